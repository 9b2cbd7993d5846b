package headshots.feedback;

import headshots.content.PreviewContext;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the links to the feedback form. A preview has none, because readers
 * can say nothing yet about a draft.
 */
@ControllerAdvice
class FeedbackLinkAdvice {

	private final FeedbackSwitch feedbackSwitch;

	FeedbackLinkAdvice(FeedbackSwitch feedbackSwitch) {
		this.feedbackSwitch = feedbackSwitch;
	}

	@ModelAttribute("feedback")
	FeedbackLinks links() {
		return new FeedbackLinks(this.feedbackSwitch.isOn() && !PreviewContext.isActive());
	}

}
