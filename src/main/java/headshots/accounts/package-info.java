/**
 * Staff: who they are, how they get in and what they may reach. The access rules of all
 * URLs are in one place, {@link headshots.accounts.security.SecurityConfiguration}.
 */
@ApplicationModule(allowedDependencies = { "audit", "recovery", "support", "text", "web" })
@NullMarked
package headshots.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
