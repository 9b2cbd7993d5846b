package headshots.drawing.svg;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.CameraElevation;
import headshots.drawing.geometry.Clothes;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.Expression;
import headshots.drawing.geometry.Figure;
import headshots.drawing.geometry.Hair;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.Mannequin;
import headshots.drawing.light.Light;
import headshots.drawing.light.Shadows;

/**
 * Draws the person of a drawing, from the back to the front: hair behind the neck, body
 * and clothes with their shadows, then the head, which may be tilted or turned.
 */
final class PersonSvg {

	/**
	 * How far the features of a turned head move; the nose, which is nearer, half more.
	 */
	private static final double TURN = 3.4;

	private static final double TILT = -6;

	/** Fine lines are left out where one unit of a picture covers more than this. */
	private static final double FINE_LINES = 2;

	private static final double THINNEST = 0.8;

	private static final double HIGHEST_CATCHLIGHT = -1.3;

	private final StringBuilder svg = new StringBuilder();

	private final Drawing drawing;

	private final Palette palette;

	private final Light light;

	private final CameraElevation cameraElevation;

	private final Crop crop;

	private final double unit;

	private final boolean figure;

	private final Expression expression;

	private final Hair hair;

	private final boolean overdone;

	/**
	 * A person.
	 * @param crop the largest crop in which a picture shows it
	 * @param unit how much of the mannequin one unit of the picture covers
	 */
	PersonSvg(Drawing drawing, Palette palette, Light light, CameraElevation cameraElevation, Crop crop, double unit) {
		this.drawing = drawing;
		this.palette = palette;
		this.light = light;
		this.cameraElevation = cameraElevation;
		this.crop = crop;
		this.unit = unit;
		this.figure = Figure.isSeen(crop);
		this.expression = Expression.of(drawing.get(DrawingParameter.EXPRESSION).code());
		this.hair = Hair.of(drawing.get(DrawingParameter.HAIRSTYLE).code());
		this.overdone = drawing.is(DrawingParameter.FINISH, "overdone");
	}

	String svg() {
		Clothes clothes = new Clothes(this.drawing, this.cameraElevation, this.palette, this.figure, stroke());
		Shadows shadows = Shadows.of(this.light, this.cameraElevation, this.crop);
		defs(clothes, shadows);
		if (!this.hair.back().isEmpty()) {
			this.svg.append(held());
			path(this.hair.back(), "fill=\"%s\" %s".formatted(this.palette.hair(), line(this.palette.hair())));
			this.svg.append("</g>");
		}
		this.svg.append("<use href=\"#o\" fill=\"%s\" %s/>".formatted(this.palette.skin(), scaledLine()));
		this.svg.append(clothes.svg()).append(bodyShadows()).append(clothes.necklace());
		head(clothes, shadows);
		return this.svg.toString();
	}

	private void defs(Clothes clothes, Shadows shadows) {
		this.svg.append(
				"<defs><path id=\"h\" d=\"%s\" transform=\"scale(.25)\"/><path id=\"o\" d=\"%s\" transform=\"scale(.25)\"/><path id=\"r\" d=\"%s\"/><g id=\"d\" transform=\"scale(.25)\">%s</g><clipPath id=\"e\"><path d=\"%s\"/></clipPath><clipPath id=\"f\"><use href=\"#h\"/><use href=\"#r\"/><path d=\"%s\"/></clipPath><clipPath id=\"g\"><use href=\"#o\"/></clipPath></defs>"
					.formatted(SvgPathWriter.closed(this.cameraElevation.of(Mannequin.head(this.overdone ? 0.1 : 0))),
							SvgPathWriter.closed(clothes.body()), seen(this.hair.front()), shadows.svg(),
							seen(this.expression.eyes()), seen(ears())));
	}

	/**
	 * Light is computed for the bust. A figure is shaded along its limbs instead, on the
	 * side away from the key light.
	 */
	private String bodyShadows() {
		if (!this.figure) {
			return "<g clip-path=\"url(#g)\"><use href=\"#d\"/></g>";
		}
		double shift = 3 + 9 * Math.sin(Math.toRadians(Math.abs(this.light.angle())));
		double dark = Math.min(0.55, 0.1 + 0.16 * this.light.stops());
		return "<mask id=\"m\"><use href=\"#o\" fill=\"#fff\"/><use href=\"#o\" x=\"%s\"/></mask><g clip-path=\"url(#g)\"><g clip-path=\"url(#n)\"><use href=\"#d\"/></g></g><use href=\"#o\" mask=\"url(#m)\" opacity=\"%s\"/><clipPath id=\"n\"><path d=\"M-20 80H20L26 124Q0 138-26 124z\"/></clipPath>"
			.formatted(n((this.light.angle() < 0) ? -shift : shift), ".%02d".formatted(Math.round(100 * dark)));
	}

	private void head(Clothes clothes, Shadows shadows) {
		this.svg.append(held());
		path(ears(), "fill=\"%s\" %s".formatted(this.palette.skin(), line(this.palette.skin())));
		this.svg.append("<use href=\"#h\" fill=\"%s\" %s/>".formatted(this.palette.skin(), scaledLine()));
		this.svg.append("<g%s>".formatted(moved(1)));
		makeup();
		eyesAndTeeth();
		this.svg.append("</g><use href=\"#r\" fill=\"%s\"/>".formatted(this.palette.hair()));
		this.svg.append("<g clip-path=\"url(#f)\"%s><use href=\"#d\"%s/></g>"
			.formatted(this.overdone ? " opacity=\".35\"" : "", turned() ? " x=\"%s\"".formatted(n(TURN)) : ""));
		this.svg.append("<g%s>".formatted(moved(1)));
		catchlights(shadows);
		finish();
		this.svg.append("</g>");
		lines();
		this.svg.append(clothes.earrings()).append("</g>");
	}

	private void makeup() {
		String makeup = this.drawing.get(DrawingParameter.MAKEUP).code();
		if (makeup.equals("off")) {
			return;
		}
		boolean beauty = makeup.equals("beauty");
		path(this.expression.lips(), "fill=\"%s\" opacity=\"%s\"".formatted(beauty ? "#a63d2f" : this.palette.lips(),
				beauty ? ".85" : ".6"));
		if (beauty) {
			path("M-26.5 49C-23 41-11.5 40.5-7 50L-8.7 51.5Q-16 45-23.6 51zM26.5 49C23 41 11.5 40.5 7 50L8.7 51.5Q16 45 23.6 51z",
					"fill=\"#6f3f2f\" opacity=\".55\"");
			this.svg
				.append("<radialGradient id=\"k\"><stop offset=\"0\" stop-color=\"#b8503f\" stop-opacity=\".3\"/><stop offset=\"1\" stop-color=\"#b8503f\" stop-opacity=\"0\"/></radialGradient>"
						+ "<g fill=\"url(#k)\"><ellipse cx=\"-22\" cy=\"63\" rx=\"11\" ry=\"8\"/><ellipse cx=\"22\" cy=\"63\" rx=\"11\" ry=\"8\"/></g>");
		}
	}

	private void eyesAndTeeth() {
		String row = " " + n(this.cameraElevation.y(HeadHeightField.EYE_AT, 49.8 + this.expression.gaze().down()))
				+ "h0";
		String both = "M" + n(gaze(-1)) + row + "M" + n(gaze(1)) + row;
		String white = this.overdone ? "#fff" : "#f6f3ee";
		path(this.expression.eyes(), "fill=\"%s\"".formatted(white));
		this.svg.append(
				"<g clip-path=\"url(#e)\" stroke-linecap=\"round\"><path d=\"%s\" stroke=\"#5d554e\" stroke-width=\"%s\"/><path d=\"%s\" stroke=\"%s\" stroke-width=\"3.4\"/></g>"
					.formatted(both, this.overdone ? "9" : "7.4", both, DrawingSvg.INK));
		if (this.expression.showsTeeth()) {
			path(this.expression.teeth(), "fill=\"%s\"".formatted(white));
		}
		if (!this.expression.gap().isEmpty()) {
			path(this.expression.gap(), "fill=\"#4a2f2a\"");
		}
	}

	private void catchlights(Shadows shadows) {
		StringBuilder lights = new StringBuilder();
		for (int eye : new int[] { -1, 1 }) {
			if ((eye < 0) ? shadows.leftEyeLit() : shadows.rightEyeLit()) {
				lights.append(catchlight(this.light.key(), gaze(eye)));
				if (this.light.below() > 0) {
					lights.append(catchlight(Light.LightSource.reflector(), gaze(eye)));
				}
			}
		}
		if (!lights.isEmpty()) {
			this.svg.append("<g fill=\"#fff\" clip-path=\"url(#e)\">").append(lights).append("</g>");
		}
	}

	/** Where an iris is. */
	private double gaze(int eye) {
		return eye * HeadHeightField.EYE_AT + this.expression.gaze().right();
	}

	/** A ball mirrors a light where it faces halfway between the light and the camera. */
	private String catchlight(Light.LightSource source, double eye) {
		double length = Math
			.sqrt(source.x() * source.x() + source.y() * source.y() + (source.z() + 1) * (source.z() + 1));
		double x = eye + 4.6 * source.x() / length;
		// A high light mirrors in the upper iris, and not behind the lid.
		double down = Math.max(HIGHEST_CATCHLIGHT, 4.6 * source.y() / length);
		double y = this.cameraElevation.y(HeadHeightField.EYE_AT, HeadHeightField.EYES) + down;
		double radius = 0.7 + 0.9 * Math.sin(source.size());
		return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(n(x), n(y), n(radius));
	}

	/** The skin as retouching leaves it. */
	private void finish() {
		if (this.overdone) {
			this.svg.append("<filter id=\"w\"><feGaussianBlur stdDeviation=\"3\"/></filter>");
			path("M-28 60Q-20 55-13 61Q-17 70-24 68zM28 60Q20 55 13 61Q17 70 24 68zM-14 30Q0 25 14 30Q8 38 0 38Q-8 38-14 30zM-1.5 48H1.5V63H-1.5zM-5 91Q0 89 5 91Q3 95 0 95Q-3 95-5 91z",
					"fill=\"#fff\" filter=\"url(#w)\"");
		}
		else if (this.drawing.is(DrawingParameter.FINISH, "natural")) {
			path("M-14 29h0M-9 27h0M-5 30h0M1 28h0M7 30h0M12 28h0M-22 64h0M-18 61h0M-19 67h0M-25 67h0M-14 65h0M18 63h0M23 66h0M20 69h0M26 62h0M14 67h0",
					"fill=\"none\" stroke=\"#6f5a4c\" stroke-width=\".8\" stroke-linecap=\"round\" opacity=\".7\"");
			path("M-28.6 49.4L-32 47.6M-28.8 52L-32.4 52M28.6 49.4L32 47.6M28.8 52L32.4 52M-13 57.4Q-17 59-21.6 57.6M13 57.4Q17 59 21.6 57.6M-12 33Q0 31.5 12 33M-17 70Q-19.6 74-18.6 78M17 70Q19.6 74 18.6 78",
					"fill=\"none\" stroke=\"%s\" stroke-width=\".6\" stroke-linecap=\"round\" opacity=\".7\""
						.formatted(DrawingSvg.INK));
			this.svg.append("<circle cx=\"-23\" cy=\"75\" r=\"1.3\" fill=\"#3a2a22\"/>");
		}
	}

	private void lines() {
		boolean beauty = this.drawing.is(DrawingParameter.MAKEUP, "beauty");
		boolean light = this.drawing.is(DrawingParameter.MAKEUP, "light");
		this.svg.append(
				"<g fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
					.formatted(DrawingSvg.INK, n(stroke())));
		path(this.small() ? this.expression.fewEyeLines() : this.expression.eyeLines() + lashes(beauty, light),
				moved(1));
		if (!this.overdone) {
			path(Mannequin.NOSE, moved(1.5));
		}
		path(this.expression.mouthLines(), moved(1));
		this.svg.append("<use href=\"#r\"/>");
		if (!small() && !this.drawing.is(DrawingParameter.PLACE, "list")) {
			path(this.hair.strands(), "opacity=\".55\"");
		}
		this.svg.append("</g>");
	}

	/** Whether the head is so small that fine lines would run together. */
	private boolean small() {
		return this.unit > FINE_LINES;
	}

	/** A second line along the upper lid, and lashes at its end. */
	private String lashes(boolean beauty, boolean light) {
		String lid = n(this.expression.upperLid() + 0.8);
		if (beauty) {
			return "M-23.6 51Q-16 %1$s-8.7 51.6M23.6 51Q16 %1$s 8.7 51.6M-23.6 51L-28 47.6M-22 49.2L-25.4 45.4M23.6 51L28 47.6M22 49.2L25.4 45.4"
				.formatted(lid);
		}
		return light ? "M-23.6 51Q-16 %1$s-8.7 51.6M23.6 51Q16 %1$s 8.7 51.6".formatted(lid) : "";
	}

	/** The beginning of a group that is tilted like the head. */
	private String held() {
		return this.drawing.is(DrawingParameter.HEAD, "tilted")
				? "<g transform=\"rotate(%s 0 100)\">".formatted(n(TILT)) : "<g>";
	}

	/** The ears that the camera sees; a turned head hides one. */
	private String ears() {
		return Mannequin.LEFT_EAR + (turned() ? "" : Mannequin.RIGHT_EAR);
	}

	private boolean turned() {
		return this.drawing.is(DrawingParameter.HEAD, "turned");
	}

	private String moved(double share) {
		return turned() ? " transform=\"translate(%s)\"".formatted(n(TURN * share)) : "";
	}

	private void path(String data, String attributes) {
		this.svg.append("<path d=\"").append(seen(data)).append("\" ").append(attributes).append("/>");
	}

	private String line(String ground) {
		return "stroke=\"%s\" stroke-width=\"%s\"".formatted(Palette.lineOn(ground), n(stroke()));
	}

	private String scaledLine() {
		return "stroke=\"%s\" stroke-width=\"%s\"".formatted(DrawingSvg.INK, n(stroke() * SvgPathWriter.SCALE));
	}

	/** One width of line on all drawings of a head, however close the crop. */
	private double stroke() {
		return this.unit * ((this.unit > FINE_LINES) ? THINNEST : 1.3);
	}

	private String seen(String path) {
		return this.cameraElevation.of(path);
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
