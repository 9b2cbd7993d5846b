package headshots.steady;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts TLS in front of a port of this machine, with a certificate of its own for
 * 127.0.0.1.
 */
final class TlsTunnel implements AutoCloseable {

	private static final String PASSWORD = "of no use elsewhere";

	private final ExecutorService workers = Executors.newCachedThreadPool();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final Path certificate;

	private final int target;

	private final ServerSocket server;

	/**
	 * Opens the tunnel.
	 * @param folder an empty folder for its certificate
	 * @param target the port behind it
	 */
	TlsTunnel(Path folder, int target) throws Exception {
		this.target = target;
		Path store = folder.resolve("tunnel.p12");
		this.certificate = folder.resolve("tunnel.pem");
		// WordPress compares the names of a certificate, and none of its IP addresses.
		keytool("-genkeypair", "-alias", "tunnel", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext",
				"san=dns:127.0.0.1,ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", store.toString());
		keytool("-exportcert", "-rfc", "-alias", "tunnel", "-keystore", store.toString(), "-file",
				this.certificate.toString());
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream stream = Files.newInputStream(store)) {
			keys.load(stream, PASSWORD.toCharArray());
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		this.server = context.getServerSocketFactory().createServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
		this.workers.submit(this::accept);
	}

	/** The address of the tunnel, without a path. */
	String origin() {
		return "https://127.0.0.1:" + this.server.getLocalPort();
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** The certificate as PEM. */
	Path certificate() {
		return this.certificate;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		for (Socket socket : this.open) {
			socket.close();
		}
		this.workers.shutdownNow();
	}

	private Void accept() throws IOException {
		while (true) {
			Socket client = this.server.accept();
			this.workers.submit(() -> connect(client));
		}
	}

	private Void connect(Socket client) throws IOException {
		Socket guide = new Socket("127.0.0.1", this.target);
		this.open.addAll(List.of(client, guide));
		this.workers.submit(() -> pass(guide, client));
		return pass(client, guide);
	}

	/** Closes both when one side has ended. */
	private Void pass(Socket from, Socket to) throws IOException {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		finally {
			this.open.removeAll(List.of(from, to));
		}
		return null;
	}

	private static void keytool(String... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
		command.addAll(List.of(arguments));
		command.addAll(List.of("-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as(said).isZero();
	}

}
