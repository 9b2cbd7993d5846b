package headshots.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.site.Search;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * How long the search takes for a question, over all questions of the test set. Run by
 * hand: {@code ./mvnw test -Dtest=SearchBenchmark}.
 */
@GuideTest
class SearchBenchmark {

	private static final int PASSES = 12;

	private static final double MILLION = 1e6;

	@Autowired
	private Search search;

	@Autowired
	private HttpTestClient client;

	@Test
	void measureQuestions() throws Exception {
		List<List<String>> questions = new ClassPathResource("search/questions.tsv")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> List.of(line.split("\t")[0].split(" ")))
			.toList();
		for (int pass = 1; pass <= PASSES; pass++) {
			long begun = System.nanoTime();
			questions.forEach((words) -> this.search.near(words, 1));
			double each = (System.nanoTime() - begun) / MILLION / questions.size();
			System.out.printf("pass %d: %.3f ms a question%n", pass, each);
		}
		System.out.printf("the page: %d bytes%n", this.client.get("/search?q=retouching").text().length());
	}

}
