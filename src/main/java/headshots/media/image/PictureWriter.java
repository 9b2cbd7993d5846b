package headshots.media.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pictures, and nothing else, into files.
 */
final class PictureWriter {

	/** The quality of what readers get. */
	static final float SHOWN = 0.82f;

	/** The quality of what sizes are made from. */
	static final float KEPT = 0.9f;

	private static final float WEBP = 0.78f;

	private static final Logger log = LoggerFactory.getLogger(PictureWriter.class);

	private @Nullable Boolean webp;

	/** Found out when it is first asked: a start has enough to do. */
	synchronized boolean writesWebp() {
		if (this.webp == null) {
			this.webp = tryWebp();
		}
		return this.webp;
	}

	byte[] jpeg(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(quality);
		parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		return written(picture, writer, parameters);
	}

	byte[] webp(BufferedImage picture) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionType("Lossy");
		parameters.setCompressionQuality(WEBP);
		return written(picture, writer, parameters);
	}

	/** The library brings machine code, which is not there for every machine. */
	private boolean tryWebp() {
		try {
			Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
			return writers.hasNext() && webp(new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR)).length > 0;
		}
		catch (IOException | RuntimeException | LinkageError ex) {
			log.info("WebP encoding is not available; photographs are served as JPEG only: {}", ex.toString());
			return false;
		}
	}

	private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam parameters)
			throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), parameters);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
