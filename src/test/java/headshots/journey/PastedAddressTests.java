package headshots.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import headshots.text.UnwrappedAddressTests;
import headshots.text.WebAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that are pasted, and the server's judgment of addresses beside the browser's.
 */
@Tag("browser")
@ExtendWith(RequiresChromium.class)
class PastedAddressTests {

	private static final Path SCRIPTS = Path.of("src/main/resources/static/js/studio");

	private static final String FIELDS = """
			<!DOCTYPE html><html lang="en"><title>Fields</title><script src="/addresses.js"></script>
			<script src="/paste.js"></script>
			<textarea id="text" data-paste="markdown"></textarea><input id="line" data-paste="address"></html>""";

	private static final String PASTE = """
			([id, types]) => {
				const field = document.getElementById(id);
				const clipboardData = new DataTransfer();
				Object.entries(types).forEach(([type, value]) => clipboardData.setData(type, value));
				field.value = "";
				field.focus();
				field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
				return [field.value, document.getElementById(id + "-unwrapped")?.textContent ?? ""];
			}""";

	/** Whether a browser opens an address that has neither a user nor a password. */
	private static final String OPENS = """
			(addresses) => addresses.map((address) => {
				try {
					const url = new URL(address, "https://guide.test/page");
					const absolute = /^[\\0-\\x20]*https?:[/\\\\]{2}/i.test(address.replace(/[\\t\\n\\r]/g, ""));
					return absolute && /^https?:$/.test(url.protocol) && !url.username && !url.password;
				}
				catch {
					return false;
				}
			})""";

	/**
	 * Chromium still takes hosts with spaces and with "xn--" alone, which the standard
	 * refuses; so they are left out here.
	 */
	private static final String[] PIECES = { "https:", "Http:", "ftp:", "//", "/", "\\", "example", ".", "org",
			"my_site", "-", "münchen", "例え", "☕", "ß", "%41", "%", "%zz", "|", ":", ":80", ":99999", "?", "#", "[", "]",
			"[::1]", "127.0.0.1", "0x7f", "1", "<", "^", "a", "。" };

	private static Page page;

	@BeforeAll
	static void open() {
		page = Chromium.page(1280, true);
		page.route("**/*", PastedAddressTests::answer);
	}

	@BeforeEach
	void startAnew() {
		page.navigate("http://studio.test/");
	}

	@AfterAll
	static void close() {
		page.close();
	}

	@Test
	void theScriptFindsTheAddressThatIsMeant() throws IOException {
		List<List<String>> rows = UnwrappedAddressTests.table().toList();
		assertThat(rows).hasSizeGreaterThan(30);
		for (List<String> row : rows) {
			assertThat(page.evaluate(
					"(typed) => { const { address, removed } = unwrapAddress(typed); return [address, removed]; }",
					row.get(0)))
				.isEqualTo(row.subList(1, 3));
		}
	}

	@Test
	void theServerJudgesAddressesAsTheBrowserDoes() {
		Random random = new Random(3986);
		List<String> addresses = new ArrayList<>();
		for (int i = 0; i < 6_000; i++) {
			StringBuilder address = new StringBuilder((i % 4 == 0) ? "" : "https://");
			random.ints(1 + random.nextInt(7), 0, PIECES.length).forEach((index) -> address.append(PIECES[index]));
			addresses.add(address.toString());
		}
		List<?> opened = (List<?>) page.evaluate(OPENS, addresses);
		List<String> otherwise = new ArrayList<>();
		for (int i = 0; i < addresses.size(); i++) {
			if (WebAddress.isValid(addresses.get(i)) != (Boolean) opened.get(i)) {
				otherwise.add(addresses.get(i) + " -> " + opened.get(i));
			}
		}
		assertThat(otherwise).isEmpty();
		assertThat(opened.stream().filter(Boolean.TRUE::equals)).hasSizeGreaterThan(1_000);
		assertThat(opened.stream().filter(Boolean.FALSE::equals)).hasSizeGreaterThan(1_000);
	}

	@Test
	void aPastedAddressLosesItsWrapperAndTheNoteSaysSo() {
		String wrapped = "https://www.google.com/url?q=https://example.org/calls%3Futm_source%3Dnews&sa=D";
		List<String> mended = List.of("https://example.org/calls",
				"Removed from the pasted address: a Google redirect and utm_source.");
		assertThat(page.evaluate(PASTE, List.of("line", Map.of("text/plain", wrapped)))).isEqualTo(mended);
		assertThat(page.evaluate(PASTE, List.of("text", Map.of("text/plain", wrapped)))).isEqualTo(mended);
		assertThat(page.evaluate(PASTE,
				List.of("text", Map.of("text/html", "See <a href=\"" + wrapped.replace("&", "&amp;") + "\">it</a>"))))
			.isEqualTo(List.of("See [it](https://example.org/calls)", mended.get(1)));
		assertThat(page.locator("#text-unwrapped").getAttribute("role")).isEqualTo("status");
	}

	@Test
	void otherAddressesStayAsTheyArePasted() {
		assertThat(page.evaluate(PASTE, List.of("line", Map.of("text/plain", "https://example.org/?id=7"))))
			.isEqualTo(List.of("https://example.org/?id=7", ""));
		assertThat(page.evaluate(PASTE,
				List.of("text", Map.of("text/html", "<a href=\"tel:+15550100\">call</a> <a href=\"ftp://x\">no</a>"))))
			.isEqualTo(List.of("[call](tel:+15550100) no", ""));
	}

	private static void answer(Route route) {
		String address = route.request().url();
		boolean isScript = address.endsWith(".js");
		route.fulfill(new Route.FulfillOptions()
			.setContentType((isScript ? "text/javascript" : "text/html") + ";charset=utf-8")
			.setBody(isScript ? script(address.substring(address.lastIndexOf('/') + 1)) : FIELDS));
	}

	private static String script(String name) {
		try {
			return "{\n" + Files.readString(SCRIPTS.resolve(name)) + "}\n";
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
