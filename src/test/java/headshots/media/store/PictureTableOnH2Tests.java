package headshots.media.store;

import headshots.StudioTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StudioTest
class PictureTableOnH2Tests extends PictureStoreTests {

	@Autowired
	private JdbcClient jdbc;

	@Override
	PictureStore open() {
		return new PictureTable(this.jdbc, this.clock);
	}

}
