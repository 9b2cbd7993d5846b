package headshots.journey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.HeadshotGuide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide that has just been installed and has no account yet.
 *
 * @param context the running application
 * @param setUp the one-time address that its log offers
 */
record FreshGuide(ConfigurableApplicationContext context, String setUp) implements AutoCloseable {

	private static final Pattern OFFER = Pattern.compile("Create the first administrator at (\\S+)");

	static FreshGuide start(CapturedOutput output, String... arguments) {
		int before = output.getOut().length();
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		String[] all = new String[arguments.length + 2];
		all[0] = "--server.port=0";
		all[1] = "--spring.datasource.url=jdbc:h2:mem:fresh";
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		ConfigurableApplicationContext context = application.run(all);
		Matcher offer = OFFER.matcher(output.getOut().substring(before));
		assertThat(offer.find()).isTrue();
		return new FreshGuide(context, offer.group(1));
	}

	String address(String path) {
		return "http://localhost:" + this.context.getEnvironment().getProperty("local.server.port") + path;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
