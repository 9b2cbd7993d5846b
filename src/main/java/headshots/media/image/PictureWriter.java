package headshots.media.image;

import java.awt.Rectangle;
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

import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureFile;
import headshots.media.decode.PictureOpener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pictures, and nothing else, into files. The quality of what readers get is
 * measured: it is the lowest of a few at which skin keeps its texture.
 */
final class PictureWriter {

	/** The quality of what sizes are made from. */
	static final float KEPT = 0.9f;

	/**
	 * The least part of a texture's energy that is kept: a little more than the 90
	 * percent that are promised, because the measured piece is not the whole picture.
	 */
	private static final double LEAST = 0.92;

	/** The first suits most pictures; the last is taken without being measured. */
	private static final float[] WEBP = { 0.80f, 0.86f, 0.90f, 0.94f, 0.96f };

	private static final float[] JPEG = { 0.82f, 0.88f, 0.92f, 0.95f, 0.97f };

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

	/**
	 * Writes a picture for readers.
	 * @param sample of the picture, where the face is
	 */
	byte[] write(BufferedImage picture, Rendition.Format format, TextureSample sample) throws IOException {
		boolean webp = format == Rendition.Format.WEBP;
		float[] qualities = webp ? WEBP : JPEG;
		byte[] written = write(picture, webp, qualities[0]);
		if (isTextureKept(written, sample)) {
			return written;
		}
		int below = 0;
		int enough = qualities.length - 1;
		byte[] best = null;
		while (enough - below > 1) {
			int middle = (below + enough) / 2;
			written = write(picture, webp, qualities[middle]);
			if (isTextureKept(written, sample)) {
				enough = middle;
				best = written;
			}
			else {
				below = middle;
			}
		}
		return (best != null) ? best : write(picture, webp, qualities[enough]);
	}

	private byte[] write(BufferedImage picture, boolean webp, float quality) throws IOException {
		return webp ? webp(picture, quality) : jpeg(picture, quality);
	}

	/** Measured on what readers will see: on the file as it is decoded. */
	private static boolean isTextureKept(byte[] written, TextureSample sample) throws IOException {
		Rectangle area = sample.area();
		PictureFile file = PictureOpener.open(PictureBytes.of(written));
		return sample.kept(PictureReduction.piece(file, area, area.width, area.height)) >= LEAST;
	}

	byte[] webp(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionType("Lossy");
		parameters.setCompressionQuality(quality);
		return written(picture, writer, parameters);
	}

	/** The library brings machine code, which is not there for every machine. */
	private boolean tryWebp() {
		try {
			Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
			return writers.hasNext() && webp(new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR), WEBP[0]).length > 0;
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
