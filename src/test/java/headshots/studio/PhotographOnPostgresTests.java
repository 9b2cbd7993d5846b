package headshots.studio;

import java.nio.file.Path;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.PostgresGuideTest;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.media.MasterImage;
import headshots.media.Pictures;
import headshots.studio.service.OrphanedImageCleanup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photographs in a guide that keeps everything in PostgreSQL.
 */
@PostgresGuideTest
class PhotographOnPostgresTests {

	@TempDir
	private Path folder;

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private OrphanedImageCleanup sweep;

	@Autowired
	private Pictures pictures;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void areShownReplacedWithdrawnAndErased() {
		SignedInClient editor = this.staff.hire("photo-editor", "EDITOR");
		int before = erased();
		String place = SamplePhotographs.live(editor, "In the database", 91, "types", "theatrical");
		String src = this.client.page("/headshots/theatrical").select(".photographs figure img").attr("src");
		assertThat(this.client.get(src).header("Content-Type")).isEqualTo("image/jpeg");
		Answer replaced = editor.upload(place + "/picture", "file", "new.png", SamplePictures.png(900, 1200, 92),
				"base", "2", "same", "yes");
		assertThat(replaced.status()).as(replaced.text()).isEqualTo(303);
		SamplePhotographs.publish(editor, place);
		assertThat(this.client.get(src).status()).isEqualTo(404);
		assertThat(this.client.get("/media/in-the-database").status()).isEqualTo(200);
		SamplePhotographs.withdraw(editor, place);
		assertThat(editor.submit(place + "/erasure", "main form").status()).isEqualTo(303);
		assertThat(erased() - before).isEqualTo(2);
	}

	@Test
	void areSweptAwayWhereNothingNamesThem() {
		// The database is shared, and a pending import of another test may name anything.
		this.jdbc.update("delete from pending_import");
		MasterImage orphan = this.pictures
			.develop(SamplePictures.saved(this.folder, SamplePictures.jpeg(600, 750, 93)));
		this.transaction.executeWithoutResult((status) -> this.pictures.keep(orphan, "x.jpg", "Nobody"));
		this.jdbc.update("update picture set kept_at = kept_at - interval '2 days' where hash = ?",
				orphan.name().hash());
		this.sweep.look();
		assertThat(this.pictures.holds(orphan.name())).isFalse();
	}

	private int erased() {
		Integer count = this.jdbc.queryForObject("select count(*) from picture where erased_at is not null",
				Integer.class);
		return (count != null) ? count : 0;
	}

}
