package headshots.content;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is live and as the files hold it.
 *
 * @param <C> the kind's record
 * @param key given at creation and never changed; references hold it
 * @param dates when it came live and last changed; files hold only the day of the change
 * @param content the content of the item
 */
public record ContentItem<C extends Content>(String key, PublicationDates dates, C content) {

	/** Makes an item of which only the day of the last change is known. */
	public ContentItem(String key, LocalDate changed, C content) {
		this(key, PublicationDates.on(changed), content);
	}

	/** Makes an item of a row of a published table. */
	public ContentItem(String key, LocalDate changed, @Nullable Instant changedAt, @Nullable Instant publishedAt,
			C content) {
		this(key, new PublicationDates(changed, changedAt, publishedAt), content);
	}

	/** Returns the day on which the content last changed. */
	public LocalDate changed() {
		return this.dates.changed();
	}

	/** Whether files would hold the same of both. */
	public boolean isSameInFiles(ContentItem<?> other) {
		return this.key.equals(other.key) && changed().equals(other.changed()) && this.content.equals(other.content);
	}

}
