package headshots.audit;

import java.util.List;

/**
 * A page of the log, newest first.
 *
 * @param events the events on the page
 * @param number which page it is, from 1
 * @param more whether older ones follow
 */
public record AuditPage(List<AuditEvent> events, int number, boolean more) {

}
