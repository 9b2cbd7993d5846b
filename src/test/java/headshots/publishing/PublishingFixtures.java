package headshots.publishing;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import headshots.SettableClock;
import headshots.audit.Actor;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.content.PublishedContentCache;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does the work of staff for tests, in few words.
 */
class PublishingFixtures {

	static final Actor ANN = new Actor(1L, "Ann");

	static final Actor BEN = new Actor(2L, "Ben");

	private static final List<String> TABLES = List.of("guide_version", "entry", "revision", "publication",
			"moved_page", "scheduled_publication", "scheduled_revision", "guidance", "headshot_type", "aspect", "tip",
			"checklist", "question", "platform", "term", "source");

	private static final AtomicInteger SLUGS = new AtomicInteger();

	final Drafts drafts;

	final PublishingService desk;

	final ContentItems items;

	private final PublishedContentCache published;

	private final JdbcClient jdbc;

	PublishingFixtures(Drafts drafts, PublishingService desk, ContentItems items, PublishedContentCache published,
			JdbcClient jdbc) {
		this.drafts = drafts;
		this.desk = desk;
		this.items = items;
		this.published = published;
		this.jdbc = jdbc;
	}

	/** A slug that nothing has. */
	static String slug(String beginning) {
		return beginning + "-" + SLUGS.incrementAndGet();
	}

	static String token() {
		return UUID.randomUUID().toString();
	}

	/** A draft that no reader has seen; the key is the slug. */
	long draft(String kind, Content content) {
		PublishingOutcome publishingOutcome = this.drafts.create(new ContentKey(kind, content.slug()), content, "", ANN,
				token());
		assertThat(publishingOutcome).isInstanceOf(PublishingOutcome.Done.class);
		return ((PublishingOutcome.Done) publishingOutcome).entryId();
	}

	/** An entry that readers see; the key is the slug. */
	long live(String kind, Content content) {
		long id = draft(kind, content);
		published(id);
		return id;
	}

	PublishingOutcome save(long id, Content content) {
		return this.drafts.save(id, latest(id), content, "", ANN, token());
	}

	void saved(long id, Content content) {
		assertThat(save(id, content)).isInstanceOf(PublishingOutcome.Done.class);
	}

	PublishingOutcome publish(Long... ids) {
		Map<Long, Integer> chosen = new LinkedHashMap<>();
		for (Long id : ids) {
			chosen.put(id, latest(id));
		}
		return this.desk.publish(chosen, BEN);
	}

	void published(Long... ids) {
		assertThat(publish(ids)).isInstanceOf(PublishingOutcome.Done.class);
	}

	PublishingOutcome withdraw(long id, @Nullable String destination) {
		return this.desk.withdraw(id, latest(id), destination, BEN);
	}

	void withdrawn(long id, @Nullable String destination) {
		assertThat(withdraw(id, destination)).isInstanceOf(PublishingOutcome.Done.class);
	}

	int latest(long id) {
		return status(id).latest();
	}

	ContentItemStatus status(long id) {
		return this.items.find(id).orElseThrow();
	}

	/** Returns an entry as readers see it. */
	Optional<ContentItem<?>> seen(long id) {
		return this.published.snapshot().find(status(id).address());
	}

	/** All rows of all tables that a change of content may touch. */
	Map<String, List<String>> rows() {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		TABLES.forEach((table) -> rows.put(table,
				this.jdbc.sql("select * from " + table + " order by 1").query(PublishingFixtures::text).list()));
		return rows;
	}

	static List<String> reasons(PublishingOutcome publishingOutcome) {
		assertThat(publishingOutcome).isInstanceOf(PublishingOutcome.Rejected.class);
		return ((PublishingOutcome.Rejected) publishingOutcome).reasons()
			.stream()
			.map(PublishingFixtures::words)
			.toList();
	}

	static String words(ContentViolation contentViolation) {
		return contentViolation.kind() + " " + contentViolation.entry() + ": " + contentViolation.problem();
	}

	/** Does something several times at once, and gives what came of it. */
	static <T> List<T> inParallel(int times, IntFunction<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(times);
		try {
			List<Future<T>> futures = new ArrayList<>();
			for (int i = 0; i < times; i++) {
				int number = i;
				futures.add(threads.submit(() -> {
					start.countDown();
					start.await();
					return work.apply(number);
				}));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static String text(ResultSet row, int number) throws SQLException {
		ResultSetMetaData columns = row.getMetaData();
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			text.append(columns.getColumnName(i)).append('=').append(row.getString(i)).append('|');
		}
		return text.toString();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Setting {

		@Bean
		PublishingFixtures fixtures(Drafts drafts, PublishingService desk, ContentItems items,
				PublishedContentCache published, JdbcClient jdbc) {
			return new PublishingFixtures(drafts, desk, items, published, jdbc);
		}

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

	}

}
