package headshots.publishing;

@PublishingOnPostgresTest
class PublishedPagesOnPostgresTests extends PublishedPagesTests {

}
