package headshots.media.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import headshots.content.ContentChangedEvent;
import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.media.image.Rendition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Makes the sizes of photographs soon after they were published, imported or restored, so
 * that their first readers need not wait for them. A missing rendition is made on
 * request.
 */
@Component
@ConditionalOnWebApplication
class RenditionPrewarmer {

	private static final Logger log = LoggerFactory.getLogger(RenditionPrewarmer.class);

	private final Photographs photographs;

	private final Pictures pictures;

	private final TaskExecutor applicationTaskExecutor;

	/**
	 * Each task looks at all photographs when its turn comes: one that waits is enough.
	 */
	private final AtomicBoolean waiting = new AtomicBoolean();

	private volatile boolean stopping;

	RenditionPrewarmer(Photographs photographs, Pictures pictures, TaskExecutor applicationTaskExecutor) {
		this.photographs = photographs;
		this.pictures = pictures;
		this.applicationTaskExecutor = applicationTaskExecutor;
	}

	@EventListener({ ApplicationReadyEvent.class, ContentChangedEvent.class })
	void makeSoon() {
		if (this.waiting.compareAndSet(false, true)) {
			this.applicationTaskExecutor.execute(this::makeAll);
		}
	}

	/** A stop waits for the photograph whose sizes are being made, and for no other. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	private void makeAll() {
		this.waiting.set(false);
		this.photographs.renditions().takeWhile((renditions) -> !this.stopping).forEach(this::make);
	}

	private void make(List<Rendition> renditions) {
		try {
			this.pictures.make(renditions);
			renditions.forEach(this.pictures::addColor);
		}
		catch (RuntimeException ex) {
			log.debug("Could not prewarm renditions; they are rendered on the first request", ex);
		}
	}

}
