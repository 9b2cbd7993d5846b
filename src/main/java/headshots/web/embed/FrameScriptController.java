package headshots.web.embed;

import headshots.web.Assets;
import headshots.web.Embedding;
import headshots.web.PublicEndpoint;
import headshots.web.ResourcePolicy;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the script that pages of other sites may load beside a frame.
 */
@Controller
@PublicEndpoint
class FrameScriptController {

	private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

	private final Embedding embedding;

	FrameScriptController(Embedding embedding) {
		this.embedding = embedding;
	}

	/** With its integrity, browsers take it only if every site may read it. */
	@GetMapping(Embedding.HEIGHT_SCRIPT)
	ResponseEntity<byte[]> heightScript() {
		return ResponseEntity.ok()
			.contentType(SCRIPT)
			.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.header(ResourcePolicy.HEADER, ResourcePolicy.ANY_SITE)
			.cacheControl(Assets.FOR_A_YEAR)
			.body(this.embedding.heightScript());
	}

}
