package headshots.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.comparison.HeadshotTypeContent;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.PublishedContentCache;
import headshots.reference.TermContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static headshots.publishing.PublishingFixtures.ANN;
import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saving: what it makes, what it never makes twice, and what becomes of many who save at
 * once.
 */
abstract class DraftsTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private Drafts drafts;

	@Autowired
	private ContentItems items;

	@Autowired
	private InitialRevisionImporter initialRevisionImporter;

	@Autowired
	private PublishedContentCache published;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void starterContentIsTheFirstRevisionAndLive() {
		List<ContentItemStatus> starter = this.items.drafts()
			.stream()
			.map(ContentItems.Draft::status)
			.filter((entry) -> "Starter content".equals(entry.by().name()))
			.toList();
		assertThat(starter).hasSizeGreaterThan(300).allSatisfy((entry) -> {
			assertThat(entry.state()).isEqualTo(ContentItemState.LIVE);
			assertThat(entry.latest()).isEqualTo(1);
			assertThat(entry.live()).isEqualTo(1);
			assertThat(entry.by().id()).isNull();
			assertThat(this.items.publications(entry.id())).singleElement()
				.satisfies((publication) -> assertThat(publication.withdrawal()).isFalse());
		});
		assertThat(this.items.addresses()).containsAll(this.published.snapshot().addresses());
		Map<Long, Content> latest = this.items.drafts()
			.stream()
			.collect(java.util.stream.Collectors.toMap((draft) -> draft.status().id(), ContentItems.Draft::content));
		assertThat(starter).allSatisfy((entry) -> assertThat(latest.get(entry.id()))
			.isEqualTo(this.fixtures.seen(entry.id()).orElseThrow().content()));
	}

	@Test
	void aSecondStartAdoptsNothingAgain() {
		Map<String, List<String>> before = this.fixtures.rows();
		this.initialRevisionImporter.stop();
		this.initialRevisionImporter.start();
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void aSaveIsADraftThatReadersDoNotSee() {
		String slug = PublishingFixtures.slug("draft");
		long id = this.fixtures.draft("terms", Samples.term(slug, "First"));
		assertThat(this.fixtures.seen(id)).isEmpty();
		this.fixtures.published(id);
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		assertThat(this.fixtures.seen(id).orElseThrow().content()).isEqualTo(Samples.term(slug, "First"));
		assertThat(this.items.latest(id).content()).isEqualTo(Samples.term(slug, "Second"));
	}

	@Test
	void aSaveThatChangesNothingMakesNoRevision() {
		String slug = PublishingFixtures.slug("same");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		assertThat(this.fixtures.save(id, Samples.term(slug, "Text")))
			.isEqualTo(new PublishingOutcome.Done(id, 1, false));
		assertThat(this.items.history(id)).hasSize(1);
	}

	/** A form sends an empty text where a file has none. */
	@Test
	void anEmptyTextInPlaceOfNoneChangesNothing() {
		HeadshotTypeContent type = Samples.type(PublishingFixtures.slug("empty"), null);
		long id = this.fixtures.draft("types", type);
		HeadshotTypeContent sent = new HeadshotTypeContent(type.slug(), type.name(), type.title(), "", "",
				type.summary(), type.definition(), type.keyFeatures(), type.tint(), "", type.inNavigation(), "",
				type.position());
		assertThat(this.fixtures.save(id, sent)).isEqualTo(new PublishingOutcome.Done(id, 1, false));
	}

	@Test
	void theSameFormSentTwiceIsOneRevision() {
		String slug = PublishingFixtures.slug("twice");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		String token = PublishingFixtures.token();
		TermContent text = Samples.term(slug, "Changed");
		assertThat(this.drafts.save(id, 1, text, "", ANN, token)).isEqualTo(new PublishingOutcome.Done(id, 2, true));
		assertThat(this.drafts.save(id, 1, text, "", ANN, token)).isEqualTo(new PublishingOutcome.Done(id, 2, false));
		assertThat(this.drafts.save(id, 1, Samples.term(slug, "Other"), "", ANN, token))
			.isInstanceOfSatisfying(PublishingOutcome.Stale.class, (stale) -> {
				assertThat(stale.theirs().number()).isEqualTo(2);
				assertThat(stale.theirs().content()).isEqualTo(text);
			});
		assertThat(this.items.history(id)).hasSize(2);
	}

	@Test
	void theSameFormSentTwentyTimesAtOnceIsOneRevision() throws Exception {
		String slug = PublishingFixtures.slug("twenty");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		String token = PublishingFixtures.token();
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(20,
				(i) -> this.drafts.save(id, 1, Samples.term(slug, "Changed"), "", ANN, token));
		assertThat(outcomes).containsOnly(new PublishingOutcome.Done(id, 2, true),
				new PublishingOutcome.Done(id, 2, false));
		assertThat(outcomes).containsOnlyOnce(new PublishingOutcome.Done(id, 2, true));
		assertThat(this.items.history(id)).hasSize(2);
	}

	@Test
	void theSameFormSentForTwoEntriesAtOnceIsOneRevision() throws Exception {
		List<Long> ids = Stream.of("a", "b")
			.map((name) -> this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug(name), "Text")))
			.toList();
		String token = PublishingFixtures.token();
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(2, (i) -> this.drafts.save(ids.get(i), 1,
				Samples.term(PublishingFixtures.slug("new"), "Changed"), "", ANN, token));
		assertThat(outcomes).hasAtLeastOneElementOfType(PublishingOutcome.Done.class)
			.hasAtLeastOneElementOfType(PublishingOutcome.Stale.class);
	}

	@Test
	void oneFormForANewEntrySentAtOnceMakesOneEntry() throws Exception {
		TermContent text = Samples.term(PublishingFixtures.slug("new"), "Text");
		ContentKey key = new ContentKey("terms", text.slug());
		String token = PublishingFixtures.token();
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(8,
				(i) -> this.drafts.create(key, text, "", ANN, token));
		long id = this.items.find(key).orElseThrow().id();
		assertThat(outcomes).containsOnly(new PublishingOutcome.Done(id, 1, true),
				new PublishingOutcome.Done(id, 1, false));
		assertThat(outcomes).containsOnlyOnce(new PublishingOutcome.Done(id, 1, true));
		assertThat(this.items.history(id)).hasSize(1);
		assertThat(PublishingFixtures.reasons(this.drafts.create(key, text, "", BEN, PublishingFixtures.token())))
			.containsExactly("terms " + text.slug() + ": slug is already used by another item");
	}

	@Test
	void refusesAKeyThatCouldNeverBePublished() {
		TermContent text = Samples.term("Not a slug", "Text");
		assertThat(PublishingFixtures.reasons(
				this.drafts.create(new ContentKey("terms", "Not a slug"), text, "", ANN, PublishingFixtures.token())))
			.singleElement()
			.asString()
			.contains("slug can contain only lower-case letters");
	}

	@Test
	void refusesMoreTextThanFitsAndSaysHowMuch() {
		String slug = PublishingFixtures.slug("long");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		assertThat(PublishingFixtures.reasons(this.fixtures.save(id, Samples.term(slug, "x".repeat(200_001)))))
			.singleElement()
			.asString()
			.contains("characters in all, and the limit is 200000");
		assertThat(this.items.history(id)).hasSize(1);
	}

	@Test
	void keepsDraftsThatNoColumnWouldTake() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("odd"), "Text"));
		TermContent odd = new TermContent("x".repeat(300), "zero \0 zero", List.of("\0"), "😀".repeat(1000) + "\0");
		this.fixtures.saved(id, odd);
		assertThat(this.items.latest(id).content()).isEqualTo(odd);
		assertThat(this.drafts.save(id, 2, Samples.term("x", "y"), "😀".repeat(200) + "\0", ANN,
				PublishingFixtures.token()))
			.isInstanceOf(PublishingOutcome.Done.class);
	}

	@Test
	void aRevisionThatNeverWasIsStale() {
		String slug = PublishingFixtures.slug("never");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		assertThat(this.drafts.save(id, 999, Samples.term(slug, "Other"), "", ANN, PublishingFixtures.token()))
			.isInstanceOf(PublishingOutcome.Stale.class);
		assertThat(this.drafts.save(id, -1, Samples.term(slug, "Other"), "", ANN, PublishingFixtures.token()))
			.isInstanceOf(PublishingOutcome.Stale.class);
	}

	@Test
	void ofFiftyWhoSaveFromOneVersionOneSucceedsAndTheOthersSeeWhatItSaved() throws Exception {
		String slug = PublishingFixtures.slug("fifty");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(50, (i) -> this.drafts.save(id, 1,
				Samples.term(slug, "Text of " + i), "", ANN, PublishingFixtures.token()));
		assertThat(outcomes).containsOnlyOnce(new PublishingOutcome.Done(id, 2, true));
		Revision winner = this.items.latest(id);
		assertThat(winner.number()).isEqualTo(2);
		assertThat(outcomes).filteredOn((publishingOutcome) -> publishingOutcome instanceof PublishingOutcome.Stale)
			.hasSize(49)
			.containsOnly(new PublishingOutcome.Stale(winner));
		assertThat(this.items.history(id)).extracting(Revision::number).containsExactly(2, 1);
		assertThat(this.jdbc
			.sql("select count(*) from entry e where e.latest_revision <> "
					+ "(select count(*) from revision r where r.entry_id = e.id)")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void savesOfDifferentEntriesAtOnceAllSucceed() throws Exception {
		List<Long> ids = Stream.generate(() -> PublishingFixtures.slug("many"))
			.limit(20)
			.map((slug) -> this.fixtures.draft("terms", Samples.term(slug, "Text")))
			.toList();
		List<PublishingOutcome> outcomes = PublishingFixtures.inParallel(20,
				(i) -> this.fixtures.save(ids.get(i), Samples.term("slug-" + i, "Changed")));
		for (int i = 0; i < ids.size(); i++) {
			assertThat(outcomes.get(i)).isEqualTo(new PublishingOutcome.Done(ids.get(i), 2, true));
		}
	}

	@Test
	void restoringAppendsWhatTheEntrySaidOnce() {
		String slug = PublishingFixtures.slug("restored");
		long id = this.fixtures.draft("terms", Samples.term(slug, "First"));
		this.fixtures.saved(id, Samples.term(slug, "Second"));
		assertThat(this.drafts.restore(id, 1, 2, BEN)).isEqualTo(new PublishingOutcome.Done(id, 3, true));
		assertThat(this.items.history(id)).extracting(Revision::restoredFrom).containsExactly(1, null, null);
		Revision restored = this.items.latest(id);
		assertThat(restored.content()).isEqualTo(Samples.term(slug, "First"));
		assertThat(restored.by()).isEqualTo(BEN);
		assertThat(restored.note()).isEqualTo("Restored revision 1");
		assertThat(this.drafts.restore(id, 2, 2, BEN)).isInstanceOf(PublishingOutcome.Stale.class);
		assertThat(this.drafts.restore(id, 1, 3, BEN)).isEqualTo(new PublishingOutcome.Done(id, 3, false));
	}

	@Test
	void discardingGoesBackToWhatReadersSee() {
		String slug = PublishingFixtures.slug("discarded");
		long id = this.fixtures.live("terms", Samples.term(slug, "Live"));
		this.fixtures.saved(id, Samples.term(slug, "Draft"));
		assertThat(this.drafts.discard(id, 1, BEN)).isInstanceOf(PublishingOutcome.Stale.class);
		assertThat(this.drafts.discard(id, 2, BEN)).isEqualTo(new PublishingOutcome.Done(id, 3, true));
		assertThat(this.items.latest(id).content()).isEqualTo(Samples.term(slug, "Live"));
		assertThat(this.fixtures.status(id).state()).isEqualTo(ContentItemState.LIVE);
		assertThat(this.drafts.discard(id, 3, BEN)).isEqualTo(new PublishingOutcome.Done(id, 3, false));
	}

	@Test
	void discardingPutsAwayWhatReadersNeverSaw() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("never-seen"), "Text"));
		assertThat(this.drafts.discard(id, 1, BEN)).isEqualTo(new PublishingOutcome.Done(id, 1, true));
		assertThat(this.fixtures.status(id).state()).isEqualTo(ContentItemState.WITHDRAWN);
		assertThat(this.drafts.discard(id, 1, BEN)).isEqualTo(new PublishingOutcome.Done(id, 1, false));
		assertThat(this.items.publications(id)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "save DRAFT, publish LIVE, save CHANGED, publish LIVE, withdraw WITHDRAWN, publish LIVE",
			"discard WITHDRAWN, save DRAFT, discard WITHDRAWN, publish LIVE",
			"publish LIVE, save CHANGED, discard LIVE, publish LIVE, save CHANGED, withdraw WITHDRAWN, save DRAFT, publish LIVE",
			"publish LIVE, save CHANGED, restore LIVE, save CHANGED, publish LIVE, restore CHANGED, publish LIVE",
			"publish LIVE, withdraw WITHDRAWN, save DRAFT, publish LIVE, save CHANGED, withdraw WITHDRAWN, publish LIVE" })
	void theStatusFollowsFromTheHistory(String life) {
		String slug = PublishingFixtures.slug("life");
		long id = this.fixtures.draft("terms", Samples.term(slug, "Text"));
		assertThat(this.fixtures.status(id).state()).isEqualTo(ContentItemState.DRAFT);
		for (String step : life.split(", ")) {
			String[] words = step.split(" ");
			PublishingOutcome publishingOutcome = switch (words[0]) {
				case "save" -> this.fixtures.save(id, Samples.term(slug, PublishingFixtures.slug("text")));
				case "publish" -> this.fixtures.publish(id);
				case "withdraw" -> this.fixtures.withdraw(id, null);
				case "discard" -> this.drafts.discard(id, this.fixtures.latest(id), BEN);
				default -> this.drafts.restore(id, 1, this.fixtures.latest(id), BEN);
			};
			assertThat(publishingOutcome).as(step).isInstanceOf(PublishingOutcome.Done.class);
			ContentItemState state = ContentItemState.valueOf(words[1]);
			ContentItemStatus status = this.fixtures.status(id);
			assertThat(status.state()).as(step + " in " + life).isEqualTo(state);
			boolean seen = state == ContentItemState.LIVE || state == ContentItemState.CHANGED;
			assertThat(status.isLive()).isEqualTo(seen);
			assertThat(this.fixtures.seen(id).isPresent()).isEqualTo(seen);
			assertThat(status.hasDraft())
				.isEqualTo(state == ContentItemState.DRAFT || state == ContentItemState.CHANGED);
		}
	}

}
