package headshots.comparison;

import java.util.List;
import java.util.Locale;

import headshots.site.Site;
import headshots.text.Numbers;
import headshots.web.Assets;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front page: the answer, the opening comparison at a glance, and the ways in.
 */
@Controller
@PublicEndpoint
class HomeController {

	private final CurrentMatrix matrix;

	private final Portraits portraits;

	HomeController(CurrentMatrix matrix, Portraits portraits) {
		this.matrix = matrix;
		this.portraits = portraits;
	}

	@GetMapping(ComparisonSection.HOME)
	String home(Model model) {
		Matrix current = this.matrix.get();
		Comparison opening = Comparison.of(current, current.opening());
		List<Column> waysIn = current.types().stream().filter((type) -> type.content().wayIn() != null).toList();
		String names = Numbers.list(current.types().stream().map(Column::name).toList());
		model.addAttribute("page", PageHead
			.of(PageHead.PageKind.HOME, opening.columns().isEmpty() ? Site.NAME : opening.heading() + " compared",
					StringUtils.capitalize(names.toLowerCase(Locale.ROOT)) + " headshots compared: what each is for, "
							+ "how it is lit, styled and retouched, and what to bring to the studio.",
					ComparisonSection.HOME)
			.changedOn(opening.changed())
			.loading(List.of(Assets.COMPARISONS, Assets.GLANCE, Assets.LISTS, Assets.PICTURE_PAGES)));
		model.addAttribute("comparison", opening);
		model.addAttribute("portraits", this.portraits.of(opening.columns()));
		model.addAttribute("waysIn", waysIn);
		model.addAttribute("matrix", current);
		return "comparison/home";
	}

}
