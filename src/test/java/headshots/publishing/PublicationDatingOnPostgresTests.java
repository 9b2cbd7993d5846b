package headshots.publishing;

@PublishingOnPostgresTest
class PublicationDatingOnPostgresTests extends PublicationDatingTests {

}
