package headshots.publishing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:publishingdesk;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
				"spring.datasource.hikari.connection-timeout=30000" })
class PublishingServiceOnH2Tests extends PublishingServiceTests {

}
