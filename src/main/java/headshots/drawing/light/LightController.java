package headshots.drawing.light;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import headshots.drawing.DrawingSection;
import headshots.drawing.Drawings;
import headshots.drawing.LightPattern;
import headshots.drawing.LightUsageProvider;
import headshots.drawing.svg.Svg;
import headshots.reference.Sources;
import headshots.web.Link;
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
 * The light explorer: a page for any setting, and one for each named pattern.
 */
@Controller
@PublicEndpoint
class LightController {

	private static final String LIGHT = "/light";

	private static final String PATTERN = LIGHT + "/{slug}";

	private static final List<String> SOURCES = List.of("noguesswork-patterns", "silverlog-patterns",
			"photoworkout-butterfly", "focusonlens-ratio");

	private final List<LightUsageProvider> uses;

	private final Sources sources;

	private final Drawings drawings;

	LightController(List<LightUsageProvider> uses, Sources sources, Drawings drawings) {
		this.drawings = drawings;
		this.uses = uses;
		this.sources = sources;
	}

	@GetMapping({ LIGHT, PageForm.EMBEDDED_PATH + LIGHT })
	String light(@RequestParam Map<String, String> parameters, PageForm form, Model model) {
		LightSetting setting = LightSetting.of(parameters, LightSetting.USUAL);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, DrawingSection.LIGHT.title(),
							"Move a light around a drawn head and see what makes it flat, loop, Rembrandt or split.",
							DrawingSection.LIGHT.href())
					.changedOn(DrawingSection.CHANGED)
					.loading(DrawingSection.EXPLORER_ASSETS)
					.embeddedAs(setting.embeddable()));
		return show(setting, form, model);
	}

	@GetMapping({ PATTERN, PageForm.EMBEDDED_PATH + PATTERN })
	String pattern(@PathVariable String slug, PageForm form, Model model) {
		LightPattern pattern = LightPattern.of(slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("page", PageHead
			.of(PageHead.PageKind.ARTICLE, pattern.title() + " light", pattern.words(), DrawingSection.href(pattern))
			.below(DrawingSection.LIGHT)
			.changedOn(DrawingSection.CHANGED)
			.loading(DrawingSection.EXPLORER_ASSETS)
			.embeddedAs(DrawingSection.embeddable(pattern)));
		return show(LightSetting.of(pattern, pattern.usualStops()), form, model);
	}

	private String show(LightSetting setting, PageForm form, Model model) {
		LightNaming naming = LightNaming.of(setting.light());
		model.addAttribute("sliders", setting.sliders());
		model.addAttribute("choices", setting.choices());
		model.addAttribute("naming", naming);
		model.addAttribute("citations", this.sources.cite(SOURCES));
		model.addAttribute("said", said(setting));
		model.addAttribute("head", this.drawings.address(setting));
		model.addAttribute("plan", new Svg(PlanView.fromAbove(setting)));
		model.addAttribute("elevation", new Svg(PlanView.fromTheSide(setting)));
		model.addAttribute("href", setting.href());
		model.addAttribute("patterns",
				Stream.of(LightPattern.values())
					.map((pattern) -> new Link(pattern.title(), DrawingSection.href(pattern)))
					.toList());
		model.addAttribute("uses",
				naming.pattern()
					.map((pattern) -> this.uses.stream().flatMap((use) -> use.typicalFor(pattern).stream()).toList())
					.orElse(List.of()));
		return form.view("drawing/light", "drawing/embedded-light");
	}

	/** The setting as one photographer would tell another. */
	private static String said(LightSetting setting) {
		return "The key light is %s, %s, and %s. Key to fill is %s.".formatted(words(setting, Slider.ANGLE),
				words(setting, Slider.HEIGHT), words(setting, Slider.SIZE),
				words(setting, Slider.STOPS).toLowerCase(Locale.ROOT));
	}

	private static String words(LightSetting setting, Slider slider) {
		return slider.words(setting.get(slider));
	}

}
