package headshots.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import headshots.SettableClock;
import headshots.content.ContentItem;
import headshots.content.ContentVersion;
import headshots.content.PublicationDates;
import headshots.content.StoredContent;
import headshots.reference.SourceContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The moments at which items came live and changed, in memory and in the database.
 */
abstract class PublicationDatingTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private ContentArchive archive;

	@Autowired
	private ArchiveImport archiveImport;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private ContentVersion version;

	@Autowired
	private StoredContent stored;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	/** A moment that is later than all changes of other tests. */
	private Instant noon = Instant.EPOCH;

	@BeforeEach
	void beginANewDay() {
		Instant last = this.version.changedAt();
		Instant now = this.clock.instant();
		Instant latest = (last != null && last.isAfter(now)) ? last : now;
		this.noon = latest.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(36));
		this.clock.set(this.noon);
	}

	@AfterEach
	void memoryEqualsTheDatabase() {
		this.stored.assertIsInMemory();
	}

	@Test
	void twoChangesOfOneDayAreTwoMomentsInWholeSeconds() {
		Instant first = this.noon;
		this.clock.set(first.plusMillis(345));
		String slug = PublishingFixtures.slug("twice");
		long id = this.fixtures.live("terms", Samples.term(slug, "First"));
		assertThat(dates(id)).isEqualTo(new PublicationDates(this.clock.today(), first, first));
		this.clock.advance(Duration.ofMinutes(7));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		this.fixtures.published(id);
		assertThat(dates(id))
			.isEqualTo(new PublicationDates(this.clock.today(), first.plus(Duration.ofMinutes(7)), first));
	}

	@Test
	void publishingTheSameTextAgainKeepsBothMoments() {
		SourceContent source = Samples.source(PublishingFixtures.slug("same"), null);
		long id = this.fixtures.live("sources", source);
		PublicationDates dates = dates(id);
		this.clock.advance(Duration.ofHours(1));
		this.fixtures.saved(id, this.contents.with(source, Map.of("checked", this.clock.today())));
		this.fixtures.published(id);
		assertThat(dates(id)).isEqualTo(dates);
	}

	@Test
	void anItemWithoutMomentsCameLiveOnTheDayThatIsKnown() {
		String slug = PublishingFixtures.slug("starter");
		long id = this.fixtures.live("terms", Samples.term(slug, "First"));
		LocalDate day = LocalDate.of(2026, 3, 2);
		this.jdbc.sql("update term set changed = :day, changed_at = null, published_at = null where slug = :slug")
			.param("day", day)
			.param("slug", slug)
			.update();
		this.stored.readAgain();
		assertThat(dates(id)).isEqualTo(PublicationDates.on(day));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		this.fixtures.published(id);
		assertThat(dates(id))
			.isEqualTo(new PublicationDates(this.clock.today(), this.noon, Instant.parse("2026-03-02T00:00:00Z")));
	}

	@Test
	void theLastChangeOfTheGuideNeverGoesBack() {
		long id = this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("leaves"), "First"));
		assertThat(this.version.changedAt()).isEqualTo(this.noon);
		this.clock.advance(Duration.ofHours(1));
		this.fixtures.withdrawn(id, null);
		assertThat(this.version.changedAt()).isEqualTo(this.noon.plus(Duration.ofHours(1)));
		this.clock.advance(Duration.ofMinutes(-20));
		this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("other-node"), "First"));
		assertThat(this.version.changedAt()).isEqualTo(this.noon.plus(Duration.ofHours(1)));
	}

	@Test
	void anImportKeepsTheMomentsOfWhatItDoesNotChange() {
		String slug = PublishingFixtures.slug("kept");
		long kept = this.fixtures.live("terms", Samples.term(slug, "Kept"));
		long changed = this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("changed"), "First"));
		byte[] before = this.archive.write();
		this.fixtures.saved(changed, Samples.term(this.fixtures.status(changed).slug(), "Second"));
		this.fixtures.published(changed);
		PublicationDates dates = dates(kept);
		this.clock.advance(Duration.ofMinutes(5));
		take(before);
		assertThat(dates(kept)).isEqualTo(dates);
		assertThat(dates(changed))
			.isEqualTo(new PublicationDates(this.clock.today(), this.noon.plus(Duration.ofMinutes(5)), this.noon));
		this.clock.advance(Duration.ofDays(2));
		this.fixtures.saved(changed, Samples.term(this.fixtures.status(changed).slug(), "Third"));
		this.fixtures.published(changed);
		take(before);
		// The archive says on which day it changed, and no moment of that day is known.
		assertThat(dates(changed))
			.isEqualTo(new PublicationDates(LocalDate.ofInstant(this.noon, this.clock.getZone()), null, this.noon));
	}

	private void take(byte[] bytes) {
		assertThat(this.archiveImport.take(this.archive.read(bytes), this.version.current(), BEN)).isEmpty();
	}

	private PublicationDates dates(long id) {
		return this.fixtures.seen(id).map(ContentItem::dates).orElseThrow();
	}

}
