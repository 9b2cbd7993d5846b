package headshots.web.server;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of dates and times.
 *
 * @param timeZone time zone of the studio, such as America/New_York; by default that of
 * the machine
 */
@ConfigurationProperties("guide")
record TimeProperties(@Nullable ZoneId timeZone) {

	TimeProperties {
		timeZone = (timeZone != null) ? timeZone : ZoneId.systemDefault();
	}

}
