package headshots.studio.editing;

import java.util.Map;

import headshots.studio.Notice;

/**
 * The notices of the editor on the action that led to it, by the name that its address
 * has for the result.
 */
final class EditorNotices {

	private static final String NEXT = "Check the focal point, describe the picture and record the consent, then publish it.";

	private static final Map<String, Notice> NOTICES = Map.ofEntries(
			done("saved", "Draft saved. Readers won’t see it until you publish it."),
			done("same", "No changes to save."),
			done("numbered",
					"Draft saved. Something live has the address that the name suggests, so this one got a number. "
							+ "Change it under “Address” if you like."),
			done("unwrapped",
					"Draft saved. Tracking was removed from the web address; check that it’s the one you meant."),
			done("published", "Published. Readers can see it now."),
			Map.entry("hidden",
					Notice.warning("Published, but readers don’t see it everywhere yet. The reason is below.")),
			done("answered", "Report closed. It’s under “Answered” in “From readers”."),
			Map.entry("settled", Notice.warning("That report had been closed or erased in the meantime.")),
			done("restored", "Restored as the newest draft. Publish it to show it to readers."),
			done("discarded",
					"Draft discarded. This is what readers see; the discarded version is still in the history."),
			done("dropped", "Your unsaved words were discarded."), done("checked", "Marked as checked today."),
			done("uploaded", "Picture uploaded as a draft. " + NEXT),
			done("uploaded-numbered",
					"Picture uploaded as a draft. A live photograph has the address that the name suggests, so this "
							+ "one got a number. " + NEXT),
			done("replaced", "Picture uploaded as a draft. Consent, license and alt text are kept."),
			done("emptied",
					"Picture uploaded as a draft. Consent, license, alt text and the face’s position were about "
							+ "another picture, so they’re empty now. Fill them in before you publish."),
			done("attached", "Photograph attached as a draft. Publish it to show it to readers."),
			done("erased", "Picture permanently erased. The text about it stays in the history."));

	private EditorNotices() {
	}

	/** Adds the notice on a result to a session; a name that may be made up adds none. */
	static EditorSession on(EditorSession session, String result) {
		Notice notice = NOTICES.get(result);
		return (notice != null) ? session.with(notice) : session;
	}

	private static Map.Entry<String, Notice> done(String result, String text) {
		return Map.entry(result, Notice.done(text));
	}

}
