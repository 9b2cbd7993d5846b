/**
 * Sign-in by passkey (WebAuthn) and the passkeys of an account. Challenges are kept in a
 * signed cookie, so that asking for one stores nothing.
 */
@NullMarked
package headshots.accounts.passkey;

import org.jspecify.annotations.NullMarked;
