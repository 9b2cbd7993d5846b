/**
 * The calendar of a plan. Writes a reader's countdown and shoot as an iCalendar file (RFC
 * 5545) that calendar applications read alike.
 */
@NullMarked
package headshots.planning.calendar;

import org.jspecify.annotations.NullMarked;
