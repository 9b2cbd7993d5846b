package headshots.studio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import headshots.comparison.HeadshotTypeContent;
import headshots.content.Content;
import headshots.publishing.Entries;
import headshots.publishing.EntryState;
import headshots.publishing.EntryStatus;
import headshots.reference.SourceContent;
import headshots.web.PageNotFound;

import org.springframework.stereotype.Component;

/**
 * The entries of a kind as lines of a table.
 */
@Component
class Listings {

	private final Entries entries;

	private final Editors editors;

	private final Times times;

	Listings(Entries entries, Editors editors, Times times) {
		this.entries = entries;
		this.editors = editors;
		this.times = times;
	}

	Editor editor(String kind) {
		return this.editors.find(kind).orElseThrow(PageNotFound::new);
	}

	/**
	 * The entries of a kind in the order of readers, looks after their types.
	 * @param show "drafts" or "withdrawn" for those alone, "to-check" for sources whose
	 * check is due; anything else shows all but the withdrawn ones
	 */
	List<Line> lines(String kind, String show) {
		List<Entries.Draft> drafts = this.entries.drafts(kind);
		EntryNames names = new EntryNames(new DraftCatalog(this.entries));
		return drafts.stream()
			.filter((draft) -> isShown(draft, show))
			.sorted(Comparator.<Entries.Draft, Content>comparing((draft) -> owner(draft, drafts), Content.IN_ORDER)
				.thenComparing((draft) -> isLook(draft.content()))
				.thenComparing(Entries.Draft::content, Content.IN_ORDER))
			.map((draft) -> line(draft, names))
			.toList();
	}

	private boolean isShown(Entries.Draft draft, String show) {
		EntryState state = draft.status().state();
		return switch (show) {
			case "drafts" -> draft.status().hasDraft();
			case "withdrawn" -> state == EntryState.WITHDRAWN;
			case "to-check" -> state != EntryState.WITHDRAWN && draft.content() instanceof SourceContent source
					&& SourceChecks.isDue(source, this.times.today());
			default -> state != EntryState.WITHDRAWN;
		};
	}

	private Line line(Entries.Draft draft, EntryNames names) {
		EntryStatus entry = draft.status();
		LocalDate checked = (draft.content() instanceof SourceContent source) ? source.checked() : null;
		boolean source = draft.content() instanceof SourceContent;
		return new Line(entry, names.of(draft.content()), draft.content().slug(), isLook(draft.content()),
				entry.by().name() + ", " + this.times.at(entry.saved()),
				!source ? "" : (checked != null) ? "Checked " + this.times.on(checked) : "Never checked");
	}

	/** A look stands where its type stands. */
	private static Content owner(Entries.Draft draft, List<Entries.Draft> all) {
		if (draft.content() instanceof HeadshotTypeContent type && type.parent() != null) {
			return all.stream()
				.filter((other) -> other.status().key().equals(type.parent()))
				.map(Entries.Draft::content)
				.findFirst()
				.orElse(type);
		}
		return draft.content();
	}

	private static boolean isLook(Content content) {
		return content instanceof HeadshotTypeContent type && type.parent() != null;
	}

	/**
	 * A line of the table.
	 *
	 * @param entry how the entry stands
	 * @param name what staff call it
	 * @param slug its address, possibly empty
	 * @param below whether it belongs to the line above that is not below another one
	 * @param saved who saved it last, and when
	 * @param note what else staff want to know; mostly empty
	 */
	record Line(EntryStatus entry, String name, String slug, boolean below, String saved, String note) {

		public String href() {
			return Places.editor(this.entry);
		}

		public ShownState state() {
			return ShownState.of(this.entry.state());
		}

	}

}
