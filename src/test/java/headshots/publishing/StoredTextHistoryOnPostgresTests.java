package headshots.publishing;

@PublishingOnPostgresTest
class StoredTextHistoryOnPostgresTests extends StoredTextHistoryTests {

}
