package headshots.studio;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.audit.AuditLog;
import headshots.content.Content;
import headshots.content.EntryAddress;
import headshots.media.Master;
import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.publishing.Drafts;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.publishing.StoredContent;
import headshots.text.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes drafts of uploaded pictures: the picture, the draft and the line in the log are
 * there together or not at all.
 */
@Service
class Uploads {

	/** Eyes mostly stand a little above the middle. */
	private static final Map<String, Integer> FACE = Map.of("focalX", 50, "focalY", 40);

	private final Pictures pictures;

	private final Drafts drafts;

	private final Entries entries;

	private final StoredContent contents;

	private final Editors editors;

	private final Siblings siblings;

	private final AuditLog audit;

	Uploads(Pictures pictures, Drafts drafts, Entries entries, StoredContent contents, Editors editors,
			Siblings siblings, AuditLog audit) {
		this.pictures = pictures;
		this.drafts = drafts;
		this.entries = entries;
		this.contents = contents;
		this.editors = editors;
		this.siblings = siblings;
		this.audit = audit;
	}

	/**
	 * Makes a photograph of a picture, or finds the one that the same form made before.
	 */
	@Transactional
	public Outcome add(Master master, UploadForm form, String fileName, StaffMember staff) {
		Long made = this.drafts.takenFor(form.form()).orElse(null);
		if (made != null) {
			return new Outcome.Done(made, 1, false);
		}
		this.pictures.keep(master, fileName, staff.displayName());
		EntryAddress address = new EntryAddress(Photographs.KIND, key(form.title()));
		Content blank = this.editors.find(Photographs.KIND).orElseThrow().blank(this.siblings.next(Photographs.KIND));
		Content content = this.contents.with(this.contents.with(blank, FACE), Map.of("title", form.title(), "slug",
				address.key(), "credit", form.credit(), "picture", master.name().toString()));
		Outcome outcome = this.drafts.create(address, content, "Uploaded", staff.actor(), form.form());
		record(outcome, staff, "uploaded", address, fileName, master);
		return outcome;
	}

	/**
	 * Puts another picture into a photograph, as a draft.
	 * @param form names the latest revision that whoever chose it saw
	 */
	@Transactional
	public Outcome replace(EntryStatus entry, UploadForm form, Master master, String fileName, StaffMember staff) {
		this.pictures.keep(master, fileName, staff.displayName());
		Content latest = this.entries.latest(entry.id()).content();
		Content content = this.contents.with(latest, Map.of("picture", master.name().toString()));
		Outcome outcome = this.drafts.save(entry.id(), form.baseNumber(), content, "Another picture", staff.actor(),
				form.form());
		record(outcome, staff, "replaced the picture", entry.address(), fileName, master);
		return outcome;
	}

	private void record(Outcome outcome, StaffMember staff, String action, EntryAddress address, String fileName,
			Master master) {
		if (outcome instanceof Outcome.Done done && done.changed()) {
			this.audit.record(staff.actor(), action, address.kind() + " " + address.key(),
					fileName + ", kept with " + master.name().size());
		}
	}

	/** A key that no photograph has yet. */
	private String key(String title) {
		String first = Slug.of(title);
		String key = first;
		for (int i = 2; this.entries.find(new EntryAddress(Photographs.KIND, key)).isPresent(); i++) {
			key = first + "-" + i;
		}
		return key;
	}

}
