package headshots.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of feedback from readers.
 *
 * @param enabled whether readers can send feedback; by default once an account exists, so
 * that there is a person to read it
 * @param retentionDays days after which a report is deleted, whatever its state
 * @param maxPerHour how many times an hour one network address can send feedback
 */
@Validated
@ConfigurationProperties("guide.feedback")
record FeedbackProperties(@Nullable Boolean enabled, @DefaultValue("180") @Min(1) @Max(3650) int retentionDays,
		@DefaultValue("5") @Min(1) @Max(1000) int maxPerHour) {

}
