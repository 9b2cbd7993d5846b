package headshots.web.asset;

import java.util.List;

import headshots.web.Assets;
import headshots.web.cache.ContentEncoding;
import headshots.web.cache.PageFilter;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compresses the assets once the guide is open, so that no request waits for it.
 */
@Component
class AssetPrecompressor {

	private final Assets assets;

	AssetPrecompressor(Assets assets) {
		this.assets = assets;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		Thread thread = new Thread(this::compress, "asset-precompressor");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private void compress() {
		List<ContentEncoding> encodings = ContentEncoding.available();
		for (Assets.Asset asset : this.assets.all()) {
			if (PageFilter.isText(asset.type().toString())) {
				encodings.forEach(asset.body()::in);
			}
		}
	}

}
