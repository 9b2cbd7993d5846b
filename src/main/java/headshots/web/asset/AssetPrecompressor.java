package headshots.web.asset;

import java.util.List;

import headshots.web.Assets;
import headshots.web.cache.ContentEncoding;
import headshots.web.cache.PageFilter;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Compresses the assets once the guide is open, so that no request waits for it.
 */
@Component
class AssetPrecompressor {

	private final Assets assets;

	private final TaskExecutor applicationTaskExecutor;

	AssetPrecompressor(Assets assets, TaskExecutor applicationTaskExecutor) {
		this.assets = assets;
		this.applicationTaskExecutor = applicationTaskExecutor;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.applicationTaskExecutor.execute(this::compress);
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
