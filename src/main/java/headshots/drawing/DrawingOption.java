package headshots.drawing;

/**
 * One thing that a parameter of a drawing can be.
 *
 * @param code the name in content and URLs, lower case
 * @param label the name that staff choose
 * @param words how the drawing's text alternative says it; empty where nothing is worth
 * saying
 */
public record DrawingOption(String code, String label, String words) {
}
