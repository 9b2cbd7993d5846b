package headshots.planning;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import headshots.comparison.PersonalComparison;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.PlannedSession;
import headshots.planning.Plan.Priority;
import headshots.reference.Citations;
import headshots.text.Numbers;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A plan with everything that its page says.
 *
 * @param plan the plan
 * @param groups its pictures by priority, without empty groups
 * @param comparison the pictures side by side, with advice for the reader
 * @param schedule the countdown
 * @param lists the lists of things to pack, to shoot and to ask
 * @param calendar the form of its calendar, null without a day of the shoot
 * @param qr the address of its page, for paper, with the answers after "#"; null where it
 * is not known under which address others reach the guide
 * @param outline the {@linkplain PlanOutline outline} as JSON, for the page's script
 */
public record PlanResult(Plan plan, List<PictureGroup> groups, PersonalComparison comparison, PlanSchedule schedule,
		PlanLists lists, @Nullable CalendarForm calendar, @Nullable PlanQr qr, String outline) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

	/** Returns how many pictures are needed now and how many sessions make them. */
	public String heading() {
		int pictures = this.plan.pictures(Priority.NEEDED).size();
		int sessions = this.plan.sessions().size();
		if (this.plan.pictures().isEmpty()) {
			return "The guide doesn’t know a picture for these answers yet";
		}
		if (pictures == 0) {
			return "You don’t need a new picture right now";
		}
		String needed = (pictures == 1) ? "the picture you need"
				: "the " + Numbers.inWords(pictures) + " pictures you need";
		return switch (sessions) {
			case 0 -> StringUtils.capitalize(needed);
			case 1 -> "One session makes " + needed;
			default -> StringUtils.capitalize(Numbers.inWords(sessions)) + " sessions make " + needed;
		};
	}

	/** Returns the names of what is needed now, in order. */
	public String needed() {
		return Numbers.list(this.plan.pictures(Priority.NEEDED).stream().map(PlannedPicture::name).toList());
	}

	/** Returns what comes first, with its day if it has one; empty if nothing is due. */
	public String firstStep() {
		for (PlanSchedule.ScheduledDay day : this.schedule.days()) {
			if (!day.steps().isEmpty()) {
				String when = (day.date() != null) ? SHORT_DAY.format(day.date()) : day.name();
				return when + ": " + day.steps().get(0).text();
			}
		}
		return "";
	}

	/** Whether something that the page cites is yet to be checked by the studio. */
	public boolean isUnchecked() {
		return this.comparison.isUnchecked()
				|| this.plan.pictures().stream().anyMatch((picture) -> picture.citations().isUnchecked())
				|| this.lists.lists()
					.stream()
					.flatMap((list) -> list.citations().stream())
					.anyMatch(Citations::isUnchecked);
	}

	/** Returns the heading of a session, with its day if it has one. */
	public String heading(PlannedSession session) {
		String name = (this.plan.sessions().size() == 1) ? "The session"
				: "Session " + Numbers.inWords(this.plan.sessions().indexOf(session) + 1);
		return (session.date() != null) ? name + ", " + DAY.format(session.date()) : name;
	}

	/**
	 * Pictures of one priority.
	 *
	 * @param priority the priority
	 * @param pictures the most important first
	 */
	public record PictureGroup(Priority priority, List<ShownPicture> pictures) {

		public String heading() {
			return switch (this.priority) {
				case NEEDED -> (this.pictures.size() == 1) ? "The picture you need" : "The pictures you need, in order";
				case OWNED -> "What you have will do";
				case LATER -> "What can wait";
			};
		}

		/** Returns the end of its ID on the page. */
		public String code() {
			return this.priority.name().toLowerCase(Locale.ROOT);
		}

		/** Whether the reader wants to look at such a picture now. */
		public boolean isUrgent() {
			return this.priority != Priority.LATER;
		}

		/** Whether the pictures are to be made now. */
		public boolean isNeeded() {
			return this.priority == Priority.NEEDED;
		}

	}

	/**
	 * A picture as the page shows it.
	 *
	 * @param picture the picture
	 * @param slug the slug of its type or look
	 */
	public record ShownPicture(PlannedPicture picture, String slug) {

		/** Returns where it goes, empty where no platform or desk is known. */
		public String destinations() {
			return Numbers.list(this.picture.destinations());
		}

		public String title() {
			return StringUtils.capitalize(this.picture.name());
		}

	}

}
