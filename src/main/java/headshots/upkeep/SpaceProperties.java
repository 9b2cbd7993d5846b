package headshots.upkeep;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the room that the store needs.
 *
 * @param leastFreeSpace how much the disk must be able to take, or nothing is saved
 */
@ConfigurationProperties("guide")
record SpaceProperties(@DefaultValue("50MB") DataSize leastFreeSpace) {

}
