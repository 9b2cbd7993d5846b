package headshots.site.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemmerTests {

	@ParameterizedTest
	@CsvSource({ "headshots,headshot", "agencies,agency", "dresses,dress", "smiling,smile", "posing,pose", "poses,pose",
			"cropped,crop", "modelling,modeling", "wearing,wears", "retouched,retouching", "requirements,require",
			"named,names" })
	void formsOfOneWordHaveTheSameStem(String one, String other) {
		assertThat(Stemmer.stem(one)).isEqualTo(Stemmer.stem(other));
	}

	@ParameterizedTest
	@CsvSource({ "hate,hat", "bare,bar", "matte,mat", "glass,gla", "need,ne", "8x10,8x1" })
	void differentWordsStayDifferent(String one, String other) {
		assertThat(Stemmer.stem(one)).isNotEqualTo(Stemmer.stem(other));
	}

}
