package headshots.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import headshots.HttpTestClient;
import headshots.SettableClock;
import headshots.audit.AuditEvent;
import headshots.audit.AuditFilter;
import headshots.audit.AuditLog;
import headshots.comparison.GuidanceContent;
import headshots.content.ContentVersion;
import headshots.content.StoredContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static headshots.publishing.PublishingFixtures.ANN;
import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scheduled publications, with a clock that the tests move: due sets are published once
 * and as a whole, or kept back as a whole with reasons.
 */
abstract class PublicationScheduleTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private PublicationSchedule schedule;

	@Autowired
	private SettableClock clock;

	@Autowired
	private AuditLog audit;

	@Autowired
	private ContentVersion version;

	@Autowired
	private StoredContent stored;

	@Autowired
	private ContentArchive archive;

	@Autowired
	private ArchiveImport archiveImport;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void leaveNothingScheduled() {
		this.stored.assertIsInMemory();
		this.jdbc.sql("delete from scheduled_revision").update();
		this.jdbc.sql("delete from scheduled_publication").update();
	}

	@Test
	void aSetGoesLiveWhenItsTimeHasComeAndNotBefore() {
		String slug = PublishingFixtures.slug("scheduled");
		long term = this.fixtures.draft("terms", Samples.term(slug, "A word of Monday"));
		long question = this.fixtures.draft("questions", Samples.question(slug, List.of()));
		long set = scheduled(Duration.ofHours(1), term, question);
		assertThat(this.fixtures.status(term).scheduled())
			.isEqualTo(new ScheduledRevision(set, this.clock.instant().plus(Duration.ofHours(1)), 1, false));
		this.clock.advance(Duration.ofMinutes(59));
		Map<String, List<String>> before = this.fixtures.rows();
		publishDue();
		assertThat(this.fixtures.rows()).isEqualTo(before);
		assertThat(this.client.get("/glossary").text()).doesNotContain("A word of Monday");
		this.clock.advance(Duration.ofMinutes(1));
		long number = this.version.current();
		publishDue();
		assertThat(this.version.current()).isEqualTo(number + 1);
		assertThat(this.client.get("/glossary").text()).contains("A word of Monday");
		assertThat(this.fixtures.seen(question)).isPresent();
		assertThat(this.fixtures.items.publications(term))
			.containsExactly(new ContentItems.Publication(1, false, this.clock.instant(), ANN));
		assertThat(this.fixtures.status(term).scheduled()).isNull();
		assertThat(this.schedule.find(set)).isEmpty();
		assertThat(events("published", "terms " + slug + ", revision 1")).singleElement().satisfies((event) -> {
			assertThat(event.actor()).isEqualTo(ANN);
			assertThat(event.outcome()).isEqualTo("as scheduled by Ann");
		});
	}

	@Test
	void aSetThatWasMissedWhileTheGuideWasOffIsPublishedAtTheNextLook() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("missed"), "Late"));
		scheduled(Duration.ofHours(1), id);
		this.clock.advance(Duration.ofDays(12));
		publishDue();
		assertThat(this.fixtures.seen(id).orElseThrow().changed()).isEqualTo(this.clock.today());
	}

	@Test
	void severalNodesPublishASetOnce() throws Exception {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("once"), "Once"));
		scheduled(Duration.ofHours(1), id);
		this.clock.advance(Duration.ofHours(1));
		long number = this.version.current();
		PublishingFixtures.inParallel(6, (node) -> {
			publishDue();
			return node;
		});
		assertThat(this.fixtures.items.publications(id)).hasSize(1);
		assertThat(this.version.current()).isEqualTo(number + 1);
	}

	@Test
	void theScheduledRevisionGoesLiveAndALaterSaveStaysADraft() {
		String slug = PublishingFixtures.slug("later-save");
		long id = this.fixtures.draft("terms", Samples.term(slug, "As reviewed"));
		scheduled(Duration.ofHours(1), id);
		this.fixtures.saved(id, Samples.term(slug, "Written afterwards"));
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		assertThat(this.fixtures.seen(id).orElseThrow().content()).isEqualTo(Samples.term(slug, "As reviewed"));
		assertThat(this.fixtures.status(id)).satisfies((status) -> {
			assertThat(status.live()).isEqualTo(1);
			assertThat(status.latest()).isEqualTo(2);
			assertThat(status.state()).isEqualTo(ContentItemState.CHANGED);
		});
	}

	@Test
	void aLaterSaveIsIncludedInOneStep() {
		String slug = PublishingFixtures.slug("included");
		long id = this.fixtures.draft("terms", Samples.term(slug, "As reviewed"));
		long set = scheduled(Duration.ofHours(1), id);
		this.fixtures.saved(id, Samples.term(slug, ""));
		assertThat(this.schedule.include(set, 1, id, 2, BEN)).isInstanceOf(SchedulingOutcome.Invalid.class);
		this.fixtures.saved(id, Samples.term(slug, "Written afterwards"));
		assertThat(this.schedule.include(set, 1, id, 2, BEN)).isEqualTo(new SchedulingOutcome.Outdated());
		assertThat(this.schedule.include(set, 1, id, 3, BEN)).isEqualTo(new SchedulingOutcome.Scheduled(set));
		assertThat(this.schedule.include(set, 1, id, 3, BEN)).isEqualTo(new SchedulingOutcome.Outdated());
		assertThat(events("scheduled", "terms " + slug + ", revision 3")).singleElement()
			.satisfies((event) -> assertThat(event.outcome()).isEqualTo("in place of revision 1"));
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		assertThat(this.fixtures.seen(id).orElseThrow().content()).isEqualTo(Samples.term(slug, "Written afterwards"));
	}

	@Test
	void aSetGetsAnotherTimeOrIsCanceled() {
		String slug = PublishingFixtures.slug("changed");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Later"));
		long set = scheduled(Duration.ofHours(1), id);
		assertThat(this.schedule.change(set, 1, in(Duration.ofHours(3)), BEN))
			.isEqualTo(new SchedulingOutcome.Scheduled(set));
		assertThat(this.schedule.change(set, 1, in(Duration.ofHours(4)), BEN))
			.isEqualTo(new SchedulingOutcome.Outdated());
		this.clock.advance(Duration.ofHours(2));
		publishDue();
		assertThat(this.fixtures.seen(id)).isEmpty();
		assertThat(this.schedule.cancel(set, 1, BEN)).isEqualTo(new SchedulingOutcome.Outdated());
		assertThat(this.schedule.cancel(set, 2, BEN)).isEqualTo(new SchedulingOutcome.Scheduled(set));
		this.clock.advance(Duration.ofHours(2));
		publishDue();
		assertThat(this.fixtures.seen(id)).isEmpty();
		assertThat(events("rescheduled", "terms " + slug + ", revision 1")).hasSize(1);
		assertThat(events("canceled the schedule", "terms " + slug + ", revision 1")).singleElement()
			.satisfies((event) -> assertThat(event.actor()).isEqualTo(BEN));
	}

	@Test
	void aTimeInThePastOrMoreThanAYearAheadIsRefused() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("untimely"), "Never"));
		Map<Long, Integer> chosen = Map.of(id, 1);
		assertThat(this.schedule.schedule(chosen, in(Duration.ZERO), ANN))
			.isEqualTo(new SchedulingOutcome.Untimely(SchedulingOutcome.Problem.PAST));
		assertThat(this.schedule.schedule(chosen, in(Duration.ofDays(367)), ANN))
			.isEqualTo(new SchedulingOutcome.Untimely(SchedulingOutcome.Problem.TOO_FAR));
		assertThat(this.schedule.schedule(chosen, PublicationSchedule.latest(this.clock), ANN))
			.isInstanceOf(SchedulingOutcome.Scheduled.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/London", "America/New_York", "Australia/Sydney" })
	void setsGoLiveAtTheirInstantAcrossBothClockChanges(ZoneId zone) {
		ZoneOffsetTransition first = zone.getRules().nextTransition(this.clock.instant());
		ZoneOffsetTransition second = zone.getRules().nextTransition(first.getInstant());
		assertThat(first.isGap()).isNotEqualTo(second.isGap());
		for (ZoneOffsetTransition change : List.of(first, second)) {
			LocalDateTime within = (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter())
				.plusMinutes(30);
			ScheduledTime time = new ScheduledTime(within, zone);
			long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("zone"), "Across"));
			if (change.isGap()) {
				assertThat(this.schedule.schedule(Map.of(id, 1), time, ANN))
					.isEqualTo(new SchedulingOutcome.Untimely(SchedulingOutcome.Problem.SKIPPED));
				time = time.nextValid();
			}
			Instant due = change.isGap() ? change.getInstant() : change.getInstant().minus(Duration.ofMinutes(30));
			SchedulingOutcome outcome = this.schedule.schedule(Map.of(id, 1), time, ANN);
			assertThat(this.schedule.find(((SchedulingOutcome.Scheduled) outcome).id()).orElseThrow())
				.extracting(ScheduledPublication::chosen, ScheduledPublication::due)
				.containsExactly(time, due);
			this.clock.set(due.minusSeconds(1));
			publishDue();
			assertThat(this.fixtures.seen(id)).isEmpty();
			this.clock.advance(Duration.ofSeconds(1));
			publishDue();
			assertThat(this.fixtures.seen(id)).isPresent();
		}
	}

	@Test
	void oneWithdrawnItemKeepsTheWholeSetBack() {
		assertKeptBack((id) -> this.fixtures.withdrawn(id, null), "was withdrawn or put away after it was scheduled");
	}

	@Test
	void aDiscardedDraftKeepsTheWholeSetBack() {
		assertKeptBack((id) -> this.fixtures.drafts.discard(id, 2, BEN),
				"the draft was discarded, or an older version restored, after it was scheduled");
	}

	@Test
	void aDiscardedDraftThatWasWrittenAnewKeepsTheWholeSetBack() {
		assertKeptBack((id) -> {
			this.fixtures.drafts.discard(id, 2, BEN);
			this.fixtures.saved(id, Samples.term(this.fixtures.status(id).key(), "Third thoughts"));
		}, "the draft was discarded, or an older version restored, after it was scheduled");
	}

	@Test
	void anImportKeepsASetBackIfItChangedAnItemOfIt() {
		String slug = PublishingFixtures.slug("imported");
		long changed = this.fixtures.live("terms", Samples.term(slug, "First"));
		long same = this.fixtures.live("terms", Samples.term(slug + "-same", "First"));
		byte[] bytes = this.archive.write();
		this.fixtures.saved(changed, Samples.term(slug, "Second"));
		this.fixtures.published(changed);
		this.fixtures.saved(changed, Samples.term(slug, "Third"));
		this.fixtures.saved(same, Samples.term(slug + "-same", "Second"));
		long kept = scheduled(Duration.ofHours(1), changed);
		long published = scheduled(Duration.ofHours(1), same);
		assertThat(this.archiveImport.take(this.archive.read(bytes), this.version.current(), BEN)).isEmpty();
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		assertThat(this.schedule.find(published)).isEmpty();
		assertThat(this.fixtures.seen(same).orElseThrow().content()).isEqualTo(Samples.term(slug + "-same", "Second"));
		assertThat(this.schedule.check(this.schedule.find(kept).orElseThrow())).singleElement()
			.satisfies((reason) -> assertThat(reason.problem().message())
				.isEqualTo("a newer version was published after this one was scheduled"));
	}

	@Test
	void aReferenceThatIsNoLongerPublishedKeepsTheWholeSetBack() {
		String slug = PublishingFixtures.slug("referred");
		long type = this.fixtures.live("types", Samples.type(slug, null));
		GuidanceContent guidance = Samples.guidance(slug, "Refers to its type");
		long cell = this.fixtures.draft("guidance", guidance);
		long other = this.fixtures.draft("terms", Samples.term(slug, "Beside it"));
		long set = scheduled(Duration.ofHours(1), cell, other);
		this.fixtures.withdrawn(type, null);
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		assertThat(this.fixtures.seen(other)).isEmpty();
		assertThat(this.schedule.check(this.schedule.find(set).orElseThrow())).singleElement()
			.satisfies((reason) -> assertThat(reason.problem().unpublished()).isNotNull());
		this.fixtures.published(type);
		assertThat(this.schedule.check(this.schedule.find(set).orElseThrow())).isEmpty();
	}

	@Test
	void aDisabledAccountPublishesNothing() {
		String slug = PublishingFixtures.slug("leaver");
		long id = this.fixtures.draft("terms", Samples.term(slug, "By a person who left"));
		long set = scheduled(Duration.ofHours(1), id);
		this.clock.advance(Duration.ofHours(1));
		this.schedule.publishDue((person) -> !person.equals(ANN));
		assertThat(this.fixtures.seen(id)).isEmpty();
		assertThat(this.schedule.find(set).orElseThrow().isKeptBack()).isTrue();
		assertThat(events("kept back", "terms " + slug + ", revision 1")).singleElement()
			.satisfies((event) -> assertThat(event.outcome()).isEqualTo("the account of Ann is disabled"));
		assertThat(this.schedule.change(set, 2, in(Duration.ofHours(1)), BEN))
			.isEqualTo(new SchedulingOutcome.Outdated());
		this.fixtures.published(id);
		assertThat(this.schedule.find(set)).isEmpty();
	}

	@Test
	void aDraftThatIsPublishedByHandLeavesTheScheduleAndTheRestStays() {
		long early = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("by-hand"), "Early"));
		long late = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("by-hand"), "On time"));
		long set = scheduled(Duration.ofHours(1), early, late);
		this.fixtures.published(early);
		assertThat(this.schedule.find(set).orElseThrow().revisions()).containsOnlyKeys(late);
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		assertThat(this.fixtures.seen(late)).isPresent();
		assertThat(this.fixtures.items.publications(early)).hasSize(1);
	}

	@Test
	void aDraftThatIsScheduledAgainLeavesItsFormerSet() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("again"), "Moved"));
		long first = scheduled(Duration.ofHours(1), id);
		long second = scheduled(Duration.ofHours(2), id);
		assertThat(this.schedule.find(first)).isEmpty();
		assertThat(this.schedule.find(second)).isPresent();
	}

	@Test
	void draftsThatCannotBePublishedAreNotScheduled() {
		String slug = PublishingFixtures.slug("broken");
		long id = this.fixtures.draft("terms", Samples.term(slug, ""));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(this.schedule.schedule(Map.of(id, 1), in(Duration.ofHours(1)), ANN))
			.isInstanceOf(SchedulingOutcome.Invalid.class);
		this.fixtures.saved(id, Samples.term(slug, "Whole"));
		assertThat(this.schedule.schedule(Map.of(id, 1), in(Duration.ofHours(1)), ANN))
			.isEqualTo(new SchedulingOutcome.Outdated());
		this.fixtures.published(id);
		assertThat(this.schedule.schedule(Map.of(id, 2), in(Duration.ofHours(1)), ANN))
			.isEqualTo(new SchedulingOutcome.Outdated());
		assertThat(this.fixtures.rows().get("scheduled_publication")).isEqualTo(before.get("scheduled_publication"));
	}

	/**
	 * A set of a changed live term and a new one, of which the first is changed again.
	 */
	private void assertKeptBack(Consumer<Long> change, String reason) {
		String slug = PublishingFixtures.slug("kept-back");
		long live = this.fixtures.live("terms", Samples.term(slug, "First"));
		this.fixtures.saved(live, Samples.term(slug, "Second"));
		long other = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("beside"), "Beside it"));
		long set = scheduled(Duration.ofHours(1), live, other);
		change.accept(live);
		this.clock.advance(Duration.ofHours(1));
		publishDue();
		publishDue();
		assertThat(this.fixtures.seen(other)).isEmpty();
		ScheduledPublication kept = this.schedule.find(set).orElseThrow();
		assertThat(kept.keptBack()).isEqualTo(this.clock.instant());
		assertThat(this.schedule.check(kept)).first()
			.satisfies((violation) -> assertThat(violation.problem().message()).isEqualTo(reason));
		assertThat(this.fixtures.status(other).scheduled()).satisfies((item) -> assertThat(item.keptBack()).isTrue());
		assertThat(events("kept back", "terms " + slug + ", revision 2")).singleElement()
			.satisfies((event) -> assertThat(event.outcome()).isEqualTo(reason));
	}

	private long scheduled(Duration ahead, Long... ids) {
		Map<Long, Integer> chosen = new LinkedHashMap<>();
		for (Long id : ids) {
			chosen.put(id, this.fixtures.latest(id));
		}
		SchedulingOutcome outcome = this.schedule.schedule(chosen, in(ahead), ANN);
		assertThat(outcome).isInstanceOf(SchedulingOutcome.Scheduled.class);
		return ((SchedulingOutcome.Scheduled) outcome).id();
	}

	private ScheduledTime in(Duration ahead) {
		return ScheduledTime.at(this.clock.instant().plus(ahead), ZoneOffset.UTC);
	}

	private void publishDue() {
		this.schedule.publishDue((person) -> true);
	}

	private List<AuditEvent> events(String action, String object) {
		List<AuditEvent> events = new ArrayList<>(
				this.audit.find(new AuditFilter(null, action, null, null), 1).events());
		events.removeIf((event) -> !event.object().equals(object));
		return events;
	}

}
