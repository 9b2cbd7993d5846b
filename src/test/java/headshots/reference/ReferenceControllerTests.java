package headshots.reference;

import java.time.LocalDate;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ReferenceControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void theGlossaryNamesTheOtherNames() {
		Document page = this.client.page("/glossary");
		assertThat(page.select(".terms dt")).hasSizeGreaterThanOrEqualTo(40);
		assertThat(page.select("#digitals").text()).contains("Also: ", "polaroid");
		assertThat(page.select(".jump a").eachText()).contains("A", "K", "R");
	}

	@Test
	void termsAreListedUnderTheirBaseLetters() {
		assertThat(List.of("Łódź style", "Éclairage", "angle", "3-point light"))
			.extracting((term) -> GlossaryTermView.of(new TermContent("slug", term, List.of(), "A meaning.")).letter())
			.containsExactly("L", "E", "A", "#");
	}

	@Test
	void sourcesAreGroupedByPublisherWithConfidenceAndCheck() {
		Document page = this.client.page("/sources");
		assertThat(page.select("dd[id]")).hasSizeGreaterThan(80)
			.allSatisfy((source) -> assertThat(source.text())
				.matches(".* \\((C|[ABC], (not yet checked by the studio|checked \\w+ \\d+, \\d{4}))\\)"));
		assertThat(page.select("dd[id] a[href^=http]")).hasSizeGreaterThan(80)
			.allSatisfy((link) -> assertThat(link.attr("rel")).isEqualTo("noreferrer"));
	}

	@Test
	void aPublisherCitedTwiceIsListedOnceWithTheLeastChecked() {
		LocalDate day = LocalDate.of(2026, 3, 3);
		Citation checked = new Citation("Spotlight", "/sources#a", false, day);
		Citation older = new Citation("Spotlight", "/sources#b", false, day.minusDays(1));
		Citation unchecked = new Citation("Spotlight", "/sources#c", false, null);
		Citation other = new Citation("Mandy", "/sources#d", false, null);
		assertThat(Citations.of(List.of(checked, older, other)).all()).containsExactly(older, other);
		assertThat(Citations.of(List.of(older, checked)).all()).containsExactly(older);
		assertThat(Citations.of(List.of(checked, unchecked)).all()).containsExactly(unchecked);
		assertThat(Citations.of(List.of(unchecked, checked)).isUnchecked()).isTrue();
		assertThat(Citations.of(List.of(checked, other)).isUnchecked()).isFalse();
	}

}
