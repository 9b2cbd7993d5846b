package headshots.upkeep.disk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the disk that holds the H2 file.
 *
 * @param minFree free disk space below which the studio refuses to save
 */
@ConfigurationProperties("guide.disk")
public record DiskSpaceProperties(@DefaultValue("50MB") DataSize minFree) {

}
