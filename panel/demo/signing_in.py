"""Samples of the sheet on which the demo's room is signed in, in each state worth seeing."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from panel.demo.codes import PICTURES
from panel.demo.scene import Scene
from panel.ui.sign_in import SignInBridge

ACCOUNT = "lyon-a-3-saturne@contoso.example"
ADDRESS = "https://microsoft.com/devicelogin"
# how it stands, and what is wrong
STATES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "sign-in": ("code", ""),
        "sign-in-asking": ("asking", ""),
        "sign-in-declined": ("code", "declined"),
        "sign-in-wrong-account": ("code", "wrong-account"),
        "sign-in-blocked": ("asking", "conditional-access"),
        "signed-in": ("done", ""),
    }
)


def signing_in(scene: Scene) -> Iterator[tuple[str, QObject]]:
    if scene.scenario not in STATES:
        return
    state, trouble = STATES[scene.scenario]
    bridge = SignInBridge()
    if state == "code":
        bridge.show(
            state=state,
            code="FRWQDE7YL",
            address=ADDRESS,
            account=ACCOUNT,
            picture=PICTURES["sign-in"],
            minutes=14,
            trouble=trouble,
        )
    else:
        bridge.show(state=state, trouble=trouble)
    yield "SignIn", bridge
