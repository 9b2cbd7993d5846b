package headshots.media.color;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * How much light a sample stands for. Knows the curves of ICC profiles: a gamma, a table,
 * or a formula with a straight piece at its dark end.
 */
final class ToneCurve {

	/** Steps between two samples of 8 bits, so that finer samples are not rounded. */
	static final int STEPS = 4;

	private static final int LAST = 255 * STEPS;

	private static final double FRACTIONS = 65536;

	/** How many numbers each kind of formula has. */
	private static final int[] PARAMETERS = { 1, 3, 4, 5, 7 };

	private final float[] light = new float[LAST + 2];

	ToneCurve(DoubleUnaryOperator curve) {
		for (int i = 0; i <= LAST; i++) {
			double value = curve.applyAsDouble(i / (double) LAST);
			this.light[i] = (float) (Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value)));
		}
		this.light[LAST + 1] = this.light[LAST];
	}

	/**
	 * Reads a curve.
	 * @param tag the bytes of a profile's tag
	 * @return null if it is not a curve
	 */
	static @Nullable ToneCurve of(byte @Nullable [] tag) {
		if (tag == null || tag.length < 12) {
			return null;
		}
		ByteBuffer buffer = ByteBuffer.wrap(tag);
		return switch (new String(tag, 0, 4, StandardCharsets.ISO_8859_1)) {
			case "curv" -> table(buffer);
			case "para" -> formula(buffer);
			default -> null;
		};
	}

	/** The light of a sample from 0 to 255: between 0 and 1. */
	float at(float sample) {
		float position = Math.max(0, Math.min(255, sample)) * STEPS;
		int index = (int) position;
		return this.light[index] + (position - index) * (this.light[index + 1] - this.light[index]);
	}

	private static @Nullable ToneCurve table(ByteBuffer tag) {
		int count = tag.getInt(8);
		if (count < 0 || count > (tag.limit() - 12) / 2) {
			return null;
		}
		if (count == 0) {
			return new ToneCurve((sample) -> sample);
		}
		if (count == 1) {
			double gamma = (tag.getShort(12) & 0xffff) / 256.0;
			return new ToneCurve((sample) -> Math.pow(sample, gamma));
		}
		return new ToneCurve((sample) -> {
			double position = sample * (count - 1);
			int index = (int) Math.min(position, count - 2);
			double here = tag.getShort(12 + 2 * index) & 0xffff;
			double next = tag.getShort(14 + 2 * index) & 0xffff;
			return (here + (position - index) * (next - here)) / 0xffff;
		});
	}

	private static @Nullable ToneCurve formula(ByteBuffer tag) {
		int kind = tag.getShort(8) & 0xffff;
		if (kind >= PARAMETERS.length || tag.limit() < 12 + 4 * PARAMETERS[kind]) {
			return null;
		}
		// gamma, a, b, c, d, e, f; the shorter ones leave the last out.
		double[] p = { 1, 1, 0, 0, 0, 0, 0 };
		for (int i = 0; i < PARAMETERS[kind]; i++) {
			p[i] = tag.getInt(12 + 4 * i) / FRACTIONS;
		}
		if (kind == 1 || kind == 2) {
			double lift = p[3];
			double from = (p[1] != 0) ? -p[2] / p[1] : 0;
			return new ToneCurve((sample) -> (sample >= from) ? Math.pow(p[1] * sample + p[2], p[0]) + lift : lift);
		}
		return new ToneCurve(
				(sample) -> (sample >= p[4]) ? Math.pow(p[1] * sample + p[2], p[0]) + p[5] : p[3] * sample + p[6]);
	}

}
