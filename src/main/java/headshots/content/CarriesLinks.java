package headshots.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of a content record that can have links, so that they are checked before
 * publishing and listed for staff. A list of records is searched without it.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CarriesLinks {

	/** How links are written in the text. */
	LinkSyntax value() default LinkSyntax.MARKDOWN;

	/**
	 * A way of writing links.
	 */
	enum LinkSyntax {

		/** Any number of links among words. */
		MARKDOWN,

		/** The text is a web address, or empty. */
		ADDRESS

	}

}
