package headshots.studio.media;

import headshots.accounts.StaffMember;
import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.studio.StudioUrls;
import headshots.studio.editing.FormPreparation;
import headshots.studio.media.FileUploads.UploadResult;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Replaces the picture of a photograph. Consent, license and description belong to the
 * person and the shoot, so that they are kept only where both are the same.
 */
@Controller
class PictureReplacementController {

	private static final String PICTURE = StudioUrls.STUDIO + "/" + Photographs.KIND + "/{id:\\d+}/picture";

	private final FileUploads files;

	private final FormPreparation formPreparation;

	private final UploadPages pages;

	PictureReplacementController(FileUploads files, FormPreparation formPreparation, UploadPages pages) {
		this.files = files;
		this.formPreparation = formPreparation;
		this.pages = pages;
	}

	@GetMapping(PICTURE)
	ModelAndView choose(@PathVariable long id) {
		ContentItemStatus item = entry(id);
		return this.pages.page(item, UploadForm.empty(item.latest()));
	}

	@PostMapping(PICTURE)
	ModelAndView replace(@PathVariable long id, UploadForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = entry(id);
		if (form.same().isEmpty()) {
			return this.pages.refused(item, form, "same-yes",
					"Same person and same shoot is missing: choose “Yes” or “No”");
		}
		UploadResult result = this.files.take(item, form, file, staff);
		return (result.entry() != null)
				? SeeOther.at(StudioUrls.editor(item) + "?done=" + (form.same().equals("yes") ? "replaced" : "emptied"))
				: this.pages.notTaken(item, form, result);
	}

	private ContentItemStatus entry(long id) {
		return this.formPreparation.find(id)
			.filter((item) -> item.kind().equals(Photographs.KIND))
			.orElseThrow(PageNotFoundException::new);
	}

}
