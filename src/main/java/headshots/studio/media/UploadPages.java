package headshots.studio.media;

import java.util.List;

import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ViolationView;
import headshots.studio.media.FileUploads.UploadResult;
import headshots.studio.service.PhotographAttachments;
import headshots.studio.service.PhotographView;
import headshots.web.Link;
import headshots.web.PageHead;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Draws the form with which a picture comes.
 */
@Component
public class UploadPages {

	private static final Notice BUSY = Notice
		.warning("Other pictures are being processed right now, so nothing was uploaded. "
				+ "Choose the file again and press the button in a moment.");

	private static final Notice NO_ROOM = Notice
		.warning("The server’s disk is almost full, so the picture wasn’t uploaded, "
				+ "and nothing else has changed. Readers aren’t affected. Tell your server administrator; once there’s "
				+ "space again, choose the file again and press the button.");

	private final PhotographAttachments attachments;

	UploadPages(PhotographAttachments attachments) {
		this.attachments = attachments;
	}

	/**
	 * The form.
	 * @param item the photograph whose picture is replaced, null for a new one
	 */
	ModelAndView page(@Nullable ContentItemStatus item, UploadForm form) {
		return page(item, form, List.of(), HttpStatus.OK);
	}

	/** The form as it was sent, with what is wrong; a browser gives no file back. */
	ModelAndView refused(@Nullable ContentItemStatus item, UploadForm form, String control, String reason) {
		return page(item, form, List.of(new ViolationView(control, reason)), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The form as it was sent, because it cannot be taken now. */
	public ModelAndView again(@Nullable ContentItemStatus item, UploadForm form, HttpStatus status) {
		ModelAndView page = page(item, form, List.of(), status);
		page.addObject("notice", (status == HttpStatus.INSUFFICIENT_STORAGE) ? NO_ROOM : BUSY);
		return page;
	}

	/** The form as it was sent, because its file was not taken. */
	ModelAndView notTaken(@Nullable ContentItemStatus item, UploadForm form, UploadResult result) {
		return switch (result.status()) {
			case CONFLICT -> stale(item, form);
			case UNPROCESSABLE_CONTENT -> refused(item, form, "file", String.valueOf(result.reason()));
			default -> again(item, form, result.status());
		};
	}

	/**
	 * The form for more, with what became of several files.
	 * @param refused sentences that begin with the file's name
	 */
	ModelAndView several(UploadForm form, List<PhotographView> uploaded, List<String> refused) {
		ModelAndView page = page(null, UploadForm.attaching(form.attach()),
				refused.stream().map((reason) -> new ViolationView("file", reason)).toList(),
				uploaded.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("uploaded", uploaded);
		return page;
	}

	/** The photograph was saved meanwhile. */
	private ModelAndView stale(@Nullable ContentItemStatus item, UploadForm form) {
		int latest = (item != null) ? item.latest() : 0;
		ModelAndView page = page(item, form.on(latest), List.of(), HttpStatus.CONFLICT);
		page.addObject("notice", Notice.warning("Someone saved this photograph in the meantime, so the picture wasn’t "
				+ "replaced. Look at it again, and choose the file again if you still want to replace it."));
		return page;
	}

	private ModelAndView page(@Nullable ContentItemStatus item, UploadForm form, List<ViolationView> problems,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/upload", status);
		String heading = (item != null) ? "Replace the picture of " + ContentItemNames.quoted(item.title())
				: "Upload a photograph";
		page.addObject("page", PageHead
			.of(PageHead.PageKind.UNLISTED, heading, "One of the studio’s own pictures, for the pages of the guide.",
					StudioUrls.kind(Photographs.KIND))
			.below(new Link("Photographs", StudioUrls.kind(Photographs.KIND))));
		page.addObject("entry", item);
		page.addObject("form", form);
		page.addObject("action",
				(item != null) ? StudioUrls.editor(item) + "/picture" : StudioUrls.kind(Photographs.KIND));
		page.addObject("problems", problems);
		page.addObject("target", this.attachments.target(form.attach()).orElse(null));
		return page;
	}

}
