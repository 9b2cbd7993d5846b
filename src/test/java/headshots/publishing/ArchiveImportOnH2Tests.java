package headshots.publishing;

import java.util.List;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:archiveimport;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
				"spring.datasource.hikari.connection-timeout=30000" })
class ArchiveImportOnH2Tests extends ArchiveImportTests {

	@Override
	List<String> emptyStore() {
		return List.of("spring.datasource.url=jdbc:h2:mem:emptystore");
	}

}
