package headshots.platforms;

import java.util.List;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.NameOrder;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

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

	@GetMapping(PlatformSection.PLATFORMS)
	String platforms(@RequestParam(defaultValue = "") String market, @RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "") String sort, Model model) {
		Page page = PlatformSection.page(this.platforms);
		List<String> markets = contents().flatMap((platform) -> platform.markets().stream())
			.filter((each) -> !each.equals(PlatformContent.EVERYWHERE))
			.distinct()
			.sorted(NameOrder.NAMES)
			.toList();
		List<Page> types = this.site.find(ContentReference.TYPES,
				contents().flatMap((platform) -> platform.types().stream()).distinct().toList());
		// A choice that does not exist narrows nothing.
		String chosenMarket = markets.contains(market) ? market : "";
		String chosenType = types.stream().map(Page::key).anyMatch(type::equals) ? type : "";
		PlatformOrder order = PlatformOrder.of(sort);
		List<PlatformRow> rows = contents()
			.filter((platform) -> chosenMarket.isEmpty() || platform.serves(chosenMarket))
			.filter((platform) -> chosenType.isEmpty() || platform.types().contains(chosenType))
			.sorted(order.comparator())
			.map((platform) -> PlatformRow.of(platform, this.sources.cite(platform.citations())))
			.toList();
		model.addAttribute("page", page.head(PageHead.PageKind.ARTICLE).loading(PlatformSection.ASSETS));
		model.addAttribute("rows", rows);
		model.addAttribute("markets", markets);
		model.addAttribute("types", types);
		model.addAttribute("market", chosenMarket);
		model.addAttribute("type", chosenType);
		model.addAttribute("order", order);
		model.addAttribute("sorts", sorts(chosenMarket, chosenType));
		return "platforms/index";
	}

	private Stream<PlatformContent> contents() {
		return this.platforms.entries().stream().map(ContentItem::content);
	}

	private static List<Sort> sorts(String market, String type) {
		return Stream.of(PlatformOrder.values()).map((order) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(PlatformSection.PLATFORMS);
			if (!market.isEmpty()) {
				address.queryParam("market", "{market}");
			}
			if (!type.isEmpty()) {
				address.queryParam("type", "{type}");
			}
			if (order != PlatformOrder.NAME) {
				address.queryParam("sort", order.value());
			}
			Object[] values = Stream.of(market, type).filter((value) -> !value.isEmpty()).toArray();
			return new Sort(order, address.encode().buildAndExpand(values).toUriString());
		}).toList();
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
