package headshots;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.ApplicationListener;

/**
 * Refuses to start with a property, environment variable or option that has another name
 * now, which would be ignored otherwise.
 */
class RenamedProperties implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final Map<ConfigurationPropertyName, String> NEW_NAMES = new LinkedHashMap<>();

	static {
		add("guide.load.readers", "guide.concurrency.page-rendering");
		add("guide.load.drawings", "guide.concurrency.light-drawings");
		add("guide.load.staff", "guide.concurrency.studio-pages");
		add("guide.load.saves", "guide.concurrency.saves");
		add("guide.load.uploads", "guide.concurrency.uploads");
		add("guide.load.strangers", "guide.concurrency.anonymous-posts");
		add("guide.least-free-space", "guide.disk.min-free");
		add("guide.backup.kept", "guide.backup.retention-days");
		add("guide.move-from", "guide.migrate-from-h2");
		add("guide.new-link-for", "guide.reset-password-for");
	}

	private static void add(String oldName, String newName) {
		NEW_NAMES.put(ConfigurationPropertyName.of(oldName), newName);
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(event.getEnvironment())) {
			NEW_NAMES.forEach((oldName, newName) -> {
				if (source.getConfigurationProperty(oldName) != null
						|| source.containsDescendantOf(oldName) == ConfigurationPropertyState.PRESENT) {
					throw new StartupException(
							oldName + " has been renamed to " + newName + ": rename it in your configuration");
				}
			});
		}
	}

}
