"""Writes the packages in mkosi's manifest down, one a line, to be compared with the last ones."""

import json
import sys
from pathlib import Path

manifest, written = (Path(word) for word in sys.argv[1:])
packages = json.loads(manifest.read_text())["packages"]
written.write_text("".join(sorted(f"{found['name']}={found['version']}\n" for found in packages)))
