package headshots.media;

import java.util.List;

import headshots.media.face.DetectedFace;
import headshots.media.face.DetectedFace.Point;

/**
 * The result of looking for faces in a picture, and the focal point that it proposes.
 *
 * @param count how many faces there are
 * @param x how far from the left the point between the eyes of the largest face is, in
 * percent; where faces mostly are if there is none
 * @param y how far from the top, in percent
 */
public record FaceFinding(int count, int x, int y) {

	/** Eyes are mostly a little above the middle. */
	public static final FaceFinding NONE = new FaceFinding(0, 50, 40);

	private static final int WHOLE = 100;

	/**
	 * Proposes a focal point.
	 * @param faces in pixels of the picture, largest first
	 * @param width of the picture, in pixels
	 * @param height of the picture, in pixels
	 */
	public static FaceFinding of(List<DetectedFace> faces, int width, int height) {
		if (faces.isEmpty()) {
			return NONE;
		}
		Point point = faces.get(0).betweenEyes();
		return new FaceFinding(faces.size(), percent(point.x(), width), percent(point.y(), height));
	}

	/** The network may see eyes a little outside the picture. */
	private static int percent(double pixels, int whole) {
		return (int) Math.max(0, Math.min(Math.round(pixels * WHOLE / whole), WHOLE));
	}

}
