package headshots.site.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.ViewBox;
import headshots.site.CardDrawing;
import headshots.site.CardPicture;

/**
 * Draws a card and writes it as a PNG file, the same bytes for the same card.
 */
final class CardRasterizer {

	static final Color PAPER = new Color(0xfdfcfa);

	private static final Color RULE = new Color(0xd9d5ce);

	/** Letters in a drawing, which would need a font. */
	private static final Pattern TEXT = Pattern.compile("<text\\b.*?</text>", Pattern.DOTALL);

	private static final int RULE_BELOW = 16;

	private CardRasterizer() {
	}

	static byte[] png(CardDrawing card) {
		BufferedImage image = new BufferedImage(CardLayout.WIDTH, CardLayout.HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			draw(card, graphics);
		}
		finally {
			graphics.dispose();
		}
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		return PngWriter.write(IndexedPixels.of(pixels), CardLayout.WIDTH);
	}

	private static void draw(CardDrawing card, Graphics2D graphics) {
		graphics.setColor(PAPER);
		graphics.fillRect(0, 0, CardLayout.WIDTH, CardLayout.HEIGHT);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
		CardLayout layout = CardLayout.of(card.pictures().size(), card.lines().size());
		for (int i = 0; i < card.pictures().size(); i++) {
			draw(card.pictures().get(i), layout.pictures().get(i), i, graphics);
		}
		for (int i = 0; i < card.lines().size(); i++) {
			new RangeBars(graphics, layout.lines().get(i)).draw(card.lines().get(i));
		}
	}

	/** The color under a drawing has the end marks of the ranges that belong to it. */
	private static void draw(CardPicture picture, Rectangle place, int number, Graphics2D graphics) {
		Graphics2D clipped = (Graphics2D) graphics.create();
		try {
			clipped.clip(place);
			// A little larger, so that its ground reaches all edges.
			load(picture).renderWithPlatform(NullPlatformSupport.INSTANCE, clipped,
					new ViewBox(place.x - 1, place.y - 1, place.width + 2, place.height + 2.5F));
		}
		finally {
			clipped.dispose();
		}
		graphics.setColor(RULE);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(new Rectangle2D.Double(place.x - 0.5, place.y - 0.5, place.width + 1, place.height + 1));
		if (picture.color() != null) {
			RangeBars.bar(graphics, Color.decode(picture.color()), number, place.x + RangeBars.THICKNESS,
					place.x + place.width - RangeBars.THICKNESS, place.y + place.height + RULE_BELOW,
					RangeBars.THICKNESS);
		}
	}

	private static SVGDocument load(CardPicture picture) {
		String svg = new String(picture.svg().get(), StandardCharsets.UTF_8);
		byte[] withoutText = TEXT.matcher(svg).replaceAll("").getBytes(StandardCharsets.UTF_8);
		return Objects.requireNonNull(
				new SVGLoader().load(new ByteArrayInputStream(withoutText), null, LoaderContext.createDefault()),
				() -> "Not a valid SVG file: " + picture.name());
	}

}
