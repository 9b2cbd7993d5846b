package headshots.drawing.light;

import headshots.drawing.svg.DrawingSvg;

/**
 * Draws the studio as SVG, from above and from the side: the head, the camera in front of
 * it, and the light.
 */
final class PlanView {

	private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"180\" viewBox=\"%s\" role=\"img\" aria-label=\"%s\">%s</svg>";

	/** Where the middle of the head is from above, and the eyes from the side. */
	private static final int HEAD_X = 110;

	private static final int HEAD_Y = 84;

	private static final int EYES_X = 172;

	private static final int EYES_Y = 120;

	private static final int DISTANCE = 78;

	/** From the side there is room for a light that is farther away. */
	private static final int SIDE_DISTANCE = 104;

	private PlanView() {
	}

	/** The studio from above, with the camera at the bottom. */
	static String fromAbove(LightSetting setting) {
		String lamp = lamp(setting, HEAD_X, HEAD_Y, DISTANCE, 90 - setting.get(Slider.ANGLE));
		return FRAME
			.formatted(165, "20 20 180 196", "From above: the key light is " + words(setting, Slider.ANGLE), lamp
					+ "<path class=\"axis\" d=\"M%d %dV196\"/>".formatted(HEAD_X, HEAD_Y)
					+ "<ellipse class=\"head\" cx=\"%d\" cy=\"%d\" rx=\"22\" ry=\"27\"/><path class=\"head\" d=\"M104 110L110 120L116 110\"/>"
						.formatted(HEAD_X, HEAD_Y - 1)
					+ "<path class=\"camera\" d=\"M96 196h28v16h-28zM104 196l2-8h8l2 8\"/>"
					+ ((setting.get(Slider.BELOW) > 0) ? "<path class=\"lamp\" d=\"M84 138q26 12 52 0\"/>" : ""));
	}

	/** The studio from the side, in line with the light, with the camera on the left. */
	static String fromTheSide(LightSetting setting) {
		String lamp = lamp(setting, EYES_X, EYES_Y, SIDE_DISTANCE, 180 + setting.get(Slider.HEIGHT));
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
	 * The light and its beam.
	 * @param turned the direction from the head to the light, clockwise from the right
	 */
	private static String lamp(LightSetting setting, int headX, int headY, int distance, int turned) {
		double angle = Math.toRadians(turned);
		double x = headX + distance * Math.cos(angle);
		double y = headY + distance * Math.sin(angle);
		double half = Math.min(60, distance * Math.tan(Math.toRadians(setting.get(Slider.SIZE))));
		double acrossX = -half * Math.sin(angle);
		double acrossY = half * Math.cos(angle);
		String ends = "%s %sL%s %s".formatted(n(x - acrossX), n(y - acrossY), n(x + acrossX), n(y + acrossY));
		return "<path class=\"beam\" d=\"M%d %dL%sz\"/><path class=\"lamp\" d=\"M%s\"/>".formatted(headX, headY, ends,
				ends);
	}

	private static String words(LightSetting setting, Slider slider) {
		return slider.words(setting.get(slider));
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
