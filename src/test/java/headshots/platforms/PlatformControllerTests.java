package headshots.platforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.content.ContentItem;
import headshots.reference.Citation;
import headshots.reference.Citations;
import headshots.reference.SourceKind;
import headshots.text.NameOrder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlatformControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Platforms platforms;

	@Test
	void showsAllPlatformsByName() {
		List<String> names = names("/platforms");
		assertThat(names).hasSize(18)
			.contains("Spotlight", "Central Casting", "LinkedIn")
			.isSortedAccordingTo(NameOrder.NAMES);
	}

	@ParameterizedTest
	@EnumSource
	void sortsNamesAsDictionariesDo(PlatformOrder order) {
		assertThat(Stream.of("Zed", "Éclat", "Mandy", "Łódź Casting", "eden", "Lens")
			.map(this::named)
			.sorted(order.comparator())
			.map(PlatformContent::name)).containsExactly("Éclat", "eden", "Lens", "Łódź Casting", "Mandy", "Zed");
	}

	@Test
	void saysWhatIsNotPublished() {
		Document page = this.client.page("/platforms");
		assertThat(page.select("#casting-networks dd").first().text()).isEqualTo("not published");
		assertThat(page.select("#spotlight").text()).contains("at least 500 × 500", "at least 1 MB, at most 40 MB");
		assertThat(page.select("#casting-workbook").text()).contains("at most 4000 × 4000");
		assertThat(page.select("#imdbpro, [id^=imdb]").text()).contains("at least 1000 wide");
	}

	@Test
	void blocksAndTableSayTheSameWithThePixelsFirst() {
		Document page = this.client.page("/platforms");
		assertThat(page.select("thead th").eachText()).startsWith("Platform", "Pixels");
		for (Element block : page.select("article.platform")) {
			Element row = page.selectFirst("tbody tr:has(a[href=" + block.select("h2 a").attr("href") + "])");
			assertThat(block.select("dt").first().text()).isEqualTo("Pixels");
			List<String> cells = row.select("td").eachText();
			List<String> published = new ArrayList<>(cells.subList(1, cells.size()));
			published.removeIf("not published"::equals);
			assertThat(block.select("dd").first().text()).isEqualTo(cells.get(0));
			assertThat(block.select("dd").eachText()).endsWith(published.toArray(String[]::new))
				.hasSize(published.size() + 1);
			assertThat(block.text().contains("Not published: ")).isEqualTo(published.size() < cells.size() - 1);
			assertThat(page.select("nav a[href=#" + block.id() + "]")).hasSize(1);
		}
		assertThat(page.select("article.platform")).hasSameSizeAs(this.platforms.entries());
	}

	@Test
	void everyPlatformHasAPageWithItsNumbersItsSourcesAndItsOwnPage() {
		for (ContentItem<PlatformContent> item : this.platforms.entries()) {
			Document page = this.client.page("/platforms/" + item.content().slug());
			assertThat(page.select("h1").text()).isEqualTo(item.content().name() + " photo requirements");
			assertThat(page.select(".facts dt").eachText()).containsExactly("Pixels", "Shape", "File",
					"Color and finish", "Pictures", "Its own page");
			assertThat(page.select(".facts dd").eachText()).noneMatch(String::isBlank);
			assertThat(page.select(".cited a")).isNotEmpty();
			boolean published = !item.content().slug().equals("linkedin");
			assertThat(page.select(".facts a[href^=https]")).hasSize(published ? 1 : 0);
		}
		assertThat(this.client.page("/platforms/spotlight").select(".facts a").attr("href"))
			.isEqualTo("https://support.spotlight.com/en/articles/11814849");
		assertThat(this.client.page("/platforms/linkedin").select(".facts dd").last().text())
			.isEqualTo("none among our sources");
		assertThat(this.client.get("/platforms/myspace").status()).isEqualTo(404);
	}

	@Test
	void aPlatformsPageSaysWhenItWasChecked() {
		Citation own = new Citation("Spotlight", "Photos", "/sources#a", "https://example.com/", SourceKind.PLATFORM,
				false, LocalDate.of(2026, 3, 3));
		PlatformRow checked = PlatformRow.of(named("Spotlight"), new Citations(List.of(own), own));
		assertThat(checked.ownPage()).extracting(Citation::check).isEqualTo("checked Mar 3, 2026");
		assertThat(PlatformRow.of(named("Spotlight"), Citations.NONE).ownPage()).isNull();
	}

	@Test
	void sortsByPlainLinks() {
		Document page = this.client.page("/platforms");
		List<String> byPixels = names(page.select("a:contains(Minimum pixels)").attr("href"));
		assertThat(byPixels.indexOf("LinkedIn")).isLessThan(byPixels.indexOf("Spotlight"));
		assertThat(byPixels.indexOf("Spotlight")).isLessThan(byPixels.indexOf("Casting Networks"));
		assertThat(names(page.select("a:contains(Market)").attr("href")).get(0)).isEqualTo("Casting Workbook");
	}

	@Test
	void narrowsByMarketAndTypeAndKeepsTheChoiceWhileSorting() {
		Document page = this.client.page("/platforms?market=United+States&type=background");
		assertThat(page.select("tbody th a").eachText()).containsExactly("Castifi", "Central Casting", "StarNow");
		assertThat(page.select("option[selected]").eachText()).containsExactly("United States",
				"Background (extras) headshots");
		Document sorted = this.client.page(page.select("a:contains(Minimum pixels)").attr("href"));
		assertThat(sorted.select("tbody th")).hasSize(3);
		assertThat(sorted.select("input[name=sort]").attr("value")).isEqualTo("pixels");
	}

	@Test
	void aMarketHasWhatServesItAmongOthersAndWhatServesTheWorld() {
		assertThat(names("/platforms?market=United+Kingdom")).contains("Spotlight", "Backstage", "LinkedIn")
			.doesNotContain("Actors Access");
		assertThat(this.client.page("/platforms").select("#market option").eachText()).containsExactly("All markets",
				"Canada", "Germany", "United Kingdom", "United States");
	}

	@Test
	void saysWhatAPlatformCallsBestWithoutAskingForIt() {
		String advised = this.platforms.entries()
			.stream()
			.map(ContentItem::content)
			.filter((platform) -> platform.slug().equals("actors-access"))
			.findFirst()
			.orElseThrow()
			.advisedPixels();
		assertThat(this.client.page("/platforms").select("#actors-access").text()).contains(advised);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?market=Atlantis", "?type=nobody", "?sort=price", "?market=&type=&sort=",
			"?market=%3Cscript%3E&type=$%7B7*7%7D" })
	void choicesThatDoNotExistNarrowNothing(String query) {
		assertThat(names("/platforms" + query)).hasSize(18);
	}

	private PlatformContent named(String name) {
		return new PlatformContent("slug", name, List.of("Canada"), List.of(), "", null, null, null, null, null, null,
				null, null, null, List.of(), null, null, null, false, null, null, List.of());
	}

	private List<String> names(String path) {
		return this.client.page(path).select("tbody th a").eachText();
	}

}
