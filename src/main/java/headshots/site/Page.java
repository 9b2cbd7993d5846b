package headshots.site;

import java.time.LocalDate;
import java.util.List;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.PublicationDates;
import headshots.text.Sentences;
import headshots.web.Link;
import headshots.web.PageHead;

/**
 * A page, or an anchor on one, as its slice offers it to search, sitemap, feed and links.
 *
 * @param kind the item's kind, or "pages" for a page without an item of its own
 * @param key the entry's key
 * @param name its shortest name: "Actor"
 * @param title its full one: "Actor headshots"
 * @param summary one or two plain sentences
 * @param href where it is; a place on a page has a fragment
 * @param words all its text, plain, for search
 * @param otherNames other words for the same thing, for search
 * @param dates when it came live and last changed
 */
public record Page(String kind, String key, String name, String title, String summary, String href, String words,
		List<String> otherNames, PublicationDates dates) {

	/** The dates of a page that never changed, because it is empty. */
	public static final PublicationDates NEVER = PublicationDates.on(LocalDate.EPOCH);

	/** The kind of pages that gather items and have none themselves. */
	public static final String PAGES = "pages";

	/** An entry that is found under its own title. */
	public static Page of(String kind, ContentItem<? extends Content> item, String summary, String href, String words) {
		String title = item.content().title();
		return new Page(kind, item.key(), title, title, summary, href, words, List.of(), item.dates());
	}

	/** A page that comes with the application. */
	public static Page of(Link link, String summary, String words, LocalDate changed) {
		return new Page(PAGES, link.href(), link.title(), link.title(), summary, link.href(), words, List.of(),
				PublicationDates.on(changed));
	}

	/** A page that gathers entries and is as new as the newest of them. */
	public static Page gathering(String href, String title, String summary,
			List<? extends ContentItem<? extends Content>> items) {
		return dated(href, title, summary, items.stream().map(ContentItem::dates).toList());
	}

	/** A page that is as new as the newest of what it shows. */
	public static Page dated(String href, String title, String summary, List<PublicationDates> shown) {
		PublicationDates newest = shown.stream().max(PublicationDates.BY_CHANGE).orElse(NEVER);
		return new Page(PAGES, href, title, title, summary, href, "", List.of(),
				new PublicationDates(newest.changed(), newest.changedAt(), null));
	}

	/**
	 * Returns what it says in short: the first sentence of a text whose beginning is the
	 * summary, else the summary.
	 */
	public String answer() {
		String beginning = this.summary.endsWith("…") ? this.summary.substring(0, this.summary.length() - 1)
				: this.summary;
		return !beginning.isEmpty() && this.words.startsWith(beginning) ? Sentences.first(this.words) : this.summary;
	}

	/** Returns the day it last changed. */
	public LocalDate changed() {
		return this.dates.changed();
	}

	/** Whether it ever changed. */
	boolean isDated() {
		return changed().isAfter(NEVER.changed());
	}

	/** Whether it has an address of its own. */
	public boolean standsAlone() {
		return this.href.indexOf('#') < 0;
	}

	/** Returns the page's metadata, as far as it is known here. */
	public PageHead head(PageHead.PageKind kind) {
		return PageHead.of(kind, this.title, this.summary, this.href).changedOn(isDated() ? changed() : null);
	}

	public Link link() {
		return new Link(this.title, this.href);
	}

}
