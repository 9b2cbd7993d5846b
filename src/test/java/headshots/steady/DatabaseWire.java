package headshots.steady;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wire between the guide and its database, to be cut or to be held: a database that
 * was stopped refuses connections, one that is frozen takes them and says nothing.
 */
class DatabaseWire implements AutoCloseable {

	private final int port;

	private final int database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean held;

	private volatile ServerSocket server;

	DatabaseWire(int database) throws IOException {
		this.database = database;
		this.server = new ServerSocket(0);
		this.port = this.server.getLocalPort();
		accept();
	}

	int port() {
		return this.port;
	}

	/** As if the database's process were stopped. */
	void cut() throws IOException {
		this.server.close();
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	void mend() throws IOException {
		ServerSocket again = new ServerSocket();
		again.setReuseAddress(true);
		again.bind(new InetSocketAddress(this.port));
		this.server = again;
		accept();
	}

	/** As if the database's process were frozen. */
	void hold() {
		this.held = true;
	}

	void release() {
		this.held = false;
	}

	@Override
	public void close() throws IOException {
		release();
		cut();
	}

	private void accept() {
		ServerSocket accepting = this.server;
		start(() -> {
			try {
				while (true) {
					Socket guide = accepting.accept();
					Socket store = new Socket("localhost", this.database);
					this.open.add(guide);
					this.open.add(store);
					start(() -> carry(guide, store));
					start(() -> carry(store, guide));
				}
			}
			catch (IOException ex) {
				// Cut.
			}
		});
	}

	private void carry(Socket from, Socket to) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] piece = new byte[8192];
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				while (this.held) {
					Thread.sleep(10);
				}
				out.write(piece, 0, read);
			}
		}
		catch (IOException ex) {
			// One of them has hung up.
		}
		catch (InterruptedException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "database-wire");
		thread.setDaemon(true);
		thread.start();
	}

}
