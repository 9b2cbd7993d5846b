package headshots.studio;

import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.media.DarkroomBusy;
import headshots.media.NoRoomForPicture;
import headshots.media.Photographs;
import headshots.media.PictureRefused;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.text.Slug;
import headshots.web.PageNotFound;
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
 * Takes pictures: for a new photograph, or in the place of the one that it shows.
 */
@Controller
class UploadController {

	/** In bytes; several times what a photographer sends to a website. */
	private static final long LARGEST = 10_000_000;

	private final UploadDesk desk;

	private final Workspace workspace;

	private final UploadPages pages;

	UploadController(UploadDesk desk, Workspace workspace, UploadPages pages) {
		this.desk = desk;
		this.workspace = workspace;
		this.pages = pages;
	}

	@GetMapping(Places.STUDIO + "/photographs/new")
	ModelAndView choose() {
		return this.pages.page(null, UploadForm.empty(0));
	}

	@PostMapping(Places.STUDIO + "/photographs")
	ModelAndView add(UploadForm form, @RequestParam(required = false) @Nullable MultipartFile file,
			@AuthenticationPrincipal StaffMember staff) {
		if (Slug.of(form.title()).isEmpty()) {
			return this.pages.refused(null, form, "title", "Name is missing: say what you call the photograph");
		}
		return take(null, form, file, staff);
	}

	@GetMapping(Places.STUDIO + "/photographs/{id:\\d+}/picture")
	ModelAndView chooseAnother(@PathVariable long id) {
		EntryStatus entry = entry(id);
		return this.pages.page(entry, UploadForm.empty(entry.latest()));
	}

	@PostMapping(Places.STUDIO + "/photographs/{id:\\d+}/picture")
	ModelAndView replace(@PathVariable long id, UploadForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal StaffMember staff) {
		return take(entry(id), form, file, staff);
	}

	private ModelAndView take(@Nullable EntryStatus entry, UploadForm form, @Nullable MultipartFile file,
			StaffMember staff) {
		if (file == null || file.isEmpty()) {
			return this.pages.refused(entry, form, "file", "Picture is missing: choose a file");
		}
		if (file.getSize() > LARGEST) {
			return this.pages.refused(entry, form, "file", "Picture is too large: the file has "
					+ file.getSize() / 1_000_000 + " MB, and 10 fit. Save a smaller copy, and upload that.");
		}
		try {
			Outcome outcome = this.desk.take(entry, form, file, staff);
			if (outcome instanceof Outcome.Done done) {
				return SeeOther.at(Places.editor(Photographs.KIND, done.entryId()) + "?done=uploaded");
			}
			return this.pages.stale(entry, form);
		}
		catch (PictureRefused ex) {
			return this.pages.refused(entry, form, "file", String.valueOf(ex.getMessage()));
		}
		catch (DarkroomBusy ex) {
			return this.pages.again(entry, form, HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (NoRoomForPicture ex) {
			return this.pages.again(entry, form, HttpStatus.INSUFFICIENT_STORAGE);
		}
	}

	private EntryStatus entry(long id) {
		Optional<EntryStatus> found = this.workspace.find(id);
		return found.filter((entry) -> entry.kind().equals(Photographs.KIND)).orElseThrow(PageNotFound::new);
	}

}
