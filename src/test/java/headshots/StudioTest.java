package headshots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole guide, the studio included, with a store that tests may change. All share it,
 * so that each looks only at what it put there itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:studio;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-", "guide.media.store=database", "guide.feedback.enabled=true",
				"guide.feedback.max-per-hour=1000", "guide.embed.allowed-sites=https://studio.example" })
@Import({ HttpTestClient.class, Staff.class, Outage.class })
public @interface StudioTest {

}
