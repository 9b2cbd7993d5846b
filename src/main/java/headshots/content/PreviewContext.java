package headshots.content;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets one thread see another edition than the live one for as long as one piece of work
 * takes: every page that the thread renders meanwhile is the real page with that edition
 * in it. Nothing of it reaches what other threads share.
 */
public final class PreviewContext {

	private static final ThreadLocal<@Nullable PreviewContext> CURRENT = new ThreadLocal<>();

	private final ContentSnapshot snapshot;

	private final Map<VersionedCache<?>, Object> computed = new IdentityHashMap<>();

	private PreviewContext(ContentSnapshot snapshot) {
		this.snapshot = snapshot;
	}

	/**
	 * Runs some work with another edition instead of the live one.
	 * @throws IllegalStateException if the thread has another edition already
	 */
	public static <T> T during(ContentSnapshot snapshot, Callable<T> work) throws Exception {
		if (isActive()) {
			throw new IllegalStateException("A preview is already active on this thread");
		}
		CURRENT.set(new PreviewContext(snapshot));
		try {
			return work.call();
		}
		finally {
			CURRENT.remove();
		}
	}

	/** Whether this thread sees something else than readers do. */
	public static boolean isActive() {
		return CURRENT.get() != null;
	}

	static @Nullable PreviewContext current() {
		return CURRENT.get();
	}

	ContentSnapshot edition() {
		return this.snapshot;
	}

	/** Returns the value that would be cached if the snapshot were published. */
	@SuppressWarnings("unchecked")
	<V> V computed(VersionedCache<V> versionedCache, Supplier<V> load) {
		Object value = this.computed.get(versionedCache);
		if (value == null) {
			value = load.get();
			this.computed.put(versionedCache, value);
		}
		return (V) value;
	}

}
