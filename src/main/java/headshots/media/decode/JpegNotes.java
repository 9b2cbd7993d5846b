package headshots.media.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import headshots.media.color.ColorProfiles;
import headshots.media.color.SourceColors;
import headshots.media.color.SourceColors.Model;
import org.jspecify.annotations.Nullable;

/**
 * Reads the application segments of a JPEG file for its colors and its orientation.
 * Everything else in them is dropped.
 */
final class JpegNotes {

	private static final int APP0 = 0xe0;

	private static final int APP1 = 0xe1;

	private static final int APP2 = 0xe2;

	private static final int APP14 = 0xee;

	private static final int JFIF_LENGTH = 14;

	private static final int NOT_SAID = -1;

	private static final List<Integer> RGB = List.of((int) 'R', (int) 'G', (int) 'B');

	private final List<ProfilePiece> profile = new ArrayList<>();

	private int profileSize;

	/** The first that comes; a second one is left over from another program. */
	private @Nullable Exif exif;

	private boolean jfif;

	private int adobe = NOT_SAID;

	private boolean bare = true;

	void read(ByteWindow bytes, int marker, int start, int end) throws IOException {
		if (marker == APP0 && bytes.is("JFIF\0", start)) {
			this.jfif = true;
			// A longer one has a preview in it.
			this.bare &= end - start == JFIF_LENGTH;
			return;
		}
		this.bare = false;
		if (marker == APP1 && this.exif == null && bytes.is("Exif\0\0", start)) {
			this.exif = Exif.of(bytes.copy(start + 6, end));
		}
		else if (marker == APP2 && end - start > 14 && bytes.is("ICC_PROFILE\0", start)) {
			this.profileSize += end - start - 14;
			if (this.profileSize <= SourceColors.LARGEST_PROFILE) {
				this.profile.add(new ProfilePiece(bytes.at(start + 12), bytes.copy(start + 14, end)));
			}
		}
		else if (marker == APP14 && end - start >= 12 && bytes.is("Adobe", start)) {
			this.adobe = bytes.at(start + 11);
		}
	}

	/** Whether there is nothing but the usual beginning of a file. */
	boolean isBare() {
		return this.bare;
	}

	int orientation() {
		return exif().orientation();
	}

	/**
	 * The colors of a picture.
	 * @param components the numbers that the file gives its planes
	 */
	SourceColors colors(List<Integer> components) {
		Model model = model(components);
		byte[] profile = profile();
		boolean adobeRgb = profile == null && model.channels() == RGB.size() && exif().adobeRgb();
		return new SourceColors(model, adobeRgb ? ColorProfiles.adobeRgb() : profile);
	}

	private Exif exif() {
		return (this.exif != null) ? this.exif : Exif.NONE;
	}

	/**
	 * Three planes are luma and color unless something says otherwise; programs that
	 * write four invert them as Adobe's do, whether they say so or not.
	 */
	private Model model(List<Integer> components) {
		return switch (components.size()) {
			case 1 -> Model.GRAY;
			case 3 -> (this.adobe == 0 || (this.adobe == NOT_SAID && !this.jfif && components.equals(RGB))) ? Model.RGB
					: Model.YCBCR;
			default -> (this.adobe == 2) ? Model.YCCK : Model.INVERTED_CMYK;
		};
	}

	/** The pieces by their numbers; in the order of the file where numbers repeat. */
	private byte @Nullable [] profile() {
		List<ProfilePiece> pieces = new ArrayList<>(this.profile);
		if (pieces.stream().map(ProfilePiece::number).distinct().count() == pieces.size()) {
			pieces.sort(Comparator.comparingInt(ProfilePiece::number));
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		pieces.forEach((piece) -> whole.writeBytes(piece.bytes()));
		return (whole.size() > 0 && this.profileSize <= SourceColors.LARGEST_PROFILE) ? whole.toByteArray() : null;
	}

	private record ProfilePiece(int number, byte[] bytes) {
	}

}
