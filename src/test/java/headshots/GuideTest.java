package headshots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole guide with its starter content on a port of its own. All tests that only read
 * share it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1",
				// Would now and then count as a statement of whatever is being counted.
				"spring.session.jdbc.cleanup-cron=-", "guide.media.store=database", "guide.feedback.enabled=true",
				"guide.embed.allowed-sites=https://studio.example,http://studio.example" })
@Import({ HttpTestClient.class, StatementCount.class, Staff.class })
public @interface GuideTest {

}
