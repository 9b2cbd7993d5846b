package headshots.faq;

import headshots.content.LiveRepository;

interface QuestionRepository extends LiveRepository<Question> {

}
