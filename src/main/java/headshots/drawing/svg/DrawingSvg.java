package headshots.drawing.svg;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.CameraElevation;
import headshots.drawing.geometry.Clothes;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.Mannequin;
import headshots.drawing.geometry.ViewingContext;
import headshots.drawing.light.Backdrop;
import headshots.drawing.light.Light;
import headshots.drawing.light.LightSetting;
import headshots.drawing.light.Shadows;
import headshots.drawing.light.Slider;

/**
 * Draws the mannequin as SVG, with attributes only, so that no style sheet or script is
 * needed wherever it is shown.
 */
public final class DrawingSvg {

	static final int WIDTH = 240;

	static final int HEIGHT = 300;

	public static final String INK = "#1b1a18";

	private static final double HIGHEST_CATCHLIGHT = -1.3;

	private final StringBuilder svg = new StringBuilder();

	private final Drawing drawing;

	private final Crop view;

	private final Palette palette;

	private final Light light;

	private final CameraElevation cameraElevation;

	private DrawingSvg(Drawing drawing, Palette palette, Light light, CameraElevation cameraElevation) {
		this.drawing = drawing;
		this.view = Crop.of(drawing.get(DrawingParameter.CROP));
		this.palette = palette;
		this.light = light;
		this.cameraElevation = cameraElevation;
	}

	public static String of(Drawing drawing) {
		return new DrawingSvg(drawing, Palette.of(drawing), drawing.light(), new CameraElevation(0)).draw();
	}

	public static String of(LightSetting setting) {
		return new DrawingSvg(setting.drawing(), Palette.of(setting), setting.light(),
				new CameraElevation(setting.get(Slider.CAMERA)))
			.draw();
	}

	private String draw() {
		String shown = "viewBox=\"%s %s %s %s\"".formatted(n(this.view.left()), n(this.view.top()),
				n(this.view.width()), n(this.view.height()));
		person();
		this.svg.append(new FramingGuides(this.drawing, this.view).svg());
		String size = "xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"".formatted(WIDTH, HEIGHT);
		return ViewingContext.of(this.drawing.get(DrawingParameter.PLACE))
			.map((place) -> "<svg %s viewBox=\"0 0 %d %d\">%s<svg %s %s>%s</svg>%s</svg>".formatted(size, WIDTH, HEIGHT,
					place.before(), place.box(), shown, this.svg, place.after()))
			.orElseGet(() -> "<svg %s %s>%s</svg>".formatted(size, shown, this.svg));
	}

	private void person() {
		Clothes clothes = new Clothes(this.drawing, this.cameraElevation, this.palette);
		Shadows shadows = Shadows.of(this.light, this.cameraElevation, this.view);
		this.svg.append(Backdrop.svg(this.drawing, this.view, this.palette));
		defs();
		String line = "stroke=\"%s\" stroke-width=\"%s\"".formatted(INK, n(stroke() * SvgPathWriter.SCALE));
		this.svg.append("<use href=\"#o\" fill=\"%s\" %s/>".formatted(this.palette.skin(), line));
		this.svg.append(clothes.surfaces());
		this.svg.append("<path d=\"%s\" fill=\"%s\"/>".formatted(seen(Mannequin.EARS), this.palette.skin()));
		this.svg.append("<use href=\"#h\" fill=\"%s\" %s/>".formatted(this.palette.skin(), line));
		face();
		this.svg.append("<path id=\"r\" d=\"%s\" fill=\"%s\"/>".formatted(seen(Mannequin.HAIR), this.palette.hair()));
		this.svg.append("<g clip-path=\"url(#f)\"><g transform=\"scale(.25)\">")
			.append(shadows.svg())
			.append("</g></g>");
		catchlights(shadows);
		lines(clothes);
	}

	private void defs() {
		this.svg.append(
				"<defs><path id=\"h\" d=\"%s\" transform=\"scale(.25)\"/><path id=\"o\" d=\"%s\" transform=\"scale(.25)\"/><clipPath id=\"e\"><path d=\"%s\"/></clipPath><clipPath id=\"f\"><use href=\"#h\"/><use href=\"#o\"/><path d=\"%s\"/><path d=\"%s\"/></clipPath><clipPath id=\"g\"><use href=\"#o\"/></clipPath></defs>"
					.formatted(SvgPathWriter.closed(this.cameraElevation.of(Mannequin.HEAD)),
							SvgPathWriter.closed(this.cameraElevation.of(Mannequin.BODY)),
							seen(Mannequin.eyes(expression())), seen(Mannequin.HAIR), seen(Mannequin.EARS)));
	}

	private void face() {
		String makeup = this.drawing.get(DrawingParameter.MAKEUP).code();
		if (!makeup.equals("off")) {
			boolean beauty = makeup.equals("beauty");
			this.svg.append("<path d=\"%s\" fill=\"%s\" opacity=\"%s\"/>".formatted(seen(Mannequin.lips(expression())),
					Palette.TUNGSTEN, beauty ? ".6" : ".2"));
			if (beauty) {
				this.svg.append(
						"<path d=\"M-26 48.5C-22 42-12 42-7.5 50.5L-8.7 51.5Q-16 44.8-23.6 51zM26 48.5C22 42 12 42 7.5 50.5L8.7 51.5Q16 44.8 23.6 51z\" fill=\"%s\" opacity=\".45\"/><path d=\"M-31 60q6 2 14 8q-9 2-14-8M31 60q-6 2-14 8q9 2 14-8\" fill=\"%s\" opacity=\".2\"/>"
							.formatted(Palette.DAYLIGHT, Palette.TUNGSTEN));
			}
		}
		String row = " " + n(this.cameraElevation.y(HeadHeightField.EYE_AT, 49.8)) + "h0";
		String both = "M" + n(gaze(-1)) + row + "M" + n(gaze(1)) + row;
		this.svg.append(
				"<path d=\"%s\" fill=\"#f6f3ee\"/><g clip-path=\"url(#e)\" stroke-linecap=\"round\"><path d=\"%s\" stroke=\"#5d554e\" stroke-width=\"7.4\"/><path d=\"%s\" stroke=\"%s\" stroke-width=\"3.4\"/></g>"
					.formatted(seen(Mannequin.eyes(expression())), both, both, INK));
		String teeth = seen(Mannequin.teeth(expression()));
		if (!teeth.isEmpty()) {
			this.svg.append("<path d=\"%s\" fill=\"#f6f3ee\"/>".formatted(teeth));
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

	/** Where an iris is: a thought turns both a little aside. */
	private double gaze(int eye) {
		return eye * HeadHeightField.EYE_AT + (this.drawing.is(DrawingParameter.EXPRESSION, "thought") ? 1.6 : 0);
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

	private void lines(Clothes clothes) {
		this.svg.append(
				"<g fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
					.formatted(INK, n(stroke())));
		this.svg.append("<path d=\"%s%s\"/><path d=\"%s\"/>".formatted(seen(Mannequin.EARS),
				seen(Mannequin.lines(expression())), seen(Mannequin.HAIR)));
		this.svg.append("<g clip-path=\"url(#g)\">%s</g></g>".formatted(clothes.lines()));
		this.svg.append(clothes.jewelry(stroke()));
	}

	/** One width of line on every drawing, however close the crop. */
	private double stroke() {
		return this.view.height() / HEIGHT * 1.3;
	}

	private String seen(String path) {
		return this.cameraElevation.of(path);
	}

	private String expression() {
		return this.drawing.get(DrawingParameter.EXPRESSION).code();
	}

	public static String n(double number) {
		long tenths = Math.round(Math.abs(number) * 10);
		String text = (number < 0) ? "-" : "";
		return text + tenths / 10 + ((tenths % 10 == 0) ? "" : "." + tenths % 10);
	}

}
