package headshots.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.publishing.WorkingCopyRow.End;

import org.springframework.stereotype.Service;

/**
 * Stores text that was typed and not saved yet (autosave): one copy for each opened form,
 * visible to its writer only. A copy goes when its own form is saved or its writer
 * discards it, and never because of another form that is open. The order of a form's
 * requests is that of their numbers, in whichever order they arrive.
 */
@Service
public class WorkingCopies {

	/** How many copies of one person are kept, the latest. */
	public static final int MOST = 50;

	/** How long a copy is kept after the last change. */
	public static final Duration RETENTION = Duration.ofDays(90);

	/** How long discarding can be undone. */
	public static final Duration DISCARDED_RETENTION = Duration.ofDays(7);

	private static final int LONGEST_PLACE = 255;

	private static final int LONGEST_TEXT = 400_000;

	private final WorkingCopyRepository rows;

	private final Clock clock;

	WorkingCopies(WorkingCopyRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Stores what is in a form, in place of what the same form sent before. The copy that
	 * its fields began with ends with the first text if the page of that form is closed
	 * and it has not changed since.
	 * @param by the writer; has an account
	 * @param form the opened form
	 * @param place the address of the editor
	 * @param beganFrom the number of the revision that it began from, 0 for a new item
	 * @param fields the typed text by field
	 */
	public KeepResult keep(Actor by, FormIdentity form, String place, int beganFrom, String fields) {
		if (place.length() > LONGEST_PLACE || fields.length() > LONGEST_TEXT) {
			return KeepResult.TOO_LONG;
		}
		// PostgreSQL keeps no zero character, and would refuse the rest for one.
		String text = fields.replace("\0", "");
		boolean[] added = new boolean[1];
		KeepResult kept = this.rows.atomically(() -> {
			Optional<WorkingCopyRow> before = this.rows.lock(by.id(), form.id());
			if (isOutdated(form, before)) {
				return KeepResult.OUTDATED;
			}
			added[0] = before.isEmpty();
			write(before, new WorkingCopyRow(by.id(), form.id(), by.name(), place, beganFrom, text,
					number(form, before), before.map(WorkingCopyRow::leftAt).orElse(0), now(), null, null));
			endContinued(by.id(), form, before);
			return KeepResult.KEPT;
		});
		if (added[0]) {
			prune(by.id());
		}
		return kept;
	}

	/** Ends the copy of a form that says again what is saved. */
	public KeepResult clear(Actor by, FormIdentity form) {
		return this.rows.atomically(() -> {
			Optional<WorkingCopyRow> before = this.rows.lock(by.id(), form.id());
			if (isOutdated(form, before)) {
				return KeepResult.OUTDATED;
			}
			end(by.id(), form, before, End.EMPTY);
			endContinued(by.id(), form, before);
			return KeepResult.KEPT;
		});
	}

	/**
	 * Ends the copy of a form that was saved, and the one that its fields began with, if
	 * the page of that one's form is closed or all of its text was saved now.
	 * @param fields the saved text by field
	 */
	public void saved(long staffId, FormIdentity form, String fields) {
		this.rows.atomically(() -> {
			Optional<WorkingCopyRow> before = this.rows.lock(staffId, form.id());
			end(staffId, form, before, End.SAVED);
			continued(staffId, form)
				.filter((copy) -> (isFirst(before) && copy.isLeft()) || fields.equals(copy.fields()))
				.ifPresent((copy) -> this.rows.update(copy.ended(End.SAVED, copy.sequence(), now())));
			return true;
		});
	}

	/**
	 * Discards the copy of a form or, where nothing was typed into it, the one that its
	 * fields began with, unless that has changed since.
	 * @return the ID by which this can be undone, empty if there was nothing to discard
	 */
	public Optional<String> discard(long staffId, FormIdentity form) {
		return this.rows.atomically(() -> {
			Optional<WorkingCopyRow> own = this.rows.lock(staffId, form.id());
			end(staffId, form, own, End.DISCARDED);
			Optional<WorkingCopyRow> discarded = own.filter(WorkingCopyRow::isOpen);
			if (discarded.isEmpty()) {
				discarded = continued(staffId, form);
				discarded.ifPresent((copy) -> this.rows.update(copy.ended(End.DISCARDED, copy.sequence(), now())));
			}
			return discarded.map(WorkingCopyRow::formId);
		});
	}

	/**
	 * Takes a discarded copy back.
	 * @return the copy, empty if it has expired
	 */
	public Optional<WorkingCopy> undoDiscard(long staffId, String formId) {
		return this.rows.atomically(() -> {
			Optional<WorkingCopyRow> discarded = this.rows.lock(staffId, formId).filter(WorkingCopyRow::isDiscarded);
			discarded.ifPresent((copy) -> this.rows.update(copy.reopened()));
			return discarded.map(WorkingCopies::copy);
		});
	}

	/**
	 * Notes that the page of a form was closed.
	 * @param form the form, with the number of its last request, 0 if it never sent a
	 * text
	 */
	public void leave(long staffId, FormIdentity form) {
		if (form.sequence() <= 0) {
			return;
		}
		this.rows.atomically(() -> {
			Optional<WorkingCopyRow> row = this.rows.lock(staffId, form.id());
			// The text itself may still be on its way.
			write(row, row.orElseGet(() -> ended(staffId, form.id(), 0, End.EMPTY)).leftAt(form.sequence()));
			return true;
		});
	}

	/** Returns an unsaved copy of a person. */
	public Optional<WorkingCopy> find(long staffId, String formId) {
		return this.rows.find(staffId, formId).filter(WorkingCopyRow::isOpen).map(WorkingCopies::copy);
	}

	/** Returns all unsaved copies of one person, the newest first. */
	public List<WorkingCopy> of(long staffId) {
		return this.rows.of(staffId).stream().map(WorkingCopies::copy).toList();
	}

	/** Returns a person's unsaved copies at some places, the newest first. */
	public List<WorkingCopy> at(long staffId, Collection<String> places) {
		return this.rows.at(places)
			.stream()
			.filter((row) -> row.staffId() == staffId)
			.map(WorkingCopies::copy)
			.toList();
	}

	/**
	 * Returns who else has unsaved text at some places, and since when; not what it says.
	 */
	public List<Writer> others(long staffId, Collection<String> places) {
		Map<Long, Writer> writers = new LinkedHashMap<>();
		for (WorkingCopyRow row : this.rows.at(places)) {
			if (row.staffId() != staffId) {
				writers.putIfAbsent(row.staffId(), new Writer(row.staffName(), row.savedAt()));
			}
		}
		return List.copyOf(writers.values());
	}

	private static boolean isOutdated(FormIdentity form, Optional<WorkingCopyRow> before) {
		return form.isNumbered() && before.isPresent() && form.sequence() <= before.get().sequence();
	}

	/** Whether a form has sent no text before. */
	private static boolean isFirst(Optional<WorkingCopyRow> before) {
		return before.isEmpty() || before.get().sequence() == 0;
	}

	private static int number(FormIdentity form, Optional<WorkingCopyRow> before) {
		return form.isNumbered() ? form.sequence() : before.map(WorkingCopyRow::sequence).orElse(0) + 1;
	}

	/** Marks the form's own copy as ended, so that a late request does not revive it. */
	private void end(long staffId, FormIdentity form, Optional<WorkingCopyRow> before, End end) {
		if (before.filter((row) -> row.isOpen() || form.sequence() > row.sequence()).isPresent()) {
			this.rows.update(before.get().ended(end, form.sequence(), now()));
		}
		else if (before.isEmpty() && form.sequence() > 0) {
			this.rows.insert(ended(staffId, form.id(), form.sequence(), end));
		}
	}

	private WorkingCopyRow ended(long staffId, String formId, int sequence, End end) {
		return new WorkingCopyRow(staffId, formId, "", "", 0, null, sequence, 0, now(), end, now());
	}

	/** Ends the copy that a form continues, with the form's first text. */
	private void endContinued(long staffId, FormIdentity form, Optional<WorkingCopyRow> before) {
		if (isFirst(before)) {
			continued(staffId, form).filter(WorkingCopyRow::isLeft)
				.ifPresent((copy) -> this.rows.update(copy.ended(End.CONTINUED, copy.sequence(), now())));
		}
	}

	/**
	 * Returns the copy that a form's fields began with, while it is as they showed it.
	 */
	private Optional<WorkingCopyRow> continued(long staffId, FormIdentity form) {
		FormIdentity.Continued continued = form.continued();
		return (continued != null) ? this.rows.lock(staffId, continued.id())
			.filter((copy) -> copy.isOpen() && copy.sequence() == continued.sequence()) : Optional.empty();
	}

	private void write(Optional<WorkingCopyRow> before, WorkingCopyRow row) {
		if (before.isPresent()) {
			this.rows.update(row);
		}
		else {
			this.rows.insert(row);
		}
	}

	private void prune(long staffId) {
		this.rows.atomically(() -> {
			this.rows.deleteBefore(now().minus(DISCARDED_RETENTION), now().minus(RETENTION));
			this.rows.of(staffId).stream().skip(MOST).forEach((row) -> this.rows.delete(staffId, row.formId()));
			return true;
		});
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static WorkingCopy copy(WorkingCopyRow row) {
		return new WorkingCopy(row.formId(), row.place(), row.beganFrom(), String.valueOf(row.fields()), row.sequence(),
				row.savedAt());
	}

	/**
	 * Whether a text was kept.
	 */
	public enum KeepResult {

		/** It is stored. */
		KEPT,

		/** The same form has sent a later text, or another page has the form's ID. */
		OUTDATED,

		/** It is too long; the older copy stays. */
		TOO_LONG

	}

	/**
	 * A working copy.
	 *
	 * @param formId the form that owns it
	 * @param place the address of the editor
	 * @param beganFrom the number of the revision that it began from
	 * @param fields the typed text by field
	 * @param sequence the number of the form's request that it came with
	 * @param kept when it was kept
	 */
	public record WorkingCopy(String formId, String place, int beganFrom, String fields, int sequence, Instant kept) {
	}

	/**
	 * A member of staff who has unsaved text.
	 */
	public record Writer(String name, Instant since) {
	}

}
