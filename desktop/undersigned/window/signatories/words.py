"""What is said of signatories on the screen: what they sign, how they stand, where they come from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from undersigned.signatories.model import Consent, Order, Scope, Signatory, SignatoryKind, Source, Standing
from undersigned.window.names import count

translate = QCoreApplication.translate
_FEW = 3  # recipients that are named rather than counted
_WEEKDAY = re.compile(r"^dddd\s*[,،]?\s*|\s*[,،]?\s*dddd$")


def day_in_words(day: datetime.date) -> str:
    """Return a day without its weekday, the month shortened: "Feb 3, 2019"."""
    locale = QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), pattern.replace("MMMM", "MMM"))


def kind_in_words(kind: SignatoryKind) -> str:
    """Return what a signatory is; "" where nobody said."""
    if kind is SignatoryKind.ORGANISATION:
        return translate("Signatories", "organization")
    return translate("Signatories", "person") if kind is SignatoryKind.PERSON else ""


def standing_in_words(standing: Standing | None) -> str:
    """Return a standing's name."""
    if standing is Standing.PENDING:
        return translate("Signatories", "pending")
    if standing is Standing.WITHDREW:
        return translate("Signatories", "withdrew")
    return translate("Signatories", "signed") if standing else translate("Signatories", "not yet")


def state_in_words(signatory: Signatory) -> str:
    """Return how a signatory stands now: "withdrew on Feb 3, 2019"."""
    standing = signatory.standing()
    since = signatory.steps[-1].since if signatory.steps else None
    if standing is Standing.WITHDREW and since is not None:
        return translate("Signatories", "withdrew on {day}").format(day=day_in_words(since))
    return standing_in_words(standing)


def signs_in_words(consent: Consent, recipients: Mapping[str, str]) -> str:
    """Return which letters are signed, of those to these recipients (id to name)."""
    if not recipients:
        return translate("Signatories", "All") if consent.scope is not Scope.THESE else ""
    signed = [name for ident, name in recipients.items() if consent.covers(ident)]
    left = [name for ident, name in recipients.items() if not consent.covers(ident)]
    if not left and len(recipients) == 1 and consent.scope is Scope.ALL:
        return translate("Signatories", "All")
    if not left:
        text = translate("Signatories", "All {count}")
        if consent.scope is not Scope.ALL:
            text = translate("Signatories", "All {count} of today")
        return text.format(count=count(len(recipients)))
    if not signed:
        return translate("Signatories", "None")
    if len(signed) <= _FEW:
        return translate("Signatories", "Only {names}").format(names=", ".join(signed))
    if len(left) <= _FEW:
        text = translate("Signatories", "{count}: not {names}")
        return text.format(count=count(len(signed)), names=", ".join(left))
    text = translate("Signatories", "{count} of {all}")
    return text.format(count=count(len(signed)), all=count(len(recipients)))


def from_in_words(signatory: Signatory) -> str:
    """Return the list a signatory came from, and how many further ones; "" where it was typed."""
    tables = list(dict.fromkeys(s.table for s in signatory.sources if s.table))
    if len(tables) > 1:
        return translate("Signatories", "{list} +{count}").format(
            list=tables[0], count=count(len(tables) - 1)
        )
    return tables[0] if tables else ""


def source_in_words(source: Source) -> str:
    """Return where a name stands in a list, and how it is written there."""
    if not source.table:
        return translate("Signatories", "“{name}”, typed here").format(name=source.name)
    text = translate("Signatories", "“{name}”, {list}, row {row}")
    if source.sheet:
        text = translate("Signatories", "“{name}”, {list}, {sheet}, row {row}")
    return text.format(name=source.name, list=source.table, sheet=source.sheet, row=count(source.row))


def order_in_words(order: Order) -> str:
    """Return a rule's name, as a menu has it."""
    return {
        Order.AS_LISTED: translate("Signatories", "By hand"),
        Order.ALPHABETICAL: translate("Signatories", "Alphabetical"),
        Order.BY_SIGNING: translate("Signatories", "By the day they signed"),
        Order.BY_COUNTRY: translate("Signatories", "By country"),
    }[order]


def heading_in_words(column: str) -> str:
    """Return a column's heading; a further private column has the heading of its list."""
    return {
        "name": translate("Signatories", "Name as printed"),
        "kind": translate("Signatories", "Kind"),
        "group": translate("Signatories", "Group"),
        "country": translate("Signatories", "Country"),
        "person": translate("Signatories", "Person"),
        "title": translate("Signatories", "Title"),
        "signs": translate("Signatories", "Signs"),
        "state": translate("Signatories", "State"),
        "from": translate("Signatories", "From list"),
        "email": translate("Signatories", "E-mail"),
        "phone": translate("Signatories", "Phone"),
        "notes": translate("Signatories", "Notes"),
    }.get(column, column.removeprefix("private:"))


def several(number: int) -> str:
    """Return how many signatories: "12 signatories"."""
    return translate("Signatories", "%n signator(y|ies)", "", number)
