package headshots.preparation;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The checklists, to be printed and ticked.
 */
@Service
public class Checklists extends LiveKind<ChecklistContent, Checklist> {

	public static final String KIND = "checklists";

	Checklists(ChecklistRepository repository, GuideVersion version) {
		super(KIND, ChecklistContent.class, repository, Checklist::new, version);
	}

	@Override
	public String path(ChecklistContent content) {
		return PreparationSection.href(content);
	}

}
