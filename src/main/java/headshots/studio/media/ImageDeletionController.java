package headshots.studio.media;

import headshots.accounts.StaffMember;
import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.studio.StudioUrls;
import headshots.studio.editing.FormPreparation;
import headshots.studio.form.ContentItemNames;
import headshots.studio.service.ImageDeletion;
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
import org.springframework.web.servlet.ModelAndView;

/**
 * Erases the picture of a photograph permanently, because a person in it no longer
 * consents.
 */
@Controller
class ImageDeletionController {

	private static final String ERASURE = StudioUrls.STUDIO + "/" + Photographs.KIND + "/{id:\\d+}/erasure";

	private final ImageDeletion imageDeletion;

	private final FormPreparation formPreparation;

	ImageDeletionController(ImageDeletion imageDeletion, FormPreparation formPreparation) {
		this.imageDeletion = imageDeletion;
		this.formPreparation = formPreparation;
	}

	@GetMapping(ERASURE)
	ModelAndView ask(@PathVariable long id) {
		return page(entry(id), HttpStatus.OK);
	}

	@PostMapping(ERASURE)
	ModelAndView erase(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = entry(id);
		return this.imageDeletion.erase(item, staff.actor()) ? SeeOther.at(StudioUrls.editor(item) + "?done=erased")
				: page(entry(id), HttpStatus.CONFLICT);
	}

	private ModelAndView page(ContentItemStatus item, HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/erasure", status);
		page.addObject("page", PageHead
			.of(PageHead.PageKind.UNLISTED, "Erase the picture of " + ContentItemNames.quoted(item.title()) + "?",
					"Removes a picture permanently.", StudioUrls.kind(Photographs.KIND))
			.below(new Link("Photographs", StudioUrls.kind(Photographs.KIND))));
		page.addObject("entry", item);
		page.addObject("shown", this.imageDeletion.shownBy(item));
		return page;
	}

	private ContentItemStatus entry(long id) {
		return this.formPreparation.find(id)
			.filter((item) -> item.kind().equals(Photographs.KIND))
			.orElseThrow(PageNotFoundException::new);
	}

}
