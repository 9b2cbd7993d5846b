package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import headshots.upkeep.FileCompaction;
import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.RestoreCommand;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Checks the folder of the H2 file at startup, before anything opens it, so that a
 * problem is reported in one line and nothing is overwritten.
 */
class DataFolderGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String FOLDER = "guide.data-folder";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		if (H2DatabaseFile.of(environment).isEmpty()) {
			return;
		}
		String folder = environment.getProperty(FOLDER, "");
		if (folder.isBlank() || folder.contains(";")) {
			throw new StartupException("\"" + folder + "\" is not a valid folder name: set another one with " + FOLDER);
		}
		// H2 takes no folder that is only implied to be below the current one.
		String absolute = Path.of(folder).toAbsolutePath().normalize().toString();
		environment.getPropertySources().addFirst(new MapPropertySource("data folder", Map.of(FOLDER, absolute)));
		H2DatabaseFile store = H2DatabaseFile.of(environment).orElseThrow();
		String refusal = check(store);
		if (refusal != null) {
			throw new StartupException(refusal);
		}
		store.unmark();
		// After everything of ours has closed it.
		SpringApplication.getShutdownHandlers().add(() -> {
			FileCompaction.run(store);
			store.markClosed();
		});
	}

	/**
	 * Returns why the file must not be used; null if nothing does. After a crash, and
	 * wherever another program wrote to it, the whole file is read; after a stop it is as
	 * it was, and the daily backup reads it to its end anyway.
	 */
	static @Nullable String check(H2DatabaseFile store) {
		Path file = store.path();
		Path folder = store.folder();
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			return "cannot create the folder " + folder + ": grant permission, or set another one with " + FOLDER;
		}
		if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
			return "cannot write to " + (Files.isWritable(folder) ? file : folder)
					+ ": grant permission, or set another folder with " + FOLDER;
		}
		return Files.exists(file) ? checkFile(store) : null;
	}

	private static @Nullable String checkFile(H2DatabaseFile store) {
		Path file = store.path();
		try {
			if (store.isHeld()) {
				return "another guide is running on " + file + ": stop it first, or set another folder with " + FOLDER;
			}
		}
		catch (IOException ex) {
			return "cannot open " + file + " (" + ex.getMessage() + ")";
		}
		return (store.isAsItWasClosed() || store.isWhole()) ? null
				: "cannot read " + file + ", it is damaged or not a database of the guide: restore a backup with --"
						+ RestoreCommand.OPTION
						+ ", or move it away to start with an empty guide; the file was not changed";
	}

}
