package headshots.studio.media;

import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.media.ImageProcessingOverloadException;
import headshots.media.NoRoomForPictureException;
import headshots.media.Photographs;
import headshots.media.PictureRejectedException;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.PublishingOutcome;
import headshots.studio.StudioUrls;
import headshots.studio.editing.FormPreparation;
import headshots.text.Slug;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Accepts uploaded pictures, for a new photograph or to replace the picture of an
 * existing one.
 */
@Controller
class UploadController {

	private static final String PHOTOGRAPHS = StudioUrls.STUDIO + "/" + Photographs.KIND;

	/** In bytes; several times what a photographer sends to a website. */
	private static final long LARGEST = 10_000_000;

	private final ImageUploadService desk;

	private final FormPreparation formPreparation;

	private final UploadPages pages;

	UploadController(ImageUploadService desk, FormPreparation formPreparation, UploadPages pages) {
		this.desk = desk;
		this.formPreparation = formPreparation;
		this.pages = pages;
	}

	@GetMapping(PHOTOGRAPHS + "/new")
	ModelAndView choose() {
		return this.pages.page(null, UploadForm.empty(0));
	}

	@PostMapping(PHOTOGRAPHS)
	ModelAndView add(UploadForm form, @RequestParam(required = false) @Nullable MultipartFile file,
			@AuthenticationPrincipal StaffMember staff) {
		if (Slug.of(form.title()).isEmpty()) {
			return this.pages.refused(null, form, "title", "Name is missing: enter what you call the photograph");
		}
		return take(null, form, file, staff);
	}

	@GetMapping(PHOTOGRAPHS + "/{id:\\d+}/picture")
	ModelAndView chooseAnother(@PathVariable long id) {
		ContentItemStatus item = entry(id);
		return this.pages.page(item, UploadForm.empty(item.latest()));
	}

	@PostMapping(PHOTOGRAPHS + "/{id:\\d+}/picture")
	ModelAndView replace(@PathVariable long id, UploadForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal StaffMember staff) {
		return take(entry(id), form, file, staff);
	}

	private ModelAndView take(@Nullable ContentItemStatus item, UploadForm form, @Nullable MultipartFile file,
			StaffMember staff) {
		if (file == null || file.isEmpty()) {
			return this.pages.refused(item, form, "file", "Picture is missing: choose a file");
		}
		if (file.getSize() > LARGEST) {
			return this.pages.refused(item, form, "file", "Picture is too large: the file is "
					+ file.getSize() / 1_000_000 + " MB, and the limit is 10 MB. Save a smaller copy and upload that.");
		}
		try {
			PublishingOutcome publishingOutcome = this.desk.take(item, form, file, staff);
			if (publishingOutcome instanceof PublishingOutcome.Done done) {
				return SeeOther.at(StudioUrls.editor(Photographs.KIND, done.entryId()) + "?done=uploaded");
			}
			return this.pages.stale(item, form);
		}
		catch (PictureRejectedException ex) {
			return this.pages.refused(item, form, "file", String.valueOf(ex.getMessage()));
		}
		catch (ImageProcessingOverloadException ex) {
			return this.pages.again(item, form, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (NoRoomForPictureException ex) {
			return this.pages.again(item, form, HttpStatus.INSUFFICIENT_STORAGE);
		}
	}

	private ContentItemStatus entry(long id) {
		Optional<ContentItemStatus> found = this.formPreparation.find(id);
		return found.filter((item) -> item.kind().equals(Photographs.KIND)).orElseThrow(PageNotFoundException::new);
	}

}
