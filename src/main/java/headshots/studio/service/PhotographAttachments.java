package headshots.studio.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import headshots.audit.Actor;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.studio.SubmissionId;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;

import org.springframework.stereotype.Service;

/**
 * Attaches photographs to what they illustrate, each time as a draft of the photograph.
 */
@Service
public class PhotographAttachments {

	/** The field of a photograph that names items of a kind. */
	private static final Map<String, String> FIELDS = Map.of(HeadshotTypes.KIND, "types", GuidanceService.KIND,
			"guidance");

	private final ContentItems items;

	private final Drafts drafts;

	private final ContentSerializer contents;

	PhotographAttachments(ContentItems items, Drafts drafts, ContentSerializer contents) {
		this.items = items;
		this.drafts = drafts;
		this.contents = contents;
	}

	/** Whether photographs can be attached to items of a kind. */
	public static boolean areFor(String kind) {
		return FIELDS.containsKey(kind);
	}

	/**
	 * Finds what photographs are to be attached to.
	 * @param text kind and key as addresses have them: "types/theatrical"; may be made up
	 */
	public Optional<AttachmentTarget> target(String text) {
		String[] parts = text.split("/", 2);
		if (parts.length != 2 || !areFor(parts[0])) {
			return Optional.empty();
		}
		return this.items.find(new ContentKey(parts[0], parts[1]))
			.filter((item) -> item.state() != ContentItemState.WITHDRAWN)
			.map((item) -> new AttachmentTarget(item, new ContentItemNames(new DraftContentLookup(this.items))
				.of(this.items.latest(item.id()).content())));
	}

	/** Whether a photograph is attached to an item. */
	public static Predicate<PhotographContent> attachedTo(ContentKey item) {
		return (photograph) -> attached(photograph, item).contains(item.key());
	}

	/** Returns a photograph's content with one more attachment. */
	Content with(Content photograph, ContentKey item) {
		List<String> keys = new ArrayList<>(attached((PhotographContent) photograph, item));
		if (!keys.contains(item.key())) {
			keys.add(item.key());
		}
		return this.contents.with(photograph, Map.of(FIELDS.get(item.kind()), keys));
	}

	/**
	 * Attaches a photograph, as a draft.
	 * @param base the latest revision that the page showed
	 * @return empty if the photograph is unknown
	 */
	public Optional<PublishingOutcome> attach(long id, int base, ContentKey item, Actor by) {
		return this.items.draft(id)
			.filter((draft) -> draft.status().kind().equals(Photographs.KIND)
					&& draft.status().state() != ContentItemState.WITHDRAWN)
			.map((draft) -> this.drafts.save(id, base, with(draft.content(), item), "Attached", by,
					SubmissionId.fresh()));
	}

	private static List<String> attached(PhotographContent photograph, ContentKey item) {
		return item.kind().equals(HeadshotTypes.KIND) ? photograph.types() : photograph.guidance();
	}

	/**
	 * An item that photographs can be attached to.
	 *
	 * @param item its status
	 * @param name the name that staff see
	 */
	public record AttachmentTarget(ContentItemStatus item, String name) {

		/** Kind and key as {@link PhotographAttachments#target} reads them. */
		public String value() {
			return value(this.item.address());
		}

		/** Kind and key of an item, for addresses. */
		public static String value(ContentKey item) {
			return item.kind() + "/" + item.key();
		}

	}

}
