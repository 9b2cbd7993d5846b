package headshots.site.card;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexedPixelsTests {

	@Test
	void fewColorsStayAsTheyAre() {
		int[] pixels = { 0xfdfcfa, 0x1b1a18, 0xb4560b, 0xfdfcfa, 0x2a63b8 };
		IndexedPixels indexed = IndexedPixels.of(pixels);
		assertThat(indexed.palette()).hasSize(4);
		assertThat(colors(indexed)).containsExactly(pixels);
	}

	@Test
	void aSingleColorNeedsOneEntry() {
		assertThat(IndexedPixels.of(new int[9]).palette()).containsExactly(0);
	}

	@Test
	void manyColorsBecomeNearOnesOfAFullPalette() {
		int[] pixels = IntStream.range(0, 1 << 15)
			.map((i) -> (i >> 10) * 8 << 16 | (i >> 5 & 31) * 8 << 8 | (i & 31) * 8)
			.toArray();
		IndexedPixels indexed = IndexedPixels.of(pixels);
		assertThat(indexed.palette()).hasSize(256).doesNotHaveDuplicates();
		int[] colors = colors(indexed);
		for (int i = 0; i < pixels.length; i++) {
			for (int shift = 0; shift <= 16; shift += 8) {
				assertThat(Math.abs((colors[i] >> shift & 255) - (pixels[i] >> shift & 255))).isLessThanOrEqualTo(32);
			}
		}
	}

	@Test
	void aLargeAreaKeepsItsColorBesideManyOthers() {
		int[] pixels = new int[100_000];
		Arrays.fill(pixels, 0xdcd8d2);
		for (int i = 0; i < 2000; i++) {
			pixels[i] = i * 8191 & 0xffffff;
		}
		assertThat(colors(IndexedPixels.of(pixels))[99_999]).isEqualTo(0xdcd8d2);
	}

	private static int[] colors(IndexedPixels indexed) {
		return IntStream.range(0, indexed.indices().length)
			.map((i) -> indexed.palette()[indexed.indices()[i] & 255])
			.toArray();
	}

}
