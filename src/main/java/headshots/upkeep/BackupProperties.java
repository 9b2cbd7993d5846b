package headshots.upkeep;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the backups.
 *
 * @param daily whether one is made every day by itself
 * @param hour the hour after which the day's backup is made, in the studio's time
 * @param kept of how many days the backups are kept
 * @param folder where they are kept
 */
@ConfigurationProperties("guide.backup")
@Validated
record BackupProperties(@DefaultValue("true") boolean daily, @DefaultValue("3") @Min(0) @Max(23) int hour,
		@DefaultValue("14") @Min(1) @Max(3650) int kept, @DefaultValue("./data/backups") Path folder) {

	BackupProperties {
		folder = folder.toAbsolutePath().normalize();
	}

}
