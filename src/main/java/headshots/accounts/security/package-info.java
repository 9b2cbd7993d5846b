/**
 * The security filter chain: authorization rules, origin checks, form limits, and the
 * answer to denied requests. It has one place for the rules of all URLs.
 */
@NullMarked
package headshots.accounts.security;

import org.jspecify.annotations.NullMarked;
