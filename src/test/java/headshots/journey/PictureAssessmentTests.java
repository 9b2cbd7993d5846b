package headshots.journey;

import java.util.List;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.web.Assets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The photo check compares a picture with the rules: a platform's published ones refuse,
 * a type's suggestions are worth a look, and where nothing is published the line says so.
 */
@BrowserTest
class PictureAssessmentTests {

	/** Rules of one strict platform, one that publishes nothing, and one type. */
	private static final String RULES = """
			{
				sources: [
					{ publisher: 'Strict', title: 'Photo rules', href: '/sources#strict', checked: 'checked Mar 3, 2026', own: false },
					{ publisher: 'The guide', title: 'Our practice', href: '/about', checked: null, own: true }],
				types: [{ slug: 'actor', name: 'Actor', ratio: { width: 4, height: 5 }, questions: [1, 0], rules: {
					head: { from: 0.45, to: 0.65, asked: 'head 45–65% of the height', sources: [1] },
					eyes: { from: 0.28, to: 0.45, asked: 'eyes 28–45% from the top', sources: [1] },
					light: { stops: 1, asked: 'at most a stop', sources: [1] },
					upright: { asked: 'upright', sources: [0] },
					color: { asked: 'color', sources: [0] },
					ground: { asked: 'plain', sources: [0] },
					age: { months: 24, asked: 'at most two years old', sources: [0] } } }],
				questions: [{ text: 'Is it you?', why: 'They meet you.' }, { text: 'Are you alone?', why: 'It is your page.' }],
				general: [0],
				platforms: [
					{ slug: 'strict', name: 'Strict', minWidth: 500, minHeight: 700, maxWidth: 4000, maxHeight: 4000,
						minKilobytes: 100, maxKilobytes: 6000, formats: ['JPEG', 'PNG'], orientation: 'upright',
						ratio: { width: 2, height: 3, rule: 'exact' }, colorOnly: true, pixels: 'at least 500 × 700',
						file: '100 kB to 6 MB', shape: 'Exactly 2:3', color: 'Color only', advised: null, sources: [0] },
					{ slug: 'silent', name: 'Silent', minWidth: null, minHeight: null, maxWidth: null, maxHeight: null,
						minKilobytes: null, maxKilobytes: null, formats: [], orientation: null, ratio: null, colorOnly: false,
						pixels: null, file: null, shape: null, color: null, advised: null, sources: [0] }],
				uses: [{ name: 'An actor’s main picture', type: 'actor', platforms: ['strict'] },
					{ name: 'Elsewhere', type: 'actor', platforms: [] }]
			}""";

	/** A picture that meets every rule; a script changes what it is about. */
	private static final String ASSESSED = """
			async (assess) => {
				const picture = {
					facts: { type: 'jpeg', name: 'JPEG', readable: true, bytes: 2000000, width: 2000, height: 3000, truncated: false,
						turned: false, taken: '2026-06-01', location: false, profile: 'sRGB', cmyk: false, gray: false, alpha: false,
						animated: false },
					measures: { tolerance: 0.09, blackAndWhite: { verdict: false }, eyes: { verdict: 'sharp' },
						ground: { verdict: 'plain', tone: 'light' }, border: { verdict: false, sides: [] },
						tilt: { degrees: 1, verdict: false }, sideLight: { verdict: 'even', brighter: null },
						hair: { verdict: 'apart' }, clipping: { share: 0, verdict: 'none' } },
					faces: 1, lines: { crown: 0.2, eyes: 0.4, chin: 0.65, middle: 0.5 }, type: 'actor', platforms: ['strict'],
					rules: %s, today: new Date('2026-12-01')
				};
				%s;
				return assess.%s(picture);
			}""";

	/**
	 * For each platform of the live register a picture that meets all its numbers, and
	 * one for each number that misses it alone by the least step.
	 */
	private static final String REGISTER = """
			async (assess) => {
				const { rules } = document.querySelector('[data-check]');
				const wrong = [];
				let numbers = 0;
				for (const platform of rules.platforms) {
					const shape = platform.ratio ?? { width: 4, height: 5 };
					const width = Math.max(platform.minWidth ?? 0, Math.ceil((platform.minHeight ?? 0) * shape.width / shape.height), 60);
					const size = { width, height: Math.round(width * shape.height / shape.width) };
					const most = (platform.maxKilobytes ?? 1e6) * 1000;
					const facts = { type: 'jpeg', name: platform.formats[0] ?? 'JPEG', readable: true, ...size, truncated: false,
						bytes: Math.min(most, Math.max(300000, (platform.minKilobytes ?? 0) * 1000)), turned: false, taken: null,
						location: false, profile: 'sRGB', cmyk: false, gray: false, alpha: false, animated: false };
					const refused = (change, blackAndWhite = false) => assess.assess({ facts: { ...facts, ...change }, rules,
						measures: { tolerance: 0.09, blackAndWhite: { verdict: blackAndWhite }, eyes: { verdict: 'sharp' },
							ground: { verdict: 'plain', tone: 'light' }, border: { verdict: false, sides: [] },
							tilt: { degrees: 1, verdict: false }, sideLight: { verdict: 'even', brighter: null },
							hair: { verdict: 'apart' }, clipping: { share: 0, verdict: 'none' } },
						faces: 1, lines: { crown: 0.2, eyes: 0.4, chin: 0.65, middle: 0.5 }, type: 'actor',
						platforms: [platform.slug], today: new Date('2026-12-01')
					}).filter(({ group, by }) => group === 'refused' && by === platform.name).map(({ subject }) => subject);
					const expect = (subject, published, change, blackAndWhite) => {
						if (published) {
							numbers++;
							if (!refused(change, blackAndWhite).includes(subject)) {
								wrong.push(`${platform.slug}: ${subject} ${JSON.stringify(change)}`);
							}
						}
					};
					if (refused({}).length > 0) {
						wrong.push(`${platform.slug}: ${refused({})} of ${JSON.stringify(facts)}`);
					}
					expect('Pixels', platform.minWidth, { width: platform.minWidth - 1 });
					expect('Pixels', platform.minHeight, { height: platform.minHeight - 1 });
					expect('Pixels', platform.maxWidth, { width: platform.maxWidth + 1 });
					expect('Pixels', platform.maxHeight, { height: platform.maxHeight + 1 });
					expect('File size', platform.minKilobytes, { bytes: platform.minKilobytes * 1000 - 1 });
					expect('File size', platform.maxKilobytes, { bytes: most + 1 });
					expect('File type', platform.formats.length, { name: 'PSD' });
					expect('Shape', platform.orientation === 'upright', { width: size.height, height: size.width });
					expect('Shape', platform.ratio?.rule === 'exact', { width: Math.round(size.width * 1.1) });
					expect('Color', platform.colorOnly, {}, true);
				}
				return [{ platforms: rules.platforms.length, numbers, wrong }];
			}""";

	private static CheckModules modules;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		modules = new CheckModules(client, assets);
	}

	@AfterAll
	static void close() {
		modules.close();
	}

	@Test
	void nothingIsHeldAgainstAPictureThatMeetsAllRules() {
		List<Map<String, Object>> findings = assessed("");
		assertThat(findings).noneMatch((finding) -> Boolean.FALSE.equals(finding.get("ok")))
			.noneMatch((finding) -> "refused".equals(finding.get("group")));
		assertThat(findings).allSatisfy((finding) -> assertThat((String) finding.get("sure")).isNotBlank());
		assertThat(findings).filteredOn((finding) -> "Strict".equals(finding.get("by")))
			.allMatch((finding) -> finding.get("asked") != null && finding.get("source") != null);
	}

	@ParameterizedTest
	@CsvSource({ "facts.width = 400, Pixels, 400 × 3000 px", "facts.height = 699, Pixels, 2000 × 699 px",
			"facts.width = 4001, Pixels, 4001 × 3000 px", "facts.bytes = 99999, File size, 99 kB",
			"facts.bytes = 6000001, File size, 6.1 MB", "facts.name = 'WebP', File type, WebP",
			"facts.width = 2003, Shape, upright", "measures.blackAndWhite.verdict = true, Color, black and white" })
	void aPublishedRuleThatIsNotMetRefuses(String change, String subject, String measured) {
		List<Map<String, Object>> refused = assessed("picture." + change).stream()
			.filter((finding) -> "refused".equals(finding.get("group")))
			.toList();
		assertThat(refused).anySatisfy((finding) -> {
			assertThat(finding).containsEntry("subject", subject)
				.containsEntry("measured", measured)
				.containsEntry("by", "Strict")
				.containsEntry("ok", false);
			assertThat((String) finding.get("todo")).isNotBlank();
			assertThat(finding.get("source")).asInstanceOf(InstanceOfAssertFactories.MAP)
				.containsEntry("checked", "checked Mar 3, 2026");
		});
	}

	@Test
	@SuppressWarnings("unchecked")
	void everyNumberOfTheLiveRegisterIsApplied() {
		List<Map<String, Object>> tables = modules.call("assess", REGISTER);
		Map<String, Object> table = tables.get(0);
		assertThat((List<String>) table.get("wrong")).isEmpty();
		assertThat((int) table.get("platforms")).isGreaterThanOrEqualTo(18);
		assertThat((int) table.get("numbers")).isGreaterThan(30);
	}

	@Test
	void aPictureExactlyAtALimitIsTaken() {
		assertThat(assessed("Object.assign(picture.facts, { width: 500, height: 750, bytes: 100000 })"))
			.noneMatch((finding) -> "refused".equals(finding.get("group")));
		assertThat(assessed("Object.assign(picture.facts, { width: 2666, height: 4000, bytes: 6000000 })"))
			.noneMatch((finding) -> "refused".equals(finding.get("group")));
	}

	@Test
	void whereNothingIsPublishedTheLineSaysSo() {
		List<Map<String, Object>> findings = assessed(
				"picture.platforms = ['silent']; Object.assign(picture.facts, { width: 10, height: 9, bytes: 5 })")
			.stream()
			.filter((finding) -> "Silent".equals(finding.get("by")))
			.toList();
		assertThat(findings).extracting((finding) -> finding.get("subject"))
			.containsExactly("Pixels", "File size", "File type", "Shape", "Color and finish");
		assertThat(findings).allSatisfy((finding) -> assertThat(finding).containsEntry("asked", "not published")
			.containsEntry("source", "not published")
			.containsEntry("group", "look")
			.containsEntry("ok", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lines = { crown: 0.3, eyes: 0.4, chin: 0.55, middle: 0.5 } | Head in the frame",
					"lines = { crown: 0, eyes: 0.4, chin: 0.95, middle: 0.5 } | Head in the frame",
					"lines = { crown: 0, eyes: 0.15, chin: 0.45, middle: 0.5 } | Eyes in the frame",
					"facts.height = 1500 | Shape", "facts.taken = '2024-01-01' | Date",
					"measures.blackAndWhite.verdict = true | Color",
					"measures.sideLight.verdict = 'two stops' | Light from side to side",
					"measures.eyes.verdict = 'soft' | Sharpness",
					"measures.border = { verdict: true, sides: ['left', 'right'] } | Border",
					"measures.tilt = { degrees: -14, verdict: true } | Tilt of the head",
					"measures.hair.verdict = 'may merge' | Hair and background",
					"measures.clipping = { share: 0.1, verdict: 'may have lost detail' } | Bright parts of the face",
					"facts.truncated = true | File", "facts.location = true | Location",
					"facts.profile = 'Adobe RGB' | Color space", "facts.cmyk = true | Colors",
					"facts.turned = true | Orientation", "facts.alpha = true | Transparency",
					"facts.animated = true | Animation", "faces = 2 | Faces" })
	void aProblemThatNoRuleNamesIsWorthALook(String change, String subject) {
		assertThat(assessed("picture.platforms = []; picture." + change)).anySatisfy((finding) -> {
			assertThat(finding).containsEntry("group", "look")
				.containsEntry("subject", subject)
				.containsEntry("ok", false);
			assertThat((String) finding.get("todo")).isNotBlank();
		});
	}

	/** A head of 43 % may be one of 46 %, which is asked for. */
	@Test
	void aRoughNumberIsNotHeldAgainstAPictureThatMayMeetIt() {
		assertThat(finding("lines = { crown: 0.283, eyes: 0.4, chin: 0.641, middle: 0.5 }", "Head in the frame"))
			.containsEntry("measured", "about 43% of the height at 4:5")
			.containsEntry("ok", true);
		assertThat(finding("lines = { crown: 0.3, eyes: 0.4, chin: 0.63, middle: 0.5 }", "Head in the frame"))
			.containsEntry("measured", "about 40% of the height at 4:5")
			.containsEntry("ok", false)
			.containsEntry("todo", "Crop tighter: 1440 × 1800 px are left.");
	}

	@Test
	void asksTheReaderWhereNoProgramCanTell() {
		assertThat(finding("measures.ground = { verdict: 'unproved', tone: null }", "Background"))
			.containsEntry("group", "yours")
			.containsEntry("ok", null);
		assertThat(finding("measures.eyes.verdict = 'between'", "Sharpness")).containsEntry("group", "yours");
		assertThat(finding("facts.taken = null", "Date")).containsEntry("group", "yours");
		assertThat(finding("facts.taken = '2027-12-01'", "Date")).containsEntry("group", "yours");
		assertThat(assessed("")).filteredOn((finding) -> Boolean.TRUE.equals(finding.get("question")))
			.extracting((finding) -> finding.get("subject"))
			.containsExactly("Are you alone?", "Is it you?");
		assertThat(assessed("picture.type = null"))
			.filteredOn((finding) -> Boolean.TRUE.equals(finding.get("question")))
			.extracting((finding) -> finding.get("subject"))
			.containsExactly("Is it you?");
	}

	/** A plain dark wall is no white one; a gray one may be light enough. */
	@ParameterizedTest
	@CsvSource({ "plain, dark, look, true", "a white wall, light, look, true", "plain and light, dark, look, false",
			"a white or light wall, middle, yours,", "plain and mid-dark, dark, look, true" })
	void aPlainBackgroundHasToBeLightWhereThatIsAskedFor(String asked, String tone, String group, Boolean ok) {
		assertThat(finding(
				"rules.types[0].rules.ground.asked = '%s'; picture.measures.ground.tone = '%s'".formatted(asked, tone),
				"Background"))
			.containsEntry("group", group)
			.containsEntry("ok", ok);
	}

	@Test
	void tellsWhatTheFileSaysOfAPictureThatWasNotOpened() {
		List<Map<String, Object>> findings = assessed(
				"""
						Object.assign(picture, { measures: null, faces: null, lines: null });
						Object.assign(picture.facts, { type: 'heic', name: 'HEIC', readable: false, width: null, height: null })""");
		assertThat(findings).anySatisfy((finding) -> assertThat(finding).containsEntry("subject", "File type")
			.containsEntry("group", "refused")
			.containsEntry("measured", "HEIC"));
		assertThat(findings).filteredOn((finding) -> "Pixels".equals(finding.get("subject")))
			.allMatch((finding) -> finding.get("ok") == null && finding.get("measured") == null);
	}

	@Test
	void theGroupsFollowOneAnother() {
		List<String> order = List.of("refused", "look", "yours");
		List<Integer> groups = assessed("picture.facts.width = 100; picture.facts.taken = null").stream()
			.map((finding) -> order.indexOf(finding.get("group")))
			.toList();
		assertThat(groups).isSorted().contains(0, 1, 2);
	}

	@Test
	void comparesUsesSideBySide() {
		List<Map<String, Object>> uses = modules.call("assess",
				ASSESSED.formatted(RULES, "picture.facts.width = 100", "sideBySide"));
		assertThat(uses).extracting((use) -> use.get("name")).containsExactly("An actor’s main picture", "Elsewhere");
		assertThat(findings(uses.get(0))).anyMatch((finding) -> "refused".equals(finding.get("group")));
		assertThat(findings(uses.get(1))).noneMatch((finding) -> "refused".equals(finding.get("group")))
			.noneMatch((finding) -> Boolean.TRUE.equals(finding.get("question")));
	}

	private static Map<String, Object> finding(String change, String subject) {
		return assessed("picture." + change).stream()
			.filter((finding) -> subject.equals(finding.get("subject")))
			.findFirst()
			.orElseThrow();
	}

	private static List<Map<String, Object>> assessed(String change) {
		return modules.call("assess", ASSESSED.formatted(RULES, change, "assess"));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> findings(Map<String, Object> use) {
		return (List<Map<String, Object>>) use.get("findings");
	}

}
