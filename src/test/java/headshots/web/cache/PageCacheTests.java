package headshots.web.cache;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.DispatcherType;
import org.eclipse.jetty.http.HttpField;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private final AtomicLong version = new AtomicLong(1);

	private final SettableClock clock = new SettableClock();

	private final PageCache cache = new PageCache(List.of(this.version::get),
			new PageCacheProperties(DataSize.ofKilobytes(100)), this.clock);

	@Test
	void givesNothingBeyondTheStudiosDay() {
		this.clock.set(Instant.parse("2027-05-04T23:59:59Z"));
		this.cache.keep("/faq", answer("page"), this.cache.now(), false);
		assertThat(this.cache.find("/faq", null)).isNotNull();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.cache.find("/faq", null)).isNull();
	}

	@Test
	void givesWhatItKeeps() {
		CachedResponse answer = answer("page");
		this.cache.keep("/faq", answer, at(1), false);
		assertThat(this.cache.find("/faq", null)).isSameAs(answer);
		assertThat(this.cache.find("/faq", "q=1")).isSameAs(answer);
		assertThat(this.cache.find("/about", null)).isNull();
		assertThat(this.cache.hits().sum()).isEqualTo(2);
	}

	@Test
	void forgetsEverythingWithAChangeOfWhatReadersSee() {
		this.cache.keep("/faq", answer("old"), at(1), false);
		this.version.set(2);
		assertThat(this.cache.find("/faq", null)).isNull();
		// Drawn while the change was under way.
		this.cache.keep("/faq", answer("half"), at(1), false);
		assertThat(this.cache.find("/faq", null)).isNull();
		CachedResponse fresh = answer("new");
		this.cache.keep("/faq", fresh, at(2), false);
		assertThat(this.cache.find("/faq", null)).isSameAs(fresh);
	}

	@Test
	void aPageThatReadsItsQueryStringIsGivenWithoutOneOnly() {
		this.cache.keep("/platforms", answer("all"), at(1), true);
		assertThat(this.cache.find("/platforms", null)).isNotNull();
		assertThat(this.cache.find("/platforms", "q=1")).isNull();
	}

	@Test
	void pagesOfAListAreGivenByTheirNumber() {
		CachedResponse second = answer("second");
		this.cache.keep("/api/v1/terms", answer("first"), at(1), true);
		this.cache.keep(PageCache.key("/api/v1/terms", "page=2"), second, at(1), true);
		assertThat(this.cache.find("/api/v1/terms", "page=2")).isSameAs(second);
		for (String query : List.of("page=3", "page=02", "page=2&x=1", "page", "x=1", "")) {
			assertThat(this.cache.find("/api/v1/terms", query)).as(query).isNull();
			assertThat(PageCache.isListPage(query)).as(query).isEqualTo(query.equals("page=3"));
		}
	}

	@Test
	void neverTakesMoreThanItsShare() {
		for (int page = 0; page < 1000; page++) {
			this.cache.keep("/compare/" + page, answer("x".repeat(1000)), at(1), false);
		}
		long kept = IntStream.range(0, 1000)
			.filter((page) -> this.cache.find("/compare/" + page, null) != null)
			.count();
		assertThat(kept).isPositive();
		assertThat(kept * 1000).isLessThan(100 * 1024);
	}

	@Test
	void keepsNoOtherSpellingsOfAnAddress() {
		for (String path : List.of("/%66aq", "/FAQ", "/faq?x", "/" + "a".repeat(300))) {
			this.cache.keep(path, answer("page"), at(1), false);
			assertThat(this.cache.find(path, null)).as(path).isNull();
		}
	}

	@Test
	void isForWhatEveryReaderGetsJustTheSame() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/headshots/actor");
		assertThat(PageCache.isFor(request)).isTrue();
		request.setDispatcherType(DispatcherType.FORWARD);
		assertThat(PageCache.isFor(request)).as("a preview of it").isFalse();
		assertThat(PageCache.isFor(new MockHttpServletRequest("POST", "/headshots/actor"))).isFalse();
		assertThat(PageCache.isFor(new MockHttpServletRequest("GET", "/studio"))).isFalse();
		MockHttpServletRequest staff = new MockHttpServletRequest("GET", "/headshots/actor");
		staff.addHeader("Cookie", "__Host-session=abc");
		assertThat(PageCache.isFor(staff)).isFalse();
	}

	@Test
	void oneRequestDrawsWhatManyWaitFor() throws Exception {
		int readers = 20;
		AtomicInteger drawn = new AtomicInteger();
		CountDownLatch allAsked = new CountDownLatch(readers);
		ExecutorService threads = Executors.newFixedThreadPool(readers);
		try {
			List<Future<CachedResponse>> answers = Stream.generate(() -> threads.submit(() -> {
				allAsked.countDown();
				try (PageCache.Turn turn = this.cache.turn("/faq")) {
					CachedResponse ready = this.cache.find("/faq", null);
					if (ready == null) {
						allAsked.await(10, TimeUnit.SECONDS);
						drawn.incrementAndGet();
						ready = answer("page");
						this.cache.keep("/faq", ready, at(1), false);
					}
					return ready;
				}
			})).limit(readers).toList();
			CachedResponse first = answers.get(0).get(10, TimeUnit.SECONDS);
			for (Future<CachedResponse> answer : answers) {
				assertThat(answer.get(10, TimeUnit.SECONDS)).isSameAs(first);
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(drawn).hasValue(1);
	}

	@Test
	void aFailedTurnReleasesItsWaiters() {
		try (PageCache.Turn turn = this.cache.turn("/faq")) {
			assertThat(turn).isNotNull();
		}
		try (PageCache.Turn turn = this.cache.turn("/faq")) {
			assertThat(this.cache.find("/faq", null)).isNull();
		}
	}

	@Test
	void countsWhereReadersPagesComeFrom() {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		new PageCacheMeters(this.cache).bindTo(meters);
		this.cache.turn("/faq").close();
		this.cache.keep("/faq", answer("page"), at(1), false);
		this.cache.find("/faq", null);
		this.cache.find("/faq", null);
		assertThat(meters.get("guide.pages").tag("from", "template").functionCounter().count()).isEqualTo(1);
		assertThat(meters.get("guide.pages").tag("from", "memory").functionCounter().count()).isEqualTo(2);
	}

	private PageCache.Moment at(long version) {
		return new PageCache.Moment(version, this.cache.now().dayEnds());
	}

	private static CachedResponse answer(String body) {
		return new CachedResponse(List.of(new HttpField("Content-Type", "text/html")),
				new EncodedBody(body.getBytes(StandardCharsets.UTF_8)), true, "/");
	}

}
