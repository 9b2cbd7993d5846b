package headshots.web;

import java.util.List;

/**
 * Tells which of a module's pages take answers of readers about themselves, in the query
 * or the body of a request. Responses to such requests are never stored, a browser passes
 * the address of such a page on to no other, the access log leaves its query out, and a
 * concurrency limit of their own holds for them, because each answer is computed.
 */
public interface PersonalPages {

	/**
	 * Whether a page is one of them.
	 * @param path the decoded path
	 */
	boolean takeAnswers(String path);

	/** Whether any module has such a page at a path as requested. */
	static boolean include(List<PersonalPages> all, String path) {
		String decoded = StaffAddresses.decoded(path);
		return all.stream().anyMatch((pages) -> pages.takeAnswers(decoded));
	}

}
