package headshots.studio.service;

import headshots.publishing.PublicationSchedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes scheduled drafts when their time has come, and soon after startup those whose
 * time came while the guide was off. A person whose account has been disabled publishes
 * nothing anymore.
 */
@Component
@ConditionalOnWebApplication
public class ScheduledPublisher {

	private static final Logger log = LoggerFactory.getLogger(ScheduledPublisher.class);

	private final PublicationSchedule schedule;

	private final PublishingAuthority authority;

	ScheduledPublisher(PublicationSchedule schedule, PublishingAuthority authority) {
		this.schedule = schedule;
		this.authority = authority;
	}

	/** Runs at whole minutes and between them, so that 9:00 AM is 9:00 AM. */
	@Scheduled(cron = "${guide.scheduled-publishing.cron}")
	public void look() {
		try {
			this.schedule.publishDue(this.authority::isHeldBy);
		}
		catch (RuntimeException ex) {
			log.warn("Could not look for scheduled publications; will retry on the next run: {}", ex.getMessage());
		}
	}

}
