package headshots.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer that can be sent any number of times, in each coding.
 */
final class ReadyAnswer {

	private static final int WORTH_COMPRESSING = 400;

	private static final int TAG_BYTES = 12;

	private final List<ReadyHeader> headers;

	private final CodedBody body;

	private final boolean compressible;

	private final AtomicReferenceArray<@Nullable Variant> variants = new AtomicReferenceArray<>(Coding.values().length);

	/**
	 * Takes an answer as it is.
	 * @param headers all headers that do not depend on the coding
	 * @param text whether it is worth compressing
	 */
	ReadyAnswer(List<ReadyHeader> headers, CodedBody body, boolean text) {
		this.headers = headers;
		this.body = body;
		this.compressible = text && body.plain().length >= WORTH_COMPRESSING;
	}

	/**
	 * The answer in the smallest coding that a client takes; made the first time that
	 * anybody takes it so.
	 * @param accepted the value of Accept-Encoding
	 */
	Variant variant(@Nullable String accepted) {
		Coding coding = this.compressible ? Coding.preferred(accepted) : Coding.IDENTITY;
		Variant variant = this.variants.get(coding.ordinal());
		if (variant == null) {
			variant = encode(coding);
			this.variants.set(coding.ordinal(), variant);
		}
		return variant;
	}

	/** How many bytes it is without compression. */
	int length() {
		return this.body.plain().length;
	}

	/** An estimate of its memory, in bytes, when all codings have been asked for. */
	int weight() {
		return this.compressible ? length() * 2 : length();
	}

	private Variant encode(Coding coding) {
		String suffix = (coding != Coding.IDENTITY) ? "-" + coding.token() : "";
		String tag = "\"" + Digest.of(this.body.plain(), TAG_BYTES) + suffix + "\"";
		List<ReadyHeader> all = new ArrayList<>(this.headers);
		all.add(new ReadyHeader(HttpHeaders.ETAG, tag));
		if (coding != Coding.IDENTITY) {
			all.add(new ReadyHeader(HttpHeaders.CONTENT_ENCODING, coding.token()));
		}
		return new Variant(coding, tag, all.toArray(ReadyHeader[]::new), this.body.in(coding));
	}

	/**
	 * The answer in one coding.
	 */
	record Variant(Coding coding, String tag, ReadyHeader[] headers, byte[] body) {

		/**
		 * Whether a client has it already.
		 * @param condition the value of If-None-Match
		 */
		boolean isKnown(@Nullable String condition) {
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
