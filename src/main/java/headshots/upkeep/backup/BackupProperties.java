package headshots.upkeep.backup;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of backups of the H2 file.
 *
 * @param daily whether to make a backup every day
 * @param hour hour of the daily backup, in the studio's time zone
 * @param retentionDays number of days whose daily backups are kept
 * @param folder folder of the backups
 */
@ConfigurationProperties("guide.backup")
@Validated
public record BackupProperties(@DefaultValue("true") boolean daily, @DefaultValue("3") @Min(0) @Max(23) int hour,
		@DefaultValue("14") @Min(1) @Max(3650) int retentionDays, @DefaultValue("./data/backups") Path folder) {

	public BackupProperties {
		folder = folder.toAbsolutePath().normalize();
	}

}
