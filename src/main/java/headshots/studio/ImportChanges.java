package headshots.studio;

import java.util.List;

import headshots.content.Content;
import headshots.content.Entry;
import headshots.publishing.ArchiveImport;
import headshots.publishing.Entries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What an import would change, entry by entry and word by word.
 */
@Component
class ImportChanges {

	private final Entries entries;

	private final Editors editors;

	ImportChanges(Entries entries, Editors editors) {
		this.entries = entries;
		this.editors = editors;
	}

	List<Line> of(List<ArchiveImport.Change> changes) {
		DraftCatalog catalog = new DraftCatalog(this.entries);
		return changes.stream().map((change) -> line(change, catalog)).toList();
	}

	private Line line(ArchiveImport.Change change, DraftCatalog catalog) {
		Editor editor = this.editors.find(change.address().kind()).orElseThrow();
		Content before = content(change.before());
		Content after = content(change.after());
		String name = new EntryNames(catalog).of((after != null) ? after : before);
		String what = change.isAddition() ? "is new"
				: change.isRemoval() ? "is withdrawn" : change.isDateOnly() ? "has another date" : "changes";
		return new Line(name, editor.singular(), what,
				change.isRemoval() ? List.of() : FieldText.changes(editor, before, after, catalog));
	}

	private static @Nullable Content content(@Nullable Entry<?> entry) {
		return (entry != null) ? entry.content() : null;
	}

	/**
	 * What would happen to one entry.
	 *
	 * @param what the rest of a sentence that begins with the name
	 */
	record Line(String name, String kind, String what, List<FieldText.Change> changes) {
	}

}
