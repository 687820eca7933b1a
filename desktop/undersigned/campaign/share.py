"""A copy of a campaign that can be given away: without the contacts of those who sign.

What is private stays behind, and so does what may hold it unseen: unknown keys of a
signatory, and named earlier states, which are whole campaigns. What letters print stays.
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.signatories.model import Private, Signatory


def has_contacts(signatory: Signatory) -> bool:
    """Whether anything of a signatory stays behind when the campaign is given away."""
    return signatory.private != Private() or bool(signatory.extra)


def without_contacts(campaign: Campaign) -> Campaign:
    """Return the campaign without contacts, notes, private assets and earlier states."""
    kept_back = {asset.name for asset in campaign.assets if asset.private}
    kept_back |= {state.snapshot for state in campaign.states}
    signatories = (
        replace(
            signatory,
            private=Private(),
            signature="" if signatory.signature in kept_back else signatory.signature,
            extra={},
        )
        for signatory in campaign.roster.signatories
    )
    return replace(
        campaign,
        roster=replace(campaign.roster, signatories=tuple(signatories)),
        states=(),
        assets=tuple(asset for asset in campaign.assets if asset.name not in kept_back),
    )
