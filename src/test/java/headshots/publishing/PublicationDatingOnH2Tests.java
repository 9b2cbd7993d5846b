package headshots.publishing;

@PublishingTest
class PublicationDatingOnH2Tests extends PublicationDatingTests {

}
