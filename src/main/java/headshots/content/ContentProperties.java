package headshots.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the content.
 *
 * @param starterContent whether a new guide is filled with the starter content
 */
@ConfigurationProperties("guide")
record ContentProperties(@DefaultValue("true") boolean starterContent) {

}
