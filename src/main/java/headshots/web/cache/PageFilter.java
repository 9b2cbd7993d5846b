package headshots.web.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import headshots.web.FilterOrder;
import headshots.web.PublicData;
import headshots.web.StreamedDownloads;
import headshots.web.cache.CachedResponse.Variant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sets a strong ETag on every text response, compresses it, answers conditional requests
 * with 304, and puts readers' pages into the page cache. The container's own compression
 * skips responses with a strong ETag, because the compressed bytes need an ETag of their
 * own; this filter gives them one.
 */
@Component
@Order(FilterOrder.PAGE)
public class PageFilter extends OncePerRequestFilter {

	/**
	 * The attribute of a request that is answered by a file, which is kept in each
	 * content encoding.
	 */
	public static final String FILE = EncodedBody.class.getName();

	private static final Set<String> TEXT_TYPES = Set.of("text/html", "text/css", "text/javascript", "text/plain",
			"image/svg+xml", "application/xml", "text/xml", "application/atom+xml", MediaType.APPLICATION_JSON_VALUE,
			MediaType.APPLICATION_PROBLEM_JSON_VALUE);

	/**
	 * For data without a caching rule of its own: it may depend on more than what is
	 * published, and so is not put into the page cache.
	 */
	private static final String TO_BE_ASKED_FOR = "no-cache";

	private static final String FOR_READERS = "public, max-age=0, stale-if-error=86400";

	private final PageCache cache;

	private final List<StreamedDownloads> streamed;

	PageFilter(PageCache cache, List<StreamedDownloads> streamed) {
		this.cache = cache;
		this.streamed = List.copyOf(streamed);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PageCache.Moment rendered = this.cache.now();
		ContentCachingResponseWrapper page = new Rendered(response);
		chain.doFilter(request, page);
		if (response.isCommitted()) {
			page.copyBodyToResponse();
			return;
		}
		if (page.getStatus() == HttpStatus.MOVED_PERMANENTLY.value()) {
			// A page that moved may move back, and a browser would never ask again.
			response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_READERS);
		}
		boolean text = isText(page.getContentType());
		if (text) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if ((text || isPublicData(request)) && response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, caching(request, page));
		}
		boolean shared = isShared(request, response);
		if (!text && !shared) {
			write(response, page.getContentAsByteArray());
			return;
		}
		EncodedBody body = (request.getAttribute(FILE) instanceof EncodedBody file) ? file
				: new EncodedBody(page.getContentAsByteArray());
		send(request, response, variant(request, response, body, text, rendered));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.streamed.stream().anyMatch((files) -> files.stream(request.getRequestURI()));
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Keeps what the next reader would get just the same. */
	private Variant variant(HttpServletRequest request, HttpServletResponse response, EncodedBody body, boolean text,
			PageCache.Moment rendered) {
		boolean readsQuery = readsQuery(request);
		String query = readsQuery ? request.getQueryString() : null;
		boolean listed = query != null && isPublicData(request) && PageCache.isListPage(query);
		if (PageCache.isFor(request) && isShared(request, response) && (query == null || listed)) {
			CachedResponse cached = new CachedResponse(headers(response), body, text, route(request));
			String path = request.getRequestURI();
			this.cache.keep(listed ? PageCache.key(path, query) : path, cached, rendered, readsQuery);
			return cached.variant(acceptEncoding(request));
		}
		ContentEncoding encoding = CachedResponse.isWorthCompressing(body, text)
				? ContentEncoding.negotiate(acceptEncoding(request)) : ContentEncoding.IDENTITY;
		return Variant.of(List.of(), body, encoding);
	}

	/** Sends a response whose other headers are set, or says that it is known already. */
	static void send(HttpServletRequest request, HttpServletResponse response, Variant variant) throws IOException {
		// A response that must not be stored cannot be asked for by its tag.
		if (isRead(request, response) && !"no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			response.setHeader(HttpHeaders.ETAG, variant.tag());
			if (Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream().anyMatch(variant::matches)) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				response.setContentType(null);
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
				response.setHeader(HttpHeaders.CONTENT_ENCODING, null);
				response.setContentLength(variant.body().length);
				return;
			}
		}
		if (variant.encoding() != ContentEncoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, variant.encoding().token());
		}
		write(response, variant.body());
	}

	/** The value of Accept-Encoding, all of its lines joined. */
	static @Nullable String acceptEncoding(HttpServletRequest request) {
		Enumeration<String> lines = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
		return lines.hasMoreElements() ? String.join(",", Collections.list(lines)) : null;
	}

	/**
	 * Leaves a whole body in the response's buffer, so that the server sends it once this
	 * request's thread has gone on: a client that reads slowly holds no thread, and none
	 * of the places where pages are rendered.
	 */
	private static void write(HttpServletResponse response, byte[] body) throws IOException {
		response.setBufferSize(body.length + 1);
		response.getOutputStream().write(body);
	}

	public static boolean isText(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(contentType);
		return TEXT_TYPES.contains(type.getType() + "/" + type.getSubtype());
	}

	private static String caching(HttpServletRequest request, HttpServletResponse response) {
		if (!isRead(request, response)) {
			return "no-store";
		}
		boolean json = String.valueOf(response.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
		return (json && !isPublicData(request)) ? TO_BE_ASKED_FOR : FOR_READERS;
	}

	private static boolean isShared(HttpServletRequest request, HttpServletResponse response) {
		String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return isRead(request, response) && caching != null && caching.contains("public")
				&& response.getHeader(HttpHeaders.SET_COOKIE) == null;
	}

	private static List<HttpField> headers(HttpServletResponse response) {
		List<HttpField> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			// The server dates each response itself.
			if (name.equalsIgnoreCase(HttpHeaders.DATE)) {
				continue;
			}
			String value = String.join(", ", response.getHeaders(name));
			HttpHeader known = HttpHeader.CACHE.get(name);
			headers.add((known != null) ? new PreEncodedHttpField(known, value) : new PreEncodedHttpField(name, value));
		}
		return headers;
	}

	/** The pattern of the addresses that lead to this page. */
	private static @Nullable String route(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern != null) ? pattern.toString() : null;
	}

	/** Whether the page's controller asks for any part of the query string. */
	private static boolean readsQuery(HttpServletRequest request) {
		return !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler)
				|| Stream.of(handler.getMethodParameters())
					.anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class));
	}

	private static boolean isPublicData(HttpServletRequest request) {
		return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
				&& handler.getBeanType().isAnnotationPresent(PublicData.class);
	}

	private static boolean isRead(HttpServletRequest request, HttpServletResponse response) {
		return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
				&& response.getStatus() == HttpStatus.OK.value();
	}

	/**
	 * An answer that is not sent yet. Pages tell their language themselves: the container
	 * would add a header before the response is sent.
	 */
	private static final class Rendered extends ContentCachingResponseWrapper {

		private Rendered(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setLocale(Locale locale) {
			// Left out on purpose.
		}

	}

}
