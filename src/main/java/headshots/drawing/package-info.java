/**
 * Draws the mannequin: cropped, lit, styled and retouched by a few parameters, with
 * shadows computed from the position of the light. Serves the drawings, the light
 * explorer and the retouch line.
 */
@ApplicationModule(allowedDependencies = { "reference", "site", "support", "web" })
@NullMarked
package headshots.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
