package headshots;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A guide that is kept in a folder, as an installed one is, and can be stopped and
 * started again.
 *
 * @param context the running application
 */
public record FileGuide(ConfigurableApplicationContext context) implements AutoCloseable {

	public static FileGuide start(Path folder, String... arguments) {
		return start(new SpringApplication(HeadshotGuide.class), folder, arguments);
	}

	public static FileGuide start(SpringApplication application, Path folder, String... arguments) {
		return new FileGuide(application.run(
				Stream
					.concat(Stream.of("--guide.data-folder=" + folder, "--server.port=0",
							"--spring.session.jdbc.cleanup-cron=-"), Stream.of(arguments))
					.toArray(String[]::new)));
	}

	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	public Staff staff() {
		return new Staff(this.context.getEnvironment(), get(JdbcClient.class), get(PasswordEncoder.class));
	}

	public HttpTestClient visitor() {
		return new HttpTestClient(this.context.getEnvironment());
	}

	/**
	 * Returns a checksum of each table, which another guide on the same file can compare.
	 */
	public Map<String, Integer> stored() {
		return Stored.checksums(get(JdbcTemplate.class));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
