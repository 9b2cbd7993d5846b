package headshots.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import headshots.PackagedGuide;
import headshots.Person;

import org.springframework.mock.env.MockEnvironment;

/**
 * The finished jar in a folder of its own, on one port through all its stops and starts,
 * with an administrator who is signed in.
 */
class InstalledGuide implements AutoCloseable {

	private final PackagedGuide guide = new PackagedGuide();

	private final Path folder;

	private final int port = PackagedGuide.freePort();

	private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "" + this.port);

	private final Person person = new Person(this.environment);

	private int starts;

	InstalledGuide(Path folder) throws IOException {
		this.folder = folder;
	}

	/** Starts it and does not wait. */
	Process begin(String... options) throws IOException {
		this.starts++;
		return this.guide.start(this.folder, log(), Map.of(),
				Stream.concat(Stream.of("--server.port=" + this.port), Stream.of(options)).toArray(String[]::new));
	}

	/** Starts it and waits until it is open. */
	Process start(String... options) throws Exception {
		Process process = begin(options);
		PackagedGuide.waitFor(process, log(), PackagedGuide.OPEN);
		return process;
	}

	/** Makes the first administrator of a guide that has just been started. */
	void setUp(Process process) throws Exception {
		PackagedGuide.setUp(this.person, process, log());
	}

	Person person() {
		return this.person;
	}

	int port() {
		return this.port;
	}

	/** What the last start wrote. */
	Path log() {
		return this.folder.resolve("log-" + this.starts);
	}

	@Override
	public void close() {
		this.guide.stopAll();
	}

}
