package headshots.publishing;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.comparison.AspectContent;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.ConditionalAdviceContent;
import headshots.comparison.PairVerdictContent;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKind;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.finder.FinderResultContent;
import headshots.finder.FinderStepContent;
import headshots.faq.QuestionContent;
import headshots.media.PhotographContent;
import headshots.planning.PictureRuleContent;
import headshots.platforms.PlatformContent;
import headshots.preparation.ChecklistContent;
import headshots.preparation.TipContent;
import headshots.reference.SourceContent;
import headshots.reference.TermContent;
import headshots.site.StudioProfileContent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Stored content can be read forever: every version that a record ever had has a sample,
 * frozen as it was written then.
 */
@GuideTest
class ContentSerializerTests {

	/**
	 * The frozen samples and what they say in today's records. A new version of a kind
	 * adds its line and its file; the older ones stay and say what became of them.
	 */
	private static final Map<String, Content> SAMPLES = new TreeMap<>(Map.of(
			"types-1",
			new HeadshotTypeContent("editorial", "Editorial", "Editorial model headshots", "model", "It tells a story.",
					"A summary — with “quotes” and é.", "Pictures for *magazines*.\n\nTwo lines.",
					List.of("Mood first", "Light as character", "Styling leads"), "moonlight", "I tell stories", true,
					"commercial", 30),
			"aspects-1",
			new AspectContent(
					"retouching", "Retouching", "How much may be changed?", "Untouched", "Finished", null, 60),
			"guidance-1",
			new GuidanceContent("actor", "retouching", "You on your best day", "Skin stays **skin**.",
					List.of("Remove what passes", "Keep what stays", "Match the room"),
					List.of("Smooth skin", "Whiter teeth", "Other eyes"), 1, 3, Map.of(),
					List.of("spotlight-photos", "a.b")),
			"guidance-2",
			new GuidanceContent("actor", "retouching", "You on your best day", "Skin stays **skin**.",
					List.of("Remove what passes", "Keep what stays", "Match the room"),
					List.of("Smooth skin", "Whiter teeth", "Other eyes"), 1, 3, Map.of("light", "loop", "stops", "1.5"),
					List.of("spotlight-photos", "a.b")),
			"tips-1",
			new TipContent("sleep", "Sleep well", "Tired eyes cannot be retouched.",
					List.of(new TipContent.Side("actor", "Rest."), new TipContent.Side("model", "Rest more.")),
					List.of(new TipContent.TipStep(-14, "Plan."), new TipContent.TipStep(0, "Shoot."),
							new TipContent.TipStep(3, "Choose.")),
					List.of("a-source"), 5),
			"checklists-1",
			new ChecklistContent("what-to-pack", "What to pack", "Pack the *evening* before.",
					List.of("actor", "model"),
					List.of(new ChecklistContent.ChecklistGroup("Clothes", List.of("Two tops", "One jacket")),
							new ChecklistContent.ChecklistGroup("Papers", List.of("The release"))),
					List.of("a-source"), 2),
			"questions-1", new QuestionContent("how-many-looks", "How many looks?", "Three. More costs time.",
					"choosing", List.of("actor"), List.of(), List.of("styling", "audience"), List.of("a-source"), 4),
			"platforms-1",
			new PlatformContent("spotlight", "Spotlight", List.of("United Kingdom", "Ireland"), List.of("actor"),
					"Working actors", "Portrait, 4:5", null, null, null, 500, 625, 4000, 5000, "1500 × 1875",
					List.of("JPEG", "PNG"), 50, 10000, "Color or black and white", false, "Up to 15", "No *borders*.",
					List.of("spotlight-photos")),
			"terms-1",
			new TermContent("digitals", "Digitals", List.of("polaroids", "snaps"), "Plain pictures without styling."),
			"sources-1", new SourceContent("spotlight-photos", "Your photos", "Spotlight",
					"https://www.spotlight.com/photos", "A", null, LocalDate.of(2026, 2, 28))));
	static {
		SAMPLES.put("questions-2",
				new QuestionContent("how-many-looks", "How many looks?", "Three. More costs time.", "session",
						List.of("actor"), List.of("actor", "model"), List.of("styling", "audience"),
						List.of("a-source"), 4));
		SAMPLES.put("platforms-2",
				new PlatformContent("spotlight", "Spotlight", List.of("United Kingdom", "Ireland"), List.of("actor"),
						"Working actors", "Portrait, 4:5", "preferred", "4:5", "cropped", 500, 625, 4000, 5000,
						"1500 × 1875", List.of("JPEG", "PNG"), 50, 10000, "Color", true, "Up to 15", "No *borders*.",
						List.of("spotlight-photos")));
		SAMPLES.put("profiles-1",
				new StudioProfileContent("north-light", "North Light", "We *photograph* actors.",
						List.of(new StudioProfileContent.Person("Ana Ruiz", "photographer")), "Portland, Oregon",
						"hello@example.com", "+1 555 0100", "https://example.com/contact"));
		SAMPLES.put("sources-2", new SourceContent("spotlight-photos", "Your photos", "Spotlight",
				"https://www.spotlight.com/photos", "A", "platform", LocalDate.of(2026, 2, 28)));
		SAMPLES.put("tips-2",
				new TipContent("sleep", "Sleep well", "Tired eyes cannot be retouched.",
						List.of(new TipContent.Side("actor", "Rest."), new TipContent.Side("model", "Rest more.")),
						List.of(new TipContent.TipStep(-14, -7, "Plan."), new TipContent.TipStep(3, 10, "Choose.")),
						List.of("a-source"), 5));
		SAMPLES.put("photographs-1",
				new PhotographContent("window-light", "Window light", "ab".repeat(32) + "-1600x2000", 48, 31,
						"A woman looks up.", true, "Ana Ruiz", true, LocalDate.of(2027, 3, 1), "Our own work",
						LocalDate.of(2028, 4, 30), List.of("theatrical"), List.of("actor.framing"), 20));
		SAMPLES.put("advice-1", new ConditionalAdviceContent("actor", "framing", "glasses",
				"Clean the lenses, and tip the arms up.", List.of("spotlight-photos")));
		SAMPLES.put("steps-1",
				new FinderStepContent("start", "Who asked you for a picture?", "Choose the first who looks.", List
					.of(new FinderStepContent.FinderAnswer("A casting director", "Film and TV.", "acting", "actor")),
						true));
		SAMPLES.put("results-1", new FinderResultContent("actor", "You need an actor headshot", "actor",
				"Casting wants *you*.", List.of("spotlight-photos")));
		SAMPLES.put("verdicts-1",
				new PairVerdictContent("actor", "digitals", "yes-if", "the face is bare.",
						List.of("wipe off the makeup", "flatten the light"),
						List.of(new PairVerdictContent.AspectJudgment("retouching", "agree", "Neither is retouched.")),
						null, null, List.of("spotlight-photos")));
		SAMPLES.put("verdicts-2",
				new PairVerdictContent("actor", "digitals", "no", "the face is bare.", List.of("wipe off the makeup"),
						List.of(new PairVerdictContent.AspectJudgment("retouching", "differ",
								"Only one is retouched.")),
						"yes", "The bare face comes first.", List.of("spotlight-photos")));
		SAMPLES.put("aspects-2",
				new AspectContent("framing", "Framing", "How is it lit?", "Soft", "Directional", 3, 40));
		SAMPLES.put("rules-1",
				new PictureRuleContent("theatrical-us", "Theatrical in the US", "theatrical", List.of("act"),
						List.of("us", "elsewhere"), List.of("actors-access"), List.of("minor"), "needed",
						List.of("one-look"), "Casting for drama looks for it.", List.of("spotlight-photos"), 20));
	}

	/**
	 * The records as they are today. To change one, raise its kind's version, upgrade
	 * older contents, freeze a sample, and only then change this list.
	 */
	private static final Map<String, String> SHAPES = new TreeMap<>(Map.of("types-1",
			"slug String, name String, title String, parent String, promise String, summary String, definition String, "
					+ "keyFeatures [String], tint String, wayIn String, inNavigation boolean, comparedWith String, "
					+ "position int",
			"aspects-2",
			"slug String, name String, question String, lowPole String, highPole String, sessionSteps Integer, "
					+ "position int",
			"guidance-2",
			"type String, aspect String, summary String, detail String, dos [String], avoids [String], from Integer, "
					+ "to Integer, drawing {String}, citations [String]",
			"tips-2",
			"slug String, title String, purpose String, sides [(type String, text String)], "
					+ "steps [(day Integer, latest Integer, text String)], citations [String], position int",
			"checklists-1",
			"slug String, title String, introduction String, types [String], "
					+ "groups [(title String, items [String])], citations [String], position int",
			"questions-2",
			"slug String, question String, answer String, group String, types [String], featuredFor [String], "
					+ "aspects [String], citations [String], position int",
			"platforms-2",
			"slug String, name String, markets [String], types [String], audience String, shape String, "
					+ "upright String, ratio String, ratioRule String, minWidth Integer, minHeight Integer, "
					+ "maxWidth Integer, maxHeight Integer, advisedPixels String, formats [String], "
					+ "minKilobytes Integer, maxKilobytes Integer, color String, colorOnly boolean, pictures String, "
					+ "remarks String, citations [String]",
			"terms-1", "slug String, term String, otherNames [String], meaning String", "sources-2",
			"slug String, title String, publisher String, address String, confidence String, kind String, checked LocalDate",
			"photographs-1",
			"slug String, title String, picture String, focalX Integer, focalY Integer, alt String, decorative boolean, "
					+ "credit String, consentOnFile boolean, consentUntil LocalDate, license String, "
					+ "licenseUntil LocalDate, types [String], guidance [String], position int"));
	static {
		SHAPES.put("profiles-1",
				"slug String, name String, introduction String, people [(name String, role String)], place String, "
						+ "email String, phone String, contactForm String");
		SHAPES.put("advice-1", "type String, aspect String, condition String, text String, citations [String]");
		SHAPES.put("rules-1",
				"slug String, title String, type String, activities [String], markets [String], platforms [String], "
						+ "conditions [String], need String, owned [String], reason String, citations [String], "
						+ "position int");
		SHAPES.put("steps-1", "slug String, question String, help String, answers [(text String, detail String, "
				+ "step String, result String)], first boolean");
		SHAPES.put("results-1", "slug String, title String, type String, reason String, citations [String]");
		SHAPES.put("verdicts-2", "type String, other String, answer String, sentence String, changes [String], "
				+ "judgments [(aspect String, relation String, reason String)], oneSession String, sessionReason String, "
				+ "citations [String]");
	}

	@Autowired
	private List<ContentKind<?>> kinds;

	@Autowired
	private ContentSerializer contents;

	@Test
	void everyVersionOfEveryKindHasASampleThatReadsAsItWasMeant() throws IOException {
		for (ContentKind<?> kind : this.kinds) {
			for (int version = 1; version <= kind.contentVersion(); version++) {
				String name = kind.name() + "-" + version;
				assertThat(this.contents.read(kind.name(), frozen(name), version)).as(name)
					.isEqualTo(SAMPLES.get(name))
					.isInstanceOf(kind.contentType());
			}
		}
		assertThat(SAMPLES).hasSize(this.kinds.stream().mapToInt(ContentKind::contentVersion).sum());
	}

	@Test
	void contentIsWrittenAsInTheNewestSample() throws IOException {
		for (ContentKind<?> kind : this.kinds) {
			String name = kind.name() + "-" + kind.contentVersion();
			assertThat(this.contents.write(SAMPLES.get(name))).as(name).isEqualTo(frozen(name).strip());
		}
	}

	@Test
	void samplesUseEveryField() {
		for (ContentKind<?> kind : this.kinds) {
			String newest = kind.name() + "-" + kind.contentVersion();
			assertThat(unused(SAMPLES.get(newest))).as(newest).isEmpty();
		}
	}

	@Test
	void noRecordChangesWithoutANewVersion() {
		assertThat(this.kinds.stream()
			.collect(Collectors.toMap((kind) -> kind.name() + "-" + kind.contentVersion(),
					(kind) -> shape(kind.contentType()))))
			.isEqualTo(SHAPES);
	}

	@Test
	void everythingLiveReadsBackAsItWasWritten() {
		for (ContentKind<?> kind : this.kinds) {
			for (ContentItem<?> item : kind.entries()) {
				assertThat(this.contents.read(kind.name(), this.contents.write(item.content()), kind.contentVersion()))
					.isEqualTo(item.content());
			}
		}
	}

	@Test
	void olderContentsAreLiftedStepByStep() {
		Notes notes = new Notes();
		ContentSerializer stored = new ContentSerializer(new ContentKindRegistry(List.of(notes)));
		assertThat(stored.version("notes")).isEqualTo(3);
		assertThat(stored.read("notes", "{\"title\":\"a\",\"text\":\"One. Two.\"}", 1))
			.isEqualTo(new Note("a", List.of("One.", "Two."), 1));
		assertThat(stored.read("notes", "{\"slug\":\"a\",\"text\":\"One. Two.\"}", 2))
			.isEqualTo(new Note("a", List.of("One.", "Two."), 1));
		assertThat(stored.read("notes", "{\"slug\":\"a\",\"lines\":[\"x\"],\"position\":7}", 3))
			.isEqualTo(new Note("a", List.of("x"), 7));
		assertThat(notes.lifted).containsExactly(1, 2, 2);
		assertThat(stored.read("notes", stored.write(new Note("b", List.of(), 0)), 3))
			.isEqualTo(new Note("b", List.of(), 0));
	}

	@Test
	void changesSomeFieldsOfARecord() {
		Content changed = this.contents.with(SAMPLES.get("types-1"),
				Map.of("slug", "other", "keyFeatures", List.of("a")));
		assertThat(changed).isInstanceOfSatisfying(HeadshotTypeContent.class, (type) -> {
			assertThat(type.slug()).isEqualTo("other");
			assertThat(type.keyFeatures()).containsExactly("a");
			assertThat(type.promise()).isEqualTo("It tells a story.");
		});
	}

	@Test
	void orderAndCheckingSayNothingToReaders() {
		Content type = SAMPLES.get("types-1");
		Content source = SAMPLES.get("sources-2");
		assertThat(this.contents.saySame(type, this.contents.with(type, Map.of("position", 31)))).isTrue();
		assertThat(this.contents.saySame(type, this.contents.with(type, Map.of("name", "x")))).isFalse();
		assertThat(this.contents.saySame(source, this.contents.with(source, Map.of("checked", LocalDate.EPOCH))))
			.isTrue();
		assertThat(this.contents.saySame(source, this.contents.with(source, Map.of("confidence", "B")))).isFalse();
		assertThat(this.contents.write(source)).contains("\"checked\":\"2026-02-28\"");
	}

	@Test
	void anUnknownKindIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.contents.read("poems", "{}", 1))
			.withMessageContaining("poems");
	}

	private static String frozen(String name) throws IOException {
		return new ClassPathResource("snapshots/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
	}

	/** The components of a record, and of the records within it, that hold nothing. */
	private static List<String> unused(Object sample) {
		List<String> unused = new ArrayList<>();
		for (RecordComponent component : sample.getClass().getRecordComponents()) {
			Object value;
			try {
				value = component.getAccessor().invoke(sample);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
			if (value == null || value.equals("") || value.equals(false) || value.equals(List.of())
					|| value.equals(Map.of())) {
				unused.add(component.getName());
			}
			Stream.of(value)
				.flatMap((each) -> (each instanceof Collection<?> items) ? items.stream() : Stream.of(each))
				.filter((each) -> each instanceof Record)
				.forEach((each) -> unused.addAll(unused(each)));
		}
		return unused;
	}

	private static String shape(Class<?> type) {
		return Stream.of(type.getRecordComponents())
			.map((component) -> component.getName() + " " + shapeOf(component.getGenericType()))
			.collect(Collectors.joining(", "));
	}

	private static String shapeOf(Type type) {
		if (type instanceof ParameterizedType list) {
			if (list.getRawType() == Map.class) {
				return "{" + shapeOf(list.getActualTypeArguments()[1]) + "}";
			}
			assertThat(list.getRawType()).isEqualTo(List.class);
			return "[" + shapeOf(list.getActualTypeArguments()[0]) + "]";
		}
		Class<?> plain = (Class<?>) type;
		return plain.isRecord() ? "(" + shape(plain) + ")" : plain.getSimpleName();
	}

	/**
	 * In version 1 the slug was called title, and until version 2 the lines were a text.
	 */
	record Note(String slug, List<String> lines, int position) implements Content {

		Note {
			lines = Content.list(lines);
		}

		@Override
		public String title() {
			return this.slug;
		}

		@Override
		public List<Violation> check() {
			return List.of();
		}

		@Override
		public List<Reference> references() {
			return List.of();
		}

	}

	private static final class Notes implements ContentKind<Note> {

		private final List<Integer> lifted = new ArrayList<>();

		@Override
		public String name() {
			return "notes";
		}

		@Override
		public Class<Note> contentType() {
			return Note.class;
		}

		@Override
		public int contentVersion() {
			return 3;
		}

		@Override
		public ObjectNode upgrade(ObjectNode content, int from) {
			this.lifted.add(from);
			if (from == 1) {
				content.set("slug", content.remove("title"));
				return content;
			}
			String text = content.remove("text").asString();
			for (String line : text.split(" ")) {
				content.withArray("lines").add(line);
			}
			return content.put("position", 1);
		}

		@Override
		public List<ContentItem<Note>> entries() {
			return List.of();
		}

		@Override
		public List<ContentItem<Note>> stored() {
			return List.of();
		}

		@Override
		public void put(ContentItem<Note> item) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void remove(String key) {
			throw new UnsupportedOperationException();
		}

	}

}
