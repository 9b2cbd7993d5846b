package headshots.planning.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads calendars with biweekly, and accepts no warning of its parser.
 */
public final class BiweeklyReader {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private BiweeklyReader() {
	}

	static ICalendar calendar(byte[] file) {
		try (ICalReader reader = new ICalReader(new ByteArrayInputStream(file))) {
			ICalendar calendar = reader.readNext();
			assertThat(reader.getWarnings()).isEmpty();
			assertThat(reader.readNext()).isNull();
			return calendar;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static List<ReadEvent> events(byte[] file) {
		return calendar(file).getEvents().stream().map(BiweeklyReader::event).toList();
	}

	private static ReadEvent event(VEvent event) {
		return new ReadEvent(text(event.getUid()), event.getSequence().getValue(),
				STAMP.format(event.getDateTimeStamp().getValue().toInstant()), moment(event.getDateStart()),
				moment(event.getDateEnd()), text(event.getSummary()), text(event.getDescription()),
				text(event.getLocation()), text(event.getUrl()),
				event.getCategories().stream().flatMap((categories) -> categories.getValues().stream()).toList(),
				text(event.getStatus()), text(event.getTransparency()),
				event.getAlarms().stream().map(BiweeklyReader::alarm).toList());
	}

	private static String alarm(VAlarm alarm) {
		return alarm.getTrigger().getDuration().toMillis() / 1000 + " " + text(alarm.getDescription());
	}

	/** Days are in the zone of the machine. */
	private static String moment(DateOrDateTimeProperty moment) {
		return moment.getValue().hasTime() ? moment.getValue().toInstant().toString()
				: moment.getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
	}

	private static String text(@Nullable TextProperty property) {
		return (property != null) ? property.getValue() : "";
	}

}
