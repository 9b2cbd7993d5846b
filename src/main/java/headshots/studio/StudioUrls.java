package headshots.studio;

import java.util.Collection;
import java.util.stream.Collectors;

import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.GuidanceService;
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

	/** Where a script finds the pages that a text can link to. */
	public static final String LINK_TARGETS = STUDIO + "/link-targets";

	/** Below the address of an editor, the preview of its unsaved text. */
	public static final String PREVIEW_PANEL = "/preview-panel";

	/** Where a script reports that an editor was closed. */
	public static final String DEPARTURE = STUDIO + "/departure";

	/** The list of links to other sites. */
	public static final String LINKS = STUDIO + "/links";

	/** Where discarding unsaved text is undone. */
	public static final String DISCARD_UNDO = STUDIO + "/working-copies/undo";

	/** The queue of reports of readers. */
	public static final String FEEDBACK = STUDIO + "/feedback";

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

	/** Where a new entry is written that nothing tells apart yet. */
	public static String newEntry(String kind) {
		return kind(kind) + "/new";
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
			.map((query) -> newEntry(editor.kind()) + "?" + query)
			.orElse(newEntry(editor.kind()));
	}

	/** Where the guidance of a type on an aspect is written. */
	public static String newCell(String type, String aspect) {
		return kind(GuidanceService.KIND) + "/new?type=" + type + "&aspect=" + aspect;
	}

	/** The page of the cells without advice for a condition. */
	public static final String ADVICE_CELLS = STUDIO + "/" + ConditionalAdviceService.KIND + "/cells";

	/** Where the advice of a type on an aspect is written for a condition. */
	public static String newAdvice(String type, String aspect, String condition) {
		return kind(ConditionalAdviceService.KIND) + "/new?type=" + type + "&aspect=" + aspect + "&condition="
				+ condition;
	}

	static String entry(long id) {
		return STUDIO + "/entries/" + id;
	}

	public static String history(long id) {
		return entry(id) + "/revisions";
	}

	/** Where revisions are compared. */
	public static String changes(long id) {
		return entry(id) + "/changes";
	}

	public static String publication(long id) {
		return entry(id) + "/publication";
	}

	/** The page that publishes several items, with items that are selected. */
	public static String publication(Collection<Long> ids) {
		return STUDIO + "/publication?"
				+ ids.stream().map((id) -> StudioFields.ENTRY + "=" + id).collect(Collectors.joining("&"));
	}

	/** The page that publishes a type with its cells. */
	public static String publicationOfType(long id) {
		return STUDIO + "/publication?" + StudioFields.TYPE + "=" + id;
	}

	/** The page of a set of drafts that is published at a later time. */
	public static String schedule(long id) {
		return STUDIO + "/schedules/" + id;
	}

	public static String previewLinks(long id) {
		return entry(id) + "/preview-links";
	}

	/** The thread of comments on an item. */
	public static String comments(long id) {
		return entry(id) + "/comments";
	}

	/** The page of what a reader reported. */
	public static String feedback(long report) {
		return FEEDBACK + "/" + report;
	}

	/** Where the balance note on a piece of guidance is settled. */
	public static String balance(long id) {
		return entry(id) + "/balance";
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

	/**
	 * Where the text in an editor's fields is shown as readers would see it, unsaved. The
	 * form names column and row of a new cell itself.
	 */
	public static String previewPanel(String place) {
		return place.replaceFirst("\\?.*", "") + PREVIEW_PANEL;
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

	/**
	 * The page on which a photograph is chosen for an item, such as "types/theatrical".
	 */
	public static String attachableTo(String item) {
		return kind(Photographs.KIND) + "/choice?attach=" + item;
	}

	/** The page on which a photograph is uploaded for an item. */
	public static String uploadFor(String item) {
		return kind(Photographs.KIND) + "/new?attach=" + item;
	}

	/** The page on which the photographs of a page of the guide are ordered. */
	public static String photographOrder(String page) {
		return kind(Photographs.KIND) + "/order-on-page?page=" + page;
	}

	private static String below(String place, String rest) {
		int query = place.indexOf('?');
		return (query < 0) ? place + rest : place.substring(0, query) + rest + place.substring(query);
	}

}
