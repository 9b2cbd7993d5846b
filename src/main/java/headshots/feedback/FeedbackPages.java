package headshots.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.site.StudioContact;
import headshots.web.Link;
import headshots.web.PageHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes the pages of the feedback form for their templates.
 */
@Component
class FeedbackPages {

	static final String FORM = "feedback/form";

	static final String THANKS = "feedback/thanks";

	private static final List<String> STYLES = List.of("feedback.css");

	private final FeedbackProperties properties;

	private final StudioContact contact;

	FeedbackPages(FeedbackProperties properties, StudioContact contact) {
		this.properties = properties;
		this.contact = contact;
	}

	PageHead head(FeedbackSubject subject, String heading) {
		return PageHead
			.of(PageHead.PageKind.UNLISTED, heading, "Tell us whether this was useful, or what is wrong.",
					FeedbackUrls.FORM)
			.below(new Link(subject.title(), subject.href()))
			.loading(STYLES);
	}

	/** The form, with the reason if it was not taken. */
	Map<String, Object> form(FeedbackSubject subject, FeedbackForm form, @Nullable FeedbackRefusal refusal) {
		Map<String, Object> model = new HashMap<>();
		model.put("subject", subject);
		model.put("form", form);
		model.put("refusal", refusal);
		model.put("action", FeedbackUrls.FORM);
		model.put("limit", FeedbackForm.LONGEST);
		model.put("days", this.properties.retentionDays());
		model.put("studio", this.contact.name());
		return model;
	}

}
