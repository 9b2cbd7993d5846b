/**
 * The cards of pages: pictures that other sites show beside a link. Draws them from the
 * guide's drawings without any font, and keeps them in memory.
 */
@NullMarked
package headshots.site.card;

import org.jspecify.annotations.NullMarked;
