package headshots.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

import headshots.media.ImageProcessingOverloadException;
import headshots.media.MasterImage;
import headshots.media.PictureName;
import headshots.media.PictureRejectedException;
import headshots.web.Bulkhead;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Decodes an upload into the master image, and makes its renditions. Dimensions are
 * checked before decoding, against decompression bombs.
 */
@Component
public class ImageProcessor {

	/** Of the picture that is kept; the widest that readers get is 1440. */
	static final int LONGEST_SIDE = 2400;

	private static final long HEAP = Runtime.getRuntime().maxMemory();

	private static final int AT_A_TIME = (HEAP < 200_000_000) ? 1 : 2;

	private static final Duration PATIENCE = Duration.ofSeconds(8);

	/**
	 * The largest decoded picture, in pixels; of a larger one every second or third pixel
	 * is read.
	 */
	private static final long LARGEST_IN_BYTES = (HEAP < 500_000_000) ? 25_000_000 : 75_000_000;

	private static final Logger log = LoggerFactory.getLogger(ImageProcessor.class);

	private final Bulkhead places = Bulkhead.withoutQueueLimit(AT_A_TIME, PATIENCE);

	private final PictureWriter writer = new PictureWriter();

	/**
	 * Whether sizes can be had as WebP; the library for it may be missing for a machine.
	 */
	public boolean writesWebp() {
		return this.writer.writesWebp();
	}

	/**
	 * Makes the picture that is kept of an upload.
	 * @param upload reads the upload, which is in memory only during its turn
	 * @throws PictureRejectedException if it is not a picture that can be used
	 */
	public MasterImage develop(Callable<byte[]> upload) {
		return atWork(() -> develop(PictureParts.of(upload.call())));
	}

	/**
	 * Makes a size of a picture.
	 * @param master the picture that is kept
	 */
	public byte[] render(byte[] master, Rendition rendition) {
		return atWork(() -> {
			BufferedImage cut = ImageTransforms.plain(decode("jpeg", Pieces.all(master), rendition.focus()), null);
			BufferedImage sized = ImageTransforms.sized(cut, rendition.width(), Rendition.height(rendition.width()));
			return (rendition.format() == Rendition.Format.WEBP) ? this.writer.webp(sized)
					: this.writer.jpeg(sized, PictureWriter.SHOWN);
		});
	}

	/**
	 * Whether bytes are a picture as this makes them: nothing but the picture, of the
	 * size that it is said to have.
	 */
	public boolean isMaster(byte[] bytes, PictureName name) {
		try {
			PictureParts parts = PictureParts.of(bytes);
			boolean bare = parts.format().equals("jpeg") && parts.kept().size() == bytes.length;
			boolean sized = parts.width() == name.width() && parts.height() == name.height()
					&& Math.max(parts.width(), parts.height()) <= LONGEST_SIDE
					&& FocalPoint.widthOfCut(parts.width(), parts.height()) >= Rendition.WIDTHS.get(0);
			return bare && sized && MasterImage.of(bytes, parts.width(), parts.height()).name().equals(name)
					&& atWork(() -> decode("jpeg", Pieces.all(bytes), null)).getWidth() > 0;
		}
		catch (PictureRejectedException ex) {
			return false;
		}
	}

	private MasterImage develop(PictureParts parts) throws IOException {
		boolean turned = parts.orientation() >= 5;
		double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(parts.width(), parts.height()));
		int width = (int) Math.round(scale * (turned ? parts.height() : parts.width()));
		int height = (int) Math.round(scale * (turned ? parts.width() : parts.height()));
		if (FocalPoint.widthOfCut(width, height) < Rendition.WIDTHS.get(0)) {
			throw new PictureRejectedException("The picture is too small: " + parts.width() + " × " + parts.height()
					+ " pixels. It needs at least 320 × 400, and looks best at 1,440 × 1,800 or more.");
		}
		BufferedImage sized = ImageTransforms
			.within(ImageTransforms.plain(decode(parts.format(), parts.kept(), null), parts.profile()), LONGEST_SIDE);
		BufferedImage upright = ImageTransforms.turned(sized, parts.orientation());
		return MasterImage.of(this.writer.jpeg(upright, PictureWriter.KEPT), upright.getWidth(), upright.getHeight());
	}

	private <T> T atWork(Callable<T> work) {
		if (!this.places.enter()) {
			throw new ImageProcessingOverloadException();
		}
		try {
			return work.call();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImageProcessingOverloadException();
		}
		catch (PictureRejectedException | ImageProcessingOverloadException ex) {
			throw ex;
		}
		catch (OutOfMemoryError ex) {
			// Pictures are the largest responses, and can wait.
			log.warn("Out of memory while processing an image; rejected the upload. Raise -Xmx if this recurs");
			throw new ImageProcessingOverloadException();
		}
		catch (Exception ex) {
			// Decoders report damage by whatever comes to them.
			throw PictureRejectedException.damaged();
		}
		finally {
			this.places.leave();
		}
	}

	private static BufferedImage decode(String format, Pieces picture, @Nullable FocalPoint focus) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
		try (ImageInputStream input = picture.open()) {
			reader.setInput(input, false, true);
			ImageReadParam parameters = reader.getDefaultReadParam();
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (focus != null) {
				Rectangle cut = focus.cut(width, height);
				parameters.setSourceRegion(cut);
			}
			else {
				int step = step(width, height, reader);
				parameters.setSourceSubsampling(step, step, 0, 0);
			}
			return reader.read(0, parameters);
		}
		finally {
			reader.dispose();
		}
	}

	private static int step(int width, int height, ImageReader reader) throws IOException {
		ImageTypeSpecifier type = reader.getImageTypes(0).next();
		int bytes = Math.max(1, type.getColorModel().getPixelSize() / 8);
		int step = 1;
		while ((long) (width / step) * (height / step) * bytes > LARGEST_IN_BYTES) {
			step++;
		}
		return step;
	}

}
