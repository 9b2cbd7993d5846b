package headshots;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps a management port to this machine unless somebody names another address. Boot
 * refuses an address without a port, so that it cannot stand among the settings.
 */
class ManagementAddress implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("management address", Map.of("management.server.address", "127.0.0.1")));
		}
	}

}
