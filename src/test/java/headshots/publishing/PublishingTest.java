package headshots.publishing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import headshots.HttpTestClient;
import headshots.content.StoredContent;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A guide on H2 whose clock tests set. All tests of publishing share it, so that each
 * looks only at entries of its own.
 */
@Tag("application")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
				"spring.datasource.hikari.connection-timeout=30000", "guide.scheduled-publishing.cron=-" })
@Import({ HttpTestClient.class, StoredContent.class, PublishingFixtures.Setting.class })
public @interface PublishingTest {

}
