package headshots.studio.media;

import headshots.media.DraftPictures;
import headshots.media.ImageProcessingOverloadException;
import headshots.media.PictureMemoryException;
import headshots.publishing.ContentItems;
import headshots.publishing.PreviewLinks;
import headshots.studio.StudioUrls;
import headshots.web.PageNotFoundException;
import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures of drafts: all of them for staff, and the pictures of a preview for people
 * who have its link.
 */
@Controller
class DraftPictureController {

	private static final String FILE = "{name:[0-9a-f]{64}[0-9-]*\\.(?:jpg|webp)}";

	private final DraftPictures pictures;

	private final PreviewLinks links;

	private final ContentItems items;

	DraftPictureController(DraftPictures pictures, PreviewLinks links, ContentItems items) {
		this.pictures = pictures;
		this.links = links;
		this.items = items;
	}

	@GetMapping(StudioUrls.PICTURES + FILE)
	ResponseEntity<byte[]> picture(@PathVariable String name, HttpServletResponse response) {
		return this.pictures.find(name, response).orElseThrow(PageNotFoundException::new);
	}

	@GetMapping(StaffAddresses.PREVIEW + "/{token:[0-9a-f]{40}}/media/" + FILE)
	ResponseEntity<byte[]> shared(@PathVariable String token, @PathVariable String name, HttpServletResponse response) {
		long entry = this.links.entry(token).orElseThrow(PageNotFoundException::new);
		if (!this.pictures.isForPreview(name, this.items.latest(entry).content())) {
			throw new PageNotFoundException();
		}
		return this.pictures.find(name, response).orElseThrow(PageNotFoundException::new);
	}

	@ExceptionHandler({ ImageProcessingOverloadException.class, PictureMemoryException.class })
	ResponseEntity<Void> busy() {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "2").build();
	}

}
