package headshots.web.cache;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the page cache.
 *
 * @param size maximum size of all cached responses together; 0 turns the cache off
 */
@ConfigurationProperties("guide.page-cache")
@Validated
public record PageCacheProperties(@DefaultValue("32MB") @NotNull DataSize size) {
}
