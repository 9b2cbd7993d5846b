package headshots.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;

/**
 * Reads from its first words which readers a line of a tip or checklist is for: "Models:
 * …", "With glasses: …", "For a child: …". The words are the names of types and looks, as
 * they are or with an s, and everyday words for conditions; a line that begins otherwise
 * is for everyone. Editors write lines as readers of the whole list see them, and need no
 * further field.
 */
final class Audience {

	private static final Pattern ADDRESSED = Pattern.compile("([\\p{L}\\p{N} ,’'-]{3,60}):\\s+(\\S.*)");

	private static final Pattern LEAD = Pattern.compile("^(?:for|with|in) ");

	private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the|your) ");

	private static final Pattern SEPARATOR = Pattern.compile(",? and |,? or |, ");

	private static final Set<String> ADULTS = Set.of("adults", "adults only");

	private static final Map<ReaderCondition, List<String>> WORDS = Map.of(ReaderCondition.GLASSES, List.of("glasses"),
			ReaderCondition.CHANGING_HAIR, List.of("beard", "changing hair", "hair that changes"),
			ReaderCondition.TEXTURED_HAIR, List.of("textured hair", "head covering"), ReaderCondition.TATTOOS,
			List.of("tattoo", "tattoos"), ReaderCondition.MARKS, List.of("scar", "scars", "mark", "marks"),
			ReaderCondition.BRACES, List.of("braces"), ReaderCondition.MOBILITY_AID,
			List.of("mobility aid", "wheelchair"), ReaderCondition.MINOR,
			List.of("child", "children", "teenager", "teenagers", "minor", "minors", "under 18", "under 16"));

	private final Map<String, String> types = new HashMap<>();

	private final Map<String, ReaderCondition> conditions = new HashMap<>();

	Audience(Collection<ContentItem<HeadshotTypeContent>> types) {
		types.forEach((item) -> Arrays.stream(item.content().name().split("[()]"))
			.map((name) -> name.strip().toLowerCase(Locale.ROOT))
			.filter((name) -> !name.isEmpty())
			.forEach((name) -> {
				this.types.put(name, item.key());
				this.types.putIfAbsent(name + "s", item.key());
			}));
		WORDS.forEach((condition, words) -> words.forEach((word) -> this.conditions.put(word, condition)));
	}

	/** Splits a line into its readers and its text. */
	AddressedLine read(String line) {
		Matcher addressed = ADDRESSED.matcher(line);
		if (!addressed.matches()) {
			return AddressedLine.toEveryone(line);
		}
		Set<String> named = new HashSet<>();
		Set<ReaderCondition> with = new HashSet<>();
		boolean adults = false;
		String names = LEAD.matcher(addressed.group(1).strip().toLowerCase(Locale.ROOT)).replaceFirst("");
		for (String each : SEPARATOR.split(names)) {
			String name = ARTICLE.matcher(each.strip()).replaceFirst("");
			if (this.conditions.containsKey(name)) {
				with.add(this.conditions.get(name));
			}
			else if (this.types.containsKey(name)) {
				named.add(this.types.get(name));
			}
			else if (ADULTS.contains(name)) {
				adults = true;
			}
			else {
				return AddressedLine.toEveryone(line);
			}
		}
		String text = addressed.group(2);
		int first = text.offsetByCodePoints(0, 1);
		return new AddressedLine(Set.copyOf(named), Set.copyOf(with), adults,
				text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first));
	}

	/**
	 * A line and the readers that it is for: everyone if none are named, else those who
	 * have one of the names.
	 *
	 * @param types keys of types and looks
	 * @param conditions conditions of readers
	 * @param adults whether it is for adults alone
	 * @param text the line without their names
	 */
	record AddressedLine(Set<String> types, Set<ReaderCondition> conditions, boolean adults, String text) {

		private static AddressedLine toEveryone(String text) {
			return new AddressedLine(Set.of(), Set.of(), false, text);
		}

		/**
		 * Whether it concerns a reader.
		 * @param readerTypes keys of the types and looks of the reader's pictures
		 * @param readerConditions the conditions that the reader named
		 */
		boolean concerns(Set<String> readerTypes, Set<ReaderCondition> readerConditions) {
			boolean everyone = this.types.isEmpty() && this.conditions.isEmpty() && !this.adults;
			return everyone || this.types.stream().anyMatch(readerTypes::contains)
					|| this.conditions.stream().anyMatch(readerConditions::contains)
					|| (this.adults && !readerConditions.contains(ReaderCondition.MINOR));
		}

	}

}
