package headshots.upkeep.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a backup every day. Looks now and then whether the last one is older than it
 * should be, so that one that was missed while the machine was off is made soon after.
 */
@Component
@ConditionalOnWebApplication
class DailyBackup implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

	/** In minutes; the start itself has enough to do. */
	private static final int FIRST_LOOK = 2;

	private static final int NEXT_LOOK = 15;

	/** In seconds; a stop must not take long, and what is unfinished is swept away. */
	private static final int PATIENCE = 4;

	private final Backups backups;

	private final BackupProperties properties;

	private final Clock clock;

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, (task) -> {
		Thread thread = new Thread(task, "backup");
		thread.setDaemon(true);
		return thread;
	});

	DailyBackup(Backups backups, BackupProperties properties, Clock clock) {
		this.backups = backups;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.properties.daily() && this.backups.arePossible()) {
			this.thread.scheduleWithFixedDelay(this::look, FIRST_LOOK, NEXT_LOOK, TimeUnit.MINUTES);
		}
	}

	/** Makes a backup if one is due, and then lets go of those that are too old. */
	void look() {
		try {
			Instant due = due();
			if (this.backups.newest().filter((made) -> !made.isBefore(due)).isEmpty()) {
				Path made = this.backups.make();
				log.info("Daily backup written to {}", made);
				this.backups.prune();
			}
		}
		catch (RuntimeException ex) {
			log.warn("Daily backup failed; retrying in {} minutes: {}", NEXT_LOOK, ex.getMessage());
		}
	}

	/** Never interrupts a backup: H2 would close the file under everyone else. */
	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdown();
		this.thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
	}

	private Instant due() {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		ZonedDateTime today = now.toLocalDate().atTime(this.properties.hour(), 0).atZone(now.getZone());
		return (today.isAfter(now)
				? now.toLocalDate().minusDays(1).atTime(this.properties.hour(), 0).atZone(now.getZone()) : today)
			.toInstant();
	}

}
