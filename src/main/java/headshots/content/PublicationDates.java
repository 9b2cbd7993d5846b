package headshots.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * When an item came live and when its content last changed.
 *
 * @param changed the day of the last change, in the studio's time zone
 * @param changedAt the moment of the last change in whole seconds, null where only the
 * day is known, as in files
 * @param publishedAt the moment at which the item came live in whole seconds, null where
 * that is unknown
 */
public record PublicationDates(LocalDate changed, @Nullable Instant changedAt, @Nullable Instant publishedAt) {

	/** The oldest change first; on one day, changes without a moment first. */
	public static final Comparator<PublicationDates> BY_CHANGE = Comparator.comparing(PublicationDates::changed)
		.thenComparing(PublicationDates::changedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

	/** Returns the dates of a change of which only the day is known. */
	public static PublicationDates on(LocalDate changed) {
		return new PublicationDates(changed, null, null);
	}

	/** Returns these dates with the change of other ones if that is later. */
	public PublicationDates laterChange(PublicationDates other) {
		return (BY_CHANGE.compare(this, other) >= 0) ? this
				: new PublicationDates(other.changed, other.changedAt, this.publishedAt);
	}

}
