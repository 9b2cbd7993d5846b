package headshots.media.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureFile;
import headshots.media.decode.PictureOpener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes pictures, and nothing else, into files. The quality of what readers get is
 * measured: it is the lowest of a few at which skin keeps its texture.
 */
final class PictureWriter {

	/**
	 * The quality of what sizes are made from: below it, its blocks show in sizes that
	 * are nearly as wide.
	 */
	private static final float KEPT = 0.97f;

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

	/**
	 * Writes a picture that sizes are made from. It keeps the color of every pixel: a red
	 * edge on black would lose it twice.
	 */
	byte[] master(BufferedImage picture) throws IOException {
		return jpeg(picture, KEPT, true);
	}

	/** Color is stored half as wide and high, which is right at the usual qualities. */
	byte[] jpeg(BufferedImage picture, float quality) throws IOException {
		return jpeg(picture, quality, false);
	}

	private static byte[] jpeg(BufferedImage picture, float quality, boolean fullColor) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(quality);
		parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), parameters);
		if (fullColor) {
			setFullColor(metadata);
		}
		return written(picture, writer, parameters, metadata);
	}

	/**
	 * Writes a picture for readers.
	 * @param sample of the picture, where the face is
	 */
	byte[] write(BufferedImage picture, Rendition.Format format, TextureSample sample) throws IOException {
		boolean webp = format == Rendition.Format.WEBP;
		return write(picture, webp, quality(webp, sample));
	}

	/**
	 * The lowest quality at which the piece keeps its texture. The piece is written for
	 * itself, which takes a tenth of the time that the whole picture would.
	 */
	private float quality(boolean webp, TextureSample sample) throws IOException {
		float[] qualities = webp ? WEBP : JPEG;
		BufferedImage piece = sample.piece();
		int below = -1;
		int enough = sample.hasTexture() ? qualities.length - 1 : 0;
		for (int tried = 0; enough - below > 1; tried = (below + enough) / 2) {
			if (isTextureKept(write(piece, webp, qualities[tried]), sample)) {
				enough = tried;
			}
			else {
				below = tried;
			}
		}
		return qualities[enough];
	}

	private byte[] write(BufferedImage picture, boolean webp, float quality) throws IOException {
		return webp ? webp(picture, quality) : jpeg(picture, quality);
	}

	/** Measured on what readers will see: on the file as it is decoded. */
	private static boolean isTextureKept(byte[] written, TextureSample sample) throws IOException {
		PictureFile file = PictureOpener.open(PictureBytes.of(written));
		return sample.kept(PictureReduction.whole(file, file.width(), file.height())) >= LEAST;
	}

	byte[] webp(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionType("Lossy");
		parameters.setCompressionQuality(quality);
		return written(picture, writer, parameters, null);
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

	private static void setFullColor(IIOMetadata metadata) throws IOException {
		Node root = metadata.getAsTree(metadata.getNativeMetadataFormatName());
		NodeList components = ((IIOMetadataNode) root).getElementsByTagName("componentSpec");
		for (int i = 0; i < components.getLength(); i++) {
			((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
			((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
		}
		metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
	}

	private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam parameters,
			@Nullable IIOMetadata metadata) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, metadata), parameters);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
