package headshots.site.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;

import headshots.drawing.Drawings;
import headshots.site.CardDrawing;
import headshots.support.Sha256;

/**
 * Draws a card in a Java runtime of its own, and uses a font only afterwards.
 */
final class FontlessCard {

	private static final int BYTES = 16;

	private FontlessCard() {
	}

	public static void main(String[] args) {
		System.out.println("card " + hash());
		try {
			new Font(Font.DIALOG, Font.PLAIN, 12).getLineMetrics("a", new FontRenderContext(null, true, true));
		}
		catch (Error | RuntimeException ex) {
			System.out.println("no fonts");
		}
	}

	/** Returns the hash of a card with letters, filters and gradients in its drawings. */
	static String hash() {
		Drawings drawings = new Drawings();
		CardDrawing card = new CardDrawing("/faq",
				List.of(drawings.show(Map.of("measures", "shown", "light", "loop", "stops", "1"))
					.onCard("a", "#b4560b"),
						drawings.show(Map.of("place", "card", "makeup", "beauty")).onCard("b", "#2a63b8"),
						drawings.show(Map.of("background", "blurred")).onCard("c", null)),
				CardRasterizerTests.card("a", "").lines(), "Three drawings");
		return Sha256.prefix(CardRasterizer.png(card), BYTES);
	}

}
