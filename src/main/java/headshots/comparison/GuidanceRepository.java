package headshots.comparison;

import headshots.content.LiveRepository;

interface GuidanceRepository extends LiveRepository<Guidance> {

}
