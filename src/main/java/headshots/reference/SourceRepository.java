package headshots.reference;

import headshots.content.LiveRepository;

interface SourceRepository extends LiveRepository<Source> {

}
