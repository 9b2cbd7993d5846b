/**
 * One-time links: the first administrator, the first password of a colleague, a lost
 * password. Only the hash of a link is stored.
 */
@NullMarked
package headshots.accounts.activation;

import org.jspecify.annotations.NullMarked;
