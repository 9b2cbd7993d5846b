package headshots.preparation;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The checklists, to be printed and ticked.
 */
@Service
public class Checklists extends PublishedKind<ChecklistContent, Checklist> {

	public static final String KIND = "checklists";

	Checklists(ChecklistRepository repository, PublishedContentCache published) {
		super(KIND, ChecklistContent.class, repository, Checklist::new, published);
	}

	@Override
	public String path(ChecklistContent content) {
		return PreparationSection.href(content);
	}

}
