package headshots.media;

import headshots.content.PublishedRepository;

interface PhotographRepository extends PublishedRepository<PhotographContent, Photograph> {

}
