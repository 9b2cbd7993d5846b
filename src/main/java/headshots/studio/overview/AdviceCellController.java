package headshots.studio.overview;

import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.ReaderCondition;
import headshots.studio.StudioUrls;
import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows which cells have no advice for a condition.
 */
@Controller
class AdviceCellController {

	private final AdviceCells cells;

	AdviceCellController(AdviceCells cells) {
		this.cells = cells;
	}

	@GetMapping(StudioUrls.ADVICE_CELLS)
	String cells(@RequestParam(defaultValue = "") String condition, Model model) {
		ReaderCondition chosen = ReaderCondition.of(condition).orElse(ReaderCondition.values()[0]);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Cells without advice",
							"The matrix for one condition: where its advice is written, and where none is.",
							StudioUrls.ADVICE_CELLS)
					.below(new Link("Advice", StudioUrls.kind(ConditionalAdviceService.KIND))));
		model.addAttribute("condition", chosen);
		model.addAttribute("matrix", this.cells.of(chosen));
		return "studio/advice-cells";
	}

}
