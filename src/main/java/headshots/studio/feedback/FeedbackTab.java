package headshots.studio.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.feedback.FeedbackState;

/**
 * A part of the list of readers' reports.
 */
enum FeedbackTab {

	/** Reports that wait. */
	OPEN("Open", FeedbackState.OPEN),

	/** Reports that were answered or mended. */
	ANSWERED("Answered", FeedbackState.ANSWERED),

	/** Reports that needed nothing. */
	DISMISSED("Dismissed", FeedbackState.DISMISSED);

	private final String label;

	private final FeedbackState state;

	FeedbackTab(String label, FeedbackState state) {
		this.label = label;
		this.state = state;
	}

	/** Returns the part of a state, or of what an address names. */
	static FeedbackTab of(FeedbackState state) {
		return valueOf(state.name());
	}

	static Optional<FeedbackTab> find(String code) {
		return Stream.of(values()).filter((tab) -> tab.code().equals(code)).findFirst();
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	FeedbackState state() {
		return this.state;
	}

}
