package headshots.accounts;

import headshots.PostgresStore;
import headshots.Staff;
import headshots.Visitor;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.session.jdbc.cleanup-cron=-")
@ContextConfiguration(initializers = PostgresStore.class)
@DirtiesContext
@Import({ Visitor.class, Staff.class })
class SetUpOnPostgresTests extends SetUpTests {

}
