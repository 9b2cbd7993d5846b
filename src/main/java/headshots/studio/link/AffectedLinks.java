package headshots.studio.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.audit.Actor;
import headshots.content.ContentKey;
import headshots.publishing.LinkSearch;
import headshots.publishing.LinkUpdates;
import headshots.publishing.LinkUse;
import headshots.publishing.PublishingService;
import headshots.web.Link;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows which texts link to items that are about to move or to be withdrawn, and changes
 * those links together with the publication.
 */
@Component
public class AffectedLinks {

	/** The value of the field that asks for the change. */
	public static final String CHANGE = "change";

	private final LinkSearch search;

	private final LinkUpdates updates;

	private final LinkLines lines;

	private final PublishingService publishing;

	AffectedLinks(LinkSearch search, LinkUpdates updates, LinkLines lines, PublishingService publishing) {
		this.search = search;
		this.updates = updates;
		this.lines = lines;
		this.publishing = publishing;
	}

	/** Adds the texts to a page that asks whether to publish. */
	public void show(ModelAndView page, List<Long> ids) {
		List<LinkUse> uses = this.search.affectedByPublishing(ids);
		List<LinkUse> changeable = uses.stream().filter((use) -> use.replacement() != null).toList();
		page.addObject("links", uses.isEmpty() ? List.of() : this.lines.of(uses));
		page.addObject("linkChange", changeable.isEmpty() ? "" : "Also change " + count(changeable));
	}

	/** Returns the texts that link to an item or to a part of it. */
	public List<Link> leadingTo(ContentKey leaving, List<ContentKey> parts) {
		List<ContentKey> all = new ArrayList<>(parts);
		all.add(leaving);
		List<LinkUse> uses = this.search.affectedByWithdrawing(all);
		return uses.isEmpty() ? List.of() : this.lines.of(uses);
	}

	/**
	 * Publishes, and changes the links if that was asked for.
	 * @param links the value of the field, {@link #CHANGE} if it was asked for
	 */
	public LinkUpdates.LinkUpdateOutcome publish(Map<Long, Integer> chosen, String links, Actor by) {
		return links.equals(CHANGE) ? this.updates.publish(chosen, by)
				: new LinkUpdates.LinkUpdateOutcome(this.publishing.publish(chosen, by), 0, 0);
	}

	private static String count(List<LinkUse> uses) {
		long texts = uses.stream().map((use) -> use.item().id()).distinct().count();
		String inTexts = (texts == 1) ? " in 1 text" : " in " + texts + " texts";
		return ((uses.size() == 1) ? "the link" : "the " + uses.size() + " links") + inTexts;
	}

}
