package headshots.studio.media;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.publishing.PendingImports;
import headshots.publishing.ReferenceSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes pictures that nothing names, as an upload leaves one that broke off: once a
 * day, and none that came within the last one.
 */
@Component
@ConditionalOnWebApplication
public class OrphanedImageCleanup implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(OrphanedImageCleanup.class);

	/** In hours; the start itself has enough to do. */
	private static final int FIRST = 1;

	private static final int NEXT = 24;

	private final Pictures pictures;

	private final ReferenceSearch texts;

	private final PendingImports pending;

	private final TransactionTemplate transaction;

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, (task) -> {
		Thread thread = new Thread(task, "picture-sweep");
		thread.setDaemon(true);
		return thread;
	});

	OrphanedImageCleanup(Pictures pictures, ReferenceSearch texts, PendingImports pending,
			TransactionTemplate transaction) {
		this.pictures = pictures;
		this.texts = texts;
		this.pending = pending;
		this.transaction = transaction;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.scheduleWithFixedDelay(this::look, FIRST, NEXT, TimeUnit.HOURS);
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	/**
	 * An import that waits may name what nothing else does; it waits for a day at most.
	 */
	public void look() {
		try {
			this.pictures.sweepErased();
			if (!this.pending.areAny()) {
				long swept = this.pictures.settled().stream().filter(this::sweep).count();
				if (swept > 0) {
					log.info("Deleted {} images that no content refers to", swept);
				}
			}
		}
		catch (RuntimeException ex) {
			log.warn("Could not delete images that no content refers to; will retry on the next run: {}",
					ex.getMessage());
		}
	}

	private boolean sweep(String hash) {
		return Boolean.TRUE.equals(this.transaction
			.execute((status) -> !this.texts.areNaming(Photographs.KIND, hash) && this.pictures.forget(hash)));
	}

}
