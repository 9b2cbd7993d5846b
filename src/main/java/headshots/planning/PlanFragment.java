package headshots.planning;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import headshots.comparison.ReaderCondition;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as the part of a link after "#", which browsers send to no server, for
 * addresses that are printed. The page's script reads them, and writes the same for equal
 * answers. Links that were printed hold positions in these lists, so that words are added
 * at the end.
 */
public final class PlanFragment {

	static final List<String> PLATFORMS = List.of("spotlight", "actors-access", "casting-networks", "casting-workbook",
			"backstage", "imdbpro", "mandy-kids", "starnow", "central-casting", "casting-collective", "castifi", "tmdb",
			"linkedin", "crew-united", "cast-it-talent", "casting-frontier", "extra-people", "voices");

	static final List<String> ACTIVITIES = List.of("act", "model", "background", "corporate");

	static final List<String> MARKETS = List.of("us", "uk", "elsewhere");

	static final List<String> OWNED = List.of("nothing", "older", "one-look", "digitals");

	static final List<String> CONDITIONS = List.of("glasses", "changing-hair", "textured-hair", "tattoos", "marks",
			"braces", "mobility-aid", "minor");

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

	private static final int HASH_START = 0x811c9dc5;

	private static final int HASH_FACTOR = 0x01000193;

	private static final int HASH_SHIFT = 15;

	private static final int CHECK_BITS = 0x3fffffff;

	private static final int BASE = 36;

	private PlanFragment() {
	}

	/** Returns the part of a link that holds some answers, from its "#" on. */
	public static String of(PlanAnswers answers) {
		List<String> fields = new ArrayList<>();
		fields.add("v1");
		add(fields, "d", words(answers.activities().stream().map(Activity::code).toList(), ACTIVITIES));
		add(fields, "i", words(Optional.ofNullable(answers.market()).map(Market::code).stream().toList(), MARKETS));
		add(fields, "t", words(answers.platforms(), PLATFORMS));
		add(fields, "h", words(answers.owned().stream().map(OwnedPictures::code).toList(), OWNED));
		add(fields, "w", words(answers.conditions().stream().map(ReaderCondition::code).toList(), CONDITIONS));
		add(fields, "l", (answers.looks() != null) ? answers.looks().toString() : null);
		add(fields, "o", (answers.date() != null) ? answers.date().format(DateTimeFormatter.BASIC_ISO_DATE) : null);
		String body = String.join("/", fields);
		return "#" + body + "/z." + check(body);
	}

	private static void add(List<String> fields, String letter, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			fields.add(letter + "." + value);
		}
	}

	/** Words in the order of a list, those that are not in it by the alphabet. */
	private static String words(Collection<String> words, List<String> known) {
		return words.stream()
			.distinct()
			.sorted(Comparator.comparingInt((String word) -> known.contains(word) ? known.indexOf(word) : known.size())
				.thenComparing(Comparator.naturalOrder()))
			.map((word) -> word(word, known.indexOf(word)))
			.collect(Collectors.joining("."));
	}

	/** The letter of a word's position, or the word, which is never as short. */
	private static String word(String word, int place) {
		if (place >= 0) {
			return LETTERS.substring(place, place + 1);
		}
		return (word.length() == 1) ? word + "-" : word;
	}

	/** FNV-1a, folded to 30 bits, in six digits. */
	private static String check(String text) {
		int hash = HASH_START;
		for (int place = 0; place < text.length(); place++) {
			hash = (hash ^ text.charAt(place)) * HASH_FACTOR;
		}
		String digits = Integer.toString((hash ^ (hash >>> HASH_SHIFT)) & CHECK_BITS, BASE);
		return "0".repeat(6 - digits.length()) + digits;
	}

}
