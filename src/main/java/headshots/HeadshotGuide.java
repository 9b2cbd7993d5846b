package headshots;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.accounts.PasswordResetLinkCommand;
import headshots.upkeep.MaintenanceException;
import headshots.upkeep.PostgresMigrationCommand;
import headshots.upkeep.RestoreCommand;
import headshots.upkeep.StartCacheCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

@SpringBootApplication
@ConfigurationPropertiesScan
public class HeadshotGuide {

	public static void main(String[] args) {
		SimpleCommandLinePropertySource options = new SimpleCommandLinePropertySource(args);
		String backup = options.getProperty(RestoreCommand.OPTION);
		if (backup != null) {
			System.exit(restore(args, backup));
		}
		String place = options.getProperty(StartCacheCommand.OPTION);
		if (place != null) {
			System.exit(prepareStart(place));
		}
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addListeners(new RenamedProperties(), new DatabaseGuard(), new DataFolderGuard());
		String folder = options.getProperty(PostgresMigrationCommand.OPTION);
		if (folder != null) {
			System.exit(move(application, args, folder));
		}
		String username = options.getProperty(PasswordResetLinkCommand.OPTION);
		if (username != null) {
			System.exit(printLink(application, args, username));
		}
		application.run(args);
	}

	/**
	 * A command in place of a start: reads the settings, and opens no database with them.
	 * @return the exit code
	 */
	private static int restore(String[] args, String backup) {
		SpringApplication command = new SpringApplication(RestoreCommand.class);
		command.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = command.run(quiet(args))) {
			System.out.println(context.getBean(RestoreCommand.class).restore(backup));
			return 0;
		}
		catch (MaintenanceException ex) {
			System.err.println("Nothing was restored: " + ex.getMessage());
			return 1;
		}
	}

	/**
	 * Runs a command instead of starting: makes the start cache where the guide will run.
	 * @return the exit code
	 */
	private static int prepareStart(String folder) {
		try {
			System.out.println("Start the guide with:\n"
					+ new StartCacheCommand().prepare(System.getProperty("java.class.path"), folder));
			return 0;
		}
		catch (MaintenanceException ex) {
			System.err.println("Nothing was prepared: " + ex.getMessage());
			return 1;
		}
	}

	/**
	 * A command in place of a start: nothing listens, and the empty database stays empty
	 * until everything is in it.
	 * @return the exit code
	 */
	private static int move(SpringApplication application, String[] args, String folder) {
		application.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = application.run(quiet(args, "--guide.starter-content=false"))) {
			context.getBean(PostgresMigrationCommand.class).from(folder).forEach(System.out::println);
			System.out.println("Everything is migrated and verified against the file, which was not changed. "
					+ "Start the guide with the profile postgres from now on.");
			return 0;
		}
		catch (MaintenanceException ex) {
			System.err.println("Nothing was migrated: " + ex.getMessage());
			return 1;
		}
	}

	/**
	 * A command in place of a start: nothing listens, and the link is all it prints.
	 * @return the exit code
	 */
	private static int printLink(SpringApplication application, String[] args, String username) {
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("guide.base-url", "http://localhost:${server.port:8080}"));
		try (ConfigurableApplicationContext context = application.run(quiet(args))) {
			Optional<String> link = context.getBean(PasswordResetLinkCommand.class).linkFor(username);
			System.out.println(link.orElse("No enabled account has this username."));
			return link.isPresent() ? 0 : 1;
		}
	}

	private static String[] quiet(String[] args, String... more) {
		return Stream
			.of(Stream.of(args), Stream.of("--logging.level.root=error", "--logging.level.headshots=warn"),
					Stream.of(more))
			.flatMap((each) -> each)
			.toArray(String[]::new);
	}

}
