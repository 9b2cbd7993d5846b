package headshots.preparation;

import headshots.content.PublishedRepository;

interface ChecklistRepository extends PublishedRepository<ChecklistContent, Checklist> {

}
