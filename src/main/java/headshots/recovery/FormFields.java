package headshots.recovery;

import java.util.Set;

/**
 * Says which fields of a module's forms are special. Code that handles every form alike,
 * such as the security filters, asks all beans of this type and knows no field itself.
 */
public interface FormFields {

	/**
	 * Fields that hold several values. A form that repeats any other field is rejected
	 * (HTTP parameter pollution).
	 * @return the names, none by default
	 */
	default Set<String> multiValued() {
		return Set.of();
	}

	/**
	 * Hidden fields and buttons, which hold nothing that a person typed.
	 * @return the names, none by default
	 */
	default Set<String> hidden() {
		return Set.of();
	}

}
