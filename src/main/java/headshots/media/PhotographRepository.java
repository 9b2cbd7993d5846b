package headshots.media;

import headshots.content.LiveRepository;

interface PhotographRepository extends LiveRepository<Photograph> {

}
