package headshots.reference;

import java.time.LocalDate;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.content.ContentItem;
import headshots.content.Violation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ReferenceControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Sources sources;

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
	void sourcesAreGroupedByWhatTheyAreWithAPageForEachKind() {
		Document page = this.client.page("/sources");
		assertThat(page.select("main h2 a").eachText()).containsExactly("Platforms’ own pages", "Unions", "Law",
				"Agencies and casting offices", "Trade press", "Single photographers", "General sites",
				"Our own practice");
		assertThat(page.selectFirst("#platform_ + p").text()).contains("Actors Access, ", "Spotlight");
		int listed = 0;
		for (Element kind : page.select("main h2")) {
			int count = this.client.page(kind.select("a").attr("href")).select("dd[id]").size();
			assertThat(kind.text()).endsWith(" (" + count + ")");
			listed += count;
		}
		assertThat(listed).isEqualTo(this.sources.entries().size()).isGreaterThan(80);
	}

	@Test
	void aPageOfSourcesListsThemByPublisherWithConfidenceAndCheck() {
		Document page = this.client.page("/sources/platform");
		assertThat(page.select("h1").text()).isEqualTo("Sources: platforms’ own pages");
		assertThat(page.selectFirst("#spotlight-photos").parent().select("dt").text()).isEqualTo("Spotlight");
		assertThat(page.select("dd[id]")).hasSizeGreaterThan(20)
			.allSatisfy((source) -> assertThat(source.text()).matches(".* \\([ABC](, checked \\w+ \\d+, \\d{4})?\\)"));
		assertThat(page.select("dd[id] a[href^=http]")).hasSizeGreaterThan(20)
			.allSatisfy((link) -> assertThat(link.attr("rel")).isEqualTo("noreferrer"));
		assertThat(this.client.page("/sources/studio").select("#studio").text()).isEqualTo("The studio’s own practice");
		assertThat(this.client.get("/sources/gossip").status()).isEqualTo(404);
	}

	@Test
	void aSourceOfNoKindIsListedLast() {
		SourceContent old = new SourceContent("old", "An old source", "A publisher", "https://example.com/", "C", null,
				null);
		SourceContent law = new SourceContent("law", "An act", "A state", "https://example.com/", "A", "law", null);
		SourceContent draft = new SourceContent("draft", "A draft", "A publisher", null, "C", "gossip", null);
		assertThat(SourceGroup.of(List.of(old, law, draft))).extracting(SourceGroup::heading)
			.containsExactly("Law", "Other sources");
		assertThat(draft.check()).extracting(Violation::field).containsExactly("kind");
		assertThat(old.check()).isEmpty();
	}

	@Test
	void aCitationSaysWhatItsSourceIsAndWhenItWasChecked() {
		LocalDate day = LocalDate.of(2026, 3, 3);
		assertThat(citation("A", SourceKind.TRADE, day).remark()).isEqualTo("trade press, checked Mar 3, 2026");
		assertThat(citation("A", SourceKind.TRADE, null).remark()).isEqualTo("trade press");
		assertThat(citation("A", null, day).remark()).isEqualTo("checked Mar 3, 2026");
		assertThat(citation("A", null, null).remark()).isNull();
	}

	@Test
	void platformsOwnPagesAreCitedFirst() {
		Citation unknown = citation("A", null, null);
		Citation own = citation("B", SourceKind.STUDIO, null);
		Citation photographer = citation("C", SourceKind.PHOTOGRAPHER, null);
		Citation platform = citation("D", SourceKind.PLATFORM, null);
		Citation other = citation("E", SourceKind.PHOTOGRAPHER, null);
		Citations citations = Citations.of(List.of(unknown, own, photographer, platform, other));
		assertThat(citations.all()).containsExactly(platform, photographer, other, own, unknown);
		assertThat(citations.ownPage()).isEqualTo(platform);
		assertThat(Citations.of(List.of(unknown, photographer)).ownPage()).isNull();
	}

	@Test
	void theStudiosOwnPracticeHasNothingToCheck() {
		for (SourceContent own : List.of(
				new SourceContent("own", "How we work", "Our own practice", null, "C", "studio", null),
				new SourceContent("own", "How we work", "Our own practice", null, "C", null, null), new SourceContent(
						"own", "How we work", "Us", "https://example.com/", "C", "studio", LocalDate.EPOCH))) {
			Citation citation = Citation.of(new ContentItem<>("own", LocalDate.EPOCH, own));
			assertThat(citation.remark()).isNull();
			assertThat(citation.isUnchecked()).isFalse();
		}
		SourceContent book = new SourceContent("book", "A book", "A press", null, "C", "trade", null);
		assertThat(Citation.of(new ContentItem<>("book", LocalDate.EPOCH, book)).isUnchecked()).isTrue();
	}

	@Test
	void aPublisherCitedTwiceIsListedOnceForEachKindWithTheLeastChecked() {
		LocalDate day = LocalDate.of(2026, 3, 3);
		Citation checked = citation("Backstage", SourceKind.PLATFORM, day);
		Citation older = citation("Backstage", SourceKind.PLATFORM, day.minusDays(1));
		Citation unchecked = citation("Backstage", SourceKind.PLATFORM, null);
		Citation magazine = citation("Backstage", SourceKind.TRADE, day);
		assertThat(all(checked, older, magazine)).containsExactly(older, magazine);
		assertThat(all(older, checked)).containsExactly(older);
		assertThat(all(checked, unchecked)).containsExactly(unchecked);
		Citation page = new Citation("Backstage", "Newer page", "/sources#b", null, SourceKind.PLATFORM, false, null);
		assertThat(all(page, unchecked)).containsExactly(page);
		assertThat(Citations.of(List.of(checked, unchecked)).ownPage()).isEqualTo(checked);
		assertThat(Citations.of(List.of(unchecked, magazine)).isUnchecked()).isTrue();
		assertThat(Citations.of(List.of(checked, magazine)).isUnchecked()).isFalse();
	}

	private static List<Citation> all(Citation... cited) {
		return Citations.of(List.of(cited)).all();
	}

	private static Citation citation(String publisher, @Nullable SourceKind kind, @Nullable LocalDate checked) {
		return new Citation(publisher, "A page", "/sources#a", "https://example.com/", kind, false, checked);
	}

}
