package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import headshots.accounts.StaffMember;
import headshots.comparison.Aspects;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.EntryAddress;
import headshots.content.Problem;
import headshots.content.Refusal;
import headshots.publishing.Drafts;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.publishing.StoredContent;
import headshots.publishing.WorkingCopies;
import headshots.text.Slug;
import headshots.web.DatabaseFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;

/**
 * Turns forms into drafts. Whatever is refused comes back with all that was typed.
 */
@Service
class Desk {

	private final Workspace workspace;

	private final Entries entries;

	private final Drafts drafts;

	private final StoredContent contents;

	private final WorkingCopies copies;

	private final SaveCount count;

	Desk(Workspace workspace, Entries entries, Drafts drafts, StoredContent contents, WorkingCopies copies,
			SaveCount count) {
		this.workspace = workspace;
		this.entries = entries;
		this.drafts = drafts;
		this.contents = contents;
		this.copies = copies;
		this.count = count;
	}

	Answer create(Editor editor, MultiValueMap<String, String> parameters, StaffMember staff) {
		Editing editing = this.workspace.again(editor, null, parameters);
		EntryStatus made = made(editor, editing.token());
		// Its place among the others was given to it the first time.
		Content base = (made != null) ? this.entries.revision(made.id(), 1).orElseThrow().content() : editing.base();
		Reading reading = Workspace.read(editor, parameters, base);
		Content content = named(reading.content());
		List<Problem> problems = reading.problems().isEmpty() ? unnamed(content) : reading.problems();
		if (!problems.isEmpty()) {
			return Answer.refused(editing.withProblems(problems));
		}
		EntryAddress address = (made != null) ? made.address()
				: new EntryAddress(editor.kind(), key(editor.kind(), content));
		boolean invented = reading.content().slug().isEmpty();
		Content first = invented ? this.contents.with(content, Map.of("slug", address.key())) : content;
		String note = editing.fields().first(Fields.NOTE);
		return answer(editing, () -> this.drafts.create(address, first, note, staff.actor(), editing.token()), staff);
	}

	Answer save(Editor editor, EntryStatus entry, MultiValueMap<String, String> parameters, StaffMember staff) {
		Editing editing = this.workspace.again(editor, entry, parameters);
		Reading reading = Workspace.read(editor, parameters, editing.base());
		if (!reading.problems().isEmpty()) {
			return Answer.refused(editing.withProblems(reading.problems()));
		}
		String note = editing.fields().first(Fields.NOTE);
		return answer(editing, () -> this.drafts.save(entry.id(), editing.number(), named(reading.content()), note,
				staff.actor(), editing.token()), staff);
	}

	private Answer answer(Editing editing, Supplier<Outcome> work, StaffMember staff) {
		try {
			Outcome outcome = work.get();
			this.count.of(outcome);
			if (outcome instanceof Outcome.Done done) {
				this.copies.discard(staff.id(), editing.place());
				return new Answer(editing, this.entries.find(done.entryId()).orElseThrow(), done.changed());
			}
			if (outcome instanceof Outcome.Stale stale) {
				return new Answer(editing.onTopOf(stale.theirs()), null, false);
			}
			return Answer.refused(editing
				.withProblems(((Outcome.Refused) outcome).reasons().stream().map(Refusal::problem).toList()));
		}
		catch (DataAccessException | TransactionException ex) {
			if (DatabaseFailure.isAway(ex)) {
				// The editor cannot be drawn without it either.
				throw ex;
			}
			return new Answer(editing.answered(HttpStatus.SERVICE_UNAVAILABLE)
				.with(Notice.warning("It could not be saved just now. Your text stands in the fields: press the "
						+ "button again in a moment.")),
					null, false);
		}
	}

	/** The record with an address made from its name, where nobody gave one. */
	private Content named(Content content) {
		String name = (content instanceof HeadshotTypeContent type) ? type.name() : content.title();
		return content.slug().isEmpty() ? this.contents.with(content, Map.of("slug", Slug.of(name))) : content;
	}

	/** What an entry needs before it can have a key, which stays with it for good. */
	private List<Problem> unnamed(Content content) {
		List<Problem> problems = new ArrayList<>();
		if (content instanceof GuidanceContent cell) {
			if (this.entries.find(new EntryAddress(HeadshotTypes.KIND, String.valueOf(cell.type()))).isEmpty()) {
				problems.add(new Problem("type", "is missing: choose whom it speaks to"));
			}
			if (this.entries.find(new EntryAddress(Aspects.KIND, String.valueOf(cell.aspect()))).isEmpty()) {
				problems.add(new Problem("aspect", "is missing: choose what it speaks about"));
			}
		}
		else if (Slug.of(content.slug()).isEmpty()) {
			problems.add(new Problem("slug", "is missing: write one, or a name that it can be made from"));
		}
		return problems;
	}

	/** A key that no entry has yet; a cell's is its place. */
	private String key(String kind, Content content) {
		if (content instanceof GuidanceContent) {
			return content.slug();
		}
		// The address may still be anything; it can be mended later, and the key cannot.
		String first = Slug.of(content.slug());
		String key = first;
		for (int i = 2; this.entries.find(new EntryAddress(kind, key)).isPresent(); i++) {
			key = first + "-" + i;
		}
		return key;
	}

	/** The entry that the same form has made already, its sender not having seen it. */
	private @Nullable EntryStatus made(Editor editor, String token) {
		return this.drafts.takenFor(token)
			.flatMap(this.entries::find)
			.filter((entry) -> entry.kind().equals(editor.kind()))
			.orElse(null);
	}

	/**
	 * What came of a form.
	 *
	 * @param editing the work as the page shows it again
	 * @param saved the entry as it is saved, null if it is not
	 * @param changed whether there was anything to save
	 */
	record Answer(Editing editing, @Nullable EntryStatus saved, boolean changed) {

		static Answer refused(Editing editing) {
			return new Answer(editing.answered(HttpStatus.UNPROCESSABLE_CONTENT), null, false);
		}

	}

}
