package headshots.web;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much memory readers' pages may take.
 *
 * @param size the size of all answers together; 0 keeps none
 */
@ConfigurationProperties("guide.page-cache")
@Validated
record PageCacheProperties(@DefaultValue("32MB") @NotNull DataSize size) {
}
