package headshots.packages;

import headshots.content.PublishedRepository;

interface SessionPackageRepository extends PublishedRepository<SessionPackageContent, SessionPackage> {

}
