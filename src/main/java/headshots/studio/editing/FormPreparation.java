package headshots.studio.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.FormIdentity;
import headshots.publishing.Revision;
import headshots.studio.StudioFields;
import headshots.studio.SubmissionId;
import headshots.studio.form.Field;
import headshots.studio.form.FormBindingResult;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.FormValues;
import headshots.studio.service.ItemOrdering;
import headshots.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/**
 * Puts entries into forms: as last saved, from a working copy, or as submitted and
 * refused.
 */
@Service
public class FormPreparation {

	private final FormDefinitions forms;

	private final ContentItems items;

	private final ContentSerializer contents;

	private final KeptTexts keptTexts;

	private final ItemOrdering itemOrdering;

	FormPreparation(FormDefinitions forms, ContentItems items, ContentSerializer contents, KeptTexts keptTexts,
			ItemOrdering itemOrdering) {
		this.forms = forms;
		this.items = items;
		this.contents = contents;
		this.keptTexts = keptTexts;
		this.itemOrdering = itemOrdering;
	}

	FormDefinition editor(String kind) {
		return this.forms.find(kind).orElseThrow(PageNotFoundException::new);
	}

	public Optional<ContentItemStatus> find(long id) {
		return this.items.find(id);
	}

	/**
	 * The entry that a new one would be: what is known by its choices, such as a cell of
	 * the matrix, can be written only once.
	 */
	@Nullable ContentItemStatus known(FormDefinition editor, MultiValueMap<String, String> parameters) {
		Content content = read(editor, parameters, editor.blank(0)).content();
		return editor.isKeyed() ? this.items.find(new ContentKey(editor.kind(), content.slug())).orElse(null) : null;
	}

	/**
	 * A new entry, begun with a working copy or with what its address says of it.
	 */
	EditorSession blank(FormDefinition editor, MultiValueMap<String, String> parameters, StaffMember staff) {
		FormValues fields = copied(editor, parameters).orElseGet(() -> FormValues.of(parameters, editor));
		EditorSession session = EditorSession.of(editor, null, beginning(editor, parameters), 0, fields);
		return this.keptTexts.open(session, parameters, staff);
	}

	/**
	 * An entry with the person's working copy or as it was last saved.
	 * @param parameters those of the address
	 */
	EditorSession open(FormDefinition editor, ContentItemStatus item, MultiValueMap<String, String> parameters,
			StaffMember staff) {
		Revision latest = this.items.latest(item.id());
		EditorSession session = EditorSession.of(editor, item, latest.content(), latest.number(),
				editor.write(latest.content()));
		return this.keptTexts.open(session, parameters, staff);
	}

	/** A form that could not be taken, with all that was typed. */
	public EditorSession again(FormDefinition editor, @Nullable ContentItemStatus item,
			MultiValueMap<String, String> parameters) {
		FormValues fields = FormValues.of(parameters, editor);
		String token = SubmissionId.of(sent(parameters, StudioFields.FORM));
		// A page of an older version has no other ID.
		String copy = sent(parameters, StudioFields.COPY);
		FormIdentity form = FormIdentity.sent(FormIdentity.isId(copy) ? copy : token,
				sent(parameters, StudioFields.SEQUENCE), sent(parameters, StudioFields.CONTINUES));
		if (item == null) {
			return EditorSession.of(editor, null, beginning(editor, parameters), 0, fields).again(token, form);
		}
		if (sent(parameters, StudioFields.BASE).equals("0")) {
			Content blank = editor.unwritten(this.items.latest(item.id()).content());
			return EditorSession.of(editor, item, blank, 0, fields).again(token, form);
		}
		Revision base = base(item, parameters);
		return EditorSession.of(editor, item, base.content(), base.number(), fields).again(token, form);
	}

	private static String sent(MultiValueMap<String, String> parameters, String field) {
		return String.valueOf(parameters.getFirst(field));
	}

	/** An entry as one of its revisions has it, to be written on. */
	EditorSession saved(FormDefinition editor, ContentItemStatus item, int revision) {
		Content content = this.items.revision(item.id(), revision).orElseThrow().content();
		return EditorSession.of(editor, item, content, revision, editor.write(content));
	}

	/**
	 * A conflict that is shown already, with the text of a field exchanged for theirs or
	 * for mine. Saves nothing.
	 */
	EditorSession exchanged(FormDefinition editor, ContentItemStatus item, MultiValueMap<String, String> parameters) {
		EditorSession session = again(editor, item, parameters);
		Revision theirs = base(item, parameters);
		Optional<Revision> began = revision(item, parameters.getFirst(EditorFields.BEGAN));
		ConcurrentSave save = ConcurrentSave
			.of(editor, theirs, began.map(Revision::number).orElse(0),
					began.map(Revision::content).orElseGet(() -> editor.blank(0)),
					String.valueOf(parameters.getFirst(EditorFields.MINE)))
			.and(editor, editor.settle(session.fields(), theirs.content()));
		FormValues text = session.fields();
		FormValues theirText = save.theirValues(editor);
		for (Field field : editor.fields()) {
			boolean isTheirs = editor.isSame(field, theirText, text);
			if (field.name().equals(parameters.getFirst(EditorFields.USE_THEIRS))) {
				save = isTheirs ? save : save.withMine(field, text);
				text = text.with(field, theirText);
			}
			else if (field.name().equals(parameters.getFirst(EditorFields.USE_MINE))) {
				text = text.with(field, save.mine());
			}
		}
		return session.conflicting(item, save, text, session.token());
	}

	static FormBindingResult read(FormDefinition editor, Map<String, List<String>> parameters, Content base) {
		return editor.read(FormValues.of(parameters, editor), base);
	}

	/** Returns a copy of another item, without what identifies it. */
	private Optional<FormValues> copied(FormDefinition editor, MultiValueMap<String, String> parameters) {
		String from = String.valueOf(parameters.getFirst("from"));
		return Optional.of(from)
			.filter((id) -> id.matches("\\d{1,18}"))
			.flatMap((id) -> this.items.find(Long.parseLong(id)))
			.filter((item) -> item.kind().equals(editor.kind()))
			.map((item) -> {
				Map<String, List<String>> texts = new HashMap<>(
						editor.write(this.items.latest(item.id()).content()).texts());
				texts.remove(FormDefinition.SLUG);
				editor.keyFields().forEach((field) -> texts.remove(field.name()));
				return new FormValues(texts);
			});
	}

	/**
	 * A record that says nothing yet but which entry it is, where choices say that.
	 */
	private Content beginning(FormDefinition editor, MultiValueMap<String, String> parameters) {
		Content blank = editor.blank(this.itemOrdering.next(editor.kind()));
		FormValues fields = FormValues.of(parameters, editor);
		Map<String, String> key = new HashMap<>();
		editor.keyFields().forEach((field) -> key.put(field.name(), fields.first(field.name())));
		return key.isEmpty() ? blank : this.contents.with(blank, key);
	}

	private Revision base(ContentItemStatus item, MultiValueMap<String, String> parameters) {
		return revision(item, sent(parameters, StudioFields.BASE)).orElseGet(() -> this.items.latest(item.id()));
	}

	private Optional<Revision> revision(ContentItemStatus item, @Nullable String sent) {
		return Optional.ofNullable(sent)
			.filter((number) -> number.matches("\\d{1,9}"))
			.flatMap((number) -> this.items.revision(item.id(), Integer.parseInt(number)));
	}

}
