package headshots.studio;

import headshots.content.Content;
import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.web.StaffAddresses;

/**
 * Addresses in the studio.
 */
public final class StudioUrls {

	public static final String STUDIO = StaffAddresses.STUDIO;

	/** The part of a mapping that takes the name of any kind. */
	public static final String KIND = STUDIO + "/{kind:" + FormDefinitions.KINDS + "}";

	/** The address below which staff find the files of all pictures. */
	public static final String PICTURES = STUDIO + "/media/";

	/** Where a script reports that an editor was closed. */
	public static final String DEPARTURE = STUDIO + "/departure";

	/** Where discarding unsaved text is undone. */
	public static final String DISCARD_UNDO = STUDIO + "/working-copies/undo";

	private StudioUrls() {
	}

	public static String kind(String kind) {
		return STUDIO + "/" + kind;
	}

	public static String editor(String kind, long id) {
		return kind(kind) + "/" + id;
	}

	public static String editor(ContentItemStatus entry) {
		return editor(entry.kind(), entry.id());
	}

	/**
	 * Where a new entry is written; the address names what says which entry it is, such
	 * as column and row of a cell.
	 */
	public static String newEntry(FormDefinition editor, Content blank) {
		return editor.key(blank)
			.entrySet()
			.stream()
			.map((choice) -> choice.getKey() + "=" + choice.getValue())
			.reduce((first, next) -> first + "&" + next)
			.map((query) -> kind(editor.kind()) + "/new?" + query)
			.orElse(kind(editor.kind()) + "/new");
	}

	static String entry(long id) {
		return STUDIO + "/entries/" + id;
	}

	public static String history(long id) {
		return entry(id) + "/revisions";
	}

	public static String publication(long id) {
		return entry(id) + "/publication";
	}

	public static String previewLinks(long id) {
		return entry(id) + "/preview-links";
	}

	public static String preview(ContentItemStatus entry) {
		return editor(entry) + "/preview";
	}

	/**
	 * Where an editor's unsaved text is kept. The form names column and row of a new cell
	 * itself, and repeated parameters are rejected.
	 */
	public static String workingCopy(String place) {
		return place.replaceFirst("\\?.*", "") + "/working-copy";
	}

	public static String workingCopyRemoval(String place) {
		return below(place, "/working-copy/removal");
	}

	/** The editor with a working copy in its fields. */
	public static String shownCopy(String place, String formId) {
		return with(place, "copy=" + formId);
	}

	/** The editor with the saved text in its fields, whatever was typed since. */
	public static String savedText(String place) {
		return with(place, "text=saved");
	}

	/** An address with one more parameter. */
	public static String with(String place, String parameter) {
		return place + ((place.indexOf('?') < 0) ? "?" : "&") + parameter;
	}

	private static String below(String place, String rest) {
		int query = place.indexOf('?');
		return (query < 0) ? place + rest : place.substring(0, query) + rest + place.substring(query);
	}

}
