package headshots.comparison;

import headshots.content.PublishedRepository;

interface ConditionalAdviceRepository extends PublishedRepository<ConditionalAdviceContent, ConditionalAdvice> {

}
