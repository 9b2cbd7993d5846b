package headshots.studio;

import java.util.List;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.EntryAddress;
import headshots.content.Refusal;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Revision;
import headshots.web.Link;
import headshots.web.PageNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What publishing drafts would change for readers, in words.
 */
@Component
class ProposedChanges {

	private final Entries entries;

	private final Editors editors;

	private final Times times;

	ProposedChanges(Entries entries, Editors editors, Times times) {
		this.entries = entries;
		this.editors = editors;
		this.times = times;
	}

	/** The changes of those entries that have any. */
	List<Proposal> of(List<Long> ids) {
		DraftCatalog catalog = new DraftCatalog(this.entries);
		return ids.stream()
			.map((id) -> this.entries.draft(id).orElseThrow(PageNotFound::new))
			.filter((draft) -> draft.status().hasDraft() || !draft.status().isLive())
			.map((draft) -> proposal(draft, catalog))
			.toList();
	}

	/** Reasons as links to the fields that they speak of. */
	List<Link> reasons(List<Refusal> refusals) {
		DraftCatalog catalog = new DraftCatalog(this.entries);
		return refusals.stream().map((refusal) -> reason(refusal, catalog)).toList();
	}

	/** What names an entry, as links to the fields that do. */
	List<Link> pointing(List<Refusal> refusals) {
		DraftCatalog catalog = new DraftCatalog(this.entries);
		return refusals.stream().map((refusal) -> {
			Link reason = reason(refusal, catalog);
			return new Link(reason.title().replaceFirst(": ([^:]+) names it$", " names it under “$1”"), reason.href());
		}).toList();
	}

	String editor(long id) {
		return this.entries.find(id).map(Places::editor).orElse(Places.STUDIO);
	}

	private Proposal proposal(Entries.Draft draft, DraftCatalog catalog) {
		EntryStatus entry = draft.status();
		Integer live = entry.live();
		Content seen = (live != null) ? this.entries.revision(entry.id(), live).map(Revision::content).orElse(null)
				: null;
		Editor editor = this.editors.find(entry.kind()).orElseThrow();
		return new Proposal(entry, new EntryNames(catalog).of(draft.content()), editor.singular(),
				entry.by().name() + ", " + this.times.at(entry.saved()),
				FieldText.changes(editor, seen, draft.content(), catalog));
	}

	private Link reason(Refusal refusal, DraftCatalog catalog) {
		Optional<EntryStatus> entry = this.entries
			.find(new EntryAddress(refusal.kind(), String.valueOf(refusal.entry())));
		Optional<Editor> editor = this.editors.find(refusal.kind());
		if (entry.isEmpty() || editor.isEmpty()) {
			return new Link(refusal.problem().toString(), Places.STUDIO);
		}
		ShownProblem problem = ShownProblem.of(editor.get(), refusal.problem());
		String name = new EntryNames(catalog).of(this.entries.latest(entry.get().id()).content());
		@Nullable String control = problem.control();
		return new Link(name + ": " + problem.text(),
				Places.editor(entry.get()) + ((control != null) ? "#" + control : ""));
	}

	/**
	 * A draft that somebody is about to publish.
	 *
	 * @param entry how it stands
	 * @param name what staff call it
	 * @param kind what one entry of its kind is called
	 * @param saved who saved it, and when
	 * @param changes the fields that change for readers; all of them where it is new
	 */
	record Proposal(EntryStatus entry, String name, String kind, String saved, List<FieldText.Change> changes) {

		long id() {
			return this.entry.id();
		}

		public boolean isNew() {
			return !this.entry.isLive();
		}

		public ShownState state() {
			return ShownState.of(this.entry.state());
		}

		/** What a confirmation sends back of what it showed. */
		public String shown() {
			return this.entry.id() + ":" + this.entry.latest();
		}

	}

}
