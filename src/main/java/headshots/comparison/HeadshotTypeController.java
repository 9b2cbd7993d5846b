package headshots.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.media.Photographs;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
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
 * The list of types and looks, and a page for each: a column of the matrix.
 */
@Controller
@PublicEndpoint
class HeadshotTypeController {

	private static final Link ALL = new Link("Headshot types", ComparisonSection.TYPES);

	private final CurrentMatrix matrix;

	private final Site site;

	private final Photographs photographs;

	private final Portraits portraits;

	HeadshotTypeController(CurrentMatrix matrix, Site site, Photographs photographs, Portraits portraits) {
		this.matrix = matrix;
		this.site = site;
		this.photographs = photographs;
		this.portraits = portraits;
	}

	@GetMapping(ComparisonSection.TYPES)
	String all(Model model) {
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.LISTING, "Headshot types and looks",
							"Every type of headshot in the guide, with its looks.", ALL.href())
					.loading(ComparisonSection.PICTURE_PAGE));
		model.addAttribute("portraits", this.portraits.all());
		return "comparison/types";
	}

	@GetMapping(ComparisonSection.TYPES + "/{slug}")
	String type(@PathVariable String slug, Model model) {
		Matrix current = this.matrix.get();
		Column column = current.column(slug).orElseThrow(PageNotFoundException::new);
		List<Cell> cells = current.cells(column);
		model.addAttribute("page",
				PageHead.of(PageHead.PageKind.ARTICLE, column.title(), column.content().summary(), column.href())
					.below(crumbs(column))
					.changedOn(current.dates(column).changed())
					.loading(ComparisonSection.PICTURE_PAGE));
		model.addAttribute("type", column);
		model.addAttribute("portrait", this.portraits.of(column));
		model.addAttribute("cells", cells.stream().map(ShownCell::of).toList());
		model.addAttribute("conditions", AdviceSection.links(current, column));
		model.addAttribute("looks", current.looks(column));
		model.addAttribute("partner",
				current.usualPartner(column)
					.map((partner) -> new Link(partner.title(), Comparison.href(List.of(column, partner))))
					.orElse(null));
		model.addAttribute("photographs", this.photographs.shownWith(PhotographPages.choice(column, cells)));
		model.addAttribute("mentions", mentions(column));
		return "comparison/type";
	}

	private static Link[] crumbs(Column column) {
		Column parent = column.parent();
		return (parent != null) ? new Link[] { ALL, parent.link() } : new Link[] { ALL };
	}

	/**
	 * Returns what the other slices offer about the type, a look's own before its type's.
	 */
	private List<TypeMentions> mentions(Column column) {
		Map<String, TypeMentions> merged = new LinkedHashMap<>();
		for (Column each = column; each != null; each = each.parent()) {
			for (ContentSection.Mentions said : this.site.about(ContentReference.type(each.key()))) {
				merged.computeIfAbsent(said.heading(), TypeMentions::new).add(said, each.title());
			}
		}
		return List.copyOf(merged.values());
	}

}
