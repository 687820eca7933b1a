"""Names in other letters: Cyrillic and Greek spelled out, katakana by its sound.

A sound is the consonants that are left of a name when it goes from one script into another, so
that "グリーンボート" meets "Green Boat". It makes a question, never an answer.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from undersigned.signatories.match.tables import plain

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґјљњћђџѕ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i i e g j lj nj c d dz dz".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
_LETTERS = str.maketrans({c: latin.strip("-") for c, latin in {**_CYRILLIC, **_GREEK}.items()})
_SPELLED = re.compile("[\u0370-\u03ff\u0400-\u04ff]")

# Consonants of katakana; vowels and what only lengthens have none.
_KANA = {
    "k": "カキクケコヵヶ", "g": "ガギグゲゴ", "s": "サシスセソザズゼゾ", "d": "ジダヂヅデド", "t": "タチツテト",
    "n": "ナニヌネノンマミムメモ", "f": "フ", "b": "バビブベボヴ", "p": "パピプペポ", "r": "ラリルレロ",
    "": "アイウエオァィゥェォヤユヨャュョワヲヮハヒヘホッーー・",
}  # fmt: skip
_SOUND_OF = {kana: sound for sound, all_of_it in _KANA.items() for kana in all_of_it}
# Japanese places as they stand in names beside katakana.
_JAPANESE_PLACES = dict(
    pair.split("=")
    for pair in (
        "日本=japan 沖縄=okinawa 琉球=ryukyu 東京=tokyo 大阪=osaka 京都=kyoto 北海道=hokkaido 札幌=sapporo 仙台=sendai"
        " 横浜=yokohama 名古屋=nagoya 神戸=kobe 広島=hiroshima 福岡=fukuoka 長崎=nagasaki 熊本=kumamoto 鹿児島=kagoshima"
        " 福島=fukushima 新潟=niigata 千葉=chiba 埼玉=saitama 神奈川=kanagawa 静岡=shizuoka 愛知=aichi 三重=mie 滋賀=shiga"
        " 奈良=nara 和歌山=wakayama 岡山=okayama 山口=yamaguchi 香川=kagawa 愛媛=ehime 高知=kochi 大分=oita 宮崎=miyazaki"
        " 青森=aomori 岩手=iwate 宮城=miyagi 秋田=akita 山形=yamagata 茨城=ibaraki 栃木=tochigi 群馬=gunma 富山=toyama"
        " 石川=ishikawa 福井=fukui 山梨=yamanashi 長野=nagano 岐阜=gifu 兵庫=hyogo 鳥取=tottori 島根=shimane 徳島=tokushima"
        " 佐賀=saga 那覇=naha 関西=kansai 関東=kanto 九州=kyushu 四国=shikoku 東北=tohoku 台湾=taiwan 韓国=korea"
    ).split()
)
_RULES = [
    (re.compile(pattern), by)
    for pattern, by in (
        ("ck", "k"), ("ph", "f"), ("tion|sion", "sn"), ("sh", "s"), ("ch", "t"), ("th", "s"), ("ng(?![aeiouy])", "n"),
        ("c(?=[eiy])", "s"), ("[cq]", "k"), ("x", "ks"), ("g(?=[eiy])", "d"), ("v", "b"), ("l", "r"), ("j", "d"), ("z", "s"),
        ("(?<=[aeiouy])r+(?![aeiouyr])", ""), ("m", "n"), ("[aeiouyhw]", ""),
    )
]  # fmt: skip
_LEAST = 4  # consonants that make a sound telling
_FOREIGN = re.compile("[\u30a0-\u30ff]")


def is_kana(text: str) -> bool:
    """Whether a text is a reading in katakana."""
    return all("\u30a0" <= c <= "\u30ff" or c.isspace() for c in text)


def spelled_out(text: str) -> str:
    """Return a Cyrillic or Greek text in Latin letters, as passports do; "" for any other."""
    return plain(text).translate(_LETTERS) if _SPELLED.search(text) else ""


def is_foreign(text: str) -> bool:
    """Whether a text has letters whose sound can be told."""
    return bool(_FOREIGN.search(text) or _SPELLED.search(text))


@functools.lru_cache(maxsize=1 << 12)
def sounds(name: str) -> tuple[str, ...]:
    """Return the sound of a name in Latin letters, or in katakana with Japanese places; none of others."""
    text = unicodedata.normalize("NFKC", name)
    text = re.sub(r"\([^)]*\)", "", text)
    if _FOREIGN.search(text):
        text = re.sub(r"^.*?(?:NGO|NPO|法人)+\s*", "", text, flags=re.IGNORECASE)
    found = "".join(filter(None, map(_sound, re.findall(r"[\u30a0-\u30ff]+|[\u3041-\u9fff]+|[^\W_\u3041-\u9fff]+", text))))
    if "?" in found:
        return ()
    found = re.sub(r"(.)\1+", r"\1", found)
    return (found,) if len(found) >= _LEAST else ()


def _sound(run: str) -> str:
    if _FOREIGN.match(run):
        return "".join(_SOUND_OF.get(c, "?") for c in run)
    if "\u3041" <= run[0] <= "\u9fff":
        place = _JAPANESE_PLACES.get(run)
        return _sound(place) if place else "?"
    latin = plain(run)
    if latin in ("the", "of", "and", "for"):
        return ""
    if not latin.isascii():
        latin = latin.translate(_LETTERS)
    for pattern, by in _RULES:
        latin = pattern.sub(by, latin)
    return latin
