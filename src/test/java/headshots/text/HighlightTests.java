package headshots.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTests {

	@Test
	void marksFoundWordsAndEscapesTheRest() {
		assertThat(Highlight.mark("Moiré <b>& \"soft\" light", "moire"::equals).toString())
			.isEqualTo("<mark>Moiré</mark> &lt;b&gt;&amp; &quot;soft&quot; light");
	}

	@Test
	void escapesInsideMarkedWordsToo() {
		assertThat(Highlight.mark("actor's", "actors"::equals).toString()).isEqualTo("<mark>actor&#39;s</mark>");
	}

}
