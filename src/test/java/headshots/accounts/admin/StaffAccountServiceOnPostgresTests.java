package headshots.accounts.admin;

import headshots.HttpTestClient;
import headshots.OnPostgres;
import headshots.Staff;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.session.jdbc.cleanup-cron=-")
@OnPostgres
@Import({ HttpTestClient.class, Staff.class })
class StaffAccountServiceOnPostgresTests extends StaffAccountServiceTests {

}
