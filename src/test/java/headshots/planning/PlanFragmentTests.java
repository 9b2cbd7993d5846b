package headshots.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.comparison.ReaderCondition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers after the "#" of a printed address. Addresses on paper stay as they are, so
 * that no sample here may ever change.
 */
class PlanFragmentTests {

	private static final Pattern LIST = Pattern.compile("export const (\\w+) = \\(?([^;]+?)\\)?\\.split\\(' '\\);");

	@Test
	void writesEqualAnswersEqually() {
		PlanAnswers answers = new PlanAnswers(Set.of(Activity.CORPORATE, Activity.ACT), Market.UK,
				List.of("linkedin", "spotlight"), Set.of(OwnedPictures.OLDER),
				Set.of(ReaderCondition.MINOR, ReaderCondition.GLASSES), 3, LocalDate.of(2027, 1, 15));
		PlanAnswers same = new PlanAnswers(Set.of(Activity.ACT, Activity.CORPORATE), Market.UK,
				List.of("spotlight", "linkedin"), Set.of(OwnedPictures.OLDER),
				Set.of(ReaderCondition.GLASSES, ReaderCondition.MINOR), 3, LocalDate.of(2027, 1, 15));
		assertThat(PlanFragment.of(answers)).isEqualTo("#v1/d.a.d/i.b/t.a.m/h.b/w.a.h/l.3/o.20270115/z.bwbhnt")
			.isEqualTo(PlanFragment.of(same));
	}

	@Test
	void leavesOutWhatWasNotAnswered() {
		assertThat(PlanFragment.of(only(Activity.ACT, List.of()))).isEqualTo("#v1/d.a/z.ar7wft");
	}

	@Test
	void writesAPlatformThatIsNewInFull() {
		assertThat(PlanFragment.of(only(Activity.ACT, List.of("x", "new-one"))))
			.isEqualTo("#v1/d.a/t.new-one.x-/z.brl920");
	}

	@Test
	void knowsEveryChoiceAndEachByOneLetter() {
		assertThat(PlanFragment.ACTIVITIES).containsAll(Activity.CODES);
		assertThat(PlanFragment.MARKETS).containsAll(Market.CODES);
		assertThat(PlanFragment.OWNED).containsAll(OwnedPictures.CODES);
		assertThat(PlanFragment.CONDITIONS).containsAll(ReaderCondition.CODES);
		assertThat(Stream.of(PlanFragment.PLATFORMS, PlanFragment.CONDITIONS))
			.allSatisfy((words) -> assertThat(words).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(62));
	}

	/** A link that was written here is read there. */
	@Test
	void theScriptHasTheSameLists() throws IOException {
		String source = Files.readString(Path.of("src/main/resources/static/js/plan/words.js"));
		Map<String, List<String>> lists = LIST.matcher(source)
			.results()
			.collect(Collectors.toMap((list) -> list.group(1), (list) -> words(list.group(2))));
		assertThat(lists).containsEntry("ACTIVITIES", PlanFragment.ACTIVITIES)
			.containsEntry("MARKETS", PlanFragment.MARKETS)
			.containsEntry("OWNED", PlanFragment.OWNED)
			.containsEntry("CONDITIONS", PlanFragment.CONDITIONS)
			.containsEntry("PLATFORMS", PlanFragment.PLATFORMS)
			.containsKey("TYPES");
	}

	private static List<String> words(String source) {
		StringBuilder text = new StringBuilder();
		Matcher quoted = Pattern.compile("'([^']*)'").matcher(source);
		while (quoted.find()) {
			text.append(quoted.group(1));
		}
		return List.of(text.toString().split(" "));
	}

	private static PlanAnswers only(Activity activity, List<String> platforms) {
		return new PlanAnswers(Set.of(activity), null, platforms, Set.of(), Set.of(), null, null);
	}

}
