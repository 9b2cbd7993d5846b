package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import headshots.SamplePhotographs;
import headshots.SignedInClient;
import headshots.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Browsers choose a file for each photograph before they know the layout, from the
 * attribute {@code sizes}: it says what the layout then does.
 */
@SharedStudio
class PhotographSizesTests {

	/** The pages that a photograph of a look and of its guidance is on. */
	private static final List<String> PAGES = List.of("/headshots/commercial", "/headshots/actor", "/aspects/framing");

	/** Around every width at which the layout changes. */
	private static final int[] WIDTHS = { 320, 375, 415, 417, 480, 510, 513, 600, 766, 769, 830, 834, 1024, 1246, 1250,
			1440, 2000 };

	/**
	 * How wide each photograph is, how wide the browser took it to be, and where the
	 * color behind it is. A picture's own width, in a set of files with their widths, is
	 * what {@code sizes} says.
	 */
	private static final String MEASURE = """
			async () => Promise.all([...document.querySelectorAll('.photographs img')].map(async (shown) => {
				const taken = new Image();
				taken.sizes = shown.sizes;
				taken.srcset = shown.srcset;
				await taken.decode();
				const box = shown.getBoundingClientRect();
				const behind = shown.closest('div').querySelector('svg').getBoundingClientRect();
				return { width: box.width, height: box.height, taken: taken.naturalWidth,
					source: shown.parentNode.querySelector('source').sizes === shown.sizes,
					behind: Math.max(Math.abs(behind.x - box.x), Math.abs(behind.y - box.y),
						Math.abs(behind.width - box.width), Math.abs(behind.height - box.height)) };
			}))""";

	@Autowired
	private Studio studio;

	@Autowired
	private Staff staff;

	@Test
	void thePlaceOfAPhotographIsKnownBeforeItComes() {
		SignedInClient editor = this.staff.editor();
		List<String> live = new ArrayList<>();
		try (Page page = Chromium.page(1280, true)) {
			for (int count = 1; count <= 3; count++) {
				live.add(SamplePhotographs.live(editor, "Sizes " + count, 400 + count, "types", "commercial",
						"guidance", "actor.framing"));
				for (String address : PAGES) {
					page.navigate(this.studio.address(address));
					assertThat(page.locator(".photographs img").count()).as(address).isEqualTo(count);
					measure(page, address);
				}
			}
		}
		finally {
			live.forEach((place) -> SamplePhotographs.withdraw(editor, place));
		}
	}

	private static void measure(Page page, String address) {
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			List<?> photographs = (List<?>) page.evaluate(MEASURE);
			assertThat(photographs).isNotEmpty();
			for (Object each : photographs) {
				Map<?, ?> photograph = (Map<?, ?>) each;
				String where = address + ", " + photographs.size() + " at " + width + ": " + photograph;
				assertThat(number(photograph, "taken")).as(where).isCloseTo(number(photograph, "width"), within(2.0));
				// Its shape is known, too: the page does not move.
				assertThat(number(photograph, "height")).as(where)
					.isCloseTo(number(photograph, "width") * 1.25, within(1.0));
				assertThat(number(photograph, "behind")).as(where).isLessThan(0.6);
				assertThat(photograph.get("source")).as(where).isEqualTo(true);
			}
		}
	}

	private static double number(Map<?, ?> photograph, String name) {
		return ((Number) photograph.get(name)).doubleValue();
	}

}
