package headshots.studio.service;

import java.util.concurrent.TimeUnit;

import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.publishing.PendingImports;
import headshots.publishing.ReferenceSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes pictures that nothing names, as an upload leaves one that broke off: once a
 * day, and none that came within the last one.
 */
@Component
@ConditionalOnWebApplication
public class OrphanedImageCleanup {

	private static final Logger log = LoggerFactory.getLogger(OrphanedImageCleanup.class);

	private final Pictures pictures;

	private final ReferenceSearch search;

	private final PendingImports pending;

	private final TransactionTemplate transaction;

	OrphanedImageCleanup(Pictures pictures, ReferenceSearch search, PendingImports pending,
			TransactionTemplate transaction) {
		this.pictures = pictures;
		this.search = search;
		this.pending = pending;
		this.transaction = transaction;
	}

	/**
	 * An import that waits may name what nothing else does; it waits for a day at most.
	 * The first run is later, because the start itself has enough to do.
	 */
	@Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
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
			.execute((status) -> !this.search.areNaming(Photographs.KIND, hash) && this.pictures.forget(hash)));
	}

}
