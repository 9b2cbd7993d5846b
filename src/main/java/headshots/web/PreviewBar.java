package headshots.web;

import org.jspecify.annotations.Nullable;

/**
 * The bar above the preview of a draft. The controller of the preview sets it as a
 * request attribute.
 *
 * @param place the fragment of the draft on the page, as "#styling"; empty for the whole
 * page
 * @param back where the draft is edited, empty for guests who only look
 * @param pictures the path below which the preview finds the files of photographs
 * @param panel the notes of a preview beside its form, which has no bar; null for a page
 * of its own
 */
public record PreviewBar(String place, String back, String pictures, @Nullable PreviewPanel panel) {

	/** The name of the request attribute. */
	public static final String ATTRIBUTE = "headshots.preview";

	/** For a page of which nothing more is known. */
	public static final PreviewBar PLAIN = new PreviewBar("", "", LayoutModel.PICTURES, null);

}
