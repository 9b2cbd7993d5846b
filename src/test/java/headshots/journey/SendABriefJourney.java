package headshots.journey;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader plans pictures as the page answers, and sends the plan to a photographer as a
 * link. The answers never are in an address that a server sees, and the part for the
 * photographer reaches no server at all.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class SendABriefJourney {

	private static final String CONTACT = "canary-7731@example.com";

	private static final String NOTE = "<img src=/canary-7731 onerror=alert(1)> Keep the scar.";

	/**
	 * Parts of what only the reader and the photographer may know, as typed and as in a
	 * link.
	 */
	private static final List<String> CANARIES = List.of("7731", "Y2FuYXJ5", "v1/d", "%2Fd.a");

	@Autowired
	private HttpTestClient client;

	@Test
	void aPlanGrowsAsOneChoosesAndGoesToThePhotographerByLink(CapturedOutput output) throws IOException {
		Queue<Request> requests = new ConcurrentLinkedQueue<>();
		try (Page page = Chromium.page(1280, true)) {
			page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			page.context().onRequest(requests::add);
			page.navigate(this.client.address("/plan"));
			page.getByLabel("I act").check();
			assertThat(said(page)).containsText("Your plan has");
			page.getByLabel("I model").check();
			assertThat(said(page)).containsText("Added: ");
			assertThat(page.getByLabel("I model")).isFocused();
			page.getByLabel("Spotlight").check();
			page.getByLabel("Glasses").check();
			page.getByLabel("When is the shoot?").fill("2027-01-15");
			assertThat(page).hasURL(address("/plan#v1/d\\.a\\.b/t\\.a/w\\.a/o\\.20270115/z\\.[0-9a-z]{6}"));
			assertThat(page.locator("#plan-answer[aria-busy]")).hasCount(0);
			String plan = page.url();
			Locator heading = page.locator("#h_plan");
			String needed = heading.textContent();

			page.getByLabel("Phone or email").fill(CONTACT);
			page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note").setExact(true)).fill(NOTE);
			page.keyboard().press("Tab");
			page.reload();
			assertThat(page.getByLabel("Spotlight")).isChecked();
			assertThat(heading).hasText(needed);
			assertThat(page.getByLabel("Phone or email")).hasValue(CONTACT);
			button(page, "Copy the link").click();
			assertThat(page.locator("[data-send=said]")).hasText("Copied.");
			String link = (String) page.evaluate("navigator.clipboard.readText()");
			assertThat(link).startsWith(this.client.address("/plan/brief#v1/d.a.b/")).hasSizeLessThan(1600);
			assertThat(page.getByLabel("Link to your brief")).hasValue(link);
			assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write an email"))
				.getAttribute("href")).startsWith("mailto:?subject=").contains("%2Fplan%2Fbrief%23v1%2F");
			Download calendar = page.waitForDownload(() -> button(page, "Download calendar").click());
			assertThat(calendar.suggestedFilename()).endsWith(".ics");

			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the brief")).click();
			assertThat(page.locator(".brief__looks > li").first()).isVisible();
			page.goBack();
			assertThat(heading).hasText(needed);
			assertThat(page).hasURL(plan);
			assertThat(page.getByLabel("Phone or email")).hasValue(CONTACT);
			showsTheBrief(link, requests);
		}
		assertThat(requests).hasSizeGreaterThan(10).allSatisfy(this::tellsNothing);
		assertThat(CANARIES).noneMatch(output.getAll()::contains);
		assertThat(output.getAll()).doesNotContain("do=act", "2027-01-15", "with=glasses");
	}

	private void showsTheBrief(String link, Queue<Request> requests) throws IOException {
		try (Page studio = Chromium.page(1280, true)) {
			studio.context().onRequest(requests::add);
			studio.navigate(link);
			assertThat(studio.locator(".brief__problems")).hasCount(0);
			assertThat(studio.locator("main")).containsText("Friday, January 15, 2027");
			assertThat(studio.locator("main")).containsText(CONTACT);
			assertThat(studio.locator(".brief__typed")).hasText(NOTE);
			assertThat(studio.locator("main img")).hasCount(0);
			assertThat(studio.locator(".brief__looks article").first()).isVisible();
			assertThat(studio.locator(".brief__looks a[href^='/light?']").first()).isVisible();
			assertThat(studio.locator(".brief__looks a[href^='/retouching']").first()).isVisible();
			assertThat(studio.locator(".brief__advice li").first()).containsText("With glasses");
			assertThat(studio.locator(".brief__change").first()).containsText("Change: ");
			assertThat(studio.locator("#h_files + dl")).containsText("Spotlight");
			assertThat(studio.title()).doesNotContain("7731");
			assertThat(Axe.check(studio)).isEqualTo(Axe.Findings.NONE);
			studio.setViewportSize(320, 800);
			assertThat(Axe.checkWithoutContrast(studio)).isEqualTo(Axe.Findings.NONE);
			assertThat(studio.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
			try (PDDocument sheet = Loader.loadPDF(studio.pdf(new Page.PdfOptions().setFormat("A4")))) {
				assertThat(sheet.getNumberOfPages()).isLessThanOrEqualTo(2);
				assertThat(new PDFTextStripper().getText(sheet)).contains(CONTACT, "Files to deliver")
					.doesNotContain("Print\n");
			}
			// The policy of the page refuses a script that would send what it reads.
			assertThat(studio.evaluate(
					"fetch('/about?canary', { method: 'POST', body: location.hash }).then(() => 'sent', () => 'refused')"))
				.isEqualTo("refused");
			studio.locator(".brief__looks h3 a").first().click();
			assertThat(studio.locator("h1")).isVisible();
			assertThat(studio.evaluate("document.referrer")).isEqualTo("");
		}
	}

	@Test
	void aPlanIsMadeWithTheKeyboardAloneAndKeepsItsPlace() {
		try (Page page = Chromium.page(320, true)) {
			page.navigate(this.client.address("/plan"));
			page.getByLabel("I act").focus();
			page.keyboard().press("Space");
			assertThat(page.locator("#h_plan")).isVisible();
			assertThat(page.getByLabel("I act")).isFocused();
			page.locator("#plan-answer .ticks input").first().check();
			page.getByLabel("I act").focus();
			Object before = page.evaluate("scrollY");
			page.keyboard().press("Tab");
			page.keyboard().press("Space");
			assertThat(page.getByLabel("I model")).isFocused();
			assertThat(said(page)).containsText("Added: ");
			assertThat(page.evaluate("scrollY")).isEqualTo(before);
			assertThat(page.locator("#plan-answer .ticks input").first()).isChecked();
			page.keyboard().press("Enter");
			assertThat(page.locator("#plan-answer h2").first()).isFocused();
			assertThat(Axe.checkWithoutContrast(page)).isEqualTo(Axe.Findings.NONE);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
			// A link to a part of the page leaves the answers in the address.
			page.locator("a[href='#private']").first().click();
			assertThat(page).hasURL(address("/plan#v1/d\\.a\\.b/z\\.[0-9a-z]{6}"));
		}
	}

	@Test
	void theLastChoiceIsShownHoweverTheAnswersArrive() {
		try (Page page = Chromium.page(1280, true)) {
			Queue<Route> held = new ConcurrentLinkedQueue<>();
			page.navigate(this.client.address("/plan"));
			page.route("**/plan/answer", (route) -> {
				if (route.request().postData().contains("do=model")) {
					route.resume();
				}
				else {
					held.add(route);
				}
			});
			page.getByLabel("I act").check();
			assertThat(said(page)).hasText("Still working on your plan …");
			page.getByLabel("I model").check();
			assertThat(said(page)).containsText("Your plan has");
			String shown = page.locator("#plan-answer").innerHTML();
			assertThat(held).hasSize(1).allSatisfy((route) -> {
				try {
					route.resume();
				}
				catch (com.microsoft.playwright.PlaywrightException ex) {
					// The page gave this request up.
				}
			});
			page.waitForTimeout(500);
			assertThat(page.locator("#plan-answer").innerHTML()).isEqualTo(shown);
		}
	}

	@Test
	void aPlanThatCannotBeAskedForInPlaceIsLoadedWithoutAQuery() {
		try (Page page = Chromium.page(1280, true)) {
			Queue<Request> requests = new ConcurrentLinkedQueue<>();
			page.onRequest(requests::add);
			page.navigate(this.client.address("/plan"));
			page.route("**/plan/answer", Route::abort);
			page.getByLabel("I act").check();
			assertThat(said(page)).containsText("couldn’t be updated");
			button(page, "Show my plan").click();
			assertThat(page.locator("#h_plan")).isVisible();
			assertThat(page).hasURL(address("/plan#v1/d\\.a/z\\.[0-9a-z]{6}"));
			assertThat(page.getByLabel("I act")).isChecked();
			assertThat(requests).allSatisfy((request) -> assertThat(request.url()).doesNotContain("?"));
		}
	}

	@Test
	void answersInTheQueryMoveBehindTheHash() {
		try (Page page = Chromium.page(1280, true)) {
			page.navigate(this.client.address("/plan?do=act&with=glasses"));
			assertThat(page).hasURL(address("/plan#v1/d\\.a/w\\.a/z\\.[0-9a-z]{6}"));
			assertThat(page.locator("#h_plan")).isVisible();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plan", "/plan/brief" })
	void aDamagedLinkSaysWhatIsWrongAndShowsTheRest(String path) {
		try (Page page = Chromium.page(320, true)) {
			page.navigate(this.client.address(path + "#v1/d.a/w.a/o.20270115/s.b:"));
			Locator problem = page.getByText("The end of this link is missing");
			assertThat(problem.first()).isVisible();
			if (path.equals("/plan")) {
				assertThat(page.getByLabel("When is the shoot?")).hasValue("2027-01-15");
				assertThat(page.locator("#h_plan")).isVisible();
				assertThat(problem.first()).isVisible();
			}
			else {
				assertThat(page.locator("main")).containsText("Friday, January 15, 2027");
				assertThat(page.locator(".brief__looks h3")).hasText("Commercial");
				assertThat(Axe.check(page)).isEqualTo(Axe.Findings.NONE);
			}
		}
	}

	@Test
	void aBriefNamesATypeThatTheGuideNoLongerHas() {
		try (Page page = Chromium.page(320, true)) {
			page.navigate(this.client.address("/plan/brief#v1/d.a/s.comedy-actor/z.1x86z1"));
			assertThat(page.locator(".brief__problems")).containsText("“comedy-actor” isn’t in the guide anymore");
			page.navigate("about:blank");
			page.navigate(this.client.address("/plan/brief"));
			assertThat(page.locator("[data-brief]")).containsText("This link holds no brief");
		}
	}

	/** Answers go to the server in the body of a request alone, and nothing else does. */
	private void tellsNothing(Request request) {
		Map<String, String> headers = request.headers();
		assertThat(request.url()).startsWith(request.url().startsWith("blob:") ? "blob:" : this.client.address("/"));
		assertThat(headers).doesNotContainKeys("cookie");
		assertThat(String.valueOf(headers.get("referer"))).doesNotContain("#", "?");
		String body = String.valueOf(request.postData());
		// The tool that watches tells the part after "#" of a page's own address, which
		// browsers do not send.
		String sent = request.url().split("#")[0] + headers + body;
		assertThat(CANARIES).noneMatch(sent::contains);
		assertThat(request.url().split("#")[0]).doesNotContain("do=", "with=", "2027");
		if (request.method().equals("POST")) {
			assertThat(request.url().split("#")[0]).isIn(this.client.address("/plan/answer"),
					this.client.address("/plan/calendar.ics"));
		}
	}

	private Pattern address(String pattern) {
		return Pattern.compile("^" + this.client.address("") + pattern + "$");
	}

	private static Locator said(Page page) {
		return page.locator("#p_said");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
