"""panel.toml and sites.toml: read, checked, merged, and watched while the panel runs.

settings      what the two files may say: every key with its bounds, default and description
sentences     ConfigError, and how a value and a key are written in a sentence
kinds         what a setting may be, in words          check    every wrong key of a table
toml_file     a file's bytes into a checked table      sites    which level sets what for a room
credentials   the panel's secret or certificate        load     PanelSettings, from all of these
watch         a change is taken whole or refused whole
policy_table  `room-panel policy check`                reference   the README's tables
"""

from panel.config.credentials import CertificateCredential, PfxCredential, SecretCredential
from panel.config.load import GraphAccess, NotConfigured, PanelSettings, load_panel
from panel.config.sentences import ConfigError
from panel.config.watch import Refused, Reloaded, Unchanged, Watch

__all__ = [
    "CertificateCredential",
    "ConfigError",
    "GraphAccess",
    "NotConfigured",
    "PanelSettings",
    "PfxCredential",
    "Refused",
    "Reloaded",
    "SecretCredential",
    "Unchanged",
    "Watch",
    "load_panel",
]
