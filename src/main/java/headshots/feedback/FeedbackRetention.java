package headshots.feedback;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes reports when their time is over, with the e-mail addresses in them, and forgets
 * network addresses whose hour is over. Several nodes may do so at the same time.
 */
@Component
@ConditionalOnWebApplication
class FeedbackRetention {

	private static final Logger log = LoggerFactory.getLogger(FeedbackRetention.class);

	private final FeedbackReports reports;

	private final FeedbackThrottle throttle;

	FeedbackRetention(FeedbackReports reports, FeedbackThrottle throttle) {
		this.reports = reports;
		this.throttle = throttle;
	}

	/** Asks no database. */
	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void forgetAddresses() {
		this.throttle.forget();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
	void deleteOldReports() {
		try {
			int deleted = this.reports.prune();
			if (deleted > 0) {
				log.info("Deleted {} reports of readers that were older than guide.feedback.retention-days", deleted);
			}
		}
		catch (RuntimeException ex) {
			log.warn("Could not delete old reports of readers; will retry in six hours: {}", ex.getMessage());
		}
	}

}
