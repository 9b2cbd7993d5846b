package headshots.web.cache;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * A response that can be sent any number of times, complete in each content encoding. All
 * encodings are made by the constructor, on the thread that rendered the page: the thread
 * that sends it later has nothing to compute.
 */
public final class CachedResponse {

	private static final int WORTH_COMPRESSING = 400;

	private final Map<ContentEncoding, Variant> variants = new EnumMap<>(ContentEncoding.class);

	private final @Nullable String route;

	private final boolean json;

	private final int weight;

	/**
	 * Prepares a response.
	 * @param headers the headers that do not depend on the encoding
	 * @param text whether the body is worth compressing
	 * @param route the pattern of the addresses that lead to it, for metrics
	 */
	public CachedResponse(List<HttpField> headers, EncodedBody body, boolean text, @Nullable String route) {
		this.route = route;
		this.variants.put(ContentEncoding.IDENTITY, Variant.of(headers, body, ContentEncoding.IDENTITY));
		if (isWorthCompressing(body, text)) {
			ContentEncoding.available()
				.forEach((encoding) -> this.variants.put(encoding, Variant.of(headers, body, encoding)));
		}
		this.json = headers.stream()
			.anyMatch((header) -> header.getHeader() == HttpHeader.CONTENT_TYPE
					&& header.getValue().startsWith("application/json"));
		this.weight = this.variants.values().stream().mapToInt((variant) -> variant.body().length).sum();
	}

	/** Whether a body gets smaller by more than its headers get longer. */
	static boolean isWorthCompressing(EncodedBody body, boolean text) {
		return text && body.plain().length >= WORTH_COMPRESSING;
	}

	/**
	 * Selects the variant for a client.
	 * @param accepted the value of Accept-Encoding, all of its lines joined by commas
	 */
	public Variant variant(@Nullable String accepted) {
		Variant plain = this.variants.get(ContentEncoding.IDENTITY);
		Variant best = (this.variants.size() > 1) ? this.variants.get(ContentEncoding.negotiate(accepted)) : plain;
		return (best != null) ? best : plain;
	}

	/** Returns whether it is JSON, which clients may refuse by the header Accept. */
	public boolean isJson() {
		return this.json;
	}

	/** The pattern of the addresses that lead to it, as metrics name it. */
	@Nullable String route() {
		return this.route;
	}

	/** How many bytes of memory its bodies take. */
	int weight() {
		return this.weight;
	}

	/**
	 * The response in one content encoding.
	 *
	 * @param encoding the content encoding
	 * @param tag the strong entity tag (ETag)
	 * @param headers all headers of a 200
	 * @param headersIfKnown the headers of a 304
	 * @param body the encoded bytes
	 */
	public record Variant(ContentEncoding encoding, String tag, HttpField[] headers, HttpField[] headersIfKnown,
			byte[] body) {

		private static final Set<HttpHeader> OF_THE_BODY = Set.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_ENCODING,
				HttpHeader.CONTENT_DISPOSITION);

		/** Encodes a body and adds the headers that depend on the encoding. */
		static Variant of(List<HttpField> headers, EncodedBody body, ContentEncoding encoding) {
			byte[] bytes = body.in(encoding);
			String suffix = (encoding != ContentEncoding.IDENTITY) ? "-" + encoding.token() : "";
			String tag = "\"" + body.digest() + suffix + "\"";
			List<HttpField> all = new ArrayList<>(headers);
			all.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
			if (encoding != ContentEncoding.IDENTITY) {
				all.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
			}
			// Without it the server would put a length of 0 into a 304, which RFC 9110
			// (8.6) forbids.
			all.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
			HttpField[] known = all.stream()
				.filter((field) -> field.getHeader() == null || !OF_THE_BODY.contains(field.getHeader()))
				.toArray(HttpField[]::new);
			return new Variant(encoding, tag, all.toArray(HttpField[]::new), known, bytes);
		}

		/**
		 * Evaluates a precondition.
		 * @param condition the value of one line of If-None-Match
		 * @return whether the client has this variant already
		 */
		public boolean matches(@Nullable String condition) {
			if (condition == null) {
				return false;
			}
			for (String candidate : condition.split(",")) {
				String known = candidate.strip();
				if (known.equals("*") || known.equals(this.tag) || known.equals("W/" + this.tag)) {
					return true;
				}
			}
			return false;
		}

	}

}
