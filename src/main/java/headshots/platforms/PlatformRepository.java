package headshots.platforms;

import headshots.content.LiveRepository;

interface PlatformRepository extends LiveRepository<Platform> {

}
