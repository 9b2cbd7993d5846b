package headshots.preparation;

import headshots.content.LiveRepository;

interface ChecklistRepository extends LiveRepository<Checklist> {

}
