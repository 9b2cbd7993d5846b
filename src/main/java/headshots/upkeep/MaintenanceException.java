package headshots.upkeep;

/**
 * Says that maintenance of the database failed, for a reason that its operator can mend.
 */
public class MaintenanceException extends RuntimeException {

	public MaintenanceException(String reason) {
		super(reason, null, false, false);
	}

}
