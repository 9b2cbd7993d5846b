package headshots.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens the endpoints of a controller, or one endpoint, to everyone. An endpoint without
 * it is closed by the access rules (deny by default), unless a rule for its URL opens it
 * to staff.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicEndpoint {

}
