package headshots.comparison;

import java.util.List;

import headshots.drawing.ShownDrawing;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A type or look as pages of other slices show it.
 *
 * @param title its full name: “Actor headshots”
 * @param summary one plain sentence
 * @param keyFeatures the features of its pictures, one short line each
 * @param href its page
 * @param tint the class that gives its marks their color
 * @param portrait its picture
 * @param comparison the comparison with the type that it is usually compared with, under
 * the title of that type; null if it is the only type
 */
public record TypeSummary(String title, String summary, List<String> keyFeatures, String href, String tint,
		ShownDrawing portrait, @Nullable Link comparison) {
}
