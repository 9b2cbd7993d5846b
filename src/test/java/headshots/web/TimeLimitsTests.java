package headshots.web;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import headshots.StudioTest;
import jakarta.persistence.EntityManagerFactory;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the README's table of limits says is what is in force.
 */
@StudioTest
class TimeLimitsTests {

	@Autowired
	private ServletWebServerApplicationContext context;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void theServerWaitsForNobodyForLong() {
		var connector = ((TomcatWebServer) this.context.getWebServer()).getTomcat().getConnector();
		AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
		assertThat(protocol.getConnectionTimeout()).isEqualTo(5000);
		assertThat(protocol.getKeepAliveTimeout()).isEqualTo(15000);
		assertThat(protocol.getMaxConnections()).isEqualTo(1200);
		assertThat(protocol.getAcceptCount()).isEqualTo(100);
		assertThat(connector.getMaxPostSize()).isEqualTo(1024 * 1024);
		assertThat(connector.getMaxParameterCount()).isEqualTo(200);
	}

	@Test
	void nobodyWaitsForAConnectionForLong() throws SQLException {
		HikariDataSource pool = this.database.unwrap(HikariDataSource.class);
		assertThat(pool.getConnectionTimeout()).isEqualTo(1000);
		assertThat(pool.getValidationTimeout()).isEqualTo(500);
		assertThat(pool.getMaximumPoolSize()).isEqualTo(8);
	}

	@Test
	void noStatementTakesLong() {
		Map<String, Object> settings = this.entities.getProperties();
		assertThat(settings.get("jakarta.persistence.query.timeout")).hasToString("3000");
		long before = System.nanoTime();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b where a.x = -b.x")
				.query(Long.class)
				.single())
			.matches(DatabaseFailure::isCauseOf);
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofSeconds(2),
				Duration.ofSeconds(10));
	}

}
