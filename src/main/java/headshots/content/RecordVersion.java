package headshots.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the shapes that a content record has had. A change of its components raises it,
 * so that revisions that were stored before can be {@linkplain ContentKind#upgrade
 * upgraded}. A record without it has its first shape.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordVersion {

	int value();

}
