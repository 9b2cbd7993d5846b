package headshots.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.upkeep.backup.PictureFolder;
import headshots.upkeep.backup.RestoreService;
import org.flywaydb.core.api.MigrationVersion;

import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Restores a backup; it runs on the server. Opens nothing but the files: the guide must
 * not run meanwhile, and may be damaged.
 */
public class RestoreCommand {

	/** The option that asks for it; its value is the backup's file. */
	public static final String OPTION = "guide.restore";

	private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*");

	private final Environment environment;

	public RestoreCommand(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Restores a backup.
	 * @return a summary for the operator
	 * @throws MaintenanceException saying why nothing was
	 */
	public String restore(String backup) {
		H2DatabaseFile store = H2DatabaseFile.of(this.environment)
			.orElseThrow(
					() -> new MaintenanceException("this guide does not use an H2 file: restore it with pg_restore"));
		return new RestoreService(store, PictureFolder.of(this.environment), newest(), Clock.systemUTC())
			.restore(Path.of(backup).toAbsolutePath().normalize());
	}

	private static MigrationVersion newest() {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/V*.sql"))
				.map(Resource::getFilename)
				.map((name) -> MIGRATION.matcher(String.valueOf(name)))
				.filter(Matcher::matches)
				.map((name) -> MigrationVersion.fromVersion(name.group(1)))
				.max(Comparator.naturalOrder())
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
