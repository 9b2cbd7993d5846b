package headshots.media.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import headshots.content.ContentChangedEvent;
import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.media.image.Rendition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the sizes of photographs soon after they were published, imported or restored, so
 * that their first readers need not wait for them. A missing rendition is made on
 * request.
 */
@Component
@ConditionalOnWebApplication
class RenditionPrewarmer implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(RenditionPrewarmer.class);

	private final Photographs photographs;

	private final Pictures pictures;

	/** Each task looks at all photographs when its turn comes: one is enough. */
	private final ExecutorService thread = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(1), (task) -> {
				Thread thread = new Thread(task, "picture-sizes");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardPolicy());

	RenditionPrewarmer(Photographs photographs, Pictures pictures) {
		this.photographs = photographs;
		this.pictures = pictures;
	}

	@EventListener({ ApplicationReadyEvent.class, ContentChangedEvent.class })
	void makeSoon() {
		this.thread.execute(() -> this.photographs.renditions().forEach(this::make));
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	private void make(Rendition rendition) {
		try {
			if (!this.pictures.holds(rendition)) {
				this.pictures.find(rendition);
			}
		}
		catch (RuntimeException ex) {
			log.debug("Could not prewarm a rendition; it is rendered on the first request", ex);
		}
	}

}
