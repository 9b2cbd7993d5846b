package headshots.studio;

import headshots.accounts.StaffMember;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.PreviewLinks;
import headshots.web.BaseAddress;
import headshots.web.PageHead;
import headshots.web.PageNotFound;
import headshots.web.SeeOther;
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
 * Drafts as readers would see them, for staff and for whoever has a link.
 */
@Controller
class PreviewController {

	private final Preview preview;

	private final Entries entries;

	private final Revisions revisions;

	private final PreviewLinks links;

	private final BaseAddress base;

	private final Times times;

	PreviewController(Preview preview, Entries entries, Revisions revisions, PreviewLinks links, BaseAddress base,
			Times times) {
		this.preview = preview;
		this.entries = entries;
		this.revisions = revisions;
		this.links = links;
		this.base = base;
		this.times = times;
	}

	@GetMapping(Places.KIND + "/{id:\\d+}/preview")
	@Nullable ModelAndView preview(@PathVariable String kind, @PathVariable long id, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		EntryStatus entry = this.entries.find(id)
			.filter((found) -> found.kind().equals(kind))
			.orElseThrow(PageNotFound::new);
		return this.preview.show(entry, Places.editor(entry), Places.PICTURES, request, response) ? null
				: nothingToShow(entry);
	}

	@GetMapping("/preview/{token:[0-9a-f]{40}}")
	void shared(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws Exception {
		EntryStatus entry = this.links.entry(token).flatMap(this.entries::find).orElseThrow(PageNotFound::new);
		if (!this.preview.show(entry, "", "/preview/" + token + "/media/", request, response)) {
			throw new PageNotFound();
		}
	}

	@GetMapping("/studio/entries/{id}/preview-links")
	ModelAndView links(@PathVariable long id) {
		return links(id, null);
	}

	/** The answer is the only place where the link ever stands. */
	@PostMapping("/studio/entries/{id}/preview-links")
	ModelAndView makeLink(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		EntryStatus entry = this.revisions.entry(id);
		String token = this.links.make(entry.id(), staff.actor());
		return links(id, this.base.absolute("/preview/" + token));
	}

	@PostMapping("/studio/entries/{id}/preview-links/removal")
	ModelAndView revoke(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		this.links.revoke(id, staff.actor());
		return SeeOther.at(Places.previewLinks(id));
	}

	private ModelAndView links(long id, @Nullable String made) {
		ModelAndView page = this.revisions.links("studio/preview-links", this.revisions.entry(id));
		page.addObject("made", made);
		page.addObject("links",
				this.links.of(id)
					.stream()
					.map((link) -> "Made by " + link.by() + " on " + this.times.at(link.made()) + ", works until "
							+ this.times.at(link.expires()))
					.toList());
		return page;
	}

	private static ModelAndView nothingToShow(EntryStatus entry) {
		ModelAndView page = new ModelAndView("studio/no-preview");
		page.addObject("page", PageHead.of(PageHead.Kind.UNLISTED, "There is no page to preview yet",
				"What this entry belongs to has to be there first.", Places.STUDIO));
		page.addObject("editor", Places.editor(entry));
		return page;
	}

}
