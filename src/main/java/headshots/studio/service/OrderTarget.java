package headshots.studio.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place to which an item is moved among its siblings.
 *
 * @param step the kind of place
 * @param after the number of the item to put it after, 0 where the step says it all
 */
public record OrderTarget(Step step, long after) {

	private static final Pattern AFTER = Pattern.compile("after-(\\d{1,18})");

	/**
	 * Reads a target as forms send it.
	 * @param text "up", "down", "first", "last" or "after-12"
	 * @return the target; empty for any other text
	 */
	public static Optional<OrderTarget> of(String text) {
		Matcher matcher = AFTER.matcher(text);
		if (matcher.matches()) {
			return Optional.of(new OrderTarget(Step.AFTER, Long.parseLong(matcher.group(1))));
		}
		return switch (text) {
			case "up" -> Optional.of(new OrderTarget(Step.UP, 0));
			case "down" -> Optional.of(new OrderTarget(Step.DOWN, 0));
			case "first" -> Optional.of(new OrderTarget(Step.FIRST, 0));
			case "last" -> Optional.of(new OrderTarget(Step.LAST, 0));
			default -> Optional.empty();
		};
	}

	/**
	 * Finds the index that an item gets.
	 * @param from the index that it has
	 * @param ordered all siblings in order, the item among them
	 * @param id gives the number of a sibling
	 * @return the index after the move, the same one at the end of the list; empty if the
	 * item to put it after is not a sibling
	 */
	<T> OptionalInt index(int from, List<T> ordered, ToLongFunction<T> id) {
		int last = ordered.size() - 1;
		return switch (this.step) {
			case UP -> OptionalInt.of(Math.max(0, from - 1));
			case DOWN -> OptionalInt.of(Math.min(last, from + 1));
			case FIRST -> OptionalInt.of(0);
			case LAST -> OptionalInt.of(last);
			case AFTER -> IntStream.rangeClosed(0, last)
				.filter((index) -> index != from && id.applyAsLong(ordered.get(index)) == this.after)
				.map((index) -> (index < from) ? index + 1 : index)
				.findFirst();
		};
	}

	/**
	 * The kinds of places.
	 */
	public enum Step {

		/** One place up. */
		UP,

		/** One place down. */
		DOWN,

		/** Before all others. */
		FIRST,

		/** After all others. */
		LAST,

		/** Right after another item. */
		AFTER

	}

}
