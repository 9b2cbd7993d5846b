package headshots.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where the words of two pieces of guidance exclude each other, whatever their bars
 * say. Each side's summary and dos make claims and its avoids reject some. The two sides
 * contradict each other on a topic if both make claims of it and share none, if one
 * rejects all that the other makes, or if an avoid names the pictures of the other
 * column.
 */
final class Contradictions {

	/** Follows the name of a type where a line is about its pictures. */
	private static final String PICTURES = "(’s)? (pictures?|headshots?|shots?|portraits?|close-ups|mood|work|frames?|set)\\b";

	private Contradictions() {
	}

	/** Whether the words of two cells of one row exclude each other. */
	static boolean between(Cell one, Cell other) {
		return !topics(one, other).isEmpty() || avoidNames(one, other.column()) || avoidNames(other, one.column());
	}

	/**
	 * Whether they do so in the picture itself, and not only in the people who see it.
	 */
	static boolean inThePicture(Cell one, Cell other) {
		return topics(one, other).stream().anyMatch((topic) -> topic != PictureClaim.Topic.VIEWERS);
	}

	private static List<PictureClaim.Topic> topics(Cell one, Cell other) {
		return Stream.of(PictureClaim.Topic.values())
			.filter((topic) -> excludes(one.content(), other.content(), topic))
			.toList();
	}

	private static boolean excludes(GuidanceContent one, GuidanceContent other, PictureClaim.Topic topic) {
		Set<PictureClaim> made = PictureClaim.madeBy(asked(one), topic);
		Set<PictureClaim> otherMade = PictureClaim.madeBy(asked(other), topic);
		boolean bothSpeak = !made.isEmpty() && !otherMade.isEmpty();
		return (bothSpeak && Collections.disjoint(made, otherMade)) || rejects(other, made, topic)
				|| rejects(one, otherMade, topic);
	}

	private static boolean rejects(GuidanceContent guidance, Set<PictureClaim> made, PictureClaim.Topic topic) {
		return !made.isEmpty() && PictureClaim.rejectedBy(guidance.avoids(), topic).containsAll(made);
	}

	private static List<String> asked(GuidanceContent guidance) {
		return Stream.concat(Stream.of(guidance.summary()), guidance.dos().stream()).toList();
	}

	/** “Polished pictures instead of digitals” rejects a picture that is not digitals. */
	private static boolean avoidNames(Cell cell, Column other) {
		Stream<Column> named = (other.parent() != null) ? Stream.of(other, other.parent()) : Stream.of(other);
		List<Pattern> patterns = named.filter((column) -> !column.equals(cell.column()))
			.filter((column) -> !column.equals(cell.column().parent()))
			.map((column) -> Pattern.quote(column.name().toLowerCase(Locale.ROOT)))
			.map((name) -> Pattern
				.compile("(?<!\\bin an? )\\b" + name + PICTURES + "|\\b(of|where|instead of) " + name + "\\b"))
			.toList();
		return cell.content()
			.avoids()
			.stream()
			.anyMatch((line) -> patterns.stream()
				.anyMatch((pattern) -> pattern.matcher(line.toLowerCase(Locale.ROOT)).find()));
	}

}
