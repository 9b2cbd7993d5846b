package headshots.studio.form;

import java.util.List;
import java.util.stream.Stream;

import headshots.faq.QuestionGroup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionFormTests {

	@Test
	void offersTheGroupsThatReadersSeeInTheirOrder() {
		List<Option> groups = Stream.of(QuestionGroup.values())
			.map((group) -> Option.of(group.code(), group.heading()))
			.toList();
		assertThat(QuestionForm.OPTIONS).isEqualTo(groups);
	}

}
