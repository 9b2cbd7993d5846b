package headshots.site.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reduces a picture to a palette of at most 256 colors by median cut. Drawings have few
 * colors besides the blends at their edges, so that no dithering is needed.
 *
 * @param palette the colors, as 0xRRGGBB
 * @param indices the color of each pixel
 */
record IndexedPixels(int[] palette, byte[] indices) {

	private static final int MOST_COLORS = 256;

	/** The bits of a channel by which colors are told apart. */
	private static final int BITS = 5;

	private static final int CELLS = 1 << (3 * BITS);

	static IndexedPixels of(int[] pixels) {
		int[] counts = new int[CELLS];
		long[][] sums = new long[3][CELLS];
		for (int pixel : pixels) {
			int cell = cell(pixel);
			counts[cell]++;
			for (int channel = 0; channel < 3; channel++) {
				sums[channel][cell] += channel(pixel, channel);
			}
		}
		List<int[]> boxes = boxes(counts);
		int[] palette = new int[boxes.size()];
		byte[] index = new byte[CELLS];
		for (int i = 0; i < palette.length; i++) {
			palette[i] = mean(boxes.get(i), counts, sums);
			for (int cell : boxes.get(i)) {
				index[cell] = (byte) i;
			}
		}
		byte[] indices = new byte[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			indices[i] = index[cell(pixels[i])];
		}
		return new IndexedPixels(palette, indices);
	}

	/**
	 * Divides the box with the largest extent, weighed by its pixels, until there are
	 * enough.
	 */
	private static List<int[]> boxes(int[] counts) {
		List<Box> boxes = new ArrayList<>();
		int[] used = new int[CELLS];
		int size = 0;
		for (int cell = 0; cell < CELLS; cell++) {
			if (counts[cell] > 0) {
				used[size++] = cell;
			}
		}
		boxes.add(Box.of(Arrays.copyOf(used, size), counts));
		while (boxes.size() < MOST_COLORS) {
			Box largest = boxes.stream().max(Comparator.comparingDouble(Box::weight)).orElseThrow();
			if (largest.cells.length < 2) {
				break;
			}
			boxes.remove(largest);
			boxes.addAll(largest.halves(counts));
		}
		return boxes.stream().map(Box::cells).toList();
	}

	private static int mean(int[] cells, int[] counts, long[][] sums) {
		long count = 0;
		long[] sum = new long[3];
		for (int cell : cells) {
			count += counts[cell];
			for (int channel = 0; channel < 3; channel++) {
				sum[channel] += sums[channel][cell];
			}
		}
		int color = 0;
		for (int channel = 0; channel < 3; channel++) {
			color = color << 8 | (int) ((sum[channel] + count / 2) / count);
		}
		return color;
	}

	/** The value of a channel, red first. */
	private static int channel(int pixel, int channel) {
		return pixel >> (16 - 8 * channel) & 0xff;
	}

	private static int cell(int pixel) {
		int cell = 0;
		for (int channel = 0; channel < 3; channel++) {
			cell = cell << BITS | channel(pixel, channel) >> (8 - BITS);
		}
		return cell;
	}

	/**
	 * Neighboring colors.
	 *
	 * @param cells the colors in cells of the color cube
	 * @param axis the channel in which they differ most
	 * @param weight the need to divide it; 0 for a single color
	 */
	private record Box(int[] cells, int axis, double weight) {

		static Box of(int[] cells, int[] counts) {
			int axis = 0;
			int longest = 0;
			for (int channel = 0; channel < 3; channel++) {
				int lowest = CELLS;
				int highest = 0;
				for (int cell : cells) {
					lowest = Math.min(lowest, along(cell, channel));
					highest = Math.max(highest, along(cell, channel));
				}
				if (highest - lowest > longest) {
					longest = highest - lowest;
					axis = channel;
				}
			}
			long count = 0;
			for (int cell : cells) {
				count += counts[cell];
			}
			return new Box(cells, axis, longest * longest * Math.sqrt(count));
		}

		/** Divides it where each half has about as many pixels. */
		List<Box> halves(int[] counts) {
			int[] sorted = Arrays.stream(this.cells)
				.boxed()
				.sorted(Comparator.comparingInt((cell) -> along(cell, this.axis)))
				.mapToInt(Integer::intValue)
				.toArray();
			long all = Arrays.stream(sorted).mapToLong((cell) -> counts[cell]).sum();
			long before = 0;
			int middle = 0;
			while (middle < sorted.length - 1 && (middle == 0 || before + counts[sorted[middle]] <= all / 2)) {
				before += counts[sorted[middle++]];
			}
			return List.of(of(Arrays.copyOf(sorted, middle), counts),
					of(Arrays.copyOfRange(sorted, middle, sorted.length), counts));
		}

		private static int along(int cell, int channel) {
			return cell >> (BITS * (2 - channel)) & ((1 << BITS) - 1);
		}

	}

}
