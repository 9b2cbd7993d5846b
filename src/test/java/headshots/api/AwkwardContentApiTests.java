package headshots.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.StudioTest;
import headshots.content.AwkwardContent;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers stay as described with content that has every field filled oddly, and with
 * content that has nothing but what the tables ask for.
 */
@StudioTest
class AwkwardContentApiTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private List<ContentKind<?>> kinds;

	@Autowired
	private TransactionTemplate transactions;

	@AfterEach
	void remove() {
		this.transactions.executeWithoutResult((transaction) -> this.kinds.stream()
			.sorted(Comparator.comparing((kind) -> !kind.isPart()))
			.forEach((kind) -> kind.remove("awkward")));
	}

	@Test
	void everyAnswerIsAsDescribed() {
		for (Map<String, Content> contents : List.of(AwkwardContent.full(this.kinds),
				AwkwardContent.bare(this.kinds))) {
			this.transactions.executeWithoutResult((transaction) -> this.kinds.stream()
				.sorted(Comparator.comparing(ContentKind::isPart))
				.forEach((kind) -> put(kind, contents)));
			assertThat(new ApiContract(this.client).check()).isGreaterThan(300);
			for (String collection : List.of("types", "aspects", "tips", "checklists", "questions", "platforms",
					"terms", "sources")) {
				assertThat(this.client.get(ApiPaths.V1 + "/" + collection + "/awkward").status()).as(collection)
					.isEqualTo(200);
			}
			assertThat(this.client.get(ApiPaths.V1 + "/guidance/awkward.awkward").status()).isEqualTo(200);
			assertThat(this.client.get(ApiPaths.V1 + "/comparisons/awkward-vs-actor").status()).isEqualTo(200);
		}
	}

	private static <C extends Content> void put(ContentKind<C> kind, Map<String, Content> contents) {
		kind.put(new ContentItem<>("awkward", LocalDate.of(2028, 2, 29),
				kind.contentType().cast(contents.get(kind.name()))));
	}

}
