package headshots.faq;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * Questions and their answers.
 */
@Service
public class Questions extends PublishedKind<QuestionContent, Question> {

	public static final String KIND = "questions";

	Questions(QuestionRepository repository, PublishedContentCache published) {
		super(KIND, QuestionContent.class, repository, Question::new, published);
	}

	@Override
	public String path(QuestionContent content) {
		return QuestionSection.href(content);
	}

}
