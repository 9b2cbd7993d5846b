package headshots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Arranges an acyclic graph in layers so that all arrows lead down, with few crossings
 * and short arrows (the method of Sugiyama). The same graph gives the same layout.
 */
final class LayeredLayout {

	private static final int GAP = 22;

	private static final int ORDERING_ROUNDS = 60;

	/** Until long arrows are straight. */
	private static final int PLACING_ROUNDS = 3000;

	private final Map<String, Node> boxes = new LinkedHashMap<>();

	private final List<List<Node>> layers = new ArrayList<>();

	private final List<List<Node>> arrows = new ArrayList<>();

	/**
	 * Arranges a graph.
	 * @param graph the targets of the arrows that leave each box
	 * @param width the width of the box with a name
	 */
	LayeredLayout(SortedMap<String, SortedSet<String>> graph, ToIntFunction<String> width) {
		graph.keySet().forEach((name) -> this.boxes.put(name, new Node(name, width.applyAsInt(name))));
		this.boxes.values().forEach((node) -> node.layer = depth(graph, node.name));
		lift(graph);
		connect(graph);
		order();
		place();
	}

	/** Returns the layers from the lowest to the highest, each from left to right. */
	List<List<Node>> layers() {
		return this.layers;
	}

	/** Returns each arrow as the boxes at its ends, and where it bends between them. */
	List<List<Node>> arrows() {
		return this.arrows;
	}

	/** Returns the number of places where arrows cross. */
	int crossings() {
		int crossings = 0;
		for (List<Node> layer : this.layers) {
			for (int left = 0; left < layer.size(); left++) {
				for (int right = left + 1; right < layer.size(); right++) {
					crossings += crossings(layer.get(left).below, layer.get(right).below);
				}
			}
		}
		return crossings;
	}

	private static int depth(SortedMap<String, SortedSet<String>> graph, String name) {
		return graph.get(name).stream().mapToInt((target) -> depth(graph, target) + 1).max().orElse(0);
	}

	/** Moves boxes up that have more arrows from above than to below. */
	private void lift(SortedMap<String, SortedSet<String>> graph) {
		this.boxes.values()
			.stream()
			.sorted(Comparator.comparingInt((Node node) -> -node.layer).thenComparing((node) -> node.name))
			.forEach((node) -> {
				var above = graph.keySet().stream().filter((name) -> graph.get(name).contains(node.name)).toList();
				if (above.size() > graph.get(node.name).size()) {
					node.layer = above.stream().mapToInt((name) -> this.boxes.get(name).layer).min().getAsInt() - 1;
				}
			});
	}

	/**
	 * Cuts arrows that are longer than one layer into pieces, with a bend in each layer.
	 */
	private void connect(SortedMap<String, SortedSet<String>> graph) {
		int highest = this.boxes.values().stream().mapToInt((node) -> node.layer).max().orElse(0);
		IntStream.rangeClosed(0, highest).forEach((layer) -> this.layers.add(new ArrayList<>()));
		this.boxes.values().forEach((node) -> this.layers.get(node.layer).add(node));
		graph.forEach((name, targets) -> targets.forEach((target) -> {
			List<Node> arrow = new ArrayList<>(List.of(this.boxes.get(name)));
			while (arrow.get(arrow.size() - 1).layer > this.boxes.get(target).layer + 1) {
				Node bend = new Node(null, 0);
				bend.layer = arrow.get(arrow.size() - 1).layer - 1;
				this.layers.get(bend.layer).add(bend);
				arrow.add(bend);
			}
			arrow.add(this.boxes.get(target));
			for (int i = 1; i < arrow.size(); i++) {
				arrow.get(i - 1).below.add(arrow.get(i));
				arrow.get(i).above.add(arrow.get(i - 1));
			}
			this.arrows.add(arrow);
		}));
		this.layers.forEach(LayeredLayout::number);
	}

	/**
	 * Sorts each layer by the middle of its neighbors, and keeps the best order of many.
	 */
	private void order() {
		List<List<Node>> best = copy();
		int fewest = crossings();
		for (int round = 0; round < ORDERING_ROUNDS; round++) {
			boolean down = round % 2 == 0;
			for (int i = 0; i < this.layers.size(); i++) {
				List<Node> layer = this.layers.get(down ? this.layers.size() - 1 - i : i);
				layer.sort(Comparator.comparingDouble((node) -> node.middle(down ? node.above : node.below)));
				number(layer);
			}
			exchange();
			if (crossings() < fewest) {
				fewest = crossings();
				best = copy();
			}
		}
		for (int i = 0; i < best.size(); i++) {
			this.layers.set(i, best.get(i));
			number(best.get(i));
		}
	}

	/** Exchanges neighbors in a layer as long as that saves crossings. */
	private void exchange() {
		boolean better = true;
		while (better) {
			better = false;
			for (List<Node> layer : this.layers) {
				for (int i = 1; i < layer.size(); i++) {
					Node left = layer.get(i - 1);
					Node right = layer.get(i);
					int now = crossings(left.below, right.below) + crossings(left.above, right.above);
					int then = crossings(right.below, left.below) + crossings(right.above, left.above);
					if (then < now) {
						layer.set(i - 1, right);
						layer.set(i, left);
						number(layer);
						better = true;
					}
				}
			}
		}
	}

	/**
	 * Moves each node to the middle of those it is connected to, as far as its layer
	 * allows.
	 */
	private void place() {
		for (int round = 0; round < PLACING_ROUNDS; round++) {
			for (int i = 0; i < this.layers.size(); i++) {
				settle(this.layers.get((round % 2 == 0) ? i : this.layers.size() - 1 - i));
			}
		}
		double left = this.layers.stream().mapToDouble((layer) -> layer.get(0).left()).min().orElse(0);
		this.layers.forEach((layer) -> layer.forEach((node) -> node.x = Math.round(node.x - left)));
	}

	/**
	 * Finds the places nearest to those wanted that keep the order and the gaps (isotonic
	 * regression): nodes that would overlap are joined into a block, which takes their
	 * mean.
	 */
	private static void settle(List<Node> layer) {
		List<double[]> blocks = new ArrayList<>();
		double offset = 0;
		double[] offsets = new double[layer.size()];
		for (int i = 0; i < layer.size(); i++) {
			Node node = layer.get(i);
			offset += (i == 0) ? 0 : (layer.get(i - 1).width + node.width) / 2.0 + GAP;
			offsets[i] = offset;
			double[] block = { node.wanted() - offset, node.pull(), 1 };
			while (!blocks.isEmpty() && blocks.get(blocks.size() - 1)[0] > block[0]) {
				double[] left = blocks.remove(blocks.size() - 1);
				double pull = left[1] + block[1];
				block = new double[] { (left[0] * left[1] + block[0] * block[1]) / pull, pull, left[2] + block[2] };
			}
			blocks.add(block);
		}
		int i = 0;
		for (double[] block : blocks) {
			for (int count = 0; count < block[2]; count++) {
				layer.get(i).x = block[0] + offsets[i];
				i++;
			}
		}
	}

	private List<List<Node>> copy() {
		List<List<Node>> copy = new ArrayList<>();
		this.layers.forEach((layer) -> copy.add(new ArrayList<>(layer)));
		return copy;
	}

	private static void number(List<Node> layer) {
		for (int i = 0; i < layer.size(); i++) {
			layer.get(i).index = i;
		}
	}

	private static int crossings(List<Node> ofLeft, List<Node> ofRight) {
		int crossings = 0;
		for (Node left : ofLeft) {
			for (Node right : ofRight) {
				crossings += (left.index > right.index) ? 1 : 0;
			}
		}
		return crossings;
	}

	/**
	 * A box, or a bend of an arrow.
	 */
	static final class Node {

		private final String name;

		private final int width;

		private final List<Node> above = new ArrayList<>();

		private final List<Node> below = new ArrayList<>();

		private int layer;

		private int index;

		private double x;

		private Node(String name, int width) {
			this.name = name;
			this.width = width;
		}

		boolean isBox() {
			return this.name != null;
		}

		String name() {
			return this.name;
		}

		int width() {
			return this.width;
		}

		int layer() {
			return this.layer;
		}

		/** Returns the horizontal center. */
		int x() {
			return (int) this.x;
		}

		private double left() {
			return this.x - this.width / 2.0;
		}

		private double middle(List<Node> neighbors) {
			return neighbors.stream().mapToInt((node) -> node.index).average().orElse(this.index);
		}

		private double pull() {
			return Math.max(1, pull(this.above) + pull(this.below));
		}

		/** Long arrows pull harder, so that they are straight. */
		private double pull(List<Node> neighbors) {
			return neighbors.stream().mapToDouble(this::pull).sum();
		}

		private double pull(Node neighbor) {
			return isBox() ? (neighbor.isBox() ? 1 : 2) : (neighbor.isBox() ? 2 : 64);
		}

		private double wanted() {
			if (this.above.isEmpty() && this.below.isEmpty()) {
				return this.x;
			}
			double sum = 0;
			for (List<Node> neighbors : List.of(this.above, this.below)) {
				for (Node neighbor : neighbors) {
					sum += pull(neighbor) * neighbor.x;
				}
			}
			return sum / (pull(this.above) + pull(this.below));
		}

	}

}
