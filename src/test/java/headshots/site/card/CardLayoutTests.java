package headshots.site.card;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardLayoutTests {

	private static final Rectangle CARD = new Rectangle(CardLayout.WIDTH, CardLayout.HEIGHT);

	/** Range bars need room for their end marks. */
	@ParameterizedTest
	@CsvSource({ "1,0", "2,0", "3,0", "4,0", "1,6", "2,6", "3,6", "4,6", "1,1", "2,1", "3,1", "4,1", "2,8", "4,8" })
	void everyPartHasAPlaceOfItsOwnWithinTheMargins(int pictures, int lines) {
		CardLayout layout = CardLayout.of(pictures, lines);
		assertThat(layout.pictures()).hasSize(pictures)
			.allSatisfy((place) -> assertThat(place.width * 5).isEqualTo(place.height * 4));
		assertThat(layout.lines()).hasSize(lines)
			.allSatisfy((place) -> assertThat(place.height).isGreaterThanOrEqualTo(40));
		List<Rectangle> places = new ArrayList<>(layout.pictures());
		places.addAll(layout.lines());
		for (Rectangle place : places) {
			assertThat(CARD.contains(place)).as(place.toString()).isTrue();
			assertThat(places.stream().filter(place::intersects)).containsExactly(place);
		}
	}

}
