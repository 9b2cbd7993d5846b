package headshots.publishing;

@PublishingOnPostgresTest
class LinkUpdatesOnPostgresTests extends LinkUpdatesTests {

}
