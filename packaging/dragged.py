#!/usr/bin/env python3
"""A window in the lower right corner that a file is dragged from, as from a file manager.

try-deb moves the mouse. The argument is the file's path as the other program sees it.
"""

import sys

from PyQt6.QtCore import QMimeData, Qt, QUrl
from PyQt6.QtGui import QDrag
from PyQt6.QtWidgets import QApplication, QLabel


class Icon(QLabel):
    def mouseMoveEvent(self, _event):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        # The other program asks for the data when this has returned: it stays until it is ended.
        drag.exec(Qt.DropAction.CopyAction)


application = QApplication(sys.argv)
icon = Icon("a list")
icon.setWindowFlags(Qt.WindowType.FramelessWindowHint)
icon.setGeometry(1190, 700, 80, 80)
icon.show()
print("ready", flush=True)
application.exec()
