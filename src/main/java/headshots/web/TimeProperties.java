package headshots.web;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of time.
 *
 * @param timeZone the zone in which the studio counts its days, such as America/New_York;
 * the machine's own if it is not set
 */
@ConfigurationProperties("guide")
record TimeProperties(@Nullable ZoneId timeZone) {

	TimeProperties {
		timeZone = (timeZone != null) ? timeZone : ZoneId.systemDefault();
	}

}
