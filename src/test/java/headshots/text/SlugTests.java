package headshots.text;

import java.util.Random;
import java.util.Set;

import headshots.content.ContentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "Plan the wardrobe | plan-the-wardrobe",
			"Hair & Makeup | hair-and-makeup", "R&B | r-and-b", "What’s a comp card? | whats-a-comp-card",
			"An actor's \"book\" | an-actors-book", "  Soft --- light!  | soft-light", "E-commerce | e-commerce",
			"8×10 prints | 8x10-prints", "Moiré, façade, Ångström | moire-facade-angstrom",
			"Straße, Æsir, Øre, Łódź | strasse-aesir-ore-lodz", "Þór, Đà Nẵng, Cœur | thor-da-nang-coeur",
			"İstanbul, ırmak | istanbul-irmak", "ﬁne ﬂight | fine-flight", "Ｆｕｌｌ width | full-width",
			"Canon™ EOS® | canon-eos", "head\u00adshot | headshot", "zero\u200bwidth | zerowidth",
			"nbsp\u00a0here | nbsp-here", "snake_case/slash.dot | snake-case-slash-dot", "½ price | 1-2-price",
			"😀 smile | smile", "e\u0301tude | etude", "STRAẞE | strasse", "Kelvin 3200 \u212a | kelvin-3200-k" })
	void makesAnAddressOfATitle(String title, String slug) {
		assertThat(Slug.of(title)).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "---", "?!", "日本語", "Портрет", "😀", "\u200b", "’" })
	void isEmptyWhereNothingIsLeft(String title) {
		assertThat(Slug.of(title)).isEmpty();
	}

	@Test
	void cutsLongTitlesAtAWord() {
		assertThat(Slug.of("What to wear to a headshot session in the middle of a cold and rainy winter"))
			.isEqualTo("what-to-wear-to-a-headshot-session-in-the-middle-of-a-cold");
		assertThat(Slug.of("x".repeat(59) + " y")).isEqualTo("x".repeat(59));
		assertThat(Slug.of("x".repeat(58) + " y z")).isEqualTo("x".repeat(58) + "-y");
		assertThat(Slug.of("x".repeat(100))).isEqualTo("x".repeat(60));
	}

	@ParameterizedTest
	@CsvSource({ "Actor vs Model,actor-versus-model", "Actor vs. Model,actor-versus-model", "VS,versus",
			"vs vs vs,versus-versus-versus", "canvas,canvas", "v’s,versus" })
	void spellsOutTheWordThatJoinsComparisons(String title, String slug) {
		assertThat(Slug.of(title)).isEqualTo(slug);
	}

	@Test
	void keepsOffTheNamesOfPlaces() {
		assertThat(Slug.of("What?")).isEqualTo("what-page");
		assertThat(Slug.of("What " + "x".repeat(60))).isEqualTo("what-page");
		assertThat(Slug.PLACES).isEqualTo(ReflectionTestUtils.getField(ContentValidator.class, "PLACES"))
			.allSatisfy((place) -> assertAccepted(Slug.of(place)));
	}

	@Test
	void makesNothingThatPublishingRefuses() {
		Random random = new Random(7);
		String[] parts = { "vs", "VS", " ", "-", "main", "what", "é", "ß", "İ", "ﬁ", "&", "'", "½", "×", "😀", "\ud83d",
				"\u0301", "\u00ad", "x", "Ω", "９", "™", "countdown" };
		for (int i = 0; i < 5000; i++) {
			StringBuilder title = new StringBuilder();
			random.ints(random.nextInt(40), 0, parts.length).forEach((index) -> title.append(parts[index]));
			String slug = Slug.of(title.toString());
			assertThat(slug.length()).isLessThanOrEqualTo(60);
			assertThat(Slug.of(slug)).isEqualTo(slug);
			if (!slug.isEmpty()) {
				assertAccepted(slug);
			}
		}
	}

	private static void assertAccepted(String slug) {
		assertThat(new ContentValidator().slug("slug", slug).problems()).as(slug).isEmpty();
		assertThat(Set.of("", "-")).doesNotContain(slug);
	}

}
