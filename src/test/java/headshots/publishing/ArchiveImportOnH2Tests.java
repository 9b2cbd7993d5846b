package headshots.publishing;

import java.util.List;

@PublishingTest
class ArchiveImportOnH2Tests extends ArchiveImportTests {

	@Override
	List<String> emptyStore() {
		return List.of("spring.datasource.url=jdbc:h2:mem:emptystore");
	}

}
