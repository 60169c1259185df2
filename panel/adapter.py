"""How the calendar's adapter is told what the settings say."""

from datetime import tzinfo

from panel.calendars.graph import GraphSettings, Wording
from panel.config import PanelSettings
from panel.config.graph_access import GraphAccess


def graph_settings(settings: PanelSettings, access: GraphAccess, zone: tzinfo) -> GraphSettings:
    words = settings.words
    return GraphSettings(
        mailbox=settings.room.mailbox,
        tenant=access.tenant,
        client_id=access.client_id,
        base_url=f"{access.base_url}/v1.0",
        authority=access.authority,
        ca_file=access.ca_file,
        zone=zone,
        wording=Wording(
            release_comment=words.release_comment,
            not_needed_comment=words.not_needed_comment,
            walk_up_subject=words.walk_up_subject,
            extension_subject=words.extension_subject,
            taken_back_subject=words.taken_back_subject,
            cancel_comment=words.cancel_comment,
            series_comment=words.series_comment,
        ),
        shares_check_ins=settings.policy.reports_check_ins,
    )
