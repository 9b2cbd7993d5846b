package headshots.comparison;

import java.util.List;

import headshots.content.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks of what aspects and verdicts say about sessions.
 */
class SessionFieldsTests {

	@ParameterizedTest
	@CsvSource({ ",true", "0,true", "10,true", "-1,false", "11,false" })
	void anAspectStatesNoStepsOrAsManyAsItsSpectrumHas(Integer steps, boolean valid) {
		AspectContent aspect = new AspectContent("light", "Light", "How?", "soft", "hard", steps, 10);
		assertThat(aspect.check()).extracting(Violation::field).isEqualTo(valid ? List.of() : List.of("sessionSteps"));
	}

	@ParameterizedTest
	@CsvSource({ "no,,,''", "no,yes,Because.,''", "no,no,Because.,''", "yes,yes,Because.,''",
			"yes-if,no,Because.,oneSession", "yes,no,Because.,oneSession", "no,maybe,Because.,oneSession",
			"no,no,,sessionReason" })
	void aVerdictOnSessionsNeedsAReasonAndAgreesWithItsAnswer(String answer, String oneSession, String reason,
			String field) {
		assertThat(verdict(answer, oneSession, reason).check()).extracting(Violation::field)
			.isEqualTo(field.isEmpty() ? List.of() : List.of(field));
	}

	@Test
	void aDraftWithoutAnAnswerIsNotAskedAboutSessions() {
		assertThat(verdict(null, "no", "Because.").check()).extracting(Violation::field).containsExactly("answer");
	}

	private static PairVerdictContent verdict(@Nullable String answer, @Nullable String oneSession,
			@Nullable String reason) {
		return new PairVerdictContent("actor", "model", answer, "because they differ.", List.of("turn around"),
				List.of(), oneSession, reason, List.of());
	}

}
