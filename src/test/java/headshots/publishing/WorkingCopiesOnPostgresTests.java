package headshots.publishing;

@PublishingOnPostgresTest
class WorkingCopiesOnPostgresTests extends WorkingCopiesTests {

}
