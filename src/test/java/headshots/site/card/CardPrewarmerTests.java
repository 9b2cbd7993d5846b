package headshots.site.card;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import headshots.site.CardDrawing;
import headshots.site.CardPicture;
import headshots.site.Page;
import headshots.site.Site;
import headshots.web.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CardPrewarmerTests {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"/>";

	private final Site site = mock();

	private final CardImageCache images = new CardImageCache();

	private final Queue<Runnable> waiting = new ArrayDeque<>();

	private final CardPrewarmer prewarmer = new CardPrewarmer(this.site, this.images, this.waiting::add);

	/** The name of the drawing on each page. */
	private final Map<String, String> drawings = new HashMap<>();

	private final List<String> drawn = new ArrayList<>();

	private Runnable meanwhile = () -> {
	};

	@BeforeEach
	void begin() {
		this.drawings.putAll(Map.of("/a", "one", "/b", "two", "/c", "two"));
		given(this.site.pages()).will((call) -> this.drawings.keySet()
			.stream()
			.sorted()
			.map((path) -> Page.of(new Link(path, path), "A page.", "", LocalDate.of(2026, 12, 1)))
			.toList());
		given(this.site.card(any())).will((call) -> Optional.ofNullable(this.drawings.get(call.getArgument(0)))
			.map((name) -> card(call.getArgument(0), name)));
		look();
	}

	@Test
	void nothingIsDrawnAtTheStart() {
		assertThat(this.drawn).isEmpty();
		assertThat(this.images.drawn()).isZero();
	}

	@Test
	void aPublicationDrawsTheCardsThatItChanges() {
		this.drawings.put("/b", "three");
		this.drawings.put("/d", "four");
		look();
		assertThat(this.drawn).containsExactly("three", "four");
	}

	@Test
	void aCardThatStaysAsItWasIsNotDrawnAgain() {
		this.images.get(card("/a", "one"));
		assertThat(this.drawn).containsExactly("one");
		look();
		this.drawings.put("/c", "three");
		look();
		this.drawings.put("/c", "four");
		look();
		this.drawings.put("/c", "three");
		look();
		this.images.get(card("/a", "one"));
		this.images.get(card("/c", "three"));
		assertThat(this.drawn).containsExactly("one", "three", "four");
		assertThat(this.images.drawn()).isEqualTo(3);
	}

	@Test
	void pagesThatLookAlikeShareACard() {
		this.drawings.putAll(Map.of("/e", "five", "/f", "five"));
		look();
		assertThat(this.drawn).containsExactly("five");
	}

	@Test
	void manyChangesWaitForOneLook() {
		this.prewarmer.drawSoon();
		this.prewarmer.drawSoon();
		assertThat(this.waiting).hasSize(1);
	}

	@Test
	void aStopWaitsForOneCardAtTheMost() {
		this.drawings.putAll(Map.of("/x", "six", "/y", "seven", "/z", "eight"));
		this.meanwhile = this.prewarmer::stop;
		look();
		assertThat(this.drawn).containsExactly("six");
	}

	@Test
	void aDrawingThatFailsLeavesTheOthers() {
		this.drawings.putAll(Map.of("/x", "six", "/y", "seven"));
		this.meanwhile = () -> {
			this.meanwhile = () -> {
			};
			throw new IllegalStateException("Not drawn");
		};
		look();
		assertThat(this.drawn).containsExactly("six", "seven");
		this.images.get(card("/x", "six"));
		assertThat(this.drawn).containsExactly("six", "seven", "six");
	}

	@Test
	void theFilesCountByTheirWeight() {
		CardDrawing one = card("/a", "one");
		CardDrawing two = card("/b", "two");
		int first = this.images.get(one).length + one.key().length();
		assertThat(this.images.weight()).isEqualTo(first);
		assertThat(this.images.weight()).isEqualTo(first);
		assertThat(this.images.get(two).length + two.key().length() + first).isEqualTo((int) this.images.weight());
	}

	private void look() {
		this.prewarmer.drawSoon();
		this.waiting.remove().run();
	}

	private CardDrawing card(String path, String name) {
		return new CardDrawing(path, List.of(new CardPicture(name, "a test", () -> {
			this.drawn.add(name);
			this.meanwhile.run();
			return SVG.getBytes(StandardCharsets.UTF_8);
		}, null)), List.of(), "A test");
	}

}
