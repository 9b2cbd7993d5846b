package headshots.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import headshots.GuideTest;
import headshots.comparison.ReaderCondition;
import headshots.platforms.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlanAnswersReaderTests {

	@Autowired
	private PlanAnswersReader reader;

	@Autowired
	private Platforms platforms;

	@Autowired
	private Clock clock;

	@Test
	void readsEveryQuestion() {
		LocalDate soon = LocalDate.now(this.clock).plusDays(20);
		PlanInput input = read("do=model&do=act&in=uk&to=spotlight&to=backstage&have=older&with=minor&with=glasses"
				+ "&looks=3&on=" + soon);
		assertThat(input.problems()).isEmpty();
		assertThat(input.given()).isTrue();
		assertThat(input.answers()).isEqualTo(
				new PlanAnswers(Set.of(Activity.ACT, Activity.MODEL), Market.UK, List.of("backstage", "spotlight"),
						Set.of(OwnedPictures.OLDER), Set.of(ReaderCondition.GLASSES, ReaderCondition.MINOR), 3, soon));
		assertThat(input.answers().query())
			.isEqualTo("do=act&do=model&in=uk&to=backstage&to=spotlight&have=older&with=glasses&with=minor&looks=3&on="
					+ soon);
	}

	@Test
	void equalAnswersAreEqualTextHoweverTheyAreGiven() {
		List<String> parts = new ArrayList<>();
		Activity.CODES.forEach((code) -> parts.add("do=" + code));
		ReaderCondition.CODES.forEach((code) -> parts.add("with=" + code));
		this.platforms.entries().forEach((item) -> parts.add("to=" + item.content().slug()));
		parts.addAll(List.of("in=us", "have=older", "have=digitals", "looks=8", "on=" + LocalDate.now(this.clock)));
		String query = read(String.join("&", parts)).answers().query();
		assertThat(query.split("&")).containsExactlyInAnyOrderElementsOf(parts);
		Random random = new Random(17);
		for (int i = 0; i < 50; i++) {
			Collections.shuffle(parts, random);
			String given = String.join("&", parts) + "&do=act&looks=&in=&to=";
			assertThat(read(given).answers().query()).isEqualTo(query);
		}
		assertThat(read(query).answers().query()).isEqualTo(query);
	}

	@Test
	void emptyFieldsAreAllowed() {
		for (String query : List.of("", "do=&in=&to=&have=&with=&looks=&on=", "utm_source=mail", "do=%20")) {
			PlanInput input = read(query);
			assertThat(input.answers()).isEqualTo(PlanAnswers.NONE);
			assertThat(input.problems()).as(query).isEmpty();
			assertThat(input.given()).as(query).isFalse();
		}
		assertThat(PlanAnswers.NONE.query()).isEmpty();
	}

	@Test
	void otherAnswersAloneAskForTheFirst() {
		PlanInput input = read("in=uk&with=glasses");
		assertThat(input.isEnough()).isFalse();
		assertThat(input.answers().conditions()).containsExactly(ReaderCondition.GLASSES);
		assertThat(input.problems()).extracting(PlanInput.AnswerProblem::question)
			.containsExactly(PlanQuestion.ACTIVITIES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "do=sing", "in=mars", "to=no-such-site", "have=plenty", "with=wings", "looks=0",
			"looks=-1", "looks=9", "looks=1e3", "looks=99999999999999999999", "looks=２", "on=2027-02-30", "on=tomorrow",
			"on=0000-00-00", "on=+999999999-01-01", "on=-2026-12-01", "on=2026-12-1", "on=1026-12-01", "on=9999-12-31",
			"in=us&in=uk", "looks=2&looks=3", "on=2027-01-01&on=2027-01-02", "have=nothing&have=older" })
	void aValueThatMakesNoSenseIsReportedOnceAndTheRestCounts(String query) {
		PlanInput input = read("do=act&with=tattoos&" + query);
		assertThat(input.answers().activities()).containsExactly(Activity.ACT);
		assertThat(input.answers().conditions()).containsExactly(ReaderCondition.TATTOOS);
		assertThat(input.problems()).hasSize(1);
		PlanInput.AnswerProblem problem = input.problems().get(0);
		assertThat(problem.question().field()).isEqualTo(query.replaceAll("=.*", ""));
		assertThat(problem.sentence()).endsWith(".")
			.doesNotContain("sing,", "mars", "no-such-site", "wings", "999999", "null");
	}

	@Test
	void twoProblemsAreTwoSentencesInTheOrderOfTheQuestions() {
		assertThat(read("on=never&looks=0&in=mars&do=").problems()).extracting(PlanInput.AnswerProblem::question)
			.containsExactly(PlanQuestion.ACTIVITIES, PlanQuestion.MARKET, PlanQuestion.LOOKS, PlanQuestion.DATE);
	}

	@Test
	void hugeAndRepeatedValuesAreReportedOnce() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (PlanQuestion question : PlanQuestion.values()) {
			for (int i = 0; i < 500; i++) {
				parameters.add(question.field(), "<b>" + "9".repeat(i) + "\0\r\n'");
			}
		}
		PlanInput input = this.reader.read(parameters);
		assertThat(input.answers()).isEqualTo(PlanAnswers.NONE);
		assertThat(input.problems()).extracting(PlanInput.AnswerProblem::question)
			.containsExactly(PlanQuestion.ACTIVITIES, PlanQuestion.MARKET, PlanQuestion.PLATFORMS, PlanQuestion.OWNED,
					PlanQuestion.CONDITIONS, PlanQuestion.LOOKS, PlanQuestion.DATE);
		assertThat(input.problems()).allSatisfy((problem) -> assertThat(problem.sentence()).hasSizeLessThan(120));
	}

	private PlanInput read(String query) {
		return this.reader
			.read(UriComponentsBuilder.newInstance().query(query.replace("%20", " ")).build().getQueryParams());
	}

}
