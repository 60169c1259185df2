"""The window: one QML screen, its fonts and language, and Qt's messages in our log."""

import logging
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QtMsgType,
    QTranslator,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
BEFORE_THE_FIRST_FRAME = QColor("#14171f")  # Theme.paper, so that nothing flashes
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
Properties = dict[str, QObject | str | float]


def assets() -> Path:
    """Where fonts and translations lie: beside the code in a checkout, inside it in a wheel."""
    packaged = Path(str(files("panel"))) / "assets"
    return packaged if packaged.is_dir() else QML.parents[2] / "assets"


def make_application(language: str) -> QGuiApplication:
    """The one application. Software rendering unless told otherwise: no panel needs a GPU."""
    app = QGuiApplication.instance()
    if app is None:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        app = QGuiApplication(["room-panel"])
    assert isinstance(app, QGuiApplication)  # noqa: S101  for the type checker: instance() is wider
    for font in sorted((assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    app.setFont(QFont("Inter"))
    speak(app, language)
    return app


def speak(app: QGuiApplication, language: str) -> None:
    """Install a language: dates by its locale, words from assets/translations."""
    QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    translator = QTranslator(app)
    if translator.load(f"room_panel_{language}", str(assets() / "translations")):
        app.installTranslator(translator)


class PanelWindow(QQuickView):
    """A full-screen view of one QML file, or one of a fixed size."""

    def __init__(self, screen: str, properties: Properties, size: QSize) -> None:
        super().__init__()
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
        # Not before: QML's loader thread may warn while setSource() waits for it holding the
        # GIL, which a handler in Python would need too. Until here Qt writes to stderr.
        qInstallMessageHandler(_log_qt_message)

    def open(self, *, full_screen: bool, hide_cursor: bool) -> None:
        if hide_cursor:
            self.setCursor(Qt.CursorShape.BlankCursor)
        if full_screen:
            self.showFullScreen()
        else:
            self.show()

    def after_first_frame(self, act: Callable[[], None]) -> None:
        """Call `act` once, when the first frame is on the glass."""
        self.frameSwapped.connect(act, Qt.ConnectionType.SingleShotConnection)

    def close_down(self) -> None:
        """Let the QML go before what it is bound to."""
        self.setSource(QUrl())
        self.close()


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s", message)


def qt_version() -> str:
    return QLibraryInfo.version().toString()
