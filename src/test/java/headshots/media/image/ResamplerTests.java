package headshots.media.image;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ResamplerTests {

	@ParameterizedTest
	@CsvSource({ "100,80,100,80", "100,80,99,79", "100,80,37,31", "1000,10,3,2", "50,40,100,80", "7,5,1,1" })
	void keepsAPlainPlanePlain(int width, int height, int targetWidth, int targetHeight) {
		float[][] plain = new float[height][width];
		for (float[] row : plain) {
			Arrays.fill(row, 200);
		}
		for (float[] row : resampled(plain, 0, 0, width, height, targetWidth, targetHeight)) {
			for (float sample : row) {
				assertThat(sample).isCloseTo(200, within(0.01f));
			}
		}
	}

	@Test
	void leavesWhatHasTheRightSizeAsItIs() {
		float[][] random = random(40, 30);
		assertThat(resampled(random, 0, 0, 40, 30, 40, 30)).isDeepEqualTo(random);
		assertThat(resampled(random, 5, 7, 20, 15, 20, 15)[3][4]).isEqualTo(random[10][9]);
	}

	/** The filter by its definition, all samples at once and with twice the precision. */
	@ParameterizedTest
	@CsvSource({ "0,0,60,50,23,17", "10.5,4,40,44,19,20", "0,0,60,50,59,49" })
	void isLanczosWithThreeLobes(double left, double top, double width, double height, int targetWidth,
			int targetHeight) {
		float[][] random = random(60, 50);
		float[][] resampled = resampled(random, left, top, width, height, targetWidth, targetHeight);
		for (int y = 0; y < targetHeight; y++) {
			for (int x = 0; x < targetWidth; x++) {
				double sum = 0;
				double weights = 0;
				for (int row = (int) top; row < Math.ceil(top + height); row++) {
					for (int column = (int) left; column < Math.ceil(left + width); column++) {
						double weight = lanczos((column + 0.5 - left) * targetWidth / width - x - 0.5)
								* lanczos((row + 0.5 - top) * targetHeight / height - y - 0.5);
						sum += weight * random[row][column];
						weights += weight;
					}
				}
				assertThat(resampled[y][x]).isCloseTo((float) (sum / weights), within(0.02f));
			}
		}
	}

	/**
	 * A pattern that is too fine for the result turns into its mean, and not into a
	 * coarser one (moiré).
	 */
	@Test
	void turnsAPatternThatIsTooFineIntoItsMean() {
		float[][] check = new float[600][600];
		for (int y = 0; y < 600; y++) {
			for (int x = 0; x < 600; x++) {
				check[y][x] = ((x / 2 + y / 2) % 2 == 0) ? 230 : 30;
			}
		}
		float[][] reduced = resampled(check, 0, 0, 600, 600, 170, 170);
		for (int y = 5; y < 165; y++) {
			for (int x = 5; x < 165; x++) {
				assertThat(reduced[y][x]).isCloseTo(130, within(3f));
			}
		}
	}

	/** Waves of four pixels of the result are still waves. */
	@Test
	void keepsAPatternThatCanBeSeen() {
		float[][] waves = new float[400][400];
		for (float[] row : waves) {
			for (int x = 0; x < 400; x++) {
				row[x] = (float) (128 + 100 * Math.sin(2 * Math.PI * (x + 0.5) / 16));
			}
		}
		float[][] reduced = resampled(waves, 0, 0, 400, 400, 100, 100);
		for (int x = 5; x < 95; x++) {
			float expected = (float) (128 + 100 * Math.sin(2 * Math.PI * (x + 0.5) / 4));
			assertThat(reduced[50][x]).isCloseTo(expected, within(6f));
		}
	}

	@Test
	void holdsAsManyRowsAsTheFilterIsHigh() {
		Resampler resampler = new Resampler(FilterWeights.of(0, 10_000, 10_000, 1_000, 3),
				FilterWeights.of(0, 10, 10, 1, 3));
		int most = 0;
		float[] row = new float[10];
		for (int y = 0; y < 10_000; y++) {
			resampler.add(y, row);
			most = Math.max(most, resampler.ready());
			while (resampler.ready() > 0) {
				resampler.giveBack(resampler.poll());
			}
		}
		assertThat(FilterWeights.of(0, 10_000, 10_000, 1_000, 3).mostAtOnce()).isLessThanOrEqualTo(7);
		// Those at the lower edge end with the last row.
		assertThat(most).isLessThanOrEqualTo(4);
	}

	private static float[][] random(int width, int height) {
		Random chance = new Random(1);
		float[][] random = new float[height][width];
		for (float[] row : random) {
			for (int x = 0; x < width; x++) {
				row[x] = chance.nextInt(256);
			}
		}
		return random;
	}

	private static float[][] resampled(float[][] plane, double left, double top, double width, double height,
			int targetWidth, int targetHeight) {
		Resampler resampler = new Resampler(FilterWeights.of(top, height, plane.length, targetHeight, 3),
				FilterWeights.of(left, width, plane[0].length, targetWidth, 3));
		float[][] result = new float[targetHeight][];
		int next = 0;
		for (int y = 0; y < plane.length; y++) {
			resampler.add(y, plane[y]);
			while (resampler.ready() > 0) {
				result[next++] = resampler.poll();
			}
		}
		assertThat(next).isEqualTo(targetHeight);
		return result;
	}

	private static double lanczos(double distance) {
		double angle = Math.PI * distance;
		return (distance == 0) ? 1
				: (Math.abs(distance) >= 3) ? 0 : 3 * Math.sin(angle) * Math.sin(angle / 3) / (angle * angle);
	}

}
