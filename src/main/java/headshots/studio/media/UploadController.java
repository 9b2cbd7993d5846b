package headshots.studio.media;

import java.util.ArrayList;
import java.util.List;

import headshots.accounts.StaffMember;
import headshots.media.Photographs;
import headshots.studio.StudioUrls;
import headshots.studio.media.FileUploads.UploadResult;
import headshots.studio.service.PhotographLibrary;
import headshots.studio.service.PhotographView;
import headshots.studio.service.Uploads;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.CollectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Accepts uploaded pictures and makes a new photograph of each.
 */
@Controller
class UploadController {

	private static final String PHOTOGRAPHS = StudioUrls.STUDIO + "/" + Photographs.KIND;

	private final FileUploads files;

	private final Uploads uploads;

	private final PhotographLibrary library;

	private final UploadPages pages;

	UploadController(FileUploads files, Uploads uploads, PhotographLibrary library, UploadPages pages) {
		this.files = files;
		this.uploads = uploads;
		this.library = library;
		this.pages = pages;
	}

	@GetMapping(PHOTOGRAPHS + "/new")
	ModelAndView choose(@RequestParam(defaultValue = "") String attach) {
		return this.pages.page(null, UploadForm.attaching(attach));
	}

	@PostMapping(PHOTOGRAPHS)
	ModelAndView add(UploadForm form, @RequestParam(required = false) @Nullable List<MultipartFile> file,
			@AuthenticationPrincipal StaffMember staff) {
		if (form.title().isBlank()) {
			return this.pages.refused(null, form, "title", "Name is missing: enter what you call the photograph");
		}
		return (file != null && file.size() > 1) ? addAll(form, file, staff)
				: addOne(form, CollectionUtils.firstElement(file), staff);
	}

	private ModelAndView addOne(UploadForm form, @Nullable MultipartFile file, StaffMember staff) {
		boolean numbered = this.uploads.isTaken(form.title());
		UploadResult result = this.files.take(null, form, file, staff);
		Long entry = result.entry();
		return (entry != null) ? SeeOther
			.at(StudioUrls.editor(Photographs.KIND, entry) + "?done=" + (numbered ? "uploaded-numbered" : "uploaded"))
				: this.pages.notTaken(null, form, result);
	}

	/** Takes what can be taken; one refused file does not hold up the others. */
	private ModelAndView addAll(UploadForm form, List<MultipartFile> files, StaffMember staff) {
		List<Long> taken = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			UploadResult result = this.files.take(null, form.ofFile(i + 1), files.get(i), staff);
			if (result.entry() != null) {
				taken.add(result.entry());
			}
			else {
				refused.add(files.get(i).getOriginalFilename() + ": " + result.reason());
			}
		}
		List<PhotographView> uploaded = this.library.photographs(PhotographLibrary.Filter.ALL)
			.stream()
			.filter((photograph) -> taken.contains(photograph.id()))
			.toList();
		return this.pages.several(form, uploaded, refused);
	}

}
