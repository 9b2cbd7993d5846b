package headshots.studio.link;

import java.util.List;
import java.util.stream.Stream;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio's pages about links, as a browser without script uses them.
 */
@StudioTest
class LinkPagesTests {

	private static final String PUBLISH = "form[action=/studio/publication][method=post]";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void publishingNamesTheFieldTheLinkAndTheNearestPage() {
		String question = save("questions", "question", "Which light is best?", "answer",
				"Try [loop light](/light/lop), or [others](www.example.org).");
		Document page = this.editor.page(entry(question) + "/publication");
		assertThat(page.select(PUBLISH)).isEmpty();
		Elements reasons = page.select(".problems li a");
		assertThat(reasons.eachText()).containsExactly(
				"Which light is best?: Answer links “loop light” to /light/lop, which isn’t a page of the guide. "
						+ "The nearest page is /light/loop.",
				"Which light is best?: Answer links “others” to www.example.org, which has no https:// at the start. "
						+ "Use https://www.example.org.");
		assertThat(reasons.get(0).attr("href")).isEqualTo(question + "#answer");
		this.editor.submit(question, "form.editor", "action", "save", "answer",
				"Try [loop light](/light/loop), or [call us](tel:+15550100).");
		publish(question);
		assertThat(this.client.page("/faq/which-light-is-best").select(".answer a").eachAttr("href"))
			.contains("/light/loop", "tel:+15550100");
	}

	@Test
	void withdrawingListsTheTextsAndTheStartPageNamesTheDeadLink() {
		String term = save("terms", "term", "Gobo", "meaning", "A thing that shapes light.");
		publish(term);
		String question = save("questions", "question", "Do I need a gobo?", "answer",
				"No: see [gobo](/glossary#gobo).");
		publish(question);
		Document page = this.editor.page(entry(term) + "/withdrawal");
		Element text = page.selectFirst("main .texts a");
		assertThat(text.text()).isEqualTo("Do I need a gobo?: Answer links “gobo” to /glossary#gobo");
		assertThat(text.attr("href")).isEqualTo(question + "#answer");
		assertThat(deadLinks()).noneMatch((line) -> line.contains("gobo"));
		assertThat(this.editor.submit(page, "main form").status()).isEqualTo(303);
		assertThat(deadLinks()).containsOnlyOnce(
				"Do I need a gobo?: Answer links “gobo” to /glossary#gobo, and that page has no place with this name. "
						+ "Link to the page alone, or to a place that it has");
		this.editor.submit(question, "form.editor", "action", "save", "answer", "No.");
		publish(question);
		assertThat(deadLinks()).noneMatch((line) -> line.contains("gobo"));
	}

	@Test
	void aNewAddressChangesTheLinksOnlyIfThatIsAskedFor() {
		String list = save("checklists", "title", "Old list", "introduction", "Pack it.", "groups.1.title", "First",
				"groups.1.items", "One\nTwo\nThree", "slug", "old-list");
		publish(list);
		String question = save("questions", "question", "Is there a list?", "answer",
				"Yes: [this](/prepare/old-list).");
		publish(question);
		this.editor.submit(list, "form.editor", "action", "save", "slug", "new-list");
		Document page = this.editor.page(entry(list) + "/publication");
		assertThat(page.select("main .texts a").eachText())
			.containsExactly("Is there a list?: Answer links “this” to /prepare/old-list");
		Element box = page.selectFirst("main input[name=links]");
		assertThat(box.parent().text()).isEqualTo("Also change the link in 1 text");
		assertThat(box.hasAttr("checked")).isFalse();
		Answer answer = this.editor.submit(page, PUBLISH, "links", "change");
		assertThat(this.editor.follow(answer).html().select(".notice").text())
			.isEqualTo("1 change published. Readers can see it now. Links in 1 text were changed too.");
		assertThat(this.client.page("/faq/is-there-a-list").select(".answer a").eachAttr("href"))
			.contains("/prepare/new-list");
		assertThat(this.client.get("/prepare/old-list").header("Location")).isEqualTo("/prepare/new-list");
		assertThat(this.editor.page(question).select("[name=answer]").text()).contains("(/prepare/new-list)");
		this.editor.submit(list, "form.editor", "action", "save", "slug", "newer-list");
		publish(list);
		assertThat(this.client.page("/faq/is-there-a-list").select(".answer a").eachAttr("href"))
			.contains("/prepare/new-list");
		assertThat(deadLinks()).noneMatch((line) -> line.contains("list"));
	}

	@Test
	void linksToOtherSitesAreListedByHostAndMarked() {
		String question = save("questions", "question", "Where else?", "answer",
				"[a](https://www.zz-links.example/a) [b](https://ZZ-links.example/b) [c](https://aa-links.example/)");
		Document page = this.editor.page("/studio/links");
		List<String> hosts = page.select("main h2").eachText();
		assertThat(hosts).containsSubsequence("aa-links.example", "zz-links.example").doesNotHaveDuplicates();
		Element host = host(page, "zz-links.example");
		assertThat(host.select("a[target]").eachAttr("href")).containsExactly("https://www.zz-links.example/a",
				"https://ZZ-links.example/b");
		assertThat(host.select("a[target]")).allSatisfy((link) -> {
			assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
			assertThat(link.attr("target")).isEqualTo("_blank");
		});
		assertThat(host.select("li p a").first().text()).isEqualTo("Where else?: Answer “a” (draft)");
		assertThat(host.select("li p a").first().attr("href")).isEqualTo(question + "#answer");
		assertThat(host.select("small").eachText()).containsExactly("Never looked at", "Never looked at");

		String first = host.select("input[name=link]").first().val();
		Answer marked = this.editor.submit(page, "main form[method=post]", "link", first);
		assertThat(this.editor.follow(marked).html().select(".notice").text()).isEqualTo("Marked as looked at today.");
		assertThat(looks("zz-links.example")).satisfiesExactly((look) -> assertThat(look).contains(", by Edda"),
				(look) -> assertThat(look).isEqualTo("Never looked at"));
		this.editor.submit("/studio/links", "main form[method=post]", "host", "zz-links.example");
		assertThat(looks("zz-links.example")).allSatisfy((look) -> assertThat(look).startsWith("Looked at "));
		assertThat(looks("aa-links.example")).containsExactly("Never looked at");
		Document due = this.editor.page("/studio/links?show=due");
		assertThat(due.select("main h2").eachText()).contains("aa-links.example").doesNotContain("zz-links.example");
		Answer nothing = this.editor.submit("/studio/links", "main form[method=post]");
		assertThat(this.editor.follow(nothing).html().select(".notice").text())
			.isEqualTo("Select at least one link first.");
	}

	@Test
	void aWrappedWebAddressIsUnwrappedOnSaveAndTheNoticeSaysSo() {
		String source = save("sources", "title", "A wrapped source", "publisher", "A site", "address",
				"https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dx&data=1");
		assertThat(this.editor.page(source).select("[name=address]").val()).isEqualTo("https://example.org/a");
		Answer saved = this.editor.submit(source, "form.editor", "action", "save", "address",
				"https://example.org/b?fbclid=1");
		assertThat(this.editor.follow(saved).html().select(".notice").text())
			.contains("Tracking was removed from the web address");
		assertThat(this.editor.page(source).select("[name=address]").val()).isEqualTo("https://example.org/b");
	}

	private List<String> looks(String name) {
		return host(this.editor.page("/studio/links"), name).select("small").eachText();
	}

	private static Element host(Document page, String name) {
		return page.select("main section")
			.stream()
			.filter((section) -> section.select("h2").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private List<String> deadLinks() {
		return this.editor.page("/studio").select("h3:contains(Links that lead nowhere) ~ ul a").eachText();
	}

	private String save(String kind, String... fields) {
		String[] all = Stream.concat(Stream.of("action", "save"), Stream.of(fields)).toArray(String[]::new);
		Answer made = this.editor.submit("/studio/" + kind + "/new", "form.editor", all);
		assertThat(made.status()).as(made.text()).isEqualTo(303);
		return made.header("Location").replaceFirst("\\?.*", "");
	}

	private void publish(String editor) {
		Answer done = this.editor.submit(entry(editor) + "/publication", PUBLISH);
		assertThat(done.status()).as(done.text()).isEqualTo(303);
	}

	private static String entry(String editor) {
		return "/studio/entries/" + editor.replaceAll("\\D", "");
	}

}
