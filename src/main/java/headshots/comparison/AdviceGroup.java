package headshots.comparison;

import java.util.List;

/**
 * The advice of one column for one condition.
 *
 * @param column the column
 * @param condition the condition
 * @param advice the advice in the order of the rows
 */
record AdviceGroup(Column column, ReaderCondition condition, List<Advice> advice) {
}
