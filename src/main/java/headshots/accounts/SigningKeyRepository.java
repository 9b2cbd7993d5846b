package headshots.accounts;

import headshots.support.RandomToken;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the key with which the guide signs, so that all nodes have the same one and a
 * restart keeps it.
 */
@Repository
class SigningKeyRepository {

	private final JdbcClient jdbc;

	SigningKeyRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the secret, which is made by the first call of all nodes. */
	String secret() {
		return this.jdbc.sql("select secret from signing_key where id = 1")
			.query(String.class)
			.optional()
			.orElseGet(this::make);
	}

	private String make() {
		try {
			this.jdbc.sql("insert into signing_key (id, secret) values (1, :secret)")
				.param("secret", RandomToken.next())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another node was first.
		}
		return this.jdbc.sql("select secret from signing_key where id = 1").query(String.class).single();
	}

}
