package headshots.accounts;

/**
 * An account as it is stored.
 *
 * @param member whose it is
 * @param passwordHash never empty: until a password is chosen, the hash of a random one,
 * so that guessing takes the same time
 * @param joined whether its owner has chosen a password
 * @param enabled whether it may be used
 * @param generation a number that grows whenever all its sessions end
 */
public record StaffAccount(StaffMember member, String passwordHash, boolean joined, boolean enabled, int generation) {

	/** How others refer to it: "Ada Lens (ada)". */
	public String title() {
		return this.member.displayName() + " (" + this.member.username() + ")";
	}

}
