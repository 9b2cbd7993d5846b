package headshots.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.web.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The photo check reads the facts of a file from its header, whatever the format, and
 * answers for damaged and hostile files too.
 */
@BrowserTest
class PictureHeaderTests {

	private static final String TAKEN = "2026:03:01 10:20:30\0";

	private static CheckModules modules;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		modules = new CheckModules(client, assets);
	}

	@AfterAll
	static void close() {
		modules.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LITTLE_ENDIAN", "BIG_ENDIAN" })
	void readsExifInBothByteOrders(String order) {
		byte[] exif = SampleFiles.exif(order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, 6, TAKEN,
				1, 4);
		assertThat(modules.facts(SampleFiles.jpegWithExif(exif))).containsEntry("type", "jpeg")
			.containsEntry("width", 500)
			.containsEntry("height", 400)
			.containsEntry("orientation", 6)
			.containsEntry("turned", true)
			.containsEntry("taken", "2026-03-01")
			.containsEntry("location", true)
			.containsEntry("profile", "sRGB")
			.containsEntry("truncated", false);
	}

	@Test
	void theSizeIsTheOneThatTheBrowserShows() {
		for (int orientation = 1; orientation <= 8; orientation++) {
			byte[] exif = SampleFiles.exif(ByteOrder.BIG_ENDIAN, orientation, TAKEN, 1, 0);
			byte[] png = SamplePictures.withChunk(SamplePictures.png(40, 50, 1), "eXIf", exif);
			for (byte[] file : new byte[][] { SampleFiles.jpegWithExif(exif), png }) {
				Map<String, Object> shown = modules.call("copy", """
						async (copy, file) => {
							const { width, height } = await copy.workingCopy(blob(file));
							return { width, height };
						}""", CheckModules.base64(file));
				assertThat(modules.facts(file)).as("orientation %d", orientation).containsAllEntriesOf(shown);
			}
		}
	}

	/** Cameras that do not know where they are say so in the same directory. */
	@ParameterizedTest
	@CsvSource({ "0, false", "2, false", "4, true" })
	void aLocationNeedsLatitudeAndLongitude(int tags, boolean location) {
		byte[] exif = SampleFiles.exif(ByteOrder.BIG_ENDIAN, 1, TAKEN, 1, tags);
		assertThat(modules.facts(SampleFiles.jpegWithExif(exif))).containsEntry("location", location);
	}

	@Test
	void findsALocationInXmp() {
		String xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude=\"40,42.7N\" exif:DateTimeOriginal=\"2025-11-02T08:00\"/>";
		byte[] jpeg = SamplePictures.withSegment(SamplePictures.jpeg(40, 50, 1), 0xe1, SampleFiles.ascii(xmp));
		assertThat(modules.facts(jpeg)).containsEntry("location", true).containsEntry("taken", "2025-11-02");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000:00:00 00:00:00\0", "2026:02:30 10:20:30\0", "    :  :     :  :  \0",
			"<b>2026</b>:03:01 10\0" })
	void anInvalidDateIsLeftOut(String taken) {
		byte[] exif = SampleFiles.exif(ByteOrder.BIG_ENDIAN, 1, taken, 1, 0);
		assertThat(modules.facts(SampleFiles.jpegWithExif(exif))).containsEntry("taken", null);
	}

	@ParameterizedTest
	@CsvSource({ "'sRGB IEC61966-2.1', sRGB", "c2, sRGB", "Display P3, Display P3", "Adobe RGB (1998), Adobe RGB",
			"ProPhoto RGB, ProPhoto RGB" })
	void namesTheColorSpaceOfAProfile(String name, String plain) {
		for (byte[] profile : new byte[][] { SampleFiles.profile("RGB ", name),
				SampleFiles.newProfile("RGB ", name) }) {
			assertThat(modules.facts(SampleFiles.jpegWithProfile(profile))).containsEntry("profile", plain)
				.containsEntry("cmyk", false);
		}
	}

	@Test
	void readsAProfileThatIsCompressedInAPng() {
		byte[] profile = SampleFiles.newProfile("RGB ", "Display P3");
		byte[] chunk = SamplePictures.joined(SampleFiles.ascii("ICC Profile\0\0"), deflated(profile));
		byte[] png = SamplePictures.withChunk(SamplePictures.png(40, 50, 1), "iCCP", chunk);
		assertThat(modules.facts(png)).containsEntry("type", "png")
			.containsEntry("profile", "Display P3")
			.containsEntry("truncated", false);
	}

	@Test
	void readsTheFactsOfAPng() {
		byte[] png = SamplePictures.png(40, 50, 1);
		assertThat(modules.facts(png)).containsEntry("width", 40)
			.containsEntry("height", 50)
			.containsEntry("profile", null)
			.containsEntry("alpha", false)
			.containsEntry("animated", false)
			.containsEntry("bytes", png.length);
		assertThat(modules.facts(SamplePictures.withChunk(png, "acTL", new byte[8]))).containsEntry("animated", true);
		assertThat(modules.facts(SamplePictures.withChunk(png, "cICP", SampleFiles.bytes(12, 13, 0, 1))))
			.containsEntry("profile", "Display P3");
		assertThat(modules.facts(SamplePictures.emptyPng(30, 20, 8, 4))).containsEntry("gray", true)
			.containsEntry("alpha", true);
		assertThat(modules.facts(Arrays.copyOf(png, png.length - 5))).containsEntry("truncated", true);
	}

	@Test
	void aJpegIsCutOffWhereItsEndMarkIsMissing() {
		byte[] jpeg = SamplePictures.jpeg(400, 500, 1);
		assertThat(modules.facts(jpeg)).containsEntry("truncated", false);
		// Phones put films behind the picture.
		assertThat(modules.facts(SamplePictures.joined(jpeg, new byte[200_000]))).containsEntry("truncated", false);
		assertThat(modules.facts(Arrays.copyOf(jpeg, jpeg.length - 2))).containsEntry("truncated", true)
			.containsEntry("width", 400);
		// The rest of a download that broke off may be filled with zeros.
		assertThat(modules.facts(Arrays.copyOf(Arrays.copyOf(jpeg, jpeg.length / 2), jpeg.length)))
			.containsEntry("truncated", true);
		assertThat(modules.facts(Arrays.copyOf(jpeg, 12))).containsEntry("type", "jpeg")
			.containsEntry("truncated", true)
			.containsEntry("width", null);
	}

	@Test
	void knowsPicturesForPrintingInks() {
		assertThat(modules.facts(SampleFiles.inkJpeg())).containsEntry("cmyk", true)
			.containsEntry("width", 20)
			.containsEntry("height", 30);
		assertThat(modules.facts(SampleFiles.jpegWithProfile(SampleFiles.profile("CMYK", "U.S. Web Coated"))))
			.containsEntry("cmyk", true);
	}

	@Test
	void readsEachFormOfWebp() {
		assertThat(modules.facts(SampleFiles.webp("VP8 ", SampleFiles.lossyFrame(1200, 1500))))
			.containsEntry("type", "webp")
			.containsEntry("width", 1200)
			.containsEntry("height", 1500)
			.containsEntry("truncated", false);
		assertThat(modules.facts(SampleFiles.webp("VP8L", SampleFiles.losslessFrame(1201, 1499, true))))
			.containsEntry("width", 1201)
			.containsEntry("height", 1499)
			.containsEntry("alpha", true);
		byte[] exif = SampleFiles.exif(ByteOrder.LITTLE_ENDIAN, 6, TAKEN, 1, 4);
		byte[] webp = SampleFiles.webp("VP8X", SampleFiles.webpHeader(0x32, 3000, 2000), "ICCP",
				SampleFiles.newProfile("RGB ", "Display P3"), "EXIF", exif);
		// Browsers do not turn a WebP.
		assertThat(modules.facts(webp)).containsEntry("width", 3000)
			.containsEntry("height", 2000)
			.containsEntry("turned", false)
			.containsEntry("alpha", true)
			.containsEntry("animated", true)
			.containsEntry("profile", "Display P3")
			.containsEntry("location", true)
			.containsEntry("taken", "2026-03-01");
		assertThat(modules.facts(Arrays.copyOf(webp, webp.length - 9))).containsEntry("truncated", true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "avif" })
	void readsTheMainPictureOfAnAvifOrHeicFile(String brand) {
		byte[] exif = SampleFiles.exif(ByteOrder.BIG_ENDIAN, 6, TAKEN, 1, 4);
		byte[] file = SampleFiles.boxed(brand, 4032, 3024, SampleFiles.coded(12), exif);
		assertThat(modules.facts(file)).containsEntry("type", brand)
			.containsEntry("readable", "avif".equals(brand))
			.containsEntry("width", 3024)
			.containsEntry("height", 4032)
			.containsEntry("turned", false)
			.containsEntry("profile", "Display P3")
			.containsEntry("taken", "2026-03-01")
			.containsEntry("location", true)
			.containsEntry("alpha", true)
			.containsEntry("truncated", false);
		assertThat(modules.facts(Arrays.copyOf(file, file.length - 1))).containsEntry("truncated", true);
	}

	@ParameterizedTest
	@CsvSource({ "GIF89a, gif", "8BPS, psd", "BM, bmp", "%PDF-1.7, pdf", "II*\0\20\0\0\0CR, raw", "MM\0*, tiff",
			"FUJIFILMCCD-RAW, raw", "<svg xmlns, svg", "'\0\0\0\30ftypqt  ', video", "'\0\0\0\30ftypcrx ', raw",
			"'\0\0\0\14JXL ', jxl", "hello, unknown" })
	void namesTheRealType(String beginning, String type) {
		byte[] file = SamplePictures.joined(SampleFiles.ascii(beginning), new byte[100]);
		assertThat(modules.facts(file)).containsEntry("type", type);
		assertThat(modules.facts(new byte[0])).containsEntry("type", "empty");
	}

	/** Every read is counted: a file that never ends must not be read for ever. */
	@Test
	void readsLittleOfAHostileFile() {
		byte[][] files = { hostileJpeg(), hostilePng(), hostileBoxes(), hostileExif(), hostileProfile() };
		for (byte[] file : files) {
			Map<String, Object> read = modules.call("header", """
					async (header, file) => {
						const whole = blob(file);
						let slices = 0;
						const counted = { size: whole.size, slice: (...range) => {
							slices++;
							return whole.slice(...range);
						} };
						const facts = await header.readHeader(counted);
						return { type: facts.type, slices };
					}""", CheckModules.base64(file));
			assertThat(read.get("type")).isNotEqualTo("unknown");
			assertThat((int) read.get("slices")).isLessThanOrEqualTo(402);
		}
	}

	@Test
	void answersForFilesThatWereDamagedAnywhere() {
		byte[] exif = SampleFiles.exif(ByteOrder.LITTLE_ENDIAN, 6, TAKEN, 1, 4);
		byte[][] files = { SampleFiles.jpegWithExif(exif), SamplePictures.png(40, 50, 1),
				SampleFiles.boxed("heic", 4032, 3024, SampleFiles.coded(12), exif),
				SampleFiles.webp("VP8X", SampleFiles.webpHeader(0x32, 30, 20), "EXIF", exif) };
		Random random = new Random(16);
		for (byte[] file : files) {
			for (int turn = 0; turn < 40; turn++) {
				byte[] damaged = Arrays.copyOf(file, file.length - random.nextInt(file.length / 2));
				for (int i = 0; i < 8; i++) {
					damaged[12 + random.nextInt(Math.min(600, damaged.length - 12))] = (byte) random.nextInt();
				}
				assertThat(modules.facts(damaged)).containsKeys("type", "width", "truncated");
			}
		}
	}

	/** Segments of nothing, without an end. */
	private static byte[] hostileJpeg() {
		byte[] file = new byte[2_000_000];
		for (int i = 0; i + 4 <= file.length; i += 4) {
			System.arraycopy(SampleFiles.bytes(0xff, 0xe5, 0, 2), 0, file, i, 4);
		}
		System.arraycopy(SampleFiles.bytes(0xff, 0xd8), 0, file, 0, 2);
		System.arraycopy(SampleFiles.bytes(0xff, 0xe5, 0, 4), 0, file, 2, 4);
		return file;
	}

	/** A chunk that is as long as a chunk can be said to be, and many empty ones. */
	private static byte[] hostilePng() {
		byte[] file = SamplePictures.joined(SamplePictures.emptyPng(1, 1, 8, 2), new byte[2_000_000]);
		System.arraycopy(SampleFiles.big(-1, 4), 0, file, file.length - 12, 4);
		return file;
	}

	/** Boxes that are empty, and one in itself that says it is endless. */
	private static byte[] hostileBoxes() {
		byte[] empty = SampleFiles.box("free");
		byte[][] many = new byte[100_000][];
		Arrays.fill(many, empty);
		byte[] meta = SampleFiles.box("meta", new byte[4], SampleFiles.box("iprp", SamplePictures.joined(many)));
		byte[] endless = SamplePictures.joined(SampleFiles.big(1, 4), SampleFiles.ascii("mdat"), SampleFiles.big(-1, 4),
				SampleFiles.big(-1, 4));
		return SamplePictures.joined(SampleFiles.box("ftyp", SampleFiles.ascii("heic")), meta, endless);
	}

	/** Directories that lead to themselves. */
	private static byte[] hostileExif() {
		byte[] exif = SampleFiles.exif(ByteOrder.BIG_ENDIAN, 1, TAKEN, 1, 4);
		System.arraycopy(SampleFiles.big(8, 4), 0, exif, 8 + 2 + 12 + 8, 4);
		System.arraycopy(SampleFiles.big(-1, 4), 0, exif, 8 + 2 + 24 + 8, 4);
		return SampleFiles.jpegWithExif(exif);
	}

	/** A profile with more tags, and a longer name, than fit into a file. */
	private static byte[] hostileProfile() {
		byte[] profile = SampleFiles.profile("RGB ", "Long");
		System.arraycopy(SampleFiles.big(-1, 4), 0, profile, 128, 4);
		System.arraycopy(SampleFiles.big(-1, 4), 0, profile, 152, 4);
		return SampleFiles.jpegWithProfile(profile);
	}

	private static byte[] deflated(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
			packed.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
