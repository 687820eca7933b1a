"""One invented letter in Arabic, Hebrew and Hindi, from campaign to document, for the tests of writers."""

from __future__ import annotations

import datetime

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.document.model import Document
from undersigned.letter.compose import compose
from undersigned.letter.layout import lay_out
from undersigned.signatories.model import Roster, Signatory
from undersigned.text.blocks import read_blocks
from undersigned.text.model import LetterText, Segment, SegmentKind, SubjectForm

_ARABIC = """
نحن المنظمات الموقعة أدناه، وعددها {{signatories.count}}، نكتب إلى {{recipient.name}} بشأن نظام
{{recipient.product}} للتعرف على الوجوه.[^study] ^opening

# لماذا نكتب اليوم؟ ^why

لا يحق لأحد أن يراقب الناس في الشوارع والميادين (ولا سيّما في المظاهرات) دون علمهم. وقد أُعلن في 15 مارس
2019 أنّ 28 مدينة اختبرت GPT-4 وFace API فعلاً. ^reasons

> «كلُّ شخصٍ له الحقُّ في الحياة الخاصة»، كما قالت إحدى المشاركات. ^quote

نطلب منكم ما يلي: ^asks

1. وقف **بيع النظام** إلى الشرطة. ^stop

2. نشر تقرير سنوي، يذكر: ^report

   - عدد الطلبات (100% منها)؛ ^count
   - الجهات التي أرسلتها. ^who

للمزيد زوروا [موقعنا على الشبكة](https://example.org/ar) أو https://example.org/faces?year=2019. ^more

[^study]: دراسة *Gender Shades*، 2018، ص. 77–91. ^note-study
"""

_HEBREW = """
אנו, {{signatories.count}} הארגונים החתומים מטה, פונים אל {{recipient.name}} בעניין המערכת
{{recipient.product}} לזיהוי פנים.[^study] ^opening

# מדוע אנו כותבים היום? ^why

איש אינו רשאי לעקוב אחר אנשים ברחוב (ובפרט בהפגנות) בלי ידיעתם. ב־15 במרץ 2019 נמסר כי 28 ערים ניסו את
GPT-4 ואת Face API. ^reasons

> „לְכָל אָדָם הזכות לפרטיות”, אמרה אחת המשתתפות. ^quote

אנו מבקשים מכם: ^asks

1. להפסיק **את מכירת המערכת** למשטרה. ^stop

2. לפרסם דוח שנתי ובו: ^report

   - מספר הבקשות (100% מהן); ^count
   - הגופים ששלחו אותן. ^who

לפרטים ראו [באתר שלנו](https://example.org/he) או https://example.org/faces?year=2019. ^more

[^study]: המחקר *Gender Shades*, 2018, עמ' 77–91. ^note-study
"""

_HINDI = """
हम, नीचे हस्ताक्षर करने वाले {{signatories.count}} संगठन, {{recipient.name}} को चेहरा पहचानने वाली
प्रणाली {{recipient.product}} के बारे में लिख रहे हैं।[^study] ^opening

# हम आज क्यों लिख रहे हैं? ^why

किसी को भी यह अधिकार नहीं कि वह सड़कों पर (विशेषकर प्रदर्शनों में) लोगों पर उनकी जानकारी के बिना निगरानी
रखे। 15 मार्च 2019 को बताया गया कि 28 शहरों ने Face API का परीक्षण किया। ^reasons

> “हर व्यक्ति को निजता का अधिकार है”, एक प्रतिभागी ने कहा। ^quote

हम आपसे ये अनुरोध करते हैं: ^asks

1. पुलिस को **प्रणाली की बिक्री** बंद करें। ^stop

2. वार्षिक रिपोर्ट प्रकाशित करें, जिसमें हो: ^report

   - प्राप्त अनुरोधों की संख्या (100%); ^count
   - उन्हें भेजने वाली संस्थाएँ। ^who

अधिक जानकारी के लिए [हमारी वेबसाइट](https://example.org/hi) या https://example.org/faces?year=2019
देखें। ^more

[^study]: *Gender Shades* अध्ययन, 2018, पृष्ठ 77–91। ^note-study
"""

_TEXTS = {"ar": _ARABIC, "he": _HEBREW, "hi": _HINDI}
_SUBJECTS = {
    "ar": "أوقفوا بيع تقنية التعرف على الوجوه",
    "he": "הפסיקו למכור טכנולוגיה לזיהוי פנים",
    "hi": "चेहरा पहचानने की तकनीक बेचना बंद करें",
}
_NAMES = {
    "ar": ("مركز الخليج للحقوق", "شبكة النساء العربيات", "جمعية «نور» الخيرية", "مؤسسة الضمير (غزة)"),
    "he": ("האגודה לזכויות", "קואליציית הנשים", "עמותת ״אור״", "המרכז לצדק (חיפה)"),
    "hi": ("जन अधिकार मंच", "महिला शक्ति संगठन", "श्रमिक एकता संघ", "डिजिटल स्वतंत्रता केंद्र"),
}
_LATIN = ("Access for All, Inc.", "Bürgerrechte e.V.", "R3D (Red en Defensa)", "Права людини Київ")
_WORDS = {
    "ar": ("تحالف الوجوه المفتوحة", "نموذج رسالة", "السيدة نادية منصور", "شركة لينس", "الموقعون"),
    "he": ("קואליציית הפנים הפתוחות", "מכתב לדוגמה", "גב׳ נעמי כהן", "חברת לנס", "החתומים"),
    "hi": ("खुले चेहरे गठबंधन", "नमूना पत्र", "सुश्री नीता शर्मा", "लेंस कंपनी", "हस्ताक्षरकर्ता"),
}


def letter_in(language: str) -> Document:
    """Return the letter in Arabic ("ar"), Hebrew ("he") or Hindi ("hi")."""
    segments, problems = read_blocks(_TEXTS[language])
    assert problems == (), problems
    organisation, running, person, company, signed = _WORDS[language]
    frame = {
        "subject": _SUBJECTS[language],
        "letterhead": f"**{organisation}**",
        "running-head": f"{running} · {{{{recipient.name}}}}",
        "contact": "Amal Said, amal@faces.example",
        "roster-heading": signed,
    }
    text = LetterText(
        language=language,
        subject_form=SubjectForm.RE_LINE,
        segments=segments,
        frame=tuple(Segment(i, SegmentKind.FRAME, t) for i, t in frame.items()),
    )
    addressee = Addressee(person, organisation=company, address=("One Lens Way", "Redmond, WA 98052"))
    recipient = Recipient("lens", company, addressees=(addressee,), fields={"product": "Lens API 2.0"})
    names = (*_NAMES[language], *_LATIN)
    roster = Roster(tuple(Signatory(f"s{at}", name) for at, name in enumerate(names)))
    campaign = Campaign(
        "c", organisation, organisation=organisation, date=datetime.date(2019, 3, 15), text=text,
        recipients=(recipient,), roster=roster,
    )  # fmt: skip
    return lay_out(compose(campaign, "lens", language))
