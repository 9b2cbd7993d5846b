package headshots.site;

import java.time.LocalDate;

/**
 * A word that readers searched for and that no page has.
 *
 * @param id its number
 * @param word the word, folded
 * @param searches how many searches had it
 * @param firstDay the first day on which it was counted
 * @param lastDay the last one
 * @param dismissed whether staff do not want to see it
 */
public record MissedWord(long id, String word, int searches, LocalDate firstDay, LocalDate lastDay, boolean dismissed) {
}
