package headshots.web.asset;

import headshots.web.Assets;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import headshots.web.cache.PageFilter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@PublicEndpoint
class AssetController {

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping(Assets.FOLDER + "{name}")
	ResponseEntity<byte[]> asset(@PathVariable String name, HttpServletRequest request) {
		Assets.Asset asset = this.assets.find(Assets.FOLDER + name).orElseThrow(PageNotFoundException::new);
		request.setAttribute(PageFilter.FILE, asset.body());
		return ResponseEntity.ok()
			.contentType(asset.type())
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.headers((headers) -> share(headers, asset.type()))
			.cacheControl(Assets.FOR_A_YEAR)
			.body(asset.body().plain());
	}

	/**
	 * Browsers and feed readers that never saw a page ask for this one by its old name.
	 */
	@GetMapping("/favicon.ico")
	ResponseEntity<Void> favicon() {
		return ResponseEntity.status(302).header("Location", this.assets.address("icon.png")).build();
	}

	/** Pictures may be shown by other sites, in link previews. */
	private static void share(HttpHeaders headers, MediaType type) {
		if (MediaType.IMAGE_PNG.equals(type)) {
			headers.set("Cross-Origin-Resource-Policy", "cross-origin");
		}
	}

}
