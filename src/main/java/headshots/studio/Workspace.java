package headshots.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.comparison.GuidanceContent;
import headshots.content.Content;
import headshots.content.EntryAddress;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Revision;
import headshots.publishing.StoredContent;
import headshots.publishing.WorkingCopies;
import headshots.web.PageNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/**
 * Puts entries into forms: as they were last saved, as somebody left them, or as they
 * were sent and could not be taken.
 */
@Service
class Workspace {

	private final Editors editors;

	private final Entries entries;

	private final StoredContent contents;

	private final WorkingCopies copies;

	private final Siblings siblings;

	Workspace(Editors editors, Entries entries, StoredContent contents, WorkingCopies copies, Siblings siblings) {
		this.editors = editors;
		this.entries = entries;
		this.contents = contents;
		this.copies = copies;
		this.siblings = siblings;
	}

	Editor editor(String kind) {
		return this.editors.find(kind).orElseThrow(PageNotFound::new);
	}

	Optional<EntryStatus> find(long id) {
		return this.entries.find(id);
	}

	/**
	 * The entry that a new one would be: a cell of the matrix can be written only once.
	 */
	@Nullable EntryStatus known(Editor editor, MultiValueMap<String, String> parameters) {
		Content content = read(editor, parameters, editor.blank(0)).content();
		return (content instanceof GuidanceContent cell)
				? this.entries.find(new EntryAddress(editor.kind(), cell.slug())).orElse(null) : null;
	}

	/** A new entry, begun with what its address says of it. */
	Editing blank(Editor editor, MultiValueMap<String, String> parameters, boolean withCopy, StaffMember staff) {
		Fields fields = copied(editor, parameters).orElseGet(() -> Fields.of(parameters, editor));
		Editing editing = Editing.of(editor, null, beginning(editor, parameters), 0, fields);
		return withCopy ? withCopy(editing, staff) : editing;
	}

	/**
	 * An entry as it was last saved.
	 * @param withCopy whether to put the person's working copy into the fields
	 */
	Editing open(Editor editor, EntryStatus entry, boolean withCopy, StaffMember staff) {
		Revision latest = this.entries.latest(entry.id());
		Editing editing = Editing.of(editor, entry, latest.content(), latest.number(), editor.write(latest.content()));
		return withCopy ? withCopy(editing, staff) : editing;
	}

	/** A form that could not be taken, with all that was typed. */
	Editing again(Editor editor, @Nullable EntryStatus entry, MultiValueMap<String, String> parameters) {
		String token = FormToken.of(String.valueOf(parameters.getFirst("form")));
		if (entry == null) {
			return Editing.of(editor, null, beginning(editor, parameters), 0, Fields.of(parameters, editor))
				.again(token);
		}
		Revision base = base(entry, parameters);
		return Editing.of(editor, entry, base.content(), base.number(), Fields.of(parameters, editor)).again(token);
	}

	static Reading read(Editor editor, Map<String, List<String>> parameters, Content base) {
		return editor.read(Fields.of(parameters, editor), base);
	}

	private Editing withCopy(Editing editing, StaffMember staff) {
		return this.copies.find(staff.id(), editing.place()).map((copy) -> {
			Revision base = (editing.entry() != null)
					? this.entries.revision(editing.entry().id(), copy.beganFrom()).orElse(null) : null;
			return Editing.of(editing.editor(), editing.entry(), (base != null) ? base.content() : editing.base(),
					copy.beganFrom(), Fields.fromJson(copy.fields()));
		}).orElse(editing);
	}

	/** What another entry says, but for what makes it that one. */
	private Optional<Fields> copied(Editor editor, MultiValueMap<String, String> parameters) {
		String from = String.valueOf(parameters.getFirst("from"));
		return Optional.of(from)
			.filter((id) -> id.matches("\\d{1,18}"))
			.flatMap((id) -> this.entries.find(Long.parseLong(id)))
			.filter((entry) -> entry.kind().equals(editor.kind()))
			.map((entry) -> {
				Map<String, List<String>> texts = new HashMap<>(
						editor.write(this.entries.latest(entry.id()).content()).texts());
				texts.keySet().removeAll(List.of("slug", "type", "aspect"));
				return new Fields(texts);
			});
	}

	/** A record that says nothing yet; a cell says from the start which one it is. */
	private Content beginning(Editor editor, MultiValueMap<String, String> parameters) {
		Content blank = editor.blank(this.siblings.next(editor.kind()));
		return (blank instanceof GuidanceContent) ? this.contents.with(blank, cell(editor, parameters)) : blank;
	}

	private static Map<String, String> cell(Editor editor, MultiValueMap<String, String> parameters) {
		Fields fields = Fields.of(parameters, editor);
		return Map.of("type", fields.first("type"), "aspect", fields.first("aspect"));
	}

	private Revision base(EntryStatus entry, MultiValueMap<String, String> parameters) {
		String sent = String.valueOf(parameters.getFirst("base"));
		return Optional.of(sent)
			.filter((number) -> number.matches("\\d{1,9}"))
			.flatMap((number) -> this.entries.revision(entry.id(), Integer.parseInt(number)))
			.orElseGet(() -> this.entries.latest(entry.id()));
	}

}
