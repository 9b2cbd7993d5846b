package headshots;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import headshots.LayeredLayout.Node;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LayeredLayoutTests {

	private static final SortedMap<String, SortedSet<String>> GRAPH = graph("a: b c d e h", "b: f", "c: f", "d: g",
			"e: g", "f: i", "g: i", "h:", "i:", "j:");

	private final LayeredLayout layout = new LayeredLayout(GRAPH, (name) -> 100);

	@Test
	void arrowsLeadToTheNextLayerBelow() {
		assertThat(this.layout.arrows()).hasSize(11).allSatisfy((arrow) -> {
			for (int i = 1; i < arrow.size(); i++) {
				assertThat(arrow.get(i).layer()).isEqualTo(arrow.get(i - 1).layer() - 1);
			}
		});
	}

	@Test
	void boxesDoNotOverlap() {
		for (List<Node> layer : this.layout.layers()) {
			for (int i = 1; i < layer.size(); i++) {
				Node left = layer.get(i - 1);
				Node right = layer.get(i);
				assertThat(right.x() - left.x()).isGreaterThanOrEqualTo((left.width() + right.width()) / 2);
			}
		}
	}

	@Test
	void arrowsDoNotCrossWhereTheyNeedNot() {
		assertThat(this.layout.crossings()).isZero();
		assertThat(new LayeredLayout(graph("a: x y", "b: x y", "x:", "y:"), (name) -> 100).crossings()).isEqualTo(1);
	}

	@Test
	void theSameGraphHasTheSameLayout() {
		assertThat(places(new LayeredLayout(GRAPH, (name) -> 100))).isEqualTo(places(this.layout));
	}

	private static List<String> places(LayeredLayout layout) {
		return layout.layers()
			.stream()
			.flatMap(List::stream)
			.map((node) -> node.name() + " " + node.layer() + " " + node.x())
			.toList();
	}

	private static SortedMap<String, SortedSet<String>> graph(String... boxes) {
		SortedMap<String, SortedSet<String>> graph = new TreeMap<>();
		for (String box : boxes) {
			String[] parts = box.split(": ?");
			graph.put(parts[0], (parts.length == 1) ? new TreeSet<>() : new TreeSet<>(List.of(parts[1].split(" "))));
		}
		return graph;
	}

}
