package headshots.media.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Names files that the guide cannot read, and says how each becomes one that it can.
 */
final class UnreadableFormats {

	private static final String ACCEPTED = " The guide accepts JPEG, PNG and WebP pictures.";

	private static final String PHONES = " Save it as a JPEG and upload that. On an iPhone, email it to yourself, which "
			+ "converts it to a JPEG; for new pictures, go to Settings, Camera, Formats and choose “Most Compatible”. On "
			+ "Android, open it in the gallery, edit it and save a copy. On a Mac, open it in Preview and choose File, "
			+ "Export, JPEG. On Windows, open it in Photos or Paint and choose Save as, JPEG.";

	private static final String RAW = " Develop it in Lightroom, Capture One or %s, export it as a JPEG with the colors of "
			+ "screens (sRGB) and upload that.";

	private static final String EDITORS = " Open it in Photoshop, Affinity Photo or GIMP, or on a Mac in Preview, export it "
			+ "as a JPEG and upload that.";

	private static final String PHOTOSHOP = " Open it in Photoshop, choose File, Export, Export As, JPEG, and upload "
			+ "that. On a Mac, Preview can export it too.";

	private static final String CONVERTERS = " Open it in Photoshop, Affinity Photo or GIMP, export it as a JPEG and upload "
			+ "that.";

	private static final String ANY_VIEWER = " Open it in Preview on a Mac, or in Paint on Windows, save it as a JPEG or "
			+ "PNG and upload that.";

	private static final String STILL = " Upload a still picture: export a single frame as a JPEG.";

	/** By their first bytes; the first that fits counts. */
	private static final List<Signature> SIGNATURES = List.of(
			// Boxes of ISO media: their brand is at 8.
			new Signature(4, "ftypcrx ", raw("a Canon", "CR3", "Canon’s Digital Photo Professional")),
			new Signature(0, "\0\0\0\fJXL \r\n\u0087\n", "a JPEG XL picture", EDITORS),
			new Signature(0, "\u00ff\n", "a JPEG XL picture", EDITORS),
			new Signature(0, "\0\0\0\fjP  \r\n\u0087\n", "a JPEG 2000 picture", EDITORS),
			new Signature(0, "\u00ffO\u00ffQ", "a JPEG 2000 picture", EDITORS),
			new Signature(0, "II\u00bc\1", "a JPEG XR picture", ANY_VIEWER),
			// Camera raw files that are not plain TIFF.
			new Signature(8, "CR\2", raw("a Canon", "CR2", "Canon’s Digital Photo Professional")),
			new Signature(6, "HEAPCCDR", raw("a Canon", "CRW", "Canon’s Digital Photo Professional")),
			new Signature(0, "FUJIFILMCCD-RAW", raw("a Fujifilm", "RAF", "Fujifilm’s X Raw Studio")),
			new Signature(0, "IIRO", raw("an Olympus", "ORF", "OM Workspace")),
			new Signature(0, "IIRS", raw("an Olympus", "ORF", "OM Workspace")),
			new Signature(0, "MMOR", raw("an Olympus", "ORF", "OM Workspace")),
			new Signature(0, "IIU\0", raw("a Panasonic or Leica", "RW2", "Silkypix")),
			new Signature(0, "FOVb", raw("a Sigma", "X3F", "Sigma Photo Pro")),
			new Signature(0, "\0MRM", raw("a Minolta", "MRW", "RawTherapee")),
			new Signature(8, "IIII", raw("a Phase One", "IIQ", "RawTherapee")),
			new Signature(8, "MMMM", raw("a Phase One", "IIQ", "RawTherapee")),
			new Signature(0, "8BPS\0\2", "a large Photoshop document (PSB)", PHOTOSHOP),
			new Signature(0, "8BPS", "a Photoshop document (PSD)", PHOTOSHOP),
			new Signature(0, "gimp xcf", "a GIMP document",
					" Open it in GIMP, choose File, Export As, JPEG, and upload that."),
			new Signature(0, "GIF8", "a GIF picture", ANY_VIEWER), new Signature(0, "BM", "a BMP picture", ANY_VIEWER),
			new Signature(0, "\0\0\1\0", "an icon (ICO)", ANY_VIEWER),
			new Signature(0, "%PDF-", "a PDF document",
					" Export its page as a JPEG, for instance in Preview on a Mac or in Acrobat, and upload that."),
			new Signature(0, "%!PS", "a PostScript document", CONVERTERS),
			new Signature(0, "v/1\1", "an OpenEXR picture", CONVERTERS),
			new Signature(0, "#?RADIANCE", "a Radiance HDR picture", CONVERTERS),
			new Signature(0, "PK\3\4", "a ZIP archive or a document in one",
					" If it holds pictures, unpack it and upload them."),
			new Signature(0, "Rar!", "a RAR archive", " If it holds pictures, unpack it and upload them."),
			new Signature(0, "7z\u00bc\u00af", "a 7-Zip archive", " If it holds pictures, unpack it and upload them."),
			new Signature(0, "\u001aE\u00df\u00a3", "a video", STILL), new Signature(8, "AVI ", "a video", STILL),
			new Signature(0, "\0\0\1\u00ba", "a video", STILL), new Signature(0, "OggS", "a video or a sound", STILL));

	private static final List<RawMaker> RAW_MAKERS = List.of(new RawMaker("a Nikon", "NEF", "Nikon’s NX Studio"),
			new RawMaker("a Sony", "ARW", "Sony’s Imaging Edge"),
			new RawMaker("a Canon", "TIF", "Canon’s Digital Photo Professional"),
			new RawMaker("a Pentax", "PEF", "Pentax’s Digital Camera Utility"),
			new RawMaker("a Ricoh", "PEF", "Ricoh’s Digital Camera Utility"),
			new RawMaker("a Hasselblad", "3FR or FFF", "Hasselblad’s Phocus"),
			new RawMaker("a Phase One", "IIQ", "RawTherapee"), new RawMaker("a Leaf", "MOS", "RawTherapee"),
			new RawMaker("a Mamiya", "MEF", "RawTherapee"), new RawMaker("a Leica", "RWL", "RawTherapee"),
			new RawMaker("a Samsung", "SRW", "RawTherapee"), new RawMaker("a Kodak", "DCR or KDC", "RawTherapee"),
			new RawMaker("an Eastman Kodak", "DCR or KDC", "RawTherapee"),
			new RawMaker("an Epson", "ERF", "RawTherapee"));

	private UnreadableFormats() {
	}

	/**
	 * Says in sentences which file this is and how to convert it.
	 * @param beginning the first bytes, as many as 64 KB
	 */
	static String refusal(byte[] beginning) {
		if (beginning.length == 0) {
			return "The file is empty." + ACCEPTED;
		}
		String start = new String(beginning, 0, Math.min(beginning.length, 1024), StandardCharsets.ISO_8859_1);
		Description found = SIGNATURES.stream()
			.filter((signature) -> start.startsWith(signature.bytes(), signature.at()))
			.map(Signature::description)
			.findFirst()
			.orElseGet(() -> described(start, beginning));
		return "This is " + found.name() + "." + ACCEPTED + found.conversion();
	}

	private static Description described(String start, byte[] beginning) {
		if (start.startsWith("ftyp", 4)) {
			return isoMedia(start.substring(8, Math.min(start.length(), 40)));
		}
		if (start.startsWith("II*\0") || start.startsWith("MM\0*") || start.startsWith("II+\0")
				|| start.startsWith("MM\0+")) {
			return tiff(TiffTags.of(beginning));
		}
		String lower = start.toLowerCase(Locale.ROOT);
		if (lower.contains("<svg")) {
			return new Description("an SVG drawing",
					" Open it in a browser or a drawing program, export it as a PNG and upload that.");
		}
		if (lower.contains("<html") || lower.contains("<!doctype html")) {
			return new Description("a web page, despite its file name",
					" Open the page where the picture is, save the picture itself and upload that.");
		}
		return new Description("not a picture in a format the guide knows, despite its file name",
				" Open it in the program that made it, export it as a JPEG and upload that.");
	}

	private static Description isoMedia(String brands) {
		if (brands.contains("avi")) {
			return new Description("an AVIF picture", PHONES);
		}
		return brands.matches("(?s).*(hei|hev|mif1|msf1).*")
				? new Description("a HEIC picture, the format iPhones use", PHONES) : new Description("a video", STILL);
	}

	/**
	 * Most makers write raw files as TIFF; a picture developed from one names its camera
	 * too.
	 */
	private static Description tiff(TiffTags tags) {
		if (tags.isDng()) {
			return raw("", "DNG", "Adobe Camera Raw");
		}
		String maker = tags.maker().toLowerCase(Locale.ROOT);
		return RAW_MAKERS.stream()
			.filter((known) -> maker.startsWith(known.maker().split(" ")[1].toLowerCase(Locale.ROOT)))
			.findFirst()
			.map((known) -> new Description(
					"a TIFF picture, or a raw file (" + known.suffix() + ") from " + known.maker() + " camera",
					String.format(RAW, known.program())))
			.orElse(new Description("a TIFF picture or a camera raw file", EDITORS));
	}

	private static Description raw(String maker, String suffix, String program) {
		return new Description(maker.isEmpty() ? "a camera raw file (" + suffix + ")"
				: "a raw file (" + suffix + ") from " + maker + " camera", String.format(RAW, program));
	}

	/** A maker of cameras whose raw files are TIFF. */
	private record RawMaker(String maker, String suffix, String program) {

	}

	/** Bytes by which a kind of file is known. */
	private record Signature(int at, String bytes, Description description) {

		Signature(int at, String bytes, String name, String conversion) {
			this(at, bytes, new Description(name, conversion));
		}

	}

	/** The name of a kind of file, with its article, and what to do. */
	private record Description(String name, String conversion) {

	}

}
