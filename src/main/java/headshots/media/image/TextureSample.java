package headshots.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The piece of a picture where the face is, and how much of its fine texture is left
 * after the picture was compressed. Skin and cloth count; edges do not, because they
 * survive at any quality and would hide what happened beside them, and neither does what
 * is too faint to be seen.
 */
final class TextureSample {

	/** As a part of the picture's width. */
	private static final int PART = 3;

	/** Compression works on blocks of this size. */
	private static final int BLOCK = 8;

	/** Squared difference of neighboring pixels (luma) from which on it is an edge. */
	private static final float EDGE = 30 * 30;

	/**
	 * Mean energy of a pixel below which there is nothing to keep: noise of less than one
	 * of the 255 steps.
	 */
	private static final float FAINT = 4;

	/** Fewer blocks than this part of all have texture: nothing to keep. */
	private static final int FEW = 12;

	private final BufferedImage piece;

	private final Rectangle area;

	private final boolean[] counted;

	private final double energy;

	private TextureSample(BufferedImage piece) {
		this.piece = piece;
		this.area = new Rectangle(piece.getWidth(), piece.getHeight());
		float[] luma = luma(piece, this.area);
		int blocks = (area.width / BLOCK) * (area.height / BLOCK);
		this.counted = new boolean[blocks];
		double sum = 0;
		int count = 0;
		for (int block = 0; block < blocks; block++) {
			double energy = energy(luma, block);
			this.counted[block] = energy >= FAINT * BLOCK * BLOCK;
			if (this.counted[block]) {
				sum += energy;
				count++;
			}
		}
		this.energy = (count * FEW >= blocks) ? sum : 0;
	}

	/**
	 * Takes a sample.
	 * @param x of the face, in pixels of the picture
	 * @param y of the face
	 */
	static TextureSample around(BufferedImage picture, int x, int y) {
		int side = Math.max(BLOCK + 1, Math.min(picture.getWidth() / PART, picture.getHeight()));
		Rectangle area = new Rectangle(Math.max(0, Math.min(x - side / 2, picture.getWidth() - side)),
				Math.max(0, Math.min(y - side / 2, picture.getHeight() - side)), side, side);
		return new TextureSample(copy(picture, area));
	}

	/** The piece by itself. */
	BufferedImage piece() {
		return this.piece;
	}

	/** Whether there is enough texture to be kept. */
	boolean hasTexture() {
		return this.energy > 0;
	}

	/**
	 * How much of the texture's energy a compressed copy of the piece has: 1 is all.
	 * @param copy a picture of the size of {@link #piece()}
	 */
	double kept(BufferedImage copy) {
		if (this.energy == 0) {
			return 1;
		}
		float[] other = luma(copy, this.area);
		double sum = 0;
		for (int block = 0; block < this.counted.length; block++) {
			sum += this.counted[block] ? Math.abs(energy(other, block)) : 0;
		}
		return sum / this.energy;
	}

	/** The energy of a block: negative if there is an edge in it. */
	private double energy(float[] luma, int block) {
		int across = this.area.width / BLOCK;
		double sum = 0;
		boolean edge = false;
		for (int y = block / across * BLOCK; y < (block / across + 1) * BLOCK && y < this.area.height - 1; y++) {
			for (int x = block % across * BLOCK; x < (block % across + 1) * BLOCK && x < this.area.width - 1; x++) {
				int at = y * this.area.width + x;
				float right = luma[at + 1] - luma[at];
				float below = luma[at + this.area.width] - luma[at];
				float squares = right * right + below * below;
				sum += squares;
				edge |= squares > EDGE;
			}
		}
		return edge ? -sum : sum;
	}

	private static BufferedImage copy(BufferedImage picture, Rectangle area) {
		BufferedImage copy = new BufferedImage(area.width, area.height, BufferedImage.TYPE_3BYTE_BGR);
		copy.setData(picture.getData(area).createTranslatedChild(0, 0));
		return copy;
	}

	private static float[] luma(BufferedImage picture, Rectangle area) {
		byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		float[] luma = new float[area.width * area.height];
		for (int y = 0; y < area.height; y++) {
			int from = 3 * ((area.y + y) * picture.getWidth() + area.x);
			for (int x = 0; x < area.width; x++, from += 3) {
				luma[y * area.width + x] = 0.114f * (bytes[from] & 0xff) + 0.587f * (bytes[from + 1] & 0xff)
						+ 0.299f * (bytes[from + 2] & 0xff);
			}
		}
		return luma;
	}

}
