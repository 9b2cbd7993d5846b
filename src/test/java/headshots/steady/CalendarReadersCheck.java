package headshots.steady;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.planning.calendar.BiweeklyReader;
import headshots.planning.calendar.Ical4jReader;
import headshots.planning.calendar.ReadEvent;
import headshots.planning.calendar.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads calendars of plans with four independent parsers, ical4j, biweekly, ical.js and
 * icalendar of Python, and holds what they understand against each other: UIDs, days,
 * moments across clock changes, alarms, texts and sequence. Installs the latter two into
 * a temporary folder, and needs Node.js with npm, and Python with pip or, on Debian, apt.
 * {@code -Dguide.calendars=2000} reads more of them.
 */
class CalendarReadersCheck {

	private static final int CALENDARS = Integer.getInteger("guide.calendars", 300);

	private static final String PYTHON_PACKAGES = "usr/lib/python3/dist-packages";

	@TempDir
	private Path folder;

	@Test
	void fourParsersReadEveryCalendarAlike() throws Exception {
		List<Path> files = write();
		List<List<ReadEvent>> ical4j = new ArrayList<>();
		List<List<ReadEvent>> biweekly = new ArrayList<>();
		for (Path file : files) {
			ical4j.add(Ical4jReader.events(Files.readAllBytes(file)));
			biweekly.add(BiweeklyReader.events(Files.readAllBytes(file)));
		}
		assertThat(biweekly).isEqualTo(ical4j);
		same(ical4j, javaScript(files), "ical.js");
		same(ical4j, python(files), "icalendar");
		System.out.printf("ical4j, biweekly, ical.js and icalendar read %d events of %d calendars alike%n",
				ical4j.stream().mapToInt(List::size).sum(), files.size());
	}

	/** One calendar for each zone on the day of a clock change, and others at random. */
	private List<Path> write() throws IOException {
		List<Path> files = new ArrayList<>();
		List<byte[]> calendars = new ArrayList<>();
		for (String zone : SamplePlans.ZONES) {
			SamplePlans.CLOCK_CHANGES.forEach((day) -> calendars.add(SamplePlans.calendar(day, "10:00", zone)));
		}
		IntStream.range(0, CALENDARS).forEach((seed) -> calendars.add(SamplePlans.random(new Random(seed))));
		for (byte[] calendar : calendars) {
			files.add(Files.write(this.folder.resolve(files.size() + ".ics"), calendar));
		}
		return files;
	}

	private static void same(List<List<ReadEvent>> expected, ReadEvent[][] read, String parser) {
		assertThat(read.length).as(parser).isEqualTo(expected.size());
		for (int i = 0; i < read.length; i++) {
			assertThat(read[i]).as("%s, calendar %d", parser, i).containsExactlyElementsOf(expected.get(i));
		}
	}

	private ReadEvent[][] javaScript(List<Path> files) throws Exception {
		Path tools = Files.createDirectory(this.folder.resolve("js"));
		assertThat(run(tools, List.of("npm", "install", "--no-audit", "--no-fund", "ical.js@2.2.1"))).isZero();
		// Beside it: Node.js looks for libraries from where the script is.
		Path script = Files.copy(script("read-calendars.mjs"), tools.resolve("read.mjs"));
		return read(tools, List.of("node", script.toString()), files);
	}

	private ReadEvent[][] python(List<Path> files) throws Exception {
		Path tools = Files.createDirectory(this.folder.resolve("python"));
		Path packages = tools.resolve("packages");
		if (run(tools, List.of("python3", "-m", "pip", "install", "--quiet", "--retries", "0", "--target",
				packages.toString(), "icalendar")) != 0) {
			assertThat(run(tools, List.of("apt-get", "download", "python3-icalendar", "python3-dateutil", "python3-tz",
					"python3-six")))
				.isZero();
			File[] archives = tools.toFile().listFiles((file, name) -> name.endsWith(".deb"));
			for (File archive : archives) {
				assertThat(run(tools, List.of("dpkg", "-x", archive.getName(), "debian"))).isZero();
			}
			packages = tools.resolve("debian").resolve(PYTHON_PACKAGES);
		}
		String path = "PYTHONPATH=" + packages;
		return read(tools, List.of("env", path, "python3", script("read-calendars.py").toString()), files);
	}

	private ReadEvent[][] read(Path tools, List<String> command, List<Path> files) throws Exception {
		Path output = tools.resolve("read.json");
		List<String> whole = Stream.concat(command.stream(), files.stream().map(Path::toString)).toList();
		Process process = new ProcessBuilder(whole).directory(tools.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.redirectOutput(output.toFile())
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
		return JsonMapper.builder().build().readValue(output.toFile(), ReadEvent[][].class);
	}

	private static int run(Path tools, List<String> command) throws Exception {
		Process process = new ProcessBuilder(command).directory(tools.toFile())
			.redirectErrorStream(true)
			.redirectOutput(tools.resolve("log.txt").toFile())
			.start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return process.exitValue();
	}

	private static Path script(String name) {
		return Path.of("src/test/resources/calendar", name).toAbsolutePath();
	}

}
