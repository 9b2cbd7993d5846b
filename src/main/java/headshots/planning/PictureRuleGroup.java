package headshots.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import headshots.comparison.PictureFits.Picture;
import headshots.content.ContentItem;
import headshots.reference.Citations;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one picture, as their page shows them.
 *
 * @param anchor its place on the page
 * @param heading the name of the type or look
 * @param page its page, null for rules that do not name a live one yet
 * @param rules the rules in their order
 */
record PictureRuleGroup(String anchor, String heading, @Nullable Link page, List<ShownRule> rules) {

	/** Keeps the places of groups apart from those of rules. */
	private static final String PLACE = "picture_";

	/** Groups rules by their pictures, in the editorial order of those. */
	static List<PictureRuleGroup> of(List<ContentItem<PictureRuleContent>> rules, List<Picture> pictures,
			Function<List<String>, Citations> cite) {
		Map<String, List<ShownRule>> byType = new LinkedHashMap<>();
		pictures.forEach((picture) -> byType.put(picture.key(), new ArrayList<>()));
		List<ShownRule> open = new ArrayList<>();
		for (ContentItem<PictureRuleContent> item : rules) {
			PictureRuleContent rule = item.content();
			byType.getOrDefault(String.valueOf(rule.type()), open)
				.add(new ShownRule(rule.slug(), rule.title(), rule.reason(),
						rule.isNeeded() ? "Needed now" : "Can wait", cite.apply(rule.citations())));
		}
		List<PictureRuleGroup> groups = new ArrayList<>();
		for (Picture picture : pictures) {
			groups.add(new PictureRuleGroup(anchor(picture.key()), picture.name(), picture.page(),
					byType.getOrDefault(picture.key(), List.of())));
		}
		groups.add(new PictureRuleGroup(anchor("0"), "Other pictures", null, open));
		return groups.stream().filter((group) -> !group.rules.isEmpty()).toList();
	}

	/** The place of a type's rules. */
	static String anchor(String type) {
		return PLACE + type;
	}

	/**
	 * A rule.
	 *
	 * @param slug its place on the page
	 * @param title the picture and the people who need it
	 * @param reason the reason
	 * @param need how much the picture is needed
	 * @param citations its sources
	 */
	record ShownRule(String slug, String title, String reason, String need, Citations citations) {
	}

}
