package headshots.publishing;

@PublishingOnPostgresTest
class PublicationScheduleOnPostgresTests extends PublicationScheduleTests {

}
