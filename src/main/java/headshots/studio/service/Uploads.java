package headshots.studio.service;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.audit.AuditLog;
import headshots.content.Content;
import headshots.content.ContentKey;
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

	/** Eyes are mostly a little above the middle. */
	private static final Map<String, Integer> FACE = Map.of("focalX", 50, "focalY", 40);

	private final Pictures pictures;

	private final Drafts drafts;

	private final ContentItems items;

	private final ContentSerializer contents;

	private final FormDefinitions forms;

	private final ItemOrdering itemOrdering;

	private final AuditLog audit;

	Uploads(Pictures pictures, Drafts drafts, ContentItems items, ContentSerializer contents, FormDefinitions forms,
			ItemOrdering itemOrdering, AuditLog audit) {
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
		ContentKey address = new ContentKey(Photographs.KIND, key(upload.title()));
		Content blank = this.forms.find(Photographs.KIND).orElseThrow().blank(this.itemOrdering.next(Photographs.KIND));
		Content content = this.contents.with(this.contents.with(blank, FACE), Map.of("title", upload.title(), "slug",
				address.key(), "credit", upload.credit(), "picture", upload.image().name().toString()));
		PublishingOutcome publishingOutcome = this.drafts.create(address, content, "Uploaded", staff.actor(),
				upload.submission());
		record(publishingOutcome, staff, "uploaded", address, upload);
		return publishingOutcome;
	}

	/**
	 * Puts another picture into a photograph, as a draft.
	 * @param upload names the latest revision that the page showed
	 */
	@Transactional
	public PublishingOutcome replace(ContentItemStatus item, ImageUpload upload, StaffMember staff) {
		this.pictures.keep(upload.image(), upload.fileName(), staff.displayName());
		Content latest = this.items.latest(item.id()).content();
		Content content = this.contents.with(latest, Map.of("picture", upload.image().name().toString()));
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

	/** A key that no photograph has yet. */
	private String key(String title) {
		String first = Slug.of(title);
		String key = first;
		for (int i = 2; this.items.find(new ContentKey(Photographs.KIND, key)).isPresent(); i++) {
			key = first + "-" + i;
		}
		return key;
	}

}
