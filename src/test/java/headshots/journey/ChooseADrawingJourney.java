package headshots.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor chooses what a drawing shows, with the drawing beside the choices.
 */
@SharedStudio
class ChooseADrawingJourney {

	@Autowired
	private Studio studio;

	@Test
	void theDrawingFollowsTheChoicesAndReachesReaders() {
		try (Page page = this.studio.signedIn("dora")) {
			this.studio.openCell(page, "Beauty, Purpose");
			Locator picture = page.getByAltText("Preview of the drawing");
			Studio.field(page, "Expression").selectOption("Broad smile");
			Studio.field(page, "Hair").selectOption("Dark");
			assertThat(picture).hasAttribute("src",
					Pattern.compile("expression=broad-smile.*hair=dark|hair=dark.*expression=broad-smile"));
			page.waitForCondition(
					() -> Boolean.TRUE.equals(picture.evaluate("image => image.complete && image.naturalWidth > 0")));
			Studio.publish(page);
			try (Page reader = this.studio.reader()) {
				reader.navigate(this.studio.address("/headshots/beauty"));
				assertThat(reader.locator("#purpose img.drawing")).hasAttribute("alt",
						"Drawing: cropped very close to the face, dark hair, broad smile, beauty makeup, hair tied back");
			}
		}
	}

	@Test
	void worksWithoutScripts() {
		try (Page page = this.studio.signedIn("edith", false)) {
			this.studio.openCell(page, "Beauty, Audience");
			Studio.field(page, "Where it’s seen").selectOption("Comp card");
			Studio.save(page);
			assertThat(Studio.field(page, "Where it’s seen")).hasValue("card");
			assertThat(page.getByAltText("Preview of the drawing")).hasAttribute("src", Pattern.compile("place=card"));
		}
	}

}
