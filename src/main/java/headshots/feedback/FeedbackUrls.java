package headshots.feedback;

import headshots.content.ContentKey;
import headshots.web.ReaderForms;

import org.springframework.stereotype.Component;

/**
 * Addresses at which readers send feedback.
 */
@Component
class FeedbackUrls implements ReaderForms {

	static final String FORM = "/feedback";

	static final String THANKS = FORM + "/thanks";

	/** The parameter that names the item, as {@link #name} spells it. */
	static final String ABOUT = "about";

	static String about(ContentKey item) {
		return FORM + "?" + ABOUT + "=" + name(item);
	}

	static String thanks(ContentKey item, FeedbackForm form) {
		return THANKS + "?" + ABOUT + "=" + name(item) + "&answer=" + form.answer();
	}

	/** Names an item in an address: "guidance/actor.purpose". */
	static String name(ContentKey item) {
		return item.kind() + "/" + item.key();
	}

	@Override
	public boolean include(String path) {
		return path.equals(FORM);
	}

}
