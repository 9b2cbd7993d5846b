package headshots.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Collects what one transaction changes in the published content.
 */
class PublishedContentChange {

	private final PublishedContent before;

	private final Supplier<Map<String, Redirects.Moved>> redirectsReader;

	private final Map<ContentKey, ContentItem<?>> put = new HashMap<>();

	private final Set<ContentKey> removed = new HashSet<>();

	private @Nullable ContentSnapshot items;

	private @Nullable Map<String, Redirects.Moved> redirects;

	private boolean empty = true;

	/**
	 * Begins with the published content that the transaction finds.
	 * @param redirectsReader reads the redirects as the transaction has changed them
	 */
	PublishedContentChange(PublishedContent before, Supplier<Map<String, Redirects.Moved>> redirectsReader) {
		this.before = before;
		this.redirectsReader = redirectsReader;
		this.items = before.items();
		this.redirects = before.redirects();
	}

	boolean isEmpty() {
		return this.empty;
	}

	void put(ContentKey key, ContentItem<?> item) {
		this.put.put(key, item);
		this.removed.remove(key);
		this.items = null;
		this.empty = false;
	}

	void remove(ContentKey key) {
		this.put.remove(key);
		this.removed.add(key);
		this.items = null;
		this.empty = false;
	}

	void forgetRedirects() {
		this.redirects = null;
		this.empty = false;
	}

	/** Returns all items, with the changes so far; a large import asks for them once. */
	ContentSnapshot items() {
		ContentSnapshot known = this.items;
		if (known == null) {
			known = this.before.items().without(this.removed).with(this.put);
			this.items = known;
		}
		return known;
	}

	/** Returns all redirects, with the changes so far. */
	Map<String, Redirects.Moved> redirects() {
		Map<String, Redirects.Moved> known = this.redirects;
		if (known == null) {
			known = this.redirectsReader.get();
			this.redirects = known;
		}
		return known;
	}

	/**
	 * Returns the content that is published when the transaction commits.
	 * @param now the moment of the change; the clock of another node may be ahead of it
	 */
	PublishedContent next(Instant now) {
		Instant at = now.truncatedTo(ChronoUnit.SECONDS);
		Instant last = this.before.changedAt();
		Instant changedAt = (last != null && last.isAfter(at)) ? last : at;
		return new PublishedContent(this.before.number() + 1, changedAt, items(), redirects());
	}

}
