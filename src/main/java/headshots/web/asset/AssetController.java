package headshots.web.asset;

import headshots.web.Assets;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import headshots.web.ResourcePolicy;
import headshots.web.cache.PageFilter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
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
			// Frames on other sites load styles and scripts, link previews pictures.
			.header(ResourcePolicy.HEADER, ResourcePolicy.ANY_SITE)
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

}
