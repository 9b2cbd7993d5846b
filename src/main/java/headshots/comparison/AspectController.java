package headshots.comparison;

import java.util.List;
import java.util.Optional;

import headshots.drawing.Drawings;
import headshots.media.Photographs;
import headshots.site.ContentReference;
import headshots.site.Site;
import headshots.web.PageForm;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A page for each aspect: a row of the matrix, with every type and look on one spectrum.
 */
@Controller
@PublicEndpoint
class AspectController {

	private static final String ASPECT = ComparisonSection.ASPECTS + "/{slug}";

	private final CurrentMatrix matrix;

	private final Site site;

	private final Photographs photographs;

	private final Drawings drawings;

	AspectController(CurrentMatrix matrix, Site site, Photographs photographs, Drawings drawings) {
		this.matrix = matrix;
		this.site = site;
		this.photographs = photographs;
		this.drawings = drawings;
	}

	@GetMapping({ ASPECT, PageForm.EMBEDDED_PATH + ASPECT })
	String aspect(@PathVariable String slug, @RequestParam(name = "type", defaultValue = "") String typeSlug,
			PageForm form, Model model) {
		Matrix current = this.matrix.get();
		Row row = current.row(slug).orElseThrow(PageNotFoundException::new);
		Optional<Column> only = current.column(typeSlug);
		List<Cell> cells = current.cells(row)
			.stream()
			.filter((cell) -> only.isEmpty() || isWithin(cell.column(), only.get()))
			.toList();
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, row.name(),
							row.content().question() + " " + row.name()
									+ " compared across all types of headshots and their looks.",
							row.href())
					.changedOn(current.dates(row).changed())
					.loading(ComparisonSection.PICTURE_PAGE)
					.embeddedAs(ComparisonSection.embeddable(row, only.orElse(null))));
		model.addAttribute("row", row);
		model.addAttribute("rows", current.rows());
		model.addAttribute("types", current.types());
		model.addAttribute("only", only.orElse(null));
		model.addAttribute("pairs", this.drawings.pairs(row.key()));
		model.addAttribute("cells", cells.stream().map(ShownCell::of).toList());
		model.addAttribute("photographs", this.photographs.shownWith(PhotographPages.choice(cells)));
		model.addAttribute("mentions", this.site.about(ContentReference.aspect(row.key())));
		return form.view("comparison/aspect", "comparison/embedded-aspect");
	}

	/** Whether a column is the chosen one or one of its looks. */
	private static boolean isWithin(Column column, Column chosen) {
		return column.equals(chosen) || chosen.equals(column.parent());
	}

}
