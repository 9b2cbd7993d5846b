package headshots.preparation;

import java.util.List;

import headshots.content.ContentItem;
import headshots.reference.Citations;
import headshots.site.Page;
import headshots.text.SafeHtml;

/**
 * A checklist as pages show it.
 *
 * @param entry the live checklist
 * @param introduction the use of the list as HTML
 * @param types the types that it serves
 * @param citations the sources
 */
record ShownChecklist(ContentItem<ChecklistContent> entry, SafeHtml introduction, List<Page> types,
		Citations citations) {

	public ChecklistContent content() {
		return this.entry.content();
	}

	public String href() {
		return PreparationSection.href(content());
	}

}
