package headshots.studio.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItems;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.comments.CommentViews;
import headshots.studio.comments.RequestAction;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.service.ReviewRequest;

import org.springframework.stereotype.Component;

/**
 * Lists the review requests that wait for a person, and those that the person made.
 */
@Component
class ReviewTasks {

	private final CommentViews comments;

	private final ContentItems items;

	private final StudioDateFormatter studioDateFormatter;

	ReviewTasks(CommentViews comments, ContentItems items, StudioDateFormatter studioDateFormatter) {
		this.comments = comments;
		this.items = items;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Returns the requests of one person.
	 * @param drafts all items that are not withdrawn
	 */
	Reviews of(StaffMember staff, List<ContentItems.Draft> drafts) {
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(drafts));
		Map<Long, String> known = drafts.stream()
			.collect(Collectors.toMap((draft) -> draft.status().id(), (draft) -> names.of(draft.content())));
		return new Reviews(
				this.comments.waitingFor(staff)
					.stream()
					.map((request) -> line(request,
							request.asker().name() + ", since " + this.studioDateFormatter.at(request.asked()),
							request.note(), RequestAction.DONE, known, names))
					.toList(),
				this.comments.openRequestsOf(staff)
					.stream()
					.map((request) -> line(request, this.comments.result(request),
							(request.answer() != null) ? request.answer() : request.note(),
							(request.state() == ReviewRequest.State.WAITING) ? RequestAction.WITHDRAW
									: RequestAction.CLOSE,
							known, names))
					.toList());
	}

	private ReviewLine line(ReviewRequest request, String news, String text, RequestAction action,
			Map<Long, String> known, ContentItemNames names) {
		String name = known.get(request.entryId());
		if (name == null) {
			// Only withdrawn items are asked for one by one.
			name = this.items.draft(request.entryId()).map((draft) -> names.of(draft.content())).orElse("Untitled");
		}
		String thread = StudioUrls.comments(request.entryId());
		return new ReviewLine(name, thread + "#comment-" + request.commentId(), news, CommentViews.excerpt(text),
				thread + "/requests/" + request.id(), action);
	}

	/**
	 * The requests of a person.
	 *
	 * @param waiting those that colleagues made to the person
	 * @param asked those that the person made and has not closed
	 */
	record Reviews(List<ReviewLine> waiting, List<ReviewLine> asked) {
	}

	/**
	 * A request as a line of a list.
	 *
	 * @param name the name of the item
	 * @param href the comment that asks
	 * @param news who asked and when, or what came of it
	 * @param text the first words of the note or of the reply
	 * @param settling where the button of the line leads
	 * @param action the button
	 */
	record ReviewLine(String name, String href, String news, String text, String settling, RequestAction action) {
	}

}
