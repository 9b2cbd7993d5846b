package headshots.studio.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentLink;
import headshots.content.ContentLinks;
import headshots.content.LinkJudge;
import headshots.content.LinkTarget;
import headshots.content.LinkTarget.LinkStatus;
import headshots.content.LinkTargets;
import headshots.content.PublishedContentCache;
import headshots.site.Page;
import headshots.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The places to which texts can link are those that the pages really have.
 */
@GuideTest
class LinkTargetsTests {

	/** IDs of labels and parts that only the page itself refers to. */
	private static final Pattern OWN = Pattern
		.compile("[a-z]_.*|(more|others|pairs|pictures|conditions)_|.*-words|q|main|menu");

	private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button", "option", "form");

	@Autowired
	private LinkTargets targets;

	@Autowired
	private Site site;

	@Autowired
	private PublishedContentCache published;

	@Autowired
	private LinkJudge judge;

	@Autowired
	private HttpTestClient client;

	@Test
	void everyPlaceOnEveryPageIsKnownAndNoOther() {
		List<String> pages = new ArrayList<>(
				this.site.pages().stream().filter(Page::standsAlone).map(Page::href).toList());
		pages.addAll(List.of("/search", "/compare/model-vs-actor", "/compare/actor-vs-model-vs-corporate-vs-beauty",
				"/compare/theatrical-vs-commercial"));
		assertThat(pages).hasSizeGreaterThan(40);
		for (String path : pages) {
			Document page = this.client.page(path);
			Set<String> rendered = page.select("body [id]")
				.stream()
				.filter((element) -> !CONTROLS.contains(element.tagName()) && element.closest("template") == null)
				.map(Element::id)
				.filter((id) -> !OWN.matcher(id).matches())
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(known(path)).as(path).isEqualTo(rendered);
			rendered.forEach((id) -> assertThat(find(path + "#" + id).status()).isEqualTo(LinkStatus.FOUND));
		}
	}

	@Test
	void everyListedPlaceIsFound() {
		for (Page page : this.site.pages()) {
			LinkTarget target = find(page.href());
			assertThat(target.status()).as(page.href()).isEqualTo(LinkStatus.FOUND);
			assertThat(target.href()).isEqualTo(page.href());
			assertThat(target.item())
				.isEqualTo(page.kind().equals(Page.PAGES) ? null : new ContentKey(page.kind(), page.key()));
		}
	}

	@Test
	void theStarterContentHasNoDeadLink() {
		List<String> links = new ArrayList<>();
		for (ContentKey key : this.published.snapshot().addresses()) {
			ContentItem<?> item = this.published.snapshot().find(key).orElseThrow();
			for (ContentLink link : ContentLinks.of(item.content())) {
				LinkJudge.JudgedLink judged = this.judge.judge(link.destination());
				assertThat(judged.problem()).as(key + " " + link).isNull();
				if (judged.path() != null) {
					assertThat(find(judged.path()).status()).as(key + " " + link).isEqualTo(LinkStatus.FOUND);
				}
				links.add(link.destination());
			}
		}
		assertThat(links).hasSizeGreaterThan(100).contains("/faq/deeper-skin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/faq", "/FAQ/", "/faq?x=1", "/faq#", "/faq#top", "/faq#main", "/faq#:~:text=a", "//faq",
			"/platforms?market=US", "/search?q=light", "/feed.atom", "/light/loop", "/light?angle=35",
			"/faq/deeper-skin", "/faq?for=actor", "/faq#deeper-skin", "/faq#session_", "/compare/actor-vs-model",
			"/compare/model-vs-actor#styling", "/glossary#letter_H", "/aspects/styling?type=actor#actor",
			"/headshots/theatrical#styling", "/f%61q" })
	void findsWhatReadersFind(String path) {
		assertThat(find(path).status()).isEqualTo(LinkStatus.FOUND);
		assertThat(this.client.get(path.replaceFirst("#.*", "").replaceFirst("^//", "/")).status()).isIn(200, 301);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "/headshots/actr, NO_PAGE, /headshots/actor", "/faqs, NO_PAGE, /faq",
					"/actor, NO_PAGE, /headshots/actor", "/headshots/actr#styling, NO_PAGE, /headshots/actor#styling",
					"/zqxzqx, NO_PAGE, -", "/compare/actor-vs-nobody, NO_PAGE, /compare", "/studio, NO_PAGE, -",
					"/sign-in, NO_PAGE, -", "/faq#deeper-skn, NO_ANCHOR, /faq#deeper-skin",
					"/glossary#deeper-skin, NO_ANCHOR, /faq/deeper-skin",
					"/headshots/actor#styleing, NO_ANCHOR, /headshots/actor#styling", "/faq#zqxzqx, NO_ANCHOR, -",
					"/about#zqxzqx, NO_ANCHOR, -" })
	void namesTheNearest(String path, LinkStatus status, String nearest) {
		LinkTarget target = find(path);
		assertThat(target.status()).isEqualTo(status);
		if (!path.startsWith("/studio") && !path.startsWith("/sign-in") && !path.startsWith("/compare")) {
			assertThat(target.href()).isEqualTo(nearest);
		}
	}

	private Set<String> known(String path) {
		Set<String> known = new TreeSet<>(this.site.anchors(path).orElse(Set.of()));
		this.site.pages()
			.stream()
			.map(Page::href)
			.filter((href) -> href.startsWith(path + "#"))
			.forEach((href) -> known.add(href.substring(path.length() + 1)));
		return known;
	}

	private LinkTarget find(String path) {
		return this.targets.find(this.published.snapshot(), List.of(path)).get(path);
	}

}
