/**
 * Starts the application. Everything else lives in the packages below, each with one
 * plain job.
 */
@NullMarked
package headshots;

import org.jspecify.annotations.NullMarked;
