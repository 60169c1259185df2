"""The bare QML window all is measured against: as big, in the same type, and nothing else.

Words on the command line are modules, imported once the first frame is on the glass.
"""

import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

HERE = Path(__file__).resolve().parent
FONT = HERE.parents[1] / "assets" / "fonts" / "Inter-Regular.ttf"


def main(width: int, height: int, libraries: list[str]) -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(["bare"])
    QFontDatabase.addApplicationFont(str(FONT))
    app.setFont(QFont("Inter"))
    window = QQuickView()
    window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    window.resize(width, height)
    window.setSource(QUrl.fromLocalFile(str(HERE / "bare.qml")))
    drawn: list[bool] = []
    window.frameSwapped.connect(lambda: drawn.append(True))
    window.show()
    while not drawn:
        QCoreApplication.processEvents()
    for library in libraries:
        with suppress(ImportError):  # some are made at run time, and have no file
            import_module(library)
    if libraries:
        sys.stdout.write("imported\n")
        sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
