package headshots.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import headshots.web.BaseAddress;
import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Who runs the guide, how to reach them, and what it does with readers' data.
 */
@Controller
@Order(70)
class AboutController implements Section {

	private static final String TITLE = "About this guide";

	private static final String SUMMARY = "Who runs the guide, where its facts come from, how to reach us, and what we "
			+ "know about you: nothing.";

	private final SiteProperties properties;

	private final BaseAddress base;

	private final Clock clock;

	AboutController(SiteProperties properties, BaseAddress base, Clock clock) {
		this.properties = properties;
		this.base = base;
		this.clock = clock;
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.Kind.LISTING, TITLE, SUMMARY, "/about"));
		model.addAttribute("contact", this.properties.contact());
		return "site/about";
	}

	/**
	 * RFC 9116. It expires a year from now at the latest, so it is written anew each
	 * month.
	 */
	@GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String security() {
		LocalDate month = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
		String contact = this.properties.contact();
		return "Contact: " + (contact.isEmpty() ? this.base.absolute("/about#contact") : "mailto:" + contact)
				+ "\nExpires: " + month.plus(10, ChronoUnit.MONTHS) + "T00:00:00Z" + "\nPreferred-Languages: en"
				+ "\nCanonical: " + this.base.absolute("/.well-known/security.txt") + "\n";
	}

	@Override
	public List<Page> pages() {
		return List.of(Page.gathering("/about", TITLE, SUMMARY, List.of()));
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Page.PAGES, "Pages"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(900, new Link("Search", "/search")));
	}

}
