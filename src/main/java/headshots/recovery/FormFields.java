package headshots.recovery;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Says which fields of a module's forms are special. Code that handles every form alike,
 * such as the security filters, asks all beans of this type and knows no field itself.
 */
public interface FormFields {

	/**
	 * Collects the fields of all forms when they are first asked for, because filters are
	 * made before the forms.
	 * @param names which fields of a module's forms
	 */
	static Supplier<Set<String>> ofAll(ObjectProvider<FormFields> forms, Function<FormFields, Set<String>> names) {
		return SingletonSupplier
			.of(() -> forms.stream().map(names).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
	}

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
