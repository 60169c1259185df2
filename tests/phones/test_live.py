"""The page's script in a browser, with a clock that the test turns and a panel made of pages."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from panel.phone import wire
from panel.phone.headers import standing
from panel.phone.pages import Pages
from tests.phone.faces import DOORS

HTML = "text/html; charset=utf-8"
LOOKS_EVERY = 3_000  # ms
LOST_AFTER = 10_000
PRESS_FORGOTTEN = 15_000


class Answering:
    """What stands at the other end of the phone's network."""

    def __init__(self) -> None:
        self.pages = Pages(prefix="")
        self.door = DOORS["free"]
        self.pressed: list[str] = []
        self.looked = 0
        self.is_over = self.is_unplugged = False

    def answer(self, route: Route) -> None:
        path = urlsplit(route.request.url).path
        part = self.pages.look(path.removeprefix("/look/"))
        if part is not None:
            route.fulfill(body=part[0], content_type=part[1])
        elif path == "/press":
            self.pressed.append(route.request.post_data or "")
            route.fulfill(status=204)  # the browser stays where it is: as if no answer came
        elif self.is_unplugged:
            route.abort()
        else:
            self._show(route)

    def _show(self, route: Route) -> None:
        self.looked += 1
        buttons = tuple(
            msgspec.structs.replace(each, press=f"{each.press}-{self.looked}")
            for each in self.door.buttons
        )
        page = self.pages.door(msgspec.structs.replace(self.door, buttons=buttons), "en", "")
        if self.is_over:
            page = self.pages.refused("expired", "Lyon", "en")
        headers = {**standing(https=False), "content-type": HTML}
        route.fulfill(status=410 if self.is_over else 200, body=page, headers=headers)


@pytest.fixture
def panel() -> Answering:
    return Answering()


@pytest.fixture
def phone(browser: Browser, panel: Answering) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text))
    page.on("pageerror", lambda error: refused.append(str(error)))
    page.route("**/*", panel.answer)
    page.clock.install()
    page.goto("http://localhost/")
    yield page
    page.close()
    # Chromium says itself when a load fails; anything else is the script's, or the policy's.
    assert not [said for said in refused if "Failed to load resource" not in said]


def changes(door: wire.Door) -> wire.Door:
    return msgspec.structs.replace(door, at=door.at + 60, people=door.people + 1)


def test_the_page_follows_the_door(phone: Page, panel: Answering) -> None:
    panel.door = DOORS["in-use"]
    phone.clock.run_for(LOOKS_EVERY)
    expect(phone.locator("#status")).to_contain_text("In use")
    expect(phone.locator("#tell")).to_contain_text("In use")


def test_a_button_gets_its_new_token_and_stays_the_same_button(
    phone: Page, panel: Answering
) -> None:
    first = phone.locator("button").first
    old, element = first.get_attribute("value"), first.element_handle()
    phone.clock.run_for(LOOKS_EVERY)
    expect(first).not_to_have_attribute("value", old or "")
    assert element is not None
    assert element.evaluate("each => each.isConnected")


def test_an_open_question_and_the_focus_outlive_a_change(phone: Page, panel: Answering) -> None:
    panel.door = DOORS["in-use"]
    phone.clock.run_for(LOOKS_EVERY)
    phone.locator("summary").press("Enter")
    focused = phone.evaluate("document.activeElement.id")
    panel.door = changes(panel.door)
    phone.clock.run_for(LOOKS_EVERY)
    expect(phone.get_by_text("4 people inside")).to_be_visible()
    expect(phone.get_by_role("button", name="End the meeting now")).to_be_visible()
    assert focused
    assert phone.evaluate("document.activeElement.id") == focused


def test_what_the_panel_no_longer_says_is_not_shown_as_free(phone: Page, panel: Answering) -> None:
    panel.is_unplugged = True
    for _ in range(LOST_AFTER // LOOKS_EVERY + 2):
        with phone.expect_event("requestfailed"):
            phone.clock.run_for(LOOKS_EVERY)
    expect(phone.locator("#say")).to_have_text("The panel does not answer. Trying again…")
    expect(phone.get_by_text("Free", exact=True)).to_be_hidden()
    expect(phone.get_by_text("Not sure", exact=True)).to_be_visible()
    panel.is_unplugged = False
    phone.clock.run_for(LOOKS_EVERY)
    expect(phone.get_by_text("Free", exact=True)).to_be_visible()
    expect(phone.locator("#say")).to_be_empty()


def test_impatient_taps_are_one_press(phone: Page, panel: Answering) -> None:
    first = phone.locator("button").first
    token = first.get_attribute("value")
    phone.evaluate("window.sent = 0")
    phone.evaluate("addEventListener('submit', each => (sent += !each.defaultPrevented))")
    with phone.expect_request("**/press"):
        first.evaluate("each => { each.click(); each.click(); each.click(); }")
    phone.clock.run_for(100)
    expect(first).to_be_disabled()
    expect(phone.locator("#say")).to_have_text("One moment…")
    assert phone.evaluate("sent") == 1
    assert panel.pressed == [f"button={token}"]


def test_a_press_without_an_answer_does_not_stop_the_page(phone: Page, panel: Answering) -> None:
    with phone.expect_request("**/press"):
        phone.locator("button").first.evaluate("each => each.click()")
    panel.door = DOORS["in-use"]
    phone.clock.run_for(PRESS_FORGOTTEN + LOOKS_EVERY)
    expect(phone.locator("#status")).to_contain_text("In use")
    expect(phone.locator("#say")).to_be_empty()
    expect(phone.locator("button").first).to_be_enabled()


def test_a_visit_that_is_over_asks_no_more(phone: Page, panel: Answering) -> None:
    panel.is_over = True
    phone.clock.run_for(LOOKS_EVERY)
    expect(phone.get_by_role("heading", name="Scan again")).to_be_visible()
    looked = panel.looked
    phone.clock.run_for(5 * LOOKS_EVERY)
    phone.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert panel.looked == looked
