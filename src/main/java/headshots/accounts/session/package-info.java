/**
 * Sessions of staff, CSRF tokens and the signed cookies beside them. A session stores
 * which account it belongs to and nothing else.
 */
@NullMarked
package headshots.accounts.session;

import org.jspecify.annotations.NullMarked;
