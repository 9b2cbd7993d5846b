package headshots.drawing.light;

import java.nio.charset.StandardCharsets;

import headshots.drawing.light.Light.LightSource;
import headshots.drawing.svg.DrawingSvg;
import headshots.drawing.svg.Palette;

/**
 * Draws the studio as SVG, from above and from the side: the head, the camera in front of
 * it, and the light.
 */
public final class PlanView {

	private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"180\" viewBox=\"%s\" role=\"img\" aria-label=\"%s\">%s</svg>";

	/** Where the middle of the head is from above, and the eyes from the side. */
	private static final int HEAD_X = 110;

	private static final int HEAD_Y = 84;

	private static final int EYES_X = 172;

	private static final int EYES_Y = 120;

	private static final int DISTANCE = 78;

	/** From the side there is room for a light that is farther away. */
	private static final int SIDE_DISTANCE = 104;

	/** A light that is nearer to the line of sight has no beam to draw. */
	private static final double BESIDE = 0.1;

	/** A light that is seen edge-on is drawn as a line. */
	private static final double THINNEST = 0.5;

	/** The style sheet for a drawing that is larger than on the light explorer's page. */
	private static final String STYLE = "<style>.axis,.head,.camera{fill:none;stroke:%1$s;stroke-width:1.2}.axis{stroke-dasharray:3 4}.beam{fill:%2$s;opacity:.2}.lamp{fill:none;stroke:%2$s;stroke-width:3.5;stroke-linecap:round}</style>"
		.formatted(DrawingSvg.INK, Palette.TUNGSTEN);

	private PlanView() {
	}

	/** Returns the studio from above as an SVG file of its own. */
	public static byte[] file(LightSetting setting) {
		return fromAbove(setting).replaceFirst(">", ">" + STYLE).getBytes(StandardCharsets.UTF_8);
	}

	/** The studio from above, with the camera at the bottom. */
	static String fromAbove(LightSetting setting) {
		LightSource key = setting.light().key();
		String lamp = lamp(HEAD_X, HEAD_Y, DISTANCE, key.x(), key.z(), key.y(), key.size());
		return FRAME
			.formatted(165, "20 20 180 196", "From above: the key light is " + words(setting, Slider.ANGLE), lamp
					+ "<path class=\"axis\" d=\"M%d %dV196\"/>".formatted(HEAD_X, HEAD_Y)
					+ "<ellipse class=\"head\" cx=\"%d\" cy=\"%d\" rx=\"22\" ry=\"27\"/><path class=\"head\" d=\"M104 110L110 120L116 110\"/>"
						.formatted(HEAD_X, HEAD_Y - 1)
					+ "<path class=\"camera\" d=\"M96 196h28v16h-28zM104 196l2-8h8l2 8\"/>"
					+ ((setting.get(Slider.BELOW) > 0) ? "<path class=\"lamp\" d=\"M84 138q26 12 52 0\"/>" : ""));
	}

	/** The studio from the side, with the camera on the left. */
	static String fromTheSide(LightSetting setting) {
		LightSource key = setting.light().key();
		String lamp = lamp(EYES_X, EYES_Y, SIDE_DISTANCE, -key.z(), key.y(), key.x(), key.size());
		return FRAME.formatted(230, "0 20 220 172",
				"From the side: the key light is %s, the camera %s".formatted(words(setting, Slider.HEIGHT),
						words(setting, Slider.CAMERA)),
				lamp + "<path class=\"axis\" d=\"M%d %dH36\"/>".formatted(EYES_X, EYES_Y)
						+ "<path class=\"head\" d=\"M172 78C194 76 210 94 208 118C207 132 202 138 202 152L204 176M172 78C160 80 158 96 159 106L160 114L152 129L160 132L160 137L157 140L160 143L159 149C160 155 164 157 176 155L180 178\"/>"
						+ "<g transform=\"rotate(%d %d %d)\"><path class=\"camera\" d=\"M6 112h20v16h-20zM26 116l8-2v12l-8-2\"/></g>"
							.formatted(setting.get(Slider.CAMERA), EYES_X, EYES_Y)
						+ ((setting.get(Slider.BELOW) > 0) ? "<path class=\"lamp\" d=\"M104 178L150 192\"/>" : ""));
	}

	/**
	 * The light, a disk that faces the head, and its beam.
	 * @param right the direction to the light on the drawing
	 * @param down the same, downwards
	 * @param depth the same, across the plane of the drawing
	 * @param size half of the angle that it spans, in radians
	 */
	private static String lamp(int headX, int headY, int distance, double right, double down, double depth,
			double size) {
		double x = headX + distance * right;
		double y = headY + distance * down;
		double half = Math.min(60, distance * Math.tan(size));
		double turned = Math.toDegrees(Math.atan2(down, right));
		String beam = (Math.hypot(right, down) < BESIDE) ? ""
				: "<path class=\"beam\" d=\"M0 0L%s %sV%sz\" transform=\"translate(%d %d) rotate(%s)\"/>"
					.formatted(n(distance * Math.hypot(right, down)), n(-half), n(half), headX, headY, n(turned));
		return beam + "<ellipse class=\"lamp\" rx=\"%s\" ry=\"%s\" transform=\"translate(%s %s) rotate(%s)\"/>"
			.formatted(n(Math.max(THINNEST, half * Math.abs(depth))), n(half), n(x), n(y), n(turned));
	}

	private static String words(LightSetting setting, Slider slider) {
		return slider.words(setting.get(slider));
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
