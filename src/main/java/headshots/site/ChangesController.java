package headshots.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import headshots.content.ContentVersion;
import headshots.content.PublicationDates;
import headshots.web.BaseAddress;
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

	private static final int LONGEST_FEED = 50;

	static final String TITLE = "What changed";

	static final String SUMMARY = "Everything added to or changed in the guide, newest first.";

	private final Site site;

	private final BaseAddress base;

	private final SiteProperties properties;

	private final ChangeMoments moments;

	private final ContentVersion version;

	ChangesController(Site site, BaseAddress base, SiteProperties properties, ChangeMoments moments,
			ContentVersion version) {
		this.site = site;
		this.base = base;
		this.properties = properties;
		this.moments = moments;
		this.version = version;
	}

	@GetMapping("/changes")
	String changes(Model model) {
		List<Page> entries = entries();
		model.addAttribute("page", PageHead.of(PageHead.PageKind.LISTING, TITLE, SUMMARY, "/changes")
			.changedOn(entries.isEmpty() ? null : newest(entries)));
		model.addAttribute("days", days(entries));
		return "site/changes";
	}

	@GetMapping("/feed.atom")
	ResponseEntity<String> feed() {
		List<Page> entries = entries().stream().limit(LONGEST_FEED).toList();
		XmlText feed = new XmlText().open("feed", "xmlns", "http://www.w3.org/2005/Atom")
			.text("title", Site.NAME)
			.text("id", this.base.absolute("/"))
			// Some readers take the first link for the site, whatever its relation.
			.empty("link", "rel", "alternate", "href", this.base.absolute("/changes"))
			.empty("link", "rel", "self", "href", this.base.absolute("/feed.atom"))
			.text("updated", this.moments.latest(this.version.changedAt(), entries))
			.open("author")
			.text("name", this.properties.studio())
			.close();
		for (Page entry : entries) {
			feed.open("entry")
				.text("title", entry.title())
				.text("id", id(entry))
				.empty("link", "href", this.base.absolute(entry.href()))
				.text("published", this.moments.published(entry))
				.text("updated", this.moments.changed(entry))
				.text("summary", entry.summary())
				.close();
		}
		return ResponseEntity.ok().contentType(ATOM).body(feed.toString());
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

	/** Returns a key that does not change with the slug. */
	private static String id(Page entry) {
		String name = "headshot-guide/" + entry.kind() + "/" + entry.key();
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
