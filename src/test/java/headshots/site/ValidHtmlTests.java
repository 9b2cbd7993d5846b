package headshots.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.GuideTest;
import headshots.HtmlChecker;
import headshots.HttpTestClient;
import headshots.SignedInClient;
import headshots.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page passes the Nu HTML checker without errors and without warnings.
 */
@GuideTest
@Tag("html")
class ValidHtmlTests {

	private final HtmlChecker checker = new HtmlChecker();

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Test
	void everyPageIsValid() {
		List<String> paths = new ArrayList<>(this.client.sitemap());
		paths.addAll(HttpTestClient.STATES);
		paths.addAll(HttpTestClient.PLANS);
		assertThat(complaints(paths, this.client::get)).isEmpty();
	}

	/** Within a page, because alone the checker takes a picture for any XML. */
	@Test
	void everyDrawingIsValid() {
		Set<String> drawings = new TreeSet<>();
		for (String path : this.client.sitemap()) {
			drawings.addAll(this.client.page(path).select("img[src^=/drawings/]").eachAttr("src"));
		}
		assertThat(drawings).hasSizeGreaterThan(40);
		String html = drawings.stream()
			.map((path) -> "<div>" + this.client.get(path)
				.text()
				.replaceAll("(id=\"|#)([a-z])([\")])", "$1$2%d$3".formatted(path.hashCode())) + "</div>")
			.collect(Collectors.joining("\n", "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>",
					"</body></html>"));
		assertThat(this.checker.complaints(html)).isEmpty();
	}

	@Test
	void everyStaffPageIsValid() {
		SignedInClient staff = this.staff.administrator();
		assertThat(complaints(List.of("/studio/account", "/studio/staff", "/studio/log", "/studio/none"), staff::get))
			.isEmpty();
		SignedInClient stranger = this.staff.someone();
		assertThat(complaints(List.of("/sign-in", "/sign-in?out"), stranger::get)).isEmpty();
		assertThat(complaints(List.of("/studio/sample"),
				(path) -> stranger.postBare(path, List.of(), "summary", "typed\n<b>text</b>")))
			.isEmpty();
		assertThat(complaints(List.of("/studio/staff"), (path) -> staff.post(path, "username", "x", "displayName", "")))
			.isEmpty();
		assertThat(complaints(List.of("/studio/account/password"),
				(path) -> staff.post(path, "current", "x", "password", "x")))
			.isEmpty();
		assertThat(complaints(List.of("/studio/staff"), this.staff.editor()::get)).isEmpty();
	}

	@Test
	void theCheckerSeesWhatIsWrong() {
		assertThat(this.checker
			.complaints("<!DOCTYPE html><html lang=en><title>x</title><p><table><tr><td headers=nope>x</table>"))
			.isNotEmpty();
	}

	private List<String> complaints(List<String> paths, Function<String, HttpTestClient.Answer> opened) {
		List<String> complaints = new ArrayList<>();
		for (String path : paths) {
			this.checker.complaints(opened.apply(path).text())
				.forEach((complaint) -> complaints.add(path + ": " + complaint));
		}
		return complaints;
	}

}
