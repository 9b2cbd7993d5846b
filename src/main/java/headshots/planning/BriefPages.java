package headshots.planning;

import java.util.List;

import headshots.web.Assets;
import headshots.web.ScriptedPages;

import org.springframework.stereotype.Component;

/**
 * Lets the scripts of the plan and of the brief run. The plan's may ask the guide for a
 * plan; the brief's may connect to nothing, so that what a reader sent to a photographer
 * reaches no one else.
 */
@Component
class BriefPages implements ScriptedPages {

	/** The script with what the guide says of pictures. */
	static final String GUIDE = PlanSection.BRIEF + ".js";

	/** The style sheets of the brief. */
	static final List<String> ASSETS = List.of(Assets.LISTS, "brief.css");

	@Override
	public boolean runScripts(String path) {
		return path.equals(PlanSection.PLAN) || path.equals(PlanSection.BRIEF);
	}

	@Override
	public boolean sendNothing(String path) {
		return path.equals(PlanSection.BRIEF) || path.equals(GUIDE);
	}

}
