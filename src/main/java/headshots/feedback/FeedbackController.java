package headshots.feedback;

import java.util.Map;
import java.util.Optional;

import headshots.web.ClientAddress;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import headshots.web.SeeOther;
import headshots.web.ServiceUnavailablePage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks readers whether a piece was useful, and takes their answers. The form carries a
 * token, so none of its pages is cached.
 */
@Controller
@PublicEndpoint
class FeedbackController {

	private final FeedbackSwitch feedbackSwitch;

	private final FeedbackSubjects subjects;

	private final FeedbackTokens tokens;

	private final FeedbackInbox inbox;

	private final FeedbackPages pages;

	private final FeedbackThrottle throttle;

	private final ClientAddress clientAddress;

	FeedbackController(FeedbackSwitch feedbackSwitch, FeedbackSubjects subjects, FeedbackTokens tokens,
			FeedbackInbox inbox, FeedbackPages pages, FeedbackThrottle throttle, ClientAddress clientAddress) {
		this.feedbackSwitch = feedbackSwitch;
		this.subjects = subjects;
		this.tokens = tokens;
		this.inbox = inbox;
		this.pages = pages;
		this.throttle = throttle;
		this.clientAddress = clientAddress;
	}

	@GetMapping(FeedbackUrls.FORM)
	ModelAndView ask(@RequestParam(name = FeedbackUrls.ABOUT, required = false) @Nullable String about,
			HttpServletResponse response) {
		FeedbackSubject subject = subject(about);
		return form(subject, FeedbackForm.empty(subject, this.tokens.issue(subject)), null, response);
	}

	@PostMapping(FeedbackUrls.FORM)
	ModelAndView take(FeedbackForm form, HttpServletRequest request, HttpServletResponse response) {
		FeedbackSubject subject = subject(form.about());
		String address = this.clientAddress.of(request);
		Optional<FeedbackRefusal> refusal = this.inbox.take(subject, form, address);
		if (refusal.isEmpty()) {
			return SeeOther.at(FeedbackUrls.thanks(subject.item(), form));
		}
		if (refusal.get() == FeedbackRefusal.TOO_MANY) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.throttle.wait(address).toSeconds() + 1));
		}
		else if (refusal.get() == FeedbackRefusal.UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, ServiceUnavailablePage.SECONDS);
		}
		// The form that was too fast grows older; any other gets its time anew.
		boolean fresh = refusal.get() == FeedbackRefusal.EXPIRED;
		FeedbackForm shown = form.withToken(fresh ? this.tokens.issue(subject) : form.token());
		return form(subject, shown, refusal.get(), response);
	}

	@GetMapping(FeedbackUrls.THANKS)
	ModelAndView thank(@RequestParam(name = FeedbackUrls.ABOUT, required = false) @Nullable String about,
			@RequestParam(defaultValue = FeedbackForm.WRONG) String answer, HttpServletResponse response) {
		FeedbackSubject subject = subject(about);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		ModelAndView page = new ModelAndView(FeedbackPages.THANKS,
				Map.of("subject", subject, "useful", answer.equals(FeedbackForm.YES)));
		return page.addObject("page", this.pages.head(subject, "Thank you"));
	}

	private FeedbackSubject subject(@Nullable String about) {
		if (!this.feedbackSwitch.isOn()) {
			throw new PageNotFoundException();
		}
		return this.subjects.find(about).orElseThrow(PageNotFoundException::new);
	}

	private ModelAndView form(FeedbackSubject subject, FeedbackForm form, @Nullable FeedbackRefusal refusal,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		ModelAndView page = new ModelAndView(FeedbackPages.FORM, this.pages.form(subject, form, refusal));
		if (refusal != null) {
			page.setStatus(refusal.status());
		}
		return page.addObject("page", this.pages.head(subject, "Was this useful?"));
	}

}
