package headshots.studio.editing;

import java.util.Map;

import headshots.studio.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Reports the result of actions on photographs, and of addresses that got a number, in
 * the editor that follows them.
 */
final class PhotographNotices {

	private static final String NEXT = "Click the face, describe the picture and record the consent, then publish it.";

	private static final Map<String, Notice> NOTICES = Map.of("numbered",
			Notice.done("Draft saved. Something live has the address that the name suggests, so this one got a number. "
					+ "Change it under “Address” if you like."),
			"uploaded-numbered",
			Notice
				.done("Picture uploaded as a draft. A live photograph has the address that the name suggests, so this "
						+ "one got a number. " + NEXT),
			"replaced", Notice.done("Picture uploaded as a draft. Consent, license and alt text are kept."), "emptied",
			Notice.done("Picture uploaded as a draft. Consent, license, alt text and the face’s position were about "
					+ "another picture, so they’re empty now. Fill them in before you publish."),
			"hidden", Notice.warning("Published, but readers don’t see it everywhere yet. The reason is below."),
			"attached", Notice.done("Photograph attached as a draft. Publish it to show it to readers."));

	private PhotographNotices() {
	}

	/**
	 * Returns the notice on the result of an action.
	 * @return null if it is the result of another action
	 */
	static @Nullable Notice find(String done) {
		return NOTICES.get(done);
	}

}
