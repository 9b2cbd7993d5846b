package headshots.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A comparison of types or looks as a list names it.
 *
 * @param key the keys of the types, joined by "-vs-"
 * @param title the names of the compared types: "Actor vs. model headshots"
 * @param types the types or looks in the order of the key
 * @param answer whether one picture can do the jobs of all of them, null while nothing
 * about them can be compared
 * @param links where it is found
 */
record ComparisonSummary(String key, String title, List<ItemReference> types, @Nullable OnePictureAnswer answer,
		ItemLinks links) {

	/**
	 * The answer to whether one picture can do the jobs of all types.
	 *
	 * @param code "yes", "yes-if" or "no"
	 * @param question the question: "Can one picture do both?"
	 * @param sentence the answer as a sentence
	 * @param changes the changes that lead from the first type to the second, as a
	 * sentence; empty without any
	 */
	record OnePictureAnswer(String code, String question, String sentence, String changes) {

	}

}
