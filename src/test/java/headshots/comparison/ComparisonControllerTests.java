package headshots.comparison;

import java.util.List;
import java.util.Locale;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ComparisonControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void comparesAspectByAspectInFull() {
		Document page = this.client.page("/compare/actor-vs-model");
		assertThat(page.select("h1").text()).isEqualTo("Actor vs. model headshots");
		assertThat(page.select("main .lede").text())
			.startsWith("Can one picture do both? No, because an actor’s picture shows the person who walks in");
		assertThat(page.select(".changes").text()).startsWith("From actor to model, five changes: take bare-faced");
		assertThat(page.select("main").text()).contains("They differ in all six ways.");
		assertThat(page.select("tbody")).hasSize(6);
		for (Element row : page.select("tbody")) {
			assertThat(row.id()).isNotEmpty();
			assertThat(row.select("th[scope=rowgroup][colspan=2] .question").text()).endsWith("?");
			assertThat(row.select(".relation").text()).isIn("They agree", "They differ");
			assertThat(row.select("a.permalink").attr("href")).isEqualTo("#" + row.id());
			assertThat(row.select("svg[role=img]").attr("aria-label")).matches(
					"Actor \\d+–\\d+, Model \\d+–\\d+: " + row.select(".relation").text().toLowerCase(Locale.ROOT));
			assertThat(row.select("td:not(.whole) .phrase")).hasSize(2)
				.allSatisfy((phrase) -> assertThat(phrase.text()).isNotBlank());
			assertThat(row.select(".who").eachText()).containsExactly("Actor", "Model");
			assertThat(row.select("td.whole[colspan=2] .side")).hasSize(2).allSatisfy((side) -> {
				assertThat(side.select(".explanation").text().split(" ").length).isGreaterThan(55);
				assertThat(side.select("details .dos li")).hasSizeGreaterThanOrEqualTo(3);
				assertThat(side.select("details .avoids li")).hasSizeGreaterThanOrEqualTo(3);
				assertThat(side.select(".cited").text()).startsWith("Sources: ")
					.contains("(")
					.doesNotContain("not yet checked");
			});
		}
		assertThat(page.text()).containsOnlyOnce("not yet checked by the studio");
	}

	@Test
	void everyDataCellResolvesToItsColumnAndItsRow() {
		for (String path : List.of("/compare/actor-vs-model", "/compare/actor-vs-model-vs-corporate")) {
			Document page = this.client.page(path);
			assertThat(page.select("caption")).hasSize(1);
			assertThat(page.select("td.whole")).hasSize(6).allSatisfy((cell) -> {
				Element aspect = page.getElementById(cell.attr("headers"));
				assertThat(aspect.attr("scope")).isEqualTo("rowgroup");
				assertThat(aspect.closest("tbody")).isEqualTo(cell.closest("tbody"));
				assertThat(cell.attr("colspan")).isEqualTo(String.valueOf(page.select("thead th").size()));
				assertThat(cell.select(".who").eachText()).isEqualTo(page.select("thead th > a").eachText());
			});
			for (Element cell : page.select("td:not(.whole)")) {
				List<Element> headers = List.of(cell.attr("headers").split(" "))
					.stream()
					.map(page::getElementById)
					.toList();
				assertThat(headers).extracting((header) -> header.attr("scope")).containsExactly("rowgroup", "col");
				assertThat(headers.get(0).closest("tbody")).isEqualTo(cell.closest("tbody"));
				assertThat(headers.get(1).elementSiblingIndex()).isEqualTo(cell.elementSiblingIndex());
			}
		}
	}

	@Test
	void showsOnlyWhatDiffersWithoutAnyScript() {
		Document all = this.client.page("/compare/commercial-vs-theatrical");
		String link = all.select("a:contains(Only what differs)").attr("href");
		Document differing = this.client.page(link);
		assertThat(differing.select("tbody")).extracting(Element::id)
			.containsExactly("purpose", "expression", "styling", "framing");
		assertThat(differing.select("link[rel=canonical]").attr("href"))
			.isEqualTo(this.client.address("/compare/commercial-vs-theatrical"));
		assertThat(differing.select("a:contains(Show all aspects)").attr("href"))
			.isEqualTo("/compare/commercial-vs-theatrical");
	}

	@ParameterizedTest
	@ValueSource(strings = { "theatrical-vs-digitals", "actor-vs-digitals", "commercial-vs-digitals" })
	void keepsTheRetouchingThatOneSideForbids(String pair) {
		Document page = this.client.page("/compare/" + pair + "?rows=differing");
		assertThat(page.select("#retouching .relation").text()).isEqualTo("They differ");
	}

	@Test
	void saysWhyAnEditorDecidedAnAspect() {
		Document page = this.client.page("/compare/commercial-vs-lifestyle");
		assertThat(page.select("#retouching .reason").text()).startsWith("The two-week rule is enough for both");
		assertThat(page.select("#audience .reason")).isEmpty();
	}

	@Test
	void answersForThreeTogetherAndTwoAtATime() {
		Document page = this.client.page("/compare/lifestyle-vs-commercial-vs-theatrical");
		assertThat(page.select("main .lede").text())
			.startsWith("Can one picture do all three? No, because they differ");
		assertThat(page.select(".changes a").eachAttr("href")).containsExactly("/compare/commercial-vs-theatrical",
				"/compare/commercial-vs-lifestyle", "/compare/theatrical-vs-lifestyle");
		assertThat(page.select(".changes").text()).contains("Commercial and lifestyle: yes, if …");
	}

	@Test
	void keepsTheReadersOrderAndNamesTheEditorialOneCanonical() {
		Document page = this.client.page("/compare/model-vs-actor");
		assertThat(page.select("thead th").eachText()).containsExactly("Model", "Actor");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo(this.client.address("/compare/actor-vs-model"));
		assertThat(page.select("a:contains(Swap sides)").attr("href")).isEqualTo("/compare/actor-vs-model");
	}

	@Test
	void saysWhatALookInheritsFromItsType() {
		Document page = this.client.page("/compare/theatrical-vs-digitals");
		assertThat(page.select("#retouching .inherited").text()).isEqualTo("Same as for actor headshots.");
		assertThat(page.select("#retouching .inherited a").attr("href")).isEqualTo("/headshots/actor");
		assertThat(page.select("#purpose .inherited")).isEmpty();
		assertThat(page.select("thead small").eachText()).containsExactly("Actor look", "Model look");
	}

	@Test
	void findsTheHonestExceptionWhereCommercialMeetsLifestyle() {
		Document page = this.client.page("/compare/commercial-vs-lifestyle");
		assertThat(page.select("main .lede").text()).contains("Yes, if it’s one upright, closer frame");
		assertThat(page.select("main").text()).contains("They differ in one of six ways: audience.");
	}

	@Test
	void showsUpToFourColumnsInARegionThatTheKeyboardReaches() {
		Document page = this.client.page("/compare/actor-vs-model-vs-background-vs-corporate");
		assertThat(page.select("thead th")).hasSize(4);
		assertThat(page.select("[role=region][tabindex=0][aria-label] > table")).hasSize(1);
		assertThat(page.select("td details .dos")).hasSize(24);
		assertThat(page.select(".side > p:not(.who)")).hasSize(24)
			.allSatisfy((sentence) -> assertThat(sentence.text()).endsWith("."));
		assertThat(page.select("#styling .who a").eachAttr("href")).containsExactly("/headshots/actor#styling",
				"/headshots/model#styling", "/headshots/background#styling", "/headshots/corporate#styling");
		assertThat(page.select(".explanation, .cited, .unchecked")).isEmpty();
		assertThat(this.client.page("/compare/actor-vs-model-vs-corporate").select("td details .dos")).hasSize(18);
		assertThat(page.select("a:contains(Move Actor to the right)").attr("href"))
			.isEqualTo("/compare/model-vs-background-vs-corporate-vs-actor");
	}

	@ParameterizedTest
	@CsvSource({ "/compare?type=actor&type=model,/compare/actor-vs-model",
			"/compare?type=model&type=actor&type=&type=,/compare/model-vs-actor",
			"/compare?type=actor&type=model&type=corporate&type=beauty,/compare/actor-vs-model-vs-corporate-vs-beauty",
			"/compare?type=actor&type=actor,/compare/actor-vs-model",
			"/compare?type=digitals,/compare/digitals-vs-editorial", "/compare/actor,/compare/actor-vs-model",
			"/compare/actor-vs-actor,/compare/actor-vs-model",
			"/compare/actor-vs-model-vs-actor,/compare/actor-vs-model" })
	void sendsToTheNearestSensibleComparison(String asked, String sent) {
		HttpTestClient.Answer answer = this.client.get(asked);
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo(sent);
	}

	@Test
	void theFormOffersEveryTypeAndLook() {
		Document page = this.client.page("/compare");
		Element form = page.selectFirst("form[action=/compare][method=get]");
		assertThat(form.select("select[name=type]")).hasSize(4)
			.allSatisfy((select) -> assertThat(select.select("option[value~=.]")).hasSize(13));
		assertThat(form.select("label")).hasSize(4);
		assertThat(form.select("option[selected]").eachAttr("value")).containsExactly("actor", "model");
	}

}
