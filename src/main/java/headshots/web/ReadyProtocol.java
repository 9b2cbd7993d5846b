package headshots.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Predicate;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP/1.1, except that the thread which hears of requests answers those itself
 * that cost next to nothing: telling another thread of one takes longer than to answer it
 * from memory. It looks at what has come without taking it; whatever is not exactly one
 * such request goes to the other threads as always, and so does everything over TLS.
 */
public final class ReadyProtocol extends Http11NioProtocol {

	private final Endpoint endpoint;

	/** Made by name, by Tomcat. */
	public ReadyProtocol() {
		this(new Endpoint());
	}

	private ReadyProtocol(Endpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	/**
	 * Says which requests cost next to nothing.
	 * @param ready looks at what has come on a connection, from its beginning to its end
	 */
	void answerAtOnce(Predicate<ByteBuffer> ready) {
		this.endpoint.ready = ready;
	}

	private static final class Endpoint extends NioEndpoint {

		/** In bytes; what does not fit is no ordinary request for a page. */
		private static final int LARGEST = 8192;

		/**
		 * In milliseconds. What a connection holds for its reader is larger than any
		 * page; whoever lets several pile up there is cut off, instead of keeping all
		 * others waiting.
		 */
		private static final long PATIENCE = 20;

		private final ThreadLocal<ByteBuffer> seen = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(LARGEST));

		private volatile Predicate<ByteBuffer> ready = (request) -> false;

		@Override
		public boolean processSocket(SocketWrapperBase<NioChannel> socket, SocketEvent event, boolean dispatch) {
			boolean request = dispatch && event == SocketEvent.OPEN_READ;
			if (request && socket.getSocket() instanceof Channel channel && socket.getLock().tryLock()) {
				try {
					if (socket.getCurrentProcessor() == null && isReady(socket)) {
						return answer(socket, channel);
					}
				}
				catch (OutOfMemoryError ex) {
					// Ends this connection; it must not end the thread that hears of all.
					return false;
				}
				finally {
					socket.getLock().unlock();
				}
			}
			return super.processSocket(socket, event, dispatch);
		}

		@Override
		protected NioChannel createChannel(SocketBufferHandler buffer) {
			return isSSLEnabled() ? super.createChannel(buffer) : new Channel(buffer);
		}

		private boolean isReady(SocketWrapperBase<NioChannel> socket) {
			ByteBuffer request = this.seen.get().clear();
			try {
				if (socket.read(false, request) <= 0) {
					return false;
				}
			}
			catch (IOException ex) {
				// Whoever reads next finds the same.
				return false;
			}
			boolean found = this.ready.test(request.flip());
			socket.unRead(request.rewind());
			return found;
		}

		private boolean answer(SocketWrapperBase<NioChannel> socket, Channel channel) {
			long patience = socket.getWriteTimeout();
			socket.setWriteTimeout(PATIENCE);
			channel.quiet = true;
			try {
				return super.processSocket(socket, SocketEvent.OPEN_READ, false);
			}
			finally {
				channel.quiet = false;
				socket.setWriteTimeout(patience);
			}
		}

	}

	/** A connection that can be told to keep for later what comes next. */
	private static final class Channel extends NioChannel {

		private volatile boolean quiet;

		private Channel(SocketBufferHandler buffer) {
			super(buffer);
		}

		@Override
		public int read(ByteBuffer target) throws IOException {
			return this.quiet ? 0 : super.read(target);
		}

	}

}
