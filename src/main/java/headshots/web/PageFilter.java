package headshots.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every text answer a strong entity tag and compresses it. The container's own
 * compression leaves answers with strong tags alone, because the compressed bytes need a
 * tag of their own; here they get one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageFilter extends OncePerRequestFilter {

	private static final int TAG_BYTES = 12;

	private static final int WORTH_COMPRESSING = 400;

	private static final Set<String> TEXT_TYPES = Set.of("text/html", "text/css", "text/javascript", "text/plain",
			"image/svg+xml", "application/xml", "application/atom+xml");

	private static final Pattern REFUSED = Pattern.compile("q=0(\\.0{0,3})?");

	private static final String FOR_READERS = "public, max-age=0, stale-if-error=86400";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		if (response.isCommitted() || !isText(page.getContentType())) {
			page.copyBodyToResponse();
			return;
		}
		byte[] body = page.getContentAsByteArray();
		boolean gzip = body.length >= WORTH_COMPRESSING
				&& accepts(request.getHeaders(HttpHeaders.ACCEPT_ENCODING), "gzip");
		boolean read = isReading(request) && page.getStatus() == HttpStatus.OK.value();
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (page.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, read ? FOR_READERS : "no-store");
		}
		// What nobody may keep, nobody can ask for again by its tag.
		if (read && !"no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			String tag = "\"" + Digest.of(body, TAG_BYTES) + (gzip ? "-gzip" : "") + "\"";
			response.setHeader(HttpHeaders.ETAG, tag);
			if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			body = compress(body);
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static boolean isText(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(contentType);
		return TEXT_TYPES.contains(type.getType() + "/" + type.getSubtype());
	}

	private static boolean accepts(Enumeration<String> headers, String coding) {
		while (headers.hasMoreElements()) {
			for (String part : headers.nextElement().split(",")) {
				int end = part.indexOf(';');
				String name = ((end < 0) ? part : part.substring(0, end)).strip();
				if (name.equalsIgnoreCase(coding)) {
					return end < 0 || !REFUSED.matcher(part.substring(end + 1).strip()).matches();
				}
			}
		}
		return false;
	}

	private static boolean isReading(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	private static boolean matches(@Nullable String condition, String tag) {
		if (condition == null) {
			return false;
		}
		for (String candidate : condition.split(",")) {
			String known = candidate.strip();
			if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
				return true;
			}
		}
		return false;
	}

	private static byte[] compress(byte[] body) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(body);
		}
		return compressed.toByteArray();
	}

}
