package headshots.web.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import headshots.web.PageVersion;
import headshots.web.PublicData;
import headshots.web.StaffAddresses;
import headshots.web.StaffSession;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Caches rendered pages in memory, by path, and pages of lists by path and number,
 * bounded in bytes; the least recently used are evicted. A cached page is valid as long
 * as nothing has changed that readers see, for an hour at most, and not beyond the
 * studio's day, because photographs expire with a day.
 */
@Component
public class PageCache {

	/**
	 * How every address of ours is spelled; other spellings of the same page are not
	 * kept.
	 */
	private static final Pattern PLAIN = Pattern.compile("[a-z0-9/._-]{1,200}(?:\\?page=[1-9][0-9]{0,4})?");

	/** The only query string that is part of a key, spelled in its only way. */
	private static final Pattern LIST_PAGE = Pattern.compile(PublicData.PAGE + "=[1-9][0-9]{0,4}");

	private static final int LONGEST_WAIT = 3;

	private final List<PageVersion> versions;

	private final Cache<String, Kept> kept;

	private final ConcurrentHashMap<String, CompletableFuture<Void>> drawing = new ConcurrentHashMap<>();

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	private final Clock clock;

	/**
	 * Creates an empty cache.
	 * @param versions each grows when something changes that readers see
	 */
	public PageCache(List<PageVersion> versions, PageCacheProperties properties, Clock clock) {
		this.versions = List.copyOf(versions);
		this.clock = clock;
		this.kept = Caffeine.newBuilder()
			.maximumWeight(properties.size().toBytes())
			.weigher((String path, Kept kept) -> path.length() + kept.answer.weight())
			.expireAfterWrite(1, TimeUnit.HOURS)
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Whether a request asks for what others might get just the same. A preview shows a
	 * reader's page by forwarding to it: that one is not shared.
	 */
	static boolean isFor(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST && request.getMethod().equals("GET")
				&& !StaffAddresses.include(request) && !StaffSession.isIn(request);
	}

	/**
	 * The answer to a reader who asks for a path.
	 * @param query the query string that the reader asks with, null for none
	 */
	public @Nullable CachedResponse find(String path, @Nullable String query) {
		Kept found = this.kept.getIfPresent(path);
		if (query != null && (found == null || found.readsQuery)) {
			found = isListPage(query) ? this.kept.getIfPresent(key(path, query)) : null;
		}
		if (found == null || found.drawn.version != version() || this.clock.millis() >= found.drawn.dayEnds) {
			return null;
		}
		this.hits.increment();
		return found.answer;
	}

	/** Returns whether a query string asks for a page of a list and for nothing else. */
	static boolean isListPage(String query) {
		return query.startsWith(PublicData.PAGE) && LIST_PAGE.matcher(query).matches();
	}

	/** Returns the key of a page of a list. */
	static String key(String path, String query) {
		return path + "?" + query;
	}

	/** Returns the version that the next rendered page is cached for. */
	public Moment now() {
		return new Moment(version(),
				LocalDate.now(this.clock).plusDays(1).atStartOfDay(this.clock.getZone()).toInstant().toEpochMilli());
	}

	/**
	 * Keeps an answer.
	 * @param path the path, or the {@linkplain #key(String, String) key} of a page of a
	 * list
	 * @param drawn the value of {@link #now()} before it was drawn
	 * @param readsQuery whether another query string might lead to another answer
	 */
	public void keep(String path, CachedResponse answer, Moment drawn, boolean readsQuery) {
		if (PLAIN.matcher(path).matches()) {
			this.kept.put(path, new Kept(answer, drawn, readsQuery));
		}
	}

	/**
	 * Lets one request draw a page while others that want the same wait for it.
	 * @return a handle to close when the page is drawn
	 */
	Turn turn(String path) {
		this.misses.increment();
		CompletableFuture<Void> mine = new CompletableFuture<>();
		CompletableFuture<Void> other = this.drawing.putIfAbsent(path, mine);
		if (other == null) {
			return () -> {
				this.drawing.remove(path, mine);
				mine.complete(null);
			};
		}
		await(other);
		return () -> {
		};
	}

	/** Returns how much memory the cached pages take, in bytes. */
	public long weight() {
		this.kept.cleanUp();
		return this.kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	public LongAdder hits() {
		return this.hits;
	}

	public LongAdder misses() {
		return this.misses;
	}

	/** Sums the numbers: as none ever falls, the sum grows whenever one of them does. */
	private long version() {
		long sum = 0;
		for (PageVersion version : this.versions) {
			sum += version.current();
		}
		return sum;
	}

	/** A request that waited for too long renders the page itself. */
	private static void await(CompletableFuture<Void> other) {
		try {
			other.get(LONGEST_WAIT, TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			return;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * A request's turn to draw a page.
	 */
	interface Turn extends AutoCloseable {

		@Override
		void close();

	}

	/**
	 * When an answer was drawn.
	 *
	 * @param version the number of what readers saw
	 * @param dayEnds when the studio's day is over
	 */
	record Moment(long version, long dayEnds) {
	}

	private record Kept(CachedResponse answer, Moment drawn, boolean readsQuery) {
	}

}
