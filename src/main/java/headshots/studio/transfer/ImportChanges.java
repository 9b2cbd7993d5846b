package headshots.studio.transfer;

import java.util.List;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.publishing.ArchiveImport;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The changes that an import would make, item by item and word by word.
 */
@Component
class ImportChanges {

	private final ContentItems items;

	private final FormDefinitions forms;

	ImportChanges(ContentItems items, FormDefinitions forms) {
		this.items = items;
		this.forms = forms;
	}

	List<ImportLine> of(List<ArchiveImport.ImportedChange> changes) {
		DraftContentLookup lookup = new DraftContentLookup(this.items);
		return changes.stream().map((change) -> line(change, lookup)).toList();
	}

	private ImportLine line(ArchiveImport.ImportedChange change, DraftContentLookup lookup) {
		FormDefinition form = this.forms.find(change.address().kind()).orElseThrow();
		Content before = content(change.before());
		Content after = content(change.after());
		String name = new ContentItemNames(lookup).of((after != null) ? after : before);
		String what = change.isAddition() ? addition(change)
				: change.isRemoval() ? "is withdrawn" : change.isDateOnly() ? "has a new date" : "changes";
		return new ImportLine(name, form.singular(), what,
				change.isRemoval() ? List.of() : FieldText.changes(form, before, after, lookup));
	}

	private String addition(ArchiveImport.ImportedChange change) {
		boolean back = this.items.find(change.address()).filter(ContentItemStatus::published).isPresent();
		return back ? "is published again" : "is new";
	}

	private static @Nullable Content content(@Nullable ContentItem<?> item) {
		return (item != null) ? item.content() : null;
	}

	/**
	 * The change of one item.
	 *
	 * @param what the rest of a sentence that begins with the name
	 */
	record ImportLine(String name, String kind, String what, List<FieldText.FieldChange> changes) {
	}

}
