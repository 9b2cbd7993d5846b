package headshots.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.comparison.PictureFits;
import headshots.comparison.PictureFits.Fit;
import headshots.comparison.PictureFits.OnePhotograph;
import headshots.comparison.PictureFits.Picture;
import headshots.comparison.ReaderCondition;
import headshots.planning.Plan.PlannedLook;
import headshots.planning.Plan.PlannedSession;
import headshots.text.Numbers;
import headshots.text.Sentences;

/**
 * Divides pictures among the fewest sessions and says in words how each session goes.
 */
final class SessionPlanner {

	/**
	 * The most looks in a session. Photographers give a look 20 to 60 minutes, and a
	 * session one to three hours.
	 */
	static final int MOST_LOOKS = 4;

	private static final String SHAVE = "shave, if you want to be seen without the beard too";

	private static final String SHAVE_LAST = "Keep a beard or stubble for the first looks and shave last, because it can’t be undone; the same goes for a cut. Say so when you book, so that there’s time for it.";

	private final PictureFits fits;

	private final List<Picture> pictures;

	private final SessionSearch search;

	/**
	 * Prepares the division of some pictures and of all subsets of them.
	 * @param pictures the pictures, the most important first
	 */
	SessionPlanner(PictureFits fits, List<Picture> pictures) {
		this.fits = fits;
		this.pictures = pictures;
		this.search = new SessionSearch(pictures.size(), new FittingPairs(), MOST_LOOKS);
	}

	/** How many looks some of the pictures take. */
	int looks(List<String> keys) {
		return this.search.looks(subset(keys));
	}

	/** Plans the sessions of some of the pictures. */
	List<PlannedSession> plan(List<String> keys, PlanAnswers answers) {
		List<PlannedSession> sessions = new ArrayList<>();
		List<Picture> earlier = new ArrayList<>();
		for (List<List<Integer>> session : this.search.divide(subset(keys))) {
			List<List<Picture>> looks = session.stream()
				.map((look) -> look.stream().map(this.pictures::get).toList())
				.toList();
			sessions.add(session(looks, earlier, answers));
			looks.forEach(earlier::addAll);
		}
		return List.copyOf(sessions);
	}

	private PlannedSession session(List<List<Picture>> looks, List<Picture> earlier, PlanAnswers answers) {
		ShootingOrder order = ShootingOrder.of(looks.stream()
			.map((look) -> ShootingOrder.Look.of(look.stream().map(Picture::drawing).toList()))
			.toList());
		boolean shave = earlier.isEmpty() && answers.conditions().contains(ReaderCondition.CHANGING_HAIR);
		List<PlannedLook> planned = new ArrayList<>();
		for (int place = 0; place < looks.size(); place++) {
			List<Picture> look = looks.get(order.looks().get(place));
			List<String> changes = new ArrayList<>();
			if (place > 0) {
				changes.addAll(changes(looks.get(order.looks().get(place - 1)), look));
				if (shave && place == looks.size() - 1) {
					changes.add(SHAVE);
				}
			}
			planned.add(new PlannedLook(look.stream().map(Picture::key).toList(), name(look), List.copyOf(changes),
					order.reasons().get(place), together(look)));
		}
		return new PlannedSession(earlier.isEmpty() ? answers.date() : null, List.copyOf(planned),
				earlier.isEmpty() ? "" : apart(earlier, looks.stream().flatMap(List::stream).toList()), order.weighed(),
				shave ? List.of(SHAVE_LAST) : List.of());
	}

	/**
	 * The shortest list of changes that leads from a picture of one look to the other.
	 */
	private List<String> changes(List<Picture> from, List<Picture> to) {
		return this.fits.changes(from.get(0).key(), to.get(0).key());
	}

	private static String name(List<Picture> look) {
		return Numbers.list(IntStream.range(0, look.size())
			.mapToObj((i) -> (i == 0) ? look.get(i).name() : Sentences.within(look.get(i).name()))
			.toList());
	}

	private String together(List<Picture> look) {
		if (look.size() < 2) {
			return "";
		}
		if (look.size() == 2) {
			Fit fit = fit(look.get(0), look.get(1));
			return (fit.onePhotograph() == OnePhotograph.YES_IF) ? "One photograph does both if " + fit.condition()
					: ("One photograph does both. " + fit.condition()).strip();
		}
		Stream<String> conditions = pairs(look, look)
			.filter((pair) -> fit(pair.get(0), pair.get(1)).onePhotograph() == OnePhotograph.YES_IF)
			.map((pair) -> name(pair) + " go together if " + fit(pair.get(0), pair.get(1)).condition());
		return String.join(" ",
				Stream.concat(Stream.of("One photograph does all " + Numbers.inWords(look.size()) + "."), conditions)
					.toList());
	}

	/** Says why pictures are not made in a session before. */
	private String apart(List<Picture> earlier, List<Picture> session) {
		return pairs(earlier, session).filter((pair) -> !fit(pair.get(0), pair.get(1)).oneSession())
			.map((pair) -> name(pair) + ": " + Sentences.within(fit(pair.get(0), pair.get(1)).sessionReason()))
			.findFirst()
			.orElse("One session has time for " + Numbers.inWords(MOST_LOOKS) + " looks at most.");
	}

	private static Stream<List<Picture>> pairs(List<Picture> ones, List<Picture> others) {
		return ones.stream()
			.flatMap((one) -> others.stream()
				.filter((other) -> !ones.equals(others) || ones.indexOf(one) < others.indexOf(other))
				.map((other) -> List.of(one, other)));
	}

	private Fit fit(Picture one, Picture other) {
		return this.fits.between(one.key(), other.key());
	}

	private int subset(List<String> keys) {
		return IntStream.range(0, this.pictures.size())
			.filter((i) -> keys.contains(this.pictures.get(i).key()))
			.map((i) -> 1 << i)
			.sum();
	}

	/** The pictures by their numbers, as the search knows them. */
	private final class FittingPairs implements SessionSearch.Pairs {

		@Override
		public boolean onePhotograph(int one, int other) {
			return fit(one, other).onePhotograph() != OnePhotograph.NO;
		}

		@Override
		public boolean isConditional(int one, int other) {
			return fit(one, other).onePhotograph() == OnePhotograph.YES_IF;
		}

		@Override
		public boolean oneSession(int one, int other) {
			return fit(one, other).oneSession();
		}

		@Override
		public int differences(int one, int other) {
			return look(one).differences(look(other));
		}

		private Fit fit(int one, int other) {
			return SessionPlanner.this.fit(SessionPlanner.this.pictures.get(one),
					SessionPlanner.this.pictures.get(other));
		}

		private ShootingOrder.Look look(int picture) {
			return ShootingOrder.Look.of(List.of(SessionPlanner.this.pictures.get(picture).drawing()));
		}

	}

}
