"""panel.toml and sites.toml: read, checked, merged, and watched while the panel runs.

settings      what panel.toml may say: every key with its bounds, default and description;
              those of sensors are in sensors.settings
rules         what sites.toml may say, likewise      sites      which level sets what for a room
phone_tables  what both say of phones and readers    phone      what that means for one door
values        what many of these keys hold
toml_file     a file's bytes into a checked table    check      every wrong key of a table
sentences     ConfigError, and how its sentences write keys and values
kinds         what a setting may be, in words
credentials   the panel's secret or certificate      graph_access   where to go with it
holidays      the dates that an iCalendar file names
fetched       what https addresses serve: the copy kept, how it is asked for (fetching), and
              for how long (following); only the latter two speak HTTP
load          PanelSettings, from all of these       watch      follows the files
policy_table  `room-panel policy check`              reference  the README's tables
"""

from panel.calendars.credential import Certificate, Pfx, Secret
from panel.config.graph_access import GraphAccess, NotConfigured
from panel.config.load import load_panel, load_phone
from panel.config.panel_settings import PanelSettings, Place
from panel.config.sentences import ConfigError
from panel.config.watch import Refused, Reloaded, Unchanged, Watch

__all__ = [
    "Certificate",
    "ConfigError",
    "GraphAccess",
    "NotConfigured",
    "PanelSettings",
    "Pfx",
    "Place",
    "Refused",
    "Reloaded",
    "Secret",
    "Unchanged",
    "Watch",
    "load_panel",
    "load_phone",
]
