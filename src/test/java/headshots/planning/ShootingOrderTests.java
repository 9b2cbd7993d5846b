package headshots.planning;

import java.util.List;

import headshots.planning.ShootingOrder.Look;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of the looks of a session.
 */
class ShootingOrderTests {

	private static final String DOWN = "long";

	private static final String UP = "tied";

	private static final String SHORT = "short";

	@Test
	void putsTheBareFaceFirstAndSaysWhatThatCosts() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, SHORT, 0), look(0, SHORT, 0)));
		assertThat(order.looks()).containsExactly(1, 0);
		assertThat(order.reasons().get(0)).startsWith("The bare face comes first");
		assertThat(order.reasons().get(1)).isEqualTo("Makeup goes on now and stays on.");
		assertThat(order.weighed()).isEqualTo(
				"No order is best in every way. In this one, the picture you need most isn’t as early as it could "
						+ "be, because makeup goes on once and doesn’t come off cleanly.");
	}

	@Test
	void addsMakeupStepByStep() {
		assertThat(ShootingOrder.of(List.of(look(2, SHORT, 0), look(0, SHORT, 0), look(1, SHORT, 0))).looks())
			.containsExactly(1, 2, 0);
	}

	@Test
	void putsHairDownBeforeUp() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, UP, 0), look(1, DOWN, 0)));
		assertThat(order.looks()).containsExactly(1, 0);
		assertThat(order.reasons()).containsExactly("Hair is down first: once it was up, it keeps the bends.",
				"Hair goes up now and stays up.");
	}

	@Test
	void letsMakeupDecideAgainstHair() {
		ShootingOrder order = ShootingOrder.of(List.of(look(0, UP, 0), look(1, DOWN, 0)));
		assertThat(order.looks()).containsExactly(0, 1);
		assertThat(order.weighed()).contains("hair comes down after it was up", "makeup goes on once");
	}

	@Test
	void putsSoftLightBeforeHard() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, SHORT, 2), look(1, SHORT, 1), look(1, SHORT, 0)));
		assertThat(order.looks()).containsExactly(2, 1, 0);
		assertThat(order.reasons()).containsExactly("The softest light comes first.",
				"The light gets harder from here.", "The light gets harder from here.");
	}

	@Test
	void putsLikeLooksNextToEachOther() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, SHORT, 0, "white", "blue"),
				look(1, SHORT, 0, "gray", "earth"), look(1, SHORT, 0, "white", "earth")));
		assertThat(order.looks()).containsExactly(0, 2, 1);
		assertThat(order.weighed()).isEmpty();
	}

	@Test
	void putsTheMostImportantFirstWhereNothingElseDecides() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, SHORT, 0), look(1, SHORT, 0), look(1, SHORT, 0)));
		assertThat(order.looks()).containsExactly(0, 1, 2);
		assertThat(order.reasons().get(0)).isEqualTo("The picture you need most comes first.");
		assertThat(order.weighed()).isEmpty();
	}

	@Test
	void givesNoReasonForTheOnlyLook() {
		ShootingOrder order = ShootingOrder.of(List.of(look(1, SHORT, 0)));
		assertThat(order.looks()).containsExactly(0);
		assertThat(order.reasons()).containsExactly("");
		assertThat(order.weighed()).isEmpty();
	}

	private static Look look(int makeup, String hair, int hardness, String... setup) {
		return new Look(makeup, hair, hardness, List.of(setup));
	}

}
