package headshots.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fewest sessions that make some pictures, and among those the fewest looks. A
 * look is a set of pictures that one photograph makes; a session is a set of pictures of
 * which it can make any two, with a limited number of looks.
 * <p>
 * Both are sets of pairs that fit: intervals of which every two intersect have a point in
 * common, so that no larger group needs a check of its own. The search goes through the
 * subsets of the pictures, each once, and always settles the most important picture that
 * is left. Its cost grows with 3 to the power of their number, which is why there is a
 * limit.
 */
final class SessionSearch {

	/** The most pictures that it searches. */
	static final int MOST_PICTURES = 13;

	/** Where the numbers of a cost are in its bits. */
	private static final int SESSIONS = 48;

	private static final int LOOKS = 40;

	private static final int CONDITIONS = 32;

	private static final int MASK = 0xff;

	private static final int ONE_LOOK = 1 << (LOOKS - CONDITIONS);

	private final int count;

	/** For each picture, the others that one photograph can make with it. */
	private final int[] onePhotograph;

	/** For each picture, the others that one session can make with it. */
	private final int[] oneSession;

	private final int[][] differences;

	private final int[][] conditional;

	/**
	 * For each subset, the fewest looks that make it within one session, then under how
	 * many conditions; 0 if no session can make it.
	 */
	private final int[] looks;

	/** For each subset, the look of its first picture in that case. */
	private final int[] firstLook;

	/** For each subset, the session of its first picture in the best division. */
	private final int[] firstSession;

	/** For each subset, how much changes from picture to picture. */
	private final int[] spreads;

	/**
	 * For each subset, the cost of its best division: sessions, then looks, then their
	 * conditions, then how much changes from picture to picture.
	 */
	private final long[] costs;

	/**
	 * Searches all subsets of some pictures.
	 * @param count how many pictures there are; lower numbers are more important
	 * @param pairs how any two of them fit together
	 * @param mostLooks the most looks in a session
	 */
	SessionSearch(int count, Pairs pairs, int mostLooks) {
		if (count > MOST_PICTURES) {
			throw new IllegalArgumentException("Too many pictures to search: " + count);
		}
		this.count = count;
		this.onePhotograph = matrix(pairs::onePhotograph);
		this.oneSession = matrix((one, other) -> pairs.onePhotograph(one, other) || pairs.oneSession(one, other));
		this.differences = new int[count][count];
		this.conditional = new int[count][count];
		for (int one = 0; one < count; one++) {
			for (int other = one + 1; other < count; other++) {
				this.differences[one][other] = pairs.differences(one, other);
				this.conditional[one][other] = pairs.isConditional(one, other) ? 1 : 0;
			}
		}
		int subsets = 1 << count;
		this.looks = new int[subsets];
		this.firstLook = new int[subsets];
		this.firstSession = new int[subsets];
		this.spreads = new int[subsets];
		this.costs = new long[subsets];
		boolean[] isLook = cliques(this.onePhotograph);
		boolean[] isSession = cliques(this.oneSession);
		for (int subset = 1; subset < subsets; subset++) {
			if (isSession[subset]) {
				this.spreads[subset] = spread(subset);
				findLooks(subset, isLook);
			}
			findSessions(subset, mostLooks);
		}
	}

	/** How many sessions a subset of the pictures takes. */
	int sessions(int subset) {
		return (int) (this.costs[subset] >> SESSIONS);
	}

	/** How many looks a subset of the pictures takes, in the fewest sessions. */
	int looks(int subset) {
		return (int) (this.costs[subset] >> LOOKS) & MASK;
	}

	/**
	 * Divides a subset of the pictures.
	 * @param subset bit n stands for picture n
	 * @return the sessions, each with its looks, each with its pictures; the one with the
	 * most important picture comes first everywhere
	 */
	List<List<List<Integer>>> divide(int subset) {
		List<List<List<Integer>>> sessions = new ArrayList<>();
		int left = subset;
		while (left != 0) {
			int session = this.firstSession[left];
			List<List<Integer>> found = new ArrayList<>();
			int within = session;
			while (within != 0) {
				found.add(numbers(this.firstLook[within]));
				within &= ~this.firstLook[within];
			}
			sessions.add(found);
			left &= ~session;
		}
		return sessions;
	}

	private void findLooks(int subset, boolean[] isLook) {
		int first = Integer.numberOfTrailingZeros(subset);
		int others = subset & this.onePhotograph[first];
		int best = Integer.MAX_VALUE;
		for (int chosen = others; true; chosen = (chosen - 1) & others) {
			int look = chosen | (1 << first);
			if (isLook[look]) {
				int all = ONE_LOOK + sum(this.conditional, look) + this.looks[subset & ~look];
				if (all < best) {
					best = all;
					this.firstLook[subset] = look;
				}
			}
			if (chosen == 0) {
				break;
			}
		}
		this.looks[subset] = best;
	}

	private void findSessions(int subset, int mostLooks) {
		int first = Integer.numberOfTrailingZeros(subset);
		int others = subset & this.oneSession[first];
		long best = Long.MAX_VALUE;
		for (int chosen = others; true; chosen = (chosen - 1) & others) {
			int session = chosen | (1 << first);
			int inSession = this.looks[session];
			if (inSession != 0 && inSession < (mostLooks + 1) * ONE_LOOK) {
				long cost = this.costs[subset & ~session] + (1L << SESSIONS) + ((long) inSession << CONDITIONS)
						+ this.spreads[session];
				if (cost < best) {
					best = cost;
					this.firstSession[subset] = session;
				}
			}
			if (chosen == 0) {
				break;
			}
		}
		this.costs[subset] = best;
	}

	/**
	 * Adds up, for each picture of a subset, its differences from the one before it that
	 * is most like it. That takes like pictures together without making all sessions
	 * equally long.
	 */
	private int spread(int subset) {
		int last = Integer.highestOneBit(subset);
		int least = (subset == last) ? 0 : Integer.MAX_VALUE;
		for (int before = subset & ~last; before != 0; before &= before - 1) {
			int picture = Integer.numberOfTrailingZeros(before);
			least = Math.min(least, this.differences[picture][Integer.numberOfTrailingZeros(last)]);
		}
		return this.spreads[subset & ~last] + least;
	}

	/** Sums up what is counted of every two pictures of a subset. */
	private static int sum(int[][] counted, int subset) {
		int sum = 0;
		for (int one = subset; one != 0; one &= one - 1) {
			int[] of = counted[Integer.numberOfTrailingZeros(one)];
			for (int other = one & (one - 1); other != 0; other &= other - 1) {
				sum += of[Integer.numberOfTrailingZeros(other)];
			}
		}
		return sum;
	}

	private int[] matrix(PairTest relation) {
		int[] matrix = new int[this.count];
		for (int one = 0; one < this.count; one++) {
			for (int other = one + 1; other < this.count; other++) {
				if (relation.holds(one, other)) {
					matrix[one] |= 1 << other;
					matrix[other] |= 1 << one;
				}
			}
		}
		return matrix;
	}

	/** Whether every two pictures of a subset fit, for all subsets. */
	private static boolean[] cliques(int[] matrix) {
		boolean[] cliques = new boolean[1 << matrix.length];
		cliques[0] = true;
		for (int subset = 1; subset < cliques.length; subset++) {
			int rest = subset & (subset - 1);
			cliques[subset] = cliques[rest] && (rest & ~matrix[Integer.numberOfTrailingZeros(subset)]) == 0;
		}
		return cliques;
	}

	private static List<Integer> numbers(int subset) {
		List<Integer> numbers = new ArrayList<>();
		for (int left = subset; left != 0; left &= left - 1) {
			numbers.add(Integer.numberOfTrailingZeros(left));
		}
		return numbers;
	}

	/** How two pictures, by their numbers, fit together; the same for both orders. */
	interface Pairs {

		/**
		 * Whether one photograph can make both; then one session can make both too.
		 */
		boolean onePhotograph(int one, int other);

		/** Whether it can do so only under a condition. */
		boolean isConditional(int one, int other);

		boolean oneSession(int one, int other);

		/**
		 * How much changes between the two: of equally few sessions, those with like
		 * pictures are better.
		 */
		int differences(int one, int other);

	}

	@FunctionalInterface
	private interface PairTest {

		boolean holds(int one, int other);

	}

}
