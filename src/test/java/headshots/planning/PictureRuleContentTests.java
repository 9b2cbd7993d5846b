package headshots.planning;

import java.util.List;

import headshots.content.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks of a picture rule.
 */
class PictureRuleContentTests {

	@Test
	void takesACompleteRule() {
		assertThat(rule(List.of("act"), List.of("us"), List.of("minor"), "needed", List.of("one-look")).check())
			.isEmpty();
	}

	@Test
	void namesEveryCodeThatItDoesNotKnow() {
		assertThat(rule(List.of("sing"), List.of("mars"), List.of("tall"), "soon", List.of("selfie")).check())
			.extracting(Violation::field)
			.containsExactly("activities", "markets", "conditions", "need", "owned");
	}

	@ParameterizedTest
	@ValueSource(strings = { "older", "nothing" })
	void olderPicturesAndNoneCannotDoInPlaceOfNewOnes(String owned) {
		assertThat(rule(List.of(), List.of(), List.of(), "later", List.of(owned)).check()).extracting(Violation::field)
			.containsExactly("owned");
	}

	@Test
	void aRuleNeedsAPictureAnUrgencyAndAReason() {
		PictureRuleContent empty = new PictureRuleContent("a", "A", null, List.of(), List.of(), List.of(), List.of(),
				null, List.of(), "", List.of(), 1);
		assertThat(empty.check()).extracting(Violation::field).containsExactly("type", "need", "reason");
		assertThat(empty.isNeeded()).isFalse();
	}

	private static PictureRuleContent rule(List<String> activities, List<String> markets, List<String> conditions,
			@Nullable String need, List<String> owned) {
		return new PictureRuleContent("a", "A", "actor", activities, markets, List.of("spotlight"), conditions, need,
				owned, "Because.", List.of(), 1);
	}

}
