"""Somebody with a phone: a real browser of its size."""

from playwright.sync_api import Browser, BrowserContext, Page, expect

WAITS = 20_000  # ms; a busy machine is no failure


class Phone:
    """One phone, with a browser that has never been here."""

    def __init__(
        self, browser: Browser, *, speaks: str = "en-GB", dark: bool = False, script: bool = True
    ) -> None:
        self._context: BrowserContext = browser.new_context(
            viewport={"width": 390, "height": 844},
            device_scale_factor=2,
            has_touch=True,
            is_mobile=True,
            locale=speaks,
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            ignore_https_errors=False,
        )
        self.page: Page = self._context.new_page()
        self.page.set_default_timeout(WAITS)
        self.complaints: list[str] = []
        self.page.on("console", lambda said: self._hear(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, said: str) -> None:
        """What the browser says to itself, but for answers that a page expects to get."""
        if not said.startswith("Failed to load resource"):
            self.complaints.append(said)

    def scans(self, code: str) -> int:
        """Follow what the code says; the answer's status."""
        answer = self.page.goto(code)
        assert answer is not None
        return answer.status

    def taps(self, button: str) -> None:
        self.page.get_by_role("button", name=button).first.tap()

    def unfolds(self, summary: str) -> None:
        self.page.locator("summary", has_text=summary).first.tap()

    def reads(self, text: str) -> None:
        """Wait until it stands there."""
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=WAITS)

    def reads_no_more(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_hidden(timeout=WAITS)

    def offers(self) -> list[str]:
        return [each.strip() for each in self.page.get_by_role("button").all_inner_texts()]

    def follows(self, link: str) -> None:
        self.page.get_by_role("link", name=link).or_(
            self.page.get_by_role("button", name=link)
        ).first.tap()

    def chooses(self, option: str) -> None:
        self.page.get_by_label(option).check()

    def writes(self, text: str) -> None:
        self.page.get_by_role("textbox").fill(text)

    def sends_the_same_press_again(self, button: str, times: int) -> list[int]:
        """As somebody would who has listened in; the status of each answer, after redirects."""
        form = self.page.locator("form", has=self.page.get_by_role("button", name=button)).first
        address = str(form.evaluate("form => form.action"))
        pressed = form.get_by_role("button", name=button).first
        token = str(
            pressed.get_attribute("value") or form.locator("[name=button]").first.input_value()
        )
        return [
            self._context.request.post(address, form={"button": token}).status for _ in range(times)
        ]

    def photographs(self, file: str) -> None:
        self.page.screenshot(path=file, full_page=True)

    def address(self) -> str:
        return self.page.url
