package headshots.upkeep.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a backup every day. Looks now and then whether the last one is older than it
 * should be, so that one that was missed while the machine was off is made soon after.
 */
@Component
@ConditionalOnWebApplication
class DailyBackup {

	private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

	/** In minutes; the start itself has enough to do. */
	private static final int FIRST_LOOK = 2;

	private static final int NEXT_LOOK = 15;

	private final Backups backups;

	private final BackupProperties properties;

	private final Clock clock;

	DailyBackup(Backups backups, BackupProperties properties, Clock clock) {
		this.backups = backups;
		this.properties = properties;
		this.clock = clock;
	}

	@Scheduled(initialDelay = FIRST_LOOK, fixedDelay = NEXT_LOOK, timeUnit = TimeUnit.MINUTES)
	void lookRegularly() {
		if (this.properties.daily() && this.backups.arePossible()) {
			look();
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

	private Instant due() {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		ZonedDateTime today = now.toLocalDate().atTime(this.properties.hour(), 0).atZone(now.getZone());
		return (today.isAfter(now)
				? now.toLocalDate().minusDays(1).atTime(this.properties.hour(), 0).atZone(now.getZone()) : today)
			.toInstant();
	}

}
