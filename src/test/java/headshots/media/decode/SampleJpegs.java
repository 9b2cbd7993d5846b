package headshots.media.decode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.w3c.dom.Element;

/**
 * Writes JPEG files of all kinds with the JDK's writer.
 *
 * @param across how many samples of luma one of color is wide
 * @param down how many samples of luma one of color is high
 * @param progressive whether coefficients come in several scans
 * @param restartInterval how many MCUs come between restart markers; 0 for no markers
 * @param quality from 0 to 1
 */
record SampleJpegs(int across, int down, boolean progressive, int restartInterval, float quality) {

	private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

	byte[] of(BufferedImage picture) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam parameters = parameters(writer);
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture),
					parameters);
			Element root = (Element) metadata.getAsTree(FORMAT);
			Element luma = (Element) root.getElementsByTagName("componentSpec").item(0);
			luma.setAttribute("HsamplingFactor", Integer.toString(this.across));
			luma.setAttribute("VsamplingFactor", Integer.toString(this.down));
			if (this.restartInterval > 0) {
				IIOMetadataNode restart = new IIOMetadataNode("dri");
				restart.setAttribute("interval", Integer.toString(this.restartInterval));
				Element sequence = (Element) root.getElementsByTagName("markerSequence").item(0);
				sequence.insertBefore(restart, sequence.getFirstChild());
			}
			metadata.setFromTree(FORMAT, root);
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, metadata), parameters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** A file with a plane for each band of a raster, and without a word on colors. */
	byte[] of(Raster planes) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(planes, null, null), parameters(writer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private ImageWriteParam parameters(ImageWriter writer) {
		JPEGImageWriteParam parameters = (JPEGImageWriteParam) writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(this.quality);
		parameters.setProgressiveMode(this.progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
		return parameters;
	}

}
