package headshots.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.SignedInClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of the staff that anyone may open, opened thousands of times by strangers: the
 * database file hardly grows, and a clean stop gives back what it grew otherwise.
 * {@code -Dguide.strangers=50000} opens more of them.
 */
class StrangersCheck {

	private static final int REQUESTS = Integer.getInteger("guide.strangers", 5000);

	/** Fewer than the guide works on at a time, so that none is sent away. */
	private static final int READERS = 3;

	private static final long LARGEST_GROWTH = 1_000_000;

	private static final Pattern SET_UP = Pattern.compile("/studio/set-up\\?token=[0-9a-f]+");

	@TempDir
	private Path folder;

	@Test
	void theFileHardlyGrows() throws Exception {
		try (InstalledGuide guide = new InstalledGuide(this.folder)) {
			Process process = guide.start();
			Matcher address = SET_UP.matcher(Files.readString(guide.log()));
			assertThat(address.find()).isTrue();
			long setUp = growth(guide, address.group(), REQUESTS / 5);
			guide.setUp();
			String link = guide.person()
				.follow(guide.person()
					.submit("/studio/staff", "form[action=/studio/staff]", "username", "nora", "displayName", "Nora"))
				.html()
				.select(".one-time-link")
				.text()
				.replaceFirst("https?://[^/]+", "");
			long join = growth(guide, link, REQUESTS / 5);
			long signIn = growth(guide, "/sign-in", REQUESTS - 2 * (REQUESTS / 5));
			long open = size();
			process.destroy();
			assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
			long closed = size();
			System.out.printf(
					"%d pages opened by strangers: the file grew by %d kB by set-up, %d kB by links, %d kB by "
							+ "sign-in; %d kB before the stop, %d kB after it%n",
					REQUESTS, setUp / 1000, join / 1000, signIn / 1000, open / 1000, closed / 1000);
			assertThat(setUp + join + signIn).isLessThan(LARGEST_GROWTH);
			assertThat(closed).isLessThan(open);
			guide.start();
			assertThat(guide.person().get("/studio").status()).isEqualTo(200);
		}
	}

	private long growth(InstalledGuide guide, String path, int requests) throws Exception {
		// The key is made by the first of all requests.
		assertThat(stranger(guide).get(path).status()).isEqualTo(200);
		long before = size();
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		List<Callable<Integer>> opened = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			int number = requests / READERS + ((i < requests % READERS) ? 1 : 0);
			opened.add(() -> open(guide, path, number));
		}
		for (Future<Integer> wrong : readers.invokeAll(opened)) {
			assertThat(wrong.get()).isZero();
		}
		readers.shutdown();
		return size() - before;
	}

	/** Opens a page as so many strangers; returns how many did not get it. */
	private static int open(InstalledGuide guide, String path, int number) {
		SignedInClient stranger = stranger(guide);
		int wrong = 0;
		for (int i = 0; i < number; i++) {
			stranger.cookies().clear();
			if (stranger.get(path).status() != 200) {
				wrong++;
			}
		}
		return wrong;
	}

	private static SignedInClient stranger(InstalledGuide guide) {
		return new SignedInClient(new MockEnvironment().withProperty("local.server.port", "" + guide.port()));
	}

	private long size() throws IOException {
		return Files.size(this.folder.resolve("data").resolve("guide.mv.db"));
	}

}
