package headshots.publishing;

import headshots.OnPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.hikari.connection-timeout=30000")
@OnPostgres
class PublishingServiceOnPostgresTests extends PublishingServiceTests {

}
