package headshots.publishing;

import headshots.OnPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@OnPostgres
@Import(Workbench.Setting.class)
class PreviewsOnPostgresTests extends PreviewsTests {

}
