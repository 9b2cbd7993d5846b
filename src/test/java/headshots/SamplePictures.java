package headshots;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * Pictures to upload, drawn when they are needed.
 */
public final class SamplePictures {

	/**
	 * A mark in the metadata of uploads, which must not be left in any picture of the
	 * guide.
	 */
	public static final String CANARY = "canary-40.7128N-74.0060W";

	private SamplePictures() {
	}

	/** A head before a wall; every seed gives another one. */
	public static BufferedImage portrait(int width, int height, int seed) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = picture.createGraphics();
		canvas.setPaint(new GradientPaint(0, 0, new Color(90, 100, 110 + seed % 100), width, height, Color.DARK_GRAY));
		canvas.fillRect(0, 0, width, height);
		canvas.setColor(new Color(60, 40, 30));
		canvas.fillOval(width * 3 / 10, height / 8, width * 4 / 10, height / 2);
		canvas.setColor(new Color(224, 172, 140));
		canvas.fillOval(width / 3, height / 5, width / 3, height * 2 / 5);
		canvas.setColor(new Color(20 + seed % 200, 30, 60));
		canvas.fillOval(width / 6, height * 3 / 5, width * 2 / 3, height);
		canvas.dispose();
		return picture;
	}

	/** A face that a detector finds, before a gray wall. */
	public static BufferedImage face(int width, int height, double eyesX, double eyesY, double eyeDistance) {
		BufferedImage picture = wall(width, height);
		addFace(picture, eyesX, eyesY, eyeDistance);
		return picture;
	}

	/** A gray wall. */
	public static BufferedImage wall(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(new Color(205, 208, 212));
		canvas.fillRect(0, 0, width, height);
		canvas.dispose();
		return picture;
	}

	/**
	 * Draws a face.
	 * @param eyesX where the point between its eyes is, in pixels
	 * @param eyesY where it is from the top
	 * @param eyeDistance how far the eyes are from each other
	 */
	public static void addFace(BufferedImage picture, double eyesX, double eyesY, double eyeDistance) {
		Graphics2D canvas = picture.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.translate(eyesX, eyesY);
		canvas.scale(eyeDistance, eyeDistance);
		Color line = new Color(100, 40, 45);
		oval(canvas, new Color(60, 60, 80), 0, 5.6, 5.2, 6);
		oval(canvas, new Color(200, 150, 122), 0, 2.1, 1.1, 2.4);
		oval(canvas, new Color(52, 36, 28), 0, -0.3, 2.6, 3);
		oval(canvas, new RadialGradientPaint(new Point2D.Double(0, 0.2), 1.9f, new float[] { 0, 1 },
				new Color[] { new Color(232, 190, 162), new Color(176, 122, 96) }), 0, 0.375, 2.2, 3.35);
		for (double eye : new double[] { -0.5, 0.5 }) {
			oval(canvas, new Color(60, 40, 30), eye, -0.36, 0.6, 0.12);
			oval(canvas, new Color(150, 100, 80), eye, -0.02, 0.6, 0.36);
			oval(canvas, Color.WHITE, eye, 0, 0.46, 0.22);
			oval(canvas, new Color(50, 35, 30), eye, 0, 0.22, 0.22);
			oval(canvas, line, eye * 0.3, 0.66, 0.14, 0.08);
		}
		oval(canvas, new Color(214, 165, 138), 0, 0.3, 0.2, 0.6);
		oval(canvas, new Color(160, 70, 70), 0, 1.11, 0.84, 0.26);
		oval(canvas, line, 0, 1.1, 0.8, 0.06);
		canvas.dispose();
	}

	private static void oval(Graphics2D canvas, Paint paint, double x, double y, double width, double height) {
		canvas.setPaint(paint);
		canvas.fill(new Ellipse2D.Double(x - width / 2, y - height / 2, width, height));
	}

	/**
	 * Patches of many colors, each a square: all mixtures of six steps of red, green and
	 * blue, and a wedge of 24 grays. 240 × 160 pixels.
	 */
	public static BufferedImage chart() {
		BufferedImage chart = new BufferedImage(240, 160, BufferedImage.TYPE_3BYTE_BGR);
		for (int y = 0; y < 160; y++) {
			for (int x = 0; x < 240; x++) {
				int patch = x / 10 + 24 * (y / 10);
				int gray = (x / 10) * 11 + 1;
				int mixture = Math.min(patch, 215);
				chart.setRGB(x, y, (y >= 90) ? gray << 16 | gray << 8 | gray
						: 51 * (mixture / 36) << 16 | 51 * (mixture / 6 % 6) << 8 | 51 * (mixture % 6));
			}
		}
		return chart;
	}

	public static byte[] jpeg(int width, int height, int seed) {
		return written(portrait(width, height, seed), "jpeg");
	}

	/** A JPEG that is as large as one of its size can be: of nothing but grain. */
	public static byte[] grain(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		new Random(1).nextBytes(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
		return written(picture, "jpeg");
	}

	public static byte[] png(int width, int height, int seed) {
		return written(portrait(width, height, seed), "png");
	}

	public static byte[] written(BufferedImage picture, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Saves a picture as an upload. */
	public static Path saved(Path folder, byte[] picture) {
		try {
			return Files.write(folder.resolve("upload"), picture);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A JPEG with a piece put in after its first two bytes. */
	public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
		ByteBuffer piece = ByteBuffer.allocate(data.length + 4);
		piece.put((byte) 0xff).put((byte) marker).putShort((short) (data.length + 2)).put(data);
		return joined(copy(jpeg, 0, 2), piece.array(), copy(jpeg, 2, jpeg.length));
	}

	/** A JPEG that says that it is far larger than it is. */
	public static byte[] withForgedSize(byte[] jpeg) {
		byte[] forged = jpeg.clone();
		int frame = 2;
		while ((forged[frame + 1] & 0xff) != 0xc0) {
			frame += 2 + ((forged[frame + 2] & 0xff) << 8) + (forged[frame + 3] & 0xff);
		}
		forged[frame + 5] = (byte) 0xff;
		forged[frame + 7] = (byte) 0xff;
		return forged;
	}

	/** Notes of a camera: which way it was held, and where. */
	public static byte[] exif(int orientation) {
		ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + CANARY.length() + 1);
		notes.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
		notes.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
		notes.putShort((short) 0x010e).putShort((short) 2).putInt(CANARY.length() + 1).putInt(38);
		notes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		notes.putInt(0).put((CANARY + "\0").getBytes(StandardCharsets.ISO_8859_1));
		return notes.array();
	}

	/** A PNG with a chunk put in after its header. */
	public static byte[] withChunk(byte[] png, String name, byte[] data) {
		int header = 8 + 25;
		return joined(copy(png, 0, header), chunk(name, data), copy(png, header, png.length));
	}

	public static byte[] chunk(String name, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
		chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
		CRC32 checksum = new CRC32();
		checksum.update(chunk.array(), 4, data.length + 4);
		return chunk.putInt((int) checksum.getValue()).array();
	}

	/** A PNG that says that it is of some size, and holds hardly anything. */
	public static byte[] emptyPng(int width, int height, int bits, int colors) {
		byte[] header = ByteBuffer.allocate(13)
			.putInt(width)
			.putInt(height)
			.put((byte) bits)
			.put((byte) colors)
			.array();
		return joined("\u0089PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1), chunk("IHDR", header),
				chunk("IDAT", new byte[] { 0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1 }), chunk("IEND", new byte[0]));
	}

	public static byte[] joined(byte[]... pieces) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] piece : pieces) {
			all.writeBytes(piece);
		}
		return all.toByteArray();
	}

	private static byte[] copy(byte[] bytes, int from, int to) {
		return Arrays.copyOfRange(bytes, from, to);
	}

}
