package headshots.media.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

import headshots.media.PictureRejectedException;
import headshots.media.color.SourceColors;
import org.jspecify.annotations.Nullable;

/**
 * A PNG file. Reads the chunks that say how to decode the picture, its colors and how it
 * has to be turned; texts and all else are passed over, and never unpacked. The data of
 * the picture stay in the file until it is decoded. A file is complete if all of them are
 * there: its end may be missing, or be followed by anything.
 */
public final class PngFile implements PictureFile {

	static final String SIGNATURE = "\u0089PNG\r\n\032\n";

	/** A chunk's length, name and checksum. */
	static final int AROUND = 12;

	private static final Set<String> COLORS = Set.of("cICP", "iCCP", "sRGB", "gAMA", "cHRM");

	/** Longer than any chunk that is read whole. */
	private static final int LONGEST = 4 << 20;

	private final PictureBytes file;

	private final PngColors colorChunks = new PngColors();

	private @Nullable PngHeader header;

	private byte[] palette = {};

	private byte[] transparent = {};

	private @Nullable Exif exif;

	/** Where the first chunk of picture data begins. */
	private int data;

	private PngFile(PictureBytes file) {
		this.file = file;
	}

	/**
	 * Reads the header.
	 * @throws PictureRejectedException if the file is damaged, or a picture that cannot
	 * be shown
	 */
	public static PngFile open(PictureBytes file) throws IOException {
		PngFile png = new PngFile(file);
		ByteWindow window = new ByteWindow(file);
		int position = SIGNATURE.length();
		while (position > 0) {
			position = png.take(window, position);
		}
		if (png.data == 0 || (png.header().isPalette() && png.palette.length == 0)) {
			throw PictureRejectedException.damaged();
		}
		png.colorChunks.refuseHighDynamicRange();
		return png;
	}

	@Override
	public int width() {
		return header().width();
	}

	@Override
	public int height() {
		return header().height();
	}

	@Override
	public int orientation() {
		return (this.exif != null) ? this.exif.orientation() : 1;
	}

	@Override
	public SourceColors colors() {
		return this.colorChunks.of(header().isGray(), this.exif != null && this.exif.adobeRgb());
	}

	@Override
	public List<Plane> planes() {
		Plane plane = Plane.full(width(), height());
		return header().isGray() ? List.of(plane) : List.of(plane, plane, plane);
	}

	@Override
	public void decode(PlaneReceiver receiver) throws IOException {
		PngSamples samples = new PngSamples(header(), this.palette, this.transparent);
		float[][] row = new float[planes().size()][width()];
		try (PngPasses passes = new PngPasses(this.file, this.data, header())) {
			for (int y = 0; y < height(); y++) {
				passes.read(y, samples, row);
				for (int plane = 0; plane < row.length; plane++) {
					receiver.row(plane, y, row[plane]);
				}
			}
			passes.finish();
		}
	}

	/** Takes a chunk and returns where the next one begins; 0 after the last one. */
	private int take(ByteWindow window, int position) throws IOException {
		int size = this.file.size();
		int length = window.fourBytes(position);
		String name = window.text(position + 4, 4);
		boolean first = position == SIGNATURE.length();
		if (first != name.equals("IHDR") || (first && length != PngHeader.LENGTH)) {
			return end();
		}
		if (name.equals("IDAT") && this.data == 0) {
			this.data = position;
		}
		if (length < 0 || length > size - position - AROUND || name.equals("IEND")) {
			return end();
		}
		if (name.equals("acTL") && (length < 8 || window.fourBytes(position + 8) != 1)) {
			throw PictureRejectedException.moving();
		}
		if (name.equals("eXIf") && this.exif == null) {
			byte[] notes = new byte[Math.min(length, TiffTags.LONGEST)];
			this.file.read(position + 8, notes, 0, notes.length);
			this.exif = Exif.of(notes);
		}
		else if (this.data == 0 && length <= LONGEST) {
			takeWhole(name, position, length);
		}
		return (position + AROUND + length < size) ? position + AROUND + length : 0;
	}

	/** Ends the chunks, which is damage only if the data of the picture did not come. */
	private int end() {
		if (this.data == 0) {
			throw PictureRejectedException.damaged();
		}
		return 0;
	}

	private void takeWhole(String name, int position, int length) throws IOException {
		boolean needed = name.equals("IHDR") || name.equals("PLTE") || name.equals("tRNS");
		if (!needed && !COLORS.contains(name)) {
			return;
		}
		byte[] chunk = new byte[length + 8];
		this.file.read(position + 4, chunk, 0, chunk.length);
		CRC32 checksum = new CRC32();
		checksum.update(chunk, 0, length + 4);
		boolean right = (int) checksum.getValue() == ByteBuffer.wrap(chunk).getInt(length + 4);
		if (needed && !right) {
			throw PictureRejectedException.damaged();
		}
		byte[] content = Arrays.copyOfRange(chunk, 4, length + 4);
		switch (name) {
			case "IHDR" -> this.header = PngHeader.of(content);
			case "PLTE" -> this.palette = content;
			case "tRNS" -> this.transparent = content;
			default -> {
				if (right) {
					this.colorChunks.take(name, content);
				}
			}
		}
	}

	private PngHeader header() {
		if (this.header == null) {
			throw PictureRejectedException.damaged();
		}
		return this.header;
	}

}
