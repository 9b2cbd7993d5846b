package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor formats a text with buttons and keys, and links it to other pages, without
 * knowing Markdown.
 */
@SharedStudio
class FormatATextJourney {

	/** A button, the text before, and the text after it. */
	private static final String CASES = """
			Bold: a {word} here => a **{word}** here
			Bold: a **{word}** here => a {word} here
			Bold: a {**word**} here => a {word} here
			Bold: a __{word}__ here => a {word} here
			Bold: one w|ord => one **w|ord**
			Bold: all{ three words }go => all **{three words}** go
			Bold: **one {two} three** => **one** {two} **three**
			Bold: **one** {two} three => **one** **{two}** three
			Bold: **one**{two} three => **{onetwo}** three
			Bold: one **two {three** four} => one **{two three four}**
			Bold: an *{italic} word* => an ***{italic}** word*
			Bold: to be, | => to be, **|**
			Bold: to be, **|** => to be, |
			Bold: say **so|** now => say **so**| now
			Bold: a {b [c} d](/faq) e => a **{b [c d](/faq)}** e
			Bold: a [{b} c](/faq) e => a [**{b}** c](/faq) e
			Bold: a {[b](/a*b*c)} e => a **{[b](/a*b*c)}** e
			Bold: 2 \\* {3} \\* 4 => 2 \\* **{3}** \\* 4
			Italic: a {word} here => a *{word}* here
			Italic: a *{word}* here => a {word} here
			Italic: a _{word}_ here => a {word} here
			Italic: a **{word}** here => a ***{word}*** here
			Italic: a ***{word}*** here => a **{word}** here
			Italic: ***{one} two*** => **{one} *two***
			Bold: ***{one} two*** => *{one} **two***
			Bold: **a [b {c](/faq) d}** e => **a** {[b c](/faq) d} e
			Italic: > a {quote} => > a *{quote}*
			Bullets: one| => - one|
			Bullets: - one| => one|
			Bullets: 1. o|ne => - o|ne
			Bullets: | => - |
			Numbers: - one| => 1. one|
			Numbers: | => 1. |
			""";

	/** The field's text, with the selection between "{" and "}" and a caret as "|". */
	private static final String STATE = """
			field => {
				const { value, selectionStart: from, selectionEnd: to } = field;
				return from === to ? value.slice(0, from) + '|' + value.slice(to)
					: value.slice(0, from) + '{' + value.slice(from, to) + '}' + value.slice(to);
			}""";

	/** Types a text as a person would, so that it can be undone, and selects in it. */
	private static final String TYPE = """
			(field, state) => {
				const from = state.search(/[{|]/);
				const to = state.includes('}') ? state.indexOf('}') - 1 : from;
				field.focus();
				field.select();
				document.execCommand('insertText', false, state.replace(/[{}|]/g, '') || ' ');
				state === '|' && document.execCommand('delete');
				field.setSelectionRange(from, to);
			}""";

	@Autowired
	private Studio studio;

	@Test
	void aButtonTurnsFormattingOnAndOff() {
		List<String> wrong = new ArrayList<>();
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			for (String line : CASES.lines().toList()) {
				String[] each = line.split(" *=> *|: ", 3);
				type(field, each[1]);
				press(page, each[0]);
				if (!state(field).equals(each[2])) {
					wrong.add(line + ", not " + state(field));
				}
				page.keyboard().press("Control+z");
				boolean typed = !plain(each[1]).equals(plain(each[2]));
				if (typed && !field.inputValue().equals(plain(each[1]))) {
					wrong.add(line + " is undone to " + field.inputValue());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void selectionsOverSeveralLinesAreFormattedPieceByPiece() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "{First one.\n\nSecond one.\n\n- an item\n- another}");
			press(page, "Bold");
			assertThat(field).hasValue("**First one.**\n\n**Second one.**\n\n- **an item**\n- **another**");
			press(page, "Bold");
			assertThat(field).hasValue("First one.\n\nSecond one.\n\n- an item\n- another");
			type(field, "Before\n{one\ntwo\n\nthree}\nafter");
			press(page, "Bullets");
			assertThat(state(field)).isEqualTo("Before\n\n{- one\n- two\n- three}\n\nafter");
			assertThat(toolbar(page).getByRole(AriaRole.BUTTON, named("Bullets"))).hasAttribute("aria-pressed", "true");
			press(page, "Numbers");
			assertThat(state(field)).isEqualTo("Before\n\n{1. one\n2. two\n3. three}\n\nafter");
			press(page, "Numbers");
			assertThat(state(field)).isEqualTo("Before\n\n{one\n\ntwo\n\nthree}\n\nafter");
			for (int i = 0; i < 3; i++) {
				page.keyboard().press("Control+z");
			}
			assertThat(field).hasValue("Before\none\ntwo\n\nthree\nafter");
			page.keyboard().press("Control+Shift+z");
			assertThat(field).hasValue("Before\n\n- one\n- two\n- three\n\nafter");
			type(field, "1. one\n2. two\n{three}");
			press(page, "Numbers");
			assertThat(field).hasValue("1. one\n2. two\n3. three");
		}
	}

	@Test
	void aListGoesOnWithTheNextLine() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "|");
			press(page, "Bullets");
			page.keyboard().type("one\ntwo\n\nthree\nfour");
			assertThat(field).hasValue("- one\n- two\n\nthree\nfour");
			type(field, "1. one| and\n2. two\n3. three\n\n4. four");
			page.keyboard().press("Enter");
			assertThat(state(field)).isEqualTo("1. one\n2. |and\n3. two\n4. three\n\n4. four");
			page.keyboard().press("Control+z");
			assertThat(field).hasValue("1. one and\n2. two\n3. three\n\n4. four");
			type(field, "- one|");
			page.keyboard().press("Shift+Enter");
			assertThat(field).hasValue("- one\n");
		}
	}

	@Test
	void keysDoTheSameAsTheButtons() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "a {word} here");
			page.keyboard().press("Control+b");
			page.keyboard().press("Control+i");
			assertThat(state(field)).isEqualTo("a ***{word}*** here");
			assertThat(toolbar(page).getByRole(AriaRole.BUTTON, named("Bold"))).hasAttribute("aria-pressed", "true");
			page.keyboard().press("Control+Shift+Digit8");
			assertThat(field).hasValue("- a ***word*** here");
			page.keyboard().press("Control+Shift+Digit7");
			assertThat(field).hasValue("1. a ***word*** here");
			page.keyboard().press("Control+z");
			page.keyboard().press("Control+z");
			page.keyboard().press("Control+z");
			page.keyboard().press("Control+z");
			assertThat(field).hasValue("a word here");
			type(field, "|");
			page.keyboard().press("Control+b");
			page.keyboard().type("loud");
			page.keyboard().press("Control+b");
			page.keyboard().type(" and quiet");
			assertThat(field).hasValue("**loud** and quiet");
			Locator summary = Studio.field(page, "Summary");
			summary.fill("plain");
			summary.press("Control+b");
			assertThat(summary).hasValue("plain");
		}
	}

	@Test
	void theToolbarIsOneStopOfTheTabKey() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "a {word} here");
			page.keyboard().press("Shift+Tab");
			assertThat(focused(page)).hasText("Bold");
			page.keyboard().press("ArrowRight");
			assertThat(focused(page)).hasText("Italic");
			page.keyboard().press("End");
			assertThat(focused(page)).hasText("Link");
			page.keyboard().press("ArrowRight");
			assertThat(focused(page)).hasText("Bold");
			page.keyboard().press("ArrowRight");
			page.keyboard().press("Tab");
			assertThat(field).isFocused();
			page.keyboard().press("Shift+Tab");
			assertThat(focused(page)).hasText("Italic");
			page.keyboard().press("Enter");
			assertThat(state(field)).isEqualTo("a *{word}* here");
		}
	}

	@Test
	void aPageIsFoundAndLinkedWithTheKeyboardAlone() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "Mind the {clothes} first");
			page.keyboard().press("Control+k");
			Locator dialog = dialog(page);
			Locator words = dialog.getByRole(AriaRole.COMBOBOX);
			assertThat(words).isFocused();
			page.keyboard().type("styl");
			Locator first = dialog.getByRole(AriaRole.OPTION).first();
			assertThat(first).containsText("/aspects/styling");
			assertThat(first).hasAttribute("aria-selected", "true");
			assertThat(words).hasAttribute("aria-expanded", "true");
			assertThat(words).hasAttribute("aria-activedescendant", first.getAttribute("id"));
			page.keyboard().press("ArrowDown");
			assertThat(first).hasAttribute("aria-selected", "false");
			page.keyboard().press("ArrowUp");
			page.keyboard().press("Escape");
			assertThat(first).isHidden();
			assertThat(dialog).isVisible();
			page.keyboard().press("ArrowDown");
			assertThat(first).isVisible();
			page.keyboard().press("Enter");
			assertThat(dialog).isHidden();
			assertThat(state(field)).isEqualTo("Mind the [clothes](/aspects/styling)| first");
			assertThat(field).isFocused();
			page.keyboard().press("Control+z");
			assertThat(field).hasValue("Mind the clothes first");
			page.keyboard().press("Control+Shift+z");
			field.evaluate("field => field.setSelectionRange(12, 12)");
			page.keyboard().press("Control+k");
			assertThat(words).hasValue("/aspects/styling");
			Studio.press(page, "Remove link");
			assertThat(field).hasValue("Mind the clothes first");
			page.keyboard().press("Control+k");
			page.keyboard().press("Escape");
			assertThat(dialog).isHidden();
			assertThat(field).isFocused();
			type(field, "See |");
			page.keyboard().press("Control+k");
			page.keyboard().type("actor headshots");
			assertThat(first).containsText("Actor headshots");
			page.keyboard().press("Enter");
			assertThat(field.inputValue()).matches("See \\[Actor headshots]\\(/headshots/actor\\)");
		}
	}

	@Test
	void anAddressIsTaken() {
		Map<String, String> addresses = Map.of("https://example.org/a_(b)", "https://example.org/a_%28b%29",
				"www.example.org/x", "https://www.example.org/x", "casting@example.org", "mailto:casting@example.org",
				"/faq", "/faq", this.studio.address("/faq#x"), "/faq#x");
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			addresses.forEach((typed, address) -> {
				type(field, "{here}");
				press(page, "Link");
				dialog(page).getByRole(AriaRole.COMBOBOX).fill(typed);
				assertThat(dialog(page).getByRole(AriaRole.OPTION).first()).containsText(address.replaceAll("%.*", ""));
				Studio.press(page, "Insert link");
				assertThat(field).hasValue("[here](" + address + ")");
			});
		}
	}

	@Test
	void anAddressThatReadersCannotOpenIsRefusedInWords() {
		try (Page page = this.studio.signedIn("fred")) {
			Locator field = open(page);
			type(field, "{here}");
			press(page, "Link");
			Locator words = dialog(page).getByRole(AriaRole.COMBOBOX);
			Locator status = page.locator("dialog [role=status]");
			for (String[] pair : new String[][] { { "/studio/tips", "Readers can’t open the studio’s pages" },
					{ this.studio.address("/preview/x"), "Readers can’t open the studio’s pages" },
					{ "javascript:alert(1)", "Links can’t begin with “javascript:”" }, { "https://", "isn’t complete" },
					{ "zqxzqx", "No page found" } }) {
				words.fill(pair[0]);
				assertThat(status).containsText(pair[1]);
				page.keyboard().press("Enter");
				assertThat(dialog(page)).isVisible();
			}
			page.route("**/link-targets**", Route::abort);
			words.fill("styling");
			assertThat(status).containsText("can’t be searched right now");
			Studio.press(page, "Cancel");
			assertThat(state(field)).isEqualTo("{here}");
		}
	}

	@Test
	void theDialogPassesTheRulesAndFitsAPhone() {
		try (Page page = this.studio.signedIn("fred")) {
			open(page);
			press(page, "Link");
			dialog(page).getByRole(AriaRole.COMBOBOX).fill("light");
			assertThat(dialog(page).getByRole(AriaRole.OPTION).first()).isVisible();
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 700);
				page.emulateMedia(new Page.EmulateMediaOptions()
					.setColorScheme(width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT));
				assertThat(Axe.check(page).broken()).as(String.valueOf(width)).isEmpty();
				assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
				assertThat((boolean) page.evaluate("""
						[...document.querySelectorAll('dialog button:not([hidden]), [role=option], .format-bar button')]
							.every(each => each.getBoundingClientRect().height >= 44)""")).isTrue();
			}
		}
	}

	@Test
	void rowsThatAreAddedHaveTheButtonsToo() {
		try (Page page = this.studio.signedIn("fred")) {
			page.navigate(this.studio.address("/studio/tips/new"));
			Locator rows = page.locator(".field--rows")
				.filter(new Locator.FilterOptions().setHas(page.locator(".format-bar")));
			rows.first()
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Add a")))
				.click();
			Locator field = rows.first().locator("textarea[data-paste=markdown]").last();
			type(field, "a {word}");
			rows.first().locator("[data-format=bold]").last().click();
			assertThat(state(field)).isEqualTo("a **{word}**");
		}
	}

	@Test
	void withoutScriptTheTextIsMarkdownAndTheHintsAreThere() {
		try (Page page = this.studio.signedIn("frida", false)) {
			this.studio.openCell(page, "Model, Styling");
			assertThat(page.locator(".format-bar").first()).isHidden();
			assertThat(page.locator(".preview-panel")).isHidden();
			assertThat(Studio.region(page, "Formatting text")).isVisible();
			Studio.field(page, "Explanation").fill("Written **by hand**.");
			Studio.press(page, "Preview");
			assertThat(page.locator("main strong").getByText("by hand")).isVisible();
		}
	}

	private Locator open(Page page) {
		this.studio.openCell(page, "Model, Purpose");
		Locator field = Studio.field(page, "Explanation");
		assertThat(toolbar(page)).isVisible();
		return field;
	}

	private static Locator toolbar(Page page) {
		return page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Formatting: Explanation"));
	}

	private static Locator dialog(Page page) {
		return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Link"));
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

	private static void press(Page page, String button) {
		toolbar(page).getByRole(AriaRole.BUTTON, named(button)).click();
	}

	private static void type(Locator field, String state) {
		field.evaluate(TYPE, state);
	}

	private static String state(Locator field) {
		return (String) field.evaluate(STATE);
	}

	private static String plain(String state) {
		return state.replaceAll("[{}|]", "");
	}

	private static Locator focused(Page page) {
		return page.locator(":focus");
	}

}
