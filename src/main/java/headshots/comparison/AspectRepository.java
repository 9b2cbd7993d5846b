package headshots.comparison;

import headshots.content.LiveRepository;

interface AspectRepository extends LiveRepository<Aspect> {

}
