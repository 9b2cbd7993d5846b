package headshots.preparation;

import headshots.content.PublishedRepository;

interface TipRepository extends PublishedRepository<TipContent, Tip> {

}
