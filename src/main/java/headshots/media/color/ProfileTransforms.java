package headshots.media.color;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads ICC profiles. Ignores one that does not fit the picture that embeds it, or that
 * littlecms makes nothing of: the picture is shown in the colors of screens then, as
 * browsers do.
 */
final class ProfileTransforms {

	/** Larger than any profile of a camera, a scanner or a press. */
	private static final int LARGEST = 4 << 20;

	/** A profile's header, and how many tags it has. */
	private static final int SMALLEST = 132;

	private static final int[] RED_GREEN_BLUE = { ICC_Profile.icSigRedColorantTag, ICC_Profile.icSigGreenColorantTag,
			ICC_Profile.icSigBlueColorantTag };

	private static final double FRACTIONS = 65536;

	private static final Logger log = LoggerFactory.getLogger(ProfileTransforms.class);

	private ProfileTransforms() {
	}

	/**
	 * Returns the transform of a profile to the colors of screens.
	 * @param space the kind of color space that it must have
	 * @return null if the profile cannot be used
	 */
	static @Nullable RowTransform of(byte @Nullable [] bytes, int space) {
		if (bytes == null || bytes.length < SMALLEST || bytes.length > LARGEST) {
			return null;
		}
		try {
			ICC_Profile profile = ICC_Profile.getInstance(withTrueSize(bytes));
			if (profile.getColorSpaceType() != space || !describesAPicture(profile)) {
				return null;
			}
			RowTransform light = (space == ColorSpace.TYPE_CMYK || isTable(profile)) ? null
					: (space == ColorSpace.TYPE_GRAY) ? gray(profile) : rgb(profile);
			return (light != null) ? light : new TableTransform(profile);
		}
		catch (RuntimeException ex) {
			// The runtime reports a bad profile by exceptions of many types.
			log.debug("Ignored an ICC profile that cannot be used: {}", ex.toString());
			return null;
		}
	}

	/**
	 * The runtime refuses a profile that claims to be longer, even if no tag is missing.
	 */
	private static byte[] withTrueSize(byte[] bytes) {
		if (ByteBuffer.wrap(bytes).getInt(0) == bytes.length) {
			return bytes;
		}
		byte[] copy = bytes.clone();
		ByteBuffer.wrap(copy).putInt(0, copy.length);
		return copy;
	}

	private static boolean describesAPicture(ICC_Profile profile) {
		return switch (profile.getProfileClass()) {
			case ICC_Profile.CLASS_INPUT, ICC_Profile.CLASS_DISPLAY, ICC_Profile.CLASS_OUTPUT,
					ICC_Profile.CLASS_COLORSPACECONVERSION ->
				true;
			default -> false;
		};
	}

	private static boolean isTable(ICC_Profile profile) {
		return profile.getData(ICC_Profile.icSigAToB0Tag) != null || profile.getData(ICC_Profile.icSigAToB1Tag) != null;
	}

	private static @Nullable RowTransform gray(ICC_Profile profile) {
		ToneCurve curve = ToneCurve.of(profile.getData(ICC_Profile.icSigGrayTRCTag));
		ToneCurve light = (profile.getPCSType() == ColorSpace.TYPE_Lab) ? LightTransform.lightness(curve) : curve;
		return (light != null) ? LightTransform.gray(light) : null;
	}

	private static @Nullable RowTransform rgb(ICC_Profile profile) {
		ToneCurve red = ToneCurve.of(profile.getData(ICC_Profile.icSigRedTRCTag));
		ToneCurve green = ToneCurve.of(profile.getData(ICC_Profile.icSigGreenTRCTag));
		ToneCurve blue = ToneCurve.of(profile.getData(ICC_Profile.icSigBlueTRCTag));
		double[][] toXyz = new double[3][3];
		for (int channel = 0; channel < 3; channel++) {
			byte[] color = profile.getData(RED_GREEN_BLUE[channel]);
			if (color == null || color.length < 20) {
				return null;
			}
			for (int i = 0; i < 3; i++) {
				toXyz[i][channel] = ByteBuffer.wrap(color).getInt(8 + 4 * i) / FRACTIONS;
			}
		}
		return (red != null && green != null && blue != null && profile.getPCSType() == ColorSpace.TYPE_XYZ)
				? LightTransform.of(red, green, blue, toXyz) : null;
	}

}
