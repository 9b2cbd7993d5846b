/**
 * Configures the server. Only this room configures the server, with its handler,
 * connectors, error responses, trusted proxies and security headers.
 */
@NullMarked
package headshots.web.server;

import org.jspecify.annotations.NullMarked;
