package headshots.studio.overview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.publishing.ContentItems;
import headshots.publishing.FormIdentity;
import headshots.publishing.WorkingCopies;
import headshots.publishing.WorkingCopies.WorkingCopy;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.Excerpt;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.FormValues;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lists a person's unsaved text, of new items and of existing ones.
 */
@Component
class UnsavedTexts {

	private static final Pattern PLACE = Pattern.compile(StudioUrls.STUDIO + "/([a-z]+)/(new|\\d+).*");

	/** From how many copies on the list says that the oldest will go. */
	private static final int MANY = WorkingCopies.MOST - 10;

	private final WorkingCopies copies;

	private final FormDefinitions forms;

	private final StudioDateFormatter studioDateFormatter;

	UnsavedTexts(WorkingCopies copies, FormDefinitions forms, StudioDateFormatter studioDateFormatter) {
		this.copies = copies;
		this.forms = forms;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Returns the unsaved text of a person.
	 * @param drafts all entries that are not withdrawn
	 * @param discarded the ID of the copy that was just discarded, empty if none was
	 */
	Unsaved of(StaffMember staff, List<ContentItems.Draft> drafts, ContentItemNames names, String discarded) {
		List<UnsavedText> texts = this.copies.of(staff.id())
			.stream()
			.flatMap((copy) -> text(copy, drafts, names).stream())
			.toList();
		return new Unsaved(texts, texts.size() >= MANY, FormIdentity.isId(discarded) ? discarded : "");
	}

	private Optional<UnsavedText> text(WorkingCopy copy, List<ContentItems.Draft> drafts, ContentItemNames names) {
		Matcher place = PLACE.matcher(copy.place());
		return place.matches()
				? this.forms.find(place.group(1))
					.map((form) -> text(copy, form, saved(copy, drafts), place.group(2).equals("new"), names))
				: Optional.empty();
	}

	private UnsavedText text(WorkingCopy copy, FormDefinition form, Optional<Content> saved, boolean isNew,
			ContentItemNames names) {
		FormValues fields = FormValues.fromJson(copy.fields());
		Content typed = form.read(fields, saved.orElseGet(() -> form.blank(0))).content();
		boolean named = !isNew || !form.key(typed).isEmpty();
		return new UnsavedText(copy.formId(), named ? names.of(saved.orElse(typed)) : "New " + form.singular(),
				named ? StringUtils.capitalize(form.singular()) + (isNew ? ", new" : "") : "",
				Excerpt.of(form, fields, saved.map(form::write).orElseGet(FormValues::none)),
				this.studioDateFormatter.recent(copy.kept()), StudioUrls.shownCopy(copy.place(), copy.formId()),
				StudioUrls.workingCopyRemoval(copy.place()));
	}

	private static Optional<Content> saved(WorkingCopy copy, List<ContentItems.Draft> drafts) {
		return drafts.stream()
			.filter((draft) -> StudioUrls.editor(draft.status()).equals(copy.place()))
			.findFirst()
			.map(ContentItems.Draft::content);
	}

	/**
	 * The unsaved text of a person.
	 *
	 * @param texts the texts, the newest first
	 * @param many whether the oldest will soon make room for a new one
	 * @param discarded the ID of the one that was just discarded, or empty
	 */
	record Unsaved(List<UnsavedText> texts, boolean many, String discarded) {

		public int most() {
			return WorkingCopies.MOST;
		}

		public long days() {
			return WorkingCopies.RETENTION.toDays();
		}

		public String undo() {
			return StudioUrls.DISCARD_UNDO;
		}

		public boolean isEmpty() {
			return this.texts.isEmpty() && this.discarded.isEmpty();
		}

	}

	/**
	 * A text that was kept and not saved.
	 *
	 * @param id the ID of the form that owns it
	 * @param title the name of the item, or "New term"
	 * @param kind the kind of the item, empty where the title says it
	 * @param words its first words, empty if only choices were made
	 * @param time when it was kept
	 * @param href where it is opened
	 * @param discard the address that discards it
	 */
	record UnsavedText(String id, String title, String kind, String words, String time, String href, String discard) {
	}

}
