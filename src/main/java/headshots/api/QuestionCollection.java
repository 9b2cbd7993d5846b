package headshots.api;

import java.util.List;

import headshots.api.QuestionResource.GroupName;
import headshots.content.ContentItem;
import headshots.faq.QuestionContent;
import headshots.faq.QuestionGroup;
import headshots.faq.Questions;
import headshots.site.ContentReference;
import headshots.text.Sentences;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The questions of the guide.
 */
@Component
@Order(70)
class QuestionCollection implements ApiCollection<ContentItem<QuestionContent>, QuestionResource> {

	private final Questions questions;

	private final Representations representations;

	QuestionCollection(Questions questions, Representations representations) {
		this.questions = questions;
		this.representations = representations;
	}

	@Override
	public String name() {
		return Questions.KIND;
	}

	@Override
	public String about() {
		return "questions and their answers";
	}

	@Override
	public Class<QuestionResource> itemType() {
		return QuestionResource.class;
	}

	@Override
	public List<ContentItem<QuestionContent>> all() {
		return this.questions.entries();
	}

	@Override
	public String key(ContentItem<QuestionContent> item) {
		return item.key();
	}

	@Override
	public QuestionResource represent(ContentItem<QuestionContent> item) {
		QuestionContent question = item.content();
		QuestionGroup group = QuestionGroup.of(question.group());
		RichText answer = this.representations.text(question.answer());
		return new QuestionResource(item.key(), question.question(), Sentences.first(answer.text()), answer,
				new GroupName(group.code(), group.heading()),
				this.representations.references(ContentReference.TYPES, question.types()),
				this.representations.references(ContentReference.ASPECTS, question.aspects()),
				this.representations.sources(question.citations()), item.changed(),
				this.representations.links(name(), item.key()));
	}

}
