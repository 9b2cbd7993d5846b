package headshots.studio.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.publishing.WorkingCopies;
import headshots.studio.Notice;
import headshots.studio.form.Field;
import headshots.studio.form.FormBindingResult;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import headshots.studio.service.SlugSuggestions;
import headshots.text.Slug;
import headshots.text.UnwrappedAddress;
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
class DraftFormService {

	private final FormPreparation formPreparation;

	private final ContentItems items;

	private final Drafts drafts;

	private final ContentSerializer contents;

	private final WorkingCopies copies;

	private final SaveCount count;

	private final SlugSuggestions slugs;

	DraftFormService(FormPreparation formPreparation, ContentItems items, Drafts drafts, ContentSerializer contents,
			WorkingCopies copies, SaveCount count, SlugSuggestions slugs) {
		this.slugs = slugs;
		this.formPreparation = formPreparation;
		this.items = items;
		this.drafts = drafts;
		this.contents = contents;
		this.copies = copies;
		this.count = count;
	}

	SubmissionResult create(FormDefinition form, MultiValueMap<String, String> parameters, StaffMember staff) {
		EditorSession editing = this.formPreparation.again(form, null, parameters);
		ContentItemStatus made = made(form, editing.token());
		// Its place among the others was given to it the first time.
		Content base = (made != null) ? this.items.revision(made.id(), 1).orElseThrow().content() : editing.base();
		FormBindingResult result = FormPreparation.read(form, parameters, base);
		Content content = named(result.content());
		List<Violation> problems = result.problems().isEmpty() ? unnamed(form, content) : result.problems();
		if (!problems.isEmpty()) {
			return SubmissionResult.refused(editing.withProblems(problems));
		}
		ContentKey address = (made != null) ? made.address() : new ContentKey(form.kind(), key(form, content));
		boolean invented = result.content().slug().isEmpty();
		Content first = invented ? this.contents.with(content, Map.of(FormDefinition.SLUG, slug(form, content)))
				: content;
		String note = editing.fields().first(FormValues.NOTE);
		return answer(editing, result.content(),
				() -> this.drafts.create(address, first, note, staff.actor(), editing.token()), staff);
	}

	SubmissionResult save(FormDefinition form, ContentItemStatus item, MultiValueMap<String, String> parameters,
			StaffMember staff) {
		EditorSession editing = this.formPreparation.again(form, item, parameters);
		FormBindingResult result = FormPreparation.read(form, parameters, editing.base());
		if (!result.problems().isEmpty()) {
			return SubmissionResult.refused(editing.withProblems(result.problems()));
		}
		String note = editing.fields().first(FormValues.NOTE);
		return answer(editing, result.content(), () -> this.drafts.save(item.id(), editing.number(),
				named(result.content()), note, staff.actor(), editing.token()), staff);
	}

	/** Returns the name of the notice on what was saved. */
	String notice(SavedDraft saved, MultiValueMap<String, String> parameters) {
		boolean numbered = String.valueOf(parameters.getFirst(FormDefinition.SLUG)).isBlank()
				&& this.slugs.isNumbered(saved.item().kind(), saved.item().slug());
		if (!saved.changed()) {
			return "same";
		}
		return numbered ? "numbered" : UnwrappedAddress.areIn(parameters.get("address")) ? "unwrapped" : "saved";
	}

	/**
	 * Does the work and turns what became of it into a result.
	 * @param typed the content of the form, before it was given a slug
	 */
	private SubmissionResult answer(EditorSession editing, Content typed, Supplier<PublishingOutcome> work,
			StaffMember staff) {
		try {
			PublishingOutcome publishingOutcome = work.get();
			this.count.of(publishingOutcome);
			if (publishingOutcome instanceof PublishingOutcome.Done done) {
				this.copies.saved(staff.id(), editing.origin().identity(), editing.fields().json());
				SavedDraft saved = new SavedDraft(this.items.find(done.entryId()).orElseThrow(), done.revision(),
						done.changed(), editing.editor().lastChange(editing.base(), typed));
				return new SubmissionResult(editing, saved);
			}
			if (publishingOutcome instanceof PublishingOutcome.Stale stale) {
				ContentItemStatus item = this.items.find(stale.theirs().entryId()).orElseThrow();
				return new SubmissionResult(editing.onTopOf(item, stale.theirs()), null);
			}
			return SubmissionResult
				.refused(editing.withProblems(((PublishingOutcome.Rejected) publishingOutcome).reasons()
					.stream()
					.map(ContentViolation::problem)
					.toList()));
		}
		catch (DataAccessException | TransactionException ex) {
			if (DatabaseFailure.isAway(ex)) {
				// The editor cannot be drawn without it either.
				throw ex;
			}
			return new SubmissionResult(editing.answered(HttpStatus.SERVICE_UNAVAILABLE)
				.with(Notice
					.warning("The draft couldn’t be saved right now. Your text is still in the fields; press the "
							+ "button again in a moment.")),
					null);
		}
	}

	/** Returns the record with a slug made from its name, where none was given. */
	private Content named(Content content) {
		return content.slug().isEmpty()
				? this.contents.with(content, Map.of(FormDefinition.SLUG, Slug.of(content.name()))) : content;
	}

	/**
	 * Returns what an item needs before it can have a key, which never changes
	 * afterwards.
	 */
	private List<Violation> unnamed(FormDefinition form, Content content) {
		List<Violation> problems = new ArrayList<>();
		for (Field field : form.keyFields()) {
			if (!isKnown(field, content)) {
				problems.add(new Violation(field.name(), "is missing: choose one"));
			}
		}
		if (!form.isKeyed() && Slug.of(content.slug()).isEmpty()) {
			problems
				.add(new Violation(FormDefinition.SLUG, "is missing: enter one, or enter a name to create it from"));
		}
		return problems;
	}

	/** Whether a choice names an item, or an option of a fixed list. */
	private boolean isKnown(Field field, Content content) {
		List<Reference> named = content.references()
			.stream()
			.filter((reference) -> reference.field().equals(field.name()))
			.toList();
		return named.isEmpty() ? content.check().stream().noneMatch((problem) -> problem.field().equals(field.name()))
				: named.stream().anyMatch(this::isKnown);
	}

	private boolean isKnown(Reference reference) {
		return this.items.find(new ContentKey(reference.kind(), String.valueOf(reference.key()))).isPresent();
	}

	/** A key that no entry has yet; what is known by its choices has them as its key. */
	private String key(FormDefinition form, Content content) {
		if (form.isKeyed()) {
			return content.slug();
		}
		// The address may still be anything; it can be mended later, and the key cannot.
		return this.slugs.key(form.kind(), Slug.of(content.slug()));
	}

	/**
	 * A slug for what its choices do not name: with a number only where readers have it.
	 */
	private String slug(FormDefinition form, Content content) {
		return form.isKeyed() ? content.slug() : this.slugs.slug(form.kind(), content.slug());
	}

	/** The entry that the same form has made already, its sender not having seen it. */
	private @Nullable ContentItemStatus made(FormDefinition form, String token) {
		return this.drafts.takenFor(token)
			.flatMap(this.items::find)
			.filter((item) -> item.kind().equals(form.kind()))
			.orElse(null);
	}

	/**
	 * The result of a submitted form.
	 *
	 * @param editing the work as the page shows it again
	 * @param saved the saved draft, null if it is not saved
	 */
	record SubmissionResult(EditorSession editing, @Nullable SavedDraft saved) {

		static SubmissionResult refused(EditorSession editing) {
			return new SubmissionResult(editing.answered(HttpStatus.UNPROCESSABLE_CONTENT), null);
		}

	}

	/**
	 * A saved draft.
	 *
	 * @param item the item
	 * @param revision the number of the revision that holds the text
	 * @param changed whether there was anything to save
	 * @param edited the control of the last field that it changes, empty if none
	 */
	record SavedDraft(ContentItemStatus item, int revision, boolean changed, String edited) {

	}

}
