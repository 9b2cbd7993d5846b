package headshots.studio.overview;

import java.util.List;

import headshots.studio.form.FormDefinitions;
import headshots.web.Link;
import headshots.web.StudioNavigation;

import org.springframework.stereotype.Component;

/**
 * Leads from each page of the studio to the lists of content and to its part of the help.
 */
@Component
class StudioLinks implements StudioNavigation {

	private final FormDefinitions forms;

	StudioLinks(FormDefinitions forms) {
		this.forms = forms;
	}

	@Override
	public List<Link> links() {
		return this.forms.links();
	}

	@Override
	public String help(String path) {
		return HelpTopic.href(path);
	}

}
