package headshots.publishing;

import java.util.List;
import java.util.stream.Stream;

import headshots.PostgresStore;
import org.junit.jupiter.api.Tag;

@Tag("application")
@PublishingOnPostgresTest
class ArchiveImportOnPostgresTests extends ArchiveImportTests {

	@Override
	List<String> emptyStore() {
		return Stream.concat(Stream.of("spring.profiles.active=postgres"), PostgresStore.properties().stream())
			.toList();
	}

}
