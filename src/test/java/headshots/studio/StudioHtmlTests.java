package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import headshots.HtmlChecker;
import headshots.HttpTestClient;
import headshots.Staff;
import headshots.StudioStates;
import headshots.StudioTest;
import headshots.content.OwnStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and state of the studio passes the Nu HTML checker without errors and
 * without warnings, and says what it is.
 */
@StudioTest
@Tag("html")
class StudioHtmlTests {

	private static final Pattern UNGRAMMATICAL = Pattern.compile("\\b[Aa] [aeio][a-z]+\\b|\\?\\?|\\.\\.(?!\\.)");

	private final HtmlChecker checker = new HtmlChecker();

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Test
	void everyStateIsValid() {
		List<String> complaints = new ArrayList<>();
		for (StudioStates.State state : StudioStates.of(this.staff, this.client)) {
			this.checker.complaints(state.html())
				.forEach((complaint) -> complaints.add(state.name() + ": " + complaint));
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void everyStateHasOneHeadingAndIsForNoSearchEngine() {
		assertThat(StudioStates.of(this.staff, this.client)).allSatisfy((state) -> {
			Document page = Jsoup.parse(state.html());
			assertThat(page.select("h1").eachText()).as(state.name()).hasSize(1).doesNotContain("");
			assertThat(page.select("meta[name=robots]").attr("content")).as(state.name()).isEqualTo("noindex");
			assertThat(page.select("link[rel=canonical], [style], style, script:not([src])")).as(state.name())
				.isEmpty();
		});
	}

	@Test
	void countsAndArticlesAreGrammatical() {
		String content = String.join("\n", OwnStore.starterContent().values()).replaceAll("\\s+", " ");
		assertThat(StudioStates.of(this.staff, this.client)).allSatisfy((state) -> {
			String text = Jsoup.parse(state.html()).select("main > *:not(.beside), main .actions").text();
			assertThat(text).as(state.name())
				.doesNotContainPattern(
						"\\b1 (?:words|characters|changes|sources|entries|pieces|things|revisions|cells)\\b");
			// How the content itself is written is for its editors to judge.
			assertThat(UNGRAMMATICAL.matcher(text)
				.results()
				.map(MatchResult::group)
				.filter(Predicate.not(content::contains))).as(state.name()).isEmpty();
		});
	}

	@Test
	void aPreviewSaysThatItIsOne() {
		List<StudioStates.State> previews = StudioStates.of(this.staff, this.client)
			.stream()
			.filter((state) -> state.name().endsWith("/preview"))
			.toList();
		assertThat(previews).hasSize(3).allSatisfy((state) -> {
			Document page = Jsoup.parse(state.html());
			assertThat(page.select("body > aside.previewing p").text())
				.isEqualTo("Preview: readers can’t see this yet.");
			assertThat(page.select(".previewing a").last().attr("href"))
				.isEqualTo(state.name().replace("/preview", ""));
			assertThat(page.select(".previewing a[href^=#]").eachAttr("href"))
				.allSatisfy((place) -> assertThat(page.select(place)).hasSize(1));
			assertThat(page.select("[property^=og:], script")).isEmpty();
		});
		// A question has its own page, on which there is nowhere to go to; guidance is a
		// place on one.
		assertThat(previews)
			.filteredOn((state) -> !Jsoup.parse(state.html()).select("a[href^=#]:contains(Go to the draft)").isEmpty())
			.hasSize(2);
		assertThat(named("a guest looks").select("aside.previewing")).hasSize(1);
		assertThat(named("a guest looks").select(".previewing a")).isEmpty();
		assertThat(this.client.page("/faq").select(".previewing, link[href*=studio]")).isEmpty();
	}

	@Test
	void aListWithNothingToChooseOffersNoButtonForIt() {
		assertThat(named("/studio/aspects").select(".tick, .chosen .actions")).isEmpty();
		assertThat(named("/studio/sources").select(".chosen > .actions button").eachText())
			.containsExactly("Mark selected as checked today");
		assertThat(named("/studio/aspects").select(".above a").text()).isEqualTo("Add an aspect");
	}

	@Test
	void everyPageLeadsToItsPartOfTheHelp() {
		Document help = named("/studio/help");
		assertThat(help.select("main h2").first().text()).isEqualTo("Your first change in five steps");
		assertThat(help.select("section[aria-labelledby=first] ol > li")).hasSize(5);
		assertThat(help.select(".plan :is(th, td)").eachText()).contains("Actor", "Model", "Purpose", "a cell");
		assertThat(StudioStates.of(this.staff, this.client)).allSatisfy((state) -> {
			String href = Jsoup.parse(state.html()).select("nav[aria-label=Studio] a:containsOwn(Help)").attr("href");
			if (href.contains("#")) {
				assertThat(help.select("main h2[id=" + href.replace("/studio/help#", "") + "]")).as(state.name())
					.hasSize(1);
			}
			else if (state.name().startsWith("/studio")) {
				assertThat(state.name()).matches("/studio/(search.*|help|shortcuts)|.*/preview");
			}
		});
	}

	private Document named(String name) {
		return StudioStates.of(this.staff, this.client)
			.stream()
			.filter((state) -> state.name().equals(name))
			.map((state) -> Jsoup.parse(state.html()))
			.findFirst()
			.orElseThrow();
	}

}
