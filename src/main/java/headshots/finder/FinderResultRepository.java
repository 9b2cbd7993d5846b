package headshots.finder;

import headshots.content.PublishedRepository;

interface FinderResultRepository extends PublishedRepository<FinderResultContent, FinderResult> {

}
