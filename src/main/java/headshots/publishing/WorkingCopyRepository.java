package headshots.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stores working copies by their writer and form.
 */
interface WorkingCopyRepository {

	/** Does all of something or nothing, and again if another request was faster. */
	<T> T atomically(Supplier<T> work);

	/** Returns a copy in any state, locked until the end of the transaction. */
	Optional<WorkingCopyRow> lock(long staffId, String formId);

	/** Returns a copy in any state. */
	Optional<WorkingCopyRow> find(long staffId, String formId);

	void insert(WorkingCopyRow row);

	void update(WorkingCopyRow row);

	void delete(long staffId, String formId);

	/** Deletes all that ended before one moment, or were last kept before another. */
	void deleteBefore(Instant ended, Instant kept);

	/** Returns the unsaved copies of a person, the newest first. */
	List<WorkingCopyRow> of(long staffId);

	/** Returns the unsaved copies of everyone at some places, the newest first. */
	List<WorkingCopyRow> at(Collection<String> places);

}
