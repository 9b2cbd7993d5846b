package headshots.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A question and its answer.
 *
 * @param key its key, which never changes
 * @param question the question
 * @param shortAnswer the sentence that answers it
 * @param answer the whole answer
 * @param group the group that it is listed in
 * @param types the types that it concerns, empty for all
 * @param aspects the related aspects
 * @param sources the sources that it cites
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record QuestionResource(String key, String question, String shortAnswer, RichText answer, GroupName group,
		List<ItemReference> types, List<ItemReference> aspects, List<SourceReference> sources, LocalDate changed,
		ItemLinks links) {

	/**
	 * A group of questions.
	 *
	 * @param code its code: "work"
	 * @param name its name: "Work, money and rights"
	 */
	record GroupName(String code, String name) {

	}

}
