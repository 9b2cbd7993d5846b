package headshots.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PublicationDates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Dates items that are about to be live.
 */
@Component
class PublicationDating {

	private final ContentSerializer contents;

	private final Clock clock;

	PublicationDating(ContentSerializer contents, Clock clock) {
		this.contents = contents;
		this.clock = clock;
	}

	/**
	 * Returns an item that changes now; one that says the same to readers as before keeps
	 * its dates.
	 */
	ContentItem<?> edited(ContentSnapshot live, ContentKey key, Content content) {
		Optional<ContentItem<?>> before = live.find(key);
		PublicationDates dates = before.filter((item) -> this.contents.saySame(item.content(), content))
			.map(ContentItem::dates)
			.orElseGet(() -> changed(before, today(), now()));
		return new ContentItem<>(key.key(), dates, content);
	}

	/**
	 * Returns an item of an archive, which says itself on which day it changed.
	 */
	ContentItem<?> imported(ContentSnapshot live, ContentKey key, ContentItem<?> item) {
		Optional<ContentItem<?>> before = live.find(key);
		PublicationDates dates = before.filter(item::isSameInFiles)
			.map(ContentItem::dates)
			.orElseGet(() -> changed(before, item.changed(), item.changed().equals(today()) ? now() : null));
		return new ContentItem<>(item.key(), dates, item.content());
	}

	private PublicationDates changed(Optional<ContentItem<?>> before, LocalDate day, @Nullable Instant at) {
		Instant published = before.map(ContentItem::dates).map(this::published).orElse(at);
		return new PublicationDates(day, at, published);
	}

	/** Starter content came live on a day that the files tell. */
	private Instant published(PublicationDates dates) {
		Instant known = dates.publishedAt();
		return (known != null) ? known : dates.changed().atStartOfDay(this.clock.getZone()).toInstant();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
