package headshots.drawing;

import java.net.URI;
import java.util.Optional;

import headshots.web.Assets;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import headshots.web.ResourcePolicy;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The drawings that pages show.
 */
@Controller
@PublicEndpoint
class DrawingController {

	private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

	private final Drawings drawings;

	DrawingController(Drawings drawings) {
		this.drawings = drawings;
	}

	@GetMapping("/drawings/{name}")
	ResponseEntity<byte[]> drawing(@PathVariable String name) {
		Optional<String> moved = this.drawings.findMoved(name);
		if (moved.isPresent()) {
			return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(moved.get())).build();
		}
		byte[] content = this.drawings.find(name).orElseThrow(PageNotFoundException::new);
		return ResponseEntity.ok()
			.contentType(SVG)
			// A frame on another site may be sandboxed, and so not of the same origin.
			.header(ResourcePolicy.HEADER, ResourcePolicy.ANY_SITE)
			.cacheControl(Assets.FOR_A_YEAR)
			.body(content);
	}

}
