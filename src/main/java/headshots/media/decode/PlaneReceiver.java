package headshots.media.decode;

/**
 * Takes what a decoder reads, row by row.
 */
@FunctionalInterface
public interface PlaneReceiver {

	/**
	 * Takes a row. Each plane's rows come in order, from top to bottom; the rows of
	 * different planes take turns as the file has them.
	 * @param plane the plane's number, from 0
	 * @param row the row's number, from 0
	 * @param samples from 0 to 255, as many as the plane is wide (the array may be
	 * longer); valid only during the call
	 */
	void row(int plane, int row, float[] samples);

}
