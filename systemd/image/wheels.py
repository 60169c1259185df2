"""Writes pip's report of an installation down as requirements with hashes."""

import json
import sys
from pathlib import Path

report, lock = (Path(word) for word in sys.argv[1:])
lines = [
    f"{found['metadata']['name'].lower().replace('_', '-')}=={found['metadata']['version']}"
    f" --hash=sha256:{found['download_info']['archive_info']['hashes']['sha256']}"
    for found in json.loads(report.read_text())["install"]
    if not found["download_info"]["url"].startswith("file:")  # the panel itself
]
lock.write_text(
    "# The panel's wheels as they were accepted: ACCEPT=1 make image writes them anew.\n"
    + "".join(f"{line}\n" for line in sorted(lines))
)
