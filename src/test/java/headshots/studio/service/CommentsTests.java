package headshots.studio.service;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import headshots.SettableClock;
import headshots.audit.Actor;
import headshots.studio.service.ReviewRequest.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Threads of comments and requests to look, without their pages.
 */
abstract class CommentsTests {

	@Autowired
	private Comments comments;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Actor ann;

	private Actor ben;

	private long entry;

	private long other;

	@BeforeEach
	void hire() {
		this.ann = hire("Ann");
		this.ben = hire("Ben");
		List<Long> entries = this.jdbc.sql("select id from entry where kind = 'tips' order by id")
			.query(Long.class)
			.list();
		this.entry = entries.get(0);
		this.other = entries.get(1);
	}

	@Test
	void aReplySettlesTheRequestAndTheAskersNextCommentClosesIt() {
		long note = add(this.ann, this.ben, "Does the “second” sentence still hold?\n\nSecond paragraph 🎭");
		assertThat(this.comments.waitingFor(this.ben.id())).singleElement().satisfies((request) -> {
			assertThat(request.asker()).isEqualTo(this.ann);
			assertThat(request.colleague()).isEqualTo(this.ben);
			assertThat(request.entryId()).isEqualTo(this.entry);
			assertThat(request.commentId()).isEqualTo(note);
			assertThat(request.note()).isEqualTo("Does the “second” sentence still hold?\n\nSecond paragraph 🎭");
			assertThat(request.asked()).isEqualTo(this.clock.instant());
			assertThat(request.active()).isTrue();
		});
		assertThat(this.comments.waitingFor(this.ann.id())).isEmpty();
		this.clock.advance(Duration.ofHours(1));
		add(this.ben, null, "It does.");
		assertThat(this.comments.waitingFor(this.ben.id())).isEmpty();
		assertThat(this.comments.openRequestsOf(this.ann.id())).singleElement().satisfies((request) -> {
			assertThat(request.state()).isEqualTo(State.ANSWERED);
			assertThat(request.answer()).isEqualTo("It does.");
			assertThat(request.settled()).isEqualTo(this.clock.instant());
		});
		add(this.ann, null, "Thank you.");
		assertThat(this.comments.openRequestsOf(this.ann.id())).isEmpty();
		assertThat(this.comments.of(this.entry)).extracting(Comment::text)
			.endsWith("It does.", "Thank you.")
			.hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void aCommentOnAnotherItemOrByAThirdPersonAnswersNothing() {
		Actor cleo = hire("Cleo");
		add(this.ann, this.ben, "Look, please");
		this.comments.add(new NewComment(this.other, "Elsewhere", this.ben, null, UUID.randomUUID().toString()));
		add(cleo, null, "I have looked");
		assertThat(this.comments.waitingFor(this.ben.id())).hasSize(1);
		assertThat(this.comments.openRequestsOf(this.ann.id())).extracting(ReviewRequest::state)
			.containsExactly(State.WAITING);
	}

	@Test
	void onlyTheColleagueFinishesAndOnlyTheAskerWithdrawsAndCloses() {
		long first = request(add(this.ann, this.ben, "One"));
		assertThat(this.comments.finish(first, this.ann)).isFalse();
		assertThat(this.comments.close(first, this.ann)).isFalse();
		assertThat(this.comments.withdraw(first, this.ben)).isFalse();
		assertThat(this.comments.finish(first, this.ben)).isTrue();
		assertThat(this.comments.finish(first, this.ben)).isFalse();
		assertThat(this.comments.withdraw(first, this.ann)).isFalse();
		assertThat(this.comments.openRequestsOf(this.ann.id())).extracting(ReviewRequest::state)
			.containsExactly(State.DONE);
		assertThat(this.comments.close(first, this.ben)).isFalse();
		assertThat(this.comments.close(first, this.ann)).isTrue();
		assertThat(this.comments.close(first, this.ann)).isFalse();
		long second = request(add(this.ann, this.ben, "Two"));
		assertThat(this.comments.withdraw(second, this.ann)).isTrue();
		assertThat(this.comments.waitingFor(this.ben.id())).isEmpty();
		assertThat(this.comments.openRequestsOf(this.ann.id())).isEmpty();
		assertThat(this.comments.finish(second, this.ben)).isFalse();
		assertThat(log()).endsWith("Ann asked a colleague Ben", "Ben review done ", "Ann asked a colleague Ben",
				"Ann review request withdrawn ");
	}

	@Test
	void theSameFormSentSeveralTimesAtOnceIsOneComment() throws Exception {
		NewComment comment = new NewComment(this.entry, "Once", this.ann, this.ben, UUID.randomUUID().toString());
		int before = this.comments.of(this.entry).size();
		int times = 4;
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(times);
		try {
			List<Future<Long>> sent = threads.invokeAll(Collections.nCopies(times, () -> {
				start.countDown();
				start.await();
				return this.comments.add(comment);
			}));
			for (Future<Long> each : sent) {
				assertThat(each.get()).isEqualTo(sent.get(0).get());
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.comments.of(this.entry)).hasSize(before + 1);
		assertThat(this.comments.waitingFor(this.ben.id())).hasSize(1);
		assertThat(log()).containsExactly("Ann asked a colleague Ben");
	}

	@Test
	void aRequestToADisabledAccountIsShownAsThat() {
		long request = request(add(this.ann, this.ben, "Before you leave"));
		this.jdbc.sql("update staff_account set enabled = false, display_name = 'Gone' where id = ?")
			.param(this.ben.id())
			.update();
		assertThat(this.comments.openRequestsOf(this.ann.id())).singleElement().satisfies((open) -> {
			assertThat(open.active()).isFalse();
			assertThat(open.colleague().name()).isEqualTo("Ben");
		});
		assertThat(this.comments.withdraw(request, this.ann)).isTrue();
	}

	@Test
	void theLongestCommentFitsInWhateverScript() {
		long id = add(this.ann, null, "é".repeat(Comment.LONGEST));
		assertThat(this.comments.of(this.entry)).filteredOn((comment) -> comment.id() == id)
			.singleElement()
			.satisfies((comment) -> assertThat(comment.text()).hasSize(Comment.LONGEST));
		add(this.ann, null, "🎭".repeat(Comment.LONGEST / 2));
	}

	private long add(Actor by, Actor colleague, String text) {
		this.clock.advance(Duration.ofSeconds(1));
		return this.comments.add(new NewComment(this.entry, text, by, colleague, UUID.randomUUID().toString()));
	}

	private long request(long comment) {
		return this.comments.requests(this.entry)
			.stream()
			.filter((request) -> request.commentId() == comment)
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** The log of the two people who were hired for this test. */
	private List<String> log() {
		return this.jdbc
			.sql("select actor_name || ' ' || action || ' ' || outcome from audit_event where actor_id in (?, ?) "
					+ "order by id")
			.params(this.ann.id(), this.ben.id())
			.query(String.class)
			.list();
	}

	private Actor hire(String name) {
		String username = name + UUID.randomUUID();
		this.jdbc
			.sql("insert into staff_account (username, display_name, display_name_key, role, password_hash, joined, "
					+ "enabled, generation, created) values (?, ?, ?, 'EDITOR', '', true, true, 0, current_timestamp)")
			.params(username, name, username)
			.update();
		return new Actor(this.jdbc.sql("select id from staff_account where username = ?")
			.param(username)
			.query(Long.class)
			.single(), name);
	}

}
