package headshots.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.HeadshotGuide;
import headshots.SettableClock;
import headshots.comparison.HeadshotTypeContent;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentKind;
import headshots.content.ContentSnapshot;
import headshots.content.ContentVersion;
import headshots.content.ContentViolation;
import headshots.content.InvalidContentException;
import headshots.content.Redirects;
import headshots.content.StoredContent;
import headshots.reference.TermContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static headshots.publishing.PublishingFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole guide into an archive and back.
 */
abstract class ArchiveImportTests {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private ContentArchive archive;

	@Autowired
	private ArchiveImport archiveImport;

	@Autowired
	private ContentKindRegistry contentKindRegistry;

	@Autowired
	private ContentItems items;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private Redirects redirects;

	@Autowired
	private ContentVersion version;

	@Autowired
	private StoredContent stored;

	@Autowired
	private SettableClock clock;

	@AfterEach
	void memoryEqualsTheDatabase() {
		this.stored.assertIsInMemory();
	}

	/** Returns the properties of an empty store. */
	abstract List<String> emptyStore();

	@Test
	void equalContentGivesEqualBytes() {
		assertThat(this.archive.write()).isEqualTo(this.archive.write());
	}

	@Test
	void takingAnOldArchiveBringsItsEntriesBack() {
		String slug = PublishingFixtures.slug("renamed");
		HeadshotTypeContent type = Samples.type(slug, null);
		long renamed = this.fixtures.live("types", type);
		long changed = this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("changed"), "First"));
		long withdrawn = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("withdrawn"), null));
		long guidance = this.fixtures.live("guidance", Samples.guidance(this.fixtures.status(withdrawn).key(), "X"));
		long drafted = this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("drafted"), "Live"));
		byte[] first = this.archive.write();
		Map<String, List<?>> before = live();

		String newSlug = PublishingFixtures.slug("new-slug");
		this.fixtures.saved(renamed, this.contents.with(type, Map.of("slug", newSlug, "position", 7)));
		this.fixtures.saved(changed, Samples.term(this.fixtures.status(changed).slug(), "Second"));
		this.fixtures.published(renamed, changed);
		this.fixtures.withdrawn(withdrawn, null);
		long added = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("added"), null));
		long addedLook = this.fixtures.live("types",
				Samples.type(PublishingFixtures.slug("added-look"), this.fixtures.status(added).key()));
		long addedGuidance = this.fixtures.live("guidance",
				Samples.guidance(this.fixtures.status(addedLook).key(), "New"));
		this.fixtures.saved(drafted, Samples.term(this.fixtures.status(drafted).slug(), "Draft"));

		ContentArchive.Unpacked unpacked = this.archive.read(first);
		List<ArchiveImport.ImportedChange> plan = this.archiveImport.plan(unpacked.edition());
		assertThat(plan).filteredOn(ArchiveImport.ImportedChange::isAddition)
			.extracting((change) -> change.address().key())
			.containsExactlyInAnyOrder(this.fixtures.status(withdrawn).key(), this.fixtures.status(guidance).key());
		assertThat(plan).filteredOn(ArchiveImport.ImportedChange::isRemoval)
			.extracting((change) -> change.address().key())
			.containsExactlyInAnyOrder(this.fixtures.status(added).key(), this.fixtures.status(addedLook).key(),
					this.fixtures.status(addedGuidance).key());
		assertThat(plan).filteredOn((change) -> change.before() != null && change.after() != null)
			.extracting((change) -> change.address().key())
			.containsExactlyInAnyOrder(this.fixtures.status(renamed).key(), this.fixtures.status(changed).key());
		assertThat(plan).allSatisfy((change) -> assertThat(change.title()).isNotEmpty());

		assertThat(this.archiveImport.take(unpacked, this.version.current(), BEN)).isEmpty();
		assertThat(live()).isEqualTo(before);
		assertThat(this.archiveImport.plan(unpacked.edition())).isEmpty();
		assertThat(this.items.history(changed)).first().satisfies((revision) -> {
			assertThat(revision.note()).isEqualTo("Imported");
			assertThat(revision.by()).isEqualTo(BEN);
			assertThat(revision.number()).isEqualTo(3);
		});
		assertThat(this.fixtures.status(addedLook).state()).isEqualTo(ContentItemState.WITHDRAWN);
		assertThat(this.fixtures.status(drafted).state()).isEqualTo(ContentItemState.CHANGED);
		assertThat(this.redirects.find("/headshots/" + newSlug)).contains(new Redirects.Moved("/headshots/" + slug));
		assertThat(this.redirects.find("/headshots/" + slug)).isEmpty();
	}

	@Test
	void anEmptyStoreThatTakesAnArchiveWritesTheSameBytes() {
		long renamed = this.fixtures.live("types", Samples.type(PublishingFixtures.slug("first"), null));
		this.fixtures.saved(renamed, Samples.type(PublishingFixtures.slug("second"), null));
		this.fixtures.published(renamed);
		this.fixtures.withdrawn(this.fixtures.live("types", Samples.type(PublishingFixtures.slug("gone"), null)), null);
		this.fixtures.withdrawn(this.fixtures.live("types", Samples.type(PublishingFixtures.slug("home"), null)), "/");
		byte[] bytes = this.archive.write();
		assertThat(this.redirects.all()).hasSizeGreaterThanOrEqualTo(3);
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(HeadshotGuide.class,
				PublishingFixtures.Setting.class)
			.web(WebApplicationType.NONE)
			.properties("guide.starter-content=false")
			.run(emptyStore().stream().map((setting) -> "--" + setting).toArray(String[]::new))) {
			other.getBean(SettableClock.class).set(this.clock.instant());
			ContentArchive otherArchive = other.getBean(ContentArchive.class);
			assertThat(other.getBean(ContentItems.class).drafts()).isEmpty();
			assertThat(other.getBean(ArchiveImport.class).take(otherArchive.read(bytes), 0, BEN)).isEmpty();
			assertThat(otherArchive.write()).isEqualTo(bytes);
			assertThat(other.getBean(ContentItems.class).drafts()).isNotEmpty()
				.allSatisfy((entry) -> assertThat(entry.status().state()).isEqualTo(ContentItemState.LIVE));
			assertThat(other.getBean(Redirects.class).all()).isEqualTo(this.redirects.all());
		}
	}

	@Test
	void whoSawAnOlderGuideTakesNothing() throws IOException {
		ContentArchive.Unpacked unpacked = this.archive.read(zip(with("terms.yaml", "")));
		long seen = this.version.current();
		this.fixtures.live("terms", Samples.term(PublishingFixtures.slug("meanwhile"), "Text"));
		Map<String, List<String>> before = this.fixtures.rows();
		assertThat(this.archiveImport.take(unpacked, seen, BEN)).singleElement()
			.asString()
			.contains("review the changes again");
		assertThat(this.fixtures.rows()).isEqualTo(before);
	}

	@Test
	void takesAnAddressBackFromAnEntryThatLeaves() {
		String slug = PublishingFixtures.slug("contested");
		long id = this.fixtures.live("types", Samples.type(slug, null));
		byte[] first = this.archive.write();
		Map<String, List<?>> before = live();
		this.fixtures.withdrawn(id, null);
		long other = this.fixtures.draft("types", Samples.type(PublishingFixtures.slug("takes"), null));
		this.fixtures.saved(other, Samples.type(slug, null));
		this.fixtures.published(other);
		assertTaken(first, before);
		assertThat(this.fixtures.status(other).state()).isEqualTo(ContentItemState.WITHDRAWN);
		assertThat(this.redirects.find("/headshots/" + slug)).isEmpty();
	}

	@Test
	void takesAddressesBackThatWereExchangedInACircle() {
		List<String> slugs = Stream.generate(() -> PublishingFixtures.slug("circle")).limit(3).toList();
		List<Long> terms = slugs.stream().map((slug) -> this.fixtures.live("terms", Samples.term(slug, slug))).toList();
		List<Long> types = slugs.stream().map((slug) -> this.fixtures.live("types", Samples.type(slug, null))).toList();
		byte[] first = this.archive.write();
		Map<String, List<?>> before = live();
		Map<String, Redirects.Moved> redirects = this.redirects.all();
		String between = PublishingFixtures.slug("between");
		for (int i = 0; i <= 3; i++) {
			// The first steps aside, each of the others follows, and the first comes
			// last.
			int item = i % 3;
			String slug = (i == 0) ? between : slugs.get((item + 2) % 3);
			this.fixtures.saved(terms.get(item), Samples.term(slug, "Moved " + i));
			this.fixtures.saved(types.get(item), Samples.type(slug, null));
			this.fixtures.published(terms.get(item), types.get(item));
		}
		assertThat(this.fixtures.seen(types.get(0)).orElseThrow().content().slug()).isEqualTo(slugs.get(2));
		assertTaken(first, before);
		assertThat(this.redirects.all()).isEqualTo(redirects);
	}

	@Test
	void bringsATypeBackWhoseLookHasTakenItsAddress() {
		String slug = PublishingFixtures.slug("type");
		long type = this.fixtures.live("types", Samples.type(slug, null));
		String own = PublishingFixtures.slug("look");
		long look = this.fixtures.live("types", Samples.type(own, this.fixtures.status(type).key()));
		byte[] first = this.archive.write();
		Map<String, List<?>> before = live();
		this.fixtures.saved(look, Samples.type(own, null));
		this.fixtures.published(look);
		this.fixtures.withdrawn(type, "/headshots/" + own);
		this.fixtures.saved(look, Samples.type(slug, null));
		this.fixtures.published(look);
		assertTaken(first, before);
	}

	@Test
	void takesGuidanceThatPassesToAnotherKey() throws IOException {
		String type = this.fixtures
			.status(this.fixtures.live("types", Samples.type(PublishingFixtures.slug("passes"), null)))
			.key();
		long guidance = this.fixtures.live("guidance", Samples.guidance(type, "X"));
		String key = this.fixtures.status(guidance).key();
		String file = new String(files().get("guidance.yaml"), StandardCharsets.UTF_8);
		byte[] bytes = zip(with("guidance.yaml", file.replace("key: " + key, "key: another." + key)));
		assertThat(this.archiveImport.take(this.archive.read(bytes), this.version.current(), BEN)).isEmpty();
		assertThat(this.fixtures.status(guidance).state()).isEqualTo(ContentItemState.WITHDRAWN);
	}

	@Test
	void savesThatComeMeanwhileAreNeitherLostNorInTheWay() throws Exception {
		List<Long> ids = Stream.generate(() -> PublishingFixtures.slug("meanwhile"))
			.limit(6)
			.map((slug) -> this.fixtures.live("terms", Samples.term(slug, "Old")))
			.toList();
		byte[] old = this.archive.write();
		ids.forEach((id) -> this.fixtures.saved(id, Samples.term(this.fixtures.status(id).slug(), "New")));
		this.fixtures.published(ids.toArray(Long[]::new));
		ContentArchive.Unpacked unpacked = this.archive.read(old);
		long seen = this.version.current();
		List<Object> outcomes = PublishingFixtures
			.inParallel(7, (i) -> (i == 6) ? this.archiveImport.take(unpacked, seen, BEN)
					: this.fixtures.save(ids.get(i), Samples.term(this.fixtures.status(ids.get(i)).slug(), "Mine")));
		assertThat(outcomes.get(6)).isEqualTo(List.of());
		for (int i = 0; i < 6; i++) {
			List<Revision> history = this.items.history(ids.get(i));
			assertThat(history).extracting(Revision::number).first().isEqualTo(history.size());
			boolean saved = outcomes.get(i) instanceof PublishingOutcome.Done;
			assertThat(history).hasSize(saved ? 4 : 3);
		}
	}

	@Test
	void refusesOtherFilesThanArchives() {
		assertRefused("nothing like a ZIP".getBytes(StandardCharsets.UTF_8), "isn’t a ZIP");
		assertRefused(new byte[0], "isn’t a ZIP");
		assertRefused(new byte[100_000], "isn’t a ZIP");
	}

	@Test
	void refusesNamesThatNoArchiveHas() throws IOException {
		assertRefused(zip(with("passwords.yaml", "")),
				"contains \"passwords.yaml\", which doesn’t belong in an archive of the guide");
		assertRefused(zip(with("../x.yaml", "")), "contains \"../x.yaml\"");
		assertRefused(zip(with("../terms.yaml", "")), "contains \"../terms.yaml\"");
		assertRefused(zip(with("guide/terms.yaml", "")), "contains \"guide/terms.yaml\"");
		assertRefused(zip(with("a\r\nb/", "")), "contains \"a??b/\"");
	}

	@Test
	void refusesADuplicateName() throws IOException {
		byte[] bytes = zip(with("xerms.yaml", ""));
		// The JDK writes no name twice, and so this one becomes one afterwards.
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("xerms.yaml", "terms.yaml");
		assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "contains \"terms.yaml\" twice");
	}

	@Test
	void refusesADownloadThatBrokeOffWhereverItDid() {
		byte[] whole = this.archive.write();
		int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		String text = new String(whole, StandardCharsets.ISO_8859_1);
		for (int cut = text.indexOf("PK\3\4", 1); cut > 0; cut = text.indexOf("PK\3\4", cut + 1)) {
			assertRefused(Arrays.copyOf(whole, cut), "is incomplete");
			assertRefused(Arrays.copyOf(whole, cut + 10), "is incomplete");
		}
		for (int cut = 100; cut < directory; cut += directory / 20) {
			assertRefused(Arrays.copyOf(whole, cut), "");
		}
	}

	@Test
	void refusesABomb() throws IOException {
		assertRefused(zip(with("terms.yaml", new byte[30_000_000])), "larger than 20 MB");
		assertRefused(zip(with("terms.yaml", new byte[12_000_000])), "more than 8 MB of text");
		Map<String, byte[]> files = files();
		files.replaceAll((name, bytes) -> new byte[9_000_000]);
		assertRefused(zip(files), "");
	}

	@Test
	void refusesOtherThanText() throws IOException {
		assertRefused(zip(with("terms.yaml", new byte[] { '-', ' ', (byte) 0xC3, 0x28 })),
				"contains a terms.yaml that isn’t UTF-8 text");
		assertRefused(zip(with("terms.yaml", new byte[1000])), "cannot be read");
	}

	@Test
	void refusesWhatIsNotWrittenAsAnArchiveIs() throws IOException {
		assertRefused(zip(with("terms.yaml", "- key: [unclosed")), "cannot be read: line ");
		assertRefused(zip(with("terms.yaml", "key: value")), "must be a list of entries");
		assertRefused(zip(with("terms.yaml", "- &a [x]\n- *a")), "key is missing");
		assertRefused(zip(with("terms.yaml", "[".repeat(200_000))), "cannot be read");
		assertRefused(zip(with("terms.yaml", "- {key: a, changed: 2026-01-01, slug: a, otherNames: b}")),
				"otherNames cannot be read: a list is expected here");
		assertRefused(zip(with("terms.yaml", "- {key: A b, changed: 2026-01-01, slug: a, term: T, meaning: M}")),
				"key can contain only lower-case letters");
		assertRefused(zip(with("terms.yaml", "- {key: a, changed: 2026-01-01, slug: a, meaning: M, term: 5}")),
				"term cannot be read: text");
		assertRefused(zip(with("aspects.yaml", "")), "which isn’t published");
	}

	@Test
	void refusesInvalidMoves() throws IOException {
		String file = "moved-pages.yaml";
		for (String text : new String[] { "- {from: //evil.example, to: /faq}",
				"- {from: /a, to: https://evil.example}", "- {to: /faq}", "- {from: /a b}",
				"- {from: /a, to: /../b}" }) {
			assertRefused(zip(with(file, text)), "has an invalid redirect");
		}
		assertRefused(zip(with(file, "- {from: /a, to: /b}\n- {from: /a}")), "redirects \"/a\" twice");
		assertRefused(zip(with(file, "- {from: /a, to: /b}\n- {from: /b, to: /c}")), "which is itself redirected");
		assertRefused(zip(with(file, "- {from: /a, to: /a}")), "which is itself redirected");
		assertRefused(zip(with(file, "- {from: /headshots/model}")), "slug has a page at /headshots/model");
		assertRefused(zip(with(file, "from: /a")), "a list is expected here");
		assertRefused(zip(with(file, "- {from: /a, until: 2027}")), "is not a known field");
		assertRefused(zip(with(file, "- [")), "cannot be read");
	}

	@Test
	void namesFileEntryAndFieldOfEachInvalidMove() throws IOException {
		String text = "- {from: /a, to: /b b}\n- {to: /faq}\n- {from: /c, until: 2027}\n- {from: /d, to: /d}";
		assertThatExceptionOfType(InvalidContentException.class)
			.isThrownBy(() -> this.archive.read(zip(with("moved-pages.yaml", text))))
			.satisfies((refused) -> assertThat(refused.refusals())
				.extracting((refusal) -> refusal.file() + " " + refusal.entry() + " " + refusal.problem().field())
				.containsExactly("moved-pages.yaml /a to", "moved-pages.yaml number 2 from",
						"moved-pages.yaml /c until", "moved-pages.yaml /d to"));
	}

	@Test
	void refusesMovesToNoPageAndFromAPage() throws IOException {
		String file = "moved-pages.yaml";
		assertRefused(zip(with(file, "- {from: /a, to: /headshots/nowhere}")),
				"to is \"/headshots/nowhere\", which isn’t a page in this archive");
		assertRefused(zip(with(file, "- {from: /faq}")), "from is a page of the guide");
		assertThat(this.archive
			.read(zip(with(file, "- {from: /a, to: /faq}\n- {from: /b, to: /headshots/model}\n- {from: /c, to: /}")))
			.moved()).hasSize(3);
	}

	@Test
	void deletesRedirectsThatTheArchiveLacks() throws IOException {
		String slug = PublishingFixtures.slug("before");
		long renamed = this.fixtures.live("types", Samples.type(slug, null));
		this.fixtures.saved(renamed, Samples.type(PublishingFixtures.slug("after"), null));
		this.fixtures.published(renamed);
		assertThat(this.redirects.find("/headshots/" + slug)).isPresent();
		ContentArchive.Unpacked unpacked = this.archive
			.read(zip(with("moved-pages.yaml", "- {from: /old-place, to: /faq}\n- {from: /gone-place}")));
		assertThat(this.archiveImport.planRedirects(unpacked))
			.isEqualTo(new ArchiveImport.RedirectChanges(2, this.redirects.all().size()));
		assertThat(this.archiveImport.take(unpacked, this.version.current(), BEN)).isEmpty();
		assertThat(this.redirects.all())
			.isEqualTo(Map.of("/old-place", new Redirects.Moved("/faq"), "/gone-place", new Redirects.Moved(null)));
		assertThat(this.archiveImport.planRedirects(unpacked).areNone()).isTrue();
		unpacked = this.archive.read(zip(with("moved-pages.yaml", "")));
		assertThat(this.archiveImport.take(unpacked, this.version.current(), BEN)).isEmpty();
		assertThat(this.redirects.all()).isEmpty();
	}

	@Test
	void refusesDaysThatCannotBe() throws IOException {
		LocalDate tomorrow = latestDay().plusDays(1);
		assertRefused(zip(with("terms.yaml", term("changed: " + tomorrow))),
				"changed can’t be in the future (it is " + tomorrow + ")");
		assertRefused(zip(with("terms.yaml", term("changed: 1899-12-31"))), "changed can’t be before 1900");
		String sources = new String(files().get("sources.yaml"), StandardCharsets.UTF_8);
		String source = sources.substring(0, sources.indexOf('-'))
				+ "- {key: a, changed: 2026-01-01, slug: a, title: A, publisher: B, confidence: A, checked: ";
		assertRefused(zip(with("sources.yaml", sources + source + tomorrow + "}")), "checked can’t be in the future");
		assertRefused(zip(with("sources.yaml", sources + source + "1726-01-01}")), "checked can’t be before 1900");
	}

	@Test
	void takesADayThatHasBegunInAnotherTimeZone() throws IOException {
		assertThat(read("terms.yaml", term("changed: " + latestDay())).find(new ContentKey("terms", "a"))).isPresent();
	}

	@Test
	void readsTextsAndListsAsAFormDoes() throws IOException {
		String text = term("changed: 2026-01-01").replace("meaning: M", "meaning: \"A\\u200Bcl\\x00ear\\u00A0text\"");
		assertThat(content(text.replace("}", ", otherNames: null}")).meaning()).isEqualTo("Aclear text");
		assertThat(content(text.replace("}", ", otherNames: null}")).otherNames()).isEmpty();
		assertThat(content(text.replace("}", ", otherNames: [null, '', \"\\uFEFF\", one]}")).otherNames())
			.containsExactly("one");
		assertRefused(zip(with("terms.yaml", text.replaceFirst("meaning: \".*?\"", "meaning: \"\\\\u200B\""))),
				"meaning is missing");
		assertThat(read("terms.yaml", "null").entries(this.contentKindRegistry.get("terms"))).isEmpty();
	}

	@Test
	void takesMovesThatAreLeftEmpty() throws IOException {
		for (String text : new String[] { "", "[]", "- null", "# none\n" }) {
			assertThat(this.archive.read(zip(with("moved-pages.yaml", text))).moved()).isEmpty();
		}
	}

	@Test
	void refusesMoreTextInOneEntryThanARevisionKeeps() throws IOException {
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 4000; i++) {
			names.append("another name that is not all too long, numbered ").append(i).append(", ");
		}
		assertRefused(
				zip(with("terms.yaml",
						"- {key: a, changed: 2026-01-01, slug: a, term: T, meaning: M, otherNames: [" + names + "]}")),
				"characters in all, and the limit is 200000");
	}

	/** Returns the day that has just begun where days begin first. */
	private LocalDate latestDay() {
		return this.clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
	}

	private void assertTaken(byte[] archive, Map<String, List<?>> expected) {
		assertThat(this.archiveImport.take(this.archive.read(archive), this.version.current(), BEN)).isEmpty();
		assertThat(live()).isEqualTo(expected);
		assertThat(this.archiveImport.plan(this.archive.read(archive).edition())).isEmpty();
	}

	private static String term(String changed) {
		return "- {key: a, " + changed + ", slug: a, term: T, meaning: M}";
	}

	private TermContent content(String terms) throws IOException {
		return (TermContent) read("terms.yaml", terms).find(new ContentKey("terms", "a")).orElseThrow().content();
	}

	private ContentSnapshot read(String name, String text) throws IOException {
		return this.archive.read(zip(with(name, text))).edition();
	}

	private void assertRefused(byte[] bytes, String words) {
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.archive.read(bytes))
			.satisfies((refused) -> assertThat(refused.refusals())
				.anySatisfy((refusal) -> assertThat(refusal.problem().toString()).contains(words))
				.allSatisfy((refusal) -> assertThat(refusal.problem().toString()).doesNotContain("java.", "tools.",
						"Exception", "`")));
	}

	private Map<String, byte[]> with(String name, String text) throws IOException {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, byte[]> with(String name, byte[] bytes) throws IOException {
		Map<String, byte[]> files = files();
		files.put(name, bytes);
		return files;
	}

	/** The files of an archive as it is now. */
	private Map<String, byte[]> files() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(this.archive.write()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private Map<String, List<?>> live() {
		Map<String, List<?>> live = new LinkedHashMap<>();
		this.contentKindRegistry.all().forEach((kind) -> live.put(kind.name(), entries(kind)));
		return live;
	}

	/** Returns the items as files hold them, with the days of their changes. */
	private static <C extends Content> List<?> entries(ContentKind<C> kind) {
		return kind.entries()
			.stream()
			.map((item) -> new ContentItem<>(item.key(), item.changed(), item.content()))
			.toList();
	}

}
