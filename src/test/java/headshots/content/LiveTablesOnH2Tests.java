package headshots.content;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "spring.datasource.url=jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1")
class LiveTablesOnH2Tests extends LiveTablesTests {

}
