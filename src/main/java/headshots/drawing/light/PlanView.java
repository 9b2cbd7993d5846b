package headshots.drawing.light;

import headshots.drawing.svg.DrawingSvg;

/**
 * Draws the studio from above, as SVG: the head, the camera in front of it, and the
 * light.
 */
final class PlanView {

	private static final int HEAD_X = 110;

	private static final int HEAD_Y = 84;

	private static final int DISTANCE = 78;

	private PlanView() {
	}

	static String svg(LightSetting setting) {
		double angle = Math.toRadians(setting.get(Slider.ANGLE));
		double x = HEAD_X + DISTANCE * Math.sin(angle);
		double y = HEAD_Y + DISTANCE * Math.cos(angle);
		double half = DISTANCE * Math.tan(Math.toRadians(setting.get(Slider.SIZE)));
		double turned = -setting.get(Slider.ANGLE);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"220\" height=\"220\" viewBox=\"0 0 220 220\" role=\"img\" aria-label=\"The studio from above: key light %s\">"
			.formatted(Slider.ANGLE.words(setting.get(Slider.ANGLE)))
				+ "<path class=\"beam\" d=\"M%s %sL%s %sL%s %sz\"/>".formatted(HEAD_X, HEAD_Y,
						n(x - half * Math.cos(angle)), n(y + half * Math.sin(angle)), n(x + half * Math.cos(angle)),
						n(y - half * Math.sin(angle)))
				+ "<path class=\"axis\" d=\"M%d %dV196\"/>".formatted(HEAD_X, HEAD_Y)
				+ "<path class=\"lamp\" d=\"M%s 0H%s\" transform=\"translate(%s %s) rotate(%s)\"/>".formatted(n(-half),
						n(half), n(x), n(y), n(turned))
				+ "<ellipse class=\"head\" cx=\"%d\" cy=\"%d\" rx=\"22\" ry=\"27\"/><path class=\"head\" d=\"M104 110L110 120L116 110\"/>"
					.formatted(HEAD_X, HEAD_Y - 1)
				+ "<path class=\"camera\" d=\"M96 196h28v16h-28zM104 196l2-8h8l2 8\"/>"
				+ ((setting.get(Slider.BELOW) > 0) ? "<path class=\"lamp\" d=\"M84 138q26 12 52 0\"/>" : "") + "</svg>";
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
