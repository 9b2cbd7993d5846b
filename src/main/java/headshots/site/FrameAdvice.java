package headshots.site;

import java.util.List;

import headshots.web.Assets;
import headshots.web.BaseAddress;
import headshots.web.Frame;
import headshots.web.Link;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the frame that its layout draws.
 */
@ControllerAdvice
class FrameAdvice {

	private final Site site;

	private final SiteProperties properties;

	private final Assets assets;

	private final BaseAddress base;

	FrameAdvice(Site site, SiteProperties properties, Assets assets, BaseAddress base) {
		this.site = site;
		this.properties = properties;
		this.assets = assets;
		this.base = base;
	}

	@ModelAttribute("frame")
	Frame frame() {
		return frame(this.site.navigation());
	}

	/** A frame that needs no content, for pages that say that something failed. */
	Frame bareFrame() {
		return frame(List.of());
	}

	private Frame frame(List<Link> navigation) {
		return new Frame(Site.NAME, this.properties.studio(), navigation, this.assets.address("guide.css"),
				this.assets.address("favicon.svg"), this.assets.address("icon.png"), this.assets.address("share.png"),
				this.assets, this.base);
	}

}
