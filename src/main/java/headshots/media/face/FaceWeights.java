package headshots.media.face;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * The weights of the network, read layer by layer. The repository has them once, in the
 * module that browsers load.
 */
final class FaceWeights {

	/** Says in its comment, and in the notice beside it, where the weights are from. */
	private static final String MODULE = "/static/js/check/face-model.js";

	private static final int COUNT = 134_704;

	private final float[] values;

	private int used;

	private FaceWeights(float[] values) {
		this.values = values;
	}

	/** Reads the weights each time: it takes a millisecond, and holding them memory. */
	static FaceWeights load() throws IOException {
		try (InputStream module = FaceWeights.class.getResourceAsStream(MODULE)) {
			if (module == null) {
				throw new IOException("The class path has no " + MODULE);
			}
			return new FaceWeights(read(module.readAllBytes()));
		}
	}

	/** Returns the next weights, in the order in which the layers use them. */
	float[] next(int count) {
		this.used += count;
		return Arrays.copyOfRange(this.values, this.used - count, this.used);
	}

	/** The weights are the module's only string: 16-bit floats, least byte first. */
	private static float[] read(byte[] module) throws IOException {
		int start = indexOf(module, 0) + 1;
		byte[] packed = Arrays.copyOfRange(module, start, indexOf(module, start));
		ShortBuffer halves = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed))
			.order(ByteOrder.LITTLE_ENDIAN)
			.asShortBuffer();
		if (halves.remaining() != COUNT) {
			throw new IOException(MODULE + " has " + halves.remaining() + " weights");
		}
		float[] values = new float[COUNT];
		for (int i = 0; i < COUNT; i++) {
			values[i] = single(halves.get(i));
		}
		return values;
	}

	private static int indexOf(byte[] module, int from) throws IOException {
		for (int i = from; i < module.length; i++) {
			if (module[i] == '\'') {
				return i;
			}
		}
		throw new IOException(MODULE + " has no weights");
	}

	/** Java 17 cannot convert these. None of them is infinite. */
	private static float single(short half) {
		int exponent = half >> 10 & 0x1f;
		int steps = half & 0x3ff;
		float size = (exponent == 0) ? Math.scalb((float) steps, -24) : Math.scalb(1024f + steps, exponent - 25);
		return (half < 0) ? -size : size;
	}

}
