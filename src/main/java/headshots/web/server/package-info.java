/**
 * Configures the embedded server. Its handler, connectors, error responses, trusted
 * proxies and security headers are set up here and nowhere else.
 */
@NullMarked
package headshots.web.server;

import org.jspecify.annotations.NullMarked;
