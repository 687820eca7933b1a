"""Which letters languages write beyond A to Z, by the encodings that lists in them came in.

With few words to go by, an alphabet says more than statistics: a text whose letters all belong
to one language reads right, one that mixes Ð, ã and Ÿ doesn't.
"""

from __future__ import annotations

from typing import NamedTuple


class Codec(NamedTuple):
    """An encoding: what people call it, and the languages it is used for."""

    called: str
    languages: tuple[str, ...]


_WESTERN = ("de", "fr", "es", "pt", "it", "nordic", "nl", "en", "is")
_CENTRAL = ("pl", "cs", "hu", "ro", "hr", "de")
# In the order in which they are taken where the text reads equally well.
SINGLE_BYTE = {
    "cp1252": Codec("Windows-1252 (Western)", _WESTERN),
    "mac_roman": Codec("Mac Roman", _WESTERN),
    "cp1251": Codec("Windows-1251 (Cyrillic)", ("ru", "uk", "bg")),
    "cp1250": Codec("Windows-1250 (Central European)", _CENTRAL),
    "cp1254": Codec("Windows-1254 (Turkish)", ("tr",)),
    "cp1253": Codec("Windows-1253 (Greek)", ("el",)),
    "cp1256": Codec("Windows-1256 (Arabic)", ("ar", "fa")),
    "cp1255": Codec("Windows-1255 (Hebrew)", ("he",)),
    "cp1257": Codec("Windows-1257 (Baltic)", ("lt", "lv", "et")),
    "iso8859_2": Codec("ISO 8859-2 (Central European)", _CENTRAL),
    "iso8859_15": Codec("ISO 8859-15 (Western)", _WESTERN),
    "cp850": Codec("DOS 850 (Western)", _WESTERN),
    "koi8_r": Codec("KOI8-R (Cyrillic)", ("ru",)),
    "cp866": Codec("DOS 866 (Cyrillic)", ("ru",)),
    "mac_cyrillic": Codec("Mac Cyrillic", ("ru", "uk", "bg")),
    "mac_latin2": Codec("Mac Central European", _CENTRAL),
    "cp852": Codec("DOS 852 (Central European)", _CENTRAL),
    "iso8859_5": Codec("ISO 8859-5 (Cyrillic)", ("ru", "bg")),
    "iso8859_6": Codec("ISO 8859-6 (Arabic)", ("ar",)),
    "iso8859_7": Codec("ISO 8859-7 (Greek)", ("el",)),
    "mac_greek": Codec("Mac Greek", ("el",)),
    "mac_turkish": Codec("Mac Turkish", ("tr",)),
    "cp874": Codec("Windows-874 (Thai)", ("th",)),
}
MULTI_BYTE = {
    "cp932": Codec("Shift-JIS (Japanese)", ("ja",)),
    "gb18030": Codec("GB 18030 (Chinese, simplified)", ("zh-hans",)),
    "cp950": Codec("Big5 (Chinese, traditional)", ("zh-hant",)),
    "cp949": Codec("EUC-KR (Korean)", ("ko",)),
    "euc_jp": Codec("EUC-JP (Japanese)", ("ja",)),
}
# fmt: off
# Lower case; the upper case follows.
ALPHABETS = {
    "de": "äöüßé",
    "fr": "éèêëàâçîïôùûüœæ",
    "es": "áéíóúüñçàèòïªº",
    "pt": "áàâãéêíóôõúüçªº",
    "it": "àèéìíîòóùú",
    "nordic": "åäöæøéü",
    "nl": "ëïéèöüóáê",
    "en": "éèïöüñçáíó",
    "is": "áéíóúýðþæö",
    "pl": "ąćęłńóśźż",
    "cs": "áäčďéěíľĺňóôöřŕšťúůüýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţșț",
    "hr": "čćđšžöü",
    "tr": "çğıöşüâîû",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äöõüšž",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ،؛؟",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهيیئء،؛؟",
    "he": "אבגדהוזחטיךכלםמןנסעףפץצקרשת־׳״",
    "th": "".join(map(chr, [*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E5C)])),
}
# The letters, or signs, that such texts hold most of; they part encodings of one script.
COMMON = {
    "ru": "оеаинтсрвлк",
    "uk": "оаниіетсрвк",
    "bg": "аиоентрсвл",
    "el": "αοιετσνηυρς",
    "ar": "اليمنرةتبوعد",
    "fa": "اینرمدهتوب",
    "he": "יוהלארתמבש",
    "th": "านรกอเงมยลวดทส",
    "ja": "日本人会国際環境保護団体協法権利女性子供平和市民連合委員労働組東京大学"
    "研究所教育運動支援社公益財特定非営活"
    "福祉障害者自然地球核原発反対全域情報文化友好世界県名前住電話氏都府区代表役職肩書号番年月株式一般",
    "zh-hans": "中国人民会协国际环境保护组织基金权利女性平等和公发展研究所心联合盟大"
    "学教育运动社工区自然之友北京上海法律"
    "劳服务家青少年儿童公司有限名称姓地址电话网站邮件部门单位城市省的",
    "zh-hant": "中國人民會協國際環境保護組織基金權利女性平等和公發展研究所心聯合盟大"
    "學教育運動社工區自然之友臺灣台北法律"
    "勞服務家青少年兒童司有限名稱姓地址電話網站郵件部門單位城市省的促進婦改革團綠香港",
    "ko": "한국의이사회연대인권환경운동연합민주노동여성단체시민참여센터협회조합전국"
    "대학교육연구소이름명기관나라국가메일"
    "주전화직책소속서울지역본부네트워크재단법위원",
}
PUNCTUATION = frozenset("’‘“”„–—…•·«»‹›°§©®™€£\u00a0¿¡№、。「」・（），；：？！％")
