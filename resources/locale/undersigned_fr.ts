<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Undersigned</source>
        <translation>À propos d’Undersigned</translation>
    </message>
    <message>
        <source>Undersigned {version}</source>
        <translation>Undersigned {version}</translation>
    </message>
    <message>
        <source>Coalition letters, drafted, merged, proofed and exported on your own computer. It never uses the network: nothing you write leaves this computer unless you send it.</source>
        <translation>Des lettres de coalition rédigées, réunies, vérifiées et exportées sur votre propre ordinateur. Le réseau n’est jamais utilisé&#xa0;: rien de ce que vous écrivez ne quitte cet ordinateur si vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AddLanguage</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>Rechercher, par exemple portugais ou português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Rechercher parmi les langues</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisissez une langue</translation>
    </message>
    <message>
        <source>What is translated into {language} is used for it, until you write something of its own.</source>
        <translation>Ce qui est traduit en {language} lui sert, jusqu’à ce que vous écriviez autre chose.</translation>
    </message>
    <message>
        <source>No language has this name. You can type its code, such as “pt-BR”.</source>
        <translation>Aucune langue ne porte ce nom. Vous pouvez saisir son code, comme «&#xa0;pt-BR&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AddTerm</name>
    <message>
        <source>Add to the glossary</source>
        <translation>Ajouter au glossaire</translation>
    </message>
    <message>
        <source>For translators, where there is something to say</source>
        <translation>Pour qui traduit, s’il y a quelque chose à dire</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whoever translates is shown it beside each text with these words, also in her files.</source>
        <translation>Qui traduit le voit à côté de chaque texte qui a ces mots, aussi dans ses fichiers.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>Write the words in both languages</source>
        <translation>Écrivez les mots dans les deux langues</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn’t. Your work is safe, and you can go on.</source>
        <translation>Un problème qui ne devrait pas se produire est survenu. Votre travail est en sécurité, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>If it happens again, please send us this report; no names are in it: {path}</source>
        <translation>Si cela se reproduit, veuillez nous envoyer ce rapport&#x202f;; il ne contient aucun nom&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>AsItPrints</name>
    <message>
        <source>As it prints</source>
        <translation>À l’impression</translation>
    </message>
</context>
<context>
    <name>AsSent</name>
    <message>
        <source>{name}, as it was sent on {day}</source>
        <translation>{name}, telle qu’envoyée le {day}</translation>
    </message>
    <message>
        <source>The letter as it was sent</source>
        <translation>La lettre telle qu’envoyée</translation>
    </message>
    <message>
        <source>Only the file was kept. Save a copy to read it.</source>
        <translation>Seul le fichier a été conservé. Enregistrez une copie pour le lire.</translation>
    </message>
    <message>
        <source>Since then: {why}.</source>
        <translation>Depuis&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The letter is still the same today.</source>
        <translation>La lettre est toujours la même aujourd’hui.</translation>
    </message>
    <message>
        <source>It wasn’t sent</source>
        <translation>Elle n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Compare with today’s</source>
        <translation>Comparer avec celle d’aujourd’hui</translation>
    </message>
    <message>
        <source>Only the file was kept, not its words</source>
        <translation>Seul le fichier a été conservé, pas ses mots</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name}’s letter wasn’t sent</source>
        <translation>La lettre à {name} n’a pas été envoyée</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Names that may be the same</source>
        <translation>Noms qui désignent peut-être le même signataire</translation>
    </message>
    <message>
        <source>belongs</source>
        <translation>en fait partie</translation>
    </message>
    <message>
        <source>{name} belongs</source>
        <translation>{name} en fait partie</translation>
    </message>
    <message>
        <source>from {table}, row {row}</source>
        <translation>de {table}, ligne {row}</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>tapé à la main</translation>
    </message>
    <message>
        <source>signs: {letters}</source>
        <translation>signe&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Contre&#xa0;:</translation>
    </message>
    <message>
        <source>Will &amp;print:</source>
        <translation>Sera i&amp;mprimé&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;gns:</source>
        <translation>Si&amp;gne&#xa0;:</translation>
    </message>
    <message>
        <source>What is known of each is kept, contacts too.</source>
        <translation>Ce que l’on sait de chacun est conservé, contacts compris.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>This file is</source>
        <translation>Ce fichier est</translation>
    </message>
    <message>
        <source>the &amp;whole list</source>
        <translation>la liste &amp;entière</translation>
    </message>
    <message>
        <source>&amp;only additions</source>
        <translation>&amp;seulement des ajouts</translation>
    </message>
    <message>
        <source>&amp;Say which letters</source>
        <translation>&amp;Indiquer quelles lettres</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>a signé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>State of new ones</source>
        <translation>État des nouveaux</translation>
    </message>
    <message>
        <source>Day since when</source>
        <translation>Depuis quel jour</translation>
    </message>
    <message>
        <source>New ones are</source>
        <translation>Les nouveaux sont</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>depuis le</translation>
    </message>
    <message>
        <source>unless the list says another day</source>
        <translation>sauf si la liste indique un autre jour</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say(s|) nothing about letters: they sign none until you say.</source>
        <translation>
            <numerusform>%n ligne ne dit rien des lettres&#xa0;: elle n’en signe aucune tant que vous ne l’indiquez pas.</numerusform>
            <numerusform>%n lignes ne disent rien des lettres&#xa0;: elles n’en signent aucune tant que vous ne l’indiquez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>Absents de cette liste</translation>
    </message>
    <message>
        <source>Couldn’t be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nobody in this list is new.</source>
        <translation>Personne n’est nouveau dans cette liste.</translation>
    </message>
    <message>
        <source>Nothing is said otherwise than on the roster.</source>
        <translation>Rien ne diffère de la liste des signataires.</translation>
    </message>
    <message>
        <source>Nobody in this list is there already.</source>
        <translation>Personne de cette liste n’est déjà présent.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>Personne ne manque.</translation>
    </message>
    <message>
        <source>Only a whole list can miss somebody.</source>
        <translation>Il ne peut manquer quelqu’un que dans une liste entière.</translation>
    </message>
    <message>
        <source>They stay as they are. Tick who withdrew.</source>
        <translation>Ils restent tels quels. Cochez qui a retiré sa signature.</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>Toutes les lignes ont pu être lues.</translation>
    </message>
    <message>
        <source>These rows aren’t taken in, and here is why.</source>
        <translation>Ces lignes ne sont pas intégrées, et voici pourquoi.</translation>
    </message>
    <message>
        <source>Taken in as well as can be; look whether it is right.</source>
        <translation>Intégré au mieux&#x202f;; vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>Say first whether this is the whole list, or only additions</source>
        <translation>Indiquez d’abord si c’est la liste entière, ou seulement des ajouts</translation>
    </message>
    <message numerus="yes">
        <source>add %n</source>
        <translation>
            <numerusform>ajouter %n</numerusform>
            <numerusform>ajouter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>mettre à jour %n</numerusform>
            <numerusform>mettre à jour %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>All in this list is there already</source>
        <translation>Tout ce que contient cette liste est déjà présent</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already there, the same</source>
        <translation>Déjà présents, identiques</translation>
    </message>
    <message>
        <source>Not in this table; they stay</source>
        <translation>Absents de ce tableau&#x202f;; ils restent</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>no longer named; kept as a former person</source>
        <translation>plus mentionnée&#x202f;; conservée comme ancienne personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Lettres après le nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>copie {number}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>personne {number}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Fichiers antérieurs</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>les remplacer</translation>
    </message>
    <message>
        <source>move them to “Earlier”</source>
        <translation>les déplacer dans «&#xa0;Earlier&#xa0;»</translation>
    </message>
    <message>
        <source>PDF to send</source>
        <translation>PDF à envoyer</translation>
    </message>
    <message>
        <source>What most people send: it looks the same everywhere</source>
        <translation>Ce que la plupart des gens envoient&#xa0;: même aspect partout</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>For those who have to change something</source>
        <translation>Pour qui doit y modifier quelque chose</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>A clean page for your website</source>
        <translation>Une page soignée pour votre site</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>Texte d’e-mail</translation>
    </message>
    <message>
        <source>Plain text to paste into an e-mail</source>
        <translation>Texte simple à coller dans un e-mail</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>Brouillons d’e-mail</translation>
    </message>
    <message>
        <source>One for each letter, with its PDF attached; none is sent</source>
        <translation>Un par lettre, avec son PDF en pièce jointe&#x202f;; aucun n’est envoyé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Also one PDF of all, for the printer</source>
        <translation>Aussi un seul PDF de toutes, pour l’imprimeur</translation>
    </message>
    <message>
        <source>Also one zip of all files</source>
        <translation>Aussi un zip de tous les fichiers</translation>
    </message>
    <message>
        <source>Also a list of the files, as a table</source>
        <translation>Aussi une liste des fichiers, sous forme de tableau</translation>
    </message>
    <message>
        <source>As drafts: letters with errors too, marked on each page</source>
        <translation>Comme brouillons&#xa0;: aussi les lettres avec des erreurs, marquées sur chaque page</translation>
    </message>
    <message>
        <source>Who had signed by a day…</source>
        <translation>Qui avait signé à une date donnée…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Unfinished language</source>
        <translation>Langue inachevée</translation>
    </message>
    <message>
        <source>→ “{file}”</source>
        <translation>→ «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>with those who had signed by {day}</source>
        <translation>avec qui avait signé au {day}</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>comme brouillons</translation>
    </message>
    <message>
        <source>one PDF of all</source>
        <translation>un PDF de toutes</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>un zip</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>Who had signed by a day</source>
        <translation>Qui avait signé à une date donnée</translation>
    </message>
    <message>
        <source>The letters bear the names of those who had signed by the end of this day.</source>
        <translation>Les lettres portent les noms de celles et ceux qui avaient signé à la fin de ce jour.</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Utiliser ce jour</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>It stands in every letter, and stays until you change it.</source>
        <translation>Elle figure dans chaque lettre, et reste jusqu’à ce que vous la changiez.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>Rechercher parmi les signataires</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>%n signe aussi</numerusform>
            <numerusform>%n signent aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who signs it</source>
        <translation>Cochez qui signe</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>Rechercher, par exemple portugais ou português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Rechercher parmi les langues</translation>
    </message>
    <message>
        <source>This letter has no such language.</source>
        <translation>Cette lettre n’a pas cette langue.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Signs…</source>
        <translation>Signe…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Ticks for {name}</source>
        <translation>Coches pour {name}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>Privé&#xa0;: jamais imprimé</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Prendre comme</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Say which column holds the names: take one as “Name, printed”.</source>
        <translation>Indiquez quelle colonne contient les noms&#xa0;: prenez-en une comme «&#xa0;Nom, imprimé&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Remember for lists like this</source>
        <translation>Rete&amp;nir pour les listes semblables</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s|) an e-mail address or a phone number: row(s) {rows}</source>
        <translation>
            <numerusform>%n nom contient une adresse e-mail ou un numéro de téléphone&#xa0;: ligne {rows}</numerusform>
            <numerusform>%n noms contiennent une adresse e-mail ou un numéro de téléphone&#xa0;: lignes {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>Ligne {row}, {column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>They would be printed as they stand. Mend them in the list, or on the roster.</source>
        <translation>Ils seraient imprimés tels quels. Corrigez-les dans votre fichier, ou dans la liste des signataires.</translation>
    </message>
    <message>
        <source>In names that are printed</source>
        <translation>Dans les noms imprimés</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number seems to stand here:</source>
        <translation>Une adresse e-mail ou un numéro de téléphone semble figurer ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Prendre comme</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Take “{heading}” as</source>
        <translation>Prendre «&#xa0;{heading}&#xa0;» comme</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>Nom dans la lettre</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>Organisation en toutes lettres</translation>
    </message>
    <message>
        <source>Person’s name</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Honorific (Mr., Dr.)</source>
        <translation>Civilité (M., Dr)</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Lettres après le nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>To, cc or via</source>
        <translation>À, cc ou via</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Un champ à part</translation>
    </message>
    <message>
        <source>Id from an export</source>
        <translation>Identifiant issu d’un export</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Ce qui diffère est marqué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing stands there.</source>
        <translation>Rien ne figure là.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>Garder la formulation pour {name}</translation>
    </message>
    <message>
        <source>Use the shared wording</source>
        <translation>Utiliser la formulation commune</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What changed on the list</source>
        <translation>Ce qui a changé dans la liste</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>the list as of a day</source>
        <translation>la liste à une date donnée</translation>
    </message>
    <message>
        <source>“{state}”, kept on {day}</source>
        <translation>«&#xa0;{state}&#xa0;», conservé le {day}</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>un autre fichier…</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>&amp;Today’s list compared with</source>
        <translation>Liste d’au&amp;jourd’hui comparée avec</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Letters (*.undersigned)</source>
        <translation>Lettres (*.undersigned)</translation>
    </message>
    <message>
        <source>An earlier file</source>
        <translation>Un fichier antérieur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’y figure plus</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Signature retirée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>Imprimer comme</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All but {names}</source>
        <translation>Toutes sauf {names}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>{name}: as sent, and today</source>
        <translation>{name}&#xa0;: telle qu’envoyée, et aujourd’hui</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Telle qu’envoyée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Save as Word, with the changes marked…</source>
        <translation>Enregistrer en Word, avec les changements marqués…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Ce qui diffère est marqué.</translation>
    </message>
    <message>
        <source>{name}, changes.docx</source>
        <translation>{name}, changements.docx</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Enregistrer en Word</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Texts that are said differently</source>
        <translation>Textes dits autrement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Said differently · {place}</source>
        <translation>Dit autrement · {place}</translation>
    </message>
    <message>
        <source>{key}  Take {file}</source>
        <translation>{key}  Prendre {file}</translation>
    </message>
    <message>
        <source>{key}  Keep mine</source>
        <translation>{key}  Garder la mienne</translation>
    </message>
    <message>
        <source>{key}  Take neither for now</source>
        <translation>{key}  Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Which letters do they sign?</source>
        <translation>Quelles lettres signent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>{who} sign:</source>
        <translation>{who} signent&#xa0;:</translation>
    </message>
    <message>
        <source>{who} signs:</source>
        <translation>{who} signe&#xa0;:</translation>
    </message>
    <message>
        <source>Until now they sign different letters.</source>
        <translation>Jusqu’ici, ils signent des lettres différentes.</translation>
    </message>
    <message>
        <source>All letters, also those to future recipients</source>
        <translation>Toutes les lettres, aussi celles aux futurs destinataires</translation>
    </message>
    <message>
        <source>All letters of today ({count})</source>
        <translation>Toutes les lettres d’aujourd’hui ({count})</translation>
    </message>
    <message>
        <source>These letters</source>
        <translation>Ces lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)</source>
        <translation>
            <numerusform>Signer %n lettre</numerusform>
            <numerusform>Signer %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign all letters</source>
        <translation>Signer toutes les lettres</translation>
    </message>
    <message>
        <source>A letter to somebody new is signed too, without asking.</source>
        <translation>Une lettre à quelqu’un de nouveau est signée aussi, sans demander.</translation>
    </message>
    <message>
        <source>When there is a new recipient, you are asked whether they sign that letter too.</source>
        <translation>Quand il y a un nouveau destinataire, on vous demande s’ils signent aussi cette lettre.</translation>
    </message>
    <message>
        <source>Sign no letter</source>
        <translation>Ne signer aucune lettre</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>le même groupe</translation>
    </message>
    <message>
        <source>different groups</source>
        <translation>des groupes différents</translation>
    </message>
    <message>
        <source>These are used for every list that you take in.</source>
        <translation>Elles servent pour chaque liste que vous intégrez.</translation>
    </message>
    <message>
        <source>Nothing was decided yet. What you decide is kept here, and used for the next list.</source>
        <translation>Rien n’a encore été décidé. Ce que vous décidez est conservé ici, et sert pour la prochaine liste.</translation>
    </message>
    <message>
        <source>There is no decision to change</source>
        <translation>Il n’y a aucune décision à modifier</translation>
    </message>
    <message>
        <source>They are different groups: take them apart</source>
        <translation>Ce sont des groupes différents&#xa0;: les séparer</translation>
    </message>
    <message>
        <source>They are the same group: combine them</source>
        <translation>C’est le même groupe&#xa0;: les réunir</translation>
    </message>
    <message>
        <source>Ask again with the next list</source>
        <translation>Redemander à la prochaine liste</translation>
    </message>
    <message>
        <source>Take {name} apart</source>
        <translation>Séparer {name}</translation>
    </message>
    <message>
        <source>Ask about {name} again</source>
        <translation>Redemander pour {name}</translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>Réunir {name}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>add {language}</source>
        <translation>ajouter {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were translated before, and are filled in to be looked at.</source>
        <translation>
            <numerusform>%n texte avait déjà été traduit&#x202f;; il est repris, à relire.</numerusform>
            <numerusform>%n textes avaient déjà été traduits&#x202f;; ils sont repris, à relire.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove {language}</source>
        <translation>retirer {language}</translation>
    </message>
    <message>
        <source>{language} is removed, with its translations.</source>
        <translation>{language} est retiré, avec ses traductions.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>mend a slip</source>
        <translation>corriger une faute</translation>
    </message>
    <message>
        <source>translation done</source>
        <translation>traduction terminée</translation>
    </message>
    <message numerus="yes">
        <source>All %n texts are translated into {language}.</source>
        <translation>
            <numerusform>Le texte est traduit en {language} (%n).</numerusform>
            <numerusform>Les %n textes sont traduits en {language}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it still fits</source>
        <translation>elle convient toujours</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore terminée</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>reste en {language}</translation>
    </message>
    <message>
        <source>no longer stays in {language}</source>
        <translation>ne reste plus en {language}</translation>
    </message>
    <message>
        <source>copy the source</source>
        <translation>copier l’original</translation>
    </message>
    <message>
        <source>clear the translation</source>
        <translation>effacer la traduction</translation>
    </message>
    <message>
        <source>use a suggestion</source>
        <translation>utiliser une suggestion</translation>
    </message>
    <message>
        <source>add to the glossary</source>
        <translation>ajouter au glossaire</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>changer le glossaire</translation>
    </message>
    <message>
        <source>No text that is to do was translated before.</source>
        <translation>Aucun texte à faire n’avait déjà été traduit.</translation>
    </message>
    <message>
        <source>fill in what was translated before</source>
        <translation>reprendre ce qui était déjà traduit</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in. Each is to be looked at, and said to be done.</source>
        <translation>
            <numerusform>%n texte repris, à relire puis à déclarer terminé.</numerusform>
            <numerusform>%n textes repris, chacun à relire puis à déclarer terminé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What changed since it was translated:</source>
        <translation>Ce qui a changé depuis la traduction&#xa0;:</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Elle convient toujours</translation>
    </message>
    <message>
        <source>Keep the translation as it is: it is right for the changed text, too</source>
        <translation>Garder la traduction telle quelle&#xa0;: elle convient aussi au texte modifié</translation>
    </message>
    <message>
        <source>For which numbers</source>
        <translation>Pour quels nombres</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Write the translation here</source>
        <translation>Écrivez la traduction ici</translation>
    </message>
    <message>
        <source>Slips in the translation</source>
        <translation>Fautes dans la traduction</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What the campaign’s words are called in this language</source>
        <translation>Comment se disent les mots de la campagne dans cette langue</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Terminé, suivant</translation>
    </message>
    <message>
        <source>Say that it is done, and go to the next one to do (Ctrl+Enter)</source>
        <translation>Dire que c’est terminé et passer au prochain à faire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Stays in {language} on purpose</source>
        <translation>Reste en {language} volontairement</translation>
    </message>
    <message>
        <source>for {numbers}</source>
        <translation>pour {numbers}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Il y a déjà un fichier {name}.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>commun</translation>
    </message>
    <message>
        <source>⊘ left out</source>
        <translation>⊘ omis</translation>
    </message>
    <message>
        <source>▲ missing</source>
        <translation>▲ manque</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>That is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop a campaign, a Word file or a table.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Déposez une campagne, un fichier Word ou un tableau.</translation>
    </message>
    <message>
        <source>Open a letter first</source>
        <translation>Ouvrez d’abord une lettre</translation>
    </message>
    <message>
        <source>“{name}” looks like a list. Open the letter it belongs to, then drop it again.</source>
        <translation>«&#xa0;{name}&#xa0;» semble être une liste. Ouvrez la lettre à laquelle elle appartient, puis déposez-la de nouveau.</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>Qui figure dans cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>Who is in “{name}”?</source>
        <translation>Qui figure dans «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>“{name}” is a translator’s file. Open the letter it belongs to, then drop it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier de traduction. Ouvrez la lettre concernée, puis déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Rien n’a été intégré</translation>
    </message>
    <message>
        <source>Import recipients</source>
        <translation>Importer des destinataires</translation>
    </message>
    <message>
        <source>{added} recipients added, {changed} updated.</source>
        <translation>Destinataires ajoutés&#xa0;: {added}&#x202f;; mis à jour&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look at {count} rows or columns.</source>
        <translation>Lignes ou colonnes à vérifier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>ExportThis</name>
    <message>
        <source>This letter can’t go out yet: {problem}</source>
        <translation>Cette lettre ne peut pas encore partir&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more thing(s) stop it.</source>
        <translation>
            <numerusform>Et %n autre point l’empêche.</numerusform>
            <numerusform>Et %n autres points l’empêchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Export as a draft</source>
        <translation>Exporter comme brouillon</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Préparation de la lettre…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Export this letter</source>
        <translation>Exporter cette lettre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exporté</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into an e-mail or a website.</source>
        <translation>La lettre est dans le presse-papiers. Collez-la dans un e-mail ou un site web.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Recipient’s name</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Recipient’s organization, in full</source>
        <translation>Organisation du destinataire, en toutes lettres</translation>
    </message>
    <message>
        <source>How many sign</source>
        <translation>Nombre de signataires</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
</context>
<context>
    <name>FieldsMenu</name>
    <message>
        <source>Fields of all letters</source>
        <translation>Champs de toutes les lettres</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Dire à quoi il sert…</translation>
    </message>
    <message>
        <source>Remove from all letters</source>
        <translation>Retirer de toutes les lettres</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n paragraph(s), so it can’t be removed</source>
        <translation>
            <numerusform>Utilisé dans %n paragraphe, il ne peut donc pas être retiré</numerusform>
            <numerusform>Utilisé dans %n paragraphes, il ne peut donc pas être retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it called? Every letter gets one.</source>
        <translation>Comment s’appelle-t-il&#x202f;? Chaque lettre en reçoit un.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename a field</source>
        <translation>Renommer un champ</translation>
    </message>
    <message>
        <source>What should be filled in here?</source>
        <translation>Que faut-il remplir ici&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Say what a field is for</source>
        <translation>Dire à quoi sert un champ</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Retirer un champ</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Somebody else changed this file</source>
        <translation>Quelqu’un d’autre a modifié ce fichier</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your changes are still here, not saved yet.</source>
        <translation>Rien n’a été écrasé. Vos modifications sont toujours ici, pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Save a copy beside it</source>
        <translation>Enregistrer une copie à côté</translation>
    </message>
    <message>
        <source>Look at the other first</source>
        <translation>Regarder l’autre d’abord</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>L’enregistrer de nouveau au même endroit</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder {folder}.</source>
        <translation>{name} n’est plus dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Your letter is still here, not saved yet.</source>
        <translation>Votre lettre est toujours ici, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>my copy</source>
        <translation>ma copie</translation>
    </message>
    <message>
        <source>{who} has “{name}” open since {time}, so it isn’t replaced.</source>
        <translation>{who} a ouvert «&#xa0;{name}&#xa0;» depuis {time}, le fichier n’est donc pas remplacé.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk by another program or person.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié sur le disque par un autre programme ou une autre personne.</translation>
    </message>
    <message>
        <source>Look at the other</source>
        <translation>Regarder l’autre</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten.</source>
        <translation>Rien de ce qui est à vous n’est écrasé.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. Your letter is still here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place. Votre lettre est toujours ici.</translation>
    </message>
    <message>
        <source>{who} has this open since {time}. You can look and export.</source>
        <translation>{who} a ouvert ce fichier depuis {time}. Vous pouvez consulter et exporter.</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Travailler dans une copie</translation>
    </message>
    <message>
        <source>Perhaps it was forgotten.</source>
        <translation>Peut-être un oubli.</translation>
    </message>
    <message>
        <source>Work in it all the same</source>
        <translation>Y travailler quand même</translation>
    </message>
    <message>
        <source>This was opened from a mail or a read-only place. Save asks where to keep it.</source>
        <translation>Ce fichier vient d’un e-mail ou d’un endroit en lecture seule. Enregistrer demande où le garder.</translation>
    </message>
    <message>
        <source>Save it now…</source>
        <translation>Enregistrer maintenant…</translation>
    </message>
    <message>
        <source>Your sync service left another version beside it: “{name}”.</source>
        <translation>Votre service de synchronisation a laissé une autre version à côté&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>No recovery copy can be made ({why}). Save often until that is mended.</source>
        <translation>Aucune copie de secours ne peut être faite ({why}). Enregistrez souvent tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file can’t be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This copy can’t be opened</source>
        <translation>Cette copie ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Undersigned campaigns (*.undersigned)</source>
        <translation>Campagnes Undersigned (*.undersigned)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved, but not confirmed</source>
        <translation>Enregistré, mais non confirmé</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>Enregistrer d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>If you don’t save, what you changed since you last saved is lost.</source>
        <translation>Si vous n’enregistrez pas, ce que vous avez modifié depuis le dernier enregistrement sera perdu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>Rechercher parmi les signataires</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>Liste d’origine</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>tapé ici</translation>
    </message>
    <message>
        <source>Signs the letter to</source>
        <translation>Signe la lettre à</translation>
    </message>
    <message>
        <source>Repeats to look at</source>
        <translation>Doublons à regarder</translation>
    </message>
    <message>
        <source>With something to fix</source>
        <translation>Avec un point à corriger</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <source>kind not said</source>
        <translation>type non indiqué</translation>
    </message>
    <message>
        <source>signs {recipient}</source>
        <translation>signe {recipient}</translation>
    </message>
    <message>
        <source>repeats to look at</source>
        <translation>doublons à regarder</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>un point à corriger</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all letters</source>
        <translation>Rechercher dans toutes les lettres</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>But not in…</source>
        <translation>Mais pas dans…</translation>
    </message>
    <message>
        <source>Choose letters that keep the words they have now</source>
        <translation>Choisir les lettres qui gardent leurs mots actuels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>Trouvé à %n endroit.</numerusform>
            <numerusform>Trouvé à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Remplacer %n</numerusform>
            <numerusform>Remplacer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>But not in {letters}…</source>
        <translation>Mais pas dans {letters}…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Remplacé à %n endroit.</numerusform>
            <numerusform>Remplacé à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still found in %n place(s).</source>
        <translation>
            <numerusform>Encore présent à %n endroit.</numerusform>
            <numerusform>Encore présent à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>remplacer «&#xa0;{words}&#xa0;» à %n endroit</numerusform>
            <numerusform>remplacer «&#xa0;{words}&#xa0;» à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>But not in</source>
        <translation>Mais pas dans</translation>
    </message>
    <message>
        <source>Which letters keep the words they have now?</source>
        <translation>Quelles lettres gardent leurs mots actuels&#x202f;?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>This letter</source>
        <translation>Cette lettre</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>À l’impression</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>Nom dans la lettre</translation>
    </message>
    <message>
        <source>as the letter calls it</source>
        <translation>tel que la lettre l’appelle</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>Organisation en toutes lettres</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>as for all letters</source>
        <translation>comme pour toutes les lettres</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>automatic, from the people below</source>
        <translation>automatique, d’après les personnes ci-dessous</translation>
    </message>
    <message>
        <source>Use the automatic one</source>
        <translation>Utiliser l’automatique</translation>
    </message>
    <message>
        <source>People this letter is to</source>
        <translation>Personnes à qui s’adresse cette lettre</translation>
    </message>
    <message>
        <source>Add a person to this letter</source>
        <translation>Ajouter une personne à cette lettre</translation>
    </message>
    <message>
        <source>Copies (cc)</source>
        <translation>Copies (cc)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Languages of this letter</source>
        <translation>Langues de cette lettre</translation>
    </message>
    <message>
        <source>Fields the text uses</source>
        <translation>Champs utilisés par le texte</translation>
    </message>
    <message>
        <source>This signatory</source>
        <translation>Ce signataire</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nom tel qu’imprimé</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>Aspect des pages</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête de la lettre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Street, city
Telephone, web address</source>
        <translation>Rue, ville
Téléphone, site web</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Hauteur du logo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>Head and foot of the pages</source>
        <translation>Haut et bas des pages</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Titre courant</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert into the running head</source>
        <translation>Insérer dans le titre courant</translation>
    </message>
    <message>
        <source>Not on the first page</source>
        <translation>Pas sur la première page</translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation>Numéros de page en bas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge du bas</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>How far lines stand apart, in sizes of the text</source>
        <translation>Écart entre les lignes, en tailles du texte</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>interligne</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Police des titres</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where the date stands</source>
        <translation>Place de la date</translation>
    </message>
    <message>
        <source>Where the address stands</source>
        <translation>Place de l’adresse</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation>l’une sous l’autre</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Heading over the names</source>
        <translation>Titre au-dessus des noms</translation>
    </message>
    <message>
        <source>Columns of names</source>
        <translation>Colonnes de noms</translation>
    </message>
    <message>
        <source>Size of the names</source>
        <translation>Taille des noms</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>Imprimer comme</translation>
    </message>
    <message>
        <source>How a name is printed</source>
        <translation>Forme d’un nom imprimé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>Signataires principaux d’abord</translation>
    </message>
    <message>
        <source>Numbers before the names</source>
        <translation>Numéros devant les noms</translation>
    </message>
    <message>
        <source>Begin the names on a new page</source>
        <translation>Commencer les noms sur une nouvelle page</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Signatures in Word and web pages, too</source>
        <translation>Signatures aussi dans Word et sur le web</translation>
    </message>
    <message>
        <source>Pictures of signatures go into PDFs alone unless you say so</source>
        <translation>Les images de signatures ne vont que dans les PDF, sauf si vous le demandez</translation>
    </message>
    <message>
        <source>at the foot of their page</source>
        <translation>au bas de leur page</translation>
    </message>
    <message>
        <source>at the end of the letter</source>
        <translation>à la fin de la lettre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where notes stand</source>
        <translation>Place des notes</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Taille des notes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>A page with logos before the letter</source>
        <translation>Une page de logos avant la lettre</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Choose logos…</source>
        <translation>Choisir des logos…</translation>
    </message>
    <message>
        <source>Columns of logos</source>
        <translation>Colonnes de logos</translation>
    </message>
    <message>
        <source>Height of the logos</source>
        <translation>Hauteur des logos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>Marquer chaque page comme brouillon</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Margin: {side}</source>
        <translation>Marge&#xa0;: {side}</translation>
    </message>
    <message>
        <source>the name above</source>
        <translation>le nom ci-dessus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Contact in print</source>
        <translation>Contact imprimé</translation>
    </message>
    <message>
        <source>printed with the name</source>
        <translation>imprimé avec le nom</translation>
    </message>
    <message>
        <source>Lead signatory, stands first</source>
        <translation>Signataire principal, en premier</translation>
    </message>
    <message>
        <source>Signs in an individual capacity</source>
        <translation>Signe à titre personnel</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Choose which letters are signed</source>
        <translation>Choisir les lettres signées</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nom dans d’autres langues</translation>
    </message>
    <message>
        <source>Private, never printed</source>
        <translation>Privé, jamais imprimé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
</context>
<context>
    <name>FormerNames</name>
    <message numerus="yes">
        <source>“{name}” still stands in this letter, in %n place(s).</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» figure encore dans cette lettre, à %n endroit.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» figure encore dans cette lettre, à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The letter to {recipient} was already sent on {day}; that one stays as it was.</source>
        <translation>La lettre à {recipient} a déjà été envoyée le {day}&#x202f;; celle-là reste comme elle était.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Glossary · {language}</source>
        <translation>Glossaire · {language}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No term yet. Choose words in the text and add them, or write the first one here.</source>
        <translation>Pas encore de terme. Choisissez des mots dans le texte et ajoutez-les, ou écrivez ici le premier.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter un terme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep these terms</source>
        <translation>Garder ces termes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the terms first</source>
        <translation>Choisissez d’abord les termes</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name, but for punctuation</source>
        <translation>le même nom, à la ponctuation près</translation>
    </message>
    <message>
        <source>the same name, but for title and writing</source>
        <translation>le même nom, au titre et à l’écriture près</translation>
    </message>
    <message>
        <source>the same name, but for {}</source>
        <translation>le même nom, sauf {}</translation>
    </message>
    <message>
        <source>the same name and place</source>
        <translation>le même nom et le même lieu</translation>
    </message>
    <message>
        <source>the same words and place</source>
        <translation>les mêmes mots et le même lieu</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>les mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>the same names in another order</source>
        <translation>les mêmes noms dans un autre ordre</translation>
    </message>
    <message>
        <source>the same last name, and first names that fit</source>
        <translation>le même nom de famille, et des prénoms compatibles</translation>
    </message>
    <message>
        <source>the same web address</source>
        <translation>la même adresse web</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same affiliation</source>
        <translation>la même affiliation</translation>
    </message>
    <message>
        <source>their affiliations differ in part</source>
        <translation>leurs affiliations diffèrent en partie</translation>
    </message>
    <message>
        <source>they have different affiliations</source>
        <translation>ils ont des affiliations différentes</translation>
    </message>
    <message>
        <source>they are in different countries</source>
        <translation>ils sont dans des pays différents</translation>
    </message>
    <message>
        <source>they have different short forms</source>
        <translation>ils ont des formes courtes différentes</translation>
    </message>
    <message>
        <source>they have different legal forms</source>
        <translation>ils ont des formes juridiques différentes</translation>
    </message>
    <message>
        <source>all but a letter is the same</source>
        <translation>tout est identique sauf une lettre</translation>
    </message>
    <message>
        <source>one name holds the other</source>
        <translation>un nom contient l’autre</translation>
    </message>
    <message>
        <source>both may be the same as a third</source>
        <translation>tous deux sont peut-être identiques à un troisième</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <translation>vous avez dit que c’est le même</translation>
    </message>
    <message>
        <source>it sounds the same in other letters</source>
        <translation>cela se prononce pareil dans une autre écriture</translation>
    </message>
    <message>
        <source>the names differ by what may be a typing error</source>
        <translation>les noms diffèrent par ce qui peut être une faute de frappe</translation>
    </message>
    <message>
        <source>the letters stand for the words in front of them</source>
        <translation>le sigle correspond aux mots qui le précèdent</translation>
    </message>
    <message>
        <source>the letters in brackets aren&apos;t those of the name</source>
        <translation>le sigle entre parenthèses n’est pas celui du nom</translation>
    </message>
    <message>
        <source>the letters {} are those of the other name, which it holds</source>
        <translation>le sigle {} est celui de l’autre nom, qui le contient</translation>
    </message>
    <message>
        <source>the other name gives {} as its short form</source>
        <translation>l’autre nom donne {} comme forme courte</translation>
    </message>
    <message>
        <source>{} are the first letters of the long name</source>
        <translation>{} sont les initiales du nom long</translation>
    </message>
    <message>
        <source>{} are the first letters of the other&apos;s first words</source>
        <translation>{} sont les initiales des premiers mots de l’autre</translation>
    </message>
    <message>
        <source>both go by {}, in other words or another language</source>
        <translation>tous deux se font appeler {}, en d’autres mots ou dans une autre langue</translation>
    </message>
    <message>
        <source>one also calls itself {}</source>
        <translation>l’un se fait aussi appeler {}</translation>
    </message>
    <message>
        <source>one was once called {}</source>
        <translation>l’un s’appelait autrefois {}</translation>
    </message>
    <message>
        <source>{} stands in the longer name</source>
        <translation>{} figure dans le nom plus long</translation>
    </message>
    <message>
        <source>{} may be short for the longer name</source>
        <translation>{} est peut-être l’abrégé du nom plus long</translation>
    </message>
    <message>
        <source>a word for what it is left out: {}</source>
        <translation>un mot qui dit ce que c’est est omis&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} and {} say the same</source>
        <translation>{} et {} disent la même chose</translation>
    </message>
    <message>
        <source>{} and {} are of one country</source>
        <translation>{} et {} sont d’un même pays</translation>
    </message>
    <message>
        <source>{} and {} differ in their ending only</source>
        <translation>{} et {} ne diffèrent que par leur terminaison</translation>
    </message>
    <message>
        <source>{} and {} may be one word with a typing error</source>
        <translation>{} et {} sont peut-être un même mot avec une faute de frappe</translation>
    </message>
    <message>
        <source>{} may be short for {}</source>
        <translation>{} est peut-être l’abrégé de {}</translation>
    </message>
    <message>
        <source>{} and {} are different words</source>
        <translation>{} et {} sont des mots différents</translation>
    </message>
    <message>
        <source>{} and {} are different places</source>
        <translation>{} et {} sont des lieux différents</translation>
    </message>
    <message>
        <source>only one names a place: {}</source>
        <translation>un seul nomme un lieu&#xa0;: {}</translation>
    </message>
    <message>
        <source>only one says where it is: {}</source>
        <translation>un seul dit où il se trouve&#xa0;: {}</translation>
    </message>
    <message>
        <source>only one says {}</source>
        <translation>un seul dit {}</translation>
    </message>
    <message>
        <source>only one is the {}</source>
        <translation>un seul est&#xa0;: {}</translation>
    </message>
    <message>
        <source>only one is {}</source>
        <translation>un seul est {}</translation>
    </message>
    <message>
        <source>only one has {} beside it</source>
        <translation>un seul a {} à côté</translation>
    </message>
    <message>
        <source>only one has the number {}</source>
        <translation>un seul a le numéro {}</translation>
    </message>
    <message>
        <source>{} may be a legal form or a place</source>
        <translation>{} est peut-être une forme juridique ou un lieu</translation>
    </message>
    <message>
        <source>{} says that it is a part of a larger group</source>
        <translation>{} dit faire partie d’un groupe plus large</translation>
    </message>
    <message>
        <source>upper case and spaces</source>
        <translation>majuscules et espaces</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>la forme juridique</translation>
    </message>
    <message>
        <source>the short form in letters</source>
        <translation>le sigle</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>another name beside it</source>
        <translation>un autre nom à côté</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>les accents</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>les majuscules</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>les espaces</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No groups. Give names one in Signatories, under Group.</source>
        <translation>Aucun groupe. Donnez-en un aux noms dans Signataires, sous Groupe.</translation>
    </message>
</context>
<context>
    <name>HaveLetter</name>
    <message>
        <source>I have the letter</source>
        <translation>J’ai déjà la lettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>Lire ce texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Choisir un fichier Word…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>Le fichier est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>or &amp;paste the letter from Word, Google Docs or an e-mail:</source>
        <translation>ou c&amp;oller la lettre depuis Word, Google Docs ou un e-mail&#xa0;:</translation>
    </message>
    <message>
        <source>The letter’s text</source>
        <translation>Le texte de la lettre</translation>
    </message>
    <message>
        <source>Paste here. Headings, lists, bold, links and notes are kept.</source>
        <translation>Collez ici. Les titres, les listes, le gras, les liens et les notes sont conservés.</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Lecture de la lettre</translation>
    </message>
    <message>
        <source>Reading the letter…</source>
        <translation>Lecture de la lettre…</translation>
    </message>
    <message>
        <source>Begin with this letter</source>
        <translation>Commencer avec cette lettre</translation>
    </message>
    <message>
        <source>Letters ({patterns})</source>
        <translation>Lettres ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Choisir la lettre</translation>
    </message>
    <message>
        <source>This letter can’t be begun with</source>
        <translation>Impossible de commencer avec cette lettre</translation>
    </message>
    <message>
        <source>This letter can’t be read</source>
        <translation>Cette lettre ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>All that is known of the one that is chosen</source>
        <translation>Tout ce que l’on sait de l’élément choisi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The guide, with pictures (in English)</source>
        <translation>Le guide, avec des images (en anglais)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Take the letter you have (a Word file, or pasted), a template, or the sample.</source>
        <translation>Prenez la lettre que vous avez (un fichier Word, ou du texte collé), un modèle, ou l’exemple.</translation>
    </message>
    <message>
        <source>Which letters does my typing change?</source>
        <translation>Quelles lettres ma saisie modifie-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>The line under the paragraph says it, and lets you word it differently for some letters.</source>
        <translation>La ligne sous le paragraphe le dit, et vous permet de formuler autrement pour certaines lettres.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>The page beside the text is what will be exported, as it is now.</source>
        <translation>La page à côté du texte est ce qui sera exporté, dans son état actuel.</translation>
    </message>
    <message>
        <source>Is my work safe?</source>
        <translation>Mon travail est-il en sécurité&#x202f;?</translation>
    </message>
    <message>
        <source>Save writes the file whole or not at all. Between saves a recovery copy is kept on this computer, also of a letter you never saved; after a crash you choose between the two.</source>
        <translation>Enregistrer écrit le fichier en entier ou pas du tout. Entre deux enregistrements, une copie de secours est gardée sur cet ordinateur, même pour une lettre jamais enregistrée&#x202f;; après un plantage, vous choisissez entre les deux.</translation>
    </message>
    <message>
        <source>Working with others</source>
        <translation>Travailler à plusieurs</translation>
    </message>
    <message>
        <source>In a shared folder you see who has a letter open. If somebody changed the file meanwhile, nothing is overwritten: you can look at theirs and save yours beside it.</source>
        <translation>Dans un dossier partagé, vous voyez qui a ouvert une lettre. Si quelqu’un a modifié le fichier entre-temps, rien n’est écrasé&#xa0;: vous pouvez regarder sa version et enregistrer la vôtre à côté.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others.</source>
        <translation>
            <numerusform>%n est peut-être un doublon.</numerusform>
            <numerusform>%n sont peut-être des doublons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All, also future ones</source>
        <translation>Toutes, aussi les futures</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Toutes (%n)</numerusform>
            <numerusform>Toutes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}&#xa0;: pas {names}</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Seulement {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Person who signs</source>
        <translation>Personne qui signe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>a signé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>signature retirée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Name, printed</source>
        <translation>Nom, imprimé</translation>
    </message>
    <message>
        <source>Organization, printed</source>
        <translation>Organisation, imprimée</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Groupe dans la liste</translation>
    </message>
    <message>
        <source>Kind: organization or person</source>
        <translation>Type&#xa0;: organisation ou personne</translation>
    </message>
    <message>
        <source>Signs which letters</source>
        <translation>Lettres signées</translation>
    </message>
    <message>
        <source>Signed, pending or withdrew</source>
        <translation>A signé, en attente ou signature retirée</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Jour de signature</translation>
    </message>
    <message>
        <source>Short form, never printed</source>
        <translation>Forme courte, jamais imprimée</translation>
    </message>
    <message>
        <source>E-mail, never printed</source>
        <translation>E-mail, jamais imprimé</translation>
    </message>
    <message>
        <source>Phone, never printed</source>
        <translation>Téléphone, jamais imprimé</translation>
    </message>
    <message>
        <source>Notes, never printed</source>
        <translation>Notes, jamais imprimées</translation>
    </message>
    <message>
        <source>Keep it, never printed</source>
        <translation>À garder, jamais imprimé</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recipients</source>
        <translation>Importer des destinataires</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>Lignes copiées d’un tableur</translation>
    </message>
    <message>
        <source>Or paste rows copied from a spreadsheet, with their headings</source>
        <translation>Ou collez des lignes copiées d’un tableur, avec leurs titres</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation>Importer des signataires</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Quelle liste&#x202f;?</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>Quelles lignes&#x202f;?</translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation>Que contiennent les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Which letters do they sign?</source>
        <translation>Quelles lettres signent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <translation>{name} · {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted list</source>
        <translation>liste collée</translation>
    </message>
    <message>
        <source>Next: which rows</source>
        <translation>Suivant&#xa0;: quelles lignes</translation>
    </message>
    <message>
        <source>Next: which letters</source>
        <translation>Suivant&#xa0;: quelles lettres</translation>
    </message>
    <message>
        <source>Next: what will change</source>
        <translation>Suivant&#xa0;: ce qui va changer</translation>
    </message>
    <message>
        <source>Say first which column holds the names</source>
        <translation>Indiquez d’abord quelle colonne contient les noms</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Comparing with the roster…</source>
        <translation>Comparaison avec la liste des signataires…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Intégration en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A table with a row for each person, and headings such as Company, Name, Title.</source>
        <translation>Un tableau avec une ligne par personne, et des titres comme Company, Name, Title.</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>Suivant&#xa0;: les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>mettre à jour %n</numerusform>
            <numerusform>mettre à jour %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n</source>
        <translation>
            <numerusform>Mettre à jour %n</numerusform>
            <numerusform>Mettre à jour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>the pasted rows</source>
        <translation>les lignes collées</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated from {name}.</source>
        <translation>Depuis {name}, ajoutés&#xa0;: {added}&#x202f;; mis à jour&#xa0;: {updated}.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {name}</source>
        <translation>
            <numerusform>%n ligne dans {name}</numerusform>
            <numerusform>%n lignes dans {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Each in its own language</source>
        <translation>Chacune dans sa langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <translation>Choisir une autre langue</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue : {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>{languages}, {done} all done</source>
        <translation>{languages}, {done} terminées</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer {language}</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>in</source>
        <translation>po</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>LengthPane</name>
    <message>
        <source>Pages that a letter may have</source>
        <translation>Pages qu’une lettre peut avoir</translation>
    </message>
    <message>
        <source>Tightens names, lines, size and margins a little, in good taste. Words stay.</source>
        <translation>Resserre un peu noms, lignes, taille et marges, avec goût. Les mots restent.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Pages of each letter</source>
        <translation>Pages de chaque lettre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>Pas encore de lettre&#xa0;: à qui s’adresse-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Fit on</source>
        <translation>Tenir sur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s).</source>
        <translation>
            <numerusform>Cette lettre a %n page.</numerusform>
            <numerusform>Cette lettre a %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>page(s)</source>
        <translation>
            <numerusform>page</numerusform>
            <numerusform>pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit this letter</source>
        <translation>Ajuster cette lettre</translation>
    </message>
    <message numerus="yes">
        <source>Fit all %n letters</source>
        <translation>
            <numerusform>Ajuster %n lettre</numerusform>
            <numerusform>Ajuster les %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
    <message>
        <source>Fitting the letters</source>
        <translation>Ajustement des lettres</translation>
    </message>
    <message>
        <source>Tried {number}: {recipient}</source>
        <translation>Essais {number}&#xa0;: {recipient}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>Arrêt après cette lettre…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>make it a heading</source>
        <translation>en faire un titre</translation>
    </message>
    <message>
        <source>make it a list</source>
        <translation>en faire une liste</translation>
    </message>
    <message>
        <source>make it a quotation</source>
        <translation>en faire une citation</translation>
    </message>
    <message>
        <source>make it a paragraph</source>
        <translation>en faire un paragraphe</translation>
    </message>
    <message>
        <source>Nobody has written this for this letter yet.</source>
        <translation>Personne n’a encore rédigé ceci pour cette lettre.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
</context>
<context>
    <name>LettersLayout</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Lire une à une</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>Parcourir les lettres cochées, ce qui diffère étant teinté</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>{name} (says nothing)</source>
        <translation>{name} (ne dit rien)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not clear: “{words}”</source>
        <translation>Pas clair&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>They sign</source>
        <translation>Ils signent</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>&amp;Toutes (%n)</numerusform>
            <numerusform>&amp;Toutes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>As&amp;k me</source>
        <translation>Me &amp;demander</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s):</source>
        <translation>
            <numerusform>%n cellule vide&#xa0;:</numerusform>
            <numerusform>%n cellules vides&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what empty cells mean</source>
        <translation>Indiquez ce que signifient les cellules vides</translation>
    </message>
    <message numerus="yes">
        <source>Say for %n more line(s) which letters they sign</source>
        <translation>
            <numerusform>Indiquez pour %n autre ligne quelles lettres sont signées</numerusform>
            <numerusform>Indiquez pour %n autres lignes quelles lettres sont signées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersQuestion</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Celles-ci</translation>
    </message>
    <message>
        <source>Wherever a field says</source>
        <translation>Partout où un champ dit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Cochez au moins une lettre.</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Montrer comme envoyée</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Lire une à une</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>Parcourir les lettres cochées, ce qui diffère étant teinté</translation>
    </message>
    <message>
        <source>&amp;Read the letters…</source>
        <translation>&amp;Lire les lettres…</translation>
    </message>
    <message>
        <source>&amp;Mark as sent…</source>
        <translation>&amp;Marquer comme envoyées…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n letter(s)</source>
        <translation>
            <numerusform>Exporter %n lettre</numerusform>
            <numerusform>Exporter %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
    <message>
        <source>Export corrected copies</source>
        <translation>Exporter des copies corrigées</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Tick the letters to export</source>
        <translation>Cochez les lettres à exporter</translation>
    </message>
    <message>
        <source>None of these letters is translated yet</source>
        <translation>Aucune de ces lettres n’est encore traduite</translation>
    </message>
    <message>
        <source>Choose what to export them as</source>
        <translation>Choisissez sous quel format les exporter</translation>
    </message>
    <message>
        <source>Tick letters first</source>
        <translation>Cochez d’abord des lettres</translation>
    </message>
    <message>
        <source>Keep the ticked letters as they were sent: words, names and file</source>
        <translation>Conserver les lettres cochées telles qu’envoyées&#xa0;: mots, noms et fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fichier écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why.</source>
        <translation>
            <numerusform>%n non écrit&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>%n non écrits&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n weren’t begun.</source>
        <translation>
            <numerusform>Interrompu&#x202f;; %n n’a pas été commencée.</numerusform>
            <numerusform>Interrompu&#x202f;; %n n’ont pas été commencées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>Faire le reste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export as usual</source>
        <translation>Exporter comme d’habitude</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>Pas encore de lettre&#xa0;: à qui s’adresse-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) added</source>
        <translation>
            <numerusform>%n signataire en plus</numerusform>
            <numerusform>%n signataires en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) left</source>
        <translation>
            <numerusform>%n signataire en moins</numerusform>
            <numerusform>%n signataires en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of names changed</source>
        <translation>la liste des signataires a changé</translation>
    </message>
    <message>
        <source>the text changed</source>
        <translation>le texte a changé</translation>
    </message>
    <message>
        <source>the page changed</source>
        <translation>la page a changé</translation>
    </message>
    <message>
        <source>made by another release</source>
        <translation>fait par une autre version</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n texte à traduire</numerusform>
            <numerusform>%n textes à traduire</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date: {why}</source>
        <translation>pas à jour&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{when}, out of date: {why}</source>
        <translation>{when}, pas à jour&#xa0;: {why}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examinée</translation>
    </message>
    <message>
        <source>something stops it</source>
        <translation>quelque chose l’empêche</translation>
    </message>
    <message>
        <source>ready, something to look at</source>
        <translation>prête, un point à regarder</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) (was|were) sent with the name of somebody who has withdrawn: {names}. Corrected copies go to a folder of their own; what was sent stays as it is.</source>
        <translation>
            <numerusform>%n lettre a été envoyée avec le nom de quelqu’un qui a retiré sa signature&#xa0;: {names}. Les copies corrigées vont dans un dossier à part&#x202f;; ce qui a été envoyé reste tel quel.</numerusform>
            <numerusform>%n lettres ont été envoyées avec le nom de quelqu’un qui a retiré sa signature&#xa0;: {names}. Les copies corrigées vont dans un dossier à part&#x202f;; ce qui a été envoyé reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>as draft, with {language} marked</source>
        <translation>en brouillon, avec ce qui est en {language} marqué</translation>
    </message>
    <message>
        <source>only the finished letters</source>
        <translation>seulement les lettres terminées</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Tick all letters</source>
        <translation>Cocher toutes les lettres</translation>
    </message>
    <message>
        <source>Tick all letters that are shown, or none</source>
        <translation>Cocher toutes les lettres affichées, ou aucune</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exportées</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Words for letters</source>
        <translation>Mots pour désigner les lettres</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today</source>
        <translation>
            <numerusform>Toutes celles d’aujourd’hui (%n)</numerusform>
            <numerusform>Toutes celles d’aujourd’hui (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All, also future ones</source>
        <translation>Toutes, aussi les futures</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>These paragraphs go to different letters, so change them one after the other.</source>
        <translation>Ces paragraphes vont dans des lettres différentes, modifiez-les donc l’un après l’autre.</translation>
    </message>
    <message>
        <source>This paragraph is left out here. Put it back to write in it.</source>
        <translation>Ce paragraphe est omis ici. Remettez-le pour y écrire.</translation>
    </message>
    <message>
        <source>The date is set in the line below it.</source>
        <translation>La date se fixe dans la ligne en dessous.</translation>
    </message>
    <message>
        <source>The names come from the list of signatories.</source>
        <translation>Les noms viennent de la liste des signataires.</translation>
    </message>
    <message>
        <source>This line follows from the recipient’s data. Change it in Recipients.</source>
        <translation>Cette ligne découle des données du destinataire. Modifiez-la dans Destinataires.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Stops the export</source>
        <translation>Empêche l’export</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Taken as</source>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Dans la lettre</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Signature retirée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>On the roster as</source>
        <translation>Dans la liste des signataires comme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}&#xa0;: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State of the letter</source>
        <translation>État de la lettre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>recovery copy {time}</source>
        <translation>copie de secours {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>&amp;Nouvelle lettre…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Copy &amp;without contacts…</source>
        <translation>Copie &amp;sans contacts…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (n’est plus là)</translation>
    </message>
    <message>
        <source>    Remove it from this list</source>
        <translation>    Retirer de cette liste</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Import signatories…</source>
        <translation>&amp;Importer des signataires…</translation>
    </message>
    <message>
        <source>Paste si&amp;gnatories…</source>
        <translation>Coller des si&amp;gnataires…</translation>
    </message>
    <message>
        <source>Sa&amp;me group?</source>
        <translation>&amp;Même groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Letter &amp;before</source>
        <translation>Lettre &amp;précédente</translation>
    </message>
    <message>
        <source>Letter &amp;after</source>
        <translation>Lettre &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Export this letter</source>
        <translation>&amp;Exporter cette lettre</translation>
    </message>
    <message>
        <source>Export this letter a&amp;s</source>
        <translation>Exporter cette lettre c&amp;omme</translation>
    </message>
    <message>
        <source>&amp;PDF to send…</source>
        <translation>&amp;PDF à envoyer…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>We&amp;bsite…</source>
        <translation>&amp;Site web…</translation>
    </message>
    <message>
        <source>E-mail &amp;text…</source>
        <translation>&amp;Texte d’e-mail…</translation>
    </message>
    <message>
        <source>E-mail &amp;draft…</source>
        <translation>&amp;Brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>&amp;Copy for e-mail or website</source>
        <translation>&amp;Copier pour un e-mail ou un site web</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Export &amp;all letters…</source>
        <translation>Exporter &amp;toutes les lettres…</translation>
    </message>
    <message>
        <source>&amp;Page beside the text</source>
        <translation>&amp;Page à côté du texte</translation>
    </message>
    <message>
        <source>&amp;To fix</source>
        <translation>À &amp;corriger</translation>
    </message>
    <message>
        <source>Ne&amp;xt to fix</source>
        <translation>Point &amp;suivant à corriger</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation>À &amp;propos d’Undersigned</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>Indiquez d’abord dans Destinataires à qui s’adresse la lettre</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Take it out here, and choose one again from Insert › Field.</source>
        <translation>Retirez-le ici, et choisissez-en un de nouveau par Insertion › Champ.</translation>
    </message>
    <message>
        <source>Take it out, and say in the paragraph’s own menu which letters get it.</source>
        <translation>Retirez-le, et indiquez dans le menu du paragraphe quelles lettres le reçoivent.</translation>
    </message>
    <message>
        <source>: {prompt}</source>
        <translation>&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>A backup from before an upgrade lies beside it: {backup}.</source>
        <translation>Une sauvegarde d’avant une mise à niveau se trouve à côté&#xa0;: {backup}.</translation>
    </message>
    <message>
        <source>A campaign begins from a letter or from a template, not from both.</source>
        <translation>Une campagne commence par une lettre ou par un modèle, pas par les deux.</translation>
    </message>
    <message>
        <source>A condition here begins or ends, but not both.</source>
        <translation>Une condition commence ou finit ici, mais pas les deux.</translation>
    </message>
    <message>
        <source>A condition here compares things that can’t be compared.</source>
        <translation>Une condition compare ici des choses qui ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>A date that Word would have kept changing stands as it was last shown.</source>
        <translation>Une date que Word aurait continué à changer reste telle qu’elle était affichée en dernier.</translation>
    </message>
    <message>
        <source>A field has the wrong kind of value for {what}.</source>
        <translation>Un champ n’a pas le genre de valeur qui convient pour {what}.</translation>
    </message>
    <message>
        <source>A field or condition can&apos;t be read: {why}.</source>
        <translation>Un champ ou une condition ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A field or tag is opened but never closed: “{start}”.</source>
        <translation>Un champ ou une balise s’ouvre mais ne se ferme jamais&#xa0;: «&#xa0;{start}&#xa0;».</translation>
    </message>
    <message>
        <source>A field that is {what} can&apos;t be printed.</source>
        <translation>Un champ de ce genre ne peut pas être imprimé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>A field that takes text from another file was not followed.</source>
        <translation>Un champ qui prend son texte dans un autre fichier n’a pas été suivi.</translation>
    </message>
    <message>
        <source>A file in {folder} comes from an earlier export and is out of date: {few}.</source>
        <translation>Un fichier de {folder} provient d’un export antérieur et n’est pas à jour&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>A form field that nobody filled was left out.</source>
        <translation>Un champ de formulaire que personne n’a rempli a été omis.</translation>
    </message>
    <message>
        <source>A letter has one date; this is another.</source>
        <translation>Une lettre a une seule date&#x202f;; celle-ci en est une autre.</translation>
    </message>
    <message>
        <source>A mark leads to a note that isn’t there.</source>
        <translation>Un appel mène à une note qui n’existe pas.</translation>
    </message>
    <message>
        <source>A number from Insert › Field counts by itself.</source>
        <translation>Un nombre inséré par Insertion › Champ compte tout seul.</translation>
    </message>
    <message>
        <source>A picture of the letterhead can&apos;t be read.</source>
        <translation>Une image de l’en-tête de la lettre ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A picture of the letterhead is too large: more than 40 million points.</source>
        <translation>Une image de l’en-tête de la lettre est trop grande&#xa0;: plus de 40 millions de points.</translation>
    </message>
    <message>
        <source>A picture that lies outside the file was not fetched.</source>
        <translation>Une image située hors du fichier n’a pas été récupérée.</translation>
    </message>
    <message>
        <source>A piece of another document is embedded in the file; it can&apos;t be read.</source>
        <translation>Un morceau d’un autre document est incorporé dans le fichier&#x202f;; il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A sign of the symbol font {font} can&apos;t be read as a letter.</source>
        <translation>Un signe de la police de symboles {font} ne peut pas être lu comme une lettre.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Add an addressee or an organisation to the recipient, or accept this in an open letter.</source>
        <translation>Ajoutez une personne ou une organisation au destinataire, ou acceptez ceci pour une lettre ouverte.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another export is writing this campaign&apos;s letters to {path} at this moment.</source>
        <translation>Un autre export écrit en ce moment les lettres de cette campagne dans {path}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or take an earlier copy of it.</source>
        <translation>Redemandez le fichier, ou prenez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy, or paste the letter&apos;s text.</source>
        <translation>Demandez une autre copie à la personne qui l’a envoyé, ou collez le texte de la lettre.</translation>
    </message>
    <message>
        <source>Begin the address with https://, http://, mailto: or tel:.</source>
        <translation>Commencez l’adresse par https://, http://, mailto: ou tel:.</translation>
    </message>
    <message>
        <source>Begin without a sample, or with the sample of: {known}.</source>
        <translation>Commencez sans exemple, ou avec l’exemple de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Bring the translation up to date, or say that it still fits.</source>
        <translation>Mettez la traduction à jour, ou indiquez qu’elle convient toujours.</translation>
    </message>
    <message>
        <source>Cells without a heading were left out: {cells}.</source>
        <translation>Des cellules sans titre ont été omises&#xa0;: {cells}.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>Change the entry on the roster if the row is right.</source>
        <translation>Modifiez l’entrée dans la liste des signataires si la ligne est juste.</translation>
    </message>
    <message>
        <source>Change the reply-by date or the letter&apos;s date.</source>
        <translation>Modifiez la date de réponse ou la date de la lettre.</translation>
    </message>
    <message>
        <source>Check the language codes in the campaign.</source>
        <translation>Vérifiez les codes de langue dans la campagne.</translation>
    </message>
    <message>
        <source>Choose a PO file, as Poedit and other translation programs save it.</source>
        <translation>Choisissez un fichier PO, tel que Poedit et d’autres programmes de traduction l’enregistrent.</translation>
    </message>
    <message>
        <source>Choose a Word file (.docx), or paste the letter&apos;s text.</source>
        <translation>Choisissez un fichier Word (.docx), ou collez le texte de la lettre.</translation>
    </message>
    <message>
        <source>Choose another encoding with --encoding, or save the list as UTF-8.</source>
        <translation>Choisissez un autre encodage avec --encoding, ou enregistrez la liste en UTF-8.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose one from the list of recipients.</source>
        <translation>Choisissez-en un dans la liste des destinataires.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose the Word file it was made from, or copy its text and paste it.</source>
        <translation>Choisissez le fichier Word dont il est issu, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>Choose the file with the letter, or paste its text.</source>
        <translation>Choisissez le fichier qui contient la lettre, ou collez son texte.</translation>
    </message>
    <message>
        <source>Choose the file with the letter.</source>
        <translation>Choisissez le fichier qui contient la lettre.</translation>
    </message>
    <message>
        <source>Choose the file with the list, or export it again.</source>
        <translation>Choisissez le fichier qui contient la liste, ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Choisissez de nouveau l’image.</translation>
    </message>
    <message>
        <source>Close it, or put a backslash before it if it is meant as text.</source>
        <translation>Fermez-le, ou mettez une barre oblique inverse devant s’il s’agit de texte.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or export without --move-earlier.</source>
        <translation>Fermez le programme qui l’utilise, ou exportez sans --move-earlier.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Column {number} of {table} has no heading, so it was left out.</source>
        <translation>La colonne {number} de {table} n’a pas de titre, elle a donc été omise.</translation>
    </message>
    <message>
        <source>Compare the two, and keep the wording or change it.</source>
        <translation>Comparez les deux, et gardez la formulation ou modifiez-la.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy the letter&apos;s text and paste it instead.</source>
        <translation>Copiez plutôt le texte de la lettre et collez-le.</translation>
    </message>
    <message>
        <source>Copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>Copiez la liste dans un tableur ou un fichier texte, et importez-le.</translation>
    </message>
    <message>
        <source>Copy the rows with names into a new sheet, save it, and import that.</source>
        <translation>Copiez les lignes qui contiennent des noms dans une nouvelle feuille, enregistrez-la, et importez-la.</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date it today</source>
        <translation>La dater d’aujourd’hui</translation>
    </message>
    <message>
        <source>Delete one of them, and set its mark again.</source>
        <translation>Supprimez l’une d’elles, et remettez son appel.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, or export with --move-earlier.</source>
        <translation>Supprimez ce dont vous n’avez pas besoin, ou exportez avec --move-earlier.</translation>
    </message>
    <message>
        <source>Did you mean {nearest}? </source>
        <translation>Vouliez-vous dire {nearest}&#x202f;? </translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{nearest}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “|{nearest}”?</source>
        <translation>Vouliez-vous dire «&#xa0;|{nearest}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Each if and each for ends within the same paragraph; or set the tags on lines of their own.</source>
        <translation>Chaque if et chaque for se termine dans le même paragraphe&#x202f;; sinon, mettez les balises sur des lignes à part.</translation>
    </message>
    <message>
        <source>Each {{% if … %}} needs an {{% endif %}} below it, each alone on its line.</source>
        <translation>Chaque {{% if … %}} demande un {{% endif %}} plus bas, chacun seul sur sa ligne.</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Export it again; the other letters aren&apos;t touched by it.</source>
        <translation>Exportez-la de nouveau&#x202f;; les autres lettres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Export some of the recipients at a time.</source>
        <translation>Exportez les destinataires par petits groupes.</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX, and import that file.</source>
        <translation>Exportez la liste en CSV ou XLSX, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Face surveillance</source>
        <translation>Surveillance faciale</translation>
    </message>
    <message>
        <source>Fields look like {{{{recipient.name}}}}, conditions like {{% if recipient.id %}} … {{% endif %}}.</source>
        <translation>Les champs ressemblent à {{{{recipient.name}}}}, les conditions à {{% if recipient.id %}} … {{% endif %}}.</translation>
    </message>
    <message>
        <source>Fill in its id.</source>
        <translation>Remplissez son identifiant.</translation>
    </message>
    <message>
        <source>Fill in {nearest}</source>
        <translation>Remplir&#xa0;: {nearest}</translation>
    </message>
    <message>
        <source>Fill it in there.</source>
        <translation>Remplissez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Fill it in with the recipient.</source>
        <translation>Remplissez-le chez le destinataire.</translation>
    </message>
    <message>
        <source>Free some space, close the program that holds it, or save under another name.</source>
        <translation>Libérez de la place, fermez le programme qui l’utilise, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Free some space, or see whether you may write there.</source>
        <translation>Libérez de la place, ou vérifiez si vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Give it a heading, then import again.</source>
        <translation>Donnez-lui un titre, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https://, or an e-mail address.</source>
        <translation>Donnez-lui une adresse qui commence par https://, ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give it an id, an organisation or a person.</source>
        <translation>Donnez-lui un identifiant, une organisation ou une personne.</translation>
    </message>
    <message>
        <source>Give one after {option}.</source>
        <translation>Donnez-en un après {option}.</translation>
    </message>
    <message>
        <source>Give one of them, and its marks, another label.</source>
        <translation>Donnez à l’une d’elles, et à ses appels, une autre étiquette.</translation>
    </message>
    <message>
        <source>Give the column another heading if the letter should call it otherwise.</source>
        <translation>Donnez un autre titre à la colonne si la lettre doit la nommer autrement.</translation>
    </message>
    <message>
        <source>If a name there holds the separator, put it in quotation marks.</source>
        <translation>Si un nom y contient le séparateur, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>If one of them is a name, move it below the headings.</source>
        <translation>Si l’une d’elles est un nom, déplacez-la sous les titres.</translation>
    </message>
    <message>
        <source>If you copied the paragraph, this is as it should be.</source>
        <translation>Si vous avez copié le paragraphe, c’est normal.</translation>
    </message>
    <message>
        <source>Import another sheet by naming it with --sheet.</source>
        <translation>Importez une autre feuille en la nommant avec --sheet.</translation>
    </message>
    <message>
        <source>In Pages, choose File, Export to, Word, and choose that file.</source>
        <translation>Dans Pages, choisissez Fichier, Exporter vers, Word, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>In {part}, “{key}” should be {should_be}.</source>
        <translation>Dans {part}, «&#xa0;{key}&#xa0;» devrait être {should_be}.</translation>
    </message>
    <message>
        <source>Install Undersigned again; if that doesn&apos;t help, please report it.</source>
        <translation>Installez Undersigned de nouveau&#x202f;; si cela n’aide pas, veuillez le signaler.</translation>
    </message>
    <message>
        <source>Install that version, or ask whoever sent it for a PDF.</source>
        <translation>Installez cette version, ou demandez un PDF à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in headings were ignored: {headings}.</source>
        <translation>Des caractères invisibles ou étranges dans les titres ont été ignorés&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in {count} names were taken off or made plain, the first in row {row}: {name}.</source>
        <translation>Des caractères invisibles ou étranges ont été enlevés ou simplifiés dans {count} noms, le premier à la ligne {row}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It didn&apos;t start.</source>
        <translation>Le démarrage a échoué.</translation>
    </message>
    <message>
        <source>It ended in an unforeseen way.</source>
        <translation>La fin a été inattendue.</translation>
    </message>
    <message>
        <source>It ended without an answer ({how}).</source>
        <translation>Tout s’est arrêté sans réponse ({how}).</translation>
    </message>
    <message>
        <source>It ended without an answer.</source>
        <translation>Tout s’est arrêté sans réponse.</translation>
    </message>
    <message>
        <source>It failed in an unforeseen way ({kind}).</source>
        <translation>L’échec est d’un genre imprévu ({kind}).</translation>
    </message>
    <message>
        <source>It gave an answer that can&apos;t be read.</source>
        <translation>La réponse donnée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It has these: {sheets}.</source>
        <translation>Il contient celles-ci&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>It needed more than {megabytes} MB of memory.</source>
        <translation>Il a fallu plus de {megabytes} Mo de mémoire.</translation>
    </message>
    <message>
        <source>It needed too much memory.</source>
        <translation>Il a fallu trop de mémoire.</translation>
    </message>
    <message>
        <source>It stays untranslated</source>
        <translation>Reste non traduit</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Convient toujours</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>Il a fallu plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Its process ended ({code}).</source>
        <translation>Son processus s’est arrêté ({code}).</translation>
    </message>
    <message>
        <source>Keep beside the text</source>
        <translation>Garder à côté du texte</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Leave it out, or name one.</source>
        <translation>Omettez-le, ou nommez-en un.</translation>
    </message>
    <message>
        <source>Leave out --from, or --template and --sample.</source>
        <translation>Omettez --from, ou --template et --sample.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Let it count by itself</source>
        <translation>Laisser compter tout seul</translation>
    </message>
    <message>
        <source>Letters don&apos;t use {what} in fields or conditions.</source>
        <translation>Les lettres n’utilisent pas {what} dans les champs ou les conditions.</translation>
    </message>
    <message>
        <source>Letters have no text at the foot of their pages.</source>
        <translation>Les lettres n’ont pas de texte au bas de leurs pages.</translation>
    </message>
    <message>
        <source>Line {line} has a second note that is called {label}.</source>
        <translation>La ligne {line} contient une deuxième note appelée {label}.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} after the {{% else %}} of the same {{% if %}}.</source>
        <translation>La ligne {line} contient un {{% {tag} %}} après le {{% else %}} du même {{% if %}}.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} without the {{% if %}} it belongs to.</source>
        <translation>La ligne {line} contient un {{% {tag} %}} sans le {{% if %}} correspondant.</translation>
    </message>
    <message>
        <source>List what goes with the letter under its enclosures.</source>
        <translation>Indiquez ce qui accompagne la lettre dans ses pièces jointes.</translation>
    </message>
    <message>
        <source>Look at both, and keep the one that is right.</source>
        <translation>Regardez les deux, et gardez celui qui est juste.</translation>
    </message>
    <message>
        <source>Look at that line, and take out or double the quotation mark.</source>
        <translation>Regardez cette ligne, et retirez ou doublez le guillemet.</translation>
    </message>
    <message>
        <source>Look at that line; if a name there is damaged, export the list again.</source>
        <translation>Regardez cette ligne&#x202f;; si un nom y est abîmé, exportez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the names in these lines, and mend them in the list if they are wrong.</source>
        <translation>Regardez les noms de ces lignes, et corrigez-les dans la liste s’ils sont faux.</translation>
    </message>
    <message>
        <source>Look whether a quotation mark in that row is missing.</source>
        <translation>Regardez s’il manque un guillemet dans cette ligne.</translation>
    </message>
    <message>
        <source>Look whether its name and folder are right.</source>
        <translation>Vérifiez que son nom et son dossier sont justes.</translation>
    </message>
    <message>
        <source>Look whether the letter&apos;s text still speaks of them.</source>
        <translation>Vérifiez si le texte de la lettre parle encore d’eux.</translation>
    </message>
    <message>
        <source>Make them alike.</source>
        <translation>Rendez-les identiques.</translation>
    </message>
    <message>
        <source>Mend it first: `undersigned unpack`, an editor for plain text, `undersigned pack`.</source>
        <translation>Corrigez-le d’abord&#xa0;: `undersigned unpack`, un éditeur de texte simple, `undersigned pack`.</translation>
    </message>
    <message>
        <source>Mend it in an editor for plain text.</source>
        <translation>Corrigez-le dans un éditeur de texte simple.</translation>
    </message>
    <message>
        <source>Mend it, or take it out.</source>
        <translation>Corrigez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>Mend the file, or begin with another template.</source>
        <translation>Corrigez le fichier, ou commencez avec un autre modèle.</translation>
    </message>
    <message>
        <source>Mend the place it names; a text in quotation marks that has quotation marks of its own needs a backslash before each.</source>
        <translation>Corrigez l’endroit indiqué&#x202f;; dans un texte entre guillemets, chaque guillemet intérieur doit être précédé d’une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Mend them, then export again.</source>
        <translation>Corrigez-les, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Move it away, or export to another folder.</source>
        <translation>Déplacez-le, ou exportez vers un autre dossier.</translation>
    </message>
    <message>
        <source>Move it away, or export without --manifest.</source>
        <translation>Déplacez-le, ou exportez sans --manifest.</translation>
    </message>
    <message>
        <source>Move it to a column called Email or Phone; these stay private.</source>
        <translation>Déplacez-le dans une colonne appelée Email ou Phone&#x202f;; celles-ci restent privées.</translation>
    </message>
    <message>
        <source>Move what is innermost further out.</source>
        <translation>Déplacez vers l’extérieur ce qui est le plus à l’intérieur.</translation>
    </message>
    <message>
        <source>Move what is nested deepest further out.</source>
        <translation>Déplacez vers l’extérieur ce qui est le plus imbriqué.</translation>
    </message>
    <message>
        <source>Name a folder that holds letter.md and letter.toml, or one of the templates: {known}.</source>
        <translation>Nommez un dossier qui contient letter.md et letter.toml, ou l’un des modèles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source> {2,}|\t</source>
        <translation> {2,}|\t</translation>
    </message>
    <message>
        <source>, | and (?!spaces$)</source>
        <translation>, | and (?!spaces$)</translation>
    </message>
    <message>
        <source>A column can&apos;t be taken as “{word}”.</source>
        <translation>Une colonne ne peut pas être prise comme «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>A field in the translation is opened but never closed: “{start}”.</source>
        <translation>Un champ est ouvert dans la traduction sans être fermé : « {start} ».</translation>
    </message>
    <message>
        <source>A letter has at least one page.</source>
        <translation>Une lettre a au moins une page.</translation>
    </message>
    <message>
        <source>A list can&apos;t be the whole list and only additions.</source>
        <translation>Une liste ne peut pas être à la fois la liste entière et seulement des ajouts.</translation>
    </message>
    <message>
        <source>A note goes with a term.</source>
        <translation>Une note accompagne un terme.</translation>
    </message>
    <message>
        <source>A part of the translation still stands in the original language: “{found}”.</source>
        <translation>Une partie de la traduction est encore dans la langue d’origine&#xa0;: «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark stands alone in the translation.</source>
        <translation>Un guillemet est isolé dans la traduction.</translation>
    </message>
    <message>
        <source>A term and its translation have words.</source>
        <translation>Un terme et sa traduction sont faits de mots.</translation>
    </message>
    <message>
        <source>A web page says itself how its characters are stored.</source>
        <translation>Une page web indique elle-même comment ses caractères sont enregistrés.</translation>
    </message>
    <message>
        <source>A “{opening}” or “{closing}” stands alone in the translation.</source>
        <translation>Un « {opening} » ou un « {closing} » est isolé dans la traduction.</translation>
    </message>
    <message>
        <source>A “{sign}” would be printed in the translation.</source>
        <translation>Un « {sign} » serait imprimé dans la traduction.</translation>
    </message>
    <message>
        <source>Add a font file that has it, or say what to print as the name; lists still know it by its own.</source>
        <translation>Ajoutez un fichier de police qui le contient, ou indiquez quoi imprimer comme nom&#x202f;; les listes gardent le nom d’origine.</translation>
    </message>
    <message>
        <source>Add it there: under [stays], a line such as es = [&quot;subject&quot;].</source>
        <translation>Ajoutez-le là : sous [stays], une ligne telle que es = [&quot;subject&quot;].</translation>
    </message>
    <message>
        <source>Add the other one, or take it out.</source>
        <translation>Ajoutez l’autre, ou retirez-le.</translation>
    </message>
    <message>
        <source>Answer whoever sent it, if it is a question.</source>
        <translation>Si c’est une question, répondez à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as UTF-8, or type them anew.</source>
        <translation>Redemandez le fichier, enregistré en UTF-8, ou retapez-les.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Demandez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Ask for the file in the form in which it was handed out.</source>
        <translation>Demandez le fichier sous la forme dans laquelle il a été remis.</translation>
    </message>
    <message>
        <source>Ask for the list as CSV or XLSX, or copy it into a text file, and import that.</source>
        <translation>Demandez la liste en CSV ou XLSX, ou copiez-la dans un fichier texte, et importez-le.</translation>
    </message>
    <message>
        <source>Ask the translator for another copy.</source>
        <translation>Demandez une autre copie au traducteur.</translation>
    </message>
    <message>
        <source>Below the list stands what is no name, and was left out (row {rows}): {text}.</source>
        <translation>Sous la liste se trouve ce qui n’est pas un nom, et a été omis (lignes {rows})&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>CFF </source>
        <translation>CFF </translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>Call the column with the names “Name” or “Organization”, or say which it is with --take &quot;{first}=name&quot;.</source>
        <translation>Appelez la colonne des noms «&#xa0;Name&#xa0;» ou «&#xa0;Organization&#xa0;», ou indiquez laquelle avec --take &quot;{first}=name&quot;.</translation>
    </message>
    <message>
        <source>Cells {cells} hold a formula and no value that was stored with it, so they were read as empty.</source>
        <translation>Les cellules {cells} contiennent une formule sans valeur enregistrée, elles ont donc été lues comme vides.</translation>
    </message>
    <message>
        <source>Cells {cells} show an error instead of a value.</source>
        <translation>Les cellules {cells} affichent une erreur au lieu d’une valeur.</translation>
    </message>
    <message>
        <source>Change it there by hand: under [glossary], the line that begins with {language}.</source>
        <translation>Modifiez-le là à la main : sous [glossary], la ligne qui commence par {language}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG that isn&apos;t animated, of at most 40 million points.</source>
        <translation>Choisissez un PNG ou un JPEG non animé, d’au plus 40 millions de points.</translation>
    </message>
    <message>
        <source>Choose a TTF or OTF file, or download it again.</source>
        <translation>Choisissez un fichier TTF ou OTF, ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose a font that isn&apos;t made of pictures or symbols alone.</source>
        <translation>Choisissez une police qui ne soit pas faite seulement d’images ou de symboles.</translation>
    </message>
    <message>
        <source>Choose another font in Page, or install that one.</source>
        <translation>Choisissez une autre police dans Mise en page, ou installez celle-ci.</translation>
    </message>
    <message>
        <source>Choose another font on the page, or take this one out.</source>
        <translation>Choisissez une autre police pour la page, ou retirez celle-ci.</translation>
    </message>
    <message>
        <source>Choose another font, such as one under the Open Font License.</source>
        <translation>Choisissez une autre police, par exemple sous l’Open Font License.</translation>
    </message>
    <message>
        <source>Choose another value, or change the margins first.</source>
        <translation>Choisissez une autre valeur, ou changez d’abord les marges.</translation>
    </message>
    <message>
        <source>Choose one of {known}, or take a font file in with `undersigned fonts add`.</source>
        <translation>Choisissez parmi {known}, ou ajoutez un fichier de police avec `undersigned fonts add`.</translation>
    </message>
    <message>
        <source>Choose the same font as TTF or OTF file.</source>
        <translation>Choisissez la même police en fichier TTF ou OTF.</translation>
    </message>
    <message>
        <source>Close it with two braces.</source>
        <translation>Fermez-le par deux accolades.</translation>
    </message>
    <message>
        <source>Columns {cells} are hidden in the sheet; they were read like the others.</source>
        <translation>Les colonnes {cells} sont masquées dans la feuille&#x202f;; elles ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>Compare it with what changed, then say that it is done.</source>
        <translation>Comparez-la à ce qui a changé, puis dites qu’elle est faite.</translation>
    </message>
    <message>
        <source>Compare the numbers.</source>
        <translation>Comparez les nombres.</translation>
    </message>
    <message>
        <source>Compare the signs around bold words, links and notes with the text: no space stands inside.</source>
        <translation>Comparez au texte les signes autour des mots gras, des liens et des notes : aucune espace à l’intérieur.</translation>
    </message>
    <message>
        <source>Compare the two addresses.</source>
        <translation>Comparez les deux adresses.</translation>
    </message>
    <message>
        <source>Copies of this file, its backups, and what you sent or shared before still name it.</source>
        <translation>Les copies de ce fichier, ses sauvegardes, et ce que vous avez déjà envoyé ou partagé mentionnent encore ce nom.</translation>
    </message>
    <message>
        <source>Copy its table into a new Word file, and take in that one.</source>
        <translation>Copiez son tableau dans un nouveau fichier Word, et reprenez celui-là.</translation>
    </message>
    <message>
        <source>Copy them from the text as they are, and translate what stands between.</source>
        <translation>Copiez-les du texte telles quelles, et traduisez ce qui se trouve entre elles.</translation>
    </message>
    <message>
        <source>CoverDate</source>
        <translation>CoverDate</translation>
    </message>
    <message>
        <source>CoverSender</source>
        <translation>CoverSender</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Decide for one of them, and take in that file alone, or type it.</source>
        <translation>Choisissez l’une d’elles et ne reprenez que ce fichier, ou saisissez-la.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation>EARLIER</translation>
    </message>
    <message>
        <source>End it as your language ends such a text.</source>
        <translation>Terminez-la comme votre langue termine un tel texte.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV, and import that file.</source>
        <translation>Exportez les contacts en CSV, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Export the letter again, and mark that one as sent.</source>
        <translation>Exportez la lettre de nouveau, et marquez celle-là comme envoyée.</translation>
    </message>
    <message>
        <source>Export the list again, or mend these names by hand.</source>
        <translation>Exportez la liste de nouveau, ou corrigez ces noms à la main.</translation>
    </message>
    <message>
        <source>Export the list again, or read it with --encoding utf-8-twice, and look at the names.</source>
        <translation>Exportez la liste de nouveau, ou lisez-la avec --encoding utf-8-twice, et regardez les noms.</translation>
    </message>
    <message>
        <source>FALSE</source>
        <translation>FALSE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FONT</source>
        <translation>POLICE</translation>
    </message>
    <message>
        <source>Fill in the column “{column}” if that is wrong.</source>
        <translation>Remplissez la colonne «&#xa0;{column}&#xa0;» si c’est faux.</translation>
    </message>
    <message>
        <source>Finish it, or say that it is done.</source>
        <translation>Terminez-la, ou dites qu’elle est faite.</translation>
    </message>
    <message>
        <source>French has a no-break space before “{sign}”.</source>
        <translation>Le français met une espace insécable avant « {sign} ».</translation>
    </message>
    <message>
        <source>Further down are other headings (row {rows}: {text}); the rows below were read under them.</source>
        <translation>Plus bas se trouvent d’autres titres (ligne {rows}&#x202f;: {text})&#x202f;; les lignes suivantes ont été lues sous eux.</translation>
    </message>
    <message>
        <source>Give a number from 1 on.</source>
        <translation>Donnez un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Have all of them filled in; until then it is a draft.</source>
        <translation>Faites-les toutes remplir&#xa0;; d’ici là, c’est un brouillon.</translation>
    </message>
    <message>
        <source>Have them finished, or say that they are done.</source>
        <translation>Faites-les terminer, ou dites qu’elles sont faites.</translation>
    </message>
    <message>
        <source>If a name was cut, write the list with one name a line.</source>
        <translation>Si un nom a été coupé, écrivez la liste avec un nom par ligne.</translation>
    </message>
    <message>
        <source>If a row there names somebody, say which row holds the headings with --header-row.</source>
        <translation>Si l’une de ces lignes nomme quelqu’un, indiquez avec --header-row quelle ligne contient les titres.</translation>
    </message>
    <message>
        <source>If it is a heading, give it a known name such as Name or Organization, or say so with --header-row {row}.</source>
        <translation>Si c’est un titre, donnez-lui un nom connu comme Name ou Organization, ou indiquez-le avec --header-row {row}.</translation>
    </message>
    <message>
        <source>If it is a name, move it up among the others.</source>
        <translation>Si c’est un nom, remontez-le parmi les autres.</translation>
    </message>
    <message>
        <source>If it is meant for {near}, take it in again as {near}.</source>
        <translation>S’il est destiné à {near}, reprenez-le comme {near}.</translation>
    </message>
    <message>
        <source>If names look wrong, choose another encoding with --encoding: {others}; or save the list as UTF-8.</source>
        <translation>Si des noms semblent faux, choisissez un autre encodage avec --encoding&#xa0;: {others}&#x202f;; ou enregistrez la liste en UTF-8.</translation>
    </message>
    <message>
        <source>If one is needed, say what it is: --take &quot;{first}=KIND&quot;; without a kind it stays private.</source>
        <translation>S’il en faut une, indiquez ce qu’elle est&#xa0;: --take &quot;{first}=KIND&quot;&#x202f;; sans type, elle reste privée.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column, or move it.</source>
        <translation>Si l’une d’elles est un nom, donnez-lui une cellule dans une autre colonne, ou déplacez-la.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column.</source>
        <translation>Si l’une d’elles est un nom, donnez-lui une cellule dans une autre colonne.</translation>
    </message>
    <message>
        <source>If one of them names somebody, say which row holds the headings with --header-row.</source>
        <translation>Si l’une d’elles nomme quelqu’un, indiquez quelle ligne contient les titres avec --header-row.</translation>
    </message>
    <message>
        <source>If they are two, give each an id of its own in a column called id.</source>
        <translation>S’il y en a deux, donnez à chacun son identifiant dans une colonne appelée id.</translation>
    </message>
    <message>
        <source>If they don&apos;t belong to the list, import it with --without-hidden-rows.</source>
        <translation>Si elles ne font pas partie de la liste, importez-la avec --without-hidden-rows.</translation>
    </message>
    <message>
        <source>In this letter’s address some words are still in the original language: {words}.</source>
        <translation>Dans l’adresse de cette lettre, des mots sont encore dans la langue d’origine&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It can’t be told which language {path} is in.</source>
        <translation>On ne peut savoir dans quelle langue est {path}.</translation>
    </message>
    <message>
        <source>It has these: {known}.</source>
        <translation>Il y a ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear what should stand above the name.</source>
        <translation>On ne sait pas clairement ce qui doit figurer au-dessus du nom.</translation>
    </message>
    <message>
        <source>It may be: {known}.</source>
        <translation>Valeurs possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Leave it so if they read well there, or translate what is said otherwise.</source>
        <translation>Laissez-les si ils s’y lisent bien, ou traduisez ce qui s’y dit autrement.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>Leave out --out to keep it as it would be exported now.</source>
        <translation>Omettez --out pour la garder telle qu’elle serait exportée maintenant.</translation>
    </message>
    <message>
        <source>Letters of two scripts stand in one word: “{word}”.</source>
        <translation>Un mot mêle les lettres de deux écritures&#xa0;: «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Lines stand closer: {now} times the size of the text instead of {before}.</source>
        <translation>Les lignes sont plus serrées&#xa0;: {now} fois la taille du texte au lieu de {before}.</translation>
    </message>
    <message>
        <source>Look for {file} where it was exported.</source>
        <translation>Cherchez {file} là où il a été exporté.</translation>
    </message>
    <message>
        <source>Mend it, then mark it as sent.</source>
        <translation>Corrigez-la, puis marquez-la comme envoyée.</translation>
    </message>
    <message>
        <source>Mend these cells.</source>
        <translation>Corrigez ces cellules.</translation>
    </message>
    <message>
        <source>More words are bold in the translation than in the text.</source>
        <translation>Plus de mots sont en gras dans la traduction que dans le texte.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name a hidden sheet with --sheet ({sheets}), or choose another file.</source>
        <translation>Nommez une feuille masquée avec --sheet ({sheets}), ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nommez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Name a template&apos;s folder, or one of the templates: {known}.</source>
        <translation>Nommez le dossier d’un modèle, ou l’un des modèles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Name an earlier campaign file, or a day after --since.</source>
        <translation>Nommez un fichier de campagne antérieur, ou un jour après --since.</translation>
    </message>
    <message>
        <source>Name another row with --header-row, or 0 for a list without headings.</source>
        <translation>Nommez une autre ligne avec --header-row, ou 0 pour une liste sans titres.</translation>
    </message>
    <message>
        <source>Name comma, semicolon, tab, bar or none.</source>
        <translation>Nommez comma, semicolon, tab, bar ou none.</translation>
    </message>
    <message>
        <source>Name it with --language, such as es.</source>
        <translation>Indiquez-la avec --language, par exemple es.</translation>
    </message>
    <message>
        <source>Name one after --out.</source>
        <translation>Nommez-en un après --out.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Nommez-en un parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, windows-1252, mac_roman or shift_jis.</source>
        <translation>Nommez-en un comme utf-8, windows-1252, mac_roman ou shift_jis.</translation>
    </message>
    <message>
        <source>Name one with --language, such as es.</source>
        <translation>Nommez-en une avec --language, telle que es.</translation>
    </message>
    <message>
        <source>Name one with --language.</source>
        <translation>Nommez-en une avec --language.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nommez-en un.</translation>
    </message>
    <message>
        <source>Name the recipients as the campaign calls them, or write “all”.</source>
        <translation>Nommez les destinataires comme la campagne les appelle, ou écrivez «&#xa0;all&#xa0;».</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été donnée.</translation>
    </message>
    <message>
        <source>No font here can draw {character} ({name}) in “{around}”.</source>
        <translation>Aucune police ne peut dessiner ici {character} ({name}) dans «&#xa0;{around}&#xa0;».</translation>
    </message>
    <message>
        <source>No mark leads to the note {label}, so it isn&apos;t printed.</source>
        <translation>Aucun appel ne mène à la note {label}, elle n’est donc pas imprimée.</translation>
    </message>
    <message>
        <source>No mark leads to this note, so it isn’t printed.</source>
        <translation>Aucun appel ne mène à cette note, elle n’est donc pas imprimée.</translation>
    </message>
    <message>
        <source>No page can be so: “{setting}” can&apos;t be {value} here.</source>
        <translation>Aucune page ne peut être ainsi&#xa0;: «&#xa0;{setting}&#xa0;» ne peut pas valoir {value} ici.</translation>
    </message>
    <message>
        <source>No recovery copy was made: {why}</source>
        <translation>Aucune copie de secours n’a été faite&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nobody signs this letter.</source>
        <translation>Personne ne signe cette lettre.</translation>
    </message>
    <message>
        <source>None of these letters is in the language “{given}”.</source>
        <translation>Aucune de ces lettres n’est dans la langue «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”, so it can’t be filled in.</source>
        <translation>Rien ici ne s’appelle «&#xa0;{name}&#xa0;», cela ne peut donc pas être rempli.</translation>
    </message>
    <message>
        <source>Nothing is lost; this computer remembers which files it wrote.</source>
        <translation>Rien n’est perdu&#x202f;; cet ordinateur se souvient des fichiers qu’il a écrits.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the older one is better.</source>
        <translation>Il n’y a rien à faire, sauf si l’ancienne est meilleure.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the other one is better.</source>
        <translation>Il n’y a rien à faire, sauf si l’autre est meilleur.</translation>
    </message>
    <message>
        <source>Noto Serif</source>
        <translation>Noto Serif</translation>
    </message>
    <message>
        <source>Numbers are compared with numbers, texts with texts.</source>
        <translation>Les nombres se comparent à des nombres, les textes à des textes.</translation>
    </message>
    <message>
        <source>OS/2</source>
        <translation>OS/2</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Responsables publics</translation>
    </message>
    <message>
        <source>Open it as a campaign.</source>
        <translation>Ouvrez-le comme campagne.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and import that file.</source>
        <translation>Ouvrez-le dans LibreOffice ou Excel, enregistrez-le comme classeur Excel (.xlsx), et importez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in Numbers, choose File &gt; Export To &gt; CSV or Excel, and import that file.</source>
        <translation>Ouvrez-le dans Numbers, choisissez Fichier &gt; Exporter vers &gt; CSV ou Excel, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again, ask for another copy, or paste the letter&apos;s text.</source>
        <translation>Ouvrez-le dans Word et enregistrez-le de nouveau, demandez une autre copie, ou collez le texte de la lettre.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as Word document (.docx), and choose that file.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice, enregistrez-le comme document Word (.docx), et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in Word, take the password off under File, Info, Protect, and save a copy.</source>
        <translation>Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, Protéger, et enregistrez une copie.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.</source>
        <translation>Ouvrez-le dans un tableur, copiez les lignes qui contiennent des noms dans une nouvelle feuille, et importez-la.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as XLSX or CSV, and import that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau en XLSX ou CSV, et importez-le.</translation>
    </message>
    <message>
        <source>Open it in a translation program such as Poedit, mend line {line}, and save it.</source>
        <translation>Ouvrez-le dans un programme de traduction comme Poedit, corrigez la ligne {line}, et enregistrez-le.</translation>
    </message>
    <message>
        <source>Open it, copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>Ouvrez-le, copiez la liste dans un tableur ou un fichier texte, et importez-le.</translation>
    </message>
    <message>
        <source>Open it, look for the cell that is far too long, shorten it, and import the file again.</source>
        <translation>Ouvrez-le, cherchez la cellule bien trop longue, raccourcissez-la, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Lettre ouverte</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it, and import it again.</source>
        <translation>Ouvrez le fichier dans un tableur, enregistrez-le, et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open the page, download the list, and import that.</source>
        <translation>Ouvrez la page, téléchargez la liste, et importez-la.</translation>
    </message>
    <message>
        <source>Open the sheet in a browser, choose File &gt; Download, and import that file.</source>
        <translation>Ouvrez la feuille dans un navigateur, choisissez Fichier &gt; Télécharger, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Own fields of a recipient are written “recipient.…”.</source>
        <translation>Les champs propres à un destinataire s’écrivent «&#xa0;recipient.…&#xa0;».</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot anew.</source>
        <translation>Les pages sont de nouveau numérotées en bas.</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot.</source>
        <translation>Les pages sont numérotées en bas.</translation>
    </message>
    <message>
        <source>Part it into several paragraphs.</source>
        <translation>Divisez-le en plusieurs paragraphes.</translation>
    </message>
    <message>
        <source>Paste the letter alone.</source>
        <translation>Collez la lettre seule.</translation>
    </message>
    <message>
        <source>Please report it; the other letters aren&apos;t touched by it.</source>
        <translation>Veuillez le signaler&#x202f;; les autres lettres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Put [^{label}] where the note belongs.</source>
        <translation>Mettez [^{label}] à l’endroit de la note.</translation>
    </message>
    <message>
        <source>Put a backslash before it if it is meant as text.</source>
        <translation>Mettez une barre oblique inverse devant s’il s’agit de texte.</translation>
    </message>
    <message>
        <source>Put each letter’s own name there</source>
        <translation>Y mettre le nom propre à chaque lettre</translation>
    </message>
    <message>
        <source>Put each letter’s own there</source>
        <translation>Y mettre ce qui est propre à chaque lettre</translation>
    </message>
    <message>
        <source>Put in what belongs to this recipient, or leave it if it is meant.</source>
        <translation>Mettez ce qui revient à ce destinataire, ou laissez si c’est voulu.</translation>
    </message>
    <message>
        <source>Put in what the text fills in at that place.</source>
        <translation>Insérez ce que le texte complète à cet endroit.</translation>
    </message>
    <message>
        <source>Put in whom this letter is to, or leave it if {name} is meant.</source>
        <translation>Mettez à qui s’adresse cette lettre, ou laissez si {name} est bien voulu.</translation>
    </message>
    <message>
        <source>Put it on the words it belongs to.</source>
        <translation>Mettez-le sur les mots auxquels il se rapporte.</translation>
    </message>
    <message>
        <source>Put it where it belongs in the translation.</source>
        <translation>Placez-le au bon endroit dans la traduction.</translation>
    </message>
    <message>
        <source>Put it where it belongs, with both pairs of braces.</source>
        <translation>Mettez-le à sa place, avec ses deux paires d’accolades.</translation>
    </message>
    <message>
        <source>Put one there.</source>
        <translation>Mettez-en une.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>RosterEntry</source>
        <translation>RosterEntry</translation>
    </message>
    <message>
        <source>RosterNote</source>
        <translation>RosterNote</translation>
    </message>
    <message>
        <source>RosterRemark</source>
        <translation>RosterRemark</translation>
    </message>
    <message>
        <source>Row {row} doesn&apos;t say whom it is about, so it was left out: {cells}.</source>
        <translation>La ligne {row} ne dit pas de qui il s’agit, elle a donc été omise&#xa0;: {cells}.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than headings; from column {column} on it was not read: {text}</source>
        <translation>La ligne {row} a plus de cellules que de titres&#x202f;; à partir de la colonne {column}, elle n’a pas été lue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Row {row} is empty, or beyond the end of the table, so it can&apos;t be the heading row.</source>
        <translation>La ligne {row} est vide, ou au-delà de la fin du tableau, elle ne peut donc pas être la ligne des titres.</translation>
    </message>
    <message>
        <source>Row {row} names nobody; it was not taken in.</source>
        <translation>La ligne {row} ne nomme personne&#x202f;; elle n’a pas été intégrée.</translation>
    </message>
    <message>
        <source>Row {row} says “{said}”, so it was not taken in as a signature.</source>
        <translation>La ligne {row} dit «&#xa0;{said}&#xa0;», elle n’a donc pas été prise comme signature.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: an e-mail address or phone number seems to stand in a printed column.</source>
        <translation>Ligne {row}, {name}&#xa0;: une adresse e-mail ou un numéro de téléphone semble figurer dans une colonne imprimée.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: “{said}” doesn&apos;t say clearly which letters are signed; {taken}.</source>
        <translation>Ligne {row}, {name}&#xa0;: «&#xa0;{said}&#xa0;» ne dit pas clairement quelles lettres sont signées&#x202f;; {taken}.</translation>
    </message>
    <message>
        <source>Row {row}: {name} is on the roster already, and this row differs: {differences}. The roster was left as it is.</source>
        <translation>Ligne {row}&#xa0;: {name} figure déjà dans la liste des signataires, et cette ligne diffère&#xa0;: {differences}. La liste des signataires est restée telle quelle.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” doesn&apos;t say whether it signed; it is pending until you say so.</source>
        <translation>Ligne {row}&#xa0;: «&#xa0;{said}&#xa0;» ne dit pas s’il y a signature&#x202f;; c’est en attente jusqu’à ce que vous l’indiquiez.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” was read as no organisation, so {name} signs as a person.</source>
        <translation>Ligne {row}&#xa0;: «&#xa0;{said}&#xa0;» a été lu comme absence d’organisation, {name} signe donc en tant que personne.</translation>
    </message>
    <message>
        <source>Rows of one letter differ in “{column}”: “{first}” was kept, “{other}” was not.</source>
        <translation>Les lignes d’une même lettre diffèrent dans «&#xa0;{column}&#xa0;»&#xa0;: «&#xa0;{first}&#xa0;» a été gardé, pas «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were read as headings together; below the first stands: {text}</source>
        <translation>Les lignes {first} à {last} ont été lues ensemble comme titres&#x202f;; sous la première figure&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Rows {rows} say something of the list and name nobody, and were left out: {text}.</source>
        <translation>Les lignes {rows} disent quelque chose de la liste et ne nomment personne ; elles ont été laissées de côté : {text}.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Save a copy in another folder too.</source>
        <translation>Enregistrez aussi une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, in an editor for plain text.</source>
        <translation>Enregistrez-le de nouveau en UTF-8, dans un éditeur de texte simple.</translation>
    </message>
    <message>
        <source>Save it again in the translation program, as XLIFF 1.2 or 2.0.</source>
        <translation>Enregistrez-le à nouveau dans le programme de traduction, en XLIFF 1.2 ou 2.0.</translation>
    </message>
    <message>
        <source>Save it as PNG, at 600 points across or more, and choose that.</source>
        <translation>Enregistrez-la en PNG, de 600 points de large ou plus, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Save it under this or another name as a new file.</source>
        <translation>Enregistrez-le sous ce nom ou un autre comme nouveau fichier.</translation>
    </message>
    <message>
        <source>Save under another name, then compare the two.</source>
        <translation>Enregistrez sous un autre nom, puis comparez les deux.</translation>
    </message>
    <message>
        <source>Say in the text what is enclosed, or accept this.</source>
        <translation>Dites dans le texte ce qui est joint, ou acceptez ceci.</translation>
    </message>
    <message>
        <source>Say it with --language, such as --language es.</source>
        <translation>Dites-le avec --language, par exemple --language es.</translation>
    </message>
    <message>
        <source>Say its language with --language, if that is wrong.</source>
        <translation>Dites sa langue avec --language, si c’est faux.</translation>
    </message>
    <message>
        <source>Say mine, theirs, or the name of a file that is taken in and that no other one has.</source>
        <translation>Dites mine, theirs ou le nom d’un des fichiers, qu’aucun autre ne porte.</translation>
    </message>
    <message>
        <source>Say one of --line, --picture, --logo and --none.</source>
        <translation>Dites l’un de --line, --picture, --logo et --none.</translation>
    </message>
    <message>
        <source>Say which one, by its name or number.</source>
        <translation>Dites laquelle, par son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Say which with --set TERM TRANSLATION.</source>
        <translation>Dites lequel avec --set TERM TRANSLATION.</translation>
    </message>
    <message>
        <source>Say whom it is to.</source>
        <translation>Indiquez à qui elle s’adresse.</translation>
    </message>
    <message>
        <source>See in the file where it belongs, and copy it to that text.</source>
        <translation>Voyez dans le fichier à quel texte elle appartient, et copiez-la à cet endroit.</translation>
    </message>
    <message>
        <source>See the ids with `undersigned recipients list`.</source>
        <translation>Les identifiants s’affichent avec `undersigned recipients list`.</translation>
    </message>
    <message>
        <source>See the names and ids with: undersigned signatories list</source>
        <translation>Les noms et identifiants s’affichent avec&#xa0;: undersigned signatories list</translation>
    </message>
    <message>
        <source>See what is wrong with them; those that are done here stay so.</source>
        <translation>Voyez ce qui ne va pas&#xa0;; celles qui sont faites ici le restent.</translation>
    </message>
    <message>
        <source>See what it has: undersigned translations glossary FILE --language {language}</source>
        <translation>Voyez ce qu’il contient : undersigned translations glossary FILE --language {language}</translation>
    </message>
    <message>
        <source>See whether each is on the right words.</source>
        <translation>Voyez si chacun est sur les bons mots.</translation>
    </message>
    <message>
        <source>See whether each stands behind the words it belongs to.</source>
        <translation>Voyez si chacun suit les mots auxquels il appartient.</translation>
    </message>
    <message>
        <source>See whether it is the right file, and the right campaign.</source>
        <translation>Voyez si c’est le bon fichier, et la bonne campagne.</translation>
    </message>
    <message>
        <source>See whether it stands in its place, and in the right file.</source>
        <translation>Voyez si elle est à sa place, et dans le bon fichier.</translation>
    </message>
    <message>
        <source>See whether something is missing.</source>
        <translation>Voyez s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>See whether something stands there twice.</source>
        <translation>Voyez si quelque chose s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>See whether the file belongs to this letter.</source>
        <translation>Voyez si le fichier appartient à cette lettre.</translation>
    </message>
    <message>
        <source>See which is right.</source>
        <translation>Voyez lequel est le bon.</translation>
    </message>
    <message>
        <source>Send the translator the file that `undersigned translations export --format docx` writes.</source>
        <translation>Envoyez au traducteur le fichier qu’écrit `undersigned translations export --format docx`.</translation>
    </message>
    <message>
        <source>Set its mark [^{label}] where it belongs, or delete the note.</source>
        <translation>Placez son appel [^{label}] là où il doit être, ou supprimez la note.</translation>
    </message>
    <message>
        <source>Set its mark where it belongs, or delete the note.</source>
        <translation>Placez son appel là où il doit être, ou supprimez la note.</translation>
    </message>
    <message>
        <source>Set only those in bold that are bold in the text.</source>
        <translation>Ne mettez en gras que ceux qui le sont dans le texte.</translation>
    </message>
    <message>
        <source>Set only those in italics that are in italics in the text.</source>
        <translation>Ne mettez en italique que ce qui l’est dans le texte.</translation>
    </message>
    <message>
        <source>Set the campaign&apos;s date, or accept this if it goes out undated.</source>
        <translation>Fixez la date de la campagne, ou acceptez ceci si elle part sans date.</translation>
    </message>
    <message>
        <source>Set the words in the quotation marks of your language.</source>
        <translation>Mettez les mots entre les guillemets de votre langue.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in bold.</source>
        <translation>Mettez en gras les mots qui leur correspondent.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in italics.</source>
        <translation>Mettez en italique les mots qui leur répondent.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Something here is to be filled in that isn’t a text.</source>
        <translation>Il y a ici quelque chose à remplir qui n’est pas un texte.</translation>
    </message>
    <message>
        <source>Something here is to be filled in, but can’t be understood.</source>
        <translation>Il y a ici quelque chose à remplir, mais cela ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Something that lies outside the file was not fetched.</source>
        <translation>Quelque chose situé hors du fichier n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn&apos;t ({what}).</source>
        <translation>Un problème qui ne devrait pas se produire est survenu ({what}).</translation>
    </message>
    <message>
        <source>Spaces around {count} names were taken off, the first in row {row}: {name}.</source>
        <translation>Les espaces autour de {count} noms ont été enlevées, le premier à la ligne {row}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>Divisez la liste en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation>L’entrée standard ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Standard input is closed, so no table can be read from it.</source>
        <translation>L’entrée standard est fermée, aucun tableau ne peut donc y être lu.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Stays as it is in the original language, on purpose: nothing is to be done.</source>
        <translation>Reste tel quel dans la langue d’origine, à dessein : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>String</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TRANSLATED</source>
        <translation>TRADUIT</translation>
    </message>
    <message>
        <source>TRUE</source>
        <translation>TRUE</translation>
    </message>
    <message>
        <source>Take in lists under Recipients or Signatories.</source>
        <translation>Intégrez les listes sous Destinataires ou Signataires.</translation>
    </message>
    <message>
        <source>Take in signatories, or look which letters they agreed to sign and from which day.</source>
        <translation>Intégrez des signataires, ou regardez quelles lettres ils ont accepté de signer et à partir de quel jour.</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>Prendre comme texte</translation>
    </message>
    <message>
        <source>Take it in first, name another folder, or add --replace.</source>
        <translation>Reprenez-le d’abord, nommez un autre dossier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>Take it out of the pattern; letters go to the folder named after --out.</source>
        <translation>Retirez-le du motif&#x202f;; les lettres vont dans le dossier nommé après --out.</translation>
    </message>
    <message>
        <source>Take it out on the Page.</source>
        <translation>Retirez-le dans Page.</translation>
    </message>
    <message>
        <source>Take it out, move it to the contact, or accept this if it is public.</source>
        <translation>Retirez-le, déplacez-le dans le contact, ou acceptez ceci s’il est public.</translation>
    </message>
    <message>
        <source>Take it out, or write it as the text has it.</source>
        <translation>Retirez-le, ou écrivez-le comme dans le texte.</translation>
    </message>
    <message>
        <source>Take it out, or write the label as the text has it.</source>
        <translation>Retirez-la, ou écrivez l’étiquette comme dans le texte.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Take it out. An address that may be printed is the contact of whoever signs.</source>
        <translation>Retirez-la. L’adresse qui peut être imprimée est le contact de la personne qui signe.</translation>
    </message>
    <message>
        <source>Take it out; a contact that may be printed has a field of its own.</source>
        <translation>Retirez-le&#x202f;; un contact qui peut être imprimé a son propre champ.</translation>
    </message>
    <message>
        <source>Take one of the two out of the file, or type what is right.</source>
        <translation>Retirez l’un des deux du fichier, ou tapez ce qui est juste.</translation>
    </message>
    <message>
        <source>Take one of the two out, or say that they are different.</source>
        <translation>Retirez l’un des deux, ou dites qu’ils sont différents.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Take one out</source>
        <translation>En retirer un</translation>
    </message>
    <message>
        <source>Take one out, unless the language needs it more often.</source>
        <translation>Retirez-en un, sauf si la langue en a besoin plus souvent.</translation>
    </message>
    <message>
        <source>Take one out, unless your language needs it.</source>
        <translation>Retirez-en un, sauf si votre langue en a besoin.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Retirez-en un.</translation>
    </message>
    <message>
        <source>Take out loops within loops.</source>
        <translation>Retirez les boucles imbriquées.</translation>
    </message>
    <message>
        <source>Take out those who don&apos;t sign.</source>
        <translation>Retirez ceux qui ne signent pas.</translation>
    </message>
    <message>
        <source>Take some in from a table with `undersigned recipients import`.</source>
        <translation>Intégrez-en à partir d’un tableau avec `undersigned recipients import`.</translation>
    </message>
    <message>
        <source>Take the name from this letter, or look whether another of that name is meant.</source>
        <translation>Retirez le nom de cette lettre, ou regardez si un homonyme est bien voulu.</translation>
    </message>
    <message>
        <source>Take the spaces out.</source>
        <translation>Retirez les espaces.</translation>
    </message>
    <message>
        <source>Take them out: the direction of a text follows from its language.</source>
        <translation>Retirez-les : le sens d’un texte découle de sa langue.</translation>
    </message>
    <message>
        <source>Terms belong to one language.</source>
        <translation>Les termes appartiennent à une seule langue.</translation>
    </message>
    <message>
        <source>That is about {lines} lines too many: shorten the text, or allow more pages.</source>
        <translation>Cela fait environ {lines} lignes de trop&#xa0;: raccourcissez le texte, ou autorisez plus de pages.</translation>
    </message>
    <message>
        <source>That is more text than a letter can hold.</source>
        <translation>C’est plus de texte qu’une lettre ne peut en contenir.</translation>
    </message>
    <message>
        <source>That is one line too many: take out a few words, or allow one page more.</source>
        <translation>Cela fait une ligne de trop&#xa0;: retirez quelques mots, ou autorisez une page de plus.</translation>
    </message>
    <message>
        <source>That isn&apos;t how the command is used: {reason}.</source>
        <translation>La commande ne s’utilise pas ainsi&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The answer is asked for by {asked}, which is before the letter&apos;s date, {date}.</source>
        <translation>La réponse est demandée pour le {asked}, ce qui est avant la date de la lettre, {date}.</translation>
    </message>
    <message>
        <source>The backup {file} beside it still names it. Delete it to be sure.</source>
        <translation>La sauvegarde {file}, à côté du fichier, le nomme encore. Supprimez-la pour en être sûr.</translation>
    </message>
    <message>
        <source>The campaign has no font “{name}”.</source>
        <translation>La campagne n’a pas de police «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The column “{heading}” became the field {field}, since its name was taken.</source>
        <translation>La colonne «&#xa0;{heading}&#xa0;» est devenue le champ {field}, car son nom était pris.</translation>
    </message>
    <message>
        <source>The conditions in the translation aren’t those of the text: {tags}.</source>
        <translation>Les conditions de la traduction ne sont pas celles du texte : {tags}.</translation>
    </message>
    <message>
        <source>The cover&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>L’image {name} de la couverture manque, ou n’est ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The date&apos;s line has more than the date; only the date is taken.</source>
        <translation>La ligne de la date contient plus que la date&#x202f;; seule la date est prise.</translation>
    </message>
    <message>
        <source>The e-mail address {email} is printed in this letter.</source>
        <translation>L’adresse e-mail {email} est imprimée dans cette lettre.</translation>
    </message>
    <message>
        <source>The earlier state “{state}” can&apos;t be opened; delete it to be sure.</source>
        <translation>L’état antérieur «&#xa0;{state}&#xa0;» ne peut pas être ouvert&#x202f;; supprimez-le pour plus de sûreté.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing in the translation.</source>
        <translation>Le champ « {name} » manque dans la traduction.</translation>
    </message>
    <message>
        <source>The field “{name}” stands more often in the translation than in the text.</source>
        <translation>Le champ « {name} » figure plus souvent dans la traduction que dans le texte.</translation>
    </message>
    <message>
        <source>The fields and loops of this text would make too much work.</source>
        <translation>Les champs et les boucles de ce texte demanderaient trop de travail.</translation>
    </message>
    <message>
        <source>The file has a comment.</source>
        <translation>Le fichier contient un commentaire.</translation>
    </message>
    <message>
        <source>The file has a piece of hidden text, which Word doesn&apos;t print.</source>
        <translation>Le fichier contient un passage de texte masqué, que Word n’imprime pas.</translation>
    </message>
    <message>
        <source>The file has a tracked change that nobody accepted or rejected yet.</source>
        <translation>Le fichier contient une modification suivie que personne n’a encore acceptée ou refusée.</translation>
    </message>
    <message>
        <source>The file has {count} comments.</source>
        <translation>Le fichier contient {count} commentaires.</translation>
    </message>
    <message>
        <source>The file has {count} pieces of hidden text, which Word doesn&apos;t print.</source>
        <translation>Le fichier contient {count} passages de texte masqué, que Word n’imprime pas.</translation>
    </message>
    <message>
        <source>The file has {count} tracked changes that nobody accepted or rejected yet.</source>
        <translation>Le fichier contient {count} modifications suivies que personne n’a encore acceptées ou refusées.</translation>
    </message>
    <message>
        <source>The file names a template elsewhere, which was not fetched.</source>
        <translation>Le fichier désigne un modèle situé ailleurs, qui n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>The file words a part of the letter that letters don’t have: “{key}”. It isn’t printed.</source>
        <translation>Le fichier formule une partie de la lettre que les lettres n’ont pas&#xa0;: «&#xa0;{key}&#xa0;». Elle n’est pas imprimée.</translation>
    </message>
    <message>
        <source>The file {file} holds no font that can be used.</source>
        <translation>Le fichier {file} ne contient aucune police utilisable.</translation>
    </message>
    <message>
        <source>The folder to write to has no name.</source>
        <translation>Le dossier où écrire n’a pas de nom.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be made: {cause}.</source>
        <translation>Le dossier {path} ne peut pas être créé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no letter.md, so it isn&apos;t a template.</source>
        <translation>Le dossier {path} ne contient pas de letter.md, ce n’est donc pas un modèle.</translation>
    </message>
    <message>
        <source>The folder {path}, in which Undersigned remembers what it wrote, can&apos;t be made.</source>
        <translation>Le dossier {path}, où Undersigned retient ce qu’il a écrit, ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The font file {file} can&apos;t be read.</source>
        <translation>Le fichier de police {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The font {family} is damaged, so that no PDF can hold it.</source>
        <translation>La police {family} est endommagée : aucun PDF ne peut la contenir.</translation>
    </message>
    <message>
        <source>The glossary has “{wanted}” for “{term}”, which the translation doesn&apos;t say.</source>
        <translation>Le glossaire a « {wanted} » pour « {term} », et la traduction ne le dit pas.</translation>
    </message>
    <message>
        <source>The glossary of letter.toml holds more than terms, such as remarks, which would be lost.</source>
        <translation>Le glossaire de letter.toml contient autre chose que des termes, comme des remarques, qui serait perdu.</translation>
    </message>
    <message>
        <source>The glossary of {language} has no “{term}”.</source>
        <translation>Le glossaire de {language} n’a pas « {term} ».</translation>
    </message>
    <message>
        <source>The glossary stays as it is. If the translator is right, change it there.</source>
        <translation>Le glossaire reste tel quel. Si la traduction a raison, modifiez-le là.</translation>
    </message>
    <message>
        <source>The headings come again in rows {rows}; these were not read as names.</source>
        <translation>Les titres reviennent aux lignes {rows}&#x202f;; elles n’ont pas été lues comme des noms.</translation>
    </message>
    <message>
        <source>The ids “{id}” and “{twin}” differ only in how they are written; they are two letters.</source>
        <translation>Les identifiants «&#xa0;{id}&#xa0;» et «&#xa0;{twin}&#xa0;» ne diffèrent que par leur graphie&#x202f;; ce sont deux lettres.</translation>
    </message>
    <message>
        <source>The letter has no line {line}.</source>
        <translation>La lettre n’a pas de ligne {line}.</translation>
    </message>
    <message>
        <source>The letter has no other language yet.</source>
        <translation>La lettre n’a pas encore d’autre langue.</translation>
    </message>
    <message>
        <source>The letter has no segment “{segment}”.</source>
        <translation>La lettre n’a pas de paragraphe «&#xa0;{segment}&#xa0;».</translation>
    </message>
    <message>
        <source>The letter has no text “{segment}”.</source>
        <translation>La lettre n’a pas de texte « {segment} ».</translation>
    </message>
    <message>
        <source>The letter is written in {language} already.</source>
        <translation>La lettre est déjà écrite en {language}.</translation>
    </message>
    <message>
        <source>The letter lists an enclosure that its text doesn&apos;t mention.</source>
        <translation>La lettre indique une pièce jointe que son texte ne mentionne pas.</translation>
    </message>
    <message>
        <source>The letter that this was taken from has no address.</source>
        <translation>La lettre dont ceci provient n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The letter to {recipient} as it was sent is no longer in this campaign.</source>
        <translation>La lettre à {recipient} telle qu’envoyée n’est plus dans cette campagne.</translation>
    </message>
    <message>
        <source>The letter to {recipient} can&apos;t go out yet: {why}</source>
        <translation>La lettre à {recipient} ne peut pas encore partir&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The letter to {recipient} couldn&apos;t be made: something went wrong that shouldn&apos;t ({what}).</source>
        <translation>La lettre à {recipient} n’a pas pu être faite&#xa0;: un problème qui ne devrait pas se produire est survenu ({what}).</translation>
    </message>
    <message>
        <source>The letter to {recipient} was never exported as {format}.</source>
        <translation>La lettre à {recipient} n’a jamais été exportée en {format}.</translation>
    </message>
    <message>
        <source>The letterhead&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>L’image {name} de l’en-tête de la lettre manque, ou n’est ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The letters are too many for one zip.</source>
        <translation>Les lettres sont trop nombreuses pour un seul zip.</translation>
    </message>
    <message>
        <source>The letters were written, but the campaign file doesn&apos;t know of it: {why}</source>
        <translation>Les lettres ont été écrites, mais le fichier de campagne ne le sait pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The link to {address} is missing in the translation.</source>
        <translation>Le lien vers {address} manque dans la traduction.</translation>
    </message>
    <message>
        <source>The link to {address} leads nowhere from a letter; its words stay.</source>
        <translation>Le lien vers {address} ne mène nulle part depuis une lettre&#x202f;; ses mots restent.</translation>
    </message>
    <message>
        <source>The link to “{address}” leads nowhere, so it is printed as text.</source>
        <translation>Le lien vers «&#xa0;{address}&#xa0;» ne mène nulle part, il est donc imprimé comme texte.</translation>
    </message>
    <message>
        <source>The links stand in another order than in the text.</source>
        <translation>Les liens sont dans un autre ordre que dans le texte.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>La liste ne peut pas être lue&#xa0;: elle est endommagée, ou s’annonce bien plus grande que n’importe quelle liste.</translation>
    </message>
    <message>
        <source>The list of a letter is recipient.addressees.</source>
        <translation>La liste d’une lettre est recipient.addressees.</translation>
    </message>
    <message>
        <source>The lists it came from still name it: {lists}. Taking one in again brings it back.</source>
        <translation>Les listes d’où il vient le mentionnent encore&#xa0;: {lists}. En intégrer une de nouveau le fait revenir.</translation>
    </message>
    <message>
        <source>The mail-merge field {name} stands as text.</source>
        <translation>Le champ de publipostage {name} figure comme texte.</translation>
    </message>
    <message>
        <source>The margins above and below are {now} millimetres instead of {before}.</source>
        <translation>Les marges du haut et du bas font {now} millimètres au lieu de {before}.</translation>
    </message>
    <message>
        <source>The margins at the sides are {now} millimetres instead of {before}.</source>
        <translation>Les marges des côtés font {now} millimètres au lieu de {before}.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” is missing in the translation.</source>
        <translation>L’appel de la note « {label} » manque dans la traduction.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” stands more often in the translation than in the text.</source>
        <translation>L’appel de la note « {label} » figure plus souvent dans la traduction que dans le texte.</translation>
    </message>
    <message>
        <source>The marks of notes stand elsewhere than in the text.</source>
        <translation>Les appels de notes ne sont pas au même endroit que dans le texte.</translation>
    </message>
    <message>
        <source>The name still stands in {member}; change it there.</source>
        <translation>Le nom figure encore dans {member}&#x202f;; modifiez-le là.</translation>
    </message>
    <message>
        <source>The names are set in {now} points instead of {before}.</source>
        <translation>Les noms sont composés en {now} points au lieu de {before}.</translation>
    </message>
    <message>
        <source>The names stand in {now} columns instead of {before}.</source>
        <translation>Les noms sont sur {now} colonnes au lieu de {before}.</translation>
    </message>
    <message>
        <source>The notes are set in {now} points instead of {before}.</source>
        <translation>Les notes sont composées en {now} points au lieu de {before}.</translation>
    </message>
    <message>
        <source>The number {number} is missing in the translation.</source>
        <translation>Le nombre {number} manque dans la traduction.</translation>
    </message>
    <message>
        <source>The page can’t be drawn.</source>
        <translation>La page ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The page of this letter has a setting that isn’t known.</source>
        <translation>La page de cette lettre a un réglage inconnu.</translation>
    </message>
    <message>
        <source>The paragraph in line {line} had the id of another one, so it was given a new one.</source>
        <translation>Le paragraphe de la ligne {line} avait l’identifiant d’un autre, il en a donc reçu un nouveau.</translation>
    </message>
    <message>
        <source>The parts are: {known}.</source>
        <translation>Les parties sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The parts that most coalition letters have, with hints on what to write.</source>
        <translation>Les parties que la plupart des lettres de coalition ont, avec des conseils sur ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>The pattern for file names is empty.</source>
        <translation>Le motif des noms de fichiers est vide.</translation>
    </message>
    <message>
        <source>The pattern for file names is too long.</source>
        <translation>Le motif des noms de fichiers est trop long.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has a brace that isn&apos;t closed, or none that opens.</source>
        <translation>Le motif «&#xa0;{pattern}&#xa0;» a une accolade qui n’est pas fermée, ou qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has braces without one of the names, or with more than a name.</source>
        <translation>Le motif «&#xa0;{pattern}&#xa0;» a des accolades sans l’un des noms, ou avec plus qu’un nom.</translation>
    </message>
    <message>
        <source>The picture of a signature {name} is missing, or neither PNG nor JPEG.</source>
        <translation>L’image d’une signature {name} manque, ou n’est ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The private e-mail address of {owner} is printed in this letter.</source>
        <translation>L’adresse e-mail privée de {owner} est imprimée dans cette lettre.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own paper has a setting “{key}” that isn&apos;t known, or doesn&apos;t fit.</source>
        <translation>La mise en page propre au destinataire a un réglage «&#xa0;{key}&#xa0;» inconnu, ou qui ne convient pas.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>La copie de secours est endommagée.</translation>
    </message>
    <message>
        <source>The row has no id; it was taken to belong to {recipient}.</source>
        <translation>La ligne n’a pas d’identifiant&#x202f;; elle a été attribuée à {recipient}.</translation>
    </message>
    <message>
        <source>The row says the same as one before it, so it was taken once.</source>
        <translation>La ligne dit la même chose qu’une ligne précédente, elle n’a donc été prise qu’une fois.</translation>
    </message>
    <message>
        <source>The sample has words for {ids}, which its letter hasn&apos;t.</source>
        <translation>L’exemple a des mots pour {ids}, que sa lettre n’a pas.</translation>
    </message>
    <message>
        <source>The sample {path} is damaged: {why}.</source>
        <translation>L’exemple {path} est endommagé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The sample&apos;s table {name} can&apos;t be taken in: {why}</source>
        <translation>Le tableau {name} de l’exemple ne peut pas être intégré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The self-check failed at {step}: {why}</source>
        <translation>L’autocontrôle a échoué à {step}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The shared text has changed since this wording was made.</source>
        <translation>Le texte commun a changé depuis que cette formulation a été faite.</translation>
    </message>
    <message>
        <source>The spaces in the translation are no-break spaces, so its lines can’t end between words.</source>
        <translation>Les espaces de la traduction sont insécables, si bien que les lignes ne peuvent finir entre les mots.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used, because of its {part}: {why}</source>
        <translation>Le modèle {name} ne peut pas être utilisé, à cause de ceci ({part})&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Les modèles sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The text asks for an answer “{text}”, but the letter&apos;s reply-by date is {asked}.</source>
        <translation>Le texte demande une réponse «&#xa0;{text}&#xa0;», mais la date de réponse de la lettre est {asked}.</translation>
    </message>
    <message>
        <source>The text ends with {wanted}, the translation with {found}.</source>
        <translation>Le texte se termine par {wanted}, la traduction par {found}.</translation>
    </message>
    <message>
        <source>The text fills in “{name}” here, but the translation doesn’t.</source>
        <translation>Le texte complète ici «&#x202f;{name}&#x202f;», mais pas la traduction.</translation>
    </message>
    <message>
        <source>The text has changed since it was translated into {language}.</source>
        <translation>Le texte a changé depuis sa traduction ({language}).</translation>
    </message>
    <message>
        <source>The text has changed since it was translated.</source>
        <translation>Le texte a changé depuis sa traduction.</translation>
    </message>
    <message>
        <source>The text has changed since {file} was made, so this translation needs another look.</source>
        <translation>Le texte a changé depuis que {file} a été fait : cette traduction est à revoir.</translation>
    </message>
    <message>
        <source>The text has lists within lists, too deep to read all of it.</source>
        <translation>Le texte contient des listes dans des listes, trop imbriquées pour être lues en entier.</translation>
    </message>
    <message>
        <source>The text has quotation marks, the translation hasn’t.</source>
        <translation>Le texte a des guillemets, la traduction n’en a pas.</translation>
    </message>
    <message>
        <source>The text holds a command that letters don’t know.</source>
        <translation>Le texte contient une commande que les lettres ne connaissent pas.</translation>
    </message>
    <message>
        <source>The text is set in {now} points instead of {before}.</source>
        <translation>Le texte est composé en {now} points au lieu de {before}.</translation>
    </message>
    <message>
        <source>The text of all letters has changed since this letter got a wording of its own.</source>
        <translation>Le texte de toutes les lettres a changé depuis que cette lettre a reçu sa propre formulation.</translation>
    </message>
    <message>
        <source>The text says “{phrase}”, but {count} sign this letter.</source>
        <translation>Le texte dit «&#xa0;{phrase}&#xa0;», mais le nombre de signataires de cette lettre est {count}.</translation>
    </message>
    <message>
        <source>The text says “{word}”, but the letter lists no enclosure.</source>
        <translation>Le texte dit «&#xa0;{word}&#xa0;», mais la lettre n’indique aucune pièce jointe.</translation>
    </message>
    <message>
        <source>The translation begins or ends with a space.</source>
        <translation>La traduction commence ou se termine par une espace.</translation>
    </message>
    <message>
        <source>The translation ends with {found}; its language ends such a text with {wanted}.</source>
        <translation>La traduction finit par {found}&#xa0;; sa langue finit un tel texte par {wanted}.</translation>
    </message>
    <message>
        <source>The translation file for {language} can&apos;t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>Le fichier de traduction ({language}) ne peut pas être lu&#xa0;: la ligne {line} n’est pas celle d’un fichier PO, il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The translation file for {language} is not text.</source>
        <translation>Le fichier de traduction ({language}) n’est pas du texte.</translation>
    </message>
    <message>
        <source>The translation has a field “{name}” that the text hasn’t.</source>
        <translation>La traduction a un champ « {name} » que le texte n’a pas.</translation>
    </message>
    <message>
        <source>The translation has a mark of a note “{label}” that the text hasn’t.</source>
        <translation>La traduction a un appel de note « {label} » que le texte n’a pas.</translation>
    </message>
    <message>
        <source>The translation has a number {number} that the text hasn’t.</source>
        <translation>La traduction a un nombre {number} que le texte n’a pas.</translation>
    </message>
    <message>
        <source>The translation has an English {found} where its language has {wanted}.</source>
        <translation>La traduction a un signe anglais, {found}, là où sa langue a {wanted}.</translation>
    </message>
    <message>
        <source>The translation has digits of its script ({digit}); the letter’s own numbers are in 0 to 9.</source>
        <translation>La traduction a des chiffres de son écriture ({digit}) ; les nombres de la lettre sont en 0 à 9.</translation>
    </message>
    <message>
        <source>The translation is much longer than the text.</source>
        <translation>La traduction est bien plus longue que le texte.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the text.</source>
        <translation>La traduction est bien plus courte que le texte.</translation>
    </message>
    <message>
        <source>The translation is the same as the text.</source>
        <translation>La traduction est identique au texte.</translation>
    </message>
    <message>
        <source>The translation isn’t in the letters of its language.</source>
        <translation>La traduction n’est pas dans les lettres de sa langue.</translation>
    </message>
    <message>
        <source>The translation links to {address}, and the text doesn’t.</source>
        <translation>La traduction renvoie à {address}, et le texte non.</translation>
    </message>
    <message>
        <source>The translation of this text into {language} is still a draft.</source>
        <translation>La traduction de ce texte en {language} est encore un brouillon.</translation>
    </message>
    <message>
        <source>The {what} isn&apos;t as it should be.</source>
        <translation>Ceci n’est pas comme il faut&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is inside too many others.</source>
        <translation>Le {{% if %}} de la ligne {line} est imbriqué dans trop d’autres.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is never ended.</source>
        <translation>Le {{% if %}} de la ligne {line} n’est jamais terminé.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has no condition.</source>
        <translation>Le {{% {tag} %}} de la ligne {line} n’a pas de condition.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has words that don&apos;t belong there.</source>
        <translation>Le {{% {tag} %}} de la ligne {line} contient des mots qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} is one of too many of the same {{% if %}}.</source>
        <translation>Le {{% {tag} %}} de la ligne {line} est l’un des trop nombreux du même {{% if %}}.</translation>
    </message>
    <message>
        <source>There are invisible signs in the translation: {names}.</source>
        <translation>Il y a des signes invisibles dans la traduction : {names}.</translation>
    </message>
    <message>
        <source>There are letters in the translation that a program broke: “{found}”.</source>
        <translation>Il y a dans la traduction des lettres abîmées par un programme&#xa0;: «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>There are spaces in the field “{name}”.</source>
        <translation>Il y a des espaces dans le champ « {name} ».</translation>
    </message>
    <message>
        <source>There are spaces inside “{name}” in the translation.</source>
        <translation>Il y a des espaces dans «&#x202f;{name}&#x202f;» dans la traduction.</translation>
    </message>
    <message>
        <source>There are two spaces in a row in the translation.</source>
        <translation>Il y a deux espaces de suite dans la traduction.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is a space before “{sign}” in the translation.</source>
        <translation>Il y a une espace avant «&#xa0;{sign}&#xa0;» dans la traduction.</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>Il n’y a pas de commande «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>There is no font “{name}” here.</source>
        <translation>Il n’y a pas de police «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no format “{format}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{format}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no format “{given}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no letter yet.</source>
        <translation>Il n’y a pas encore de lettre.</translation>
    </message>
    <message>
        <source>There is no note that is called {label}, and a mark that leads to it.</source>
        <translation>Il n’y a pas de note appelée {label}, et un appel y mène.</translation>
    </message>
    <message>
        <source>There is no recipient “{given}”.</source>
        <translation>Il n’y a pas de destinataire «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no recipient “{recipient}”.</source>
        <translation>Il n’y a pas de destinataire «&#xa0;{recipient}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no recipient “{word}”.</source>
        <translation>Il n’y a pas de destinataire «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sample for the template {name}.</source>
        <translation>Il n’y a pas d’exemple pour le modèle {name}.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” of the page.</source>
        <translation>La page n’a pas de réglage «&#xa0;{setting}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space after “{sign}” in the translation.</source>
        <translation>Il manque une espace après «&#xa0;{sign}&#xa0;» dans la traduction.</translation>
    </message>
    <message>
        <source>There is no such wording of “{segment}”.</source>
        <translation>Il n’y a pas de telle formulation de «&#xa0;{segment}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no template {name}.</source>
        <translation>Il n’y a pas de modèle {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called {encoding}.</source>
        <translation>Il n’y a pas d’encodage de texte appelé {encoding}.</translation>
    </message>
    <message>
        <source>There is no “{given}” that a file could be named after.</source>
        <translation>Il n’y a pas de «&#xa0;{given}&#xa0;» d’après lequel nommer un fichier.</translation>
    </message>
    <message>
        <source>There is no “|{name}” in letters.</source>
        <translation>Il n’y a pas de «&#xa0;|{name}&#xa0;» dans les lettres.</translation>
    </message>
    <message>
        <source>There is nothing to compare {path} with.</source>
        <translation>Il n’y a rien à quoi comparer {path}.</translation>
    </message>
    <message>
        <source>These columns were not taken in: {columns}.</source>
        <translation>Ces colonnes n’ont pas été intégrées&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>This computer has no font “{family}”, so another stands in for it.</source>
        <translation>Cet ordinateur n’a pas la police «&#xa0;{family}&#xa0;»&#x202f;; une autre la remplace.</translation>
    </message>
    <message>
        <source>This letter has no addressee.</source>
        <translation>Cette lettre n’est adressée à aucune personne.</translation>
    </message>
    <message>
        <source>This letter has no date.</source>
        <translation>Cette lettre n’a pas de date.</translation>
    </message>
    <message>
        <source>This letter isn’t to anybody yet.</source>
        <translation>Cette lettre ne s’adresse encore à personne.</translation>
    </message>
    <message>
        <source>This paragraph has far too much to fill in.</source>
        <translation>Ce paragraphe a bien trop de choses à remplir.</translation>
    </message>
    <message>
        <source>This paragraph has no text for this recipient.</source>
        <translation>Ce paragraphe n’a pas de texte pour ce destinataire.</translation>
    </message>
    <message>
        <source>This paragraph has {count} characters; more than {most} aren&apos;t read.</source>
        <translation>Ce paragraphe a {count} caractères&#x202f;; plus de {most} ne sont pas lus.</translation>
    </message>
    <message>
        <source>This paragraph is too long to be read.</source>
        <translation>Ce paragraphe est trop long pour être lu.</translation>
    </message>
    <message>
        <source>This passage has no text for this recipient</source>
        <translation>Ce passage n’a pas de texte pour ce destinataire</translation>
    </message>
    <message>
        <source>This text isn&apos;t translated into {language} yet.</source>
        <translation>Ce texte n’est pas encore traduit ({language}).</translation>
    </message>
    <message>
        <source>This text isn’t translated yet.</source>
        <translation>Ce texte n’est pas encore traduit.</translation>
    </message>
    <message>
        <source>This user has no home folder.</source>
        <translation>Cet utilisateur n’a pas de dossier personnel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To companies that make face recognition: keep it out of government hands. Passages for each company, with sources.</source>
        <translation>À des entreprises qui font de la reconnaissance faciale&#xa0;: ne pas la mettre entre les mains des gouvernements. Des passages pour chaque entreprise, avec sources.</translation>
    </message>
    <message>
        <source>To remove one: --remove TERM.</source>
        <translation>Pour en retirer un : --remove TERM.</translation>
    </message>
    <message>
        <source>To several ministers at once, with copies, a day to answer by and an enclosure: end a surveillance practice.</source>
        <translation>À plusieurs ministres à la fois, avec copies, une date de réponse et une pièce jointe&#xa0;: mettre fin à une pratique de surveillance.</translation>
    </message>
    <message>
        <source>Translate it, or leave it if it is a name or a title.</source>
        <translation>Traduisez-la, ou laissez-la si c’est un nom ou un titre.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays as it is.</source>
        <translation>Traduisez-le, ou indiquez qu’il reste tel quel.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays untranslated.</source>
        <translation>Traduisez-le, ou indiquez qu’il reste non traduit.</translation>
    </message>
    <message>
        <source>Translate them; translators’ files have them at their end.</source>
        <translation>Traduisez-les&#xa0;; elles sont à la fin des fichiers des traducteurs.</translation>
    </message>
    <message>
        <source>Two columns can&apos;t both be the {word}.</source>
        <translation>Deux colonnes ne peuvent pas avoir le même rôle&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>Two notes have the same name, so it isn’t clear which a mark leads to.</source>
        <translation>Deux notes ont le même nom, on ne sait donc pas à laquelle mène un appel.</translation>
    </message>
    <message>
        <source>Two paragraphs were the same one in the file. The second was taken as a new one.</source>
        <translation>Deux paragraphes n’en faisaient qu’un dans le fichier. Le second a été pris comme nouveau.</translation>
    </message>
    <message>
        <source>Type ordinary spaces between the words.</source>
        <translation>Tapez des espaces ordinaires entre les mots.</translation>
    </message>
    <message>
        <source>Type the names into a text file or a spreadsheet, and import that.</source>
        <translation>Tapez les noms dans un fichier texte ou un tableur, et importez-le.</translation>
    </message>
    <message>
        <source>Type the names into cells, or ask for the list as text.</source>
        <translation>Tapez les noms dans des cellules, ou demandez la liste sous forme de texte.</translation>
    </message>
    <message>
        <source>Type the word anew.</source>
        <translation>Retapez le mot.</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-32</source>
        <translation>UTF-32</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Unpack it, and choose the Word file in it.</source>
        <translation>Décompressez-le, et choisissez le fichier Word qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it, and import the list that is in it.</source>
        <translation>Décompressez-le, et importez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>Use a field, “if”, “for” over one of the letter&apos;s lists, comparisons, “and”, “or”, “not”.</source>
        <translation>Utilisez un champ, «&#xa0;if&#xa0;», «&#xa0;for&#xa0;» sur l’une des listes de la lettre, des comparaisons, «&#xa0;and&#xa0;», «&#xa0;or&#xa0;», «&#xa0;not&#xa0;».</translation>
    </message>
    <message>
        <source>Use it in a condition, or name one of its parts.</source>
        <translation>Utilisez-le dans une condition, ou nommez l’une de ses parties.</translation>
    </message>
    <message>
        <source>Use the field of the salutation or of the recipient, or accept this if the person is meant.</source>
        <translation>Utilisez le champ de la formule d’appel ou du destinataire, ou acceptez ceci si la personne est bien voulue.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.name}}}} instead, or accept this if it is meant.</source>
        <translation>Utilisez plutôt le champ {{{{recipient.name}}}}, ou acceptez ceci si c’est voulu.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.{field}}}}} instead, or accept this if it is meant.</source>
        <translation>Utilisez plutôt le champ {{{{recipient.{field}}}}}, ou acceptez ceci si c’est voulu.</translation>
    </message>
    <message>
        <source>Use the field {{{{signatories.count}}}}: it counts by itself.</source>
        <translation>Utilisez le champ {{{{signatories.count}}}}&#xa0;: il compte tout seul.</translation>
    </message>
    <message>
        <source>Use the glossary&apos;s word, or leave it if it reads well as it is.</source>
        <translation>Employez le mot du glossaire, ou laissez si cela se lit bien ainsi.</translation>
    </message>
    <message>
        <source>Use the text of all letters</source>
        <translation>Utiliser le texte de toutes les lettres</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Attendez que ce soit fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>What stays in the source language stands in a template’s letter.toml.</source>
        <translation>Ce qui reste dans la langue d’origine figure dans le letter.toml du modèle.</translation>
    </message>
    <message>
        <source>What was exported can&apos;t be remembered in {path}, so later exports may take these files for somebody else&apos;s.</source>
        <translation>Ce qui a été exporté ne peut pas être retenu dans {path}, des exports ultérieurs pourraient donc prendre ces fichiers pour ceux de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Words are in italics in the translation, and none in the text.</source>
        <translation>Des mots sont en italique dans la traduction, et aucun dans le texte.</translation>
    </message>
    <message>
        <source>Words that are bold in the text aren’t in the translation.</source>
        <translation>Des mots en gras dans le texte ne le sont pas dans la traduction.</translation>
    </message>
    <message>
        <source>Words that are in italics in the text aren’t in the translation.</source>
        <translation>Des mots en italique dans le texte ne le sont pas dans la traduction.</translation>
    </message>
    <message>
        <source>Write all numbers in one kind of digits.</source>
        <translation>Écrivez tous les nombres dans une même sorte de chiffres.</translation>
    </message>
    <message>
        <source>Write en, de, pt-BR and so on.</source>
        <translation>Écrivez en, de, pt-BR et ainsi de suite.</translation>
    </message>
    <message>
        <source>Write es, de, pt-BR and so on.</source>
        <translation>Écrivez es, de, pt-BR, etc.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2019-01-31.</source>
        <translation>Écrivez-le sous la forme année-mois-jour, comme 2019-01-31.</translation>
    </message>
    <message>
        <source>Write it without them.</source>
        <translation>Écrivez-le sans elles.</translation>
    </message>
    <message>
        <source>Write it, or leave it out.</source>
        <translation>Écrivez-le, ou omettez-le.</translation>
    </message>
    <message>
        <source>Write its wording for the recipient, or leave the passage out for it.</source>
        <translation>Écrivez sa formulation pour le destinataire, ou omettez le passage pour lui.</translation>
    </message>
    <message>
        <source>Write names as {{recipient}}.</source>
        <translation>Écrivez les noms comme {{recipient}}.</translation>
    </message>
    <message>
        <source>Write the note, or take its mark [^{label}] out.</source>
        <translation>Écrivez la note, ou retirez son appel [^{label}].</translation>
    </message>
    <message>
        <source>Write the note, or take its mark out.</source>
        <translation>Écrivez la note, ou retirez son appel.</translation>
    </message>
    <message>
        <source>Write the present name, or accept this if the former one is meant.</source>
        <translation>Écrivez le nom actuel, ou acceptez ceci si l’ancien est bien voulu.</translation>
    </message>
    <message>
        <source>Write them alike if they are one.</source>
        <translation>Écrivez-les de la même façon s’ils ne font qu’un.</translation>
    </message>
    <message>
        <source>Write to, cc or via.</source>
        <translation>Écrivez to, cc ou via.</translation>
    </message>
    <message>
        <source>Write what belongs there, or leave the passage out.</source>
        <translation>Écrivez ce qui doit y figurer, ou omettez le passage.</translation>
    </message>
    <message>
        <source>Write whom this letter is to, or leave it if the person is meant.</source>
        <translation>Écrivez à qui s’adresse cette lettre, ou laissez si la personne est bien voulue.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Écrivez {wanted}.</translation>
    </message>
    <message>
        <source>Write “{meant}”: the names of fields are never translated.</source>
        <translation>Écrivez « {meant} » : les noms des champs ne se traduisent jamais.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez omis.</translation>
    </message>
    <message>
        <source>Your work is safe. Try again; if it happens again, please report it.</source>
        <translation>Votre travail est en sécurité. Réessayez&#x202f;; si cela se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>`undersigned --help` lists them.</source>
        <translation>`undersigned --help` en donne la liste.</translation>
    </message>
    <message>
        <source>`undersigned fonts list` tells those it has.</source>
        <translation>`undersigned fonts list` indique celles qu’elle a.</translation>
    </message>
    <message>
        <source>`undersigned translations export` writes their names.</source>
        <translation>`undersigned translations export` écrit leurs noms.</translation>
    </message>
    <message>
        <source>`{command} --help` shows how.</source>
        <translation>`{command} --help` montre comment faire.</translation>
    </message>
    <message>
        <source>`{command} --help` shows what it takes.</source>
        <translation>`{command} --help` montre ce qui est accepté.</translation>
    </message>
    <message>
        <source>`{command}` doesn&apos;t know what to do with {left}.</source>
        <translation>`{command}` ne sait que faire de {left}.</translation>
    </message>
    <message>
        <source>a Numbers or Pages document, which only Apple&apos;s programs can read</source>
        <translation>un document Numbers ou Pages, que seuls les programmes d’Apple savent lire</translation>
    </message>
    <message>
        <source>a book, not a spreadsheet</source>
        <translation>un livre, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>a campaign of Undersigned, not a list</source>
        <translation>une campagne d’Undersigned, pas une liste</translation>
    </message>
    <message>
        <source>a file that a translator sent; several may be named</source>
        <translation>un fichier envoyé par un traducteur ; on peut en nommer plusieurs</translation>
    </message>
    <message>
        <source>a folder to write Word files to for the translators, with what is to be asked as comments</source>
        <translation>un dossier où écrire des fichiers Word pour les traducteurs, avec les questions en commentaires</translation>
    </message>
    <message>
        <source>a font file (TTF, OTF, TTC)</source>
        <translation>un fichier de police (TTF, OTF, TTC)</translation>
    </message>
    <message>
        <source>a language to write, also a new one; may be given again; without it all there are</source>
        <translation>une langue à écrire, même nouvelle ; peut être répété ; sinon toutes celles qu’il y a</translation>
    </message>
    <message>
        <source>a letter to begin from: a Word file (.docx), or text or HTML in a file</source>
        <translation>une lettre pour commencer&#xa0;: un fichier Word (.docx), ou du texte ou du HTML dans un fichier</translation>
    </message>
    <message>
        <source>a line to sign on</source>
        <translation>une ligne sur laquelle signer</translation>
    </message>
    <message>
        <source>a logo (PNG, JPEG)</source>
        <translation>un logo (PNG, JPEG)</translation>
    </message>
    <message>
        <source>a picture of the signature (PNG, JPEG); it is private</source>
        <translation>une image de la signature (PNG, JPEG)&#x202f;; elle est privée</translation>
    </message>
    <message>
        <source>a remark for translators on the terms that are set</source>
        <translation>une remarque pour les traducteurs sur les termes inscrits</translation>
    </message>
    <message>
        <source>a set of slides, not a spreadsheet</source>
        <translation>des diapositives, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - for standard input; several may be named</source>
        <translation>un tableau (CSV, TSV, texte, XLSX, XLS, ODS, HTML), ou - pour l’entrée standard&#x202f;; on peut en nommer plusieurs</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - to read it from standard input</source>
        <translation>un tableau (CSV, TSV, texte, XLSX, XLS, ODS, HTML), ou - pour le lire sur l’entrée standard</translation>
    </message>
    <message>
        <source>a term and what it is called, in place of what it was called; may be given again</source>
        <translation>un terme et son nom, à la place de celui qu’il avait ; peut être répété</translation>
    </message>
    <message>
        <source>a term to take out of the glossary; may be given again</source>
        <translation>un terme à retirer du glossaire ; peut être répété</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un document texte (RTF)</translation>
    </message>
    <message>
        <source>a text document, not a spreadsheet</source>
        <translation>un document texte, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>a text that is to be translated after all; may be given again</source>
        <translation>un texte à traduire finalement ; peut être répété</translation>
    </message>
    <message>
        <source>a text that stays in the source language on purpose; may be given again</source>
        <translation>un texte qui reste dans la langue d’origine à dessein ; peut être répété</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the cover, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>ajouter un logo (PNG, JPEG) à la couverture, avec ce qui en est dit à qui ne peut pas le voir&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the letterhead, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>ajouter un logo (PNG, JPEG) à l’en-tête, avec ce qu’on en dit à qui ne peut le voir&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>toutes les lettres</translation>
    </message>
    <message>
        <source>also each text that isn&apos;t done, with what changed and which old translations may help</source>
        <translation>aussi chaque texte qui n’est pas fait, avec ce qui a changé et les anciennes traductions qui peuvent aider</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>as the roster stood at the end of this day, as 2019-01-31</source>
        <translation>telle que la liste des signataires était à la fin de ce jour, comme 2019-01-31</translation>
    </message>
    <message>
        <source>campaign.json, assets, entry {number}: the name “{name}” {fault}.</source>
        <translation>campaign.json, assets, entrée {number}&#xa0;: le nom «&#xa0;{name}&#xa0;» ne convient pas ({fault}).</translation>
    </message>
    <message>
        <source>campaign.json, {where}, entry {number}: {fault}.</source>
        <translation>campaign.json, {where}, entrée {number}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: a number from {least} to {most} was expected.</source>
        <translation>campaign.json, {where}&#xa0;: un nombre de {least} à {most} était attendu.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: the margins leave no room for text.</source>
        <translation>campaign.json, {where}&#xa0;: les marges ne laissent pas de place au texte.</translation>
    </message>
    <message>
        <source>campaign.json, {where}{what}</source>
        <translation>campaign.json, {where}{what}</translation>
    </message>
    <message>
        <source>campaign.json: it can&apos;t be brought from file version {old} to {new}.</source>
        <translation>campaign.json&#xa0;: impossible de passer de la version de fichier {old} à {new}.</translation>
    </message>
    <message>
        <source>campaign.json: its file version is missing.</source>
        <translation>campaign.json&#xa0;: sa version de fichier manque.</translation>
    </message>
    <message>
        <source>change one of the settings that this command tells: text_size=9.5, size=LETTER, page_numbers=no; lengths are points; may be given again</source>
        <translation>changer un des réglages que dit cette commande&#xa0;: text_size=9.5, size=LETTER, page_numbers=no&#x202f;; les longueurs sont en points&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>comments in it</source>
        <translation>des commentaires à l’intérieur</translation>
    </message>
    <message>
        <source>has a line for each answer, and was read as {count} rows</source>
        <translation>a une ligne pour chaque réponse, et a été lu comme {count} lignes</translation>
    </message>
    <message>
        <source>hidden text in it</source>
        <translation>du texte masqué à l’intérieur</translation>
    </message>
    <message>
        <source>how files are called: text with {campaign}, {recipient}, {organisation}, {language}, {date}, {number}, {format} or a field of the recipients&apos; own; without it “{campaign} - {recipient}”</source>
        <translation>comment s’appellent les fichiers&#xa0;: du texte avec {campaign}, {recipient}, {organisation}, {language}, {date}, {number}, {format} ou un champ propre aux destinataires&#x202f;; sans cela «&#xa0;{campaign} - {recipient}&#xa0;»</translation>
    </message>
    <message>
        <source>how many columns of logos there are, from 1 to 6</source>
        <translation>le nombre de colonnes de logos, de 1 à 6</translation>
    </message>
    <message>
        <source>how many pages each letter may have, a cover among them</source>
        <translation>le nombre de pages que chaque lettre peut avoir, couverture comprise</translation>
    </message>
    <message>
        <source>how many processes make letters; without it as many as help</source>
        <translation>le nombre de processus qui font les lettres&#x202f;; sans cela, autant qu’il est utile</translation>
    </message>
    <message>
        <source>is a list of mail addresses, and was read as {count} names with their private addresses</source>
        <translation>est une liste d’adresses e-mail, et a été lu comme {count} noms avec leurs adresses privées</translation>
    </message>
    <message>
        <source>it holds a file whose name can&apos;t be read.</source>
        <translation>il contient un fichier dont le nom ne peut pas être lu.</translation>
    </message>
    <message>
        <source>it holds a file whose name, “{name}”, {fault}.</source>
        <translation>il contient un fichier dont le nom, «&#xa0;{name}&#xa0;», ne convient pas ({fault}).</translation>
    </message>
    <message>
        <source>it holds a value of a kind that no file can keep.</source>
        <translation>il contient une valeur d’un genre qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
        <source>it holds a value that no file can keep.</source>
        <translation>il contient une valeur qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
        <source>it holds half a character, which no file can keep.</source>
        <translation>il contient la moitié d’un caractère, ce qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
        <source>it holds more than {most} MB.</source>
        <translation>il contient plus de {most} Mo.</translation>
    </message>
    <message>
        <source>it holds more than {most} files.</source>
        <translation>il contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>it holds “{name}” both as a file and as a folder.</source>
        <translation>il contient «&#xa0;{name}&#xa0;» à la fois comme fichier et comme dossier.</translation>
    </message>
    <message>
        <source>it holds “{name}” twice.</source>
        <translation>il contient «&#xa0;{name}&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>it holds “{name}”, which is no part of a campaign.</source>
        <translation>il contient «&#xa0;{name}&#xa0;», qui ne fait pas partie d’une campagne.</translation>
    </message>
    <message>
        <source>it is a zip, but not a campaign of Undersigned.</source>
        <translation>c’est un zip, mais pas une campagne d’Undersigned.</translation>
    </message>
    <message>
        <source>it is nested too deep.</source>
        <translation>il est trop imbriqué.</translation>
    </message>
    <message>
        <source>it was cut off, or something was put after its end.</source>
        <translation>il a été coupé, ou quelque chose a été ajouté après sa fin.</translation>
    </message>
    <message>
        <source>it was made with version {needs} or later of Undersigned.</source>
        <translation>il a été fait avec la version {needs} d’Undersigned ou une version ultérieure.</translation>
    </message>
    <message>
        <source>it would be larger than {most} MB.</source>
        <translation>il ferait plus de {most} Mo.</translation>
    </message>
    <message>
        <source>its directory is damaged, or it is two files in one.</source>
        <translation>son répertoire est endommagé, ou ce sont deux fichiers en un.</translation>
    </message>
    <message>
        <source>its directory is damaged.</source>
        <translation>son répertoire est endommagé.</translation>
    </message>
    <message>
        <source>its letter holds half a character, which no file can keep.</source>
        <translation>sa lettre contient la moitié d’un caractère, ce qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
        <source>its name or id, as `undersigned signatories list` tells it</source>
        <translation>son nom ou son identifiant, tel que `undersigned signatories list` l’indique</translation>
    </message>
    <message>
        <source>its parts overlap, or something is hidden between them.</source>
        <translation>ses parties se chevauchent, ou quelque chose est caché entre elles.</translation>
    </message>
    <message>
        <source>keep the names under it as words, not as signatories</source>
        <translation>garder les noms en dessous comme des mots, pas comme des signataires</translation>
    </message>
    <message>
        <source>leave out rows that the sheet hides</source>
        <translation>omettre les lignes que la feuille masque</translation>
    </message>
    <message>
        <source>let its recipient&apos;s name and the number of those who sign change with each letter</source>
        <translation>faire varier avec chaque lettre le nom de son destinataire et le nombre de ses signataires</translation>
    </message>
    <message>
        <source>list the files in the folder, in manifest.csv</source>
        <translation>donner la liste des fichiers du dossier, dans manifest.csv</translation>
    </message>
    <message>
        <source>make only what is missing, changed or out of date</source>
        <translation>ne faire que ce qui manque, a changé ou n’est pas à jour</translation>
    </message>
    <message>
        <source>move what earlier exports wrote and this one replaces to the folder Earlier</source>
        <translation>déplacer dans le dossier Earlier ce que des exports antérieurs ont écrit et que celui-ci remplace</translation>
    </message>
    <message>
        <source>new ones are still to say yes, and sign nothing yet</source>
        <translation>les nouveaux doivent encore dire oui, et ne signent rien pour l’instant</translation>
    </message>
    <message>
        <source>one PDF of all letters too, with bookmarks, for the printer</source>
        <translation>aussi un seul PDF de toutes les lettres, avec signets, pour l’imprimeur</translation>
    </message>
    <message>
        <source>one zip of all files too</source>
        <translation>aussi un seul zip de tous les fichiers</translation>
    </message>
    <message>
        <source>only letters in this language; may be given again</source>
        <translation>seulement les lettres dans cette langue&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only tell what would change, and save nothing</source>
        <translation>seulement dire ce qui changerait, sans rien enregistrer</translation>
    </message>
    <message>
        <source>only these formats (without it, those that were exported); may be given again</source>
        <translation>seulement ces formats (sans cela, ceux qui ont été exportés)&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only these languages; alone, a language to begin; may be given again</source>
        <translation>seulement ces langues ; seul, une langue à commencer ; peut être répété</translation>
    </message>
    <message>
        <source>only this language; may be given again</source>
        <translation>seulement cette langue ; peut être répété</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letter, by its id</source>
        <translation>seulement la lettre à ce destinataire, par son identifiant</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letters, by its id; may be given again</source>
        <translation>seulement les lettres à ce destinataire, par son identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only those who sign this recipient&apos;s letter, by its id</source>
        <translation>seulement les signataires de la lettre à ce destinataire, par son identifiant</translation>
    </message>
    <message>
        <source>po (also when none is named), for Poedit and Weblate; xliff and xliff2 (1.2 and 2.0), for other translation programs; docx, a Word file of two columns; may be given again</source>
        <translation>po (aussi quand rien n’est nommé), pour Poedit et Weblate ; xliff et xliff2 (1.2 et 2.0), pour d’autres programmes de traduction ; docx, un fichier Word à deux colonnes ; peut être répété</translation>
    </message>
    <message>
        <source>same (also when nothing is said): names that are surely one signatory are combined; none: only names written alike are</source>
        <translation>same (aussi quand rien n’est dit)&#xa0;: les noms qui désignent sûrement un même signataire sont réunis&#x202f;; none&#xa0;: seulement les noms écrits pareil</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>stands in one line, and was taken apart into {count} names</source>
        <translation>tient en une ligne, et a été découpé en {count} noms</translation>
    </message>
    <message>
        <source>tell and --set those of this recipient&apos;s letter alone</source>
        <translation>dire et changer par --set ceux de la seule lettre à ce destinataire</translation>
    </message>
    <message>
        <source>the campaign file</source>
        <translation>le fichier de campagne</translation>
    </message>
    <message>
        <source>the campaign file to make</source>
        <translation>le fichier de campagne à créer</translation>
    </message>
    <message>
        <source>the campaign file to make; an existing file is never written over</source>
        <translation>le fichier de campagne à créer&#x202f;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>the campaign file, or a template&apos;s folder</source>
        <translation>le fichier de la campagne, ou le dossier d’un modèle</translation>
    </message>
    <message>
        <source>the campaign&apos;s title</source>
        <translation>le titre de la campagne</translation>
    </message>
    <message>
        <source>the day it withdrew, as 2019-01-31; without it, from the start</source>
        <translation>le jour du retrait, comme 2019-01-31&#x202f;; sans cela, depuis le début</translation>
    </message>
    <message>
        <source>the day of the decision, as 2019-01-31</source>
        <translation>le jour de la décision, comme 2019-01-31</translation>
    </message>
    <message>
        <source>the day since when new ones sign, where no row says, as 2019-01-31</source>
        <translation>le jour depuis lequel les nouveaux signent, si aucune ligne ne le dit, comme 2019-01-31</translation>
    </message>
    <message>
        <source>the earlier campaign file</source>
        <translation>le fichier de campagne antérieur</translation>
    </message>
    <message>
        <source>the encoding to read a text with, such as utf-8, cp1252, mac_roman or shift_jis</source>
        <translation>l’encodage avec lequel lire un texte, comme utf-8, cp1252, mac_roman ou shift_jis</translation>
    </message>
    <message>
        <source>the exit code is 1 unless everything is done</source>
        <translation>le code de sortie est 1 tant que tout n’est pas fait</translation>
    </message>
    <message>
        <source>the family of headings and letterhead; empty for that of the text</source>
        <translation>la famille des titres et de l’en-tête&#x202f;; vide pour celle du texte</translation>
    </message>
    <message>
        <source>the family of the text: Noto Serif, Noto Sans, or one of `undersigned fonts list`</source>
        <translation>la famille du texte&#x202f;: Noto Serif, Noto Sans, ou une de `undersigned fonts list`</translation>
    </message>
    <message>
        <source>the files&apos; language, where they don&apos;t say it</source>
        <translation>la langue des fichiers, s’ils ne la disent pas</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the folder they were exported to, to see whether the files are there</source>
        <translation>le dossier vers lequel elles ont été exportées, pour voir si les fichiers y sont</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>le dossier à créer</translation>
    </message>
    <message>
        <source>the folder to write to; it is made if it isn&apos;t there</source>
        <translation>le dossier où écrire&#x202f;; il est créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>the font&apos;s family, or its family and style</source>
        <translation>la famille de la police, ou sa famille et son style</translation>
    </message>
    <message>
        <source>the language whose terms are meant; without it all are told</source>
        <translation>la langue dont il s’agit ; sans elle, toutes sont données</translation>
    </message>
    <message>
        <source>the letter&apos;s text is nested too deep.</source>
        <translation>le texte de la lettre est trop imbriqué.</translation>
    </message>
    <message>
        <source>the row that holds the headings, counted from 1; 0 for none</source>
        <translation>la ligne qui contient les titres, comptée à partir de 1&#x202f;; 0 pour aucune</translation>
    </message>
    <message>
        <source>the sheet to read, where there are several</source>
        <translation>la feuille à lire, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>the table holds only additions: nobody is missing</source>
        <translation>le tableau ne contient que des ajouts&#xa0;: personne ne manque</translation>
    </message>
    <message>
        <source>the table is the whole list: who isn&apos;t in it is told</source>
        <translation>le tableau est la liste entière&#xa0;: qui n’y figure pas est signalé</translation>
    </message>
    <message>
        <source>the template to begin from: one of `undersigned templates`, or a folder</source>
        <translation>le modèle pour commencer&#xa0;: l’un de ceux de `undersigned templates`, ou un dossier</translation>
    </message>
    <message>
        <source>the text whose translations still fit, though it has changed; may be given again</source>
        <translation>le texte dont les traductions conviennent encore bien qu’il ait changé ; peut être répété</translation>
    </message>
    <message>
        <source>these two are different signatories: that isn&apos;t asked again</source>
        <translation>ces deux-là sont des signataires différents&#xa0;: la question n’est plus posée</translation>
    </message>
    <message>
        <source>these two, by name or id, are one: they are combined, and A is printed</source>
        <translation>ces deux-là, par nom ou identifiant, ne font qu’un&#xa0;: ils sont réunis, et A est imprimé</translation>
    </message>
    <message>
        <source>tracked changes in it</source>
        <translation>des modifications suivies à l’intérieur</translation>
    </message>
    <message>
        <source>what a column is taken as, such as &quot;Website=url&quot; or B=name; without =KIND it stays private</source>
        <translation>comment une colonne est prise, par exemple &quot;Website=url&quot; ou B=name&#x202f;; sans =KIND, elle reste privée</translation>
    </message>
    <message>
        <source>what counts where a text is said differently: mine, what is here; theirs, what came in, of two files the one named first; or the name of one of the files</source>
        <translation>ce qui compte quand un texte est dit de plusieurs façons : mine, ce qui est ici ; theirs, ce qui est arrivé, de deux fichiers le premier nommé ; ou le nom d’un des fichiers</translation>
    </message>
    <message>
        <source>what is printed in its stead; empty for the name itself</source>
        <translation>ce qui est imprimé à sa place&#x202f;; vide pour le nom lui-même</translation>
    </message>
    <message>
        <source>what parts the columns of a text: comma, semicolon, tab, bar or none</source>
        <translation>ce qui sépare les colonnes d’un texte&#xa0;: comma, semicolon, tab, bar ou none</translation>
    </message>
    <message>
        <source>what was written isn&apos;t what can be read.</source>
        <translation>ce qui a été écrit n’est pas ce qui peut être lu.</translation>
    </message>
    <message>
        <source>where notes stand</source>
        <translation>l’emplacement des notes</translation>
    </message>
    <message>
        <source>whether a cover goes before the letter</source>
        <translation>une couverture précède-t-elle la lettre</translation>
    </message>
    <message>
        <source>whether pictures of signatures go into Word and web pages</source>
        <translation>les images des signatures vont-elles dans Word et les pages web</translation>
    </message>
    <message>
        <source>which font of a collection, by its name or number</source>
        <translation>quelle police d’une collection, par son nom ou son numéro</translation>
    </message>
    <message>
        <source>with recipients and invented signatories, to try things out</source>
        <translation>avec des destinataires et des signataires inventés, pour essayer</translation>
    </message>
    <message>
        <source>with those who had signed at the end of this day, as 2019-01-31</source>
        <translation>avec celles et ceux qui avaient signé à la fin de ce jour, comme 2019-01-31</translation>
    </message>
    <message>
        <source>write letters with errors too, marked as drafts on every page</source>
        <translation>écrire aussi les lettres avec des erreurs, marquées comme brouillons sur chaque page</translation>
    </message>
    <message>
        <source>write over files that are there</source>
        <translation>écraser les fichiers présents</translation>
    </message>
    <message>
        <source>{count} characters of {file} are lost: “�” stands in their place, first in line {line}.</source>
        <translation>{count} caractères de {file} sont perdus&#xa0;: «&#xa0;�&#xa0;» figure à leur place, d’abord à la ligne {line}.</translation>
    </message>
    <message>
        <source>{count} further rows have more cells than there are headings, the first of them row {row}.</source>
        <translation>{count} autres lignes ont plus de cellules qu’il n’y a de titres, la première étant la ligne {row}.</translation>
    </message>
    <message>
        <source>{count} lists stand side by side under the same headings; they were read one after the other.</source>
        <translation>{count} listes se trouvent côte à côte sous les mêmes titres&#x202f;; elles ont été lues l’une après l’autre.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} come from earlier exports and are out of date: {few}.</source>
        <translation>{count} des fichiers de {folder} proviennent d’exports antérieurs et ne sont pas à jour&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>{count} images ont été omises.</translation>
    </message>
    <message>
        <source>{count} rows above the headings were not read as names: {text}</source>
        <translation>{count} lignes au-dessus des titres n’ont pas été lues comme des noms&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were left out, as you asked.</source>
        <translation>{count} lignes sont masquées dans la feuille ({rows})&#x202f;; elles ont été omises, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were read like the others.</source>
        <translation>{count} lignes sont masquées dans la feuille ({rows})&#x202f;; elles ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>{count} rows head groups of the rows below them, and were read as such: {text}.</source>
        <translation>{count} lignes sont les titres de groupes de lignes en dessous, et ont été lues comme telles&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>{count} rows say no group; each was taken to stand in that of the row above it.</source>
        <translation>{count} lignes n’indiquent pas de groupe&#x202f;; chacune a été mise dans celui de la ligne au-dessus.</translation>
    </message>
    <message>
        <source>{count} signatories are called “{name}”.</source>
        <translation>{count} signataires s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} tables were taken as text, a paragraph a row.</source>
        <translation>{count} tableaux ont été pris comme texte, un paragraphe par ligne.</translation>
    </message>
    <message>
        <source>{count} tracked changes of formatting alone were taken as they look now.</source>
        <translation>{count} modifications suivies de simple mise en forme ont été prises telles qu’elles apparaissent maintenant.</translation>
    </message>
    <message>
        <source>{file} </source>
        <translation>{file} </translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary doesn’t have it.</source>
        <translation>{file} traduit « {term} » par « {translation} » ; le glossaire ne l’a pas.</translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary has “{before}”.</source>
        <translation>{file} traduit « {term} » par « {translation} » ; le glossaire dit « {before} ».</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how its characters are stored; it was read as {encoding}. For example: {sample}</source>
        <translation>{file} n’indique pas comment ses caractères sont enregistrés&#x202f;; il a été lu comme {encoding}. Par exemple&#xa0;: {sample}</translation>
    </message>
    <message>
        <source>{file} has a remark on this text: “{words}”</source>
        <translation>{file} a une remarque sur ce texte&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} has a translation without its text beside it, so it wasn’t taken in: “{words}”</source>
        <translation>{file} a une traduction sans son texte à côté, elle n’a donc pas été reprise&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} has further sheets ({rest}); only “{sheet}” was read.</source>
        <translation>{file} a d’autres feuilles ({rest})&#x202f;; seule «&#xa0;{sheet}&#xa0;» a été lue.</translation>
    </message>
    <message>
        <source>{file} has its headings in the first column, so each column was read as a row; row numbers count columns here.</source>
        <translation>{file} a ses titres dans la première colonne, chaque colonne a donc été lue comme une ligne&#x202f;; les numéros de ligne comptent ici les colonnes.</translation>
    </message>
    <message>
        <source>{file} has its list in one cell, and was read line by line: {count} lines.</source>
        <translation>La liste de {file} tient dans une seule cellule et a été lue ligne par ligne&#x202f;: {count} lignes.</translation>
    </message>
    <message>
        <source>{file} has no column of names that Undersigned knows, so nothing was taken in; its headings are: {headings}.</source>
        <translation>{file} n’a pas de colonne de noms qu’Undersigned connaisse, rien n’a donc été intégré&#x202f;; ses titres sont&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>{file} has no column “{word}”.</source>
        <translation>{file} n’a pas de colonne «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} has no headings, so its first row was read as a name like the others.</source>
        <translation>{file} n’a pas de titres, sa première ligne a donc été lue comme un nom, comme les autres.</translation>
    </message>
    <message>
        <source>{file} has no outlines of letters, so a letter can&apos;t be set in it.</source>
        <translation>{file} n’a pas de contours de lettres, aucune lettre ne peut donc être composée avec.</translation>
    </message>
    <message>
        <source>{file} has {count} characters written as web pages write them, such as {sample}; they were read as the characters they mean.</source>
        <translation>{file} a {count} caractères écrits comme dans les pages web, par exemple {sample} ; ils ont été lus comme les caractères qu’ils désignent.</translation>
    </message>
    <message>
        <source>{file} holds half a character.</source>
        <translation>{file} contient la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>{file} holds several fonts: {fonts}.</source>
        <translation>{file} contient plusieurs polices&#x202f;: {fonts}.</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that an earlier program seems to have garbled, first in line {line}; they were left as they are. For example “{sample}” was perhaps “{mended}”.</source>
        <translation>{file} contient {count} caractères qu’un programme antérieur semble avoir abîmés, d’abord à la ligne {line}&#x202f;; ils ont été laissés tels quels. Par exemple, «&#xa0;{sample}&#xa0;» était peut-être «&#xa0;{mended}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that are no text, first in line {line}; they were left out.</source>
        <translation>{file} contient {count} caractères qui ne sont pas du texte, d’abord à la ligne {line}&#x202f;; ils ont été omis.</translation>
    </message>
    <message>
        <source>{file} holds {what}.</source>
        <translation>{file} contient ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{file} is UTF-8 text save in {count} of its lines, the first of them line {line}; these were read as {encoding}. For example: {sample}</source>
        <translation>{file} est du texte UTF-8 sauf dans {count} de ses lignes, la première étant la ligne {line}&#x202f;; celles-ci ont été lues comme {encoding}. Par exemple&#xa0;: {sample}</translation>
    </message>
    <message>
        <source>{file} is a font for web pages.</source>
        <translation>{file} est une police pour pages web.</translation>
    </message>
    <message>
        <source>{file} is an SVG drawing, which letters can&apos;t hold.</source>
        <translation>{file} est un dessin SVG, que les lettres ne peuvent pas contenir.</translation>
    </message>
    <message>
        <source>{file} is in {language}, in which the letter had nothing yet; it is in {near}.</source>
        <translation>{file} est en {language}, langue dans laquelle la lettre n’avait rien encore&#xa0;; elle est en {near}.</translation>
    </message>
    <message>
        <source>{file} is no font file that can be read.</source>
        <translation>{file} n’est pas un fichier de police lisible.</translation>
    </message>
    <message>
        <source>{file} is no picture that a letter can hold.</source>
        <translation>{file} n’est pas une image qu’une lettre peut contenir.</translation>
    </message>
    <message>
        <source>{file} marks links and strong words as Markdown does; the words alone were read.</source>
        <translation>{file} marque les liens et les mots en gras comme le fait Markdown&#x202f;; seuls les mots ont été lus.</translation>
    </message>
    <message>
        <source>{file} marks {number} of its translations as unfinished; they came in as drafts.</source>
        <translation>{file} marque {number} de ses traductions comme inachevées&#xa0;; elles ont été reprises comme brouillons.</translation>
    </message>
    <message>
        <source>{file} marks {number} translations as unfinished that are the same here: {names}.</source>
        <translation>{file} marque comme inachevées {number} traductions qui sont les mêmes ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file} may not be embedded in a letter: its maker doesn&apos;t allow it.</source>
        <translation>{file} ne peut pas être incorporée à une lettre&#x202f;: son auteur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>{file} says nothing for “{term}”; the glossary has “{before}”.</source>
        <translation>{file} ne dit rien pour « {term} » ; le glossaire dit « {before} ».</translation>
    </message>
    <message>
        <source>{file} says that it is in {said}, and was taken in as {language}.</source>
        <translation>{file} dit être en {said}, et a été repris comme {language}.</translation>
    </message>
    <message>
        <source>{file} translates a text that isn’t in the letter, so it wasn’t taken in: “{source}”</source>
        <translation>{file} traduit un texte qui n’est pas dans la lettre ; il n’a pas été repris : « {source} »</translation>
    </message>
    <message>
        <source>{file} translates an older state of this text, which has a newer translation; it wasn’t taken in.</source>
        <translation>{file} traduit un état plus ancien de ce texte, qui a une traduction plus récente ; il n’a pas été repris.</translation>
    </message>
    <message>
        <source>{file}: {count} lines have a box that isn&apos;t ticked; they were read like the others.</source>
        <translation>{file}&#x202f;: {count} lignes ont une case non cochée&#x202f;; elles ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>{first} and {second} translate this text differently: “{one}” and “{other}”.</source>
        <translation>{first} et {second} traduisent ce texte différemment : « {one} » et « {other} ».</translation>
    </message>
    <message>
        <source>{first} has this text twice, translated differently: “{one}” and “{other}”.</source>
        <translation>{first} a ce texte deux fois, traduit différemment&#xa0;: «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{language} has {wanted} forms of this text, for different counts, and {file} fills in {given}.</source>
        <translation>{language} a {wanted} formes de ce texte, selon le nombre, et {file} en remplit {given}.</translation>
    </message>
    <message>
        <source>{name} can’t be read as an XLIFF file.</source>
        <translation>{name} ne peut être lu comme fichier XLIFF.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it is damaged, or far larger than a letter’s translation.</source>
        <translation>{name} ne peut être lu : il est endommagé, ou bien plus grand que la traduction d’une lettre.</translation>
    </message>
    <message>
        <source>{name} has no table of texts and translations.</source>
        <translation>{name} n’a pas de tableau de textes et de traductions.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of Excel {version}, from before 1994, which can&apos;t be read.</source>
        <translation>{name} est une feuille de calcul d’Excel {version}, d’avant 1994, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{name} is a text document, slides or an e-mail, not a spreadsheet.</source>
        <translation>{name} est un document texte, des diapositives ou un e-mail, pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML without a table in it.</source>
        <translation>{name} est une page web ou du XML sans tableau.</translation>
    </message>
    <message>
        <source>{name} is no page of the guide.</source>
        <translation>{name} n’est pas une page du guide.</translation>
    </message>
    <message>
        <source>{name} isn’t the name of one of the files.</source>
        <translation>{name} n’est pas le nom d’un des fichiers.</translation>
    </message>
    <message>
        <source>{number} of the {of_all} translations in {file} are of texts that aren’t in this letter.</source>
        <translation>{number} des {of_all} traductions de {file} sont de textes qui ne sont pas dans cette lettre.</translation>
    </message>
    <message>
        <source>{number} texts of this letter are said in {parent}, as there is no translation into {language}.</source>
        <translation>{number} textes de cette lettre sont en {parent}, faute de traduction en {language}.</translation>
    </message>
    <message>
        <source>{path} can’t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>{path} ne peut pas être lu&#xa0;: la ligne {line} n’est pas celle d’un fichier PO, peut-être manque-t-il un guillemet.</translation>
    </message>
    <message>
        <source>{path} is no file that translators send back: a Word, PO or XLIFF file.</source>
        <translation>{path} n’est pas un fichier que renvoient les traducteurs&#xa0;: un fichier Word, PO ou XLIFF.</translation>
    </message>
    <message>
        <source>“{name}” is filled in by the translation, but not by the text.</source>
        <translation>La traduction complète «&#x202f;{name}&#x202f;», mais pas le texte.</translation>
    </message>
    <message>
        <source>“{name}” is filled in more often by the translation than by the text.</source>
        <translation>La traduction complète «&#x202f;{name}&#x202f;» plus souvent que le texte.</translation>
    </message>
    <message>
        <source>“{sign}” would be printed in the translation.</source>
        <translation>«&#xa0;{sign}&#xa0;» serait imprimé dans la traduction.</translation>
    </message>
    <message>
        <source>“{taken}” of {file} has taken the place of what was here: “{left}”.</source>
        <translation>« {taken} » de {file} a pris la place de ce qui était ici : « {left} ».</translation>
    </message>
    <message>
        <source>“{taken}” was kept, and “{left}” of {file} was left out.</source>
        <translation>« {taken} » a été gardé, et « {left} » de {file} laissé de côté.</translation>
    </message>
    <message>
        <source>“{word}” isn&apos;t a language&apos;s code.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas le code d’une langue.</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>« {word} » figure deux fois de suite.</translation>
    </message>
    <message>
        <source>{file} is damaged in line {line}.</source>
        <translation>{file} est endommagé à la ligne {line}.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, or as CSV, and import that copy.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe, ou en CSV, et importez cette copie.</translation>
    </message>
    <message>
        <source>The letter to {recipient}, kept as it was sent on {day}, bears the name.</source>
        <translation>La lettre à {recipient}, conservée telle qu’elle a été envoyée le {day}, porte le nom.</translation>
    </message>
    <message>
        <source>Write it in another way, or add a font file that has it.</source>
        <translation>Écrivez-le autrement, ou ajoutez un fichier de police qui le contient.</translation>
    </message>
    <message>
        <source>pdf (also when none is named), docx, html, txt, or eml, the draft of an e-mail with the PDF attached; may be given again</source>
        <translation>pdf (aussi quand aucun n’est nommé), docx, html, txt, ou eml, le brouillon d’un e-mail avec le PDF en pièce jointe&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the day it was sent, as 2019-01-31</source>
        <translation>le jour de l’envoi, comme 2019-01-31</translation>
    </message>
    <message>
        <source>the folder it was exported to, to keep the file that is there; without it the letter is made as it would be exported now</source>
        <translation>le dossier vers lequel elle a été exportée, pour garder le fichier qui s’y trouve&#x202f;; sans cela, la lettre est faite telle qu’elle serait exportée maintenant</translation>
    </message>
    <message>
        <source>the format it was sent in; without it pdf</source>
        <translation>le format dans lequel elle a été envoyée&#x202f;; sans cela, pdf</translation>
    </message>
    <message>
        <source>the recipient whose letter was sent, by its id; may be given again</source>
        <translation>le destinataire dont la lettre a été envoyée, par son identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>{file} is missing in it.</source>
        <translation>{file} y manque.</translation>
    </message>
    <message>
        <source>{file} is nested too deep.</source>
        <translation>{file} est trop imbriqué.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t UTF-8 text.</source>
        <translation>{file} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t what a campaign holds there.</source>
        <translation>{file} n’est pas ce qu’une campagne contient à cet endroit.</translation>
    </message>
    <message>
        <source>{file} lacks letters that weren&apos;t written: {few}.</source>
        <translation>Dans {file} manquent des lettres qui n’ont pas été écrites&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: no letter was written.</source>
        <translation>{file} n’a pas été fait&#xa0;: aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: the export was stopped.</source>
        <translation>{file} n’a pas été fait&#xa0;: l’export a été arrêté.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a quotation mark opens and never closes; the list was read line by line instead.</source>
        <translation>{file}, ligne {line}&#xa0;: un guillemet s’ouvre et ne se ferme jamais&#x202f;; la liste a donc été lue ligne par ligne.</translation>
    </message>
    <message>
        <source>{file}, made on {day}, bears the name.</source>
        <translation>Le fichier {file}, créé le {day}, porte le nom.</translation>
    </message>
    <message>
        <source>{file}, sent on {day}, bears the name.</source>
        <translation>Le fichier {file}, envoyé le {day}, porte le nom.</translation>
    </message>
    <message>
        <source>{file}: {marks} were taken off.</source>
        <translation>{file}&#xa0;: ceci a été enlevé&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a spreadsheet: it is damaged, or something else under a spreadsheet&apos;s name.</source>
        <translation>{name} ne peut pas être lu comme feuille de calcul&#xa0;: il est endommagé, ou c’est autre chose sous le nom d’une feuille de calcul.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a table: row {row} has a cell longer than {most} characters.</source>
        <translation>{name} ne peut pas être lu comme tableau&#xa0;: la ligne {row} a une cellule de plus de {most} caractères.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>{name} ne peut pas être lu&#xa0;: il est endommagé, ou s’annonce bien plus grand que n’importe quelle liste.</translation>
    </message>
    <message>
        <source>{name} has no sheet called “{sheet}”.</source>
        <translation>{name} n’a pas de feuille appelée «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} n’a pas de texte.</translation>
    </message>
    <message>
        <source>{name} holds a cell with more text than a list can have.</source>
        <translation>{name} contient une cellule avec plus de texte qu’une liste ne peut en avoir.</translation>
    </message>
    <message>
        <source>{name} holds a sheet that is too large for a list.</source>
        <translation>{name} contient une feuille trop grande pour une liste.</translation>
    </message>
    <message>
        <source>{name} holds no rows in a visible sheet.</source>
        <translation>{name} ne contient aucune ligne dans une feuille visible.</translation>
    </message>
    <message>
        <source>{name} holds no rows in its sheet “{sheet}”.</source>
        <translation>{name} ne contient aucune ligne dans sa feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} holds no rows: its sheets are empty.</source>
        <translation>{name} ne contient aucune ligne&#xa0;: ses feuilles sont vides.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text in its cells, so there is no list to read.</source>
        <translation>{name} contient des images et aucun texte dans ses cellules, il n’y a donc pas de liste à lire.</translation>
    </message>
    <message>
        <source>{name} is a PDF, which doesn&apos;t hold the letter&apos;s text as it was typed.</source>
        <translation>{name} est un PDF, qui ne contient pas le texte de la lettre tel qu’il a été tapé.</translation>
    </message>
    <message>
        <source>{name} is a Pages document.</source>
        <translation>{name} est un document Pages.</translation>
    </message>
    <message>
        <source>{name} is a Rich Text file (.rtf).</source>
        <translation>{name} est un fichier Rich Text (.rtf).</translation>
    </message>
    <message>
        <source>{name} is a Word file with macros, which aren&apos;t opened here.</source>
        <translation>{name} est un fichier Word avec macros, qui ne sont pas ouvertes ici.</translation>
    </message>
    <message>
        <source>{name} is a Word template (.dotx), not a letter.</source>
        <translation>{name} est un modèle Word (.dotx), pas une lettre.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a letter.</source>
        <translation>{name} est une présentation, pas une lettre.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a letter.</source>
        <translation>{name} est une feuille de calcul, pas une lettre.</translation>
    </message>
    <message>
        <source>{name} is a zip file, not a Word file.</source>
        <translation>{name} est un fichier zip, pas un fichier Word.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} est un texte OpenDocument (.odt).</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a Word file.</source>
        <translation>{name} est endommagé&#xa0;: il ne peut pas être lu comme fichier Word.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no row in it.</source>
        <translation>{name} est vide&#xa0;: il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format (.doc).</source>
        <translation>{name} est dans l’ancien format Word (.doc).</translation>
    </message>
    <message>
        <source>{name} is larger than a letter can be.</source>
        <translation>{name} est plus grand qu’une lettre ne peut l’être.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} fait plus de {most} Mo.</translation>
    </message>
    <message>
        <source>{name} is larger than {rows} rows or {columns} columns.</source>
        <translation>{name} fait plus de {rows} lignes ou {columns} colonnes.</translation>
    </message>
    <message>
        <source>{name} is not a table: much of it is no text.</source>
        <translation>{name} n’est pas un tableau&#xa0;: une grande partie n’est pas du texte.</translation>
    </message>
    <message>
        <source>{name} is not the name of a file that comes with Undersigned.</source>
        <translation>{name} n’est pas le nom d’un fichier fourni avec Undersigned.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large: unpacked, it would be far larger than any list.</source>
        <translation>{name} est trop grand&#xa0;: décompressé, il serait bien plus grand que n’importe quelle liste.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not a table.</source>
        <translation>{name} est {kind}, pas un tableau.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} est {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a Word file.</source>
        <translation>{name} n’est pas un fichier Word.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t {encoding} text: line {line} doesn&apos;t fit it.</source>
        <translation>{name} n’est pas du texte {encoding}&#xa0;: la ligne {line} ne lui correspond pas.</translation>
    </message>
    <message>
        <source>{name} reaches for something outside itself, or brings another file along, so it wasn’t opened.</source>
        <translation>{name} fait appel à autre chose que lui-même, ou apporte un autre fichier ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} signs this letter, and it is also to whom the letter goes.</source>
        <translation>{name} signe cette lettre, et la lettre lui est aussi adressée.</translation>
    </message>
    <message>
        <source>{name} stands twice under this letter.</source>
        <translation>{name} figure deux fois sous cette lettre.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a letter can hold, so it wasn&apos;t opened.</source>
        <translation>{name} décompressé dépasse de loin ce qu’une lettre peut contenir, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>{part} has lists or quotations nested so deep that not all of it can be read.</source>
        <translation>{part} contient des listes ou des citations trop imbriquées pour être lues en entier.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t UTF-8 text.</source>
        <translation>{part} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t valid TOML: {why}.</source>
        <translation>{part} n’est pas du TOML valide&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{part} words a part “{key}” of the frame, which letters haven&apos;t, so it isn&apos;t printed.</source>
        <translation>{part} formule une partie «&#xa0;{key}&#xa0;» du cadre, que les lettres n’ont pas, elle n’est donc pas imprimée.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {why}</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be packed: {why}</source>
        <translation>{path} ne peut pas être compressé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {cause}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be saved again, because its text has an error: {part}: {what}</source>
        <translation>{path} ne peut pas être enregistré de nouveau, car son texte contient une erreur&#xa0;: {part}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be moved to {to}, so it wasn&apos;t replaced.</source>
        <translation>{path} n’a pas pu être déplacé vers {to}, il n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} has no recipients, so there is no letter yet.</source>
        <translation>{path} n’a pas de destinataires, il n’y a donc pas encore de lettre.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>{path} contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>{path} holds “{name}”, a link or a device.</source>
        <translation>{path} contient «&#xa0;{name}&#xa0;», un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is in {language}, the language the letter is written in.</source>
        <translation>{path} est en {language}, la langue dans laquelle la lettre est écrite.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that is read.</source>
        <translation>{path} fait plus de {most} Mo, le maximum qui soit lu.</translation>
    </message>
    <message>
        <source>{path} is no longer there, so it wasn&apos;t saved.</source>
        <translation>{path} n’est plus là, il n’a donc pas été enregistré.</translation>
    </message>
    <message>
        <source>{path} is there already and can&apos;t be read, so it wasn&apos;t replaced.</source>
        <translation>{path} existe déjà et ne peut pas être lu, il n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} is there already, and may hold a translator’s work.</source>
        <translation>{path} existe déjà, et contient peut-être le travail d’un traducteur.</translation>
    </message>
    <message>
        <source>{path} is there already, so it isn&apos;t written over.</source>
        <translation>{path} existe déjà, il n’est donc pas écrasé.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a folder.</source>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a list that an export wrote, so it wasn&apos;t written over.</source>
        <translation>{path} n’est pas une liste écrite par un export, il n’a donc pas été écrasé.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an unpacked campaign.</source>
        <translation>{path} n’est pas une campagne décompressée.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t empty, so nothing is unpacked there.</source>
        <translation>{path} n’est pas vide, rien n’y est donc décompressé.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} was changed after it was exported, so it can&apos;t be kept as what was sent.</source>
        <translation>{path} a été modifié après son export, il ne peut donc pas être gardé comme ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>{path} was changed by another program or person since it was opened, so it wasn&apos;t saved.</source>
        <translation>{path} a été modifié par un autre programme ou une autre personne depuis son ouverture, il n’a donc pas été enregistré.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else while letters were written, so there is no zip.</source>
        <translation>{path} a été modifié par quelqu’un d’autre pendant l’écriture des lettres, il n’y a donc pas de zip.</translation>
    </message>
    <message>
        <source>{path} was changed while letters were made.</source>
        <translation>{path} a été modifié pendant la préparation des lettres.</translation>
    </message>
    <message>
        <source>{path} was made or changed by somebody else, so it wasn&apos;t replaced.</source>
        <translation>{path} a été créé ou modifié par quelqu’un d’autre, il n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk didn&apos;t confirm that it is safe: {cause}.</source>
        <translation>{path} a été enregistré, mais le disque n’a pas confirmé qu’il est en sécurité&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: it has too many backups.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: il a trop de sauvegardes.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: no file can have this name.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: what is there can&apos;t be read.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: ce qui s’y trouve ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {cause}.</source>
        <translation>{path} n’a pas été enregistré&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {why}</source>
        <translation>{path} n’a pas été enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{person} is no longer among those that the letter to {recipient} names.</source>
        <translation>{person} ne fait plus partie des personnes que nomme la lettre à {recipient}.</translation>
    </message>
    <message>
        <source>{table} has no rows.</source>
        <translation>{table} n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{what} Say first what is to become of them.</source>
        <translation>{what} Dites d’abord ce qu’ils doivent devenir.</translation>
    </message>
    <message>
        <source>{what} was left out.</source>
        <translation>Ceci a été omis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{where}: a list was expected.</source>
        <translation>{where}&#xa0;: une liste était attendue.</translation>
    </message>
    <message>
        <source>{where}: its file is missing.</source>
        <translation>{where}&#xa0;: son fichier manque.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}&#xa0;: {key} manque.</translation>
    </message>
    <message>
        <source>{where}: {what} was expected.</source>
        <translation>{where}&#xa0;: ceci était attendu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} is never ended by {{% {other} %}}.</source>
        <translation>{{% {tag} %}} n’est jamais terminé par {{% {other} %}}.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} stands without the {{% {other} %}} it belongs to.</source>
        <translation>{{% {tag} %}} figure sans le {{% {other} %}} correspondant.</translation>
    </message>
    <message>
        <source>“{about}” is empty for this recipient, and the text needs it.</source>
        <translation>«&#xa0;{about}&#xa0;» est vide pour ce destinataire, et le texte en a besoin.</translation>
    </message>
    <message>
        <source>“{choice}” doesn&apos;t answer “{question}”.</source>
        <translation>«&#xa0;{choice}&#xa0;» ne répond pas à «&#xa0;{question}&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}” is empty for this recipient, and the text needs it ({about}).</source>
        <translation>«&#xa0;{field}&#xa0;» est vide pour ce destinataire, et le texte en a besoin ({about}).</translation>
    </message>
    <message>
        <source>“{name}” in it is a link or a device.</source>
        <translation>«&#xa0;{name}&#xa0;» y est un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>“{name}” in it is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» y est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» y fait plus de {most} Mo.</translation>
    </message>
    <message>
        <source>“{name}” in it is packed in an unknown way.</source>
        <translation>«&#xa0;{name}&#xa0;» y est compressé d’une façon inconnue.</translation>
    </message>
    <message>
        <source>“{name}” in it is {kind}.</source>
        <translation>«&#xa0;{name}&#xa0;» y est {kind}.</translation>
    </message>
    <message>
        <source>“{name}” in it would grow without measure.</source>
        <translation>«&#xa0;{name}&#xa0;» y grandirait sans mesure.</translation>
    </message>
    <message>
        <source>“{name}” is no list, so it can’t be gone through.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste, on ne peut donc pas la parcourir.</translation>
    </message>
    <message>
        <source>“{name}” is no way to fill in a text here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une façon de remplir un texte ici.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t one of the letter&apos;s lists, so “for” can&apos;t go through it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas l’une des listes de la lettre, «&#xa0;for&#xa0;» ne peut donc pas la parcourir.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, and is kept as a former name of {owner}.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans cette lettre, et est conservé comme ancien nom de {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but belongs to {owner}.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans cette lettre, mais revient à {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the name of another recipient.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans cette lettre, mais c’est le nom d’un autre destinataire.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the {field} of {owner}.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans cette lettre, mais c’est une donnée de {owner} ({field}).</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but the letter to {owner} is the one to this person.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans cette lettre, mais c’est la lettre à {owner} qui s’adresse à cette personne.</translation>
    </message>
    <message>
        <source>“{name}” was taken to be {recipient}, who was there already.</source>
        <translation>«&#xa0;{name}&#xa0;» a été pris pour {recipient}, qui était déjà là.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are one signatory already.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont déjà un seul signataire.</translation>
    </message>
    <message>
        <source>“{role}” isn&apos;t a part of a letter.</source>
        <translation>«&#xa0;{role}&#xa0;» n’est pas une partie d’une lettre.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be {value}.</source>
        <translation>«&#xa0;{setting}&#xa0;» ne peut pas valoir {value}.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be “{given}”.</source>
        <translation>«&#xa0;{setting}&#xa0;» ne peut pas valoir «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>“{setting}” is the same in all letters.</source>
        <translation>«&#xa0;{setting}&#xa0;» est identique dans toutes les lettres.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand in the name of a file.</source>
        <translation>«&#xa0;{sign}&#xa0;» ne peut pas figurer dans le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“{start}” begins something to be filled in, but it has no end.</source>
        <translation>«&#xa0;{start}&#xa0;» commence quelque chose à remplir, mais cela n’a pas de fin.</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>«&#xa0;{text}&#xa0;» est encore à remplir.</translation>
    </message>
    <message>
        <source>“{text}” stands twice in a row.</source>
        <translation>«&#xa0;{text}&#xa0;» figure deux fois de suite.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t a language&apos;s code, so it was left out.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code de langue, cela a donc été omis.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t to, cc or via; the row was taken as one the letter is to.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni to, ni cc, ni via&#x202f;; la ligne a été prise comme destinataire de la lettre.</translation>
    </message>
    <message>
        <source>“{word}” is no number from 1 to 64.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un nombre de 1 à 64.</translation>
    </message>
    <message>
        <source>“{word}” is no separator.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un séparateur.</translation>
    </message>
    <message>
        <source>“{word}” is not a date.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>NobodySigns</name>
    <message>
        <source>No one signs yet.</source>
        <translation>Personne ne signe pour l’instant.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>Un tableau avec une ligne pour chacun&#xa0;: Excel, LibreOffice ou CSV</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Names you copied, one a line</source>
        <translation>Des noms que vous avez copiés, un par ligne</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>Name as it is to be printed</source>
        <translation>Nom tel qu’il doit être imprimé</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom du signataire</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Who is it to? This is how the letter will look.</source>
        <translation>À qui s’adresse-t-elle&#x202f;? Voici à quoi ressemblera la lettre.</translation>
    </message>
    <message>
        <source>This letter takes too long to set.</source>
        <translation>La mise en page de cette lettre prend trop de temps.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or make it shorter.</source>
        <translation>Annulez votre dernière modification, ou raccourcissez la lettre.</translation>
    </message>
    <message>
        <source>This letter needs more memory than there is.</source>
        <translation>Cette lettre demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Undo what you changed last. A picture in it may be too large.</source>
        <translation>Annulez votre dernière modification. Une image y est peut-être trop grande.</translation>
    </message>
    <message>
        <source>Something went wrong in making this page.</source>
        <translation>Un problème est survenu en préparant cette page.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or go on: it is tried again with your next change.</source>
        <translation>Annulez votre dernière modification, ou continuez&#xa0;: un nouvel essai aura lieu à la prochaine.</translation>
    </message>
    <message>
        <source>The page below is as it was before.</source>
        <translation>La page ci-dessous est celle d’avant.</translation>
    </message>
    <message>
        <source>Your text is safe.</source>
        <translation>Votre texte est en sécurité.</translation>
    </message>
</context>
<context>
    <name>OnlyOne</name>
    <message>
        <source>A translator can write here beside the page, or get one Word file that she sends back.</source>
        <translation>On peut traduire ici, à côté de la page, ou recevoir un fichier Word à renvoyer.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>Reprendre une traduction</translation>
    </message>
    <message>
        <source>Only {language} so far.</source>
        <translation>Seulement {language} pour l’instant.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>all others: {value}</source>
        <translation>toutes les autres&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This letter has its own</source>
        <translation>Cette lettre a le sien</translation>
    </message>
    <message>
        <source>{recipient} has its own</source>
        <translation>{recipient} a le sien</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) have their own</source>
        <translation>
            <numerusform>%n lettre a le sien</numerusform>
            <numerusform>%n lettres ont le leur</numerusform>
        </translation>
    </message>
    <message>
        <source>As in all other letters</source>
        <translation>Comme dans toutes les autres lettres</translation>
    </message>
    <message>
        <source>Show {recipient}</source>
        <translation>Afficher {recipient}</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Identique dans toutes les lettres</translation>
    </message>
    <message>
        <source>Change the words of the letterhead</source>
        <translation>Changer le texte de l’en-tête</translation>
    </message>
    <message>
        <source>Move the letterhead</source>
        <translation>Déplacer l’en-tête</translation>
    </message>
    <message>
        <source>Change the size of the letterhead’s pictures</source>
        <translation>Changer la taille des images de l’en-tête</translation>
    </message>
    <message>
        <source>Change whether there is a cover</source>
        <translation>Changer la présence d’une couverture</translation>
    </message>
    <message>
        <source>Change the columns of the cover</source>
        <translation>Changer les colonnes de la couverture</translation>
    </message>
    <message>
        <source>Change the size of the cover’s pictures</source>
        <translation>Changer la taille des images de la couverture</translation>
    </message>
    <message>
        <source>Change the running head</source>
        <translation>Changer le titre courant</translation>
    </message>
    <message>
        <source>Change where the running head begins</source>
        <translation>Changer où commence le titre courant</translation>
    </message>
    <message>
        <source>Change the page numbers</source>
        <translation>Changer les numéros de page</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Changer le papier</translation>
    </message>
    <message>
        <source>Change the top margin</source>
        <translation>Changer la marge du haut</translation>
    </message>
    <message>
        <source>Change the bottom margin</source>
        <translation>Changer la marge du bas</translation>
    </message>
    <message>
        <source>Change a side margin</source>
        <translation>Changer une marge latérale</translation>
    </message>
    <message>
        <source>Change the font</source>
        <translation>Changer la police</translation>
    </message>
    <message>
        <source>Change the font of headings</source>
        <translation>Changer la police des titres</translation>
    </message>
    <message>
        <source>Change the size of the text</source>
        <translation>Changer la taille du texte</translation>
    </message>
    <message>
        <source>Change the line spacing</source>
        <translation>Changer l’interligne</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Move the address</source>
        <translation>Déplacer l’adresse</translation>
    </message>
    <message>
        <source>Change how several people are addressed</source>
        <translation>Changer la disposition de plusieurs personnes</translation>
    </message>
    <message>
        <source>Change where notes stand</source>
        <translation>Changer la place des notes</translation>
    </message>
    <message>
        <source>Change the size of the notes</source>
        <translation>Changer la taille des notes</translation>
    </message>
    <message>
        <source>Change the heading over the names</source>
        <translation>Changer le titre au-dessus des noms</translation>
    </message>
    <message>
        <source>Change the columns of the names</source>
        <translation>Changer les colonnes des noms</translation>
    </message>
    <message>
        <source>Change the size of the names</source>
        <translation>Changer la taille des noms</translation>
    </message>
    <message>
        <source>Change where the names begin</source>
        <translation>Changer où commencent les noms</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>Changer l’ordre des noms</translation>
    </message>
    <message>
        <source>Change how a name is printed</source>
        <translation>Changer la forme des noms imprimés</translation>
    </message>
    <message>
        <source>Change the numbers of the names</source>
        <translation>Changer les numéros des noms</translation>
    </message>
    <message>
        <source>Change the place of lead signatories</source>
        <translation>Changer la place des signataires principaux</translation>
    </message>
    <message>
        <source>Change where pictures of signatures go</source>
        <translation>Changer où vont les images de signatures</translation>
    </message>
    <message>
        <source>Change the draft mark</source>
        <translation>Changer la marque de brouillon</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name (Country)</source>
        <translation>Nom (Pays)</translation>
    </message>
    <message>
        <source>Name, Country</source>
        <translation>Nom, Pays</translation>
    </message>
    <message>
        <source>Name, person, title</source>
        <translation>Nom, personne, fonction</translation>
    </message>
    <message>
        <source>Block: title and contact below</source>
        <translation>Bloc&#xa0;: fonction et contact dessous</translation>
    </message>
    <message>
        <source>Name, in an individual capacity (Affiliation)</source>
        <translation>Nom, à titre individuel (Affiliation)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>number of signatories</source>
        <translation>nombre de signataires</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>the letter’s subject</source>
        <translation>l’objet de la lettre</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Identique dans toutes les lettres</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>comme le texte</translation>
    </message>
</context>
<context>
    <name>PageRoom</name>
    <message>
        <source>Page</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>&amp;Fit on so many pages…</source>
        <translation>A&amp;juster à un nombre de pages…</translation>
    </message>
    <message>
        <source>C&amp;hoose a logo…</source>
        <translation>C&amp;hoisir un logo…</translation>
    </message>
    <message>
        <source>{step} in {recipient}’s letter</source>
        <translation>{step} dans la lettre à {recipient}</translation>
    </message>
    <message>
        <source>{step}: as in all letters</source>
        <translation>{step}&#xa0;: comme dans toutes les lettres</translation>
    </message>
    <message>
        <source>Change the heading of a group</source>
        <translation>Changer le titre d’un groupe</translation>
    </message>
    <message>
        <source>Move a group</source>
        <translation>Déplacer un groupe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Add a logo to the cover</source>
        <translation>Ajouter un logo à la couverture</translation>
    </message>
    <message>
        <source>Add a logo to the letterhead</source>
        <translation>Ajouter un logo à l’en-tête</translation>
    </message>
    <message>
        <source>Remove a logo</source>
        <translation>Retirer un logo</translation>
    </message>
    <message>
        <source>Move a logo</source>
        <translation>Déplacer un logo</translation>
    </message>
    <message>
        <source>Say what a logo shows</source>
        <translation>Dire ce que montre un logo</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The letters changed meanwhile, so nothing was done. Try again.</source>
        <translation>Les lettres ont changé entre-temps, donc rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>It can’t be done, and nothing was changed.</source>
        <translation>C’est impossible, et rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Even at its tightest, the letter to {recipient} has %n page(s).</source>
        <translation>
            <numerusform>Même au plus serré, la lettre à {recipient} a %n page.</numerusform>
            <numerusform>Même au plus serré, la lettre à {recipient} a %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be done: no letter has more than %n page(s).</source>
        <translation>
            <numerusform>Il n’y avait rien à faire&#xa0;: aucune lettre n’a plus de %n page.</numerusform>
            <numerusform>Il n’y avait rien à faire&#xa0;: aucune lettre n’a plus de %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit the letters on %n page(s)</source>
        <translation>
            <numerusform>Faire tenir les lettres sur %n page</numerusform>
            <numerusform>Faire tenir les lettres sur %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit {recipient}’s letter on %n page(s)</source>
        <translation>
            <numerusform>Faire tenir la lettre à {recipient} sur %n page</numerusform>
            <numerusform>Faire tenir la lettre à {recipient} sur %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter has more than %n page(s) now.</source>
        <translation>
            <numerusform>Aucune lettre n’a plus de %n page maintenant.</numerusform>
            <numerusform>Aucune lettre n’a plus de %n pages maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s) now.</source>
        <translation>
            <numerusform>Cette lettre a maintenant %n page.</numerusform>
            <numerusform>Cette lettre a maintenant %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letters</source>
        <translation>
            <numerusform>Dans %n lettre</numerusform>
            <numerusform>Dans les %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the letter to {recipient}</source>
        <translation>Seulement dans la lettre à {recipient}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page isn’t there.</source>
        <translation>Cette page n’est pas là.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Pages de la lettre</translation>
    </message>
    <message>
        <source>“Read it as text” gives the same letter to a screen reader.</source>
        <translation>«&#xa0;Lire sous forme de texte&#xa0;» donne la même lettre à un lecteur d’écran.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Coller des noms</translation>
    </message>
    <message>
        <source>&amp;One name a line, or cells copied from a spreadsheet or a page:</source>
        <translation>&amp;Un nom par ligne, ou des cellules copiées d’un tableur ou d’une page&#xa0;:</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui sera ajouté</translation>
    </message>
    <message>
        <source>Nothing is added before the last click.</source>
        <translation>Rien n’est ajouté avant le dernier clic.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: there already</source>
        <translation>{name}&#xa0;: déjà présent</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>%n sera ajouté</numerusform>
            <numerusform>%n seront ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others</source>
        <translation>
            <numerusform>%n est peut-être un doublon</numerusform>
            <numerusform>%n sont peut-être des doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>Ajouter %n nom</numerusform>
            <numerusform>Ajouter %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the names</source>
        <translation>Ajouter les noms</translation>
    </message>
    <message>
        <source>Paste names first</source>
        <translation>Collez d’abord des noms</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Copy to {number}</source>
        <translation>Copie à {number}</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>Personne {number} sur {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>for “Dear Mr. …”</source>
        <translation>pour «&#xa0;Monsieur …&#xa0;»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street
City, postcode</source>
        <translation>Rue
Ville, code postal</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nom tel qu’imprimé</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Lettres après le nom</translation>
    </message>
    <message>
        <source>AO KC</source>
        <translation>AO KC</translation>
    </message>
    <message>
        <source>not part of the name: whom is the letter greeting?</source>
        <translation>ne fait pas partie du nom&#xa0;: qui la lettre salue-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Move {person} up</source>
        <translation>Monter {person}</translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation>Retirer {person}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>or drop a PNG or JPEG here</source>
        <translation>ou déposez ici un PNG ou JPEG</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>En ajouter un…</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Ce qu’il montre, en mots</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Identique dans toutes les lettres</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The letter as text</source>
        <translation>La lettre sous forme de texte</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Montrer ce qui diffère</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Tint all that isn’t the same in every letter</source>
        <translation>Teinter tout ce qui n’est pas identique dans chaque lettre</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Lire sous forme de texte</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>The same letter as plain text, for a screen reader</source>
        <translation>La même lettre en texte simple, pour un lecteur d’écran</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Just catching up…</source>
        <translation>Mise à jour en cours…</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>Export de %n fichier</numerusform>
            <numerusform>Export de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {files}: {name}</source>
        <translation>{done} sur {files}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>Arrêt après cette lettre…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>[Who is it to?]</source>
        <translation>[À qui s’adresse-t-elle&#x202f;?]</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} and {lines}</source>
        <translation>{pages} et {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) this letter</source>
        <translation>
            <numerusform>%n signe cette lettre</numerusform>
            <numerusform>%n signent cette lettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>{number} of {count} letters</source>
        <translation>{number} lettres sur {count}</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation>{one} et {two}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>aucune lettre</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Tab: let “{words}” change with the letter</source>
        <translation>Tab&#xa0;: faire varier «&#xa0;{words}&#xa0;» avec la lettre</translation>
    </message>
    <message>
        <source>Which letters this changes</source>
        <translation>Les lettres que ceci modifie</translation>
    </message>
    <message>
        <source>What can be done with this paragraph (Ctrl+Shift+D)</source>
        <translation>Ce qu’on peut faire de ce paragraphe (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Let “{words}” change with the letter</source>
        <translation>Faire varier «&#xa0;{words}&#xa0;» avec la lettre</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>The list of signatories</source>
        <translation>La liste des signataires</translation>
    </message>
    <message>
        <source>From Recipients</source>
        <translation>Vient de Destinataires</translation>
    </message>
    <message>
        <source>Automatic, from Recipients</source>
        <translation>Automatique, vient de Destinataires</translation>
    </message>
    <message>
        <source>Left out in {letters}</source>
        <translation>Omis pour {letters}</translation>
    </message>
    <message>
        <source>Missing in {letters}</source>
        <translation>Manque pour {letters}</translation>
    </message>
    <message>
        <source>In both letters</source>
        <translation>Dans les deux lettres</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letter(s)</source>
        <translation>
            <numerusform>Dans %n lettre</numerusform>
            <numerusform>Dans les %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>Seulement pour {letters}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Fixer la date…</translation>
    </message>
    <message>
        <source>Change it there</source>
        <translation>Modifier à cet endroit</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back for {name} only</source>
        <translation>Remettre pour {name} seulement</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>Garder la formulation pour {name}</translation>
    </message>
    <message>
        <source>Compare with the shared wording…</source>
        <translation>Comparer avec la formulation commune…</translation>
    </message>
    <message>
        <source>Also use it for…</source>
        <translation>L’utiliser aussi pour…</translation>
    </message>
    <message>
        <source>Use the shared wording again for {name}</source>
        <translation>Revenir à la formulation commune pour {name}</translation>
    </message>
    <message>
        <source>Make it the wording of all</source>
        <translation>En faire la formulation de toutes</translation>
    </message>
    <message>
        <source>Leave it out for {name}</source>
        <translation>Omettre pour {name}</translation>
    </message>
    <message>
        <source>Write it differently for {name}</source>
        <translation>Formuler autrement pour {name}</translation>
    </message>
    <message>
        <source>Write it differently for several letters…</source>
        <translation>Formuler autrement pour plusieurs lettres…</translation>
    </message>
    <message>
        <source>Keep the present wording for…</source>
        <translation>Garder la formulation actuelle pour…</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Read the letters</source>
        <translation>Lire les lettres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Go on without marking it as read</source>
        <translation>Continuer sans la marquer comme lue</translation>
    </message>
    <message>
        <source>Read (Space)</source>
        <translation>Lue (Espace)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} · letter {number} of {count}</source>
        <translation>{name} · lettre {number} sur {count}</translation>
    </message>
    <message>
        <source>Mark letters as read</source>
        <translation>Marquer des lettres comme lues</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Tout oublier</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>envoyées&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>mode d’envoi</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>cette lettre</translation>
    </message>
    <message>
        <source>Rename {recipient}</source>
        <translation>Renommer {recipient}</translation>
    </message>
    <message>
        <source>Change the {what} of {recipient}</source>
        <translation>Modifier pour {recipient}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Change the salutation of {recipient}</source>
        <translation>Modifier la formule d’appel pour {recipient}</translation>
    </message>
    <message>
        <source>Change a person of {recipient}</source>
        <translation>Modifier une personne pour {recipient}</translation>
    </message>
    <message>
        <source>Change a copy of {recipient}</source>
        <translation>Modifier une copie pour {recipient}</translation>
    </message>
    <message>
        <source>Add a copy to {recipient}</source>
        <translation>Ajouter une copie pour {recipient}</translation>
    </message>
    <message>
        <source>Add a person to {recipient}</source>
        <translation>Ajouter une personne pour {recipient}</translation>
    </message>
    <message>
        <source>Remove a person from {recipient}</source>
        <translation>Retirer une personne pour {recipient}</translation>
    </message>
    <message>
        <source>Move a person of {recipient}</source>
        <translation>Déplacer une personne pour {recipient}</translation>
    </message>
    <message>
        <source>Change “{field}” of {recipient}</source>
        <translation>Modifier «&#xa0;{field}&#xa0;» pour {recipient}</translation>
    </message>
    <message>
        <source>Salutation ({language})</source>
        <translation>Formule d’appel ({language})</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Change the languages of {recipient}</source>
        <translation>Modifier les langues pour {recipient}</translation>
    </message>
</context>
<context>
    <name>RecipientsList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation>Rechercher parmi les destinataires</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Who is the new letter to?</source>
        <translation>À qui s’adresse la nouvelle lettre&#x202f;?</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ticked</source>
        <translation>
            <numerusform>%n lettre cochée</numerusform>
            <numerusform>%n lettres cochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Letter to</source>
        <translation>Lettre à</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>RecipientsRoom</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Nouveau destinataire</translation>
    </message>
    <message>
        <source>A new letter, to somebody else</source>
        <translation>Une nouvelle lettre, à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import or update from a table…</source>
        <translation>Importer ou mettre à jour depuis un tableau…</translation>
    </message>
    <message>
        <source>Duplicate {recipient}</source>
        <translation>Dupliquer {recipient}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Trier tout par nom</translation>
    </message>
    <message>
        <source>Remove {recipient}</source>
        <translation>Retirer {recipient}</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>cette lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {recipient}</source>
        <translation>Ajouter {recipient}</translation>
    </message>
    <message>
        <source>{recipient} (copy)</source>
        <translation>{recipient} (copie)</translation>
    </message>
    <message>
        <source>{recipient} was removed.</source>
        <translation>{recipient} ne fait plus partie des destinataires.</translation>
    </message>
    <message>
        <source>{letters} were removed.</source>
        <translation>Retrait effectué&#xa0;: {letters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) for them alone are set aside, not deleted.</source>
        <translation>
            <numerusform>%n formulation propre à ces lettres est mise de côté, pas supprimée.</numerusform>
            <numerusform>%n formulations propres à ces lettres sont mises de côté, pas supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to sign nothing else.</source>
        <translation>
            <numerusform>%n signataire n’avait accepté de signer rien d’autre.</numerusform>
            <numerusform>%n signataires n’avaient accepté de signer rien d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was already sent stays on record.</source>
        <translation>Ce qui a déjà été envoyé reste enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move {recipient}</source>
        <translation>Déplacer {recipient}</translation>
    </message>
    <message>
        <source>Sort the recipients</source>
        <translation>Trier les destinataires</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Your work was kept</source>
        <translation>Votre travail a été conservé</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” held changes that weren’t saved.</source>
        <translation>Undersigned s’est arrêté de façon inattendue alors que «&#xa0;{name}&#xa0;» contenait des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Kept: {kept}. Saved in the file: {saved}.</source>
        <translation>Conservé&#xa0;: {kept}. Enregistré dans le fichier&#xa0;: {saved}.</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Ouvrir la copie de secours</translation>
    </message>
    <message>
        <source>Keep saved</source>
        <translation>Garder le fichier enregistré</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation>Son fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” wasn’t saved.</source>
        <translation>Undersigned s’est arrêté de façon inattendue alors que «&#xa0;{name}&#xa0;» n’était pas enregistré.</translation>
    </message>
    <message>
        <source>an untitled letter</source>
        <translation>une lettre sans titre</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Conservé&#xa0;: {kept}.</translation>
    </message>
    <message>
        <source>I don’t need it</source>
        <translation>Je n’en ai pas besoin</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Letterhead</source>
        <translation>En-tête de la lettre</translation>
    </message>
    <message>
        <source>Head of each page</source>
        <translation>Haut de chaque page</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject (Re:)</source>
        <translation>Objet (Re:)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Heading of the names</source>
        <translation>Titre de la liste des noms</translation>
    </message>
    <message>
        <source>Heading of a group</source>
        <translation>Titre d’un groupe</translation>
    </message>
    <message>
        <source>Signs the letter</source>
        <translation>Signe la lettre</translation>
    </message>
    <message>
        <source>Note on the names</source>
        <translation>Note sur les noms</translation>
    </message>
    <message>
        <source>Copy to (cc)</source>
        <translation>Copie à (cc)</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Foot of each page</source>
        <translation>Bas de chaque page</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
</context>
<context>
    <name>RoomLayout</name>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>Nom tel qu’il doit être imprimé&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Click the first row that holds a name, if it isn’t the marked one.</source>
        <translation>Cliquez sur la première ligne qui contient un nom, si ce n’est pas celle marquée.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of names</source>
        <translation>
            <numerusform>%n ligne de noms</numerusform>
            <numerusform>%n lignes de noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n empty one(s) left out</source>
        <translation>
            <numerusform>, %n vide omise</numerusform>
            <numerusform>, %n vides omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Which line looks right?</source>
        <translation>Quelle ligne semble correcte&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SameGroup</name>
    <message>
        <source>Same group?</source>
        <translation>Même groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Looking who may be on the roster twice…</source>
        <translation>Recherche de qui figure peut-être deux fois dans la liste des signataires…</translation>
    </message>
    <message>
        <source>These differ in nothing but how they are written.</source>
        <translation>Ceux-ci ne diffèrent que par leur graphie.</translation>
    </message>
    <message>
        <source>Names that are surely the same</source>
        <translation>Noms sûrement identiques</translation>
    </message>
    <message>
        <source>S</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Same, combine</source>
        <translation>Même, réunir</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Different groups</source>
        <translation>Groupes différents</translation>
    </message>
    <message>
        <source>L</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Look at each</source>
        <translation>&amp;Regarder chacun</translation>
    </message>
    <message>
        <source>De&amp;cisions…</source>
        <translation>Dé&amp;cisions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Will print: {name}</source>
        <translation>Sera imprimé&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) surely the same</source>
        <translation>
            <numerusform>%n est sûrement identique</numerusform>
            <numerusform>%n sont sûrement identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine all %n</source>
        <translation>
            <numerusform>Réunir %n</numerusform>
            <numerusform>Réunir les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n set(s)</source>
        <translation>
            <numerusform>Réunir %n ensemble</numerusform>
            <numerusform>Réunir %n ensembles</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Tick two or more that belong together</source>
        <translation>Cochez-en deux ou plus qui vont ensemble</translation>
    </message>
    <message>
        <source>Takes back what you decided last</source>
        <translation>Reprend votre dernière décision</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <translation>C’est le premier</translation>
    </message>
    <message>
        <source>Nothing more to look at</source>
        <translation>Plus rien à regarder</translation>
    </message>
    <message>
        <source>Nobody is on the roster twice, as far as can be told.</source>
        <translation>Personne ne figure deux fois dans la liste des signataires, autant qu’on puisse en juger.</translation>
    </message>
    <message>
        <source>Your decisions are kept, and used for the next list.</source>
        <translation>Vos décisions sont conservées, et servent pour la prochaine liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) put off: find (it|them) again under “Same group?”.</source>
        <translation>
            <numerusform>%n est remis à plus tard&#xa0;: retrouvez-le sous «&#xa0;Même groupe&#x202f;?&#xa0;».</numerusform>
            <numerusform>%n sont remis à plus tard&#xa0;: retrouvez-les sous «&#xa0;Même groupe&#x202f;?&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>Réunir {name}</translation>
    </message>
    <message>
        <source>Keep {name} apart</source>
        <translation>Garder {name} à part</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>▸ First name</source>
        <translation>▸ Premier nom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to a translator · {language}</source>
        <translation>Envoyer à traduire · {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the letter</source>
        <translation>
            <numerusform>%n texte de la lettre</numerusform>
            <numerusform>%n textes de la lettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>dont %n nouveau</numerusform>
            <numerusform>dont %n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n modifié depuis</numerusform>
            <numerusform>%n modifiés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) and salutation(s)</source>
        <translation>
            <numerusform>%n nom, titre ou formule d’appel</numerusform>
            <numerusform>%n noms, titres et formules d’appel</numerusform>
        </translation>
    </message>
    <message>
        <source>One Word file in two columns: {what}.</source>
        <translation>Un fichier Word en deux colonnes&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>She writes in the right column, with any program, also on a telephone, and sends the file back. How it is done stands in it, in her language where we have it.</source>
        <translation>On écrit dans la colonne de droite, avec n’importe quel programme, même sur un téléphone, et on renvoie le fichier. Il contient le mode d’emploi, dans la langue de la personne qui traduit si nous l’avons.</translation>
    </message>
    <message>
        <source>Contacts and signatories’ private columns are not in it.</source>
        <translation>Il ne contient ni contacts ni colonnes privées des signataires.</translation>
    </message>
    <message>
        <source>The letter in {language} as PDF beside it</source>
        <translation>La lettre en {language} en PDF à côté</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>Dites d’abord dans Destinataires à qui s’adresse la lettre</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Compare with today’s</source>
        <translation>Comparer avec celle d’aujourd’hui</translation>
    </message>
    <message>
        <source>{name}’s letter is kept as it was sent.</source>
        <translation>La lettre à {name} est conservée telle qu’envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept as they were sent.</source>
        <translation>
            <numerusform>%n lettre est conservée telle qu’envoyée.</numerusform>
            <numerusform>%n lettres sont conservées telles qu’envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {name}’s letter as sent</source>
        <translation>Marquer la lettre à {name} comme envoyée</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Marquer %n lettre comme envoyée</numerusform>
            <numerusform>Marquer %n lettres comme envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>The letter to {name} is kept with its words, its names and its file. Nothing changes it later.</source>
        <translation>La lettre à {name} est conservée avec ses mots, ses noms et son fichier. Rien ne la modifie par la suite.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept with their words, their names and their files. Nothing changes them later.</source>
        <translation>
            <numerusform>%n lettre est conservée avec ses mots, ses noms et ses fichiers. Rien ne la modifie par la suite.</numerusform>
            <numerusform>%n lettres sont conservées avec leurs mots, leurs noms et leurs fichiers. Rien ne les modifie par la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Montrer comme envoyée</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Remember the &amp;files worked on last</source>
        <translation>Retenir les &amp;fichiers récents</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>Les oublier maintenant</translation>
    </message>
    <message>
        <source>Keep &amp;recovery copies, in case of a crash</source>
        <translation>Garder des copies de &amp;secours, en cas de plantage</translation>
    </message>
    <message>
        <source>Delete old copies now</source>
        <translation>Supprimer les anciennes copies maintenant</translation>
    </message>
    <message>
        <source>Copies that were put aside. Those of what is open now stay.</source>
        <translation>Les copies mises de côté. Celles de ce qui est ouvert restent.</translation>
    </message>
    <message>
        <source>Remember translations for &amp;later letters</source>
        <translation>Retenir les &amp;traductions pour d’autres lettres</translation>
    </message>
    <message>
        <source>Kept on this computer alone, for you alone, and offered again where a text is like it</source>
        <translation>Gardées sur cet ordinateur seulement, pour vous seulement, et proposées quand un texte y ressemble</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{name} without contacts</source>
        <translation>{name} sans contacts</translation>
    </message>
    <message>
        <source>Copy without contacts</source>
        <translation>Copie sans contacts</translation>
    </message>
    <message>
        <source>This is the file that is open.</source>
        <translation>C’est le fichier qui est ouvert.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Aucune copie n’a été faite</translation>
    </message>
    <message>
        <source>{file} can be given to others.</source>
        <translation>{file} peut être donné à d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail addresses, telephone numbers and notes of %n name(s) aren’t in it.</source>
        <translation>
            <numerusform>Les adresses électroniques, numéros de téléphone et notes d’un nom n’y sont pas.</numerusform>
            <numerusform>Les adresses électroniques, numéros de téléphone et notes de %n noms n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, what letters print and letters kept as sent are, and which lists names came from.</source>
        <translation>Y sont toujours les noms, ce qu’impriment les lettres, les lettres gardées comme envoyées et les listes d’où viennent les noms.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Nobody to send it to yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>No salutation yet</source>
        <translation>Pas encore de formule d’appel</translation>
    </message>
    <message>
        <source>Left out here: “{text}”</source>
        <translation>Omis ici&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Rooms</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n nom ajouté.</numerusform>
            <numerusform>%n noms ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} withdrew.</source>
        <translation>{name} a retiré sa signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made before bear(s|) the name and stay as they are.</source>
        <translation>
            <numerusform>%n fichier déjà fait porte ce nom et reste tel quel.</numerusform>
            <numerusform>%n fichiers déjà faits portent ce nom et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent.</source>
        <translation>
            <numerusform>%n d’entre eux a été envoyé.</numerusform>
            <numerusform>%n d’entre eux ont été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected copies…</source>
        <translation>Copies corrigées…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Rien n’a été effacé</translation>
    </message>
    <message>
        <source>Erase a signatory</source>
        <translation>Effacer un signataire</translation>
    </message>
    <message>
        <source>{name} was erased. Save, so that the file on the disk lets go of it too.</source>
        <translation>{name} a été effacé. Enregistrez, pour que le fichier sur le disque l’oublie aussi.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>What is its heading, as it is to be printed?</source>
        <translation>Quel est son titre, tel qu’il doit être imprimé&#x202f;?</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Les y mettre</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Same group?…</source>
        <translation>Même groupe&#x202f;?…</translation>
    </message>
    <message>
        <source>Compare with an earlier state…</source>
        <translation>Comparer avec un état antérieur…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Which letters they sign…</source>
        <translation>Lettres signées…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move: first show the order of the letters</source>
        <translation>Déplacer&#xa0;: affichez d’abord l’ordre des lettres</translation>
    </message>
    <message>
        <source>Leave out of the letter to {recipient}</source>
        <translation>Omettre de la lettre à {recipient}</translation>
    </message>
    <message>
        <source>Leave out of the list</source>
        <translation>Omettre de la liste</translation>
    </message>
    <message>
        <source>Erase from this file…</source>
        <translation>Effacer de ce fichier…</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>Signataires principaux d’abord</translation>
    </message>
    <message>
        <source>{column} (private)</source>
        <translation>{column} (privé)</translation>
    </message>
    <message>
        <source>this signatory</source>
        <translation>ce signataire</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change what is signed by {name}</source>
        <translation>Modifier ce que signe {name}</translation>
    </message>
    <message>
        <source>Leave {name} out of the letter to {recipient}</source>
        <translation>Omettre {name} de la lettre à {recipient}</translation>
    </message>
    <message>
        <source>Mark {name} as signed</source>
        <translation>Marquer que {name} a signé</translation>
    </message>
    <message>
        <source>Mark {name} as pending</source>
        <translation>Marquer {name} en attente</translation>
    </message>
    <message>
        <source>Withdrawal of {name}</source>
        <translation>Retrait de signature&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n name(s)</source>
        <translation>
            <numerusform>Coller %n nom</numerusform>
            <numerusform>Coller %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omettre {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>Changer l’ordre des noms</translation>
    </message>
    <message>
        <source>Keep the order of the names by hand</source>
        <translation>Garder l’ordre des noms choisi à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) the letter to {recipient} too</source>
        <translation>
            <numerusform>%n signe aussi la lettre à {recipient}</numerusform>
            <numerusform>%n signent aussi la lettre à {recipient}</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient}, exported on {day}</source>
        <translation>{recipient}, exportée le {day}</translation>
    </message>
    <message>
        <source>{recipient}, sent on {day}</source>
        <translation>{recipient}, envoyée le {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} from this file?</source>
        <translation>Effacer {name} de ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>This can’t be undone. The name, the contacts and every trace go from this file and the states kept in it. Steps before it can’t be undone any more either. It can’t reach:</source>
        <translation>C’est irréversible. Le nom, les contacts et toute trace disparaissent de ce fichier et des états qui y sont conservés. Les étapes antérieures ne pourront plus être annulées non plus. Restent hors d’atteinte&#xa0;:</translation>
    </message>
    <message>
        <source>Erase from this file</source>
        <translation>Effacer de ce fichier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The name still stands in the letter’s words. Change it there.</source>
        <translation>Le nom figure encore dans le texte de la lettre. Modifiez-le là.</translation>
    </message>
    <message>
        <source>The name still stands elsewhere in this file, such as in another name.</source>
        <translation>Le nom figure encore ailleurs dans ce fichier, par exemple dans un autre nom.</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>Privé&#xa0;: jamais imprimé</translation>
    </message>
    <message>
        <source>It may be the same as another.</source>
        <translation>C’est peut-être un doublon.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>signature retirée</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>a signé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>signature retirée le {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>All {count} of today</source>
        <translation>Toutes celles d’aujourd’hui ({count})</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Seulement {names}</translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}&#xa0;: pas {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>{list} +{count}</source>
        <translation>{list} +{count}</translation>
    </message>
    <message>
        <source>“{name}”, typed here</source>
        <translation>«&#xa0;{name}&#xa0;», tapé ici</translation>
    </message>
    <message>
        <source>“{name}”, {list}, row {row}</source>
        <translation>«&#xa0;{name}&#xa0;», {list}, ligne {row}</translation>
    </message>
    <message>
        <source>“{name}”, {list}, {sheet}, row {row}</source>
        <translation>«&#xa0;{name}&#xa0;», {list}, {sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>By the day they signed</source>
        <translation>Par jour de signature</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nom tel qu’imprimé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>Liste d’origine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatoriesRoom</name>
    <message>
        <source>{name} was left out of the list.</source>
        <translation>{name} ne figure plus dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out of the list.</source>
        <translation>
            <numerusform>%n nom omis de la liste.</numerusform>
            <numerusform>%n noms omis de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From now on the names stand as you put them.</source>
        <translation>Désormais, les noms restent comme vous les avez placés.</translation>
    </message>
    <message>
        <source>The rows are still being sorted. Move them in a moment.</source>
        <translation>Les lignes sont encore en cours de tri. Vous pourrez les déplacer dans un instant.</translation>
    </message>
    <message>
        <source>Rows can be moved while they stand in the order of the letters.</source>
        <translation>Les lignes peuvent être déplacées quand elles sont dans l’ordre des lettres.</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Afficher cet ordre</translation>
    </message>
</context>
<context>
    <name>SignatoriesTable</name>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
</context>
<context>
    <name>SignatoryForm</name>
    <message>
        <source>Signs {letters}</source>
        <translation>Signe {letters}</translation>
    </message>
</context>
<context>
    <name>SignsThisToo</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to all letters of that day.</source>
        <translation>
            <numerusform>%n signataire a accepté toutes les lettres de ce jour-là.</numerusform>
            <numerusform>%n signataires ont accepté toutes les lettres de ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do they sign the letter to {recipient} too?</source>
        <translation>Signent-ils aussi la lettre à {recipient}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>%n signe aussi</numerusform>
            <numerusform>%n signent aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signs the letter to {recipient}?</source>
        <translation>Qui signe la lettre à {recipient}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for what is meant…</source>
        <translation>Recherche de ce qui est voulu…</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«&#xa0;{word}&#xa0;» est correct</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>I have the &amp;letter</source>
        <translation>J’ai déjà la &amp;lettre</translation>
    </message>
    <message>
        <source>A Word file, or text to paste. You can drop it here.</source>
        <translation>Un fichier Word, ou du texte à coller. Vous pouvez le déposer ici.</translation>
    </message>
    <message>
        <source>Start from a &amp;template</source>
        <translation>Partir d’un &amp;modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to choose from, with pictures</source>
        <translation>
            <numerusform>%n lettre au choix, avec image</numerusform>
            <numerusform>%n lettres au choix, avec images</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;around</source>
        <translation>&amp;Découvrir</translation>
    </message>
    <message>
        <source>A sample you can’t break</source>
        <translation>Un exemple que vous ne pouvez pas abîmer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>This can’t be begun</source>
        <translation>Impossible de commencer</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>Le fichier est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>or &amp;paste names, or rows copied from a spreadsheet with their headings:</source>
        <translation>ou c&amp;oller des noms, ou des lignes copiées d’un tableur avec leurs titres&#xa0;:</translation>
    </message>
    <message>
        <source>Names or rows</source>
        <translation>Noms ou lignes</translation>
    </message>
    <message>
        <source>Choose a file, or paste a list</source>
        <translation>Choisir un fichier, ou coller une liste</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in {file}</source>
        <translation>Reprendre {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Write the questions back…</source>
        <translation>Renvoyer les questions…</translation>
    </message>
    <message>
        <source>A Word file with her own words, and each of these beside its text as a comment</source>
        <translation>Un fichier Word avec son propre texte, et chacun de ces points en commentaire à côté</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Reprendre %n texte</numerusform>
            <numerusform>Reprendre %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <source>Write the questions back</source>
        <translation>Renvoyer les questions</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>TermsRow</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>Termes du glossaire</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Put “{words}” in where the caret is</source>
        <translation>Mettre « {words} » là où est le curseur</translation>
    </message>
</context>
<context>
    <name>TextMenus</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Spelling: next word</source>
        <translation>Ortho&amp;graphe&#xa0;: mot suivant</translation>
    </message>
    <message>
        <source>Loo&amp;k of the text</source>
        <translation>Apparenc&amp;e du texte</translation>
    </message>
    <message>
        <source>This &amp;paragraph, in which letters</source>
        <translation>Ce paragraphe, dans quelles &amp;lettres</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Qui reçoit quoi</translation>
    </message>
</context>
<context>
    <name>TextRoom</name>
    <message>
        <source>Letter or table</source>
        <translation>Lettre ou tableau</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
</context>
<context>
    <name>ToFix</name>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of what is to fix</source>
        <translation>Fermer la liste des points à corriger</translation>
    </message>
    <message>
        <source>Stops the export</source>
        <translation>Empêche l’export</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>In the letter to {name}</source>
        <translation>Dans la lettre à {name}</translation>
    </message>
    <message>
        <source>In all letters</source>
        <translation>Dans toutes les lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the export</source>
        <translation>
            <numerusform>%n point à corriger avant l’export</numerusform>
            <numerusform>%n points à corriger avant l’export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of all letters stopped. It is tried again after your next change.</source>
        <translation>La vérification de toutes les lettres s’est arrêtée. Elle reprendra après votre prochaine modification.</translation>
    </message>
    <message>
        <source>{done} of {all} letters checked</source>
        <translation>{done} lettres vérifiées sur {all}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the way it is sent</source>
        <translation>le mode d’envoi</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>la formule d’appel</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la formule de politesse</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message>
        <source>the enclosures</source>
        <translation>les pièces jointes</translation>
    </message>
    <message>
        <source>the copies</source>
        <translation>les copies</translation>
    </message>
    <message>
        <source>the heading of the names</source>
        <translation>le titre de la liste des noms</translation>
    </message>
    <message>
        <source>the line under the names</source>
        <translation>la ligne sous les noms</translation>
    </message>
    <message>
        <source>the head of the further pages</source>
        <translation>l’en-tête des pages suivantes</translation>
    </message>
    <message>
        <source>the letterhead</source>
        <translation>l’en-tête de la lettre</translation>
    </message>
    <message>
        <source>the recipient’s name</source>
        <translation>le nom du destinataire</translation>
    </message>
    <message>
        <source>the recipient’s full name</source>
        <translation>le nom complet du destinataire</translation>
    </message>
    <message>
        <source>how many sign</source>
        <translation>le nombre de signataires</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Lettre à {name}</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s)</source>
        <translation>
            <numerusform>Toutes les lettres (%n)</numerusform>
            <numerusform>Toutes les lettres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to {names}</source>
        <translation>Lettres à {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}, in {language}</source>
        <translation>{place}, en {language}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>What this paragraph is</source>
        <translation>Ce qu’est ce paragraphe</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Titre plus petit</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Insert what differs from letter to letter (Ctrl+Shift+I)</source>
        <translation>Insérer ce qui varie d’une lettre à l’autre (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Champ…</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italique</translation>
    </message>
    <message>
        <source>Address it leads to. Leave it empty for no link.</source>
        <translation>Adresse vers laquelle il mène. Laissez vide pour n’avoir aucun lien.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Définir le lien</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Letter to</source>
        <translation>Le&amp;ttre à</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Lettre à</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Lettre précédente</translation>
    </message>
    <message>
        <source>Which of the letters</source>
        <translation>Laquelle des lettres</translation>
    </message>
    <message>
        <source>Letter after</source>
        <translation>Lettre suivante</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raduction</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>Traduct&amp;ions</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Ajouter une langue…</translation>
    </message>
    <message>
        <source>&amp;Remove this language</source>
        <translation>&amp;Retirer cette langue</translation>
    </message>
    <message>
        <source>&amp;Take in what came back…</source>
        <translation>Re&amp;prendre ce qui est revenu…</translation>
    </message>
    <message>
        <source>&amp;Fill in what was translated before</source>
        <translation>Re&amp;mplir avec ce qui était déjà traduit</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <translation>&amp;Terminé, suivant</translation>
    </message>
    <message>
        <source>It still &amp;fits</source>
        <translation>Elle &amp;convient toujours</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>Pas e&amp;ncore terminée</translation>
    </message>
    <message>
        <source>&amp;Stays untranslated on purpose</source>
        <translation>&amp;Reste non traduit volontairement</translation>
    </message>
    <message>
        <source>&amp;Copy the source</source>
        <translation>C&amp;opier l’original</translation>
    </message>
    <message>
        <source>&amp;Insert the next missing field or note</source>
        <translation>&amp;Insérer le prochain champ ou la prochaine note qui manque</translation>
    </message>
    <message>
        <source>&amp;Mend the first slip</source>
        <translation>Corri&amp;ger la première faute</translation>
    </message>
    <message>
        <source>&amp;Use the first suggestion</source>
        <translation>&amp;Utiliser la première suggestion</translation>
    </message>
    <message>
        <source>C&amp;lear the translation</source>
        <translation>&amp;Effacer la traduction</translation>
    </message>
    <message>
        <source>Insert the next ter&amp;m of the glossary</source>
        <translation>Insérer le ter&amp;me suivant du glossaire</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>Ajouter au &amp;glossaire…</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>Texte &amp;précédent</translation>
    </message>
    <message>
        <source>Text &amp;after</source>
        <translation>Texte &amp;suivant</translation>
    </message>
    <message>
        <source>To do bef&amp;ore</source>
        <translation>À faire précé&amp;dent</translation>
    </message>
    <message>
        <source>To do aft&amp;er</source>
        <translation>À faire sui&amp;vant</translation>
    </message>
    <message>
        <source>Searc&amp;h the texts</source>
        <translation>Rec&amp;hercher dans les textes</translation>
    </message>
    <message>
        <source>Send a &amp;Word file…</source>
        <translation>Envoyer un fichier &amp;Word…</translation>
    </message>
    <message>
        <source>Save as &amp;PO, for translation programs…</source>
        <translation>Enregistrer en &amp;PO, pour les logiciels de traduction…</translation>
    </message>
    <message>
        <source>Save as &amp;XLIFF 1.2…</source>
        <translation>Enregistrer en &amp;XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Save as XLIFF &amp;2.0…</source>
        <translation>Enregistrer en XLIFF &amp;2.0…</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <source>PO file</source>
        <translation>Fichier PO</translation>
    </message>
    <message>
        <source>XLIFF file</source>
        <translation>Fichier XLIFF</translation>
    </message>
    <message>
        <source>Save for a translator</source>
        <translation>Enregistrer pour la traduction</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Saved {files}.</source>
        <translation>Enregistré&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>from “{campaign}”</source>
        <translation>de «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>of a text that is gone</source>
        <translation>d’un texte disparu</translation>
    </message>
    <message>
        <source>the very same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Translators’ files</source>
        <translation>Fichiers de traduction</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>Reprendre une traduction</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>take in {file}</source>
        <translation>reprendre {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in.</source>
        <translation>
            <numerusform>%n texte repris.</numerusform>
            <numerusform>%n textes repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since: look at each of them.</source>
        <translation>
            <numerusform>%n a changé depuis&#xa0;: à regarder.</numerusform>
            <numerusform>%n ont changé depuis&#xa0;: à regarder un à un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made for an older text, to be looked at</source>
        <translation>
            <numerusform>%n fait pour un texte plus ancien, à regarder</numerusform>
            <numerusform>%n faits pour un texte plus ancien, à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left empty</source>
        <translation>
            <numerusform>%n laissé vide</numerusform>
            <numerusform>%n laissés vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken, left out</source>
        <translation>
            <numerusform>%n abîmé, écarté</numerusform>
            <numerusform>%n abîmés, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said differently by two files, left out</source>
        <translation>
            <numerusform>%n dit autrement par deux fichiers, écarté</numerusform>
            <numerusform>%n dits autrement par deux fichiers, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what is there, left out</source>
        <translation>
            <numerusform>%n plus ancien que l’existant, écarté</numerusform>
            <numerusform>%n plus anciens que l’existant, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of texts that aren’t in the letter</source>
        <translation>
            <numerusform>%n d’un texte absent de la lettre</numerusform>
            <numerusform>%n de textes absents de la lettre</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <source>How the letter is sent</source>
        <translation>Mode d’envoi de la lettre</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>The salutation</source>
        <translation>La formule d’appel</translation>
    </message>
    <message>
        <source>The closing, before the names</source>
        <translation>La formule de politesse, avant les noms</translation>
    </message>
    <message>
        <source>Whom to ask, at the end</source>
        <translation>À qui s’adresser, à la fin</translation>
    </message>
    <message>
        <source>The enclosures</source>
        <translation>Les pièces jointes</translation>
    </message>
    <message>
        <source>The heading over the names</source>
        <translation>Le titre au-dessus des noms</translation>
    </message>
    <message>
        <source>The line under the names</source>
        <translation>La ligne sous les noms</translation>
    </message>
    <message>
        <source>The head of the further pages</source>
        <translation>L’en-tête des pages suivantes</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>L’en-tête</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>Heading {number}</source>
        <translation>Titre {number}</translation>
    </message>
    <message>
        <source>Item {number} of the lists</source>
        <translation>Point {number} des listes</translation>
    </message>
    <message>
        <source>Paragraph {number} within the lists</source>
        <translation>Paragraphe {number} dans les listes</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <translation>Citation {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Name of {recipient}</source>
        <translation>Nom de {recipient}</translation>
    </message>
    <message>
        <source>Salutation to {recipient}</source>
        <translation>Formule d’appel pour {recipient}</translation>
    </message>
    <message>
        <source>Title, in the address of {recipient}</source>
        <translation>Titre, dans l’adresse de {recipient}</translation>
    </message>
    <message>
        <source>“Mr.”, “Ms.”, in the address of {recipient}</source>
        <translation>«&#xa0;M.&#xa0;», «&#xa0;Mme&#xa0;», dans l’adresse de {recipient}</translation>
    </message>
    <message>
        <source>as in the original</source>
        <translation>comme dans l’original</translation>
    </message>
    <message>
        <source>from {language}</source>
        <translation>de&#xa0;: {language}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>a changé</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>reste en {language}</translation>
    </message>
    <message>
        <source>{field} of {recipient}</source>
        <translation>{field} de {recipient}</translation>
    </message>
    <message>
        <source>A heading over, or a line under, a group of names</source>
        <translation>Un titre au-dessus d’un groupe de noms, ou une ligne en dessous</translation>
    </message>
    <message>
        <source>{place}, under “{heading}”</source>
        <translation>{place}, sous «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>only in some letters</source>
        <translation>seulement dans certaines lettres</translation>
    </message>
    <message numerus="yes">
        <source>only in %n letter(s)</source>
        <translation>
            <numerusform>seulement dans %n lettre</numerusform>
            <numerusform>seulement dans %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>only to {names}</source>
        <translation>seulement à {names}</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est terminé</translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation>reste {left} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>L’insérer</translation>
    </message>
</context>
<context>
    <name>TranslationsLayout</name>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Send to a translator</source>
        <translation>Envoyer à traduire</translation>
    </message>
    <message>
        <source>One Word file in two columns, and the letter as PDF beside it</source>
        <translation>Un fichier Word en deux colonnes, et la lettre en PDF à côté</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What a translator sent back: a Word file, PO or XLIFF</source>
        <translation>Ce qui est revenu de la traduction&#xa0;: un fichier Word, PO ou XLIFF</translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message>
        <source>Unfinished language</source>
        <translation>Langue inachevée</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the texts and their translations</source>
        <translation>Rechercher dans les textes et leurs traductions</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>Aucun texte ne contient ces mots.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>Noms et titres</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>WhatWasUnderstood</name>
    <message>
        <source>Take the {count} names as signatories</source>
        <translation>Prendre les noms ({count}) comme signataires</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, %n time(s): change it with the recipient</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;», %n fois&#xa0;: le faire varier avec le destinataire</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;», %n fois&#xa0;: le faire varier avec le destinataire</numerusform>
        </translation>
    </message>
    <message>
        <source>“{count}” counts the names: keep it right by itself</source>
        <translation>«&#xa0;{count}&#xa0;» compte les noms&#xa0;: le tenir à jour tout seul</translation>
    </message>
    <message>
        <source>Not taken over: {count}…</source>
        <translation>Non repris&#xa0;: {count}…</translation>
    </message>
    <message>
        <source>No letter was read yet.</source>
        <translation>Aucune lettre n’a encore été lue.</translation>
    </message>
    <message>
        <source>Answer the questions over the list first.</source>
        <translation>Répondez d’abord aux questions au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>This isn’t in the letter:</source>
        <translation>Ceci n’est pas dans la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Lines of the letter</source>
        <translation>Lignes de la lettre</translation>
    </message>
    <message>
        <source> (or another day?)</source>
        <translation> (ou un autre jour&#x202f;?)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>à {people}</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} paragraphes</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} noms</translation>
    </message>
    <message>
        <source>Understood: {all}.</source>
        <translation>Compris&#xa0;: {all}.</translation>
    </message>
</context>
<context>
    <name>WhenSent</name>
    <message>
        <source>The day it was sent</source>
        <translation>Le jour de l’envoi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>What went out is the file that was exported</source>
        <translation>Ce qui est parti est le fichier exporté</translation>
    </message>
    <message>
        <source>What went out is the letter as it is now</source>
        <translation>Ce qui est parti est la lettre dans son état actuel</translation>
    </message>
    <message>
        <source>Changed since the export: {why}.</source>
        <translation>Changé depuis l’export&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>WhoGetsWhat</name>
    <message>
        <source>Search letters and texts</source>
        <translation>Rechercher dans les lettres et les textes</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>All letters say the same so far. In the letter, write a paragraph differently for one.</source>
        <translation>Toutes les lettres disent la même chose pour l’instant. Dans la lettre, formulez un paragraphe autrement pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>Utiliser une formulation</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) chosen:</source>
        <translation>
            <numerusform>%n lettre choisie&#xa0;:</numerusform>
            <numerusform>%n lettres choisies&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose cells of one column.</source>
        <translation>Choisissez des cellules d’une seule colonne.</translation>
    </message>
    <message numerus="yes">
        <source>choose a wording for %n letter(s)</source>
        <translation>
            <numerusform>choisir une formulation pour %n lettre</numerusform>
            <numerusform>choisir une formulation pour %n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave it out of %n letter(s)</source>
        <translation>
            <numerusform>omettre de %n lettre</numerusform>
            <numerusform>omettre de %n lettres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoIsItTo</name>
    <message>
        <source>Who is it to?</source>
        <translation>À qui s’adresse-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>Une entreprise, un service ou une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>Un tableau avec une ligne pour chacun&#xa0;: Excel, LibreOffice ou CSV</translation>
    </message>
</context>
<context>
    <name>WithdrewDialog</name>
    <message>
        <source>Withdrew</source>
        <translation>Signature retirée</translation>
    </message>
    <message>
        <source>{who} withdrew on</source>
        <translation>{who} a retiré sa signature le</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>Jour du retrait</translation>
    </message>
    <message>
        <source>The name goes from all letters that are exported from now on. It stays in this list.</source>
        <translation>Le nom disparaît de toutes les lettres exportées à partir de maintenant. Il reste dans cette liste.</translation>
    </message>
    <message>
        <source>Their names go from all letters that are exported from now on, and stay in this list.</source>
        <translation>Leurs noms disparaissent de toutes les lettres exportées à partir de maintenant, et restent dans cette liste.</translation>
    </message>
    <message>
        <source>These letters bear the name, and stay as they are:</source>
        <translation>Ces lettres portent le nom, et restent telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark as withdrawn</source>
        <translation>Marquer comme retiré</translation>
    </message>
</context>
<context>
    <name>WordingDeeds</name>
    <message>
        <source>write it differently for {name}</source>
        <translation>formuler autrement pour {name}</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>Formuler autrement</translation>
    </message>
    <message>
        <source>For which letters?</source>
        <translation>Pour quelles lettres&#x202f;?</translation>
    </message>
    <message>
        <source>write it differently for several</source>
        <translation>formuler autrement pour plusieurs</translation>
    </message>
    <message>
        <source>leave it out for {name}</source>
        <translation>omettre pour {name}</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>Keep the present wording</source>
        <translation>Garder la formulation actuelle</translation>
    </message>
    <message>
        <source>Which letters keep it when you change the rest?</source>
        <translation>Quelles lettres la gardent quand vous modifiez les autres&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>keep the present wording for some</source>
        <translation>garder la formulation actuelle pour certaines</translation>
    </message>
    <message>
        <source>Also use it for</source>
        <translation>L’utiliser aussi pour</translation>
    </message>
    <message>
        <source>Which letters get this wording too?</source>
        <translation>Quelles autres lettres reçoivent cette formulation&#x202f;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>use the wording for others too</source>
        <translation>utiliser aussi la formulation pour d’autres</translation>
    </message>
    <message>
        <source>use the shared wording for {name}</source>
        <translation>utiliser la formulation commune pour {name}</translation>
    </message>
    <message>
        <source>make it the wording of all</source>
        <translation>en faire la formulation de toutes</translation>
    </message>
    <message>
        <source>keep {name}’s wording</source>
        <translation>garder la formulation pour {name}</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>fixer la date</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Ce qu’il montre, en mots</translation>
    </message>
    <message>
        <source>Read aloud to those who can’t see the picture</source>
        <translation>Lu à voix haute à qui ne peut voir l’image</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>_ToWhom</name>
    <message>
        <source>Who is it to?</source>
        <translation>À qui s’adresse-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>Une entreprise, un service ou une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
<context>
    <name>_WhoSigns</name>
    <message>
        <source>Who signs?</source>
        <translation>Qui signe&#x202f;?</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>Nom tel qu’il doit être imprimé&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signator(y|ies)</source>
        <translation>
            <numerusform>Ajouter %n signataire</numerusform>
            <numerusform>Ajouter %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
</TS>
