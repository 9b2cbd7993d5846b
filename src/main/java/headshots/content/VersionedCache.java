package headshots.content;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that is computed once per guide version and then shared by all readers.
 *
 * @param <V> an immutable value
 */
public final class VersionedCache<V> {

	private final ContentVersion version;

	private final Supplier<V> load;

	private final boolean table;

	private volatile @Nullable Held<V> held;

	/**
	 * A value that is computed from what is in memory.
	 */
	public VersionedCache(ContentVersion version, Supplier<V> load) {
		this(version, load, false);
	}

	private VersionedCache(ContentVersion version, Supplier<V> load, boolean table) {
		this.version = version;
		this.load = load;
		this.table = table;
	}

	/**
	 * The content of a published table. It is read ahead of its readers, with all other
	 * tables, because the database may be away when they come.
	 */
	static <V> VersionedCache<V> ofTable(ContentVersion version, Supplier<V> load) {
		VersionedCache<V> versionedCache = new VersionedCache<>(version, load, true);
		version.watch(versionedCache);
		return versionedCache;
	}

	public V get() {
		PreviewContext previewContext = PreviewContext.current();
		if (previewContext != null) {
			return previewContext.computed(this, this.load);
		}
		Held<V> seen = this.held;
		if (this.table) {
			return ((seen != null) ? seen : first()).value;
		}
		return (seen != null && seen.version == this.version.current()) ? seen.value : refresh();
	}

	/**
	 * Reads the value for a number that is not in force yet.
	 * @return the step that replaces the cached value by this one
	 */
	Runnable read(long number) {
		Held<V> next = new Held<>(number, this.load.get());
		return () -> this.held = next;
	}

	/** Only a request during startup comes before the table was read. */
	private Held<V> first() {
		this.version.read();
		return Objects.requireNonNull(this.held);
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
