package headshots.steady;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import headshots.FileGuide;
import headshots.SignedInClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door under those who try: how long a refusal takes tells nothing of the account,
 * and a flood of them holds no reader up. {@code -Dguide.tries=200} and
 * {@code -Dguide.flood.seconds=60} make it longer.
 */
class SignInCheck {

	private static final int TRIES = Integer.getInteger("guide.tries", 60);

	private static final int SECONDS = Integer.getInteger("guide.flood.seconds", 20);

	private static final int A_SECOND = 200;

	private static final int SENDERS = 8;

	private static final String WRONG = "not the right password";

	@TempDir
	private Path folder;

	@Test
	void wrongPasswordsAndUnknownNamesTakeEquallyLong() throws Exception {
		try (FileGuide guide = FileGuide.start(this.folder)) {
			guide.staff().insert("ada", "EDITOR");
			guide.staff().insert("dora", "EDITOR");
			JdbcClient jdbc = guide.get(JdbcClient.class);
			jdbc.sql("update staff_account set enabled = false where username = 'dora'").update();
			SignedInClient person = new SignedInClient(guide.context().getEnvironment());
			Document page = person.page("/sign-in");
			List<Long> wrong = new ArrayList<>();
			List<Long> unknown = new ArrayList<>();
			List<Long> disabled = new ArrayList<>();
			for (int round = 0; round < TRIES + 20; round++) {
				wrong.add(refused(jdbc, person, page, "ada"));
				unknown.add(refused(jdbc, person, page, "nobody"));
				disabled.add(refused(jdbc, person, page, "dora"));
			}
			double ofWrong = median(wrong);
			double ofUnknown = median(unknown);
			double ofDisabled = median(disabled);
			System.out
				.printf("A refused sign-in, medians of %d: wrong password %.1f ms, unknown name %.1f ms, disabled "
						+ "account %.1f ms%n", TRIES, ofWrong, ofUnknown, ofDisabled);
			assertThat(ofUnknown / ofWrong).isBetween(0.9, 1.1);
			assertThat(ofDisabled / ofWrong).isBetween(0.9, 1.1);
		}
	}

	@Test
	void aFloodHoldsNoReaderUp() throws Exception {
		try (FileGuide guide = FileGuide.start(this.folder)) {
			int port = Integer.parseInt(guide.context().getEnvironment().getRequiredProperty("local.server.port"));
			SteadyReader.read(port, 3);
			Times calm = SteadyReader.read(port, 5);
			AtomicBoolean over = new AtomicBoolean();
			AtomicInteger sent = new AtomicInteger();
			Queue<Integer> answers = new ConcurrentLinkedQueue<>();
			List<Thread> senders = new ArrayList<>();
			for (int sender = 0; sender < SENDERS; sender++) {
				senders.add(new Thread(() -> flood(guide, over, sent, answers)));
			}
			senders.forEach(Thread::start);
			Times flooded = SteadyReader.read(port, SECONDS);
			over.set(true);
			for (Thread sender : senders) {
				sender.join();
			}
			System.out.printf("%d sign-ins in %d s, answered by %s; readers without them %s; with them %s%n",
					sent.get(), SECONDS, answers.stream().distinct().sorted().toList(), calm, flooded);
			assertThat(answers).isSubsetOf(401, 403, 422, 429, 503);
			assertThat(flooded.within(99)).isLessThan(Math.max(2 * calm.within(99), 100));
		}
	}

	private static long refused(JdbcClient jdbc, SignedInClient person, Document page, String username) {
		jdbc.sql("delete from sign_in_attempt").update();
		long begin = System.nanoTime();
		int status = person.submit(page, "form[action=/sign-in]", "username", username, "password", WRONG).status();
		long took = System.nanoTime() - begin;
		assertThat(status).isBetween(400, 428);
		return took;
	}

	/** In milliseconds, of those after the first twenty. */
	private static double median(List<Long> times) {
		List<Long> warm = times.subList(times.size() - TRIES, times.size()).stream().sorted().toList();
		return warm.get(warm.size() / 2) / 1e6;
	}

	private static void flood(FileGuide guide, AtomicBoolean over, AtomicInteger sent, Queue<Integer> answers) {
		SignedInClient person = new SignedInClient(guide.context().getEnvironment());
		Document page = person.page("/sign-in");
		while (!over.get()) {
			String name = "guest-" + sent.incrementAndGet();
			answers.add(person.submit(page, "form[action=/sign-in]", "username", name, "password", WRONG).status());
			sleep(1000L * SENDERS / A_SECOND);
		}
	}

	private static void sleep(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
