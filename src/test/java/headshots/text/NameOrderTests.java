package headshots.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameOrderTests {

	@Test
	void sortsAsADictionaryDoes() {
		List<String> sorted = List.of("#1", "3 points", "Adam", "Æther", "Af", "Da", "Đorđe", "Dz", "Ebb", "Éclair",
				"Eden", "Ha", "Ħal", "Hb", "key light", "La", "Łódź", "Lz", "na", "Ŋa", "Ñandú", "oakley", "Od",
				"Œuvre", "O’Neil", "Østen", "Oz", "“Quiet”", "Quip", "sr", "ßx", "st", "ta", "Ŧb", "tc", "Žižkov", "Zz",
				"Яна");
		for (int i = 0; i < 20; i++) {
			List<String> shuffled = new ArrayList<>(sorted);
			Collections.shuffle(shuffled, new Random(i));
			shuffled.sort(NameOrder.NAMES);
			assertThat(shuffled).isEqualTo(sorted);
		}
	}

	@Test
	void namesThatDifferInCaseAloneAreEqual() {
		assertThat(NameOrder.NAMES.compare("Łódź", "ŁÓDŹ")).isZero();
		assertThat(NameOrder.NAMES.compare("Moiré", "Moire\u0301")).isZero();
		assertThat(NameOrder.NAMES.compare("Moire", "Moiré")).isNegative();
		assertThat(NameOrder.NAMES.compare("Lodz", "Łodz")).isNegative();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "Łódź,L", "Éclair,E", "angle,A", "Æther,A", "Ørsted,O", "“Quiet”,Q",
			"’Tis,T", "Zoë,Z", "Žižkov,Z", "Þórr,T", "яна,Я", "3 points,#", "(none),#", "``,#", "“”,#", "ﬁlm,F" })
	void headsADictionarysSections(String name, String heading) {
		assertThat(NameOrder.heading(name)).isEqualTo(heading);
	}

}
