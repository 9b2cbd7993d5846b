package headshots.planning.calendar;

import java.util.List;

/**
 * An event as a reader of calendars understands it, in a form in which several readers
 * can be compared.
 *
 * @param start a day, or a moment in UTC
 * @param end the same for its end
 * @param alarms for each alarm the seconds from the event's start, and its text
 */
public record ReadEvent(String uid, long sequence, String stamp, String start, String end, String summary,
		String description, String location, String url, List<String> categories, String status, String transparency,
		List<String> alarms) {

}
