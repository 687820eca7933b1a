"""Whole letters of many shapes, each line with what a person would say it is.

A line is `role|flags|text`. Flags: b bold, i italic, h1 h2 headings, T title style, c centred, r right-aligned,
n a further line of the paragraph before it, * a bullet, 1 a numbered item, 2* 21 items one level deeper, t1 cells of a
table's row (parted by ||). An empty line is an empty paragraph. `{^…}` marks a footnote and is its text.
"""

from __future__ import annotations

from typing import NamedTuple


class Typed(NamedTuple):
    """One line of a letter."""

    role: str  # "" for an empty paragraph
    flags: frozenset[str]
    text: str


class Letter(NamedTuple):
    """A letter, and what else a person would say of it."""

    name: str
    lines: tuple[Typed, ...]
    language: str
    date: str = ""
    recipient: str = ""
    signatories: int = 0


def _typed(text: str) -> tuple[Typed, ...]:
    found = []
    for line in text.strip("\n").split("\n"):
        role, _, rest = line.partition("|")
        flags, _, words = rest.partition("|")
        found.append(
            Typed(role, frozenset(flags.split()), words) if line.strip() else Typed("", frozenset(), "")
        )
    return tuple(found)


_LOREM = (
    "The technology gives a government the means to know who came to a meeting, a clinic or a place of prayer, and nobody"
    " who is seen by it was ever asked. We have seen what follows from that in every town where it was tried."
)

LETTERS = (
    Letter(
        "an American letter with two persons at one address",
        _typed(f"""
letterhead|c b|Harbor Rights Coalition
letterhead|c|12 Pier Road, Merrow Bay, CA 94100
letterhead|c|www.harbor-rights.example

date||January 15, 2019

via||Via U.S. Mail and e-mail

address||Mr. Satya Nadella
address|n|Chief Executive Officer
address|n|Mr. Brad Smith
address|n|President
address|n|Microsoft Corporation
address|n|One Microsoft Way
address|n|Redmond, WA 98052

subject|b|Re: Face surveillance and the government

salutation||Dear Mr. Nadella and Mr. Smith:

body||We, the 8 undersigned organizations, write to ask Microsoft not to sell face surveillance to the government.
body||{_LOREM}
body|1|Do not sell it.
body|1|Say in public that you will not sell it.
body||We look forward to your answer.

closing||Sincerely,

signatory||Access for All
signatory||Bay Area Tenants’ Table
signatory||Center for Quiet Streets
signatory||Digital Commons Foundation
signatory||Free Press of Merrow Bay
signatory||Harbor Rights Coalition
signatory||Union of Night Workers
signatory||Zone of Peace, Inc.

cc||cc: Amy Hood, Chief Financial Officer
"""),
        "en",
        "2019-01-15",
        "Microsoft",
        8,
    ),
    Letter(
        "a statement with a title, groups, and nobody addressed",
        _typed(f"""
title|T|Joint statement on spyware and the freedom of the press

date|c|3 March 2021

body||We, the undersigned organisations and individuals, call on all governments to stop the sale of spyware at once.
body||{_LOREM}
body|h2|What has to happen
body|*|A moratorium on sales.
body|*|An inquiry with powers.
body||We stand ready to help.

roster-heading|b|Signatories

group|b|Organisations
signatory||Access Now
signatory||Article 19
signatory||European Digital Rights (EDRi)
signatory||R3D: Red en Defensa de los Derechos Digitales
group|b|Individuals
signatory||Dr. Ana Díaz, Professor of Law, University of Quillan
signatory||Bo Li, journalist
roster-note|i|*Affiliations are listed for identification purposes only.
"""),
        "en",
        "2021-03-03",
        "",
        6,
    ),
    Letter(
        "a Spanish letter",
        _typed("""
letterhead|r|Red de Derechos del Sur
letterhead|r|Calle Orégano 14, Madrid
letterhead|r|contacto@derechos-del-sur.example

date|r|Madrid, a 3 de marzo de 2020

address||Sra. D.ª Carmen Ruiz Ortega
address||Ministra de Justicia
address||Ministerio de Justicia
address||Calle de San Bernardo 45, 28015 Madrid

subject|b|Asunto: Vigilancia facial en los espacios públicos

salutation||Estimada señora Ministra:

body||Las 5 organizaciones abajo firmantes nos dirigimos al Ministerio de Justicia para pedir que no se use el reconocimiento facial en las calles ni en las plazas del país.
body||La vigilancia masiva es incompatible con los derechos fundamentales, y así lo han dicho los tribunales de toda Europa en los últimos años.
body||Quedamos a su disposición para una reunión.

closing||Atentamente,

signatory||Asociación por los Derechos Civiles
signatory||Derechos Digitales · América Latina
signatory||Fundación Karisma
signatory||Observatorio Ciudadano de las Cámaras
signatory||Xnet

enclosures||Anexos: Informe técnico
"""),
        "es",
        "2020-03-03",
        "Ministerio de Justicia",
        5,
    ),
    Letter(
        "a French letter with a formula at its end",
        _typed("""
letterhead||Visages Libres
letterhead||8, rue des Carmes, 75005 Paris
letterhead||Tél. : 01 99 00 12 34

address|r|Monsieur Bruno Lemaire
address|r|Directeur général
address|r|Société Optique de France
address|r|2, place de la Bourse
address|r|75002 Paris

date|r|Paris, le 1er février 2021

subject||Objet : vente de la reconnaissance faciale

salutation||Monsieur le Directeur général,

body||Nous, les organisations soussignées, vous demandons de ne plus vendre la reconnaissance faciale aux services de police.
body||Une telle surveillance est contraire aux libertés que la loi garantit à tous ceux qui vivent dans ce pays, et vous le savez.
closing||Nous vous prions d’agréer, Monsieur le Directeur général, l’expression de nos salutations distinguées.

signatory||La Quadrature du Net
signatory||Ligue des droits de l’Homme
signatory||Syndicat de la magistrature
signatory||Visages Libres

enclosures||P.J. : rapport annuel
"""),
        "fr",
        "2021-02-01",
        "Société Optique de France",
        4,
    ),
    Letter(
        "a German letter",
        _typed("""
letterhead|r b|Zivilcourage Grünbach e.V.
letterhead|r|Am Anger 3, 99999 Grünbach
letterhead|r|post@zivilcourage.example

address||Herrn Dr. Thomas Keller
address|n|Vorstandsvorsitzender
address|n|Blickwerk AG
address|n|Industriestraße 12
address|n|70173 Stuttgart

date|r|Grünbach, den 15. Januar 2019

subject|b|Betreff: Gesichtserkennung im öffentlichen Raum

salutation||Sehr geehrter Herr Dr. Keller,

body||wir, die unterzeichnenden Organisationen, bitten die Blickwerk AG, keine Gesichtserkennung an Behörden zu verkaufen.
body||Die Technik erlaubt es, jeden Menschen auf der Straße zu erkennen, und sie ist mit den Grundrechten nicht zu vereinbaren. Das ist unsere feste Überzeugung.
body||Wir bitten um Ihre Antwort bis zum 1. März 2019.

closing||Mit freundlichen Grüßen

signatory||Digitale Wiesen e.V.
signatory||Datenschutzkreis Silbertal
signatory||Zivilcourage Grünbach e.V.

contact||Kontakt: Petra Ohm, 030 99 00 12 34
enclosures||Anlagen: Gutachten
"""),
        "de",
        "2019-01-15",
        "Blickwerk",
        3,
    ),
    Letter(
        "an Arabic letter",
        _typed("""
date||١٥ يناير ٢٠١٩

address||السيد خالد منصور
address||المدير التنفيذي
address||شركة الأفق للاتصالات
address||القاهرة 11511

subject|b|الموضوع: قطع الإنترنت

salutation||حضرة السيد خالد منصور المحترم،

body||نحن المنظمات الموقعة أدناه نكتب إليكم لنطلب من شركة الأفق للاتصالات ألا تقطع الإنترنت عن الناس في أي وقت من الأوقات.
body||إن قطع الإنترنت يحرم الناس من حقهم في المعرفة وفي التواصل مع من يحبون، وهو ما لا يجوز في أي حال من الأحوال على الإطلاق.

closing||وتفضلوا بقبول فائق الاحترام والتقدير،

signatory||مؤسسة حرية الفكر والتعبير
signatory||مركز القاهرة لدراسات حقوق الإنسان
signatory||منظمة سمكس
"""),
        "ar",
        "2019-01-15",
        "شركة الأفق للاتصالات",
        3,
    ),
    Letter(
        "several addressees at several addresses, and names in two columns of a table",
        _typed(
            f"""
letterhead|c b|INTERNATIONAL NETWORK FOR UNWATCHED STREETS

date||October 4, 2022

address||The Hon. Jane Whitfield
address|n|Chair, Committee on Commerce
address|n|United States Senate
address|n|Washington, DC 20510

address||The Hon. Paul Marsh
address|n|Ranking Member, Committee on Commerce
address|n|United States Senate
address|n|Washington, DC 20510

salutation||Dear Chair Whitfield and Ranking Member Marsh,

body||The 26 undersigned organizations urge the Committee to pass the bill before the end of the year.
body||{_LOREM}
body|h2|Why now
body||{_LOREM}

closing||Respectfully submitted,

"""
            + "\n".join(
                f"signatory|t2|Northern Group {chr(65 + n)}||Southern Group {chr(65 + n)}" for n in range(13)
            )
        ),
        "en",
        "2022-10-04",
        "United States Senate",
        26,
    ),
    Letter(
        "six notes and nested lists",
        _typed(f"""
date||15 May 2020

address||Ms. Ursula Vance
address|n|President
address|n|European Commission
address|n|Rue de la Loi 200
address|n|1049 Brussels

title|c b|Civil society calls for a ban on biometric mass surveillance

salutation||Dear President Vance,

body||We write to you about biometric mass surveillance.{{^European Commission, White Paper, February 2020.}} The European Commission has said that it wants a debate.{{^See https://ec.example/debate_2020.}}
body|h1|What we ask
body|1|**Ban it.** No exceptions.{{^As the court said in *Case 12/34*.}}
body|2*|not for police
body|2*|not for borders{{^Regulation 1/2019.}}
body|1|**Stop funding it.**{{^Horizon budget, p. 12.}}
body||{_LOREM}{{^A last note.}}

contact||Contact: Ella Moss, ella@example.org

closing||Yours sincerely,

signatory||Access Now
signatory||Bits of Freedom
signatory||Chaos Computer Club
signatory||epicenter.works – for digital rights
signatory||Homo Digitalis
"""),
        "en",
        "2020-05-15",
        "European Commission",
        5,
    ),
    Letter(
        "one who signs, with title and organization below the name",
        _typed(f"""
letterhead||Harbor Rights Coalition
letterhead||12 Pier Road, Merrow Bay, CA 94100 · (415) 555-0100

date||June 3, 2024

address||Tim Ashdown
address||Chief Executive Officer
address||Ringwell, Inc.
address||500 Market Street
address||San Francisco, CA 94105

subject||RE: Your request for comments

salutation||Dear Mr. Ashdown:

body||Thank you for asking us what we think of the plans that Ringwell has for its new doorbell cameras.
body||{_LOREM}

closing||Best regards,

signatory||Jane Doe
signatory|n|Executive Director
signatory|n|Harbor Rights Coalition
"""),
        "en",
        "2024-06-03",
        "Ringwell",
        1,
    ),
    Letter(
        "blocks of signatures, and copies",
        _typed(f"""
date||12 April 2023

via||By e-mail

address||Minister of the Interior
address||Ministry of the Interior
address||Building 4, Government Square

salutation||Dear Minister,

body||We write as lawyers and scholars to ask the Ministry of the Interior to withdraw the draft.
body||{_LOREM}

closing||Yours faithfully,

signatory||Maria Esposito
signatory|n|Professor of Law, University of Bologna

signatory||John Okafor
signatory|n|Executive Director, Lawyers for Liberty

signatory||Li Wei
signatory|n|Chair, Scholars at Risk Network

cc||cc: Speaker of Parliament
cc||Ombudsman
"""),
        "en",
        "2023-04-12",
        "Ministry of the Interior",
        3,
    ),
    Letter(
        "an e-mail",
        _typed(f"""
salutation||Dear all,

body||we are collecting names for the letter below until Friday, and would be glad to have yours on it.
body||{_LOREM}
body|*|Tell us the name as it should be printed.
body|*|Tell us the country.

closing||Best wishes,

signatory||Ines Halloran
"""),
        "en",
        "",
        "",
        1,
    ),
    Letter(
        "names in one paragraph, parted by semicolons",
        _typed(f"""
title|h1|Open letter: keep encryption whole

date||21 October 2021

body||Dear members of the public, ministers and lawmakers, we are security researchers and we know what a back door is, and what it isn't.
body||{_LOREM}

roster-heading||Signed by:
signatory||Ada Byron; Alan Mathison; Barbara Liskow; Bruce Schneyer; Claude Shanon; Dorothy Vaughn; Grace Hoper; Joan Clark
"""),
        "en",
        "2021-10-21",
        "",
        8,
    ),
    Letter(
        "numbered names under three headings",
        _typed(f"""
date||November 2, 2020

address||Sundar Pillai, CEO
address||Google LLC
address||1600 Amphitheatre Parkway
address||Mountain View, CA 94043

subject|b|Subject: Location data

salutation||Dear Mr. Pillai,

body||We, the undersigned 9 organizations, ask Google to delete what it knows about visits to clinics. Google Maps keeps it.
body||{_LOREM}

closing||In solidarity,

group|b|National organizations
signatory|1|Center for Privacy
signatory|1|Fight for Tomorrow
signatory|1|National Lawyers’ Table
group|b|State and local organizations
signatory|1|Oakland Watch
signatory|1|St. Paul Privacy
signatory|1|Utah Commons
group|b|International organizations
signatory|1|Access Now
signatory|1|Privacy Abroad
signatory|1|WITNESS
"""),
        "en",
        "2020-11-02",
        "Google",
        9,
    ),
    Letter(
        "a Portuguese letter",
        _typed("""
date||Lisboa, 10 de maio de 2022

address||Exmo. Sr. João Prata
address||Presidente do Conselho de Administração
address||Telefónica Atlântica, S.A.
address||Avenida da Liberdade 110, Lisboa

subject|b|Assunto: dados dos clientes

salutation||Exmo. Senhor João Prata,

body||As organizações signatárias pedem à Telefónica Atlântica que não entregue os dados dos seus clientes sem mandado de um juiz.
body||Não é aceitável que uma empresa faça o que a lei não permite ao próprio Estado, e é isso que está em causa neste caso.

closing||Com os melhores cumprimentos,

signatory||Associação D3 – Defesa dos Direitos Digitais
signatory||Laboratório de Direitos da Várzea
signatory||Rádio Comunitária do Tejo
"""),
        "pt",
        "2022-05-10",
        "Telefónica Atlântica",
        3,
    ),
)
