package headshots.upkeep.backup;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import headshots.upkeep.MaintenanceException;
import headshots.upkeep.RestoreCommand;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Copies the store aside before a newer guide changes its form: H2 keeps every statement
 * of a migration, even if the next one fails. Costs nothing where nothing is to be done.
 */
@Component
class PreMigrationBackup extends BaseCallback implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(PreMigrationBackup.class);

	private static final String PREFIX = "before-V";

	private static final String APPLIED = "select count(*) from \"flyway_schema_history\" where \"success\" and \"version\" is not null";

	private final Backups backups;

	private boolean asked;

	private @Nullable Path copy;

	PreMigrationBackup(Backups backups) {
		this.backups = backups;
	}

	@Override
	public void migrate(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (RuntimeException ex) {
			throw explained(ex);
		}
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE && this.backups.arePossible() && !this.asked;
	}

	/** Flyway calls this with the first step that it is about to take. */
	@Override
	public void handle(Event event, Context context) {
		this.asked = true;
		if (isNew(context)) {
			return;
		}
		this.copy = this.backups.make(PREFIX + context.getMigrationInfo().getVersion() + "-");
		log.info("Migrating the database schema; a backup from before the migration is in {}", this.copy);
	}

	/** A guide that has just been made has nothing to copy. */
	private static boolean isNew(Context context) {
		try (Statement statement = context.getConnection().createStatement();
				ResultSet applied = statement.executeQuery(APPLIED)) {
			return !applied.next() || applied.getInt(1) == 0;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private RuntimeException explained(RuntimeException failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && !(cause instanceof MaintenanceException)) {
			cause = cause.getCause();
		}
		if (cause instanceof MaintenanceException refused) {
			return new MaintenanceException("the database schema needs a migration, and the backup before it failed: "
					+ refused.getMessage() + "; nothing was changed");
		}
		Path before = (this.copy != null) ? this.copy
				: (failure instanceof FlywayException) ? this.backups.newest(PREFIX).orElse(null) : null;
		if (before == null) {
			return failure;
		}
		String reason = String.valueOf(cause.getMessage())
			.lines()
			.findFirst()
			.orElse("")
			.replace("; SQL statement:", "");
		return new MaintenanceException("the schema migration failed (" + reason + "). A backup from before is in "
				+ before + ": restore it with --" + RestoreCommand.OPTION + "=" + before
				+ " and start the previous version of the guide");
	}

}
