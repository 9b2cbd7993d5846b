package headshots.upkeep;

/**
 * Something about the store stands in the way, for a reason that whoever runs the guide
 * can mend.
 */
public class MaintenanceException extends RuntimeException {

	public MaintenanceException(String reason) {
		super(reason, null, false, false);
	}

}
