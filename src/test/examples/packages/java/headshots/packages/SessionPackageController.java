package headshots.packages;

import java.util.List;

import headshots.content.ContentItem;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All packages on one page.
 */
@Controller
@PublicEndpoint
class SessionPackageController {

	private final SessionPackages packages;

	private final Site site;

	SessionPackageController(SessionPackages packages, Site site) {
		this.packages = packages;
		this.site = site;
	}

	@GetMapping(SessionPackageSection.PACKAGES)
	String packages(Model model) {
		model.addAttribute("page", SessionPackageSection.page(this.packages).head(PageHead.PageKind.ARTICLE));
		model.addAttribute("packages",
				this.packages.entries().stream().map(ContentItem::content).map(this::view).toList());
		return "packages/index";
	}

	private PackageView view(SessionPackageContent offer) {
		return new PackageView(offer,
				this.site.find(ContentReference.TYPES, offer.looks()).stream().map(Page::link).toList(),
				(offer.remarks() != null) ? Markdown.render(offer.remarks()) : null);
	}

	/**
	 * A package as the page shows it.
	 *
	 * @param offer the package's content
	 * @param looks the pages of the types and looks that it is for
	 * @param remarks the remarks, ready for the page
	 */
	record PackageView(SessionPackageContent offer, List<Link> looks, @Nullable SafeHtml remarks) {
	}

}
