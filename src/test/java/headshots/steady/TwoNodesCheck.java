package headshots.steady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.HttpTestClient.Answer;
import headshots.Invariants;
import headshots.OwnPostgres;
import headshots.PackagedGuide;
import headshots.SignedInClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of the finished jar behind nginx as documented, on one PostgreSQL: while
 * people read, save and publish, one node after the other is killed and started again. No
 * read through nginx fails, no acknowledged save is lost, and what one node publishes the
 * other serves within a second. {@code -Dguide.kills=} sets how often.
 */
class TwoNodesCheck {

	private static final int KILLS = Integer.getInteger("guide.kills", 4);

	private static final int SAVERS = 3;

	private static final int READERS = 3;

	/** In milliseconds; the check does not measure the capacity of the nodes. */
	private static final int BETWEEN_READS = 100;

	private static final int BETWEEN_SAVES = 500;

	private static final int PUBLICATIONS = 10;

	private static final List<String> PAGES = List.of("/", "/compare/actor-vs-model", "/headshots/actor", "/faq",
			"/prepare", "/glossary", "/platforms", "/search?q=light", "/sitemap.xml");

	private static final Pattern SET_UP = Pattern.compile("/studio/set-up\\?token=[0-9a-f]+");

	private static final Pattern OPEN = Pattern.compile("The guide is open at ");

	private static final String PASSWORD = "a quiet corner of light";

	private static final String FORM = "form.editor";

	@TempDir
	private static Path folder;

	private final PackagedGuide guide = new PackagedGuide();

	private final List<Node> nodes = new ArrayList<>();

	private final Queue<String> failedReads = new ConcurrentLinkedQueue<>();

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	private final AtomicInteger reads = new AtomicInteger();

	private final AtomicInteger refusedSaves = new AtomicInteger();

	private final AtomicInteger counter = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	private DocumentedNginx nginx;

	@AfterEach
	void stopAll() throws Exception {
		this.over.set(true);
		if (this.nginx != null) {
			this.nginx.close();
		}
		this.guide.stopAll();
	}

	@Test
	void oneNodeAfterTheOtherIsKilled() throws Exception {
		try (OwnPostgres server = new OwnPostgres(Files.createDirectory(folder.resolve("store")))) {
			for (String name : List.of("a", "b")) {
				this.nodes.add(new Node(name, PackagedGuide.freePort()));
			}
			this.nginx = DocumentedNginx.start(Files.createDirectory(folder.resolve("nginx")), this.nodes.get(0).port,
					this.nodes.get(1).port);
			int door = this.nginx.port();
			for (Node node : this.nodes) {
				start(node, server, door);
			}
			for (Node node : this.nodes) {
				PackagedGuide.waitFor(node.process, node.log, OPEN);
			}
			SignedInClient person = setUp(door);
			List<String> cells = person.page("/studio/guidance").select("table th a:contains(actor)").eachAttr("href");
			List<Long> times = publishOnOneAndReadOnTheOther(person, cells.get(SAVERS));
			long median = times.get(times.size() / 2);
			long slowest = times.get(times.size() - 1);
			List<Thread> threads = everybody(person, cells, door);
			for (int kill = 0; kill < KILLS; kill++) {
				Thread.sleep(3000);
				Node node = this.nodes.get(kill % this.nodes.size());
				node.process.destroyForcibly();
				assertThat(node.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
				Thread.sleep(3000);
				start(node, server, door);
				PackagedGuide.waitFor(node.process, node.log, OPEN);
				// Until nginx has noticed that it is back.
				Thread.sleep(3000);
			}
			this.over.set(true);
			for (Thread thread : threads) {
				thread.join();
			}
			check(server);
			System.out.printf(
					"Two nodes behind nginx, %d kills: %d reads, %d failed; %d acknowledged saves, none lost (%d not "
							+ "acknowledged); a publication was on the other node after %d ms, %d ms at most%n",
					KILLS, this.reads.get(), this.failedReads.size(), this.acknowledged.size(), this.refusedSaves.get(),
					median, slowest);
			assertThat(this.failedReads).isEmpty();
			// Both nodes, the database, nginx and everybody who reads share one machine
			// here.
			assertThat(median).as("milliseconds until the other node served a publication").isLessThan(1000);
			assertThat(slowest).as("milliseconds until it did so at the latest").isLessThan(2000);
		}
	}

	private void start(Node node, OwnPostgres server, int door) throws IOException {
		node.log = folder.resolve(node.name + "-" + this.counter.incrementAndGet() + ".log");
		node.process = this.guide.start(folder, node.log, server.variables(), "--spring.profiles.active=postgres",
				"--server.port=" + node.port, "--guide.base-url=http://localhost:" + door);
	}

	/** The address that was told last is the one that works. */
	private SignedInClient setUp(int door) throws IOException {
		SignedInClient person = new SignedInClient(new MockEnvironment().withProperty("local.server.port", "" + door));
		for (Node node : this.nodes) {
			Matcher address = SET_UP.matcher(Files.readString(node.log));
			if (address.find() && person.get(address.group()).status() == 200) {
				Answer answer = person.submit(address.group(), "form[action=/studio/set-up]", "username", "mara",
						"displayName", "Mara Lind", "password", PASSWORD, "passwordAgain", PASSWORD);
				assertThat(answer.status()).isEqualTo(303);
				return person;
			}
		}
		throw new AssertionError("No node told an address at which the first administrator can be made");
	}

	/**
	 * @return the times that it took, in milliseconds, the shortest first
	 */
	private List<Long> publishOnOneAndReadOnTheOther(SignedInClient person, String cell) throws Exception {
		HttpClient client = HttpClient.newHttpClient();
		// The first requests of a program take longer.
		for (int i = 0; i < 20; i++) {
			for (Node node : this.nodes) {
				client.send(request(node.port, "/compare/actor-vs-model"), BodyHandlers.discarding());
			}
		}
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < PUBLICATIONS; i++) {
			Node one = this.nodes.get(i % 2);
			Node other = this.nodes.get((i + 1) % 2);
			SignedInClient there = new SignedInClient(
					new MockEnvironment().withProperty("local.server.port", "" + one.port));
			there.cookies().putAll(person.cookies());
			String text = "Published as number " + i;
			there.submit(cell, FORM, "summary", text, "action", "save");
			publish(there, cell);
			long published = System.nanoTime();
			String page = "";
			for (int tries = 0; tries < 1000 && !page.contains(text); tries++) {
				page = client.send(request(other.port, "/compare/actor-vs-model"), BodyHandlers.ofString()).body();
			}
			assertThat(page).contains(text);
			times.add(Duration.ofNanos(System.nanoTime() - published).toMillis());
		}
		return times.stream().sorted().toList();
	}

	private List<Thread> everybody(SignedInClient person, List<String> cells, int door) {
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < SAVERS; i++) {
			String cell = cells.get(i);
			threads.add(new Thread(() -> untilOver(() -> save(person, cell))));
		}
		threads.add(new Thread(() -> untilOver(() -> {
			save(person, cells.get(SAVERS));
			publish(person, cells.get(SAVERS));
		})));
		for (int i = 0; i < READERS; i++) {
			HttpClient client = HttpClient.newHttpClient();
			threads.add(new Thread(() -> {
				for (int page = 0; !this.over.get(); page++) {
					read(client, door, PAGES.get(page % PAGES.size()));
				}
			}));
		}
		threads.forEach(Thread::start);
		return threads;
	}

	private void untilOver(Runnable work) {
		while (!this.over.get()) {
			try {
				work.run();
				Thread.sleep(BETWEEN_SAVES);
			}
			catch (AssertionError | UncheckedIOException ex) {
				// It was not acknowledged; its editor would try again.
				this.refusedSaves.incrementAndGet();
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private void save(SignedInClient person, String cell) {
		String text = "Saved text number " + this.counter.incrementAndGet();
		Answer answer = person.submit(cell, FORM, "summary", text, "action", "save");
		if (answer.header("Location").endsWith("done=saved")) {
			this.acknowledged.add(text);
		}
		else {
			this.refusedSaves.incrementAndGet();
		}
	}

	private static void publish(SignedInClient person, String cell) {
		person.submit("/studio/publication?entry=" + cell.replaceAll("\\D", ""), "form[action=/studio/publication]");
	}

	/** Asks for an address that nginx has never seen, so that a node has to answer. */
	private void read(HttpClient client, int door, String path) {
		try {
			String unseen = path + (path.contains("?") ? "&" : "?") + "read=" + this.counter.incrementAndGet();
			HttpRequest asBrowsersDo = HttpRequest.newBuilder(request(door, unseen), (name, value) -> true)
				.header("Accept-Encoding", "gzip")
				.build();
			HttpResponse<byte[]> answer = client.send(asBrowsersDo, BodyHandlers.ofByteArray());
			this.reads.incrementAndGet();
			if (answer.statusCode() != 200) {
				this.failedReads.add(path + " answered " + answer.statusCode());
			}
			Thread.sleep(BETWEEN_READS);
		}
		catch (IOException ex) {
			this.failedReads.add(path + ": " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void check(OwnPostgres server) throws Exception {
		assertThat(this.acknowledged).hasSizeGreaterThan(KILLS);
		try (Connection store = DriverManager.getConnection(server.url(), "postgres", "postgres");
				PreparedStatement saved = store.prepareStatement("select count(*) from revision where title = ?")) {
			for (String text : this.acknowledged) {
				saved.setString(1, text);
				try (ResultSet row = saved.executeQuery()) {
					row.next();
					assertThat(row.getInt(1)).as(text).isOne();
				}
			}
			Invariants.check(store, "after " + KILLS + " kills");
		}
	}

	private static HttpRequest request(int port, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.timeout(Duration.ofSeconds(20))
			.build();
	}

	/**
	 * One of the two.
	 */
	private static final class Node {

		private final String name;

		private final int port;

		private Process process;

		private Path log;

		Node(String name, int port) {
			this.name = name;
			this.port = port;
		}

	}

}
