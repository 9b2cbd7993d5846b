package headshots.check;

import java.util.List;
import java.util.Map;

import headshots.platforms.PlatformContent;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the server hands to the page's script, which turns them into verdicts on
 * a picture. Sources are named by their positions in the list of sources.
 *
 * @param sources the sources behind all rules
 * @param types the types and looks
 * @param questions the questions of all types, to which types refer by position
 * @param general the questions about any headshot
 * @param platforms the platforms of the register
 * @param uses the three uses that a picture is checked for side by side
 */
record CheckRules(List<RuleSource> sources, List<TypeRules> types, List<AskedQuestion> questions, List<Integer> general,
		List<PlatformRules> platforms, List<PictureUse> uses) {

	/**
	 * A source.
	 *
	 * @param checked the day of the studio's check as pages show it, null if there was
	 * none
	 * @param own whether it is the guide's own suggestion
	 */
	record RuleSource(String publisher, String title, String href, @Nullable String checked, boolean own) {
	}

	/**
	 * The rules of a type or look.
	 *
	 * @param parent the slug of the type that a look belongs to
	 * @param questions the positions of its questions
	 */
	record TypeRules(String slug, String name, String title, String href, @Nullable String parent,
			PlatformContent.@Nullable Ratio ratio, Map<String, AskedRule> rules, List<Integer> questions) {
	}

	/**
	 * A rule of a type; shares are between 0 and 1.
	 */
	record AskedRule(@Nullable Double from, @Nullable Double to, @Nullable Integer stops, @Nullable Integer months,
			String asked, List<Integer> sources) {
	}

	/**
	 * A question.
	 */
	record AskedQuestion(String text, String why) {
	}

	/**
	 * The rules of a platform, as numbers and in words; null is not published.
	 *
	 * @param round whether it shows a circle
	 */
	record PlatformRules(String slug, String name, String href, List<String> types, @Nullable Integer minWidth,
			@Nullable Integer minHeight, @Nullable Integer maxWidth, @Nullable Integer maxHeight,
			@Nullable Integer minKilobytes, @Nullable Integer maxKilobytes, List<String> formats,
			@Nullable String orientation, @Nullable RatioRule ratio, boolean round, boolean colorOnly,
			@Nullable String pixels, @Nullable String file, @Nullable String shape, @Nullable String color,
			@Nullable String pictures, @Nullable String advised, List<Integer> sources) {
	}

	/**
	 * A platform's ratio, and what becomes of others: "exact", "cropped", or null if they
	 * are shown.
	 */
	record RatioRule(int width, int height, @Nullable String rule) {
	}

	/**
	 * A use of a picture, with the slugs of its type and platforms.
	 */
	record PictureUse(String id, String name, String type, List<String> platforms) {
	}

}
