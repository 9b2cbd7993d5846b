/**
 * Signs staff in and out, by user name and password. Failed attempts are throttled, and
 * passwords are hashed with a limit on concurrency.
 */
@NullMarked
package headshots.accounts.login;

import org.jspecify.annotations.NullMarked;
