package headshots.web;

import java.util.List;

/**
 * The notes that the preview panel of an editor shows beside the page: a script takes
 * them out of the page and puts them next to it.
 *
 * @param path the path at which readers would find the page, empty if it has no page
 * @param place the fragment of the draft on the page, as "#styling"; empty for the whole
 * page
 * @param missing the validation errors that prevent publication, in sentences
 */
public record PreviewPanel(String path, String place, List<String> missing) {

	public PreviewPanel {
		missing = List.copyOf(missing);
	}

}
