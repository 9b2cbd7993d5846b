/**
 * Changes that staff ask for on several pages, or that are made on a schedule, each of
 * them in transactions. Knows the data of all modules, and nothing of HTTP.
 */
@NullMarked
package headshots.studio.service;

import org.jspecify.annotations.NullMarked;
