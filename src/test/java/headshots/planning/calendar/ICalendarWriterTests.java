package headshots.planning.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the lines of calendar files one rule after the other.
 */
class ICalendarWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "é", "€", "🎬" })
	void foldsBetweenCharactersAtSeventyFiveOctets(String character) {
		int size = character.getBytes(StandardCharsets.UTF_8).length;
		for (int beginning = 0; beginning < 4; beginning++) {
			String text = "x".repeat(beginning) + character.repeat(200);
			byte[] file = new ICalendarWriter().text("SUMMARY", text).bytes();
			List<byte[]> lines = lines(file);
			assertThat(lines).allSatisfy((line) -> {
				assertThat(line.length).isLessThanOrEqualTo(75);
				assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
			});
			assertThat(lines.subList(0, lines.size() - 1)).as("no line is shorter than it has to be")
				.allSatisfy((line) -> assertThat(line.length).isGreaterThan(75 - size));
			assertThat(unfolded(file)).isEqualTo("SUMMARY:" + text + "\r\n");
		}
	}

	@Test
	void aLineOfSeventyFiveOctetsIsNotFolded() {
		String line = "SUMMARY:" + "x".repeat(67);
		assertThat(text(new ICalendarWriter().text("SUMMARY", "x".repeat(67)))).isEqualTo(line + "\r\n");
		assertThat(text(new ICalendarWriter().text("SUMMARY", "x".repeat(68)))).isEqualTo(line + "\r\n x\r\n");
	}

	@Test
	void everyLineEndsWithCarriageReturnAndLineFeed() {
		String file = text(new ICalendarWriter().begin("VEVENT").text("SUMMARY", "🎭\n".repeat(90)).end("VEVENT"));
		assertThat(file).endsWith("\r\n").doesNotContainPattern("[^\\r]\\n").doesNotContainPattern("\\r[^\\n]");
	}

	@Test
	void escapesSeparatorsBackslashesAndLineBreaks() {
		assertThat(text(new ICalendarWriter().text("SUMMARY", "a,b;c\\n: \"d\"\r\ne\rf\ng\th")))
			.isEqualTo("SUMMARY:a\\,b\\;c\\\\\u2060n: \"d\"\\ne\\nf\\ng\th\r\n");
	}

	@Test
	void leavesOutWhatNoTextMayHave() {
		assertThat(text(new ICalendarWriter().text("SUMMARY", "a\u0000\u0007\u000B\u001F\u007Fb\uD83Dc")))
			.isEqualTo("SUMMARY:ab\uFFFDc\r\n");
	}

	@Test
	void writesDaysAndTimes() {
		assertThat(text(new ICalendarWriter().date("DTSTART", LocalDate.of(2026, 1, 2))
			.instant("DTSTAMP", Instant.parse("2026-01-02T03:04:05.678Z"))
			.local("DTEND;TZID=Europe/London", LocalDateTime.of(2026, 1, 2, 3, 4))))
			.isEqualTo("DTSTART;VALUE=DATE:20260102\r\nDTSTAMP:20260102T030405Z\r\n"
					+ "DTEND;TZID=Europe/London:20260102T030400\r\n");
	}

	private static List<byte[]> lines(byte[] file) {
		// One character an octet keeps the octets of a line together.
		return Stream.of(new String(file, StandardCharsets.ISO_8859_1).split("\r\n"))
			.map((line) -> line.getBytes(StandardCharsets.ISO_8859_1))
			.toList();
	}

	static String unfolded(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
	}

	private static String text(ICalendarWriter calendar) {
		return new String(calendar.bytes(), StandardCharsets.UTF_8);
	}

}
