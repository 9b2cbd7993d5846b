package headshots.media;

import java.time.Duration;
import java.util.Optional;

import headshots.media.image.Rendition;
import headshots.web.LayoutModel;
import headshots.web.PageGoneException;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives out photographs: each at an address of its own, which stays when its picture is
 * replaced, and in sizes whose names change with their contents.
 */
@Controller
@PublicEndpoint
class MediaController {

	private static final String PAUSE = "2";

	private final Photographs photographs;

	private final Pictures pictures;

	MediaController(Photographs photographs, Pictures pictures) {
		this.photographs = photographs;
		this.pictures = pictures;
	}

	@GetMapping(LayoutModel.PICTURES + "{name:[0-9a-f]{64}-[0-9-]+\\.(?:jpg|webp)}")
	ResponseEntity<byte[]> size(@PathVariable String name, HttpServletResponse response) {
		Rendition rendition = Rendition.of(name).orElseThrow(PageNotFoundException::new);
		PhotographContent photograph = this.photographs.shown(rendition).orElseThrow(PageNotFoundException::new);
		Duration left = Duration.ofSeconds(this.photographs.secondsLeft(photograph));
		return answer(rendition, CacheControl.maxAge(left).cachePublic().immutable(), response);
	}

	@GetMapping(LayoutModel.PICTURES + "{slug:[a-z0-9-]+}")
	ResponseEntity<byte[]> photograph(@PathVariable String slug, HttpServletResponse response) {
		PhotographContent photograph = this.photographs.find(slug).orElseThrow(PageNotFoundException::new);
		if (!this.photographs.isShown(photograph)) {
			throw new PageGoneException("This photograph is no longer shown",
					"We could show it only for a limited time. Everything else is still here.");
		}
		Rendition widest = Optional.of(photograph.picture())
			.flatMap(PictureName::of)
			.flatMap((picture) -> Rendition.widths(picture)
				.stream()
				.reduce((less, more) -> more)
				.map((width) -> new Rendition(picture.hash(), width, photograph.focus(), Rendition.Format.JPEG)))
			.orElseThrow(PageNotFoundException::new);
		return answer(widest, CacheControl.maxAge(Duration.ZERO).cachePublic(), response);
	}

	@ExceptionHandler({ ImageProcessingOverloadException.class, PictureMemoryException.class })
	ResponseEntity<Void> busy() {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, PAUSE)
			.cacheControl(CacheControl.noStore())
			.build();
	}

	private ResponseEntity<byte[]> answer(Rendition rendition, CacheControl caching, HttpServletResponse response) {
		byte[] bytes = this.pictures.find(rendition).orElseThrow(PageNotFoundException::new);
		return PictureAnswer.of(bytes, rendition.format().type(), caching, response);
	}

}
