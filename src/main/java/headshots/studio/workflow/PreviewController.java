package headshots.studio.workflow;

import headshots.accounts.FlashCookie;
import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.PreviewLinks;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.web.BaseAddress;
import headshots.web.LinkEndedException;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows drafts as readers would see them, to staff and to people with a link.
 */
@Controller
class PreviewController {

	private final Preview preview;

	private final ContentItems items;

	private final Revisions revisions;

	private final PreviewLinks links;

	private final BaseAddress base;

	private final FlashCookie flashCookie;

	private final StudioDateFormatter studioDateFormatter;

	PreviewController(Preview preview, ContentItems items, Revisions revisions, PreviewLinks links, BaseAddress base,
			FlashCookie flashCookie, StudioDateFormatter studioDateFormatter) {
		this.flashCookie = flashCookie;
		this.preview = preview;
		this.items = items;
		this.revisions = revisions;
		this.links = links;
		this.base = base;
		this.studioDateFormatter = studioDateFormatter;
	}

	@GetMapping(StudioUrls.KIND + "/{id:\\d+}/preview")
	@Nullable ModelAndView preview(@PathVariable String kind, @PathVariable long id, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		ContentItemStatus item = this.items.find(id)
			.filter((found) -> found.kind().equals(kind))
			.orElseThrow(PageNotFoundException::new);
		return this.preview.show(item, StudioUrls.editor(item), StudioUrls.PICTURES, request, response) ? null
				: nothingToShow(item);
	}

	@GetMapping(StaffAddresses.PREVIEW + "/{token:[0-9a-f]{40}}")
	void shared(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws Exception {
		ContentItemStatus item = this.links.entry(token)
			.flatMap(this.items::find)
			.orElseThrow(() -> new LinkEndedException("This preview link no longer works",
					"Preview links work for seven days, or until the studio turns them off. Ask the person who sent "
							+ "you the link for a new one."));
		if (!this.preview.show(item, "", StaffAddresses.PREVIEW + "/" + token + "/media/", request, response)) {
			throw new PageNotFoundException();
		}
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/preview-links")
	ModelAndView links(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
		ModelAndView page = this.revisions.links("studio/preview-links", this.revisions.entry(id));
		this.flashCookie.take(request, response, StudioUrls.previewLinks(id))
			.filter((token) -> this.links.entry(token).filter(Long.valueOf(id)::equals).isPresent())
			.ifPresent((token) -> page.addObject("made", this.base.absolute(StaffAddresses.PREVIEW + "/" + token)));
		page.addObject("links",
				this.links.of(id)
					.stream()
					.map((link) -> "Created by " + link.by() + " on " + this.studioDateFormatter.at(link.made())
							+ ", expires " + this.studioDateFormatter.at(link.expires()))
					.toList());
		return page;
	}

	/** The next page shows the link once; the database has a hash of it. */
	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/preview-links")
	ModelAndView makeLink(@PathVariable long id, @AuthenticationPrincipal StaffMember staff,
			HttpServletResponse response) {
		ContentItemStatus item = this.revisions.entry(id);
		this.flashCookie.keep(response, StudioUrls.previewLinks(id), this.links.make(item.id(), staff.actor()));
		return SeeOther.at(StudioUrls.previewLinks(id));
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/preview-links/removal")
	ModelAndView revoke(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		this.links.revoke(id, staff.actor());
		return SeeOther.at(StudioUrls.previewLinks(id));
	}

	private static ModelAndView nothingToShow(ContentItemStatus item) {
		ModelAndView page = new ModelAndView("studio/no-preview");
		page.addObject("page", PageHead.of(PageHead.PageKind.UNLISTED, "Nothing to preview yet",
				"What it belongs to has to exist first.", StudioUrls.STUDIO));
		page.addObject("editor", StudioUrls.editor(item));
		return page;
	}

}
