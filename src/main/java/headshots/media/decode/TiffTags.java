package headshots.media.decode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import org.jspecify.annotations.Nullable;

/**
 * The few tags of a TIFF structure that matter here, read with metadata-extractor: Exif
 * metadata and most camera raw files have that structure. Looks into the first directory
 * and the two that lead on from it to Exif's notes, so that nothing nests deeply, and
 * copies no value but these.
 */
final class TiffTags extends DirectoryTiffHandler {

	/** Cameras write no more; the time that hostile directories take grows with it. */
	static final int LONGEST = 65_536;

	private static final int LONGEST_NAME = 64;

	private static final int EXIF = ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET;

	private static final int INTEROPERABILITY = ExifSubIFDDirectory.TAG_INTEROP_OFFSET;

	/** The version of Adobe's raw format, which no other file has. */
	private static final int DNG_VERSION = 0xc612;

	/** 0 for the first directory, 1 for Exif's, 2 for interoperability. */
	private int depth;

	private int orientation = 1;

	private int colorSpace;

	private String interoperability = "";

	private String maker = "";

	private boolean dng;

	private TiffTags() {
		super(new Metadata(), null);
	}

	/** Reads what it can, which may be nothing. */
	static TiffTags of(byte[] block) {
		TiffTags tags = new TiffTags();
		try {
			new TiffReader().processTiff(new ByteArrayReader(block), tags, 0);
		}
		catch (TiffProcessingException | IOException | RuntimeException ex) {
			// Tags before the damage count.
		}
		return tags;
	}

	int orientation() {
		return this.orientation;
	}

	int colorSpace() {
		return this.colorSpace;
	}

	String interoperability() {
		return this.interoperability;
	}

	String maker() {
		return this.maker;
	}

	boolean isDng() {
		return this.dng;
	}

	@Override
	public void setTiffMarker(int marker) {
		// Makers of raw files write numbers of their own.
	}

	@Override
	public boolean tryEnterSubIfd(int tag) {
		boolean enters = (this.depth == 0 && tag == EXIF) || (this.depth == 1 && tag == INTEROPERABILITY);
		this.depth += enters ? 1 : 0;
		return enters;
	}

	@Override
	public boolean hasFollowerIfd() {
		return false;
	}

	@Override
	public void endingIFD() {
		this.depth--;
	}

	@Override
	public @Nullable Long tryCustomProcessFormat(int tag, int format, long count) {
		return null;
	}

	@Override
	public boolean customProcessTag(int position, @Nullable Set<Integer> directories, int start,
			@Nullable RandomAccessReader reader, int tag, int length) throws IOException {
		if (reader == null) {
			return true;
		}
		if (this.depth == 0) {
			switch (tag) {
				case ExifDirectoryBase.TAG_ORIENTATION -> {
					int value = number(reader, position, length);
					this.orientation = (value >= 1 && value <= 8) ? value : 1;
				}
				case ExifDirectoryBase.TAG_MAKE -> this.maker = text(reader, position, length);
				case DNG_VERSION -> this.dng = true;
				default -> {
					// Stays unread.
				}
			}
		}
		else if (this.depth == 1 && tag == ExifDirectoryBase.TAG_COLOR_SPACE) {
			this.colorSpace = number(reader, position, length);
		}
		else if (this.depth == 2 && tag == ExifDirectoryBase.TAG_INTEROP_INDEX) {
			this.interoperability = text(reader, position, length);
		}
		return true;
	}

	@Override
	public void warn(String message) {
		// Damage is expected.
	}

	@Override
	public void error(String message) {
		// Damage is expected.
	}

	private static int number(RandomAccessReader reader, int position, int length) throws IOException {
		return switch (length) {
			case 1 -> reader.getUInt8(position);
			case 2 -> reader.getUInt16(position);
			case 4 -> reader.getInt32(position);
			default -> 0;
		};
	}

	private static String text(RandomAccessReader reader, int position, int length) throws IOException {
		byte[] bytes = reader.getBytes(position, Math.min(length, LONGEST_NAME));
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int end = text.indexOf(0);
		return ((end < 0) ? text : text.substring(0, end)).strip();
	}

}
