package headshots.publishing;

import java.util.List;
import java.util.stream.Stream;

import headshots.OnPostgres;
import headshots.PostgresStore;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.hikari.connection-timeout=30000")
@OnPostgres
class ArchiveImportOnPostgresTests extends ArchiveImportTests {

	@Override
	List<String> emptyStore() {
		return Stream.concat(Stream.of("spring.profiles.active=postgres"), PostgresStore.properties().stream())
			.toList();
	}

}
