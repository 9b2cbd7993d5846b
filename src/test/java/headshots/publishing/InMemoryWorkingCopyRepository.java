package headshots.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Stores working copies in memory, for one thread.
 */
class InMemoryWorkingCopyRepository implements WorkingCopyRepository {

	private final Map<String, WorkingCopyRow> rows = new LinkedHashMap<>();

	@Override
	public <T> T atomically(Supplier<T> work) {
		return work.get();
	}

	@Override
	public Optional<WorkingCopyRow> lock(long staffId, String formId) {
		return find(staffId, formId);
	}

	@Override
	public Optional<WorkingCopyRow> find(long staffId, String formId) {
		return Optional.ofNullable(this.rows.get(staffId + "/" + formId));
	}

	@Override
	public void insert(WorkingCopyRow row) {
		if (this.rows.putIfAbsent(row.staffId() + "/" + row.formId(), row) != null) {
			throw new IllegalStateException("There is a row already: " + row);
		}
	}

	@Override
	public void update(WorkingCopyRow row) {
		if (this.rows.replace(row.staffId() + "/" + row.formId(), row) == null) {
			throw new IllegalStateException("There is no row: " + row);
		}
	}

	@Override
	public void delete(long staffId, String formId) {
		this.rows.remove(staffId + "/" + formId);
	}

	@Override
	public void deleteBefore(Instant ended, Instant kept) {
		this.rows.values()
			.removeIf((row) -> (row.endedAt() != null) ? row.endedAt().isBefore(ended) : row.savedAt().isBefore(kept));
	}

	@Override
	public List<WorkingCopyRow> of(long staffId) {
		return open((row) -> row.staffId() == staffId);
	}

	@Override
	public List<WorkingCopyRow> at(Collection<String> places) {
		return open((row) -> places.contains(row.place()));
	}

	private List<WorkingCopyRow> open(Predicate<WorkingCopyRow> which) {
		return this.rows.values()
			.stream()
			.filter((row) -> row.isOpen() && which.test(row))
			.sorted(Comparator.comparing(WorkingCopyRow::savedAt).reversed().thenComparing(WorkingCopyRow::formId))
			.toList();
	}

}
