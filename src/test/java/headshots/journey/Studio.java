package headshots.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import headshots.Staff;

import org.springframework.boot.test.context.TestComponent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Opens the studio in a browser, and names what staff do there as they would.
 */
@TestComponent
class Studio {

	static final int WIDTH = 1280;

	private final Map<String, Long> known = new ConcurrentHashMap<>();

	private final Staff staff;

	private final HttpTestClient client;

	Studio(Staff staff, HttpTestClient client) {
		this.staff = staff;
		this.client = client;
	}

	/** The number of the account of an editor, who is hired the first time. */
	long id(String username) {
		return this.known.computeIfAbsent(username, (name) -> this.staff.insert(name, "EDITOR"));
	}

	/** Opens a browser and signs in. */
	Page signedIn(String username, boolean javaScript) {
		id(username);
		Page page = Chromium.page(WIDTH, javaScript);
		page.navigate(address("/sign-in"));
		signIn(page, username);
		assertThat(heading(page)).hasText("The matrix");
		page.waitForLoadState();
		return page;
	}

	Page signedIn(String username) {
		return signedIn(username, true);
	}

	/** Opens another window of the same session. */
	Page anotherWindow(Page page) {
		return Chromium.window(WIDTH, page.context().storageState());
	}

	/** Opens a browser without an account, and without scripts. */
	Page reader() {
		return Chromium.page(WIDTH, false);
	}

	String address(String path) {
		return this.client.address(path);
	}

	/** From the matrix to a cell: "Actor, Purpose". */
	void openCell(Page page, String cell) {
		page.navigate(address("/studio"));
		cell(page, cell).click();
		assertThat(heading(page))
			.hasText(Pattern.compile(Pattern.quote(cell.replace(", ", ": ")), Pattern.CASE_INSENSITIVE));
		page.waitForLoadState();
	}

	/** From a list of entries to one of them. */
	void openEntry(Page page, String list, String title) {
		page.navigate(address("/studio"));
		follow(page, list);
		follow(page, title);
		assertThat(heading(page)).hasText(title);
		page.waitForLoadState();
	}

	/** Fills in the sign-in form on the page, and sends it. */
	static void signIn(Page page, String username) {
		field(page, "Username").fill(username);
		field(page, "Password").fill(Staff.PASSWORD);
		press(page, "Sign in");
	}

	static Locator cell(Page page, String cell) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(cell + ":"));
	}

	static Locator field(Page page, String label) {
		return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	static Locator region(Page page, String name) {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
	}

	static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

	/** Returns the status message of the page. */
	static Locator said(Page page, String words) {
		return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words));
	}

	static void press(Page page, String name) {
		button(page, name).click();
	}

	static void follow(Page page, String name) {
		link(page, name).click();
	}

	/** Presses a button that sends a form, and waits for the answer to just that. */
	static Response send(Page page, String name) {
		return page.waitForResponse(
				(response) -> response.request().method().equals("POST") && response.request().isNavigationRequest(),
				() -> press(page, name));
	}

	static void save(Page page) {
		press(page, "Save draft");
		// The whole page, because a failure then shows what it says instead.
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("Draft saved");
	}

	/** From an editor to readers. */
	static void publish(Page page) {
		press(page, "Publish");
		press(page, "Publish 1 change");
		assertThat(said(page, "Published.")).isVisible();
	}

}
