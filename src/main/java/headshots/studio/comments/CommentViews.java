package headshots.studio.comments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.studio.StudioDateFormatter;
import headshots.studio.service.Comments;
import headshots.studio.service.ReviewRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows the comments on an item to one person.
 */
@Component
public class CommentViews {

	private static final int EXCERPT = 100;

	private final Comments comments;

	private final StudioDateFormatter studioDateFormatter;

	CommentViews(Comments comments, StudioDateFormatter studioDateFormatter) {
		this.comments = comments;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** Returns the thread of an item. */
	public CommentThreadView of(long entryId, StaffMember staff) {
		Map<Long, ReviewRequest> requests = this.comments.requests(entryId)
			.stream()
			.collect(Collectors.toMap(ReviewRequest::commentId, Function.identity()));
		List<CommentThreadView.CommentView> shown = this.comments.of(entryId)
			.stream()
			.map((comment) -> new CommentThreadView.CommentView(comment.id(), comment.by().name(),
					this.studioDateFormatter.at(comment.written()), comment.text(),
					request(requests.get(comment.id()), staff)))
			.toList();
		return new CommentThreadView(shown,
				requests.values()
					.stream()
					.anyMatch((request) -> request.state() == ReviewRequest.State.WAITING
							&& Objects.equals(request.colleague().id(), staff.id())));
	}

	/** The requests that wait for a person, for the start page. */
	public List<ReviewRequest> waitingFor(StaffMember staff) {
		return this.comments.waitingFor(staff.id());
	}

	/** The requests of a person that are waiting or have news, for the start page. */
	public List<ReviewRequest> openRequestsOf(StaffMember staff) {
		return this.comments.openRequestsOf(staff.id());
	}

	/** Describes the colleague that a request asks and the result so far. */
	public String result(ReviewRequest request) {
		String name = request.colleague().name();
		String settled = (request.settled() != null) ? " on " + this.studioDateFormatter.at(request.settled()) : "";
		return switch (request.state()) {
			case WAITING -> request.active() ? name + " is asked to look and hasn’t replied yet." : name
					+ " is asked to look, but the account is disabled. Withdraw the request and ask someone else.";
			case ANSWERED -> name + " replied" + settled + ".";
			case DONE -> name + " looked and marked it as done" + settled + ".";
			case WITHDRAWN -> name + " was asked to look; the request was withdrawn" + settled + ".";
		};
	}

	/** Returns the first words of a text. */
	public static String excerpt(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.length() <= EXCERPT) {
			return line;
		}
		int end = line.lastIndexOf(' ', EXCERPT);
		int cut = (end > 0) ? end : line.offsetByCodePoints(0, EXCERPT / 2);
		return line.substring(0, cut) + " …";
	}

	private CommentThreadView.@Nullable RequestView request(@Nullable ReviewRequest request, StaffMember staff) {
		return (request != null)
				? new CommentThreadView.RequestView(request.id(), result(request), RequestAction.of(request, staff))
				: null;
	}

}
