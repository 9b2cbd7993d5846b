package headshots.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import headshots.text.WordDifferences.Difference;
import headshots.text.WordDifferences.DifferenceKind;

/**
 * Compares two texts once, with an upper bound on the work: by words where that is
 * affordable, else by lines and by words within the lines that changed, else not at all.
 */
final class WordComparison {

	private static final Pattern WORD = Pattern.compile("\\n|\\h+|" + Tokenizer.WORD + "|.", Pattern.DOTALL);

	private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

	/**
	 * The work grows with the square of what is compared; this is a fraction of a second.
	 */
	private static final long MOST_TOKENS = 8_000;

	private final List<Rewrite> rewrites = new ArrayList<>();

	private final StringBuilder same = new StringBuilder();

	private long affordable = MOST_TOKENS * MOST_TOKENS;

	/** How many words a text has. */
	static int words(String text) {
		return (int) Tokenizer.WORD.matcher(text).results().count();
	}

	List<Difference> compare(String before, String after) {
		if (!byWords(before, after) && !byLines(before, after)) {
			replaced(before, after);
		}
		return pieces();
	}

	private boolean byWords(String before, String after) {
		return compare(split(WORD, before), split(WORD, after), this::replaced);
	}

	private boolean byLines(String before, String after) {
		return compare(split(LINE, before), split(LINE, after), (removed, added) -> {
			if (!byWords(removed, added)) {
				replaced(removed, added);
			}
		});
	}

	/** Tells whether the comparison was affordable; if not, nothing has been done. */
	private boolean compare(List<String> before, List<String> after, BiConsumer<String, String> different) {
		int start = commonStart(before, after);
		List<String> changed = before.subList(start, before.size());
		List<String> revised = after.subList(start, after.size());
		int end = commonEnd(changed, revised);
		List<String> tail = changed.subList(changed.size() - end, changed.size());
		changed = changed.subList(0, changed.size() - end);
		revised = revised.subList(0, revised.size() - end);
		if (!isAffordable(changed.size(), revised.size())) {
			return false;
		}
		this.same.append(String.join("", before.subList(0, start)));
		walk(changed, revised, different);
		this.same.append(String.join("", tail));
		return true;
	}

	private boolean isAffordable(int changed, int revised) {
		long tokens = (changed == 0 || revised == 0) ? 0 : changed + revised;
		if (tokens * tokens > this.affordable) {
			return false;
		}
		this.affordable -= tokens * tokens;
		return true;
	}

	private void walk(List<String> before, List<String> after, BiConsumer<String, String> different) {
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		int reached = 0;
		for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
			if (change.startOriginal > reached) {
				report(removed, added, different);
				this.same.append(String.join("", before.subList(reached, change.startOriginal)));
			}
			removed.append(String.join("", before.subList(change.startOriginal, change.endOriginal)));
			added.append(String.join("", after.subList(change.startRevised, change.endRevised)));
			reached = change.endOriginal;
		}
		report(removed, added, different);
		this.same.append(String.join("", before.subList(reached, before.size())));
	}

	private static void report(StringBuilder removed, StringBuilder added, BiConsumer<String, String> different) {
		if (!removed.isEmpty() || !added.isEmpty()) {
			different.accept(removed.toString(), added.toString());
			removed.setLength(0);
			added.setLength(0);
		}
	}

	private void replaced(String removed, String added) {
		Rewrite rewrite = new Rewrite(this.same.toString(), removed, added, words(removed), words(added), 0);
		this.same.setLength(0);
		while (!this.rewrites.isEmpty()) {
			Rewrite joined = this.rewrites.get(this.rewrites.size() - 1).join(rewrite);
			if (rewrite.same().contains("\n") || !joined.readsAsOne()) {
				break;
			}
			this.rewrites.remove(this.rewrites.size() - 1);
			rewrite = joined;
		}
		this.rewrites.add(rewrite);
	}

	private List<Difference> pieces() {
		List<Difference> pieces = new ArrayList<>();
		for (Rewrite rewrite : this.rewrites) {
			add(pieces, DifferenceKind.SAME, rewrite.same());
			add(pieces, DifferenceKind.REMOVED, rewrite.removed());
			add(pieces, DifferenceKind.ADDED, rewrite.added());
		}
		add(pieces, DifferenceKind.SAME, this.same.toString());
		return pieces;
	}

	private static void add(List<Difference> pieces, DifferenceKind kind, String text) {
		if (!text.isEmpty()) {
			pieces.add(new Difference(kind, text));
		}
	}

	private static List<String> split(Pattern token, String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = token.matcher(text);
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		return tokens;
	}

	private static int commonStart(List<String> one, List<String> other) {
		int shorter = Math.min(one.size(), other.size());
		int length = 0;
		while (length < shorter && one.get(length).equals(other.get(length))) {
			length++;
		}
		return length;
	}

	private static int commonEnd(List<String> one, List<String> other) {
		int shorter = Math.min(one.size(), other.size());
		int length = 0;
		while (length < shorter && one.get(one.size() - 1 - length).equals(other.get(other.size() - 1 - length))) {
			length++;
		}
		return length;
	}

	/**
	 * A text that stayed and what was rewritten after it.
	 *
	 * @param kept how many words of the rewritten text are in fact the same before and
	 * after
	 */
	private record Rewrite(String same, String removed, String added, int removedWords, int addedWords, int kept) {

		Rewrite join(Rewrite next) {
			int between = words(next.same);
			return new Rewrite(this.same, this.removed + next.same + next.removed, this.added + next.same + next.added,
					this.removedWords + between + next.removedWords, this.addedWords + between + next.addedWords,
					this.kept + between + next.kept);
		}

		/**
		 * Where fewer than a third of the words are kept, on both sides, the reader sees
		 * another sentence, not the old one with corrections.
		 */
		boolean readsAsOne() {
			return this.kept * 3 < Math.min(this.removedWords, this.addedWords);
		}

	}

}
