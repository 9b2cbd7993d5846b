package headshots.drawing.light;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import headshots.drawing.LightPattern;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.MannequinSurface;

/**
 * Classifies a key light by the shadows on the face, as photographers name a light: by
 * the outlines of the drawn tones, and not by the position of the light alone. All lights
 * are read at one ratio, because more fill makes a pattern fainter but does not rename
 * it.
 */
final class LightPatternClassifier {

	/** An ordinary portrait's ratio of 4:1, at which every shadow is plain to see. */
	private static final double RATIO = 2;

	private static final int BROW = 42;

	private static final int JAW = 92;

	/** The rows in which the shadow of the nose can meet the shade of the cheek. */
	private static final int CHEEK_TOP = 58;

	private static final int MOUTH = 79;

	/** The rows under the nose from which its shadow begins. */
	private static final int UNDER_NOSE = 66;

	private static final int UNDER_NOSE_END = 72;

	private static final int NOSTRILS = 8;

	/** The outline's own shade does not count as the cheek's. */
	private static final int EDGE = 5;

	private static final int NARROWEST_TRIANGLE = 6;

	private final Shading shading;

	/** The side away from the key light: -1 to the viewer's left. */
	private final int far;

	private final Region noseShadow;

	private final Region patch;

	private final boolean touching;

	LightPatternClassifier(Light light) {
		this.shading = new Shading(new Light(light.angle(), light.height(), RATIO, light.size(), light.below()),
				JAW + 1);
		this.far = (light.angle() < 0) ? 1 : -1;
		this.noseShadow = noseShadow();
		this.patch = patchUnderFarEye();
		this.touching = isTouchingCheek();
	}

	/** The pattern whose signs a light leaves on the face, empty if it leaves none's. */
	static Optional<LightPattern> pattern(Light light) {
		return new LightPatternClassifier(light).patternOf(light);
	}

	/** How much of a half of the face is in the shade, from 0 to 1. */
	double darkShare(boolean farHalf) {
		int side = farHalf ? this.far : -this.far;
		int dark = 0;
		int all = 0;
		for (int y = BROW; y < JAW; y++) {
			for (int x = 3; x < HeadHeightField.headWidth(y) - 3; x++) {
				all++;
				dark += isLit(side * x, y) ? 0 : 1;
			}
		}
		return (double) dark / all;
	}

	/**
	 * How wide the patch of light under the far eye is, where shadow encloses it; 0 if it
	 * is missing, or runs on to the nose or the mouth.
	 */
	int triangleWidth() {
		return this.patch.width();
	}

	/** How wide that patch is at a height. */
	int triangleWidth(int y) {
		return this.patch.inRow(y);
	}

	/** How far that patch reaches down from the lower lid. */
	int triangleLength() {
		return this.patch.height();
	}

	boolean hasTriangle() {
		return triangleWidth() >= NARROWEST_TRIANGLE && triangleWidth() <= HeadHeightField.EYE_WIDTH
				&& triangleLength() <= HeadHeightField.NOSE_LENGTH;
	}

	/** How far down the shadow of the nose runs, 0 if the nose has none. */
	int noseShadowEnd() {
		return this.noseShadow.bottom();
	}

	/** How wide the shadow of the nose is under the nose. */
	int noseShadowWidth() {
		return this.noseShadow.width();
	}

	/** How far the middle of the nose's shadow lies towards the far cheek. */
	double noseShadowSlant() {
		return this.far * this.noseShadow.middle();
	}

	/** Whether the shadow of the nose runs into the shade of the far cheek. */
	boolean isTouching() {
		return this.touching;
	}

	/** Whether a place has the lightest tone of the drawing. */
	boolean isLit(int x, int y) {
		return this.shading.at(x, y) < Shadows.LEVELS[0];
	}

	/** Whether the nose casts a shadow that is seen under it. */
	boolean hasNoseShadow() {
		return noseShadowEnd() > HeadHeightField.NOSE_BASE;
	}

	private Optional<LightPattern> patternOf(Light light) {
		int angle = Math.abs(light.angle());
		int height = light.height();
		if (hasTriangle() && height >= 20) {
			return Optional.of(LightPattern.REMBRANDT);
		}
		if (darkShare(true) > 0.9 && angle >= 60 && Math.abs(height) <= 40) {
			return Optional.of(LightPattern.SPLIT);
		}
		if (!hasNoseShadow()) {
			return (angle <= 10 && Math.abs(height) <= 15) ? Optional.of(LightPattern.FLAT) : Optional.empty();
		}
		if (noseShadowEnd() >= HeadHeightField.LIP || isTouching()) {
			return Optional.empty();
		}
		if (angle <= 10 && height >= 20) {
			return Optional.of((light.below() >= 25) ? LightPattern.CLAMSHELL : LightPattern.BUTTERFLY);
		}
		return (noseShadowSlant() > 0.5 && height >= 15 && angle >= 15 && angle <= 50) ? Optional.of(LightPattern.LOOP)
				: Optional.empty();
	}

	/** Fills the shade under the nose, as far as it reaches. */
	private Region noseShadow() {
		Region region = new Region(false, UNDER_NOSE, JAW);
		for (int y = UNDER_NOSE; y <= UNDER_NOSE_END; y++) {
			for (int x = -NOSTRILS; x <= NOSTRILS; x++) {
				region.fill(x, y);
			}
		}
		return region;
	}

	private boolean isTouchingCheek() {
		Region shade = new Region(false, CHEEK_TOP, MOUTH);
		for (int y = UNDER_NOSE; y <= UNDER_NOSE_END; y++) {
			for (int x = -NOSTRILS; x <= NOSTRILS; x++) {
				shade.fill(x, y);
			}
		}
		for (int y = CHEEK_TOP; y <= MOUTH; y++) {
			if (shade.has(this.far * (int) (HeadHeightField.headWidth(y) - EDGE), y)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Fills the lit patch on the cheek under the far eye; empty if shadow does not
	 * enclose it.
	 */
	private Region patchUnderFarEye() {
		Region region = new Region(true, (int) Math.ceil(HeadHeightField.LOWER_LID), JAW);
		for (int x = 12; x <= 20; x++) {
			for (int y = 56; y <= 62; y++) {
				region.fill(this.far * x, y);
			}
		}
		for (int y = 0; y < JAW; y++) {
			if (region.has(this.far * 2, y)) {
				return new Region(true, 0, 0);
			}
		}
		return region;
	}

	/**
	 * Places of one kind, lit or shaded, that are connected.
	 */
	private final class Region {

		private final boolean[] places = new boolean[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];

		private final boolean lit;

		private final int top;

		private final int end;

		Region(boolean lit, int top, int end) {
			this.lit = lit;
			this.top = top;
			this.end = end;
		}

		/** Adds a place with all that are connected to it. */
		void fill(int fromX, int fromY) {
			Deque<int[]> open = new ArrayDeque<>();
			open.add(new int[] { fromX, fromY });
			while (!open.isEmpty()) {
				int[] place = open.remove();
				int x = place[0];
				int y = place[1];
				if (y >= this.top && y <= this.end && Math.abs(x) < HeadHeightField.headWidth(y) && !has(x, y)
						&& isLit(x, y) == this.lit) {
					this.places[index(x, y)] = true;
					open.add(new int[] { x + 1, y });
					open.add(new int[] { x - 1, y });
					open.add(new int[] { x, y + 1 });
					open.add(new int[] { x, y - 1 });
				}
			}
		}

		boolean has(int x, int y) {
			return this.places[index(x, y)];
		}

		/** The most places in a row. */
		int width() {
			int widest = 0;
			for (int y = this.top; y <= this.end; y++) {
				widest = Math.max(widest, inRow(y));
			}
			return widest;
		}

		/** How many rows it has. */
		int height() {
			int rows = 0;
			for (int y = this.top; y <= this.end; y++) {
				rows += (inRow(y) > 0) ? 1 : 0;
			}
			return rows;
		}

		/** The last row, 0 if it is empty. */
		int bottom() {
			for (int y = this.end; y >= this.top; y--) {
				if (inRow(y) > 0) {
					return y;
				}
			}
			return 0;
		}

		/** The mean x, 0 if it is empty. */
		double middle() {
			double sum = 0;
			int count = 0;
			for (int y = this.top; y <= this.end; y++) {
				for (int x = -40; x <= 40; x++) {
					if (has(x, y)) {
						sum += x;
						count++;
					}
				}
			}
			return (count == 0) ? 0 : sum / count;
		}

		private int inRow(int y) {
			int width = 0;
			for (int x = -40; x <= 40; x++) {
				width += has(x, y) ? 1 : 0;
			}
			return width;
		}

		private int index(int x, int y) {
			return (y - MannequinSurface.TOP) * MannequinSurface.WIDTH + x - MannequinSurface.LEFT;
		}

	}

}
