package headshots.media.image;

import headshots.media.PictureRejectedException;

/**
 * Takes a JPEG file apart, marker by marker.
 */
final class JpegSegments {

	/** Programs write up to a dozen; a decoder goes over the whole picture for each. */
	private static final int MOST_SCANS = 20;

	private static final byte[] JFIF = { (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0,
			0 };

	private final byte[] file;

	private final Pieces kept;

	private int position = 2;

	private int width;

	private int height;

	private int orientation = 1;

	private int profile;

	private int scans;

	JpegSegments(byte[] file) {
		this.file = file;
		this.kept = new Pieces(file);
	}

	PictureParts parts() {
		this.kept.add(0, 2);
		while (next()) {
			// Each call takes a piece.
		}
		if (this.width == 0 || this.height == 0 || this.scans == 0) {
			throw PictureRejectedException.damaged();
		}
		PictureParts.refuseArchive(this.file, this.position);
		return new PictureParts("jpeg", this.kept, this.width, this.height, this.orientation, null);
	}

	/** Takes the next piece; false after the last one. */
	private boolean next() {
		if (at(this.position) != 0xff) {
			throw PictureRejectedException.damaged();
		}
		while (at(this.position + 1) == 0xff) {
			this.position++;
		}
		int marker = at(this.position + 1);
		if (marker == 0xd9) {
			keep(2);
			return false;
		}
		int length = 2 + (at(this.position + 2) << 8) + at(this.position + 3);
		if (length < 4 || this.position + length > this.file.length) {
			throw PictureRejectedException.damaged();
		}
		take(marker, length);
		return true;
	}

	private void take(int marker, int length) {
		switch (marker) {
			case 0xc4, 0xcc, 0xdb, 0xdd -> keep(length);
			case 0xc0, 0xc1, 0xc2 -> frame(length);
			case 0xda -> scan(length);
			case 0xe0 -> {
				if (is("JFIF\0")) {
					this.kept.add(JFIF);
				}
				this.position += length;
			}
			case 0xe1 -> {
				if (is("Exif\0\0")) {
					this.orientation = Exif.orientation(this.file, this.position + 10, this.position + length);
				}
				this.position += length;
			}
			case 0xe2 -> profile(length);
			case 0xee -> {
				if (is("Adobe") && length == 16) {
					keep(length);
				}
				else {
					this.position += length;
				}
			}
			case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce,
					0xcf ->
				throw new PictureRejectedException(
						"This is an unusual kind of JPEG that the guide can’t read. Open it in a photo editor, "
								+ "save it again as a standard JPEG and upload that.");
			default -> {
				if (marker < 0xc0) {
					throw PictureRejectedException.damaged();
				}
				this.position += length;
			}
		}
	}

	private void frame(int length) {
		if (this.width != 0 || length < 11) {
			throw PictureRejectedException.damaged();
		}
		this.height = (at(this.position + 5) << 8) + at(this.position + 6);
		this.width = (at(this.position + 7) << 8) + at(this.position + 8);
		if (at(this.position + 9) == 4) {
			throw new PictureRejectedException(
					"The picture uses CMYK, the colors for print. Convert it to the colors for "
							+ "screens (RGB, ideally sRGB) and upload that.");
		}
		keep(length);
	}

	/** The beginning of a scan, and its data up to the marker that follows. */
	private void scan(int length) {
		if (++this.scans > MOST_SCANS) {
			throw PictureRejectedException.damaged();
		}
		int end = this.position + length;
		while (at(end) != 0xff || at(end + 1) == 0 || (at(end + 1) >= 0xd0 && at(end + 1) <= 0xd7)) {
			end++;
		}
		keep(end - this.position);
	}

	private void profile(int length) {
		if (is("ICC_PROFILE\0") && this.profile + length <= PictureParts.LARGEST_PROFILE) {
			this.profile += length;
			keep(length);
		}
		else {
			this.position += length;
		}
	}

	private boolean is(String name) {
		return PictureParts.starts(this.file, this.position + 4, name);
	}

	private void keep(int length) {
		this.kept.add(this.position, length);
		this.position += length;
	}

	private int at(int index) {
		if (index >= this.file.length) {
			throw PictureRejectedException.damaged();
		}
		return this.file[index] & 0xff;
	}

}
