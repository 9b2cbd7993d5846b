package headshots.journey;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.drawing.Drawings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The photo check in a browser. Its photographs are of the guide's own drawn head, which
 * the face finder takes for a face: there is no person in them.
 */
final class PhotoCheckPage {

	/** A file name that must not turn up anywhere else. */
	static final String FILE_NAME = "canary-Renée-7731.jpg";

	private static final String WHOLE_WINDOW = """
			<style>body { margin: 0; display: flex } img { display: block; flex: 1; min-width: 0; height: 100vh }</style>
			%s""";

	private static final String DRAWING = "<img src=\"data:image/svg+xml;base64,%s\">";

	/** The photographs by size and drawings, each taken once. */
	private static final Map<String, byte[]> TAKEN = new ConcurrentHashMap<>();

	private PhotoCheckPage() {
	}

	/** A photograph of a drawn head, 4:5, that carries a note of where it was taken. */
	static byte[] photograph(Drawings drawings, int width, Map<String, String> choices) {
		return photograph(drawings, width, width * 5 / 4, List.of(choices));
	}

	/** A photograph of drawn heads side by side. */
	static byte[] photograph(Drawings drawings, int width, int height, List<Map<String, String>> people) {
		String drawn = people.stream()
			.map((choices) -> DRAWING.formatted(Base64.getEncoder().encodeToString(drawings.draw(choices))))
			.collect(Collectors.joining());
		return TAKEN.computeIfAbsent(width + " " + height + drawn, (key) -> take(drawn, width, height)).clone();
	}

	private static byte[] take(String drawn, int width, int height) {
		try (Page page = Chromium.page(width, true)) {
			page.setViewportSize(width, height);
			page.setContent(WHOLE_WINDOW.formatted(drawn));
			byte[] jpeg = page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(90));
			return SamplePictures.withSegment(jpeg, 0xe1, SamplePictures.exif(1));
		}
	}

	static void open(Page page, HttpTestClient client, String query) {
		page.navigate(client.address("/check" + query));
		assertThat(field(page)).isVisible();
	}

	/** Picks a file and waits until a face was looked for. */
	static void pick(Page page, byte[] photograph) {
		field(page).setInputFiles(new FilePayload(FILE_NAME, "image/jpeg", photograph));
		assertThat(line(page, "Crown")).isAttached();
		assertThat(said(page)).not().containsText("…");
	}

	static Locator field(Page page) {
		return page.getByLabel("Choose a photo");
	}

	/** The line in which the tool says how far it is with the picked file. */
	static Locator said(Page page) {
		return page.getByRole(AriaRole.STATUS).first();
	}

	static Locator line(Page page, String name) {
		return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The findings of a group by its heading. */
	static Locator findings(Page page, String heading) {
		return page.locator(".found")
			.filter(new Locator.FilterOptions()
				.setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true))))
			.getByRole(AriaRole.LISTITEM);
	}

	/** The part of the page below a heading. */
	static Locator part(Page page, String heading) {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
	}

}
