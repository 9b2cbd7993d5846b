package headshots.media.store;

import headshots.PostgresGuideTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresGuideTest
class PictureTableOnPostgresTests extends PictureStoreTests {

	@Autowired
	private JdbcClient jdbc;

	@Override
	PictureStore open() {
		return new PictureTable(this.jdbc, this.clock);
	}

}
