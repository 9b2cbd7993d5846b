package headshots;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Takes the database away from a guide, at once or after so many connections more.
 */
public class Outage implements BeanPostProcessor {

	private static final int NEVER = Integer.MAX_VALUE;

	private final AtomicInteger left = new AtomicInteger(NEVER);

	/** Lets so many connections be had, and then none. */
	public void beginAfter(int connections) {
		this.left.set(connections);
	}

	public void end() {
		this.left.set(NEVER);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Fragile(source) : bean;
	}

	private final class Fragile extends DelegatingDataSource {

		Fragile(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (Outage.this.left.getAndUpdate((left) -> (left == NEVER || left == 0) ? left : left - 1) == 0) {
				throw new SQLTransientConnectionException("secret: no connection to db.internal");
			}
			return super.getConnection();
		}

	}

}
