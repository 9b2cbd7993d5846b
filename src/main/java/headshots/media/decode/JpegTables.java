package headshots.media.decode;

import java.io.IOException;

import headshots.media.PictureRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a JPEG file as they are at one moment; each scan takes those it finds.
 */
final class JpegTables {

	private static final int TABLES = 4;

	private static final int MOST_SYMBOLS = 256;

	private final @Nullable HuffmanTable[] dc = new HuffmanTable[TABLES];

	private final @Nullable HuffmanTable[] ac = new HuffmanTable[TABLES];

	private final int @Nullable [][] steps = new int[TABLES][];

	private int restartInterval;

	void readHuffman(ByteWindow bytes, int start, int end) throws IOException {
		int at = start;
		while (at < end) {
			int kind = bytes.at(at++);
			int[] counts = new int[HuffmanTable.LONGEST];
			int symbols = 0;
			for (int i = 0; i < counts.length; i++) {
				counts[i] = bytes.at(at++);
				symbols += counts[i];
			}
			require(at + symbols <= end && symbols <= MOST_SYMBOLS && (kind & 0xf) < TABLES && kind >> 4 <= 1);
			HuffmanTable table = new HuffmanTable(counts, bytes.copy(at, at + symbols));
			((kind >> 4 == 0) ? this.dc : this.ac)[kind & 0xf] = table;
			at += symbols;
		}
	}

	void readQuantization(ByteWindow bytes, int start, int end) throws IOException {
		int at = start;
		while (at < end) {
			int kind = bytes.at(at++);
			int size = (kind >> 4 == 0) ? 1 : 2;
			require((kind & 0xf) < TABLES && at + size * JpegComponent.BLOCK <= end);
			int[] steps = new int[JpegComponent.BLOCK];
			for (int i = 0; i < steps.length; i++) {
				steps[JpegScan.ZIGZAG[i]] = (size == 1) ? bytes.at(at) : bytes.twoBytes(at);
				at += size;
			}
			this.steps[kind & 0xf] = steps;
		}
	}

	void readRestartInterval(ByteWindow bytes, int start, int end) throws IOException {
		require(end - start >= 2);
		this.restartInterval = bytes.twoBytes(start);
	}

	int restartInterval() {
		return this.restartInterval;
	}

	/** Gives a plane its steps when its first scan begins. */
	void quantize(JpegComponent plane) {
		int[] steps = this.steps[plane.quantization];
		require(steps != null);
		if (plane.steps.length == 0) {
			plane.steps = steps;
		}
	}

	@Nullable HuffmanTable dc(int number, boolean needed) {
		return table(this.dc, number, needed);
	}

	@Nullable HuffmanTable ac(int number, boolean needed) {
		return table(this.ac, number, needed);
	}

	private static @Nullable HuffmanTable table(@Nullable HuffmanTable[] tables, int number, boolean needed) {
		if (!needed) {
			return null;
		}
		require(number < TABLES && tables[number] != null);
		return tables[number];
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw PictureRejectedException.damaged();
		}
	}

}
