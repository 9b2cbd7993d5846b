package headshots.comparison;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.reference.Citations;

/**
 * All conditional advice by column, row and condition, immutable.
 */
final class AdviceTable {

	private final Map<AdvicePlace, Advice> advice = new HashMap<>();

	private final Map<ReaderCondition, List<AdviceGroup>> groups = new EnumMap<>(ReaderCondition.class);

	/**
	 * Puts the items into their places.
	 * @param columns the columns by key
	 * @param rows the rows by key, in order
	 */
	AdviceTable(List<ContentItem<ConditionalAdviceContent>> items, Map<String, Column> columns, Map<String, Row> rows,
			Function<List<String>, Citations> cite) {
		for (ContentItem<ConditionalAdviceContent> item : items) {
			ConditionalAdviceContent content = item.content();
			Column column = columns.get(content.type());
			Row row = rows.get(content.aspect());
			Optional<ReaderCondition> condition = content.readerCondition();
			if (column != null && row != null && condition.isPresent()) {
				this.advice.put(new AdvicePlace(column.key(), row.key(), condition.get()), new Advice(column, row,
						condition.get(), item.key(), content.text(), cite.apply(content.citations()), item.dates()));
			}
		}
		for (ReaderCondition condition : ReaderCondition.values()) {
			this.groups.put(condition,
					columns.values()
						.stream()
						.map((column) -> group(column, rows, condition))
						.filter((group) -> !group.advice().isEmpty())
						.toList());
		}
	}

	private AdviceGroup group(Column column, Map<String, Row> rows, ReaderCondition condition) {
		return new AdviceGroup(column, condition, rows.values()
			.stream()
			.flatMap((row) -> Stream.ofNullable(this.advice.get(new AdvicePlace(column.key(), row.key(), condition))))
			.toList());
	}

	/** Returns the advice for a cell, the column's own or its type's. */
	Optional<Advice> find(Column column, Row row, ReaderCondition condition) {
		Advice own = this.advice.get(new AdvicePlace(column.key(), row.key(), condition));
		return (own != null || column.parent() == null) ? Optional.ofNullable(own)
				: find(column.parent(), row, condition);
	}

	/**
	 * Returns all advice for a condition, in the order of the columns, each with its own
	 * advice only.
	 */
	List<AdviceGroup> groups(ReaderCondition condition) {
		return this.groups.getOrDefault(condition, List.of());
	}

	/** Returns a column's own advice for a condition, or its type's. */
	Optional<AdviceGroup> group(Column column, ReaderCondition condition) {
		Optional<AdviceGroup> own = groups(condition).stream()
			.filter((group) -> group.column().equals(column))
			.findFirst();
		return (own.isPresent() || column.parent() == null) ? own : group(column.parent(), condition);
	}

	private record AdvicePlace(String column, String row, ReaderCondition condition) {
	}

}
