package headshots.reference;

import headshots.content.PublishedRepository;

interface SourceRepository extends PublishedRepository<SourceContent, Source> {

}
