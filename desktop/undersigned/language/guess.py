"""Which language a text is in: by its script, else by its most frequent words. A guess, to be corrected.

Short words that a page of the language can't do without, and that others seldom have, are
counted; of a tie nothing is said.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_LEAST = 3  # such words; fewer prove nothing
_READ = 20_000  # characters

_WORDS = {
    "en": "the and of to that we our for is are with you this which have be your by not on",
    "es": "el los las que del por para una con su nuestra es y se más como sus son esta estos lo",
    "fr": "le les des et que une pour dans nous vous est au du qui sur par avec aux sont ce vos notre",
    "de": "der die und das wir den zu mit für von dass ist nicht sie im ein eine auf werden des dem ihre",
    "it": "il che di gli per una con della sono non nel dei alla delle le questo vostra più anche",
    "pt": "os que para uma com não dos das ao pela pelo mais nós são sua nossa em do da às esta",
    "nl": "het een van dat wij voor niet zijn met aan op ook deze worden onze uw door naar de en",
    "sv": "och att det som för inte av är vi på med till har den ett om ni era",
    "da": "og at det som ikke af er vi på med til har den et jeres vores der",
    "nb": "og at det som ikke av er vi på med til har den et deres våre blir",
    "fi": "ja on että ei se ovat tämä jotka sekä myös kuin teidän meidän",
    "pl": "nie się że jest na do oraz dla jako przez które których nasze państwa są będzie",
    "cs": "že se na je pro jako které nebo jsou není vás jsme by ve",
    "sk": "že sa na je pre ako ktoré alebo sú nie vás sme by vo",
    "hu": "és hogy nem az egy is meg ezt csak mint vagy amely önök",
    "ro": "și că în pentru este sunt care din mai nu la cu noastre",
    "tr": "ve bir bu için ile olarak daha olan çok değil gibi sizin",
    "id": "yang dan untuk dengan tidak ini dari kami pada adalah dalam akan",
    "vi": "và của các cho không là những được trong với chúng tôi này",
    "ca": "els que les per una amb dels no és més aquesta nostra als i",
    "ru": "и в не на что с по для мы это как из их вас ваши которые",
    "uk": "і в не на що з для ми це як та їх вас ваші які",
    "bg": "и на да се от за не че са които във това ви",
    "sr": "и да се на је за не су које од ово вас",
    "ar": "في من على إلى أن التي هذا هذه عن مع الذي لا ما",
    "fa": "و در به از که این را با است برای آن های",
    "ur": "اور کے کی میں ہے سے کو کا پر یہ نے ہیں",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_SCRIPTS = (
    ("HIRAGANA", "ja"),
    ("KATAKANA", "ja"),
    ("HANGUL", "ko"),
    ("GREEK", "el"),
    ("HEBREW", "he"),
    ("DEVANAGARI", "hi"),
    ("BENGALI", "bn"),
    ("TAMIL", "ta"),
    ("THAI", "th"),
    ("KHMER", "km"),
    ("LAO", "lo"),
    ("MYANMAR", "my"),
    ("GEORGIAN", "ka"),
    ("ARMENIAN", "hy"),
    ("ETHIOPIC", "am"),
    ("CJK", "zh"),
)
_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str) -> str:
    """Return the language (ISO 639) that most of a text is in; "" where that can't be told."""
    text = text[:_READ]
    by_script = _by_script(text)
    if by_script:
        return by_script
    counts: Counter[str] = Counter()
    words = Counter(w.lower() for w in _WORD.findall(text))
    for language, known in _SETS.items():
        counts[language] = sum(words[w] for w in known)
    (first, most), (_, next_most) = counts.most_common(2)
    return first if most >= _LEAST and most > next_most else ""


def _by_script(text: str) -> str:
    """Return the language of a script that only one language of ours has."""
    letters = [c for c in text if c.isalpha()]
    scripts = Counter(unicodedata.name(c, "?").split()[0].split("-")[0] for c in letters)
    total = sum(scripts.values())
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > total / 20:
        return "ja"
    for script, language in _SCRIPTS:
        if scripts[script] > total / 2:
            return language
    return ""
