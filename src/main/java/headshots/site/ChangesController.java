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
import headshots.web.Link;
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

	/**
	 * A kind with more changes on a day is listed by its pages, so that the list stays
	 * short.
	 */
	private static final int MOST_ITEMS = 100;

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
	private Map<LocalDate, Map<String, ChangedItems>> days(List<Page> entries) {
		Map<String, String> names = this.site.kindNames();
		return entries.stream()
			.collect(Collectors.groupingBy(Page::changed, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.groupingBy((page) -> names.getOrDefault(page.kind(), "Pages"), LinkedHashMap::new,
							Collectors.collectingAndThen(Collectors.toList(), this::changed))));
	}

	private ChangedItems changed(List<Page> items) {
		if (items.size() <= MOST_ITEMS) {
			return new ChangedItems(items.size(), items.stream().map(Page::link).toList());
		}
		Map<String, Link> pages = this.site.pages()
			.stream()
			.filter(Page::standsAlone)
			.collect(Collectors.toMap(Page::href, Page::link, (first, next) -> first));
		return new ChangedItems(items.size(),
				items.stream()
					.map((item) -> pages.getOrDefault(item.href().replaceFirst("#.*", ""), item.link()))
					.distinct()
					.toList());
	}

	/** The day of the first of them, since they come newest first. */
	private static LocalDate newest(List<Page> pages) {
		return pages.stream().findFirst().map(Page::changed).orElse(Page.NEVER.changed());
	}

	/**
	 * The changed items of one kind.
	 *
	 * @param count how many there are
	 * @param links the items, or the pages that they are on
	 */
	record ChangedItems(int count, List<Link> links) {
	}

}
