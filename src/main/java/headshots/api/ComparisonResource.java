package headshots.api;

import java.time.LocalDate;
import java.util.List;

import headshots.api.ComparisonSummary.OnePictureAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Two to four types or looks side by side.
 *
 * @param key the keys of the types, joined by "-vs-"
 * @param title the names of the compared types: "Actor vs. model headshots"
 * @param types the types or looks in the order of the key
 * @param answer whether one picture can do the jobs of all of them, null while nothing
 * about them can be compared
 * @param verdict how many aspects they differ in, as a sentence
 * @param aspects every aspect with what each type says on it
 * @param changed the day on which anything in it last changed, null if it is empty
 * @param links where it is found
 */
record ComparisonResource(String key, String title, List<ItemReference> types, @Nullable OnePictureAnswer answer,
		String verdict, List<ComparedAspect> aspects, @Nullable LocalDate changed, ItemLinks links) {

	/**
	 * An aspect across the compared types.
	 *
	 * @param aspect the aspect
	 * @param relation "agree" or "differ", null where fewer than two types say anything
	 * @param reason an editor's reason for the relation, empty if there is none
	 * @param guidance the guidance of the types that have any, in their order
	 */
	record ComparedAspect(ItemReference aspect, @Nullable String relation, String reason,
			List<GuidanceResource> guidance) {

	}

}
