package headshots.publishing;

@PublishingTest
class StoredTextHistoryOnH2Tests extends StoredTextHistoryTests {

}
