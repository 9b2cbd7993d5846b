package headshots;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Puts accounts into a guide and signs their owners in, through the same page as
 * everyone. In a {@link GuideTest} it is there to be injected:
 *
 * <pre>
 * Person editor = this.staff.editor();
 * Visitor.Answer answer = editor.submit("/studio/types/1", "form.editor", "name", "Actor");
 * </pre>
 *
 * {@link #editor} and {@link #administrator} are shared by all tests of a context, which
 * must not change them; a test that changes an account makes one with {@link #hire}.
 */
public class Staff {

	/** The password of everyone who is hired here. */
	public static final String PASSWORD = "tungsten or daylight?";

	private final Environment environment;

	private final JdbcClient jdbc;

	private final Map<String, SignedInClient> known = new ConcurrentHashMap<>();

	/** Hashing takes a tenth of a second; one hash does for all. */
	private final Supplier<String> hash;

	public Staff(Environment environment, JdbcClient jdbc, PasswordEncoder encoder) {
		this.environment = environment;
		this.jdbc = jdbc;
		this.hash = SingletonSupplier.of(() -> encoder.encode(PASSWORD));
	}

	@Bean
	static BeanPostProcessor remembersPasswords() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof PasswordEncoder encoder) ? new RememberedPasswords(encoder) : bean;
			}

		};
	}

	/** The editor "edda", signed in. */
	public SignedInClient editor() {
		return this.known.computeIfAbsent("edda", (name) -> hire(name, "EDITOR"));
	}

	/** The administrator "adam", signed in. */
	public SignedInClient administrator() {
		return this.known.computeIfAbsent("adam", (name) -> hire(name, "ADMINISTRATOR"));
	}

	/**
	 * Makes an account and signs it in.
	 * @param username a user name
	 * @param role EDITOR or ADMINISTRATOR
	 */
	public SignedInClient hire(String username, String role) {
		insert(username, role);
		return signIn(username);
	}

	/** Makes a word that readers searched for in vain. */
	public void missWord(String word) {
		this.jdbc.sql("delete from missed_word where word = :word").param("word", word).update();
		this.jdbc
			.sql("insert into missed_word (word, searches, first_day, last_day) values (:word, 12, current_date, "
					+ "current_date)")
			.param("word", word)
			.update();
	}

	/** Makes what a reader reported; returns its number. */
	public long report(String kind, String key, String text) {
		String submission = UUID.randomUUID().toString();
		this.jdbc.sql(
				"insert into feedback_report (kind, item_key, title, body, reply_to, received_at, state, submission_id) "
						+ "values (?, ?, 'Reported page', ?, 'reader@example.com', current_timestamp, 'OPEN', ?)")
			.params(kind, key, text, submission)
			.update();
		return this.jdbc.sql("select id from feedback_report where submission_id = ?")
			.param(submission)
			.query(Long.class)
			.single();
	}

	/** Removes what readers reported with a text that begins so. */
	public void removeReports(String text) {
		this.jdbc.sql("delete from feedback_report where body like ?").param(text + "%").update();
	}

	/**
	 * Makes an account without signing it in. An earlier account of the same name, in a
	 * guide that tests share, is renamed.
	 */
	public long insert(String username, String role) {
		this.jdbc
			.sql("update staff_account set username = username || '-' || id, display_name = display_name || '-' || id, "
					+ "display_name_key = display_name_key || '-' || id where username = ?")
			.param(username)
			.update();
		this.jdbc.sql(
				"insert into staff_account (username, display_name, display_name_key, role, password_hash, joined, enabled, "
						+ "generation, created) values (?, ?, ?, ?, ?, true, true, 0, current_timestamp)")
			.params(username, Character.toUpperCase(username.charAt(0)) + username.substring(1), username, role,
					this.hash.get())
			.update();
		return this.jdbc.sql("select id from staff_account where username = ?")
			.param(username)
			.query(Long.class)
			.single();
	}

	/** Makes an account an administrator, in the database. */
	public void promote(String username) {
		this.jdbc.sql("update staff_account set role = 'ADMINISTRATOR' where username = ?").param(username).update();
	}

	/** Keeps back what a person has scheduled, in the database. */
	public void keepScheduleBack(String username) {
		this.jdbc
			.sql("update scheduled_publication set kept_back_at = due_at, version = version + 1 where author_id = "
					+ "(select id from staff_account where username = ?)")
			.param(username)
			.update();
	}

	/** Signs an account in, in a browser of its own. */
	public SignedInClient signIn(String username) {
		SignedInClient person = someone();
		HttpTestClient.Answer answer = person.signIn(username, PASSWORD);
		if (answer.status() != 303) {
			throw new AssertionError(username + " cannot sign in: " + answer.status() + "\n" + answer.text());
		}
		return person;
	}

	/** Returns a browser without an account. */
	public SignedInClient someone() {
		return new SignedInClient(this.environment);
	}

}
