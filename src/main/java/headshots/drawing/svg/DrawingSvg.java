package headshots.drawing.svg;

import java.util.Optional;
import java.util.stream.Collectors;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.CameraElevation;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.ViewingContext;
import headshots.drawing.light.Backdrop;
import headshots.drawing.light.Light;
import headshots.drawing.light.LightSetting;
import headshots.drawing.light.Slider;

/**
 * Draws the mannequin as SVG, with attributes only, so that no style sheet or script is
 * needed wherever it is shown.
 */
public final class DrawingSvg {

	static final int WIDTH = 240;

	static final int HEIGHT = 300;

	public static final String INK = "#1b1a18";

	private final Drawing drawing;

	private final Crop crop;

	private final Palette palette;

	private final Light light;

	private final CameraElevation cameraElevation;

	private DrawingSvg(Drawing drawing, Palette palette, Light light, CameraElevation cameraElevation) {
		this.drawing = drawing;
		this.crop = Crop.of(drawing.get(DrawingParameter.CROP));
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
		String size = "xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"".formatted(WIDTH, HEIGHT);
		Optional<ViewingContext> context = ViewingContext.of(this.drawing.get(DrawingParameter.PLACE));
		boolean repeated = context.isPresent() && !context.get().others().isEmpty();
		PersonSvg person = new PersonSvg(this.drawing, this.palette, this.light, this.cameraElevation,
				repeated ? Crop.of(DrawingParameter.CROP.option("full").orElseThrow()) : this.crop,
				this.crop.height() / HEIGHT);
		String shown = Backdrop.svg(this.drawing, this.crop, this.palette) + "<g id=\"p\">" + person.svg() + "</g>"
				+ exposure() + new FramingGuides(this.drawing, this.crop).svg();
		return context
			.map((place) -> "<svg %s viewBox=\"0 0 %d %d\">%s<svg %s %s>%s</svg>%s%s</svg>".formatted(size, WIDTH,
					HEIGHT, place.before(), place.box(), viewBox(this.crop), shown, others(place), place.after()))
			.orElseGet(() -> "<svg %s %s>%s</svg>".formatted(size, viewBox(this.crop), shown));
	}

	private String others(ViewingContext context) {
		return context.others()
			.stream()
			.map((other) -> "<svg %s %s>%s<use href=\"#p\"/></svg>".formatted(other.box(), viewBox(other.crop()),
					covering(other.crop(), other.ground().isEmpty() ? this.palette.background() : other.ground())))
			.collect(Collectors.joining());
	}

	/** Too little or too much light covers everything alike. */
	private String exposure() {
		return switch (this.drawing.get(DrawingParameter.EXPOSURE).code()) {
			case "dark" -> covering(this.crop, "#0d0c0b\" opacity=\".74");
			case "bright" -> covering(this.crop, "#fff\" opacity=\".7");
			default -> "";
		};
	}

	private static String covering(Crop crop, String fill) {
		return "<path d=\"M%s %sh%sv%sh%sz\" fill=\"%s\"/>".formatted(n(crop.left()), n(crop.top()), n(crop.width()),
				n(crop.height()), n(-crop.width()), fill);
	}

	private static String viewBox(Crop crop) {
		return "viewBox=\"%s %s %s %s\"".formatted(n(crop.left()), n(crop.top()), n(crop.width()), n(crop.height()));
	}

	public static String n(double number) {
		long tenths = Math.round(Math.abs(number) * 10);
		String text = (number < 0) ? "-" : "";
		return text + tenths / 10 + ((tenths % 10 == 0) ? "" : "." + tenths % 10);
	}

}
