package headshots.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The guidance for one type or look on one aspect.
 *
 * @param key its key: those of the type that says it and of the aspect, joined by a dot
 * @param type the type or look that it is for
 * @param aspect the aspect that it is about
 * @param inheritedFrom the type that says it, where a look has no guidance of its own;
 * else null
 * @param summary the phrase that answers the aspect's question
 * @param detail the explanation
 * @param dos things to do, one line each
 * @param avoids things to avoid, one line each
 * @param range the part of the aspect's scale that it covers
 * @param drawing the drawing that explains it, null if it has none
 * @param sources the sources that it cites
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record GuidanceResource(String key, ItemReference type, ItemReference aspect, @Nullable ItemReference inheritedFrom,
		String summary, RichText detail, List<String> dos, List<String> avoids, ScaleRange range,
		@Nullable DrawingReference drawing, List<SourceReference> sources, LocalDate changed, ItemLinks links) {

	/**
	 * A part of an aspect's scale, in whole steps.
	 *
	 * @param from the lower end, from 0 to 10
	 * @param to the higher end, from 0 to 10
	 */
	record ScaleRange(int from, int to) {

	}

	/**
	 * A drawing.
	 *
	 * @param href the drawing as an SVG file, of which other sites show a copy of their
	 * own; the URL changes when the drawing does
	 * @param description the text alternative
	 */
	record DrawingReference(URI href, String description) {

	}

}
