package headshots.studio.overview;

import java.util.List;

import headshots.site.MissedWord;
import headshots.site.MissedWords;
import headshots.studio.Notice;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lists the words that readers searched for in vain, and lets staff dismiss them.
 */
@Controller
class MissedWordController {

	private static final String LIST = StudioUrls.STUDIO + "/searches";

	private final MissedWords words;

	private final StudioDateFormatter dates;

	MissedWordController(MissedWords words, StudioDateFormatter dates) {
		this.words = words;
		this.dates = dates;
	}

	@GetMapping(LIST)
	String list(@RequestParam(defaultValue = "") String done, Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "Searched, not found",
				"Words that readers searched for and that no page has.", LIST));
		List<MissedWord> all = this.words.all();
		model.addAttribute("missed", lines(all, false));
		model.addAttribute("dismissed", lines(all, true));
		model.addAttribute("notice", switch (done) {
			case "dismissed" -> Notice.done("Dismissed. It’s under “Dismissed” below.");
			case "shown" -> Notice.done("Undone. It’s in the list again.");
			default -> null;
		});
		return "studio/missed-words";
	}

	@PostMapping(LIST + "/{id:\\d{1,18}}/dismissal")
	ModelAndView dismiss(@PathVariable long id) {
		return answer(this.words.dismiss(id, true), "dismissed");
	}

	@PostMapping(LIST + "/{id:\\d{1,18}}/dismissal/removal")
	ModelAndView show(@PathVariable long id) {
		return answer(this.words.dismiss(id, false), "shown");
	}

	private static ModelAndView answer(boolean found, String done) {
		if (!found) {
			throw new PageNotFoundException();
		}
		return SeeOther.at(LIST + "?done=" + done);
	}

	private List<MissedWordLine> lines(List<MissedWord> all, boolean dismissed) {
		return all.stream()
			.filter((word) -> word.dismissed() == dismissed)
			.map((word) -> new MissedWordLine(word, this.dates.on(word.lastDay()),
					LIST + "/" + word.id() + "/dismissal"))
			.toList();
	}

	/**
	 * A word as a line of the list.
	 *
	 * @param word the word
	 * @param last the day of the last search
	 * @param dismissal the address that dismisses it
	 */
	record MissedWordLine(MissedWord word, String last, String dismissal) {
	}

}
