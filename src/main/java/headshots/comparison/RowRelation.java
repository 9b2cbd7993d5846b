package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a row are related, and the reason where an editor gives one.
 *
 * @param relation the relation
 * @param reason an editor's reason, empty where the bars and the words decide
 */
public record RowRelation(Relation relation, String reason) {

	/**
	 * Relates two cells of one row. They agree if an editor says so; otherwise if one
	 * range lies within the other and the words do not contradict each other. Guidance
	 * that a look inherits agrees with itself.
	 */
	static RowRelation of(Matrix matrix, Cell one, Cell other) {
		if (one.saidBy().equals(other.saidBy())) {
			return new RowRelation(Relation.AGREE, "");
		}
		Optional<PairVerdictContent.AspectJudgment> judgment = matrix.verdict(one.column(), other.column())
			.flatMap((verdict) -> verdict.content().judgment(one.row().key()))
			.filter((judged) -> judged.decided().isPresent());
		if (judgment.isPresent()) {
			return new RowRelation(judgment.get().decided().orElseThrow(), judgment.get().reason());
		}
		boolean within = one.stretch().isWithin(other.stretch()) || other.stretch().isWithin(one.stretch());
		boolean agree = within && !Contradictions.between(one, other);
		return new RowRelation(agree ? Relation.AGREE : Relation.DIFFER, "");
	}

	/** Relates all cells of a row, at least two: they differ if any two of them do. */
	static RowRelation of(Matrix matrix, List<Cell> cells) {
		List<RowRelation> pairs = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			for (int j = i + 1; j < cells.size(); j++) {
				pairs.add(of(matrix, cells.get(i), cells.get(j)));
			}
		}
		boolean differ = pairs.stream().anyMatch(RowRelation::differs);
		return (pairs.size() == 1) ? pairs.get(0) : new RowRelation(differ ? Relation.DIFFER : Relation.AGREE, "");
	}

	boolean differs() {
		return this.relation.differs();
	}

}
