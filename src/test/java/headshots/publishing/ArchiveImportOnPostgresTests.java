package headshots.publishing;

import java.util.List;

import headshots.PostgresStore;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.hikari.connection-timeout=30000")
@ContextConfiguration(initializers = PostgresStore.class)
@DirtiesContext
class ArchiveImportOnPostgresTests extends ArchiveImportTests {

	@Override
	List<String> emptyStore() {
		return PostgresStore.properties();
	}

}
