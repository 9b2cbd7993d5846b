package headshots.studio.media;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.comparison.PhotographPages.PhotographPage;
import headshots.media.Photographs;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.service.PhotographOrdering;
import headshots.studio.service.PhotographOrdering.OrderedPhotograph;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets staff change which photographs a page shows.
 */
@Controller
class PhotographOrderController {

	private static final String ORDER = StudioUrls.STUDIO + "/" + Photographs.KIND + "/order-on-page";

	private static final Map<String, Notice> NOTICES = Map.of("moved",
			Notice.done("Moved. The new order is a draft; publish it to show it to readers."), "same",
			Notice.warning("It can’t be moved further up."));

	private final PhotographOrdering ordering;

	PhotographOrderController(PhotographOrdering ordering) {
		this.ordering = ordering;
	}

	@GetMapping(ORDER)
	ModelAndView show(@RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String done) {
		PhotographPage ordered = find(page);
		List<OrderedPhotograph> photographs = this.ordering.photographs(ordered);
		String drafts = photographs.stream()
			.filter(OrderedPhotograph::draft)
			.map((photograph) -> StudioFields.ENTRY + "=" + photograph.photograph().id())
			.collect(Collectors.joining("&"));
		ModelAndView view = new ModelAndView("studio/photograph-order");
		view.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Photographs on " + ordered.name(),
							"The first three are shown to readers.", StudioUrls.kind(Photographs.KIND))
					.below(new Link("Photographs", StudioUrls.kind(Photographs.KIND))));
		view.addObject("ordered", ordered);
		view.addObject("photographs", photographs);
		view.addObject("publication", drafts.isEmpty() ? null : StudioUrls.STUDIO + "/publication?" + drafts);
		view.addObject("action", ORDER);
		view.addObject("notice", NOTICES.get(done));
		return view;
	}

	@PostMapping(ORDER)
	ModelAndView raise(@RequestParam(defaultValue = "") String page,
			@RequestParam(name = StudioFields.ENTRY, defaultValue = "0") long entry,
			@RequestParam(name = StudioFields.DIRECTION, defaultValue = "") String direction,
			@AuthenticationPrincipal StaffMember staff) {
		boolean moved = this.ordering.raise(find(page), entry, direction.equals("first"), staff.actor());
		return SeeOther.at(StudioUrls.photographOrder(page) + "&done=" + (moved ? "moved" : "same"));
	}

	private PhotographPage find(String path) {
		return this.ordering.page(path).orElseThrow(PageNotFoundException::new);
	}

}
