package headshots.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whoever does something.
 *
 * @param id the account's number, null for what no account does
 * @param name the name as it was at the time
 */
public record Actor(@Nullable Long id, String name) {

}
