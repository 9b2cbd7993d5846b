package headshots.site;

import headshots.content.PublishedRepository;

interface StudioProfileRepository extends PublishedRepository<StudioProfileContent, StudioProfile> {

}
