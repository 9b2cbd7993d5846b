package headshots.studio.editing;

import headshots.StudioTest;

/**
 * The answers of the editor on H2.
 */
@StudioTest
class EditorAnswersTests extends EditorAnswers {

}
