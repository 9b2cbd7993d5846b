package headshots.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * Sorts names as an English dictionary does: by their letters, each with its accents
 * under its base letter, whatever the case, the spaces and the quotation marks.
 */
public final class NameOrder {

	/**
	 * Rules that the JDK's collation lacks. Quotation marks count as little as spaces,
	 * and letters with a stroke, which Unicode does not decompose, are sorted with their
	 * base letters. Without a rule they follow the Latin alphabet.
	 */
	private static final String RULES = "& ' ';''';'‘';'’';'“';'”';'\"' & D;đ,Đ & H;ħ,Ħ & I;ı & L;ł,Ł & N;ŋ,Ŋ & O;ø,Ø & T;ŧ,Ŧ";

	/** Tells letters apart, and accents where the letters are the same. */
	private static final Collator ACCENTS = collator();

	/** Tells nothing but letters apart. */
	private static final Collator LETTERS = (Collator) ACCENTS.clone();

	static {
		LETTERS.setStrength(Collator.PRIMARY);
	}

	/** Compares names; those that differ in case alone are equal. */
	public static final Comparator<String> NAMES = ACCENTS::compare;

	private NameOrder() {
	}

	/**
	 * Compares things by their names.
	 * @param <T> the type of the things
	 * @param name gives the name of one
	 */
	public static <T> Comparator<T> comparing(Function<? super T, String> name) {
		return Comparator.comparing(name, NAMES);
	}

	/**
	 * Returns the heading in a dictionary under which a name is listed.
	 * @param name a name
	 * @return a Latin capital without accents, the first letter of a name in another
	 * script, or # where a name begins with another character
	 */
	public static String heading(String name) {
		String first = name.codePoints()
			.mapToObj(Character::toString)
			.filter((character) -> LETTERS.compare(character, "") > 0)
			.findFirst()
			.orElse("#");
		if (!Character.isLetter(first.codePointAt(0))) {
			return "#";
		}
		for (char letter = 'Z'; letter >= 'A'; letter--) {
			int compared = LETTERS.compare(first, String.valueOf(letter));
			if (letter == 'Z' && compared > 0) {
				return first.toUpperCase(Locale.ROOT);
			}
			if (compared >= 0) {
				return String.valueOf(letter);
			}
		}
		return "#";
	}

	private static Collator collator() {
		try {
			String rules = ((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules();
			Collator collator = new RuleBasedCollator(rules + RULES);
			collator.setDecomposition(Collator.FULL_DECOMPOSITION);
			collator.setStrength(Collator.SECONDARY);
			return collator;
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
