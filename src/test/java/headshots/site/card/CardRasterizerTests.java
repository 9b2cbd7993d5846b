package headshots.site.card;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import headshots.site.CardDrawing;
import headshots.site.CardLine;
import headshots.site.CardLine.CardBar;
import headshots.site.CardPicture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CardRasterizerTests {

	private static final int RED = 0xffcc0000;

	private static final int PAPER = 0xfffdfcfa;

	private static final int HAIRLINE = 0xffd9d5ce;

	@Test
	void isAPngFileOfTheSizeThatSitesAskForWithAPalette() throws IOException {
		BufferedImage image = read(CardRasterizer.png(card("a", "")));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
		assertThat(image.getColorModel()).isInstanceOf(IndexColorModel.class);
		assertThat(image.getRGB(0, 0)).isEqualTo(PAPER);
	}

	@Test
	void drawsThePictureToAllItsEdgesAndNotBeyond() throws IOException {
		BufferedImage image = read(CardRasterizer.png(card("a", "")));
		CardLayout layout = CardLayout.of(1, 1);
		var place = layout.pictures().get(0);
		for (int x : new int[] { place.x, place.x + place.width - 1 }) {
			for (int y : new int[] { place.y, place.y + place.height - 1 }) {
				assertThat(image.getRGB(x, y)).as(x + ", " + y).isEqualTo(RED);
			}
		}
		for (int away : new int[] { 1, 2 }) {
			int beside = (away == 1) ? HAIRLINE : PAPER;
			assertThat(image.getRGB(place.x - away, place.y)).isEqualTo(beside);
			assertThat(image.getRGB(place.x, place.y - away)).isEqualTo(beside);
			assertThat(image.getRGB(place.x + place.width - 1 + away, place.y)).isEqualTo(beside);
			assertThat(image.getRGB(place.x, place.y + place.height - 1 + away)).isEqualTo(beside);
		}
	}

	@Test
	void drawsTheRangesOnTheLineInTheirColors() throws IOException {
		BufferedImage image = read(CardRasterizer.png(card("a", "")));
		var line = CardLayout.of(1, 1).lines().get(0);
		int above = (int) line.getCenterY() - 14;
		assertThat(image.getRGB(line.x + line.width * 3 / 10, above)).isEqualTo(0xff2a63b8);
		assertThat(image.getRGB(line.x + line.width * 7 / 10, above)).isEqualTo(PAPER);
		int below = (int) line.getCenterY() + 14;
		assertThat(image.getRGB(line.x + line.width * 7 / 10, below)).isEqualTo(0xffb4560b);
		assertThat(image.getRGB(line.x + line.width * 3 / 10, below)).isEqualTo(PAPER);
	}

	@Test
	void leavesLettersOut() {
		String words = "<text x=\"9\" y=\"90\" font-size=\"60\">eyes 39%</text>";
		assertThat(CardRasterizer.png(card("a", words))).isEqualTo(CardRasterizer.png(card("a", "")));
	}

	@Test
	void namesADrawingThatCannotBeRead() {
		CardDrawing card = new CardDrawing("/faq",
				List.of(new CardPicture("broken", "none", () -> "<p>".getBytes(StandardCharsets.UTF_8), null)),
				List.of(), "None");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> CardRasterizer.png(card))
			.withMessageContaining("broken");
	}

	/**
	 * A minimal runtime has no fonts, and the class that looks for them fails. Another
	 * process draws a card before it uses a font itself, and reports its classes.
	 */
	@Test
	void needsNoFonts() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-Xlog:class+load:stdout", "-cp",
				System.getProperty("java.class.path"), FontlessCard.class.getName())
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		int card = said.indexOf("card " + FontlessCard.hash());
		assertThat(card).as(said.lines().filter((line) -> !line.contains("source:")).toList().toString()).isPositive();
		assertThat(said.substring(0, card)).contains("java.awt.image.BufferedImage")
			.doesNotContain("sun.font.FontManager", "sun.font.SunFontManager");
		assertThat(said.substring(card)).contains("sun.font.FontManagerFactory");
	}

	static CardDrawing card(String name, String more) {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"240\" height=\"300\" viewBox=\"0 0 240 300\">"
				+ "<rect width=\"240\" height=\"300\" fill=\"#c00\"/><circle cx=\"120\" cy=\"150\" r=\"60\" fill=\"#fff\"/>"
				+ more + "</svg>";
		return new CardDrawing("/faq",
				List.of(new CardPicture(name, "a test", () -> svg.getBytes(StandardCharsets.UTF_8), null)),
				List.of(new CardLine(List.of(new CardBar(10, 50, "#2a63b8"), new CardBar(60, 90, "#b4560b")))),
				"A test");
	}

	private static BufferedImage read(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

}
