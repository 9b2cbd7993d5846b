package headshots.media.image;

import java.awt.Rectangle;
import java.util.Random;

import headshots.media.PictureName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The crops around focal points, over many sizes and points.
 */
class FocalPointCropTests {

	private static final int MANY = 20_000;

	private static final int SMALLEST = 320;

	private final Random random = new Random(4);

	@Test
	void theUprightCropHoldsThePointAndAsMuchAroundItAsThereIs() {
		for (int i = 0; i < MANY; i++) {
			int width = SMALLEST + this.random.nextInt(2080);
			int height = 400 + this.random.nextInt(2000);
			FocalPoint point = point();
			Rectangle cut = point.cut(width, height);
			assertThat(new Rectangle(width, height).contains(cut)).isTrue();
			// One of its sides is the picture's: no larger piece has its shape.
			assertThat(cut.width == width || cut.height >= height - 1).isTrue();
			assertThat(cut.height / 5.0).isBetween(cut.width / 4.0 - 0.3, cut.width / 4.0 + 0.3);
			assertAround(Math.round(width * point.x() / 100f), cut.x, cut.width, width);
			assertAround(Math.round(height * point.y() / 100f), cut.y, cut.height, height);
		}
	}

	/** It has the point in its middle, or it ends where the picture ends. */
	private static void assertAround(int point, int start, int length, int whole) {
		assertThat(point).isBetween(start, start + length);
		assertThat(Math.abs(2 * point - 2 * start - length) <= 2 || start == 0 || start + length == whole).isTrue();
	}

	@Test
	void noSizeIsLargerThanTheCropItIsMadeOf() {
		for (int i = 0; i < MANY; i++) {
			int width = SMALLEST + this.random.nextInt(2080);
			int height = 400 + this.random.nextInt(2000);
			Rectangle cut = point().cut(width, height);
			Rendition.widths(new PictureName("5a".repeat(32), width, height)).forEach((size) -> {
				assertThat(size).isLessThanOrEqualTo(cut.width);
				assertThat(Rendition.height(size)).isLessThanOrEqualTo(cut.height);
			});
		}
	}

	@Test
	void theRoundCropHoldsThePointWhereverACircleCan() {
		int outside = 0;
		for (int i = 0; i < MANY; i++) {
			int width = SMALLEST + this.random.nextInt(2080);
			int height = 400 + this.random.nextInt(2000);
			FocalPoint point = point();
			Rectangle square = point.square(width, height);
			assertThat(square.width).isEqualTo(square.height).isGreaterThanOrEqualTo(SMALLEST);
			assertThat(point.cut(width, height).contains(square)).isTrue();
			double far = Math.hypot(Math.round(width * point.x() / 100f) - square.getCenterX(),
					Math.round(height * point.y() / 100f) - square.getCenterY());
			assertThat(point.isInCircle(width, height)).isEqualTo(far <= square.width / 2.0);
			if (far > 0.8 * square.width / 2) {
				// It could not become smaller.
				assertThat(square.width).isEqualTo(SMALLEST);
			}
			outside += point.isInCircle(width, height) ? 0 : 1;
		}
		// Points in a corner, where no circle reaches.
		assertThat(outside).isBetween(1, MANY / 10);
	}

	@ParameterizedTest
	@CsvSource({ "2000, 2500, 50, 40, 2000, true", "2000, 2500, 8, 10, 926, true", "2000, 2500, 0, 0, 320, false",
			"2000, 2500, 100, 100, 320, false", "400, 500, 5, 50, 320, true", "2400, 900, 3, 50, 720, true",
			"2400, 900, 1, 50, 320, true" })
	void theRoundCropBecomesSmallerTowardsACorner(int width, int height, int x, int y, int side, boolean inside) {
		FocalPoint point = new FocalPoint(x, y);
		assertThat(point.square(width, height).width).isEqualTo(side);
		assertThat(point.isInCircle(width, height)).isEqualTo(inside);
	}

	private FocalPoint point() {
		return new FocalPoint(this.random.nextInt(101), this.random.nextInt(101));
	}

}
