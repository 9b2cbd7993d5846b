package headshots.publishing;

import java.time.Duration;
import java.util.List;

import headshots.SettableClock;
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
	void keepsTheLastThatAPersonTypedAtAPlace() {
		String place = PublishingFixtures.slug("/studio/terms/keep");
		this.copies.keep(ANN, place, 3, "first");
		this.clock.advance(Duration.ofSeconds(10));
		this.copies.keep(ANN, place, 4, "second \0 “é😀”");
		assertThat(this.copies.find(1, place))
			.contains(new WorkingCopies.WorkingCopy(place, 4, "second  “é😀”", this.clock.instant()));
		this.copies.discard(1, place);
		assertThat(this.copies.find(1, place)).isEmpty();
	}

	@Test
	void twoTabsThatKeepAtOnceLeaveOneCopy() throws Exception {
		String place = PublishingFixtures.slug("/studio/terms/tabs");
		PublishingFixtures.inParallel(8, (i) -> {
			this.copies.keep(ANN, place, i, "text " + i);
			return i;
		});
		assertThat(this.copies.find(1, place).orElseThrow())
			.satisfies((copy) -> assertThat(copy.fields()).isEqualTo("text " + copy.beganFrom()));
	}

	@Test
	void unsavedTextIsPrivateToItsWriter() {
		String place = PublishingFixtures.slug("/studio/terms/others");
		this.copies.keep(ANN, place, 1, "secret");
		assertThat(this.copies.find(2, place)).isEmpty();
		assertThat(this.copies.of(2)).noneMatch((copy) -> copy.place().equals(place));
		this.copies.keep(BEN, place, 1, "mine");
		assertThat(this.copies.others(2, place)).containsExactly(new WorkingCopies.Writer("Ann", this.clock.instant()));
		this.copies.discard(2, place);
		assertThat(this.copies.find(1, place)).isPresent();
		assertThat(this.copies.others(1, place)).isEmpty();
	}

	@Test
	void listsAPersonsCopiesTheNewestFirst() {
		String older = PublishingFixtures.slug("/studio/a");
		String newer = PublishingFixtures.slug("/studio/b");
		this.copies.keep(ANN, older, 1, "x");
		this.clock.advance(Duration.ofSeconds(1));
		this.copies.keep(ANN, newer, 1, "x");
		assertThat(this.copies.of(1)).extracting(WorkingCopies.WorkingCopy::place).containsSubsequence(newer, older);
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

}
