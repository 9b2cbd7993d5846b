package headshots.studio.form;

import headshots.preparation.Checklists;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of checklists.
 */
@Component
@Order(50)
class ChecklistForm extends ContentForm {

	ChecklistForm() {
		super(Checklists.KIND, "checklist", "Checklists",
				"A checklist is designed to be printed on one sheet and checked off.",
				Field.line("title", "Title", "The name of the list, such as “What to pack”."),
				CommonFields.page("/prepare/"),
				Field.markdown("introduction", "Introduction", "What the list is for and how to use it."),
				CommonFields.types("Who the list is for."),
				Field.rows("groups", "Groups",
						"The items under their headings, one per line. Begin an item that is for some readers only with their names, such as “Models:”, “With glasses:” or “For a child:”: readers’ plans leave it out for all others. Clear a group to remove it.",
						Field.line("title", "Heading", ""), Field.lines("items", "Items", "")),
				CommonFields.citations());
	}

}
