package headshots.publishing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import headshots.HttpTestClient;
import headshots.PostgresStore;
import headshots.content.StoredContent;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same guide as that of a {@link PublishingTest}, on PostgreSQL, shared by their
 * twins.
 */
@Tag("postgres")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.hikari.connection-timeout=30000", "guide.scheduled-publishing.cron=-" })
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = PostgresStore.class)
@Import({ HttpTestClient.class, StoredContent.class, PublishingFixtures.Setting.class })
public @interface PublishingOnPostgresTest {

}
