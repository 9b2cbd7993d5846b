package headshots.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class RequiresChromium implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.executable().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		if (System.getenv("CI") != null) {
			return ConditionEvaluationResult.enabled("Chromium is missing, and CI requires it");
		}
		return ConditionEvaluationResult
			.disabled("There is no Chromium on this machine, so nothing was tried in a browser; "
					+ "install one, or name one with the environment variable CHROMIUM");
	}

}
