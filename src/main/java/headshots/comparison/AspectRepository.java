package headshots.comparison;

import headshots.content.PublishedRepository;

interface AspectRepository extends PublishedRepository<AspectContent, Aspect> {

}
