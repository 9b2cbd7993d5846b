package headshots.comparison;

import headshots.content.LiveRepository;

interface HeadshotTypeRepository extends LiveRepository<HeadshotType> {

}
