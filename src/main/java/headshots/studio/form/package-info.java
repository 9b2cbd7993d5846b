/**
 * The forms of all kinds of content: their definition, binding and rendering. A kind is
 * described by its fields, and a form turns texts into a content record and back.
 */
@NullMarked
package headshots.studio.form;

import org.jspecify.annotations.NullMarked;
