package headshots.site;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A drawing on the card of a page.
 *
 * @param name a name that two drawings share only if they look the same
 * @param subject the name of the subject in the text alternative
 * @param svg returns the drawing as an SVG file, when it is needed
 * @param color the accent color under the drawing, as {@code #rrggbb}; null for none
 */
public record CardPicture(String name, String subject, Supplier<byte[]> svg, @Nullable String color) {

	String key() {
		return this.name + ((this.color != null) ? this.color : "");
	}

}
