package headshots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole guide on PostgreSQL, shared by the twins of tests that share one on H2.
 */
@Tag("postgres")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.session.jdbc.cleanup-cron=-")
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = PostgresStore.class)
@Import({ HttpTestClient.class, StatementCount.class, Staff.class })
public @interface PostgresGuideTest {

}
