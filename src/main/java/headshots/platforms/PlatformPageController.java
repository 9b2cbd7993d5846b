package headshots.platforms;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Site;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of one platform.
 */
@Controller
@PublicEndpoint
class PlatformPageController {

	private final Platforms platforms;

	private final Sources sources;

	private final Site site;

	PlatformPageController(Platforms platforms, Sources sources, Site site) {
		this.platforms = platforms;
		this.sources = sources;
		this.site = site;
	}

	@GetMapping(PlatformSection.PLATFORMS + "/{slug}")
	String platform(@PathVariable String slug, Model model) {
		ContentItem<PlatformContent> item = this.platforms.entries()
			.stream()
			.filter((each) -> each.content().slug().equals(slug))
			.findFirst()
			.orElseThrow(PageNotFoundException::new);
		PlatformContent content = item.content();
		PlatformRow platform = PlatformRow.of(content, this.sources.cite(content.citations()));
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, PlatformSection.title(content),
							content.name() + ": " + platform.summary(), platform.href())
					.below(new Link("Platforms", PlatformSection.PLATFORMS))
					.changedOn(item.changed())
					.loading(PlatformSection.ASSETS));
		model.addAttribute("platform", platform);
		model.addAttribute("item", new ContentKey(Platforms.KIND, item.key()));
		model.addAttribute("types", this.site.find(ContentReference.TYPES, content.types()));
		return "platforms/platform";
	}

}
