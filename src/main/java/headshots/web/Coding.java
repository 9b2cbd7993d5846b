package headshots.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of an answer are written. Brotli needs a native library, and is left out
 * where there is none for the machine.
 */
enum Coding {

	BROTLI("br") {
		@Override
		byte[] encode(byte[] body) throws IOException {
			return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
		}

		@Override
		boolean isAvailable() {
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
	 * A page is drawn once and sent often; above this, the time grows and the page does
	 * not shrink.
	 */
	private static final int BROTLI_QUALITY = 9;

	private static final Pattern REFUSED = Pattern.compile("q=0(\\.0{0,3})?");

	private static final List<Coding> COMPRESSED = List.of(BROTLI, GZIP);

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/**
	 * The smallest coding that a client takes.
	 * @param accepted the value of Accept-Encoding
	 */
	static Coding preferred(@Nullable String accepted) {
		if (accepted != null) {
			for (Coding coding : COMPRESSED) {
				if (coding.isAcceptedBy(accepted) && coding.isAvailable()) {
					return coding;
				}
			}
		}
		return IDENTITY;
	}

	/** Those that make an answer smaller, and work on this machine. */
	static List<Coding> available() {
		return COMPRESSED.stream().filter(Coding::isAvailable).toList();
	}

	/** The name by which clients know it. */
	String token() {
		return this.token;
	}

	abstract byte[] encode(byte[] body) throws IOException;

	boolean isAvailable() {
		return true;
	}

	private boolean isAcceptedBy(String accepted) {
		for (String part : accepted.split(",")) {
			int end = part.indexOf(';');
			String name = ((end < 0) ? part : part.substring(0, end)).strip();
			if (name.equalsIgnoreCase(this.token)) {
				return end < 0 || !REFUSED.matcher(part.substring(end + 1).strip()).matches();
			}
		}
		return false;
	}

}
