package headshots.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ContentFilesTests {

	private final ContentFiles files = new ContentFiles();

	private final List<ContentViolation> refusals = new ArrayList<>();

	@Test
	void readsKeyDateAndContent() {
		List<ContentItem<Note>> items = read("""
				- key: first
				  changed: 2026-03-01
				  slug: first
				  text: |
				    One line.
				    Another.
				  words: [a, b]
				""");
		assertThat(this.refusals).isEmpty();
		assertThat(items).containsExactly(new ContentItem<>("first", LocalDate.of(2026, 3, 1),
				new Note("first", "One line.\nAnother.\n", List.of("a", "b"), 0)));
	}

	@Test
	void writtenContentReadsBackTheSame() {
		List<ContentItem<Note>> items = List.of(
				new ContentItem<>("a", LocalDate.of(2026, 1, 2),
						new Note("a", "Quotes “ ” ' \" : # - and é\n\nLast line", List.of("yes", "1", "", "- x"), 3)),
				new ContentItem<>("b", LocalDate.of(2026, 1, 3), new Note("b", " leading\n\n\ttab\n", List.of(), 0)),
				new ContentItem<>("c", LocalDate.of(2026, 1, 3), new Note("no", "null", List.of("~"), -1)));
		String text = this.files.write(items);
		List<ContentItem<Note>> again = read(text);
		assertThat(this.refusals).isEmpty();
		assertThat(again).isEqualTo(items);
		assertThat(this.files.write(again)).isEqualTo(text);
	}

	@Test
	void refusesUnknownFieldsWithFileEntryAndField() {
		read("- {key: first, changed: 2026-03-01, slug: first, txet: x}");
		assertThat(this.refusals).singleElement()
			.asString()
			.startsWith("notes.yaml, entry \"first\", field \"txet\": is not a known field; known fields are ")
			.contains("text", "words");
	}

	@Test
	void refusesValuesOfTheWrongKindWithTheField() {
		read("- {key: first, changed: 2026-03-01, slug: first, position: high}");
		assertThat(this.refusals).singleElement()
			.asString()
			.startsWith("notes.yaml, entry \"first\", field \"position\": cannot be read: ");
	}

	@Test
	void refusesEntriesWithoutKeyOrDate() {
		read("- {slug: first}\n- {key: second, changed: yesterday, slug: second}\n- only words");
		assertThat(this.refusals).extracting(ContentViolation::toString)
			.containsExactly("notes.yaml, entry \"number 1\", field \"key\": is missing",
					"notes.yaml, entry \"second\", field \"changed\": must be a date, such as 2026-03-01",
					"notes.yaml, entry \"number 3\", field \"key\": is missing");
	}

	@Test
	void anyTypedTextSurvivesTheFile() {
		String alphabet = "aZ é“’‘”'\"#:-?[]{},&*!|>%@`~.0123456789eE+\\/ \n\t=;–×";
		Random random = new Random(20261122);
		List<ContentItem<Note>> items = new ArrayList<>();
		for (String text : List.of("1e3", "0.", "1.", ".inf", ".nan", "0x1f", "1_000", "2026-03-01", "12:30", "~",
				"null", "Null", "yes", "no", "on", "- x", "? x", "a: b", "a #b", " a", "a ", "---", "...", "%TAG", "<<",
				"=")) {
			items.add(new ContentItem<>("k" + items.size(), LocalDate.EPOCH, new Note(text, text, List.of(text), 0)));
		}
		for (int i = 0; i < 500; i++) {
			StringBuilder text = new StringBuilder("x");
			for (int length = random.nextInt(30); length > 0; length--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			String typed = text.substring(random.nextInt(2));
			items
				.add(new ContentItem<>("k" + items.size(), LocalDate.EPOCH, new Note(typed, typed, List.of(typed), i)));
		}
		String text = this.files.write(items);
		List<ContentItem<Note>> again = read(text);
		assertThat(this.refusals).isEmpty();
		assertThat(again).hasSameSizeAs(items);
		for (int i = 0; i < items.size(); i++) {
			Note typed = items.get(i).content();
			// An empty text is left out of a file, which is all that an empty text says.
			if (!typed.text().isEmpty()) {
				assertThat(again.get(i).content()).isEqualTo(typed);
			}
		}
		assertThat(this.files.write(again)).isEqualTo(text);
	}

	@Test
	void takesNothingForAnotherType() {
		for (String value : List.of("position: 1.9", "position: '1.9x'", "text: 1.10", "text: 5", "text: true",
				"day: 2026", "day: 99999", "day: [2026, 3, 1]", "day: 2026-03-01T10:00", "day: tomorrow",
				"day: 2026-02-30")) {
			this.refusals.clear();
			read("- {key: first, changed: 2026-03-01, slug: first, " + value + "}");
			assertThat(this.refusals).as(value).singleElement().asString().contains("entry \"first\"");
		}
		this.refusals.clear();
		read("- {key: first, changed: +999999999-01-01, slug: first}");
		assertThat(this.refusals).hasSize(1);
	}

	@Test
	void refusesADuplicateField() {
		read("- {key: first, changed: 2026-03-01, slug: first, slug: second}");
		assertThat(this.refusals).singleElement().asString().contains("notes.yaml", "slug");
	}

	@Test
	void leavesOutAnItemWithNothingInIt() {
		assertThat(read("- {key: first, changed: 2026-03-01, slug: first, words: [a, null, b]}")).singleElement()
			.satisfies((entry) -> assertThat(entry.content().words()).containsExactly("a", "b"));
	}

	@Test
	void refusesInvalidYamlAndOtherThanLists() {
		read("key: value");
		read("- [unclosed");
		assertThat(this.refusals).hasSize(2).allSatisfy((refusal) -> {
			assertThat(refusal.file()).isEqualTo("notes.yaml");
			assertThat(refusal.problem().field()).isEqualTo("file");
		});
	}

	@Test
	void readsAnEmojiAtAnyOffset() {
		for (int before = 960; before < 1060; before++) {
			String typed = "a".repeat(before) + "\ud83d\ude00".repeat(3) + " end";
			assertThat(read("- {key: first, changed: 2026-03-01, slug: first, text: '" + typed + "'}")).as(before + "")
				.singleElement()
				.satisfies((entry) -> assertThat(entry.content().text()).isEqualTo(typed));
		}
		assertThat(this.refusals).isEmpty();
	}

	@Test
	void refusesWhatIsNestedMoreDeeplyThanAnythingInTheGuide() {
		read("- ".repeat(50) + "a");
		read("[".repeat(50) + "]".repeat(50));
		read("- {a: " + "{a: ".repeat(50) + "b" + "}".repeat(51));
		assertThat(this.refusals).hasSize(3)
			.allSatisfy((refusal) -> assertThat(refusal)
				.hasToString("notes.yaml, field \"file\": cannot be read: " + "it is too large or too deeply nested"));
	}

	@Test
	void readsNotOnAfterTooManyProblems() {
		read("- {slug: first}\n".repeat(5_000));
		assertThat(this.refusals).hasSize(ContentFiles.MOST_REFUSALS);
	}

	private List<ContentItem<Note>> read(String text) {
		@SuppressWarnings("unchecked")
		ContentKind<Note> kind = mock(ContentKind.class);
		given(kind.name()).willReturn("notes");
		given(kind.contentType()).willReturn(Note.class);
		return this.files.read(kind, text, this.refusals);
	}

	record Note(String slug, String text, List<String> words, int position, LocalDate day) implements Content {

		Note(String slug, String text, List<String> words, int position) {
			this(slug, text, words, position, null);
		}

		Note {
			words = Content.list(words);
		}

		@Override
		public String title() {
			return this.text;
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

}
