package headshots.publishing;

@PublishingOnPostgresTest
class PreviewsOnPostgresTests extends PreviewsTests {

}
