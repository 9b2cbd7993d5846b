package headshots.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.text.Numbers;

/**
 * The order in which a session makes its looks. Makeup can be added and not cleanly
 * removed, hair that was up keeps its bends, and a hard light is easier to build on a
 * soft one; of the orders that keep to these, the one with the fewest changes and then
 * the one with the most important look first is the best. A session has few looks, so
 * that all orders are compared.
 *
 * @param looks the numbers of the looks in the order
 * @param reasons the reason for the place of each, empty for a session's only look
 * @param weighed the rule that the order gives up for another one, empty if it is best in
 * every way
 */
record ShootingOrder(List<Integer> looks, List<String> reasons, String weighed) {

	/**
	 * Orders the looks of a session.
	 * @param looks the looks, the most important first
	 */
	static ShootingOrder of(List<Look> looks) {
		List<int[]> orders = new ArrayList<>();
		permute(IntStream.range(0, looks.size()).toArray(), 0, orders);
		int[] lowest = new int[Rule.values().length];
		Arrays.fill(lowest, Integer.MAX_VALUE);
		int[] best = orders.get(0);
		int[] bestCosts = costs(looks, best);
		for (int[] order : orders) {
			int[] costs = costs(looks, order);
			for (int i = 0; i < costs.length; i++) {
				lowest[i] = Math.min(lowest[i], costs[i]);
			}
			int compared = Arrays.compare(costs, bestCosts);
			if (compared < 0 || (compared == 0 && Arrays.compare(order, best) < 0)) {
				best = order;
				bestCosts = costs;
			}
		}
		return new ShootingOrder(Arrays.stream(best).boxed().toList(), reasons(looks, best),
				weighed(looks, orders, bestCosts, lowest));
	}

	private static void permute(int[] order, int from, List<int[]> orders) {
		if (from >= order.length - 1) {
			orders.add(order.clone());
			return;
		}
		for (int i = from; i < order.length; i++) {
			swap(order, from, i);
			permute(order, from + 1, orders);
			swap(order, from, i);
		}
	}

	private static void swap(int[] order, int one, int other) {
		int moved = order[one];
		order[one] = order[other];
		order[other] = moved;
	}

	private static int[] costs(List<Look> looks, int[] order) {
		return Arrays.stream(Rule.values()).mapToInt((rule) -> rule.cost(looks, order)).toArray();
	}

	private static List<String> reasons(List<Look> looks, int[] order) {
		if (order.length < 2) {
			return List.of("");
		}
		List<String> reasons = new ArrayList<>(List.of(opening(looks, order)));
		for (int i = 1; i < order.length; i++) {
			Look before = looks.get(order[i - 1]);
			Look look = looks.get(order[i]);
			if (look.makeup > before.makeup) {
				reasons.add("Makeup goes on now and stays on.");
			}
			else if (before.isHairDown() && look.isHairUp()) {
				reasons.add("Hair goes up now and stays up.");
			}
			else if (look.hardness > before.hardness) {
				reasons.add("The light gets harder from here.");
			}
			else {
				reasons.add("It changes little from the look before it.");
			}
		}
		return reasons;
	}

	private static String opening(List<Look> looks, int[] order) {
		Look first = looks.get(order[0]);
		List<Look> later = Arrays.stream(order).skip(1).mapToObj(looks::get).toList();
		if (later.stream().anyMatch((look) -> look.makeup > first.makeup)) {
			return (first.makeup == 0) ? "The bare face comes first: makeup can be added but not cleanly taken off."
					: "The lightest makeup comes first: more can be added but not cleanly taken off.";
		}
		if (first.isHairDown() && later.stream().anyMatch(Look::isHairUp)) {
			return "Hair is down first: once it was up, it keeps the bends.";
		}
		if (later.stream().anyMatch((look) -> look.hardness > first.hardness)) {
			return "The softest light comes first.";
		}
		return (order[0] == 0) ? "The picture you need most comes first." : "From here, the least has to change.";
	}

	/**
	 * Names each rule that another order keeps better, and the rule that this one keeps.
	 */
	private static String weighed(List<Look> looks, List<int[]> orders, int[] chosen, int[] lowest) {
		List<String> given = new ArrayList<>();
		List<String> kept = new ArrayList<>();
		for (Rule rule : Rule.values()) {
			if (chosen[rule.ordinal()] > lowest[rule.ordinal()]) {
				given.add(rule.given);
				String winner = winner(looks, orders, rule, chosen, lowest);
				if (!kept.contains(winner)) {
					kept.add(winner);
				}
			}
		}
		return given.isEmpty() ? "" : "No order is best in every way. In this one, " + Numbers.list(given)
				+ ", because " + Numbers.list(kept) + ".";
	}

	/** The first rule that the best order for another rule would break. */
	private static String winner(List<Look> looks, List<int[]> orders, Rule rule, int[] chosen, int[] lowest) {
		int[] other = orders.stream()
			.map((order) -> costs(looks, order))
			.filter((costs) -> costs[rule.ordinal()] == lowest[rule.ordinal()])
			.min(Arrays::compare)
			.orElseThrow();
		return Rule.values()[Arrays.mismatch(other, chosen)].kept;
	}

	/**
	 * A look of a session.
	 *
	 * @param makeup how much makeup it has, 0 for a bare face
	 * @param hair the code of the hairstyle
	 * @param hardness how hard its light is, 0 for soft
	 * @param setup everything that is changed between looks, such as the background
	 */
	record Look(int makeup, String hair, int hardness, List<String> setup) {

		private static final List<DrawingParameter> SETUP = List.of(DrawingParameter.LIGHT, DrawingParameter.SOFTNESS,
				DrawingParameter.BACKGROUND, DrawingParameter.MAKEUP, DrawingParameter.COLOR, DrawingParameter.LAYER,
				DrawingParameter.CROP);

		/**
		 * The look of pictures that one photograph makes: as little makeup as one of them
		 * asks for, and as soft a light.
		 * @param drawings the pictures, the most important first
		 */
		static Look of(List<Drawing> drawings) {
			Drawing first = drawings.get(0);
			return new Look(lowest(drawings, DrawingParameter.MAKEUP), first.get(DrawingParameter.HAIRSTYLE).code(),
					lowest(drawings, DrawingParameter.SOFTNESS),
					SETUP.stream().map((parameter) -> first.get(parameter).code()).toList());
		}

		/** How many things change between two looks. */
		int differences(Look other) {
			return (int) IntStream.range(0, this.setup.size())
				.filter((i) -> !this.setup.get(i).equals(other.setup.get(i)))
				.count();
		}

		boolean isHairUp() {
			return this.hair.equals("tied");
		}

		boolean isHairDown() {
			return this.hair.equals("long");
		}

		private static int lowest(List<Drawing> drawings, DrawingParameter parameter) {
			return drawings.stream()
				.mapToInt((drawing) -> parameter.options().indexOf(drawing.get(parameter)))
				.min()
				.orElse(0);
		}

	}

	/** The rules by which an order is judged, the most important first. */
	private enum Rule {

		MAKEUP("makeup comes off again", "makeup goes on once and doesn’t come off cleanly") {
			@Override
			int between(Look before, Look after) {
				return Math.max(0, before.makeup - after.makeup);
			}
		},

		HAIR("hair comes down after it was up", "hair that was up keeps its bends") {
			@Override
			int between(Look before, Look after) {
				return (before.isHairUp() && after.isHairDown()) ? 1 : 0;
			}
		},

		LIGHT("the light goes back from harder to softer", "the light is built up from soft to hard") {
			@Override
			int between(Look before, Look after) {
				return Math.max(0, before.hardness - after.hardness);
			}
		},

		CHANGES("a few more things change between looks", "fewer things change this way") {
			@Override
			int between(Look before, Look after) {
				return before.differences(after);
			}
		},

		NEED("the picture you need most isn’t as early as it could be", "the picture you need most comes early") {
			@Override
			int cost(List<Look> looks, int[] order) {
				return IntStream.range(0, order.length).filter((place) -> order[place] == 0).sum();
			}
		};

		private final String given;

		private final String kept;

		Rule(String given, String kept) {
			this.given = given;
			this.kept = kept;
		}

		int cost(List<Look> looks, int[] order) {
			return IntStream.range(1, order.length)
				.map((i) -> between(looks.get(order[i - 1]), looks.get(order[i])))
				.sum();
		}

		int between(Look before, Look after) {
			return 0;
		}

	}

}
