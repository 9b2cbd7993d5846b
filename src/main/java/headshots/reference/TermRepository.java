package headshots.reference;

import headshots.content.LiveRepository;

interface TermRepository extends LiveRepository<Term> {

}
