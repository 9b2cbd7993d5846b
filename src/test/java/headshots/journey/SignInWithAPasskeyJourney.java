package headshots.journey;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import headshots.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor adds a passkey to their account, signs in with it, and removes it.
 */
@BrowserTest
class SignInWithAPasskeyJourney {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPasskeyIsAddedUsedAndRemoved() {
		this.staff.insert("petra", "EDITOR");
		try (Page page = Chromium.page(1280, true)) {
			List<String> errors = errorsOn(page);
			giveAuthenticator(page);
			signIn(page, "petra");
			page.navigate(address("/studio/account"));
			page.fill("#label", "Phone <i>");
			page.click("text=Add a passkey");
			assertThat(page.locator(".notice--done")).containsText("The passkey has been added.");
			assertThat(page.locator("section:has(#passkeys) tbody th")).hasText("Phone <i>");
			page.click("text=Sign out");
			assertThat(page.locator(".notice")).hasText("You’ve been signed out.");

			page.click("text=Use a passkey");
			page.waitForURL(address("/studio"));
			page.navigate(address("/studio/account"));
			assertThat(page.locator("header")).containsText("Petra");

			page.click("[aria-label='Remove Phone <i>']");
			assertThat(page.locator(".notice--done")).containsText("The passkey has been removed.");
			page.click("text=Sign out");
			page.click("text=Use a passkey");
			assertThat(page.locator("[data-passkey-problem]")).containsText("didn’t accept this passkey");
			org.assertj.core.api.Assertions.assertThat(errors).allMatch((error) -> error.contains("401"));
		}
		org.assertj.core.api.Assertions
			.assertThat(this.jdbc
				.sql("select action || ' ' || outcome from audit_event where actor_name = 'Petra' order by id")
				.query(String.class)
				.list())
			.containsExactly("signed in with the password", "passkey added ", "signed out ", "signed in with a passkey",
					"passkey removed ", "signed out ");
	}

	@Test
	void typedTextGoesOnAfterASignInByPasskey() {
		this.staff.insert("quentin", "EDITOR");
		try (Page page = Chromium.page(1280, true)) {
			giveAuthenticator(page);
			signIn(page, "quentin");
			page.navigate(address("/studio/account"));
			page.fill("#label", "Laptop");
			page.click("text=Add a passkey");
			assertThat(page.locator(".notice--done")).containsText("added");
			page.fill("#displayName", "Quentin Typed");
			this.jdbc.sql("delete from spring_session").update();
			page.click("text=Change name");
			assertThat(page.locator("details")).containsText("Quentin Typed");
			page.click("text=Use a passkey");
			assertThat(Studio.heading(page)).hasText("Nothing was changed");
			assertThat(page.locator("main")).containsText("Quentin Typed");
			Studio.follow(page, "Reload the page");
			assertThat(page).hasURL(address("/studio/account"));
		}
	}

	@Test
	void aDisabledAccountIsNotOpenedByItsPasskey() {
		this.staff.insert("rita", "EDITOR");
		try (Page page = Chromium.page(1280, true)) {
			giveAuthenticator(page);
			signIn(page, "rita");
			page.navigate(address("/studio/account"));
			page.fill("#label", "Phone");
			page.click("text=Add a passkey");
			assertThat(page.locator(".notice--done")).containsText("added");
			this.jdbc.sql("update staff_account set enabled = false where username = 'rita'").update();
			page.navigate(address("/sign-in"));
			page.click("text=Use a passkey");
			assertThat(page.locator("[data-passkey-problem]")).containsText("didn’t accept this passkey");
		}
	}

	@Test
	void aTamperedAnswerIsRefused() {
		this.staff.insert("sven", "EDITOR");
		try (Page page = Chromium.page(1280, true)) {
			giveAuthenticator(page);
			signIn(page, "sven");
			page.navigate(address("/studio/account"));
			page.fill("#label", "Phone");
			page.click("text=Add a passkey");
			assertThat(page.locator(".notice--done")).containsText("added");
			page.click("text=Sign out");
			assertThat(page.locator(".notice")).hasText("You’ve been signed out.");
			AtomicBoolean changed = new AtomicBoolean();
			// Laid on a page that has come: one that is still under way keeps its own way
			// to the server.
			page.route("**/login/webauthn", (route) -> {
				String sent = route.request().postData();
				String tampered = sent.replaceAll("\"signature\":\"(.{20}).",
						"\"signature\":\"$1" + (sent.matches("(?s).*\"signature\":\".{20}A.*") ? "B" : "A"));
				changed.set(!tampered.equals(sent));
				route.resume(new com.microsoft.playwright.Route.ResumeOptions().setPostData(tampered));
			});
			page.click("text=Use a passkey");
			assertThat(page.locator("[data-passkey-problem]")).containsText("didn’t accept this passkey");
			org.assertj.core.api.Assertions.assertThat(changed).isTrue();
			page.unroute("**/login/webauthn");
			page.click("text=Use a passkey");
			page.waitForURL(address("/studio"));
		}
	}

	private void signIn(Page page, String username) {
		page.navigate(address("/sign-in"));
		page.fill("#username", username);
		page.fill("#password", Staff.PASSWORD);
		page.click("form[action='/sign-in'] button[type=submit]");
		page.waitForURL(address("/studio"));
	}

	private String address(String path) {
		return this.client.address(path);
	}

	/** A device with a fingerprint reader that always knows its owner. */
	static void giveAuthenticator(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject parameters = new JsonObject();
		parameters.add("options", options);
		session.send("WebAuthn.addVirtualAuthenticator", parameters);
	}

	private static List<String> errorsOn(Page page) {
		List<String> errors = new java.util.ArrayList<>();
		page.onPageError(errors::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				errors.add(message.text());
			}
		});
		return errors;
	}

}
