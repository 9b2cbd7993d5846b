package headshots.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.PublishedContentCache;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Schedules publications: chosen revisions go live together at a later time. All of it
 * happens under the lock that serializes publications, so that each set is published
 * once, on whichever node.
 */
@Service
public class PublicationSchedule {

	private static final Logger log = LoggerFactory.getLogger(PublicationSchedule.class);

	private static final int YEARS_AHEAD = 1;

	private final ScheduleStore schedule;

	private final ContentItemStore store;

	private final PublishingService publishing;

	private final PublishedContentCache published;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PublicationSchedule(ScheduleStore schedule, ContentItemStore store, PublishingService publishing,
			PublishedContentCache published, AuditLog audit, TransactionTemplate transaction, Clock clock) {
		this.schedule = schedule;
		this.store = store;
		this.publishing = publishing;
		this.published = published;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	public Optional<ScheduledPublication> find(long id) {
		return this.schedule.find(id);
	}

	/** Returns the last time that can be chosen now. */
	public static ScheduledTime latest(Clock clock) {
		Instant end = clock.instant().atZone(clock.getZone()).plusYears(YEARS_AHEAD).toInstant();
		return ScheduledTime.at(end, clock.getZone());
	}

	/**
	 * Returns why a set could not be published now.
	 * @return the reasons; empty if it could
	 */
	public List<ContentViolation> check(ScheduledPublication set) {
		List<ContentViolation> reasons = changes(set);
		reasons.addAll(this.publishing.check(set.items(), this.published.snapshot()));
		return reasons;
	}

	/**
	 * Schedules the latest revisions of drafts. Drafts that are scheduled already leave
	 * the sets that they are in.
	 * @param chosen the items' ids and the revisions that the confirmation page showed
	 * @param time when
	 * @param by who does it; has an account
	 */
	@Transactional
	public SchedulingOutcome schedule(Map<Long, Integer> chosen, ScheduledTime time, Actor by) {
		Optional<SchedulingOutcome> untimely = untimely(time);
		if (untimely.isPresent()) {
			return untimely.get();
		}
		ContentSnapshot live = this.published.forUpdate();
		List<ContentItemRow> all = this.store.lock(chosen.keySet());
		if (all.isEmpty() || all.size() < chosen.size()) {
			throw new NoSuchElementException("No content items with ids " + chosen.keySet());
		}
		List<ContentItemRow> rows = all.stream().filter((row) -> !Objects.equals(row.live(), row.latest())).toList();
		if (rows.isEmpty() || all.stream().anyMatch((row) -> row.latest() != chosen.get(row.id()))) {
			return new SchedulingOutcome.Outdated();
		}
		List<ContentViolation> reasons = this.publishing.check(rows.stream().map(PublicationSchedule::item).toList(),
				live);
		if (!reasons.isEmpty()) {
			return new SchedulingOutcome.Invalid(reasons);
		}
		this.schedule.release(chosen.keySet());
		long id = this.schedule.add(time, by);
		rows.forEach((row) -> {
			this.schedule.addItem(id, row.id(), row.latest());
			this.audit.record(by, "scheduled", ContentItemStore.named(row.address(), row.latest()),
					"for " + time.words());
		});
		return new SchedulingOutcome.Scheduled(id);
	}

	/**
	 * Gives a set that waits another time.
	 * @param version the version of the set that the page showed
	 */
	@Transactional
	public SchedulingOutcome change(long id, int version, ScheduledTime time, Actor by) {
		Optional<SchedulingOutcome> untimely = untimely(time);
		if (untimely.isPresent()) {
			return untimely.get();
		}
		ScheduledPublication set = locked(id, version);
		if (set == null || set.isKeptBack()) {
			return new SchedulingOutcome.Outdated();
		}
		this.schedule.change(id, time);
		record(by, "rescheduled", set, "for " + time.words());
		return new SchedulingOutcome.Scheduled(id);
	}

	/**
	 * Takes a set off the schedule; its drafts stay drafts.
	 * @param version the version of the set that the page showed
	 */
	@Transactional
	public SchedulingOutcome cancel(long id, int version, Actor by) {
		ScheduledPublication set = locked(id, version);
		if (set == null) {
			return new SchedulingOutcome.Outdated();
		}
		this.schedule.remove(id);
		record(by, "canceled the schedule", set, "");
		return new SchedulingOutcome.Scheduled(id);
	}

	/**
	 * Puts the latest revision of an item into the set, in place of the scheduled one.
	 * @param version the version of the set that the page showed
	 * @param entryId the number of the item
	 * @param revision the latest revision that the page showed
	 */
	@Transactional
	public SchedulingOutcome include(long id, int version, long entryId, int revision, Actor by) {
		ScheduledPublication set = locked(id, version);
		List<ContentItemRow> rows = this.store.lock(List.of(entryId));
		if (set == null || set.isKeptBack() || !set.revisions().containsKey(entryId)
				|| rows.get(0).latest() != revision) {
			return new SchedulingOutcome.Outdated();
		}
		List<ContentViolation> reasons = this.publishing.check(set.withRevision(entryId, revision).items(),
				this.published.forUpdate());
		if (!reasons.isEmpty()) {
			return new SchedulingOutcome.Invalid(reasons);
		}
		this.schedule.removeItem(entryId);
		this.schedule.addItem(id, entryId, revision);
		this.schedule.countChange(id);
		this.audit.record(by, "scheduled", ContentItemStore.named(rows.get(0).address(), revision),
				"in place of revision " + set.revisions().get(entryId));
		return new SchedulingOutcome.Scheduled(id);
	}

	/**
	 * Publishes the sets whose time has come. A set that cannot be published is kept back
	 * as a whole. After an unexpected failure a set waits for the next run.
	 * @param mayPublish whether a person who scheduled a set still may publish
	 */
	public void publishDue(Predicate<Actor> mayPublish) {
		for (long id : this.schedule.due()) {
			try {
				this.transaction.executeWithoutResult((status) -> publishDue(id, mayPublish));
			}
			catch (RuntimeException ex) {
				log.error("Scheduled publication {} failed and will be retried; its drafts are not live: {}", id,
						ex.getMessage(), ex);
			}
		}
	}

	private void publishDue(long id, Predicate<Actor> mayPublish) {
		this.published.forUpdate();
		// Asked under the lock: another node may have been faster.
		ScheduledPublication set = this.schedule.find(id)
			.filter((found) -> !found.isKeptBack() && !found.due().isAfter(this.clock.instant()))
			.orElse(null);
		if (set == null) {
			return;
		}
		List<ContentViolation> reasons = changes(set);
		boolean allowed = mayPublish.test(set.by());
		if (allowed && reasons.isEmpty()) {
			PublishingOutcome outcome = this.publishing.publish(set, "as scheduled by " + set.by().name());
			if (outcome instanceof PublishingOutcome.Rejected rejected) {
				reasons.addAll(rejected.reasons());
			}
			else {
				log.info("Published {} scheduled changes, due at {}", set.items().size(), set.due());
				return;
			}
		}
		this.schedule.keepBack(id);
		record(Actor.GUIDE, "kept back", set, allowed ? reasons.get(0).problem().toString().strip()
				: "the account of " + set.by().name() + " is disabled");
		log.warn("Kept back {} scheduled changes, due at {}; the start page of the studio says why", set.items().size(),
				set.due());
	}

	private Optional<SchedulingOutcome> untimely(ScheduledTime time) {
		SchedulingOutcome.Problem problem = time.isSkipped() ? SchedulingOutcome.Problem.SKIPPED
				: !time.instant().isAfter(this.clock.instant()) ? SchedulingOutcome.Problem.PAST
						: time.instant().isAfter(latest(this.clock).instant()) ? SchedulingOutcome.Problem.TOO_FAR
								: null;
		return Optional.ofNullable(problem).map(SchedulingOutcome.Untimely::new);
	}

	private @Nullable ScheduledPublication locked(long id, int version) {
		this.published.forUpdate();
		return this.schedule.find(id).filter((set) -> set.version() == version).orElse(null);
	}

	private void record(Actor by, String action, ScheduledPublication set, String outcome) {
		set.items()
			.forEach((item) -> this.audit.record(by, action, ContentItemStore.named(item.address(), item.revision()),
					outcome));
	}

	private static ScheduledPublication.ScheduledItem item(ContentItemRow row) {
		return new ScheduledPublication.ScheduledItem(row.id(), row.address(), row.latest(), row.latest(), row.live(),
				false, false);
	}

	/** Returns the items that staff decided on otherwise after they were scheduled. */
	private static List<ContentViolation> changes(ScheduledPublication set) {
		List<ContentViolation> changes = new ArrayList<>();
		for (ScheduledPublication.ScheduledItem item : set.items()) {
			String message = message(item);
			if (message != null) {
				changes
					.add(new ContentViolation(item.address().kind(), item.address().key(), new Violation("", message)));
			}
		}
		return changes;
	}

	private static @Nullable String message(ScheduledPublication.ScheduledItem item) {
		if (item.withdrawn()) {
			return "was withdrawn or put away after it was scheduled";
		}
		if (item.isOvertaken()) {
			return "a newer version was published after this one was scheduled";
		}
		return item.setBack() ? "the draft was discarded, or an older version restored, after it was scheduled" : null;
	}

}
