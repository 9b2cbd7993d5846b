/**
 * The template engine and what every page has around its content. Adds structured data
 * (JSON-LD) and the layout model.
 */
@NullMarked
package headshots.web.layout;

import org.jspecify.annotations.NullMarked;
