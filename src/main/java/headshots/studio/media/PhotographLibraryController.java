package headshots.studio.media;

import headshots.accounts.StaffMember;
import headshots.media.Photographs;
import headshots.publishing.PublishingOutcome;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.service.PhotographAttachments;
import headshots.studio.service.PhotographAttachments.AttachmentTarget;
import headshots.studio.service.PhotographLibrary;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows all photographs as pictures, and lets staff choose one for an item.
 */
@Controller
class PhotographLibraryController {

	private static final String PHOTOGRAPHS = StudioUrls.STUDIO + "/" + Photographs.KIND;

	private final PhotographLibrary library;

	private final PhotographAttachments attachments;

	PhotographLibraryController(PhotographLibrary library, PhotographAttachments attachments) {
		this.library = library;
		this.attachments = attachments;
	}

	@GetMapping(PHOTOGRAPHS + "/library")
	ModelAndView library(@RequestParam(defaultValue = "") String show) {
		PhotographLibrary.Filter filter = PhotographLibrary.Filter.of(show);
		ModelAndView page = page("Photograph library", "All photographs of the studio as pictures.", HttpStatus.OK);
		page.addObject("filters", PhotographLibrary.Filter.values());
		page.addObject("filter", filter);
		page.addObject("photographs", this.library.photographs(filter));
		return page;
	}

	/** The photographs that can be attached to an item, such as "types/theatrical". */
	@GetMapping(PHOTOGRAPHS + "/choice")
	ModelAndView choose(@RequestParam(defaultValue = "") String attach) {
		return choose(target(attach), HttpStatus.OK);
	}

	/**
	 * Attaches a photograph to an item, as a draft.
	 * @param shown the photograph and the revision that the page showed, as "12:3"
	 */
	@PostMapping(PHOTOGRAPHS + "/choice")
	ModelAndView attach(@RequestParam(defaultValue = "") String attach,
			@RequestParam(name = StudioFields.SHOWN, defaultValue = "") String shown,
			@AuthenticationPrincipal StaffMember staff) {
		AttachmentTarget target = target(attach);
		if (!shown.matches("\\d{1,18}:\\d{1,9}")) {
			throw new PageNotFoundException();
		}
		String[] parts = shown.split(":");
		PublishingOutcome outcome = this.attachments
			.attach(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), target.item().address(), staff.actor())
			.orElseThrow(PageNotFoundException::new);
		return (outcome instanceof PublishingOutcome.Done)
				? SeeOther.at(StudioUrls.editor(target.item()) + "?done=attached#photographs-here")
				: choose(target, HttpStatus.CONFLICT);
	}

	private ModelAndView choose(AttachmentTarget target, HttpStatus status) {
		ModelAndView page = page("Choose a photograph for " + target.name(),
				"The photograph is attached as a draft; readers see it there once you publish it.", status);
		page.addObject("target", target);
		page.addObject("upload", StudioUrls.uploadFor(target.value()));
		page.addObject("photographs", this.library
			.whose((photograph) -> !PhotographAttachments.attachedTo(target.item().address()).test(photograph)));
		page.addObject("notice", (status != HttpStatus.CONFLICT) ? null : Notice
			.warning("Someone saved this photograph in the meantime, so it wasn’t attached. Choose it again."));
		return page;
	}

	private AttachmentTarget target(String attach) {
		return this.attachments.target(attach).orElseThrow(PageNotFoundException::new);
	}

	private static ModelAndView page(String heading, String description, HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/photographs", status);
		page.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, heading, description,
							StudioUrls.kind(Photographs.KIND) + "/library")
					.below(new Link("Photographs", StudioUrls.kind(Photographs.KIND))));
		return page;
	}

}
