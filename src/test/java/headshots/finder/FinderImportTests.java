package headshots.finder;

import java.util.Map;
import java.util.TreeMap;

import headshots.GuideTest;
import headshots.content.ContentImport;
import headshots.content.InvalidContentException;
import headshots.content.OwnStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files whose questions readers would not get through are refused as a whole.
 */
@GuideTest
class FinderImportTests {

	@Autowired
	private ContentImport contentImport;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			      result: theatrical | step: start         | lead back to this question
			      result: theatrical | result: no-such     | isn’t published
			  first: true            | first: false        | has to be checked for one question
			      result: runway     | result: model       | isn’t reached: no answer of a question leads to it
			      step: place        | result: actor       | isn’t reached: no answer of another question
			""")
	void refusesFlowsThatDoNotEnd(String line, String instead, String reason) {
		Map<String, String> files = new TreeMap<>(OwnStore.starterContent());
		String steps = files.get("steps.yaml");
		assertThat(steps).contains(line);
		files.put("steps.yaml", steps.replace(line, instead));
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.read(files))
			.withMessageContaining(reason);
	}

}
