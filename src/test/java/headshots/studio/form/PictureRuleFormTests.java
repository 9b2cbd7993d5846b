package headshots.studio.form;

import java.util.List;

import headshots.comparison.ReaderCondition;
import headshots.planning.Activity;
import headshots.planning.Market;
import headshots.planning.OwnedPictures;
import headshots.planning.PictureRuleContent;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of picture rules offers the codes that the plan's questions have.
 */
class PictureRuleFormTests {

	@Test
	void offersEveryCodeOfThePlan() {
		assertThat(offered("activities")).isEqualTo(Activity.CODES);
		assertThat(offered("markets")).isEqualTo(Market.CODES);
		assertThat(offered("conditions")).isEqualTo(ReaderCondition.CODES);
		assertThat(offered("owned")).isEqualTo(PictureRuleContent.USABLE.stream().map(OwnedPictures::code).toList());
		assertThat(offered("need")).containsExactlyInAnyOrderElementsOf(PictureRuleContent.NEEDS);
	}

	private static List<String> offered(String field) {
		return new PictureRuleForm().definition(PictureRuleContent.class)
			.fields()
			.stream()
			.filter((each) -> each.name().equals(field))
			.flatMap((each) -> each.choices().options(Mockito.mock(ContentLookup.class), List.of()).stream())
			.map(Option::key)
			.toList();
	}

}
