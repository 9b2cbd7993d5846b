package headshots.studio.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import headshots.accounts.StaffMember;
import headshots.audit.AuditLog;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.media.FaceFinding;
import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.studio.form.FormDefinitions;
import headshots.text.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes drafts of uploaded pictures: the picture, the draft and the line in the log are
 * there together or not at all.
 */
@Service
public class Uploads {

	/** The slug of a name without a Latin letter or digit. */
	private static final String NAMELESS = "photograph";

	private final Pictures pictures;

	private final Drafts drafts;

	private final ContentItems items;

	private final ContentSerializer contents;

	private final SlugSuggestions slugs;

	private final PhotographAttachments attachments;

	private final FormDefinitions forms;

	private final ItemOrdering itemOrdering;

	private final AuditLog audit;

	Uploads(Pictures pictures, Drafts drafts, ContentItems items, ContentSerializer contents, SlugSuggestions slugs,
			PhotographAttachments attachments, FormDefinitions forms, ItemOrdering itemOrdering, AuditLog audit) {
		this.slugs = slugs;
		this.attachments = attachments;
		this.pictures = pictures;
		this.drafts = drafts;
		this.items = items;
		this.contents = contents;
		this.forms = forms;
		this.itemOrdering = itemOrdering;
		this.audit = audit;
	}

	/**
	 * Makes a photograph of a picture, or finds the one that the same form made before.
	 */
	@Transactional
	public PublishingOutcome add(ImageUpload upload, StaffMember staff) {
		Long made = this.drafts.takenFor(upload.submission()).orElse(null);
		if (made != null) {
			return new PublishingOutcome.Done(made, 1, false);
		}
		this.pictures.keep(upload.image(), upload.fileName(), staff.displayName());
		String wanted = slug(upload.title());
		ContentKey address = new ContentKey(Photographs.KIND, this.slugs.key(Photographs.KIND, wanted));
		Content blank = this.forms.find(Photographs.KIND).orElseThrow().blank(this.itemOrdering.next(Photographs.KIND));
		Content named = this.contents.with(this.contents.with(blank, focalPoint(upload)),
				Map.of("title", upload.title(), "slug", this.slugs.slug(Photographs.KIND, wanted), "credit",
						upload.credit(), "picture", upload.image().name().toString()));
		ContentKey attachedTo = upload.attachedTo();
		Content content = (attachedTo != null) ? this.attachments.with(named, attachedTo) : named;
		PublishingOutcome publishingOutcome = this.drafts.create(address, content, "Uploaded", staff.actor(),
				upload.submission());
		record(publishingOutcome, staff, "uploaded", address, upload);
		return publishingOutcome;
	}

	/**
	 * Puts another picture into a photograph, as a draft. What was said of another person
	 * or another shoot is emptied, so that the draft cannot be published until it is said
	 * of the new picture.
	 * @param upload names the latest revision that the page showed
	 */
	@Transactional
	public PublishingOutcome replace(ContentItemStatus item, ImageUpload upload, StaffMember staff) {
		this.pictures.keep(upload.image(), upload.fileName(), staff.displayName());
		Content latest = this.items.latest(item.id()).content();
		Content kept = upload.sameShoot() ? latest : this.contents.with(latest, withoutRights());
		Content content = this.contents.with(kept, Map.of("picture", upload.image().name().toString()));
		PublishingOutcome publishingOutcome = this.drafts.save(item.id(), upload.base(), content, "Another picture",
				staff.actor(), upload.submission());
		record(publishingOutcome, staff, "replaced the picture", item.address(), upload);
		return publishingOutcome;
	}

	private void record(PublishingOutcome publishingOutcome, StaffMember staff, String action, ContentKey address,
			ImageUpload upload) {
		if (publishingOutcome instanceof PublishingOutcome.Done done && done.changed()) {
			this.audit.record(staff.actor(), action, address.kind() + " " + address.key(),
					upload.fileName() + ", kept with " + upload.image().name().size());
		}
	}

	/** Whether the address of a new photograph would get a number. */
	public boolean isTaken(String title) {
		String wanted = slug(title);
		return !this.slugs.slug(Photographs.KIND, wanted).equals(wanted);
	}

	private static String slug(String title) {
		String slug = Slug.of(title);
		return slug.isEmpty() ? NAMELESS : slug;
	}

	/** A new photograph has no point yet that staff have chosen. */
	private static Map<String, Integer> focalPoint(ImageUpload upload) {
		FaceFinding found = Objects.requireNonNullElse(upload.image().faces(), FaceFinding.NONE);
		return Map.of("focalX", found.x(), "focalY", found.y());
	}

	private static Map<String, Object> withoutRights() {
		Map<String, Object> fields = new HashMap<>();
		Stream.of("focalX", "focalY", "consentUntil", "license", "licenseUntil")
			.forEach((field) -> fields.put(field, null));
		fields.put("consentOnFile", false);
		fields.put("alt", "");
		fields.put("decorative", false);
		return fields;
	}

}
