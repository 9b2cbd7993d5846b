package headshots.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentValidator;
import headshots.content.ContentViolation;
import headshots.content.Violation;

import org.springframework.stereotype.Component;

/**
 * Checks the days in content that only the clock can judge. A day is in the future when
 * it has begun nowhere on Earth, so that guides in other time zones can exchange content.
 */
@Component
class DayCheck {

	private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

	private final Clock clock;

	DayCheck(Clock clock) {
		this.clock = clock;
	}

	/** Returns the days in the future that items say something happened on. */
	List<ContentViolation> check(ContentSnapshot snapshot, Collection<ContentKey> keys) {
		List<ContentViolation> refusals = new ArrayList<>();
		LocalDate today = today();
		keys.forEach((key) -> snapshot.find(key)
			.ifPresent((item) -> item.content()
				.pastDays()
				.forEach((field, day) -> requirePast(key, field, day, today, refusals))));
		return refusals;
	}

	/**
	 * Returns the same for items of an archive, which say themselves when they changed.
	 */
	List<ContentViolation> checkImported(ContentSnapshot snapshot) {
		List<ContentViolation> refusals = new ArrayList<>();
		LocalDate today = today();
		for (ContentKey key : snapshot.addresses()) {
			LocalDate changed = snapshot.find(key).map(ContentItem::changed).orElse(today);
			requirePast(key, "changed", changed, today, refusals);
			if (changed.getYear() < ContentValidator.EARLIEST_YEAR) {
				refusals.add(refusal(key, "changed", ContentValidator.BEFORE_EARLIEST));
			}
		}
		refusals.addAll(check(snapshot, snapshot.addresses()));
		return refusals;
	}

	private LocalDate today() {
		return this.clock.instant().atOffset(FIRST_ZONE).toLocalDate();
	}

	private static void requirePast(ContentKey key, String field, LocalDate day, LocalDate today,
			List<ContentViolation> refusals) {
		if (day.isAfter(today)) {
			refusals.add(refusal(key, field, "can’t be in the future (it is " + day + ")"));
		}
	}

	private static ContentViolation refusal(ContentKey key, String field, String reason) {
		return new ContentViolation(key.kind(), key.key(), new Violation(field, reason));
	}

}
