package headshots.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param at when
 * @param actor who, by the name they had then
 * @param action a verb in the past tense: "published", "signed in"
 * @param object the item or person that it was done to; empty where that has no meaning
 * @param outcome the result; empty where the action implies it
 * @param address the network address it came from, null for what the guide itself did
 */
public record AuditEvent(Instant at, Actor actor, String action, String object, String outcome,
		@Nullable String address) {

}
