package headshots.studio;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.TaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cards follow what is published, and nothing else.
 */
@StudioTest
class PublishedCardsTests {

	private static final String FORM = "form.editor";

	private static final String CARD = "/card/headshots/ocelot";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient reader;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private TaskExecutor applicationTaskExecutor;

	@Test
	void aCardChangesWithAPublicationAndNotWithADraft() throws Exception {
		SignedInClient editor = this.staff.hire("cards", "EDITOR");
		String other = this.reader.get("/card/headshots/actor").header("ETag");
		String type = saved(editor.submit("/studio/types/new", FORM, "name", "Ocelot", "title", "Ocelot pictures",
				"summary", "A summary.", "definition", "A definition.", "keyFeatures", "One\nTwo\nThree", "tint",
				"candle", "action", "save"));
		assertThat(this.reader.get(CARD).status()).isEqualTo(404);
		assertThat(editor.get(CARD).status()).isEqualTo(404);
		assertThat(editor.page(type + "/preview").select("meta[property^=og:]")).isEmpty();
		assertThat(this.reader.get(CARD).status()).isEqualTo(404);

		double before = drawn();
		publish(editor, type);
		awaitDrawing(before);
		double made = drawn();
		Answer first = this.reader.get(CARD);
		assertThat(first.status()).isEqualTo(200);
		assertThat(drawn()).as("is made before a reader asks").isEqualTo(made);

		saved(editor.submit(type, FORM, "tint", "shade", "action", "save"));
		editor.page(type + "/preview");
		assertThat(this.reader.get(CARD, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		assertThat(editor.get(CARD).bytes()).isEqualTo(first.bytes());
		assertThat(drawn()).isEqualTo(made);

		publish(editor, type);
		awaitDrawing(made);
		Answer second = this.reader.get(CARD);
		assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
		double changed = drawn();
		assertThat(this.reader.get("/card/headshots/actor").header("ETag")).isEqualTo(other);
		assertThat(drawn()).as("is not drawn again while it looks the same").isEqualTo(changed);

		saved(editor.submit("/studio/entries/" + type.replaceAll("\\D", "") + "/withdrawal", "main form[method=post]",
				"destination", "gone"));
		assertThat(this.reader.get(CARD).status()).isEqualTo(410);
	}

	private double drawn() {
		return this.meters.get("guide.cards.drawn").functionCounter().count();
	}

	/** Waits for the background work, which is done one piece after the other. */
	private void awaitDrawing(double before) throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		this.applicationTaskExecutor.execute(done::countDown);
		assertThat(done.await(2, TimeUnit.MINUTES)).isTrue();
		assertThat(drawn()).isGreaterThan(before);
	}

	private static void publish(SignedInClient editor, String place) {
		Document asked = editor.page("/studio/entries/" + place.replaceAll("\\D", "") + "/publication");
		saved(editor.submit(asked, "form[action=/studio/publication]"));
	}

	private static String saved(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

}
