package headshots.web.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

import headshots.support.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Holds the bytes of a response body in each content encoding, encoding them on first
 * use.
 */
public final class EncodedBody {

	private static final int DIGEST_BYTES = 12;

	private final byte[] plain;

	private @Nullable String digest;

	private final AtomicReferenceArray<byte @Nullable []> encoded = new AtomicReferenceArray<>(
			ContentEncoding.values().length);

	public EncodedBody(byte[] plain) {
		this.plain = plain;
	}

	public byte[] plain() {
		return this.plain;
	}

	/** The beginning of the plain bytes' SHA-256, computed once for all encodings. */
	String digest() {
		String known = this.digest;
		if (known == null) {
			known = Sha256.prefix(this.plain, DIGEST_BYTES);
			this.digest = known;
		}
		return known;
	}

	public byte[] in(ContentEncoding encoding) {
		byte[] bytes = this.encoded.get(encoding.ordinal());
		if (bytes == null) {
			bytes = encode(encoding);
			this.encoded.set(encoding.ordinal(), bytes);
		}
		return bytes;
	}

	/** Whether the bytes in an encoding exist already. */
	public boolean isReady(ContentEncoding encoding) {
		return this.encoded.get(encoding.ordinal()) != null;
	}

	private byte[] encode(ContentEncoding encoding) {
		try {
			return encoding.encode(this.plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
