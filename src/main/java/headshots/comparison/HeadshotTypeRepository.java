package headshots.comparison;

import headshots.content.PublishedRepository;

interface HeadshotTypeRepository extends PublishedRepository<HeadshotTypeContent, HeadshotType> {

}
