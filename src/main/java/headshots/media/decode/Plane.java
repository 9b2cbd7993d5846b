package headshots.media.decode;

/**
 * One kind of sample of a picture: red, luma, black. In JPEG files the planes of color
 * are often coarser than the picture.
 *
 * @param width how many samples a row has
 * @param height how many rows there are
 * @param pixelsAcross how many pixels of the picture a sample is wide: 1, or 2 where
 * color is stored half as wide
 * @param pixelsDown how many pixels a sample is high
 */
public record Plane(int width, int height, double pixelsAcross, double pixelsDown) {

	/** A plane that has a sample for every pixel. */
	public static Plane full(int width, int height) {
		return new Plane(width, height, 1, 1);
	}

}
