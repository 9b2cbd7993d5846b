package headshots.web;

/**
 * Tells at which addresses a module takes forms with text from readers, who have no
 * session. They have a concurrency limit of their own, and the module answers an
 * {@link OverloadException} with the text.
 */
public interface ReaderForms {

	/**
	 * Whether a path is one of them.
	 * @param path the decoded path
	 */
	boolean include(String path);

}
