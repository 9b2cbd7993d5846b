package headshots.steady;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import headshots.PackagedGuide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the distribution's WordPress with its PHP and MariaDB on loopback, in a folder of
 * its own, with an author who can sign in. It asks nothing of the internet and sends no
 * mail.
 */
final class WordPressSite implements AutoCloseable {

	static final String AUTHOR = "iris";

	static final String PASSWORD = UUID.randomUUID().toString();

	private static final Path SCRIPTS = Path.of("src/test/resources/wordpress").toAbsolutePath();

	private static final String TREE = "usr/share/wordpress";

	private static final String NAME = "wordpress";

	private static final List<String> EXTENSIONS = List.of("mysqlnd", "mysqli", "ctype", "tokenizer", "iconv",
			"mbstring", "dom", "simplexml", "xml", "fileinfo", "posix");

	private static final int PATIENCE_TENTHS = 300;

	private final Path folder;

	private final DebianPackages packages;

	private final int port = PackagedGuide.freePort();

	private final List<Process> started = new ArrayList<>();

	private WordPressSite(Path folder, DebianPackages packages) throws IOException {
		this.folder = folder;
		this.packages = packages;
	}

	/**
	 * Unpacks, installs and starts WordPress.
	 * @param folder an empty folder
	 * @param guide the address of the guide that it may ask
	 */
	static WordPressSite start(Path folder, TlsTunnel guide) throws Exception {
		List<String> own = Stream.concat(Stream.of(NAME), DebianPackages.recommended(NAME, "wordpress-theme-").stream())
			.toList();
		WordPressSite site = new WordPressSite(folder, DebianPackages.unpack(folder, own,
				List.of("mariadb-server-core", "php-cli", "php-mysql", "php-xml", "php-mbstring")));
		try {
			site.startDatabase();
			site.configure(guide);
			String installed = site.php("install.php", AUTHOR, PASSWORD);
			assertThat(installed).startsWith("WordPress ");
			System.out.println(installed + ", package " + DebianPackages.version(NAME));
			site.startServer();
		}
		catch (Exception | Error ex) {
			site.close();
			throw ex;
		}
		return site;
	}

	/** The address of the site, without a path. */
	String origin() {
		return "http://127.0.0.1:" + this.port;
	}

	/** The same site under an address of another origin. */
	String otherOrigin() {
		return "http://localhost:" + this.port;
	}

	/** Lets WordPress run some PHP at each request from now on. */
	void addPlugin(String name, String php) throws IOException {
		Files.writeString(plugin(name), php);
	}

	/** Adds a script of this check as a plugin. */
	void addPlugin(String script) throws IOException {
		addPlugin(script, Files.readString(SCRIPTS.resolve(script)));
	}

	void removePlugin(String name) throws IOException {
		Files.delete(plugin(name));
	}

	/** Makes it forget what it fetched for the editor, and what it asked for. */
	void forget() throws Exception {
		php("forget.php");
		Files.deleteIfExists(requestLog());
	}

	/** The status and the address of each request that it sent. */
	List<String> requests() throws IOException {
		return Files.exists(requestLog()) ? Files.readAllLines(requestLog()) : List.of();
	}

	@Override
	public void close() throws InterruptedException {
		for (int i = this.started.size() - 1; i >= 0; i--) {
			Process process = this.started.get(i);
			process.destroy();
			if (!process.waitFor(20, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
	}

	private void startDatabase() throws Exception {
		Path base = this.packages.find("usr/sbin", "mariadbd").getParent().getParent();
		Path data = this.folder.resolve("database");
		run(List.of(base.resolve("bin/mariadb-install-db").toString(), "--no-defaults", "--basedir=" + base,
				"--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db",
				"--user=" + System.getProperty("user.name")));
		Path sql = Files.writeString(this.folder.resolve("first.sql"),
				"CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4;\n".formatted(NAME));
		Process database = begin("database.log", List.of(base.resolve("sbin/mariadbd").toString(), "--no-defaults",
				"--basedir=" + base, "--datadir=" + data, "--socket=" + socket(), "--skip-networking",
				"--init-file=" + sql, "--pid-file=" + this.folder.resolve("database.pid"),
				"--plugin-dir=" + base.resolve("lib/mysql/plugin"), "--lc-messages-dir=" + base.resolve("share/mysql"),
				"--user=" + System.getProperty("user.name")));
		for (int i = 0; i < PATIENCE_TENTHS && !read("database.log").contains("ready for connections"); i++) {
			assertThat(database.isAlive()).as(() -> read("database.log")).isTrue();
			Thread.sleep(100);
		}
	}

	private void configure(TlsTunnel guide) throws IOException {
		this.packages.resolveLinks(TREE);
		Path configuration = tree().resolve("wp-config.php");
		Files.copy(SCRIPTS.resolve("wp-config.php"), configuration, StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(tree().resolve("wp-config-check.php"), """
				<?php
				define( 'DB_NAME', '%s' );
				define( 'DB_HOST', 'localhost:%s' );
				define( 'GUIDE_PORT', %d );
				define( 'GUIDE_CERTIFICATE', '%s' );
				define( 'GUIDE_REQUESTS', '%s' );
				""".formatted(NAME, socket(), guide.port(), guide.certificate(), requestLog()));
		Files.createDirectories(plugin("loopback.php").getParent());
		addPlugin("loopback.php");
		List<String> settings = new ArrayList<>(List.of("display_errors=0", "log_errors=1",
				"error_log=" + this.folder.resolve("php.log"), "memory_limit=256M", "sendmail_path=/bin/true"));
		for (String name : EXTENSIONS) {
			settings.add("extension=" + extension(name + ".so"));
		}
		Files.write(settings(), settings);
	}

	private void startServer() throws Exception {
		List<String> command = new ArrayList<>(interpreter());
		command.addAll(List.of("-S", "127.0.0.1:" + this.port, "-t", tree().toString()));
		Process server = begin("wordpress.log", command);
		for (int i = 0; i < PATIENCE_TENTHS; i++) {
			assertThat(server.isAlive()).as(() -> read("wordpress.log")).isTrue();
			try (Socket socket = new Socket("127.0.0.1", this.port)) {
				return;
			}
			catch (IOException ex) {
				Thread.sleep(100);
			}
		}
		throw new AssertionError("WordPress does not start:\n" + read("wordpress.log"));
	}

	private Path extension(String file) {
		Path versions = this.packages.find("usr/lib/php", "20*").getFileName();
		return this.packages.find("usr/lib/php/" + versions, file);
	}

	private List<String> interpreter() {
		return List.of(this.packages.find("usr/bin", "php[0-9]*").toString(), "-n", "-c", settings().toString());
	}

	private String php(String script, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(interpreter());
		command.addAll(List.of(SCRIPTS.resolve(script).toString(), tree().toString()));
		command.addAll(List.of(arguments));
		return run(command);
	}

	private String run(List<String> command) throws Exception {
		Process process = this.packages.process(command).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as("%s:\n%s", command, said).isZero();
		return said.strip();
	}

	private Process begin(String log, List<String> command) throws IOException {
		Process process = this.packages.process(command).redirectOutput(this.folder.resolve(log).toFile()).start();
		this.started.add(process);
		return process;
	}

	private String read(String log) {
		try {
			return Files.readString(this.folder.resolve(log));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private Path tree() {
		return this.packages.unpacked(TREE);
	}

	private Path plugin(String name) {
		return tree().resolve("wp-content/mu-plugins").resolve(name);
	}

	private Path socket() {
		return this.folder.resolve("db.sock");
	}

	private Path settings() {
		return this.folder.resolve("php.ini");
	}

	private Path requestLog() {
		return this.folder.resolve("requests.log");
	}

}
