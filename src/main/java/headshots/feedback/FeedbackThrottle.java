package headshots.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import headshots.accounts.TokenSigner;
import headshots.web.ClientAddress;

import org.springframework.stereotype.Component;

/**
 * Limits how often one network address sends feedback (rate limit), counted from its
 * first one. An address is kept as a keyed hash, in memory alone and for an hour at most,
 * so that neither the database nor a backup ever holds it; each node counts its own. IPv6
 * counts by networks of 64 bits.
 */
@Component
class FeedbackThrottle {

	static final Duration WINDOW = Duration.ofHours(1);

	/** Against a flood from very many addresses, which are refused beyond this. */
	static final int MOST_ADDRESSES = 10_000;

	private final TokenSigner signer;

	private final int max;

	private final Clock clock;

	/** In the order of the first feedback of each, and so of their ends. */
	private final Map<String, Window> windows = new LinkedHashMap<>();

	FeedbackThrottle(TokenSigner signer, FeedbackProperties properties, Clock clock) {
		this.signer = signer;
		this.max = properties.maxPerHour();
		this.clock = clock;
	}

	/** Counts one and returns true, unless the address has sent as many as it may. */
	boolean take(String address) {
		String key = key(address);
		synchronized (this.windows) {
			forget();
			Window window = this.windows.get(key);
			if (window == null && this.windows.size() < MOST_ADDRESSES) {
				window = new Window(this.clock.millis());
				this.windows.put(key, window);
			}
			if (window == null || window.sent >= this.max) {
				return false;
			}
			window.sent++;
			return true;
		}
	}

	/** Takes back what could not be stored. */
	void giveBack(String address) {
		String key = key(address);
		synchronized (this.windows) {
			Window window = this.windows.get(key);
			if (window != null && window.sent > 0) {
				window.sent--;
			}
		}
	}

	/** Returns how long an address that has sent too many has to wait. */
	Duration wait(String address) {
		String key = key(address);
		synchronized (this.windows) {
			Window window = this.windows.get(key);
			return (window != null) ? WINDOW.minusMillis(this.clock.millis() - window.since) : WINDOW;
		}
	}

	/** Forgets the addresses whose hour is over. */
	void forget() {
		synchronized (this.windows) {
			long begun = this.clock.millis() - WINDOW.toMillis();
			Iterator<Window> oldest = this.windows.values().iterator();
			while (oldest.hasNext() && oldest.next().since <= begun) {
				oldest.remove();
			}
		}
	}

	int size() {
		synchronized (this.windows) {
			return this.windows.size();
		}
	}

	private String key(String address) {
		return this.signer.signature("feedback-sender", ClientAddress.network(address));
	}

	/**
	 * The number that an address sent within its hour.
	 */
	private static final class Window {

		private final long since;

		private int sent;

		private Window(long since) {
			this.since = since;
		}

	}

}
