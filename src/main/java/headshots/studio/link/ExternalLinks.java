package headshots.studio.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import headshots.audit.Actor;
import headshots.publishing.ContentItems;
import headshots.publishing.LinkReviews;
import headshots.publishing.LinkReviews.LinkReview;
import headshots.publishing.LinkSearch;
import headshots.publishing.LinkSearch.ExternalUse;
import headshots.studio.StudioDateFormatter;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.text.NameOrder;
import headshots.text.WebAddress;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Lists the links to other sites by host, with the texts that have them and the last look
 * at each.
 */
@Component
class ExternalLinks {

	private static final Duration YEAR = Duration.ofDays(365);

	private final LinkSearch search;

	private final LinkReviews reviews;

	private final LinkLines lines;

	private final ContentItems items;

	private final StudioDateFormatter studioDateFormatter;

	ExternalLinks(LinkSearch search, LinkReviews reviews, LinkLines lines, ContentItems items,
			StudioDateFormatter studioDateFormatter) {
		this.search = search;
		this.reviews = reviews;
		this.lines = lines;
		this.items = items;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Returns the links by host, in the order of the names.
	 * @param dueOnly whether to leave out what was looked at within a year
	 */
	List<LinkedHost> hosts(boolean dueOnly) {
		Map<String, LinkReview> known = this.reviews.all();
		ContentLookup lookup = new DraftContentLookup(this.items);
		Map<String, Map<String, List<ExternalUse>>> hosts = new TreeMap<>(NameOrder.NAMES);
		for (ExternalUse use : this.search.external()) {
			hosts.computeIfAbsent(host(use.site()), (none) -> new LinkedHashMap<>())
				.computeIfAbsent(use.site().page(), (none) -> new ArrayList<>())
				.add(use);
		}
		List<LinkedHost> listed = new ArrayList<>();
		hosts.forEach((host, pages) -> {
			List<LinkedPage> linked = pages.entrySet()
				.stream()
				.map((page) -> page(page.getKey(), page.getValue(), known, lookup))
				.filter((page) -> page.due() || !dueOnly)
				.toList();
			if (!linked.isEmpty()) {
				listed.add(new LinkedHost(host, linked));
			}
		});
		return listed;
	}

	/**
	 * Notes that a staff member looked at pages just now.
	 * @param ids the pages
	 * @param host a host all of whose pages they looked at, empty for none
	 * @return how many pages that are
	 */
	int note(Collection<String> ids, String host, Actor by) {
		List<String> pages = this.search.external()
			.stream()
			.map(ExternalUse::site)
			.filter((site) -> ids.contains(LinkReviews.id(site.page())) || host(site).equals(host))
			.map(WebAddress::page)
			.distinct()
			.toList();
		this.reviews.note(pages, by);
		return pages.size();
	}

	private LinkedPage page(String page, List<ExternalUse> uses, Map<String, LinkReview> known, ContentLookup lookup) {
		String id = LinkReviews.id(page);
		LinkReview review = known.get(id);
		Instant longAgo = this.studioDateFormatter.now().minus(YEAR);
		List<Link> places = uses.stream().map((use) -> this.lines.place(use.use(), lookup)).distinct().toList();
		return new LinkedPage(id, uses.get(0).use().link().destination().strip(), places,
				(review == null) ? "Never looked at"
						: "Looked at " + this.studioDateFormatter.at(review.at()) + ", by " + review.by(),
				review == null || review.at().isBefore(longAgo));
	}

	private static String host(WebAddress site) {
		return site.displayHost().replaceFirst("^www\\.(?=.*\\.)", "");
	}

	/**
	 * A host and the links to it.
	 *
	 * @param name the host without "www."
	 * @param pages its pages to which texts link
	 */
	record LinkedHost(String name, List<LinkedPage> pages) {

	}

	/**
	 * A page of another site.
	 *
	 * @param id its ID
	 * @param href the address, as one of the texts has it
	 * @param places the fields that link to it
	 * @param looked when it was last looked at, in words
	 * @param due whether that is more than a year ago, or never
	 */
	record LinkedPage(String id, String href, List<Link> places, String looked, boolean due) {

	}

}
