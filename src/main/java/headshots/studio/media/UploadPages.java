package headshots.studio.media;

import java.util.List;

import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ViolationView;
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

	/**
	 * The form.
	 * @param entry the photograph whose picture is replaced, null for a new one
	 */
	ModelAndView page(@Nullable ContentItemStatus entry, UploadForm form) {
		return page(entry, form, List.of(), HttpStatus.OK);
	}

	/** The form as it was sent, with what is wrong; a browser gives no file back. */
	ModelAndView refused(@Nullable ContentItemStatus entry, UploadForm form, String control, String reason) {
		return page(entry, form, List.of(new ViolationView(control, reason)), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The form as it was sent, because it cannot be taken now. */
	public ModelAndView again(@Nullable ContentItemStatus entry, UploadForm form, HttpStatus status) {
		ModelAndView page = page(entry, form, List.of(), status);
		page.addObject("notice", (status == HttpStatus.INSUFFICIENT_STORAGE) ? NO_ROOM : BUSY);
		return page;
	}

	/** The photograph was saved meanwhile. */
	ModelAndView stale(@Nullable ContentItemStatus entry, UploadForm form) {
		int latest = (entry != null) ? entry.latest() : 0;
		ModelAndView page = page(entry, UploadForm.empty(latest), List.of(), HttpStatus.CONFLICT);
		page.addObject("notice", Notice.warning("Someone saved this photograph in the meantime, so the picture wasn’t "
				+ "replaced. Look at it again, and choose the file again if you still want to replace it."));
		return page;
	}

	private static ModelAndView page(@Nullable ContentItemStatus entry, UploadForm form, List<ViolationView> problems,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/upload", status);
		String heading = (entry != null) ? "Replace the picture of " + ContentItemNames.quoted(entry.title())
				: "Upload a photograph";
		page.addObject("page", PageHead
			.of(PageHead.PageKind.UNLISTED, heading, "One of the studio’s own pictures, for the pages of the guide.",
					StudioUrls.kind(Photographs.KIND))
			.below(new Link("Photographs", StudioUrls.kind(Photographs.KIND))));
		page.addObject("entry", entry);
		page.addObject("form", form);
		page.addObject("action",
				(entry != null) ? StudioUrls.editor(entry) + "/picture" : StudioUrls.kind(Photographs.KIND));
		page.addObject("problems", problems);
		return page;
	}

}
