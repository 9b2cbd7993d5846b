package headshots.media.webp;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import headshots.media.color.SourceColors;
import headshots.media.decode.Exif;
import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureFile;
import headshots.media.decode.Plane;
import headshots.media.decode.PlaneReceiver;
import org.jspecify.annotations.Nullable;

/**
 * A WebP file of one frame, lossy or lossless, opaque or not. Its sides are at most
 * 16,383 pixels, as the format has it.
 */
public final class WebpFile implements PictureFile {

	/** A mark and the sizes of a lossless frame. */
	static final int LOSSLESS_HEADER = 5;

	/** Longer than what is looked at. */
	private static final int LONGEST_EXIF = 1 << 16;

	/** Some programs write what JPEG files have before the metadata. */
	private static final String JPEG_MARK = "Exif\0\0";

	private final PictureBytes file;

	private final WebpChunks chunks;

	private final int orientation;

	private final SourceColors colors;

	private WebpFile(PictureBytes file, WebpChunks chunks) throws IOException {
		this.file = file;
		this.chunks = chunks;
		this.orientation = exif().orientation();
		this.colors = new SourceColors(chunks.lossless ? SourceColors.Model.RGB : SourceColors.Model.YCBCR, profile());
	}

	/**
	 * Reads the structure of a file and decodes nothing.
	 * @throws headshots.media.PictureRejectedException if it is damaged or moves
	 */
	public static WebpFile open(PictureBytes file) throws IOException {
		return new WebpFile(file, new WebpChunks(file));
	}

	@Override
	public int width() {
		return this.chunks.width;
	}

	@Override
	public int height() {
		return this.chunks.height;
	}

	@Override
	public int orientation() {
		return this.orientation;
	}

	@Override
	public SourceColors colors() {
		return this.colors;
	}

	@Override
	public List<Plane> planes() {
		Plane full = Plane.full(width(), height());
		if (this.chunks.lossless) {
			return List.of(full, full, full);
		}
		Plane half = new Plane((width() + 1) / 2, (height() + 1) / 2, 2, 2);
		return List.of(full, half, half);
	}

	@Override
	public void decode(PlaneReceiver receiver) throws IOException {
		WebpChunks.Chunk picture = this.chunks.picture;
		if (this.chunks.lossless) {
			decodeLossless(receiver, picture);
			return;
		}
		WebpChunks.Chunk alpha = this.chunks.alpha;
		AlphaRows transparency = (alpha == WebpChunks.Chunk.NONE) ? null
				: new AlphaRows(this.file, alpha.position(), alpha.length(), width(), height());
		new Vp8Decoder(this.file, picture.position(), picture.length(), width(), height())
			.decode(new VideoSamples(receiver, width(), height(), transparency));
	}

	private void decodeLossless(PlaneReceiver receiver, WebpChunks.Chunk picture) throws IOException {
		LosslessRows rows = new LosslessRows(
				new LosslessBits(this.file, picture.position() + LOSSLESS_HEADER, picture.length() - LOSSLESS_HEADER),
				width(), height());
		float[][] samples = new float[3][width()];
		// The frame says so itself; without it, what is in place of alpha means nothing.
		byte[] header = new byte[LOSSLESS_HEADER];
		this.file.read(picture.position(), header, 0, LOSSLESS_HEADER);
		boolean transparent = (header[4] & 0x10) != 0;
		for (int y = 0; y < height(); y++) {
			int[] row = rows.next();
			for (int x = 0; x < width(); x++) {
				int pixel = row[x];
				int alpha = transparent ? pixel >>> 24 : 255;
				int white = (255 - alpha) * 255;
				samples[0][x] = ((pixel >> 16 & 0xff) * alpha + white) / 255f;
				samples[1][x] = ((pixel >> 8 & 0xff) * alpha + white) / 255f;
				samples[2][x] = ((pixel & 0xff) * alpha + white) / 255f;
			}
			for (int plane = 0; plane < 3; plane++) {
				receiver.row(plane, y, samples[plane]);
			}
		}
	}

	private Exif exif() throws IOException {
		WebpChunks.Chunk chunk = this.chunks.exif;
		byte[] block = this.chunks
			.bytes(new WebpChunks.Chunk(chunk.position(), Math.min(chunk.length(), LONGEST_EXIF)));
		boolean marked = block.length >= JPEG_MARK.length();
		for (int i = 0; marked && i < JPEG_MARK.length(); i++) {
			marked = block[i] == JPEG_MARK.charAt(i);
		}
		return Exif.of(marked ? Arrays.copyOfRange(block, JPEG_MARK.length(), block.length) : block);
	}

	private byte @Nullable [] profile() throws IOException {
		WebpChunks.Chunk chunk = this.chunks.profile;
		return (chunk.length() == 0 || chunk.length() > SourceColors.LARGEST_PROFILE) ? null : this.chunks.bytes(chunk);
	}

}
