package headshots.planning;

import headshots.content.PublishedRepository;

interface PictureRuleRepository extends PublishedRepository<PictureRuleContent, PictureRule> {

}
