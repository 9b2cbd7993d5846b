package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import headshots.accounts.StaffMember;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
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
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

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

	Desk(Workspace workspace, Entries entries, Drafts drafts, StoredContent contents, WorkingCopies copies) {
		this.workspace = workspace;
		this.entries = entries;
		this.drafts = drafts;
		this.contents = contents;
		this.copies = copies;
	}

	Answer create(Editor editor, MultiValueMap<String, String> parameters, StaffMember staff) {
		Editing editing = this.workspace.again(editor, null, parameters);
		Reading reading = Workspace.read(editor, parameters, editing.base());
		Content content = named(reading.content());
		List<Problem> problems = new ArrayList<>(reading.problems());
		problems.addAll(nameless(content));
		if (!problems.isEmpty()) {
			return Answer.refused(editing.withProblems(problems));
		}
		EntryAddress address = new EntryAddress(editor.kind(), key(editor.kind(), content));
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
			return new Answer(editing.answered(HttpStatus.SERVICE_UNAVAILABLE)
				.with(Notice.warning("It could not be saved just now. Your text stands in the fields: press the "
						+ "button again in a moment.")),
					null, false);
		}
	}

	/** What keeps an entry from having a name in the files from the start. */
	private static List<Problem> nameless(Content content) {
		if (content instanceof GuidanceContent cell) {
			return Stream.of("type", "aspect")
				.filter((field) -> !StringUtils.hasText(field.equals("type") ? cell.type() : cell.aspect()))
				.map((field) -> new Problem(field, "is missing: choose where this piece stands"))
				.toList();
		}
		return content.slug().isEmpty()
				? List.of(new Problem("slug", "is missing: write one, or a name that it can be made from")) : List.of();
	}

	/** The record with an address made from its name, where nobody gave one. */
	private Content named(Content content) {
		String name = (content instanceof HeadshotTypeContent type) ? type.name() : content.title();
		return content.slug().isEmpty() ? this.contents.with(content, Map.of("slug", Slug.of(name))) : content;
	}

	/** A key that no entry has yet; a cell's is its place. */
	private String key(String kind, Content content) {
		String key = content.slug();
		for (int i = 2; !(content instanceof GuidanceContent)
				&& this.entries.find(new EntryAddress(kind, key)).isPresent(); i++) {
			key = content.slug() + "-" + i;
		}
		return key;
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
