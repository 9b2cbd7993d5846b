package headshots.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import headshots.GuideTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser. Without a Chromium on the machine it is skipped, except where
 * the environment variable CI says that it has to run.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GuideTest
@ExtendWith(RequiresChromium.class)
public @interface BrowserTest {

}
