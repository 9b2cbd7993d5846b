package headshots.publishing;

import headshots.HttpTestClient;
import headshots.OnPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnPostgres
@Import({ HttpTestClient.class, Workbench.Setting.class })
class PublishedPagesOnPostgresTests extends PublishedPagesTests {

}
