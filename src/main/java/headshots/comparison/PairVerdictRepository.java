package headshots.comparison;

import headshots.content.PublishedRepository;

interface PairVerdictRepository extends PublishedRepository<PairVerdictContent, PairVerdict> {

}
