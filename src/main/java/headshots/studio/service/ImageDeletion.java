package headshots.studio.service;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.ContentItem;
import headshots.content.PublishedContentCache;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.media.PictureName;
import headshots.media.Pictures;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases the pictures of a photograph permanently, in each of its revisions. The texts
 * about them stay.
 */
@Service
public class ImageDeletion {

	private final Pictures pictures;

	private final Photographs photographs;

	private final ContentItems items;

	private final PublishedContentCache published;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	ImageDeletion(Pictures pictures, Photographs photographs, ContentItems items, PublishedContentCache published,
			AuditLog audit, TransactionTemplate transaction) {
		this.transaction = transaction;
		this.pictures = pictures;
		this.photographs = photographs;
		this.items = items;
		this.published = published;
		this.audit = audit;
	}

	/** The published photographs that show one of its pictures, itself or others. */
	public List<String> shownBy(ContentItemStatus item) {
		return shown(this.photographs.entries(), hashes(item), item);
	}

	/**
	 * Erases.
	 * @return whether it could be done: not while readers see one of the pictures
	 */
	public boolean erase(ContentItemStatus item, Actor by) {
		List<String> hashes = List.copyOf(hashes(item));
		boolean done = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			// They cannot be published meanwhile.
			if (!shown(this.published.forUpdate().entries(this.photographs), hashes, item).isEmpty()) {
				return false;
			}
			this.pictures.erase(hashes);
			this.audit.record(by, "erased the picture", item.kind() + " " + item.key(),
					hashes.size() + ((hashes.size() == 1) ? " picture" : " pictures"));
			return true;
		}));
		if (done) {
			this.pictures.sweepErased();
		}
		return done;
	}

	private static List<String> shown(List<ContentItem<PhotographContent>> live, Collection<String> hashes,
			ContentItemStatus item) {
		return live.stream()
			.filter((photograph) -> photograph.key().equals(item.key())
					|| hash(photograph.content()).stream().anyMatch(hashes::contains))
			.map((photograph) -> photograph.content().title())
			.toList();
	}

	private Set<String> hashes(ContentItemStatus item) {
		Set<String> hashes = new LinkedHashSet<>();
		this.items.history(item.id()).forEach((revision) -> {
			if (revision.content() instanceof PhotographContent photograph) {
				hashes.addAll(hash(photograph));
			}
		});
		return hashes;
	}

	private static List<String> hash(PhotographContent photograph) {
		return PictureName.of(photograph.picture()).map(PictureName::hash).stream().toList();
	}

}
