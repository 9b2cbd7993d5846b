package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comments are written as a technical writer would write them, in the terms that a Spring
 * developer searches for. Counts some unidiomatic patterns, and looks each term up in the
 * Javadoc of the class that implements it.
 */
class CommentLanguageTests {

	private static final Pattern JAVA = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
			+ "|'(?:[^'\\\\\\n]|\\\\.)++'|(?<comment>/\\*(?s:.*?)\\*/|//[^\\n]*(?:\\n\\s*//[^\\n]*)*+)");

	private static final Pattern SCRIPT = Pattern
		.compile("(?m)(?:^|[\\s;{}])(?<comment>/\\*(?s:.*?)\\*/|//[^\\n]*(?:\\n\\s*//[^\\n]*)*+)");

	private static final Pattern MARKUP = Pattern.compile("(?<comment><!--(?s:.*?)-->)");

	private static final Pattern SETTINGS = Pattern.compile("(?m)^\\s*(?<comment>#[^\\n]*(?:\\n\\s*#[^\\n]*)*+)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w'’-]*");

	/** Wordings that no comment may have. */
	private static final List<Wording> BANNED = List.of(new Wording("whoever, whom", "\\bwho(ever|m|mever)\\b"),
			new Wording("nobody, somebody, anybody", "\\b(no|some|any)body\\b"),
			new Wording("What ... as the first word", "^What\\b"),
			new Wording("@param ... what", "@(param \\w+|return) what\\b"));

	/** Wordings that no name of a test has. */
	private static final List<Wording> BANNED_IN_NAMES = List.of(
			new Wording("whoever, nobody", "\\bwhoever\\b|\\b(no|some|any)body\\b"),
			new Wording("what ... as the first word", "^what\\b"),
			new Wording("stands, by itself, for good", "\\bstands?\\b|\\bby itself\\b|\\bfor good\\b"),
			new Wording("is no, are none", "(?<!there )\\b(is|are) (no(?! longer)|none)\\b"));

	private static final Pattern TEST_NAME = Pattern.compile("\\bvoid (?<name>[a-z]\\w*)\\(");

	/** Wordings that are rare in idiomatic English. */
	private static final List<Wording> RARE = List.of(
			new Wording("is no, are none", "\\b(is|are) (no(?! longer)|none)\\b"),
			new Wording("in the place of", "\\bin the place of\\b"),
			new Wording("has to be there", "\\bha(s|ve) to be there\\b"), new Wording("for good", "\\bfor good\\b"),
			new Wording("stands", "\\b(stands?|stood)\\b"), new Wording("by itself", "\\bby (itself|themselves)\\b"),
			new Wording("as is", "\\bas is\\b"));

	private static final double LARGEST_RATE = 0.3;

	/** Each term with the class whose Javadoc says it. */
	private static final String TERMS = """
			Argon2:                  ConcurrencyLimitedPasswordEncoder
			Atom feed:               AtomFeed
			audit log:               AuditLogController
			autosave:                WorkingCopies
			brute force:             SignInThrottle
			bulkhead:                Bulkhead
			cache:                   PageCache
			cache stampede:          RequestCoalescingFilter
			canonical URL:           CanonicalAddressFilter
			conditional request:     PageFilter
			content negotiation:     ContentEncoding
			Content Security Policy: SecurityHeadersFilter
			CSRF:                    StaffCsrfTokenRepository
			decompression bomb:      ImageProcessor
			denial of service:       YamlLimits
			diff:                    WordDifferences
			disk space:              DiskSpaceGuard
			double submit:           SignedCsrfTokenRepository
			ETag:                    PageFilter
			Exif:                    Exif
			fingerprint:             Assets
			full-text:               SearchIndex
			HMAC:                    TokenSigner
			idempotency key:         SubmissionId
			LISTEN/NOTIFY:           ContentChangeListener
			load shedding:           ConcurrencyLimitFilter
			MDC:                     RequestIdFilter
			metadata:                Exif
			open redirect:           SafeRedirect
			optimistic locking:      Drafts
			parameter pollution:     DuplicateParameterFilter
			query timeout:           DatabaseFailure
			rate limit:              SignInThrottle
			rendition:               Rendition
			resample:                Resampler
			retries:                 FormRecoveryPage
			Retry-After:             ServiceUnavailablePage
			robots.txt:              SeoController
			sanitized:               SafeHtml
			session fixation:        StaffSessionAuthentication
			sitemap:                 SeoController
			startup:                 StartupMessage
			structured data:         JsonLd
			throttle:                SignInThrottle
			timeout:                 Bulkhead
			validation:              ContentValidator
			WebAuthn:                Passkeys
			X-Forwarded-For:         ClientAddress
			XSS:                     SafeHtml
			""";

	@Test
	void commentsAreIdiomaticEnglish() {
		List<Comment> comments = comments();
		long words = comments.stream().mapToLong(Comment::words).sum();
		Map<String, List<String>> banned = count(BANNED, comments, words);
		Map<String, List<String>> rare = count(RARE, comments, words);
		assertThat(words).isGreaterThan(30_000);
		assertThat(banned).allSatisfy((wording, found) -> assertThat(found).as(wording).isEmpty());
		assertThat(rare).allSatisfy(
				(wording, found) -> assertThat(found).hasSizeLessThanOrEqualTo((int) (LARGEST_RATE * words / 1000)));
	}

	@Test
	void termsAreInTheJavadocOfTheClassThatImplementsThem() {
		Map<String, String> javadocs = new LinkedHashMap<>();
		files(Path.of("src/main/java"), "java")
			.forEach((file) -> javadocs.put(file.getFileName().toString().replace(".java", ""), javadoc(file)));
		assertThat(TERMS.lines()).hasSizeGreaterThan(40).allSatisfy((line) -> {
			String[] term = line.split(": *");
			assertThat(javadocs.getOrDefault(term[1], "")).as("the Javadoc of " + term[1])
				.containsIgnoringCase(term[0]);
		});
	}

	@Test
	void documentsAreIdiomaticEnglish() {
		List<Comment> documents = new ArrayList<>(List.of(new Comment("README.md", read(Path.of("README.md")))));
		files(Path.of("src/site/markdown"), "md")
			.forEach((file) -> documents.add(new Comment(file.getFileName().toString(), read(file))));
		assertThat(documents).hasSizeGreaterThan(20);
		long words = documents.stream().mapToLong(Comment::words).sum();
		assertThat(count(BANNED, documents, words))
			.allSatisfy((wording, found) -> assertThat(found).as(wording).isEmpty());
	}

	@Test
	void testNamesAreIdiomaticEnglish() {
		List<Comment> names = new ArrayList<>();
		files(Path.of("src/test/java"), "java").forEach((file) -> TEST_NAME.matcher(read(file))
			.results()
			.map((match) -> match.group(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
			.forEach((name) -> names.add(new Comment(file.getFileName() + ": " + name, name))));
		assertThat(names).hasSizeGreaterThan(1000);
		long words = names.stream().mapToLong(Comment::words).sum();
		assertThat(count(BANNED_IN_NAMES, names, words))
			.allSatisfy((wording, found) -> assertThat(found).as(wording).isEmpty());
	}

	private static Map<String, List<String>> count(List<Wording> wordings, List<Comment> comments, long words) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		for (Wording wording : wordings) {
			List<String> places = new ArrayList<>();
			for (Comment comment : comments) {
				wording.pattern().matcher(comment.text()).results().forEach((match) -> places.add(comment.place()));
			}
			found.put(wording.name(), places);
			System.out.printf("%-27s %3d in %,d words of comments, %.2f in a thousand%n", wording.name(), places.size(),
					words, 1000.0 * places.size() / words);
		}
		return found;
	}

	/** Returns all comments except those of migrations, which are never edited. */
	private static List<Comment> comments() {
		List<Comment> comments = new ArrayList<>();
		for (String folder : List.of("src/main/java", "src/test/java")) {
			files(Path.of(folder), "java").forEach((file) -> addComments(file, JAVA, comments));
		}
		Path resources = Path.of("src/main/resources");
		files(resources, "css|js").forEach((file) -> addComments(file, SCRIPT, comments));
		files(resources, "html|xml").forEach((file) -> addComments(file, MARKUP, comments));
		files(resources, "yaml|properties").forEach((file) -> addComments(file, SETTINGS, comments));
		return comments;
	}

	private static void addComments(Path file, Pattern pattern, List<Comment> comments) {
		String source = read(file);
		Matcher matcher = pattern.matcher(source);
		while (matcher.find()) {
			String comment = matcher.group("comment");
			if (comment != null) {
				long line = source.substring(0, matcher.start("comment")).lines().count();
				comments.add(new Comment(file.getFileName() + ":" + Math.max(1, line), text(comment)));
			}
		}
	}

	/** Returns a comment without the marks around and in it. */
	private static String text(String comment) {
		return comment.replaceAll("(?m)^\\s*(<!--/?\\*?|/\\*\\*?|\\*(?!/)|//+|#+)", " ")
			.replaceAll("(\\*/)?-->$|\\*/$", " ")
			.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** Returns the Javadoc in front of the type that a file is named after. */
	private static String javadoc(Path file) {
		String type = file.getFileName().toString().replace(".java", "");
		Matcher declared = Pattern.compile("(?m)^[a-z -]*\\b(?:class|record|interface|enum|@interface) " + type + "\\b")
			.matcher(read(file));
		if (!declared.find()) {
			return "";
		}
		String before = read(file).substring(0, declared.start());
		int start = before.lastIndexOf("/**");
		return (start < 0) ? "" : text(before.substring(start, before.indexOf("*/", start) + 2));
	}

	private static List<Path> files(Path folder, String extensions) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter((path) -> path.toString().matches(".*\\.(" + extensions + ")")).sorted().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Wording(String name, Pattern pattern) {

		private Wording(String name, String pattern) {
			this(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
		}

	}

	private record Comment(String place, String text) {

		private long words() {
			return WORD.matcher(this.text).results().count();
		}

	}

}
