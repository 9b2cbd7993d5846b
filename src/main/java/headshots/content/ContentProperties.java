package headshots.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the content.
 *
 * @param starterContent whether a guide that never had content begins with the content
 * that comes with the application
 */
@ConfigurationProperties("guide")
record ContentProperties(@DefaultValue("true") boolean starterContent) {

}
