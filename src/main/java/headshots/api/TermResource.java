package headshots.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A word of the trade.
 *
 * @param key its key, which never changes
 * @param term the word
 * @param otherNames other words for the same thing
 * @param meaning its meaning
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record TermResource(String key, String term, List<String> otherNames, RichText meaning, LocalDate changed,
		ItemLinks links) {

}
