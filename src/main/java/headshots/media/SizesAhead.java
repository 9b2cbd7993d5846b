package headshots.media;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes the sizes of a photograph soon after it was published, so that its first readers
 * need not wait for them. One that was not made is made when somebody asks for it.
 */
@Component
class SizesAhead implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(SizesAhead.class);

	/** An import can bring more; the rest waits for its readers. */
	private static final int MOST_WAITING = 100;

	private final Pictures pictures;

	private final ExecutorService thread = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(MOST_WAITING), (task) -> {
				Thread thread = new Thread(task, "picture-sizes");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardPolicy());

	SizesAhead(Pictures pictures) {
		this.pictures = pictures;
	}

	/** Has all sizes made, later and by itself. */
	void makeSoon(PhotographContent photograph) {
		this.thread.execute(() -> PictureName.of(photograph.picture()).ifPresent((picture) -> {
			for (int width : Rendition.widths(picture)) {
				for (Rendition.Format format : Rendition.Format.values()) {
					make(new Rendition(picture.hash(), width, photograph.focus(), format));
				}
			}
		}));
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
			log.debug("A size of a picture was not made ahead", ex);
		}
	}

}
