package headshots.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.content.PublicationDates;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.web.Assets;
import headshots.web.Link;
import headshots.web.ScriptedPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the photo check to the site, and keeps its page and scripts from sending
 * anything.
 */
@Component
@Order(95)
class CheckSection implements ContentSection, ScriptedPages {

	static final String CHECK = "/check";

	/** The script with the rules that pictures are checked against. */
	static final String RULES = CHECK + "/rules.js";

	/** The style sheets of the page. */
	static final List<String> ASSETS = List.of("check.css", "check-tool.css");

	/** How the names of the page's scripts begin. */
	private static final String SCRIPTS = Assets.FOLDER + "check-";

	/** The date on which the page's own text last changed. */
	private static final LocalDate CHANGED = LocalDate.of(2026, 12, 1);

	private static final Link LINK = new Link("Check my photo", CHECK);

	private final CheckableItems items;

	CheckSection(CheckableItems items) {
		this.items = items;
	}

	Page page() {
		List<PublicationDates> dates = new ArrayList<>(this.items.dates());
		dates.add(PublicationDates.on(CHANGED));
		PublicationDates newest = Page.dated(CHECK, "", "", dates).dates();
		return new Page(Page.PAGES, CHECK, LINK.title(), LINK.title(),
				"Hold a picture against what casting sites and agencies ask for, before you upload it. It stays on your device.",
				CHECK,
				"check test photo picture pixels size megabytes resolution crop head eyes face location metadata upload refused rejected",
				List.of("photo checker", "picture test"), newest);
	}

	@Override
	public List<Page> pages() {
		return List.of(page());
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(CHECK) ? Optional.of(Set.of("tool", "questions", "numbers", "size", "private"))
				: Optional.empty();
	}

	@Override
	public boolean runScripts(String path) {
		return path.equals(CHECK);
	}

	@Override
	public boolean sendNothing(String path) {
		return path.equals(CHECK) || path.equals(RULES) || path.startsWith(SCRIPTS);
	}

	@Override
	public List<KindName> kinds() {
		return List.of();
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(350, LINK));
	}

}
