"""Read aloud by the browser's own voice: what it says, in which language, and how it stops."""

import pytest
from playwright.sync_api import Page, expect

# A voice that writes down what it should say, and says the next thing when the test tells it to.
VOICE = """
window.said = [];
window.waiting = [];
class Utterance { constructor(text) { this.text = text; this.lang = ""; } }
const voice = {
  paused: false,
  getVoices: () => [],
  speak(one) { window.said.push([one.lang, one.text]); window.waiting.push(one); },
  cancel() { window.waiting = []; },
  pause() { this.paused = true; },
  resume() { this.paused = false; },
};
Object.defineProperty(window, "speechSynthesis", { value: voice, configurable: true });
Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
window.next = () => window.waiting.shift().onend();
window.sayAll = () => { while (window.waiting.length) { window.next(); } };
"""
READ = (
    "/aanbod/1",
    "/organisaties/1",
    "/themas",
    "/themas/rouw",
    "/wijken/WK019330",
    "/lijst?id=1",
    "/over",
    "/privacy",
    "/toegankelijkheid",
    "/zo-kiest-dichtbij",
)
NO_VOICE = "delete Window.prototype.speechSynthesis; delete window.speechSynthesis;"


@pytest.fixture
def speaking(new_page) -> Page:
    """A page in a browser with our voice."""
    page: Page = new_page(width=390)
    page.add_init_script(VOICE)
    return page


def said(page: Page) -> list[tuple[str, str]]:
    """(language, text) of all that was said."""
    return [(language, text) for language, text in page.evaluate("window.said")]


def start(page: Page) -> None:
    page.get_by_role("button", name="Lees voor").click()


def test_it_reads_what_is_on_the_page_and_no_buttons(speaking: Page) -> None:
    speaking.goto("/lijst?id=1&id=2")
    title = speaking.locator(".db-mijnlijst__regel h2").first.inner_text()
    start(speaking)
    speaking.evaluate("window.sayAll()")
    texts = [text for _language, text in said(speaking)]
    assert texts[0] == "Mijn lijst"
    assert title in texts
    assert {language for language, _text in said(speaking)} == {"nl"}
    assert not any(word in text for text in texts for word in ("Lees voor", "Haal weg", "Scan de"))
    assert all(0 < len(text) <= 180 for text in texts)
    expect(speaking.get_by_role("button", name="Lees voor")).to_be_visible()


def test_dutch_words_on_another_page_are_said_in_dutch(speaking: Page) -> None:
    speaking.goto("/ar/lijst?id=1")
    speaking.locator("[data-leesvoor-start]").click()
    speaking.evaluate("window.sayAll()")
    title = speaking.locator(".db-mijnlijst__regel h2").inner_text()
    assert ("nl", title) in said(speaking)
    assert "ar" in {language for language, _text in said(speaking)}


def test_every_page_to_read_can_be_heard(new_page) -> None:
    """With a voice the button is there, without one it is not; on all pages that tell something."""
    speaking, silent = new_page(width=390), new_page(width=390)
    speaking.add_init_script(VOICE)
    silent.add_init_script(NO_VOICE)
    for path in READ:
        speaking.goto(path)
        start(speaking)
        assert len(said(speaking)) == 1, path
        silent.goto(path)
        expect(silent.locator("[data-leesvoor]")).to_be_hidden()


def test_pause_go_on_and_stop_by_keyboard(speaking: Page) -> None:
    speaking.goto("/lijst")
    speaking.get_by_role("button", name="Lees voor").focus()
    speaking.keyboard.press("Enter")
    pause = speaking.get_by_role("button", name="Pauze")
    expect(pause).to_be_focused()
    speaking.keyboard.press("Space")
    expect(pause).to_have_attribute("aria-pressed", "true")
    assert speaking.evaluate("window.speechSynthesis.paused") is True
    speaking.keyboard.press("Space")
    expect(pause).to_have_attribute("aria-pressed", "false")
    speaking.keyboard.press("Tab")
    speaking.keyboard.press("Enter")
    expect(speaking.get_by_role("button", name="Lees voor")).to_be_focused()
    assert speaking.evaluate("window.waiting") == []
    assert len(said(speaking)) == 1


def test_escape_stops(speaking: Page) -> None:
    speaking.goto("/lijst")
    start(speaking)
    speaking.keyboard.press("Escape")
    expect(speaking.get_by_role("button", name="Lees voor")).to_be_visible()
    assert speaking.evaluate("window.waiting") == []


def test_without_a_voice_or_javascript_there_is_no_button(new_page) -> None:
    silent = new_page()
    silent.add_init_script(NO_VOICE)
    silent.goto("/lijst")
    assert silent.evaluate("'speechSynthesis' in window") is False
    expect(silent.locator("[data-leesvoor]")).to_be_hidden()
    plain = new_page(javascript=False)
    plain.goto("/lijst")
    expect(plain.locator("[data-leesvoor]")).to_be_hidden()
