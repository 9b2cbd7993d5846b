package headshots.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
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

	private static final int WORTH_COMPRESSING = 400;

	private static final Set<String> COMPRESSED_TYPES = Set.of("text/html", "text/css", "text/plain", "image/svg+xml",
			"application/xml", "application/atom+xml");

	private static final String FOR_READERS = "public, max-age=0, stale-if-error=86400";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		if (response.isCommitted() || !isCompressed(page.getContentType())) {
			page.copyBodyToResponse();
			return;
		}
		byte[] body = page.getContentAsByteArray();
		boolean gzip = body.length >= WORTH_COMPRESSING && accepts(request, "gzip");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		cacheControl(page);
		if (page.getStatus() == HttpStatus.OK.value()) {
			String tag = "\"" + digest(body) + (gzip ? "-gzip" : "") + "\"";
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

	private static boolean isCompressed(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(contentType);
		return COMPRESSED_TYPES.contains(type.getType() + "/" + type.getSubtype());
	}

	private static void cacheControl(HttpServletResponse page) {
		if (page.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
			boolean good = page.getStatus() < HttpStatus.BAD_REQUEST.value();
			page.setHeader(HttpHeaders.CACHE_CONTROL, good ? FOR_READERS : "no-store");
		}
	}

	private static boolean accepts(HttpServletRequest request, String coding) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		for (String part : accepted.split(",")) {
			String[] words = part.strip().split("\\s*;\\s*");
			boolean refused = words.length > 1 && words[1].matches("q=0(\\.0*)?");
			if (words[0].equalsIgnoreCase(coding)) {
				return !refused;
			}
		}
		return false;
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

	private static String digest(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return HexFormat.of().formatHex(digest, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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
