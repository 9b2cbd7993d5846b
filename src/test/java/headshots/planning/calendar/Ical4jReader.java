package headshots.planning.calendar;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.util.CompatibilityHints;

/**
 * Reads calendars with ical4j, without any of its leniency.
 */
public final class Ical4jReader {

	private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 1, 12, 0);

	static {
		System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
		CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
		CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
		CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
	}

	private Ical4jReader() {
	}

	static Calendar calendar(byte[] file) {
		try {
			return new CalendarBuilder().build(new ByteArrayInputStream(file));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static List<ReadEvent> events(byte[] file) {
		return calendar(file).<VEvent>getComponents(Component.VEVENT).stream().map(Ical4jReader::event).toList();
	}

	private static ReadEvent event(VEvent event) {
		return new ReadEvent(value(event, Property.UID), Long.parseLong(value(event, Property.SEQUENCE)),
				value(event, Property.DTSTAMP), moment(event.getDateTimeStart().getDate()),
				moment(event.getDateTimeEnd().getDate()), value(event, Property.SUMMARY),
				value(event, Property.DESCRIPTION), value(event, Property.LOCATION), value(event, Property.URL),
				Stream.of(value(event, Property.CATEGORIES).split(",")).toList(), value(event, Property.STATUS),
				value(event, Property.TRANSP), event.getAlarms().stream().map(Ical4jReader::alarm).toList());
	}

	private static String alarm(VAlarm alarm) {
		Trigger trigger = alarm.<Trigger>getProperty(Property.TRIGGER).orElseThrow();
		return Duration.between(NOON, NOON.plus(trigger.getDuration())).toSeconds() + " "
				+ value(alarm, Property.DESCRIPTION);
	}

	private static String moment(Temporal moment) {
		return ((moment instanceof LocalDate) ? moment : Instant.from(moment)).toString();
	}

	private static String value(Component component, String name) {
		return component.getProperty(name).map(Property::getValue).orElse("");
	}

}
