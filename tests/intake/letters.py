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
    Letter(
        "an Italian letter",
        _typed("""
letterhead|c b|Rete per i Diritti Digitali
letterhead|c|Via Garibaldi 8, 20121 Milano

date|r|Milano, 7 giugno 2022

address||Gent.ma Dott.ssa Laura Bianchi
address||Direttrice generale
address||Ministero dell'Interno
address||Piazza del Viminale 1, 00184 Roma

subject|b|Oggetto: riconoscimento facciale negli stadi

salutation||Gentile Dott.ssa Bianchi,

body||le organizzazioni firmatarie chiedono al Ministero di fermare il progetto che prevede il riconoscimento facciale negli stadi italiani.
body||Siamo convinti che una tecnologia di questo tipo non sia compatibile con i diritti delle persone.

closing||Distinti saluti,

signatory||Associazione Luca Coscioni
signatory||Hermes Center
signatory||Privacy Network
signatory||StraLi
"""),
        "it",
        "2022-06-07",
        "Ministero dell'Interno",
        4,
    ),
    Letter(
        "questions to a company, with a copy above the subject",
        _typed(f"""
date||9 September 2019

address||To:
address||Mr. Zhang Wei, Chief Executive
address||Hikari Systems Co., Ltd.
address||Tower 3, 88 Queensway, Hong Kong

cc||CC: Board of Directors, Hikari Systems

subject|b|RE: Sales of cameras to police in Xinjiang

salutation||Dear Mr Zhang

body||We are writing on behalf of 14 human rights organizations to raise our concern about what Hikari Systems sells.
body|b|Background
body||{_LOREM}
body||Specifically, we would like to know:
body|1|To whom does Hikari sell?
body|1|Who checks?
body||We would appreciate a reply by 30 September.

closing||Yours sincerely,

signatory||Sophie Tan
signatory|n|China Director
signatory|n|Watch International

contact||Contact: sophie@watch.example
"""),
        "en",
        "2019-09-09",
        "Hikari Systems",
        1,
    ),
    Letter(
        "thanks before the closing, and a table of names",
        _typed(f"""
date||February 12, 2024

address||The Honorable Maria Cantley
address||Chair
address||Committee on Commerce
address||U.S. Senate
address||Washington, D.C. 20510

subject||Re: Support for S. 1234, the Kids Privacy Act

salutation||Dear Chairwoman Cantley:

body||The undersigned organizations write in strong support of S. 1234.
body||{_LOREM}
body||Thank you for your consideration.

closing||Sincerely,

signatory|t2|Accountable Tech||Electronic Privacy Information Center (EPIC)
signatory|t2|American Academy of Pediatrics||Fairplay
signatory|t2|Center for Digital Democracy||Mental Health America
signatory|t2|Common Sense||ParentsTogether Action
"""),
        "en",
        "2024-02-12",
        "Committee on Commerce",
        8,
    ),
    Letter(
        "a statement whose names stand under headings alone",
        _typed(f"""
title|c b|Civil society statement on the UN cybercrime treaty
date|c i|Geneva, 29 August 2023

body||The undersigned organizations and individual experts remain concerned about the draft treaty.
body||{_LOREM}
body|b|Our recommendations
body|*|Delete article 23.
body|*|Narrow article 40.

group|b|Organizations:
signatory||Access Now
signatory||ARTICLE 19
signatory||Derechos Digitales
signatory||IFEX
group|b|Individual experts:
signatory||Prof. Douwe Korff
signatory||Dr. Katitza Rodríguez
"""),
        "en",
        "2023-08-29",
        "",
        6,
    ),
    Letter(
        "a French open letter to members of parliament",
        _typed("""
title|T|Lettre ouverte : non à la vidéosurveillance algorithmique

date||Le 12 mars 2023

salutation||Mesdames et Messieurs les députés,

body||Le gouvernement veut profiter des Jeux pour installer la vidéosurveillance algorithmique dans toutes les villes du pays, et nous ne pouvons pas l’accepter.
body||Nous vous demandons de rejeter l’article 7 du projet de loi, qui est une menace pour nos libertés et pour celles des générations à venir.

roster-heading|b|Signataires :

signatory||Amnesty International France
signatory||La Quadrature du Net
signatory||Le Mouton Numérique
signatory||Ligue des droits de l’Homme
signatory||Syndicat des avocats de France
"""),
        "fr",
        "2023-03-12",
        "",
        5,
    ),
)
