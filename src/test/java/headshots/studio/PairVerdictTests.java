package headshots.studio;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A verdict on a pair from the studio to the comparison, and the end of one of its types.
 */
@StudioTest
class PairVerdictTests {

	private static final String FORM = "form.editor";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient reader;

	@Test
	void aVerdictOpensTheComparisonUntilItsTypeIsWithdrawn() {
		SignedInClient editor = this.staff.hire("verdicts", "EDITOR");
		String look = saved(editor.submit("/studio/types/new", FORM, "name", "Quokka", "title", "Quokka pictures",
				"parent", "model", "summary", "A summary.", "definition", "A definition.", "keyFeatures",
				"One\nTwo\nThree", "action", "save"));
		publish(editor, look);
		Document composed = this.reader.page("/compare/actor-vs-quokka");
		assertThat(composed.select(".answer").text()).contains("No, because they differ most in");

		String key = editor.page("/studio/verdicts/new").select("[name=other] option:contains(Quokka)").attr("value");
		Answer refused = editor.submit("/studio/verdicts/new?type=actor&other=actor", FORM, "answer", "yes", "sentence",
				"The same.", "action", "save");
		assertThat(editor.page(publication(saved(refused))).text()).contains("has to differ from the first type");
		String verdict = saved(editor.submit("/studio/verdicts/new?type=actor&other=" + key, FORM, "answer", "yes-if",
				"sentence", "nobody blinks.", "changes", "close your eyes\nopen them", "judgments.1.aspect", "framing",
				"judgments.1.relation", "agree", "judgments.1.reason", "Both are in the frame.", "action", "save"));
		publish(editor, verdict);
		Document judged = this.reader.page("/compare/quokka-vs-actor");
		assertThat(judged.select(".answer .lede").text()).endsWith("Yes, if nobody blinks.");
		assertThat(judged.select(".changes").text())
			.isEqualTo("From actor to quokka, two changes: close your eyes; open them.");
		assertThat(judged.select("#framing .says").text()).isEqualTo("They agree: Both are in the frame.");

		saved(editor.submit(editor.page(look), FORM, "slug", "wallaby", "name", "Wallaby", "action", "save"));
		publish(editor, look);
		assertThat(this.reader.page("/compare/actor-vs-wallaby").select(".changes").text())
			.startsWith("From actor to wallaby, two changes");

		String turned = saved(editor.submit("/studio/verdicts/new?type=" + key + "&other=actor", FORM, "answer", "no",
				"sentence", "it is the other way round.", "changes", "turn", "action", "save"));
		assertThat(editor.page(publication(turned)).text()).contains("already has a verdict with this type");

		String withdrawal = "/studio/entries/" + look.replaceAll("\\D", "") + "/withdrawal";
		assertThat(editor.page(withdrawal).text()).contains("Withdrawn with it: 1 verdict on a pair.");
		Answer gone = editor.submit(withdrawal, "main form[method=post]", "destination", "gone");
		assertThat(gone.status()).as(gone.text()).isEqualTo(303);
		assertThat(this.reader.get("/compare/actor-vs-wallaby").status()).isNotEqualTo(200);
		assertThat(editor.page(verdict).text()).contains("ithdrawn");
	}

	private static void publish(SignedInClient editor, String place) {
		Answer answer = editor.submit(publication(place), "main form[method=post]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	private static String publication(String place) {
		return "/studio/entries/" + place.replaceAll("\\D", "") + "/publication";
	}

	private static String saved(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

}
