package headshots.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The search against a search of its own that tries every division, and that asks of
 * every group whether all of its ranges have a step in common.
 */
class SessionSearchTests {

	private static final int ASPECTS = 3;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsAsFewSessionsAndLooksAsTryingEveryDivision(int count) {
		Random random = new Random(20_261_201L + count);
		for (int round = 0; round < 40; round++) {
			RandomPictures pictures = new RandomPictures(random, count);
			int mostLooks = 1 + random.nextInt(4);
			SessionSearch search = new SessionSearch(count, pictures, mostLooks);
			int all = (1 << count) - 1;
			int[] fewest = new Exhaustive(pictures, mostLooks).fewest(count);
			assertThat(new int[] { search.sessions(all), search.looks(all) }).as("%s", pictures)
				.containsExactly(fewest);
			assertValid(search.divide(all), pictures, fewest, mostLooks, count);
		}
	}

	@Test
	void searchesEverySubsetAtOnce() {
		RandomPictures pictures = new RandomPictures(new Random(7), 6);
		SessionSearch search = new SessionSearch(6, pictures, 3);
		for (int subset = 0; subset < 64; subset++) {
			List<List<List<Integer>>> divided = search.divide(subset);
			assertThat(divided).hasSize(search.sessions(subset));
			assertThat(divided.stream().mapToInt(List::size).sum()).isEqualTo(search.looks(subset));
			assertThat(divided.stream().flatMap(List::stream).flatMap(List::stream).mapToInt((one) -> 1 << one).sum())
				.isEqualTo(subset);
		}
	}

	@Test
	void dividesThirteenPicturesThatAllFit() {
		SessionSearch search = new SessionSearch(13, new FixedPairs(false, true, false), 4);
		assertThat(search.sessions((1 << 13) - 1)).isEqualTo(4);
		assertThat(search.looks((1 << 13) - 1)).isEqualTo(13);
	}

	@Test
	void makesOneLookOfPicturesThatOnePhotographMakes() {
		SessionSearch search = new SessionSearch(3, new FixedPairs(true, false, false), 4);
		assertThat(search.divide(7)).containsExactly(List.of(List.of(0, 1, 2)));
	}

	@Test
	void prefersAPhotographWithoutACondition() {
		SessionSearch search = new SessionSearch(3, new FixedPairs(false, true, false) {
			@Override
			public boolean onePhotograph(int one, int other) {
				return Math.min(one, other) == 0;
			}

			@Override
			public boolean isConditional(int one, int other) {
				return one + other == 2;
			}
		}, 4);
		assertThat(search.divide(7)).containsExactly(List.of(List.of(0, 1), List.of(2)));
	}

	@Test
	void putsLikePicturesIntoOneSession() {
		SessionSearch search = new SessionSearch(4, new FixedPairs(false, true, false) {
			@Override
			public int differences(int one, int other) {
				return (one + other == 3) ? 1 : 5;
			}
		}, 2);
		assertThat(search.divide(15)).containsExactly(List.of(List.of(0), List.of(3)), List.of(List.of(1), List.of(2)));
	}

	@Test
	void refusesMorePicturesThanItCanSearch() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SessionSearch(14, new FixedPairs(true, true, false), 4));
	}

	private static void assertValid(List<List<List<Integer>>> sessions, RandomPictures pictures, int[] fewest,
			int mostLooks, int count) {
		assertThat(sessions).hasSize(fewest[0]).allSatisfy((looks) -> {
			assertThat(looks).hasSizeLessThanOrEqualTo(mostLooks);
			assertThat(pictures.isSession(looks.stream().flatMap(List::stream).toList())).isTrue();
			assertThat(looks).allMatch(pictures::isLook);
		});
		assertThat(sessions.stream().flatMap(List::stream).flatMap(List::stream))
			.containsExactlyInAnyOrderElementsOf(IntStream.range(0, count).boxed().toList());
		assertThat(sessions.get(0).get(0)).contains(0);
	}

	/** Pictures with random ranges, and editors who overrule some of them. */
	private static final class RandomPictures implements SessionSearch.Pairs {

		private final int[][] from;

		private final int[][] to;

		private final int[] steps;

		private final boolean[][] refused;

		private final boolean[][] different;

		RandomPictures(Random random, int count) {
			this.from = new int[count][ASPECTS];
			this.to = new int[count][ASPECTS];
			this.steps = random.ints(ASPECTS, 0, 5).toArray();
			this.refused = new boolean[count][count];
			this.different = new boolean[count][count];
			for (int one = 0; one < count; one++) {
				for (int aspect = 0; aspect < ASPECTS; aspect++) {
					this.from[one][aspect] = random.nextInt(10);
					this.to[one][aspect] = Math.min(10, this.from[one][aspect] + 1 + random.nextInt(6));
				}
				for (int other = 0; other < one; other++) {
					this.refused[one][other] = random.nextInt(6) == 0;
					this.different[one][other] = random.nextInt(3) == 0;
				}
			}
		}

		@Override
		public boolean onePhotograph(int one, int other) {
			return isLook(List.of(one, other));
		}

		@Override
		public boolean isConditional(int one, int other) {
			return false;
		}

		@Override
		public boolean oneSession(int one, int other) {
			return isSession(List.of(one, other));
		}

		@Override
		public int differences(int one, int other) {
			return 0;
		}

		/** Whether all ranges of the group have a step in common on every aspect. */
		boolean isLook(List<Integer> group) {
			return IntStream.range(0, ASPECTS).allMatch((aspect) -> gap(group, aspect) <= 0)
					&& isFreeOf(this.different, group) && isFreeOf(this.refused, group);
		}

		/**
		 * Whether they have one after each was widened by half of what a session bridges.
		 */
		boolean isSession(List<Integer> group) {
			return IntStream.range(0, ASPECTS).allMatch((aspect) -> gap(group, aspect) <= this.steps[aspect])
					&& isFreeOf(this.refused, group);
		}

		private int gap(List<Integer> group, int aspect) {
			int highestFrom = group.stream().mapToInt((one) -> this.from[one][aspect]).max().orElseThrow();
			int lowestTo = group.stream().mapToInt((one) -> this.to[one][aspect]).min().orElseThrow();
			return highestFrom - lowestTo;
		}

		private static boolean isFreeOf(boolean[][] pairs, List<Integer> group) {
			return group.stream().noneMatch((one) -> group.stream().anyMatch((other) -> pairs[one][other]));
		}

		@Override
		public String toString() {
			return Arrays.deepToString(this.from) + Arrays.deepToString(this.to) + Arrays.toString(this.steps);
		}

	}

	/** Tries every division of the pictures, and of each session into looks. */
	private record Exhaustive(RandomPictures pictures, int mostLooks) {

		int[] fewest(int count) {
			int[] best = { Integer.MAX_VALUE, Integer.MAX_VALUE };
			divide(0, count, new ArrayList<>(), (sessions) -> {
				int looks = 0;
				for (List<Integer> session : sessions) {
					int own = this.pictures.isSession(session) ? fewestLooks(session) : Integer.MAX_VALUE;
					if (own > this.mostLooks) {
						return;
					}
					looks += own;
				}
				int[] found = { sessions.size(), looks };
				if (Arrays.compare(found, best) < 0) {
					System.arraycopy(found, 0, best, 0, 2);
				}
			});
			return best;
		}

		private int fewestLooks(List<Integer> session) {
			int[] best = { Integer.MAX_VALUE };
			divide(0, session.size(), new ArrayList<>(), (looks) -> {
				boolean possible = looks.stream()
					.allMatch((look) -> this.pictures.isLook(look.stream().map(session::get).toList()));
				best[0] = possible ? Math.min(best[0], looks.size()) : best[0];
			});
			return best[0];
		}

		/** Puts each number into one of the groups so far, or into a new one. */
		private static void divide(int number, int count, List<List<Integer>> groups, Found found) {
			if (number == count) {
				found.take(groups);
				return;
			}
			for (int i = 0; i < groups.size(); i++) {
				groups.get(i).add(number);
				divide(number + 1, count, groups, found);
				groups.get(i).remove(groups.get(i).size() - 1);
			}
			groups.add(new ArrayList<>(List.of(number)));
			divide(number + 1, count, groups, found);
			groups.remove(groups.size() - 1);
		}

		private interface Found {

			void take(List<List<Integer>> groups);

		}

	}

	/** Pairs that are all alike. */
	private static class FixedPairs implements SessionSearch.Pairs {

		private final boolean photograph;

		private final boolean session;

		private final boolean condition;

		FixedPairs(boolean photograph, boolean session, boolean condition) {
			this.photograph = photograph;
			this.session = session;
			this.condition = condition;
		}

		@Override
		public boolean onePhotograph(int one, int other) {
			return this.photograph;
		}

		@Override
		public boolean isConditional(int one, int other) {
			return this.condition;
		}

		@Override
		public boolean oneSession(int one, int other) {
			return this.session;
		}

		@Override
		public int differences(int one, int other) {
			return 1;
		}

	}

}
