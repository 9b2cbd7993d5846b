package headshots;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG files of every kind that the format has, also those that Java's own writer
 * cannot write.
 */
public final class SamplePng {

	/** The kinds of pixels, as the format counts them. */
	public static final int GRAY = 0;

	public static final int RGB = 2;

	public static final int PALETTE = 3;

	public static final int GRAY_ALPHA = 4;

	public static final int RGBA = 6;

	private static final int[][] ADAM7 = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 },
			{ 0, 2, 2, 4 }, { 1, 0, 2, 2 }, { 0, 1, 1, 2 } };

	private final int width;

	private final int height;

	private final int bits;

	private final int kind;

	private boolean interlaced;

	/** From 0 to 4; -1 for each in turn. */
	private int filter = -1;

	private int chunkLength = Integer.MAX_VALUE;

	private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

	public SamplePng(int width, int height, int bits, int kind) {
		this.width = width;
		this.height = height;
		this.bits = bits;
		this.kind = kind;
	}

	/** A picture in color. */
	public static SamplePng of(BufferedImage picture) {
		return new SamplePng(picture.getWidth(), picture.getHeight(), 8, RGB);
	}

	/** The samples of a picture in color. */
	public static Samples samples(BufferedImage picture) {
		return (x, y, channel) -> picture.getRGB(x, y) >> (16 - 8 * channel) & 0xff;
	}

	public SamplePng interlaced(boolean value) {
		this.interlaced = value;
		return this;
	}

	public SamplePng filter(int value) {
		this.filter = value;
		return this;
	}

	/** Splits the data of the picture into chunks of a length. */
	public SamplePng split(int length) {
		this.chunkLength = length;
		return this;
	}

	/** Puts a chunk between the header and the data. */
	public SamplePng with(String name, byte[] content) {
		this.chunks.writeBytes(SamplePictures.chunk(name, content));
		return this;
	}

	public SamplePng withProfile(byte[] profile) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes("profile\0\0".getBytes(StandardCharsets.ISO_8859_1));
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(content)) {
			deflater.write(profile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return with("iCCP", content.toByteArray());
	}

	/** Numbers that name colors (ITU-T H.273), of RGB in full range. */
	public SamplePng withNamedColors(int primaries, int transfer) {
		return with("cICP", new byte[] { (byte) primaries, (byte) transfer, 0, 1 });
	}

	public SamplePng withGamma(double gamma) {
		return with("gAMA", ByteBuffer.allocate(4).putInt((int) Math.round(gamma * 100_000)).array());
	}

	public SamplePng withChromaticities(double... places) {
		ByteBuffer content = ByteBuffer.allocate(32);
		for (double place : places) {
			content.putInt((int) Math.round(place * 100_000));
		}
		return with("cHRM", content.array());
	}

	public byte[] written(Samples samples) {
		byte[] header = ByteBuffer.allocate(13)
			.putInt(this.width)
			.putInt(this.height)
			.put((byte) this.bits)
			.put((byte) this.kind)
			.put(12, (byte) (this.interlaced ? 1 : 0))
			.array();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.writeBytes("\u0089PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1));
		png.writeBytes(SamplePictures.chunk("IHDR", header));
		png.writeBytes(this.chunks.toByteArray());
		byte[] data = data(samples);
		for (int from = 0; from < data.length; from += Math.min(data.length - from, this.chunkLength)) {
			int length = Math.min(data.length - from, this.chunkLength);
			png.writeBytes(SamplePictures.chunk("IDAT", Arrays.copyOfRange(data, from, from + length)));
		}
		png.writeBytes(SamplePictures.chunk("IEND", new byte[0]));
		return png.toByteArray();
	}

	private byte[] data(Samples samples) {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(data, new Deflater(1), 8192)) {
			for (int[] pass : this.interlaced ? ADAM7 : new int[][] { { 0, 0, 1, 1 } }) {
				int across = (this.width - pass[0] + pass[2] - 1) / pass[2];
				byte[] above = new byte[(across * channels() * this.bits + 7) / 8];
				for (int y = pass[1]; across > 0 && y < this.height; y += pass[3]) {
					byte[] row = packed(samples, pass, across, y);
					int applied = (this.filter >= 0) ? this.filter : y % 5;
					deflater.write(applied);
					deflater.write(filtered(row, above, applied));
					above = row;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return data.toByteArray();
	}

	private byte[] packed(Samples samples, int[] pass, int across, int y) {
		byte[] row = new byte[(across * channels() * this.bits + 7) / 8];
		for (int i = 0; i < across * channels(); i++) {
			int sample = samples.at(pass[0] + i / channels() * pass[2], y, i % channels());
			int bit = i * this.bits;
			if (this.bits == 16) {
				row[2 * i] = (byte) (sample >> 8);
				row[2 * i + 1] = (byte) sample;
			}
			else {
				row[bit / 8] |= (byte) (sample << (8 - this.bits - bit % 8));
			}
		}
		return row;
	}

	private byte[] filtered(byte[] row, byte[] above, int applied) {
		int back = Math.max(1, channels() * this.bits / 8);
		byte[] filtered = new byte[row.length];
		for (int i = 0; i < row.length; i++) {
			int a = (i >= back) ? row[i - back] & 0xff : 0;
			int b = above[i] & 0xff;
			int c = (i >= back) ? above[i - back] & 0xff : 0;
			int p = a + b - c;
			int paeth = (Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)) ? a
					: (Math.abs(p - b) <= Math.abs(p - c)) ? b : c;
			int[] predictions = { 0, a, b, (a + b) / 2, paeth };
			filtered[i] = (byte) (row[i] - predictions[applied]);
		}
		return filtered;
	}

	private int channels() {
		return switch (this.kind) {
			case RGB -> 3;
			case GRAY_ALPHA -> 2;
			case RGBA -> 4;
			default -> 1;
		};
	}

	/** The samples of a picture, as many bits as the file has. */
	@FunctionalInterface
	public interface Samples {

		int at(int x, int y, int channel);

	}

}
