package headshots.upkeep;

/**
 * Something about the store stands in the way, for a reason that whoever runs the guide
 * can mend.
 */
public class UpkeepRefused extends RuntimeException {

	public UpkeepRefused(String reason) {
		super(reason, null, false, false);
	}

}
