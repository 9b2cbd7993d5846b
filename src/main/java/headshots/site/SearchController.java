package headshots.site;

import java.util.List;

import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@PublicEndpoint
class SearchController {

	static final String PATH = "/search";

	private static final int LONGEST = 100;

	private final Search search;

	private final Site site;

	SearchController(Search search, Site site) {
		this.search = search;
		this.site = site;
	}

	@GetMapping(PATH)
	String search(@RequestParam(name = "q", defaultValue = "") String text, Model model) {
		String typed = text.strip();
		String query = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
		Search.Results results = this.search.find(query);
		model.addAttribute("page",
				PageHead.of(PageHead.PageKind.UNLISTED, query.isEmpty() ? "Search" : "Search: " + query,
						"Search the guide: types, aspects, tips, questions, platforms and the glossary.", PATH));
		model.addAttribute("query", query);
		model.addAttribute("shortened", query.length() < typed.length());
		model.addAttribute("results", results);
		if (results.count() == 0) {
			model.addAttribute("meant", this.search.meant(query).orElse(null));
			model.addAttribute("names", otherNames());
		}
		return "site/search";
	}

	/** Words that the trade has several names for: what a miss can offer. */
	private List<Page> otherNames() {
		return this.site.pages().stream().filter((page) -> !page.otherNames().isEmpty()).toList();
	}

}
