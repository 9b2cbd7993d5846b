package headshots.media.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.sun.management.ThreadMXBean;
import headshots.SamplePictures;
import headshots.media.MasterImage;
import headshots.media.PictureMemoryException;
import headshots.media.PictureName;
import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImageProcessorTests {

	private static final byte[] CANARY = SamplePictures.CANARY.getBytes(StandardCharsets.ISO_8859_1);

	private final ImageProcessor imageProcessor = new ImageProcessor();

	@Test
	void keepsACopyThatFits() throws Exception {
		MasterImage masterImage = develop(SamplePictures.jpeg(3000, 2000, 1));
		assertThat(masterImage.name().width()).isEqualTo(2400);
		assertThat(masterImage.name().height()).isEqualTo(1600);
		assertThat(read(masterImage.bytes()).getWidth()).isEqualTo(2400);
		assertThat(PictureName.of(masterImage.name().toString())).contains(masterImage.name());
	}

	@Test
	void givesTheSamePictureTheSameName() {
		byte[] upload = SamplePictures.jpeg(800, 1000, 1);
		assertThat(develop(upload).name()).isEqualTo(develop(upload).name())
			.isNotEqualTo(develop(SamplePictures.jpeg(800, 1000, 2)).name());
	}

	@Test
	void keepsNothingOfAJpegButThePicture() throws Exception {
		byte[] upload = SamplePictures.jpeg(800, 1000, 1);
		byte[] plain = upload;
		upload = SamplePictures.withSegment(upload, 0xfe, CANARY);
		upload = SamplePictures.withSegment(upload, 0xed, SamplePictures.joined("Photoshop 3.0\0".getBytes(), CANARY));
		upload = SamplePictures.withSegment(upload, 0xe2,
				SamplePictures.joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), CANARY));
		upload = SamplePictures.withSegment(upload, 0xe1,
				SamplePictures.joined("http://ns.adobe.com/xap/1.0/\0<x>".getBytes(), CANARY));
		upload = SamplePictures.withSegment(upload, 0xe1, SamplePictures.exif(1));
		upload = SamplePictures.joined(upload, CANARY);
		assertThat(contains(upload, CANARY)).isTrue();
		MasterImage masterImage = develop(upload);
		assertNothingBesideThePicture(masterImage);
		assertThat(masterImage.name()).isEqualTo(develop(plain).name());
	}

	@Test
	void keepsNothingOfAPngButThePicture() throws Exception {
		byte[] upload = SamplePictures.png(800, 1000, 1);
		upload = SamplePictures.withChunk(upload, "tEXt", SamplePictures.joined("Comment\0".getBytes(), CANARY));
		upload = SamplePictures.withChunk(upload, "iTXt",
				SamplePictures.joined("XML:com.adobe.xmp\0\0\0\0\0".getBytes(), CANARY));
		upload = SamplePictures.withChunk(upload, "eXIf",
				Arrays.copyOfRange(SamplePictures.exif(1), 6, SamplePictures.exif(1).length));
		upload = SamplePictures.joined(upload, CANARY);
		assertNothingBesideThePicture(develop(upload));
	}

	@ParameterizedTest
	@CsvSource({ "1,600,800,top-left", "2,600,800,top-right", "3,600,800,bottom-right", "4,600,800,bottom-left",
			"5,800,600,top-left", "6,800,600,top-right", "7,800,600,bottom-right", "8,800,600,bottom-left" })
	void turnsAPictureAsTheCameraWasHeld(int orientation, int width, int height, String corner) throws Exception {
		BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, 600, 800);
		canvas.setColor(Color.RED);
		canvas.fillRect(0, 0, 200, 200);
		canvas.dispose();
		byte[] upload = SamplePictures.withSegment(SamplePictures.written(picture, "jpeg"), 0xe1,
				SamplePictures.exif(orientation));
		BufferedImage kept = read(develop(upload).bytes());
		assertThat(kept.getWidth()).isEqualTo(width);
		assertThat(kept.getHeight()).isEqualTo(height);
		int x = corner.endsWith("left") ? 50 : width - 50;
		int y = corner.startsWith("top") ? 50 : height - 50;
		assertThat(new Color(kept.getRGB(x, y)).getGreen()).isLessThan(60);
		assertThat(new Color(kept.getRGB(width - x, height - y)).getGreen()).isGreaterThan(200);
	}

	@Test
	void putsWhiteBehindWhatIsTransparent() throws Exception {
		BufferedImage picture = new BufferedImage(500, 700, BufferedImage.TYPE_INT_ARGB);
		BufferedImage kept = read(develop(SamplePictures.written(picture, "png")).bytes());
		assertThat(new Color(kept.getRGB(250, 300))).isEqualTo(Color.WHITE);
	}

	@Test
	void cutsSizesAroundTheFace() throws Exception {
		MasterImage masterImage = develop(SamplePictures.jpeg(2000, 1000, 1));
		for (int x : new int[] { 0, 50, 100 }) {
			Rendition rendition = new Rendition(masterImage.name().hash(), 640, new FocalPoint(x, 50),
					Rendition.Format.JPEG);
			BufferedImage size = read(this.imageProcessor.render(masterImage.bytes(), rendition));
			assertThat(size.getWidth()).isEqualTo(640);
			assertThat(size.getHeight()).isEqualTo(800);
		}
		assertThat(new FocalPoint(0, 50).cut(2000, 1000).x).isZero();
		assertThat(new FocalPoint(50, 50).cut(2000, 1000).x).isEqualTo(600);
		assertThat(new FocalPoint(100, 50).cut(2000, 1000).x).isEqualTo(1200);
	}

	@Test
	void makesSizesTogetherAsItMakesEachAlone() {
		MasterImage masterImage = develop(SamplePictures.jpeg(1000, 1250, 1));
		List<Rendition> all = Rendition.all(masterImage.name(), new FocalPoint(40, 30)).toList();
		assertThat(all).hasSizeGreaterThan(5);
		Map<Rendition, byte[]> together = this.imageProcessor.render(masterImage.bytes(), all);
		assertThat(together).hasSameSizeAs(all);
		together.forEach(
				(size, bytes) -> assertThat(bytes).isEqualTo(this.imageProcessor.render(masterImage.bytes(), size)));
	}

	@Test
	void writesWebpThatIsReadAgain() throws Exception {
		assertThat(this.imageProcessor.writesWebp()).isTrue();
		MasterImage masterImage = develop(SamplePictures.jpeg(1600, 2000, 1));
		FocalPoint focalPoint = new FocalPoint(50, 40);
		byte[] webp = this.imageProcessor.render(masterImage.bytes(),
				new Rendition(masterImage.name().hash(), 640, focalPoint, Rendition.Format.WEBP));
		byte[] jpeg = this.imageProcessor.render(masterImage.bytes(),
				new Rendition(masterImage.name().hash(), 640, focalPoint, Rendition.Format.JPEG));
		assertThat(PictureOpener.open(PictureBytes.of(webp)).width()).isEqualTo(640);
		assertThat(webp.length).isLessThan(jpeg.length);
		assertThat(develop(webp).name().height()).isEqualTo(800);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a/*", "%PDF-1.7",
			"BM", "", "II*\0", "8BPS", "hello" })
	void refusesUnknownPictureFormats(String start) {
		assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), "The guide accepts JPEG, PNG and WebP pictures");
	}

	@Test
	void tellsHowToConvertWhatPhonesTake() {
		assertRefused(ftyp("heic"), "This is a HEIC picture", "iPhone", "Android", "Mac", "Windows");
		assertRefused(ftyp("mif1heic"), "This is a HEIC picture");
		assertRefused(ftyp("avif"), "This is an AVIF picture");
		assertRefused(ftyp("qt  "), "This is a video");
	}

	/** Phones and archives put other files after a picture; nothing of them is kept. */
	@Test
	void dropsWhatFollowsThePicture() throws Exception {
		byte[] zip = SamplePictures.joined("PK\3\4payload.jsp".getBytes(StandardCharsets.ISO_8859_1), CANARY,
				"PK\5\6".getBytes(StandardCharsets.ISO_8859_1));
		for (byte[] picture : new byte[][] { SamplePictures.jpeg(500, 700, 1), SamplePictures.png(500, 700, 1) }) {
			MasterImage masterImage = develop(SamplePictures.joined(picture, zip));
			assertNothingBesideThePicture(masterImage);
			assertThat(masterImage.name()).isEqualTo(develop(picture).name());
		}
		assertRefused(SamplePictures.joined("\u0089PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1),
				"<html><script>alert(1)</script></html>".repeat(9).getBytes()), "damaged");
	}

	@Test
	void refusesWhatIsCutShort() {
		for (byte[] whole : new byte[][] { SamplePictures.jpeg(500, 700, 1), SamplePictures.png(500, 700, 1) }) {
			for (int length : new int[] { 3, 12, 40, whole.length / 2, whole.length - 40 }) {
				byte[] part = Arrays.copyOf(whole, length);
				assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> develop(part));
			}
		}
	}

	@Test
	void refusesABombByItsHeader() {
		assertRefused(SamplePictures.emptyPng(30_000, 30_000, 1, 0), "too large");
		assertRefused(SamplePictures.emptyPng(11_000, 11_000, 8, 2), "too large", "121 megapixels", "120 megapixels");
		assertRefused(SamplePictures.emptyPng(10_900, 10_900, 8, 2), "damaged");
		assertRefused(SamplePictures.emptyPng(0, 100, 8, 2), "damaged");
		assertRefused(SamplePictures.withForgedSize(SamplePictures.jpeg(500, 700, 1)), "too large");
	}

	@Test
	void neverCallsTooLittleMemoryBusy() {
		assertThatExceptionOfType(PictureMemoryException.class).isThrownBy(() -> this.imageProcessor.develop(() -> {
			throw new OutOfMemoryError("Java heap space");
		}));
		// The place is free again.
		assertThat(develop(SamplePictures.jpeg(500, 700, 1)).name().width()).isEqualTo(500);
	}

	@Test
	void refusesFrames() {
		byte[] png = SamplePictures.png(500, 700, 1);
		assertRefused(SamplePictures.withChunk(png, "acTL", new byte[8]), "animated");
		byte[] webp = "RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\2\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
		assertRefused(webp, "animated");
	}

	@Test
	void neverUnpacksATextHoweverLong() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		packed.write("Comment\0\0".getBytes());
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			for (int i = 0; i < 500; i++) {
				deflater.write(new byte[1_000_000]);
			}
		}
		byte[] png = SamplePictures.withChunk(SamplePictures.png(500, 700, 1), "zTXt", packed.toByteArray());
		png = SamplePictures.withChunk(png, "iCCP", packed.toByteArray());
		assertThat(develop(png).name().width()).isEqualTo(500);
	}

	@Test
	void refusesWhatIsTooSmallOrTooNarrow() {
		assertRefused(SamplePictures.jpeg(319, 500, 1), "too small");
		assertRefused(SamplePictures.jpeg(4000, 500, 1), "too small");
	}

	@Test
	void knowsItsOwnPicturesAgain() {
		MasterImage masterImage = develop(SamplePictures.jpeg(800, 1000, 1));
		assertThat(this.imageProcessor.isMaster(masterImage.bytes(), masterImage.name())).isTrue();
		byte[] others = SamplePictures.withSegment(masterImage.bytes(), 0xfe, CANARY);
		assertThat(this.imageProcessor.isMaster(others, MasterImage.of(others, 800, 1000).name())).isFalse();
		assertThat(this.imageProcessor.isMaster(masterImage.bytes(),
				new PictureName(masterImage.name().hash(), 801, 1000)))
			.isFalse();
		byte[] changed = masterImage.bytes().clone();
		changed[changed.length / 2]++;
		assertThat(this.imageProcessor.isMaster(changed, masterImage.name())).isFalse();
	}

	private MasterImage develop(byte[] upload) {
		return this.imageProcessor.develop(() -> PictureBytes.of(upload));
	}

	private void assertRefused(byte[] upload, String... words) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long taken = threads.getCurrentThreadAllocatedBytes();
		assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> develop(upload))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(words));
		// Without large allocations it takes no time either.
		assertThat(threads.getCurrentThreadAllocatedBytes() - taken).isLessThan(64_000_000);
	}

	private static void assertNothingBesideThePicture(MasterImage masterImage) throws Exception {
		assertThat(contains(masterImage.bytes(), CANARY)).isFalse();
		for (var directory : ImageMetadataReader.readMetadata(new ByteArrayInputStream(masterImage.bytes()))
			.getDirectories()) {
			assertThat(directory.getName()).isIn("JPEG", "JFIF", "Huffman", "File Type");
		}
	}

	private static boolean contains(byte[] bytes, byte[] part) {
		return HexFormat.of().formatHex(bytes).contains(HexFormat.of().formatHex(part));
	}

	private static byte[] ftyp(String brand) {
		return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

}
