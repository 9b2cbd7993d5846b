package headshots.comparison;

import headshots.content.PublishedRepository;

interface GuidanceRepository extends PublishedRepository<Guidance> {

}
