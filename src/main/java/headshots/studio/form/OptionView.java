package headshots.studio.form;

import java.util.ArrayList;
import java.util.List;

/**
 * An option as a form offers it.
 *
 * @param id the id of its box, where it has one
 * @param key the value that is sent when it is chosen
 * @param text the text that staff see
 * @param chosen whether it is chosen
 */
record OptionView(String id, String key, String text, boolean chosen) {

	/**
	 * Options under a heading.
	 *
	 * @param title the heading, empty for none
	 * @param options the options under it
	 */
	record OptionGroup(String title, List<OptionView> options) {

	}

	/** The option as it reads away from its heading. */
	OptionView under(String heading) {
		return heading.isEmpty() ? this : new OptionView(this.id, this.key, heading + ": " + this.text, this.chosen);
	}

	/** Options in order, those in a row with the same heading together. */
	static List<OptionGroup> grouped(String name, List<Option> options, List<String> chosen) {
		List<OptionGroup> groups = new ArrayList<>();
		for (int i = 0; i < options.size(); i++) {
			Option option = options.get(i);
			if (groups.isEmpty() || !groups.get(groups.size() - 1).title().equals(option.group())) {
				groups.add(new OptionGroup(option.group(), new ArrayList<>()));
			}
			groups.get(groups.size() - 1)
				.options()
				.add(new OptionView(name + "-" + (i + 1), option.key(), option.text(), chosen.contains(option.key())));
		}
		return groups;
	}

}
