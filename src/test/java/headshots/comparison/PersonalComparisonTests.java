package headshots.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static headshots.comparison.ReaderCondition.BRACES;
import static headshots.comparison.ReaderCondition.GLASSES;
import static headshots.comparison.ReaderCondition.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The comparison of one reader's pictures: the order of its rows, their reasons, and the
 * places of the advice.
 */
class PersonalComparisonTests {

	private final Matrix matrix = new SampleMatrix().type("stage", null, "Stage portraits", "street")
		.type("night", "stage", "Night stage portraits", null)
		.type("street", null, "Street portraits", "stage")
		.aspect("light")
		.aspect("crop")
		.aspect("color")
		.says("stage", "light", 0, 2)
		.says("street", "light", 0, 3)
		.says("stage", "crop", 0, 2)
		.says("street", "crop", 4, 9)
		.says("stage", "color", 1, 2)
		.says("street", "color", 1, 3)
		.advises("stage", "light", GLASSES, "Lift the arms a little.")
		.advises("stage", "color", GLASSES, "Choose quiet frames.")
		.advises("street", "color", GLASSES, "Wear them.")
		.advises("night", "color", GLASSES, "Take the dark pair.")
		.advises("stage", "color", BRACES, "Smile as you do.")
		.build();

	@Test
	void rowsThatMostConditionsChangeComeFirstThenThoseThatDiffer() {
		assertThat(rows(table(List.of("stage", "street"), GLASSES, BRACES))).containsExactly("color", "light", "crop");
		assertThat(rows(table(List.of("stage", "street"), GLASSES))).containsExactly("light", "color", "crop");
		assertThat(rows(table(List.of("stage", "street")))).containsExactly("crop", "light", "color");
		assertThat(rows(table(List.of("stage", "street"), MINOR))).containsExactly("crop", "light", "color");
	}

	@Test
	void eachRowSaysWhyItMatters() {
		PersonalTable both = table(List.of("stage", "street"), BRACES, GLASSES);
		assertThat(both.rows()).extracting(PersonalRow::why)
			.containsExactly("Your glasses and your braces change this row.", "Your glasses change this row.",
					"Your two pictures need different answers here.");
		assertThat(table(List.of("stage", "night", "street"), GLASSES).notes().get("crop").why())
			.isEqualTo("Your pictures need different answers here, above all stage and street.");
		assertThat(table(List.of("street", "stage"), MINOR).notes().get("light").why()).isEmpty();
	}

	@Test
	void adviceIsInTheCellsThatItGoesForAndOnceWhereItGoesForSeveral() {
		PersonalTable pair = table(List.of("stage", "street"), GLASSES);
		assertThat(texts(pair.notes().get("color").byColumn().get(1))).containsExactly("With glasses: Wear them.");
		assertThat(pair.notes().get("color").shared()).isEmpty();

		PersonalTable three = table(List.of("stage", "night", "street"), GLASSES, BRACES);
		assertThat(texts(three.notes().get("light").shared()))
			.containsExactly("Stage and night, with glasses: Lift the arms a little.");
		assertThat(three.notes().get("light").byColumn()).allSatisfy((notes) -> assertThat(notes).isEmpty());
		assertThat(texts(three.notes().get("color").byColumn().get(1)))
			.containsExactly("With glasses: Take the dark pair.");

		PersonalTable two = table(List.of("stage", "night"), BRACES);
		assertThat(texts(two.notes().get("color").shared())).containsExactly("With braces: Smile as you do.");
	}

	@Test
	void oneColumnMakesATableAndMoreThanFourContinueAtAGlance() {
		assertThat(table(List.of("stage")).isAlone()).isTrue();
		assertThat(table(List.of("stage")).comparison().answer()).isNull();

		SampleMatrix many = new SampleMatrix().aspect("light");
		IntStream.range(0, 9)
			.forEach((i) -> many.type("t" + i, null, "T" + i + " portraits", null)
				.says("t" + i, "light", 0, 2)
				.advises("t" + i, "light", GLASSES, "For " + i + "."));
		Matrix wide = many.build();
		PersonalComparison eight = PersonalComparisons.of(wide, wide.columns().subList(0, 8), List.of(GLASSES));
		assertThat(eight.tables()).hasSize(2);
		assertThat(eight.tables()).extracting(PersonalTable::brief).containsExactly(false, true);
		assertThat(eight.tables()).extracting(PersonalTable::prefix).containsExactly("you_", "also_");
		assertThat(texts(eight.tables().get(1).rows().get(0).shared())).hasSize(4)
			.first()
			.isEqualTo("T4, with glasses: For 4.");
	}

	@Test
	void allAdviceForTheStarterContentIsSaidOnceWhateverIsAskedFor() {
		Matrix starter = StarterMatrix.read();
		Random random = new Random(17);
		for (int i = 0; i < 60; i++) {
			List<Column> columns = new ArrayList<>(starter.columns());
			Collections.shuffle(columns, random);
			List<Column> chosen = List.copyOf(columns.subList(0, 1 + random.nextInt(8)));
			List<ReaderCondition> conditions = new ArrayList<>(List.of(ReaderCondition.values()));
			Collections.shuffle(conditions, random);
			List<ReaderCondition> asked = List.copyOf(conditions.subList(0, random.nextInt(9)));
			PersonalComparison personal = PersonalComparisons.of(starter, chosen, asked);
			assertThat(personal.tables().stream().flatMap((table) -> table.comparison().columns().stream()))
				.containsExactlyElementsOf(chosen);
			for (PersonalTable table : personal.tables()) {
				assertThat(rows(table))
					.containsExactlyInAnyOrderElementsOf(starter.rows().stream().map(Row::slug).toList());
				assertThat(table.rows()).allSatisfy((row) -> {
					Set<String> expected = expected(starter, table, row, asked);
					List<String> said = Stream
						.concat(row.byColumn().stream().flatMap(List::stream), row.shared().stream())
						.map((note) -> note.advice().key())
						.toList();
					assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
					assertThat(row.isChanged()).isEqualTo(!expected.isEmpty());
					assertThat(row.why().isEmpty()).isEqualTo(expected.isEmpty() && !row.row().differs());
				});
			}
			Collections.reverse(conditions);
			List<ReaderCondition> turned = conditions.stream().filter(asked::contains).toList();
			assertThat(PersonalComparisons.of(starter, chosen, turned).tables().stream().map(PersonalTable::rows))
				.containsExactlyElementsOf(personal.tables().stream().map(PersonalTable::rows).toList());
		}
	}

	private static Set<String> expected(Matrix matrix, PersonalTable table, PersonalRow row,
			List<ReaderCondition> asked) {
		return table.comparison()
			.columns()
			.stream()
			.flatMap((column) -> asked.stream()
				.flatMap((condition) -> matrix.advice().find(column, row.row().row(), condition).stream()))
			.map(Advice::key)
			.collect(Collectors.toSet());
	}

	private PersonalTable table(List<String> keys, ReaderCondition... conditions) {
		List<Column> columns = keys.stream().map((key) -> this.matrix.columnOf(key).orElseThrow()).toList();
		return PersonalComparisons.of(this.matrix, columns, List.of(conditions)).tables().get(0);
	}

	private static List<String> rows(PersonalTable table) {
		return table.shown().stream().map((row) -> row.row().slug()).toList();
	}

	private static List<String> texts(List<PersonalRow.AdviceNote> notes) {
		return Stream.ofNullable(notes)
			.flatMap(List::stream)
			.map((note) -> note.opening() + ": " + note.advice().text())
			.toList();
	}

}
