package headshots.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import headshots.media.FaceFinding;
import headshots.media.ImageProcessingOverloadException;
import headshots.media.MasterImage;
import headshots.media.PictureMemoryException;
import headshots.media.PictureName;
import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureFile;
import headshots.media.decode.PictureOpener;
import headshots.media.face.FaceDetector;
import headshots.web.Bulkhead;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes the master image of an upload, and the renditions of a master image. Dimensions
 * are checked before decoding, against decompression bombs; decoding goes row by row.
 */
@Component
public class ImageProcessor {

	/** Of the picture that is kept; the widest that readers get is 1440. */
	static final int LONGEST_SIDE = 2400;

	private static final int AT_A_TIME = (Runtime.getRuntime().maxMemory() < 200_000_000) ? 1 : 2;

	private static final Duration PATIENCE = Duration.ofSeconds(8);

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
	 * @param upload opens the upload, during its turn only
	 * @throws PictureRejectedException if it is not a picture that can be used
	 */
	public MasterImage develop(Callable<PictureBytes> upload) {
		return atWork(() -> {
			try (PictureBytes bytes = upload.call()) {
				return develop(PictureOpener.open(bytes));
			}
		});
	}

	/**
	 * Makes a size of a picture.
	 * @param master the picture that is kept
	 */
	public byte[] render(byte[] master, Rendition rendition) {
		return Objects.requireNonNull(render(master, List.of(rendition)).get(rendition));
	}

	/**
	 * Makes sizes of a picture, for which it is decoded once.
	 * @param master the picture that is kept
	 */
	public Map<Rendition, byte[]> render(byte[] master, List<Rendition> renditions) {
		return atWork(() -> {
			PictureFile file = PictureOpener.open(PictureBytes.of(master));
			Map<Rendition, PictureReduction> sizes = new LinkedHashMap<>();
			for (Rendition rendition : renditions) {
				sizes.computeIfAbsent(rendition.as(Rendition.Format.JPEG), (size) -> reduction(file, size));
			}
			file.decode((plane, row, samples) -> sizes.values().forEach((size) -> size.row(plane, row, samples)));
			Map<Rendition, byte[]> written = new LinkedHashMap<>();
			Map<Rendition, TextureSample> samples = new HashMap<>();
			for (Rendition rendition : renditions) {
				Rendition size = rendition.as(Rendition.Format.JPEG);
				BufferedImage sized = Objects.requireNonNull(sizes.get(size)).result();
				TextureSample sample = samples.computeIfAbsent(size, (of) -> sample(file, of, sized));
				written.put(rendition, this.writer.write(sized, rendition.format(), sample));
			}
			return written;
		});
	}

	/**
	 * Whether bytes are a picture as this makes them: nothing but the picture, of the
	 * size that it is said to have.
	 */
	public boolean isMaster(byte[] bytes, PictureName name) {
		try {
			PictureFile file = PictureOpener.open(PictureBytes.of(bytes));
			boolean sized = file.width() == name.width() && file.height() == name.height()
					&& Math.max(file.width(), file.height()) <= LONGEST_SIDE
					&& FocalPoint.widthOfCut(file.width(), file.height()) >= Rendition.WIDTHS.get(0);
			return file.isBare() && sized && MasterImage.of(bytes, file.width(), file.height()).name().equals(name)
					&& atWork(() -> isDecodable(file));
		}
		catch (PictureRejectedException | IOException ex) {
			return false;
		}
	}

	private static PictureReduction reduction(PictureFile file, Rendition size) {
		return PictureReduction.ofPiece(file, size.focus().cut(file.width(), file.height()), size.width(),
				Rendition.height(size.width()));
	}

	private static TextureSample sample(PictureFile file, Rendition size, BufferedImage sized) {
		Rectangle cut = size.focus().cut(file.width(), file.height());
		return size.focus().sample(sized, cut, file.width(), file.height());
	}

	private MasterImage develop(PictureFile file) throws IOException {
		double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(file.width(), file.height()));
		int width = (int) Math.round(scale * file.width());
		int height = (int) Math.round(scale * file.height());
		boolean sideways = Orientation.of(file.orientation()).isSideways();
		if (FocalPoint.widthOfCut(sideways ? height : width, sideways ? width : height) < Rendition.WIDTHS.get(0)) {
			throw new PictureRejectedException("The picture is too small: " + file.width() + " × " + file.height()
					+ " pixels. It needs at least 320 × 400, and looks best at 1,440 × 1,800 or more.");
		}
		BufferedImage upright = PictureReduction.whole(file, width, height);
		FaceFinding faces = faces(upright);
		return MasterImage.of(this.writer.master(upright), upright.getWidth(), upright.getHeight())
			.withColor(MeanColor.of(upright))
			.withFaces(faces);
	}

	/** A proposal is a convenience: without one the picture is as good. */
	private static @Nullable FaceFinding faces(BufferedImage upright) {
		try {
			return FaceFinding.of(FaceDetector.detect(upright), upright.getWidth(), upright.getHeight());
		}
		catch (IOException | RuntimeException | OutOfMemoryError ex) {
			log.warn("Could not look for faces in an uploaded picture; staff choose its focal point themselves", ex);
			return null;
		}
	}

	private static boolean isDecodable(PictureFile file) throws IOException {
		file.decode((plane, row, samples) -> {
			// Damage would be reported.
		});
		return true;
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
		catch (PictureRejectedException | ImageProcessingOverloadException | PictureMemoryException ex) {
			throw ex;
		}
		catch (OutOfMemoryError ex) {
			// Never "busy": the next try would end the same way.
			log.error("Out of memory while processing an image; it was rejected. Raise -Xmx");
			throw new PictureMemoryException();
		}
		catch (Exception ex) {
			// Decoders report damage by whatever comes to them.
			throw PictureRejectedException.damaged();
		}
		finally {
			this.places.leave();
		}
	}

}
