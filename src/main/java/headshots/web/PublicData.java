package headshots.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller that answers with published data as JSON or as pictures, which is
 * cached like readers' pages. Such a controller refuses or never reads every query
 * parameter except {@value #PAGE}, and answers 404 for a page that does not exist, so
 * that the cache holds no more responses than there are pages.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicData {

	/** The parameter with the number of a page of a list, from 1. */
	String PAGE = "page";

}
