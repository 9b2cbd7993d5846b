package headshots.web;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compresses the files that pages load once the guide is open, so that nobody waits for
 * it.
 */
@Component
class AssetsAhead {

	private final Assets assets;

	AssetsAhead(Assets assets) {
		this.assets = assets;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		Thread thread = new Thread(this::compress, "assets-ahead");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private void compress() {
		List<Coding> codings = Coding.available();
		for (Assets.Asset asset : this.assets.all()) {
			if (PageFilter.isText(asset.type().toString())) {
				codings.forEach(asset.body()::in);
			}
		}
	}

}
