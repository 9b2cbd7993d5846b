package headshots.comparison;

import java.util.List;

/**
 * A cell with its drawing.
 *
 * @param cell the cell
 * @param spectrum the drawing of its stretch
 */
record ShownCell(Cell cell, Spectrum spectrum) {

	static ShownCell of(Cell cell) {
		return new ShownCell(cell, Spectrum.of(List.of(cell), ""));
	}

}
