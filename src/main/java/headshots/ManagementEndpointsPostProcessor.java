package headshots;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Measures requests and shows the metrics where management has a port of its own, and
 * only there: the readers' port knows nothing but health, and pays for nothing else. The
 * port is bound to this machine's loopback address unless another address is configured.
 */
class ManagementEndpointsPostProcessor implements EnvironmentPostProcessor {

	private static final String EXPOSED = "management.endpoints.web.exposure.include";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
			String exposed = environment.getProperty(EXPOSED, "health");
			environment.getPropertySources()
				.addFirst(new MapPropertySource("management port",
						Map.of(EXPOSED, exposed + ",metrics,prometheus", "management.endpoint.metrics.access",
								"read-only", "management.endpoint.prometheus.access", "read-only",
								"management.observations.enable.http", "true")));
			// Boot refuses an address without a port, so it cannot be a setting of its
			// own.
			environment.getPropertySources()
				.addLast(new MapPropertySource("management address", Map.of("management.server.address", "127.0.0.1")));
		}
	}

}
