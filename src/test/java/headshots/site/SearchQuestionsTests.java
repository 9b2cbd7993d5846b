package headshots.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import headshots.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions as readers type them, each with its right first answer. The last batch was
 * held out while the ranking was tuned.
 */
@GuideTest
class SearchQuestionsTests {

	private static final double FEWEST_RIGHT = 0.95;

	@Autowired
	private Search search;

	@Autowired
	private Site site;

	@Test
	void nearlyAllQuestionsHaveTheRightAnswerOnTop() {
		List<Asked> questions = questions();
		List<String> wrong = new ArrayList<>();
		int[] right = new int[2];
		int[] all = new int[2];
		for (Asked asked : questions) {
			Page best = this.search.find(asked.question(), false).best();
			String found = (best != null) ? best.href() : "nothing";
			boolean isRight = asked.answers().contains(found);
			int set = asked.heldOut() ? 1 : 0;
			all[set]++;
			right[set] += isRight ? 1 : 0;
			if (!isRight) {
				wrong.add("%s%n    found %s, not %s".formatted(asked.question(), found, asked.answers()));
			}
		}
		System.out.printf("Right first answers: %d of %d tuned on, %d of %d held out%n", right[0], all[0], right[1],
				all[1]);
		wrong.forEach(System.out::println);
		assertThat(questions).hasSizeGreaterThanOrEqualTo(1400);
		assertThat((double) wrong.size() / questions.size()).as(() -> String.join("\n", wrong))
			.isLessThanOrEqualTo(1 - FEWEST_RIGHT);
	}

	@Test
	void theRightAnswersExist() {
		List<String> places = new ArrayList<>(this.site.pages().stream().map(Page::href).toList());
		this.site.repeatedPages().forEach((page) -> places.add(page.href()));
		assertThat(questions()).allSatisfy((asked) -> assertThat(asked.answers())
			.allMatch((answer) -> places.contains(answer) || this.site.anchors(answer).isPresent()));
	}

	private static List<Asked> questions() {
		try {
			List<Asked> questions = new ArrayList<>();
			boolean heldOut = false;
			for (String line : new ClassPathResource("search/questions.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList()) {
				heldOut |= line.startsWith("# Held out");
				if (!line.isBlank() && !line.startsWith("#")) {
					String[] fields = line.split("\t");
					questions.add(new Asked(fields[0], List.of(fields[1].split("\\|")), heldOut));
				}
			}
			return questions;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A line of the set.
	 *
	 * @param answers addresses that are equally right
	 * @param heldOut whether the ranking was tuned without it
	 */
	private record Asked(String question, List<String> answers, boolean heldOut) {
	}

}
