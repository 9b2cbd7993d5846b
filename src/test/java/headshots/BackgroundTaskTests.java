package headshots;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/** How the threads behind the guide's own tasks are set up, with its settings. */
class BackgroundTaskTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(
				AutoConfigurations.of(TaskExecutionAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
		.withUserConfiguration(BackgroundTaskConfiguration.class);

	@Test
	void aStopGivesUpTasksWhoseTimeHasNotCome() {
		List<Future<?>> later = new CopyOnWriteArrayList<>();
		this.runner.run((context) -> {
			TaskScheduler scheduler = context.getBean(TaskScheduler.class);
			later.add(scheduler.schedule(() -> {
			}, Instant.now().plusSeconds(900)));
			later.add(scheduler.scheduleWithFixedDelay(() -> {
			}, Instant.now().plusSeconds(900), Duration.ofMinutes(15)));
		});
		assertThat(later).hasSize(2).allMatch(Future::isCancelled);
	}

	@Test
	void aStopWaitsForATaskThatRunsAndDoesNotInterruptIt() {
		assertEndsBeforeTheContext(
				(context, task) -> context.getBean(TaskScheduler.class).schedule(task, Instant.now()));
	}

	@Test
	void aStopWaitsForBackgroundWorkAndDoesNotInterruptIt() {
		assertEndsBeforeTheContext(
				(context, task) -> context.getBean("applicationTaskExecutor", TaskExecutor.class).execute(task));
	}

	@Test
	void backgroundWorkIsDoneOnePieceAfterTheOther() {
		this.runner.run((context) -> {
			TaskExecutor executor = context.getBean("applicationTaskExecutor", TaskExecutor.class);
			CountDownLatch release = new CountDownLatch(1);
			CountDownLatch done = new CountDownLatch(2);
			AtomicBoolean first = new AtomicBoolean();
			AtomicBoolean inOrder = new AtomicBoolean();
			executor.execute(() -> {
				try {
					release.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				first.set(true);
				done.countDown();
			});
			executor.execute(() -> {
				inOrder.set(first.get());
				done.countDown();
			});
			Thread.sleep(100);
			release.countDown();
			done.await();
			assertThat(inOrder).isTrue();
		});
	}

	@Test
	void noThreadKeepsAStoppedGuideAlive() {
		this.runner.run((context) -> {
			List<Thread> threads = new CopyOnWriteArrayList<>();
			CountDownLatch done = new CountDownLatch(2);
			Runnable task = () -> {
				threads.add(Thread.currentThread());
				done.countDown();
			};
			context.getBean("applicationTaskExecutor", TaskExecutor.class).execute(task);
			context.getBean(TaskScheduler.class).schedule(task, Instant.now());
			done.await();
			assertThat(threads).allMatch(Thread::isDaemon);
			assertThat(threads.stream().map(Thread::getName)).containsExactlyInAnyOrder("background-1", "scheduled-1");
		});
	}

	private void assertEndsBeforeTheContext(BiConsumer<ApplicationContext, Runnable> start) {
		AtomicReference<String> end = new AtomicReference<>("not reached");
		this.runner.run((context) -> {
			CountDownLatch running = new CountDownLatch(1);
			CountDownLatch stopping = new CountDownLatch(1);
			context.getSourceApplicationContext()
				.addApplicationListener((ApplicationListener<ContextClosedEvent>) (event) -> stopping.countDown());
			start.accept(context, () -> {
				running.countDown();
				try {
					stopping.await();
					Thread.sleep(300);
					end.set("reached");
				}
				catch (InterruptedException ex) {
					end.set("interrupted");
				}
			});
			running.await();
		});
		assertThat(end).hasValue("reached");
	}

}
