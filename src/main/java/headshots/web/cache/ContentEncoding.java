package headshots.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The content encodings of text, chosen by content negotiation (Accept-Encoding): Brotli,
 * gzip or none. Brotli needs a native library and is left out on platforms without one.
 */
public enum ContentEncoding {

	BROTLI("br") {
		@Override
		byte[] encode(byte[] body) throws IOException {
			return Encoder.compress(body,
					new Encoder.Parameters().setQuality(BROTLI_QUALITY).setWindow(BROTLI_WINDOW_BITS));
		}

		@Override
		public boolean isAvailable() {
			return Brotli4jLoader.isAvailable();
		}
	},

	GZIP("gzip") {
		@Override
		byte[] encode(byte[] body) throws IOException {
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
	},

	IDENTITY("identity") {
		@Override
		byte[] encode(byte[] body) {
			return body;
		}
	};

	/**
	 * A page is compressed once and sent often; above this quality the time grows more
	 * than the page shrinks.
	 */
	private static final int BROTLI_QUALITY = 9;

	/**
	 * 64 KB: with a larger window, this quality takes 32 MB of new memory for each text,
	 * and dozens of times as long where new memory is slow.
	 */
	private static final int BROTLI_WINDOW_BITS = 16;

	private static final List<ContentEncoding> COMPRESSED = List.of(BROTLI, GZIP);

	private final String token;

	ContentEncoding(String token) {
		this.token = token;
	}

	/**
	 * Negotiates the encoding: of those that the client gives the highest weight, the one
	 * that makes text smallest (RFC 9110, 12.5.3).
	 * @param accepted the value of Accept-Encoding, all of its lines joined by commas
	 */
	public static ContentEncoding negotiate(@Nullable String accepted) {
		ContentEncoding best = IDENTITY;
		if (accepted == null) {
			return best;
		}
		float most = Math.max(weight(accepted, IDENTITY.token), 0);
		for (int i = COMPRESSED.size() - 1; i >= 0; i--) {
			ContentEncoding encoding = COMPRESSED.get(i);
			float weight = weight(accepted, encoding.token);
			if (weight < 0) {
				weight = weight(accepted, "*");
			}
			if (weight > 0 && weight >= most && encoding.isAvailable()) {
				best = encoding;
				most = weight;
			}
		}
		return best;
	}

	/** The encodings that make text smaller and work on this machine. */
	public static List<ContentEncoding> available() {
		return COMPRESSED.stream().filter(ContentEncoding::isAvailable).toList();
	}

	/** The name that HTTP has for it. */
	String token() {
		return this.token;
	}

	abstract byte[] encode(byte[] body) throws IOException;

	public boolean isAvailable() {
		return true;
	}

	/**
	 * Reads the weight of a token without allocating.
	 * @return from 0 (refused) to 1; -1 if the token is not listed
	 */
	private static float weight(String accepted, String token) {
		int start = 0;
		while (start < accepted.length()) {
			int end = accepted.indexOf(',', start);
			end = (end < 0) ? accepted.length() : end;
			int name = skipSpace(accepted, start, end);
			int after = name + token.length();
			if (accepted.regionMatches(true, name, token, 0, token.length())) {
				int next = skipSpace(accepted, after, end);
				if (next == end) {
					return 1;
				}
				if (accepted.charAt(next) == ';') {
					return quality(accepted, skipSpace(accepted, next + 1, end), end);
				}
			}
			start = end + 1;
		}
		return -1;
	}

	/** A weight that cannot be read counts as 1, as if it had not been given. */
	private static float quality(String accepted, int start, int end) {
		if (end - start < 3 || (accepted.charAt(start) | 0x20) != 'q' || accepted.charAt(start + 1) != '=') {
			return 1;
		}
		try {
			return Math.min(Float.parseFloat(accepted.substring(start + 2, end).strip()), 1);
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

	private static int skipSpace(String text, int start, int end) {
		int next = start;
		while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
			next++;
		}
		return next;
	}

}
