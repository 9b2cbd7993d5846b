package headshots.comparison;

import headshots.content.PublishedRepository;

interface GuidanceRepository extends PublishedRepository<GuidanceContent, Guidance> {

}
