package headshots.publishing;

import java.time.Duration;
import java.util.List;

import headshots.SettableClock;
import headshots.audit.Actor;
import headshots.publishing.WorkingCopies.KeepResult;
import headshots.publishing.WorkingCopies.WorkingCopy;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static headshots.publishing.PublishingFixtures.ANN;
import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables beside the revisions: working copies, preview links, and pending imports.
 */
abstract class WorkingCopiesTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private WorkingCopies copies;

	@Autowired
	private PreviewLinks links;

	@Autowired
	private PendingImports imports;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsTheLastThatAFormSent() {
		String place = PublishingFixtures.slug("/studio/terms/keep");
		FormIdentity form = FormIdentity.fresh();
		assertThat(keep(numbered(form, 1), place, 3, "first")).isEqualTo(KeepResult.KEPT);
		this.clock.advance(Duration.ofSeconds(10));
		assertThat(keep(numbered(form, 2), place, 4, "second \0 “é😀”")).isEqualTo(KeepResult.KEPT);
		assertThat(this.copies.find(1, form.id()))
			.contains(new WorkingCopy(form.id(), place, 4, "second  “é😀”", 2, this.clock.instant()));
		assertThat(this.copies.discard(1, numbered(form, 3))).contains(form.id());
		assertThat(this.copies.at(1, List.of(place))).isEmpty();
	}

	@Test
	void anOlderRequestThatArrivesLateReplacesNothing() {
		String place = PublishingFixtures.slug("/studio/terms/late");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 2), place, 1, "newer");
		assertThat(keep(numbered(form, 1), place, 1, "older")).isEqualTo(KeepResult.OUTDATED);
		assertThat(texts(place)).containsExactly("newer");
		this.copies.saved(1, numbered(form, 4), "newer");
		assertThat(keep(numbered(form, 3), place, 1, "sent before the save")).isEqualTo(KeepResult.OUTDATED);
		assertThat(texts(place)).isEmpty();
		assertThat(keep(numbered(form, 5), place, 1, "typed after going back")).isEqualTo(KeepResult.KEPT);
		assertThat(texts(place)).containsExactly("typed after going back");
	}

	@Test
	void requestsOfOneFormThatArriveAtOnceLeaveTheNewest() throws Exception {
		String place = PublishingFixtures.slug("/studio/terms/at-once");
		FormIdentity form = FormIdentity.fresh();
		PublishingFixtures.inParallel(8, (i) -> keep(numbered(form, i + 1), place, i, "text " + i));
		assertThat(texts(place)).containsExactly("text 7");
	}

	@Test
	void twoFormsThatAreKeptAtOnceHaveACopyEach() throws Exception {
		String place = PublishingFixtures.slug("/studio/terms/windows");
		PublishingFixtures.inParallel(8, (i) -> keep(numbered(FormIdentity.fresh(), 1), place, 0, "text " + i));
		assertThat(texts(place)).hasSize(8).contains("text 0", "text 7");
	}

	@Test
	void savingAndDiscardingEndTheCopyOfTheirOwnFormOnly() {
		String place = PublishingFixtures.slug("/studio/terms/own");
		FormIdentity first = FormIdentity.fresh();
		FormIdentity second = FormIdentity.fresh();
		FormIdentity third = FormIdentity.fresh();
		keep(numbered(first, 1), place, 0, "first");
		keep(numbered(second, 1), place, 0, "second");
		this.copies.saved(1, numbered(third, 1), "third");
		assertThat(texts(place)).containsExactlyInAnyOrder("first", "second");
		this.copies.saved(1, numbered(second, 2), "second");
		assertThat(texts(place)).containsExactly("first");
		assertThat(this.copies.discard(1, numbered(third, 2))).isEmpty();
		assertThat(this.copies.clear(ANN, numbered(third, 3))).isEqualTo(KeepResult.KEPT);
		assertThat(texts(place)).containsExactly("first");
	}

	@Test
	void aFormContinuesTheCopyOfAPageThatIsClosed() {
		String place = PublishingFixtures.slug("/studio/terms/continued");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 0, "begun");
		FormIdentity next = FormIdentity.continuing(only(place));
		this.copies.leave(1, numbered(form, 1));
		assertThat(keep(numbered(next, 1), place, 0, "begun and finished")).isEqualTo(KeepResult.KEPT);
		assertThat(texts(place)).containsExactly("begun and finished");
	}

	@Test
	void aFormLeavesTheCopyOfAPageThatIsStillOpen() {
		String place = PublishingFixtures.slug("/studio/terms/open");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 0, "one");
		FormIdentity next = FormIdentity.continuing(only(place));
		this.clock.advance(Duration.ofSeconds(1));
		keep(numbered(next, 1), place, 0, "another");
		assertThat(texts(place)).containsExactly("another", "one");
		this.copies.saved(1, numbered(next, 2), "another");
		assertThat(texts(place)).containsExactly("one");
	}

	@Test
	void aFormLeavesACopyThatWasChangedSinceItShowedIt() {
		String place = PublishingFixtures.slug("/studio/terms/changed");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 0, "one");
		FormIdentity next = FormIdentity.continuing(only(place));
		// The departure may be faster than the last words.
		this.copies.leave(1, numbered(form, 2));
		keep(numbered(form, 2), place, 0, "one and its last words");
		this.copies.saved(1, numbered(next, 1), "one");
		assertThat(texts(place)).containsExactly("one and its last words");
		assertThat(this.copies.discard(1, numbered(next, 2))).isEmpty();
		FormIdentity third = FormIdentity.continuing(only(place));
		keep(numbered(third, 1), place, 0, "three");
		assertThat(texts(place)).containsExactly("three");
	}

	@Test
	void aCopyWhoseWordsAreAllSavedEnds() {
		String place = PublishingFixtures.slug("/studio/terms/all-saved");
		keep(numbered(FormIdentity.fresh(), 1), place, 0, "the same");
		FormIdentity next = FormIdentity.continuing(only(place));
		this.copies.saved(1, numbered(next, 1), "the same");
		assertThat(texts(place)).isEmpty();
	}

	@Test
	void discardingCanBeUndoneForAWeek() {
		String place = PublishingFixtures.slug("/studio/terms/undo");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 0, "wanted after all");
		FormIdentity next = FormIdentity.continuing(only(place));
		String discarded = this.copies.discard(1, numbered(next, 1)).orElseThrow();
		assertThat(this.copies.undoDiscard(2, discarded)).isEmpty();
		assertThat(this.copies.undoDiscard(1, discarded)).map(WorkingCopy::fields).contains("wanted after all");
		assertThat(texts(place)).containsExactly("wanted after all");
		assertThat(this.copies.undoDiscard(1, discarded)).isEmpty();
		this.copies.discard(1, FormIdentity.named(discarded));
		this.clock.advance(WorkingCopies.DISCARDED_RETENTION.plusSeconds(1));
		keep(numbered(FormIdentity.fresh(), 1), place, 0, "another");
		assertThat(this.copies.undoDiscard(1, discarded)).isEmpty();
	}

	@Test
	void keepsTheLatestOfAPersonForNinetyDays() {
		String place = PublishingFixtures.slug("/studio/terms/many");
		Actor carl = new Actor(77L, "Carl");
		for (int i = 1; i <= WorkingCopies.MOST + 2; i++) {
			this.clock.advance(Duration.ofSeconds(1));
			this.copies.keep(carl, numbered(FormIdentity.fresh(), 1), place, 0, "text " + i);
		}
		assertThat(this.copies.of(77)).hasSize(WorkingCopies.MOST)
			.extracting(WorkingCopy::fields)
			.startsWith("text 52")
			.endsWith("text 3");
		this.clock.advance(WorkingCopies.RETENTION);
		assertThat(this.copies.of(77)).hasSize(WorkingCopies.MOST);
		this.clock.advance(Duration.ofSeconds(1));
		this.copies.keep(carl, numbered(FormIdentity.fresh(), 1), place, 0, "the newest");
		assertThat(this.copies.of(77)).extracting(WorkingCopy::fields).containsExactly("the newest");
	}

	@Test
	void refusesATextThatIsTooLongAndKeepsTheOlderOne() {
		String place = PublishingFixtures.slug("/studio/terms/long");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 0, "short");
		assertThat(keep(numbered(form, 2), place, 0, "x".repeat(400_001))).isEqualTo(KeepResult.TOO_LONG);
		assertThat(keep(numbered(form, 3), place + "/".repeat(255), 0, "x")).isEqualTo(KeepResult.TOO_LONG);
		assertThat(texts(place)).containsExactly("short");
	}

	@Test
	void unsavedTextIsPrivateToItsWriter() {
		String place = PublishingFixtures.slug("/studio/terms/others");
		FormIdentity form = FormIdentity.fresh();
		keep(numbered(form, 1), place, 1, "secret");
		assertThat(this.copies.find(2, form.id())).isEmpty();
		assertThat(this.copies.at(2, List.of(place))).isEmpty();
		// Not even with the ID of another person's form.
		this.copies.keep(BEN, numbered(form, 9), place, 1, "mine");
		this.copies.keep(BEN, numbered(FormIdentity.fresh(), 1), place, 1, "mine too");
		assertThat(texts(place)).containsExactly("secret");
		assertThat(this.copies.others(2, List.of(place)))
			.containsExactly(new WorkingCopies.Writer("Ann", this.clock.instant()));
		assertThat(this.copies.others(1, List.of(place))).hasSize(1);
		this.copies.discard(2, numbered(form, 10));
		this.copies.saved(2, numbered(FormIdentity.fresh(), 1), "secret");
		assertThat(texts(place)).containsExactly("secret");
	}

	@Test
	void listsAPersonsCopiesTheNewestFirst() {
		String older = PublishingFixtures.slug("/studio/a");
		String newer = PublishingFixtures.slug("/studio/b");
		keep(numbered(FormIdentity.fresh(), 1), older, 1, "x");
		this.clock.advance(Duration.ofSeconds(1));
		keep(numbered(FormIdentity.fresh(), 1), newer, 1, "x");
		assertThat(this.copies.of(1)).extracting(WorkingCopy::place).containsSubsequence(newer, older);
	}

	@Test
	void aPreviewLinkWorksUntilItExpires() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("link"), "Text"));
		String token = this.links.make(id, ANN);
		assertThat(token).matches("[0-9a-f]{40}");
		assertThat(this.links.entry(token)).contains(id);
		assertThat(this.links.of(id)).singleElement().satisfies((link) -> {
			assertThat(link.by()).isEqualTo("Ann");
			assertThat(link.expires()).isEqualTo(link.made().plus(Duration.ofDays(7)));
		});
		this.clock.advance(Duration.ofDays(7).minusSeconds(1));
		assertThat(this.links.entry(token)).contains(id);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.links.entry(token)).isEmpty();
		assertThat(this.links.of(id)).isEmpty();
	}

	@Test
	void revokingEndsAllLinksToAnEntryAndNoOthers() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("revoked"), "Text"));
		long other = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("not-revoked"), "Text"));
		List<String> tokens = List.of(this.links.make(id, ANN), this.links.make(id, BEN));
		String kept = this.links.make(other, ANN);
		this.links.revoke(id, ANN);
		assertThat(tokens).allSatisfy((token) -> assertThat(this.links.entry(token)).isEmpty());
		assertThat(this.links.entry(kept)).contains(other);
	}

	@Test
	void anUnknownTokenShowsNothing() {
		for (String token : new String[] { "", "0", "f".repeat(40), "' or 1=1 --", "é\0" }) {
			assertThat(this.links.entry(token)).as(token).isEmpty();
		}
	}

	@Test
	void onlyTheHashOfALinkIsKept() {
		long id = this.fixtures.draft("terms", Samples.term(PublishingFixtures.slug("hash"), "Text"));
		String token = this.links.make(id, ANN);
		List<String> kept = this.jdbc.sql("select token_hash from preview_link").query(String.class).list();
		assertThat(kept).doesNotContain(token).contains(ContentSerializer.digest(token));
		assertThat(this.links.entry(ContentSerializer.digest(token))).isEmpty();
	}

	@Test
	void anArchiveWaitsForTheOneWhoSentItForADay() {
		String first = this.imports.keep(1, "first.zip", new byte[] { 1 });
		String second = this.imports.keep(1, "second\0.zip", new byte[] { 2 });
		assertThat(this.imports.find(1, first)).isEmpty();
		assertThat(this.imports.find(2, second)).isEmpty();
		assertThat(this.imports.find(1, second).orElseThrow()).satisfies((pending) -> {
			assertThat(pending.fileName()).isEqualTo("second?.zip");
			assertThat(pending.archive()).containsExactly(2);
		});
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.imports.find(1, second)).isEmpty();
		this.imports.keep(2, "x".repeat(300), new byte[0]);
		assertThat(this.jdbc.sql("select staff_id from pending_import").query(Long.class).list()).containsExactly(2L);
		this.imports.forget(2);
		assertThat(this.jdbc.sql("select count(*) from pending_import").query(Long.class).single()).isZero();
	}

	@Test
	void anArchiveSentTwiceAtOnceWaitsOnce() throws Exception {
		List<String> tokens = PublishingFixtures.inParallel(6, (i) -> this.imports.keep(7, "a.zip", new byte[] { 1 }));
		assertThat(tokens).filteredOn((token) -> this.imports.find(7, token).isPresent()).hasSize(1);
	}

	private KeepResult keep(FormIdentity form, String place, int beganFrom, String fields) {
		return this.copies.keep(ANN, form, place, beganFrom, fields);
	}

	private List<String> texts(String place) {
		return this.copies.at(1, List.of(place)).stream().map(WorkingCopy::fields).toList();
	}

	private WorkingCopy only(String place) {
		List<WorkingCopy> all = this.copies.at(1, List.of(place));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private static FormIdentity numbered(FormIdentity form, int sequence) {
		return new FormIdentity(form.id(), sequence, form.continued());
	}

}
