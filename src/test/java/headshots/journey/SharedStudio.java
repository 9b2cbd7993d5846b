package headshots.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import headshots.HttpTestClient;
import headshots.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A guide whose studio the journeys of staff share. Each works on entries that no other
 * one touches, and under names of its own.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-", "guide.media.store=database", "guide.feedback.enabled=true" })
@Import({ HttpTestClient.class, Staff.class, Studio.class, ShiftedClock.class })
@ExtendWith(RequiresChromium.class)
@interface SharedStudio {

}
