package headshots.feedback;

import java.util.concurrent.TimeUnit;

import headshots.accounts.FirstAccountEvent;
import headshots.accounts.StaffAccounts;
import headshots.web.PageVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells whether readers can send feedback. Unless the configuration says so, they can
 * from the moment at which the first account exists; accounts are never deleted, so this
 * is not taken back. As a page version it makes the page cache drop the pages that were
 * rendered without the link.
 */
@Component
public class FeedbackSwitch implements PageVersion {

	private static final Logger log = LoggerFactory.getLogger(FeedbackSwitch.class);

	private final boolean automatic;

	private final StaffAccounts accounts;

	private volatile boolean on;

	FeedbackSwitch(FeedbackProperties properties, StaffAccounts accounts) {
		this.automatic = properties.enabled() == null;
		this.on = Boolean.TRUE.equals(properties.enabled());
		this.accounts = accounts;
	}

	/** Asks no database, because every page asks this. */
	public boolean isOn() {
		return this.on;
	}

	@Override
	public long current() {
		return this.on ? 1 : 0;
	}

	@EventListener(ApplicationStartedEvent.class)
	void look() {
		if (this.automatic && !this.on) {
			this.on = !this.accounts.isEmpty();
		}
	}

	@TransactionalEventListener(FirstAccountEvent.class)
	void accountCreated() {
		this.on = this.on || this.automatic;
	}

	/** Notices an account that another node created. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void lookRegularly() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			log.warn("Could not tell whether an account exists; will retry in a minute: {}", ex.getMessage());
		}
	}

}
