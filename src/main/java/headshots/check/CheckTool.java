package headshots.check;

import java.util.List;

/**
 * Pictures and links that the interface of the check shows beside the reader's picture.
 *
 * @param standIns the addresses of drawn people for a page of a casting site
 * @param patterns the light patterns, to compare with the picture by eye
 * @param light the address of the light explorer
 */
record CheckTool(List<String> standIns, List<DrawnPattern> patterns, String light) {

	/**
	 * A light pattern.
	 *
	 * @param href its address in the light explorer
	 * @param drawing the address of its drawing
	 */
	record DrawnPattern(String title, String href, String drawing) {
	}

}
