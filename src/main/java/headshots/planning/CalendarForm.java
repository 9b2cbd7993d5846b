package headshots.planning;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form that downloads the calendar of a plan. Beside the answers it takes what only
 * the calendar needs. It sends all of it in the body of a request, with and without a
 * script, so that no address holds the place of the shoot.
 *
 * @param href the address of the calendar without such details
 * @param answers the fields of the answers, to be sent again
 * @param zones time zones to choose from
 * @param zone the zone that is chosen at first
 */
public record CalendarForm(String href, List<PlanAnswers.AnswerField> answers, List<ZoneGroup> zones, String zone) {

	/** The time at which the shoot begins. */
	public static final String START = "at";

	/** The time zone of the shoot. */
	public static final String ZONE = "zone";

	/** The place of the shoot. */
	public static final String PLACE = "place";

	/** The reader's name for the plan. */
	public static final String NAME = "name";

	/** Whether an earlier version of the plan is in the reader's calendar. */
	public static final String UPDATE = "update";

	private static final List<ZoneGroup> ZONES = List.of(
			group("United States", "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
					"America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"),
			group("Canada and Mexico", "America/Halifax", "America/Toronto", "America/Winnipeg", "America/Edmonton",
					"America/Vancouver", "America/Mexico_City"),
			group("Europe", "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Europe/Madrid", "Europe/Paris",
					"Europe/Amsterdam", "Europe/Berlin", "Europe/Rome", "Europe/Stockholm", "Europe/Warsaw",
					"Europe/Athens", "Europe/Kyiv"),
			group("Elsewhere", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Santiago",
					"Africa/Lagos", "Africa/Johannesburg", "Africa/Nairobi", "Asia/Dubai", "Asia/Kolkata",
					"Asia/Singapore", "Asia/Manila", "Asia/Tokyo", "Asia/Seoul", "Australia/Perth", "Australia/Sydney",
					"Pacific/Auckland"));

	/**
	 * Makes the form for answers.
	 * @param zone the studio's zone, which is offered whether or not it is in the list
	 */
	static CalendarForm of(PlanAnswers answers, ZoneId zone) {
		boolean listed = ZONES.stream()
			.flatMap((group) -> group.zones().stream())
			.anyMatch((each) -> each.id().equals(zone.getId()));
		List<ZoneGroup> zones = new ArrayList<>(ZONES);
		if (!listed) {
			zones.add(0, group("The studio’s", zone.getId()));
		}
		return new CalendarForm(PlanSection.CALENDAR + "?" + answers.query(), answers.fields(), List.copyOf(zones),
				zone.getId());
	}

	private static ZoneGroup group(String name, String... ids) {
		return new ZoneGroup(name,
				Stream.of(ids)
					.map((id) -> new ZoneChoice(id, id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')))
					.toList());
	}

	/**
	 * Zones of one part of the world.
	 */
	public record ZoneGroup(String name, List<ZoneChoice> zones) {
	}

	/**
	 * A zone and the city by which people know it.
	 */
	public record ZoneChoice(String id, String city) {
	}

}
