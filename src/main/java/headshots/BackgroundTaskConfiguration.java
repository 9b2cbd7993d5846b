package headshots;

import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Configures what Boot's properties leave open of the threads for scheduled tasks and for
 * background work, so that neither keeps a stopped guide running.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackgroundTaskConfiguration {

	/** A stop waits for a task that runs, but for none whose time has not come. */
	@Bean
	ThreadPoolTaskSchedulerCustomizer schedulerThreads() {
		return (scheduler) -> {
			scheduler.setDaemon(true);
			scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		};
	}

	/** Readers come first. */
	@Bean
	ThreadPoolTaskExecutorCustomizer backgroundThreads() {
		return (executor) -> {
			executor.setDaemon(true);
			executor.setThreadPriority(Thread.MIN_PRIORITY);
		};
	}

}
