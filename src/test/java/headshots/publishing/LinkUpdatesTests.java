package headshots.publishing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import headshots.SettableClock;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.StoredContent;
import headshots.faq.QuestionContent;
import headshots.publishing.LinkUpdates.LinkUpdateOutcome;
import headshots.reference.TermContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static headshots.publishing.PublishingFixtures.ANN;
import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Links in texts: messages of publishing, the texts that a change affects, and how they
 * are changed together with a new slug.
 */
abstract class LinkUpdatesTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private LinkUpdates updates;

	@Autowired
	private LinkSearch search;

	@Autowired
	private LinkReviews reviews;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private ContentItems items;

	@Autowired
	private SettableClock clock;

	@Autowired
	private StoredContent stored;

	@AfterEach
	void memoryEqualsTheDatabase() {
		this.stored.assertIsInMemory();
	}

	@Test
	void publishingNamesEachLinkThatLeadsNowhere() {
		String slug = PublishingFixtures.slug("links-away");
		long id = this.fixtures.draft("questions", question(slug, """
				Read [one](/aspects/stylng), [two](/faq#%s), [three](www.example.com), [four](),
				[five](ftp://example.com/), [six](#%1$s), [](/zqxzqx) and [eight](styling).""".formatted(slug + "x")));
		assertThat(PublishingFixtures.reasons(this.fixtures.publish(id))).containsExactly(
				words(slug,
						"links “one” to /aspects/stylng, which isn’t a page of the guide. "
								+ "The nearest page is /aspects/styling"),
				words(slug,
						"links “two” to /faq#" + slug
								+ "x, and that page has no place with this name. The nearest place is /faq#" + slug),
				words(slug,
						"links “three” to www.example.com, which has no https:// at the start. "
								+ "Use https://www.example.com"),
				words(slug, "has a link without an address, “four”: add one, or remove the link"),
				words(slug,
						"links “five” to ftp://example.com/, which readers can’t follow: links start with https://, "
								+ "http://, mailto:, tel: or /"),
				words(slug, "links “six” to #" + slug + "x, which depends on the page it’s shown on"),
				words(slug,
						"has a link without words to /zqxzqx, which isn’t a page of the guide. "
								+ "Link to another page, or remove the link"),
				words(slug, "links “eight” to styling, which has no / at the start. Use /aspects/styling"));
		assertThat(this.fixtures.desk.check(List.of(id))).hasSize(8);
	}

	@Test
	void goodLinksArePublished() {
		String slug = PublishingFixtures.slug("links-well");
		long id = this.fixtures.live("questions", question(slug, """
				[1](/aspects/styling) [2](/headshots/actor#styling) [3](/faq#%s) [4](https://my_site.example/a|b)
				[5](mailto:us@example.org) [6](tel:+15550100) [7](/compare/actor-vs-beauty) [8](/platforms?market=US)"""
			.formatted(slug)));
		assertThat(this.fixtures.seen(id)).isPresent();
	}

	@Test
	void aLinkToADraftIsRefusedUnlessBothArePublished() {
		String target = PublishingFixtures.slug("linked-draft");
		long draft = this.fixtures.draft("terms", Samples.term(target, "A meaning."));
		String slug = PublishingFixtures.slug("links-to-a-draft");
		long id = this.fixtures.draft("questions", question(slug, "See [it](/glossary#" + target + ")."));
		assertThat(this.fixtures.publish(id)).isInstanceOfSatisfying(PublishingOutcome.Rejected.class,
				(rejected) -> assertThat(rejected.reasons()).singleElement().satisfies((reason) -> {
					assertThat(reason.problem().unpublished()).isEqualTo(new ContentKey("terms", target));
					assertThat(reason.problem().field()).isEqualTo("answer");
				}));
		assertThat(this.fixtures.desk.check(List.of(id, draft))).isEmpty();
		this.fixtures.published(id, draft);
	}

	@Test
	void aLinkToAnOldAddressIsPublished() {
		String old = PublishingFixtures.slug("moves-away");
		String now = PublishingFixtures.slug("moved-here");
		long type = this.fixtures.live("types", Samples.type(old, null));
		long linking = this.fixtures.draft("questions",
				question(PublishingFixtures.slug("links-to-moved"), "[it](/headshots/" + old + ")"));
		this.fixtures.saved(type, with(type, "slug", now));
		// In one publication with the move, and after it.
		assertThat(this.fixtures.desk.check(List.of(type, linking))).isEmpty();
		this.fixtures.published(type);
		this.fixtures.published(linking);
		assertThat(this.search.dead()).doesNotContainKey(this.fixtures.status(linking).address());
	}

	@Test
	void withdrawingListsTextsAndTheDeadLinksAreKnownAfterwards() {
		String target = PublishingFixtures.slug("withdrawn-later");
		long term = this.fixtures.live("terms", Samples.term(target, "A meaning."));
		long live = this.fixtures.live("questions",
				question(PublishingFixtures.slug("links-live"), "[it](/glossary#" + target + ")"));
		long draft = this.fixtures.draft("questions",
				question(PublishingFixtures.slug("links-draft"), "[that](/glossary#" + target + ")"));
		ContentKey key = this.fixtures.status(term).address();
		assertThat(this.search.affectedByWithdrawing(List.of(key)))
			.extracting((use) -> use.item().id(), (use) -> use.link().text(), LinkUse::live, LinkUse::draft)
			.containsExactly(tuple(live, "it", true, true), tuple(draft, "that", false, true));
		assertThat(this.search.dead()).doesNotContainKey(this.fixtures.status(live).address());
		this.fixtures.withdrawn(term, null);
		assertThat(this.search.dead().get(this.fixtures.status(live).address())).singleElement()
			.satisfies((violation) -> assertThat(violation.problem().toString())
				.startsWith("answer links “it” to /glossary#" + target));
		assertThat(this.search.dead()).doesNotContainKey(this.fixtures.status(draft).address());
	}

	@Test
	void aNewSlugChangesTheLinksOfLiveTextsAndDraftsAndPublishesNoDraft() {
		String old = PublishingFixtures.slug("renamed");
		String now = PublishingFixtures.slug("new-name");
		long type = this.fixtures.live("types", Samples.type(old, null));
		String link = "[it](/headshots/" + old + "#what)";
		String changed = "[it](/headshots/" + now + "#what)";
		long live = this.fixtures.live("questions", question(PublishingFixtures.slug("only-live"), "Live " + link));
		long both = this.fixtures.live("questions", question(PublishingFixtures.slug("both"), "Live " + link));
		this.fixtures.saved(both, with(both, "answer", "Draft " + link));
		long gone = this.fixtures.live("questions", question(PublishingFixtures.slug("gone"), "Live " + link));
		this.fixtures.saved(gone, with(gone, "answer", "Draft without one"));
		long added = this.fixtures.live("questions", question(PublishingFixtures.slug("added"), "Live without one"));
		this.fixtures.saved(added, with(added, "answer", "Draft " + link));
		long draft = this.fixtures.draft("questions", question(PublishingFixtures.slug("only-draft"), "Draft " + link));
		long compared = this.fixtures.live("questions",
				question(PublishingFixtures.slug("compared"), "[both](/compare/" + old + "-vs-actor#styling)"));
		this.fixtures.saved(type, with(type, "slug", now));
		assertThat(this.search.affectedByPublishing(List.of(type))).hasSize(6)
			.allSatisfy((use) -> assertThat(use.replacement()).contains(now));
		this.clock.advance(Duration.ofDays(1));

		assertThat(this.updates.publish(Map.of(type, 2), BEN))
			.isEqualTo(new LinkUpdateOutcome(new PublishingOutcome.Done(type, 2, true), 6, 0));

		assertThat(answers(live)).containsExactly("Live " + changed, "Live " + changed);
		assertThat(answers(both)).containsExactly("Live " + changed, "Draft " + changed);
		assertThat(answers(gone)).containsExactly("Live " + changed, "Draft without one");
		assertThat(answers(added)).containsExactly("Live without one", "Draft " + changed);
		assertThat(answers(draft)).containsExactly("", "Draft " + changed);
		assertThat(answers(compared).get(0)).isEqualTo("[both](/compare/" + now + "-vs-actor#styling)");
		assertThat(List.of(live, both, gone, added, draft)).extracting((id) -> this.fixtures.status(id).state())
			.containsExactly(ContentItemState.LIVE, ContentItemState.CHANGED, ContentItemState.CHANGED,
					ContentItemState.CHANGED, ContentItemState.DRAFT);
		assertThat(List.of(live, both, gone, added, draft)).extracting((id) -> this.items.latest(id).number())
			.containsExactly(2, 4, 4, 3, 2);
		Revision revision = this.items.latest(live);
		assertThat(List.of(revision.by(), revision.note())).containsExactly(BEN,
				"Link changed from /headshots/" + old + "#what to /headshots/" + now + "#what");
		assertThat(this.items.latest(gone).note()).isEqualTo("The same draft, after links in the live text changed");
		// Readers are told the same, so that the text keeps its day.
		assertThat(this.fixtures.seen(live).orElseThrow().changed()).isEqualTo(this.clock.today().minusDays(1));
		assertThat(this.search.affectedByPublishing(List.of(type))).isEmpty();
	}

	@Test
	void aPlaceOnAPageIsChangedToo() {
		String old = PublishingFixtures.slug("asked");
		String now = PublishingFixtures.slug("asked-anew");
		long target = this.fixtures.live("terms", Samples.term(old, "Yes, [as said](/glossary#" + old + ")."));
		long live = this.fixtures.live("terms",
				Samples.term(PublishingFixtures.slug("points"), "[it](/glossary#" + old + ")"));
		this.fixtures.saved(target, with(target, "slug", now));
		assertThat(this.updates.publish(Map.of(target, 2), ANN).publication())
			.isInstanceOf(PublishingOutcome.Rejected.class);
		this.fixtures.saved(target, with(target, "meaning", "Yes, [as said](/glossary#" + now + ")."));
		assertThat(this.updates.publish(Map.of(target, 3), ANN).changed()).isOne();
		assertThat(((TermContent) this.items.latest(live).content()).meaning())
			.isEqualTo("[it](/glossary#" + now + ")");
		assertThat(this.search.dead()).doesNotContainKey(this.fixtures.status(live).address());
	}

	@Test
	void aSlugThatPassesOnTakesNoLinkWithIt() {
		String first = PublishingFixtures.slug("first");
		String second = PublishingFixtures.slug("second");
		String third = PublishingFixtures.slug("third");
		long one = this.fixtures.live("types", Samples.type(first, null));
		long two = this.fixtures.live("types", Samples.type(second, null));
		long live = this.fixtures.live("questions", question(PublishingFixtures.slug("chain"),
				"[1](/headshots/" + first + ") [2](/headshots/" + second + ")"));
		this.fixtures.saved(one, with(one, "slug", second));
		this.fixtures.saved(two, with(two, "slug", third));
		Map<Long, Integer> chosen = new LinkedHashMap<>(Map.of(one, 2, two, 2));
		assertThat(this.updates.publish(chosen, BEN).changed()).isOne();
		assertThat(answers(live).get(0)).isEqualTo("[1](/headshots/" + second + ") [2](/headshots/" + third + ")");
	}

	@Test
	void aTextThatIsFullKeepsItsLink() {
		String old = PublishingFixtures.slug("x");
		String now = PublishingFixtures.slug("a-much-longer-name");
		long type = this.fixtures.live("types", Samples.type(old, null));
		String link = "[it](/headshots/" + old + ")";
		String full = "x".repeat(4000 - link.length()) + link;
		long live = this.fixtures.live("questions", question(PublishingFixtures.slug("full"), full));
		this.fixtures.saved(type, with(type, "slug", now));
		LinkUpdateOutcome outcome = this.updates.publish(Map.of(type, 2), BEN);
		assertThat(List.of(outcome.changed(), outcome.kept())).containsExactly(0, 1);
		assertThat(answers(live)).containsExactly(full, full);
	}

	@Test
	void aStalePublicationChangesNoLink() {
		String old = PublishingFixtures.slug("stale");
		long type = this.fixtures.live("types", Samples.type(old, null));
		long live = this.fixtures.live("questions",
				question(PublishingFixtures.slug("unchanged"), "[it](/headshots/" + old + ")"));
		this.fixtures.saved(type, with(type, "slug", PublishingFixtures.slug("stale-name")));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(this.updates.publish(Map.of(type, 1), BEN).publication())
			.isInstanceOf(PublishingOutcome.Stale.class);
		assertThat(this.fixtures.rows()).isEqualTo(before);
		assertThat(answers(live).get(0)).contains(old);
	}

	@Test
	void aTextThatIsSavedMeanwhileIsNeitherLostNorOverwritten() throws Exception {
		String old = PublishingFixtures.slug("raced");
		String now = PublishingFixtures.slug("raced-name");
		long type = this.fixtures.live("types", Samples.type(old, null));
		String link = "[it](/headshots/" + old + ")";
		long both = this.fixtures.live("questions", question(PublishingFixtures.slug("racing"), "Live " + link));
		this.fixtures.saved(type, with(type, "slug", now));
		List<Object> results = PublishingFixtures.inParallel(2,
				(i) -> (i == 0) ? this.updates.publish(Map.of(type, 2), BEN).changed() : this.fixtures.drafts.save(both,
						1, with(both, "answer", "Typed " + link), "", ANN, PublishingFixtures.token()));
		assertThat(results.get(0)).isEqualTo(1);
		assertThat(answers(both).get(0)).isEqualTo("Live [it](/headshots/" + now + ")");
		boolean saved = results.get(1) instanceof PublishingOutcome.Done;
		assertThat(answers(both).get(1)).isEqualTo((saved ? "Typed" : "Live") + " [it](/headshots/" + now + ")");
	}

	@Test
	void looksAtOtherSitesAreNotedByAddress() throws Exception {
		String url = "https://example.org/" + PublishingFixtures.slug("looked") + "/" + "x".repeat(3_000);
		assertThat(this.reviews.all()).doesNotContainKey(LinkReviews.id(url));
		this.reviews.note(List.of(url, url), ANN);
		assertThat(this.reviews.all().get(LinkReviews.id(url)))
			.isEqualTo(new LinkReviews.LinkReview(this.clock.instant(), "Ann"));
		this.clock.advance(Duration.ofDays(3));
		this.reviews.note(List.of(url), BEN);
		assertThat(this.reviews.all().get(LinkReviews.id(url)))
			.isEqualTo(new LinkReviews.LinkReview(this.clock.instant(), "Ben"));
	}

	/** The answers that readers and staff see. */
	private List<String> answers(long id) {
		return List.of(this.fixtures.seen(id).map(ContentItem::content).map(LinkUpdatesTests::answer).orElse(""),
				answer(this.items.latest(id).content()));
	}

	private static String answer(Object content) {
		return ((QuestionContent) Objects.requireNonNull(content)).answer();
	}

	private Content with(long id, String field, String value) {
		return this.contents.with(this.items.latest(id).content(), Map.of(field, value));
	}

	private QuestionContent question(String slug, String answer) {
		return (QuestionContent) this.contents.with(Samples.question(slug, List.of()), Map.of("answer", answer));
	}

	private static String words(String slug, String message) {
		return "questions " + slug + ": answer " + message;
	}

}
