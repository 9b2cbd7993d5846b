package headshots.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import headshots.content.PublicationDates;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the changes of the guide, as a page and as an Atom feed.
 */
@Controller
@PublicEndpoint
class ChangesController {

	private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	static final String TITLE = "What changed";

	static final String SUMMARY = "Everything added to or changed in the guide, newest first.";

	private final Site site;

	private final AtomFeed feed;

	ChangesController(Site site, AtomFeed feed) {
		this.site = site;
		this.feed = feed;
	}

	@GetMapping("/changes")
	String changes(Model model) {
		List<Page> entries = entries();
		model.addAttribute("page", PageHead.of(PageHead.PageKind.LISTING, TITLE, SUMMARY, "/changes")
			.changedOn(entries.isEmpty() ? null : newest(entries)));
		model.addAttribute("days", days(entries));
		return "site/changes";
	}

	@GetMapping(AboutController.FEED)
	ResponseEntity<String> feed() {
		return ResponseEntity.ok().contentType(ATOM).body(this.feed.of(entries()));
	}

	/** Entries, not the pages that gather them, newest first. */
	private List<Page> entries() {
		return this.site.pages()
			.stream()
			.filter((page) -> !page.kind().equals(Page.PAGES))
			.sorted(Comparator.comparing(Page::dates, PublicationDates.BY_CHANGE).reversed())
			.toList();
	}

	/**
	 * Days, newest first; in each the kinds' names in the site's order; in each its
	 * pages.
	 */
	private Map<LocalDate, Map<String, List<Page>>> days(List<Page> entries) {
		Map<String, String> names = this.site.kindNames();
		return entries.stream()
			.collect(Collectors.groupingBy(Page::changed, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.groupingBy((page) -> names.getOrDefault(page.kind(), "Pages"), LinkedHashMap::new,
							Collectors.toList())));
	}

	/** The day of the first of them, since they come newest first. */
	private static LocalDate newest(List<Page> pages) {
		return pages.stream().findFirst().map(Page::changed).orElse(Page.NEVER.changed());
	}

}
