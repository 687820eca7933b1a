"""One letter as a draft that a mail program opens: text, the same as HTML, and the PDF attached.

The header X-Unsent is what Outlook and others open as a message to be finished. Nobody is filled
in as its receiver: whom to send it to is for the person who sends it.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

DRAFT = "eml"  # a letter in this format is made of the same letter in three others


def as_draft(subject: str, plain: bytes, html: bytes, pdf: bytes, file_name: str) -> bytes:
    """Return an .eml file (RFC 5322). `plain` and `html` are UTF-8, `file_name` is the PDF's."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(plain.decode("utf-8"), cte="quoted-printable")
    message.add_alternative(html.decode("utf-8"), subtype="html", cte="quoted-printable")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=file_name)
    for number, part in enumerate(p for p in message.walk() if p.is_multipart()):
        part.set_boundary(f"=_undersigned_{number}_=")  # else it is drawn by lot, and no file is like another
    return message.as_bytes()
