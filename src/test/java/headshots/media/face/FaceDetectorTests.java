package headshots.media.face;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

import com.sun.management.ThreadMXBean;
import headshots.SamplePictures;
import headshots.media.FaceFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Faces are found where they were drawn, whatever the shape and size of the picture, and
 * none where there is none.
 */
class FaceDetectorTests {

	private static final int MEGABYTE = 1024 * 1024;

	@ParameterizedTest
	@CsvSource({ "800, 1000, 0.50, 0.42, 0.14", "1920, 2400, 0.40, 0.30, 0.10", "1500, 1000, 0.70, 0.35, 0.09",
			"1000, 1000, 0.30, 0.50, 0.12", "400, 500, 0.50, 0.40, 0.16", "2400, 900, 0.25, 0.40, 0.07" })
	void findsTheEyesOfAFace(int width, int height, double x, double y, double distance) throws IOException {
		List<DetectedFace> faces = FaceDetector
			.detect(SamplePictures.face(width, height, x * width, y * height, distance * width));
		assertThat(faces).hasSize(1);
		DetectedFace face = faces.get(0);
		assertThat(face.score()).isBetween(0.7, 1.0);
		double eyes = distance * width;
		assertThat(face.leftEye().x()).isCloseTo(x * width - eyes / 2, within(0.13 * eyes));
		assertThat(face.rightEye().x()).isCloseTo(x * width + eyes / 2, within(0.13 * eyes));
		assertThat(face.betweenEyes().y()).isCloseTo(y * height, within(0.13 * eyes));
		FaceFinding finding = FaceFinding.of(faces, width, height);
		assertThat(finding.x()).isCloseTo((int) Math.round(100 * x), within(1));
		assertThat(finding.y()).isCloseTo((int) Math.round(100 * y), within(2));
	}

	@Test
	void findsAFaceThatFillsThePictureWithAMarginAroundIt() throws IOException {
		BufferedImage picture = SamplePictures.face(1000, 1000, 500, 420, 420);
		List<DetectedFace> faces = FaceDetector.detect(picture);
		assertThat(faces).hasSize(1);
		assertThat(faces.get(0).betweenEyes().x()).isCloseTo(500, within(60.0));
		assertThat(faces.get(0).betweenEyes().y()).isCloseTo(420, within(60.0));
	}

	@Test
	void theLargerOfTwoFacesComesFirst() throws IOException {
		BufferedImage picture = SamplePictures.face(1600, 1000, 400, 400, 90);
		SamplePictures.addFace(picture, 1150, 400, 150);
		List<DetectedFace> faces = FaceDetector.detect(picture);
		assertThat(faces).hasSize(2);
		assertThat(faces.get(0).betweenEyes().x()).isCloseTo(1150, within(20.0));
		assertThat(faces.get(1).betweenEyes().x()).isCloseTo(400, within(20.0));
		assertThat(FaceFinding.of(faces, 1600, 1000).count()).isEqualTo(2);
	}

	@Test
	void findsNoFaceWhereThereIsNone() throws IOException {
		for (BufferedImage picture : List.of(SamplePictures.portrait(1600, 2000, 3), SamplePictures.wall(400, 500),
				SamplePictures.chart(), stripes(), SamplePictures.wall(2400, 20), SamplePictures.wall(1, 1))) {
			assertThat(FaceDetector.detect(picture)).isEmpty();
		}
		assertThat(FaceFinding.of(List.of(), 1600, 2000)).isEqualTo(FaceFinding.NONE);
	}

	/** As much as a few rows of a large picture, however large the picture is. */
	@Test
	void needsLittleMemory() throws IOException {
		BufferedImage picture = SamplePictures.wall(2400, 2400);
		FaceDetector.detect(picture);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		FaceDetector.detect(picture);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isBetween(1L * MEGABYTE, 20L * MEGABYTE);
	}

	private static BufferedImage stripes() {
		BufferedImage picture = SamplePictures.wall(800, 1000);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(Color.BLACK);
		for (int x = 0; x < 800; x += 40) {
			canvas.fillRect(x, 0, 20, 1000);
		}
		canvas.dispose();
		return picture;
	}

}
