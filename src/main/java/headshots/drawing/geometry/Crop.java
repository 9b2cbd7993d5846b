package headshots.drawing.geometry;

import headshots.drawing.DrawingOption;

/**
 * The part of the mannequin's plane that a picture shows.
 *
 * @param headShare the head's height as a share of the picture's
 * @param eyeShare where the eyes are, from the top, as a share of the picture's height
 */
public record Crop(double headShare, double eyeShare) {

	/** Every picture is an 8 by 10. */
	static final double ASPECT = 0.8;

	/** Room above the head and below the feet, as a share of the figure. */
	private static final double ROOM = 0.045;

	/** From above the head to below the feet. */
	static final Crop FULL_LENGTH = fullLength();

	public static Crop of(DrawingOption crop) {
		return switch (crop.code()) {
			case "cut" -> new Crop(1.14, 0.5);
			case "very-close" -> new Crop(0.92, 0.42);
			case "close" -> new Crop(0.68, 0.42);
			case "chest" -> new Crop(0.40, 0.35);
			case "waist" -> new Crop(0.27, 0.27);
			case "full" -> FULL_LENGTH;
			default -> new Crop(0.52, 0.39);
		};
	}

	private static Crop fullLength() {
		double height = Figure.SOLES * (1 + 2 * ROOM);
		return new Crop(HeadHeightField.CHIN / height, (HeadHeightField.EYES + ROOM * Figure.SOLES) / height);
	}

	public double height() {
		return HeadHeightField.CHIN / this.headShare;
	}

	public double width() {
		return height() * ASPECT;
	}

	public double left() {
		return -width() / 2;
	}

	public double top() {
		return HeadHeightField.EYES - this.eyeShare * height();
	}

	public double bottom() {
		return top() + height();
	}

}
