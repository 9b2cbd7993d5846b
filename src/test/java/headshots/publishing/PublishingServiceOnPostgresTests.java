package headshots.publishing;

@PublishingOnPostgresTest
class PublishingServiceOnPostgresTests extends PublishingServiceTests {

}
