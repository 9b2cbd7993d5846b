package headshots.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer in each coding, made the first time that anybody takes it so.
 */
final class CodedBody {

	private final byte[] plain;

	private final AtomicReferenceArray<byte @Nullable []> coded = new AtomicReferenceArray<>(Coding.values().length);

	CodedBody(byte[] plain) {
		this.plain = plain;
	}

	byte[] plain() {
		return this.plain;
	}

	byte[] in(Coding coding) {
		byte[] bytes = this.coded.get(coding.ordinal());
		if (bytes == null) {
			bytes = encode(coding);
			this.coded.set(coding.ordinal(), bytes);
		}
		return bytes;
	}

	/** Whether it stands ready in a coding. */
	boolean isReady(Coding coding) {
		return this.coded.get(coding.ordinal()) != null;
	}

	private byte[] encode(Coding coding) {
		try {
			return coding.encode(this.plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
