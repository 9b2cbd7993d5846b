package headshots.publishing;

@PublishingTest
class WorkingCopiesOnH2Tests extends WorkingCopiesTests {

}
