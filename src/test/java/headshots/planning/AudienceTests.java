package headshots.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.ReaderCondition;
import headshots.content.ContentItem;
import headshots.planning.Audience.AddressedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTests {

	private final Audience audience = new Audience(List.of(type("actor", "Actor"), type("model", "Model"),
			type("background", "Background (extras)"), type("digitals", "Digitals"), type("e-commerce", "E-commerce")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Models: shoes for the client | model | Shoes for the client
			Actor: sides for each role | actor | Sides for each role
			For digitals: plain clothes | digitals | Plain clothes
			Extras: front and side | background | Front and side
			E-commerce: flat light | e-commerce | Flat light
			""")
	void aLineThatBeginsWithATypeIsForThatType(String line, String type, String text) {
		AddressedLine read = this.audience.read(line);
		assertThat(read).isEqualTo(new AddressedLine(Set.of(type), Set.of(), false, text));
		assertThat(read.concerns(Set.of(type), Set.of())).isTrue();
		assertThat(read.concerns(Set.of("corporate"), Set.of(ReaderCondition.values()))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			With glasses: a cloth | GLASSES
			With a beard: the razor | CHANGING_HAIR
			With a head covering: pins | TEXTURED_HAIR
			Tattoos: a long sleeve | TATTOOS
			With scars: their history | MARKS
			With braces: wax | BRACES
			In a wheelchair: the way in | MOBILITY_AID
			For a child: a guardian | MINOR
			Under 16: a guardian | MINOR
			""")
	void aLineThatBeginsWithAConditionIsForReadersWhoNamedIt(String line, ReaderCondition condition) {
		AddressedLine read = this.audience.read(line);
		assertThat(read.conditions()).containsExactly(condition);
		assertThat(read.concerns(Set.of("actor"), Set.of(condition))).isTrue();
		assertThat(read.concerns(Set.of("actor"), Set.of())).isFalse();
	}

	@Test
	void severalNamesMeanAnyOfThem() {
		AddressedLine read = this.audience.read("Models, actors or extras with glasses: ask");
		assertThat(read.text()).isEqualTo("Models, actors or extras with glasses: ask");
		read = this.audience.read("Models, extras and a beard: ask");
		assertThat(read).isEqualTo(
				new AddressedLine(Set.of("model", "background"), Set.of(ReaderCondition.CHANGING_HAIR), false, "Ask"));
		read = this.audience.read("With textured hair or a head covering: ask");
		assertThat(read.conditions()).containsExactly(ReaderCondition.TEXTURED_HAIR);
	}

	@Test
	void aLineForAdultsIsKeptFromChildren() {
		AddressedLine read = this.audience.read("Adults only: swimwear, if the agency asks");
		assertThat(read.text()).isEqualTo("Swimwear, if the agency asks");
		assertThat(read.concerns(Set.of("model"), Set.of(ReaderCondition.BRACES))).isTrue();
		assertThat(read.concerns(Set.of("model"), Set.of(ReaderCondition.MINOR))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe: A5, 148 × 210 mm", "One layer, such as a jacket", "Models:", ": models",
			"Models and dogs: a leash", "At 10:30 be there", "", "🎬: clap" })
	void anyOtherLineIsForEveryoneAsItIs(String line) {
		AddressedLine read = this.audience.read(line);
		assertThat(read.text()).isEqualTo(line);
		assertThat(read.concerns(Set.of(), Set.of())).isTrue();
	}

	private static ContentItem<HeadshotTypeContent> type(String key, String name) {
		return new ContentItem<>(key, LocalDate.EPOCH,
				new HeadshotTypeContent(key, name, name, null, null, "", "", List.of(), null, null, false, null, 1));
	}

}
