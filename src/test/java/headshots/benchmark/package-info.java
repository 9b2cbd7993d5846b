/**
 * Benchmarks, run by hand and given as ratios within one run:
 * {@code ./mvnw verify -Pfast-start,benchmark}. They do not decide whether the build
 * passes.
 */
@NullMarked
package headshots.benchmark;

import org.jspecify.annotations.NullMarked;
