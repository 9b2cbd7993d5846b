package headshots.planning;

import java.util.List;
import java.util.Map;

import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The guide's words on pictures, for the script that shows a photographer the brief from
 * a link. It is the same for every brief, so that nothing of a brief has to be sent to
 * get it.
 *
 * @param activities the labels of all activities by their codes
 * @param conditions the labels of all conditions by their codes
 * @param aspects the names of the aspects by their keys, in order
 * @param types the types and looks by their keys
 * @param platforms the platforms by their slugs
 * @param changes all changes between two looks, to which types refer by position
 */
record BriefGuide(Map<String, String> activities, Map<String, String> conditions, Map<String, String> aspects,
		Map<String, BriefType> types, Map<String, BriefPlatform> platforms, List<String> changes) {

	/**
	 * A type or look.
	 *
	 * @param setup the choices of the photographer: light, background, retouching
	 * @param guidance the guidance on each aspect, by the aspect's key
	 * @param changes the positions of the changes that lead to other types, by their keys
	 */
	record BriefType(String name, String title, String href, List<BriefSetup> setup,
			Map<String, BriefGuidance> guidance, Map<String, List<Integer>> changes) {
	}

	/**
	 * A choice for a picture.
	 *
	 * @param name its name: "Light"
	 * @param value the choice in words
	 * @param href the address at which it can be tried, null without one
	 */
	record BriefSetup(String name, String value, @Nullable String href) {
	}

	/**
	 * The guidance on an aspect of a type.
	 *
	 * @param advice advice for some people only, by the code of the condition
	 * @param more where to see it, null if there is nothing
	 */
	record BriefGuidance(String summary, List<String> dos, List<String> avoids, Map<String, String> advice,
			@Nullable Link more) {
	}

	/**
	 * A platform with its numbers, as far as they are published.
	 *
	 * @param facts the name of each and its words
	 */
	record BriefPlatform(String name, String href, Map<String, String> facts) {
	}

}
