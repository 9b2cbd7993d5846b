/**
 * What is measured by hand, as ratios within one run: {@code ./mvnw verify
 * -Pfast-start,benchmark}. Nothing of it decides whether the build passes.
 */
@NullMarked
package headshots.benchmark;

import org.jspecify.annotations.NullMarked;
