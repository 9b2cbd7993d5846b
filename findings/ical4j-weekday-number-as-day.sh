#!/usr/bin/env bash
# ical4j 4.2.3 reads "the second Sunday of March" in a VTIMEZONE as "the Sunday on or after March 2".
#
# For a rule of a time zone such as BYMONTH=3;BYDAY=2SU it hands the 2 to java.time's ZoneOffsetTransitionRule, whose number is a day of
# the month. An event in New York between March 7 and 14, 2027, is read an hour too early, although the file defines its zone as most
# files do. The same rule with the days of the month, BYDAY=SU;BYMONTHDAY=8,…,14, is read right. No warning or validation tells the two
# apart, and an event on any other day is right, so that tests with a date in summer and one in winter pass.
#
# Needs Java 17 and Maven, as ./mvnw. Prints the moment of an event at 10:00 on March 12, 2027, for either rule, and fails once the usual
# form is read right.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
	<modelVersion>4.0.0</modelVersion>
	<groupId>finding</groupId>
	<artifactId>finding</artifactId>
	<version>1</version>
	<dependencies>
		<dependency>
			<groupId>org.mnode.ical4j</groupId>
			<artifactId>ical4j</artifactId>
			<version>4.2.3</version>
		</dependency>
	</dependencies>
</project>
XML
./mvnw -B -ntp -q -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib"
cat > "$folder/Read.java" <<'JAVA'
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

public class Read {

	public static void main(String[] rules) throws Exception {
		String zone = """
				BEGIN:VTIMEZONE
				TZID:America/New_York
				BEGIN:DAYLIGHT
				DTSTART:20260308T020000
				TZOFFSETFROM:-0500
				TZOFFSETTO:-0400
				RRULE:FREQ=YEARLY;BYMONTH=3;%s
				END:DAYLIGHT
				BEGIN:STANDARD
				DTSTART:20261101T020000
				TZOFFSETFROM:-0400
				TZOFFSETTO:-0500
				RRULE:FREQ=YEARLY;BYMONTH=11;%s
				END:STANDARD
				END:VTIMEZONE
				""".formatted(rules[0], rules[1]);
		String file = """
				BEGIN:VCALENDAR
				VERSION:2.0
				PRODID:-//finding//EN
				%sBEGIN:VEVENT
				UID:1
				DTSTAMP:20261201T000000Z
				DTSTART;TZID=America/New_York:20270312T100000
				END:VEVENT
				END:VCALENDAR
				""".formatted(zone).replace("\n", "\r\n");
		VEvent event = new CalendarBuilder().build(new StringReader(file)).<VEvent>getComponents("VEVENT").get(0);
		System.out.println(Instant.from((TemporalAccessor) event.getDateTimeStart().getDate()));
	}

}
JAVA
moment() {
	java -cp "$folder/lib/*" -Dnet.fortuna.ical4j.timezone.update.enabled=false "$folder/Read.java" "$@" 2> "$folder/log.txt"
}
usual=$(moment 'BYDAY=2SU' 'BYDAY=1SU')
days=$(moment 'BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14' 'BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7')
echo "BYDAY=2SU: $usual"
echo "BYDAY=SU;BYMONTHDAY=8,…,14: $days"
[ "$days" = 2027-03-12T15:00:00Z ] && [ "$usual" = 2027-03-12T14:00:00Z ]
