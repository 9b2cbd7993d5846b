package headshots.media;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A picture as an answer: whatever is in it, no browser takes it for anything else.
 */
public final class PictureAnswer {

	private static final String POLICY = "default-src 'none'; sandbox";

	private PictureAnswer() {
	}

	/**
	 * The response with a picture that staff, or people with a preview link, look at; it
	 * is never cached.
	 */
	public static ResponseEntity<byte[]> forStaff(byte[] picture, String type, HttpServletResponse response) {
		return of(picture, type, CacheControl.noStore(), response);
	}

	static ResponseEntity<byte[]> of(byte[] picture, String type, CacheControl caching, HttpServletResponse response) {
		// In place of what every other answer has, and not beside it.
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, String.valueOf(caching.getHeaderValue()));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(picture);
	}

}
