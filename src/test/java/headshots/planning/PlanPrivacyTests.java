package headshots.planning;

import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.Staff;
import headshots.comparison.ReaderCondition;
import headshots.site.MissedWords;
import headshots.web.cache.PageCache;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers' answers about themselves are stored nowhere: in no cache, log, metric, error
 * page, and in no address that other sites learn.
 */
@GuideTest
class PlanPrivacyTests {

	private static final String ANSWERS = "do=act&with=glasses&with=minor&in=uk";

	/** A word that is in no page, so that it can only come from a request. */
	private static final String CANARY = "qxcanaryqx";

	private static final List<String> REQUESTS = List.of("/plan?do=act&with=" + CANARY, "/plan?do=act&on=" + CANARY,
			"/plan?" + CANARY + "=1", "/plan/?do=act&to=" + CANARY, "/PLAN?with=" + CANARY, "/plan/answer?do=" + CANARY,
			"/plan/none?do=" + CANARY, "/plan?do=act&to=" + CANARY + "%ff%fe", "/plan?to=" + CANARY + "%00",
			"/plan?" + CANARY + "%0d%0a=1&do=act", "/plan?do=act" + "&to=".repeat(250) + CANARY);

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Autowired
	private PageCache cache;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private MissedWords missed;

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.log.start();
		root().addAppender(this.log);
	}

	@AfterEach
	void stopListening() {
		root().detachAppender(this.log);
	}

	@Test
	void responsesToAnswersAreNeverStored() {
		for (String path : List.of("/plan?" + ANSWERS, "/plan?in=uk", "/plan?do=" + CANARY, "/plan/?" + ANSWERS,
				"/Plan?" + ANSWERS, "//plan?" + ANSWERS, "/plan/none?" + ANSWERS, "/%70lan?" + ANSWERS)) {
			Answer answer = this.client.get(path);
			assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
			assertThat(answer.header("ETag")).as(path).isEmpty();
			assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
			assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
		}
		for (String path : List.of("/plan", "/plan/answer")) {
			Answer answer = post(path, List.of());
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		}
		assertThat(this.client.get("/plan").header("Cache-Control")).startsWith("public");
		assertThat(this.client.get("/plan").header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(this.client.get("/faq").header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
	}

	@Test
	void noAnswersOfOthersComeFromMemory() {
		this.client.get("/plan");
		String plan = this.client.get("/plan?" + ANSWERS).text();
		assertThat(this.client.get("/plan").text()).isNotEqualTo(plan).doesNotContain("id=\"h_plan\"");
		assertThat(this.client.get("/plan?do=corporate").text()).isNotEqualTo(plan);
	}

	@Test
	void thousandsOfDistinctAnswersLeaveThePageCacheAsItIs() {
		this.client.get("/plan");
		long weight = this.cache.weight();
		for (int i = 0; i < 2000; i++) {
			StringBuilder query = new StringBuilder("do=" + Activity.CODES.get(i % 4));
			for (int bit = 0; bit < 8; bit++) {
				if ((i / 4 & 1 << bit) != 0) {
					query.append("&with=").append(ReaderCondition.CODES.get(bit));
				}
			}
			String answers = query + "&looks=" + (1 + i / 1024 % 8);
			Answer answer = (i % 2 == 0) ? this.client.get("/plan?" + answers)
					: this.client.get("/plan?" + answers, "Accept-Encoding", "gzip");
			assertThat(answer.status()).isEqualTo(200);
		}
		assertThat(this.cache.weight()).isEqualTo(weight);
	}

	@Test
	void noAnswerGetsIntoLogsMetricsErrorPagesOrMissedWords() {
		for (String path : REQUESTS) {
			Answer answer = this.client.get(path);
			assertThat(answer.text()).as(path).doesNotContain(CANARY);
		}
		for (String field : List.of("do", "to", "on", "with", CANARY)) {
			assertThat(post("/plan/answer", List.of(), field, CANARY).text()).doesNotContain(CANARY);
			assertThat(post("/plan/answer", List.of("Sec-Fetch-Site", "cross-site"), field, CANARY).status())
				.isEqualTo(403);
			assertThat(post("/plan/none", List.of(), field, CANARY).text()).doesNotContain(CANARY);
		}
		assertThat(this.log.list).noneMatch((event) -> event.getFormattedMessage().contains(CANARY)
				|| String.valueOf(event.getThrowableProxy()).contains(CANARY)
				|| event.getMDCPropertyMap().toString().contains(CANARY));
		assertThat(this.meters.getMeters()).isNotEmpty()
			.noneMatch((meter) -> meter.getId().toString().contains(CANARY));
		assertThat(this.missed.all().toString()).doesNotContain(CANARY);
	}

	@Test
	void pagesOfOtherSitesCannotAsk() {
		for (String site : List.of("cross-site", "same-site")) {
			assertThat(post("/plan/answer", List.of("Sec-Fetch-Site", site), "do", "act").status()).isEqualTo(403);
			assertThat(post("/plan", List.of("Sec-Fetch-Site", site), "do", "act").status()).isEqualTo(403);
		}
		assertThat(post("/plan/answer", List.of("Sec-Fetch-Site", "same-origin"), "do", "act").status()).isEqualTo(200);
		assertThat(this.client.send("PUT", "/plan").status()).isEqualTo(405);
	}

	@Test
	void linksLeadToTheGuideOrToSourcesAndTellNothing() {
		var page = this.client.page("/plan?" + ANSWERS);
		assertThat(page.select("main a[href], main [src], main form")
			.stream()
			.map((link) -> link.hasAttr("href") ? link.attr("href") : link.attr("src") + link.attr("action")))
			.isNotEmpty()
			.allSatisfy((href) -> {
				assertThat(href).matches("[/#].*").doesNotStartWith("//");
				assertThat(href.startsWith(PlanSection.CALENDAR) || !href.matches(".*[?].*(glasses|minor|=uk).*"))
					.as(href)
					.isTrue();
			});
	}

	private Answer post(String path, List<String> headers, String... fields) {
		return this.staff.someone().postBare(path, headers, fields);
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
