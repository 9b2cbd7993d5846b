package headshots.faq;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * Questions and their answers.
 */
@Service
public class Questions extends LiveKind<QuestionContent, Question> {

	public static final String KIND = "questions";

	Questions(QuestionRepository repository, GuideVersion version) {
		super(KIND, QuestionContent.class, repository, Question::new, version);
	}

}
