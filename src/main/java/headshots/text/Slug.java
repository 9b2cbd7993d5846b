package headshots.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an address that a title suggests: lower-case words of ASCII letters and
 * digits, joined by hyphens.
 */
public final class Slug {

	/**
	 * Names that places on pages have already; the checks before publishing refuse them
	 * as slugs, since a slug names a place too.
	 */
	static final Set<String> PLACES = Set.of("main", "countdown", "checklists", "spectrum", "what");

	private static final int LONGEST = 60;

	/**
	 * Letters that are not a base letter with an accent, and signs that are read as
	 * words.
	 */
	private static final Map<Character, String> SPELLED = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"),
			Map.entry('œ', "oe"), Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"),
			Map.entry('þ', "th"), Map.entry('ħ', "h"), Map.entry('ŧ', "t"), Map.entry('ŋ', "ng"), Map.entry('ı', "i"),
			Map.entry('ĸ', "k"), Map.entry('×', "x"), Map.entry('&', " and "));

	/** Within a word: apostrophes, trademark signs and invisible characters. */
	private static final Pattern DROPPED = Pattern.compile("['’‘‛ʼʻʹ′`´©®™\\p{Cf}]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private Slug() {
	}

	/**
	 * The slug of a title.
	 * @return at most 60 characters, or nothing where the title has no Latin letter and
	 * no digit
	 */
	public static String of(String title) {
		String slug = shortened(readable(OTHER.matcher(ascii(title)).replaceAll("-")));
		return PLACES.contains(slug) ? slug + "-page" : slug;
	}

	private static String ascii(String title) {
		StringBuilder spelled = new StringBuilder();
		for (char letter : DROPPED.matcher(title).replaceAll("").toLowerCase(Locale.ROOT).toCharArray()) {
			spelled.append(SPELLED.getOrDefault(letter, String.valueOf(letter)));
		}
		String plain = Normalizer.normalize(spelled, Normalizer.Form.NFKD);
		return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** In an address "vs" joins comparisons, so a title spells it out. */
	private static String readable(String words) {
		String whole = ("-" + words + "-").replaceAll("-{2,}", "-");
		while (whole.contains("-vs-")) {
			whole = whole.replace("-vs-", "-versus-");
		}
		return whole.substring(1, Math.max(1, whole.length() - 1));
	}

	private static String shortened(String slug) {
		if (slug.length() <= LONGEST) {
			return slug;
		}
		int end = slug.lastIndexOf('-', LONGEST);
		return slug.substring(0, (end > 0) ? end : LONGEST);
	}

}
