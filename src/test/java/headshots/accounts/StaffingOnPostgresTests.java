package headshots.accounts;

import headshots.OnPostgres;
import headshots.Staff;
import headshots.Visitor;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.session.jdbc.cleanup-cron=-")
@OnPostgres
@Import({ Visitor.class, Staff.class })
class StaffingOnPostgresTests extends StaffingTests {

}
