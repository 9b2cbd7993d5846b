package headshots.audit;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "spring.datasource.url=jdbc:h2:mem:audit;DB_CLOSE_DELAY=-1")
class AuditLogOnH2Tests extends AuditLogTests {

}
