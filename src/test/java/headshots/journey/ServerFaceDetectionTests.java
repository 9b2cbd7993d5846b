package headshots.journey;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.drawing.Drawing;
import headshots.drawing.Drawings;
import headshots.media.face.DetectedFace;
import headshots.media.face.FaceDetector;
import headshots.web.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The server finds in an upload what a browser finds in the same pixels.
 */
@BrowserTest
class ServerFaceDetectionTests {

	private static CheckModules modules;

	@Autowired
	private Drawings drawings;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		modules = new CheckModules(client, assets);
	}

	@AfterAll
	static void close() {
		modules.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fair", "medium", "deep" })
	void bothFindTheDrawnHeadAtTheSamePlace(String skin) throws IOException {
		String png = modules.call("faces", """
				async (faces, address) => {
					const head = await image(address);
					const pixels = paint(960, 1200, '#dcd8d2', (context) => context.drawImage(head, 0, 0, 960, 1200));
					const canvas = document.createElement('canvas');
					canvas.width = 960;
					canvas.height = 1200;
					canvas.getContext('2d').putImageData(pixels, 0, 0);
					return canvas.toDataURL('image/png').split(',')[1];
				}""", this.drawings.address(Drawing.of(Map.of("crop", "chest", "skin", skin))));
		BufferedImage head = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
		assertThat(compare(inThreeBytes(head))).isEqualTo(1);
	}

	@Test
	void bothFindTheSameOfSeveralFacesAndOfOneThatNeedsAMargin() throws IOException {
		BufferedImage two = SamplePictures.face(1600, 1000, 400, 400, 90);
		SamplePictures.addFace(two, 1150, 400, 150);
		assertThat(compare(two)).isEqualTo(2);
		assertThat(compare(SamplePictures.face(1000, 1000, 500, 420, 420))).isEqualTo(1);
		assertThat(compare(SamplePictures.portrait(800, 1000, 3))).isZero();
	}

	/** Rounding may differ, in sums of thousands of products. */
	private static int compare(BufferedImage picture) throws IOException {
		List<Map<String, Object>> script = modules.call("face-detector", """
				async (detector, png) => {
					const url = URL.createObjectURL(blob(png));
					const picture = await image(url);
					const { WEIGHTS } = await load('face-model');
					const { data, width, height } = paint(picture.width, picture.height, '#fff',
						(context) => context.drawImage(picture, 0, 0));
					return detector.detectFaces(detector.readWeights(WEIGHTS), data, width, height);
				}""", CheckModules.base64(SamplePictures.written(picture, "png")));
		List<DetectedFace> server = FaceDetector.detect(picture);
		assertThat(script).hasSameSizeAs(server);
		for (int i = 0; i < server.size(); i++) {
			DetectedFace face = server.get(i);
			Map<String, Object> other = script.get(i);
			assertThat(face.score()).isCloseTo(number(other, "score"), within(0.001));
			assertThat(face.width()).isCloseTo(number(other, "width"), within(0.1));
			assertThat(face.height()).isCloseTo(number(other, "height"), within(0.1));
			@SuppressWarnings("unchecked")
			List<Map<String, Object>> eyes = (List<Map<String, Object>>) other.get("eyes");
			assertSame(face.leftEye(), eyes.get(0));
			assertSame(face.rightEye(), eyes.get(1));
		}
		return server.size();
	}

	private static void assertSame(DetectedFace.Point point, Map<String, Object> other) {
		assertThat(point.x()).isCloseTo(number(other, "x"), within(0.1));
		assertThat(point.y()).isCloseTo(number(other, "y"), within(0.1));
	}

	private static double number(Map<String, Object> numbers, String name) {
		return ((Number) numbers.get(name)).doubleValue();
	}

	private static BufferedImage inThreeBytes(BufferedImage picture) {
		BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = copy.createGraphics();
		canvas.drawImage(picture, 0, 0, null);
		canvas.dispose();
		return copy;
	}

}
