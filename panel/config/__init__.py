"""panel.toml and sites.toml: read, checked, merged, and watched while the panel runs.

settings      what panel.toml may say: every key with its bounds, default and description;
              those of sensors are in sensors.settings
rules         what sites.toml may say, likewise: release_times, exempt_rules and release_rules for
              releases, phone_tables for phones and readers, words for letters, by templates
hours         protected hours, as people write them
look          how the door looks            pictures    whether a logo can be shown
fleet         how the organisation sees the panel
sites         which level sets what: rules_of_place has what holds in one
contradictions, release_contradictions    what cannot hold together there
addresses     what may be fetched            fetched     the kept copy of an address
fetching      asking for a newer one         following   again and again
kept          rules and holidays from their copies       holidays    the dates in a calendar
here          both files for this room       phone       what they say of phones at one door
values        what many of these keys hold   kinds       what a setting may be, in words
toml_file     a file's bytes into a checked table        check       every wrong key of a table
sentences     ConfigError, and how its sentences write keys and values
graph_table   [graph]       credentials   the panel's secrets and certificates
graph_access  where to go with them
load          PanelSettings, from all of these           watch       follows the files
mending       files that were wrong at the start         salvaged    what is right in them
policy_command    `room-panel policy check` and `diff`: policy_table, policy_sentences, remarks,
                  policy_diff, likelihood
reference     the README's tables
"""

from panel.calendars.credential import Certificate, Named, Pfx, Secret
from panel.config.graph_access import GraphAccess, NotConfigured
from panel.config.load import load_panel, load_phone
from panel.config.panel_settings import PanelSettings, Place
from panel.config.sentences import ConfigError
from panel.config.watch import Refused, Reloaded, Unchanged, Watch

__all__ = [
    "Certificate",
    "ConfigError",
    "GraphAccess",
    "Named",
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
