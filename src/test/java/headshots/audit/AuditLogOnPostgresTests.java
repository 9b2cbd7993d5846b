package headshots.audit;

import headshots.OnPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnPostgres
class AuditLogOnPostgresTests extends AuditLogTests {

}
