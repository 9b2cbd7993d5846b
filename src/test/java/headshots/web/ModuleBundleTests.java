package headshots.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ModuleBundleTests {

	@Test
	void holdsEachModuleOnceAfterThoseThatItImports() {
		String bundle = bundle(
				Map.of("page.js", "import { one, two } from './a.js';\nimport { two } from './b-c.js';\none(two);\n",
						"a.js", "import { two } from './b-c.js';\nexport async function one() {\n\treturn two;\n}\n",
						"b-c.js", "export const two = 2;\n"));
		assertThat(bundle).containsSubsequence("const $b_c = (() => {", "const two = 2;", "return { two };",
				"const $a = (() => {", "const { two } = $b_c;", "async function one()", "return { one };",
				"const $page = (() => {", "const { one, two } = $a;", "const { two } = $b_c;", "one(two);");
		assertThat(bundle.split("const two = 2;", -1)).hasSize(2);
		assertThat(bundle).doesNotContain("import", "export");
	}

	@ParameterizedTest
	@ValueSource(strings = { "import { one as two } from './a.js';", "import * as all from './a.js';",
			"import './a.js';", "export default 1;", "export { one };", "export class One {}" })
	void refusesWhatItDoesNotUnderstand(String line) {
		assertThatIllegalStateException().isThrownBy(() -> bundle(Map.of("page.js", line + "\n", "a.js", "")))
			.withMessageContaining(line.split(" ")[0])
			.withMessageContaining("page.js");
	}

	@Test
	void refusesModulesThatImportEachOther() {
		assertThatIllegalStateException()
			.isThrownBy(() -> bundle(Map.of("page.js", "import { one } from './a.js';\n", "a.js",
					"import { two } from './page.js';\nexport const one = 1;\n")))
			.withMessageContaining("page.js, a.js");
	}

	private static String bundle(Map<String, String> sources) {
		return ModuleBundle.of("page.js", sources::get);
	}

}
