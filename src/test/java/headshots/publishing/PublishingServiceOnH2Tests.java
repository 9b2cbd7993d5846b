package headshots.publishing;

@PublishingTest
class PublishingServiceOnH2Tests extends PublishingServiceTests {

}
