package headshots.web;

/**
 * What a page says of itself while it shows a draft. Whoever has the page drawn leaves it
 * in the request.
 *
 * @param place where on the page the draft stands, as "#styling"; empty for the whole
 * page
 * @param back where the draft is edited, empty for guests who only look
 * @param pictures the address below which whoever looks finds the files of photographs
 */
public record PreviewBar(String place, String back, String pictures) {

	/** The name of the request attribute. */
	public static final String ATTRIBUTE = "headshots.preview";

	/** For a page of which nothing more is known. */
	public static final PreviewBar PLAIN = new PreviewBar("", "", LayoutModel.PICTURES);

}
