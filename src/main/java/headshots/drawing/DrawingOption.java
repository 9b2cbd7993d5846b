package headshots.drawing;

/**
 * One thing that a parameter of a drawing can be.
 *
 * @param code what contents and addresses call it, lower case
 * @param label what staff choose
 * @param words how the drawing's text alternative says it; empty where nothing is worth
 * saying
 */
public record DrawingOption(String code, String label, String words) {
}
