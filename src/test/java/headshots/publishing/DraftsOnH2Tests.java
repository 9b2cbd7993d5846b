package headshots.publishing;

@PublishingTest
class DraftsOnH2Tests extends DraftsTests {

}
