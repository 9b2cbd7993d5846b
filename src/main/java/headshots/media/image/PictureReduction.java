package headshots.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;

import headshots.media.color.ColorConverter;
import headshots.media.decode.PictureFile;
import headshots.media.decode.Plane;
import headshots.media.decode.PlaneReceiver;

/**
 * Makes a smaller picture, or a piece of one, of a file while it is decoded: each plane
 * is resized by itself, and colors are converted afterwards, when there are fewer of
 * them. In memory are the result and a few rows.
 */
final class PictureReduction implements PlaneReceiver {

	private final Resampler[] planes;

	private final ColorConverter colors;

	private final float[][] row;

	private final Orientation orientation;

	private final int width;

	private final BufferedImage result;

	private final byte[] line;

	private int finished;

	private PictureReduction(PictureFile file, Rectangle piece, int width, int height, Orientation orientation,
			int lobes) {
		List<Plane> planes = file.planes();
		this.planes = planes.stream()
			.map((plane) -> resampler(plane, piece, width, height, lobes))
			.toArray(Resampler[]::new);
		this.colors = new ColorConverter(file.colors());
		this.row = new float[planes.size()][];
		this.orientation = orientation;
		this.width = width;
		boolean sideways = orientation.isSideways();
		this.result = new BufferedImage(sideways ? height : width, sideways ? width : height,
				BufferedImage.TYPE_3BYTE_BGR);
		this.line = new byte[3 * width];
	}

	/**
	 * Makes an upright picture of a whole file, of which smaller ones will be made.
	 * @param width of the result before it is turned upright, in pixels
	 * @param height of the result before it is turned upright
	 */
	static BufferedImage whole(PictureFile file, int width, int height) throws IOException {
		return of(new PictureReduction(file, new Rectangle(file.width(), file.height()), width, height,
				Orientation.of(file.orientation()), FilterWeights.REDUCED_AGAIN), file);
	}

	/**
	 * Begins a picture of a piece of a file that is upright; it is finished when the file
	 * was decoded into it.
	 * @param piece in pixels of the file
	 */
	static PictureReduction ofPiece(PictureFile file, Rectangle piece, int width, int height) {
		return new PictureReduction(file, piece, width, height, Orientation.TOP_LEFT, FilterWeights.SHOWN);
	}

	private static BufferedImage of(PictureReduction reduction, PictureFile file) throws IOException {
		file.decode(reduction);
		return reduction.result;
	}

	/** The picture. */
	BufferedImage result() {
		return this.result;
	}

	private static Resampler resampler(Plane plane, Rectangle piece, int width, int height, int lobes) {
		return new Resampler(
				FilterWeights.of(piece.y / plane.pixelsDown(), piece.height / plane.pixelsDown(), plane.height(),
						height, lobes),
				FilterWeights.of(piece.x / plane.pixelsAcross(), piece.width / plane.pixelsAcross(), plane.width(),
						width, lobes));
	}

	@Override
	public void row(int plane, int number, float[] samples) {
		this.planes[plane].add(number, samples);
		while (isRowReady()) {
			for (int i = 0; i < this.planes.length; i++) {
				this.row[i] = this.planes[i].poll();
			}
			this.colors.convert(this.row, this.width, this.line, 0);
			byte[] pixels = ((DataBufferByte) this.result.getRaster().getDataBuffer()).getData();
			this.orientation.put(this.line, this.finished++, pixels, this.result.getWidth(), this.result.getHeight());
			for (int i = 0; i < this.planes.length; i++) {
				this.planes[i].giveBack(this.row[i]);
			}
		}
	}

	private boolean isRowReady() {
		for (Resampler plane : this.planes) {
			if (plane.ready() == 0) {
				return false;
			}
		}
		return true;
	}

}
