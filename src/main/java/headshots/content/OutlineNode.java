package headshots.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a kind's outline, with the lines below it.
 *
 * @param label how one gets there from the line above, such as an answer; empty at the
 * top
 * @param title the name of the item there
 * @param item the item, null where nothing is there
 * @param below the lines below it
 */
public record OutlineNode(String label, String title, @Nullable ContentKey item, List<OutlineNode> below) {
}
