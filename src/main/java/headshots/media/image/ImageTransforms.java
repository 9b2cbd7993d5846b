package headshots.media.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

import org.jspecify.annotations.Nullable;

/**
 * Rotates and resamples pictures, and converts their colors to sRGB.
 */
final class ImageTransforms {

	private ImageTransforms() {
	}

	/**
	 * A picture in the colors of screens (sRGB), on white where it was transparent.
	 * @param profile the color profile, where the picture does not embed one
	 */
	static BufferedImage plain(BufferedImage picture, byte @Nullable [] profile) {
		if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR && profile == null) {
			return picture;
		}
		BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = plain.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, plain.getWidth(), plain.getHeight());
		boolean converts = isOtherColors(picture);
		canvas.drawImage(converts ? converted(picture) : picture, 0, 0, null);
		canvas.dispose();
		return (profile != null && !converts) ? converted(plain, profile) : plain;
	}

	/** Returns a picture whose longer side is at most that long. */
	static BufferedImage within(BufferedImage picture, int longest) {
		double scale = longest / (double) Math.max(picture.getWidth(), picture.getHeight());
		return (scale >= 1) ? picture : sized(picture, (int) Math.max(1, Math.round(scale * picture.getWidth())),
				(int) Math.max(1, Math.round(scale * picture.getHeight())));
	}

	/**
	 * Resizes a picture: halves it as often as possible before the last step, so that
	 * bilinear resampling uses every pixel.
	 */
	static BufferedImage sized(BufferedImage picture, int width, int height) {
		BufferedImage current = picture;
		while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
			current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
		}
		return (current.getWidth() == width && current.getHeight() == height) ? current : drawn(current, width, height);
	}

	/** A picture as it was seen when it was taken, from how the camera was held. */
	static BufferedImage turned(BufferedImage picture, int orientation) {
		if (orientation == 1) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		AffineTransform turn = switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			default -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
		boolean sideways = orientation >= 5;
		BufferedImage turned = new BufferedImage(sideways ? height : width, sideways ? width : height,
				BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = turned.createGraphics();
		canvas.drawImage(picture, turn, null);
		canvas.dispose();
		return turned;
	}

	private static BufferedImage drawn(BufferedImage picture, int width, int height) {
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = drawn.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		canvas.drawImage(picture, 0, 0, width, height, null);
		canvas.dispose();
		return drawn;
	}

	/** Gray is drawn as it is: what Java calls gray is darker than what screens do. */
	private static boolean isOtherColors(BufferedImage picture) {
		ColorSpace colors = picture.getColorModel().getColorSpace();
		return colors.getType() == ColorSpace.TYPE_RGB && !colors.isCS_sRGB();
	}

	private static BufferedImage converted(BufferedImage picture) {
		boolean transparent = picture.getColorModel().hasAlpha();
		BufferedImage converted = new BufferedImage(picture.getWidth(), picture.getHeight(),
				transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
		return new ColorConvertOp(null).filter(picture, converted);
	}

	/** A profile that does not have three colors changes nothing. */
	private static BufferedImage converted(BufferedImage plain, byte[] profile) {
		try {
			ICC_Profile known = ICC_Profile.getInstance(profile);
			if (known.getNumComponents() != 3) {
				return plain;
			}
			ICC_ColorSpace screens = (ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB);
			BufferedImage converted = new BufferedImage(plain.getWidth(), plain.getHeight(),
					BufferedImage.TYPE_3BYTE_BGR);
			new ColorConvertOp(new ICC_Profile[] { known, screens.getProfile() }, null).filter(plain.getRaster(),
					converted.getRaster());
			return converted;
		}
		catch (IllegalArgumentException | CMMException ex) {
			return plain;
		}
	}

}
