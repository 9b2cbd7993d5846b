package headshots.faq;

import headshots.content.PublishedRepository;

interface QuestionRepository extends PublishedRepository<QuestionContent, Question> {

}
