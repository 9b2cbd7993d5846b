package headshots.content;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Caches a value that is computed from published content, once per content version, for
 * all readers.
 *
 * @param <V> an immutable value
 */
public final class VersionedCache<V> {

	private final ContentVersion version;

	private final Supplier<V> load;

	private volatile @Nullable Held<V> held;

	public VersionedCache(ContentVersion version, Supplier<V> load) {
		this.version = version;
		this.load = load;
	}

	public V get() {
		PreviewContext previewContext = PreviewContext.current();
		if (previewContext != null) {
			return previewContext.computed(this, this.load);
		}
		Held<V> seen = this.held;
		return (seen != null && seen.version == this.version.current()) ? seen.value : refresh();
	}

	private synchronized V refresh() {
		// The number is read first: what commits while loading only makes the value newer
		// than its number, and the next reader loads again.
		long number = this.version.current();
		Held<V> seen = this.held;
		if (seen == null || seen.version != number) {
			seen = new Held<>(number, this.load.get());
			this.held = seen;
		}
		return seen.value;
	}

	private record Held<V>(long version, V value) {
	}

}
