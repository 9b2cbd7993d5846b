package headshots.studio.form;

import java.util.List;

import headshots.preparation.ChecklistContent;
import headshots.preparation.Checklists;
import headshots.preparation.TipContent;
import headshots.preparation.Tips;

/**
 * The forms of what helps readers to get ready.
 */
final class PreparationEditors {

	private PreparationEditors() {
	}

	static List<FormDefinition> all() {
		return List.of(tips(), checklists());
	}

	private static FormDefinition tips() {
		return new FormDefinition(TipContent.class, Tips.KIND, "tip", "Tips",
				"A tip helps readers prepare. Its steps appear in the countdown to the shoot.",
				List.of(Field.line("title", "Title", "What to do, in a few words, such as “Plan the wardrobe”.", 80),
						CommonFields.place("/prepare#"),
						Field.markdown("purpose", "Purpose", "What the tip is for, in one paragraph.", 2000),
						Field
							.rows("sides", "For each type", "What each type does differently; clear one to remove it.",
									Field.choice("type", "Type or look", "", Choices.types()),
									Field.markdown("text", "Text", "", 2000))
							.optional(),
						Field.rows("steps", "Steps",
								"What to do and when. Days count from the shoot: -7 is a week before, 0 the day of the shoot, 7 a week after. Clear a step to remove it.",
								Field.number("day", "Day", ""), Field.text("text", "What to do", "", 240))
							.optional(),
						CommonFields.citations()));
	}

	private static FormDefinition checklists() {
		return new FormDefinition(ChecklistContent.class, Checklists.KIND, "checklist", "Checklists",
				"A checklist is designed to be printed on one sheet and checked off.",
				List.of(Field.line("title", "Title", "The name of the list, such as “What to pack”.", 80),
						CommonFields.page("/prepare/"),
						Field.markdown("introduction", "Introduction", "What the list is for and how to use it.", 2000),
						CommonFields.types("Who the list is for."),
						Field.rows("groups", "Groups",
								"The items under their headings, one per line. Clear a group to remove it.",
								Field.line("title", "Heading", "", 80), Field.lines("items", "Items", "", 240)),
						CommonFields.citations()));
	}

}
