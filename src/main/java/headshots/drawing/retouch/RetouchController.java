package headshots.drawing.retouch;

import java.util.List;
import java.util.Map;

import headshots.drawing.DrawingParameter;
import headshots.drawing.DrawingSection;
import headshots.drawing.Drawings;
import headshots.reference.Sources;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows which marks may be retouched, for each kind of picture: a drawn face whose marks
 * are judged by one standard, and a table of all.
 */
@Controller
@PublicEndpoint
class RetouchController {

	private static final List<String> SOURCES = List.of("jwheadshots-retouching", "headucation-retouching",
			"ceoportrait-retouching", "globallegalpost-france", "newsahoot-norway");

	private final Drawings drawings;

	private final Sources sources;

	RetouchController(Drawings drawings, Sources sources) {
		this.drawings = drawings;
		this.sources = sources;
	}

	@GetMapping("/retouching")
	String retouching(@RequestParam(name = "for", defaultValue = "") String code, Model model) {
		RetouchStandard standard = RetouchStandard.of(code).orElse(RetouchStandard.CASTING);
		model.addAttribute("page", PageHead.of(PageHead.PageKind.ARTICLE, DrawingSection.RETOUCHING.title(),
				"Which marks can be retouched out of a headshot, which ones stay, and why: for casting, agency digitals, beauty and corporate.",
				DrawingSection.RETOUCHING.href())
			.changedOn(DrawingSection.CHANGED)
			.loading(DrawingSection.EXPLORER_ASSETS));
		model.addAttribute("standard", standard);
		model.addAttribute("standards", RetouchStandard.values());
		model.addAttribute("citations", this.sources.cite(SOURCES));
		model.addAttribute("marks", RetouchMark.values());
		model.addAttribute("drawing", this.drawings
			.show(Map.of(DrawingParameter.CROP.code(), "close", DrawingParameter.RETOUCHING.code(), standard.code())));
		return "drawing/retouching";
	}

}
