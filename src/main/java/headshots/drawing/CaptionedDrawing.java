package headshots.drawing;

/**
 * A drawing with the words under it.
 *
 * @param drawing the drawing
 * @param caption a short sentence
 */
public record CaptionedDrawing(ShownDrawing drawing, String caption) {
}
