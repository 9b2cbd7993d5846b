package headshots.studio.feedback;

import java.util.Set;

import headshots.recovery.FormFields;

import org.springframework.stereotype.Component;

/**
 * Names the fields of the pages of readers' reports.
 */
@Component
class FeedbackFields implements FormFields {

	/** Why a report was closed. */
	static final String NOTE = "note";

	/** The page that the button was pressed on, if it is not the report's. */
	static final String FROM = "from";

	@Override
	public Set<String> hidden() {
		return Set.of(FROM);
	}

}
