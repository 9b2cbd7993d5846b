package headshots.upkeep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import com.sun.management.HotSpotDiagnosticMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says in one line of the log whether a start takes its classes from the start cache that
 * it was given. Java itself is silent when it leaves a cache aside, because a jar has
 * another path or time of change than in the training run for example.
 */
@Component
class StartCacheStatus {

	private static final Logger log = LoggerFactory.getLogger(StartCacheStatus.class);

	@EventListener(ApplicationReadyEvent.class)
	void report() throws ClassNotFoundException {
		String cache = option("AOTCache").isEmpty() ? option("SharedArchiveFile") : option("AOTCache");
		if (cache.isEmpty()) {
			// A training run has to load it, so that it is in the cache.
			loadMarker();
			return;
		}
		if (isInUse()) {
			log.info("Startup cache {} is in use", cache);
		}
		else {
			log.warn(
					"Startup cache {} is not in use, so startup takes longer: it was created for another folder, jar or "
							+ "Java version. Create it again with --{}",
					cache, StartCacheCommand.OPTION);
		}
	}

	/**
	 * Whether a class of ours comes from the cache: Java tells its source when it is
	 * loaded, which the training run did in the same way.
	 */
	private static boolean isInUse() {
		try {
			Path file = Files.createTempFile("class-source", ".log");
			try {
				log("output=" + file, "what=class+load=info");
				loadMarker();
				log("output=" + file, "what=all=off");
				String loaded = Files.readString(file);
				// From Java 25 on, classes of a cache are there before the program
				// begins.
				return !loaded.contains("$Marker") || loaded.contains("$Marker source: shared objects file");
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | JMException | ClassNotFoundException | RuntimeException ex) {
			log.debug("Could not determine whether the startup cache is in use", ex);
			return false;
		}
	}

	private static void loadMarker() throws ClassNotFoundException {
		Class.forName(StartCacheStatus.class.getName() + "$Marker");
	}

	/** Configures unified logging (JEP 158) as {@code jcmd VM.log} does. */
	private static void log(String... arguments) throws JMException {
		MBeanServer server = ManagementFactory.getPlatformMBeanServer();
		server.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmLog", new Object[] { arguments },
				new String[] { String[].class.getName() });
	}

	private static String option(String name) {
		try {
			HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
			return String.valueOf(java.getVMOption(name).getValue()).replace("null", "");
		}
		catch (IllegalArgumentException ex) {
			// This version of Java does not know it.
			return "";
		}
	}

	/** Loaded by nothing but the question where it comes from. */
	private static final class Marker {

	}

}
