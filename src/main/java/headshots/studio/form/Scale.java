package headshots.studio.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import headshots.comparison.AspectContent;
import headshots.comparison.Aspects;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;

/**
 * The line of eleven steps on which the stretch of guidance is drawn.
 *
 * @param low the meaning of step 0, empty where it is not known
 * @param high the meaning of step 10
 * @param tint the class that colors the stretch, empty for ink
 * @param from the low end
 * @param to the upper end; equal to the lower one for an empty range
 */
record Scale(String low, String high, String tint, int from, int to) {

	private static final int STEPS = 10;

	/**
	 * Draws what a form of guidance says.
	 * @param values the form's texts
	 * @param ends the fields of the low and the high end
	 * @param contentLookup where the aspect and the type are found
	 * @return the line, with a stretch on it where the form has one
	 */
	static Scale of(FormValues values, List<Field> ends, ContentLookup contentLookup) {
		Optional<AspectContent> aspect = find(contentLookup, Aspects.KIND, values.first("aspect"))
			.map(AspectContent.class::cast);
		String tint = type(contentLookup, values.first("type"))
			.flatMap((type) -> Optional.ofNullable(type.tint())
				.or(() -> type(contentLookup, String.valueOf(type.parent())).map(HeadshotTypeContent::tint)))
			.map((name) -> "tint-" + name)
			.orElse("");
		int from = step(values.first(ends.get(0).name()));
		int to = step(values.first(ends.get(1).name()));
		boolean drawn = 0 <= from && from < to;
		return new Scale(aspect.map(AspectContent::lowPole).orElse(""), aspect.map(AspectContent::highPole).orElse(""),
				tint, drawn ? from : 0, drawn ? to : 0);
	}

	public boolean isDrawn() {
		return this.from < this.to;
	}

	/** The places of the steps, as SVG wants them. */
	public List<String> steps() {
		return IntStream.rangeClosed(0, STEPS).mapToObj(Scale::percent).toList();
	}

	public String start() {
		return percent(this.from);
	}

	public String end() {
		return percent(this.to);
	}

	public String width() {
		return percent(this.to - this.from);
	}

	private static Optional<HeadshotTypeContent> type(ContentLookup contentLookup, String key) {
		return find(contentLookup, HeadshotTypes.KIND, key).map(HeadshotTypeContent.class::cast);
	}

	private static Optional<Object> find(ContentLookup contentLookup, String kind, String key) {
		return contentLookup.items(kind)
			.stream()
			.filter((item) -> item.key().equals(key))
			.<Object>map(ContentLookup.Item::content)
			.findFirst();
	}

	/** A step, or -1 if it is not a number. */
	private static int step(String text) {
		return text.matches("\\d|10") ? Integer.parseInt(text) : -1;
	}

	private static String percent(int steps) {
		return steps * 100 / STEPS + "%";
	}

}
