package headshots.content;

import headshots.content.CarriesLinks.LinkSyntax;

/**
 * A link in a text of an item.
 *
 * @param field the field as a {@link Violation} names it: "answer", "sides.2.text"
 * @param syntax how it is written there
 * @param text the words that readers see as the link, possibly none
 * @param destination where it leads, as it is written
 */
public record ContentLink(String field, LinkSyntax syntax, String text, String destination) {

}
