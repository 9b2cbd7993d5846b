package headshots;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures as large as those of medium format cameras, whose samples are computed while
 * they are written: none of them is ever held.
 */
public final class LargePictures {

	private static final int PERIOD = 4096;

	private static final byte[] WAVE = new byte[PERIOD];

	static {
		for (int i = 0; i < PERIOD; i++) {
			WAVE[i] = (byte) (44 * Math.sin(2 * Math.PI * i / PERIOD) + 8 * Math.sin(2 * Math.PI * i / 11));
		}
	}

	private LargePictures() {
	}

	/** A sample of soft shapes with a fine weave. */
	public static int smooth(int x, int y, int channel) {
		return 115 + WAVE[(x + 700 * channel) & (PERIOD - 1)] + WAVE[(y + x / 3) & (PERIOD - 1)];
	}

	/** The same with the grain of a camera. */
	public static int grainy(int x, int y, int channel) {
		int hash = (x * 0x9E3779B1 ^ y * 0x85EBCA77) * 0x27D4EB2F;
		return smooth(x, y, channel) + (hash >>> 27);
	}

	/** Writes a baseline JPEG, a row at a time. */
	public static void jpeg(Path file, int width, int height, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(quality);
		try (ImageOutputStream output = new FileImageOutputStream(file.toFile())) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(computed(width, height), null, null), parameters);
		}
		finally {
			writer.dispose();
		}
	}

	/** A PNG of eight bits, whose packed bytes alone are held. */
	public static byte[] png(int width, int height, boolean interlaced) {
		return new SamplePng(width, height, 8, SamplePng.RGB).filter(2)
			.interlaced(interlaced)
			.written(LargePictures::smooth);
	}

	/** Runs a program that converts files, if it is installed. */
	public static boolean convert(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
		}
		catch (IOException ex) {
			System.out.println(command[0] + " is not installed");
			return false;
		}
	}

	private static BufferedImage computed(int width, int height) {
		SampleModel samples = new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 3 * width,
				new int[] { 0, 1, 2 });
		ColorModel colors = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
				ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
		WritableRaster raster = Raster.createWritableRaster(samples, new Computed(width, height), new Point());
		return new BufferedImage(colors, raster, false, null);
	}

	/** Samples that are nowhere. */
	private static final class Computed extends DataBuffer {

		private final int width;

		private Computed(int width, int height) {
			super(TYPE_BYTE, 3 * width * height);
			this.width = width;
		}

		@Override
		public int getElem(int bank, int index) {
			int pixel = index / 3;
			return grainy(pixel % this.width, pixel / this.width, index % 3);
		}

		@Override
		public void setElem(int bank, int index, int sample) {
			throw new UnsupportedOperationException();
		}

	}

}
