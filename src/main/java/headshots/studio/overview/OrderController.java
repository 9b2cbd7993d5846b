package headshots.studio.overview;

import java.util.List;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.publishing.ContentItems;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.service.ItemOrdering;
import headshots.studio.service.OrderChange;
import headshots.studio.service.OrderTarget;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Moves items among their siblings: one place up or down, or to any place in one step.
 * The new order is a draft.
 */
@Controller
class OrderController {

	private final ItemOrdering itemOrdering;

	private final ContentItems items;

	private final Listings listings;

	OrderController(ItemOrdering itemOrdering, ContentItems items, Listings listings) {
		this.itemOrdering = itemOrdering;
		this.items = items;
		this.listings = listings;
	}

	/** Asks where to move an item. */
	@GetMapping(StudioUrls.KIND + "/order")
	ModelAndView ask(@PathVariable String kind, @RequestParam long entry,
			@RequestParam(defaultValue = "") String show) {
		List<ContentItems.Draft> siblings = this.itemOrdering.siblings(kind, entry);
		Content moving = siblings.stream()
			.filter((draft) -> draft.status().id() == entry)
			.findFirst()
			.orElseThrow(PageNotFoundException::new)
			.content();
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		ModelAndView page = new ModelAndView("studio/order");
		page.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Move " + ContentItemNames.quoted(names.of(moving)) + " to …",
							"Its place in the list.", StudioUrls.kind(kind))
					.below(new Link(this.listings.editor(kind).title(), StudioUrls.kind(kind))));
		page.addObject("list", StudioUrls.kind(kind));
		page.addObject("entry", entry);
		page.addObject("places", siblings.stream().map((draft) -> place(draft, names)).toList());
		page.addObject("seen", ItemOrdering.fingerprint(siblings));
		page.addObject("show", show);
		return page;
	}

	/**
	 * Moves an item.
	 * @param direction where to, as {@link OrderTarget} reads it
	 * @param seen the fingerprint of the list that was shown, empty for one place up or
	 * down
	 * @param show the filter of the list, which stays
	 */
	@PostMapping(StudioUrls.KIND + "/order")
	ModelAndView move(@PathVariable String kind, @RequestParam long entry, @RequestParam String direction,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String show,
			@AuthenticationPrincipal StaffMember staff) {
		Optional<OrderTarget> target = OrderTarget.of(direction);
		if (target.isEmpty()) {
			ModelAndView page = ask(kind, entry, show);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("notice", Notice.warning("Choose a place."));
			return page;
		}
		OrderChange change = this.itemOrdering.move(kind, entry, target.get(), seen, staff.actor())
			.orElseThrow(PageNotFoundException::new);
		if (change == OrderChange.STALE) {
			ModelAndView page = ask(kind, entry, show);
			page.setStatus(HttpStatus.CONFLICT);
			page.addObject("notice", Notice.warning(
					"Nothing was moved: the list changed after you opened it. This is how it is now; choose again."));
			return page;
		}
		return SeeOther
			.at(Listings.address(kind, show, (change == OrderChange.MOVED) ? "moved" : "same") + "#entry-" + entry);
	}

	private static SiblingPlace place(ContentItems.Draft draft, ContentItemNames names) {
		return new SiblingPlace(draft.status().id(), names.of(draft.content()));
	}

	/**
	 * An item in the order.
	 */
	record SiblingPlace(long id, String name) {
	}

}
