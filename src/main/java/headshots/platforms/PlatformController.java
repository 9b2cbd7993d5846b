package headshots.platforms;

import java.util.List;
import java.util.stream.Stream;

import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.NameOrder;
import headshots.web.PageForm;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register, narrowed by market and type and sorted by plain links.
 */
@Controller
@PublicEndpoint
class PlatformController {

	private final Platforms platforms;

	private final Sources sources;

	private final Site site;

	PlatformController(Platforms platforms, Sources sources, Site site) {
		this.platforms = platforms;
		this.sources = sources;
		this.site = site;
	}

	@GetMapping({ PlatformSection.PLATFORMS, PageForm.EMBEDDED_PATH + PlatformSection.PLATFORMS })
	String platforms(@RequestParam(defaultValue = "") String market, @RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "") String sort, PageForm form, Model model) {
		Page page = PlatformSection.page(this.platforms);
		List<String> markets = this.platforms.contents()
			.flatMap((platform) -> platform.markets().stream())
			.filter((each) -> !each.equals(PlatformContent.EVERYWHERE))
			.distinct()
			.sorted(NameOrder.NAMES)
			.toList();
		List<Page> types = this.site.find(ContentReference.TYPES,
				this.platforms.contents().flatMap((platform) -> platform.types().stream()).distinct().toList());
		PlatformSelection selection = PlatformSelection.of(this.platforms, market, type, sort);
		List<PlatformRow> rows = selection.from(this.platforms)
			.stream()
			.map((platform) -> PlatformRow.of(platform, this.sources.cite(platform.citations())))
			.toList();
		model.addAttribute("page",
				page.head(PageHead.PageKind.ARTICLE)
					.loading(PlatformSection.ASSETS)
					.embeddedAs(selection.embeddable(page.title())));
		model.addAttribute("rows", rows);
		model.addAttribute("markets", markets);
		model.addAttribute("types", types);
		model.addAttribute("market", selection.market());
		model.addAttribute("type", selection.type());
		model.addAttribute("order", selection.order());
		model.addAttribute("sorts", sorts(selection));
		return form.view("platforms/index", "platforms/embedded-table");
	}

	private static List<Sort> sorts(PlatformSelection selection) {
		return Stream.of(PlatformOrder.values())
			.map((order) -> new Sort(order, selection.sortedBy(order).href()))
			.toList();
	}

	/**
	 * A link that sorts the table.
	 *
	 * @param order the order
	 * @param href the address of this table in that order
	 */
	record Sort(PlatformOrder order, String href) {
	}

}
