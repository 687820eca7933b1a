<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Undersigned</source>
        <translation>Acerca de Undersigned</translation>
    </message>
    <message>
        <source>Undersigned {version}</source>
        <translation>Undersigned {version}</translation>
    </message>
    <message>
        <source>Coalition letters, drafted, merged, proofed and exported on your own computer. It never uses the network: nothing you write leaves this computer unless you send it.</source>
        <translation>Cartas de coalición redactadas, combinadas, revisadas y exportadas en su propia computadora. Nunca usa la red: nada de lo que escribe sale de esta computadora si usted no lo envía.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AddLanguage</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>Buscar, por ejemplo portugués o português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Buscar en los idiomas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
    <message>
        <source>What is translated into {language} is used for it, until you write something of its own.</source>
        <translation>Se usa lo que está traducido al {language}, hasta que escriba algo propio.</translation>
    </message>
    <message>
        <source>No language has this name. You can type its code, such as “pt-BR”.</source>
        <translation>Ningún idioma se llama así. Puede escribir su código, como «pt-BR».</translation>
    </message>
</context>
<context>
    <name>AddTerm</name>
    <message>
        <source>Add to the glossary</source>
        <translation>Añadir al glosario</translation>
    </message>
    <message>
        <source>For translators, where there is something to say</source>
        <translation>Para quien traduce, si hay algo que decir</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whoever translates is shown it beside each text with these words, also in her files.</source>
        <translation>Quien traduce lo ve junto a cada texto que tenga estas palabras, también en sus archivos.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Write the words in both languages</source>
        <translation>Escriba las palabras en ambos idiomas</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn’t. Your work is safe, and you can go on.</source>
        <translation>Algo salió mal que no debía. Su trabajo está a salvo y puede continuar.</translation>
    </message>
    <message>
        <source>If it happens again, please send us this report; no names are in it: {path}</source>
        <translation>Si vuelve a ocurrir, envíenos por favor este informe; no contiene ningún nombre: {path}</translation>
    </message>
</context>
<context>
    <name>AsItPrints</name>
    <message>
        <source>As it prints</source>
        <translation>Como se imprime</translation>
    </message>
</context>
<context>
    <name>AsSent</name>
    <message>
        <source>{name}, as it was sent on {day}</source>
        <translation>{name}, tal como se envió el {day}</translation>
    </message>
    <message>
        <source>The letter as it was sent</source>
        <translation>La carta tal como se envió</translation>
    </message>
    <message>
        <source>Only the file was kept. Save a copy to read it.</source>
        <translation>Solo se conservó el archivo. Guarde una copia para leerlo.</translation>
    </message>
    <message>
        <source>Since then: {why}.</source>
        <translation>Desde entonces: {why}.</translation>
    </message>
    <message>
        <source>The letter is still the same today.</source>
        <translation>La carta sigue igual hoy.</translation>
    </message>
    <message>
        <source>It wasn’t sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Compare with today’s</source>
        <translation>Comparar con la de hoy</translation>
    </message>
    <message>
        <source>Only the file was kept, not its words</source>
        <translation>Solo se conservó el archivo, no su texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>{name}’s letter wasn’t sent</source>
        <translation>La carta a {name} no se envió</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Names that may be the same</source>
        <translation>Nombres que pueden ser el mismo</translation>
    </message>
    <message>
        <source>belongs</source>
        <translation>pertenece</translation>
    </message>
    <message>
        <source>{name} belongs</source>
        <translation>{name} pertenece</translation>
    </message>
    <message>
        <source>from {table}, row {row}</source>
        <translation>de {table}, fila {row}</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>signs: {letters}</source>
        <translation>firma: {letters}</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>A favor:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>En contra:</translation>
    </message>
    <message>
        <source>Will &amp;print:</source>
        <translation>Se &amp;imprimirá:</translation>
    </message>
    <message>
        <source>Si&amp;gns:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>What is known of each is kept, contacts too.</source>
        <translation>Se conserva lo que se sabe de cada uno, también los contactos.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>This file is</source>
        <translation>Este archivo es</translation>
    </message>
    <message>
        <source>the &amp;whole list</source>
        <translation>&amp;la lista completa</translation>
    </message>
    <message>
        <source>&amp;only additions</source>
        <translation>&amp;solo añadidos</translation>
    </message>
    <message>
        <source>&amp;Say which letters</source>
        <translation>&amp;Indicar qué cartas</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmó</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>State of new ones</source>
        <translation>Estado de los nuevos</translation>
    </message>
    <message>
        <source>Day since when</source>
        <translation>Día desde el que cuenta</translation>
    </message>
    <message>
        <source>New ones are</source>
        <translation>Los nuevos quedan como</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>desde el</translation>
    </message>
    <message>
        <source>unless the list says another day</source>
        <translation>salvo que la lista indique otro día</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say(s|) nothing about letters: they sign none until you say.</source>
        <translation>
            <numerusform>%n fila no dice nada sobre cartas: no firma ninguna hasta que usted lo indique.</numerusform>
            <numerusform>%n filas no dicen nada sobre cartas: no firman ninguna hasta que usted lo indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya están</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>No están en esta lista</translation>
    </message>
    <message>
        <source>Couldn’t be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlos</translation>
    </message>
    <message>
        <source>Nobody in this list is new.</source>
        <translation>Nadie en esta lista es nuevo.</translation>
    </message>
    <message>
        <source>Nothing is said otherwise than on the roster.</source>
        <translation>Nada difiere de la lista de firmantes.</translation>
    </message>
    <message>
        <source>Nobody in this list is there already.</source>
        <translation>Nadie de esta lista está ya.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>No falta nadie.</translation>
    </message>
    <message>
        <source>Only a whole list can miss somebody.</source>
        <translation>Solo en una lista completa puede faltar alguien.</translation>
    </message>
    <message>
        <source>They stay as they are. Tick who withdrew.</source>
        <translation>Se quedan como están. Marque quién se retiró.</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>Se pudieron leer todas las filas.</translation>
    </message>
    <message>
        <source>These rows aren’t taken in, and here is why.</source>
        <translation>Estas filas no se incorporan, y aquí se explica por qué.</translation>
    </message>
    <message>
        <source>Taken in as well as can be; look whether it is right.</source>
        <translation>Incorporadas lo mejor posible; mire si están bien.</translation>
    </message>
    <message>
        <source>Say first whether this is the whole list, or only additions</source>
        <translation>Indique primero si esta es la lista completa o solo añadidos</translation>
    </message>
    <message numerus="yes">
        <source>add %n</source>
        <translation>
            <numerusform>añadir %n</numerusform>
            <numerusform>añadir %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>actualizar %n</numerusform>
            <numerusform>actualizar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n se retiró</numerusform>
            <numerusform>%n se retiraron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>All in this list is there already</source>
        <translation>Todo lo de esta lista ya está</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Already there, the same</source>
        <translation>Ya están, sin cambios</translation>
    </message>
    <message>
        <source>Not in this table; they stay</source>
        <translation>No están en esta tabla; se quedan</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlos</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>no longer named; kept as a former person</source>
        <translation>ya no se nombra; se conserva como persona anterior</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Vía de envío</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Siglas tras el nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>copia {number}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>persona {number}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Archivos anteriores</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>reemplazarlos</translation>
    </message>
    <message>
        <source>move them to “Earlier”</source>
        <translation>moverlos a “Earlier”</translation>
    </message>
    <message>
        <source>PDF to send</source>
        <translation>PDF para enviar</translation>
    </message>
    <message>
        <source>What most people send: it looks the same everywhere</source>
        <translation>Lo que envía casi todo el mundo: se ve igual en todas partes</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>For those who have to change something</source>
        <translation>Para quienes tienen que cambiar algo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>A clean page for your website</source>
        <translation>Una página limpia para su sitio web</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>Texto de correo</translation>
    </message>
    <message>
        <source>Plain text to paste into an e-mail</source>
        <translation>Texto sin formato para pegar en un correo</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>Borradores de correo</translation>
    </message>
    <message>
        <source>One for each letter, with its PDF attached; none is sent</source>
        <translation>Uno por carta, con su PDF adjunto; no se envía ninguno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Also one PDF of all, for the printer</source>
        <translation>También un PDF con todas, para la impresora</translation>
    </message>
    <message>
        <source>Also one zip of all files</source>
        <translation>También un zip con todos los archivos</translation>
    </message>
    <message>
        <source>Also a list of the files, as a table</source>
        <translation>También una lista de los archivos, como tabla</translation>
    </message>
    <message>
        <source>As drafts: letters with errors too, marked on each page</source>
        <translation>Como borradores: también las cartas con errores, marcadas en cada página</translation>
    </message>
    <message>
        <source>Who had signed by a day…</source>
        <translation>Quiénes habían firmado hasta un día…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>To</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Unfinished language</source>
        <translation>Idioma sin terminar</translation>
    </message>
    <message>
        <source>→ “{file}”</source>
        <translation>→ “{file}”</translation>
    </message>
    <message>
        <source>with those who had signed by {day}</source>
        <translation>con quienes habían firmado hasta el {day}</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>como borradores</translation>
    </message>
    <message>
        <source>one PDF of all</source>
        <translation>un PDF con todas</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>un zip</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>Who had signed by a day</source>
        <translation>Quiénes habían firmado hasta un día</translation>
    </message>
    <message>
        <source>The letters bear the names of those who had signed by the end of this day.</source>
        <translation>Las cartas llevan los nombres de quienes habían firmado al terminar este día.</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Usar este día</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
    <message>
        <source>It stands in every letter, and stays until you change it.</source>
        <translation>Figura en todas las cartas y se mantiene hasta que usted la cambie.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fijar la fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>Buscar entre los firmantes</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>%n la firma también</numerusform>
            <numerusform>%n la firman también</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who signs it</source>
        <translation>Marque quién la firma</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>Buscar, por ejemplo portugués o português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Buscar en los idiomas</translation>
    </message>
    <message>
        <source>This letter has no such language.</source>
        <translation>Esta carta no tiene ese idioma.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Signs…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>Se retiró…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Ticks for {name}</source>
        <translation>Marcas para {name}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>Privado: nunca se imprime</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En su archivo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Tomar como</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Say which column holds the names: take one as “Name, printed”.</source>
        <translation>Indique qué columna contiene los nombres: tome una como “Nombre, impreso”.</translation>
    </message>
    <message>
        <source>&amp;Remember for lists like this</source>
        <translation>&amp;Recordar para listas como esta</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s|) an e-mail address or a phone number: row(s) {rows}</source>
        <translation>
            <numerusform>%n nombre contiene una dirección de correo o un número de teléfono: fila {rows}</numerusform>
            <numerusform>%n nombres contienen una dirección de correo o un número de teléfono: filas {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>Fila {row}, {column}: {text}</translation>
    </message>
    <message>
        <source>They would be printed as they stand. Mend them in the list, or on the roster.</source>
        <translation>Se imprimirían tal como están. Corríjalos en el archivo o en la lista de firmantes.</translation>
    </message>
    <message>
        <source>In names that are printed</source>
        <translation>En nombres que se imprimen</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number seems to stand here:</source>
        <translation>Aquí parece haber una dirección de correo o un número de teléfono:</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En su archivo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Tomar como</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Take “{heading}” as</source>
        <translation>Tomar “{heading}” como</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>Nombre en la carta</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>Organización, nombre completo</translation>
    </message>
    <message>
        <source>Person’s name</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Honorific (Mr., Dr.)</source>
        <translation>Tratamiento (Sr., Dra.)</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Siglas tras el nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>To, cc or via</source>
        <translation>Para, copia o por intermedio de</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Vía de envío</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Un campo propio</translation>
    </message>
    <message>
        <source>Id from an export</source>
        <translation>Identificador de una exportación</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Las diferencias están marcadas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing stands there.</source>
        <translation>No hay nada ahí.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>Conservar la redacción de {name}</translation>
    </message>
    <message>
        <source>Use the shared wording</source>
        <translation>Usar la redacción común</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What changed on the list</source>
        <translation>Qué cambió en la lista</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>the list as of a day</source>
        <translation>la lista a la fecha de un día</translation>
    </message>
    <message>
        <source>“{state}”, kept on {day}</source>
        <translation>“{state}”, guardado el {day}</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>otro archivo…</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>&amp;Today’s list compared with</source>
        <translation>Lis&amp;ta de hoy, comparada con</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Letters (*.undersigned)</source>
        <translation>Cartas (*.undersigned)</translation>
    </message>
    <message>
        <source>An earlier file</source>
        <translation>Un archivo anterior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Se retiraron</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>Imprimir como</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All but {names}</source>
        <translation>Todas menos {names}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>{name}: as sent, and today</source>
        <translation>{name}: como se envió, y hoy</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Como se envió</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Save as Word, with the changes marked…</source>
        <translation>Guardar en Word, con los cambios marcados…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Las diferencias están marcadas.</translation>
    </message>
    <message>
        <source>{name}, changes.docx</source>
        <translation>{name}, cambios.docx</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Guardar en Word</translation>
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
        <translation>Textos que se dicen de otro modo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Said differently · {place}</source>
        <translation>Dicho de otro modo · {place}</translation>
    </message>
    <message>
        <source>{key}  Take {file}</source>
        <translation>{key}  Tomar {file}</translation>
    </message>
    <message>
        <source>{key}  Keep mine</source>
        <translation>{key}  Conservar la mía</translation>
    </message>
    <message>
        <source>{key}  Take neither for now</source>
        <translation>{key}  Por ahora, ninguna</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Which letters do they sign?</source>
        <translation>¿Qué cartas firman?</translation>
    </message>
    <message>
        <source>{who} sign:</source>
        <translation>{who} firman:</translation>
    </message>
    <message>
        <source>{who} signs:</source>
        <translation>{who} firma:</translation>
    </message>
    <message>
        <source>Until now they sign different letters.</source>
        <translation>Hasta ahora firman cartas distintas.</translation>
    </message>
    <message>
        <source>All letters, also those to future recipients</source>
        <translation>Todas las cartas, también a destinatarios futuros</translation>
    </message>
    <message>
        <source>All letters of today ({count})</source>
        <translation>Todas las cartas de hoy ({count})</translation>
    </message>
    <message>
        <source>These letters</source>
        <translation>Estas cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)</source>
        <translation>
            <numerusform>Firmar %n carta</numerusform>
            <numerusform>Firmar %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign all letters</source>
        <translation>Firmar todas las cartas</translation>
    </message>
    <message>
        <source>A letter to somebody new is signed too, without asking.</source>
        <translation>También se firma una carta a alguien nuevo, sin preguntar.</translation>
    </message>
    <message>
        <source>When there is a new recipient, you are asked whether they sign that letter too.</source>
        <translation>Cuando haya un destinatario nuevo, se le preguntará si firman también esa carta.</translation>
    </message>
    <message>
        <source>Sign no letter</source>
        <translation>No firmar ninguna carta</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>el mismo grupo</translation>
    </message>
    <message>
        <source>different groups</source>
        <translation>grupos distintos</translation>
    </message>
    <message>
        <source>These are used for every list that you take in.</source>
        <translation>Se usan en cada lista que incorpore.</translation>
    </message>
    <message>
        <source>Nothing was decided yet. What you decide is kept here, and used for the next list.</source>
        <translation>Aún no se ha decidido nada. Lo que decida se guarda aquí y se usa en la próxima lista.</translation>
    </message>
    <message>
        <source>There is no decision to change</source>
        <translation>No hay ninguna decisión que cambiar</translation>
    </message>
    <message>
        <source>They are different groups: take them apart</source>
        <translation>Son grupos distintos: separarlos</translation>
    </message>
    <message>
        <source>They are the same group: combine them</source>
        <translation>Son el mismo grupo: combinarlos</translation>
    </message>
    <message>
        <source>Ask again with the next list</source>
        <translation>Preguntar de nuevo con la próxima lista</translation>
    </message>
    <message>
        <source>Take {name} apart</source>
        <translation>Separar {name}</translation>
    </message>
    <message>
        <source>Ask about {name} again</source>
        <translation>Preguntar de nuevo por {name}</translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>Combinar {name}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>add {language}</source>
        <translation>añadir {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were translated before, and are filled in to be looked at.</source>
        <translation>
            <numerusform>%n texto ya se había traducido y está puesto para que lo revise.</numerusform>
            <numerusform>%n textos ya se habían traducido y están puestos para que los revise.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove {language}</source>
        <translation>quitar {language}</translation>
    </message>
    <message>
        <source>{language} is removed, with its translations.</source>
        <translation>{language} se ha quitado, con sus traducciones.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traducir</translation>
    </message>
    <message>
        <source>mend a slip</source>
        <translation>corregir un descuido</translation>
    </message>
    <message>
        <source>translation done</source>
        <translation>traducción lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n texts are translated into {language}.</source>
        <translation>
            <numerusform>El texto está traducido al {language} (%n).</numerusform>
            <numerusform>Los %n textos están traducidos al {language}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it still fits</source>
        <translation>sigue siendo válida</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no está lista</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>se queda en {language}</translation>
    </message>
    <message>
        <source>no longer stays in {language}</source>
        <translation>ya no se queda en {language}</translation>
    </message>
    <message>
        <source>copy the source</source>
        <translation>copiar el original</translation>
    </message>
    <message>
        <source>clear the translation</source>
        <translation>borrar la traducción</translation>
    </message>
    <message>
        <source>use a suggestion</source>
        <translation>usar una sugerencia</translation>
    </message>
    <message>
        <source>add to the glossary</source>
        <translation>añadir al glosario</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>cambiar el glosario</translation>
    </message>
    <message>
        <source>No text that is to do was translated before.</source>
        <translation>Ninguno de los textos pendientes se había traducido antes.</translation>
    </message>
    <message>
        <source>fill in what was translated before</source>
        <translation>poner lo que ya estaba traducido</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in. Each is to be looked at, and said to be done.</source>
        <translation>
            <numerusform>%n texto puesto. Revíselo y dígalo listo.</numerusform>
            <numerusform>%n textos puestos. Revise cada uno y dígalo listo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What changed since it was translated:</source>
        <translation>Qué ha cambiado desde que se tradujo:</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>Keep the translation as it is: it is right for the changed text, too</source>
        <translation>Dejar la traducción como está: también vale para el texto cambiado</translation>
    </message>
    <message>
        <source>For which numbers</source>
        <translation>Para qué números</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Write the translation here</source>
        <translation>Escriba aquí la traducción</translation>
    </message>
    <message>
        <source>Slips in the translation</source>
        <translation>Descuidos en la traducción</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What the campaign’s words are called in this language</source>
        <translation>Cómo se llaman en este idioma las palabras de la campaña</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Listo, siguiente</translation>
    </message>
    <message>
        <source>Say that it is done, and go to the next one to do (Ctrl+Enter)</source>
        <translation>Decir que está listo e ir al siguiente pendiente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Stays in {language} on purpose</source>
        <translation>Se queda en {language} a propósito</translation>
    </message>
    <message>
        <source>for {numbers}</source>
        <translation>para {numbers}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya existe un archivo {name}.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>común</translation>
    </message>
    <message>
        <source>⊘ left out</source>
        <translation>⊘ omitido</translation>
    </message>
    <message>
        <source>▲ missing</source>
        <translation>▲ falta</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>That is a folder</source>
        <translation>Eso es una carpeta</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop a campaign, a Word file or a table.</source>
        <translation>“{name}” es una carpeta. Suelte una campaña, un archivo de Word o una tabla.</translation>
    </message>
    <message>
        <source>Open a letter first</source>
        <translation>Abra primero una carta</translation>
    </message>
    <message>
        <source>“{name}” looks like a list. Open the letter it belongs to, then drop it again.</source>
        <translation>“{name}” parece una lista. Abra la carta a la que pertenece y suéltela de nuevo.</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>¿Quiénes están en esta lista?</translation>
    </message>
    <message>
        <source>Who is in “{name}”?</source>
        <translation>¿Quiénes están en “{name}”?</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Se deshace de una sola vez.</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>“{name}” is a translator’s file. Open the letter it belongs to, then drop it again.</source>
        <translation>«{name}» es un archivo de traducción. Abra la carta a la que pertenece y vuelva a soltarlo.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>No se incorporó nada</translation>
    </message>
    <message>
        <source>Import recipients</source>
        <translation>Importar destinatarios</translation>
    </message>
    <message>
        <source>{added} recipients added, {changed} updated.</source>
        <translation>{added} destinatarios añadidos, {changed} actualizados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Look at {count} rows or columns.</source>
        <translation>Mire {count} filas o columnas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
</context>
<context>
    <name>ExportThis</name>
    <message>
        <source>This letter can’t go out yet: {problem}</source>
        <translation>Esta carta no puede salir todavía: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more thing(s) stop it.</source>
        <translation>
            <numerusform>Y la impide %n cosa más.</numerusform>
            <numerusform>Y la impiden %n cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export as a draft</source>
        <translation>Exportar como borrador</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Preparando la carta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>Export this letter</source>
        <translation>Exportar esta carta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>Se exportó {file}</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into an e-mail or a website.</source>
        <translation>La carta está en el portapapeles. Péguela en un correo o en un sitio web.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Recipient’s name</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>Recipient’s organization, in full</source>
        <translation>Organización del destinatario, nombre completo</translation>
    </message>
    <message>
        <source>How many sign</source>
        <translation>Número de firmantes</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
</context>
<context>
    <name>FieldsMenu</name>
    <message>
        <source>Fields of all letters</source>
        <translation>Campos de todas las cartas</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Decir para qué sirve…</translation>
    </message>
    <message>
        <source>Remove from all letters</source>
        <translation>Quitar de todas las cartas</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n paragraph(s), so it can’t be removed</source>
        <translation>
            <numerusform>Se usa en %n párrafo, por lo que no se puede quitar</numerusform>
            <numerusform>Se usa en %n párrafos, por lo que no se puede quitar</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it called? Every letter gets one.</source>
        <translation>¿Cómo se llama? Lo tendrán todas las cartas.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Cambiar el nombre del campo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename a field</source>
        <translation>Cambiar el nombre de un campo</translation>
    </message>
    <message>
        <source>What should be filled in here?</source>
        <translation>¿Qué hay que rellenar aquí?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Say what a field is for</source>
        <translation>Decir para qué sirve un campo</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Quitar un campo</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Somebody else changed this file</source>
        <translation>Otra persona cambió este archivo</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your changes are still here, not saved yet.</source>
        <translation>No se sobrescribió nada. Sus cambios siguen aquí, aún sin guardar.</translation>
    </message>
    <message>
        <source>Save a copy beside it</source>
        <translation>Guardar una copia al lado</translation>
    </message>
    <message>
        <source>Look at the other first</source>
        <translation>Mirar primero la otra</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Guardarlo ahí de nuevo</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder {folder}.</source>
        <translation>{name} ya no está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Your letter is still here, not saved yet.</source>
        <translation>Su carta sigue aquí, aún sin guardar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>my copy</source>
        <translation>mi copia</translation>
    </message>
    <message>
        <source>{who} has “{name}” open since {time}, so it isn’t replaced.</source>
        <translation>{who} tiene “{name}” abierto desde {time}, por lo que no se reemplaza.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk by another program or person.</source>
        <translation>Otro programa u otra persona cambió “{name}” en el disco.</translation>
    </message>
    <message>
        <source>Look at the other</source>
        <translation>Mirar la otra versión</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten.</source>
        <translation>No se sobrescribe nada suyo.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. Your letter is still here.</source>
        <translation>“{name}” ya no está donde estaba. Su carta sigue aquí.</translation>
    </message>
    <message>
        <source>{who} has this open since {time}. You can look and export.</source>
        <translation>{who} tiene esto abierto desde {time}. Puede mirar y exportar.</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <source>Perhaps it was forgotten.</source>
        <translation>Quizá se quedó abierto por olvido.</translation>
    </message>
    <message>
        <source>Work in it all the same</source>
        <translation>Trabajar aquí de todos modos</translation>
    </message>
    <message>
        <source>This was opened from a mail or a read-only place. Save asks where to keep it.</source>
        <translation>Esto se abrió desde un correo o un lugar de solo lectura. Al guardar se preguntará dónde conservarlo.</translation>
    </message>
    <message>
        <source>Save it now…</source>
        <translation>Guardar ahora…</translation>
    </message>
    <message>
        <source>Your sync service left another version beside it: “{name}”.</source>
        <translation>Su servicio de sincronización dejó otra versión al lado: “{name}”.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>No recovery copy can be made ({why}). Save often until that is mended.</source>
        <translation>No se puede hacer una copia de recuperación ({why}). Guarde a menudo hasta que se corrija.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file can’t be opened</source>
        <translation>No se puede abrir este archivo</translation>
    </message>
    <message>
        <source>This copy can’t be opened</source>
        <translation>No se puede abrir esta copia</translation>
    </message>
    <message>
        <source>Undersigned campaigns (*.undersigned)</source>
        <translation>Campañas de Undersigned (*.undersigned)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved, but not confirmed</source>
        <translation>Guardado, pero sin confirmar</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>¿Guardar primero?</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>¿Guardar los cambios en “{title}”?</translation>
    </message>
    <message>
        <source>If you don’t save, what you changed since you last saved is lost.</source>
        <translation>Si no guarda, se pierde lo que cambió desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>Buscar entre los firmantes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>De la lista</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>Signs the letter to</source>
        <translation>Firma la carta a</translation>
    </message>
    <message>
        <source>Repeats to look at</source>
        <translation>Repetidos por mirar</translation>
    </message>
    <message>
        <source>With something to fix</source>
        <translation>Con algo por corregir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>kind not said</source>
        <translation>tipo sin indicar</translation>
    </message>
    <message>
        <source>signs {recipient}</source>
        <translation>firma la carta a {recipient}</translation>
    </message>
    <message>
        <source>repeats to look at</source>
        <translation>repetidos por mirar</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>algo por corregir</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all letters</source>
        <translation>Buscar en todas las cartas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>But not in…</source>
        <translation>Pero no en…</translation>
    </message>
    <message>
        <source>Choose letters that keep the words they have now</source>
        <translation>Elegir cartas que conservan el texto que tienen ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>No se encuentra en ningún lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>Se encuentra en %n lugar.</numerusform>
            <numerusform>Se encuentra en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Reemplazar %n</numerusform>
            <numerusform>Reemplazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>But not in {letters}…</source>
        <translation>Pero no en {letters}…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Reemplazado en %n lugar.</numerusform>
            <numerusform>Reemplazado en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still found in %n place(s).</source>
        <translation>
            <numerusform>Aún se encuentra en %n lugar.</numerusform>
            <numerusform>Aún se encuentra en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>reemplazar “{words}” en %n lugar</numerusform>
            <numerusform>reemplazar “{words}” en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>But not in</source>
        <translation>Pero no en</translation>
    </message>
    <message>
        <source>Which letters keep the words they have now?</source>
        <translation>¿Qué cartas conservan el texto que tienen ahora?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>This letter</source>
        <translation>Esta carta</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>Nombre en la carta</translation>
    </message>
    <message>
        <source>as the letter calls it</source>
        <translation>como la nombra la carta</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>Organización, nombre completo</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Vía de envío</translation>
    </message>
    <message>
        <source>as for all letters</source>
        <translation>como en todas las cartas</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>automatic, from the people below</source>
        <translation>automático, según las personas de abajo</translation>
    </message>
    <message>
        <source>Use the automatic one</source>
        <translation>Usar el automático</translation>
    </message>
    <message>
        <source>People this letter is to</source>
        <translation>Personas a quienes va esta carta</translation>
    </message>
    <message>
        <source>Add a person to this letter</source>
        <translation>Añadir una persona a esta carta</translation>
    </message>
    <message>
        <source>Copies (cc)</source>
        <translation>Copias (cc)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Añadir una copia</translation>
    </message>
    <message>
        <source>Languages of this letter</source>
        <translation>Idiomas de esta carta</translation>
    </message>
    <message>
        <source>Fields the text uses</source>
        <translation>Campos que usa el texto</translation>
    </message>
    <message>
        <source>This signatory</source>
        <translation>Este firmante</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre impreso</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>Aspecto de las páginas</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Street, city
Telephone, web address</source>
        <translation>Calle, ciudad
Teléfono, sitio web</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Altura del logotipo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>Head and foot of the pages</source>
        <translation>Encabezado y pie de página</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert into the running head</source>
        <translation>Insertar en el encabezado</translation>
    </message>
    <message>
        <source>Not on the first page</source>
        <translation>No en la primera página</translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation>Números de página al pie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Margen inferior</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>How far lines stand apart, in sizes of the text</source>
        <translation>Distancia entre líneas, en tamaños del texto</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>interlineado</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Tipo de letra de los títulos</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Where the date stands</source>
        <translation>Lugar de la fecha</translation>
    </message>
    <message>
        <source>Where the address stands</source>
        <translation>Lugar de la dirección</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation>una debajo de otra</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>una al lado de otra</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Heading over the names</source>
        <translation>Título sobre los nombres</translation>
    </message>
    <message>
        <source>Columns of names</source>
        <translation>Columnas de nombres</translation>
    </message>
    <message>
        <source>Size of the names</source>
        <translation>Tamaño de los nombres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>Imprimir como</translation>
    </message>
    <message>
        <source>How a name is printed</source>
        <translation>Forma de imprimir un nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>Firmantes principales primero</translation>
    </message>
    <message>
        <source>Numbers before the names</source>
        <translation>Números delante de los nombres</translation>
    </message>
    <message>
        <source>Begin the names on a new page</source>
        <translation>Empezar los nombres en una página nueva</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Signatures in Word and web pages, too</source>
        <translation>Firmas también en Word y en la web</translation>
    </message>
    <message>
        <source>Pictures of signatures go into PDFs alone unless you say so</source>
        <translation>Las imágenes de firmas van solo a los PDF, salvo que usted indique lo contrario</translation>
    </message>
    <message>
        <source>at the foot of their page</source>
        <translation>al pie de su página</translation>
    </message>
    <message>
        <source>at the end of the letter</source>
        <translation>al final de la carta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where notes stand</source>
        <translation>Lugar de las notas</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Tamaño de las notas</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>A page with logos before the letter</source>
        <translation>Una página con logotipos antes de la carta</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logotipos</translation>
    </message>
    <message>
        <source>Choose logos…</source>
        <translation>Elegir logotipos…</translation>
    </message>
    <message>
        <source>Columns of logos</source>
        <translation>Columnas de logotipos</translation>
    </message>
    <message>
        <source>Height of the logos</source>
        <translation>Altura de los logotipos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>Marcar cada página como borrador</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Margin: {side}</source>
        <translation>Margen: {side}</translation>
    </message>
    <message>
        <source>the name above</source>
        <translation>el nombre de arriba</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Contact in print</source>
        <translation>Contacto impreso</translation>
    </message>
    <message>
        <source>printed with the name</source>
        <translation>se imprime con el nombre</translation>
    </message>
    <message>
        <source>Lead signatory, stands first</source>
        <translation>Firmante principal, va primero</translation>
    </message>
    <message>
        <source>Signs in an individual capacity</source>
        <translation>Firma a título individual</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Choose which letters are signed</source>
        <translation>Elegir qué cartas se firman</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nombre en otros idiomas</translation>
    </message>
    <message>
        <source>Private, never printed</source>
        <translation>Privado, nunca se imprime</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde procede</translation>
    </message>
</context>
<context>
    <name>FormerNames</name>
    <message numerus="yes">
        <source>“{name}” still stands in this letter, in %n place(s).</source>
        <translation>
            <numerusform>“{name}” sigue en esta carta, en %n lugar.</numerusform>
            <numerusform>“{name}” sigue en esta carta, en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The letter to {recipient} was already sent on {day}; that one stays as it was.</source>
        <translation>La carta a {recipient} ya se envió el {day}; esa queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Glossary · {language}</source>
        <translation>Glosario · {language}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No term yet. Choose words in the text and add them, or write the first one here.</source>
        <translation>Aún no hay términos. Seleccione palabras del texto y añádalas, o escriba aquí el primero.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Añadir un término</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep these terms</source>
        <translation>Conservar estos términos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the terms first</source>
        <translation>Seleccione antes los términos</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same name, but for punctuation</source>
        <translation>el mismo nombre, salvo la puntuación</translation>
    </message>
    <message>
        <source>the same name, but for title and writing</source>
        <translation>el mismo nombre, salvo el título y la forma de escribirlo</translation>
    </message>
    <message>
        <source>the same name, but for {}</source>
        <translation>el mismo nombre, salvo por: {}</translation>
    </message>
    <message>
        <source>the same name and place</source>
        <translation>el mismo nombre y lugar</translation>
    </message>
    <message>
        <source>the same words and place</source>
        <translation>las mismas palabras y el mismo lugar</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>las mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>the same names in another order</source>
        <translation>los mismos nombres en otro orden</translation>
    </message>
    <message>
        <source>the same last name, and first names that fit</source>
        <translation>el mismo apellido, y nombres de pila que encajan</translation>
    </message>
    <message>
        <source>the same web address</source>
        <translation>la misma dirección web</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same affiliation</source>
        <translation>la misma afiliación</translation>
    </message>
    <message>
        <source>their affiliations differ in part</source>
        <translation>sus afiliaciones difieren en parte</translation>
    </message>
    <message>
        <source>they have different affiliations</source>
        <translation>tienen afiliaciones distintas</translation>
    </message>
    <message>
        <source>they are in different countries</source>
        <translation>están en países distintos</translation>
    </message>
    <message>
        <source>they have different short forms</source>
        <translation>tienen formas cortas distintas</translation>
    </message>
    <message>
        <source>they have different legal forms</source>
        <translation>tienen formas jurídicas distintas</translation>
    </message>
    <message>
        <source>all but a letter is the same</source>
        <translation>todo es igual menos una letra</translation>
    </message>
    <message>
        <source>one name holds the other</source>
        <translation>un nombre contiene el otro</translation>
    </message>
    <message>
        <source>both may be the same as a third</source>
        <translation>ambos pueden ser el mismo que un tercero</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <translation>usted dijo que son el mismo</translation>
    </message>
    <message>
        <source>it sounds the same in other letters</source>
        <translation>suena igual con otras letras</translation>
    </message>
    <message>
        <source>the names differ by what may be a typing error</source>
        <translation>los nombres difieren en lo que puede ser una errata</translation>
    </message>
    <message>
        <source>the letters stand for the words in front of them</source>
        <translation>las letras corresponden a las palabras que las preceden</translation>
    </message>
    <message>
        <source>the letters in brackets aren&apos;t those of the name</source>
        <translation>las letras entre paréntesis no son las del nombre</translation>
    </message>
    <message>
        <source>the letters {} are those of the other name, which it holds</source>
        <translation>las letras {} son las del otro nombre, que las contiene</translation>
    </message>
    <message>
        <source>the other name gives {} as its short form</source>
        <translation>el otro nombre da {} como su forma corta</translation>
    </message>
    <message>
        <source>{} are the first letters of the long name</source>
        <translation>{} son las primeras letras del nombre largo</translation>
    </message>
    <message>
        <source>{} are the first letters of the other&apos;s first words</source>
        <translation>{} son las primeras letras de las primeras palabras del otro</translation>
    </message>
    <message>
        <source>both go by {}, in other words or another language</source>
        <translation>ambos usan {}, con otras palabras o en otro idioma</translation>
    </message>
    <message>
        <source>one also calls itself {}</source>
        <translation>uno también se llama {}</translation>
    </message>
    <message>
        <source>one was once called {}</source>
        <translation>uno se llamaba antes {}</translation>
    </message>
    <message>
        <source>{} stands in the longer name</source>
        <translation>{} figura en el nombre más largo</translation>
    </message>
    <message>
        <source>{} may be short for the longer name</source>
        <translation>{} puede ser la forma corta del nombre más largo</translation>
    </message>
    <message>
        <source>a word for what it is left out: {}</source>
        <translation>se omite una palabra que dice qué es: {}</translation>
    </message>
    <message>
        <source>{} and {} say the same</source>
        <translation>{} y {} dicen lo mismo</translation>
    </message>
    <message>
        <source>{} and {} are of one country</source>
        <translation>{} y {} son de un mismo país</translation>
    </message>
    <message>
        <source>{} and {} differ in their ending only</source>
        <translation>{} y {} solo difieren en la terminación</translation>
    </message>
    <message>
        <source>{} and {} may be one word with a typing error</source>
        <translation>{} y {} pueden ser una misma palabra con una errata</translation>
    </message>
    <message>
        <source>{} may be short for {}</source>
        <translation>{} puede ser la forma corta de {}</translation>
    </message>
    <message>
        <source>{} and {} are different words</source>
        <translation>{} y {} son palabras distintas</translation>
    </message>
    <message>
        <source>{} and {} are different places</source>
        <translation>{} y {} son lugares distintos</translation>
    </message>
    <message>
        <source>only one names a place: {}</source>
        <translation>solo uno nombra un lugar: {}</translation>
    </message>
    <message>
        <source>only one says where it is: {}</source>
        <translation>solo uno dice dónde está: {}</translation>
    </message>
    <message>
        <source>only one says {}</source>
        <translation>solo uno dice {}</translation>
    </message>
    <message>
        <source>only one is the {}</source>
        <translation>solo uno es: {}</translation>
    </message>
    <message>
        <source>only one is {}</source>
        <translation>solo uno es {}</translation>
    </message>
    <message>
        <source>only one has {} beside it</source>
        <translation>solo uno lleva al lado {}</translation>
    </message>
    <message>
        <source>only one has the number {}</source>
        <translation>solo uno lleva el número {}</translation>
    </message>
    <message>
        <source>{} may be a legal form or a place</source>
        <translation>{} puede ser una forma jurídica o un lugar</translation>
    </message>
    <message>
        <source>{} says that it is a part of a larger group</source>
        <translation>{} dice que forma parte de un grupo mayor</translation>
    </message>
    <message>
        <source>upper case and spaces</source>
        <translation>mayúsculas y espacios</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>la forma jurídica</translation>
    </message>
    <message>
        <source>the short form in letters</source>
        <translation>la forma corta en letras</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>another name beside it</source>
        <translation>otro nombre al lado</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>acentos</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No groups. Give names one in Signatories, under Group.</source>
        <translation>Sin grupos. Asígnelos a los nombres en Firmantes, en Grupo.</translation>
    </message>
</context>
<context>
    <name>HaveLetter</name>
    <message>
        <source>I have the letter</source>
        <translation>Ya tengo la carta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>Leer este texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Elegir un archivo de Word…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>El archivo solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>or &amp;paste the letter from Word, Google Docs or an e-mail:</source>
        <translation>o &amp;pegar la carta desde Word, Google Docs o un correo:</translation>
    </message>
    <message>
        <source>The letter’s text</source>
        <translation>El texto de la carta</translation>
    </message>
    <message>
        <source>Paste here. Headings, lists, bold, links and notes are kept.</source>
        <translation>Pegue aquí. Se conservan los títulos, las listas, la negrita, los enlaces y las notas.</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Lectura de la carta</translation>
    </message>
    <message>
        <source>Reading the letter…</source>
        <translation>Leyendo la carta…</translation>
    </message>
    <message>
        <source>Begin with this letter</source>
        <translation>Empezar con esta carta</translation>
    </message>
    <message>
        <source>Letters ({patterns})</source>
        <translation>Cartas ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Elegir la carta</translation>
    </message>
    <message>
        <source>This letter can’t be begun with</source>
        <translation>No se puede empezar con esta carta</translation>
    </message>
    <message>
        <source>This letter can’t be read</source>
        <translation>No se puede leer esta carta</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>All that is known of the one that is chosen</source>
        <translation>Todo lo que se sabe del elegido</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The guide, with pictures (in English)</source>
        <translation>La guía, con imágenes (en inglés)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take the letter you have (a Word file, or pasted), a template, or the sample.</source>
        <translation>Use la carta que ya tiene (un archivo de Word, o pegada), una plantilla o el ejemplo.</translation>
    </message>
    <message>
        <source>Which letters does my typing change?</source>
        <translation>¿Qué cartas cambian cuando escribo?</translation>
    </message>
    <message>
        <source>The line under the paragraph says it, and lets you word it differently for some letters.</source>
        <translation>La línea bajo el párrafo lo dice, y permite redactarlo de otra manera para algunas cartas.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>The page beside the text is what will be exported, as it is now.</source>
        <translation>La página junto al texto es lo que se exportará, tal como está ahora.</translation>
    </message>
    <message>
        <source>Is my work safe?</source>
        <translation>¿Está a salvo mi trabajo?</translation>
    </message>
    <message>
        <source>Save writes the file whole or not at all. Between saves a recovery copy is kept on this computer, also of a letter you never saved; after a crash you choose between the two.</source>
        <translation>Al guardar, el archivo se escribe entero o no se escribe. Entre guardados se conserva una copia de recuperación en esta computadora, también de una carta que nunca guardó; tras un cierre inesperado, usted elige entre las dos.</translation>
    </message>
    <message>
        <source>Working with others</source>
        <translation>Trabajar con otras personas</translation>
    </message>
    <message>
        <source>In a shared folder you see who has a letter open. If somebody changed the file meanwhile, nothing is overwritten: you can look at theirs and save yours beside it.</source>
        <translation>En una carpeta compartida se ve quién tiene abierta una carta. Si mientras tanto alguien cambió el archivo, no se sobrescribe nada: puede mirar el suyo y guardar el de usted al lado.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n actualizado</numerusform>
            <numerusform>%n actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n se retiró</numerusform>
            <numerusform>%n se retiraron</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others.</source>
        <translation>
            <numerusform>%n puede ser el mismo que otros.</numerusform>
            <numerusform>%n pueden ser los mismos que otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <translation>Todas, también las futuras</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>La única (%n)</numerusform>
            <numerusform>Las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}: sin {names}</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person who signs</source>
        <translation>Persona que firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmó</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name, printed</source>
        <translation>Nombre, impreso</translation>
    </message>
    <message>
        <source>Organization, printed</source>
        <translation>Organización, impresa</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Grupo en la lista</translation>
    </message>
    <message>
        <source>Kind: organization or person</source>
        <translation>Tipo: organización o persona</translation>
    </message>
    <message>
        <source>Signs which letters</source>
        <translation>Qué cartas firma</translation>
    </message>
    <message>
        <source>Signed, pending or withdrew</source>
        <translation>Firmó, pendiente o se retiró</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Día de la firma</translation>
    </message>
    <message>
        <source>Short form, never printed</source>
        <translation>Forma corta, nunca impresa</translation>
    </message>
    <message>
        <source>E-mail, never printed</source>
        <translation>Correo electrónico, nunca impreso</translation>
    </message>
    <message>
        <source>Phone, never printed</source>
        <translation>Teléfono, nunca impreso</translation>
    </message>
    <message>
        <source>Notes, never printed</source>
        <translation>Notas, nunca impresas</translation>
    </message>
    <message>
        <source>Keep it, never printed</source>
        <translation>Conservar, nunca impreso</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recipients</source>
        <translation>Importar destinatarios</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>Filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Or paste rows copied from a spreadsheet, with their headings</source>
        <translation>O pegar filas copiadas de una hoja de cálculo, con sus encabezados</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation>Importar firmantes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>¿Qué lista?</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>¿Qué filas?</translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation>¿Qué hay en las columnas?</translation>
    </message>
    <message>
        <source>Which letters do they sign?</source>
        <translation>¿Qué cartas firman?</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <translation>{name} · {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted list</source>
        <translation>lista pegada</translation>
    </message>
    <message>
        <source>Next: which rows</source>
        <translation>Siguiente: qué filas</translation>
    </message>
    <message>
        <source>Next: which letters</source>
        <translation>Siguiente: qué cartas</translation>
    </message>
    <message>
        <source>Next: what will change</source>
        <translation>Siguiente: qué va a cambiar</translation>
    </message>
    <message>
        <source>Say first which column holds the names</source>
        <translation>Indique primero qué columna contiene los nombres</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Comparing with the roster…</source>
        <translation>Comparando con la lista de firmantes…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporando los datos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A table with a row for each person, and headings such as Company, Name, Title.</source>
        <translation>Una tabla con una fila por persona y encabezados como Empresa, Nombre, Cargo.</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>Siguiente: las columnas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Añadir %n</numerusform>
            <numerusform>Añadir %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>actualizar %n</numerusform>
            <numerusform>actualizar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n</source>
        <translation>
            <numerusform>Actualizar %n</numerusform>
            <numerusform>Actualizar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>the pasted rows</source>
        <translation>las filas pegadas</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated from {name}.</source>
        <translation>{added} añadidos, {updated} actualizados desde {name}.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Tablas (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {name}</source>
        <translation>
            <numerusform>%n fila en {name}</numerusform>
            <numerusform>%n filas en {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Each in its own language</source>
        <translation>Cada una en su idioma</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <translation>Elegir otro idioma</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{languages}, {done} all done</source>
        <translation>{languages}, {done} terminados</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>in</source>
        <translation>in</translation>
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
        <translation>Páginas que puede tener una carta</translation>
    </message>
    <message>
        <source>Tightens names, lines, size and margins a little, in good taste. Words stay.</source>
        <translation>Ajusta un poco nombres, líneas, tamaño y márgenes, con buen gusto. Las palabras no cambian.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pages of each letter</source>
        <translation>Páginas de cada carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>Aún no hay ninguna carta: ¿a quién va?</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Añadir un destinatario</translation>
    </message>
    <message>
        <source>Fit on</source>
        <translation>Ajustar a</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s).</source>
        <translation>
            <numerusform>Esta carta tiene %n página.</numerusform>
            <numerusform>Esta carta tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>page(s)</source>
        <translation>
            <numerusform>página</numerusform>
            <numerusform>páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit this letter</source>
        <translation>Ajustar esta carta</translation>
    </message>
    <message numerus="yes">
        <source>Fit all %n letters</source>
        <translation>
            <numerusform>Ajustar %n carta</numerusform>
            <numerusform>Ajustar las %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Fitting the letters</source>
        <translation>Ajustando las cartas</translation>
    </message>
    <message>
        <source>Tried {number}: {recipient}</source>
        <translation>Probadas {number}: {recipient}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>Se detendrá después de esta carta…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>añadir una nota</translation>
    </message>
    <message>
        <source>make it a heading</source>
        <translation>convertir en título</translation>
    </message>
    <message>
        <source>make it a list</source>
        <translation>convertir en lista</translation>
    </message>
    <message>
        <source>make it a quotation</source>
        <translation>convertir en cita</translation>
    </message>
    <message>
        <source>make it a paragraph</source>
        <translation>convertir en párrafo</translation>
    </message>
    <message>
        <source>Nobody has written this for this letter yet.</source>
        <translation>Nadie ha escrito esto todavía para esta carta.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
</context>
<context>
    <name>LettersLayout</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Leer una a una</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>Hojear las cartas elegidas, con las diferencias resaltadas</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>{name} (says nothing)</source>
        <translation>{name} (no dice nada)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not clear: “{words}”</source>
        <translation>No está claro: “{words}”</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En su archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>They sign</source>
        <translation>Firman</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>&amp;Las %n</numerusform>
            <numerusform>&amp;Las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ni&amp;nguna</translation>
    </message>
    <message>
        <source>As&amp;k me</source>
        <translation>&amp;Preguntarme</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s):</source>
        <translation>
            <numerusform>%n celda vacía:</numerusform>
            <numerusform>%n celdas vacías:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what empty cells mean</source>
        <translation>Indicar qué significan las celdas vacías</translation>
    </message>
    <message numerus="yes">
        <source>Say for %n more line(s) which letters they sign</source>
        <translation>
            <numerusform>Indicar para %n línea más qué cartas firman</numerusform>
            <numerusform>Indicar para %n líneas más qué cartas firman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersQuestion</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Estas</translation>
    </message>
    <message>
        <source>Wherever a field says</source>
        <translation>Donde lo diga un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Marque al menos una carta.</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firman</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Mostrar como enviada</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Leer una a una</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>Hojear las cartas elegidas, con las diferencias resaltadas</translation>
    </message>
    <message>
        <source>&amp;Read the letters…</source>
        <translation>&amp;Leer las cartas…</translation>
    </message>
    <message>
        <source>&amp;Mark as sent…</source>
        <translation>&amp;Marcar como enviada…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n letter(s)</source>
        <translation>
            <numerusform>Exportar %n carta</numerusform>
            <numerusform>Exportar %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviada…</translation>
    </message>
    <message>
        <source>Export corrected copies</source>
        <translation>Exportar copias corregidas</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Tick the letters to export</source>
        <translation>Marque las cartas que quiere exportar</translation>
    </message>
    <message>
        <source>None of these letters is translated yet</source>
        <translation>Ninguna de estas cartas está traducida todavía</translation>
    </message>
    <message>
        <source>Choose what to export them as</source>
        <translation>Elija en qué formato exportarlas</translation>
    </message>
    <message>
        <source>Tick letters first</source>
        <translation>Marque primero las cartas</translation>
    </message>
    <message>
        <source>Keep the ticked letters as they were sent: words, names and file</source>
        <translation>Conservar las cartas marcadas tal como se enviaron: texto, nombres y archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n archivo escrito en {folder}.</numerusform>
            <numerusform>%n archivos escritos en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why.</source>
        <translation>
            <numerusform>%n sin escribir; la lista dice por qué.</numerusform>
            <numerusform>%n sin escribir; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n weren’t begun.</source>
        <translation>
            <numerusform>Detenido; %n quedó sin empezar.</numerusform>
            <numerusform>Detenido; %n quedaron sin empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>Hacer el resto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export as usual</source>
        <translation>Exportar como siempre</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>Aún no hay carta: ¿a quién va?</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Añadir un destinatario</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) added</source>
        <translation>
            <numerusform>%n firmante más</numerusform>
            <numerusform>%n firmantes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) left</source>
        <translation>
            <numerusform>%n firmante menos</numerusform>
            <numerusform>%n firmantes menos</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of names changed</source>
        <translation>cambió la lista de nombres</translation>
    </message>
    <message>
        <source>the text changed</source>
        <translation>cambió el texto</translation>
    </message>
    <message>
        <source>the page changed</source>
        <translation>cambió la página</translation>
    </message>
    <message>
        <source>made by another release</source>
        <translation>hecha con otra versión</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n texto por traducir</numerusform>
            <numerusform>%n textos por traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date: {why}</source>
        <translation>desactualizada: {why}</translation>
    </message>
    <message>
        <source>{when}, out of date: {why}</source>
        <translation>{when}, desactualizada: {why}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>sin revisar todavía</translation>
    </message>
    <message>
        <source>something stops it</source>
        <translation>algo lo impide</translation>
    </message>
    <message>
        <source>ready, something to look at</source>
        <translation>lista, con algo que mirar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) (was|were) sent with the name of somebody who has withdrawn: {names}. Corrected copies go to a folder of their own; what was sent stays as it is.</source>
        <translation>
            <numerusform>%n carta se envió con el nombre de alguien que se ha retirado: {names}. Las copias corregidas van a una carpeta aparte; lo enviado queda como está.</numerusform>
            <numerusform>%n cartas se enviaron con el nombre de alguien que se ha retirado: {names}. Las copias corregidas van a una carpeta aparte; lo enviado queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>as draft, with {language} marked</source>
        <translation>como borrador, con lo que está en {language} marcado</translation>
    </message>
    <message>
        <source>only the finished letters</source>
        <translation>solo las cartas terminadas</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Tick all letters</source>
        <translation>Marcar todas las cartas</translation>
    </message>
    <message>
        <source>Tick all letters that are shown, or none</source>
        <translation>Marcar todas las cartas mostradas, o ninguna</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Sin exportar</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Words for letters</source>
        <translation>Palabras que indican cartas</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today</source>
        <translation>
            <numerusform>La única de hoy (%n)</numerusform>
            <numerusform>Las %n de hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>All, also future ones</source>
        <translation>Todas, también las futuras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>These paragraphs go to different letters, so change them one after the other.</source>
        <translation>Estos párrafos van en cartas distintas, así que cámbielos uno tras otro.</translation>
    </message>
    <message>
        <source>This paragraph is left out here. Put it back to write in it.</source>
        <translation>Este párrafo se omite aquí. Vuelva a ponerlo para escribir en él.</translation>
    </message>
    <message>
        <source>The date is set in the line below it.</source>
        <translation>La fecha se fija en la línea de abajo.</translation>
    </message>
    <message>
        <source>The names come from the list of signatories.</source>
        <translation>Los nombres vienen de la lista de firmantes.</translation>
    </message>
    <message>
        <source>This line follows from the recipient’s data. Change it in Recipients.</source>
        <translation>Esta línea sale de los datos del destinatario. Cámbiela en Destinatarios.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Stops the export</source>
        <translation>Impide exportar</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Taken as</source>
        <translation>Tomado como</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Se retiraron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>On the roster as</source>
        <translation>En la lista de firmantes como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la lista</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State of the letter</source>
        <translation>Estado de la carta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>recovery copy {time}</source>
        <translation>copia de recuperación {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardada {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada por corregir</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>&amp;Nueva carta…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Copy &amp;without contacts…</source>
        <translation>Copia &amp;sin contactos…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (ya no está)</translation>
    </message>
    <message>
        <source>    Remove it from this list</source>
        <translation>    Quitarlo de esta lista</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Import signatories…</source>
        <translation>&amp;Importar firmantes…</translation>
    </message>
    <message>
        <source>Paste si&amp;gnatories…</source>
        <translation>Pegar &amp;firmantes…</translation>
    </message>
    <message>
        <source>Sa&amp;me group?</source>
        <translation>¿El &amp;mismo grupo?</translation>
    </message>
    <message>
        <source>Letter &amp;before</source>
        <translation>Carta &amp;anterior</translation>
    </message>
    <message>
        <source>Letter &amp;after</source>
        <translation>Carta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Export this letter</source>
        <translation>&amp;Exportar esta carta</translation>
    </message>
    <message>
        <source>Export this letter a&amp;s</source>
        <translation>Exportar esta carta c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;PDF to send…</source>
        <translation>&amp;PDF para enviar…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>We&amp;bsite…</source>
        <translation>&amp;Sitio web…</translation>
    </message>
    <message>
        <source>E-mail &amp;text…</source>
        <translation>&amp;Texto de correo…</translation>
    </message>
    <message>
        <source>E-mail &amp;draft…</source>
        <translation>&amp;Borrador de correo…</translation>
    </message>
    <message>
        <source>&amp;Copy for e-mail or website</source>
        <translation>&amp;Copiar para correo o sitio web</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Export &amp;all letters…</source>
        <translation>Exportar &amp;todas las cartas…</translation>
    </message>
    <message>
        <source>&amp;Page beside the text</source>
        <translation>&amp;Página junto al texto</translation>
    </message>
    <message>
        <source>&amp;To fix</source>
        <translation>Por &amp;corregir</translation>
    </message>
    <message>
        <source>Ne&amp;xt to fix</source>
        <translation>Si&amp;guiente por corregir</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation>&amp;Acerca de Undersigned</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>Indique primero en Destinatarios a quién va la carta</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Take it out here, and choose one again from Insert › Field.</source>
        <translation>Quítelo de aquí y elija uno de nuevo en Insertar › Campo.</translation>
    </message>
    <message>
        <source>Take it out, and say in the paragraph’s own menu which letters get it.</source>
        <translation>Quítelo e indique en el menú del propio párrafo qué cartas lo reciben.</translation>
    </message>
    <message>
        <source>: {prompt}</source>
        <translation>: {prompt}</translation>
    </message>
    <message>
        <source>A backup from before an upgrade lies beside it: {backup}.</source>
        <translation>Al lado hay una copia de seguridad de antes de una actualización: {backup}.</translation>
    </message>
    <message>
        <source>A campaign begins from a letter or from a template, not from both.</source>
        <translation>Una campaña empieza con una carta o con una plantilla, no con las dos.</translation>
    </message>
    <message>
        <source>A condition here begins or ends, but not both.</source>
        <translation>Aquí empieza o termina una condición, pero falta la otra parte.</translation>
    </message>
    <message>
        <source>A condition here compares things that can’t be compared.</source>
        <translation>Una condición compara aquí cosas que no se pueden comparar.</translation>
    </message>
    <message>
        <source>A date that Word would have kept changing stands as it was last shown.</source>
        <translation>Una fecha que Word habría seguido cambiando queda como se mostró por última vez.</translation>
    </message>
    <message>
        <source>A field has the wrong kind of value for {what}.</source>
        <translation>Un campo tiene un tipo de valor equivocado para {what}.</translation>
    </message>
    <message>
        <source>A field or condition can&apos;t be read: {why}.</source>
        <translation>No se puede leer un campo o una condición: {why}.</translation>
    </message>
    <message>
        <source>A field or tag is opened but never closed: “{start}”.</source>
        <translation>Se abre un campo o una etiqueta que nunca se cierra: “{start}”.</translation>
    </message>
    <message>
        <source>A field that is {what} can&apos;t be printed.</source>
        <translation>Un campo con este tipo de valor no se puede imprimir: {what}.</translation>
    </message>
    <message>
        <source>A field that takes text from another file was not followed.</source>
        <translation>No se siguió un campo que toma texto de otro archivo.</translation>
    </message>
    <message>
        <source>A file in {folder} comes from an earlier export and is out of date: {few}.</source>
        <translation>Un archivo en {folder} procede de una exportación anterior y está desactualizado: {few}.</translation>
    </message>
    <message>
        <source>A form field that nobody filled was left out.</source>
        <translation>Se omitió un campo de formulario que nadie rellenó.</translation>
    </message>
    <message>
        <source>A letter has one date; this is another.</source>
        <translation>Una carta tiene una sola fecha; esta es otra.</translation>
    </message>
    <message>
        <source>A mark leads to a note that isn’t there.</source>
        <translation>Una marca lleva a una nota que no está.</translation>
    </message>
    <message>
        <source>A number from Insert › Field counts by itself.</source>
        <translation>Un número de Insertar › Campo se cuenta solo.</translation>
    </message>
    <message>
        <source>A picture of the letterhead can&apos;t be read.</source>
        <translation>No se puede leer una imagen del membrete.</translation>
    </message>
    <message>
        <source>A picture of the letterhead is too large: more than 40 million points.</source>
        <translation>Una imagen del membrete es demasiado grande: más de 40 millones de puntos.</translation>
    </message>
    <message>
        <source>A picture that lies outside the file was not fetched.</source>
        <translation>No se descargó una imagen que está fuera del archivo.</translation>
    </message>
    <message>
        <source>A piece of another document is embedded in the file; it can&apos;t be read.</source>
        <translation>El archivo lleva incrustada una parte de otro documento; no se puede leer.</translation>
    </message>
    <message>
        <source>A sign of the symbol font {font} can&apos;t be read as a letter.</source>
        <translation>Un signo de la fuente de símbolos {font} no se puede leer como letra.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Add an addressee or an organisation to the recipient, or accept this in an open letter.</source>
        <translation>Añada una persona o una organización al destinatario, o acepte esto en una carta abierta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another export is writing this campaign&apos;s letters to {path} at this moment.</source>
        <translation>Otra exportación está escribiendo en este momento las cartas de esta campaña en {path}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or take an earlier copy of it.</source>
        <translation>Pida el archivo de nuevo, o use una copia anterior.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy, or paste the letter&apos;s text.</source>
        <translation>Pida otra copia a quien lo envió, o pegue el texto de la carta.</translation>
    </message>
    <message>
        <source>Begin the address with https://, http://, mailto: or tel:.</source>
        <translation>Empiece la dirección con https://, http://, mailto: o tel:.</translation>
    </message>
    <message>
        <source>Begin without a sample, or with the sample of: {known}.</source>
        <translation>Empiece sin ejemplo, o con el ejemplo de: {known}.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Bring the translation up to date, or say that it still fits.</source>
        <translation>Actualice la traducción, o indique que sigue siendo válida.</translation>
    </message>
    <message>
        <source>Cells without a heading were left out: {cells}.</source>
        <translation>Se omitieron celdas sin encabezado: {cells}.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Cambie una de las dos.</translation>
    </message>
    <message>
        <source>Change the entry on the roster if the row is right.</source>
        <translation>Si la fila es correcta, cambie la entrada en la lista de firmantes.</translation>
    </message>
    <message>
        <source>Change the reply-by date or the letter&apos;s date.</source>
        <translation>Cambie el plazo de respuesta o la fecha de la carta.</translation>
    </message>
    <message>
        <source>Check the language codes in the campaign.</source>
        <translation>Revise los códigos de idioma de la campaña.</translation>
    </message>
    <message>
        <source>Choose a PO file, as Poedit and other translation programs save it.</source>
        <translation>Elija un archivo PO, como los que guardan Poedit y otros programas de traducción.</translation>
    </message>
    <message>
        <source>Choose a Word file (.docx), or paste the letter&apos;s text.</source>
        <translation>Elija un archivo de Word (.docx), o pegue el texto de la carta.</translation>
    </message>
    <message>
        <source>Choose another encoding with --encoding, or save the list as UTF-8.</source>
        <translation>Elija otra codificación con --encoding, o guarde la lista como UTF-8.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>Choose one from the list of recipients.</source>
        <translation>Elija uno de la lista de destinatarios.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Elija entre {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija una opción: {known}.</translation>
    </message>
    <message>
        <source>Choose the Word file it was made from, or copy its text and paste it.</source>
        <translation>Elija el archivo de Word del que se hizo, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>Choose the file with the letter, or paste its text.</source>
        <translation>Elija el archivo con la carta, o pegue su texto.</translation>
    </message>
    <message>
        <source>Choose the file with the letter.</source>
        <translation>Elija el archivo con la carta.</translation>
    </message>
    <message>
        <source>Choose the file with the list, or export it again.</source>
        <translation>Elija el archivo con la lista, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Elija de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Close it, or put a backslash before it if it is meant as text.</source>
        <translation>Ciérrelo, o ponga delante una barra inversa si debe leerse como texto.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or export without --move-earlier.</source>
        <translation>Cierre el programa que lo tiene abierto, o exporte sin --move-earlier.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Column {number} of {table} has no heading, so it was left out.</source>
        <translation>La columna {number} de {table} no tiene encabezado, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Compare the two, and keep the wording or change it.</source>
        <translation>Compare las dos, y conserve la redacción o cámbiela.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy the letter&apos;s text and paste it instead.</source>
        <translation>Copie el texto de la carta y péguelo en su lugar.</translation>
    </message>
    <message>
        <source>Copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>Copie la lista en una hoja de cálculo o un archivo de texto, e impórtelo.</translation>
    </message>
    <message>
        <source>Copy the rows with names into a new sheet, save it, and import that.</source>
        <translation>Copie las filas con nombres en una hoja nueva, guárdela e impórtela.</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date it today</source>
        <translation>Ponerle la fecha de hoy</translation>
    </message>
    <message>
        <source>Delete one of them, and set its mark again.</source>
        <translation>Borre una de ellas y ponga de nuevo su marca.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, or export with --move-earlier.</source>
        <translation>Borre lo que no necesita, o exporte con --move-earlier.</translation>
    </message>
    <message>
        <source>Did you mean {nearest}? </source>
        <translation>¿Quiso decir {nearest}? </translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>¿Quiso decir “{nearest}”?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>¿Quiso decir “{near}”?</translation>
    </message>
    <message>
        <source>Did you mean “|{nearest}”?</source>
        <translation>¿Quiso decir “|{nearest}”?</translation>
    </message>
    <message>
        <source>Each if and each for ends within the same paragraph; or set the tags on lines of their own.</source>
        <translation>Cada “if” y cada “for” termina dentro del mismo párrafo; o ponga las etiquetas en líneas propias.</translation>
    </message>
    <message>
        <source>Each {{% if … %}} needs an {{% endif %}} below it, each alone on its line.</source>
        <translation>Cada {{% if … %}} necesita debajo un {{% endif %}}, cada uno solo en su línea.</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Export it again; the other letters aren&apos;t touched by it.</source>
        <translation>Expórtela de nuevo; las demás cartas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Export some of the recipients at a time.</source>
        <translation>Exporte los destinatarios por partes.</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX, and import that file.</source>
        <translation>Exporte la lista como CSV o XLSX, e importe ese archivo.</translation>
    </message>
    <message>
        <source>Face surveillance</source>
        <translation>Vigilancia facial</translation>
    </message>
    <message>
        <source>Fields look like {{{{recipient.name}}}}, conditions like {{% if recipient.id %}} … {{% endif %}}.</source>
        <translation>Los campos tienen la forma {{{{recipient.name}}}}; las condiciones, {{% if recipient.id %}} … {{% endif %}}.</translation>
    </message>
    <message>
        <source>Fill in its id.</source>
        <translation>Rellene su identificador.</translation>
    </message>
    <message>
        <source>Fill in {nearest}</source>
        <translation>Rellene {nearest}</translation>
    </message>
    <message>
        <source>Fill it in there.</source>
        <translation>Rellénelo ahí.</translation>
    </message>
    <message>
        <source>Fill it in with the recipient.</source>
        <translation>Rellénelo junto con el destinatario.</translation>
    </message>
    <message>
        <source>Free some space, close the program that holds it, or save under another name.</source>
        <translation>Libere espacio, cierre el programa que lo tiene abierto, o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Free some space, or see whether you may write there.</source>
        <translation>Libere espacio, o compruebe si puede escribir ahí.</translation>
    </message>
    <message>
        <source>Give it a heading, then import again.</source>
        <translation>Póngale un encabezado e importe de nuevo.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https://, or an e-mail address.</source>
        <translation>Póngale una dirección que empiece con https://, o una dirección de correo.</translation>
    </message>
    <message>
        <source>Give it an id, an organisation or a person.</source>
        <translation>Póngale un identificador, una organización o una persona.</translation>
    </message>
    <message>
        <source>Give one after {option}.</source>
        <translation>Indique uno después de {option}.</translation>
    </message>
    <message>
        <source>Give one of them, and its marks, another label.</source>
        <translation>Dé otra etiqueta a una de ellas y a sus marcas.</translation>
    </message>
    <message>
        <source>Give the column another heading if the letter should call it otherwise.</source>
        <translation>Dé otro encabezado a la columna si la carta debe llamarlo de otra manera.</translation>
    </message>
    <message>
        <source>If a name there holds the separator, put it in quotation marks.</source>
        <translation>Si un nombre contiene el separador, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>If one of them is a name, move it below the headings.</source>
        <translation>Si una de ellas es un nombre, póngala debajo de los encabezados.</translation>
    </message>
    <message>
        <source>If you copied the paragraph, this is as it should be.</source>
        <translation>Si copió el párrafo, esto es lo correcto.</translation>
    </message>
    <message>
        <source>Import another sheet by naming it with --sheet.</source>
        <translation>Importe otra hoja indicándola con --sheet.</translation>
    </message>
    <message>
        <source>In Pages, choose File, Export to, Word, and choose that file.</source>
        <translation>En Pages, elija Archivo, Exportar a, Word, y luego elija ese archivo.</translation>
    </message>
    <message>
        <source>In {part}, “{key}” should be {should_be}.</source>
        <translation>En {part}, “{key}” debería ser {should_be}.</translation>
    </message>
    <message>
        <source>Install Undersigned again; if that doesn&apos;t help, please report it.</source>
        <translation>Instale Undersigned de nuevo; si no sirve, avísenos.</translation>
    </message>
    <message>
        <source>Install that version, or ask whoever sent it for a PDF.</source>
        <translation>Instale esa versión, o pida un PDF a quien lo envió.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in headings were ignored: {headings}.</source>
        <translation>Se pasaron por alto caracteres invisibles o extraños en los encabezados: {headings}.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in {count} names were taken off or made plain, the first in row {row}: {name}.</source>
        <translation>En {count} nombres se quitaron o normalizaron caracteres invisibles o extraños; el primero, en la fila {row}: {name}.</translation>
    </message>
    <message>
        <source>It didn&apos;t start.</source>
        <translation>No arrancó.</translation>
    </message>
    <message>
        <source>It ended in an unforeseen way.</source>
        <translation>Terminó de una forma imprevista.</translation>
    </message>
    <message>
        <source>It ended without an answer ({how}).</source>
        <translation>Terminó sin respuesta ({how}).</translation>
    </message>
    <message>
        <source>It ended without an answer.</source>
        <translation>Terminó sin respuesta.</translation>
    </message>
    <message>
        <source>It failed in an unforeseen way ({kind}).</source>
        <translation>Falló de una forma imprevista ({kind}).</translation>
    </message>
    <message>
        <source>It gave an answer that can&apos;t be read.</source>
        <translation>Dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>It has these: {sheets}.</source>
        <translation>Tiene estas: {sheets}.</translation>
    </message>
    <message>
        <source>It needed more than {megabytes} MB of memory.</source>
        <translation>Necesitó más de {megabytes} MB de memoria.</translation>
    </message>
    <message>
        <source>It needed too much memory.</source>
        <translation>Necesitó demasiada memoria.</translation>
    </message>
    <message>
        <source>It stays untranslated</source>
        <translation>Se queda sin traducir</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>Tardó más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>Its process ended ({code}).</source>
        <translation>Su proceso terminó ({code}).</translation>
    </message>
    <message>
        <source>Keep beside the text</source>
        <translation>Conservar junto al texto</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Leave it out, or name one.</source>
        <translation>Omítalo, o indique uno.</translation>
    </message>
    <message>
        <source>Leave out --from, or --template and --sample.</source>
        <translation>Omita --from, o bien --template y --sample.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Let it count by itself</source>
        <translation>Que se cuente solo</translation>
    </message>
    <message>
        <source>Letters don&apos;t use {what} in fields or conditions.</source>
        <translation>Las cartas no usan {what} en campos ni condiciones.</translation>
    </message>
    <message>
        <source>Letters have no text at the foot of their pages.</source>
        <translation>Las cartas no llevan texto al pie de sus páginas.</translation>
    </message>
    <message>
        <source>Line {line} has a second note that is called {label}.</source>
        <translation>La línea {line} tiene una segunda nota con la etiqueta {label}.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} after the {{% else %}} of the same {{% if %}}.</source>
        <translation>La línea {line} tiene un {{% {tag} %}} después del {{% else %}} del mismo {{% if %}}.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} without the {{% if %}} it belongs to.</source>
        <translation>La línea {line} tiene un {{% {tag} %}} sin el {{% if %}} que le corresponde.</translation>
    </message>
    <message>
        <source>List what goes with the letter under its enclosures.</source>
        <translation>Indique en los anexos lo que acompaña a la carta.</translation>
    </message>
    <message>
        <source>Look at both, and keep the one that is right.</source>
        <translation>Mire los dos y conserve el correcto.</translation>
    </message>
    <message>
        <source>Look at that line, and take out or double the quotation mark.</source>
        <translation>Mire esa línea, y quite o duplique las comillas.</translation>
    </message>
    <message>
        <source>Look at that line; if a name there is damaged, export the list again.</source>
        <translation>Mire esa línea; si algún nombre está dañado, exporte la lista de nuevo.</translation>
    </message>
    <message>
        <source>Look at the names in these lines, and mend them in the list if they are wrong.</source>
        <translation>Mire los nombres de estas líneas, y corríjalos en la lista si están mal.</translation>
    </message>
    <message>
        <source>Look whether a quotation mark in that row is missing.</source>
        <translation>Mire si faltan unas comillas en esa fila.</translation>
    </message>
    <message>
        <source>Look whether its name and folder are right.</source>
        <translation>Mire si su nombre y su carpeta son correctos.</translation>
    </message>
    <message>
        <source>Look whether the letter&apos;s text still speaks of them.</source>
        <translation>Mire si el texto de la carta todavía habla de ellos.</translation>
    </message>
    <message>
        <source>Make them alike.</source>
        <translation>Póngalos iguales.</translation>
    </message>
    <message>
        <source>Mend it first: `undersigned unpack`, an editor for plain text, `undersigned pack`.</source>
        <translation>Corríjalo primero: `undersigned unpack`, un editor de texto sin formato, `undersigned pack`.</translation>
    </message>
    <message>
        <source>Mend it in an editor for plain text.</source>
        <translation>Corríjalo en un editor de texto sin formato.</translation>
    </message>
    <message>
        <source>Mend it, or take it out.</source>
        <translation>Corríjalo, o quítelo.</translation>
    </message>
    <message>
        <source>Mend the file, or begin with another template.</source>
        <translation>Corrija el archivo, o empiece con otra plantilla.</translation>
    </message>
    <message>
        <source>Mend the place it names; a text in quotation marks that has quotation marks of its own needs a backslash before each.</source>
        <translation>Corrija el lugar que indica; un texto entre comillas que contiene comillas necesita una barra inversa antes de cada una.</translation>
    </message>
    <message>
        <source>Mend them, then export again.</source>
        <translation>Corríjalos y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Move it away, or export to another folder.</source>
        <translation>Muévalo a otro lugar, o exporte a otra carpeta.</translation>
    </message>
    <message>
        <source>Move it away, or export without --manifest.</source>
        <translation>Muévalo a otro lugar, o exporte sin --manifest.</translation>
    </message>
    <message>
        <source>Move it to a column called Email or Phone; these stay private.</source>
        <translation>Muévalo a una columna llamada Email o Phone; estas son siempre privadas.</translation>
    </message>
    <message>
        <source>Move what is innermost further out.</source>
        <translation>Saque hacia fuera lo que está más adentro.</translation>
    </message>
    <message>
        <source>Move what is nested deepest further out.</source>
        <translation>Saque hacia fuera lo que está anidado a mayor profundidad.</translation>
    </message>
    <message>
        <source>Name a folder that holds letter.md and letter.toml, or one of the templates: {known}.</source>
        <translation>Indique una carpeta que contenga letter.md y letter.toml, o una de las plantillas: {known}.</translation>
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
        <translation>Una columna no se puede tomar como “{word}”.</translation>
    </message>
    <message>
        <source>A field in the translation is opened but never closed: “{start}”.</source>
        <translation>En la traducción se abre un campo que no se cierra: «{start}».</translation>
    </message>
    <message>
        <source>A letter has at least one page.</source>
        <translation>Una carta tiene al menos una página.</translation>
    </message>
    <message>
        <source>A list can&apos;t be the whole list and only additions.</source>
        <translation>Una lista no puede ser la lista completa y solo añadidos a la vez.</translation>
    </message>
    <message>
        <source>A note goes with a term.</source>
        <translation>Una nota acompaña a un término.</translation>
    </message>
    <message>
        <source>A part of the translation still stands in the original language: “{found}”.</source>
        <translation>Una parte de la traducción sigue en el idioma original: «{found}».</translation>
    </message>
    <message>
        <source>A quotation mark stands alone in the translation.</source>
        <translation>Hay una comilla suelta en la traducción.</translation>
    </message>
    <message>
        <source>A term and its translation have words.</source>
        <translation>Un término y su traducción tienen palabras.</translation>
    </message>
    <message>
        <source>A web page says itself how its characters are stored.</source>
        <translation>Una página web indica por sí misma cómo se guardan sus caracteres.</translation>
    </message>
    <message>
        <source>A “{opening}” or “{closing}” stands alone in the translation.</source>
        <translation>Hay un «{opening}» o un «{closing}» suelto en la traducción.</translation>
    </message>
    <message>
        <source>A “{sign}” would be printed in the translation.</source>
        <translation>En la traducción se imprimiría un «{sign}».</translation>
    </message>
    <message>
        <source>Add a font file that has it, or say what to print as the name; lists still know it by its own.</source>
        <translation>Añada un archivo de fuente que lo tenga, o indique cómo imprimir el nombre; las listas lo siguen reconociendo por el suyo.</translation>
    </message>
    <message>
        <source>Add it there: under [stays], a line such as es = [&quot;subject&quot;].</source>
        <translation>Añádalo allí: bajo [stays], una línea como es = [&quot;subject&quot;].</translation>
    </message>
    <message>
        <source>Add the other one, or take it out.</source>
        <translation>Añada la otra o quítela.</translation>
    </message>
    <message>
        <source>Answer whoever sent it, if it is a question.</source>
        <translation>Si es una pregunta, responda a quien lo envió.</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as UTF-8, or type them anew.</source>
        <translation>Pida el archivo de nuevo, guardado como UTF-8, o escríbalas otra vez.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for the file in the form in which it was handed out.</source>
        <translation>Pida el archivo en la forma en que se entregó.</translation>
    </message>
    <message>
        <source>Ask for the list as CSV or XLSX, or copy it into a text file, and import that.</source>
        <translation>Pida la lista como CSV o XLSX, o cópiela en un archivo de texto, e impórtelo.</translation>
    </message>
    <message>
        <source>Ask the translator for another copy.</source>
        <translation>Pida otra copia al traductor.</translation>
    </message>
    <message>
        <source>Below the list stands what is no name, and was left out (row {rows}): {text}.</source>
        <translation>Debajo de la lista hay algo que no es un nombre y se omitió (fila {rows}): {text}.</translation>
    </message>
    <message>
        <source>CFF </source>
        <translation>CFF </translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>Call the column with the names “Name” or “Organization”, or say which it is with --take &quot;{first}=name&quot;.</source>
        <translation>Llame “Name” u “Organization” a la columna con los nombres, o indique cuál es con --take &quot;{first}=name&quot;.</translation>
    </message>
    <message>
        <source>Cells {cells} hold a formula and no value that was stored with it, so they were read as empty.</source>
        <translation>Las celdas {cells} contienen una fórmula sin ningún valor guardado, por lo que se leyeron como vacías.</translation>
    </message>
    <message>
        <source>Cells {cells} show an error instead of a value.</source>
        <translation>Las celdas {cells} muestran un error en lugar de un valor.</translation>
    </message>
    <message>
        <source>Change it there by hand: under [glossary], the line that begins with {language}.</source>
        <translation>Cámbialo allí a mano: en [glossary], la línea que empieza por {language}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG that isn&apos;t animated, of at most 40 million points.</source>
        <translation>Elija un PNG o JPEG no animado, de 40 millones de puntos como máximo.</translation>
    </message>
    <message>
        <source>Choose a TTF or OTF file, or download it again.</source>
        <translation>Elija un archivo TTF u OTF, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a font that isn&apos;t made of pictures or symbols alone.</source>
        <translation>Elija una fuente que no se componga solo de imágenes o símbolos.</translation>
    </message>
    <message>
        <source>Choose another font in Page, or install that one.</source>
        <translation>Elija otro tipo de letra en Página, o instale ese.</translation>
    </message>
    <message>
        <source>Choose another font on the page, or take this one out.</source>
        <translation>Elija otro tipo de letra en la página o quite este.</translation>
    </message>
    <message>
        <source>Choose another font, such as one under the Open Font License.</source>
        <translation>Elija otra fuente, por ejemplo una con la Open Font License.</translation>
    </message>
    <message>
        <source>Choose another value, or change the margins first.</source>
        <translation>Elija otro valor, o cambie antes los márgenes.</translation>
    </message>
    <message>
        <source>Choose one of {known}, or take a font file in with `undersigned fonts add`.</source>
        <translation>Elija entre {known}, o incorpore un archivo de fuente con `undersigned fonts add`.</translation>
    </message>
    <message>
        <source>Choose the same font as TTF or OTF file.</source>
        <translation>Elija la misma fuente como archivo TTF u OTF.</translation>
    </message>
    <message>
        <source>Close it with two braces.</source>
        <translation>Ciérrelo con dos llaves.</translation>
    </message>
    <message>
        <source>Columns {cells} are hidden in the sheet; they were read like the others.</source>
        <translation>Las columnas {cells} están ocultas en la hoja; se leyeron como las demás.</translation>
    </message>
    <message>
        <source>Compare it with what changed, then say that it is done.</source>
        <translation>Compárela con lo que cambió y diga después que está hecha.</translation>
    </message>
    <message>
        <source>Compare the numbers.</source>
        <translation>Compare los números.</translation>
    </message>
    <message>
        <source>Compare the signs around bold words, links and notes with the text: no space stands inside.</source>
        <translation>Compare con el texto los signos que rodean negritas, enlaces y notas: dentro no hay espacios.</translation>
    </message>
    <message>
        <source>Compare the two addresses.</source>
        <translation>Compare las dos direcciones.</translation>
    </message>
    <message>
        <source>Copies of this file, its backups, and what you sent or shared before still name it.</source>
        <translation>Las copias de este archivo, sus copias de seguridad y lo que usted envió o compartió antes todavía lo nombran.</translation>
    </message>
    <message>
        <source>Copy its table into a new Word file, and take in that one.</source>
        <translation>Copie su tabla en un archivo de Word nuevo y tome ese.</translation>
    </message>
    <message>
        <source>Copy them from the text as they are, and translate what stands between.</source>
        <translation>Cópielas del texto tal como están y traduzca lo que hay entre ellas.</translation>
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
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Decide for one of them, and take in that file alone, or type it.</source>
        <translation>Decídase por una y tome solo ese archivo, o escríbala.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation>ANTERIOR</translation>
    </message>
    <message>
        <source>End it as your language ends such a text.</source>
        <translation>Termínela como su idioma termina un texto así.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV, and import that file.</source>
        <translation>Exporte los contactos como CSV, e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export the letter again, and mark that one as sent.</source>
        <translation>Exporte la carta de nuevo, y marque esa como enviada.</translation>
    </message>
    <message>
        <source>Export the list again, or mend these names by hand.</source>
        <translation>Exporte la lista de nuevo, o corrija estos nombres a mano.</translation>
    </message>
    <message>
        <source>Export the list again, or read it with --encoding utf-8-twice, and look at the names.</source>
        <translation>Exporte la lista de nuevo, o léala con --encoding utf-8-twice y mire los nombres.</translation>
    </message>
    <message>
        <source>FALSE</source>
        <translation>FALSE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FONT</source>
        <translation>FUENTE</translation>
    </message>
    <message>
        <source>Fill in the column “{column}” if that is wrong.</source>
        <translation>Si no es así, rellene la columna “{column}”.</translation>
    </message>
    <message>
        <source>Finish it, or say that it is done.</source>
        <translation>Termínela o diga que está hecha.</translation>
    </message>
    <message>
        <source>French has a no-break space before “{sign}”.</source>
        <translation>En francés va un espacio duro antes de «{sign}».</translation>
    </message>
    <message>
        <source>Further down are other headings (row {rows}: {text}); the rows below were read under them.</source>
        <translation>Más abajo hay otros encabezados (fila {rows}: {text}); las filas que siguen se leyeron bajo ellos.</translation>
    </message>
    <message>
        <source>Give a number from 1 on.</source>
        <translation>Indique un número a partir de 1.</translation>
    </message>
    <message>
        <source>Have all of them filled in; until then it is a draft.</source>
        <translation>Haga que se rellenen todas; hasta entonces es un borrador.</translation>
    </message>
    <message>
        <source>Have them finished, or say that they are done.</source>
        <translation>Haga que se terminen o diga que están hechas.</translation>
    </message>
    <message>
        <source>If a name was cut, write the list with one name a line.</source>
        <translation>Si se cortó un nombre, escriba la lista con un nombre por línea.</translation>
    </message>
    <message>
        <source>If a row there names somebody, say which row holds the headings with --header-row.</source>
        <translation>Si una de esas filas nombra a alguien, indica con --header-row qué fila contiene los encabezados.</translation>
    </message>
    <message>
        <source>If it is a heading, give it a known name such as Name or Organization, or say so with --header-row {row}.</source>
        <translation>Si es un encabezado, póngale un nombre conocido como Name u Organization, o indíquelo con --header-row {row}.</translation>
    </message>
    <message>
        <source>If it is a name, move it up among the others.</source>
        <translation>Si es un nombre, súbalo con los demás.</translation>
    </message>
    <message>
        <source>If it is meant for {near}, take it in again as {near}.</source>
        <translation>Si es para {near}, incorpórelo de nuevo como {near}.</translation>
    </message>
    <message>
        <source>If names look wrong, choose another encoding with --encoding: {others}; or save the list as UTF-8.</source>
        <translation>Si los nombres se ven mal, elija otra codificación con --encoding: {others}; o guarde la lista como UTF-8.</translation>
    </message>
    <message>
        <source>If one is needed, say what it is: --take &quot;{first}=KIND&quot;; without a kind it stays private.</source>
        <translation>Si se necesita alguna, indique qué es: --take &quot;{first}=TIPO&quot;; sin tipo queda privada.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column, or move it.</source>
        <translation>Si una de ellas es un nombre, póngale una celda en otra columna, o muévala.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column.</source>
        <translation>Si una de ellas es un nombre, dale una celda en otra columna.</translation>
    </message>
    <message>
        <source>If one of them names somebody, say which row holds the headings with --header-row.</source>
        <translation>Si una de ellas nombra a alguien, indique con --header-row qué fila contiene los encabezados.</translation>
    </message>
    <message>
        <source>If they are two, give each an id of its own in a column called id.</source>
        <translation>Si son dos, dé a cada una su propio identificador en una columna llamada id.</translation>
    </message>
    <message>
        <source>If they don&apos;t belong to the list, import it with --without-hidden-rows.</source>
        <translation>Si no pertenecen a la lista, impórtela con --without-hidden-rows.</translation>
    </message>
    <message>
        <source>In this letter’s address some words are still in the original language: {words}.</source>
        <translation>En la dirección de esta carta algunas palabras siguen en el idioma original: {words}.</translation>
    </message>
    <message>
        <source>It can’t be told which language {path} is in.</source>
        <translation>No se sabe en qué idioma está {path}.</translation>
    </message>
    <message>
        <source>It has these: {known}.</source>
        <translation>Tiene: {known}.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear what should stand above the name.</source>
        <translation>No está claro qué debe figurar encima del nombre.</translation>
    </message>
    <message>
        <source>It may be: {known}.</source>
        <translation>Puede ser: {known}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Leave it so if they read well there, or translate what is said otherwise.</source>
        <translation>Déjelo así si allí se leen bien, o traduzca lo que se diga de otro modo.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Omita una de las dos.</translation>
    </message>
    <message>
        <source>Leave out --out to keep it as it would be exported now.</source>
        <translation>Omita --out para conservarla tal como se exportaría ahora.</translation>
    </message>
    <message>
        <source>Letters of two scripts stand in one word: “{word}”.</source>
        <translation>En una palabra hay letras de dos escrituras: «{word}».</translation>
    </message>
    <message>
        <source>Lines stand closer: {now} times the size of the text instead of {before}.</source>
        <translation>Las líneas van más juntas: {now} veces el tamaño del texto en lugar de {before}.</translation>
    </message>
    <message>
        <source>Look for {file} where it was exported.</source>
        <translation>Busque {file} donde se exportó.</translation>
    </message>
    <message>
        <source>Mend it, then mark it as sent.</source>
        <translation>Corríjala, y márquela después como enviada.</translation>
    </message>
    <message>
        <source>Mend these cells.</source>
        <translation>Corrija estas celdas.</translation>
    </message>
    <message>
        <source>More words are bold in the translation than in the text.</source>
        <translation>En la traducción hay más palabras en negrita que en el texto.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Name a hidden sheet with --sheet ({sheets}), or choose another file.</source>
        <translation>Indique una hoja oculta con --sheet ({sheets}), o elija otro archivo.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>Name a template&apos;s folder, or one of the templates: {known}.</source>
        <translation>Indique la carpeta de una plantilla, o una de las plantillas: {known}.</translation>
    </message>
    <message>
        <source>Name an earlier campaign file, or a day after --since.</source>
        <translation>Indique un archivo de campaña anterior, o un día después de --since.</translation>
    </message>
    <message>
        <source>Name another row with --header-row, or 0 for a list without headings.</source>
        <translation>Indique otra fila con --header-row, o 0 para una lista sin encabezados.</translation>
    </message>
    <message>
        <source>Name comma, semicolon, tab, bar or none.</source>
        <translation>Indique comma, semicolon, tab, bar o none.</translation>
    </message>
    <message>
        <source>Name it with --language, such as es.</source>
        <translation>Indícalo con --language, por ejemplo es.</translation>
    </message>
    <message>
        <source>Name one after --out.</source>
        <translation>Indique uno después de --out.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Indique una opción: {known}.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, windows-1252, mac_roman or shift_jis.</source>
        <translation>Indique una como utf-8, windows-1252, mac_roman o shift_jis.</translation>
    </message>
    <message>
        <source>Name one with --language, such as es.</source>
        <translation>Nombre uno con --language, como es.</translation>
    </message>
    <message>
        <source>Name one with --language.</source>
        <translation>Nombre uno con --language.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>Name the recipients as the campaign calls them, or write “all”.</source>
        <translation>Nombre a los destinatarios como los nombra la campaña, o escriba “all”.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ninguna orden.</translation>
    </message>
    <message>
        <source>No font here can draw {character} ({name}) in “{around}”.</source>
        <translation>Ninguna fuente disponible puede dibujar {character} ({name}) en “{around}”.</translation>
    </message>
    <message>
        <source>No mark leads to the note {label}, so it isn&apos;t printed.</source>
        <translation>Ninguna marca lleva a la nota {label}, por lo que no se imprime.</translation>
    </message>
    <message>
        <source>No mark leads to this note, so it isn’t printed.</source>
        <translation>Ninguna marca lleva a esta nota, por lo que no se imprime.</translation>
    </message>
    <message>
        <source>No page can be so: “{setting}” can&apos;t be {value} here.</source>
        <translation>Ninguna página puede ser así: «{setting}» no puede ser {value} aquí.</translation>
    </message>
    <message>
        <source>No recovery copy was made: {why}</source>
        <translation>No se hizo ninguna copia de recuperación: {why}</translation>
    </message>
    <message>
        <source>Nobody signs this letter.</source>
        <translation>Nadie firma esta carta.</translation>
    </message>
    <message>
        <source>None of these letters is in the language “{given}”.</source>
        <translation>Ninguna de estas cartas está en el idioma “{given}”.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”, so it can’t be filled in.</source>
        <translation>Nada aquí se llama “{name}”, por lo que no se puede rellenar.</translation>
    </message>
    <message>
        <source>Nothing is lost; this computer remembers which files it wrote.</source>
        <translation>No se pierde nada; esta computadora recuerda qué archivos escribió.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the older one is better.</source>
        <translation>No hay que hacer nada, salvo que la anterior sea mejor.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the other one is better.</source>
        <translation>No hay que hacer nada, salvo que el otro sea mejor.</translation>
    </message>
    <message>
        <source>Noto Serif</source>
        <translation>Noto Serif</translation>
    </message>
    <message>
        <source>Numbers are compared with numbers, texts with texts.</source>
        <translation>Los números se comparan con números y los textos con textos.</translation>
    </message>
    <message>
        <source>OS/2</source>
        <translation>OS/2</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Open it as a campaign.</source>
        <translation>Ábralo como campaña.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and import that file.</source>
        <translation>Ábralo en LibreOffice o Excel, guárdelo como libro de Excel (.xlsx) e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open it in Numbers, choose File &gt; Export To &gt; CSV or Excel, and import that file.</source>
        <translation>Ábralo en Numbers, elija Archivo &gt; Exportar a &gt; CSV o Excel, e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again, ask for another copy, or paste the letter&apos;s text.</source>
        <translation>Ábralo en Word y guárdelo de nuevo, pida otra copia, o pegue el texto de la carta.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as Word document (.docx), and choose that file.</source>
        <translation>Ábralo en Word o LibreOffice, guárdelo como documento de Word (.docx), y elija ese archivo.</translation>
    </message>
    <message>
        <source>Open it in Word, take the password off under File, Info, Protect, and save a copy.</source>
        <translation>Ábralo en Word, quite la contraseña en Archivo, Información, Proteger, y guarde una copia.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.</source>
        <translation>Ábralo en un programa de hojas de cálculo, copie las filas con nombres en una hoja nueva, e impórtela.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as XLSX or CSV, and import that.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como XLSX o CSV, e impórtelo.</translation>
    </message>
    <message>
        <source>Open it in a translation program such as Poedit, mend line {line}, and save it.</source>
        <translation>Ábralo en un programa de traducción como Poedit, corrija la línea {line}, y guárdelo.</translation>
    </message>
    <message>
        <source>Open it, copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>Ábralo, copie la lista en una hoja de cálculo o un archivo de texto, e impórtelo.</translation>
    </message>
    <message>
        <source>Open it, look for the cell that is far too long, shorten it, and import the file again.</source>
        <translation>Ábralo, busque la celda demasiado larga, acórtela, e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Carta abierta</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it, and import it again.</source>
        <translation>Abra el archivo en un programa de hojas de cálculo, guárdelo, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open the page, download the list, and import that.</source>
        <translation>Abra la página, descargue la lista, e impórtela.</translation>
    </message>
    <message>
        <source>Open the sheet in a browser, choose File &gt; Download, and import that file.</source>
        <translation>Abra la hoja en un navegador, elija Archivo &gt; Descargar, e importe ese archivo.</translation>
    </message>
    <message>
        <source>Own fields of a recipient are written “recipient.…”.</source>
        <translation>Los campos propios de un destinatario se escriben “recipient.…”.</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot anew.</source>
        <translation>Las páginas se numeran de nuevo al pie.</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot.</source>
        <translation>Las páginas se numeran al pie.</translation>
    </message>
    <message>
        <source>Part it into several paragraphs.</source>
        <translation>Divídalo en varios párrafos.</translation>
    </message>
    <message>
        <source>Paste the letter alone.</source>
        <translation>Pegue solo la carta.</translation>
    </message>
    <message>
        <source>Please report it; the other letters aren&apos;t touched by it.</source>
        <translation>Avísenos, por favor; las demás cartas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Put [^{label}] where the note belongs.</source>
        <translation>Ponga [^{label}] donde va la nota.</translation>
    </message>
    <message>
        <source>Put a backslash before it if it is meant as text.</source>
        <translation>Ponga delante una barra inversa si debe leerse como texto.</translation>
    </message>
    <message>
        <source>Put each letter’s own name there</source>
        <translation>Poner ahí el nombre propio de cada carta</translation>
    </message>
    <message>
        <source>Put each letter’s own there</source>
        <translation>Poner ahí lo propio de cada carta</translation>
    </message>
    <message>
        <source>Put in what belongs to this recipient, or leave it if it is meant.</source>
        <translation>Ponga lo que corresponde a este destinatario, o déjelo si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Put in what the text fills in at that place.</source>
        <translation>Ponga lo que el texto completa en ese lugar.</translation>
    </message>
    <message>
        <source>Put in whom this letter is to, or leave it if {name} is meant.</source>
        <translation>Ponga a quién va esta carta, o déjelo si se quiere decir {name}.</translation>
    </message>
    <message>
        <source>Put it on the words it belongs to.</source>
        <translation>Póngalo en las palabras que corresponden.</translation>
    </message>
    <message>
        <source>Put it where it belongs in the translation.</source>
        <translation>Póngalo donde corresponda en la traducción.</translation>
    </message>
    <message>
        <source>Put it where it belongs, with both pairs of braces.</source>
        <translation>Póngalo donde va, con los dos pares de llaves.</translation>
    </message>
    <message>
        <source>Put one there.</source>
        <translation>Ponga uno allí.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rechazar todo</translation>
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
        <translation>La fila {row} no dice de quién trata, por lo que se omitió: {cells}.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than headings; from column {column} on it was not read: {text}</source>
        <translation>La fila {row} tiene más celdas que encabezados; desde la columna {column} no se leyó: {text}</translation>
    </message>
    <message>
        <source>Row {row} is empty, or beyond the end of the table, so it can&apos;t be the heading row.</source>
        <translation>La fila {row} está vacía o después del final de la tabla, por lo que no puede ser la fila de encabezados.</translation>
    </message>
    <message>
        <source>Row {row} names nobody; it was not taken in.</source>
        <translation>La fila {row} no nombra a nadie; no se incorporó.</translation>
    </message>
    <message>
        <source>Row {row} says “{said}”, so it was not taken in as a signature.</source>
        <translation>La fila {row} dice “{said}”, por lo que no se incorporó como firma.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: an e-mail address or phone number seems to stand in a printed column.</source>
        <translation>Fila {row}, {name}: parece haber una dirección de correo o un número de teléfono en una columna que se imprime.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: “{said}” doesn&apos;t say clearly which letters are signed; {taken}.</source>
        <translation>Fila {row}, {name}: “{said}” no dice con claridad qué cartas se firman; {taken}.</translation>
    </message>
    <message>
        <source>Row {row}: {name} is on the roster already, and this row differs: {differences}. The roster was left as it is.</source>
        <translation>Fila {row}: {name} ya está en la lista de firmantes, y esta fila difiere: {differences}. La lista quedó como estaba.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” doesn&apos;t say whether it signed; it is pending until you say so.</source>
        <translation>Fila {row}: “{said}” no dice si firmó; queda pendiente hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” was read as no organisation, so {name} signs as a person.</source>
        <translation>Fila {row}: “{said}” se leyó como ninguna organización, por lo que {name} firma como persona.</translation>
    </message>
    <message>
        <source>Rows of one letter differ in “{column}”: “{first}” was kept, “{other}” was not.</source>
        <translation>Las filas de una misma carta difieren en “{column}”: se conservó “{first}” y no “{other}”.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were read as headings together; below the first stands: {text}</source>
        <translation>Las filas {first} a {last} se leyeron juntas como encabezados; debajo de la primera dice: {text}</translation>
    </message>
    <message>
        <source>Rows {rows} say something of the list and name nobody, and were left out: {text}.</source>
        <translation>Las filas {rows} dicen algo de la lista y no nombran a nadie, y se han dejado fuera: {text}.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Save a copy in another folder too.</source>
        <translation>Guarde también una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, in an editor for plain text.</source>
        <translation>Guárdelo de nuevo como UTF-8, en un editor de texto sin formato.</translation>
    </message>
    <message>
        <source>Save it again in the translation program, as XLIFF 1.2 or 2.0.</source>
        <translation>Guárdelo de nuevo en el programa de traducción, como XLIFF 1.2 o 2.0.</translation>
    </message>
    <message>
        <source>Save it as PNG, at 600 points across or more, and choose that.</source>
        <translation>Guárdelo como PNG, de 600 puntos de ancho o más, y elija ese.</translation>
    </message>
    <message>
        <source>Save it under this or another name as a new file.</source>
        <translation>Guárdelo con este u otro nombre como archivo nuevo.</translation>
    </message>
    <message>
        <source>Save under another name, then compare the two.</source>
        <translation>Guarde con otro nombre, y después compare los dos.</translation>
    </message>
    <message>
        <source>Say in the text what is enclosed, or accept this.</source>
        <translation>Diga en el texto qué se adjunta, o acepte esto.</translation>
    </message>
    <message>
        <source>Say it with --language, such as --language es.</source>
        <translation>Dígalo con --language, por ejemplo --language es.</translation>
    </message>
    <message>
        <source>Say its language with --language, if that is wrong.</source>
        <translation>Diga su idioma con --language, si eso no es cierto.</translation>
    </message>
    <message>
        <source>Say mine, theirs, or the name of a file that is taken in and that no other one has.</source>
        <translation>Di mine, theirs o el nombre de uno de los archivos, que no tenga ningún otro.</translation>
    </message>
    <message>
        <source>Say one of --line, --picture, --logo and --none.</source>
        <translation>Indique una opción: --line, --picture, --logo o --none.</translation>
    </message>
    <message>
        <source>Say which one, by its name or number.</source>
        <translation>Indique cuál, por su nombre o su número.</translation>
    </message>
    <message>
        <source>Say which with --set TERM TRANSLATION.</source>
        <translation>Di cuál con --set TERM TRANSLATION.</translation>
    </message>
    <message>
        <source>Say whom it is to.</source>
        <translation>Indique a quién va.</translation>
    </message>
    <message>
        <source>See in the file where it belongs, and copy it to that text.</source>
        <translation>Mire en el archivo a qué texto corresponde y cópiela allí.</translation>
    </message>
    <message>
        <source>See the ids with `undersigned recipients list`.</source>
        <translation>Vea los identificadores con `undersigned recipients list`.</translation>
    </message>
    <message>
        <source>See the names and ids with: undersigned signatories list</source>
        <translation>Vea los nombres y los identificadores con: undersigned signatories list</translation>
    </message>
    <message>
        <source>See what is wrong with them; those that are done here stay so.</source>
        <translation>Mire qué les falta; las que aquí están hechas siguen hechas.</translation>
    </message>
    <message>
        <source>See what it has: undersigned translations glossary FILE --language {language}</source>
        <translation>Mira qué contiene: undersigned translations glossary FILE --language {language}</translation>
    </message>
    <message>
        <source>See whether each is on the right words.</source>
        <translation>Mire si cada uno está en las palabras correctas.</translation>
    </message>
    <message>
        <source>See whether each stands behind the words it belongs to.</source>
        <translation>Mire si cada una está tras las palabras a las que pertenece.</translation>
    </message>
    <message>
        <source>See whether it is the right file, and the right campaign.</source>
        <translation>Mire si es el archivo correcto y la campaña correcta.</translation>
    </message>
    <message>
        <source>See whether it stands in its place, and in the right file.</source>
        <translation>Mire si está en su sitio y en el archivo correcto.</translation>
    </message>
    <message>
        <source>See whether something is missing.</source>
        <translation>Mire si falta algo.</translation>
    </message>
    <message>
        <source>See whether something stands there twice.</source>
        <translation>Mire si algo está dos veces.</translation>
    </message>
    <message>
        <source>See whether the file belongs to this letter.</source>
        <translation>Mire si el archivo pertenece a esta carta.</translation>
    </message>
    <message>
        <source>See which is right.</source>
        <translation>Mire cuál es el correcto.</translation>
    </message>
    <message>
        <source>Send the translator the file that `undersigned translations export --format docx` writes.</source>
        <translation>Envíe al traductor el archivo que escribe `undersigned translations export --format docx`.</translation>
    </message>
    <message>
        <source>Set its mark [^{label}] where it belongs, or delete the note.</source>
        <translation>Ponga su marca [^{label}] donde corresponde, o borre la nota.</translation>
    </message>
    <message>
        <source>Set its mark where it belongs, or delete the note.</source>
        <translation>Ponga su marca donde corresponde, o borre la nota.</translation>
    </message>
    <message>
        <source>Set only those in bold that are bold in the text.</source>
        <translation>Ponga en negrita solo las que lo están en el texto.</translation>
    </message>
    <message>
        <source>Set only those in italics that are in italics in the text.</source>
        <translation>Ponga en cursiva solo las que lo están en el texto.</translation>
    </message>
    <message>
        <source>Set the campaign&apos;s date, or accept this if it goes out undated.</source>
        <translation>Fije la fecha de la campaña, o acepte esto si sale sin fecha.</translation>
    </message>
    <message>
        <source>Set the words in the quotation marks of your language.</source>
        <translation>Ponga las palabras entre las comillas de su idioma.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in bold.</source>
        <translation>Ponga en negrita las palabras que les corresponden.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in italics.</source>
        <translation>Ponga en cursiva las palabras que les corresponden.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Something here is to be filled in that isn’t a text.</source>
        <translation>Aquí hay que rellenar algo que no es un texto.</translation>
    </message>
    <message>
        <source>Something here is to be filled in, but can’t be understood.</source>
        <translation>Aquí hay que rellenar algo, pero no se puede entender.</translation>
    </message>
    <message>
        <source>Something that lies outside the file was not fetched.</source>
        <translation>No se descargó algo que está fuera del archivo.</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn&apos;t ({what}).</source>
        <translation>Algo salió mal que no debía ({what}).</translation>
    </message>
    <message>
        <source>Spaces around {count} names were taken off, the first in row {row}: {name}.</source>
        <translation>Se quitaron espacios alrededor de {count} nombres; el primero, en la fila {row}: {name}.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>Divida la lista en varios archivos.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation>No se puede leer la entrada estándar: {why}.</translation>
    </message>
    <message>
        <source>Standard input is closed, so no table can be read from it.</source>
        <translation>La entrada estándar está cerrada, por lo que no se puede leer de ella ninguna tabla.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: {why}.</source>
        <translation>No se puede escribir en la salida estándar: {why}.</translation>
    </message>
    <message>
        <source>Stays as it is in the original language, on purpose: nothing is to be done.</source>
        <translation>Se queda como está en el idioma original, a propósito: no hay que hacer nada.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>String</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLA</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>TRANSLATED</source>
        <translation>TRADUCIDO</translation>
    </message>
    <message>
        <source>TRUE</source>
        <translation>TRUE</translation>
    </message>
    <message>
        <source>Take in lists under Recipients or Signatories.</source>
        <translation>Incorpore las listas en Destinatarios o en Firmantes.</translation>
    </message>
    <message>
        <source>Take in signatories, or look which letters they agreed to sign and from which day.</source>
        <translation>Incorpore firmantes, o mire qué cartas aceptaron firmar y desde qué día.</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>Tomarlo como texto</translation>
    </message>
    <message>
        <source>Take it in first, name another folder, or add --replace.</source>
        <translation>Tómelo antes, nombre otra carpeta o añada --replace.</translation>
    </message>
    <message>
        <source>Take it out of the pattern; letters go to the folder named after --out.</source>
        <translation>Quítelo del patrón; las cartas van a la carpeta indicada después de --out.</translation>
    </message>
    <message>
        <source>Take it out on the Page.</source>
        <translation>Quítelo en la Página.</translation>
    </message>
    <message>
        <source>Take it out, move it to the contact, or accept this if it is public.</source>
        <translation>Quítelo, póngalo en el contacto, o acepte esto si es público.</translation>
    </message>
    <message>
        <source>Take it out, or write it as the text has it.</source>
        <translation>Quítelo, o escríbalo como está en el texto.</translation>
    </message>
    <message>
        <source>Take it out, or write the label as the text has it.</source>
        <translation>Quítela o escriba la etiqueta como está en el texto.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Take it out. An address that may be printed is the contact of whoever signs.</source>
        <translation>Quítela. La dirección que se puede imprimir es la del contacto de quien firma.</translation>
    </message>
    <message>
        <source>Take it out; a contact that may be printed has a field of its own.</source>
        <translation>Quítelo; el contacto que se puede imprimir tiene su propio campo.</translation>
    </message>
    <message>
        <source>Take one of the two out of the file, or type what is right.</source>
        <translation>Quite uno de los dos del archivo, o escriba lo correcto.</translation>
    </message>
    <message>
        <source>Take one of the two out, or say that they are different.</source>
        <translation>Quite uno de los dos, o indique que son distintos.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Take one out</source>
        <translation>Quitar uno</translation>
    </message>
    <message>
        <source>Take one out, unless the language needs it more often.</source>
        <translation>Quite uno, salvo que el idioma lo necesite más veces.</translation>
    </message>
    <message>
        <source>Take one out, unless your language needs it.</source>
        <translation>Quite uno, salvo que su idioma lo necesite.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Quite uno.</translation>
    </message>
    <message>
        <source>Take out loops within loops.</source>
        <translation>Quite los bucles dentro de bucles.</translation>
    </message>
    <message>
        <source>Take out those who don&apos;t sign.</source>
        <translation>Quita a quienes no firman.</translation>
    </message>
    <message>
        <source>Take some in from a table with `undersigned recipients import`.</source>
        <translation>Incorpore algunos de una tabla con `undersigned recipients import`.</translation>
    </message>
    <message>
        <source>Take the name from this letter, or look whether another of that name is meant.</source>
        <translation>Quite el nombre de esta carta, o mire si se trata de otra persona con ese nombre.</translation>
    </message>
    <message>
        <source>Take the spaces out.</source>
        <translation>Quite los espacios.</translation>
    </message>
    <message>
        <source>Take them out: the direction of a text follows from its language.</source>
        <translation>Quítelos: la dirección de un texto se sigue de su idioma.</translation>
    </message>
    <message>
        <source>Terms belong to one language.</source>
        <translation>Los términos son de un solo idioma.</translation>
    </message>
    <message>
        <source>That is about {lines} lines too many: shorten the text, or allow more pages.</source>
        <translation>Sobran unas {lines} líneas: acorte el texto, o permita más páginas.</translation>
    </message>
    <message>
        <source>That is more text than a letter can hold.</source>
        <translation>Es más texto del que cabe en una carta.</translation>
    </message>
    <message>
        <source>That is one line too many: take out a few words, or allow one page more.</source>
        <translation>Sobra una línea: quite unas palabras, o permita una página más.</translation>
    </message>
    <message>
        <source>That isn&apos;t how the command is used: {reason}.</source>
        <translation>La orden no se usa así: {reason}.</translation>
    </message>
    <message>
        <source>The answer is asked for by {asked}, which is before the letter&apos;s date, {date}.</source>
        <translation>La respuesta se pide para el {asked}, que es anterior a la fecha de la carta, {date}.</translation>
    </message>
    <message>
        <source>The backup {file} beside it still names it. Delete it to be sure.</source>
        <translation>La copia de seguridad {file}, que está junto al archivo, todavía lo nombra. Bórrela para estar seguro.</translation>
    </message>
    <message>
        <source>The campaign has no font “{name}”.</source>
        <translation>La campaña no tiene ninguna fuente “{name}”.</translation>
    </message>
    <message>
        <source>The column “{heading}” became the field {field}, since its name was taken.</source>
        <translation>La columna “{heading}” pasó a ser el campo {field}, porque su nombre ya estaba en uso.</translation>
    </message>
    <message>
        <source>The conditions in the translation aren’t those of the text: {tags}.</source>
        <translation>Las condiciones de la traducción no son las del texto: {tags}.</translation>
    </message>
    <message>
        <source>The cover&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>La imagen de la portada {name} falta, o no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The date&apos;s line has more than the date; only the date is taken.</source>
        <translation>La línea de la fecha contiene algo más que la fecha; solo se toma la fecha.</translation>
    </message>
    <message>
        <source>The e-mail address {email} is printed in this letter.</source>
        <translation>La dirección de correo {email} se imprime en esta carta.</translation>
    </message>
    <message>
        <source>The earlier state “{state}” can&apos;t be opened; delete it to be sure.</source>
        <translation>No se puede abrir el estado anterior “{state}”; bórrelo para mayor seguridad.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing in the translation.</source>
        <translation>Falta el campo «{name}» en la traducción.</translation>
    </message>
    <message>
        <source>The field “{name}” stands more often in the translation than in the text.</source>
        <translation>El campo «{name}» está más veces en la traducción que en el texto.</translation>
    </message>
    <message>
        <source>The fields and loops of this text would make too much work.</source>
        <translation>Los campos y bucles de este texto darían demasiado trabajo.</translation>
    </message>
    <message>
        <source>The file has a comment.</source>
        <translation>El archivo tiene un comentario.</translation>
    </message>
    <message>
        <source>The file has a piece of hidden text, which Word doesn&apos;t print.</source>
        <translation>El archivo tiene una parte de texto oculto, que Word no imprime.</translation>
    </message>
    <message>
        <source>The file has a tracked change that nobody accepted or rejected yet.</source>
        <translation>El archivo tiene un cambio registrado que nadie ha aceptado ni rechazado.</translation>
    </message>
    <message>
        <source>The file has {count} comments.</source>
        <translation>El archivo tiene {count} comentarios.</translation>
    </message>
    <message>
        <source>The file has {count} pieces of hidden text, which Word doesn&apos;t print.</source>
        <translation>El archivo tiene {count} partes de texto oculto, que Word no imprime.</translation>
    </message>
    <message>
        <source>The file has {count} tracked changes that nobody accepted or rejected yet.</source>
        <translation>El archivo tiene {count} cambios registrados que nadie ha aceptado ni rechazado.</translation>
    </message>
    <message>
        <source>The file names a template elsewhere, which was not fetched.</source>
        <translation>El archivo remite a una plantilla de otro lugar, que no se descargó.</translation>
    </message>
    <message>
        <source>The file words a part of the letter that letters don’t have: “{key}”. It isn’t printed.</source>
        <translation>El archivo redacta una parte que las cartas no tienen: “{key}”. No se imprime.</translation>
    </message>
    <message>
        <source>The file {file} holds no font that can be used.</source>
        <translation>El archivo {file} no contiene ninguna fuente que se pueda usar.</translation>
    </message>
    <message>
        <source>The folder to write to has no name.</source>
        <translation>La carpeta en la que hay que escribir no tiene nombre.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be made: {cause}.</source>
        <translation>No se puede crear la carpeta {path}: {cause}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no letter.md, so it isn&apos;t a template.</source>
        <translation>La carpeta {path} no contiene letter.md, por lo que no es una plantilla.</translation>
    </message>
    <message>
        <source>The folder {path}, in which Undersigned remembers what it wrote, can&apos;t be made.</source>
        <translation>No se puede crear la carpeta {path}, en la que Undersigned recuerda lo que escribió.</translation>
    </message>
    <message>
        <source>The font file {file} can&apos;t be read.</source>
        <translation>No se puede leer el archivo de fuente {file}.</translation>
    </message>
    <message>
        <source>The font {family} is damaged, so that no PDF can hold it.</source>
        <translation>El tipo de letra {family} está dañado, así que ningún PDF puede contenerlo.</translation>
    </message>
    <message>
        <source>The glossary has “{wanted}” for “{term}”, which the translation doesn&apos;t say.</source>
        <translation>El glosario tiene «{wanted}» para «{term}», y la traducción no lo dice.</translation>
    </message>
    <message>
        <source>The glossary of letter.toml holds more than terms, such as remarks, which would be lost.</source>
        <translation>El glosario de letter.toml contiene algo más que términos, como comentarios, que se perdería.</translation>
    </message>
    <message>
        <source>The glossary of {language} has no “{term}”.</source>
        <translation>El glosario de {language} no tiene «{term}».</translation>
    </message>
    <message>
        <source>The glossary stays as it is. If the translator is right, change it there.</source>
        <translation>El glosario queda como está. Si quien traduce tiene razón, cámbialo allí.</translation>
    </message>
    <message>
        <source>The headings come again in rows {rows}; these were not read as names.</source>
        <translation>Los encabezados se repiten en las filas {rows}; no se leyeron como nombres.</translation>
    </message>
    <message>
        <source>The ids “{id}” and “{twin}” differ only in how they are written; they are two letters.</source>
        <translation>Los identificadores “{id}” y “{twin}” solo difieren en la forma de escribirlos; son dos cartas.</translation>
    </message>
    <message>
        <source>The letter has no line {line}.</source>
        <translation>La carta no tiene línea {line}.</translation>
    </message>
    <message>
        <source>The letter has no other language yet.</source>
        <translation>La carta aún no tiene otro idioma.</translation>
    </message>
    <message>
        <source>The letter has no segment “{segment}”.</source>
        <translation>La carta no tiene ningún párrafo “{segment}”.</translation>
    </message>
    <message>
        <source>The letter has no text “{segment}”.</source>
        <translation>La carta no tiene ningún texto «{segment}».</translation>
    </message>
    <message>
        <source>The letter is written in {language} already.</source>
        <translation>La carta ya está escrita en {language}.</translation>
    </message>
    <message>
        <source>The letter lists an enclosure that its text doesn&apos;t mention.</source>
        <translation>La carta indica un anexo que su texto no menciona.</translation>
    </message>
    <message>
        <source>The letter that this was taken from has no address.</source>
        <translation>La carta de la que se tomó esto no tiene dirección.</translation>
    </message>
    <message>
        <source>The letter to {recipient} as it was sent is no longer in this campaign.</source>
        <translation>La carta a {recipient} tal como se envió ya no está en esta campaña.</translation>
    </message>
    <message>
        <source>The letter to {recipient} can&apos;t go out yet: {why}</source>
        <translation>La carta a {recipient} no puede salir todavía: {why}</translation>
    </message>
    <message>
        <source>The letter to {recipient} couldn&apos;t be made: something went wrong that shouldn&apos;t ({what}).</source>
        <translation>No se pudo hacer la carta a {recipient}: algo salió mal que no debía ({what}).</translation>
    </message>
    <message>
        <source>The letter to {recipient} was never exported as {format}.</source>
        <translation>La carta a {recipient} nunca se exportó como {format}.</translation>
    </message>
    <message>
        <source>The letterhead&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>La imagen del membrete {name} falta, o no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The letters are too many for one zip.</source>
        <translation>Son demasiadas cartas para un solo zip.</translation>
    </message>
    <message>
        <source>The letters were written, but the campaign file doesn&apos;t know of it: {why}</source>
        <translation>Las cartas se escribieron, pero no quedó registrado en el archivo de la campaña: {why}</translation>
    </message>
    <message>
        <source>The link to {address} is missing in the translation.</source>
        <translation>Falta el enlace a {address} en la traducción.</translation>
    </message>
    <message>
        <source>The link to {address} leads nowhere from a letter; its words stay.</source>
        <translation>El enlace a {address} no lleva a ningún lugar desde una carta; su texto se conserva.</translation>
    </message>
    <message>
        <source>The link to “{address}” leads nowhere, so it is printed as text.</source>
        <translation>El enlace a “{address}” no lleva a ningún lugar, por lo que se imprime como texto.</translation>
    </message>
    <message>
        <source>The links stand in another order than in the text.</source>
        <translation>Los enlaces están en otro orden que en el texto.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>No se puede leer la lista: está dañada, o dice ser mucho más grande que cualquier lista.</translation>
    </message>
    <message>
        <source>The list of a letter is recipient.addressees.</source>
        <translation>La lista de una carta es recipient.addressees.</translation>
    </message>
    <message>
        <source>The lists it came from still name it: {lists}. Taking one in again brings it back.</source>
        <translation>Las listas de las que procede todavía lo nombran: {lists}. Si se vuelve a incorporar una de ellas, el nombre regresa.</translation>
    </message>
    <message>
        <source>The mail-merge field {name} stands as text.</source>
        <translation>El campo de combinación {name} queda como texto.</translation>
    </message>
    <message>
        <source>The margins above and below are {now} millimetres instead of {before}.</source>
        <translation>Los márgenes superior e inferior son de {now} milímetros en lugar de {before}.</translation>
    </message>
    <message>
        <source>The margins at the sides are {now} millimetres instead of {before}.</source>
        <translation>Los márgenes laterales son de {now} milímetros en lugar de {before}.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” is missing in the translation.</source>
        <translation>Falta la llamada de la nota «{label}» en la traducción.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” stands more often in the translation than in the text.</source>
        <translation>La llamada de la nota «{label}» está más veces en la traducción que en el texto.</translation>
    </message>
    <message>
        <source>The marks of notes stand elsewhere than in the text.</source>
        <translation>Las llamadas de las notas no están donde en el texto.</translation>
    </message>
    <message>
        <source>The name still stands in {member}; change it there.</source>
        <translation>El nombre sigue en {member}; cámbielo ahí.</translation>
    </message>
    <message>
        <source>The names are set in {now} points instead of {before}.</source>
        <translation>Los nombres van en {now} puntos en lugar de {before}.</translation>
    </message>
    <message>
        <source>The names stand in {now} columns instead of {before}.</source>
        <translation>Los nombres van en {now} columnas en lugar de {before}.</translation>
    </message>
    <message>
        <source>The notes are set in {now} points instead of {before}.</source>
        <translation>Las notas van en {now} puntos en lugar de {before}.</translation>
    </message>
    <message>
        <source>The number {number} is missing in the translation.</source>
        <translation>Falta el número {number} en la traducción.</translation>
    </message>
    <message>
        <source>The page can’t be drawn.</source>
        <translation>No se puede dibujar la página.</translation>
    </message>
    <message>
        <source>The page of this letter has a setting that isn’t known.</source>
        <translation>La página de esta carta tiene un ajuste que no se conoce.</translation>
    </message>
    <message>
        <source>The paragraph in line {line} had the id of another one, so it was given a new one.</source>
        <translation>El párrafo de la línea {line} tenía el identificador de otro, por lo que recibió uno nuevo.</translation>
    </message>
    <message>
        <source>The parts are: {known}.</source>
        <translation>Las partes son: {known}.</translation>
    </message>
    <message>
        <source>The parts that most coalition letters have, with hints on what to write.</source>
        <translation>Las partes que tienen casi todas las cartas de coalición, con indicaciones de qué escribir.</translation>
    </message>
    <message>
        <source>The pattern for file names is empty.</source>
        <translation>El patrón para los nombres de archivo está vacío.</translation>
    </message>
    <message>
        <source>The pattern for file names is too long.</source>
        <translation>El patrón para los nombres de archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has a brace that isn&apos;t closed, or none that opens.</source>
        <translation>El patrón “{pattern}” tiene una llave que no se cierra, o que no se abre.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has braces without one of the names, or with more than a name.</source>
        <translation>El patrón “{pattern}” tiene llaves sin uno de los nombres, o con algo más que un nombre.</translation>
    </message>
    <message>
        <source>The picture of a signature {name} is missing, or neither PNG nor JPEG.</source>
        <translation>La imagen de una firma {name} falta, o no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The private e-mail address of {owner} is printed in this letter.</source>
        <translation>La dirección de correo privada de {owner} se imprime en esta carta.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own paper has a setting “{key}” that isn&apos;t known, or doesn&apos;t fit.</source>
        <translation>El papel propio del destinatario tiene un ajuste “{key}” que no se conoce o no es adecuado.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>La copia de recuperación está dañada.</translation>
    </message>
    <message>
        <source>The row has no id; it was taken to belong to {recipient}.</source>
        <translation>La fila no tiene identificador; se consideró que pertenece a {recipient}.</translation>
    </message>
    <message>
        <source>The row says the same as one before it, so it was taken once.</source>
        <translation>La fila dice lo mismo que una anterior, por lo que se tomó una sola vez.</translation>
    </message>
    <message>
        <source>The sample has words for {ids}, which its letter hasn&apos;t.</source>
        <translation>El ejemplo tiene textos para {ids}, que su carta no tiene.</translation>
    </message>
    <message>
        <source>The sample {path} is damaged: {why}.</source>
        <translation>El ejemplo {path} está dañado: {why}.</translation>
    </message>
    <message>
        <source>The sample&apos;s table {name} can&apos;t be taken in: {why}</source>
        <translation>No se puede incorporar la tabla del ejemplo {name}: {why}</translation>
    </message>
    <message>
        <source>The self-check failed at {step}: {why}</source>
        <translation>La autocomprobación falló en {step}: {why}</translation>
    </message>
    <message>
        <source>The shared text has changed since this wording was made.</source>
        <translation>El texto común ha cambiado desde que se hizo esta redacción.</translation>
    </message>
    <message>
        <source>The spaces in the translation are no-break spaces, so its lines can’t end between words.</source>
        <translation>Los espacios de la traducción son de no separación, así que las líneas no pueden acabar entre palabras.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used, because of its {part}: {why}</source>
        <translation>No se puede usar la plantilla {name}, a causa de esta parte: {part}: {why}</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Las plantillas son: {known}.</translation>
    </message>
    <message>
        <source>The text asks for an answer “{text}”, but the letter&apos;s reply-by date is {asked}.</source>
        <translation>El texto pide una respuesta “{text}”, pero el plazo de respuesta de la carta es {asked}.</translation>
    </message>
    <message>
        <source>The text ends with {wanted}, the translation with {found}.</source>
        <translation>El texto termina en {wanted}, la traducción en {found}.</translation>
    </message>
    <message>
        <source>The text fills in “{name}” here, but the translation doesn’t.</source>
        <translation>El texto completa aquí «{name}», pero la traducción no.</translation>
    </message>
    <message>
        <source>The text has changed since it was translated into {language}.</source>
        <translation>El texto ha cambiado desde que se tradujo a este idioma: {language}.</translation>
    </message>
    <message>
        <source>The text has changed since it was translated.</source>
        <translation>El texto ha cambiado desde que se tradujo.</translation>
    </message>
    <message>
        <source>The text has changed since {file} was made, so this translation needs another look.</source>
        <translation>El texto ha cambiado desde que se hizo {file}: esta traducción hay que volver a mirarla.</translation>
    </message>
    <message>
        <source>The text has lists within lists, too deep to read all of it.</source>
        <translation>El texto tiene listas dentro de listas, con demasiados niveles para leerlo entero.</translation>
    </message>
    <message>
        <source>The text has quotation marks, the translation hasn’t.</source>
        <translation>El texto tiene comillas y la traducción no.</translation>
    </message>
    <message>
        <source>The text holds a command that letters don’t know.</source>
        <translation>El texto contiene una orden que las cartas no conocen.</translation>
    </message>
    <message>
        <source>The text is set in {now} points instead of {before}.</source>
        <translation>El texto va en {now} puntos en lugar de {before}.</translation>
    </message>
    <message>
        <source>The text of all letters has changed since this letter got a wording of its own.</source>
        <translation>El texto de todas las cartas ha cambiado desde que esta carta recibió su propia redacción.</translation>
    </message>
    <message>
        <source>The text says “{phrase}”, but {count} sign this letter.</source>
        <translation>El texto dice “{phrase}”, pero los firmantes de esta carta son {count}.</translation>
    </message>
    <message>
        <source>The text says “{word}”, but the letter lists no enclosure.</source>
        <translation>El texto dice “{word}”, pero la carta no indica ningún anexo.</translation>
    </message>
    <message>
        <source>The translation begins or ends with a space.</source>
        <translation>La traducción empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The translation ends with {found}; its language ends such a text with {wanted}.</source>
        <translation>La traducción termina con {found}; en su idioma, un texto así termina con {wanted}.</translation>
    </message>
    <message>
        <source>The translation file for {language} can&apos;t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>No se puede leer el archivo de traducción ({language}): la línea {line} no es como corresponde a un archivo PO; quizá faltan unas comillas.</translation>
    </message>
    <message>
        <source>The translation file for {language} is not text.</source>
        <translation>El archivo de traducción ({language}) no es texto.</translation>
    </message>
    <message>
        <source>The translation has a field “{name}” that the text hasn’t.</source>
        <translation>La traducción tiene un campo «{name}» que el texto no tiene.</translation>
    </message>
    <message>
        <source>The translation has a mark of a note “{label}” that the text hasn’t.</source>
        <translation>La traducción tiene una llamada de nota «{label}» que el texto no tiene.</translation>
    </message>
    <message>
        <source>The translation has a number {number} that the text hasn’t.</source>
        <translation>La traducción tiene un número {number} que el texto no tiene.</translation>
    </message>
    <message>
        <source>The translation has an English {found} where its language has {wanted}.</source>
        <translation>La traducción tiene un signo inglés, {found}, donde su idioma tiene {wanted}.</translation>
    </message>
    <message>
        <source>The translation has digits of its script ({digit}); the letter’s own numbers are in 0 to 9.</source>
        <translation>La traducción tiene cifras de su escritura ({digit}); los números de la carta van de 0 a 9.</translation>
    </message>
    <message>
        <source>The translation is much longer than the text.</source>
        <translation>La traducción es mucho más larga que el texto.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the text.</source>
        <translation>La traducción es mucho más corta que el texto.</translation>
    </message>
    <message>
        <source>The translation is the same as the text.</source>
        <translation>La traducción es igual que el texto.</translation>
    </message>
    <message>
        <source>The translation isn’t in the letters of its language.</source>
        <translation>La traducción no está en las letras de su idioma.</translation>
    </message>
    <message>
        <source>The translation links to {address}, and the text doesn’t.</source>
        <translation>La traducción enlaza a {address} y el texto no.</translation>
    </message>
    <message>
        <source>The translation of this text into {language} is still a draft.</source>
        <translation>La traducción de este texto al idioma {language} es todavía un borrador.</translation>
    </message>
    <message>
        <source>The {what} isn&apos;t as it should be.</source>
        <translation>Hay algo que no está como debería: {what}.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is inside too many others.</source>
        <translation>El {{% if %}} de la línea {line} está dentro de demasiados otros.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is never ended.</source>
        <translation>El {{% if %}} de la línea {line} nunca termina.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has no condition.</source>
        <translation>El {{% {tag} %}} de la línea {line} no tiene condición.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has words that don&apos;t belong there.</source>
        <translation>El {{% {tag} %}} de la línea {line} tiene palabras que sobran ahí.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} is one of too many of the same {{% if %}}.</source>
        <translation>El {{% {tag} %}} de la línea {line} es uno de demasiados en el mismo {{% if %}}.</translation>
    </message>
    <message>
        <source>There are invisible signs in the translation: {names}.</source>
        <translation>Hay signos invisibles en la traducción: {names}.</translation>
    </message>
    <message>
        <source>There are letters in the translation that a program broke: “{found}”.</source>
        <translation>En la traducción hay letras que un programa estropeó: «{found}».</translation>
    </message>
    <message>
        <source>There are spaces in the field “{name}”.</source>
        <translation>Hay espacios en el campo «{name}».</translation>
    </message>
    <message>
        <source>There are spaces inside “{name}” in the translation.</source>
        <translation>Hay espacios dentro de «{name}» en la traducción.</translation>
    </message>
    <message>
        <source>There are two spaces in a row in the translation.</source>
        <translation>Hay dos espacios seguidos en la traducción.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There is a space before “{sign}” in the translation.</source>
        <translation>En la traducción hay un espacio antes de «{sign}».</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>No existe la orden “{word}”.</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>No existe el campo “{name}”.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>There is no font “{name}” here.</source>
        <translation>Aquí no hay ninguna fuente “{name}”.</translation>
    </message>
    <message>
        <source>There is no format “{format}”.</source>
        <translation>No existe el formato “{format}”.</translation>
    </message>
    <message>
        <source>There is no format “{given}”.</source>
        <translation>No existe el formato “{given}”.</translation>
    </message>
    <message>
        <source>There is no letter yet.</source>
        <translation>Todavía no hay ninguna carta.</translation>
    </message>
    <message>
        <source>There is no note that is called {label}, and a mark that leads to it.</source>
        <translation>No hay ninguna nota con la etiqueta {label}, y una marca lleva a ella.</translation>
    </message>
    <message>
        <source>There is no recipient “{given}”.</source>
        <translation>No existe el destinatario “{given}”.</translation>
    </message>
    <message>
        <source>There is no recipient “{recipient}”.</source>
        <translation>No existe el destinatario “{recipient}”.</translation>
    </message>
    <message>
        <source>There is no recipient “{word}”.</source>
        <translation>No existe el destinatario “{word}”.</translation>
    </message>
    <message>
        <source>There is no sample for the template {name}.</source>
        <translation>No hay ningún ejemplo para la plantilla {name}.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” of the page.</source>
        <translation>La página no tiene ningún ajuste «{setting}».</translation>
    </message>
    <message>
        <source>There is no space after “{sign}” in the translation.</source>
        <translation>En la traducción falta un espacio después de «{sign}».</translation>
    </message>
    <message>
        <source>There is no such wording of “{segment}”.</source>
        <translation>No existe esa redacción de “{segment}”.</translation>
    </message>
    <message>
        <source>There is no template {name}.</source>
        <translation>No existe la plantilla {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called {encoding}.</source>
        <translation>No existe ninguna codificación de texto llamada {encoding}.</translation>
    </message>
    <message>
        <source>There is no “{given}” that a file could be named after.</source>
        <translation>No hay ningún “{given}” que pueda dar nombre a un archivo.</translation>
    </message>
    <message>
        <source>There is no “|{name}” in letters.</source>
        <translation>No existe “|{name}” en las cartas.</translation>
    </message>
    <message>
        <source>There is nothing to compare {path} with.</source>
        <translation>No hay nada con lo que comparar {path}.</translation>
    </message>
    <message>
        <source>These columns were not taken in: {columns}.</source>
        <translation>Estas columnas no se incorporaron: {columns}.</translation>
    </message>
    <message>
        <source>This computer has no font “{family}”, so another stands in for it.</source>
        <translation>Este equipo no tiene el tipo de letra «{family}»; otro ocupa su lugar.</translation>
    </message>
    <message>
        <source>This letter has no addressee.</source>
        <translation>Esta carta no va dirigida a nadie.</translation>
    </message>
    <message>
        <source>This letter has no date.</source>
        <translation>Esta carta no tiene fecha.</translation>
    </message>
    <message>
        <source>This letter isn’t to anybody yet.</source>
        <translation>Esta carta todavía no va dirigida a nadie.</translation>
    </message>
    <message>
        <source>This paragraph has far too much to fill in.</source>
        <translation>Este párrafo tiene demasiado que rellenar.</translation>
    </message>
    <message>
        <source>This paragraph has no text for this recipient.</source>
        <translation>Este párrafo no tiene texto para este destinatario.</translation>
    </message>
    <message>
        <source>This paragraph has {count} characters; more than {most} aren&apos;t read.</source>
        <translation>Este párrafo tiene {count} caracteres; no se leen más de {most}.</translation>
    </message>
    <message>
        <source>This paragraph is too long to be read.</source>
        <translation>Este párrafo es demasiado largo para leerlo.</translation>
    </message>
    <message>
        <source>This passage has no text for this recipient</source>
        <translation>Este pasaje no tiene texto para este destinatario</translation>
    </message>
    <message>
        <source>This text isn&apos;t translated into {language} yet.</source>
        <translation>Este texto todavía no está traducido a este idioma: {language}.</translation>
    </message>
    <message>
        <source>This text isn’t translated yet.</source>
        <translation>Este texto todavía no está traducido.</translation>
    </message>
    <message>
        <source>This user has no home folder.</source>
        <translation>Este usuario no tiene carpeta personal.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To companies that make face recognition: keep it out of government hands. Passages for each company, with sources.</source>
        <translation>A empresas que hacen reconocimiento facial: no lo entreguen a los gobiernos. Pasajes para cada empresa, con fuentes.</translation>
    </message>
    <message>
        <source>To remove one: --remove TERM.</source>
        <translation>Para quitar uno: --remove TERM.</translation>
    </message>
    <message>
        <source>To several ministers at once, with copies, a day to answer by and an enclosure: end a surveillance practice.</source>
        <translation>A varios ministros a la vez, con copias, un día límite para responder y un anexo: pongan fin a una práctica de vigilancia.</translation>
    </message>
    <message>
        <source>Translate it, or leave it if it is a name or a title.</source>
        <translation>Tradúzcala, o déjela si es un nombre o un título.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays as it is.</source>
        <translation>Tradúzcalo, o indique que se queda como está.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays untranslated.</source>
        <translation>Tradúzcalo, o indique que se queda sin traducir.</translation>
    </message>
    <message>
        <source>Translate them; translators’ files have them at their end.</source>
        <translation>Tradúzcalas; los archivos para traductores las tienen al final.</translation>
    </message>
    <message>
        <source>Two columns can&apos;t both be the {word}.</source>
        <translation>Dos columnas no pueden tener ambas este papel: {word}.</translation>
    </message>
    <message>
        <source>Two notes have the same name, so it isn’t clear which a mark leads to.</source>
        <translation>Dos notas tienen el mismo nombre, por lo que no está claro a cuál lleva una marca.</translation>
    </message>
    <message>
        <source>Two paragraphs were the same one in the file. The second was taken as a new one.</source>
        <translation>Dos párrafos eran el mismo en el archivo. El segundo se tomó como nuevo.</translation>
    </message>
    <message>
        <source>Type ordinary spaces between the words.</source>
        <translation>Escriba espacios normales entre las palabras.</translation>
    </message>
    <message>
        <source>Type the names into a text file or a spreadsheet, and import that.</source>
        <translation>Escriba los nombres en un archivo de texto o una hoja de cálculo, e impórtelo.</translation>
    </message>
    <message>
        <source>Type the names into cells, or ask for the list as text.</source>
        <translation>Escriba los nombres en celdas, o pida la lista como texto.</translation>
    </message>
    <message>
        <source>Type the word anew.</source>
        <translation>Escriba la palabra de nuevo.</translation>
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
        <translation>Descomprímalo, y elija el archivo de Word que contiene.</translation>
    </message>
    <message>
        <source>Unpack it, and import the list that is in it.</source>
        <translation>Descomprímalo, e importe la lista que contiene.</translation>
    </message>
    <message>
        <source>Use a field, “if”, “for” over one of the letter&apos;s lists, comparisons, “and”, “or”, “not”.</source>
        <translation>Use un campo, “if”, “for” sobre una de las listas de la carta, comparaciones, “and”, “or”, “not”.</translation>
    </message>
    <message>
        <source>Use it in a condition, or name one of its parts.</source>
        <translation>Úselo en una condición, o indique una de sus partes.</translation>
    </message>
    <message>
        <source>Use the field of the salutation or of the recipient, or accept this if the person is meant.</source>
        <translation>Use el campo del saludo o del destinatario, o acepte esto si se quiere decir esa persona.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.name}}}} instead, or accept this if it is meant.</source>
        <translation>Use en su lugar el campo {{{{recipient.name}}}}, o acepte esto si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.{field}}}}} instead, or accept this if it is meant.</source>
        <translation>Use en su lugar el campo {{{{recipient.{field}}}}}, o acepte esto si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Use the field {{{{signatories.count}}}}: it counts by itself.</source>
        <translation>Use el campo {{{{signatories.count}}}}: se cuenta solo.</translation>
    </message>
    <message>
        <source>Use the glossary&apos;s word, or leave it if it reads well as it is.</source>
        <translation>Use la palabra del glosario, o déjelo si se lee bien así.</translation>
    </message>
    <message>
        <source>Use the text of all letters</source>
        <translation>Usar el texto de todas las cartas</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por intermedio de</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
        <source>What stays in the source language stands in a template’s letter.toml.</source>
        <translation>Lo que se queda en el idioma original está en el letter.toml de la plantilla.</translation>
    </message>
    <message>
        <source>What was exported can&apos;t be remembered in {path}, so later exports may take these files for somebody else&apos;s.</source>
        <translation>No se puede recordar en {path} lo que se exportó, por lo que las próximas exportaciones pueden tomar estos archivos por ajenos.</translation>
    </message>
    <message>
        <source>Words are in italics in the translation, and none in the text.</source>
        <translation>En la traducción hay palabras en cursiva, y en el texto ninguna.</translation>
    </message>
    <message>
        <source>Words that are bold in the text aren’t in the translation.</source>
        <translation>Palabras que están en negrita en el texto no lo están en la traducción.</translation>
    </message>
    <message>
        <source>Words that are in italics in the text aren’t in the translation.</source>
        <translation>Hay palabras en cursiva en el texto que no lo están en la traducción.</translation>
    </message>
    <message>
        <source>Write all numbers in one kind of digits.</source>
        <translation>Escriba todos los números con la misma clase de cifras.</translation>
    </message>
    <message>
        <source>Write en, de, pt-BR and so on.</source>
        <translation>Escriba en, de, pt-BR, etc.</translation>
    </message>
    <message>
        <source>Write es, de, pt-BR and so on.</source>
        <translation>Escriba es, de, pt-BR, etc.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2019-01-31.</source>
        <translation>Escríbala como año-mes-día, por ejemplo 2019-01-31.</translation>
    </message>
    <message>
        <source>Write it without them.</source>
        <translation>Escríbalo sin ellos.</translation>
    </message>
    <message>
        <source>Write it, or leave it out.</source>
        <translation>Escríbalo, u omítalo.</translation>
    </message>
    <message>
        <source>Write its wording for the recipient, or leave the passage out for it.</source>
        <translation>Escriba su redacción para el destinatario, u omita el pasaje para él.</translation>
    </message>
    <message>
        <source>Write names as {{recipient}}.</source>
        <translation>Escriba los nombres así: {{recipient}}.</translation>
    </message>
    <message>
        <source>Write the note, or take its mark [^{label}] out.</source>
        <translation>Escriba la nota, o quite su marca [^{label}].</translation>
    </message>
    <message>
        <source>Write the note, or take its mark out.</source>
        <translation>Escriba la nota, o quite su marca.</translation>
    </message>
    <message>
        <source>Write the present name, or accept this if the former one is meant.</source>
        <translation>Escriba el nombre actual, o acepte esto si se quiere decir el anterior.</translation>
    </message>
    <message>
        <source>Write them alike if they are one.</source>
        <translation>Escríbalos igual si son el mismo.</translation>
    </message>
    <message>
        <source>Write to, cc or via.</source>
        <translation>Escriba to, cc o via.</translation>
    </message>
    <message>
        <source>Write what belongs there, or leave the passage out.</source>
        <translation>Escriba lo que corresponde ahí, u omita el pasaje.</translation>
    </message>
    <message>
        <source>Write whom this letter is to, or leave it if the person is meant.</source>
        <translation>Escriba a quién va esta carta, o déjelo si se quiere decir esa persona.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Escriba {wanted}.</translation>
    </message>
    <message>
        <source>Write “{meant}”: the names of fields are never translated.</source>
        <translation>Escriba «{meant}»: los nombres de los campos no se traducen nunca.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Usted lo omitió.</translation>
    </message>
    <message>
        <source>Your work is safe. Try again; if it happens again, please report it.</source>
        <translation>Su trabajo está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, avísenos por favor.</translation>
    </message>
    <message>
        <source>`undersigned --help` lists them.</source>
        <translation>`undersigned --help` las enumera.</translation>
    </message>
    <message>
        <source>`undersigned fonts list` tells those it has.</source>
        <translation>`undersigned fonts list` indica las que tiene.</translation>
    </message>
    <message>
        <source>`undersigned translations export` writes their names.</source>
        <translation>`undersigned translations export` escribe sus nombres.</translation>
    </message>
    <message>
        <source>`{command} --help` shows how.</source>
        <translation>`{command} --help` muestra cómo.</translation>
    </message>
    <message>
        <source>`{command} --help` shows what it takes.</source>
        <translation>`{command} --help` muestra lo que admite.</translation>
    </message>
    <message>
        <source>`{command}` doesn&apos;t know what to do with {left}.</source>
        <translation>`{command}` no sabe qué hacer con {left}.</translation>
    </message>
    <message>
        <source>a Numbers or Pages document, which only Apple&apos;s programs can read</source>
        <translation>un documento de Numbers o Pages, que solo pueden leer los programas de Apple</translation>
    </message>
    <message>
        <source>a book, not a spreadsheet</source>
        <translation>un libro, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>a campaign of Undersigned, not a list</source>
        <translation>una campaña de Undersigned, no una lista</translation>
    </message>
    <message>
        <source>a file that a translator sent; several may be named</source>
        <translation>un archivo que envió un traductor; se pueden nombrar varios</translation>
    </message>
    <message>
        <source>a folder to write Word files to for the translators, with what is to be asked as comments</source>
        <translation>una carpeta donde escribir archivos de Word para los traductores, con lo que hay que preguntar como comentarios</translation>
    </message>
    <message>
        <source>a font file (TTF, OTF, TTC)</source>
        <translation>un archivo de fuente (TTF, OTF, TTC)</translation>
    </message>
    <message>
        <source>a language to write, also a new one; may be given again; without it all there are</source>
        <translation>un idioma que escribir, también uno nuevo; se puede repetir; sin ello, todos los que hay</translation>
    </message>
    <message>
        <source>a letter to begin from: a Word file (.docx), or text or HTML in a file</source>
        <translation>una carta con la que empezar: un archivo de Word (.docx), o texto o HTML en un archivo</translation>
    </message>
    <message>
        <source>a line to sign on</source>
        <translation>una línea para firmar</translation>
    </message>
    <message>
        <source>a logo (PNG, JPEG)</source>
        <translation>un logotipo (PNG, JPEG)</translation>
    </message>
    <message>
        <source>a picture of the signature (PNG, JPEG); it is private</source>
        <translation>una imagen de la firma (PNG, JPEG); es privada</translation>
    </message>
    <message>
        <source>a remark for translators on the terms that are set</source>
        <translation>una observación para quien traduce sobre los términos que se ponen</translation>
    </message>
    <message>
        <source>a set of slides, not a spreadsheet</source>
        <translation>una presentación, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - for standard input; several may be named</source>
        <translation>una tabla (CSV, TSV, texto, XLSX, XLS, ODS, HTML), o - para la entrada estándar; se pueden indicar varias</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - to read it from standard input</source>
        <translation>una tabla (CSV, TSV, texto, XLSX, XLS, ODS, HTML), o - para leerla de la entrada estándar</translation>
    </message>
    <message>
        <source>a term and what it is called, in place of what it was called; may be given again</source>
        <translation>un término y cómo se llama, en lugar de como se llamaba; puede repetirse</translation>
    </message>
    <message>
        <source>a term to take out of the glossary; may be given again</source>
        <translation>un término que se quita del glosario; puede repetirse</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un documento de texto (RTF)</translation>
    </message>
    <message>
        <source>a text document, not a spreadsheet</source>
        <translation>un documento de texto, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>a text that is to be translated after all; may be given again</source>
        <translation>un texto que al final sí se traduce; se puede repetir</translation>
    </message>
    <message>
        <source>a text that stays in the source language on purpose; may be given again</source>
        <translation>un texto que se queda en el idioma original a propósito; se puede repetir</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the cover, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>añadir un logotipo (PNG, JPEG) a la portada, con lo que se dice de él a quienes no pueden verlo; se puede repetir</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the letterhead, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>añadir un logotipo (PNG, JPEG) al membrete, con lo que se dice de él a quienes no pueden verlo; puede repetirse</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>todas las cartas</translation>
    </message>
    <message>
        <source>also each text that isn&apos;t done, with what changed and which old translations may help</source>
        <translation>también cada texto que no está hecho, con lo que cambió y qué traducciones antiguas pueden ayudar</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>as the roster stood at the end of this day, as 2019-01-31</source>
        <translation>como estaba la lista de firmantes al terminar este día, por ejemplo 2019-01-31</translation>
    </message>
    <message>
        <source>campaign.json, assets, entry {number}: the name “{name}” {fault}.</source>
        <translation>campaign.json, archivos adjuntos, entrada {number}: el nombre “{name}” {fault}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}, entry {number}: {fault}.</source>
        <translation>campaign.json, {where}, entrada {number}: {fault}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: a number from {least} to {most} was expected.</source>
        <translation>campaign.json, {where}: se esperaba un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: the margins leave no room for text.</source>
        <translation>campaign.json, {where}: los márgenes no dejan espacio para el texto.</translation>
    </message>
    <message>
        <source>campaign.json, {where}{what}</source>
        <translation>campaign.json, {where}{what}</translation>
    </message>
    <message>
        <source>campaign.json: it can&apos;t be brought from file version {old} to {new}.</source>
        <translation>campaign.json: no se puede pasar de la versión de archivo {old} a la {new}.</translation>
    </message>
    <message>
        <source>campaign.json: its file version is missing.</source>
        <translation>campaign.json: falta su versión de archivo.</translation>
    </message>
    <message>
        <source>change one of the settings that this command tells: text_size=9.5, size=LETTER, page_numbers=no; lengths are points; may be given again</source>
        <translation>cambiar uno de los ajustes que indica esta orden: text_size=9.5, size=LETTER, page_numbers=no; las medidas van en puntos; puede repetirse</translation>
    </message>
    <message>
        <source>comments in it</source>
        <translation>los comentarios que contiene</translation>
    </message>
    <message>
        <source>has a line for each answer, and was read as {count} rows</source>
        <translation>tiene una línea por respuesta, y se leyó como {count} filas</translation>
    </message>
    <message>
        <source>hidden text in it</source>
        <translation>el texto oculto que contiene</translation>
    </message>
    <message>
        <source>how files are called: text with {campaign}, {recipient}, {organisation}, {language}, {date}, {number}, {format} or a field of the recipients&apos; own; without it “{campaign} - {recipient}”</source>
        <translation>cómo se llaman los archivos: texto con {campaign}, {recipient}, {organisation}, {language}, {date}, {number}, {format} o un campo propio de los destinatarios; sin esto, “{campaign} - {recipient}”</translation>
    </message>
    <message>
        <source>how many columns of logos there are, from 1 to 6</source>
        <translation>cuántas columnas de logotipos hay, de 1 a 6</translation>
    </message>
    <message>
        <source>how many pages each letter may have, a cover among them</source>
        <translation>cuántas páginas puede tener cada carta, incluida la portada</translation>
    </message>
    <message>
        <source>how many processes make letters; without it as many as help</source>
        <translation>cuántos procesos hacen cartas; sin esto, todos los que ayuden</translation>
    </message>
    <message>
        <source>is a list of mail addresses, and was read as {count} names with their private addresses</source>
        <translation>es una lista de direcciones de correo, y se leyó como {count} nombres con sus direcciones privadas</translation>
    </message>
    <message>
        <source>it holds a file whose name can&apos;t be read.</source>
        <translation>contiene un archivo cuyo nombre no se puede leer.</translation>
    </message>
    <message>
        <source>it holds a file whose name, “{name}”, {fault}.</source>
        <translation>contiene un archivo cuyo nombre, “{name}”, {fault}.</translation>
    </message>
    <message>
        <source>it holds a value of a kind that no file can keep.</source>
        <translation>contiene un valor de un tipo que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>it holds a value that no file can keep.</source>
        <translation>contiene un valor que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>it holds half a character, which no file can keep.</source>
        <translation>contiene medio carácter, que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>it holds more than {most} MB.</source>
        <translation>contiene más de {most} MB.</translation>
    </message>
    <message>
        <source>it holds more than {most} files.</source>
        <translation>contiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>it holds “{name}” both as a file and as a folder.</source>
        <translation>contiene “{name}” como archivo y también como carpeta.</translation>
    </message>
    <message>
        <source>it holds “{name}” twice.</source>
        <translation>contiene “{name}” dos veces.</translation>
    </message>
    <message>
        <source>it holds “{name}”, which is no part of a campaign.</source>
        <translation>contiene “{name}”, que no forma parte de una campaña.</translation>
    </message>
    <message>
        <source>it is a zip, but not a campaign of Undersigned.</source>
        <translation>es un zip, pero no una campaña de Undersigned.</translation>
    </message>
    <message>
        <source>it is nested too deep.</source>
        <translation>tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>it was cut off, or something was put after its end.</source>
        <translation>se cortó, o se añadió algo después de su final.</translation>
    </message>
    <message>
        <source>it was made with version {needs} or later of Undersigned.</source>
        <translation>se hizo con la versión {needs} o posterior de Undersigned.</translation>
    </message>
    <message>
        <source>it would be larger than {most} MB.</source>
        <translation>ocuparía más de {most} MB.</translation>
    </message>
    <message>
        <source>its directory is damaged, or it is two files in one.</source>
        <translation>su directorio está dañado, o son dos archivos en uno.</translation>
    </message>
    <message>
        <source>its directory is damaged.</source>
        <translation>su directorio está dañado.</translation>
    </message>
    <message>
        <source>its letter holds half a character, which no file can keep.</source>
        <translation>su carta contiene medio carácter, que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>its name or id, as `undersigned signatories list` tells it</source>
        <translation>su nombre o identificador, como lo muestra `undersigned signatories list`</translation>
    </message>
    <message>
        <source>its parts overlap, or something is hidden between them.</source>
        <translation>sus partes se superponen, o hay algo oculto entre ellas.</translation>
    </message>
    <message>
        <source>keep the names under it as words, not as signatories</source>
        <translation>conservar los nombres que hay debajo como palabras, no como firmantes</translation>
    </message>
    <message>
        <source>leave out rows that the sheet hides</source>
        <translation>omitir las filas que la hoja oculta</translation>
    </message>
    <message>
        <source>let its recipient&apos;s name and the number of those who sign change with each letter</source>
        <translation>hacer que el nombre del destinatario y el número de firmantes cambien con cada carta</translation>
    </message>
    <message>
        <source>list the files in the folder, in manifest.csv</source>
        <translation>enumerar los archivos de la carpeta, en manifest.csv</translation>
    </message>
    <message>
        <source>make only what is missing, changed or out of date</source>
        <translation>hacer solo lo que falta, cambió o está desactualizado</translation>
    </message>
    <message>
        <source>move what earlier exports wrote and this one replaces to the folder Earlier</source>
        <translation>mover a la carpeta Earlier lo que escribieron exportaciones anteriores y esta reemplaza</translation>
    </message>
    <message>
        <source>new ones are still to say yes, and sign nothing yet</source>
        <translation>los nuevos aún deben confirmar, y no firman nada todavía</translation>
    </message>
    <message>
        <source>one PDF of all letters too, with bookmarks, for the printer</source>
        <translation>también un PDF con todas las cartas, con marcadores, para la impresora</translation>
    </message>
    <message>
        <source>one zip of all files too</source>
        <translation>también un zip con todos los archivos</translation>
    </message>
    <message>
        <source>only letters in this language; may be given again</source>
        <translation>solo las cartas en este idioma; se puede repetir</translation>
    </message>
    <message>
        <source>only tell what would change, and save nothing</source>
        <translation>solo decir qué cambiaría, sin guardar nada</translation>
    </message>
    <message>
        <source>only these formats (without it, those that were exported); may be given again</source>
        <translation>solo estos formatos (sin esto, los que se exportaron); se puede repetir</translation>
    </message>
    <message>
        <source>only these languages; alone, a language to begin; may be given again</source>
        <translation>solo estos idiomas; sin más, un idioma que empieza; se puede repetir</translation>
    </message>
    <message>
        <source>only this language; may be given again</source>
        <translation>solo este idioma; se puede repetir</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letter, by its id</source>
        <translation>solo la carta de este destinatario, por su identificador</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letters, by its id; may be given again</source>
        <translation>solo las cartas de este destinatario, por su identificador; se puede repetir</translation>
    </message>
    <message>
        <source>only those who sign this recipient&apos;s letter, by its id</source>
        <translation>solo quienes firman la carta de este destinatario, por su identificador</translation>
    </message>
    <message>
        <source>po (also when none is named), for Poedit and Weblate; xliff and xliff2 (1.2 and 2.0), for other translation programs; docx, a Word file of two columns; may be given again</source>
        <translation>po (también si no se nombra ninguno), para Poedit y Weblate; xliff y xliff2 (1.2 y 2.0), para otros programas de traducción; docx, un archivo de Word de dos columnas; se puede repetir</translation>
    </message>
    <message>
        <source>same (also when nothing is said): names that are surely one signatory are combined; none: only names written alike are</source>
        <translation>same (también si no se indica nada): se combinan los nombres que son con seguridad un mismo firmante; none: solo los nombres escritos igual</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>stands in one line, and was taken apart into {count} names</source>
        <translation>está en una sola línea, y se separó en {count} nombres</translation>
    </message>
    <message>
        <source>tell and --set those of this recipient&apos;s letter alone</source>
        <translation>indicar y cambiar con --set solo los de la carta a este destinatario</translation>
    </message>
    <message>
        <source>the campaign file</source>
        <translation>el archivo de la campaña</translation>
    </message>
    <message>
        <source>the campaign file to make</source>
        <translation>el archivo de campaña que se creará</translation>
    </message>
    <message>
        <source>the campaign file to make; an existing file is never written over</source>
        <translation>el archivo de campaña que se creará; nunca se sobrescribe un archivo existente</translation>
    </message>
    <message>
        <source>the campaign file, or a template&apos;s folder</source>
        <translation>el archivo de la campaña o la carpeta de una plantilla</translation>
    </message>
    <message>
        <source>the campaign&apos;s title</source>
        <translation>el título de la campaña</translation>
    </message>
    <message>
        <source>the day it withdrew, as 2019-01-31; without it, from the start</source>
        <translation>el día en que se retiró, por ejemplo 2019-01-31; sin esto, desde el principio</translation>
    </message>
    <message>
        <source>the day of the decision, as 2019-01-31</source>
        <translation>el día de la decisión, por ejemplo 2019-01-31</translation>
    </message>
    <message>
        <source>the day since when new ones sign, where no row says, as 2019-01-31</source>
        <translation>el día desde el que firman los nuevos, donde ninguna fila lo indique, por ejemplo 2019-01-31</translation>
    </message>
    <message>
        <source>the earlier campaign file</source>
        <translation>el archivo de campaña anterior</translation>
    </message>
    <message>
        <source>the encoding to read a text with, such as utf-8, cp1252, mac_roman or shift_jis</source>
        <translation>la codificación con la que leer un texto, como utf-8, cp1252, mac_roman o shift_jis</translation>
    </message>
    <message>
        <source>the exit code is 1 unless everything is done</source>
        <translation>el código de salida es 1 mientras no esté todo hecho</translation>
    </message>
    <message>
        <source>the family of headings and letterhead; empty for that of the text</source>
        <translation>la familia de los títulos y del membrete; vacío para la del texto</translation>
    </message>
    <message>
        <source>the family of the text: Noto Serif, Noto Sans, or one of `undersigned fonts list`</source>
        <translation>la familia del texto: Noto Serif, Noto Sans o una de `undersigned fonts list`</translation>
    </message>
    <message>
        <source>the files&apos; language, where they don&apos;t say it</source>
        <translation>el idioma de los archivos, si ellos no lo dicen</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>the folder they were exported to, to see whether the files are there</source>
        <translation>la carpeta a la que se exportaron, para ver si los archivos están ahí</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>la carpeta que se creará</translation>
    </message>
    <message>
        <source>the folder to write to; it is made if it isn&apos;t there</source>
        <translation>la carpeta en la que escribir; se crea si no existe</translation>
    </message>
    <message>
        <source>the font&apos;s family, or its family and style</source>
        <translation>la familia de la fuente, o su familia y estilo</translation>
    </message>
    <message>
        <source>the language whose terms are meant; without it all are told</source>
        <translation>el idioma cuyos términos se quieren; sin él se muestran todos</translation>
    </message>
    <message>
        <source>the letter&apos;s text is nested too deep.</source>
        <translation>el texto de la carta tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>the row that holds the headings, counted from 1; 0 for none</source>
        <translation>la fila que contiene los encabezados, contando desde 1; 0 para ninguna</translation>
    </message>
    <message>
        <source>the sheet to read, where there are several</source>
        <translation>la hoja que se leerá, si hay varias</translation>
    </message>
    <message>
        <source>the table holds only additions: nobody is missing</source>
        <translation>la tabla contiene solo añadidos: no falta nadie</translation>
    </message>
    <message>
        <source>the table is the whole list: who isn&apos;t in it is told</source>
        <translation>la tabla es la lista completa: se indica quién no está en ella</translation>
    </message>
    <message>
        <source>the template to begin from: one of `undersigned templates`, or a folder</source>
        <translation>la plantilla con la que empezar: una de `undersigned templates`, o una carpeta</translation>
    </message>
    <message>
        <source>the text whose translations still fit, though it has changed; may be given again</source>
        <translation>el texto cuyas traducciones siguen siendo válidas aunque ha cambiado; se puede repetir</translation>
    </message>
    <message>
        <source>these two are different signatories: that isn&apos;t asked again</source>
        <translation>estos dos son firmantes distintos: no se pregunta de nuevo</translation>
    </message>
    <message>
        <source>these two, by name or id, are one: they are combined, and A is printed</source>
        <translation>estos dos, por nombre o identificador, son uno: se combinan, y se imprime A</translation>
    </message>
    <message>
        <source>tracked changes in it</source>
        <translation>los cambios registrados que contiene</translation>
    </message>
    <message>
        <source>what a column is taken as, such as &quot;Website=url&quot; or B=name; without =KIND it stays private</source>
        <translation>como qué se toma una columna, por ejemplo &quot;Website=url&quot; o B=name; sin =TIPO queda privada</translation>
    </message>
    <message>
        <source>what counts where a text is said differently: mine, what is here; theirs, what came in, of two files the one named first; or the name of one of the files</source>
        <translation>qué cuenta donde un texto se dice de varias maneras: mine, lo que hay aquí; theirs, lo que llegó, de dos archivos el nombrado primero; o el nombre de uno de los archivos</translation>
    </message>
    <message>
        <source>what is printed in its stead; empty for the name itself</source>
        <translation>lo que se imprime en su lugar; vacío para el propio nombre</translation>
    </message>
    <message>
        <source>what parts the columns of a text: comma, semicolon, tab, bar or none</source>
        <translation>qué separa las columnas de un texto: comma, semicolon, tab, bar o none</translation>
    </message>
    <message>
        <source>what was written isn&apos;t what can be read.</source>
        <translation>lo que se escribió no es lo que se puede leer.</translation>
    </message>
    <message>
        <source>where notes stand</source>
        <translation>dónde van las notas</translation>
    </message>
    <message>
        <source>whether a cover goes before the letter</source>
        <translation>si va una portada delante de la carta</translation>
    </message>
    <message>
        <source>whether pictures of signatures go into Word and web pages</source>
        <translation>si las imágenes de firmas van en Word y en páginas web</translation>
    </message>
    <message>
        <source>which font of a collection, by its name or number</source>
        <translation>qué fuente de una colección, por su nombre o su número</translation>
    </message>
    <message>
        <source>with recipients and invented signatories, to try things out</source>
        <translation>con destinatarios y firmantes inventados, para hacer pruebas</translation>
    </message>
    <message>
        <source>with those who had signed at the end of this day, as 2019-01-31</source>
        <translation>con quienes habían firmado al terminar este día, por ejemplo 2019-01-31</translation>
    </message>
    <message>
        <source>write letters with errors too, marked as drafts on every page</source>
        <translation>escribir también las cartas con errores, marcadas como borradores en cada página</translation>
    </message>
    <message>
        <source>write over files that are there</source>
        <translation>sobrescribir los archivos que haya</translation>
    </message>
    <message>
        <source>{count} characters of {file} are lost: “�” stands in their place, first in line {line}.</source>
        <translation>Se perdieron {count} caracteres de {file}: en su lugar hay “�”, por primera vez en la línea {line}.</translation>
    </message>
    <message>
        <source>{count} further rows have more cells than there are headings, the first of them row {row}.</source>
        <translation>Otras {count} filas tienen más celdas que encabezados; la primera es la fila {row}.</translation>
    </message>
    <message>
        <source>{count} lists stand side by side under the same headings; they were read one after the other.</source>
        <translation>Hay {count} listas una junto a otra bajo los mismos encabezados; se leyeron una tras otra.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} come from earlier exports and are out of date: {few}.</source>
        <translation>{count} de los archivos en {folder} proceden de exportaciones anteriores y están desactualizados: {few}.</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>Se omitieron {count} imágenes.</translation>
    </message>
    <message>
        <source>{count} rows above the headings were not read as names: {text}</source>
        <translation>{count} filas por encima de los encabezados no se leyeron como nombres: {text}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were left out, as you asked.</source>
        <translation>{count} filas están ocultas en la hoja ({rows}); se omitieron, como se pidió.</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were read like the others.</source>
        <translation>{count} filas están ocultas en la hoja ({rows}); se leyeron como las demás.</translation>
    </message>
    <message>
        <source>{count} rows head groups of the rows below them, and were read as such: {text}.</source>
        <translation>{count} filas encabezan grupos de las filas que tienen debajo, y se leyeron así: {text}.</translation>
    </message>
    <message>
        <source>{count} rows say no group; each was taken to stand in that of the row above it.</source>
        <translation>{count} filas no indican grupo; se consideró que cada una está en el de la fila anterior.</translation>
    </message>
    <message>
        <source>{count} signatories are called “{name}”.</source>
        <translation>{count} firmantes se llaman “{name}”.</translation>
    </message>
    <message>
        <source>{count} tables were taken as text, a paragraph a row.</source>
        <translation>{count} tablas se tomaron como texto, un párrafo por fila.</translation>
    </message>
    <message>
        <source>{count} tracked changes of formatting alone were taken as they look now.</source>
        <translation>{count} cambios registrados que solo son de formato se tomaron como se ven ahora.</translation>
    </message>
    <message>
        <source>{file} </source>
        <translation>{file} </translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary doesn’t have it.</source>
        <translation>{file} llama a «{term}» «{translation}»; el glosario no lo tiene.</translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary has “{before}”.</source>
        <translation>{file} llama a «{term}» «{translation}»; el glosario dice «{before}».</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how its characters are stored; it was read as {encoding}. For example: {sample}</source>
        <translation>{file} no indica cómo se guardan sus caracteres; se leyó como {encoding}. Por ejemplo: {sample}</translation>
    </message>
    <message>
        <source>{file} has a remark on this text: “{words}”</source>
        <translation>{file} trae una observación sobre este texto: «{words}»</translation>
    </message>
    <message>
        <source>{file} has a translation without its text beside it, so it wasn’t taken in: “{words}”</source>
        <translation>{file} tiene una traducción sin su texto al lado, así que no se incorporó: «{words}»</translation>
    </message>
    <message>
        <source>{file} has further sheets ({rest}); only “{sheet}” was read.</source>
        <translation>{file} tiene otras hojas ({rest}); solo se leyó “{sheet}”.</translation>
    </message>
    <message>
        <source>{file} has its headings in the first column, so each column was read as a row; row numbers count columns here.</source>
        <translation>{file} tiene los encabezados en la primera columna, por lo que cada columna se leyó como una fila; aquí los números de fila cuentan columnas.</translation>
    </message>
    <message>
        <source>{file} has its list in one cell, and was read line by line: {count} lines.</source>
        <translation>La lista de {file} está en una sola celda y se leyó línea por línea: {count} líneas.</translation>
    </message>
    <message>
        <source>{file} has no column of names that Undersigned knows, so nothing was taken in; its headings are: {headings}.</source>
        <translation>{file} no tiene ninguna columna de nombres que Undersigned conozca, por lo que no se incorporó nada; sus encabezados son: {headings}.</translation>
    </message>
    <message>
        <source>{file} has no column “{word}”.</source>
        <translation>{file} no tiene la columna “{word}”.</translation>
    </message>
    <message>
        <source>{file} has no headings, so its first row was read as a name like the others.</source>
        <translation>{file} no tiene encabezados, por lo que su primera fila se leyó como un nombre más.</translation>
    </message>
    <message>
        <source>{file} has no outlines of letters, so a letter can&apos;t be set in it.</source>
        <translation>{file} no tiene contornos de letras, así que no se puede componer una carta con ella.</translation>
    </message>
    <message>
        <source>{file} has {count} characters written as web pages write them, such as {sample}; they were read as the characters they mean.</source>
        <translation>{file} tiene {count} caracteres escritos como en las páginas web, como {sample}; se han leído como los caracteres que representan.</translation>
    </message>
    <message>
        <source>{file} holds half a character.</source>
        <translation>{file} contiene medio carácter.</translation>
    </message>
    <message>
        <source>{file} holds several fonts: {fonts}.</source>
        <translation>{file} contiene varias fuentes: {fonts}.</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that an earlier program seems to have garbled, first in line {line}; they were left as they are. For example “{sample}” was perhaps “{mended}”.</source>
        <translation>{file} contiene {count} caracteres que un programa anterior parece haber estropeado, por primera vez en la línea {line}; quedaron como están. Por ejemplo, “{sample}” era quizá “{mended}”.</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that are no text, first in line {line}; they were left out.</source>
        <translation>{file} contiene {count} caracteres que no son texto, por primera vez en la línea {line}; se omitieron.</translation>
    </message>
    <message>
        <source>{file} holds {what}.</source>
        <translation>{file} contiene {what}.</translation>
    </message>
    <message>
        <source>{file} is UTF-8 text save in {count} of its lines, the first of them line {line}; these were read as {encoding}. For example: {sample}</source>
        <translation>{file} es texto UTF-8 salvo en {count} de sus líneas, la primera de ellas la {line}; estas se leyeron como {encoding}. Por ejemplo: {sample}</translation>
    </message>
    <message>
        <source>{file} is a font for web pages.</source>
        <translation>{file} es una fuente para páginas web.</translation>
    </message>
    <message>
        <source>{file} is an SVG drawing, which letters can&apos;t hold.</source>
        <translation>{file} es un dibujo SVG, que las cartas no pueden contener.</translation>
    </message>
    <message>
        <source>{file} is in {language}, in which the letter had nothing yet; it is in {near}.</source>
        <translation>{file} está en {language}, en que la carta no tenía nada todavía; está en {near}.</translation>
    </message>
    <message>
        <source>{file} is no font file that can be read.</source>
        <translation>{file} no es un archivo de fuente que se pueda leer.</translation>
    </message>
    <message>
        <source>{file} is no picture that a letter can hold.</source>
        <translation>{file} no es una imagen que una carta pueda contener.</translation>
    </message>
    <message>
        <source>{file} marks links and strong words as Markdown does; the words alone were read.</source>
        <translation>{file} marca los enlaces y las palabras destacadas como lo hace Markdown; se leyeron solo las palabras.</translation>
    </message>
    <message>
        <source>{file} marks {number} of its translations as unfinished; they came in as drafts.</source>
        <translation>{file} marca {number} de sus traducciones como no terminadas; se incorporaron como borradores.</translation>
    </message>
    <message>
        <source>{file} marks {number} translations as unfinished that are the same here: {names}.</source>
        <translation>{file} marca como no terminadas {number} traducciones que aquí son iguales: {names}.</translation>
    </message>
    <message>
        <source>{file} may not be embedded in a letter: its maker doesn&apos;t allow it.</source>
        <translation>{file} no se puede incrustar en una carta: su autor no lo permite.</translation>
    </message>
    <message>
        <source>{file} says nothing for “{term}”; the glossary has “{before}”.</source>
        <translation>{file} no dice nada para «{term}»; el glosario dice «{before}».</translation>
    </message>
    <message>
        <source>{file} says that it is in {said}, and was taken in as {language}.</source>
        <translation>{file} dice que está en {said}, y se incorporó como {language}.</translation>
    </message>
    <message>
        <source>{file} translates a text that isn’t in the letter, so it wasn’t taken in: “{source}”</source>
        <translation>{file} traduce un texto que no está en la carta, así que no se ha tomado: «{source}»</translation>
    </message>
    <message>
        <source>{file} translates an older state of this text, which has a newer translation; it wasn’t taken in.</source>
        <translation>{file} traduce un estado anterior de este texto, que tiene una traducción más nueva; no se ha tomado.</translation>
    </message>
    <message>
        <source>{file}: {count} lines have a box that isn&apos;t ticked; they were read like the others.</source>
        <translation>{file}: {count} líneas tienen una casilla sin marcar; se leyeron como las demás.</translation>
    </message>
    <message>
        <source>{first} and {second} translate this text differently: “{one}” and “{other}”.</source>
        <translation>{first} y {second} traducen este texto de manera distinta: «{one}» y «{other}».</translation>
    </message>
    <message>
        <source>{first} has this text twice, translated differently: “{one}” and “{other}”.</source>
        <translation>{first} tiene este texto dos veces, traducido de forma distinta: «{one}» y «{other}».</translation>
    </message>
    <message>
        <source>{language} has {wanted} forms of this text, for different counts, and {file} fills in {given}.</source>
        <translation>{language} tiene {wanted} formas de este texto, según el número, y {file} rellena {given}.</translation>
    </message>
    <message>
        <source>{name} can’t be read as an XLIFF file.</source>
        <translation>{name} no se puede leer como archivo XLIFF.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it is damaged, or far larger than a letter’s translation.</source>
        <translation>{name} no se puede leer: está dañado o es mucho más grande que la traducción de una carta.</translation>
    </message>
    <message>
        <source>{name} has no table of texts and translations.</source>
        <translation>{name} no tiene una tabla de textos y traducciones.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of Excel {version}, from before 1994, which can&apos;t be read.</source>
        <translation>{name} es una hoja de cálculo de Excel {version}, de antes de 1994, que no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is a text document, slides or an e-mail, not a spreadsheet.</source>
        <translation>{name} es un documento de texto, una presentación o un correo, no una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML without a table in it.</source>
        <translation>{name} es una página web o un XML sin ninguna tabla.</translation>
    </message>
    <message>
        <source>{name} is no page of the guide.</source>
        <translation>{name} no es una página de la guía.</translation>
    </message>
    <message>
        <source>{name} isn’t the name of one of the files.</source>
        <translation>{name} no es el nombre de uno de los archivos.</translation>
    </message>
    <message>
        <source>{number} of the {of_all} translations in {file} are of texts that aren’t in this letter.</source>
        <translation>{number} de las {of_all} traducciones de {file} son de textos que no están en esta carta.</translation>
    </message>
    <message>
        <source>{number} texts of this letter are said in {parent}, as there is no translation into {language}.</source>
        <translation>{number} textos de esta carta están en {parent}, porque no hay traducción a {language}.</translation>
    </message>
    <message>
        <source>{path} can’t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>No se puede leer {path}: la línea {line} no es como en un archivo PO; quizá falte una comilla.</translation>
    </message>
    <message>
        <source>{path} is no file that translators send back: a Word, PO or XLIFF file.</source>
        <translation>{path} no es un archivo como los que devuelven los traductores: de Word, PO o XLIFF.</translation>
    </message>
    <message>
        <source>“{name}” is filled in by the translation, but not by the text.</source>
        <translation>La traducción completa «{name}», pero el texto no.</translation>
    </message>
    <message>
        <source>“{name}” is filled in more often by the translation than by the text.</source>
        <translation>La traducción completa «{name}» más veces que el texto.</translation>
    </message>
    <message>
        <source>“{sign}” would be printed in the translation.</source>
        <translation>En la traducción se imprimiría «{sign}».</translation>
    </message>
    <message>
        <source>“{taken}” of {file} has taken the place of what was here: “{left}”.</source>
        <translation>«{taken}» de {file} ha ocupado el lugar de lo que había aquí: «{left}».</translation>
    </message>
    <message>
        <source>“{taken}” was kept, and “{left}” of {file} was left out.</source>
        <translation>Se ha conservado «{taken}» y se ha dejado fuera «{left}» de {file}.</translation>
    </message>
    <message>
        <source>“{word}” isn&apos;t a language&apos;s code.</source>
        <translation>«{word}» no es el código de un idioma.</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>«{word}» está dos veces seguidas.</translation>
    </message>
    <message>
        <source>{file} is damaged in line {line}.</source>
        <translation>{file} está dañado en la línea {line}.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, or as CSV, and import that copy.</source>
        <translation>Ábralo con su contraseña, guarde una copia sin ella, o en CSV, e importe esa copia.</translation>
    </message>
    <message>
        <source>The letter to {recipient}, kept as it was sent on {day}, bears the name.</source>
        <translation>La carta a {recipient}, guardada tal como se envió el {day}, lleva el nombre.</translation>
    </message>
    <message>
        <source>Write it in another way, or add a font file that has it.</source>
        <translation>Escríbalo de otra manera, o añada un archivo de fuente que lo tenga.</translation>
    </message>
    <message>
        <source>pdf (also when none is named), docx, html, txt, or eml, the draft of an e-mail with the PDF attached; may be given again</source>
        <translation>pdf (también si no se indica nada), docx, html, txt, o eml, el borrador de un correo con el PDF adjunto; se puede repetir</translation>
    </message>
    <message>
        <source>the day it was sent, as 2019-01-31</source>
        <translation>el día en que se envió, por ejemplo 2019-01-31</translation>
    </message>
    <message>
        <source>the folder it was exported to, to keep the file that is there; without it the letter is made as it would be exported now</source>
        <translation>la carpeta a la que se exportó, para conservar el archivo que hay ahí; sin esto la carta se hace como se exportaría ahora</translation>
    </message>
    <message>
        <source>the format it was sent in; without it pdf</source>
        <translation>el formato en que se envió; sin esto, pdf</translation>
    </message>
    <message>
        <source>the recipient whose letter was sent, by its id; may be given again</source>
        <translation>el destinatario cuya carta se envió, por su identificador; se puede repetir</translation>
    </message>
    <message>
        <source>{file} is missing in it.</source>
        <translation>Falta {file} en su interior.</translation>
    </message>
    <message>
        <source>{file} is nested too deep.</source>
        <translation>{file} tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t what a campaign holds there.</source>
        <translation>{file} no es lo que una campaña contiene ahí.</translation>
    </message>
    <message>
        <source>{file} lacks letters that weren&apos;t written: {few}.</source>
        <translation>A {file} le faltan cartas que no se escribieron: {few}.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: no letter was written.</source>
        <translation>{file} no se hizo: no se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: the export was stopped.</source>
        <translation>{file} no se hizo: la exportación se detuvo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a quotation mark opens and never closes; the list was read line by line instead.</source>
        <translation>{file}, línea {line}: se abren unas comillas que nunca se cierran; la lista se leyó línea por línea.</translation>
    </message>
    <message>
        <source>{file}, made on {day}, bears the name.</source>
        <translation>El archivo {file}, creado el {day}, lleva el nombre.</translation>
    </message>
    <message>
        <source>{file}, sent on {day}, bears the name.</source>
        <translation>El archivo {file}, enviado el {day}, lleva el nombre.</translation>
    </message>
    <message>
        <source>{file}: {marks} were taken off.</source>
        <translation>{file}: se quitaron {marks}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a spreadsheet: it is damaged, or something else under a spreadsheet&apos;s name.</source>
        <translation>{name} no se puede leer como hoja de cálculo: está dañado, o es otra cosa con el nombre de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a table: row {row} has a cell longer than {most} characters.</source>
        <translation>{name} no se puede leer como tabla: la fila {row} tiene una celda de más de {most} caracteres.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>{name} no se puede leer: está dañado, o dice ser mucho más grande que cualquier lista.</translation>
    </message>
    <message>
        <source>{name} has no sheet called “{sheet}”.</source>
        <translation>{name} no tiene ninguna hoja llamada “{sheet}”.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} no tiene texto.</translation>
    </message>
    <message>
        <source>{name} holds a cell with more text than a list can have.</source>
        <translation>{name} contiene una celda con más texto del que cabe en una lista.</translation>
    </message>
    <message>
        <source>{name} holds a sheet that is too large for a list.</source>
        <translation>{name} contiene una hoja demasiado grande para una lista.</translation>
    </message>
    <message>
        <source>{name} holds no rows in a visible sheet.</source>
        <translation>{name} no contiene filas en ninguna hoja visible.</translation>
    </message>
    <message>
        <source>{name} holds no rows in its sheet “{sheet}”.</source>
        <translation>{name} no contiene filas en su hoja “{sheet}”.</translation>
    </message>
    <message>
        <source>{name} holds no rows: its sheets are empty.</source>
        <translation>{name} no contiene filas: sus hojas están vacías.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text in its cells, so there is no list to read.</source>
        <translation>{name} contiene imágenes y ningún texto en sus celdas, por lo que no hay ninguna lista que leer.</translation>
    </message>
    <message>
        <source>{name} is a PDF, which doesn&apos;t hold the letter&apos;s text as it was typed.</source>
        <translation>{name} es un PDF, que no contiene el texto de la carta tal como se escribió.</translation>
    </message>
    <message>
        <source>{name} is a Pages document.</source>
        <translation>{name} es un documento de Pages.</translation>
    </message>
    <message>
        <source>{name} is a Rich Text file (.rtf).</source>
        <translation>{name} es un archivo de texto enriquecido (.rtf).</translation>
    </message>
    <message>
        <source>{name} is a Word file with macros, which aren&apos;t opened here.</source>
        <translation>{name} es un archivo de Word con macros, que aquí no se abren.</translation>
    </message>
    <message>
        <source>{name} is a Word template (.dotx), not a letter.</source>
        <translation>{name} es una plantilla de Word (.dotx), no una carta.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a letter.</source>
        <translation>{name} es una presentación, no una carta.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a letter.</source>
        <translation>{name} es una hoja de cálculo, no una carta.</translation>
    </message>
    <message>
        <source>{name} is a zip file, not a Word file.</source>
        <translation>{name} es un archivo zip, no un archivo de Word.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} es un texto de OpenDocument (.odt).</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a Word file.</source>
        <translation>{name} está dañado: no se puede leer como archivo de Word.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no row in it.</source>
        <translation>{name} está vacío: no contiene ninguna fila.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format (.doc).</source>
        <translation>{name} está en el antiguo formato de Word (.doc).</translation>
    </message>
    <message>
        <source>{name} is larger than a letter can be.</source>
        <translation>{name} es más grande de lo que puede ser una carta.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>{name} is larger than {rows} rows or {columns} columns.</source>
        <translation>{name} tiene más de {rows} filas o {columns} columnas.</translation>
    </message>
    <message>
        <source>{name} is not a table: much of it is no text.</source>
        <translation>{name} no es una tabla: gran parte no es texto.</translation>
    </message>
    <message>
        <source>{name} is not the name of a file that comes with Undersigned.</source>
        <translation>{name} no es el nombre de un archivo incluido en Undersigned.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is too large: unpacked, it would be far larger than any list.</source>
        <translation>{name} es demasiado grande: descomprimido, sería mucho más grande que cualquier lista.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not a table.</source>
        <translation>{name} es {kind}, no una tabla.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} es {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a Word file.</source>
        <translation>{name} no es un archivo de Word.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t {encoding} text: line {line} doesn&apos;t fit it.</source>
        <translation>{name} no es texto en {encoding}: la línea {line} no encaja.</translation>
    </message>
    <message>
        <source>{name} reaches for something outside itself, or brings another file along, so it wasn’t opened.</source>
        <translation>{name} recurre a algo fuera de sí mismo o trae consigo otro archivo, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>{name} signs this letter, and it is also to whom the letter goes.</source>
        <translation>{name} firma esta carta, y la carta va también a su nombre.</translation>
    </message>
    <message>
        <source>{name} stands twice under this letter.</source>
        <translation>{name} figura dos veces al pie de esta carta.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a letter can hold, so it wasn&apos;t opened.</source>
        <translation>{name} se descomprime en mucho más de lo que cabe en una carta, por lo que no se abrió.</translation>
    </message>
    <message>
        <source>{part} has lists or quotations nested so deep that not all of it can be read.</source>
        <translation>{part} tiene listas o citas con tantos niveles anidados que no se puede leer entero.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t UTF-8 text.</source>
        <translation>{part} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t valid TOML: {why}.</source>
        <translation>{part} no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>{part} words a part “{key}” of the frame, which letters haven&apos;t, so it isn&apos;t printed.</source>
        <translation>{part} redacta una parte “{key}” que las cartas no tienen, por lo que no se imprime.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {why}</source>
        <translation>{path} no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be packed: {why}</source>
        <translation>{path} no se puede empaquetar: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {cause}.</source>
        <translation>{path} no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be saved again, because its text has an error: {part}: {what}</source>
        <translation>{path} no se puede guardar de nuevo, porque su texto tiene un error: {part}: {what}</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be moved to {to}, so it wasn&apos;t replaced.</source>
        <translation>{path} no se pudo mover a {to}, por lo que no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} has no recipients, so there is no letter yet.</source>
        <translation>{path} no tiene destinatarios, por lo que todavía no hay ninguna carta.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>{path} contiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>{path} holds “{name}”, a link or a device.</source>
        <translation>{path} contiene “{name}”, un enlace o un dispositivo.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is in {language}, the language the letter is written in.</source>
        <translation>{path} está en {language}, el idioma en que está escrita la carta.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that is read.</source>
        <translation>{path} ocupa más de {most} MB, lo máximo que se lee.</translation>
    </message>
    <message>
        <source>{path} is no longer there, so it wasn&apos;t saved.</source>
        <translation>{path} ya no está ahí, por lo que no se guardó.</translation>
    </message>
    <message>
        <source>{path} is there already and can&apos;t be read, so it wasn&apos;t replaced.</source>
        <translation>{path} ya existe y no se puede leer, por lo que no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} is there already, and may hold a translator’s work.</source>
        <translation>{path} ya existe y puede contener el trabajo de un traductor.</translation>
    </message>
    <message>
        <source>{path} is there already, so it isn&apos;t written over.</source>
        <translation>{path} ya existe, por lo que no se sobrescribe.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a folder.</source>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a list that an export wrote, so it wasn&apos;t written over.</source>
        <translation>{path} no es una lista escrita por una exportación, por lo que no se sobrescribió.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an unpacked campaign.</source>
        <translation>{path} no es una campaña desempaquetada.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t empty, so nothing is unpacked there.</source>
        <translation>{path} no está vacía, por lo que no se desempaqueta nada ahí.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} no está ahí.</translation>
    </message>
    <message>
        <source>{path} was changed after it was exported, so it can&apos;t be kept as what was sent.</source>
        <translation>{path} se modificó después de la exportación, por lo que no se puede conservar como lo que se envió.</translation>
    </message>
    <message>
        <source>{path} was changed by another program or person since it was opened, so it wasn&apos;t saved.</source>
        <translation>Otro programa u otra persona cambió {path} después de abrirlo aquí, por lo que no se guardó.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else while letters were written, so there is no zip.</source>
        <translation>Otra persona cambió {path} mientras se escribían cartas, por lo que no hay zip.</translation>
    </message>
    <message>
        <source>{path} was changed while letters were made.</source>
        <translation>{path} se modificó mientras se hacían cartas.</translation>
    </message>
    <message>
        <source>{path} was made or changed by somebody else, so it wasn&apos;t replaced.</source>
        <translation>Otra persona creó o cambió {path}, por lo que no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk didn&apos;t confirm that it is safe: {cause}.</source>
        <translation>{path} se guardó, pero el disco no confirmó que esté a salvo: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: it has too many backups.</source>
        <translation>{path} no se guardó: tiene demasiadas copias de seguridad.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: no file can have this name.</source>
        <translation>{path} no se guardó: ningún archivo puede tener este nombre.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: what is there can&apos;t be read.</source>
        <translation>{path} no se guardó: lo que hay ahí no se puede leer.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {cause}.</source>
        <translation>{path} no se guardó: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {why}</source>
        <translation>{path} no se guardó: {why}</translation>
    </message>
    <message>
        <source>{person} is no longer among those that the letter to {recipient} names.</source>
        <translation>{person} ya no está entre las personas que nombra la carta a {recipient}.</translation>
    </message>
    <message>
        <source>{table} has no rows.</source>
        <translation>{table} no tiene filas.</translation>
    </message>
    <message>
        <source>{what} Say first what is to become of them.</source>
        <translation>{what} Indique primero qué hacer con ello.</translation>
    </message>
    <message>
        <source>{what} was left out.</source>
        <translation>Se omitió lo siguiente: {what}.</translation>
    </message>
    <message>
        <source>{where}: a list was expected.</source>
        <translation>{where}: se esperaba una lista.</translation>
    </message>
    <message>
        <source>{where}: its file is missing.</source>
        <translation>{where}: falta su archivo.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}: falta {key}.</translation>
    </message>
    <message>
        <source>{where}: {what} was expected.</source>
        <translation>{where}: se esperaba {what}.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} is never ended by {{% {other} %}}.</source>
        <translation>{{% {tag} %}} nunca termina con {{% {other} %}}.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} stands without the {{% {other} %}} it belongs to.</source>
        <translation>{{% {tag} %}} está sin el {{% {other} %}} que le corresponde.</translation>
    </message>
    <message>
        <source>“{about}” is empty for this recipient, and the text needs it.</source>
        <translation>“{about}” está vacío para este destinatario, y el texto lo necesita.</translation>
    </message>
    <message>
        <source>“{choice}” doesn&apos;t answer “{question}”.</source>
        <translation>“{choice}” no responde a “{question}”.</translation>
    </message>
    <message>
        <source>“{field}” is empty for this recipient, and the text needs it ({about}).</source>
        <translation>“{field}” está vacío para este destinatario, y el texto lo necesita ({about}).</translation>
    </message>
    <message>
        <source>“{name}” in it is a link or a device.</source>
        <translation>En su interior, “{name}” es un enlace o un dispositivo.</translation>
    </message>
    <message>
        <source>“{name}” in it is damaged.</source>
        <translation>En su interior, “{name}” está dañado.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {most} MB.</source>
        <translation>En su interior, “{name}” ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” in it is packed in an unknown way.</source>
        <translation>En su interior, “{name}” está comprimido de una forma desconocida.</translation>
    </message>
    <message>
        <source>“{name}” in it is {kind}.</source>
        <translation>En su interior, “{name}” es {kind}.</translation>
    </message>
    <message>
        <source>“{name}” in it would grow without measure.</source>
        <translation>En su interior, “{name}” crecería sin medida.</translation>
    </message>
    <message>
        <source>“{name}” is no list, so it can’t be gone through.</source>
        <translation>“{name}” no es una lista, por lo que no se puede recorrer.</translation>
    </message>
    <message>
        <source>“{name}” is no way to fill in a text here.</source>
        <translation>“{name}” no sirve aquí para rellenar un texto.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t one of the letter&apos;s lists, so “for” can&apos;t go through it.</source>
        <translation>“{name}” no es una de las listas de la carta, por lo que “for” no puede recorrerla.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, and is kept as a former name of {owner}.</source>
        <translation>“{name}” figura en esta carta, y se conserva como nombre anterior de {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but belongs to {owner}.</source>
        <translation>“{name}” figura en esta carta, pero pertenece a {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the name of another recipient.</source>
        <translation>“{name}” figura en esta carta, pero es el nombre de otro destinatario.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the {field} of {owner}.</source>
        <translation>“{name}” figura en esta carta, pero es de {owner} (campo: {field}).</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but the letter to {owner} is the one to this person.</source>
        <translation>“{name}” figura en esta carta, pero la carta a esta persona es la de {owner}.</translation>
    </message>
    <message>
        <source>“{name}” was taken to be {recipient}, who was there already.</source>
        <translation>Se consideró que “{name}” es {recipient}, que ya estaba.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are one signatory already.</source>
        <translation>“{one}” y “{other}” ya son un mismo firmante.</translation>
    </message>
    <message>
        <source>“{role}” isn&apos;t a part of a letter.</source>
        <translation>“{role}” no es una parte de una carta.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be {value}.</source>
        <translation>«{setting}» no puede ser {value}.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be “{given}”.</source>
        <translation>«{setting}» no puede ser «{given}».</translation>
    </message>
    <message>
        <source>“{setting}” is the same in all letters.</source>
        <translation>«{setting}» es igual en todas las cartas.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand in the name of a file.</source>
        <translation>“{sign}” no puede figurar en el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“{start}” begins something to be filled in, but it has no end.</source>
        <translation>“{start}” empieza algo que hay que rellenar, pero no tiene final.</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>“{text}” está todavía por rellenar.</translation>
    </message>
    <message>
        <source>“{text}” stands twice in a row.</source>
        <translation>“{text}” aparece dos veces seguidas.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t a language&apos;s code, so it was left out.</source>
        <translation>“{value}” no es el código de un idioma, por lo que se omitió.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t to, cc or via; the row was taken as one the letter is to.</source>
        <translation>“{value}” no es to, cc ni via; se consideró que la carta va dirigida a esa fila.</translation>
    </message>
    <message>
        <source>“{word}” is no number from 1 to 64.</source>
        <translation>“{word}” no es un número de 1 a 64.</translation>
    </message>
    <message>
        <source>“{word}” is no separator.</source>
        <translation>“{word}” no es un separador.</translation>
    </message>
    <message>
        <source>“{word}” is not a date.</source>
        <translation>“{word}” no es una fecha.</translation>
    </message>
</context>
<context>
    <name>NobodySigns</name>
    <message>
        <source>No one signs yet.</source>
        <translation>Nadie firma todavía.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>Una tabla con una fila por nombre: Excel, LibreOffice o CSV</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Names you copied, one a line</source>
        <translation>Nombres copiados, uno por línea</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribir un nombre</translation>
    </message>
    <message>
        <source>Name as it is to be printed</source>
        <translation>Nombre tal como debe imprimirse</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Añadir un destinatario</translation>
    </message>
    <message>
        <source>Who is it to? This is how the letter will look.</source>
        <translation>¿A quién va? Así se verá la carta.</translation>
    </message>
    <message>
        <source>This letter takes too long to set.</source>
        <translation>Componer esta carta tarda demasiado.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or make it shorter.</source>
        <translation>Deshaga lo último que cambió, o acórtela.</translation>
    </message>
    <message>
        <source>This letter needs more memory than there is.</source>
        <translation>Esta carta necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>Undo what you changed last. A picture in it may be too large.</source>
        <translation>Deshaga lo último que cambió. Quizá contenga una imagen demasiado grande.</translation>
    </message>
    <message>
        <source>Something went wrong in making this page.</source>
        <translation>Algo salió mal al hacer esta página.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or go on: it is tried again with your next change.</source>
        <translation>Deshaga lo último que cambió, o continúe: se intentará de nuevo con su próximo cambio.</translation>
    </message>
    <message>
        <source>The page below is as it was before.</source>
        <translation>La página de abajo está como antes.</translation>
    </message>
    <message>
        <source>Your text is safe.</source>
        <translation>Su texto está a salvo.</translation>
    </message>
</context>
<context>
    <name>OnlyOne</name>
    <message>
        <source>A translator can write here beside the page, or get one Word file that she sends back.</source>
        <translation>Quien traduce puede escribir aquí junto a la página, o recibir un archivo de Word y devolverlo.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>Incorporar una traducción</translation>
    </message>
    <message>
        <source>Only {language} so far.</source>
        <translation>Solo {language} hasta ahora.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>all others: {value}</source>
        <translation>en las demás: {value}</translation>
    </message>
    <message>
        <source>This letter has its own</source>
        <translation>Esta carta tiene un valor propio</translation>
    </message>
    <message>
        <source>{recipient} has its own</source>
        <translation>{recipient} tiene el suyo</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) have their own</source>
        <translation>
            <numerusform>%n carta tiene el suyo</numerusform>
            <numerusform>%n cartas tienen el suyo</numerusform>
        </translation>
    </message>
    <message>
        <source>As in all other letters</source>
        <translation>Como en todas las demás cartas</translation>
    </message>
    <message>
        <source>Show {recipient}</source>
        <translation>Mostrar {recipient}</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Igual en todas las cartas</translation>
    </message>
    <message>
        <source>Change the words of the letterhead</source>
        <translation>Cambiar el texto del membrete</translation>
    </message>
    <message>
        <source>Move the letterhead</source>
        <translation>Mover el membrete</translation>
    </message>
    <message>
        <source>Change the size of the letterhead’s pictures</source>
        <translation>Cambiar el tamaño de las imágenes del membrete</translation>
    </message>
    <message>
        <source>Change whether there is a cover</source>
        <translation>Cambiar si hay portada</translation>
    </message>
    <message>
        <source>Change the columns of the cover</source>
        <translation>Cambiar las columnas de la portada</translation>
    </message>
    <message>
        <source>Change the size of the cover’s pictures</source>
        <translation>Cambiar el tamaño de las imágenes de la portada</translation>
    </message>
    <message>
        <source>Change the running head</source>
        <translation>Cambiar el encabezado</translation>
    </message>
    <message>
        <source>Change where the running head begins</source>
        <translation>Cambiar dónde empieza el encabezado</translation>
    </message>
    <message>
        <source>Change the page numbers</source>
        <translation>Cambiar los números de página</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Cambiar el papel</translation>
    </message>
    <message>
        <source>Change the top margin</source>
        <translation>Cambiar el margen superior</translation>
    </message>
    <message>
        <source>Change the bottom margin</source>
        <translation>Cambiar el margen inferior</translation>
    </message>
    <message>
        <source>Change a side margin</source>
        <translation>Cambiar un margen lateral</translation>
    </message>
    <message>
        <source>Change the font</source>
        <translation>Cambiar el tipo de letra</translation>
    </message>
    <message>
        <source>Change the font of headings</source>
        <translation>Cambiar el tipo de letra de los títulos</translation>
    </message>
    <message>
        <source>Change the size of the text</source>
        <translation>Cambiar el tamaño del texto</translation>
    </message>
    <message>
        <source>Change the line spacing</source>
        <translation>Cambiar el interlineado</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Mover la fecha</translation>
    </message>
    <message>
        <source>Move the address</source>
        <translation>Mover la dirección</translation>
    </message>
    <message>
        <source>Change how several people are addressed</source>
        <translation>Cambiar la disposición de varias personas</translation>
    </message>
    <message>
        <source>Change where notes stand</source>
        <translation>Cambiar el lugar de las notas</translation>
    </message>
    <message>
        <source>Change the size of the notes</source>
        <translation>Cambiar el tamaño de las notas</translation>
    </message>
    <message>
        <source>Change the heading over the names</source>
        <translation>Cambiar el título sobre los nombres</translation>
    </message>
    <message>
        <source>Change the columns of the names</source>
        <translation>Cambiar las columnas de los nombres</translation>
    </message>
    <message>
        <source>Change the size of the names</source>
        <translation>Cambiar el tamaño de los nombres</translation>
    </message>
    <message>
        <source>Change where the names begin</source>
        <translation>Cambiar dónde empiezan los nombres</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>Cambiar el orden de los nombres</translation>
    </message>
    <message>
        <source>Change how a name is printed</source>
        <translation>Cambiar la forma de imprimir los nombres</translation>
    </message>
    <message>
        <source>Change the numbers of the names</source>
        <translation>Cambiar los números de los nombres</translation>
    </message>
    <message>
        <source>Change the place of lead signatories</source>
        <translation>Cambiar el lugar de los firmantes principales</translation>
    </message>
    <message>
        <source>Change where pictures of signatures go</source>
        <translation>Cambiar adónde van las imágenes de firmas</translation>
    </message>
    <message>
        <source>Change the draft mark</source>
        <translation>Cambiar la marca de borrador</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name (Country)</source>
        <translation>Nombre (País)</translation>
    </message>
    <message>
        <source>Name, Country</source>
        <translation>Nombre, País</translation>
    </message>
    <message>
        <source>Name, person, title</source>
        <translation>Nombre, persona, cargo</translation>
    </message>
    <message>
        <source>Block: title and contact below</source>
        <translation>Bloque: cargo y contacto debajo</translation>
    </message>
    <message>
        <source>Name, in an individual capacity (Affiliation)</source>
        <translation>Nombre, a título individual (Afiliación)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>number of signatories</source>
        <translation>número de firmantes</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>the letter’s subject</source>
        <translation>el asunto de la carta</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Igual en todas las cartas</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>como el texto</translation>
    </message>
</context>
<context>
    <name>PageRoom</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Fit on so many pages…</source>
        <translation>A&amp;justar a un número de páginas…</translation>
    </message>
    <message>
        <source>C&amp;hoose a logo…</source>
        <translation>Elegir un lo&amp;gotipo…</translation>
    </message>
    <message>
        <source>{step} in {recipient}’s letter</source>
        <translation>{step} en la carta a {recipient}</translation>
    </message>
    <message>
        <source>{step}: as in all letters</source>
        <translation>{step}: como en todas las cartas</translation>
    </message>
    <message>
        <source>Change the heading of a group</source>
        <translation>Cambiar el título de un grupo</translation>
    </message>
    <message>
        <source>Move a group</source>
        <translation>Mover un grupo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Add a logo to the cover</source>
        <translation>Añadir un logotipo a la portada</translation>
    </message>
    <message>
        <source>Add a logo to the letterhead</source>
        <translation>Añadir un logotipo al membrete</translation>
    </message>
    <message>
        <source>Remove a logo</source>
        <translation>Quitar un logotipo</translation>
    </message>
    <message>
        <source>Move a logo</source>
        <translation>Mover un logotipo</translation>
    </message>
    <message>
        <source>Say what a logo shows</source>
        <translation>Decir qué muestra un logotipo</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <source>The letters changed meanwhile, so nothing was done. Try again.</source>
        <translation>Las cartas cambiaron entretanto, así que no se hizo nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It can’t be done, and nothing was changed.</source>
        <translation>No es posible, y no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Even at its tightest, the letter to {recipient} has %n page(s).</source>
        <translation>
            <numerusform>Incluso con el ajuste máximo, la carta a {recipient} tiene %n página.</numerusform>
            <numerusform>Incluso con el ajuste máximo, la carta a {recipient} tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be done: no letter has more than %n page(s).</source>
        <translation>
            <numerusform>No hizo falta nada: ninguna carta tiene más de %n página.</numerusform>
            <numerusform>No hizo falta nada: ninguna carta tiene más de %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit the letters on %n page(s)</source>
        <translation>
            <numerusform>Ajustar las cartas a %n página</numerusform>
            <numerusform>Ajustar las cartas a %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit {recipient}’s letter on %n page(s)</source>
        <translation>
            <numerusform>Ajustar la carta a {recipient} en %n página</numerusform>
            <numerusform>Ajustar la carta a {recipient} en %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter has more than %n page(s) now.</source>
        <translation>
            <numerusform>Ahora ninguna carta tiene más de %n página.</numerusform>
            <numerusform>Ahora ninguna carta tiene más de %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s) now.</source>
        <translation>
            <numerusform>Esta carta tiene ahora %n página.</numerusform>
            <numerusform>Esta carta tiene ahora %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letters</source>
        <translation>
            <numerusform>En %n carta</numerusform>
            <numerusform>En las %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the letter to {recipient}</source>
        <translation>Solo en la carta a {recipient}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page isn’t there.</source>
        <translation>Esta página no está.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Páginas de la carta</translation>
    </message>
    <message>
        <source>“Read it as text” gives the same letter to a screen reader.</source>
        <translation>“Leer como texto” ofrece la misma carta a un lector de pantalla.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Pegar nombres</translation>
    </message>
    <message>
        <source>&amp;One name a line, or cells copied from a spreadsheet or a page:</source>
        <translation>&amp;Un nombre por línea, o celdas copiadas de una hoja de cálculo o de una página:</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Qué se va a añadir</translation>
    </message>
    <message>
        <source>Nothing is added before the last click.</source>
        <translation>No se añade nada antes del último clic.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: there already</source>
        <translation>{name}: ya está</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>%n se añadirá</numerusform>
            <numerusform>%n se añadirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya está</numerusform>
            <numerusform>%n ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others</source>
        <translation>
            <numerusform>%n puede ser el mismo que otros</numerusform>
            <numerusform>%n pueden ser los mismos que otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>Añadir %n nombre</numerusform>
            <numerusform>Añadir %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the names</source>
        <translation>Añadir los nombres</translation>
    </message>
    <message>
        <source>Paste names first</source>
        <translation>Pegue primero los nombres</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Copy to {number}</source>
        <translation>Copia para {number}</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia para</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>Persona {number} de {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>for “Dear Mr. …”</source>
        <translation>para “Estimado Sr. …”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Street
City, postcode</source>
        <translation>Calle
Ciudad, código postal</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>Sr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre impreso</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Siglas tras el nombre</translation>
    </message>
    <message>
        <source>AO KC</source>
        <translation>AO KC</translation>
    </message>
    <message>
        <source>not part of the name: whom is the letter greeting?</source>
        <translation>no forma parte del nombre: ¿a quién saluda la carta?</translation>
    </message>
    <message>
        <source>Move {person} up</source>
        <translation>Subir {person}</translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation>Quitar {person}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>or drop a PNG or JPEG here</source>
        <translation>o suelte aquí un PNG o JPEG</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Añadir otro…</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Qué muestra, en palabras</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Igual en todas las cartas</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The letter as text</source>
        <translation>La carta como texto</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar las diferencias</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Tint all that isn’t the same in every letter</source>
        <translation>Resaltar todo lo que no es igual en todas las cartas</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>The same letter as plain text, for a screen reader</source>
        <translation>La misma carta como texto sin formato, para un lector de pantalla</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Just catching up…</source>
        <translation>Poniéndose al día…</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>Exportando %n archivo</numerusform>
            <numerusform>Exportando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {files}: {name}</source>
        <translation>{done} de {files}: {name}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>Se detendrá después de esta carta…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>[Who is it to?]</source>
        <translation>[¿A quién va?]</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} and {lines}</source>
        <translation>{pages} y {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) this letter</source>
        <translation>
            <numerusform>%n firma esta carta</numerusform>
            <numerusform>%n firman esta carta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>{number} of {count} letters</source>
        <translation>{number} de {count} cartas</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation>{one} y {two}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>ninguna carta</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Tab: let “{words}” change with the letter</source>
        <translation>Tab: hacer que “{words}” cambie con la carta</translation>
    </message>
    <message>
        <source>Which letters this changes</source>
        <translation>Qué cartas cambia esto</translation>
    </message>
    <message>
        <source>What can be done with this paragraph (Ctrl+Shift+D)</source>
        <translation>Qué se puede hacer con este párrafo (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Let “{words}” change with the letter</source>
        <translation>Hacer que “{words}” cambie con la carta</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fijar la fecha</translation>
    </message>
    <message>
        <source>The list of signatories</source>
        <translation>La lista de firmantes</translation>
    </message>
    <message>
        <source>From Recipients</source>
        <translation>Desde Destinatarios</translation>
    </message>
    <message>
        <source>Automatic, from Recipients</source>
        <translation>Automático, desde Destinatarios</translation>
    </message>
    <message>
        <source>Left out in {letters}</source>
        <translation>Omitido en {letters}</translation>
    </message>
    <message>
        <source>Missing in {letters}</source>
        <translation>Falta en {letters}</translation>
    </message>
    <message>
        <source>In both letters</source>
        <translation>En las dos cartas</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letter(s)</source>
        <translation>
            <numerusform>En la única carta (%n)</numerusform>
            <numerusform>En las %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>Solo en {letters}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió desde entonces</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Fijar la fecha…</translation>
    </message>
    <message>
        <source>Change it there</source>
        <translation>Cambiarlo ahí</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Put back for {name} only</source>
        <translation>Volver a poner solo para {name}</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>Conservar la redacción de {name}</translation>
    </message>
    <message>
        <source>Compare with the shared wording…</source>
        <translation>Comparar con la redacción común…</translation>
    </message>
    <message>
        <source>Also use it for…</source>
        <translation>Usarla también para…</translation>
    </message>
    <message>
        <source>Use the shared wording again for {name}</source>
        <translation>Volver a usar la redacción común para {name}</translation>
    </message>
    <message>
        <source>Make it the wording of all</source>
        <translation>Convertirla en la redacción de todas</translation>
    </message>
    <message>
        <source>Leave it out for {name}</source>
        <translation>Omitirlo para {name}</translation>
    </message>
    <message>
        <source>Write it differently for {name}</source>
        <translation>Escribirlo de otra manera para {name}</translation>
    </message>
    <message>
        <source>Write it differently for several letters…</source>
        <translation>Escribirlo de otra manera para varias cartas…</translation>
    </message>
    <message>
        <source>Keep the present wording for…</source>
        <translation>Conservar la redacción actual para…</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Read the letters</source>
        <translation>Leer las cartas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Go on without marking it as read</source>
        <translation>Seguir sin marcarla como leída</translation>
    </message>
    <message>
        <source>Read (Space)</source>
        <translation>Leída (Espacio)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{name} · letter {number} of {count}</source>
        <translation>{name} · carta {number} de {count}</translation>
    </message>
    <message>
        <source>Mark letters as read</source>
        <translation>Marcar cartas como leídas</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Olvidar todos estos</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>una carta</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>enviadas: {count}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>organization</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>la vía de envío</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>esta carta</translation>
    </message>
    <message>
        <source>Rename {recipient}</source>
        <translation>Cambiar el nombre de {recipient}</translation>
    </message>
    <message>
        <source>Change the {what} of {recipient}</source>
        <translation>Cambiar {what} de {recipient}</translation>
    </message>
    <message>
        <source>Change the salutation of {recipient}</source>
        <translation>Cambiar el saludo de {recipient}</translation>
    </message>
    <message>
        <source>Change a person of {recipient}</source>
        <translation>Cambiar una persona de {recipient}</translation>
    </message>
    <message>
        <source>Change a copy of {recipient}</source>
        <translation>Cambiar una copia de {recipient}</translation>
    </message>
    <message>
        <source>Add a copy to {recipient}</source>
        <translation>Añadir una copia a {recipient}</translation>
    </message>
    <message>
        <source>Add a person to {recipient}</source>
        <translation>Añadir una persona a {recipient}</translation>
    </message>
    <message>
        <source>Remove a person from {recipient}</source>
        <translation>Quitar una persona de {recipient}</translation>
    </message>
    <message>
        <source>Move a person of {recipient}</source>
        <translation>Mover una persona de {recipient}</translation>
    </message>
    <message>
        <source>Change “{field}” of {recipient}</source>
        <translation>Cambiar “{field}” de {recipient}</translation>
    </message>
    <message>
        <source>Salutation ({language})</source>
        <translation>Saludo ({language})</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Change the languages of {recipient}</source>
        <translation>Cambiar los idiomas de {recipient}</translation>
    </message>
</context>
<context>
    <name>RecipientsList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation>Buscar entre los destinatarios</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>Nadie tiene estas palabras.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Who is the new letter to?</source>
        <translation>¿A quién va la carta nueva?</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ticked</source>
        <translation>
            <numerusform>%n carta marcada</numerusform>
            <numerusform>%n cartas marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Letter to</source>
        <translation>Carta a</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>RecipientsRoom</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Nuevo destinatario</translation>
    </message>
    <message>
        <source>A new letter, to somebody else</source>
        <translation>Una carta nueva, a otra persona u organización</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import or update from a table…</source>
        <translation>Importar o actualizar desde una tabla…</translation>
    </message>
    <message>
        <source>Duplicate {recipient}</source>
        <translation>Duplicar {recipient}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>Ordenar todos por nombre</translation>
    </message>
    <message>
        <source>Remove {recipient}</source>
        <translation>Quitar {recipient}</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>esta carta</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {recipient}</source>
        <translation>Añadir {recipient}</translation>
    </message>
    <message>
        <source>{recipient} (copy)</source>
        <translation>{recipient} (copia)</translation>
    </message>
    <message>
        <source>{recipient} was removed.</source>
        <translation>Se quitó {recipient}.</translation>
    </message>
    <message>
        <source>{letters} were removed.</source>
        <translation>Se quitaron {letters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) for them alone are set aside, not deleted.</source>
        <translation>
            <numerusform>%n redacción solo para ellos queda apartada, no borrada.</numerusform>
            <numerusform>%n redacciones solo para ellos quedan apartadas, no borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to sign nothing else.</source>
        <translation>
            <numerusform>%n firmante había aceptado firmar solo eso.</numerusform>
            <numerusform>%n firmantes habían aceptado firmar solo eso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was already sent stays on record.</source>
        <translation>Lo ya enviado queda registrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Move {recipient}</source>
        <translation>Mover {recipient}</translation>
    </message>
    <message>
        <source>Sort the recipients</source>
        <translation>Ordenar los destinatarios</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Your work was kept</source>
        <translation>Su trabajo se conservó</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” held changes that weren’t saved.</source>
        <translation>Undersigned se cerró de forma inesperada mientras “{name}” tenía cambios sin guardar.</translation>
    </message>
    <message>
        <source>Kept: {kept}. Saved in the file: {saved}.</source>
        <translation>Conservado: {kept}. Guardado en el archivo: {saved}.</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Abrir lo recuperado</translation>
    </message>
    <message>
        <source>Keep saved</source>
        <translation>Quedarse con lo guardado</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation>Su archivo ya no está.</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” wasn’t saved.</source>
        <translation>Undersigned se cerró de forma inesperada mientras “{name}” estaba sin guardar.</translation>
    </message>
    <message>
        <source>an untitled letter</source>
        <translation>una carta sin título</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Conservado: {kept}.</translation>
    </message>
    <message>
        <source>I don’t need it</source>
        <translation>No lo necesito</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Head of each page</source>
        <translation>Encabezado de cada página</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Vía de envío</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Subject (Re:)</source>
        <translation>Asunto (Ref.:)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Heading of the names</source>
        <translation>Encabezado de los nombres</translation>
    </message>
    <message>
        <source>Heading of a group</source>
        <translation>Encabezado de un grupo</translation>
    </message>
    <message>
        <source>Signs the letter</source>
        <translation>Firmante de la carta</translation>
    </message>
    <message>
        <source>Note on the names</source>
        <translation>Nota sobre los nombres</translation>
    </message>
    <message>
        <source>Copy to (cc)</source>
        <translation>Copia para (cc)</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Foot of each page</source>
        <translation>Pie de cada página</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
</context>
<context>
    <name>RoomLayout</name>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>Nombre tal como debe imprimirse; Intro lo añade</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>No se encuentra a nadie.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Click the first row that holds a name, if it isn’t the marked one.</source>
        <translation>Haga clic en la primera fila que contiene un nombre, si no es la marcada.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of names</source>
        <translation>
            <numerusform>%n fila de nombres</numerusform>
            <numerusform>%n filas de nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n empty one(s) left out</source>
        <translation>
            <numerusform>, %n vacía omitida</numerusform>
            <numerusform>, %n vacías omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Which line looks right?</source>
        <translation>¿Qué línea se ve bien?</translation>
    </message>
</context>
<context>
    <name>SameGroup</name>
    <message>
        <source>Same group?</source>
        <translation>¿El mismo grupo?</translation>
    </message>
    <message>
        <source>Looking who may be on the roster twice…</source>
        <translation>Buscando quién puede estar dos veces en la lista de firmantes…</translation>
    </message>
    <message>
        <source>These differ in nothing but how they are written.</source>
        <translation>Estos solo difieren en la forma de escribirlos.</translation>
    </message>
    <message>
        <source>Names that are surely the same</source>
        <translation>Nombres que son con seguridad el mismo</translation>
    </message>
    <message>
        <source>S</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Same, combine</source>
        <translation>Iguales, combinar</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Different groups</source>
        <translation>Distintos grupos</translation>
    </message>
    <message>
        <source>L</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Look at each</source>
        <translation>&amp;Mirar cada uno</translation>
    </message>
    <message>
        <source>De&amp;cisions…</source>
        <translation>De&amp;cisiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Will print: {name}</source>
        <translation>Se imprimirá: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) surely the same</source>
        <translation>
            <numerusform>%n es con seguridad el mismo</numerusform>
            <numerusform>%n son con seguridad los mismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine all %n</source>
        <translation>
            <numerusform>Combinar %n</numerusform>
            <numerusform>Combinar los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n set(s)</source>
        <translation>
            <numerusform>Combinar %n conjunto</numerusform>
            <numerusform>Combinar %n conjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Tick two or more that belong together</source>
        <translation>Marque dos o más que sean el mismo</translation>
    </message>
    <message>
        <source>Takes back what you decided last</source>
        <translation>Revierte lo último que decidió</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <translation>Este es el primero</translation>
    </message>
    <message>
        <source>Nothing more to look at</source>
        <translation>Nada más que mirar</translation>
    </message>
    <message>
        <source>Nobody is on the roster twice, as far as can be told.</source>
        <translation>Nadie está dos veces en la lista de firmantes, hasta donde se puede saber.</translation>
    </message>
    <message>
        <source>Your decisions are kept, and used for the next list.</source>
        <translation>Sus decisiones se conservan y se usan con la próxima lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) put off: find (it|them) again under “Same group?”.</source>
        <translation>
            <numerusform>%n queda para más tarde: está en “¿El mismo grupo?”.</numerusform>
            <numerusform>%n quedan para más tarde: están en “¿El mismo grupo?”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>Combinar {name}</translation>
    </message>
    <message>
        <source>Keep {name} apart</source>
        <translation>Mantener separado {name}</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>Primeras filas de la lista</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>▸ First name</source>
        <translation>▸ Primer nombre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to a translator · {language}</source>
        <translation>Enviar a traducir · {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the letter</source>
        <translation>
            <numerusform>%n texto de la carta</numerusform>
            <numerusform>%n textos de la carta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n de ellos nuevo</numerusform>
            <numerusform>%n de ellos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n cambiado desde entonces</numerusform>
            <numerusform>%n cambiados desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) and salutation(s)</source>
        <translation>
            <numerusform>%n nombre, cargo o saludo</numerusform>
            <numerusform>%n nombres, cargos y saludos</numerusform>
        </translation>
    </message>
    <message>
        <source>One Word file in two columns: {what}.</source>
        <translation>Un archivo de Word con dos columnas: {what}.</translation>
    </message>
    <message>
        <source>She writes in the right column, with any program, also on a telephone, and sends the file back. How it is done stands in it, in her language where we have it.</source>
        <translation>Se escribe en la columna derecha, con cualquier programa, también en un teléfono, y se devuelve el archivo. En él se explica cómo, en el idioma de quien traduce si lo tenemos.</translation>
    </message>
    <message>
        <source>Contacts and signatories’ private columns are not in it.</source>
        <translation>No contiene contactos ni las columnas privadas de los firmantes.</translation>
    </message>
    <message>
        <source>The letter in {language} as PDF beside it</source>
        <translation>La carta en {language} como PDF al lado</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>Diga primero en Destinatarios a quién va la carta</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Compare with today’s</source>
        <translation>Comparar con la de hoy</translation>
    </message>
    <message>
        <source>{name}’s letter is kept as it was sent.</source>
        <translation>La carta a {name} se conserva tal como se envió.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept as they were sent.</source>
        <translation>
            <numerusform>%n carta se conserva tal como se envió.</numerusform>
            <numerusform>%n cartas se conservan tal como se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {name}’s letter as sent</source>
        <translation>Marcar como enviada la carta a {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Marcar %n carta como enviada</numerusform>
            <numerusform>Marcar %n cartas como enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>The letter to {name} is kept with its words, its names and its file. Nothing changes it later.</source>
        <translation>La carta a {name} se conserva con su texto, sus nombres y su archivo. Nada la cambia después.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept with their words, their names and their files. Nothing changes them later.</source>
        <translation>
            <numerusform>%n carta se conserva con su texto, sus nombres y su archivo. Nada la cambia después.</numerusform>
            <numerusform>%n cartas se conservan con su texto, sus nombres y sus archivos. Nada las cambia después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Mostrar como enviada</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Remember the &amp;files worked on last</source>
        <translation>Recordar los ú&amp;ltimos archivos de trabajo</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>Olvidarlos ahora</translation>
    </message>
    <message>
        <source>Keep &amp;recovery copies, in case of a crash</source>
        <translation>Conservar copias de &amp;recuperación, por si hay un cierre inesperado</translation>
    </message>
    <message>
        <source>Delete old copies now</source>
        <translation>Borrar ahora las copias antiguas</translation>
    </message>
    <message>
        <source>Copies that were put aside. Those of what is open now stay.</source>
        <translation>Copias que se apartaron. Las de lo que está abierto ahora se quedan.</translation>
    </message>
    <message>
        <source>Remember translations for &amp;later letters</source>
        <translation>Recordar las traducciones para cartas &amp;posteriores</translation>
    </message>
    <message>
        <source>Kept on this computer alone, for you alone, and offered again where a text is like it</source>
        <translation>Se guardan solo en este equipo y solo para usted, y se ofrecen de nuevo cuando un texto se les parece</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{name} without contacts</source>
        <translation>{name} sin contactos</translation>
    </message>
    <message>
        <source>Copy without contacts</source>
        <translation>Copia sin contactos</translation>
    </message>
    <message>
        <source>This is the file that is open.</source>
        <translation>Este es el archivo que está abierto.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>{file} can be given to others.</source>
        <translation>{file} se puede dar a otros.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail addresses, telephone numbers and notes of %n name(s) aren’t in it.</source>
        <translation>
            <numerusform>Las direcciones de correo, los teléfonos y las notas de un nombre no están en ella.</numerusform>
            <numerusform>Las direcciones de correo, los teléfonos y las notas de %n nombres no están en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, what letters print and letters kept as sent are, and which lists names came from.</source>
        <translation>Sí están los nombres, lo que imprimen las cartas, las cartas guardadas como enviadas y de qué listas vienen los nombres.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n firmante</numerusform>
            <numerusform>%n firmantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>Nobody to send it to yet</source>
        <translation>Sin nadie a quien enviarla todavía</translation>
    </message>
    <message>
        <source>No salutation yet</source>
        <translation>Sin saludo todavía</translation>
    </message>
    <message>
        <source>Left out here: “{text}”</source>
        <translation>Omitido aquí: “{text}”</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
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
            <numerusform>%n nombre añadido.</numerusform>
            <numerusform>%n nombres añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} withdrew.</source>
        <translation>{name} se retiró.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made before bear(s|) the name and stay as they are.</source>
        <translation>
            <numerusform>%n archivo hecho antes lleva el nombre y queda como está.</numerusform>
            <numerusform>%n archivos hechos antes llevan el nombre y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent.</source>
        <translation>
            <numerusform>%n de ellos se envió.</numerusform>
            <numerusform>%n de ellos se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected copies…</source>
        <translation>Copias corregidas…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>No se borró nada</translation>
    </message>
    <message>
        <source>Erase a signatory</source>
        <translation>Borrar un firmante</translation>
    </message>
    <message>
        <source>{name} was erased. Save, so that the file on the disk lets go of it too.</source>
        <translation>Se borró {name}. Guarde para que también desaparezca del archivo en el disco.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>What is its heading, as it is to be printed?</source>
        <translation>¿Cuál es su encabezado, tal como debe imprimirse?</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Ponerlos ahí</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribir un nombre</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Same group?…</source>
        <translation>¿El mismo grupo?…</translation>
    </message>
    <message>
        <source>Compare with an earlier state…</source>
        <translation>Comparar con un estado anterior…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Which letters they sign…</source>
        <translation>Qué cartas firman…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>Se retiró…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move: first show the order of the letters</source>
        <translation>Mover: muestre primero el orden de las cartas</translation>
    </message>
    <message>
        <source>Leave out of the letter to {recipient}</source>
        <translation>Omitir en la carta a {recipient}</translation>
    </message>
    <message>
        <source>Leave out of the list</source>
        <translation>Omitir en la lista</translation>
    </message>
    <message>
        <source>Erase from this file…</source>
        <translation>Borrar de este archivo…</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>Firmantes principales primero</translation>
    </message>
    <message>
        <source>{column} (private)</source>
        <translation>{column} (privada)</translation>
    </message>
    <message>
        <source>this signatory</source>
        <translation>este firmante</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change what is signed by {name}</source>
        <translation>Cambiar lo que firma {name}</translation>
    </message>
    <message>
        <source>Leave {name} out of the letter to {recipient}</source>
        <translation>Omitir {name} en la carta a {recipient}</translation>
    </message>
    <message>
        <source>Mark {name} as signed</source>
        <translation>Marcar {name} como firmado</translation>
    </message>
    <message>
        <source>Mark {name} as pending</source>
        <translation>Marcar {name} como pendiente</translation>
    </message>
    <message>
        <source>Withdrawal of {name}</source>
        <translation>Retirada de {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n name(s)</source>
        <translation>
            <numerusform>Pegar %n nombre</numerusform>
            <numerusform>Pegar %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>Cambiar el orden de los nombres</translation>
    </message>
    <message>
        <source>Keep the order of the names by hand</source>
        <translation>Mantener a mano el orden de los nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) the letter to {recipient} too</source>
        <translation>
            <numerusform>%n firma también la carta a {recipient}</numerusform>
            <numerusform>%n firman también la carta a {recipient}</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient}, exported on {day}</source>
        <translation>{recipient}, exportada el {day}</translation>
    </message>
    <message>
        <source>{recipient}, sent on {day}</source>
        <translation>{recipient}, enviada el {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} from this file?</source>
        <translation>¿Borrar {name} de este archivo?</translation>
    </message>
    <message>
        <source>This can’t be undone. The name, the contacts and every trace go from this file and the states kept in it. Steps before it can’t be undone any more either. It can’t reach:</source>
        <translation>Esto no se puede deshacer. El nombre, los contactos y todo rastro desaparecen de este archivo y de los estados guardados en él. Tampoco se podrán deshacer ya los pasos anteriores. El borrado no alcanza a:</translation>
    </message>
    <message>
        <source>Erase from this file</source>
        <translation>Borrar de este archivo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The name still stands in the letter’s words. Change it there.</source>
        <translation>El nombre sigue en el texto de la carta. Cámbielo ahí.</translation>
    </message>
    <message>
        <source>The name still stands elsewhere in this file, such as in another name.</source>
        <translation>El nombre sigue en otro lugar de este archivo, por ejemplo dentro de otro nombre.</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>Privado: nunca se imprime</translation>
    </message>
    <message>
        <source>It may be the same as another.</source>
        <translation>Puede ser el mismo que otro.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmó</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>se retiró el {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>All {count} of today</source>
        <translation>Las {count} de hoy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}: sin {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>{list} +{count}</source>
        <translation>{list} +{count}</translation>
    </message>
    <message>
        <source>“{name}”, typed here</source>
        <translation>“{name}”, escrito aquí</translation>
    </message>
    <message>
        <source>“{name}”, {list}, row {row}</source>
        <translation>“{name}”, {list}, fila {row}</translation>
    </message>
    <message>
        <source>“{name}”, {list}, {sheet}, row {row}</source>
        <translation>“{name}”, {list}, {sheet}, fila {row}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alfabético</translation>
    </message>
    <message>
        <source>By the day they signed</source>
        <translation>Por el día en que firmaron</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre impreso</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>De la lista</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n firmante</numerusform>
            <numerusform>%n firmantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatoriesRoom</name>
    <message>
        <source>{name} was left out of the list.</source>
        <translation>Se omitió {name} en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out of the list.</source>
        <translation>
            <numerusform>%n nombre omitido en la lista.</numerusform>
            <numerusform>%n nombres omitidos en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>From now on the names stand as you put them.</source>
        <translation>A partir de ahora los nombres quedan como usted los ponga.</translation>
    </message>
    <message>
        <source>The rows are still being sorted. Move them in a moment.</source>
        <translation>Las filas todavía se están ordenando. Podrá moverlas en un momento.</translation>
    </message>
    <message>
        <source>Rows can be moved while they stand in the order of the letters.</source>
        <translation>Las filas se pueden mover mientras están en el orden de las cartas.</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Mostrar ese orden</translation>
    </message>
</context>
<context>
    <name>SignatoriesTable</name>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
</context>
<context>
    <name>SignatoryForm</name>
    <message>
        <source>Signs {letters}</source>
        <translation>Firma: {letters}</translation>
    </message>
</context>
<context>
    <name>SignsThisToo</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to all letters of that day.</source>
        <translation>
            <numerusform>%n firmante aceptó todas las cartas de ese día.</numerusform>
            <numerusform>%n firmantes aceptaron todas las cartas de ese día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do they sign the letter to {recipient} too?</source>
        <translation>¿Firman también la carta a {recipient}?</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>%n la firma también</numerusform>
            <numerusform>%n la firman también</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signs the letter to {recipient}?</source>
        <translation>¿Quién firma la carta a {recipient}?</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for what is meant…</source>
        <translation>Buscando lo que se quiso decir…</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>“{word}” es correcto</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ninguna sugerencia</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>I have the &amp;letter</source>
        <translation>Ya &amp;tengo la carta</translation>
    </message>
    <message>
        <source>A Word file, or text to paste. You can drop it here.</source>
        <translation>Un archivo de Word, o texto para pegar. Puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>Start from a &amp;template</source>
        <translation>Empezar con una &amp;plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to choose from, with pictures</source>
        <translation>
            <numerusform>%n carta para elegir, con imagen</numerusform>
            <numerusform>%n cartas para elegir, con imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;around</source>
        <translation>Echar un vista&amp;zo</translation>
    </message>
    <message>
        <source>A sample you can’t break</source>
        <translation>Un ejemplo que no se puede estropear</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>This can’t be begun</source>
        <translation>No se puede empezar con esto</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>El archivo solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>or &amp;paste names, or rows copied from a spreadsheet with their headings:</source>
        <translation>o pe&amp;gar nombres, o filas copiadas de una hoja de cálculo con sus encabezados:</translation>
    </message>
    <message>
        <source>Names or rows</source>
        <translation>Nombres o filas</translation>
    </message>
    <message>
        <source>Choose a file, or paste a list</source>
        <translation>Elegir un archivo o pegar una lista</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in {file}</source>
        <translation>Incorporar {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué hay que mirar</translation>
    </message>
    <message>
        <source>Write the questions back…</source>
        <translation>Devolver las preguntas…</translation>
    </message>
    <message>
        <source>A Word file with her own words, and each of these beside its text as a comment</source>
        <translation>Un archivo de Word con sus propias palabras y cada uno de estos puntos como comentario junto a su texto</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Incorporar %n texto</numerusform>
            <numerusform>Incorporar %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>No contiene nada nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <source>Write the questions back</source>
        <translation>Devolver las preguntas</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>Guardado: {file}.</translation>
    </message>
</context>
<context>
    <name>TermsRow</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>Términos del glosario</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Put “{words}” in where the caret is</source>
        <translation>Poner «{words}» donde está el cursor</translation>
    </message>
</context>
<context>
    <name>TextMenus</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Spelling: next word</source>
        <translation>&amp;Ortografía: palabra siguiente</translation>
    </message>
    <message>
        <source>Loo&amp;k of the text</source>
        <translation>&amp;Aspecto del texto</translation>
    </message>
    <message>
        <source>This &amp;paragraph, in which letters</source>
        <translation>Este &amp;párrafo, en qué cartas</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Quién recibe qué</translation>
    </message>
</context>
<context>
    <name>TextRoom</name>
    <message>
        <source>Letter or table</source>
        <translation>Carta o tabla</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
</context>
<context>
    <name>ToFix</name>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of what is to fix</source>
        <translation>Cerrar la lista de lo que hay por corregir</translation>
    </message>
    <message>
        <source>Stops the export</source>
        <translation>Impide exportar</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada por corregir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In the letter to {name}</source>
        <translation>En la carta a {name}</translation>
    </message>
    <message>
        <source>In all letters</source>
        <translation>En todas las cartas</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the export</source>
        <translation>
            <numerusform>%n por corregir antes de exportar</numerusform>
            <numerusform>%n por corregir antes de exportar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of all letters stopped. It is tried again after your next change.</source>
        <translation>La revisión de todas las cartas se detuvo. Se intentará de nuevo tras su próximo cambio.</translation>
    </message>
    <message>
        <source>{done} of {all} letters checked</source>
        <translation>{done} de {all} cartas revisadas</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the way it is sent</source>
        <translation>la vía de envío</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>el saludo</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la despedida</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>el contacto</translation>
    </message>
    <message>
        <source>the enclosures</source>
        <translation>los anexos</translation>
    </message>
    <message>
        <source>the copies</source>
        <translation>las copias</translation>
    </message>
    <message>
        <source>the heading of the names</source>
        <translation>el encabezado de los nombres</translation>
    </message>
    <message>
        <source>the line under the names</source>
        <translation>la línea bajo los nombres</translation>
    </message>
    <message>
        <source>the head of the further pages</source>
        <translation>el encabezado de las páginas siguientes</translation>
    </message>
    <message>
        <source>the letterhead</source>
        <translation>el membrete</translation>
    </message>
    <message>
        <source>the recipient’s name</source>
        <translation>el nombre del destinatario</translation>
    </message>
    <message>
        <source>the recipient’s full name</source>
        <translation>el nombre completo del destinatario</translation>
    </message>
    <message>
        <source>how many sign</source>
        <translation>el número de firmantes</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Carta a {name}</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s)</source>
        <translation>
            <numerusform>La única carta (%n)</numerusform>
            <numerusform>Las %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to {names}</source>
        <translation>Cartas a {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
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
        <translation>Qué es este párrafo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Título menor</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Insert what differs from letter to letter (Ctrl+Shift+I)</source>
        <translation>Insertar lo que difiere de una carta a otra (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Campo…</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <source>Address it leads to. Leave it empty for no link.</source>
        <translation>Dirección a la que lleva. Déjela vacía para no poner enlace.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Poner el enlace</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Letter to</source>
        <translation>Ca&amp;rta a</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Carta a</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Carta anterior</translation>
    </message>
    <message>
        <source>Which of the letters</source>
        <translation>Cuál de las cartas</translation>
    </message>
    <message>
        <source>Letter after</source>
        <translation>Carta siguiente</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raducción</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>Traducc&amp;iones</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Añadir un idioma…</translation>
    </message>
    <message>
        <source>&amp;Remove this language</source>
        <translation>&amp;Quitar este idioma</translation>
    </message>
    <message>
        <source>&amp;Take in what came back…</source>
        <translation>&amp;Incorporar lo que ha vuelto…</translation>
    </message>
    <message>
        <source>&amp;Fill in what was translated before</source>
        <translation>&amp;Poner lo que ya estaba traducido</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <translation>&amp;Listo, siguiente</translation>
    </message>
    <message>
        <source>It still &amp;fits</source>
        <translation>Sigue siendo &amp;válida</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>Aún &amp;no está lista</translation>
    </message>
    <message>
        <source>&amp;Stays untranslated on purpose</source>
        <translation>&amp;Se queda sin traducir a propósito</translation>
    </message>
    <message>
        <source>&amp;Copy the source</source>
        <translation>&amp;Copiar el original</translation>
    </message>
    <message>
        <source>&amp;Insert the next missing field or note</source>
        <translation>&amp;Insertar el siguiente campo o nota que falta</translation>
    </message>
    <message>
        <source>&amp;Mend the first slip</source>
        <translation>C&amp;orregir el primer descuido</translation>
    </message>
    <message>
        <source>&amp;Use the first suggestion</source>
        <translation>&amp;Usar la primera sugerencia</translation>
    </message>
    <message>
        <source>C&amp;lear the translation</source>
        <translation>&amp;Borrar la traducción</translation>
    </message>
    <message>
        <source>Insert the next ter&amp;m of the glossary</source>
        <translation>Insertar el siguiente tér&amp;mino del glosario</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>Añadir al &amp;glosario…</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>Texto an&amp;terior</translation>
    </message>
    <message>
        <source>Text &amp;after</source>
        <translation>Texto si&amp;guiente</translation>
    </message>
    <message>
        <source>To do bef&amp;ore</source>
        <translation>Pendiente anterio&amp;r</translation>
    </message>
    <message>
        <source>To do aft&amp;er</source>
        <translation>Pendient&amp;e siguiente</translation>
    </message>
    <message>
        <source>Searc&amp;h the texts</source>
        <translation>B&amp;uscar en los textos</translation>
    </message>
    <message>
        <source>Send a &amp;Word file…</source>
        <translation>Enviar un archivo de &amp;Word…</translation>
    </message>
    <message>
        <source>Save as &amp;PO, for translation programs…</source>
        <translation>Guardar como &amp;PO, para programas de traducción…</translation>
    </message>
    <message>
        <source>Save as &amp;XLIFF 1.2…</source>
        <translation>Guardar como &amp;XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Save as XLIFF &amp;2.0…</source>
        <translation>Guardar como XLIFF &amp;2.0…</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <source>PO file</source>
        <translation>Archivo PO</translation>
    </message>
    <message>
        <source>XLIFF file</source>
        <translation>Archivo XLIFF</translation>
    </message>
    <message>
        <source>Save for a translator</source>
        <translation>Guardar para traducir</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Saved {files}.</source>
        <translation>Guardado: {files}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>from “{campaign}”</source>
        <translation>de «{campaign}»</translation>
    </message>
    <message>
        <source>of a text that is gone</source>
        <translation>de un texto que ya no está</translation>
    </message>
    <message>
        <source>the very same text</source>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Translators’ files</source>
        <translation>Archivos de traducción</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>Incorporar una traducción</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>take in {file}</source>
        <translation>incorporar {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in.</source>
        <translation>
            <numerusform>%n texto incorporado.</numerusform>
            <numerusform>%n textos incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since: look at each of them.</source>
        <translation>
            <numerusform>%n ha cambiado desde entonces: mírelo.</numerusform>
            <numerusform>%n han cambiado desde entonces: mírelos uno a uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made for an older text, to be looked at</source>
        <translation>
            <numerusform>%n hecho para un texto anterior, por revisar</numerusform>
            <numerusform>%n hechos para un texto anterior, por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n como estaba</numerusform>
            <numerusform>%n como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left empty</source>
        <translation>
            <numerusform>%n vacío</numerusform>
            <numerusform>%n vacíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken, left out</source>
        <translation>
            <numerusform>%n estropeado, sin incorporar</numerusform>
            <numerusform>%n estropeados, sin incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said differently by two files, left out</source>
        <translation>
            <numerusform>%n distinto en dos archivos, sin incorporar</numerusform>
            <numerusform>%n distintos en dos archivos, sin incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what is there, left out</source>
        <translation>
            <numerusform>%n más antiguo que lo que hay, sin incorporar</numerusform>
            <numerusform>%n más antiguos que lo que hay, sin incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of texts that aren’t in the letter</source>
        <translation>
            <numerusform>%n de un texto que no está en la carta</numerusform>
            <numerusform>%n de textos que no están en la carta</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>How the letter is sent</source>
        <translation>Cómo se envía la carta</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El asunto</translation>
    </message>
    <message>
        <source>The salutation</source>
        <translation>El saludo</translation>
    </message>
    <message>
        <source>The closing, before the names</source>
        <translation>La despedida, antes de los nombres</translation>
    </message>
    <message>
        <source>Whom to ask, at the end</source>
        <translation>A quién preguntar, al final</translation>
    </message>
    <message>
        <source>The enclosures</source>
        <translation>Los anexos</translation>
    </message>
    <message>
        <source>The heading over the names</source>
        <translation>El título sobre los nombres</translation>
    </message>
    <message>
        <source>The line under the names</source>
        <translation>La línea bajo los nombres</translation>
    </message>
    <message>
        <source>The head of the further pages</source>
        <translation>El encabezado de las demás páginas</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>El membrete</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>Heading {number}</source>
        <translation>Título {number}</translation>
    </message>
    <message>
        <source>Item {number} of the lists</source>
        <translation>Punto {number} de las listas</translation>
    </message>
    <message>
        <source>Paragraph {number} within the lists</source>
        <translation>Párrafo {number} dentro de las listas</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <translation>Cita {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <source>Name of {recipient}</source>
        <translation>Nombre de {recipient}</translation>
    </message>
    <message>
        <source>Salutation to {recipient}</source>
        <translation>Saludo a {recipient}</translation>
    </message>
    <message>
        <source>Title, in the address of {recipient}</source>
        <translation>Cargo, en la dirección de {recipient}</translation>
    </message>
    <message>
        <source>“Mr.”, “Ms.”, in the address of {recipient}</source>
        <translation>«Sr.», «Sra.», en la dirección de {recipient}</translation>
    </message>
    <message>
        <source>as in the original</source>
        <translation>como en el original</translation>
    </message>
    <message>
        <source>from {language}</source>
        <translation>del {language}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>se queda en {language}</translation>
    </message>
    <message>
        <source>{field} of {recipient}</source>
        <translation>{field} de {recipient}</translation>
    </message>
    <message>
        <source>A heading over, or a line under, a group of names</source>
        <translation>Un título sobre un grupo de nombres, o una línea debajo</translation>
    </message>
    <message>
        <source>{place}, under “{heading}”</source>
        <translation>{place}, en «{heading}»</translation>
    </message>
    <message>
        <source>only in some letters</source>
        <translation>solo en algunas cartas</translation>
    </message>
    <message numerus="yes">
        <source>only in %n letter(s)</source>
        <translation>
            <numerusform>solo en %n carta</numerusform>
            <numerusform>solo en %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>only to {names}</source>
        <translation>solo a {names}</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo listo</translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation>{left} de {all} por hacer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Ponerlo</translation>
    </message>
</context>
<context>
    <name>TranslationsLayout</name>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Send to a translator</source>
        <translation>Enviar a traducir</translation>
    </message>
    <message>
        <source>One Word file in two columns, and the letter as PDF beside it</source>
        <translation>Un archivo de Word con dos columnas, y la carta como PDF al lado</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>What a translator sent back: a Word file, PO or XLIFF</source>
        <translation>Lo que ha devuelto quien traduce: un archivo de Word, PO o XLIFF</translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message>
        <source>Unfinished language</source>
        <translation>Idioma sin terminar</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the texts and their translations</source>
        <translation>Buscar en los textos y sus traducciones</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>Ningún texto tiene estas palabras.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Han cambiado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>Nombres y cargos</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>WhatWasUnderstood</name>
    <message>
        <source>Take the {count} names as signatories</source>
        <translation>Tomar los {count} nombres como firmantes</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, %n time(s): change it with the recipient</source>
        <translation>
            <numerusform>“{name}”, %n vez: cambiarlo con el destinatario</numerusform>
            <numerusform>“{name}”, %n veces: cambiarlo con el destinatario</numerusform>
        </translation>
    </message>
    <message>
        <source>“{count}” counts the names: keep it right by itself</source>
        <translation>“{count}” cuenta los nombres: mantenerlo al día automáticamente</translation>
    </message>
    <message>
        <source>Not taken over: {count}…</source>
        <translation>No se incorporó: {count}…</translation>
    </message>
    <message>
        <source>No letter was read yet.</source>
        <translation>Aún no se ha leído ninguna carta.</translation>
    </message>
    <message>
        <source>Answer the questions over the list first.</source>
        <translation>Responda primero las preguntas de encima de la lista.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se incorporó</translation>
    </message>
    <message>
        <source>This isn’t in the letter:</source>
        <translation>Esto no está en la carta:</translation>
    </message>
    <message>
        <source>Lines of the letter</source>
        <translation>Líneas de la carta</translation>
    </message>
    <message>
        <source> (or another day?)</source>
        <translation> (¿u otro día?)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>a {people}</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} párrafos</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} nombres</translation>
    </message>
    <message>
        <source>Understood: {all}.</source>
        <translation>Se entendió: {all}.</translation>
    </message>
</context>
<context>
    <name>WhenSent</name>
    <message>
        <source>The day it was sent</source>
        <translation>El día en que se envió</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>What went out is the file that was exported</source>
        <translation>Lo que salió es el archivo que se exportó</translation>
    </message>
    <message>
        <source>What went out is the letter as it is now</source>
        <translation>Lo que salió es la carta tal como está ahora</translation>
    </message>
    <message>
        <source>Changed since the export: {why}.</source>
        <translation>Cambió desde la exportación: {why}.</translation>
    </message>
</context>
<context>
    <name>WhoGetsWhat</name>
    <message>
        <source>Search letters and texts</source>
        <translation>Buscar cartas y textos</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>All letters say the same so far. In the letter, write a paragraph differently for one.</source>
        <translation>Por ahora todas las cartas dicen lo mismo. En la carta, escriba un párrafo de otra manera para una de ellas.</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>Usar la redacción</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) chosen:</source>
        <translation>
            <numerusform>%n carta elegida:</numerusform>
            <numerusform>%n cartas elegidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose cells of one column.</source>
        <translation>Elija celdas de una sola columna.</translation>
    </message>
    <message numerus="yes">
        <source>choose a wording for %n letter(s)</source>
        <translation>
            <numerusform>elegir una redacción para %n carta</numerusform>
            <numerusform>elegir una redacción para %n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave it out of %n letter(s)</source>
        <translation>
            <numerusform>omitirlo en %n carta</numerusform>
            <numerusform>omitirlo en %n cartas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoIsItTo</name>
    <message>
        <source>Who is it to?</source>
        <translation>¿A quién va?</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>Una empresa, una oficina o una persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>Una tabla con una fila por nombre: Excel, LibreOffice o CSV</translation>
    </message>
</context>
<context>
    <name>WithdrewDialog</name>
    <message>
        <source>Withdrew</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>{who} withdrew on</source>
        <translation>Retirada de {who} el</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>Día de la retirada</translation>
    </message>
    <message>
        <source>The name goes from all letters that are exported from now on. It stays in this list.</source>
        <translation>El nombre desaparece de todas las cartas que se exporten a partir de ahora. Se queda en esta lista.</translation>
    </message>
    <message>
        <source>Their names go from all letters that are exported from now on, and stay in this list.</source>
        <translation>Sus nombres desaparecen de todas las cartas que se exporten a partir de ahora y se quedan en esta lista.</translation>
    </message>
    <message>
        <source>These letters bear the name, and stay as they are:</source>
        <translation>Estas cartas llevan el nombre y quedan como están:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mark as withdrawn</source>
        <translation>Marcar como retirado</translation>
    </message>
</context>
<context>
    <name>WordingDeeds</name>
    <message>
        <source>write it differently for {name}</source>
        <translation>escribirlo de otra manera para {name}</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>Escribirlo de otra manera</translation>
    </message>
    <message>
        <source>For which letters?</source>
        <translation>¿Para qué cartas?</translation>
    </message>
    <message>
        <source>write it differently for several</source>
        <translation>escribirlo de otra manera para varias</translation>
    </message>
    <message>
        <source>leave it out for {name}</source>
        <translation>omitirlo para {name}</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>volver a ponerlo</translation>
    </message>
    <message>
        <source>Keep the present wording</source>
        <translation>Conservar la redacción actual</translation>
    </message>
    <message>
        <source>Which letters keep it when you change the rest?</source>
        <translation>¿Qué cartas la conservan cuando usted cambie el resto?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>keep the present wording for some</source>
        <translation>conservar la redacción actual para algunas</translation>
    </message>
    <message>
        <source>Also use it for</source>
        <translation>Usarla también para</translation>
    </message>
    <message>
        <source>Which letters get this wording too?</source>
        <translation>¿Qué cartas reciben también esta redacción?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>use the wording for others too</source>
        <translation>usar la redacción también para otras</translation>
    </message>
    <message>
        <source>use the shared wording for {name}</source>
        <translation>usar la redacción común para {name}</translation>
    </message>
    <message>
        <source>make it the wording of all</source>
        <translation>convertirla en la redacción de todas</translation>
    </message>
    <message>
        <source>keep {name}’s wording</source>
        <translation>conservar la redacción de {name}</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>fijar la fecha</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Qué muestra, en palabras</translation>
    </message>
    <message>
        <source>Read aloud to those who can’t see the picture</source>
        <translation>Se lee en voz alta a quienes no pueden ver la imagen</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>_ToWhom</name>
    <message>
        <source>Who is it to?</source>
        <translation>¿A quién va?</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>Una empresa, una oficina o una persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
</context>
<context>
    <name>_WhoSigns</name>
    <message>
        <source>Who signs?</source>
        <translation>¿Quién firma?</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribir un nombre</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>Nombre tal como debe imprimirse; Intro lo añade</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signator(y|ies)</source>
        <translation>
            <numerusform>Añadir %n firmante</numerusform>
            <numerusform>Añadir %n firmantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
</context>
</TS>
