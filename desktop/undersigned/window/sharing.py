"""File › Copy without contacts: a copy of the campaign to give away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.window import dialogs
from undersigned.window.jobs import waited

if TYPE_CHECKING:
    from undersigned.window.files import Files


def copy_without_contacts(files: Files) -> bool:
    """Ask for a place, write the copy there, and tell what it holds no more. What is open stays open."""
    from undersigned.campaign import file
    from undersigned.campaign.share import has_contacts, without_contacts
    from undersigned.export.names import legal

    translate = QCoreApplication.translate
    campaign = files.session.campaign
    name = legal(campaign.title) or translate("Files", "Letter")
    copy = translate("Sharing", "{name} without contacts").format(name=name)
    kinds = translate("Files", "Undersigned campaigns (*.undersigned)")
    title = translate("Sharing", "Copy without contacts")
    suggested = files.folder() / (copy + dialogs.SUFFIX)
    path = dialogs.file_to_save(files.window, title, suggested, kinds, dialogs.SUFFIX)
    if path is None:
        return False
    if path == files.session.path:
        text = translate("Sharing", "This is the file that is open.")
        dialogs.tell(files.window, title, text, translate("Sharing", "Choose another name for the copy."))
        return False
    try:
        waited(lambda: write_whole(path, file.packed(without_contacts(campaign))))
    except UndersignedError as error:
        dialogs.tell_error(files.window, translate("Sharing", "No copy was made"), error)
        return False
    emptied = sum(map(has_contacts, campaign.roster.signatories))
    said = translate("Sharing", "{file} can be given to others.").format(file=path.name)
    more = translate(
        "Sharing",
        "The e-mail addresses, telephone numbers and notes of %n name(s) aren’t in it.",
        "",
        emptied,
    )
    stays = translate(
        "Sharing", "Names, what letters print and letters kept as sent are, and which lists names came from."
    )
    dialogs.tell(files.window, title, said, f"{more} {stays}")
    return True
