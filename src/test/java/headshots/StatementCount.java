package headshots;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that anything sends to the database, whichever way it does.
 */
public class StatementCount implements BeanPostProcessor {

	/** Tasks in the background run at any time and belong to no work that is counted. */
	private static final String SCHEDULED = "scheduled-";

	private final AtomicLong count = new AtomicLong();

	private final List<String> prepared = new CopyOnWriteArrayList<>();

	public long during(Runnable work) {
		long before = this.count.get();
		work.run();
		return this.count.get() - before;
	}

	/** Returns the texts of the statements that are prepared meanwhile, in order. */
	public List<String> preparedDuring(Runnable work) {
		this.prepared.clear();
		work.run();
		return List.copyOf(this.prepared);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Counted(source) : bean;
	}

	private final class Counted extends DelegatingDataSource {

		Counted(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws java.sql.SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (Thread.currentThread().getName().startsWith(SCHEDULED)) {
							return method.invoke(connection, arguments);
						}
						if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
							StatementCount.this.count.incrementAndGet();
						}
						if (method.getName().startsWith("prepare")) {
							StatementCount.this.prepared.add((String) arguments[0]);
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
