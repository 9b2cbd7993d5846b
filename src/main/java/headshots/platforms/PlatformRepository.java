package headshots.platforms;

import headshots.content.PublishedRepository;

interface PlatformRepository extends PublishedRepository<PlatformContent, Platform> {

}
