package headshots.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import headshots.comparison.HeadshotTypes;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.planning.Activity;
import headshots.planning.Market;
import headshots.planning.OwnedPictures;
import headshots.planning.PlanAnswers;
import headshots.planning.PlanFragment;
import headshots.platforms.Platforms;
import headshots.web.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The part of a link after "#" holds a plan: whatever the plan, whole or damaged.
 */
@BrowserTest
class PlanLinkTests {

	/** Letters of one to four bytes, and of one and two places in a field. */
	private static final List<String> LETTERS = List.of("abc XYZ,.@+", "äéßñ", "ĐжΩ", "漢字かな", "😀🎭");

	/** Tells what comes back otherwise than it was sent, and links that are too long. */
	private static final String ROUND_TRIP = """
			(fragment, plans) => {
				const same = (value) => JSON.stringify(value, (name, each) =>
					(['do', 'to', 'have', 'with'].includes(name) ? [...each].sort() : each));
				return plans.flatMap((plan) => {
					const sent = { ...fragment.empty(), ...plan };
					const link = fragment.encode(plan);
					const { problems, ...read } = fragment.decode(link);
					return [...Object.keys(sent).filter((name) => same({ [name]: read[name] }) !== same({ [name]: sent[name] }))
						.map((name) => `${name} of ${link}: ${JSON.stringify(sent[name])}`),
						...problems, ...(fragment.encode(read) === link ? [] : [`not again: ${link}`]),
						...(link.length <= 1500 ? [] : [`${link.length}: ${link}`]),
						...(/^#[\\w./:-]+[a-z0-9]$/.test(link) ? [] : [`letters of ${link}`])];
				});
			}""";

	/** Cuts a link everywhere, and tells what was lost in silence. */
	private static final String CUTS = """
			(fragment, [link]) => {
				const whole = fragment.decode(link);
				const lost = [];
				for (let end = 1; end < link.length; end++) {
					const { problems, ...read } = fragment.decode(link.slice(0, end));
					if (end > 1 && !problems.length) {
						lost.push(`silent: ${link.slice(0, end)}`);
					}
					if (end > link.indexOf('/i.') && JSON.stringify(read.do) !== JSON.stringify(whole.do)) {
						lost.push(`lost: ${link.slice(0, end)}`);
					}
				}
				return lost;
			}""";

	/**
	 * Changes each letter of a link, and tells changes that show in a plan in silence.
	 */
	private static final String CHANGES = """
			(fragment, [link]) => {
				const silent = [];
				for (let place = 0; place < link.length; place++) {
					for (const letter of 'aZ0.-_/:%#é\\u0000 \\ud800') {
						const changed = link.slice(0, place) + letter + link.slice(place + 1);
						const { problems, ...read } = fragment.decode(changed);
						if (!problems.length && fragment.encode(read) !== link) {
							silent.push(changed);
						}
					}
				}
				return silent;
			}""";

	private static Page page;

	private static String module;

	@Autowired
	private HeadshotTypes types;

	@Autowired
	private Platforms platforms;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		page = Chromium.page(600, true);
		page.navigate(client.address("/plan"));
		module = assets.address(Assets.PLAN + "fragment.js");
	}

	@AfterAll
	static void close() {
		page.close();
	}

	@Test
	void plansComeBackFromTheirLinksAsTheyWere() {
		Random random = new Random(17);
		List<Object> plans = Stream.generate(() -> plan(random)).limit(400).collect(Collectors.toList());
		assertThat(call(ROUND_TRIP, plans)).isEqualTo(List.of());
	}

	/**
	 * Every choice, every platform for every type, and the longest texts of each kind of
	 * letter.
	 */
	@Test
	void theLongestPlanFits() {
		List<Object> plans = new ArrayList<>();
		List<String> register = slugs();
		for (String letter : List.of("x", "é", "ж", "漢", "😀", "a漢")) {
			Map<String, Object> plan = new HashMap<>(
					Map.of("do", Activity.CODES, "in", "elsewhere", "to", register, "have", OwnedPictures.CODES, "with",
							ReaderCondition.CODES, "looks", 99, "on", "2027-12-31", "at", "23:59"));
			plan.put("sessions", keys().stream().map((key) -> List.of(List.of(picture(key, register)))).toList());
			longest().forEach((name, length) -> plan.put(name, letter.repeat(length / letter.length())));
			plans.add(plan);
		}
		assertThat(call(ROUND_TRIP, plans)).isEqualTo(List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "#v1/d.a.d/i.b/t.a.m/h.b/w.a.h/l.3/o.20270115/z.bwbhnt",
			"#v1/d.b/i.a/t.comp-cards/s.e.h_hand-model/a.0930/n.nUmVuw6ll/c.nKzQ0IDIwIDc5NDYgMDAwMA/p.wTqyQ_Q/m.nVHdvIGxpbmVzLgpUaGUgc2Vjb25kLg/z.2prmdo" })
	void damageIsToldAndTheRestIsKept(String link) {
		assertThat(call(CUTS, List.of(link))).isEqualTo(List.of());
		assertThat(call(CHANGES, List.of(link))).isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"#v1/d.a/i.b/o.202 | The end of this link is missing: mail programs cut long links. It breaks off in the date",
			"#v1/d.a/i.b/z.000000 | This link was changed on its way",
			"#v9/d.a/z.ar7wft | This link was made with a newer version of this page",
			"#d.a/z.ar7wft | This link doesn’t begin like a link to a plan",
			"#v1/d.a.!!/z.ar7wft | In this link, the work can’t be read in full",
			"#v1/d.a/o.20270231/z.ar7wft | In this link, the date can’t be read in full",
			"#v1/d.a/n.n/z.ar7wft | In this link, the name can’t be read in full",
			"#v1/d.a/q.b/z.ar7wft | A part of this link can’t be read, and is left out" })
	void saysInWordsWhatIsWrong(String link, String words) {
		Map<?, ?> read = (Map<?, ?>) call("(fragment, [link]) => fragment.decode(link)", List.of(link));
		assertThat(read.get("do")).isEqualTo(List.of("act"));
		assertThat((List<?>) read.get("problems"))
			.anySatisfy((problem) -> assertThat(problem.toString()).startsWith(words).endsWith("."));
	}

	/**
	 * Programs that pass a link on wrap it, escape it and take the mark after it along.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "#v1/d.a/z.ar7wft.", "#v1/d.a/z.ar7wft)", "#v1/d.a/\n z.ar7wft", "#v1%2Fd.a%2Fz.ar7wft",
			"v1/d.a/z.ar7wft>" })
	void readsALinkThatOtherProgramsPassedOn(String link) {
		Map<?, ?> read = (Map<?, ?>) call("(fragment, [link]) => fragment.decode(link)", List.of(link));
		assertThat(read.get("do")).isEqualTo(List.of("act"));
		assertThat(read.get("problems")).isEqualTo(List.of());
	}

	/** Links of version 1 that were sent. They stay, whatever versions follow. */
	@Test
	void readsTheLinksOfTheFirstVersion() {
		Map<?, ?> read = (Map<?, ?>) call("(fragment, [link]) => fragment.decode(link)", List
			.of("#v1/d.b/t.comp-cards/s.e.h_hand-model/a.0930/n.nUmVuw6ll/c.nKzQ0IDIwIDc5NDYgMDAwMA/p.wTqyQ_Q/m.nVHdvIGxpbmVzLgpUaGUgc2Vjb25kLg/z.5asuf9"));
		assertThat(read.get("problems")).isEqualTo(List.of());
		assertThat(read.get("do")).isEqualTo(List.of("model"));
		assertThat(read.get("to")).isEqualTo(List.of("comp-cards"));
		assertThat(read.get("sessions")).isEqualTo(List.of(List.of(List.of(picture("digitals", List.of())),
				List.of(picture("beauty", List.of()), picture("hand-model", List.of())))));
		assertThat(Stream.of("at", "name", "contact", "place", "note").<Object>map(read::get).toList())
			.isEqualTo(List.of("09:30", "Renée", "+44 20 7946 0000", "京都", "Two lines.\nThe second."));
	}

	@Test
	void theServerWritesTheSameLinksAsTheScript() {
		Random random = new Random(18);
		List<String> written = new ArrayList<>();
		List<Object> plans = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			Map<String, Object> plan = plan(random);
			List.of("sessions", "at", "name", "contact", "place", "note").forEach(plan::remove);
			plans.add(plan);
			written.add(PlanFragment.of(answers(plan)));
		}
		assertThat(call("(fragment, plans) => plans.map(fragment.encode)", plans)).isEqualTo(written);
	}

	private Map<String, Object> plan(Random random) {
		Map<String, Object> plan = new HashMap<>();
		List<String> to = some(random, Stream.concat(slugs().stream(), Stream.of("new-platform", "x")).toList());
		plan.put("do", some(random, Activity.CODES));
		plan.put("in", random.nextBoolean() ? Market.CODES.get(random.nextInt(3)) : null);
		plan.put("to", to);
		plan.put("have", some(random, OwnedPictures.CODES));
		plan.put("with", some(random, ReaderCondition.CODES));
		plan.put("looks", random.nextBoolean() ? 1 + random.nextInt(8) : null);
		plan.put("on", random.nextBoolean() ? LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900)).toString() : null);
		plan.put("at", random.nextBoolean() ? "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)) : null);
		plan.put("sessions",
				IntStream.range(0, random.nextInt(4))
					.mapToObj((session) -> IntStream.rangeClosed(0, random.nextInt(3))
						.mapToObj((look) -> IntStream.rangeClosed(0, random.nextInt(2))
							.mapToObj((each) -> picture(keys().get(random.nextInt(keys().size())), some(random, to)))
							.toList())
						.toList())
					.toList());
		longest().forEach((name, length) -> plan.put(name, text(random, length)));
		plan.values().removeIf(Objects::isNull);
		return plan;
	}

	/** A text without spaces at its ends or two in a row, which are not sent. */
	private static String text(Random random, int longest) {
		String letters = LETTERS.get(random.nextInt(LETTERS.size()));
		int[] points = letters.codePoints().toArray();
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(longest + 1);
		while (text.length() < length - 1) {
			text.appendCodePoint(points[random.nextInt(points.length)]);
		}
		return text.toString().replaceAll(" +", " ").strip();
	}

	private static PlanAnswers answers(Map<String, Object> plan) {
		return new PlanAnswers(set(plan.get("do"), Activity::of),
				Market.of(String.valueOf(plan.get("in"))).orElse(null), strings(plan.get("to")),
				set(plan.get("have"), OwnedPictures::of), set(plan.get("with"), ReaderCondition::of),
				(Integer) plan.get("looks"),
				(plan.get("on") != null) ? LocalDate.parse(plan.get("on").toString()) : null);
	}

	private static <E> Set<E> set(Object codes, Function<String, Optional<E>> of) {
		return strings(codes).stream().flatMap((code) -> of.apply(code).stream()).collect(Collectors.toSet());
	}

	private static List<String> strings(Object list) {
		return ((List<?>) list).stream().map(String::valueOf).toList();
	}

	private static Map<String, Object> picture(String type, List<String> to) {
		Map<String, Object> picture = new LinkedHashMap<>();
		picture.put("type", type);
		picture.put("to", to);
		return picture;
	}

	private static List<String> some(Random random, List<String> all) {
		return all.stream().filter((each) -> random.nextInt(3) == 0).toList();
	}

	private List<String> keys() {
		return this.types.entries().stream().map(ContentItem::key).toList();
	}

	private List<String> slugs() {
		return this.platforms.entries().stream().map((item) -> item.content().slug()).toList();
	}

	private static Map<String, Integer> longest() {
		Map<String, Integer> longest = new HashMap<>();
		((Map<?, ?>) call("(fragment) => fragment.LONGEST_TEXTS", List.of()))
			.forEach((name, length) -> longest.put(name.toString(), (Integer) length));
		return longest;
	}

	private static Object call(String script, List<?> arguments) {
		return page.evaluate("async ([address, given]) => (" + script + ")(await import(address), given)",
				List.of(module, arguments));
	}

}
