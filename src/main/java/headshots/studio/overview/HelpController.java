package headshots.studio.overview;

import java.util.List;
import java.util.stream.Stream;

import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.ContentItem;
import headshots.studio.StudioUrls;
import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The studio in plain words, and its few shortcuts.
 */
@Controller
class HelpController {

	static final String PATH = StudioUrls.STUDIO + "/help";

	private static final int LONGEST_NAME = 14;

	private final HeadshotTypes types;

	private final Aspects aspects;

	HelpController(HeadshotTypes types, Aspects aspects) {
		this.types = types;
		this.aspects = aspects;
	}

	@GetMapping(PATH)
	String help(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "How the studio works",
				"How to write and publish in the studio.", PATH));
		model.addAttribute("columns",
				names(this.types.entries()
					.stream()
					.map(ContentItem::content)
					.filter((type) -> type.parent() == null)
					.map(HeadshotTypeContent::name), 2));
		model.addAttribute("rows",
				names(this.aspects.entries().stream().map(ContentItem::content).map(AspectContent::name), 3));
		return "studio/help";
	}

	@GetMapping(StudioUrls.STUDIO + "/shortcuts")
	String shortcuts(Model model) {
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Keyboard shortcuts", "Keyboard shortcuts in the studio.",
							StudioUrls.STUDIO + "/shortcuts")
					.below(new Link("Help", PATH)));
		return "studio/shortcuts";
	}

	/** Returns the first names, cut to fit into the picture of the matrix. */
	private static List<String> names(Stream<String> all, int most) {
		return all.limit(most)
			.map((name) -> (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 1) + "…" : name)
			.toList();
	}

}
