package headshots;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ScheduledTaskTests {

	@Autowired
	private ScheduledTaskHolder tasks;

	@Test
	void theGuideLooksAfterBackupsPicturesScheduledDraftsMissedWordsAndFeedback() {
		Set<String> scheduled = this.tasks.getScheduledTasks()
			.stream()
			.map((task) -> task.getTask()
					+ ((task.getTask() instanceof FixedDelayTask delayed)
							? " first after " + delayed.getInitialDelayDuration() + ", then every "
									+ delayed.getIntervalDuration()
							: " at " + ((CronTask) task.getTask()).getExpression()))
			.collect(Collectors.toSet());
		assertThat(scheduled).containsExactlyInAnyOrder(
				"headshots.upkeep.backup.DailyBackup.lookRegularly first after PT2M, then every PT15M",
				"headshots.studio.service.OrphanedImageCleanup.look first after PT1H, then every PT24H",
				"headshots.studio.service.ScheduledPublisher.look at */15 * * * * *",
				"headshots.site.MissedWordCounter.storeRegularly first after PT10M, then every PT1H",
				"headshots.feedback.FeedbackRetention.forgetAddresses first after PT5M, then every PT5M",
				"headshots.feedback.FeedbackRetention.deleteOldReports first after PT1H, then every PT6H",
				"headshots.feedback.FeedbackSwitch.lookRegularly first after PT1M, then every PT1M");
	}

}
