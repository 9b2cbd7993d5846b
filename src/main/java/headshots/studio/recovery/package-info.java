/**
 * The studio page that gives submitted text back after it was refused. It also refuses
 * writes while the disk is almost full.
 */
@NullMarked
package headshots.studio.recovery;

import org.jspecify.annotations.NullMarked;
