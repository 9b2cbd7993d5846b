package headshots.studio.comments;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.audit.Actor;
import headshots.publishing.ContentItemStatus;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.form.ViolationView;
import headshots.studio.service.Comments;
import headshots.studio.service.NewComment;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets staff comment on an item and ask each other to look at it.
 */
@Controller
class CommentController {

	private static final Map<String, Notice> NOTICES = Map.of("added",
			Notice.done("Comment added. Readers never see it."), "asked",
			Notice.done("Asked. It’s under “Waiting for me” on your colleague’s start page until they reply or press "
					+ "“Done”."));

	private final CommentPages pages;

	private final Comments comments;

	CommentController(CommentPages pages, Comments comments) {
		this.pages = pages;
		this.comments = comments;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/comments")
	ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String done,
			@AuthenticationPrincipal StaffMember staff) {
		ModelAndView page = this.pages.page(this.pages.item(id), CommentForm.empty(), staff);
		page.addObject("notice",
				Optional.ofNullable(NOTICES.get(done)).or(() -> RequestAction.notice(done)).orElse(null));
		return page;
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/comments")
	ModelAndView add(@PathVariable long id, CommentForm form, @AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = this.pages.item(id);
		Optional<Actor> colleague = this.pages.colleague(form, staff);
		List<ViolationView> problems = form.check(form.colleague().isEmpty() || colleague.isPresent());
		if (!problems.isEmpty()) {
			return this.pages.refused(item, form, problems, staff);
		}
		long comment = this.comments
			.add(new NewComment(id, form.comment(), staff.actor(), colleague.orElse(null), form.form()));
		return SeeOther.at(StudioUrls.comments(id) + "?done=" + (colleague.isPresent() ? "asked" : "added")
				+ "#comment-" + comment);
	}

	/**
	 * Settles a review request.
	 * @param from "start" to go back to the start page; the thread otherwise
	 */
	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/comments/requests/{request:\\d{1,18}}")
	ModelAndView settle(@PathVariable long id, @PathVariable long request, @RequestParam String action,
			@RequestParam(defaultValue = "") String from, @AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = this.pages.item(id);
		boolean settled = switch (RequestAction.find(action).orElseThrow(PageNotFoundException::new)) {
			case DONE -> this.comments.finish(request, staff.actor());
			case WITHDRAW -> this.comments.withdraw(request, staff.actor());
			case CLOSE -> this.comments.close(request, staff.actor());
		};
		String result = settled ? action : "late";
		return SeeOther.at(from.equals("start") ? StudioUrls.STUDIO + "?request=" + result + "#waiting"
				: StudioUrls.comments(item.id()) + "?done=" + result);
	}

}
