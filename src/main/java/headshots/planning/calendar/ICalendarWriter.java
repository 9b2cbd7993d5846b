package headshots.planning.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes iCalendar lines: escaped, in UTF-8, folded at 75 octets between characters, and
 * ended by CRLF. The kept libraries that were tried do not: ical4j 4.2 and biweekly 0.6
 * fold at 73 and 75 UTF-16 units, so that a line of emoji has up to 111 octets, and
 * neither writes the VTIMEZONE of a zone without asking a server or a file of its own.
 */
final class ICalendarWriter {

	/** Octets of a line without its end (RFC 5545, section 3.1). */
	static final int LINE = 75;

	private static final String END = "\r\n";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final Pattern BACKSLASH_BEFORE_N = Pattern.compile("\\\\(?=[nN])");

	private final StringBuilder lines = new StringBuilder();

	/** Opens a component, such as VEVENT. */
	ICalendarWriter begin(String component) {
		return value("BEGIN", component);
	}

	/** Closes a component. */
	ICalendarWriter end(String component) {
		return value("END", component);
	}

	/** Writes a property whose value is text; ical4j drops a space at its end. */
	ICalendarWriter text(String name, String text) {
		return value(name, escaped(text.strip()));
	}

	/** Writes a day without a time. */
	ICalendarWriter date(String name, LocalDate date) {
		return value(name + ";VALUE=DATE", DATE.format(date));
	}

	/** Writes a moment in UTC. */
	ICalendarWriter instant(String name, Instant instant) {
		return value(name, LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z");
	}

	/**
	 * Writes a local time.
	 * @param name the name with its parameters
	 */
	ICalendarWriter local(String name, LocalDateTime time) {
		return value(name, LOCAL.format(time));
	}

	/**
	 * Writes a property whose value needs no escapes.
	 * @param name the name with its parameters
	 */
	ICalendarWriter value(String name, String value) {
		fold(name + ":" + value);
		return this;
	}

	byte[] bytes() {
		return this.lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Most parsers break a character whose octets are on two lines. */
	private void fold(String line) {
		int octets = 0;
		for (int i = 0; i < line.length();) {
			int character = line.codePointAt(i);
			int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LINE) {
				this.lines.append(END).append(' ');
				octets = 1;
			}
			this.lines.appendCodePoint(character);
			octets += length;
			i += Character.charCount(character);
		}
		this.lines.append(END);
	}

	/**
	 * A line break is a small {@code \n}: some parsers keep the letter of a capital one.
	 * A word joiner sets a backslash and an n apart, which Python's icalendar 4 takes for
	 * a line break although the backslash is escaped. Control characters, which no value
	 * may have, are left out, and halves of pairs become the sign for what cannot be
	 * read.
	 */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		String apart = BACKSLASH_BEFORE_N.matcher(text).replaceAll("\\\\\u2060");
		apart.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach((character) -> {
			switch (character) {
				case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
				case '\n' -> escaped.append("\\n");
				case '\t' -> escaped.append('\t');
				default -> {
					if (Character.getType(character) == Character.SURROGATE) {
						escaped.append('\uFFFD');
					}
					else if (character >= ' ' && character != '\u007F') {
						escaped.appendCodePoint(character);
					}
				}
			}
		});
		return escaped.toString();
	}

}
