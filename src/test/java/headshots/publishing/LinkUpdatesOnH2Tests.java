package headshots.publishing;

@PublishingTest
class LinkUpdatesOnH2Tests extends LinkUpdatesTests {

}
