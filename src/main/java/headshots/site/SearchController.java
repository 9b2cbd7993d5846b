package headshots.site;

import java.util.List;

import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers what readers type into the search box.
 */
@Controller
@PublicEndpoint
class SearchController {

	static final String PATH = "/search";

	private static final int LONGEST = 100;

	private final Search search;

	private final MissedWordCounter missedWords;

	private final StudioContact contact;

	SearchController(Search search, MissedWordCounter missedWords, StudioContact contact) {
		this.search = search;
		this.missedWords = missedWords;
		this.contact = contact;
	}

	@GetMapping(PATH)
	String search(@RequestParam(name = "q", defaultValue = "") String text,
			@RequestParam(defaultValue = "false") boolean exactly, Model model) {
		String typed = text.strip();
		String query = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
		Search.Results results = this.search.find(query, exactly);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, query.isEmpty() ? "Search" : "Search: " + query,
							"Search the guide: types, aspects, tips, questions, platforms and the glossary.", PATH)
					.loading(List.of("search.css")));
		model.addAttribute("query", query);
		model.addAttribute("shortened", query.length() < typed.length());
		model.addAttribute("results", results);
		if (results.best() == null) {
			model.addAttribute("popular", this.search.popular());
			model.addAttribute("contact", this.contact.link());
		}
		if (!exactly) {
			this.missedWords.note(results.query().unknown());
		}
		return "site/search";
	}

}
