package headshots.studio.transfer;

import java.io.IOException;
import java.util.List;

import headshots.accounts.StaffMember;
import headshots.content.ContentViolation;
import headshots.content.InvalidContentException;
import headshots.publishing.ContentArchive;
import headshots.publishing.PendingImports;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.web.PageHead;
import headshots.web.SeeOther;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * All content out as one archive, and in again.
 */
@Controller
class ArchiveController {

	/** In bytes; it is read in memory, where pictures are read on the disk. */
	private static final long LARGEST = 15 * 1024 * 1024;

	private final ContentArchive archive;

	private final PendingImports pending;

	private final StudioDateFormatter studioDateFormatter;

	ArchiveController(ContentArchive archive, PendingImports pending, StudioDateFormatter studioDateFormatter) {
		this.archive = archive;
		this.pending = pending;
		this.studioDateFormatter = studioDateFormatter;
	}

	@GetMapping(ArchiveDownload.PATH)
	void export(HttpServletResponse response) throws IOException {
		String name = "headshot-guide-" + this.studioDateFormatter.today() + ".zip";
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.archive.write(response.getOutputStream());
	}

	@GetMapping(StudioUrls.STUDIO + "/import")
	ModelAndView choose(@RequestParam(defaultValue = "") String done) {
		ModelAndView page = page("studio/import", "Export & import", HttpStatus.OK);
		page.addObject("imported", done.equals("imported"));
		page.addObject("problems", List.of());
		return page;
	}

	@PostMapping(StudioUrls.STUDIO + "/import")
	ModelAndView upload(@RequestParam MultipartFile archive, @AuthenticationPrincipal StaffMember staff)
			throws IOException {
		if (archive.getSize() > LARGEST) {
			throw new MaxUploadSizeExceededException(LARGEST);
		}
		byte[] bytes = archive.getBytes();
		try {
			this.archive.read(bytes);
		}
		catch (InvalidContentException ex) {
			return refused(ex.refusals());
		}
		String token = this.pending.keep(staff.id(), fileName(archive), bytes);
		return SeeOther.at(StudioUrls.STUDIO + "/import/" + token);
	}

	static ModelAndView refused(List<ContentViolation> refusals) {
		ModelAndView page = page("studio/import", "Export & import", HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("imported", false);
		page.addObject("problems", words(refusals));
		return page;
	}

	/** Returns violations with the file, the entry and the field of each. */
	static List<String> words(List<ContentViolation> refusals) {
		return refusals.stream().map(ArchiveController::words).toList();
	}

	/** A violation of the archive itself belongs to none of its files. */
	private static String words(ContentViolation contentViolation) {
		return contentViolation.kind().equals("archive") ? "The archive " + contentViolation.problem().message() + "."
				: contentViolation.toString();
	}

	private static String fileName(MultipartFile archive) {
		String name = String.valueOf(archive.getOriginalFilename()).replaceAll("[^\\p{L}\\p{N}. _-]", "_");
		return (name.length() <= 100) ? name : name.substring(0, 100);
	}

	static ModelAndView page(String template, String heading, HttpStatus status) {
		ModelAndView page = new ModelAndView(template, status);
		page.addObject("page", PageHead.of(PageHead.PageKind.UNLISTED, heading, "All content in one archive.",
				StudioUrls.STUDIO + "/import"));
		return page;
	}

}
