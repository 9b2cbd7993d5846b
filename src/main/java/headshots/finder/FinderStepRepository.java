package headshots.finder;

import headshots.content.PublishedRepository;

interface FinderStepRepository extends PublishedRepository<FinderStepContent, FinderStep> {

}
