package headshots.drawing.light;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import headshots.drawing.geometry.CameraElevation;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.MannequinSurface;
import headshots.drawing.geometry.MarchingSquares;
import headshots.drawing.svg.SvgPathWriter;

/**
 * A light's shading as a few flat tones, one over the other, each with a smooth outline.
 *
 * @param svg the tones as SVG, in quarters of the mannequin's units
 * @param leftEyeLit whether the eye on the viewer's left sees the key light, and so
 * mirrors it
 * @param rightEyeLit the same for the other eye
 */
public record Shadows(String svg, boolean leftEyeLit, boolean rightEyeLit) {

	/** Where each tone begins, in stops under the lit side. */
	static final double[] LEVELS = { 0.6, 1.15, 1.8, 2.5 };

	/** A stop is a factor of 2 in light, and of 2^(1/2.2) in the values of a screen. */
	private static final double GAMMA = 2.2;

	/** The less of the mannequin fits into a picture, the finer it is drawn. */
	private static final double STRAIGHT = 1e-5;

	/** So that the tones cover hair that is drawn beyond the outline of the head. */
	private static final int BEYOND = 24;

	/** An eye mirrors a light that it sees at least half of. */
	private static final double HALF = 0.5;

	private static final int EYE_ROW = 51;

	/** Most drawings of a page have the same light. */
	private static final LoadingCache<Fall, Shadows> KEPT = Caffeine.newBuilder()
		.maximumSize(60)
		.executor(Runnable::run)
		.build(Shadows::draw);

	/** The places around the mannequin, ring by ring. */
	private static final List<Ring> RINGS = rings();

	/** The shading and shadows of a light on a crop of the mannequin. */
	public static Shadows of(Light light, CameraElevation tilt, Crop view) {
		return KEPT.get(new Fall(light, tilt, view));
	}

	private static Shadows draw(Fall fall) {
		double height = fall.view.height();
		Shading shading = new Shading(fall.light,
				(int) Math.ceil(fall.view.bottom()) + 2 * Math.abs(fall.tilt.degrees()) + 2);
		// Below the shaded rows the field is 0 but for what spreads from them.
		int rows = Math.min(MannequinSurface.HEIGHT, shading.rows() + BEYOND + 1);
		MarchingSquares marchingSquares = new MarchingSquares(beyondTheOutline(shading.field()), MannequinSurface.WIDTH,
				rows, STRAIGHT * height * height);
		StringBuilder svg = new StringBuilder();
		double before = 0;
		for (double level : LEVELS) {
			StringBuilder path = new StringBuilder();
			for (List<double[]> loop : marchingSquares.above(level)) {
				path.append(SvgPathWriter.closed(fall.tilt.of(placed(loop))));
			}
			if (!path.isEmpty()) {
				svg.append("<path d=\"%s\" opacity=\".%02d\"/>".formatted(path, darkness(level - before)));
			}
			before = level;
		}
		int eye = (int) HeadHeightField.EYE_AT;
		return new Shadows(svg.toString(), shading.hiddenAt(-eye, EYE_ROW) < HALF,
				shading.hiddenAt(eye, EYE_ROW) < HALF);
	}

	/** From rows and columns to the mannequin's units. */
	private static List<double[]> placed(List<double[]> loop) {
		return loop.stream()
			.map((point) -> new double[] { point[0] + MannequinSurface.LEFT, point[1] + MannequinSurface.TOP })
			.toList();
	}

	/** How much black takes that many stops away, in hundredths. */
	private static long darkness(double stops) {
		return Math.round(100 * (1 - Math.pow(2, -stops / GAMMA)));
	}

	/**
	 * Every place around the mannequin is as dark as the places next to it further in.
	 */
	private static float[] beyondTheOutline(float[] field) {
		for (Ring ring : RINGS) {
			ring.fill(field);
		}
		return field;
	}

	private static List<Ring> rings() {
		List<Ring> rings = new ArrayList<>();
		boolean[] known = MannequinSurface.MANNEQUIN.places();
		for (int i = 0; i < BEYOND; i++) {
			Ring ring = Ring.around(known);
			for (int place : ring.places) {
				known[place] = true;
			}
			rings.add(ring);
		}
		return rings;
	}

	/**
	 * Places around others, and for each of them which of its neighbors are among those.
	 */
	private record Ring(int[] places, int[][] neighbors) {

		private static Ring around(boolean[] inside) {
			int[] places = IntStream.range(0, inside.length)
				.filter((place) -> !inside[place] && neighbors(place, inside).length > 0)
				.toArray();
			return new Ring(places,
					IntStream.of(places).mapToObj((place) -> neighbors(place, inside)).toArray(int[][]::new));
		}

		private static int[] neighbors(int place, boolean[] inside) {
			return IntStream.of(place - 1, place + 1, place - MannequinSurface.WIDTH, place + MannequinSurface.WIDTH)
				.filter((next) -> next >= 0 && next < inside.length && inside[next])
				.toArray();
		}

		/** Gives each of its places the mean of those neighbors. */
		private void fill(float[] field) {
			for (int i = 0; i < this.places.length; i++) {
				float sum = 0;
				for (int next : this.neighbors[i]) {
					sum += field[next];
				}
				field[this.places[i]] = sum / this.neighbors[i].length;
			}
		}

	}

	/** Everything that shadows depend on. */
	private record Fall(Light light, CameraElevation tilt, Crop view) {
	}

}
