package headshots.upkeep.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import headshots.upkeep.MaintenanceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/**
 * Makes a backup of the running guide, on request from the same machine. Only there where
 * management has a port of its own, never among the readers' pages.
 */
@Component
@WebEndpoint(id = "backup")
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class BackupEndpoint {

	private static final Logger log = LoggerFactory.getLogger(BackupEndpoint.class);

	private final Backups backups;

	BackupEndpoint(Backups backups) {
		this.backups = backups;
	}

	@WriteOperation
	public WebEndpointResponse<Record> backup() {
		try {
			Path made = this.backups.make();
			log.info("Requested backup written to {}", made);
			return new WebEndpointResponse<>(new Made(made.toString(), Files.size(made)));
		}
		catch (MaintenanceException ex) {
			log.warn("Requested backup failed: {}", ex.getMessage());
			return new WebEndpointResponse<>(new Failed(ex.getMessage()),
					WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A backup.
	 */
	record Made(String file, long bytes) {
	}

	/**
	 * The response to a request whose backup failed, with the reason.
	 */
	record Failed(String problem) {
	}

}
