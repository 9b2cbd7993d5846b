package headshots;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when one of the threads has ended without which Tomcat hears of no
 * request, be it for want of memory: what runs the guide starts it again, while nobody
 * would start one again that only looks alive. Other threads are replaced as they are
 * needed.
 */
final class ServerThreads implements UncaughtExceptionHandler {

	/** What a start by systemd takes for a failure. */
	static final int STATUS = 70;

	private static final Logger log = LoggerFactory.getLogger(ServerThreads.class);

	private static final Pattern NEEDED = Pattern.compile("https?-.*-(Poller|Acceptor)");

	private final IntConsumer end;

	/**
	 * @param end ends the process at once with a status
	 */
	ServerThreads(IntConsumer end) {
		this.end = end;
	}

	@Override
	public void uncaughtException(Thread thread, Throwable problem) {
		boolean needed = NEEDED.matcher(thread.getName()).matches();
		try {
			log.error(needed ? "The guide ends, because it would hear of no request any more"
					: "A thread has ended: " + thread.getName(), problem);
		}
		finally {
			if (needed) {
				this.end.accept(STATUS);
			}
		}
	}

}
