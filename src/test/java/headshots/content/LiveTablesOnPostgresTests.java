package headshots.content;

import headshots.PostgresStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = PostgresStore.class)
@DirtiesContext
class LiveTablesOnPostgresTests extends LiveTablesTests {

}
