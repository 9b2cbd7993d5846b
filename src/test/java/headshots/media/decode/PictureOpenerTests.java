package headshots.media.decode;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import headshots.SampleFiles;
import headshots.SamplePictures;
import headshots.media.PictureRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PictureOpenerTests {

	@Test
	void opensAPictureByItsFirstBytes() throws IOException {
		PictureFile picture = PictureOpener.open(PictureBytes.of(SamplePictures.png(30, 40, 1)));
		assertThat(picture).isInstanceOf(PngFile.class);
		assertThat(picture.width()).isEqualTo(30);
		assertThat(picture.height()).isEqualTo(40);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "0000001866747970 68656963 00000000 68656963,a HEIC picture,iPhone",
			"0000001866747970 6d696631 00000000 68656963,a HEIC picture,Android",
			"0000001866747970 61766966 00000000 6d696631,an AVIF picture,Preview",
			"0000001866747970 71742020 00000000 71742020,a video,still picture",
			"0000001866747970 63727820 00000001 63727820,a raw file (CR3) from a Canon camera,Digital Photo Professional",
			"0000000c4a584c200d0a870a,a JPEG XL picture,Photoshop", "ff0aff0123,a JPEG XL picture,Photoshop",
			"0000000c6a5020200d0a870a,a JPEG 2000 picture,Photoshop", "ff4fff5100,a JPEG 2000 picture,Photoshop",
			"4949bc01,a JPEG XR picture,Paint", "49492a0010000000435202,a raw file (CR2) from a Canon camera,Lightroom",
			"49491a00000048454150434344520200,a raw file (CRW) from a Canon camera,Lightroom",
			"46554a4946494c4d4343442d524157,a raw file (RAF) from a Fujifilm camera,X Raw Studio",
			"4949524f,a raw file (ORF) from an Olympus camera,OM Workspace",
			"49495500,a raw file (RW2) from a Panasonic or Leica camera,Silkypix",
			"464f5662,a raw file (X3F) from a Sigma camera,Sigma Photo Pro",
			"004d524d,a raw file (MRW) from a Minolta camera,Lightroom",
			"49492a00080000004949494900,a raw file (IIQ) from a Phase One camera,Capture One",
			"49492a00,a TIFF picture,Preview", "4d4d002a,a TIFF picture,Photoshop",
			"384250530001,a Photoshop document (PSD),Export As",
			"384250530002,a large Photoshop document (PSB),Export As", "474946383961,a GIF picture,Preview",
			"424d,a BMP picture,Paint", "00000100,an icon,PNG", "255044462d312e37,a PDF document,Acrobat",
			"3c7376673e,an SVG drawing,PNG", "3c21646f63747970652068746d6c3e,a web page,save the picture",
			"504b0304,a ZIP archive,unpack", "1a45dfa3,a video,still picture",
			"524946460000000041564920,a video,still picture",
			"68656c6c6f,not a picture in a format,export it as a JPEG" })
	void namesAFileThatItCannotReadAndTellsHowToConvertIt(String bytes, String name, String conversion) {
		assertThat(refusal(HexFormat.of().parseHex(bytes.replace(" ", "")))).startsWith("This is " + name)
			.contains("The guide accepts JPEG, PNG and WebP pictures.", conversion);
	}

	@ParameterizedTest
	@CsvSource({ "NIKON CORPORATION,NEF,Nikon,NX Studio", "SONY,ARW,Sony,Imaging Edge",
			"PENTAX,PEF,Pentax,Camera Utility", "Hasselblad,3FR,Hasselblad,Phocus",
			"Phase One A/S,IIQ,Phase One,Capture One", "SAMSUNG,SRW,Samsung,RawTherapee",
			"Canon,TIF,Canon,Digital Photo Professional" })
	void namesTheMakerOfACameraRawFile(String maker, String suffix, String name, String program) {
		for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
			assertThat(refusal(SampleFiles.tiffOf(order, maker, false))).contains("raw file (" + suffix,
					"from a " + name + " camera", program, "Lightroom", "Capture One");
			assertThat(refusal(SampleFiles.tiffOf(order, maker, true))).contains("camera raw file (DNG)",
					"Adobe Camera Raw");
		}
	}

	@Test
	void saysThatAFileIsEmpty() {
		assertThat(refusal(new byte[0])).startsWith("The file is empty. The guide accepts JPEG, PNG and WebP");
	}

	@Test
	void repeatsNothingThatAFileSaysOfItself() {
		assertThat(refusal(SampleFiles.tiffOf(ByteOrder.BIG_ENDIAN, "<b>Nikon", false))).doesNotContain("<b>");
		assertThat(refusal("<svg onload='alert(1)'>".getBytes(StandardCharsets.UTF_8))).doesNotContain("alert");
	}

	@Test
	void acceptsNoFileForItsNextBytesAlone() {
		for (String start : new String[] { "\u0089PNG", "RIFF", "\0\0\0\u0018ftyp", "I", "" }) {
			assertThat(refusal(start.getBytes(StandardCharsets.ISO_8859_1))).contains("JPEG, PNG and WebP");
		}
	}

	private static String refusal(byte[] file) {
		String[] message = new String[1];
		assertThatExceptionOfType(PictureRejectedException.class)
			.isThrownBy(() -> PictureOpener.open(PictureBytes.of(file)))
			.satisfies((refusal) -> message[0] = refusal.getMessage());
		return message[0];
	}

}
