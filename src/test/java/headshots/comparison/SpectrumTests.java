package headshots.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class SpectrumTests {

	private final Matrix matrix = SampleMatrix.small();

	@Test
	void placesBarsByTheirStepsAndOnSidesOfTheirOwn() {
		Spectrum spectrum = draw("crop", "stage", "street");
		assertThat(spectrum.bars()).extracting(Spectrum.Bar::x, Spectrum.Bar::width, Spectrum.Bar::end)
			.containsExactly(tuple("0%", "50%", "50%"), tuple("40%", "50%", "90%"));
		assertThat(spectrum.bars().get(0).top() + Spectrum.BAR_HEIGHT).isLessThan(spectrum.line());
		assertThat(spectrum.bars().get(1).top()).isGreaterThan(spectrum.line());
	}

	@Test
	void hatchesWhatTwoStretchesShare() {
		assertThat(draw("crop", "stage", "street").overlaps()).extracting(Spectrum.Overlap::x, Spectrum.Overlap::width)
			.containsExactly(tuple("40%", "10%"));
		assertThat(draw("light", "stage", "street").overlaps()).isEmpty();
	}

	@Test
	void neverDrawsTwoBarsOverEachOther() {
		List<Spectrum.Bar> bars = draw("light", "stage", "night", "street").bars();
		assertThat(bars).extracting(Spectrum.Bar::top).doesNotHaveDuplicates();
		assertThat(bars).allSatisfy((bar) -> assertThat(bar.top()).isNotNegative());
	}

	@Test
	void saysInWordsWhatItDraws() {
		assertThat(draw("light", "stage", "street").words()).isEqualTo("Stage 0–2, Street 4–7: they differ");
	}

	private Spectrum draw(String aspect, String... slugs) {
		Row row = this.matrix.row(aspect).orElseThrow();
		List<Cell> cells = Stream.of(slugs)
			.map((slug) -> this.matrix.cell(this.matrix.column(slug).orElseThrow(), row))
			.toList();
		return Spectrum.of(cells, "they differ");
	}

}
