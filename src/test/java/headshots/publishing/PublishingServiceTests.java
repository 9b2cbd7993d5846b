package headshots.publishing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import headshots.SettableClock;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.content.ContentChangedEvent;
import headshots.content.ContentKey;
import headshots.content.ContentVersion;
import headshots.content.ContentViolation;
import headshots.content.PublishedContentCache;
import headshots.content.Redirects;
import headshots.content.StoredContent;
import headshots.reference.SourceContent;
import headshots.reference.TermContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Publishing and withdrawing: all or nothing, one after the other, and with a reason for
 * each rejection.
 */
abstract class PublishingServiceTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private PublishingService desk;

	@Autowired
	private ContentItems items;

	@Autowired
	private PublishedContentCache published;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private Redirects redirects;

	@Autowired
	private ContentVersion version;

	@Autowired
	private SettableClock clock;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StoredContent stored;

	@Autowired
	private ConfigurableApplicationContext context;

	@AfterEach
	void memoryEqualsTheDatabase() {
		this.stored.assertIsInMemory();
	}

	@Test
	void publishedContentIsShownAndDatedToday() {
		String slug = PublishingFixtures.slug("dated");
		long id = this.fixtures.live("terms", Samples.term(slug, "First"));
		assertThat(this.fixtures.seen(id).orElseThrow().changed()).isEqualTo(this.clock.today());
		this.clock.advance(Duration.ofDays(1));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		this.fixtures.published(id);
		assertThat(this.fixtures.seen(id).orElseThrow()).satisfies((entry) -> {
			assertThat(entry.content()).isEqualTo(Samples.term(slug, "Second"));
			assertThat(entry.changed()).isEqualTo(this.clock.today());
		});
		assertThat(this.items.publications(id)).first()
			.isEqualTo(new ContentItems.Publication(2, false, this.clock.instant(), BEN));
	}

	@Test
	void unchangedContentKeepsItsDate() {
		LocalDate day = this.clock.today();
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("moved-down"), null);
		SourceContent source = Samples.source(PublishingFixtures.slug("checked"), null);
		List<Long> ids = List.of(this.fixtures.live("types", type), this.fixtures.live("sources", source));
		this.clock.advance(Duration.ofDays(1));
		this.fixtures.saved(ids.get(0), this.contents.with(type, Map.of("position", 901)));
		this.fixtures.saved(ids.get(1), this.contents.with(source, Map.of("checked", this.clock.today())));
		this.fixtures.published(ids.get(0), ids.get(1));
		assertThat(ids).allSatisfy((id) -> assertThat(this.fixtures.seen(id).orElseThrow().changed()).isEqualTo(day));
		assertThat(this.fixtures.seen(ids.get(0)).orElseThrow().content().position()).isEqualTo(901);
		assertThat(this.fixtures.seen(ids.get(1)).orElseThrow().content())
			.isEqualTo(this.contents.with(source, Map.of("checked", this.clock.today())));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void aTypeWithLooksAndGuidanceGoesLiveAtOnceInAnyOrder(int turn) {
		List<Long> ids = new ArrayList<>(newType());
		java.util.Collections.rotate(ids, turn);
		long before = this.version.current();
		assertThat(this.desk.check(ids)).isEmpty();
		assertThat(this.fixtures.publish(ids.toArray(Long[]::new)))
			.isEqualTo(new PublishingOutcome.Done(ids.stream().min(Long::compare).orElseThrow(), 1, true));
		assertThat(ids).allSatisfy((id) -> assertThat(this.fixtures.seen(id)).isPresent());
		assertThat(this.version.current()).isEqualTo(before + 1);
	}

	@Test
	void oneBrokenEntryOfASetChangesNothingAndEveryReasonIsNamed() {
		List<Long> ids = newType();
		HeadshotTypeContent look = (HeadshotTypeContent) this.items.latest(ids.get(1)).content();
		GuidanceContent guidance = (GuidanceContent) this.items.latest(ids.get(4)).content();
		this.fixtures.saved(ids.get(1), this.contents.with(look, Map.of("summary", "", "keyFeatures", List.of("One"))));
		this.fixtures.saved(ids.get(4), this.contents.with(guidance, Map.of("citations", List.of("hearsay"))));
		Map<String, List<String>> before = this.fixtures.rows();
		String lookKey = this.fixtures.status(ids.get(1)).key();
		String guidanceKey = this.fixtures.status(ids.get(4)).key();
		List<String> reasons = PublishingFixtures.reasons(this.fixtures.publish(ids.toArray(Long[]::new)));
		assertThat(reasons).containsExactlyInAnyOrder("types " + lookKey + ": summary is missing",
				"types " + lookKey + ": keyFeatures needs at least 3 lines (it has 1)",
				"guidance " + guidanceKey + ": citations refers to \"hearsay\", which isn’t published");
		assertThat(this.desk.check(ids).stream().map(PublishingFixtures::words))
			.containsExactlyInAnyOrderElementsOf(reasons);
		assertThat(this.fixtures.rows()).isEqualTo(before);
		assertThat(ids).allSatisfy((id) -> assertThat(this.fixtures.seen(id)).isEmpty());
	}

	@Test
	void refusesALookWithoutItsType() {
		List<Long> ids = newType();
		String type = this.fixtures.status(ids.get(0)).key();
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(ids.get(1)))).singleElement()
			.asString()
			.contains("parent refers to \"" + type + "\", which isn’t published");
	}

	@Test
	void refusesToMakeALookOfATypeThatHasLooks() {
		List<Long> ids = newType();
		this.fixtures.published(ids.get(0), ids.get(1), ids.get(2));
		this.fixtures.saved(ids.get(0),
				this.contents.with(this.items.latest(ids.get(0)).content(), Map.of("parent", "model")));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(ids.get(0)))).singleElement()
			.asString()
			.contains("parent must stay empty, because this type has looks itself");
	}

	@Test
	void refusesTypesThatAreLooksOfEachOtherOrOfThemselves() {
		String one = PublishingFixtures.slug("one-side");
		String other = PublishingFixtures.slug("other-side");
		long first = this.fixtures.live("types", Samples.type(one, null));
		long second = this.fixtures.live("types", Samples.type(other, null));
		this.fixtures.saved(first, Samples.type(one, other));
		this.fixtures.saved(second, Samples.type(other, one));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(first, second))).hasSize(2)
			.anySatisfy((reason) -> assertThat(reason)
				.contains("parent can’t be “Type " + other + " headshots”, which is itself a look"));
		this.fixtures.saved(first, Samples.type(one, one));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(first))).singleElement()
			.asString()
			.contains("parent can’t be the type itself");
	}

	@Test
	void refusesTwoEntriesWithOneSlug() {
		String slug = PublishingFixtures.slug("one");
		long live = this.fixtures.live("terms", Samples.term(slug, "Text"));
		long other = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("other"), "Text"));
		this.fixtures.saved(other, Samples.term(slug, "Text"));
		String taken = ": slug \"" + slug + "\" is used by another item too";
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(other)))
			.containsExactly("terms " + this.fixtures.status(other).key() + taken);
		String shared = PublishingFixtures.slug("shared");
		this.fixtures.saved(live, Samples.term(shared, "Text"));
		this.fixtures.saved(other, Samples.term(shared, "Text"));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(live, other))).hasSize(2);
	}

	@Test
	void anAddressPassesFromOneEntryToTheNext() {
		String x = PublishingFixtures.slug("x");
		String y = PublishingFixtures.slug("y");
		// The one that takes the slug is the older one, and would be first otherwise.
		long taking = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("taking"), null));
		long giving = this.fixtures.live("types", Samples.type(x, null));
		String old = this.fixtures.status(taking).slug();
		this.fixtures.saved(taking, Samples.type(x, null));
		this.fixtures.saved(giving, Samples.type(y, null));
		this.fixtures.published(taking, giving);
		assertThat(this.fixtures.seen(taking).orElseThrow().content().slug()).isEqualTo(x);
		assertThat(this.fixtures.seen(giving).orElseThrow().content().slug()).isEqualTo(y);
		assertThat(this.redirects.find("/headshots/" + x)).isEmpty();
		assertThat(this.redirects.find("/headshots/" + old)).contains(new Redirects.Moved("/headshots/" + x));
	}

	@Test
	void refusesADayOfCheckingInTheFuture() {
		long id = this.fixtures.draft("sources",
				Samples.source(PublishingFixtures.slug("ahead"), this.clock.today().plusDays(3)));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(id))).singleElement()
			.asString()
			.contains("checked can’t be in the future");
		this.fixtures.saved(id, Samples.source(this.fixtures.status(id).slug(), this.clock.today()));
		this.fixtures.published(id);
	}

	@Test
	void refusesToSwapAddressesInWords() {
		List<String> slugs = List.of(PublishingFixtures.slug("swap"), PublishingFixtures.slug("swap"),
				PublishingFixtures.slug("swap"));
		List<Long> ids = slugs.stream().map((slug) -> this.fixtures.live("terms", Samples.term(slug, "Text"))).toList();
		for (int i = 0; i < 3; i++) {
			this.fixtures.saved(ids.get(i), Samples.term(slugs.get((i + 1) % 3), "Text"));
		}
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(ids.toArray(Long[]::new)))).hasSize(3)
			.allSatisfy((reason) -> assertThat(reason).contains("slug ", "under a temporary address first"));
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void whoConfirmedAnOlderRevisionPublishesNothing() {
		String slug = PublishingFixtures.slug("outdated");
		long id = this.fixtures.draft("terms", Samples.term(slug, "First"));
		long other = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("with-it"), "Text"));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		Map<String, List<String>> before = this.fixtures.rows();
		Map<Long, Integer> chosen = new LinkedHashMap<>(Map.of(other, 1, id, 1));
		assertThat(this.desk.publish(chosen, BEN)).isEqualTo(new PublishingOutcome.Stale(this.items.latest(id)));
		this.fixtures.published(id);
		assertThat(this.desk.withdraw(id, 1, null, BEN)).isEqualTo(new PublishingOutcome.Stale(this.items.latest(id)));
		assertThat(this.fixtures.seen(other)).isEmpty();
		assertThat(before.get("publication").size() + 1).isEqualTo(this.fixtures.rows().get("publication").size());
	}

	@Test
	void publishingWhatIsLiveAlreadyChangesNothing() {
		long id = this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("again"), "Text"));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(this.fixtures.publish(id)).isEqualTo(new PublishingOutcome.Done(id, 1, false));
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void rolledBackContentReachesNoReader() {
		long id = this.fixtures.draft("types", Samples.type(PublishingFixtures.slug("rolled-back"), null));
		Map<String, List<String>> before = this.fixtures.rows();
		this.transactions.executeWithoutResult((transaction) -> {
			this.fixtures.published(id);
			assertThat(this.fixtures.seen(id)).isEmpty();
			transaction.setRollbackOnly();
		});
		assertThat(this.fixtures.seen(id)).isEmpty();
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void aPublicationKnowsNothingOfOneThatWasRolledBack() {
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("rolled-back"), null);
		long id = this.fixtures.draft("types", type);
		long look = this.fixtures.draft("types", Samples.type(PublishingFixtures.slug("look"), type.slug()));
		this.transactions.executeWithoutResult((transaction) -> {
			this.fixtures.published(id);
			transaction.setRollbackOnly();
		});
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(look))).singleElement()
			.asString()
			.contains("parent refers to \"" + type.slug() + "\", which isn’t published");
	}

	@Test
	void publicationsOfOneTransactionKnowOfEachOtherAndAreSeenTogether() {
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("first"), null);
		long id = this.fixtures.draft("types", type);
		long look = this.fixtures.draft("types", Samples.type(PublishingFixtures.slug("second"), type.slug()));
		String now = PublishingFixtures.slug("renamed");
		long before = this.version.current();
		this.transactions.executeWithoutResult((transaction) -> {
			this.fixtures.published(id);
			this.fixtures.published(look);
			rename(id, now);
			assertThat(this.fixtures.seen(look)).isEmpty();
			assertThat(this.redirects.find("/headshots/" + type.slug())).isEmpty();
		});
		assertThat(this.fixtures.seen(look)).isPresent();
		assertThat(this.redirects.find("/headshots/" + type.slug())).contains(new Redirects.Moved("/headshots/" + now));
		assertThat(this.version.current()).isEqualTo(before + 1);
	}

	@Test
	void aPublicationReadsWhatAnotherNodeHasPublished() {
		String slug = PublishingFixtures.slug("elsewhere");
		long other = this.fixtures.live("terms", Samples.term(slug, "First"));
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("here"), "Text"));
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc.sql("update term set meaning = 'Second' where entry_key = :key").param("key", slug).update();
			this.jdbc.sql("update guide_version set number = number + 1").update();
		});
		this.fixtures.published(id);
		assertThat(this.fixtures.seen(id)).isPresent();
		assertThat(this.fixtures.seen(other).orElseThrow().content()).isEqualTo(Samples.term(slug, "Second"));
	}

	@Test
	void aPublicationIsReportedWhenReadersSeeIt() {
		List<Object> events = new CopyOnWriteArrayList<>();
		ApplicationListener<PayloadApplicationEvent<Object>> listener = ApplicationListener.forPayload(events::add);
		this.context.addApplicationListener(listener);
		try {
			this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("reported"), "Text"));
		}
		finally {
			this.context.removeApplicationListener(listener);
		}
		assertThat(events).contains(new ContentChangedEvent(this.version.current()));
	}

	@Test
	void manyWhoPublishAtOnceComeOneAfterTheOther() throws Exception {
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			ids.add(this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("at-once"), "Text")));
		}
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(8, (i) -> {
			// Overlapping sets in opposite orders would wait for each other.
			Long[] mine = { ids.get(3 * i), ids.get(3 * i + 1), ids.get((3 * i + 3) % 24) };
			this.desk.check(List.of(mine));
			PublishingOutcome publishingOutcome = this.fixtures.publish(mine);
			this.published.snapshot().addresses();
			return publishingOutcome;
		});
		assertThat(outcomes).hasSize(8).hasOnlyElementsOfType(PublishingOutcome.Done.class);
	}

	@Test
	void changesOfOneSlugAtOnceLeaveOneEntryWithIt() throws Exception {
		String slug = PublishingFixtures.slug("wanted");
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("wants"), "Text"));
			this.fixtures.saved(id, Samples.term(slug, "Text"));
			ids.add(id);
		}
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(8, (i) -> this.fixtures.publish(ids.get(i)));
		assertThat(outcomes).filteredOn((publishingOutcome) -> publishingOutcome instanceof PublishingOutcome.Done)
			.hasSize(1);
		assertThat(outcomes).filteredOn((publishingOutcome) -> publishingOutcome instanceof PublishingOutcome.Rejected)
			.hasSize(7);
	}

	@Test
	void oldPathsLeadToTheNewestAndNeverToOneThatLeadsOn() {
		String a = PublishingFixtures.slug("a");
		String b = PublishingFixtures.slug("b");
		String c = PublishingFixtures.slug("c");
		long id = this.fixtures.live("types", Samples.type(a, null));
		rename(id, b);
		assertThat(this.redirects.find("/headshots/" + a)).contains(new Redirects.Moved("/headshots/" + b));
		rename(id, c);
		assertThat(this.redirects.find("/headshots/" + a)).contains(new Redirects.Moved("/headshots/" + c));
		assertThat(this.redirects.find("/headshots/" + b)).contains(new Redirects.Moved("/headshots/" + c));
		rename(id, a);
		assertThat(this.redirects.find("/headshots/" + a)).isEmpty();
		assertThat(this.redirects.find("/headshots/" + b)).contains(new Redirects.Moved("/headshots/" + a));
		assertThat(this.redirects.find("/headshots/" + c)).contains(new Redirects.Moved("/headshots/" + a));
	}

	@Test
	void readersOfAWithdrawnPageFollowOn() {
		List<String> slugs = List.of(PublishingFixtures.slug("first"), PublishingFixtures.slug("second"),
				PublishingFixtures.slug("third"));
		List<Long> ids = slugs.stream().map((slug) -> this.fixtures.live("types", Samples.type(slug, null))).toList();
		List<String> paths = slugs.stream().map((slug) -> "/headshots/" + slug).toList();
		this.fixtures.withdrawn(ids.get(0), paths.get(1));
		assertThat(this.redirects.find(paths.get(0))).contains(new Redirects.Moved(paths.get(1)));
		this.fixtures.withdrawn(ids.get(1), paths.get(2));
		assertThat(this.redirects.find(paths.get(0))).contains(new Redirects.Moved(paths.get(2)));
		this.fixtures.withdrawn(ids.get(2), null);
		assertThat(paths)
			.allSatisfy((path) -> assertThat(this.redirects.find(path)).contains(new Redirects.Moved(null)));
		this.fixtures.published(ids.get(1));
		assertThat(this.redirects.find(paths.get(1))).isEmpty();
	}

	@Test
	void aDestinationThatLeadsOnIsLeftOut() {
		long renamed = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("before"), null));
		String old = "/headshots/" + this.fixtures.status(renamed).slug();
		String now = PublishingFixtures.slug("after");
		rename(renamed, now);
		long leaving = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("leaving"), null));
		String path = "/headshots/" + this.fixtures.status(leaving).slug();
		this.fixtures.withdrawn(leaving, old);
		assertThat(this.redirects.find(path)).contains(new Redirects.Moved("/headshots/" + now));
		assertThat(this.redirects.find(old)).contains(new Redirects.Moved("/headshots/" + now));
	}

	@Test
	void refusesADestinationThatLeadsBack() {
		String old = PublishingFixtures.slug("old");
		long id = this.fixtures.live("types", Samples.type(old, null));
		rename(id, PublishingFixtures.slug("now"));
		assertThat(PublishingFixtures.reasons(this.fixtures.withdraw(id, "/headshots/" + old))).singleElement()
			.asString()
			.contains("destination leads to the page you’re withdrawing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil", "headshots", "", "/a?b=c", "/a b",
			"javascript:alert(1)", "/headshots/%s" })
	void refusesDestinationsOtherThanExistingPages(String destination) {
		String slug = PublishingFixtures.slug("leads");
		long id = this.fixtures.live("types", Samples.type(slug, null));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(PublishingFixtures.reasons(this.fixtures.withdraw(id, destination.formatted(slug)))).singleElement()
			.asString()
			.startsWith("types " + slug + ": destination ");
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void refusesToWithdrawWhatOthersNameAndSaysWhoAndWhere() {
		SourceContent source = Samples.source(PublishingFixtures.slug("cited"), null);
		long sourceId = this.fixtures.live("sources", source);
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("named"), null);
		long typeId = this.fixtures.live("types", type);
		HeadshotTypeContent look = Samples.type(PublishingFixtures.slug("look"), type.slug());
		this.fixtures.live("types", look);
		GuidanceContent guidance = (GuidanceContent) this.contents.with(Samples.guidance(type.slug(), "Phrase"),
				Map.of("citations", List.of(source.slug())));
		this.fixtures.live("guidance", guidance);
		String question = PublishingFixtures.slug("question");
		this.fixtures.live("questions", Samples.question(question, List.of("model", type.slug())));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(PublishingFixtures.reasons(this.fixtures.withdraw(sourceId, null)))
			.containsExactly("guidance " + guidance.slug() + ": citations refers to it");
		List<String> pointing = List.of("types " + look.slug() + ": parent refers to it",
				"questions " + question + ": types refers to it");
		assertThat(PublishingFixtures.reasons(this.fixtures.withdraw(typeId, null)))
			.containsExactlyInAnyOrderElementsOf(pointing);
		assertThat(this.desk.pointingTo(new ContentKey("types", type.slug())).stream().map(PublishingFixtures::words))
			.containsExactlyInAnyOrderElementsOf(pointing);
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void aTypeLeavesWithItsGuidanceAndBothComeBackOneByOne() {
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("leaves"), null);
		long typeId = this.fixtures.live("types", type);
		long guidanceId = this.fixtures.live("guidance", Samples.guidance(type.slug(), "Phrase"));
		ContentKey guidance = this.fixtures.status(guidanceId).address();
		assertThat(this.desk.parts(this.fixtures.status(typeId).address())).containsExactly(guidance);
		this.fixtures.withdrawn(typeId, null);
		assertThat(List.of(typeId, guidanceId)).allSatisfy((id) -> {
			assertThat(this.fixtures.seen(id)).isEmpty();
			assertThat(this.fixtures.status(id).state()).isEqualTo(ContentItemState.WITHDRAWN);
			assertThat(this.items.publications(id).get(0).withdrawal()).isTrue();
		});
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(guidanceId))).singleElement()
			.asString()
			.contains("type refers to \"" + type.slug() + "\"");
		this.fixtures.published(typeId);
		assertThat(this.fixtures.seen(guidanceId)).isEmpty();
		this.fixtures.published(guidanceId);
		assertThat(this.fixtures.seen(guidanceId)).isPresent();
	}

	@Test
	void refusesToWithdrawWhatReadersDoNotSee() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("unseen"), "Text"));
		assertThat(PublishingFixtures.reasons(this.fixtures.withdraw(id, null))).singleElement()
			.asString()
			.contains("there’s nothing to withdraw");
		assertThat(this.fixtures.status(id).state()).isEqualTo(ContentItemState.DRAFT);
	}

	@Test
	void aRestoredRevisionIsPublishedLikeAnyOther() {
		String slug = PublishingFixtures.slug("back");
		long id = this.fixtures.live("terms", Samples.term(slug, "First"));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		this.fixtures.published(id);
		assertThat(this.fixtures.drafts.restore(id, 1, 2, BEN)).isInstanceOf(PublishingOutcome.Done.class);
		this.fixtures.published(id);
		assertThat(this.fixtures.seen(id).orElseThrow().content()).isEqualTo(Samples.term(slug, "First"));
		assertThat(this.fixtures.status(id).live()).isEqualTo(3);
	}

	@Test
	void entriesThatDoNotExistAreAnErrorOfTheCaller() {
		assertThatExceptionOfType(java.util.NoSuchElementException.class)
			.isThrownBy(() -> this.desk.publish(Map.of(999_999L, 1), BEN));
		assertThatExceptionOfType(java.util.NoSuchElementException.class)
			.isThrownBy(() -> this.desk.publish(Map.of(), BEN));
		assertThatExceptionOfType(java.util.NoSuchElementException.class)
			.isThrownBy(() -> this.desk.withdraw(999_999L, 1, null, BEN));
	}

	@Test
	void aCheckNamesEntryAndField() {
		TermContent term = Samples.term(PublishingFixtures.slug("reasons"), "");
		long id = this.fixtures.draft("terms", term);
		List<ContentViolation> refusals = this.desk.check(List.of(id));
		assertThat(refusals).singleElement().satisfies((refusal) -> {
			assertThat(refusal.entry()).isEqualTo(term.slug());
			assertThat(refusal.problem().field()).isEqualTo("meaning");
		});
	}

	private void rename(long id, String slug) {
		this.fixtures.saved(id, Samples.type(slug, null));
		this.fixtures.published(id);
	}

	/** Drafts of a type, two looks and guidance for one of each, in this order. */
	private List<Long> newType() {
		String type = PublishingFixtures.slug("type");
		String look = PublishingFixtures.slug("look");
		return List.of(this.fixtures.draft("types", Samples.type(type, null)),
				this.fixtures.draft("types", Samples.type(look, type)),
				this.fixtures.draft("types", Samples.type(PublishingFixtures.slug("look"), type)),
				this.fixtures.draft("guidance", Samples.guidance(type, "For the type")),
				this.fixtures.draft("guidance", Samples.guidance(look, "For the look")));
	}

}
