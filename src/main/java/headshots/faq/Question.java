package headshots.faq;

import headshots.content.PublishedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "question")
class Question extends PublishedEntry<QuestionContent> {

	@Embedded
	private QuestionContent content;

	@Override
	protected void setContent(QuestionContent content) {
		this.content = content;
	}

}
