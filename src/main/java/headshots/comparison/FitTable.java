package headshots.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import headshots.comparison.PictureFits.Fit;
import headshots.comparison.PictureFits.OnePhotograph;
import headshots.comparison.PictureFits.Picture;
import headshots.drawing.Drawing;
import headshots.text.Sentences;

/**
 * How the pictures of one matrix fit together. A pair is worked out when it is first
 * asked for, since readers ask for few of all pairs.
 */
final class FitTable {

	private final Matrix matrix;

	private final Map<String, Column> columns = new LinkedHashMap<>();

	private final Map<String, Picture> pictures = new LinkedHashMap<>();

	private final Map<Pair, Fit> fits = new ConcurrentHashMap<>();

	private final Map<Pair, List<String>> changes = new ConcurrentHashMap<>();

	FitTable(Matrix matrix) {
		this.matrix = matrix;
		for (Column column : matrix.columns()) {
			this.columns.put(column.key(), column);
			this.pictures.put(column.key(), picture(column));
		}
	}

	List<Picture> pictures() {
		return List.copyOf(this.pictures.values());
	}

	Optional<Picture> find(String key) {
		return Optional.ofNullable(this.pictures.get(key));
	}

	Fit between(String one, String other) {
		Pair pair = (one.compareTo(other) < 0) ? new Pair(one, other) : new Pair(other, one);
		return this.fits.computeIfAbsent(pair, (asked) -> fit(column(asked.from), column(asked.to)));
	}

	List<String> changes(String from, String to) {
		return this.changes.computeIfAbsent(new Pair(from, to),
				(asked) -> changes(column(asked.from), column(asked.to)));
	}

	private Column column(String key) {
		Column column = this.columns.get(key);
		if (column == null) {
			throw new IllegalArgumentException("No live type or look has the key " + key);
		}
		return column;
	}

	private Picture picture(Column column) {
		Drawing drawing = Drawing
			.portrait(this.matrix.cells(column).stream().map((cell) -> cell.content().drawing()).toList());
		String type = (column.parent() != null) ? column.parent().key() : column.key();
		return new Picture(column.key(), type, column.name(), column.link(), drawing);
	}

	private Fit fit(Column one, Column other) {
		Optional<PairVerdictContent> verdict = this.matrix.verdict(one, other).map(EditedVerdict::content);
		Comparison comparison = Comparison.of(this.matrix, this.matrix.inOrder(List.of(one, other)));
		OnePhotograph photograph = onePhotograph(one, other, verdict, comparison);
		String condition = (photograph == OnePhotograph.NO) ? ""
				: verdict.filter((edited) -> edited.onePicture().isPresent())
					.map(PairVerdictContent::sentence)
					.orElse("");
		String reason = verdict.map(PairVerdictContent::sessionReason).orElse("");
		if (photograph != OnePhotograph.NO) {
			return new Fit(photograph, condition, true, reason);
		}
		String word = verdict.map(PairVerdictContent::oneSession).orElse("");
		if (!word.isEmpty()) {
			return new Fit(photograph, condition, word.equals(PairVerdictContent.SHARED), reason);
		}
		return comparison.compared()
			.stream()
			.filter(FitTable::isTooFar)
			.max(Comparator.comparingInt((row) -> row.gap() - steps(row)))
			.map((row) -> new Fit(photograph, condition, false, tooFar(row)))
			.orElseGet(() -> new Fit(photograph, condition, true, ""));
	}

	/**
	 * The answer of the pair's comparison. A composed condition names an aspect to settle
	 * first, which a plan cannot promise, so that it counts as no.
	 */
	private static OnePhotograph onePhotograph(Column one, Column other, Optional<PairVerdictContent> verdict,
			Comparison comparison) {
		if (one.equals(other)) {
			return OnePhotograph.YES;
		}
		boolean edited = verdict.flatMap(PairVerdictContent::onePicture).isPresent();
		OnePicture answer = comparison.answer();
		if (answer == null) {
			return OnePhotograph.NO;
		}
		return switch (answer.answer()) {
			case YES -> OnePhotograph.YES;
			case YES_IF -> edited ? OnePhotograph.YES_IF : OnePhotograph.NO;
			case NO -> OnePhotograph.NO;
		};
	}

	/** Whether the ranges stay apart even after all that a session can change. */
	private static boolean isTooFar(Comparison.ComparedRow row) {
		return row.row().content().sessionSteps() != null && row.gap() > steps(row);
	}

	private static int steps(Comparison.ComparedRow row) {
		Integer steps = row.row().content().sessionSteps();
		return (steps != null) ? steps : Range.STEPS;
	}

	private static String tooFar(Comparison.ComparedRow row) {
		return "They’re further apart in " + Sentences.within(row.row().name()) + " than one session can change.";
	}

	private List<String> changes(Column from, Column to) {
		Optional<EditedVerdict> verdict = this.matrix.verdict(from, to)
			.filter((edited) -> edited.from().equals(from) && !edited.content().changes().isEmpty());
		return verdict.map((edited) -> edited.content().changes())
			.orElseGet(() -> DrawnChanges.between(this.pictures.get(from.key()).drawing(),
					this.pictures.get(to.key()).drawing()));
	}

	/**
	 * Two keys; for a fit in alphabetical order, since a fit is the same for both orders.
	 */
	private record Pair(String from, String to) {
	}

}
