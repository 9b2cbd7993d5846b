package headshots.planning;

import java.time.LocalDate;
import java.util.List;

import headshots.reference.Citations;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The plan for a reader's answers: the same for equal answers, content and day.
 *
 * @param answers the answers that it is for
 * @param pictures those that are needed, then those that the reader has, then those that
 * can wait, and each group with the most important first
 * @param sessions the fewest sessions that make the pictures that are needed now
 */
public record Plan(PlanAnswers answers, List<PlannedPicture> pictures, List<PlannedSession> sessions) {

	/** Returns the pictures of one priority, the most important first. */
	public List<PlannedPicture> pictures(Priority priority) {
		return this.pictures.stream().filter((picture) -> picture.priority() == priority).toList();
	}

	/** When a picture is to be made. */
	public enum Priority {

		/** It is needed now. */
		NEEDED,

		/** A picture that the reader has will do. */
		OWNED,

		/** It can wait. */
		LATER

	}

	/**
	 * A picture of the plan.
	 *
	 * @param type the key of the type or look
	 * @param name the type's short name
	 * @param page the type's page
	 * @param priority when it is to be made
	 * @param reasons one or more sentences for readers, each from a rule of the content
	 * @param note the reader's own case in a sentence: what will do in its place, or why
	 * it waits; may be empty
	 * @param destinations names of the platforms and desks that it goes to
	 * @param citations the sources of the rules
	 */
	public record PlannedPicture(String type, String name, Link page, Priority priority, List<String> reasons,
			String note, List<String> destinations, Citations citations) {
	}

	/**
	 * One session with its looks in the order of shooting.
	 *
	 * @param date its day, null if not said
	 * @param looks the looks in order
	 * @param apart why it is a session of its own, empty for the first
	 * @param weighed the rule that the order gives up for another one, empty if it is
	 * best in every way
	 * @param notes further sentences about the order
	 */
	public record PlannedSession(@Nullable LocalDate date, List<PlannedLook> looks, String apart, String weighed,
			List<String> notes) {
	}

	/**
	 * Pictures that are made without a change between them.
	 *
	 * @param types keys of the types or looks whose pictures it makes
	 * @param name their names as one phrase
	 * @param changes the changes from the look before it, as parts of sentences; empty
	 * for the first
	 * @param reason the reason for its place in the order, empty for a session's only
	 * look
	 * @param together how one photograph does the jobs of several types, empty for one
	 */
	public record PlannedLook(List<String> types, String name, List<String> changes, String reason, String together) {
	}

}
