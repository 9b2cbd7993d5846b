package headshots.journey;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register is blocks on a phone, with the pixels first, and one table on wide
 * screens.
 */
@BrowserTest
class PlatformLayoutTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void aPhoneShowsABlockAPlatformAndNothingBesideTheScreen() {
		for (int width : List.of(320, 375, 480)) {
			try (Page page = Chromium.page(width, true)) {
				page.navigate(this.client.address("/platforms"));
				assertThat(page.locator("table.register").isVisible()).isFalse();
				Locator blocks = page.locator("article.platform");
				assertThat(blocks.count()).isEqualTo(18);
				assertThat((boolean) page.evaluate("[...document.querySelectorAll('article.platform *')].every("
						+ "part => part.getBoundingClientRect().right <= innerWidth)"))
					.as("width " + width)
					.isTrue();
				page.getByText("Jump to a platform").click();
				page.locator("nav a[href='#spotlight']").click();
				assertThat(page.locator("#spotlight dd").first().isVisible()).isTrue();
				assertThat((boolean) page.evaluate("(box => box.top >= 0 && box.top < innerHeight)"
						+ "(document.querySelector('#spotlight').getBoundingClientRect())"))
					.isTrue();
			}
		}
	}

	@Test
	void aWideScreenShowsOneTableAndTheBlockThatAnOldLinkNames() {
		try (Page page = Chromium.page(1280, true)) {
			page.navigate(this.client.address("/platforms"));
			assertThat(page.locator("table.register").isVisible()).isTrue();
			assertThat(page.locator("article.platform >> visible=true").count()).isZero();
			assertThat((boolean) page.evaluate("(region => region.scrollWidth <= region.clientWidth)"
					+ "(document.querySelector('.table-region'))"))
				.isTrue();
			page.navigate(this.client.address("/platforms#spotlight"));
			assertThat(page.locator("article.platform >> visible=true").count()).isOne();
		}
	}

}
