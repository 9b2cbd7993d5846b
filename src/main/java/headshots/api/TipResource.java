package headshots.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A tip for getting ready.
 *
 * @param key its key, which never changes
 * @param title its title
 * @param purpose the use of the tip
 * @param sides the differences for single types
 * @param steps the things to do, with their days
 * @param sources the sources that it cites
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record TipResource(String key, String title, RichText purpose, List<TipSide> sides, List<DatedStep> steps,
		List<SourceReference> sources, LocalDate changed, ItemLinks links) {

	/**
	 * The difference for one type.
	 *
	 * @param type the type or look
	 * @param text the difference
	 */
	record TipSide(ItemReference type, RichText text) {

	}

	/**
	 * One thing to do.
	 *
	 * @param day whole days from the shoot: negative before it, 0 on the day itself,
	 * positive after it
	 * @param text one sentence
	 */
	record DatedStep(int day, String text) {

	}

}
