package headshots.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Filters the log; null and empty parts leave nothing out.
 *
 * @param actor a name as the log has it
 * @param action an action as the log has it
 * @param from the first moment
 * @param until the moment before which it ends
 */
public record AuditFilter(@Nullable String actor, @Nullable String action, @Nullable Instant from,
		@Nullable Instant until) {

}
