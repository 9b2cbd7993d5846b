package headshots.media;

import java.time.LocalDate;
import java.util.List;

import headshots.content.ContentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which photographs a page shows, and the crops around a focal point.
 */
class PhotographChoiceTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final PhotographChoice PAGE = new PhotographChoice(List.of("actor"), List.of("actor.framing"));

	@Test
	void typesComeBeforeGuidanceEachInOrder() {
		var cell = photograph("cell", null, List.of(), List.of("actor.framing"));
		var type = photograph("type", null, List.of("actor"), List.of());
		var both = photograph("both", null, List.of("actor"), List.of("actor.framing"));
		var other = photograph("other", null, List.of("model"), List.of("model.framing"));
		assertThat(PAGE.candidates(List.of(cell, type, other, both), TODAY)).containsExactly(type, both, cell);
	}

	@Test
	void theLastDayIsStillADay() {
		var last = photograph("last", TODAY, List.of("actor"), List.of());
		var ended = photograph("ended", TODAY.minusDays(1), List.of("actor"), List.of());
		assertThat(PAGE.candidates(List.of(ended, last), TODAY)).containsExactly(last);
	}

	@ParameterizedTest
	@CsvSource({ "1600, 1000, 33, 20, 128 0 800 1000, 128 0 800 800",
			"1000, 1000, 50, 50, 100 0 800 1000, 100 100 800 800", "800, 1600, 50, 90, 0 600 800 1000, 0 800 800 800",
			"1600, 1000, 100, 100, 800 0 800 1000, 1280 680 320 320", "1600, 1000, 0, 0, 0 0 800 1000, 0 0 320 320" })
	void theCropsHoldTheFocalPoint(int width, int height, String x, String y, String upright, String round) {
		PictureCrops crops = PictureCrops.of("0f".repeat(32) + "-" + width + "x" + height, x, y).orElseThrow();
		assertThat(crops.upright()).isEqualTo(upright);
		assertThat(crops.round()).isEqualTo(round);
		assertThat(crops.whole()).isEqualTo("0 0 " + width + " " + height);
		assertThat(crops.chosen()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "left, 40", "101, 40", "33, ''" })
	void anythingElseThanPercentIsTheMiddle(String x, String y) {
		PictureCrops crops = PictureCrops.of("0f".repeat(32) + "-800x1000", x, y).orElseThrow();
		assertThat(crops.chosen()).isFalse();
		assertThat(crops.centerX()).isEqualTo(400);
		assertThat(PictureCrops.of("nothing", x, y)).isEmpty();
	}

	private static ContentItem<PhotographContent> photograph(String slug, LocalDate until, List<String> types,
			List<String> guidance) {
		return new ContentItem<>(slug, TODAY, new PhotographContent(slug, slug, "", 50, 40, "Alt", false, "Ana", true,
				until, null, null, types, guidance, 10));
	}

}
