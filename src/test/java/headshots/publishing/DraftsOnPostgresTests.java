package headshots.publishing;

@PublishingOnPostgresTest
class DraftsOnPostgresTests extends DraftsTests {

}
