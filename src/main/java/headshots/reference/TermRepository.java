package headshots.reference;

import headshots.content.PublishedRepository;

interface TermRepository extends PublishedRepository<TermContent, Term> {

}
