package headshots.planning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanQrTests {

	private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

	/** Pixels of a module in the picture that is read. */
	private static final int SCALE = 4;

	@ParameterizedTest
	@ValueSource(ints = { 0, 10, 100, 400, 800 })
	void aScannerReadsTheAddressBackWithAStainOnIt(int length) throws Exception {
		String address = "https://guide.example/plan?do=act" + "&to=spotlight".repeat(length / 13);
		PlanQr qr = PlanQr.of(address);
		BufferedImage picture = draw(qr);
		Graphics2D stain = picture.createGraphics();
		stain.setColor(Color.WHITE);
		int middle = picture.getWidth() / 2;
		int size = picture.getWidth() / 8;
		stain.fillOval(middle, middle, size, size);
		stain.dispose();
		assertThat(read(picture)).isEqualTo(address);
	}

	/** Draws the path as a browser does. */
	private static BufferedImage draw(PlanQr qr) {
		int side = qr.side() * SCALE;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, side, side);
		graphics.setColor(Color.BLACK);
		Matcher rectangle = RECTANGLE.matcher(qr.path());
		int end = 0;
		while (rectangle.find()) {
			assertThat(rectangle.start()).isEqualTo(end);
			assertThat(rectangle.group(3)).isEqualTo(rectangle.group(4));
			end = rectangle.end();
			graphics.fillRect(Integer.parseInt(rectangle.group(1)) * SCALE,
					Integer.parseInt(rectangle.group(2)) * SCALE, Integer.parseInt(rectangle.group(3)) * SCALE, SCALE);
		}
		assertThat(end).isEqualTo(qr.path().length());
		graphics.dispose();
		return picture;
	}

	private static String read(BufferedImage picture) throws Exception {
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		LuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

}
