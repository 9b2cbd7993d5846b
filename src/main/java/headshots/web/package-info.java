/**
 * HTTP plumbing that every page shares: headers, compression, canonical addresses,
 * assets, page metadata and the clock. Knows nothing of the guide's subject.
 */
@ApplicationModule(allowedDependencies = "support")
@NullMarked
package headshots.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
