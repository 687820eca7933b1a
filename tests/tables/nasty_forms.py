"""Exports of forms and databases in many languages: the headings as these programs write them."""

from __future__ import annotations

from collections.abc import Iterator

from tables.nasty import Case, organisations, pairs, told

STAMP = "2024-03-01 10:11:12"
# What a form exports: its language, the headings of time, organisation, person, mail and country.
FORMS = (
    ("Italian", "Informazioni cronologiche", "Nome dell'organizzazione", "Nome e cognome del referente",
     "Indirizzo email", "Paese"),
    ("Polish", "Sygnatura czasowa", "Nazwa organizacji", "Imię i nazwisko osoby podpisującej",
     "Adres e-mail", "Kraj"),
    ("Dutch", "Tijdstempel", "Naam van uw organisatie", "Contactpersoon", "E-mailadres", "Land"),
    ("Turkish", "Zaman damgası", "Kurumunuzun adı", "Adınız soyadınız", "E-posta adresi", "Ülke"),
    ("Ukrainian", "Позначка часу", "Назва організації", "Ім'я та прізвище", "Електронна пошта", "Країна"),
    ("Korean", "타임스탬프", "단체명", "담당자 이름", "이메일 주소", "국가"),
    ("Chinese", "時間戳記", "組織名稱", "聯絡人姓名", "電子郵件地址", "國家"),
    ("Swedish", "Tidstämpel", "Organisationens namn", "Kontaktperson", "E-postadress", "Land"),
    ("Norwegian", "Tidsmerke", "Organisasjonens navn", "Kontaktperson", "E-postadresse", "Land"),
    ("Finnish", "Aikaleima", "Järjestön nimi", "Yhteyshenkilö", "Sähköpostiosoite", "Maa"),
    ("Indonesian", "Stempel waktu", "Nama Lembaga/Organisasi", "Nama Lengkap", "Alamat email", "Negara"),
    ("Catalan", "Marca de temps", "Nom de l'entitat", "Persona de contacte", "Adreça electrònica", "País"),
    ("Japanese", "タイムスタンプ", "団体名(正式名称)", "代表者名", "メールアドレス", "国"),
    ("Arabic", "طابع زمني", "اسم المنظمة", "اسم المسؤول", "البريد الإلكتروني", "الدولة"),
    ("Czech", "Časová značka", "Název organizace", "Kontaktní osoba", "E-mailová adresa", "Země"),
    ("Hungarian", "Időbélyeg", "Szervezet neve", "Kapcsolattartó", "E-mail cím", "Ország"),
    ("Romanian", "Marcaj de timp", "Numele organizației", "Persoană de contact", "Adresă de e-mail", "Țara"),
    ("Croatian", "Vrijeme", "Naziv organizacije", "Kontakt osoba", "E-pošta", "Država"),
    ("Hebrew", "חותמת זמן", "שם הארגון", "איש קשר", "דוא״ל", "מדינה"),
)  # fmt: skip


def cases() -> Iterator[Case]:
    for tongue, *heads in FORMS:
        line = "\t".join(heads)
        text = f"{line}\n{STAMP}\tZaber\tEva Li\ta@x.org\tKenya\n"
        row = {"organisation": "Zaber", "person": "Eva Li", "email": "a@x.org", "country": "Kenya"}
        if tongue != "Croatian":  # whose time is left out, and said
            row["timestamp"] = STAMP
        yield Case(f"a form in {tongue}, with all its questions", text.encode(), [row])
    for tongue, line, name in (
        ("Greek", "Οργάνωση;Χώρα", "Δίκτυο Νερού"),
        ("Vietnamese", "Tổ chức;Quốc gia", "Hội Sông"),
        ("Lithuanian", "Organizacija;Šalis", "Vandens draugai"),
        ("Bulgarian", "Организация;Държава", "За Водата"),
        ("Serbian", "Назив организације;Држава", "Удружење Вода"),
        ("Thai", "ชื่อองค์กร;ประเทศ", "มูลนิธิน้ำ"),
        ("Hindi", "संगठन का नाम;देश", "जल मंच"),
        ("Persian", "نام سازمان;کشور", "کانون آب"),
        ("Swahili", "Jina la shirika;Nchi", "Maji Safi"),
    ):
        text = f"{line}\n{name};KE\n"
        yield Case(f"headings in {tongue}", text.encode(), pairs("organisation", "country", (name, "KE")))
    yield from _programs()
    yield from _headings()


def _programs() -> Iterator[Case]:
    yield Case(
        "Microsoft Forms in French",
        b"ID;Heure de d\xc3\xa9but;Adresse de messagerie;Nom;Quel est le nom de votre organisation ?;Pays\n"
        b"1;01/03/2024 10:11;a@x.fr;Ada Noir;Collectif Eau;France\n",
        [{"timestamp": "01/03/2024 10:11", "email": "a@x.fr", "person": "Ada Noir",
          "organisation": "Collectif Eau", "country": "France"}],
    )  # fmt: skip
    yield Case(
        "Typeform in Spanish",
        "#,¿Cómo se llama tu organización?,¿En qué país trabajan?,¿Cuál es tu correo electrónico?,"
        f"Submit Date (UTC)\nq1,Red Agua,Perú,a@x.pe,{STAMP}\n".encode(),
        [{"organisation": "Red Agua", "country": "Perú", "email": "a@x.pe", "timestamp": STAMP}],
    )
    yield Case(
        "Airtable with kinds and pictures",
        b'Name,Org type,Country,Signed?,Logo\nZaber,NGO,Kenya,checked,"logo.png (https://a.example/x)"\n'
        b"Wick,Business,Norway,checked,\n",
        [
            {"name": "Zaber", "kind": "NGO", "country": "Kenya", "status": "checked"},
            {"name": "Wick", "kind": "Business", "country": "Norway", "status": "checked"},
        ],
    )
    yield Case(
        "KoboToolbox",
        b"start;end;Name of organization;Country;_id;_uuid;_submission_time\n"
        b"2024-03-01T10:11;2024-03-01T10:15;Zaber;Kenya;11;aa;2024-03-01T07:15:10\n",
        [{"organisation": "Zaber", "country": "Kenya", "timestamp": "2024-03-01T07:15:10"}],
    )
    yield Case(
        "states of Brazil, which aren't countries",
        "Nome da entidade,UF,Município,E-mail para contato\nRede Água,MG,Ouro Preto,a@x.br\n"
        "Mar,PA,Belém,b@x.br\n".encode(),
        [
            {"organisation": "Rede Água", "city": "Ouro Preto", "email": "a@x.br"},
            {"organisation": "Mar", "city": "Belém", "email": "b@x.br"},
        ],
    )
    yield Case(
        "somebody who doesn't agree to the letter",
        b"Organization,Do you agree to the letter?\nZaber,Yes\nWick,No\n",
        pairs("organisation", "status", ("Zaber", "Yes"), ("Wick", "No")),
    )
    yield Case(
        "nothing, as databases write it",
        b"Organization\tCountry\tEmail\nZaber\tKE\t\\N\nWick\t\\N\tb@x.no\n",
        [{"organisation": "Zaber", "country": "KE"}, {"organisation": "Wick", "email": "b@x.no"}],
    )


def _headings() -> Iterator[Case]:
    two = pairs("organisation", "country", ("Zaber", "KE"), ("Wick", "NO"))
    rows = "Zaber,KE\nWick,NO\n"
    for what, heads in {
        "with sort arrows": "Organization ▲,Country ▼",
        "with pictures": "🏢 Organization,🌍 Country",
        "in two languages": "Organization / Organisme,Country / Pays",
        "with what is required": "Organization (required),Country (optional)",
        "that are short": "Org.,Ctry.",
        "in capitals with stars": "1. ORGANIZATION NAME *,2. COUNTRY *",
    }.items():
        yield Case(f"headings {what}", f"{heads}\n{rows}".encode(), two)
    broken = f'"Name of\norganization","Country\n(where based)"\n{rows}'
    yield Case("headings over two lines", broken.encode(), two)
    surnames = "Apellidos;Nombre;Organización\nRuiz;Ana;Zaber\n"
    yield Case(
        "surnames first",
        surnames.encode(),
        [{"last_name": "Ruiz", "first_name": "Ana", "organisation": "Zaber"}],
    )
    state = "Organización,Estado\nZaber,Confirmado\nWick,Pendiente\n"
    yield Case(
        "a word for state and for province",
        state.encode(),
        pairs("organisation", "status", ("Zaber", "Confirmado"), ("Wick", "Pendiente")),
    )
    contact = b"Organization,Contact\nZaber,a@x.ke / +254 712 345 678\nWick,b@y.no\n"
    yield Case(
        "contacts that are no names",
        contact,
        pairs("organisation", "private", ("Zaber", "a@x.ke / +254 712 345 678"), ("Wick", "b@y.no")),
    )
    joint = b"Organization & Country\nZaber (Kenya)\nWick (Norway)\n"
    yield Case("one heading for two things", joint, organisations("Zaber (Kenya)", "Wick (Norway)"))
    hint = f"Organization,Country\n(as it should appear on the letter),(where based)\n{rows}"
    yield Case("hints below the headings", hint.encode(), two, told("headings-joined"))
    units = "Organization,Country,Members\n,,(number)\nZaber,KE,12\nWick,NO,7\n"
    yield Case("units below the headings", units.encode(), two, told("headings-joined"))
    example = f"Organization,Country\ne.g. Some Group,e.g. US\n{rows}"
    yield Case("an example below the headings", example.encode(), two, told("headings-joined"))
    other = f"Organization,Country\n{rows}\nName,Affiliation\nAna Roe,Oslo University\nBo Li,MIT\n"
    persons = [
        {"person": "Ana Roe", "affiliation": "Oslo University"},
        {"person": "Bo Li", "affiliation": "MIT"},
    ]
    yield Case("other headings further down", other.encode(), [*two, *persons], told("headings-change"))
    titled = (
        f"Groups,\nOrganization,Country\n{rows},\nIndividuals,\nName,Affiliation\nAna Roe,Oslo University\n"
    )
    yield Case(
        "other headings further down, with titles",
        titled.encode(),
        [
            {"organisation": "Zaber", "country": "KE", "group": "Groups"},
            {"organisation": "Wick", "country": "NO", "group": "Groups"},
            {"person": "Ana Roe", "affiliation": "Oslo University", "group": "Individuals"},
        ],
        told("headings-change", "sections-found"),
    )
