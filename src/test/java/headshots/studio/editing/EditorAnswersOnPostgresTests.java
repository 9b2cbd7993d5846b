package headshots.studio.editing;

import headshots.PostgresGuideTest;
import headshots.SignedInClient;
import headshots.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers of the editor on PostgreSQL.
 */
@PostgresGuideTest
class EditorAnswersOnPostgresTests extends EditorAnswers {

	@Autowired
	private StatementCount statements;

	@Test
	void aSaveByScriptAsksTheDatabaseNoMoreThanAPlainSaveAndItsPage() {
		SignedInClient editor = editor();
		Document page = byScript(editor, editor.page("/studio/questions/new"), "question", "How many statements?")
			.html();
		long byScript = this.statements.during(() -> byScript(editor, page, "answer", "Few."));
		Document next = editor.page(page.select("form.editor").attr("action"));
		long plain = this.statements.during(() -> editor.follow(save(editor, next, "answer", "Few again.")));
		assertThat(byScript).isPositive().isLessThanOrEqualTo(plain);
	}

}
