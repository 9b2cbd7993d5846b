package headshots.planning;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.StatementCount;
import headshots.comparison.PictureFits;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.planning.Plan.PlannedLook;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.PlannedSession;
import headshots.planning.Plan.Priority;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans from the starter content: those of twelve people, and what all plans keep to.
 */
@GuideTest
class PlannerTests {

	@Autowired
	private Planner planner;

	@Autowired
	private PictureFits fits;

	@Autowired
	private Platforms platforms;

	@Autowired
	private StatementCount statements;

	static Stream<JsonNode> people() throws IOException {
		try (InputStream file = new ClassPathResource("planning/people.yaml").getInputStream()) {
			List<JsonNode> people = new ArrayList<>();
			new YAMLMapper().readTree(file).forEach(people::add);
			assertThat(people).hasSize(12);
			return people.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void givesThePlanThatAPhotographerWould(JsonNode person) {
		Plan plan = this.planner.plan(answers(person));
		assertThat(keys(plan, Priority.NEEDED)).isEqualTo(texts(person.path("needed")));
		assertThat(keys(plan, Priority.OWNED)).isEqualTo(texts(person.path("owned")));
		assertThat(keys(plan, Priority.LATER)).isEqualTo(texts(person.path("later")));
		List<List<List<String>>> sessions = plan.sessions()
			.stream()
			.map((session) -> session.looks().stream().map(PlannedLook::types).toList())
			.toList();
		assertThat(sessions).isEqualTo(sessions(person.path("sessions")));
		person.path("reasons").properties().forEach((reason) -> {
			PlannedPicture picture = plan.pictures()
				.stream()
				.filter((each) -> each.type().equals(reason.getKey()))
				.findFirst()
				.orElseThrow();
			assertThat(String.join(" ", picture.reasons())).contains(reason.getValue().asString());
			assertThat(picture.citations().isEmpty()).isFalse();
		});
		texts(person.path("says")).forEach((words) -> assertThat(plan.toString()).contains(words));
	}

	@Test
	void givesAReasonForEachPictureAndMakesEachNeededOneOnce() {
		Random random = new Random(17);
		for (int round = 0; round < 600; round++) {
			PlanAnswers answers = randomAnswers(random);
			Plan plan = this.planner.plan(answers);
			assertThat(plan.pictures()).as("%s", answers).isNotEmpty().allSatisfy((picture) -> {
				assertThat(picture.reasons()).isNotEmpty().noneMatch(String::isBlank);
				assertThat(picture.destinations()).doesNotHaveDuplicates();
			});
			assertThat(plan.pictures()).extracting(PlannedPicture::type).doesNotHaveDuplicates();
			assertThat(plan.pictures()).extracting(PlannedPicture::priority).isSorted();
			List<PlannedLook> looks = plan.sessions().stream().flatMap((session) -> session.looks().stream()).toList();
			assertThat(looks.stream().flatMap((look) -> look.types().stream()))
				.containsExactlyInAnyOrderElementsOf(keys(plan, Priority.NEEDED));
			assertThat(looks).hasSizeLessThanOrEqualTo((answers.looks() != null) ? answers.looks() : 13);
			plan.sessions().forEach((session) -> assertSession(session));
		}
	}

	@Test
	void equalAnswersGiveEqualPlans() {
		Random random = new Random(18);
		for (int round = 0; round < 200; round++) {
			PlanAnswers answers = randomAnswers(random);
			PlanAnswers same = new PlanAnswers(new LinkedHashSet<>(answers.activities()), answers.market(),
					List.copyOf(answers.platforms()), Set.copyOf(answers.owned()), Set.copyOf(answers.conditions()),
					answers.looks(), answers.date());
			Plan plan = this.planner.plan(answers);
			assertThat(this.planner.plan(same)).isEqualTo(plan);
			assertThat(this.planner.plan(same).pictures()).hasToString(plan.pictures().toString());
			assertThat(this.planner.plan(same).sessions()).hasToString(plan.sessions().toString());
		}
	}

	@Test
	void coversEveryWorkInEveryMarketAndEveryPlatform() {
		for (Activity activity : Activity.values()) {
			for (Market market : Market.values()) {
				assertThat(keys(plan(Set.of(activity), market, List.of()), Priority.NEEDED))
					.as("%s in %s", activity, market)
					.isNotEmpty();
				for (ContentItem<PlatformContent> platform : this.platforms.entries()) {
					Plan plan = plan(Set.of(activity), market, List.of(platform.content().slug()));
					assertThat(plan.pictures()).as("%s in %s on %s", activity, market, platform.key())
						.anyMatch((picture) -> picture.destinations().contains(platform.content().name()));
				}
			}
		}
	}

	@Test
	void readersWhoNameNoCountryGetTheRulesForElsewhere() {
		assertThat(plan(Set.of(Activity.ACT), null, List.of()).pictures())
			.isEqualTo(plan(Set.of(Activity.ACT), Market.ELSEWHERE, List.of()).pictures());
	}

	@Test
	void olderPicturesNeverDo() {
		for (Activity activity : Activity.values()) {
			Plan plan = this.planner.plan(new PlanAnswers(Set.of(activity), Market.US, List.of(),
					Set.of(OwnedPictures.OLDER, OwnedPictures.NOTHING), Set.of(), null, null));
			assertThat(keys(plan, Priority.OWNED)).isEmpty();
			assertThat(plan.pictures().get(0).note()).startsWith("Pictures older than two years");
		}
	}

	@Test
	void aLookThatIsAskedForAnywayCostsNothing() {
		Plan plan = this.planner
			.plan(new PlanAnswers(Set.of(Activity.ACT), Market.UK, List.of(), Set.of(), Set.of(), 1, null));
		assertThat(keys(plan, Priority.NEEDED)).containsExactly("actor", "commercial");
	}

	@Test
	void planningRunsNoStatement() {
		PlanAnswers answers = randomAnswers(new Random(19));
		this.planner.plan(answers);
		assertThat(this.statements.during(() -> this.planner.plan(answers))).isZero();
	}

	@Test
	void dividesPicturesThatOneSessionCannotMakeAndSaysWhy() {
		List<PlannedSession> sessions = sessionsOf("commercial", "digitals", "editorial", "theatrical");
		assertThat(sessions).hasSize(2);
		assertThat(sessions.get(0).looks()).extracting(PlannedLook::name)
			.containsExactly("Digitals", "Commercial", "Theatrical");
		assertThat(sessions.get(0).apart()).isEmpty();
		assertThat(sessions.get(1).looks()).extracting(PlannedLook::name).containsExactly("Editorial");
		assertThat(sessions.get(1).apart())
			.isEqualTo("Digitals and editorial: they’re further apart in styling than one session can change.");
	}

	@Test
	void aSecondSessionTakesTheLooksForWhichTheFirstHasNoTime() {
		List<PlannedSession> sessions = sessionsOf("commercial", "theatrical", "corporate", "beauty", "digitals");
		assertThat(sessions).hasSize(2);
		assertThat(sessions.get(1).apart()).isEqualTo("One session has time for four looks at most.");
	}

	@Test
	void allTypesAreDividedAtOnce() {
		String[] all = this.fits.pictures().stream().map(PictureFits.Picture::key).toArray(String[]::new);
		assertThat(all).hasSize(13);
		assertThat(sessionsOf(all)).hasSizeBetween(3, 4).allSatisfy(PlannerTests::assertSession);
	}

	private List<PlannedSession> sessionsOf(String... types) {
		SessionPlanner sessions = new SessionPlanner(this.fits,
				Stream.of(types).map((type) -> this.fits.find(type).orElseThrow()).toList());
		return sessions.plan(List.of(types),
				new PlanAnswers(Set.of(), null, List.of(), Set.of(), Set.of(), null, null));
	}

	private static void assertSession(PlannedSession session) {
		List<PlannedLook> looks = session.looks();
		assertThat(looks).hasSizeBetween(1, SessionPlanner.MOST_LOOKS);
		assertThat(looks.get(0).changes()).isEmpty();
		assertThat(looks.stream().skip(1)).allSatisfy((look) -> {
			assertThat(look.changes()).isNotEmpty();
			assertThat(look.reason()).isNotEmpty();
		});
		assertThat(looks)
			.allSatisfy((look) -> assertThat(look.together().isEmpty()).isEqualTo(look.types().size() == 1));
	}

	private Plan plan(Set<Activity> activities, @Nullable Market market, List<String> to) {
		return this.planner.plan(new PlanAnswers(activities, market, to, Set.of(), Set.of(), null, null));
	}

	private PlanAnswers randomAnswers(Random random) {
		List<String> slugs = this.platforms.entries().stream().map((item) -> item.content().slug()).toList();
		Set<Activity> activities = some(random, Activity.values(), 2);
		return new PlanAnswers(activities.isEmpty() ? Set.of(Activity.MODEL) : activities,
				random.nextBoolean() ? Market.values()[random.nextInt(3)] : null,
				slugs.stream().filter((slug) -> random.nextInt(4) == 0).toList(),
				some(random, OwnedPictures.values(), 3), some(random, ReaderCondition.values(), 4),
				random.nextBoolean() ? Integer.valueOf(1 + random.nextInt(5)) : null, null);
	}

	private static <T> Set<T> some(Random random, T[] values, int oneIn) {
		return Arrays.stream(values)
			.filter((value) -> random.nextInt(oneIn) == 0)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static PlanAnswers answers(JsonNode person) {
		return new PlanAnswers(coded(person.path("do"), (code) -> Activity.of(code).orElseThrow()),
				Market.of(person.path("in").asString()).orElseThrow(), texts(person.path("to")),
				coded(person.path("have"), (code) -> OwnedPictures.of(code).orElseThrow()),
				coded(person.path("with"), (code) -> ReaderCondition.of(code).orElseThrow()),
				person.has("looks") ? Integer.valueOf(person.path("looks").asInt()) : null, null);
	}

	private static <T> Set<T> coded(JsonNode codes, Function<String, T> known) {
		return texts(codes).stream().map(known).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

	private static List<List<List<String>>> sessions(JsonNode sessions) {
		List<List<List<String>>> read = new ArrayList<>();
		sessions.forEach((session) -> {
			List<List<String>> looks = new ArrayList<>();
			session.forEach((look) -> looks.add(texts(look)));
			read.add(looks);
		});
		return read;
	}

	private static List<String> keys(Plan plan, Priority priority) {
		return plan.pictures(priority).stream().map(PlannedPicture::type).toList();
	}

}
