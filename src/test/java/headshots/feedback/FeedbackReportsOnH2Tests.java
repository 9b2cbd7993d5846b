package headshots.feedback;

import headshots.publishing.PublishingTest;

@PublishingTest
class FeedbackReportsOnH2Tests extends FeedbackReportsTests {

	@Override
	String generated(int rows) {
		return "system_range(1, " + rows + ") as numbers(n)";
	}

}
