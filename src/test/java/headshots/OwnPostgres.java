package headshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL server that a test has to itself, to be frozen, stopped and started again
 * with what it had. It keeps its word as a real one does.
 */
public final class OwnPostgres implements AutoCloseable {

	private final Path folder;

	private final int port;

	private EmbeddedPostgres server;

	public OwnPostgres(Path folder) throws IOException {
		this.folder = folder;
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		start();
	}

	public void start() throws IOException {
		this.server = EmbeddedPostgres.builder()
			.setDataDirectory(this.folder)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
	}

	public void stop() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** It is there, and says nothing any more. */
	public void freeze() throws Exception {
		signal("STOP");
	}

	public void thaw() throws Exception {
		signal("CONT");
	}

	public String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/postgres";
	}

	/** Returns the environment variables with which the profile "postgres" uses it. */
	public Map<String, String> variables() {
		return Map.of("GUIDE_DATABASE_URL", url(), "GUIDE_DATABASE_USER", "postgres", "GUIDE_DATABASE_PASSWORD",
				"postgres");
	}

	@Override
	public void close() throws Exception {
		if (Files.exists(this.folder.resolve("postmaster.pid"))) {
			thaw();
			stop();
		}
	}

	private void signal(String name) throws Exception {
		long postmaster = Long.parseLong(Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).trim());
		List<String> command = new ArrayList<>(List.of("kill", "-" + name));
		ProcessHandle.of(postmaster)
			.stream()
			.flatMap((process) -> Stream.concat(Stream.of(process), process.descendants()))
			.forEach((process) -> command.add("" + process.pid()));
		// One of them may have ended meanwhile.
		new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
	}

}
