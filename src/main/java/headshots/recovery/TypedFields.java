package headshots.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds what a person typed among the fields of a preserved form, to be read again.
 */
@Component
public class TypedFields {

	private final Supplier<Set<String>> hidden;

	TypedFields(ObjectProvider<FormFields> forms) {
		this.hidden = FormFields.ofAll(forms, FormFields::hidden);
	}

	/**
	 * Adds to a page a form that waits, and what a person typed into it.
	 * @param page the page, whose template gets "held" and "typed"
	 * @param form the preserved form, null if there is none
	 */
	public void addTo(ModelAndView page, @Nullable PreservedFormData form) {
		page.addObject("held", form);
		page.addObject("typed", of(form));
	}

	/**
	 * Returns the fields with something in them, but for hidden ones.
	 * @param form the preserved form, null if there is none
	 * @return the values by field, in the order of the form
	 */
	Map<String, List<String>> of(@Nullable PreservedFormData form) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		if (form != null) {
			form.parameters().forEach((name, values) -> {
				List<String> filled = values.stream().filter((value) -> !value.isBlank()).toList();
				if (!filled.isEmpty() && !this.hidden.get().contains(name)) {
					typed.put(name, filled);
				}
			});
		}
		return typed;
	}

}
