package headshots.studio.comments;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.accounts.StaffMember;
import headshots.studio.Notice;
import headshots.studio.service.ReviewRequest;

/**
 * A button by which a person settles a review request.
 */
public enum RequestAction {

	/** The colleague has looked, and has nothing to say. */
	DONE("Done", Notice.done("Done. It’s off your list, and your colleague sees that you looked.")),

	/** The asker no longer needs it. */
	WITHDRAW("Withdraw request", Notice.done("Request withdrawn.")),

	/** The asker has read the reply. */
	CLOSE("Close", Notice.done("Closed. The comments stay with the item."));

	/** A button came too late. */
	public static final Notice LATE = Notice
		.warning("Nothing was changed: this request has been answered, withdrawn or closed in the meantime.");

	private final String label;

	private final Notice notice;

	RequestAction(String label, Notice notice) {
		this.label = label;
		this.notice = notice;
	}

	/** Returns the buttons that a person has for a request. */
	static List<RequestAction> of(ReviewRequest request, StaffMember staff) {
		boolean waiting = request.state() == ReviewRequest.State.WAITING;
		boolean asked = Objects.equals(request.colleague().id(), staff.id());
		boolean asking = Objects.equals(request.asker().id(), staff.id());
		return Stream.of(values()).filter((action) -> switch (action) {
			case DONE -> asked && waiting;
			case WITHDRAW -> asking && waiting;
			case CLOSE -> asking && !waiting && !request.closed();
		}).toList();
	}

	/** Finds the action of a button; empty if a form sends another one. */
	static Optional<RequestAction> find(String code) {
		return Stream.of(values()).filter((action) -> action.code().equals(code)).findFirst();
	}

	/**
	 * Returns the message after a button was pressed.
	 * @param code the code of its action, or anything that an address has
	 * @return the message, empty for codes that do not exist
	 */
	public static Optional<Notice> notice(String code) {
		return code.equals("late") ? Optional.of(LATE) : find(code).map((action) -> action.notice);
	}

	/** The value of the button, and the result in an address: "done". */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

}
