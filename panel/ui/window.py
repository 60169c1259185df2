"""The window: one QML screen, its fonts and language."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QObject,
    QSize,
    QSizeF,
    QTranslator,
    QUrl,
)
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from panel.ui import fonts
from panel.ui.look import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

QML = Path(__file__).parent / "qml"
BEFORE_THE_FIRST_FRAME = QColor("#14171f")  # Theme.paper, so that nothing flashes
Properties = dict[str, QObject | str | float | Look]


def assets() -> Path:
    """Where fonts and translations lie: beside the code in a checkout, inside it in a wheel."""
    packaged = QML.parents[1] / "assets"
    return packaged if packaged.is_dir() else QML.parents[2] / "assets"


def make_application(language: str) -> QGuiApplication:
    """The one application. Software rendering unless told otherwise: no panel needs a GPU."""
    app = QGuiApplication.instance()
    if app is None:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        app = QGuiApplication(["room-panel"])
    assert isinstance(app, QGuiApplication)  # noqa: S101  for the type checker: instance() is wider
    fonts.add_latin(assets() / "fonts")
    if language in fonts.IN_ARABIC:
        fonts.add_arabic(assets() / "fonts")
    app.setFont(fonts.font())
    speak(app, language)
    return app


def speak(app: QGuiApplication, language: str) -> None:
    """Install a language's words, from assets/translations.

    QML asks for its dates by name: QLocale's enums would cost Python 15 ms before the first frame.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    translator = QTranslator(app)
    if translator.load(f"room_panel_{language}", str(assets() / "translations")):
        app.installTranslator(translator)


def _sheet(name: str) -> Path:
    return QML / "Panel" / f"{name}Sheet.qml"


class PanelWindow(QQuickView):
    """A full-screen view of one QML file, or one of a fixed size."""

    def __init__(self, screen: str, properties: Properties, size: QSize, rotate: int = 0) -> None:
        """`rotate`: by how many degrees clockwise; 0, 90, 180 or 270."""
        super().__init__()
        self._rotate = rotate
        self._stays = False
        self._ahead: list[QQmlComponent] = []
        for bound in properties.values():
            if isinstance(bound, QObject):
                bound.setParent(self)  # outlives the QML: else every binding prints a null
        self.setTitle("Room Panel")
        self.setColor(BEFORE_THE_FIRST_FRAME)
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.engine().addImportPath(str(QML))
        if not size.isEmpty():
            self.resize(size)
        self.setInitialProperties(dict(properties))
        self.setSource(QUrl.fromLocalFile(str(QML / "Panel" / f"{screen}.qml")))
        self._turn()

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802  Qt's name
        if self._rotate:  # past QQuickView, which would give the root the window's own shape first
            QQuickWindow.resizeEvent(self, event)
            self._turn()
        else:
            super().resizeEvent(event)

    def _turn(self) -> None:
        """The root about the window's centre, and with it all that can be seen or touched.

        Not by the compositor: under cage touch would follow only with a udev rule that names the
        output (its issue 126), and no other display would turn at all.
        """
        root = self.rootObject()
        if not self._rotate or root is None:
            return
        wide, high = self.width(), self.height()
        across = self._rotate in (90, 270)
        # At once: a wide one in between would leave what stands upright half done.
        root.setSize(QSizeF(high, wide) if across else QSizeF(wide, high))
        root.setX((wide - root.width()) / 2)
        root.setY((high - root.height()) / 2)
        root.setRotation(self._rotate)

    def open(self, *, full_screen: bool) -> None:
        """Show it, and return when its first frame is on the glass."""
        drawn: list[bool] = []

        def mark() -> None:
            drawn.append(True)

        self.frameSwapped.connect(mark)
        if full_screen:
            self.showFullScreen()
        else:
            self.show()
        while not drawn:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.frameSwapped.disconnect(mark)
        from panel.ui.code_images import CodeImages  # no code before the first frame

        self.engine().addImageProvider("code", CodeImages())
        fonts.add_arabic(assets() / "fonts")  # the names of people may be written in it
        self.rootObject().setProperty("settled", True)  # noqa: FBT003  Qt's own

    def dress(self, look: Look) -> None:
        """Take another look, at once."""
        self.rootObject().setProperty("look", dict(look))

    def bring(self, bridges: Mapping[str, QObject]) -> None:
        """What sheets stand on; made after the first frame."""
        for bridge in bridges.values():
            bridge.setParent(self)
        self.rootObject().setProperty("bridges", dict(bridges))
        self._ahead = [self._read(file) for name in bridges if (file := _sheet(name)).exists()]

    def _read(self, file: Path) -> QQmlComponent:
        """A sheet, in Qt's own thread: whoever opens it first does not wait for that."""
        mode = QQmlComponent.CompilationMode.Asynchronous
        return QQmlComponent(self.engine(), QUrl.fromLocalFile(str(file)), mode)

    def open_sheet(self, name: str, about: Mapping[str, object]) -> None:
        """As a finger would; for pictures and tests."""
        self.rootObject().open(name, dict(about))  # type: ignore[attr-defined]  # QML's own

    def wait_until_shown(self) -> None:
        """Until logo and wallpaper are read and a sheet has come, likewise."""
        while self.rootObject().property("loading"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def hide_cursor(self) -> None:
        from PySide6.QtCore import Qt  # its many enums cost 14 ms: not before the first frame

        self.setCursor(Qt.CursorShape.BlankCursor)

    def stay(self) -> None:
        """No key and no desktop closes it any more: whoever is at a door has no business to."""
        self._stays = True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        event.setAccepted(not self._stays)

    def close_down(self) -> None:
        """Let the QML go before what it is bound to."""
        self._stays = False
        self._ahead.clear()
        self.setSource(QUrl())
        self.close()
