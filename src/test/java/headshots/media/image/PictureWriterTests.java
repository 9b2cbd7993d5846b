package headshots.media.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

import headshots.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PictureWriterTests {

	private final PictureWriter writer = new PictureWriter();

	@ParameterizedTest
	@CsvSource({ "320, WEBP, 3", "640, WEBP, 3", "960, WEBP, 3", "1440, WEBP, 3", "320, JPEG, 3", "640, JPEG, 3",
			"960, JPEG, 3", "1440, JPEG, 3", "640, WEBP, 2", "640, JPEG, 2", "640, WEBP, 6", "640, JPEG, 6" })
	void skinKeepsItsTexture(int width, Rendition.Format format, double contrast) throws IOException {
		BufferedImage skin = skin(width, Rendition.height(width), contrast);
		byte[] written = write(skin, format);
		assertThat(energy(read(written)) / energy(skin)).isGreaterThanOrEqualTo(0.9);
		// And pays for it: the first quality would not have kept as much.
		assertThat(written.length).isGreaterThan(first(skin, format).length);
	}

	@ParameterizedTest
	@EnumSource
	void aCleanBackdropAndAPictureOfEdgesAreWrittenAtTheFirstQuality(Rendition.Format format) throws IOException {
		BufferedImage backdrop = new BufferedImage(640, 800, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = backdrop.createGraphics();
		canvas.setPaint(new GradientPaint(0, 0, new Color(210, 214, 220), 640, 800, new Color(120, 126, 140)));
		canvas.fillRect(0, 0, 640, 800);
		canvas.dispose();
		for (BufferedImage picture : new BufferedImage[] { backdrop, SamplePictures.portrait(640, 800, 3) }) {
			assertThat(write(picture, format)).isEqualTo(first(picture, format));
		}
	}

	/** Cloth of strong contrast keeps its energy at any quality. */
	@ParameterizedTest
	@EnumSource
	void strongTextureNeedsNoHigherQuality(Rendition.Format format) throws IOException {
		BufferedImage cloth = skin(640, 800, 12);
		assertThat(write(cloth, format)).isEqualTo(first(cloth, format));
	}

	@ParameterizedTest
	@EnumSource
	void theFaceDecidesAndNotTheWall(Rendition.Format format) throws IOException {
		BufferedImage picture = SamplePictures.portrait(960, 1200, 3);
		picture.createGraphics().drawImage(skin(320, 320, 3), 0, 0, null);
		assertThat(write(picture, format, 600, 900)).isEqualTo(first(picture, format));
		assertThat(write(picture, format, 160, 160).length).isGreaterThan(first(picture, format).length);
	}

	@Test
	void aMasterKeepsTheColorOfThinRedLines() throws IOException {
		BufferedImage lines = new BufferedImage(400, 500, BufferedImage.TYPE_3BYTE_BGR);
		for (int x = 0; x < 400; x += 4) {
			for (int y = 0; y < 500; y++) {
				lines.setRGB(x, y, 0xd20f19);
			}
		}
		assertThat(red(read(this.writer.master(lines)))).isCloseTo(0xd2, within(8.0));
		assertThat(red(read(this.writer.jpeg(lines, 0.95f)))).isLessThan(0xb0);
	}

	private static double red(BufferedImage lines) {
		double sum = 0;
		for (int x = 40; x < 360; x += 4) {
			sum += lines.getRGB(x, 250) >> 16 & 0xff;
		}
		return sum / 80;
	}

	@Test
	void theSamePictureIsWrittenTheSameWay() throws IOException {
		BufferedImage skin = skin(320, 400, 3);
		for (Rendition.Format format : Rendition.Format.values()) {
			assertThat(write(skin, format)).isEqualTo(write(skin, format));
		}
	}

	private byte[] write(BufferedImage picture, Rendition.Format format) throws IOException {
		return write(picture, format, picture.getWidth() / 2, picture.getHeight() / 2);
	}

	private byte[] write(BufferedImage picture, Rendition.Format format, int x, int y) throws IOException {
		return this.writer.write(picture, format, TextureSample.around(picture, x, y));
	}

	private byte[] first(BufferedImage picture, Rendition.Format format) throws IOException {
		return (format == Rendition.Format.WEBP) ? this.writer.webp(picture, 0.80f) : this.writer.jpeg(picture, 0.82f);
	}

	/** A plain wall of skin tone: pores of a few pixels, and grain. */
	private static BufferedImage skin(int width, int height, double contrast) {
		Random random = new Random(7);
		double[] noise = new double[width * height];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = random.nextGaussian();
		}
		BufferedImage skin = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double pores = 0;
				for (int dy = -1; dy <= 1; dy++) {
					for (int dx = -1; dx <= 1; dx++) {
						int at = Math.max(0, Math.min(height - 1, y + dy)) * width
								+ Math.max(0, Math.min(width - 1, x + dx));
						pores += noise[at] / 3;
					}
				}
				double light = contrast * pores + 0.5 * random.nextGaussian();
				skin.setRGB(x, y, level(222 + light) << 16 | level(176 + light) << 8 | level(150 + light));
			}
		}
		return skin;
	}

	private static int level(double light) {
		return (int) Math.max(0, Math.min(255, Math.round(light)));
	}

	/** The sum of the squared differences of the luma of neighboring pixels. */
	private static double energy(BufferedImage picture) {
		double sum = 0;
		for (int y = 0; y < picture.getHeight() - 1; y++) {
			for (int x = 0; x < picture.getWidth() - 1; x++) {
				double here = luma(picture.getRGB(x, y));
				double right = luma(picture.getRGB(x + 1, y)) - here;
				double below = luma(picture.getRGB(x, y + 1)) - here;
				sum += right * right + below * below;
			}
		}
		return sum;
	}

	private static double luma(int pixel) {
		return 0.299 * (pixel >> 16 & 0xff) + 0.587 * (pixel >> 8 & 0xff) + 0.114 * (pixel & 0xff);
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

}
