package headshots.studio.editing;

import java.util.Map;
import java.util.stream.Collectors;

import headshots.drawing.Drawings;
import headshots.studio.StudioUrls;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The drawing that an editor's choices make, before anything is saved.
 */
@Controller
class DrawnChoiceController {

	private static final String PREFIX = "drawing.";

	private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

	private final Drawings drawings;

	DrawnChoiceController(Drawings drawings) {
		this.drawings = drawings;
	}

	@GetMapping(StudioUrls.STUDIO + "/drawing")
	ResponseEntity<byte[]> drawing(@RequestParam Map<String, String> parameters) {
		Map<String, String> codes = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getKey().startsWith(PREFIX))
			.collect(Collectors.toMap((parameter) -> parameter.getKey().substring(PREFIX.length()),
					Map.Entry::getValue));
		return ResponseEntity.ok().contentType(SVG).body(this.drawings.draw(codes));
	}

}
