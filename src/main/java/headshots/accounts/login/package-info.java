/**
 * Sign-in by user name and password, sign-out, and the throttling of failed attempts.
 * Passwords are hashed with a limit on concurrency.
 */
@NullMarked
package headshots.accounts.login;

import org.jspecify.annotations.NullMarked;
