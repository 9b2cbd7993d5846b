package headshots.web.server;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	/** The clock on the studio's wall: its zone decides when a day begins. */
	@Bean
	Clock clock(TimeProperties properties) {
		return Clock.system(properties.timeZone());
	}

	/** The studio's own time, in which staff read dates. */
	@Bean
	ZoneId studioZone(TimeProperties properties) {
		return properties.timeZone();
	}

}
