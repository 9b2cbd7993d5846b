package headshots;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.accounts.NewLinkCommand;

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
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addListeners(new DataFolderGuard());
		String username = new SimpleCommandLinePropertySource(args).getProperty(NewLinkCommand.OPTION);
		if (username != null) {
			System.exit(printLink(application, args, username));
		}
		application.run(args);
	}

	/**
	 * A command in place of a start: nothing listens, and the link is all it prints.
	 * @return the exit code
	 */
	private static int printLink(SpringApplication application, String[] args, String username) {
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("guide.base-url", "http://localhost:${server.port:8080}"));
		String[] quietly = Stream
			.concat(Stream.of(args), Stream.of("--logging.level.root=error", "--logging.level.headshots=warn"))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = application.run(quietly)) {
			Optional<String> link = context.getBean(NewLinkCommand.class).linkFor(username);
			System.out.println(link.orElse("There is no account with this user name that is enabled."));
			return link.isPresent() ? 0 : 1;
		}
	}

}
