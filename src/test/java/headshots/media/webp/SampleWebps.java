package headshots.media.webp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.luciad.imageio.webp.WebPWriteParam;

/**
 * WebP files, written by the library as its settings say, or put together.
 */
public final class SampleWebps {

	private SampleWebps() {
	}

	/** A picture with edges, gradients and grain. */
	public static BufferedImage picture(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Random random = new Random(7);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int grain = random.nextInt(24);
				int red = (int) (120 + 90 * Math.sin(x / 19.0) * Math.cos(y / 23.0)) + grain;
				int green = (x / 37 + y / 29) % 2 * 120 + 60 + grain;
				int blue = (x * 200 / width + y * 40 / height) + grain / 2;
				int alpha = Math.max(0, Math.min(255, 300 - (x + y) * 400 / (width + height)));
				picture.setRGB(x, y, alpha << 24 | red << 16 | green << 8 | blue);
			}
		}
		return picture;
	}

	public static byte[] lossy(BufferedImage picture, float quality, Consumer<WebPWriteParam> settings) {
		return written(picture, (parameters) -> {
			parameters.setCompressionType("Lossy");
			parameters.setCompressionQuality(quality);
			settings.accept(parameters);
		});
	}

	public static byte[] lossless(BufferedImage picture, float effort) {
		return written(picture, (parameters) -> {
			parameters.setCompressionType("Lossless");
			parameters.setCompressionQuality(effort);
		});
	}

	/** A file of chunks. */
	public static byte[] container(byte[]... chunks) {
		int size = Arrays.stream(chunks).mapToInt((chunk) -> chunk.length).sum();
		ByteBuffer file = ByteBuffer.allocate(12 + size).order(ByteOrder.LITTLE_ENDIAN);
		file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + size);
		file.put("WEBP".getBytes(StandardCharsets.US_ASCII));
		Arrays.stream(chunks).forEach(file::put);
		return file.array();
	}

	public static byte[] chunk(String name, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
		return chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data).array();
	}

	/** The chunks of a file: all after its own header. */
	public static byte[] chunks(byte[] file) {
		return Arrays.copyOfRange(file, 12, file.length);
	}

	/** The chunk that says how large the canvas is. */
	public static byte[] canvas(int flags, int width, int height) {
		byte[] data = new byte[10];
		data[0] = (byte) flags;
		put(data, 4, width - 1);
		put(data, 7, height - 1);
		return chunk("VP8X", data);
	}

	/** A frame of an animation. */
	public static byte[] frame(int left, int top, int width, int height, byte[] chunks) {
		byte[] data = new byte[16 + chunks.length];
		put(data, 0, left / 2);
		put(data, 3, top / 2);
		put(data, 6, width - 1);
		put(data, 9, height - 1);
		System.arraycopy(chunks, 0, data, 16, chunks.length);
		return chunk("ANMF", data);
	}

	private static void put(byte[] data, int at, int number) {
		data[at] = (byte) number;
		data[at + 1] = (byte) (number >> 8);
		data[at + 2] = (byte) (number >> 16);
	}

	private static byte[] written(BufferedImage picture, Consumer<WebPWriteParam> settings) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
		WebPWriteParam parameters = new WebPWriteParam(Locale.ROOT);
		parameters.setCompressionMode(WebPWriteParam.MODE_EXPLICIT);
		settings.accept(parameters);
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), parameters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
