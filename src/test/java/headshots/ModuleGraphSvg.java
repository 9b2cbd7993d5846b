package headshots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import headshots.LayeredLayout.Node;

/**
 * Draws the module graph as SVG. Its colors are readable on light and on dark pages,
 * because an image in a page cannot tell which of the two the page is.
 */
final class ModuleGraphSvg {

	private static final int BOX_HEIGHT = 38;

	private static final int LAYER_HEIGHT = 84;

	private static final int MARGIN = 6;

	private static final int LEGEND_HEIGHT = 28;

	/** The distance between two arrows that leave or reach the same box. */
	private static final int PORT_DISTANCE = 16;

	private static final int ARROWHEAD = 7;

	private final ModuleGraph graph;

	private final LayeredLayout layout;

	private ModuleGraphSvg(ModuleGraph graph) {
		this.graph = graph;
		this.layout = new LayeredLayout(graph.reduced(), (name) -> width(graph.reduced(), name));
	}

	static String draw(ModuleGraph graph) {
		return new ModuleGraphSvg(graph).draw();
	}

	private String draw() {
		int width = 0;
		StringBuilder boxes = new StringBuilder();
		for (List<Node> layer : this.layout.layers()) {
			for (Node node : layer) {
				width = Math.max(width, MARGIN + left(node) + node.width() + MARGIN);
				if (node.isBox()) {
					boxes.append(box(left(node) + MARGIN, top(node), node.width(), BOX_HEIGHT, node.name(),
							this.graph.controllers().contains(node.name())));
				}
			}
		}
		int legend = top(0) + BOX_HEIGHT + 20;
		int height = legend + LEGEND_HEIGHT + MARGIN;
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
				<title>The modules of the guide</title>
				<desc>%3$s</desc>
				<style>
				text { font: 16px system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; fill: #fff; text-anchor: middle }
				text.small { font-size: 13px }
				rect { fill: #57606a }
				rect.controllers { fill: #27697a }
				path { fill: none; stroke: #7d8590; stroke-width: 1.6 }
				marker path { fill: #7d8590; stroke: none }
				</style>
				<defs><marker id="head" viewBox="0 0 8 8" refX="0" refY="4" markerWidth="%4$d" markerHeight="%4$d" \
				markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
				%5$s%6$s%7$s</svg>
				"""
			.formatted(width, height, description(), ARROWHEAD + 1, arrows(), boxes, legend(legend));
	}

	private String description() {
		List<String> sentences = new ArrayList<>();
		this.graph.reduced().forEach((module, used) -> {
			if (!used.isEmpty()) {
				sentences.add(module + " uses " + String.join(", ", used) + ".");
			}
		});
		return String.join(" ", sentences);
	}

	private static String box(int left, int top, int width, int height, String text, boolean controllers) {
		return """
				<rect x="%d" y="%d" width="%d" height="%d" rx="5"%s/><text x="%d" y="%d"%s>%s</text>
				""".formatted(left, top, width, height, controllers ? " class=\"controllers\"" : "", left + width / 2,
				top + height / 2 + 5, (height == BOX_HEIGHT) ? "" : " class=\"small\"", text);
	}

	private static String legend(int top) {
		return box(MARGIN, top, 120, LEGEND_HEIGHT, "with controllers", true)
				+ box(MARGIN + 132, top, 140, LEGEND_HEIGHT, "without controllers", false);
	}

	private String arrows() {
		Map<List<Node>, Integer> starts = ports(0, 1);
		Map<List<Node>, Integer> ends = ports(-1, -2);
		StringBuilder paths = new StringBuilder();
		for (List<Node> arrow : this.layout.arrows()) {
			int x = starts.get(arrow);
			int y = top(at(arrow, 0)) + BOX_HEIGHT;
			StringBuilder path = new StringBuilder("M" + x + " " + y);
			for (Node node : arrow.subList(1, arrow.size())) {
				int nextX = node.isBox() ? ends.get(arrow) : node.x() + MARGIN;
				int nextY = top(node) - (node.isBox() ? ARROWHEAD + 1 : 0);
				int middle = (y + nextY) / 2;
				path.append((x == nextX) ? "V" + nextY
						: "C%d %d %d %d %d %d".formatted(x, middle, nextX, middle, nextX, nextY));
				if (!node.isBox()) {
					path.append("v").append(BOX_HEIGHT);
				}
				x = nextX;
				y = nextY + BOX_HEIGHT;
			}
			paths.append("<path d=\"%s\" marker-end=\"url(#head)\"/>\n".formatted(path));
		}
		return paths.toString();
	}

	/**
	 * Spreads the arrows of a box along its edge, in the order in which they come.
	 * @param end the end of the arrows at which the box is
	 * @param next the node after that
	 * @return where each arrow starts or ends
	 */
	private Map<List<Node>, Integer> ports(int end, int next) {
		Map<Node, List<List<Node>>> byBox = new HashMap<>();
		this.layout.arrows()
			.forEach((arrow) -> byBox.computeIfAbsent(at(arrow, end), (box) -> new ArrayList<>()).add(arrow));
		Map<List<Node>, Integer> ports = new HashMap<>();
		byBox.forEach((box, arrows) -> {
			arrows.sort(Comparator.comparingInt((arrow) -> at(arrow, next).x()));
			for (int i = 0; i < arrows.size(); i++) {
				int shift = (2 * i - arrows.size() + 1) * PORT_DISTANCE / 2;
				ports.put(arrows.get(i), box.x() + MARGIN + shift);
			}
		});
		return ports;
	}

	private static Node at(List<Node> arrow, int index) {
		return arrow.get((index < 0) ? arrow.size() + index : index);
	}

	private int top(Node node) {
		return top(node.layer());
	}

	private int top(int layer) {
		return MARGIN + (this.layout.layers().size() - 1 - layer) * LAYER_HEIGHT;
	}

	private static int left(Node node) {
		return node.x() - node.width() / 2;
	}

	/** Returns the width that the name needs, and the arrows at the top or the bottom. */
	private static int width(Map<String, SortedSet<String>> arrows, String name) {
		long reaching = arrows.values().stream().filter((targets) -> targets.contains(name)).count();
		long most = Math.max(reaching, arrows.get(name).size());
		return (int) Math.max(Math.max(80, name.length() * 9 + 26), most * PORT_DISTANCE + 10);
	}

}
