/**
 * The pages on which administrators manage accounts and staff manage their own, and the
 * audit log. Policies for user names and passwords are applied here.
 */
@NullMarked
package headshots.accounts.admin;

import org.jspecify.annotations.NullMarked;
