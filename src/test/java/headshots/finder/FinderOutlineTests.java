package headshots.finder;

import java.util.ArrayList;
import java.util.List;

import headshots.content.OutlineNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FinderOutlineTests {

	@Test
	void showsEachAnswerWithItsTargetAndAQuestionInFullOnlyOnce() {
		FinderFlow flow = SampleFlow.of("X", "Y").step("a", "b", "c").step("b", "c", "X").step("c", "Y", "gone").flow();
		assertThat(lines(FinderOutline.of(flow))).containsExactly("Readers start here: A?", "- To b: B?", "-- To c: C?",
				"--- To Y: You need Y", "--- To gone: leads nowhere yet", "-- To X: You need X",
				"- To c: C? (as above)");
	}

	@Test
	void listsAtTheEndWhatNoAnswerLeadsTo() {
		FinderFlow flow = SampleFlow.of("X", "Y").step("a", "X", "X").step("lost", "Y", "a").flow();
		assertThat(lines(FinderOutline.of(flow))).containsExactly("Readers start here: A?", "- To X: You need X",
				"- To X: You need X", "No answer leads here: LOST?", "- To Y: You need Y", "- To a: A? (as above)",
				"No answer leads here: You need Y");
	}

	@Test
	void endsInACircleOfDrafts() {
		assertThat(lines(FinderOutline.of(SampleFlow.of("X").step("a", "a", "X").flow())))
			.containsExactly("Readers start here: A?", "- To a: A? (as above)", "- To X: You need X");
	}

	private static List<String> lines(List<OutlineNode> nodes) {
		List<String> lines = new ArrayList<>();
		nodes.forEach((node) -> {
			lines.add(node.label() + ": " + node.title());
			lines(node.below()).forEach((line) -> lines.add(line.startsWith("-") ? "-" + line : "- " + line));
		});
		return lines;
	}

}
