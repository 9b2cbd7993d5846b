package headshots.publishing;

import headshots.content.Content;
import headshots.content.ContentLink;
import org.jspecify.annotations.Nullable;

/**
 * A link in a text, live or a draft.
 *
 * @param item the item that has the text
 * @param content the latest revision of the item
 * @param link the link
 * @param live whether readers see the link
 * @param draft whether the latest revision has it
 * @param replacement the destination to which it can be changed so that it leads to the
 * same item again, null if none is known or needed
 */
public record LinkUse(ContentItemStatus item, Content content, ContentLink link, boolean live, boolean draft,
		@Nullable String replacement) {

}
