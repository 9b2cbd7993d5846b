package headshots.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where the words of two pieces of guidance exclude each other, whatever their bars
 * say. Each side's summary and dos make claims and its avoids reject some. The two sides
 * contradict each other on a topic if both make claims of it and share none, if one
 * rejects all that the other makes, or if an avoid names the pictures of the other
 * column.
 */
final class Contradictions {

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
			.filter((topic) -> excludes(one.claims(), other.claims(), topic))
			.toList();
	}

	private static boolean excludes(PictureClaims one, PictureClaims other, PictureClaim.Topic topic) {
		Set<PictureClaim> made = one.made(topic);
		Set<PictureClaim> otherMade = other.made(topic);
		boolean bothSpeak = !made.isEmpty() && !otherMade.isEmpty();
		return (bothSpeak && Collections.disjoint(made, otherMade)) || rejects(other, made) || rejects(one, otherMade);
	}

	private static boolean rejects(PictureClaims claims, Set<PictureClaim> made) {
		return !made.isEmpty() && claims.rejected().containsAll(made);
	}

	/** “Polished pictures instead of digitals” rejects a picture that is not digitals. */
	private static boolean avoidNames(Cell cell, Column other) {
		Stream<Column> named = (other.parent() != null) ? Stream.of(other, other.parent()) : Stream.of(other);
		return named.filter((column) -> !column.equals(cell.column()))
			.filter((column) -> !column.equals(cell.column().parent()))
			.anyMatch((
					column) -> cell.claims().avoids().stream().anyMatch((line) -> column.named().matcher(line).find()));
	}

}
