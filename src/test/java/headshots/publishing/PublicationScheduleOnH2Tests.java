package headshots.publishing;

@PublishingTest
class PublicationScheduleOnH2Tests extends PublicationScheduleTests {

}
