package headshots.media.face;

/**
 * Where a face is in a picture, in pixels.
 *
 * @param score how sure the network is, from 0 to 1
 * @param width how wide the face is
 * @param height how high it is, from the brows to the chin
 * @param leftEye the eye that is on the left in the picture
 * @param rightEye the eye that is on the right
 */
public record DetectedFace(double score, double width, double height, Point leftEye, Point rightEye) {

	/** The point between the eyes. */
	public Point betweenEyes() {
		return new Point((this.leftEye.x() + this.rightEye.x()) / 2, (this.leftEye.y() + this.rightEye.y()) / 2);
	}

	double area() {
		return this.width * this.height;
	}

	/**
	 * A point of a picture.
	 *
	 * @param x from the left
	 * @param y from the top
	 */
	public record Point(double x, double y) {

	}

}
