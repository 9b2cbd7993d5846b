package headshots.studio.service;

import java.nio.file.Path;

import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.media.MasterImage;
import headshots.media.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class OrphanedImageCleanupTests {

	@TempDir
	private Path folder;

	@Autowired
	private OrphanedImageCleanup sweep;

	@Autowired
	private Pictures pictures;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Staff staff;

	@Test
	void takesWhatNothingNamesAndNothingElse() {
		SignedInClient editor = this.staff.editor();
		this.jdbc.update("delete from pending_import");
		MasterImage orphan = kept(81);
		MasterImage young = kept(82);
		String place = SamplePhotographs.draft(editor, "Swept around", 83);
		String named = editor.page(place).select("#picture img").attr("src");
		makeOld(orphan.name().hash());
		makeOld(named.replaceFirst(".*/([0-9a-f]{64}).*", "$1"));
		this.sweep.look();
		assertThat(this.pictures.holds(orphan.name())).isFalse();
		assertThat(this.pictures.holds(young.name())).isTrue();
		assertThat(editor.get(named).status()).isEqualTo(200);
		assertThat(this.jdbc.queryForObject("select count(*) from picture where hash = ?", Integer.class,
				orphan.name().hash()))
			.isZero();
	}

	@Test
	void waitsWhileAnImportWaits() {
		SignedInClient editor = this.staff.editor();
		MasterImage orphan = kept(84);
		makeOld(orphan.name().hash());
		byte[] archive = editor.get("/studio/export").bytes();
		assertThat(editor.upload("/studio/import", "archive", "guide.zip", archive).status()).isEqualTo(303);
		this.sweep.look();
		assertThat(this.pictures.holds(orphan.name())).isTrue();
		this.jdbc.update("delete from pending_import");
		this.sweep.look();
		assertThat(this.pictures.holds(orphan.name())).isFalse();
	}

	private MasterImage kept(int number) {
		MasterImage masterImage = this.pictures
			.develop(SamplePictures.saved(this.folder, SamplePictures.jpeg(600, 750, number)));
		this.transaction.executeWithoutResult((status) -> this.pictures.keep(masterImage, "x.jpg", "Nobody"));
		return masterImage;
	}

	private void makeOld(String hash) {
		this.jdbc.update("update picture set kept_at = dateadd('day', -2, kept_at) where hash = ?", hash);
		this.jdbc.update("update picture_file set kept_at = dateadd('day', -2, kept_at) where hash = ?", hash);
	}

}
