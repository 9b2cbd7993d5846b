package headshots.feedback;

import headshots.publishing.PublishingOnPostgresTest;

@PublishingOnPostgresTest
class FeedbackReportsOnPostgresTests extends FeedbackReportsTests {

	@Override
	String generated(int rows) {
		return "generate_series(1, " + rows + ") as numbers(n)";
	}

}
