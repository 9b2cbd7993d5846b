package headshots.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.Redirects;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The single steps of a change of live content, each with what it means for addresses.
 */
@Component
class PublishedContentWriter {

	private final ContentKindRegistry contentKindRegistry;

	private final Redirects redirects;

	private final Attachments attachments;

	PublishedContentWriter(ContentKindRegistry contentKindRegistry, Redirects redirects, Attachments attachments) {
		this.attachments = attachments;
		this.contentKindRegistry = contentKindRegistry;
		this.redirects = redirects;
	}

	/**
	 * Makes an entry live and leads readers from where its page was to where it is now.
	 */
	void put(ContentKey address, ContentSnapshot before, ContentSnapshot after) {
		this.contentKindRegistry.put(address, after);
		Optional<String> old = this.contentKindRegistry.path(before, address);
		Optional<String> now = this.contentKindRegistry.path(after, address);
		now.ifPresent(this.redirects::settle);
		old.filter((path) -> !Objects.equals(path, now.orElse(null)))
			.ifPresent((path) -> this.redirects.move(path, now.orElse(null)));
	}

	/** Takes an entry away and leads its readers to another page, or tells them. */
	void remove(ContentKey address, ContentSnapshot before, @Nullable String destination) {
		this.contentKindRegistry.get(address).remove(address.key());
		this.contentKindRegistry.path(before, address).ifPresent((path) -> this.redirects.move(path, destination));
	}

	/** Returns what items lack for publication. */
	List<ContentViolation> lacking(ContentSnapshot next, Collection<ContentKey> changed) {
		return this.attachments.lacking(next, changed, List.of());
	}

	/** Returns conflicts in how slugs pass from item to item. */
	List<ContentViolation> passedOn(ContentSnapshot next, ContentSnapshot live, Collection<ContentKey> changed) {
		return next.swapped(changed, live)
			.stream()
			.map((address) -> refusal(address, "slug",
					"is being swapped with another item’s address: publish one of the two under a temporary "
							+ "address first"))
			.toList();
	}

	/** Returns why an item cannot be withdrawn with a redirect to a page. */
	List<ContentViolation> leavingTo(@Nullable String destination, ContentKey address, ContentSnapshot live) {
		if (live.find(address).isEmpty()) {
			return List.of(refusal(address, "", "isn’t published, so there’s nothing to withdraw"));
		}
		if (destination != null && !Redirects.isPath(destination)) {
			return List.of(refusal(address, "destination", "must be an address within the guide, such as /headshots"));
		}
		Redirects.Moved further = this.redirects.forUpdate().get(String.valueOf(destination));
		String end = (further != null) ? further.to() : destination;
		return this.contentKindRegistry.path(live, address)
			.filter((path) -> path.equals(end))
			.map((path) -> refusal(address, "destination", "leads to the page you’re withdrawing"))
			.stream()
			.toList();
	}

	private static ContentViolation refusal(ContentKey address, String field, String reason) {
		return new ContentViolation(address.kind(), address.key(), new Violation(field, reason));
	}

}
