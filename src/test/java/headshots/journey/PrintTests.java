package headshots.journey;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages as they come out of a printer.
 */
@BrowserTest
class PrintTests {

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@CsvSource({ "A4,digitals-shot-list", "Letter,digitals-shot-list", "A4,comp-card", "A4,what-to-pack",
			"Letter,ask-the-photographer" })
	void aChecklistFitsOnOneSheet(String paper, String slug) throws IOException {
		try (PDDocument sheet = print("/prepare/" + slug, paper)) {
			assertThat(sheet.getNumberOfPages()).isOne();
			assertThat(text(sheet))
				.contains(this.client.address("/prepare/" + slug), this.client.text("/prepare/" + slug, ".footer > p"))
				.doesNotContain("Skip to content", "Privacy", "Breadcrumbs");
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4", "Letter" })
	void aComparisonPrintsInOrderWithItsListsOpen(String paper) throws IOException {
		try (PDDocument sheets = print("/compare/actor-vs-model", paper)) {
			assertThat(sheets.getNumberOfPages()).isEqualTo(2);
			String text = text(sheets);
			assertThat(text)
				.containsSubsequence(this.client.text("/compare/actor-vs-model", "h1"), "Purpose", "Expression",
						"Styling", "Framing and light", "Audience", "Retouching",
						this.client.address("/compare/actor-vs-model"))
				.contains(this.client.text("/compare/actor-vs-model", "#purpose .dos li"))
				.doesNotContain("Compare something else", "Swap sides", "Privacy");
			// The column headings are repeated at the head of every printed page of the
			// table.
			PDFTextStripper second = new PDFTextStripper();
			second.setSortByPosition(true);
			second.setStartPage(2);
			second.setEndPage(2);
			assertThat(second.getText(sheets).strip().lines().limit(3)).anyMatch((line) -> line.contains("Actor"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "actor-vs-model,2", "theatrical-vs-digitals,2", "commercial-vs-lifestyle,2", "model-vs-lifestyle,2",
			"digitals-vs-corporate,2", "actor-vs-model-vs-digitals-vs-corporate,3",
			"commercial-vs-theatrical-vs-lifestyle-vs-editorial,3" })
	void aComparisonTakesFewSheetsEachWithTheMarksOfItsColumns(String columns, int sheetCount) throws IOException {
		for (String paper : List.of("A4", "Letter")) {
			try (PDDocument sheets = print("/compare/" + columns, paper)) {
				assertThat(sheets.getNumberOfPages()).as(paper).isEqualTo(sheetCount);
				for (int sheet = 1; sheet <= sheetCount; sheet++) {
					PDFTextStripper stripper = new PDFTextStripper();
					stripper.setStartPage(sheet);
					stripper.setEndPage(sheet);
					String text = stripper.getText(sheets);
					assertThat(text).as(paper + " " + sheet).contains("●", "■");
					assertThat(text.split("\\s+").length).as(paper + " " + sheet).isGreaterThan(60);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4,?for=actor&platform=spotlight&platform=imdbpro&platform=linkedin", "A4,?for=digitals",
			"Letter,?for=background&platform=central-casting&platform=casting-collective", "Letter,''",
			"Letter,?for=theatrical&platform=spotlight&platform=tmdb&platform=mandy-kids" })
	void allThatIsAskedOfAPhotoFitsOnOneSheet(String paper, String choice) throws IOException {
		try (PDDocument sheet = print("/check" + choice, paper)) {
			assertThat(sheet.getNumberOfPages()).isOne();
			assertThat(text(sheet))
				.containsSubsequence("Check my photo", "Twelve questions only you can answer",
						this.client.text("/check" + choice, "#questions li:last-child strong"), "Numbers to meet",
						"Find your picture’s size", this.client.address("/check"))
				.contains(this.client.page("/check" + choice).select("#questions strong, #numbers h3").eachText())
				.doesNotContain("Show what’s asked", "Choose a photo", "See for yourself", "Privacy");
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4,do=act&in=uk&to=spotlight&with=changing-hair&on=%s", "Letter,do=model&in=us&with=minor&on=%s",
			"A4,do=act&do=model&in=uk&to=backstage&to=spotlight&with=glasses&on=%s",
			"Letter,do=act&do=model&in=uk&to=backstage&to=spotlight&with=glasses", "Letter,do=corporate&looks=1" })
	void aPlanFitsOnTwoSheets(String paper, String answers) throws IOException {
		String path = "/plan?" + answers.formatted(LocalDate.now().plusDays(50));
		try (PDDocument sheets = print(path, paper)) {
			assertThat(sheets.getNumberOfPages()).isEqualTo(2);
			assertThat(text(sheets))
				.contains("Plan my pictures", this.client.text(path, "#h_plan"), this.client.text(path, ".ranked h3"),
						this.client.text(path, ".plan-looks h3"), this.client.text(path, ".plan-schedule .ticks span"),
						this.client.text(path, ".plan-lists h3"))
				.doesNotContain("Your answers", "What happens to", "Download calendar", "aspect by aspect", "Privacy");
		}
	}

	@Test
	void linksPrintWithTheirWholeAddressOrNotAtAll() throws IOException {
		for (String path : List.of("/compare/commercial-vs-lifestyle", "/headshots/actor", "/faq", "/glossary")) {
			try (PDDocument sheets = print(path, "A4")) {
				assertThat(text(sheets)).as(path).doesNotContainPattern("\\((/|#)");
			}
		}
	}

	@Test
	void aTypePrintsWithoutItsNavigation() throws IOException {
		try (PDDocument sheets = print("/headshots/theatrical", "A4")) {
			assertThat(sheets.getNumberOfPages()).isBetween(2, 7);
			assertThat(text(sheets))
				.contains(this.client.text("/headshots/theatrical", "h1"), "Key features", "Retouching",
						this.client.address("/headshots/theatrical"))
				.doesNotContain("Skip to content");
		}
	}

	private PDDocument print(String path, String paper) throws IOException {
		try (Page page = Chromium.page(1280, false)) {
			page.navigate(this.client.address(path));
			return Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(false)));
		}
	}

	private static String text(PDDocument document) throws IOException {
		return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
	}

}
