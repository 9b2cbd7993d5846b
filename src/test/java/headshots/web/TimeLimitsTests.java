package headshots.web;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import headshots.StudioTest;
import jakarta.persistence.EntityManagerFactory;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The limits that limits.md documents are in force.
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
	void silentClientsAreCutOff() {
		Server server = ((JettyWebServer) this.context.getWebServer()).getServer();
		ServerConnector connector = (ServerConnector) server.getConnectors()[0];
		HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
		assertThat(http.getIdleTimeout()).isEqualTo(5000);
		assertThat(connector.getIdleTimeout()).isEqualTo(15000);
		assertThat(http.getHeaderCacheSize()).isEqualTo(128);
		assertThat(connector.getAcceptQueueSize()).isEqualTo(100);
		assertThat(server.getBean(NetworkConnectionLimit.class).getMaxNetworkConnectionCount()).isEqualTo(1200);
		ServletContextHandler servlets = server.getDescendant(ServletContextHandler.class);
		assertThat(servlets.getMaxFormContentSize()).isEqualTo(1024 * 1024);
		assertThat(servlets.getMaxFormKeys()).isEqualTo(200);
	}

	@Test
	void waitingForAConnectionIsBounded() throws SQLException {
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
