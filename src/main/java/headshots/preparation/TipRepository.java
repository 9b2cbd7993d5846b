package headshots.preparation;

import headshots.content.LiveRepository;

interface TipRepository extends LiveRepository<Tip> {

}
