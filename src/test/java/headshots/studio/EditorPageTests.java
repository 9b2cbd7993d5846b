package headshots.studio;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import headshots.HtmlChecker;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.audit.Actor;
import headshots.comparison.AspectContent;
import headshots.comparison.GuidanceContent;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.Violation;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.reference.SourceContent;
import headshots.site.LayoutModelAdvice;
import headshots.site.StudioProfileContent;
import headshots.site.StudioProfiles;
import headshots.studio.comments.CommentThreadView;
import headshots.studio.editing.FormOrigin;
import headshots.studio.editing.KeptNotice;
import headshots.studio.editing.Neighbor;
import headshots.studio.editing.WorkingCopyView;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.EditorForm;
import headshots.studio.form.Field;
import headshots.studio.form.FormBindingResult;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.GuideForms;
import headshots.studio.form.FormValues;
import headshots.web.PageHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The editor's page as the templates draw it, for every kind of content.
 */
@StudioTest
class EditorPageTests {

	private final HtmlChecker checker = new HtmlChecker();

	private final FormDefinitions forms = GuideForms.definitions();

	private final ContentLookup contentLookup;

	@Autowired
	private Staff staff;

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private WebApplicationContext context;

	static List<String> kinds() {
		return GuideForms.definitions().all().stream().map(FormDefinition::kind).toList();
	}

	EditorPageTests(@Autowired ContentItems entries) {
		this.contentLookup = new DraftContentLookup(entries);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void showsEveryFieldOfALiveEntry(String kind) throws Exception {
		FormDefinition editor = editor(kind);
		Content content = live(kind);
		Document page = render(editor, editor.write(content), content, List.of());
		for (Field field : editor.components()) {
			assertThat(page.getElementById(field.name())).as(field.name()).isNotNull();
			assertThat(page.select("label, legend, p.label").eachText()).contains(field.label());
		}
		assertThat(editor.changes(sent(page, editor), content)).isFalse();
		assertSound(page);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void showsAnEmptyFormWithEverythingThatIsMissing(String kind) throws Exception {
		FormDefinition editor = editor(kind);
		Content blank = editor.blank(10);
		Document page = render(editor, FormValues.none(), blank, blank.check());
		assertThat(page.select(".problems a")).hasSize(blank.check().size()).allSatisfy((link) -> {
			Element control = page.getElementById(link.attr("href").substring(1));
			assertThat(control).as(link.text()).isNotNull();
			assertThat(control.attr("aria-describedby")).contains(control.id() + "-problem");
			assertThat(page.getElementById(control.id() + "-problem").text()).contains(link.text());
		});
		assertThat(sent(page, editor)).isEqualTo(FormValues.none());
		assertSound(page);
	}

	@Test
	void neverCutsOrDemandsAText() throws Exception {
		for (String kind : kinds()) {
			FormDefinition editor = editor(kind);
			Document page = render(editor, FormValues.none(), editor.blank(10), List.of());
			assertThat(page.select("[maxlength], [required], form.editor:not([novalidate])")).isEmpty();
		}
	}

	@Test
	void aNewPieceOfGuidanceHasANameOnceItsChoicesAreMade() {
		SignedInClient editor = this.staff.editor();
		assertThat(editor.page("/studio/guidance/new").select("h1").text()).isEqualTo("New piece of guidance");
		String missing = editor.page("/studio").select("a[href^=/studio/guidance/new?]").attr("href");
		assertThat(editor.page(missing).select("h1").text()).matches("[^:]+: [^:]+");
		Answer refused = editor.post("/studio/guidance", "type", "theatrical", "summary", "Plain");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("h1").text()).isEqualTo("New piece of guidance");
		assertThat(refused.html().select(".problems a").eachText()).containsExactly("Aspect is missing: choose one");
		assertThat(refused.html().select("[name=type]").val()).isEqualTo("theatrical");
	}

	@Test
	void saysThatAColleagueHadAnEditorOpenOnceItIsClosed() {
		SignedInClient ada = this.staff.hire("ada-open", "EDITOR");
		SignedInClient bo = this.staff.hire("bo-open", "EDITOR");
		String first = ada.page("/studio/platforms/new").select("form.editor").attr("data-visit");
		String second = ada.page("/studio/platforms/new").select("form.editor").attr("data-visit");
		bo.post("/studio/departure", "visit", first);
		ada.post("/studio/departure", "visit", second);
		assertThat(bo.page("/studio/platforms/new").select(".notice").text()).contains("Ada-open has this open too.");
		ada.post("/studio/departure", "visit", first);
		assertThat(bo.page("/studio/platforms/new").select(".notice").text())
			.containsPattern("Ada-open had this open at 1?\\d:\\d\\d [AP]M\\.")
			.doesNotContain("Ada-open has");
	}

	@Test
	void countsAndHelpsWhereAScriptCanDoMore() throws Exception {
		Document page = guidance(List.of());
		assertThat(page.getElementById("summary-count").attributes().get("data-limit")).isEqualTo("80");
		assertThat(page.getElementById("summary-count").text()).isEqualTo("Up to 80 characters");
		assertThat(page.getElementById("detail-count").attributes().get("data-words")).isEqualTo("60 to 140");
		assertThat(page.getElementById("detail-count").text())
			.matches("[1-9]\\d* words; 60 to 140 work best\\. Up to \\d+ characters");
		assertThat(page.getElementById("dos-count").text()).isEqualTo("Up to 120 characters per line");
		assertThat(page.select("textarea[data-paste=markdown]").eachAttr("name")).containsExactly("detail");
		assertThat(page.select("form[data-autosave]").attr("data-autosave")).isEqualTo("/studio/guidance/9/copy");
		assertThat(page.select("[data-stretch] [data-own].tint-tungsten rect").attr("x")).isEqualTo("10%");
		AspectContent aspect = (AspectContent) found("aspects", "purpose");
		assertThat(page.select("[data-stretch] .poles").text()).contains("0: " + aspect.lowPole(),
				"10: " + aspect.highPole());
	}

	@Test
	void saysWhereGuidanceBelongsOnceThatIsSettled() throws Exception {
		Document page = guidance(List.of());
		assertThat(page.getElementById("type").text()).isEqualTo("Actor");
		assertThat(page.select("select#type, select#aspect")).isEmpty();
		Document fresh = render(editor("guidance"), FormValues.none(), editor("guidance").blank(0), List.of());
		assertThat(fresh.select("select#type optgroup[label=Actor headshots] option").eachText())
			.containsExactly("Actor", "Actor: commercial", "Actor: theatrical");
	}

	@Test
	void listsWhatIsCitedFirstAndTheRestByPublisher() throws Exception {
		Document page = guidance(List.of());
		List<String> cited = ((GuidanceContent) live("guidance")).citations();
		assertThat(page.select("#citations > .choices input[checked]").eachAttr("value"))
			.containsExactlyElementsOf(cited)
			.hasSizeGreaterThan(2);
		SourceContent first = (SourceContent) found("sources", cited.get(0));
		assertThat(page.select("#citations > .choices li").first().text())
			.isEqualTo(first.publisher() + ": " + first.title());
		assertThat(page.select("#citations details input[checked]")).isEmpty();
		assertThat(page.select("#citations details .label").eachText()).contains("Zero Dean").doesNotHaveDuplicates();
	}

	@Test
	void keepsWhatIsChosenAndNotPublished() throws Exception {
		FormDefinition editor = editor("tips");
		Map<String, List<String>> texts = Map.of("citations", List.of("gone"), "sides.1.type", List.of("stunt"));
		Document page = render(editor, FormValues.of(texts, editor), editor.blank(10), List.of());
		assertThat(page.select("#citations > .choices li").text()).isEqualTo("gone (not published)");
		assertThat(page.getElementById("sides.1.type").select("option[selected]").text())
			.isEqualTo("stunt (not published)");
	}

	@Test
	void offersThreeEmptyRowsMore() throws Exception {
		FormDefinition editor = editor("tips");
		Map<String, List<String>> texts = Map.of("steps.1.day", List.of("soon"), "steps.1.text", List.of("Ask"));
		FormValues values = FormValues.of(texts, editor);
		FormBindingResult result = editor.read(values, editor.blank(10));
		Document page = render(editor, values, editor.blank(10), result.problems());
		assertThat(page.select("#steps > .row")).hasSize(4);
		assertThat(page.getElementById("steps.1.day").val()).isEqualTo("soon");
		assertThat(page.select(".problems a").text()).isEqualTo("Step 1: Day must be a whole number, such as 12");
		assertSound(page);
	}

	@Test
	void sendsWhatASaveNeeds() throws Exception {
		Document page = guidance(List.of());
		Element form = page.selectFirst("form.editor");
		assertThat(form.attr("method")).isEqualTo("post");
		assertThat(form.attr("action")).isEqualTo("/studio/guidance/9");
		assertThat(form.select("input[name=base]").val()).isEqualTo("4");
		assertThat(form.select("input[name=form]").val()).isEqualTo("token");
		assertThat(form.select("button[name=action]").eachText()).containsExactly("Save draft", "Preview", "Publish");
		assertThat(form.select("button[name=action]").eachAttr("value")).containsExactly("save", "preview", "publish");
	}

	@Test
	void escapesEveryText() throws Exception {
		String attack = "\"><script>alert(1)</script></textarea><img src=x onerror=alert(1)>${7*7}";
		for (String kind : kinds()) {
			FormDefinition editor = editor(kind);
			Map<String, List<String>> texts = new HashMap<>();
			for (Field field : editor.components()) {
				texts.put(field.name(), List.of(attack));
				field.parts().forEach((part) -> texts.put(field.inRow(1, part), List.of(attack)));
			}
			List<Violation> problems = texts.keySet().stream().map((name) -> new Violation(name, attack)).toList();
			Document page = render(editor, FormValues.of(texts, editor), editor.blank(10), problems);
			assertThat(page.select("script, img:not([data-drawing] img), [onerror]")).as(kind).isEmpty();
			assertThat(page.text()).doesNotContain("49");
			assertSound(page);
		}
	}

	@Test
	void saysProblemsInTheWordsOfTheForm() throws Exception {
		Document one = guidance(List.of(new Violation("dos", "needs at least 3 lines (it has 2)")));
		assertThat(one.select(".problems h2").text()).isEqualTo("Please fix one thing");
		assertThat(one.select(".problems li").text()).isEqualTo("“Do” needs at least 3 lines (it has 2)");
		Document two = guidance(List.of(new Violation("to", "has to be higher than “From”"),
				new Violation("type", "refers to \"actor\", which isn’t published", new ContentKey("types", "actor"))));
		assertThat(two.select(".problems h2").text()).isEqualTo("Please fix two things");
		assertThat(two.select(".problems li").eachText()).containsExactly("“To” has to be higher than “From”",
				"Actor isn’t published yet. Publish it together with this");
	}

	@Test
	void showsWhatIsAroundTheForm() throws Exception {
		Content model = live("guidance");
		Document page = guidance(List.of(new Violation("slug", "is used by another item too")));
		assertThat(page.select(".problems li").text()).isEqualTo("Address is used by another item too");
		assertThat(page.select(".problems li a")).isEmpty();
		assertThat(page.select(".standing").first().text()).contains("live, with changes", "Saved by you");
		assertThat(page.select(".notice--done").text()).isEqualTo("Saved as revision 4.");
		assertThat(page.select(".notice--warning").text()).contains("Ana Ruiz");
		assertThat(page.select(".notice--kept .actions").attr("action")).isEqualTo("/studio/guidance/9/discard");
		assertThat(page.select(".beside > aside.neighbor").text()).contains("Compare with: Model: Purpose",
				model.title());
		assertSound(page);
	}

	private Document guidance(List<Violation> problems) throws Exception {
		Content content = live("guidance");
		return render(editor("guidance"), editor("guidance").write(content), content, problems);
	}

	private Document render(FormDefinition editor, FormValues values, Content base, List<Violation> problems)
			throws Exception {
		Map<String, Object> model = new HashMap<>();
		model.put("page", PageHead.of(PageHead.PageKind.UNLISTED, "Actor: Purpose", "", "/studio/guidance/9"));
		model.put("frame", this.context.getBean(LayoutModelAdvice.class).frame(null, "/studio/guidance/9"));
		model.put("editor", editor);
		model.put("form", EditorForm.of(editor, values, base, problems, this.contentLookup));
		model.put("state", ContentStateView.CHANGED);
		model.put("action", "/studio/guidance/9");
		model.put("base", 4);
		model.put("token", "token");
		model.put("origin", FormOrigin.fresh());
		model.put("place", "/studio/guidance/9");
		if (base.equals(live("guidance"))) {
			model.put("comments", new CommentThreadView(List.of(), false));
			model
				.putAll(Map.of("saved", "Saved by you, Mar 3, 2026, 2:02 PM", "entry",
						new ContentItemStatus(9, new ContentKey("guidance", "actor.purpose"), "", "", 4, 3,
								Instant.EPOCH, new Actor(1L, "Ana Ruiz"), ContentItemState.CHANGED, true, null),
						"autosave", "/studio/guidance/9/copy", "notices", List.of(Notice.done("Saved as revision 4.")),
						"presence", "Ana Ruiz has this open.", "kept",
						new KeptNotice(new WorkingCopyView("0f".repeat(16), "Mar 3, 2026, 1:58 PM", "Plain clothes",
								"You saved.", "/studio/guidance/9?kept", "/studio/guidance/9/discard", List.of()),
								List.of(), false, "/studio/guidance/9?saved", false, ""),
						"neighbor", new Neighbor("Model: Purpose", "tint-daylight", ContentStateView.LIVE,
								"/studio/guidance/10", (GuidanceContent) base)));
		}
		MockHttpServletRequest request = new MockHttpServletRequest(this.context.getServletContext());
		request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, this.context);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.views.resolveViewName("studio/editor", Locale.US).render(model, request, response);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	/** Returns the fields that a browser would send of a page's form. */
	private static FormValues sent(Document page, FormDefinition editor) {
		Map<String, List<String>> sent = new HashMap<>();
		page.expectForm("form.editor")
			.formData()
			.forEach((pair) -> sent.computeIfAbsent(pair.key(), (name) -> new ArrayList<>()).add(pair.value()));
		return FormValues.of(sent, editor);
	}

	private void assertSound(Document page) throws Exception {
		Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
		for (Element element : page.select("[aria-describedby], [aria-labelledby], label[for]")) {
			for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
				if (element.hasAttr(attribute)) {
					assertThat(ids).as(element.outerHtml()).contains(element.attr(attribute).split(" "));
				}
			}
		}
		assertThat(this.checker.complaints(page.outerHtml())).isEmpty();
	}

	private FormDefinition editor(String kind) {
		return this.forms.find(kind).orElseThrow();
	}

	private Content live(String kind) {
		if (kind.equals(Photographs.KIND)) {
			// The starter content has none.
			return new PhotographContent("window-light", "Window light", "ab".repeat(32) + "-1600x2000", 48, 31,
					"A woman looks up.", false, "Ana Ruiz", true, LocalDate.of(2027, 3, 1), "Our own work",
					LocalDate.of(2028, 4, 30), List.of("theatrical"), List.of("actor.framing"), 20);
		}
		if (kind.equals(StudioProfiles.KIND)) {
			return new StudioProfileContent("north-light", "North Light", "We *light* faces.",
					List.of(new StudioProfileContent.Person("Ana Ruiz", "photographer")), "Portland, Oregon",
					"hello@example.com", "+1 555 0100", "https://example.com/contact");
		}
		return found(kind, "actor.purpose");
	}

	/** The content with a key or, where no content has it, the first. */
	private Content found(String kind, String key) {
		List<ContentLookup.Item> items = this.contentLookup.items(kind);
		return items.stream().filter((item) -> item.key().equals(key)).findFirst().orElse(items.get(0)).content();
	}

}
