package headshots.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import headshots.web.ReadyAnswer.Variant;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every text answer a strong entity tag and compresses it, and keeps what readers
 * get for the next reader. The container's own compression leaves answers with strong
 * tags alone, because the compressed bytes need a tag of their own; here they get one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageFilter extends OncePerRequestFilter {

	/**
	 * The attribute of a request that is answered by a file, which is kept in each
	 * coding.
	 */
	static final String FILE = CodedBody.class.getName();

	private static final Set<String> TEXT_TYPES = Set.of("text/html", "text/css", "text/javascript", "text/plain",
			"image/svg+xml", "application/xml", "application/atom+xml");

	private static final String FOR_READERS = "public, max-age=0, stale-if-error=86400";

	private final PageCache cache;

	PageFilter(PageCache cache) {
		this.cache = cache;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PageCache.Moment drawn = this.cache.now();
		ReadyAnswer answer = draw(request, response, chain);
		if (answer != null) {
			if (PageCache.isFor(request)) {
				keep(request, response, answer, drawn);
			}
			send(request, response, answer.variant(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		}
	}

	/** An archive with many pictures is larger than what may be held in memory. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().equals("/studio/export");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * Lets the page be drawn.
	 * @return the answer, or null if it needs nothing of this filter and is on its way
	 */
	private static @Nullable ReadyAnswer draw(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper page = new Drawn(response);
		chain.doFilter(request, page);
		boolean text = isText(page.getContentType());
		if (page.getStatus() == HttpStatus.MOVED_PERMANENTLY.value() && !response.isCommitted()) {
			// A page that moved may move back, and a browser would never ask again.
			response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_READERS);
		}
		if (response.isCommitted() || (!text && !isShared(request, response))) {
			page.copyBodyToResponse();
			return null;
		}
		if (text) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
				response.setHeader(HttpHeaders.CACHE_CONTROL, isRead(request, response) ? FOR_READERS : "no-store");
			}
		}
		CodedBody body = (request.getAttribute(FILE) instanceof CodedBody file) ? file
				: new CodedBody(page.getContentAsByteArray());
		return new ReadyAnswer(headers(response), body, text);
	}

	/** Keeps what the next reader would get just the same. */
	private void keep(HttpServletRequest request, HttpServletResponse response, ReadyAnswer answer,
			PageCache.Moment drawn) {
		boolean readsQuery = readsQuery(request);
		if (isShared(request, response) && !(readsQuery && request.getQueryString() != null)) {
			this.cache.keep(request.getRequestURI(), answer, drawn, readsQuery);
		}
	}

	/** Sends an answer whose other headers are set, or says that it is known already. */
	static void send(HttpServletRequest request, HttpServletResponse response, Variant variant) throws IOException {
		// What nobody may keep, nobody can ask for again by its tag.
		if (isRead(request, response) && !"no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			response.setHeader(HttpHeaders.ETAG, variant.tag());
			if (variant.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
		}
		if (variant.coding() != Coding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, variant.coding().token());
		}
		response.setContentLength(variant.body().length);
		response.getOutputStream().write(variant.body());
	}

	static boolean isText(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(contentType);
		return TEXT_TYPES.contains(type.getType() + "/" + type.getSubtype());
	}

	private static boolean isShared(HttpServletRequest request, HttpServletResponse response) {
		String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return isRead(request, response) && caching != null && caching.contains("public")
				&& response.getHeader(HttpHeaders.SET_COOKIE) == null;
	}

	private static List<ReadyHeader> headers(HttpServletResponse response) {
		List<ReadyHeader> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			headers.add(new ReadyHeader(name, String.join(", ", response.getHeaders(name))));
		}
		return headers;
	}

	/** Whether the page's controller asks for any part of the query string. */
	private static boolean readsQuery(HttpServletRequest request) {
		return !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler)
				|| Stream.of(handler.getMethodParameters())
					.anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class));
	}

	private static boolean isRead(HttpServletRequest request, HttpServletResponse response) {
		return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
				&& response.getStatus() == HttpStatus.OK.value();
	}

	/**
	 * An answer that is not sent yet. Pages tell their language themselves: the container
	 * would add a header that it shows to nobody before it sends it.
	 */
	private static final class Drawn extends ContentCachingResponseWrapper {

		private Drawn(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setLocale(Locale locale) {
			// Left out on purpose.
		}

	}

}
