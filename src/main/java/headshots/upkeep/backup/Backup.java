package headshots.upkeep.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup, as its name tells it.
 *
 * @param file where it is
 * @param made when it was made, to the second
 */
record Backup(Path file, Instant made) {

	static final String PREFIX = "guide-";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)\\.zip");

	/** The backup that a file is; none if its name is not a backup's. */
	static Optional<Backup> of(Path file) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		try {
			return name.matches()
					? Optional.of(new Backup(file, LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC)))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Formats a time for a file name. */
	static String written(Instant time) {
		return TIME.format(time);
	}

}
