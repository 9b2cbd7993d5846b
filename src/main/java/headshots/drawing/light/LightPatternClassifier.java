package headshots.drawing.light;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import headshots.drawing.LightPattern;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.MannequinSurface;

/**
 * Classifies a key light by the shadows on the face, as photographers name a light. Read
 * off the computed shadows, and not off the place of the light.
 */
final class LightPatternClassifier {

	/** A place counts as lit if it gets this much of what the key light gives. */
	private static final double LIT = 0.28;

	private static final int BROW = 42;

	private static final int JAW = 92;

	private static final int EYE_WIDTH = 16;

	private final Shading shading;

	/** The side away from the key light: -1 to the viewer's left. */
	private final int far;

	private final boolean[] triangle;

	LightPatternClassifier(Shading shading, Light light) {
		this.shading = shading;
		this.far = (light.angle() < 0) ? 1 : -1;
		this.triangle = patchUnderFarEye();
	}

	/** The pattern whose signs a light leaves on the face, empty if it leaves none's. */
	static Optional<LightPattern> pattern(Light light) {
		return new LightPatternClassifier(new Shading(light, JAW + 1), light).patternOf(light);
	}

	/** How much of a half of the face is dark, from 0 to 1. */
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
		int widest = 0;
		for (int row = 0; row < MannequinSurface.HEIGHT; row++) {
			int width = 0;
			for (int column = 0; column < MannequinSurface.WIDTH; column++) {
				width += this.triangle[row * MannequinSurface.WIDTH + column] ? 1 : 0;
			}
			widest = Math.max(widest, width);
		}
		return widest;
	}

	boolean hasTriangle() {
		int width = triangleWidth();
		return width >= 3 && width <= EYE_WIDTH;
	}

	/** How far down the shadow of the nose runs under the nose, 0 if it has none. */
	int noseShadowEnd() {
		int end = 0;
		for (int x = 0; x <= 10; x++) {
			int y = 70;
			while (y < 90 && isShaded(this.far * x, y)) {
				y++;
			}
			end = (y > 70) ? Math.max(end, y - 1) : end;
		}
		return end;
	}

	/** How far the middle of the nose's shadow lies towards the far cheek. */
	double noseShadowSlant() {
		double sum = 0;
		int count = 0;
		for (int y = 69; y <= 75; y++) {
			for (int x = -12; x <= 12; x++) {
				if (isShaded(this.far * x, y)) {
					sum += x;
					count++;
				}
			}
		}
		return (count == 0) ? 0 : sum / count;
	}

	private Optional<LightPattern> patternOf(Light light) {
		if (hasTriangle() && light.height() >= 20) {
			return Optional.of(LightPattern.REMBRANDT);
		}
		double dark = darkShare(true);
		if (dark > 0.9 && Math.abs(light.angle()) >= 60) {
			return Optional.of(LightPattern.SPLIT);
		}
		if (dark > 0.7) {
			return Optional.empty();
		}
		int shadowEnd = noseShadowEnd();
		boolean shadow = shadowEnd > 0;
		if (shadow && noseShadowSlant() > 2 && shadowEnd < HeadHeightField.LIP && Math.abs(light.angle()) <= 50) {
			return Optional.of(LightPattern.LOOP);
		}
		if (Math.abs(light.angle()) <= 10 && light.height() >= 20) {
			return Optional.of((light.below() >= 25) ? LightPattern.CLAMSHELL : LightPattern.BUTTERFLY);
		}
		return (!shadow && Math.abs(light.angle()) <= 10) ? Optional.of(LightPattern.FLAT) : Optional.empty();
	}

	/** Returns whether the place is in the shadow of the key light. */
	private boolean isShaded(int x, int y) {
		return this.shading.hiddenAt(x, y) > 0.5;
	}

	boolean isLit(int x, int y) {
		return this.shading.keyAt(x, y) >= LIT;
	}

	/**
	 * Fills the lit patch around the cheek under the far eye; empty if it is not
	 * enclosed.
	 */
	private boolean[] patchUnderFarEye() {
		boolean[] patch = new boolean[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];
		Deque<int[]> open = new ArrayDeque<>();
		for (int x = 12; x <= 24; x++) {
			for (int y = 56; y <= 66; y++) {
				open.add(new int[] { this.far * x, y });
			}
		}
		while (!open.isEmpty()) {
			int[] place = open.remove();
			int x = place[0];
			int y = place[1];
			int i = (y - MannequinSurface.TOP) * MannequinSurface.WIDTH + x - MannequinSurface.LEFT;
			if (y >= 53 && y <= JAW && Math.abs(x) < 40 && !patch[i] && isLit(x, y)) {
				if (this.far * x <= 3) {
					return new boolean[patch.length];
				}
				patch[i] = true;
				open.add(new int[] { x + 1, y });
				open.add(new int[] { x - 1, y });
				open.add(new int[] { x, y + 1 });
				open.add(new int[] { x, y - 1 });
			}
		}
		return patch;
	}

}
