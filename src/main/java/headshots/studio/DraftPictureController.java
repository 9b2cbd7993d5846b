package headshots.studio;

import headshots.media.DarkroomBusy;
import headshots.media.DraftPictures;
import headshots.publishing.Entries;
import headshots.publishing.PreviewLinks;
import headshots.web.PageNotFound;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures of drafts: all of them for staff, and for whoever has the link to a
 * preview those that it shows.
 */
@Controller
class DraftPictureController {

	private static final String FILE = "{name:[0-9a-f]{64}[0-9-]*\\.(?:jpg|webp)}";

	private final DraftPictures pictures;

	private final PreviewLinks links;

	private final Entries entries;

	DraftPictureController(DraftPictures pictures, PreviewLinks links, Entries entries) {
		this.pictures = pictures;
		this.links = links;
		this.entries = entries;
	}

	@GetMapping(Places.PICTURES + FILE)
	ResponseEntity<byte[]> picture(@PathVariable String name, HttpServletResponse response) {
		return this.pictures.find(name, response).orElseThrow(PageNotFound::new);
	}

	@GetMapping("/preview/{token:[0-9a-f]{40}}/media/" + FILE)
	ResponseEntity<byte[]> shared(@PathVariable String token, @PathVariable String name, HttpServletResponse response) {
		long entry = this.links.entry(token).orElseThrow(PageNotFound::new);
		if (!this.pictures.isForPreview(name, this.entries.latest(entry).content())) {
			throw new PageNotFound();
		}
		return this.pictures.find(name, response).orElseThrow(PageNotFound::new);
	}

	@ExceptionHandler(DarkroomBusy.class)
	ResponseEntity<Void> busy() {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "2").build();
	}

}
