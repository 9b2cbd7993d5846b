package headshots.content;

import java.time.LocalDate;

/**
 * An entry as it is live and as the files hold it.
 *
 * @param <C> the kind's record
 * @param key given at creation and never changed; references hold it
 * @param changed the day on which the content last changed
 * @param content the content of the item
 */
public record ContentItem<C extends Content>(String key, LocalDate changed, C content) {

}
