package headshots.drawing.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mannequin from the neck down, seven and a half heads tall, in the units of
 * {@link HeadHeightField}. A picture that ends at the chest shows the bust, any other one
 * the figure with arms apart from the trunk.
 */
public final class Figure {

	/** The soles of the feet. */
	public static final double SOLES = 750;

	/** Where the hands begin. */
	static final double WRISTS = 384;

	/** Pictures that end above the elbows show no gap beside the trunk. */
	private static final double ELBOWS = 240;

	/** From the armpit over the trunk, down the outside of a leg and up its inside. */
	private static final double[][] TRUNK_AND_LEG = { { 61.5, 196 }, { 60, 200 }, { 58, 226 }, { 51, 270 }, { 50, 296 },
			{ 59, 344 }, { 64, 384 }, { 63, 430 }, { 57, 500 }, { 48, 556 }, { 46, 590 }, { 46, 622 }, { 38, 676 },
			{ 32, 706 }, { 34, 724 }, { 43, 738 }, { 45, 748 }, { 38, 751 }, { 18, 751 }, { 13, 746 }, { 15, 730 },
			{ 17, 706 }, { 18, 676 }, { 16, 622 }, { 18, 590 }, { 17, 556 }, { 12, 500 }, { 4, 410 }, { 0, 398 } };

	/** From the shoulder's end over the hand to the armpit. */
	private static final double[][] ARM = { { 84, 190 }, { 87, 240 }, { 87, 284 }, { 90, 326 }, { 88, 372 },
			{ 89, 386 }, { 94, 402 }, { 93, 424 }, { 88, 440 }, { 82, 444 }, { 79, 434 }, { 77, 418 }, { 72, 420 },
			{ 71, 408 }, { 75, 390 }, { 75, 374 }, { 72, 330 }, { 69, 290 }, { 67, 250 }, { 64, 214 }, { 62.5, 196 } };

	private Figure() {
	}

	/** Whether a crop shows enough for arms and trunk to part. */
	public static boolean isSeen(Crop crop) {
		return crop.bottom() > ELBOWS;
	}

	/** The outline of what a picture shows below the head. */
	static List<double[]> outline(boolean figure) {
		List<double[]> right = new ArrayList<>();
		for (double y : new double[] { 80, 90, 98, 104, 110, 115, 119, 123, 127, 132, 138, 146, 156, 170 }) {
			right.add(new double[] { HeadHeightField.bodyWidth(y), y });
		}
		if (figure) {
			right.addAll(Stream.of(ARM, TRUNK_AND_LEG).flatMap(Stream::of).toList());
		}
		else {
			for (double y : new double[] { 200, 240, 300 }) {
				right.add(new double[] { HeadHeightField.bodyWidth(y), y });
			}
		}
		return Mannequin.withMirror(right);
	}

}
