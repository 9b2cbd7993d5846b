package headshots.media.color;

/**
 * Converts samples of a picture's own colors to those of screens.
 */
@FunctionalInterface
interface RowTransform {

	/** Takes samples from 0 to 255; gives three bytes a pixel: blue, green, red. */
	void convert(float[][] row, int width, byte[] target, int at);

}
