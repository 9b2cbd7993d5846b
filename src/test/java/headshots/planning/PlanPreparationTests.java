package headshots.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.comparison.ReaderCondition;
import headshots.planning.Plan.PlannedLook;
import headshots.planning.Plan.PlannedSession;
import headshots.planning.PlanLists.ListGroup;
import headshots.planning.PlanLists.PlanList;
import headshots.preparation.ChecklistContent;
import headshots.preparation.Checklists;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlanPreparationTests {

	@Autowired
	private PlanPreparation preparation;

	@Autowired
	private Checklists checklists;

	@Test
	void anActorGetsNoLineForModelsOrChildren() {
		List<String> items = items(plan(Set.of(), "theatrical"));
		assertThat(items).isNotEmpty()
			.noneMatch((item) -> item.startsWith("Models:") || item.contains("guardian"))
			.doesNotHaveDuplicates();
		assertThat(items(plan(Set.of(), "digitals"))).contains(items("models: "));
	}

	@Test
	void aLineForAConditionIsThereForThoseWhoNamedIt() {
		for (ReaderCondition condition : EnumSet.of(ReaderCondition.GLASSES, ReaderCondition.BRACES,
				ReaderCondition.MINOR, ReaderCondition.TATTOOS, ReaderCondition.MOBILITY_AID)) {
			List<String> with = items(plan(Set.of(condition), "theatrical"));
			List<String> without = items(plan(Set.of(), "theatrical"));
			assertThat(with).as(condition.name()).hasSizeGreaterThan(without.size()).containsAll(without);
		}
	}

	@Test
	void aChildGetsNoLineForAdults() {
		String[] forAdults = items("adults only: ");
		assertThat(forAdults).isNotEmpty();
		assertThat(items(plan(Set.of(), "digitals"))).contains(forAdults);
		assertThat(items(plan(Set.of(ReaderCondition.MINOR), "digitals"))).doesNotContain(forAdults);
	}

	@Test
	void everyActivityHasThingsToPackQuestionsAndRights() {
		for (String type : List.of("actor", "model", "background", "corporate")) {
			assertThat(this.preparation.lists(plan(Set.of(), type)).lists()).extracting(PlanList::title)
				.as(type)
				.contains("Shot list", "What to pack", "Questions to ask the photographer",
						"Rights and files to ask for");
		}
	}

	@Test
	void theLooksOpenTheShotList() {
		Plan plan = plan(Set.of(), "theatrical", "digitals");
		PlanList shots = this.preparation.lists(plan).lists().get(0);
		assertThat(shots.title()).isEqualTo("Shot list");
		assertThat(shots.groups().get(0)).isEqualTo(new ListGroup("Looks in order", List.of("theatrical", "digitals")));
		assertThat(shots.checklists()).as("the digitals' own shots").hasSize(1);
		assertThat(shots.groups()).hasSizeGreaterThan(3);
	}

	@Test
	void equalPlansHaveEqualLists() {
		assertThat(this.preparation.lists(plan(Set.of(), "beauty")))
			.isEqualTo(this.preparation.lists(plan(Set.of(), "beauty")));
		assertThat(this.preparation.schedule(plan(Set.of(), "beauty")))
			.isEqualTo(this.preparation.schedule(plan(Set.of(), "beauty")));
	}

	@Test
	void listsWithOneSubjectAreMergedWithoutDoubles() {
		List<PlanList> lists = new java.util.ArrayList<>();
		PlanLists.add(lists, list("What to pack for a beauty shoot", "Clothes: Two tops|A robe", "Skin: Balm"));
		PlanLists.add(lists, list("Questions", "Work: Who directs?"));
		PlanLists.add(lists, list("What to pack", "The clothes: the two tops.|A jacket", "For the day: Water|BALM"));
		assertThat(lists).extracting(PlanList::title).containsExactly("What to pack", "Questions");
		assertThat(lists.get(0).groups()).containsExactly(
				new ListGroup("Clothes", List.of("Two tops", "A robe", "A jacket")),
				new ListGroup("Skin", List.of("Balm")), new ListGroup("For the day", List.of("Water")));
	}

	/**
	 * Texts of the starter content that begin with the given words, as plans show them.
	 */
	private String[] items(String beginning) {
		return this.checklists.entries()
			.stream()
			.flatMap((item) -> item.content().groups().stream())
			.map(ChecklistContent.ChecklistGroup::items)
			.flatMap(List::stream)
			.filter((item) -> item.toLowerCase().startsWith(beginning))
			.map((item) -> item.substring(beginning.length()))
			.map((item) -> item.substring(0, 1).toUpperCase() + item.substring(1))
			.toArray(String[]::new);
	}

	private List<String> items(Plan plan) {
		return this.preparation.lists(plan)
			.lists()
			.stream()
			.filter((list) -> !list.title().contains("card"))
			.flatMap((list) -> list.groups().stream())
			.flatMap((group) -> group.items().stream())
			.toList();
	}

	private static PlanList list(String title, String... groups) {
		return new PlanList(title, List.of(), Stream.of(groups)
			.map((group) -> new ListGroup(group.split(": ")[0], Arrays.asList(group.split(": ")[1].split("\\|"))))
			.toList(), List.of());
	}

	private static Plan plan(Set<ReaderCondition> conditions, String... types) {
		PlanAnswers answers = new PlanAnswers(Set.of(Activity.ACT), null, List.of(), Set.of(), conditions, null,
				LocalDate.of(2126, 3, 1));
		List<PlannedLook> looks = Stream.of(types)
			.map((type) -> new PlannedLook(List.of(type), type, List.of(), "", ""))
			.toList();
		return new Plan(answers, List.of(), List.of(new PlannedSession(answers.date(), looks, "", "", List.of())));
	}

}
