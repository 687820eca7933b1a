<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Undersigned</source>
        <translation>حول Undersigned</translation>
    </message>
    <message>
        <source>Undersigned {version}</source>
        <translation>Undersigned {version}</translation>
    </message>
    <message>
        <source>Coalition letters, drafted, merged, proofed and exported on your own computer. It never uses the network: nothing you write leaves this computer unless you send it.</source>
        <translation>رسائل الائتلافات: صياغتها ودمجها وتدقيقها وتصديرها على حاسوبكم. لا يستخدم البرنامج الشبكة أبدًا: لا شيء مما تكتبونه يغادر هذا الحاسوب ما لم ترسلوه أنتم.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>الإصدارات والتراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AddLanguage</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>ابحث، مثل البرتغالية أو português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضفها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
    <message>
        <source>What is translated into {language} is used for it, until you write something of its own.</source>
        <translation>يُستعمل لها ما تُرجم إلى {language} إلى أن تكتب لها نصًا خاصًا.</translation>
    </message>
    <message>
        <source>No language has this name. You can type its code, such as “pt-BR”.</source>
        <translation>لا لغة بهذا الاسم. يمكنك كتابة رمزها، مثل «pt-BR».</translation>
    </message>
</context>
<context>
    <name>AddTerm</name>
    <message>
        <source>Add to the glossary</source>
        <translation>إضافة إلى المسرد</translation>
    </message>
    <message>
        <source>For translators, where there is something to say</source>
        <translation>للمترجمين، إن كان ثمة ما يقال</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Whoever translates is shown it beside each text with these words, also in her files.</source>
        <translation>يظهر لمن يترجم بجانب كل نص فيه هذه الكلمات، وكذلك في ملفاته.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضفها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Write the words in both languages</source>
        <translation>اكتبوا الكلمات باللغتين</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn’t. Your work is safe, and you can go on.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث. عملكم محفوظ، ويمكنكم المتابعة.</translation>
    </message>
    <message>
        <source>If it happens again, please send us this report; no names are in it: {path}</source>
        <translation>إن تكرر ذلك فنرجو إرسال هذا التقرير إلينا؛ لا أسماء فيه: {path}</translation>
    </message>
</context>
<context>
    <name>AsItPrints</name>
    <message>
        <source>As it prints</source>
        <translation>كما ستُطبع</translation>
    </message>
</context>
<context>
    <name>AsSent</name>
    <message>
        <source>{name}, as it was sent on {day}</source>
        <translation>{name}، كما أُرسلت في {day}</translation>
    </message>
    <message>
        <source>The letter as it was sent</source>
        <translation>الرسالة كما أُرسلت</translation>
    </message>
    <message>
        <source>Only the file was kept. Save a copy to read it.</source>
        <translation>لم يُحتفظ إلا بالملف. احفظوا نسخة لقراءته.</translation>
    </message>
    <message>
        <source>Since then: {why}.</source>
        <translation>منذ ذلك الحين: {why}.</translation>
    </message>
    <message>
        <source>The letter is still the same today.</source>
        <translation>ما زالت الرسالة كما هي اليوم.</translation>
    </message>
    <message>
        <source>It wasn’t sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Compare with today’s</source>
        <translation>مقارنة بما هي اليوم</translation>
    </message>
    <message>
        <source>Only the file was kept, not its words</source>
        <translation>لم يُحتفظ إلا بالملف، لا بكلماته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>{name}’s letter wasn’t sent</source>
        <translation>رسالة {name} لم تُرسل</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Names that may be the same</source>
        <translation>أسماء قد تكون للجهة نفسها</translation>
    </message>
    <message>
        <source>belongs</source>
        <translation>ينتمي</translation>
    </message>
    <message>
        <source>{name} belongs</source>
        <translation>ينتمي {name}</translation>
    </message>
    <message>
        <source>from {table}, row {row}</source>
        <translation>من {table}، الصف {row}</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message>
        <source>signs: {letters}</source>
        <translation>يوقّع على: {letters}</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>ما يؤيّد ذلك:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>ما يعارض ذلك:</translation>
    </message>
    <message>
        <source>Will &amp;print:</source>
        <translation>س&amp;يُطبع:</translation>
    </message>
    <message>
        <source>Si&amp;gns:</source>
        <translation>ي&amp;وقّع على:</translation>
    </message>
    <message>
        <source>What is known of each is kept, contacts too.</source>
        <translation>يُحتفظ بما يُعرف عن كل منهم، وببيانات الاتصال أيضًا.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>This file is</source>
        <translation>هذا الملف هو</translation>
    </message>
    <message>
        <source>the &amp;whole list</source>
        <translation>ال&amp;قائمة كاملة</translation>
    </message>
    <message>
        <source>&amp;only additions</source>
        <translation>إ&amp;ضافات فقط</translation>
    </message>
    <message>
        <source>&amp;Say which letters</source>
        <translation>&amp;تحديد الرسائل</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>State of new ones</source>
        <translation>حالة الجدد</translation>
    </message>
    <message>
        <source>Day since when</source>
        <translation>يوم البدء</translation>
    </message>
    <message>
        <source>New ones are</source>
        <translation>الجدد</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>اعتبارًا من</translation>
    </message>
    <message>
        <source>unless the list says another day</source>
        <translation>ما لم تذكر القائمة يومًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say(s|) nothing about letters: they sign none until you say.</source>
        <translation>
            <numerusform>لا تقول شيئًا عن الرسائل: %n صف. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
            <numerusform>لا تقول شيئًا عن الرسائل: صف واحد. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
            <numerusform>لا تقول شيئًا عن الرسائل: صفان. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
            <numerusform>لا تقول شيئًا عن الرسائل: %n صفوف. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
            <numerusform>لا تقول شيئًا عن الرسائل: %n صفًا. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
            <numerusform>لا تقول شيئًا عن الرسائل: %n صف. لا توقيع فيها على شيء حتى تحدّدوا ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>Couldn’t be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Nobody in this list is new.</source>
        <translation>لا أحد جديد في هذه القائمة.</translation>
    </message>
    <message>
        <source>Nothing is said otherwise than on the roster.</source>
        <translation>لا شيء يُقال خلافًا لما في السجل.</translation>
    </message>
    <message>
        <source>Nobody in this list is there already.</source>
        <translation>لا أحد من هذه القائمة موجود من قبل.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>لا ينقص أحد.</translation>
    </message>
    <message>
        <source>Only a whole list can miss somebody.</source>
        <translation>القائمة الكاملة وحدها يمكن أن ينقص منها أحد.</translation>
    </message>
    <message>
        <source>They stay as they are. Tick who withdrew.</source>
        <translation>يبقون كما هم. حدّدوا من انسحب.</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>أمكنت قراءة كل الصفوف.</translation>
    </message>
    <message>
        <source>These rows aren’t taken in, and here is why.</source>
        <translation>لا تؤخذ هذه الصفوف، والسبب مذكور هنا.</translation>
    </message>
    <message>
        <source>Taken in as well as can be; look whether it is right.</source>
        <translation>أُخذت بقدر الإمكان؛ تحقّقوا من صحتها.</translation>
    </message>
    <message>
        <source>Say first whether this is the whole list, or only additions</source>
        <translation>حدّدوا أولًا إن كانت هذه القائمة كاملة أم إضافات فقط</translation>
    </message>
    <message numerus="yes">
        <source>add %n</source>
        <translation>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>انسحاب %n</numerusform>
            <numerusform>انسحاب %n</numerusform>
            <numerusform>انسحاب %n</numerusform>
            <numerusform>انسحاب %n</numerusform>
            <numerusform>انسحاب %n</numerusform>
            <numerusform>انسحاب %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء للتغيير</translation>
    </message>
    <message>
        <source>All in this list is there already</source>
        <translation>كل ما في هذه القائمة موجود من قبل</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What will change</source>
        <translation>ما سيتغيّر</translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>What will change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Already there, the same</source>
        <translation>موجود من قبل، كما هو</translation>
    </message>
    <message>
        <source>Not in this table; they stay</source>
        <translation>ليسوا في هذا الجدول؛ يبقون</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>no longer named; kept as a former person</source>
        <translation>لم يعد مذكورًا؛ يُحتفظ به بوصفه شخصًا سابقًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>لقب المخاطبة</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>الأحرف بعد الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>الشخص {number}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>الملفات السابقة</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>move them to “Earlier”</source>
        <translation>نقلها إلى «سابقًا»</translation>
    </message>
    <message>
        <source>PDF to send</source>
        <translation>PDF للإرسال</translation>
    </message>
    <message>
        <source>What most people send: it looks the same everywhere</source>
        <translation>ما يرسله معظم الناس: يبدو كما هو في كل مكان</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>For those who have to change something</source>
        <translation>لمن يحتاجون إلى تغيير شيء</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>A clean page for your website</source>
        <translation>صفحة نظيفة لموقعكم</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>نص بريد إلكتروني</translation>
    </message>
    <message>
        <source>Plain text to paste into an e-mail</source>
        <translation>نص عادي للصقه في رسالة بريد</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>مسودات بريد إلكتروني</translation>
    </message>
    <message>
        <source>One for each letter, with its PDF attached; none is sent</source>
        <translation>مسودة لكل رسالة مع إرفاق ملف PDF؛ لا يُرسل شيء منها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Also one PDF of all, for the printer</source>
        <translation>وأيضًا ملف PDF واحد للكل، للطابعة</translation>
    </message>
    <message>
        <source>Also one zip of all files</source>
        <translation>وأيضًا ملف zip واحد لكل الملفات</translation>
    </message>
    <message>
        <source>Also a list of the files, as a table</source>
        <translation>وأيضًا قائمة بالملفات، في جدول</translation>
    </message>
    <message>
        <source>As drafts: letters with errors too, marked on each page</source>
        <translation>كمسودات: الرسائل التي فيها أخطاء أيضًا، مع علامة على كل صفحة</translation>
    </message>
    <message>
        <source>Who had signed by a day…</source>
        <translation>من كان قد وقّع حتى يوم…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Unfinished language</source>
        <translation>لغة لم تكتمل ترجمتها</translation>
    </message>
    <message>
        <source>→ “{file}”</source>
        <translation>← «{file}»</translation>
    </message>
    <message>
        <source>with those who had signed by {day}</source>
        <translation>مع من كانوا قد وقّعوا حتى {day}</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>كمسودات</translation>
    </message>
    <message>
        <source>one PDF of all</source>
        <translation>ملف PDF واحد للكل</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>ملف zip</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Who had signed by a day</source>
        <translation>من كان قد وقّع حتى يوم معيّن</translation>
    </message>
    <message>
        <source>The letters bear the names of those who had signed by the end of this day.</source>
        <translation>تحمل الرسائل أسماء من كانوا قد وقّعوا حتى نهاية هذا اليوم.</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>استخدام هذا اليوم</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: {folder}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>It stands in every letter, and stays until you change it.</source>
        <translation>يرد في كل رسالة، ويبقى حتى تغيّروه.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>تحديد التاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>البحث في الموقّعين</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who signs it</source>
        <translation>حدّدوا من يوقّع عليها</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Search, such as Portuguese or português</source>
        <translation>ابحث، مثل البرتغالية أو português</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>This letter has no such language.</source>
        <translation>ليست لهذه الرسالة لغة كهذه.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Signs…</source>
        <translation>يوقّع على…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>الانسحاب…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُحدَّد</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Ticks for {name}</source>
        <translation>علامات {name}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>خاص: لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>في ملفكم</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>يؤخذ على أنه</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Say which column holds the names: take one as “Name, printed”.</source>
        <translation>حدّدوا العمود الذي فيه الأسماء: خذوا واحدًا على أنه «الاسم، يُطبع».</translation>
    </message>
    <message>
        <source>&amp;Remember for lists like this</source>
        <translation>&amp;تذكّر ذلك للقوائم المشابهة</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s|) an e-mail address or a phone number: row(s) {rows}</source>
        <translation>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: %n اسم. الصفوف: {rows}</numerusform>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: اسم واحد. الصفوف: {rows}</numerusform>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: اسمان. الصفوف: {rows}</numerusform>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: %n أسماء. الصفوف: {rows}</numerusform>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: %n اسمًا. الصفوف: {rows}</numerusform>
            <numerusform>فيها عنوان بريد إلكتروني أو رقم هاتف: %n اسم. الصفوف: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>الصف {row}، {column}: {text}</translation>
    </message>
    <message>
        <source>They would be printed as they stand. Mend them in the list, or on the roster.</source>
        <translation>ستُطبع كما هي. أصلحوها في القائمة أو في السجل.</translation>
    </message>
    <message>
        <source>In names that are printed</source>
        <translation>في أسماء تُطبع</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number seems to stand here:</source>
        <translation>يبدو أن هنا عنوان بريد إلكتروني أو رقم هاتف:</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>في ملفكم</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>يؤخذ على أنه</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Take “{heading}” as</source>
        <translation>أخذ «{heading}» على أنه</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>الاسم في الرسالة</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>الاسم الكامل للمنظمة</translation>
    </message>
    <message>
        <source>Person’s name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Honorific (Mr., Dr.)</source>
        <translation>لقب المخاطبة (السيد، د.)</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>الأحرف بعد الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>To, cc or via</source>
        <translation>إلى أو نسخة أو بواسطة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>حقل خاص به</translation>
    </message>
    <message>
        <source>Id from an export</source>
        <translation>معرّف من تصدير</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>ما يختلف معلَّم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing stands there.</source>
        <translation>لا شيء هناك.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>إبقاء صياغة {name}</translation>
    </message>
    <message>
        <source>Use the shared wording</source>
        <translation>استخدام الصياغة المشتركة</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What changed on the list</source>
        <translation>ما تغيّر في القائمة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>the list as of a day</source>
        <translation>القائمة كما كانت في يوم</translation>
    </message>
    <message>
        <source>“{state}”, kept on {day}</source>
        <translation>«{state}»، محفوظة في {day}</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>&amp;Today’s list compared with</source>
        <translation>مقارنة قائمة ال&amp;يوم بـ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنذاك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Letters (*.undersigned)</source>
        <translation>رسائل (*.undersigned)</translation>
    </message>
    <message>
        <source>An earlier file</source>
        <translation>ملف سابق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>لم يتغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>جهة الانتماء</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>يُطبع هكذا</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All but {names}</source>
        <translation>الكل ما عدا {names}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>{name}: as sent, and today</source>
        <translation>{name}: كما أُرسلت، واليوم</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>كما أُرسلت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Save as Word, with the changes marked…</source>
        <translation>حفظ بصيغة Word مع تعليم التغييرات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>ما يختلف معلَّم.</translation>
    </message>
    <message>
        <source>{name}, changes.docx</source>
        <translation>{name}، التغييرات.docx</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>حفظ بصيغة Word</translation>
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
        <translation>نصوص قيلت بصيغ مختلفة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Said differently · {place}</source>
        <translation>قيل بصيغة مختلفة · {place}</translation>
    </message>
    <message>
        <source>{key}  Take {file}</source>
        <translation>{key}  أخذ {file}</translation>
    </message>
    <message>
        <source>{key}  Keep mine</source>
        <translation>{key}  إبقاء صيغتي</translation>
    </message>
    <message>
        <source>{key}  Take neither for now</source>
        <translation>{key}  لا شيء منها الآن</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Which letters do they sign?</source>
        <translation>أي رسائل يوقّعون؟</translation>
    </message>
    <message>
        <source>{who} sign:</source>
        <translation>يوقّع {who} على:</translation>
    </message>
    <message>
        <source>{who} signs:</source>
        <translation>يوقّع {who} على:</translation>
    </message>
    <message>
        <source>Until now they sign different letters.</source>
        <translation>حتى الآن يوقّعون على رسائل مختلفة.</translation>
    </message>
    <message>
        <source>All letters, also those to future recipients</source>
        <translation>كل الرسائل، وما يوجَّه إلى مستلمين في المستقبل أيضًا</translation>
    </message>
    <message>
        <source>All letters of today ({count})</source>
        <translation>كل رسائل اليوم ({count})</translation>
    </message>
    <message>
        <source>These letters</source>
        <translation>هذه الرسائل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)</source>
        <translation>
            <numerusform>توقيع %n رسالة</numerusform>
            <numerusform>توقيع رسالة واحدة</numerusform>
            <numerusform>توقيع رسالتين</numerusform>
            <numerusform>توقيع %n رسائل</numerusform>
            <numerusform>توقيع %n رسالة</numerusform>
            <numerusform>توقيع %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign all letters</source>
        <translation>توقيع كل الرسائل</translation>
    </message>
    <message>
        <source>A letter to somebody new is signed too, without asking.</source>
        <translation>الرسالة إلى مستلم جديد تُوقَّع أيضًا دون سؤال.</translation>
    </message>
    <message>
        <source>When there is a new recipient, you are asked whether they sign that letter too.</source>
        <translation>عندما يضاف مستلم جديد تُسألون إن كانوا يوقّعون على تلك الرسالة أيضًا.</translation>
    </message>
    <message>
        <source>Sign no letter</source>
        <translation>عدم توقيع أي رسالة</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قراركم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>الجهة نفسها</translation>
    </message>
    <message>
        <source>different groups</source>
        <translation>جهات مختلفة</translation>
    </message>
    <message>
        <source>These are used for every list that you take in.</source>
        <translation>تُستخدم هذه القرارات لكل قائمة تأخذونها.</translation>
    </message>
    <message>
        <source>Nothing was decided yet. What you decide is kept here, and used for the next list.</source>
        <translation>لم يُقرَّر شيء بعد. ما تقرّرونه يُحفظ هنا، ويُستخدم للقائمة التالية.</translation>
    </message>
    <message>
        <source>There is no decision to change</source>
        <translation>لا قرار لتغييره</translation>
    </message>
    <message>
        <source>They are different groups: take them apart</source>
        <translation>هي جهات مختلفة: فصلها</translation>
    </message>
    <message>
        <source>They are the same group: combine them</source>
        <translation>هي الجهة نفسها: دمجها</translation>
    </message>
    <message>
        <source>Ask again with the next list</source>
        <translation>السؤال من جديد مع القائمة التالية</translation>
    </message>
    <message>
        <source>Take {name} apart</source>
        <translation>فصل {name}</translation>
    </message>
    <message>
        <source>Ask about {name} again</source>
        <translation>السؤال عن {name} من جديد</translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>دمج {name}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>add {language}</source>
        <translation>إضافة {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were translated before, and are filled in to be looked at.</source>
        <translation>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
            <numerusform>نصوص سبقت ترجمتها وأُدرجت للمراجعة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>{language} is removed, with its translations.</source>
        <translation>أُزيلت {language} مع ترجماتها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>mend a slip</source>
        <translation>إصلاح هفوة</translation>
    </message>
    <message>
        <source>translation done</source>
        <translation>اكتملت الترجمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n texts are translated into {language}.</source>
        <translation>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
            <numerusform>تُرجمت النصوص كلها إلى {language}، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>it still fits</source>
        <translation>ما زالت مناسبة</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم تكتمل بعد</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>يبقى باللغة {language}</translation>
    </message>
    <message>
        <source>no longer stays in {language}</source>
        <translation>لم يعد يبقى باللغة {language}</translation>
    </message>
    <message>
        <source>copy the source</source>
        <translation>نسخ الأصل</translation>
    </message>
    <message>
        <source>clear the translation</source>
        <translation>مسح الترجمة</translation>
    </message>
    <message>
        <source>use a suggestion</source>
        <translation>استعمال اقتراح</translation>
    </message>
    <message>
        <source>add to the glossary</source>
        <translation>الإضافة إلى المسرد</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>تغيير المسرد</translation>
    </message>
    <message>
        <source>No text that is to do was translated before.</source>
        <translation>لم يُترجم من قبل أي نص من النصوص الباقية.</translation>
    </message>
    <message>
        <source>fill in what was translated before</source>
        <translation>إدراج ما سبقت ترجمته</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in. Each is to be looked at, and said to be done.</source>
        <translation>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
            <numerusform>نصوص أُدرجت، وينبغي النظر في كل منها وإقراره: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What changed since it was translated:</source>
        <translation>ما تغيّر منذ ترجمته:</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>ما زالت مناسبة</translation>
    </message>
    <message>
        <source>Keep the translation as it is: it is right for the changed text, too</source>
        <translation>إبقاء الترجمة كما هي: فهي تناسب النص المعدّل أيضًا</translation>
    </message>
    <message>
        <source>For which numbers</source>
        <translation>لأي أعداد</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Write the translation here</source>
        <translation>اكتب الترجمة هنا</translation>
    </message>
    <message>
        <source>Slips in the translation</source>
        <translation>هفوات في الترجمة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>What the campaign’s words are called in this language</source>
        <translation>ما تسمى به كلمات الحملة في هذه اللغة</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>تم، التالي</translation>
    </message>
    <message>
        <source>Say that it is done, and go to the next one to do (Ctrl+Enter)</source>
        <translation>إقرار اكتماله والانتقال إلى التالي الباقي (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Stays in {language} on purpose</source>
        <translation>يبقى باللغة {language} عمدًا</translation>
    </message>
    <message>
        <source>for {numbers}</source>
        <translation>للأعداد {numbers}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>هناك ملف باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>⊘ left out</source>
        <translation>⊘ محذوف</translation>
    </message>
    <message>
        <source>▲ missing</source>
        <translation>▲ ناقص</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>That is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop a campaign, a Word file or a table.</source>
        <translation>«{name}» مجلد. أفلتوا حملة أو ملف Word أو جدولًا.</translation>
    </message>
    <message>
        <source>Open a letter first</source>
        <translation>افتحوا رسالة أولًا</translation>
    </message>
    <message>
        <source>“{name}” looks like a list. Open the letter it belongs to, then drop it again.</source>
        <translation>يبدو «{name}» قائمةً. افتحوا الرسالة التي تخصها، ثم أفلتوه من جديد.</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>مَن في هذه القائمة؟</translation>
    </message>
    <message>
        <source>Who is in “{name}”?</source>
        <translation>مَن في «{name}»؟</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>تراجع واحد يعيد ما كان.</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>موقّعون</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>مستلمون</translation>
    </message>
    <message>
        <source>“{name}” is a translator’s file. Open the letter it belongs to, then drop it again.</source>
        <translation>«{name}» ملف مترجم. افتح الرسالة التي يخصها ثم أفلته مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>لم يؤخذ شيء</translation>
    </message>
    <message>
        <source>Import recipients</source>
        <translation>استيراد مستلمين</translation>
    </message>
    <message>
        <source>{added} recipients added, {changed} updated.</source>
        <translation>المستلمون: أُضيف {added}، وحُدّث {changed}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Look at {count} rows or columns.</source>
        <translation>صفوف أو أعمدة للنظر فيها: {count}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
</context>
<context>
    <name>ExportThis</name>
    <message>
        <source>This letter can’t go out yet: {problem}</source>
        <translation>لا يمكن إخراج هذه الرسالة بعد: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more thing(s) stop it.</source>
        <translation>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
            <numerusform>وتوقفها أسباب أخرى: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Export as a draft</source>
        <translation>تصدير كمسودة</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>جارٍ إعداد الرسالة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>مسودة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Export this letter</source>
        <translation>تصدير هذه الرسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>صُدّر {file}</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into an e-mail or a website.</source>
        <translation>الرسالة في الحافظة. الصقوها في بريد إلكتروني أو موقع ويب.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Recipient’s name</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>Recipient’s organization, in full</source>
        <translation>الاسم الكامل لمنظمة المستلم</translation>
    </message>
    <message>
        <source>How many sign</source>
        <translation>عدد الموقّعين</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
</context>
<context>
    <name>FieldsMenu</name>
    <message>
        <source>Fields of all letters</source>
        <translation>حقول كل الرسائل</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>بيان الغرض منه…</translation>
    </message>
    <message>
        <source>Remove from all letters</source>
        <translation>إزالة من كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n paragraph(s), so it can’t be removed</source>
        <translation>
            <numerusform>مستخدم في %n فقرة، فلا تمكن إزالته</numerusform>
            <numerusform>مستخدم في فقرة واحدة، فلا تمكن إزالته</numerusform>
            <numerusform>مستخدم في فقرتين، فلا تمكن إزالته</numerusform>
            <numerusform>مستخدم في %n فقرات، فلا تمكن إزالته</numerusform>
            <numerusform>مستخدم في %n فقرة، فلا تمكن إزالته</numerusform>
            <numerusform>مستخدم في %n فقرة، فلا تمكن إزالته</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it called? Every letter gets one.</source>
        <translation>ما اسمه؟ يُضاف إلى كل رسالة.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>إعادة تسمية الحقل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename a field</source>
        <translation>إعادة تسمية حقل</translation>
    </message>
    <message>
        <source>What should be filled in here?</source>
        <translation>ماذا ينبغي أن يُملأ هنا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Say what a field is for</source>
        <translation>بيان الغرض من حقل</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>إزالة حقل</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Somebody else changed this file</source>
        <translation>غيّر شخص آخر هذا الملف</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your changes are still here, not saved yet.</source>
        <translation>لم يُكتب فوق شيء. ما زالت تغييراتكم هنا، لكنها لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Save a copy beside it</source>
        <translation>حفظ نسخة بجانبه</translation>
    </message>
    <message>
        <source>Look at the other first</source>
        <translation>النظر في الآخر أولًا</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>حفظه هناك من جديد</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>اختفى الملف</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder {folder}.</source>
        <translation>لم يعد {name} في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Your letter is still here, not saved yet.</source>
        <translation>ما زالت رسالتكم هنا، لكنها لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>my copy</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>{who} has “{name}” open since {time}, so it isn’t replaced.</source>
        <translation>«{name}» مفتوح لدى {who} منذ {time}، لذلك لا يُستبدل.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>احفظوا باسم آخر.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk by another program or person.</source>
        <translation>غيّر برنامج أو شخص آخر «{name}» على القرص.</translation>
    </message>
    <message>
        <source>Look at the other</source>
        <translation>النظر في الآخر</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten.</source>
        <translation>لا يُكتب فوق شيء من عملكم.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. Your letter is still here.</source>
        <translation>لم يعد «{name}» في مكانه. ما زالت رسالتكم هنا.</translation>
    </message>
    <message>
        <source>{who} has this open since {time}. You can look and export.</source>
        <translation>هذا مفتوح لدى {who} منذ {time}. يمكنكم النظر والتصدير.</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>العمل في نسخة</translation>
    </message>
    <message>
        <source>Perhaps it was forgotten.</source>
        <translation>ربما نُسي مفتوحًا.</translation>
    </message>
    <message>
        <source>Work in it all the same</source>
        <translation>العمل فيه مع ذلك</translation>
    </message>
    <message>
        <source>This was opened from a mail or a read-only place. Save asks where to keep it.</source>
        <translation>فُتح هذا من بريد أو من مكان للقراءة فقط. عند الحفظ تُسألون أين يُحفظ.</translation>
    </message>
    <message>
        <source>Save it now…</source>
        <translation>حفظه الآن…</translation>
    </message>
    <message>
        <source>Your sync service left another version beside it: “{name}”.</source>
        <translation>تركت خدمة المزامنة لديكم نسخة أخرى بجانبه: «{name}».</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>No recovery copy can be made ({why}). Save often until that is mended.</source>
        <translation>لا يمكن إنشاء نسخة استرداد ({why}). احفظوا كثيرًا حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file can’t be opened</source>
        <translation>لا يمكن فتح هذا الملف</translation>
    </message>
    <message>
        <source>This copy can’t be opened</source>
        <translation>لا يمكن فتح هذه النسخة</translation>
    </message>
    <message>
        <source>Undersigned campaigns (*.undersigned)</source>
        <translation>حملات Undersigned (*.undersigned)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved, but not confirmed</source>
        <translation>حُفظ، لكن دون تأكيد</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>الحفظ أولًا؟</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>حفظ التغييرات في «{title}»؟</translation>
    </message>
    <message>
        <source>If you don’t save, what you changed since you last saved is lost.</source>
        <translation>إن لم تحفظوا ضاع ما غيّرتموه منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the signatories</source>
        <translation>البحث في الموقّعين</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُحدَّد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>من القائمة</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>Signs the letter to</source>
        <translation>يوقّع على الرسالة إلى</translation>
    </message>
    <message>
        <source>Repeats to look at</source>
        <translation>مكررات للنظر فيها</translation>
    </message>
    <message>
        <source>With something to fix</source>
        <translation>فيها ما يُصلَح</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>إزالة هذه التصفية</translation>
    </message>
    <message>
        <source>kind not said</source>
        <translation>النوع غير محدَّد</translation>
    </message>
    <message>
        <source>signs {recipient}</source>
        <translation>يوقّع لـ {recipient}</translation>
    </message>
    <message>
        <source>repeats to look at</source>
        <translation>مكررات للنظر فيها</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>ما يُصلَح</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>جارٍ الترتيب…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all letters</source>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>But not in…</source>
        <translation>لكن ليس في…</translation>
    </message>
    <message>
        <source>Choose letters that keep the words they have now</source>
        <translation>اختيار الرسائل التي تحتفظ بكلماتها الحالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>لم يُعثر عليه في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>عُثر عليه في %n موضع.</numerusform>
            <numerusform>عُثر عليه في موضع واحد.</numerusform>
            <numerusform>عُثر عليه في موضعين.</numerusform>
            <numerusform>عُثر عليه في %n مواضع.</numerusform>
            <numerusform>عُثر عليه في %n موضعًا.</numerusform>
            <numerusform>عُثر عليه في %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>استبدال %n</numerusform>
            <numerusform>استبدال %n</numerusform>
            <numerusform>استبدال %n</numerusform>
            <numerusform>استبدال %n</numerusform>
            <numerusform>استبدال %n</numerusform>
            <numerusform>استبدال %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>But not in {letters}…</source>
        <translation>لكن ليس في {letters}…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>استُبدل في %n موضع.</numerusform>
            <numerusform>استُبدل في موضع واحد.</numerusform>
            <numerusform>استُبدل في موضعين.</numerusform>
            <numerusform>استُبدل في %n مواضع.</numerusform>
            <numerusform>استُبدل في %n موضعًا.</numerusform>
            <numerusform>استُبدل في %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still found in %n place(s).</source>
        <translation>
            <numerusform>ما زال في %n موضع.</numerusform>
            <numerusform>ما زال في موضع واحد.</numerusform>
            <numerusform>ما زال في موضعين.</numerusform>
            <numerusform>ما زال في %n مواضع.</numerusform>
            <numerusform>ما زال في %n موضعًا.</numerusform>
            <numerusform>ما زال في %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>استبدال «{words}» في %n موضع</numerusform>
            <numerusform>استبدال «{words}» في موضع واحد</numerusform>
            <numerusform>استبدال «{words}» في موضعين</numerusform>
            <numerusform>استبدال «{words}» في %n مواضع</numerusform>
            <numerusform>استبدال «{words}» في %n موضعًا</numerusform>
            <numerusform>استبدال «{words}» في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>But not in</source>
        <translation>لكن ليس في</translation>
    </message>
    <message>
        <source>Which letters keep the words they have now?</source>
        <translation>أي رسائل تحتفظ بكلماتها الحالية؟</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>This letter</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>كما ستُطبع</translation>
    </message>
    <message>
        <source>Name in the letter</source>
        <translation>الاسم في الرسالة</translation>
    </message>
    <message>
        <source>as the letter calls it</source>
        <translation>كما تسميه الرسالة</translation>
    </message>
    <message>
        <source>Organization in full</source>
        <translation>الاسم الكامل للمنظمة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>as for all letters</source>
        <translation>كما في كل الرسائل</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>automatic, from the people below</source>
        <translation>تلقائية، من الأشخاص أدناه</translation>
    </message>
    <message>
        <source>Use the automatic one</source>
        <translation>استخدام التحية التلقائية</translation>
    </message>
    <message>
        <source>People this letter is to</source>
        <translation>الأشخاص الموجَّهة إليهم هذه الرسالة</translation>
    </message>
    <message>
        <source>Add a person to this letter</source>
        <translation>إضافة شخص إلى هذه الرسالة</translation>
    </message>
    <message>
        <source>Copies (cc)</source>
        <translation>نسخ (cc)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Languages of this letter</source>
        <translation>لغات هذه الرسالة</translation>
    </message>
    <message>
        <source>Fields the text uses</source>
        <translation>الحقول التي يستخدمها النص</translation>
    </message>
    <message>
        <source>This signatory</source>
        <translation>هذا الموقّع</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>شكل الصفحات</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Street, city
Telephone, web address</source>
        <translation>الشارع، المدينة
الهاتف، الموقع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>ارتفاع الشعار</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Head and foot of the pages</source>
        <translation>رأس الصفحات وذيلها</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>الرأس الجاري</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert into the running head</source>
        <translation>إدراج في الرأس الجاري</translation>
    </message>
    <message>
        <source>Not on the first page</source>
        <translation>ليس في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation>أرقام الصفحات في الذيل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>مقاس الورق</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>الهامش السفلي</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>How far lines stand apart, in sizes of the text</source>
        <translation>البعد بين الأسطر بأضعاف حجم النص</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>خط العناوين</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where the date stands</source>
        <translation>موضع التاريخ</translation>
    </message>
    <message>
        <source>Where the address stands</source>
        <translation>موضع العنوان</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation>الواحد تحت الآخر</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Heading over the names</source>
        <translation>العنوان فوق الأسماء</translation>
    </message>
    <message>
        <source>Columns of names</source>
        <translation>أعمدة الأسماء</translation>
    </message>
    <message>
        <source>Size of the names</source>
        <translation>حجم الأسماء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Print as</source>
        <translation>يُطبع هكذا</translation>
    </message>
    <message>
        <source>How a name is printed</source>
        <translation>كيف يُطبع الاسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>الموقّعون الرئيسيون أولًا</translation>
    </message>
    <message>
        <source>Numbers before the names</source>
        <translation>أرقام قبل الأسماء</translation>
    </message>
    <message>
        <source>Begin the names on a new page</source>
        <translation>بدء الأسماء في صفحة جديدة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Signatures in Word and web pages, too</source>
        <translation>التوقيعات في وورد وصفحات الويب أيضًا</translation>
    </message>
    <message>
        <source>Pictures of signatures go into PDFs alone unless you say so</source>
        <translation>لا تدخل صور التوقيعات إلا في ملفات PDF ما لم تطلبوا غير ذلك</translation>
    </message>
    <message>
        <source>at the foot of their page</source>
        <translation>في ذيل صفحتها</translation>
    </message>
    <message>
        <source>at the end of the letter</source>
        <translation>في آخر الرسالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where notes stand</source>
        <translation>موضع الحواشي</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>حجم الحواشي</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>A page with logos before the letter</source>
        <translation>صفحة شعارات قبل الرسالة</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>الشعارات</translation>
    </message>
    <message>
        <source>Choose logos…</source>
        <translation>اختيار شعارات…</translation>
    </message>
    <message>
        <source>Columns of logos</source>
        <translation>أعمدة الشعارات</translation>
    </message>
    <message>
        <source>Height of the logos</source>
        <translation>ارتفاع الشعارات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>تعليم كل صفحة بأنها مسودة</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Margin: {side}</source>
        <translation>الهامش: {side}</translation>
    </message>
    <message>
        <source>the name above</source>
        <translation>الاسم أعلاه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُحدَّد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>جهة الانتماء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Contact in print</source>
        <translation>بيانات اتصال مطبوعة</translation>
    </message>
    <message>
        <source>printed with the name</source>
        <translation>تُطبع مع الاسم</translation>
    </message>
    <message>
        <source>Lead signatory, stands first</source>
        <translation>موقّع رئيسي، يرد أولًا</translation>
    </message>
    <message>
        <source>Signs in an individual capacity</source>
        <translation>يوقّع بصفته الشخصية</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Choose which letters are signed</source>
        <translation>اختيار الرسائل الموقَّعة</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع على</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>الاسم بلغات أخرى</translation>
    </message>
    <message>
        <source>Private, never printed</source>
        <translation>خاص، لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>مصدره</translation>
    </message>
</context>
<context>
    <name>FormerNames</name>
    <message numerus="yes">
        <source>“{name}” still stands in this letter, in %n place(s).</source>
        <translation>
            <numerusform>ما زال «{name}» في هذه الرسالة، في %n موضع.</numerusform>
            <numerusform>ما زال «{name}» في هذه الرسالة، في موضع واحد.</numerusform>
            <numerusform>ما زال «{name}» في هذه الرسالة، في موضعين.</numerusform>
            <numerusform>ما زال «{name}» في هذه الرسالة، في %n مواضع.</numerusform>
            <numerusform>ما زال «{name}» في هذه الرسالة، في %n موضعًا.</numerusform>
            <numerusform>ما زال «{name}» في هذه الرسالة، في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The letter to {recipient} was already sent on {day}; that one stays as it was.</source>
        <translation>الرسالة إلى {recipient} أُرسلت من قبل في {day}؛ تلك تبقى كما كانت.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Glossary · {language}</source>
        <translation>المسرد · {language}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No term yet. Choose words in the text and add them, or write the first one here.</source>
        <translation>لا مصطلحات بعد. حددوا كلمات في النص وأضيفوها، أو اكتبوا أول مصطلح هنا.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep these terms</source>
        <translation>حفظ هذه المصطلحات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the terms first</source>
        <translation>حددوا المصطلحات أولًا</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>the same name, but for punctuation</source>
        <translation>الاسم نفسه، ما عدا علامات الترقيم</translation>
    </message>
    <message>
        <source>the same name, but for title and writing</source>
        <translation>الاسم نفسه، ما عدا اللقب وطريقة الكتابة</translation>
    </message>
    <message>
        <source>the same name, but for {}</source>
        <translation>الاسم نفسه، ما عدا {}</translation>
    </message>
    <message>
        <source>the same name and place</source>
        <translation>الاسم نفسه والمكان نفسه</translation>
    </message>
    <message>
        <source>the same words and place</source>
        <translation>الكلمات نفسها والمكان نفسه</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>الكلمات نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>the same names in another order</source>
        <translation>الأسماء نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>the same last name, and first names that fit</source>
        <translation>اسم العائلة نفسه، وأسماء أولى متوافقة</translation>
    </message>
    <message>
        <source>the same web address</source>
        <translation>عنوان الويب نفسه</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>the same affiliation</source>
        <translation>جهة الانتماء نفسها</translation>
    </message>
    <message>
        <source>their affiliations differ in part</source>
        <translation>جهات انتمائهم تختلف جزئيًا</translation>
    </message>
    <message>
        <source>they have different affiliations</source>
        <translation>جهات انتمائهم مختلفة</translation>
    </message>
    <message>
        <source>they are in different countries</source>
        <translation>هم في بلدان مختلفة</translation>
    </message>
    <message>
        <source>they have different short forms</source>
        <translation>أسماؤهم المختصرة مختلفة</translation>
    </message>
    <message>
        <source>they have different legal forms</source>
        <translation>أشكالهم القانونية مختلفة</translation>
    </message>
    <message>
        <source>all but a letter is the same</source>
        <translation>كل شيء متطابق ما عدا حرفًا واحدًا</translation>
    </message>
    <message>
        <source>one name holds the other</source>
        <translation>أحد الاسمين يتضمن الآخر</translation>
    </message>
    <message>
        <source>both may be the same as a third</source>
        <translation>قد يكون كلاهما مطابقًا لثالث</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <translation>قلتم إنهما الجهة نفسها</translation>
    </message>
    <message>
        <source>it sounds the same in other letters</source>
        <translation>يُنطق كالآخر بأبجدية أخرى</translation>
    </message>
    <message>
        <source>the names differ by what may be a typing error</source>
        <translation>يختلف الاسمان بما قد يكون خطأ كتابة</translation>
    </message>
    <message>
        <source>the letters stand for the words in front of them</source>
        <translation>الأحرف ترمز إلى الكلمات التي قبلها</translation>
    </message>
    <message>
        <source>the letters in brackets aren&apos;t those of the name</source>
        <translation>الأحرف بين القوسين ليست أحرف الاسم</translation>
    </message>
    <message>
        <source>the letters {} are those of the other name, which it holds</source>
        <translation>الأحرف {} هي أحرف الاسم الآخر الذي يتضمنه</translation>
    </message>
    <message>
        <source>the other name gives {} as its short form</source>
        <translation>الاسم الآخر يذكر {} اسمًا مختصرًا له</translation>
    </message>
    <message>
        <source>{} are the first letters of the long name</source>
        <translation>{} هي الأحرف الأولى من الاسم الطويل</translation>
    </message>
    <message>
        <source>{} are the first letters of the other&apos;s first words</source>
        <translation>{} هي الأحرف الأولى من الكلمات الأولى للآخر</translation>
    </message>
    <message>
        <source>both go by {}, in other words or another language</source>
        <translation>كلاهما يُعرف باسم {}، بكلمات أخرى أو بلغة أخرى</translation>
    </message>
    <message>
        <source>one also calls itself {}</source>
        <translation>أحدهما يسمّي نفسه أيضًا {}</translation>
    </message>
    <message>
        <source>one was once called {}</source>
        <translation>كان أحدهما يسمّى {}</translation>
    </message>
    <message>
        <source>{} stands in the longer name</source>
        <translation>{} وارد في الاسم الأطول</translation>
    </message>
    <message>
        <source>{} may be short for the longer name</source>
        <translation>قد يكون {} اختصارًا للاسم الأطول</translation>
    </message>
    <message>
        <source>a word for what it is left out: {}</source>
        <translation>أُسقطت كلمة تصف نوعه: {}</translation>
    </message>
    <message>
        <source>{} and {} say the same</source>
        <translation>{} و{} بمعنى واحد</translation>
    </message>
    <message>
        <source>{} and {} are of one country</source>
        <translation>{} و{} من بلد واحد</translation>
    </message>
    <message>
        <source>{} and {} differ in their ending only</source>
        <translation>{} و{} لا يختلفان إلا في النهاية</translation>
    </message>
    <message>
        <source>{} and {} may be one word with a typing error</source>
        <translation>قد يكون {} و{} كلمة واحدة فيها خطأ كتابة</translation>
    </message>
    <message>
        <source>{} may be short for {}</source>
        <translation>قد يكون {} اختصارًا لـ {}</translation>
    </message>
    <message>
        <source>{} and {} are different words</source>
        <translation>{} و{} كلمتان مختلفتان</translation>
    </message>
    <message>
        <source>{} and {} are different places</source>
        <translation>{} و{} مكانان مختلفان</translation>
    </message>
    <message>
        <source>only one names a place: {}</source>
        <translation>أحدهما فقط يذكر مكانًا: {}</translation>
    </message>
    <message>
        <source>only one says where it is: {}</source>
        <translation>أحدهما فقط يقول أين هو: {}</translation>
    </message>
    <message>
        <source>only one says {}</source>
        <translation>أحدهما فقط يقول {}</translation>
    </message>
    <message>
        <source>only one is the {}</source>
        <translation>أحدهما فقط هو {}</translation>
    </message>
    <message>
        <source>only one is {}</source>
        <translation>أحدهما فقط {}</translation>
    </message>
    <message>
        <source>only one has {} beside it</source>
        <translation>أحدهما فقط بجانبه {}</translation>
    </message>
    <message>
        <source>only one has the number {}</source>
        <translation>أحدهما فقط له الرقم {}</translation>
    </message>
    <message>
        <source>{} may be a legal form or a place</source>
        <translation>قد يكون {} شكلًا قانونيًا أو مكانًا</translation>
    </message>
    <message>
        <source>{} says that it is a part of a larger group</source>
        <translation>{} يقول إنه جزء من مجموعة أكبر</translation>
    </message>
    <message>
        <source>upper case and spaces</source>
        <translation>الأحرف الكبيرة والمسافات</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>أداة التعريف</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>the short form in letters</source>
        <translation>الاختصار بالأحرف</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>another name beside it</source>
        <translation>اسم آخر بجانبه</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>علامات التشكيل</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} و{last}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No groups. Give names one in Signatories, under Group.</source>
        <translation>لا مجموعات. ضعوا الأسماء في مجموعة من «الموقّعون»، تحت «المجموعة».</translation>
    </message>
</context>
<context>
    <name>HaveLetter</name>
    <message>
        <source>I have the letter</source>
        <translation>لديّ الرسالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>قراءة هذا النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>اختيار ملف Word…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>يُقرأ الملف فقط، ولا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>or &amp;paste the letter from Word, Google Docs or an e-mail:</source>
        <translation>أو &amp;لصق الرسالة من Word أو Google Docs أو بريد إلكتروني:</translation>
    </message>
    <message>
        <source>The letter’s text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Paste here. Headings, lists, bold, links and notes are kept.</source>
        <translation>الصقوا هنا. تبقى العناوين والقوائم والخط الغامق والروابط والحواشي.</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>قراءة الرسالة</translation>
    </message>
    <message>
        <source>Reading the letter…</source>
        <translation>جارية قراءة الرسالة…</translation>
    </message>
    <message>
        <source>Begin with this letter</source>
        <translation>البدء بهذه الرسالة</translation>
    </message>
    <message>
        <source>Letters ({patterns})</source>
        <translation>رسائل ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>اختيار الرسالة</translation>
    </message>
    <message>
        <source>This letter can’t be begun with</source>
        <translation>لا يمكن البدء بهذه الرسالة</translation>
    </message>
    <message>
        <source>This letter can’t be read</source>
        <translation>لا يمكن قراءة هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>All that is known of the one that is chosen</source>
        <translation>كل ما يُعرف عن الموقّع المختار</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The guide, with pictures (in English)</source>
        <translation>الدليل المصوّر (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Take the letter you have (a Word file, or pasted), a template, or the sample.</source>
        <translation>خذوا الرسالة التي لديكم (ملف Word أو نص ملصق) أو قالبًا أو العيّنة.</translation>
    </message>
    <message>
        <source>Which letters does my typing change?</source>
        <translation>أي رسائل تغيّرها كتابتي؟</translation>
    </message>
    <message>
        <source>The line under the paragraph says it, and lets you word it differently for some letters.</source>
        <translation>السطر تحت الفقرة يبيّن ذلك، ويتيح صياغتها بشكل مختلف لبعض الرسائل.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>ما الذي يخرج</translation>
    </message>
    <message>
        <source>The page beside the text is what will be exported, as it is now.</source>
        <translation>الصفحة بجانب النص هي ما سيُصدَّر، كما هو الآن.</translation>
    </message>
    <message>
        <source>Is my work safe?</source>
        <translation>هل عملي في أمان؟</translation>
    </message>
    <message>
        <source>Save writes the file whole or not at all. Between saves a recovery copy is kept on this computer, also of a letter you never saved; after a crash you choose between the two.</source>
        <translation>الحفظ يكتب الملف كاملًا أو لا يكتبه إطلاقًا. وبين مرات الحفظ تُحفظ نسخة استرداد على هذا الحاسوب، حتى لرسالة لم تحفظوها قط؛ وبعد الانهيار تختارون بين الاثنتين.</translation>
    </message>
    <message>
        <source>Working with others</source>
        <translation>العمل مع آخرين</translation>
    </message>
    <message>
        <source>In a shared folder you see who has a letter open. If somebody changed the file meanwhile, nothing is overwritten: you can look at theirs and save yours beside it.</source>
        <translation>في المجلد المشترك ترون من فتح الرسالة. وإن غيّر أحدهم الملف في هذه الأثناء فلا يُكتب فوق شيء: يمكنكم النظر في نسختهم وحفظ نسختكم بجانبها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>انسحب %n</numerusform>
            <numerusform>انسحب %n</numerusform>
            <numerusform>انسحب %n</numerusform>
            <numerusform>انسحب %n</numerusform>
            <numerusform>انسحب %n</numerusform>
            <numerusform>انسحب %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others.</source>
        <translation>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>النظر الآن</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All, also future ones</source>
        <translation>الكل، والمستقبلية أيضًا</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}: ما عدا {names}</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>فقط {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Person who signs</source>
        <translation>الشخص الموقّع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>جهة الانتماء</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Name, printed</source>
        <translation>الاسم، يُطبع</translation>
    </message>
    <message>
        <source>Organization, printed</source>
        <translation>المنظمة، تُطبع</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>المجموعة في القائمة</translation>
    </message>
    <message>
        <source>Kind: organization or person</source>
        <translation>النوع: منظمة أو شخص</translation>
    </message>
    <message>
        <source>Signs which letters</source>
        <translation>أي رسائل يوقّع</translation>
    </message>
    <message>
        <source>Signed, pending or withdrew</source>
        <translation>وقّع أو معلّق أو انسحب</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>Short form, never printed</source>
        <translation>الاسم المختصر، لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>E-mail, never printed</source>
        <translation>البريد الإلكتروني، لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>Phone, never printed</source>
        <translation>الهاتف، لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>Notes, never printed</source>
        <translation>الملاحظات، لا تُطبع أبدًا</translation>
    </message>
    <message>
        <source>Keep it, never printed</source>
        <translation>الاحتفاظ به دون طباعته أبدًا</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import recipients</source>
        <translation>استيراد مستلمين</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>صفوف منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>Or paste rows copied from a spreadsheet, with their headings</source>
        <translation>أو لصق صفوف منسوخة من جدول بيانات مع عناوينها</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation>استيراد موقّعين</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>أي قائمة؟</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>أي صفوف؟</translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation>ماذا في الأعمدة؟</translation>
    </message>
    <message>
        <source>Which letters do they sign?</source>
        <translation>أي رسائل يوقّعون؟</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <translation>{name} · {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message>
        <source>Next: which rows</source>
        <translation>التالي: أي صفوف</translation>
    </message>
    <message>
        <source>Next: which letters</source>
        <translation>التالي: أي رسائل</translation>
    </message>
    <message>
        <source>Next: what will change</source>
        <translation>التالي: ما سيتغيّر</translation>
    </message>
    <message>
        <source>Say first which column holds the names</source>
        <translation>حدّدوا أولًا العمود الذي فيه الأسماء</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارية قراءة القائمة…</translation>
    </message>
    <message>
        <source>Comparing with the roster…</source>
        <translation>جارية المقارنة بسجل الموقّعين…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>جارٍ الأخذ منها…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A table with a row for each person, and headings such as Company, Name, Title.</source>
        <translation>جدول فيه صف لكل شخص، وعناوين مثل Company وName وTitle.</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>التالي: الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n</source>
        <translation>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
            <numerusform>تحديث %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء للتغيير</translation>
    </message>
    <message>
        <source>the pasted rows</source>
        <translation>الصفوف الملصقة</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated from {name}.</source>
        <translation>أُضيف {added} وحُدّث {updated} من {name}.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>جداول (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {name}</source>
        <translation>
            <numerusform>%n صف في {name}</numerusform>
            <numerusform>صف واحد في {name}</numerusform>
            <numerusform>صفان في {name}</numerusform>
            <numerusform>%n صفوف في {name}</numerusform>
            <numerusform>%n صفًا في {name}</numerusform>
            <numerusform>%n صف في {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Each in its own language</source>
        <translation>كل رسالة بلغتها</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <translation>اختيار لغة أخرى</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>{languages}, {done} all done</source>
        <translation>{languages}، اكتمل منها {done}</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>in</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
</context>
<context>
    <name>LengthPane</name>
    <message>
        <source>Pages that a letter may have</source>
        <translation>عدد الصفحات المسموح للرسالة</translation>
    </message>
    <message>
        <source>Tightens names, lines, size and margins a little, in good taste. Words stay.</source>
        <translation>يضيّق الأسماء والأسطر والحجم والهوامش قليلًا بذوق. الكلمات تبقى كما هي.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pages of each letter</source>
        <translation>صفحات كل رسالة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>لا رسالة بعد: إلى من؟</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>إضافة مستلم</translation>
    </message>
    <message>
        <source>Fit on</source>
        <translation>الاحتواء في</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s).</source>
        <translation>
            <numerusform>في هذه الرسالة %n صفحة.</numerusform>
            <numerusform>في هذه الرسالة صفحة واحدة.</numerusform>
            <numerusform>في هذه الرسالة صفحتان.</numerusform>
            <numerusform>في هذه الرسالة %n صفحات.</numerusform>
            <numerusform>في هذه الرسالة %n صفحة.</numerusform>
            <numerusform>في هذه الرسالة %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>page(s)</source>
        <translation>
            <numerusform>صفحة</numerusform>
            <numerusform>صفحة</numerusform>
            <numerusform>صفحة</numerusform>
            <numerusform>صفحات</numerusform>
            <numerusform>صفحة</numerusform>
            <numerusform>صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit this letter</source>
        <translation>احتواء هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>Fit all %n letters</source>
        <translation>
            <numerusform>احتواء %n رسالة</numerusform>
            <numerusform>احتواء الرسالة</numerusform>
            <numerusform>احتواء الرسالتين</numerusform>
            <numerusform>احتواء %n رسائل</numerusform>
            <numerusform>احتواء %n رسالة</numerusform>
            <numerusform>احتواء %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Fitting the letters</source>
        <translation>جارٍ احتواء الرسائل</translation>
    </message>
    <message>
        <source>Tried {number}: {recipient}</source>
        <translation>المحاولات {number}: {recipient}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>سيتوقف بعد هذه الرسالة…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة حاشية</translation>
    </message>
    <message>
        <source>make it a heading</source>
        <translation>جعله عنوانًا</translation>
    </message>
    <message>
        <source>make it a list</source>
        <translation>جعله قائمة</translation>
    </message>
    <message>
        <source>make it a quotation</source>
        <translation>جعله اقتباسًا</translation>
    </message>
    <message>
        <source>make it a paragraph</source>
        <translation>جعله فقرة</translation>
    </message>
    <message>
        <source>Nobody has written this for this letter yet.</source>
        <translation>لم يكتب أحد هذا لهذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>اللصق</translation>
    </message>
</context>
<context>
    <name>LettersLayout</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>قراءة الرسائل تباعًا</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>تصفّح الرسائل المحدَّدة مع تلوين ما يختلف</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وضع علامة «أُرسلت»</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>{name} (says nothing)</source>
        <translation>{name} (لا تقول شيئًا)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Not clear: “{words}”</source>
        <translation>غير واضح: «{words}»</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>في ملفكم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>They sign</source>
        <translation>يوقّعون</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>ال&amp;كل (%n)</numerusform>
            <numerusform>ال&amp;كل (%n)</numerusform>
            <numerusform>ال&amp;كل (%n)</numerusform>
            <numerusform>ال&amp;كل (%n)</numerusform>
            <numerusform>ال&amp;كل (%n)</numerusform>
            <numerusform>ال&amp;كل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>As&amp;k me</source>
        <translation>ا&amp;سألوني</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s):</source>
        <translation>
            <numerusform>الخلايا الفارغة، %n خلية:</numerusform>
            <numerusform>الخلايا الفارغة، خلية واحدة:</numerusform>
            <numerusform>الخلايا الفارغة، خليتان:</numerusform>
            <numerusform>الخلايا الفارغة، %n خلايا:</numerusform>
            <numerusform>الخلايا الفارغة، %n خلية:</numerusform>
            <numerusform>الخلايا الفارغة، %n خلية:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what empty cells mean</source>
        <translation>حدّدوا معنى الخلايا الفارغة</translation>
    </message>
    <message numerus="yes">
        <source>Say for %n more line(s) which letters they sign</source>
        <translation>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في %n سطر بعد</numerusform>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في سطر واحد بعد</numerusform>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في سطرين بعد</numerusform>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في %n أسطر بعد</numerusform>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في %n سطرًا بعد</numerusform>
            <numerusform>حدّدوا أي رسائل يُوقَّع عليها في %n سطر بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersQuestion</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>These</source>
        <translation>هذه</translation>
    </message>
    <message>
        <source>Wherever a field says</source>
        <translation>حيثما يقول حقل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>حدّدوا رسالة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>إظهار كما أُرسلت</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وضع علامة «أُرسلت»</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>قراءة الرسائل تباعًا</translation>
    </message>
    <message>
        <source>Page through the ticked letters, with what differs tinted</source>
        <translation>تصفّح الرسائل المحدَّدة مع تلوين ما يختلف</translation>
    </message>
    <message>
        <source>&amp;Read the letters…</source>
        <translation>&amp;قراءة الرسائل…</translation>
    </message>
    <message>
        <source>&amp;Mark as sent…</source>
        <translation>و&amp;ضع علامة «أُرسلت»…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n letter(s)</source>
        <translation>
            <numerusform>تصدير %n رسالة</numerusform>
            <numerusform>تصدير رسالة واحدة</numerusform>
            <numerusform>تصدير رسالتين</numerusform>
            <numerusform>تصدير %n رسائل</numerusform>
            <numerusform>تصدير %n رسالة</numerusform>
            <numerusform>تصدير %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>وضع علامة «أُرسلت»…</translation>
    </message>
    <message>
        <source>Export corrected copies</source>
        <translation>تصدير نسخ مصححة</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Tick the letters to export</source>
        <translation>حدّدوا الرسائل المراد تصديرها</translation>
    </message>
    <message>
        <source>None of these letters is translated yet</source>
        <translation>لم تُترجم أي من هذه الرسائل بعد</translation>
    </message>
    <message>
        <source>Choose what to export them as</source>
        <translation>اختاروا صيغة التصدير</translation>
    </message>
    <message>
        <source>Tick letters first</source>
        <translation>حدّدوا رسائل أولًا</translation>
    </message>
    <message>
        <source>Keep the ticked letters as they were sent: words, names and file</source>
        <translation>الاحتفاظ بالرسائل المحدَّدة كما أُرسلت: الكلمات والأسماء والملف</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>كُتب في {folder}: %n ملف.</numerusform>
            <numerusform>كُتب في {folder}: ملف واحد.</numerusform>
            <numerusform>كُتب في {folder}: ملفان.</numerusform>
            <numerusform>كُتب في {folder}: %n ملفات.</numerusform>
            <numerusform>كُتب في {folder}: %n ملفًا.</numerusform>
            <numerusform>كُتب في {folder}: %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why.</source>
        <translation>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
            <numerusform>لم يُكتب %n؛ والسبب في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n weren’t begun.</source>
        <translation>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
            <numerusform>أُوقف؛ لم يُبدأ بـ %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>إنجاز الباقي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export as usual</source>
        <translation>التصدير كالمعتاد</translation>
    </message>
    <message>
        <source>No letter yet: who is it to?</source>
        <translation>لا رسائل بعد: إلى من تُوجَّه؟</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>إضافة مستلم</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) added</source>
        <translation>
            <numerusform>أُضيف %n موقّع</numerusform>
            <numerusform>أُضيف موقّع واحد</numerusform>
            <numerusform>أُضيف موقّعان</numerusform>
            <numerusform>أُضيف %n موقّعين</numerusform>
            <numerusform>أُضيف %n موقّعًا</numerusform>
            <numerusform>أُضيف %n موقّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) left</source>
        <translation>
            <numerusform>غادر %n موقّع</numerusform>
            <numerusform>غادر موقّع واحد</numerusform>
            <numerusform>غادر موقّعان</numerusform>
            <numerusform>غادر %n موقّعين</numerusform>
            <numerusform>غادر %n موقّعًا</numerusform>
            <numerusform>غادر %n موقّع</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of names changed</source>
        <translation>تغيّرت قائمة الموقّعين</translation>
    </message>
    <message>
        <source>the text changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>the page changed</source>
        <translation>تغيّرت الصفحة</translation>
    </message>
    <message>
        <source>made by another release</source>
        <translation>أُنشئت بإصدار آخر</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(لا اسم بعد)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n نص للترجمة</numerusform>
            <numerusform>نص واحد للترجمة</numerusform>
            <numerusform>نصان للترجمة</numerusform>
            <numerusform>%n نصوص للترجمة</numerusform>
            <numerusform>%n نصًا للترجمة</numerusform>
            <numerusform>%n نص للترجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date: {why}</source>
        <translation>غير محدّثة: {why}</translation>
    </message>
    <message>
        <source>{when}, out of date: {why}</source>
        <translation>{when}، غير محدّثة: {why}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُنظر فيها بعد</translation>
    </message>
    <message>
        <source>something stops it</source>
        <translation>يوقفها شيء</translation>
    </message>
    <message>
        <source>ready, something to look at</source>
        <translation>جاهزة، مع ما يستحق النظر</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>نسخ مصححة</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصححة</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) (was|were) sent with the name of somebody who has withdrawn: {names}. Corrected copies go to a folder of their own; what was sent stays as it is.</source>
        <translation>
            <numerusform>أُرسلت %n رسالة وعليها اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
            <numerusform>أُرسلت رسالة واحدة وعليها اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
            <numerusform>أُرسلت رسالتان وعليهما اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
            <numerusform>أُرسلت %n رسائل وعليها اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
            <numerusform>أُرسلت %n رسالة وعليها اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
            <numerusform>أُرسلت %n رسالة وعليها اسم من انسحب: {names}. توضع النسخ المصححة في مجلد خاص، وما أُرسل يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>as draft, with {language} marked</source>
        <translation>كمسودة، مع تمييز ما هو باللغة {language}</translation>
    </message>
    <message>
        <source>only the finished letters</source>
        <translation>الرسائل المكتملة فقط</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Tick all letters</source>
        <translation>تحديد كل الرسائل</translation>
    </message>
    <message>
        <source>Tick all letters that are shown, or none</source>
        <translation>تحديد كل الرسائل المعروضة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم تُصدَّر</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>غير محدّثة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Words for letters</source>
        <translation>كلمات للرسائل</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today</source>
        <translation>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
            <numerusform>كل رسائل اليوم (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All, also future ones</source>
        <translation>الكل، والمستقبلية أيضًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>These paragraphs go to different letters, so change them one after the other.</source>
        <translation>تذهب هذه الفقرات إلى رسائل مختلفة، لذلك غيّروها واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>This paragraph is left out here. Put it back to write in it.</source>
        <translation>هذه الفقرة محذوفة هنا. أرجعوها للكتابة فيها.</translation>
    </message>
    <message>
        <source>The date is set in the line below it.</source>
        <translation>يُحدَّد التاريخ في السطر الذي تحتها.</translation>
    </message>
    <message>
        <source>The names come from the list of signatories.</source>
        <translation>تأتي الأسماء من قائمة الموقّعين.</translation>
    </message>
    <message>
        <source>This line follows from the recipient’s data. Change it in Recipients.</source>
        <translation>هذا السطر ناتج عن بيانات المستلم. غيّروه في «المستلمون».</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Stops the export</source>
        <translation>يوقف التصدير</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Taken as</source>
        <translation>أُخذ على أنه</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>في الرسالة</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>On the roster as</source>
        <translation>في السجل باسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع على</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State of the letter</source>
        <translation>حالة الرسالة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>recovery copy {time}</source>
        <translation>نسخة استرداد {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>لا شيء للإصلاح</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>رسالة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Copy &amp;without contacts…</source>
        <translation>نسخة &amp;بلا جهات اتصال…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>إ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>    Remove it from this list</source>
        <translation>    إزالته من هذه القائمة</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Import signatories…</source>
        <translation>استي&amp;راد موقّعين…</translation>
    </message>
    <message>
        <source>Paste si&amp;gnatories…</source>
        <translation>لصق مو&amp;قّعين…</translation>
    </message>
    <message>
        <source>Sa&amp;me group?</source>
        <translation>ال&amp;جهة نفسها؟</translation>
    </message>
    <message>
        <source>Letter &amp;before</source>
        <translation>الرسالة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Letter &amp;after</source>
        <translation>الرسالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Export this letter</source>
        <translation>ت&amp;صدير هذه الرسالة</translation>
    </message>
    <message>
        <source>Export this letter a&amp;s</source>
        <translation>تصدير هذه الرسالة &amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;PDF to send…</source>
        <translation>&amp;PDF للإرسال…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>We&amp;bsite…</source>
        <translation>&amp;موقع ويب…</translation>
    </message>
    <message>
        <source>E-mail &amp;text…</source>
        <translation>&amp;نص بريد إلكتروني…</translation>
    </message>
    <message>
        <source>E-mail &amp;draft…</source>
        <translation>م&amp;سودة بريد إلكتروني…</translation>
    </message>
    <message>
        <source>&amp;Copy for e-mail or website</source>
        <translation>نسخ &amp;للبريد أو الموقع</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Export &amp;all letters…</source>
        <translation>تصدير &amp;كل الرسائل…</translation>
    </message>
    <message>
        <source>&amp;Page beside the text</source>
        <translation>ال&amp;صفحة بجانب النص</translation>
    </message>
    <message>
        <source>&amp;To fix</source>
        <translation>للإصلا&amp;ح</translation>
    </message>
    <message>
        <source>Ne&amp;xt to fix</source>
        <translation>ال&amp;تالي للإصلاح</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation>&amp;حول Undersigned</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>حدّدوا أولًا في «المستلمون» إلى من تُوجَّه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Take it out here, and choose one again from Insert › Field.</source>
        <translation>أزيلوه من هنا، واختاروا واحدًا من جديد من «إدراج › حقل».</translation>
    </message>
    <message>
        <source>Take it out, and say in the paragraph’s own menu which letters get it.</source>
        <translation>أزيلوه، وحدّدوا في قائمة الفقرة نفسها الرسائل التي تأخذها.</translation>
    </message>
    <message>
        <source>: {prompt}</source>
        <translation>: {prompt}</translation>
    </message>
    <message>
        <source>A backup from before an upgrade lies beside it: {backup}.</source>
        <translation>بجانبه نسخة احتياطية من قبل الترقية: {backup}.</translation>
    </message>
    <message>
        <source>A campaign begins from a letter or from a template, not from both.</source>
        <translation>تبدأ الحملة من رسالة أو من قالب، لا من كليهما.</translation>
    </message>
    <message>
        <source>A condition here begins or ends, but not both.</source>
        <translation>هنا يبدأ شرط أو ينتهي، لكن لا يحدث الأمران معًا.</translation>
    </message>
    <message>
        <source>A condition here compares things that can’t be compared.</source>
        <translation>شرط هنا يقارن بين أشياء لا تمكن مقارنتها.</translation>
    </message>
    <message>
        <source>A date that Word would have kept changing stands as it was last shown.</source>
        <translation>تاريخ كان Word سيظل يغيّره يبقى كما ظهر آخر مرة.</translation>
    </message>
    <message>
        <source>A field has the wrong kind of value for {what}.</source>
        <translation>في أحد الحقول قيمة من نوع لا يصلح لما يلي: {what}.</translation>
    </message>
    <message>
        <source>A field or condition can&apos;t be read: {why}.</source>
        <translation>لا تمكن قراءة حقل أو شرط: {why}.</translation>
    </message>
    <message>
        <source>A field or tag is opened but never closed: “{start}”.</source>
        <translation>حقل أو وسم فُتح ولم يُغلق: «{start}».</translation>
    </message>
    <message>
        <source>A field that is {what} can&apos;t be printed.</source>
        <translation>لا يمكن طباعة حقل هو {what}.</translation>
    </message>
    <message>
        <source>A field that takes text from another file was not followed.</source>
        <translation>حقل يأخذ نصًا من ملف آخر لم يُتبَع.</translation>
    </message>
    <message>
        <source>A file in {folder} comes from an earlier export and is out of date: {few}.</source>
        <translation>ملف في {folder} من تصدير سابق وهو غير محدّث: {few}.</translation>
    </message>
    <message>
        <source>A form field that nobody filled was left out.</source>
        <translation>تُرك حقل استمارة لم يملأه أحد.</translation>
    </message>
    <message>
        <source>A letter has one date; this is another.</source>
        <translation>للرسالة تاريخ واحد؛ وهذا تاريخ آخر.</translation>
    </message>
    <message>
        <source>A mark leads to a note that isn’t there.</source>
        <translation>علامة تقود إلى حاشية غير موجودة.</translation>
    </message>
    <message>
        <source>A number from Insert › Field counts by itself.</source>
        <translation>العدد المدرج من «إدراج › حقل» يُحسب تلقائيًا.</translation>
    </message>
    <message>
        <source>A picture of the letterhead can&apos;t be read.</source>
        <translation>لا تمكن قراءة صورة في الترويسة.</translation>
    </message>
    <message>
        <source>A picture of the letterhead is too large: more than 40 million points.</source>
        <translation>صورة في الترويسة كبيرة جدًا: أكثر من 40 مليون نقطة.</translation>
    </message>
    <message>
        <source>A picture that lies outside the file was not fetched.</source>
        <translation>صورة خارج الملف لم تُجلب.</translation>
    </message>
    <message>
        <source>A piece of another document is embedded in the file; it can&apos;t be read.</source>
        <translation>في الملف جزء مضمّن من مستند آخر؛ ولا تمكن قراءته.</translation>
    </message>
    <message>
        <source>A sign of the symbol font {font} can&apos;t be read as a letter.</source>
        <translation>علامة من خط الرموز {font} لا تمكن قراءتها حرفًا.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Add an addressee or an organisation to the recipient, or accept this in an open letter.</source>
        <translation>أضيفوا إلى المستلم شخصًا أو منظمة، أو اقبلوا ذلك في رسالة مفتوحة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Another export is writing this campaign&apos;s letters to {path} at this moment.</source>
        <translation>تصدير آخر يكتب رسائل هذه الحملة في {path} في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Ask for the file again, or take an earlier copy of it.</source>
        <translation>اطلبوا الملف من جديد، أو خذوا نسخة أقدم منه.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy, or paste the letter&apos;s text.</source>
        <translation>اطلبوا نسخة أخرى ممن أرسله، أو الصقوا نص الرسالة.</translation>
    </message>
    <message>
        <source>Begin the address with https://, http://, mailto: or tel:.</source>
        <translation>ابدأوا العنوان بـ https:// أو http:// أو mailto: أو tel:.</translation>
    </message>
    <message>
        <source>Begin without a sample, or with the sample of: {known}.</source>
        <translation>ابدأوا دون عيّنة، أو بعيّنة من: {known}.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Bring the translation up to date, or say that it still fits.</source>
        <translation>حدّثوا الترجمة، أو بيّنوا أنها ما زالت صالحة.</translation>
    </message>
    <message>
        <source>Cells without a heading were left out: {cells}.</source>
        <translation>تُركت خلايا بلا عنوان: {cells}.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>غيّروا أحدهما.</translation>
    </message>
    <message>
        <source>Change the entry on the roster if the row is right.</source>
        <translation>غيّروا المدخل في السجل إن كان الصف صحيحًا.</translation>
    </message>
    <message>
        <source>Change the reply-by date or the letter&apos;s date.</source>
        <translation>غيّروا موعد الرد أو تاريخ الرسالة.</translation>
    </message>
    <message>
        <source>Check the language codes in the campaign.</source>
        <translation>تحقّقوا من رموز اللغات في الحملة.</translation>
    </message>
    <message>
        <source>Choose a PO file, as Poedit and other translation programs save it.</source>
        <translation>اختاروا ملف PO كما يحفظه Poedit وغيره من برامج الترجمة.</translation>
    </message>
    <message>
        <source>Choose a Word file (.docx), or paste the letter&apos;s text.</source>
        <translation>اختاروا ملف Word (.docx)، أو الصقوا نص الرسالة.</translation>
    </message>
    <message>
        <source>Choose another encoding with --encoding, or save the list as UTF-8.</source>
        <translation>اختاروا ترميزًا آخر بـ --encoding، أو احفظوا القائمة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>اختاروا من: {known}.</translation>
    </message>
    <message>
        <source>Choose one from the list of recipients.</source>
        <translation>اختاروا واحدًا من قائمة المستلمين.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>اختاروا واحدًا من {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>اختاروا واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Choose the Word file it was made from, or copy its text and paste it.</source>
        <translation>اختاروا ملف Word الذي أُنشئ منه، أو انسخوا نصه والصقوه.</translation>
    </message>
    <message>
        <source>Choose the file with the letter, or paste its text.</source>
        <translation>اختاروا الملف الذي فيه الرسالة، أو الصقوا نصها.</translation>
    </message>
    <message>
        <source>Choose the file with the letter.</source>
        <translation>اختاروا الملف الذي فيه الرسالة.</translation>
    </message>
    <message>
        <source>Choose the file with the list, or export it again.</source>
        <translation>اختاروا الملف الذي فيه القائمة، أو صدّروه من جديد.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>اختاروا الصورة من جديد.</translation>
    </message>
    <message>
        <source>Close it, or put a backslash before it if it is meant as text.</source>
        <translation>أغلقوه، أو ضعوا شرطة مائلة عكسية قبله إن كان المقصود نصًا.</translation>
    </message>
    <message>
        <source>Close the program that holds it, or export without --move-earlier.</source>
        <translation>أغلقوا البرنامج الذي يمسك به، أو صدّروا دون --move-earlier.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Column {number} of {table} has no heading, so it was left out.</source>
        <translation>العمود {number} من {table} بلا عنوان، لذلك تُرك.</translation>
    </message>
    <message>
        <source>Compare the two, and keep the wording or change it.</source>
        <translation>قارنوا بين الاثنين، وأبقوا الصياغة أو غيّروها.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copy the letter&apos;s text and paste it instead.</source>
        <translation>انسخوا نص الرسالة والصقوه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>انسخوا القائمة إلى جدول بيانات أو ملف نصي، واستوردوه.</translation>
    </message>
    <message>
        <source>Copy the rows with names into a new sheet, save it, and import that.</source>
        <translation>انسخوا الصفوف التي فيها أسماء إلى ورقة جديدة، واحفظوها واستوردوها.</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date it today</source>
        <translation>تأريخها باليوم</translation>
    </message>
    <message>
        <source>Delete one of them, and set its mark again.</source>
        <translation>احذفوا إحداهما، وضعوا علامتها من جديد.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, or export with --move-earlier.</source>
        <translation>احذفوا ما لا تحتاجون إليه، أو صدّروا مع --move-earlier.</translation>
    </message>
    <message>
        <source>Did you mean {nearest}? </source>
        <translation>هل تقصدون {nearest}؟ </translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>هل تقصدون «{nearest}»؟</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>هل تقصدون «{near}»؟</translation>
    </message>
    <message>
        <source>Did you mean “|{nearest}”?</source>
        <translation>هل تقصدون «|{nearest}»؟</translation>
    </message>
    <message>
        <source>Each if and each for ends within the same paragraph; or set the tags on lines of their own.</source>
        <translation>كل if وكل for ينتهيان في الفقرة نفسها؛ أو ضعوا الوسوم في أسطر خاصة بها.</translation>
    </message>
    <message>
        <source>Each {{% if … %}} needs an {{% endif %}} below it, each alone on its line.</source>
        <translation>كل {{% if … %}} يحتاج إلى {{% endif %}} تحته، وكل منهما وحده في سطره.</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Export it again; the other letters aren&apos;t touched by it.</source>
        <translation>صدّروها من جديد؛ الرسائل الأخرى لا تتأثر بذلك.</translation>
    </message>
    <message>
        <source>Export some of the recipients at a time.</source>
        <translation>صدّروا لعدد من المستلمين في كل مرة.</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX, and import that file.</source>
        <translation>صدّروا القائمة بصيغة CSV أو XLSX، واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Face surveillance</source>
        <translation>مراقبة الوجوه</translation>
    </message>
    <message>
        <source>Fields look like {{{{recipient.name}}}}, conditions like {{% if recipient.id %}} … {{% endif %}}.</source>
        <translation>تبدو الحقول هكذا: {{{{recipient.name}}}}، والشروط هكذا: {{% if recipient.id %}} … {{% endif %}}.</translation>
    </message>
    <message>
        <source>Fill in its id.</source>
        <translation>املأوا معرّفه.</translation>
    </message>
    <message>
        <source>Fill in {nearest}</source>
        <translation>ملء {nearest}</translation>
    </message>
    <message>
        <source>Fill it in there.</source>
        <translation>املأوه هناك.</translation>
    </message>
    <message>
        <source>Fill it in with the recipient.</source>
        <translation>املأوه مع المستلم.</translation>
    </message>
    <message>
        <source>Free some space, close the program that holds it, or save under another name.</source>
        <translation>أفسحوا بعض المساحة، أو أغلقوا البرنامج الذي يمسك به، أو احفظوا باسم آخر.</translation>
    </message>
    <message>
        <source>Free some space, or see whether you may write there.</source>
        <translation>أفسحوا بعض المساحة، أو تحقّقوا من أن لكم أن تكتبوا هناك.</translation>
    </message>
    <message>
        <source>Give it a heading, then import again.</source>
        <translation>أعطوه عنوانًا، ثم استوردوا من جديد.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https://, or an e-mail address.</source>
        <translation>أعطوه عنوانًا يبدأ بـ https://، أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Give it an id, an organisation or a person.</source>
        <translation>أعطوه معرّفًا أو منظمة أو شخصًا.</translation>
    </message>
    <message>
        <source>Give one after {option}.</source>
        <translation>اذكروا واحدًا بعد {option}.</translation>
    </message>
    <message>
        <source>Give one of them, and its marks, another label.</source>
        <translation>أعطوا إحداهما وعلاماتها تسمية أخرى.</translation>
    </message>
    <message>
        <source>Give the column another heading if the letter should call it otherwise.</source>
        <translation>أعطوا العمود عنوانًا آخر إن كان ينبغي للرسالة أن تسميه بغير ذلك.</translation>
    </message>
    <message>
        <source>If a name there holds the separator, put it in quotation marks.</source>
        <translation>إن كان اسم هناك يتضمن الفاصل، فضعوه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>If one of them is a name, move it below the headings.</source>
        <translation>إن كان أحدها اسمًا، فانقلوه إلى ما تحت العناوين.</translation>
    </message>
    <message>
        <source>If you copied the paragraph, this is as it should be.</source>
        <translation>إن كنتم قد نسختم الفقرة، فهذا كما ينبغي.</translation>
    </message>
    <message>
        <source>Import another sheet by naming it with --sheet.</source>
        <translation>استوردوا ورقة أخرى بذكر اسمها مع --sheet.</translation>
    </message>
    <message>
        <source>In Pages, choose File, Export to, Word, and choose that file.</source>
        <translation>في Pages اختاروا «ملف» ثم «تصدير إلى» ثم Word، واختاروا ذلك الملف.</translation>
    </message>
    <message>
        <source>In {part}, “{key}” should be {should_be}.</source>
        <translation>في {part} ينبغي أن تكون قيمة «{key}»: {should_be}.</translation>
    </message>
    <message>
        <source>Install Undersigned again; if that doesn&apos;t help, please report it.</source>
        <translation>ثبّتوا Undersigned من جديد؛ وإن لم ينفع ذلك فأبلغوا عنه من فضلكم.</translation>
    </message>
    <message>
        <source>Install that version, or ask whoever sent it for a PDF.</source>
        <translation>ثبّتوا ذلك الإصدار، أو اطلبوا ممن أرسله ملف PDF.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in headings were ignored: {headings}.</source>
        <translation>تُجوهلت في العناوين أحرف غير مرئية أو غريبة: {headings}.</translation>
    </message>
    <message>
        <source>Invisible or odd characters in {count} names were taken off or made plain, the first in row {row}: {name}.</source>
        <translation>أُزيلت أو بُسّطت أحرف غير مرئية أو غريبة في الأسماء (عددها {count})، أولها في الصف {row}: {name}.</translation>
    </message>
    <message>
        <source>It didn&apos;t start.</source>
        <translation>لم يبدأ.</translation>
    </message>
    <message>
        <source>It ended in an unforeseen way.</source>
        <translation>انتهى على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>It ended without an answer ({how}).</source>
        <translation>انتهى دون جواب ({how}).</translation>
    </message>
    <message>
        <source>It ended without an answer.</source>
        <translation>انتهى دون جواب.</translation>
    </message>
    <message>
        <source>It failed in an unforeseen way ({kind}).</source>
        <translation>فشل على نحو غير متوقع ({kind}).</translation>
    </message>
    <message>
        <source>It gave an answer that can&apos;t be read.</source>
        <translation>أعطى جوابًا لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>It has these: {sheets}.</source>
        <translation>فيه هذه: {sheets}.</translation>
    </message>
    <message>
        <source>It needed more than {megabytes} MB of memory.</source>
        <translation>احتاج إلى أكثر من {megabytes} ميغابايت من الذاكرة.</translation>
    </message>
    <message>
        <source>It needed too much memory.</source>
        <translation>احتاج إلى ذاكرة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>It stays untranslated</source>
        <translation>يبقى دون ترجمة</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>ما زال صالحًا</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>استغرق أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Its process ended ({code}).</source>
        <translation>انتهت عمليته ({code}).</translation>
    </message>
    <message>
        <source>Keep beside the text</source>
        <translation>إبقاؤه بجانب النص</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Leave it out, or name one.</source>
        <translation>اتركوه، أو سمّوا واحدًا.</translation>
    </message>
    <message>
        <source>Leave out --from, or --template and --sample.</source>
        <translation>اتركوا --from، أو --template و--sample.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Let it count by itself</source>
        <translation>جعله يُحسب تلقائيًا</translation>
    </message>
    <message>
        <source>Letters don&apos;t use {what} in fields or conditions.</source>
        <translation>لا تستخدم الرسائل {what} في الحقول أو الشروط.</translation>
    </message>
    <message>
        <source>Letters have no text at the foot of their pages.</source>
        <translation>لا نص في تذييل صفحات الرسائل.</translation>
    </message>
    <message>
        <source>Line {line} has a second note that is called {label}.</source>
        <translation>في السطر {line} حاشية ثانية تسمى {label}.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} after the {{% else %}} of the same {{% if %}}.</source>
        <translation>في السطر {line} يوجد {{% {tag} %}} بعد {{% else %}} الخاص بالـ {{% if %}} نفسه.</translation>
    </message>
    <message>
        <source>Line {line} has an {{% {tag} %}} without the {{% if %}} it belongs to.</source>
        <translation>في السطر {line} يوجد {{% {tag} %}} دون {{% if %}} الذي يخصه.</translation>
    </message>
    <message>
        <source>List what goes with the letter under its enclosures.</source>
        <translation>اذكروا ما يُرفق بالرسالة تحت مرفقاتها.</translation>
    </message>
    <message>
        <source>Look at both, and keep the one that is right.</source>
        <translation>انظروا في كليهما، وأبقوا الصحيح.</translation>
    </message>
    <message>
        <source>Look at that line, and take out or double the quotation mark.</source>
        <translation>انظروا في ذلك السطر، وأزيلوا علامة الاقتباس أو ضاعفوها.</translation>
    </message>
    <message>
        <source>Look at that line; if a name there is damaged, export the list again.</source>
        <translation>انظروا في ذلك السطر؛ وإن كان فيه اسم تالف فصدّروا القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look at the names in these lines, and mend them in the list if they are wrong.</source>
        <translation>انظروا في الأسماء في هذه الأسطر، وأصلحوها في القائمة إن كانت خاطئة.</translation>
    </message>
    <message>
        <source>Look whether a quotation mark in that row is missing.</source>
        <translation>انظروا إن كانت علامة اقتباس في ذلك الصف ناقصة.</translation>
    </message>
    <message>
        <source>Look whether its name and folder are right.</source>
        <translation>انظروا إن كان اسمه ومجلده صحيحين.</translation>
    </message>
    <message>
        <source>Look whether the letter&apos;s text still speaks of them.</source>
        <translation>انظروا إن كان نص الرسالة ما زال يتحدث عنهم.</translation>
    </message>
    <message>
        <source>Make them alike.</source>
        <translation>اجعلوهما متطابقين.</translation>
    </message>
    <message>
        <source>Mend it first: `undersigned unpack`, an editor for plain text, `undersigned pack`.</source>
        <translation>أصلحوه أولًا: `undersigned unpack`، ثم محرر نصوص عادية، ثم `undersigned pack`.</translation>
    </message>
    <message>
        <source>Mend it in an editor for plain text.</source>
        <translation>أصلحوه في محرر للنصوص العادية.</translation>
    </message>
    <message>
        <source>Mend it, or take it out.</source>
        <translation>أصلحوه، أو أزيلوه.</translation>
    </message>
    <message>
        <source>Mend the file, or begin with another template.</source>
        <translation>أصلحوا الملف، أو ابدأوا بقالب آخر.</translation>
    </message>
    <message>
        <source>Mend the place it names; a text in quotation marks that has quotation marks of its own needs a backslash before each.</source>
        <translation>أصلحوا الموضع المذكور؛ النص بين علامتي اقتباس الذي فيه علامات اقتباس يحتاج إلى شرطة مائلة عكسية قبل كل منها.</translation>
    </message>
    <message>
        <source>Mend them, then export again.</source>
        <translation>أصلحوها، ثم صدّروا من جديد.</translation>
    </message>
    <message>
        <source>Move it away, or export to another folder.</source>
        <translation>انقلوه من هناك، أو صدّروا إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Move it away, or export without --manifest.</source>
        <translation>انقلوه من هناك، أو صدّروا دون --manifest.</translation>
    </message>
    <message>
        <source>Move it to a column called Email or Phone; these stay private.</source>
        <translation>انقلوه إلى عمود يسمى Email أو Phone؛ يبقى هذان خاصين.</translation>
    </message>
    <message>
        <source>Move what is innermost further out.</source>
        <translation>انقلوا ما هو في الداخل إلى الخارج أكثر.</translation>
    </message>
    <message>
        <source>Move what is nested deepest further out.</source>
        <translation>انقلوا الأعمق تداخلًا إلى الخارج أكثر.</translation>
    </message>
    <message>
        <source>Name a folder that holds letter.md and letter.toml, or one of the templates: {known}.</source>
        <translation>سمّوا مجلدًا فيه letter.md وletter.toml، أو أحد القوالب: {known}.</translation>
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
        <translation>لا يمكن أخذ عمود على أنه «{word}».</translation>
    </message>
    <message>
        <source>A field in the translation is opened but never closed: “{start}”.</source>
        <translation>في الترجمة حقل فُتح ولم يُغلق: «{start}».</translation>
    </message>
    <message>
        <source>A letter has at least one page.</source>
        <translation>في الرسالة صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A list can&apos;t be the whole list and only additions.</source>
        <translation>لا يمكن أن تكون القائمة كاملة وإضافات فقط معًا.</translation>
    </message>
    <message>
        <source>A note goes with a term.</source>
        <translation>الملاحظة تتبع مصطلحًا.</translation>
    </message>
    <message>
        <source>A part of the translation still stands in the original language: “{found}”.</source>
        <translation>ما زال جزء من الترجمة باللغة الأصلية: «{found}».</translation>
    </message>
    <message>
        <source>A quotation mark stands alone in the translation.</source>
        <translation>في الترجمة علامة تنصيص مفردة.</translation>
    </message>
    <message>
        <source>A term and its translation have words.</source>
        <translation>للمصطلح وترجمته كلمات.</translation>
    </message>
    <message>
        <source>A web page says itself how its characters are stored.</source>
        <translation>صفحة الويب تقول بنفسها كيف تُخزَّن أحرفها.</translation>
    </message>
    <message>
        <source>A “{opening}” or “{closing}” stands alone in the translation.</source>
        <translation>في الترجمة «{opening}» أو «{closing}» مفردة.</translation>
    </message>
    <message>
        <source>A “{sign}” would be printed in the translation.</source>
        <translation>ستُطبع «{sign}» في الترجمة.</translation>
    </message>
    <message>
        <source>Add a font file that has it, or say what to print as the name; lists still know it by its own.</source>
        <translation>أضيفوا ملف خط يتضمنه، أو بيّنوا ما يُطبع اسمًا؛ وتظل القوائم تعرفه باسمه.</translation>
    </message>
    <message>
        <source>Add it there: under [stays], a line such as es = [&quot;subject&quot;].</source>
        <translation>أضفه هناك: تحت [stays] سطر مثل es = [&quot;subject&quot;].</translation>
    </message>
    <message>
        <source>Add the other one, or take it out.</source>
        <translation>أضف الأخرى أو احذفها.</translation>
    </message>
    <message>
        <source>Answer whoever sent it, if it is a question.</source>
        <translation>إن كان سؤالًا فأجيبوا من أرسله.</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as UTF-8, or type them anew.</source>
        <translation>اطلبوا الملف مرة أخرى محفوظًا بترميز UTF-8، أو اكتبوها من جديد.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the file in the form in which it was handed out.</source>
        <translation>اطلبوا الملف بالصيغة التي سُلّم بها.</translation>
    </message>
    <message>
        <source>Ask for the list as CSV or XLSX, or copy it into a text file, and import that.</source>
        <translation>اطلبوا القائمة بصيغة CSV أو XLSX، أو انسخوها إلى ملف نصي، واستوردوه.</translation>
    </message>
    <message>
        <source>Ask the translator for another copy.</source>
        <translation>اطلب من المترجم نسخة أخرى.</translation>
    </message>
    <message>
        <source>Below the list stands what is no name, and was left out (row {rows}): {text}.</source>
        <translation>تحت القائمة ما ليس اسمًا، وقد تُرك (الصف {rows}): {text}.</translation>
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
        <translation>سمّوا عمود الأسماء «Name» أو «Organization»، أو بيّنوا أيها هو بـ --take &quot;{first}=name&quot;.</translation>
    </message>
    <message>
        <source>Cells {cells} hold a formula and no value that was stored with it, so they were read as empty.</source>
        <translation>في الخلايا {cells} صيغة حسابية دون قيمة مخزَّنة معها، لذلك قُرئت فارغة.</translation>
    </message>
    <message>
        <source>Cells {cells} show an error instead of a value.</source>
        <translation>تُظهر الخلايا {cells} خطأ بدل قيمة.</translation>
    </message>
    <message>
        <source>Change it there by hand: under [glossary], the line that begins with {language}.</source>
        <translation>غيّره هناك يدويًا: تحت [glossary]، السطر الذي يبدأ بـ {language}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG that isn&apos;t animated, of at most 40 million points.</source>
        <translation>اختاروا صورة PNG أو JPEG غير متحركة، لا تزيد على 40 مليون نقطة.</translation>
    </message>
    <message>
        <source>Choose a TTF or OTF file, or download it again.</source>
        <translation>اختاروا ملف TTF أو OTF، أو نزّلوه مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a font that isn&apos;t made of pictures or symbols alone.</source>
        <translation>اختاروا خطًا لا يتكوّن من صور أو رموز فقط.</translation>
    </message>
    <message>
        <source>Choose another font in Page, or install that one.</source>
        <translation>اختاروا خطًا آخر في «الصفحة»، أو ثبّتوا ذلك الخط.</translation>
    </message>
    <message>
        <source>Choose another font on the page, or take this one out.</source>
        <translation>اختر خطًا آخر في الصفحة، أو أزل هذا الخط.</translation>
    </message>
    <message>
        <source>Choose another font, such as one under the Open Font License.</source>
        <translation>اختاروا خطًا آخر، مثل خط برخصة Open Font License.</translation>
    </message>
    <message>
        <source>Choose another value, or change the margins first.</source>
        <translation>اختاروا قيمة أخرى، أو غيّروا الهوامش أولًا.</translation>
    </message>
    <message>
        <source>Choose one of {known}, or take a font file in with `undersigned fonts add`.</source>
        <translation>اختاروا واحدًا من {known}، أو أضيفوا ملف خط بالأمر `undersigned fonts add`.</translation>
    </message>
    <message>
        <source>Choose the same font as TTF or OTF file.</source>
        <translation>اختاروا الخط نفسه بصيغة TTF أو OTF.</translation>
    </message>
    <message>
        <source>Close it with two braces.</source>
        <translation>أغلقه بقوسين معقوفين.</translation>
    </message>
    <message>
        <source>Columns {cells} are hidden in the sheet; they were read like the others.</source>
        <translation>الأعمدة {cells} مخفية في الورقة؛ وقُرئت كغيرها.</translation>
    </message>
    <message>
        <source>Compare it with what changed, then say that it is done.</source>
        <translation>قارنها بما تغيّر ثم قل إنها تمت.</translation>
    </message>
    <message>
        <source>Compare the numbers.</source>
        <translation>قارن الأعداد.</translation>
    </message>
    <message>
        <source>Compare the signs around bold words, links and notes with the text: no space stands inside.</source>
        <translation>قارن العلامات حول الكلمات الغامقة والروابط والحواشي بالنص: لا مسافة في داخلها.</translation>
    </message>
    <message>
        <source>Compare the two addresses.</source>
        <translation>قارن العنوانين.</translation>
    </message>
    <message>
        <source>Copies of this file, its backups, and what you sent or shared before still name it.</source>
        <translation>نسخ هذا الملف ونسخه الاحتياطية وما أرسلتموه أو شاركتموه من قبل ما زالت تذكره.</translation>
    </message>
    <message>
        <source>Copy its table into a new Word file, and take in that one.</source>
        <translation>انسخ جدوله إلى ملف Word جديد وخذ ذاك.</translation>
    </message>
    <message>
        <source>Copy them from the text as they are, and translate what stands between.</source>
        <translation>انسخها من النص كما هي، وترجم ما بينها.</translation>
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
        <translation>اختر إحداهما وخذ ذلك الملف وحده، أو اكتبها.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>هل تقصدون {near}؟</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation>EARLIER</translation>
    </message>
    <message>
        <source>End it as your language ends such a text.</source>
        <translation>اختمها كما تختم لغتك نصًا كهذا.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV, and import that file.</source>
        <translation>صدّروا جهات الاتصال بصيغة CSV، واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Export the letter again, and mark that one as sent.</source>
        <translation>صدّروا الرسالة من جديد، وضعوا عليها علامة «أُرسلت».</translation>
    </message>
    <message>
        <source>Export the list again, or mend these names by hand.</source>
        <translation>صدّروا القائمة من جديد، أو أصلحوا هذه الأسماء يدويًا.</translation>
    </message>
    <message>
        <source>Export the list again, or read it with --encoding utf-8-twice, and look at the names.</source>
        <translation>صدّروا القائمة من جديد، أو اقرأوها بـ --encoding utf-8-twice، وانظروا في الأسماء.</translation>
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
        <translation>الخط</translation>
    </message>
    <message>
        <source>Fill in the column “{column}” if that is wrong.</source>
        <translation>املأوا العمود «{column}» إن كان ذلك خاطئًا.</translation>
    </message>
    <message>
        <source>Finish it, or say that it is done.</source>
        <translation>أكملوها، أو قولوا إنها تمّت.</translation>
    </message>
    <message>
        <source>French has a no-break space before “{sign}”.</source>
        <translation>في الفرنسية مسافة غير فاصلة قبل «{sign}».</translation>
    </message>
    <message>
        <source>Further down are other headings (row {rows}: {text}); the rows below were read under them.</source>
        <translation>توجد في الأسفل عناوين أخرى (الصف {rows}: {text})؛ وقُرئت الصفوف التالية تحتها.</translation>
    </message>
    <message>
        <source>Give a number from 1 on.</source>
        <translation>اذكروا عددًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Have all of them filled in; until then it is a draft.</source>
        <translation>اطلبوا ملأها كلها؛ وهي مسوّدة إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>Have them finished, or say that they are done.</source>
        <translation>اطلبوا إكمالها، أو قولوا إنها تمّت.</translation>
    </message>
    <message>
        <source>If a name was cut, write the list with one name a line.</source>
        <translation>إن كان اسم قد قُطع، فاكتبوا القائمة باسم في كل سطر.</translation>
    </message>
    <message>
        <source>If a row there names somebody, say which row holds the headings with --header-row.</source>
        <translation>إذا كان أحد هذه الصفوف يسمّي أحدًا، فحددوا صف العناوين باستخدام --header-row.</translation>
    </message>
    <message>
        <source>If it is a heading, give it a known name such as Name or Organization, or say so with --header-row {row}.</source>
        <translation>إن كان عنوانًا، فأعطوه اسمًا معروفًا مثل Name أو Organization، أو بيّنوا ذلك بـ --header-row {row}.</translation>
    </message>
    <message>
        <source>If it is a name, move it up among the others.</source>
        <translation>إن كان اسمًا، فانقلوه إلى أعلى بين الأسماء الأخرى.</translation>
    </message>
    <message>
        <source>If it is meant for {near}, take it in again as {near}.</source>
        <translation>إن كان مقصودًا للغة {near} فأدخلوه ثانية على أنه {near}.</translation>
    </message>
    <message>
        <source>If names look wrong, choose another encoding with --encoding: {others}; or save the list as UTF-8.</source>
        <translation>إن بدت الأسماء خاطئة، فاختاروا ترميزًا آخر بـ --encoding: {others}؛ أو احفظوا القائمة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>If one is needed, say what it is: --take &quot;{first}=KIND&quot;; without a kind it stays private.</source>
        <translation>إن كنتم تحتاجون إلى أحدها، فبيّنوا ما هو: --take &quot;{first}=KIND&quot;؛ ودون نوع يبقى خاصًا.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column, or move it.</source>
        <translation>إن كان أحدها اسمًا، فأعطوه خلية في عمود آخر، أو انقلوه.</translation>
    </message>
    <message>
        <source>If one of them is a name, give it a cell in another column.</source>
        <translation>إذا كان أحدها اسمًا فضع له خلية في عمود آخر.</translation>
    </message>
    <message>
        <source>If one of them names somebody, say which row holds the headings with --header-row.</source>
        <translation>إن كان أحدها يسمّي شخصًا، فبيّنوا صف العناوين بـ --header-row.</translation>
    </message>
    <message>
        <source>If they are two, give each an id of its own in a column called id.</source>
        <translation>إن كانا اثنين، فأعطوا كلًا منهما معرّفًا خاصًا به في عمود يسمى id.</translation>
    </message>
    <message>
        <source>If they don&apos;t belong to the list, import it with --without-hidden-rows.</source>
        <translation>إن لم تكن من القائمة، فاستوردوها بـ --without-hidden-rows.</translation>
    </message>
    <message>
        <source>In this letter’s address some words are still in the original language: {words}.</source>
        <translation>في عنوان هذه الرسالة كلمات ما زالت باللغة الأصلية: {words}.</translation>
    </message>
    <message>
        <source>It can’t be told which language {path} is in.</source>
        <translation>لا يُعرف بأي لغة {path}.</translation>
    </message>
    <message>
        <source>It has these: {known}.</source>
        <translation>فيه هذه: {known}.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear what should stand above the name.</source>
        <translation>ليس واضحًا ما ينبغي أن يكون فوق الاسم.</translation>
    </message>
    <message>
        <source>It may be: {known}.</source>
        <translation>القيم الممكنة: {known}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Leave it so if they read well there, or translate what is said otherwise.</source>
        <translation>دعها كذلك إن كانت تُقرأ هناك جيدًا، أو ترجم ما يُقال بغير ذلك.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>اتركوا أحد الاثنين.</translation>
    </message>
    <message>
        <source>Leave out --out to keep it as it would be exported now.</source>
        <translation>اتركوا --out لحفظها كما تُصدَّر الآن.</translation>
    </message>
    <message>
        <source>Letters of two scripts stand in one word: “{word}”.</source>
        <translation>في كلمة واحدة حروف من كتابتين: «{word}».</translation>
    </message>
    <message>
        <source>Lines stand closer: {now} times the size of the text instead of {before}.</source>
        <translation>الأسطر أقرب: {now} من حجم النص بدل {before}.</translation>
    </message>
    <message>
        <source>Look for {file} where it was exported.</source>
        <translation>ابحثوا عن {file} حيث صُدّر.</translation>
    </message>
    <message>
        <source>Mend it, then mark it as sent.</source>
        <translation>أصلحوها، ثم ضعوا عليها علامة «أُرسلت».</translation>
    </message>
    <message>
        <source>Mend these cells.</source>
        <translation>أصلحوا هذه الخلايا.</translation>
    </message>
    <message>
        <source>More words are bold in the translation than in the text.</source>
        <translation>الكلمات الغامقة في الترجمة أكثر منها في النص.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name a hidden sheet with --sheet ({sheets}), or choose another file.</source>
        <translation>سمّوا ورقة مخفية بـ --sheet ({sheets})، أو اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>سمّوا مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Name a template&apos;s folder, or one of the templates: {known}.</source>
        <translation>سمّوا مجلد قالب، أو أحد القوالب: {known}.</translation>
    </message>
    <message>
        <source>Name an earlier campaign file, or a day after --since.</source>
        <translation>سمّوا ملف حملة سابقًا، أو يومًا بعد --since.</translation>
    </message>
    <message>
        <source>Name another row with --header-row, or 0 for a list without headings.</source>
        <translation>سمّوا صفًا آخر بـ --header-row، أو 0 لقائمة بلا عناوين.</translation>
    </message>
    <message>
        <source>Name comma, semicolon, tab, bar or none.</source>
        <translation>سمّوا comma أو semicolon أو tab أو bar أو none.</translation>
    </message>
    <message>
        <source>Name it with --language, such as es.</source>
        <translation>اذكرها بـ ‎--language، مثل es.</translation>
    </message>
    <message>
        <source>Name one after --out.</source>
        <translation>سمّوا واحدًا بعد --out.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>سمّوا واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, windows-1252, mac_roman or shift_jis.</source>
        <translation>سمّوا واحدًا مثل utf-8 أو windows-1252 أو mac_roman أو shift_jis.</translation>
    </message>
    <message>
        <source>Name one with --language, such as es.</source>
        <translation>سمِّ لغة بالخيار --language مثل es.</translation>
    </message>
    <message>
        <source>Name one with --language.</source>
        <translation>سمِّ لغة بالخيار --language.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>سمّوا واحدًا.</translation>
    </message>
    <message>
        <source>Name the recipients as the campaign calls them, or write “all”.</source>
        <translation>سمّوا المستلمين كما تسميهم الحملة، أو اكتبوا «all».</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>لم يُعطَ أي أمر.</translation>
    </message>
    <message>
        <source>No font here can draw {character} ({name}) in “{around}”.</source>
        <translation>لا خط هنا يستطيع رسم {character} ({name}) في «{around}».</translation>
    </message>
    <message>
        <source>No mark leads to the note {label}, so it isn&apos;t printed.</source>
        <translation>لا علامة تقود إلى الحاشية {label}، لذلك لا تُطبع.</translation>
    </message>
    <message>
        <source>No mark leads to this note, so it isn’t printed.</source>
        <translation>لا علامة تقود إلى هذه الحاشية، لذلك لا تُطبع.</translation>
    </message>
    <message>
        <source>No page can be so: “{setting}” can&apos;t be {value} here.</source>
        <translation>لا تكون صفحة هكذا: لا يمكن أن تكون «{setting}» هنا {value}.</translation>
    </message>
    <message>
        <source>No recovery copy was made: {why}</source>
        <translation>لم تُنشأ نسخة استرداد: {why}</translation>
    </message>
    <message>
        <source>Nobody signs this letter.</source>
        <translation>لا أحد يوقّع على هذه الرسالة.</translation>
    </message>
    <message>
        <source>None of these letters is in the language “{given}”.</source>
        <translation>لا رسالة من هذه باللغة «{given}».</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”, so it can’t be filled in.</source>
        <translation>لا شيء هنا يسمى «{name}»، فلا يمكن ملؤه.</translation>
    </message>
    <message>
        <source>Nothing is lost; this computer remembers which files it wrote.</source>
        <translation>لم يضع شيء؛ يتذكر هذا الحاسوب الملفات التي كتبها.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the older one is better.</source>
        <translation>لا حاجة إلى شيء، إلا إذا كانت الأقدم أفضل.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless the other one is better.</source>
        <translation>لا يلزم شيء، إلا إذا كان النص الآخر أفضل.</translation>
    </message>
    <message>
        <source>Noto Serif</source>
        <translation>Noto Serif</translation>
    </message>
    <message>
        <source>Numbers are compared with numbers, texts with texts.</source>
        <translation>تُقارن الأعداد بالأعداد والنصوص بالنصوص.</translation>
    </message>
    <message>
        <source>OS/2</source>
        <translation>OS/2</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>مسؤولون</translation>
    </message>
    <message>
        <source>Open it as a campaign.</source>
        <translation>افتحوه كحملة.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and import that file.</source>
        <translation>افتحوه في LibreOffice أو Excel، واحفظوه مصنف Excel (.xlsx)، واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in Numbers, choose File &gt; Export To &gt; CSV or Excel, and import that file.</source>
        <translation>افتحوه في Numbers، واختاروا «ملف» ثم «تصدير إلى» ثم CSV أو Excel، واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again, ask for another copy, or paste the letter&apos;s text.</source>
        <translation>افتحوه في Word واحفظوه من جديد، أو اطلبوا نسخة أخرى، أو الصقوا نص الرسالة.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as Word document (.docx), and choose that file.</source>
        <translation>افتحوه في Word أو LibreOffice، واحفظوه كمستند Word (.docx)، واختاروا ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in Word, take the password off under File, Info, Protect, and save a copy.</source>
        <translation>افتحوه في Word، وأزيلوا كلمة السر تحت «ملف» ثم «معلومات» ثم «حماية»، واحفظوا نسخة.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.</source>
        <translation>افتحوه في برنامج جداول بيانات، وانسخوا الصفوف التي فيها أسماء إلى ورقة جديدة، واستوردوها.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as XLSX or CSV, and import that.</source>
        <translation>افتحوه في برنامج جداول بيانات، واحفظوه من جديد بصيغة XLSX أو CSV، واستوردوه.</translation>
    </message>
    <message>
        <source>Open it in a translation program such as Poedit, mend line {line}, and save it.</source>
        <translation>افتحوه في برنامج ترجمة مثل Poedit، وأصلحوا السطر {line}، واحفظوه.</translation>
    </message>
    <message>
        <source>Open it, copy the list into a spreadsheet or a text file, and import that.</source>
        <translation>افتحوه، وانسخوا القائمة إلى جدول بيانات أو ملف نصي، واستوردوه.</translation>
    </message>
    <message>
        <source>Open it, look for the cell that is far too long, shorten it, and import the file again.</source>
        <translation>افتحوه، وابحثوا عن الخلية الطويلة جدًا، واختصروها، واستوردوا الملف من جديد.</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it, and import it again.</source>
        <translation>افتحوا الملف في برنامج جداول بيانات، واحفظوه، واستوردوه من جديد.</translation>
    </message>
    <message>
        <source>Open the page, download the list, and import that.</source>
        <translation>افتحوا الصفحة، ونزّلوا القائمة، واستوردوها.</translation>
    </message>
    <message>
        <source>Open the sheet in a browser, choose File &gt; Download, and import that file.</source>
        <translation>افتحوا الجدول في متصفح، واختاروا «ملف» ثم «تنزيل»، واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Own fields of a recipient are written “recipient.…”.</source>
        <translation>الحقول الخاصة بالمستلم تُكتب «recipient.…».</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot anew.</source>
        <translation>تُرقَّم الصفحات في تذييلها من جديد.</translation>
    </message>
    <message>
        <source>Pages are numbered at their foot.</source>
        <translation>تُرقَّم الصفحات في تذييلها.</translation>
    </message>
    <message>
        <source>Part it into several paragraphs.</source>
        <translation>قسّموها إلى عدة فقرات.</translation>
    </message>
    <message>
        <source>Paste the letter alone.</source>
        <translation>الصقوا الرسالة وحدها.</translation>
    </message>
    <message>
        <source>Please report it; the other letters aren&apos;t touched by it.</source>
        <translation>أبلغوا عن ذلك من فضلكم؛ الرسائل الأخرى لا تتأثر به.</translation>
    </message>
    <message>
        <source>Put [^{label}] where the note belongs.</source>
        <translation>ضع [^{label}] في موضع الحاشية.</translation>
    </message>
    <message>
        <source>Put a backslash before it if it is meant as text.</source>
        <translation>ضعوا شرطة مائلة عكسية قبله إن كان المقصود نصًا.</translation>
    </message>
    <message>
        <source>Put each letter’s own name there</source>
        <translation>وضع الاسم الخاص بكل رسالة هناك</translation>
    </message>
    <message>
        <source>Put each letter’s own there</source>
        <translation>وضع ما يخص كل رسالة هناك</translation>
    </message>
    <message>
        <source>Put in what belongs to this recipient, or leave it if it is meant.</source>
        <translation>ضعوا ما يخص هذا المستلم، أو اتركوه إن كان مقصودًا.</translation>
    </message>
    <message>
        <source>Put in what the text fills in at that place.</source>
        <translation>أدرِج ما يملؤه النص في ذلك الموضع.</translation>
    </message>
    <message>
        <source>Put in whom this letter is to, or leave it if {name} is meant.</source>
        <translation>ضعوا من تُوجَّه إليه هذه الرسالة، أو اتركوه إن كان {name} هو المقصود.</translation>
    </message>
    <message>
        <source>Put it on the words it belongs to.</source>
        <translation>ضعه على الكلمات التي يخصها.</translation>
    </message>
    <message>
        <source>Put it where it belongs in the translation.</source>
        <translation>ضعه في موضعه من الترجمة.</translation>
    </message>
    <message>
        <source>Put it where it belongs, with both pairs of braces.</source>
        <translation>ضعه في موضعه بزوجي الأقواس المعقوفة.</translation>
    </message>
    <message>
        <source>Put one there.</source>
        <translation>ضع واحدة هناك.</translation>
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
        <translation>رفض الكل</translation>
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
        <translation>الصف {row} لا يقول عمّن هو، لذلك تُرك: {cells}.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than headings; from column {column} on it was not read: {text}</source>
        <translation>في الصف {row} خلايا أكثر من العناوين؛ ولم يُقرأ من العمود {column} فصاعدًا: {text}</translation>
    </message>
    <message>
        <source>Row {row} is empty, or beyond the end of the table, so it can&apos;t be the heading row.</source>
        <translation>الصف {row} فارغ أو بعد نهاية الجدول، فلا يمكن أن يكون صف العناوين.</translation>
    </message>
    <message>
        <source>Row {row} names nobody; it was not taken in.</source>
        <translation>الصف {row} لا يسمّي أحدًا؛ ولم يؤخذ.</translation>
    </message>
    <message>
        <source>Row {row} says “{said}”, so it was not taken in as a signature.</source>
        <translation>الصف {row} يقول «{said}»، لذلك لم يؤخذ على أنه توقيع.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: an e-mail address or phone number seems to stand in a printed column.</source>
        <translation>الصف {row}، {name}: يبدو أن في عمود يُطبع عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: “{said}” doesn&apos;t say clearly which letters are signed; {taken}.</source>
        <translation>الصف {row}، {name}: «{said}» لا يبيّن بوضوح الرسائل الموقَّعة؛ {taken}.</translation>
    </message>
    <message>
        <source>Row {row}: {name} is on the roster already, and this row differs: {differences}. The roster was left as it is.</source>
        <translation>الصف {row}: {name} في السجل من قبل، وهذا الصف يختلف: {differences}. تُرك السجل كما هو.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” doesn&apos;t say whether it signed; it is pending until you say so.</source>
        <translation>الصف {row}: «{said}» لا يبيّن إن كان قد وقّع؛ هو معلّق حتى تبيّنوا ذلك.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” was read as no organisation, so {name} signs as a person.</source>
        <translation>الصف {row}: قُرئ «{said}» على أنه لا منظمة، لذلك يوقّع {name} كشخص.</translation>
    </message>
    <message>
        <source>Rows of one letter differ in “{column}”: “{first}” was kept, “{other}” was not.</source>
        <translation>تختلف صفوف رسالة واحدة في «{column}»: أُبقي «{first}»، ولم يُبقَ «{other}».</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were read as headings together; below the first stands: {text}</source>
        <translation>قُرئت الصفوف من {first} إلى {last} معًا كعناوين؛ وتحت الأول منها: {text}</translation>
    </message>
    <message>
        <source>Rows {rows} say something of the list and name nobody, and were left out: {text}.</source>
        <translation>الصفوف {rows} تقول شيئًا عن القائمة ولا تسمّي أحدًا، فتُركت: {text}.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Save a copy in another folder too.</source>
        <translation>احفظوا نسخة في مجلد آخر أيضًا.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, in an editor for plain text.</source>
        <translation>احفظوه من جديد بترميز UTF-8 في محرر للنصوص العادية.</translation>
    </message>
    <message>
        <source>Save it again in the translation program, as XLIFF 1.2 or 2.0.</source>
        <translation>احفظه مرة أخرى في برنامج الترجمة بصيغة XLIFF 1.2 أو 2.0.</translation>
    </message>
    <message>
        <source>Save it as PNG, at 600 points across or more, and choose that.</source>
        <translation>احفظوه بصيغة PNG بعرض 600 نقطة أو أكثر، واختاروه.</translation>
    </message>
    <message>
        <source>Save it under this or another name as a new file.</source>
        <translation>احفظوه بهذا الاسم أو باسم آخر كملف جديد.</translation>
    </message>
    <message>
        <source>Save under another name, then compare the two.</source>
        <translation>احفظوا باسم آخر، ثم قارنوا بين الاثنين.</translation>
    </message>
    <message>
        <source>Say in the text what is enclosed, or accept this.</source>
        <translation>بيّنوا في النص ما المرفق، أو اقبلوا ذلك.</translation>
    </message>
    <message>
        <source>Say it with --language, such as --language es.</source>
        <translation>حدّدها بالخيار --language مثل --language es.</translation>
    </message>
    <message>
        <source>Say its language with --language, if that is wrong.</source>
        <translation>حدّد لغته بالخيار --language إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Say mine, theirs, or the name of a file that is taken in and that no other one has.</source>
        <translation>قل mine أو theirs أو اسم ملف من الملفات المأخوذة لا يحمله ملف آخر.</translation>
    </message>
    <message>
        <source>Say one of --line, --picture, --logo and --none.</source>
        <translation>اذكروا واحدًا من --line و--picture و--logo و--none.</translation>
    </message>
    <message>
        <source>Say which one, by its name or number.</source>
        <translation>حدّدوا أيها، باسمه أو برقمه.</translation>
    </message>
    <message>
        <source>Say which with --set TERM TRANSLATION.</source>
        <translation>حدّده بـ ‎--set TERM TRANSLATION.</translation>
    </message>
    <message>
        <source>Say whom it is to.</source>
        <translation>بيّنوا إلى من تُوجَّه.</translation>
    </message>
    <message>
        <source>See in the file where it belongs, and copy it to that text.</source>
        <translation>انظروا في الملف إلى أي نص تنتمي، وانسخوها إلى ذلك النص.</translation>
    </message>
    <message>
        <source>See the ids with `undersigned recipients list`.</source>
        <translation>انظروا المعرّفات بـ `undersigned recipients list`.</translation>
    </message>
    <message>
        <source>See the names and ids with: undersigned signatories list</source>
        <translation>انظروا الأسماء والمعرّفات بـ: undersigned signatories list</translation>
    </message>
    <message>
        <source>See what is wrong with them; those that are done here stay so.</source>
        <translation>انظروا ما الخطأ فيها؛ وما تمّ منها هنا يبقى كذلك.</translation>
    </message>
    <message>
        <source>See what it has: undersigned translations glossary FILE --language {language}</source>
        <translation>انظر ما فيه: undersigned translations glossary FILE --language {language}</translation>
    </message>
    <message>
        <source>See whether each is on the right words.</source>
        <translation>تحقق من أن كلًّا منها على الكلمات الصحيحة.</translation>
    </message>
    <message>
        <source>See whether each stands behind the words it belongs to.</source>
        <translation>انظروا هل تقع كل علامة بعد الكلمات التي تخصها.</translation>
    </message>
    <message>
        <source>See whether it is the right file, and the right campaign.</source>
        <translation>انظروا هل هو الملف الصحيح والحملة الصحيحة.</translation>
    </message>
    <message>
        <source>See whether it stands in its place, and in the right file.</source>
        <translation>انظروا هل هي في مكانها وفي الملف الصحيح.</translation>
    </message>
    <message>
        <source>See whether something is missing.</source>
        <translation>تحقق مما إذا كان شيء ناقصًا.</translation>
    </message>
    <message>
        <source>See whether something stands there twice.</source>
        <translation>تحقق مما إذا كان شيء مكررًا.</translation>
    </message>
    <message>
        <source>See whether the file belongs to this letter.</source>
        <translation>تحقق من أن الملف يخص هذه الرسالة.</translation>
    </message>
    <message>
        <source>See which is right.</source>
        <translation>انظروا أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Send the translator the file that `undersigned translations export --format docx` writes.</source>
        <translation>أرسل إلى المترجم الملف الذي يكتبه `undersigned translations export --format docx`.</translation>
    </message>
    <message>
        <source>Set its mark [^{label}] where it belongs, or delete the note.</source>
        <translation>ضعوا علامتها [^{label}] في موضعها، أو احذفوا الحاشية.</translation>
    </message>
    <message>
        <source>Set its mark where it belongs, or delete the note.</source>
        <translation>ضعوا علامتها في موضعها، أو احذفوا الحاشية.</translation>
    </message>
    <message>
        <source>Set only those in bold that are bold in the text.</source>
        <translation>اجعل غامقًا ما هو غامق في النص فقط.</translation>
    </message>
    <message>
        <source>Set only those in italics that are in italics in the text.</source>
        <translation>لا تُميلوا إلا ما هو مائل في النص.</translation>
    </message>
    <message>
        <source>Set the campaign&apos;s date, or accept this if it goes out undated.</source>
        <translation>حدّدوا تاريخ الحملة، أو اقبلوا ذلك إن كانت ستخرج بلا تاريخ.</translation>
    </message>
    <message>
        <source>Set the words in the quotation marks of your language.</source>
        <translation>ضع الكلمات بين علامات التنصيص في لغتك.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in bold.</source>
        <translation>اجعل الكلمات المقابلة لها غامقة.</translation>
    </message>
    <message>
        <source>Set the words that answer to them in italics.</source>
        <translation>أميلوا الكلمات التي تقابلها.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصروه.</translation>
    </message>
    <message>
        <source>Something here is to be filled in that isn’t a text.</source>
        <translation>هنا ما ينبغي ملؤه بما ليس نصًا.</translation>
    </message>
    <message>
        <source>Something here is to be filled in, but can’t be understood.</source>
        <translation>هنا ما ينبغي ملؤه، لكن لا يمكن فهمه.</translation>
    </message>
    <message>
        <source>Something that lies outside the file was not fetched.</source>
        <translation>شيء خارج الملف لم يُجلب.</translation>
    </message>
    <message>
        <source>Something went wrong that shouldn&apos;t ({what}).</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث ({what}).</translation>
    </message>
    <message>
        <source>Spaces around {count} names were taken off, the first in row {row}: {name}.</source>
        <translation>أُزيلت المسافات حول الأسماء (عددها {count})، أولها في الصف {row}: {name}.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>قسّموا القائمة إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation>لا تمكن قراءة الدخل القياسي: {why}.</translation>
    </message>
    <message>
        <source>Standard input is closed, so no table can be read from it.</source>
        <translation>الدخل القياسي مغلق، فلا يمكن قراءة جدول منه.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: {why}.</source>
        <translation>لا تمكن الكتابة إلى الخرج القياسي: {why}.</translation>
    </message>
    <message>
        <source>Stays as it is in the original language, on purpose: nothing is to be done.</source>
        <translation>يبقى كما هو باللغة الأصلية عمدًا: لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>String</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
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
        <translation>مترجَم</translation>
    </message>
    <message>
        <source>TRUE</source>
        <translation>TRUE</translation>
    </message>
    <message>
        <source>Take in lists under Recipients or Signatories.</source>
        <translation>خذوا القوائم من «المستلمون» أو «الموقّعون».</translation>
    </message>
    <message>
        <source>Take in signatories, or look which letters they agreed to sign and from which day.</source>
        <translation>خذوا موقّعين، أو انظروا أي رسائل وافقوا على توقيعها ومن أي يوم.</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>أخذه كنص</translation>
    </message>
    <message>
        <source>Take it in first, name another folder, or add --replace.</source>
        <translation>خذه أولًا، أو سمِّ مجلدًا آخر، أو أضف --replace.</translation>
    </message>
    <message>
        <source>Take it out of the pattern; letters go to the folder named after --out.</source>
        <translation>أزيلوه من النمط؛ تذهب الرسائل إلى المجلد المذكور بعد --out.</translation>
    </message>
    <message>
        <source>Take it out on the Page.</source>
        <translation>أزيلوه في إعدادات الصفحة.</translation>
    </message>
    <message>
        <source>Take it out, move it to the contact, or accept this if it is public.</source>
        <translation>أزيلوه، أو انقلوه إلى جهة الاتصال، أو اقبلوا ذلك إن كان علنيًا.</translation>
    </message>
    <message>
        <source>Take it out, or write it as the text has it.</source>
        <translation>احذفوه، أو اكتبوه كما هو في النص.</translation>
    </message>
    <message>
        <source>Take it out, or write the label as the text has it.</source>
        <translation>احذفها، أو اكتب اسمها كما في النص.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Take it out. An address that may be printed is the contact of whoever signs.</source>
        <translation>أزيلوه. العنوان المسموح بطباعته هو جهة الاتصال للموقّع.</translation>
    </message>
    <message>
        <source>Take it out; a contact that may be printed has a field of its own.</source>
        <translation>أزيلوه؛ لبيانات الاتصال المسموح بطباعتها حقل خاص بها.</translation>
    </message>
    <message>
        <source>Take one of the two out of the file, or type what is right.</source>
        <translation>احذفوا إحداهما من الملف، أو اكتبوا الصحيح.</translation>
    </message>
    <message>
        <source>Take one of the two out, or say that they are different.</source>
        <translation>أزيلوا أحد الاثنين، أو بيّنوا أنهما مختلفان.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>أزيلوا أحد الاثنين.</translation>
    </message>
    <message>
        <source>Take one out</source>
        <translation>إزالة أحدهما</translation>
    </message>
    <message>
        <source>Take one out, unless the language needs it more often.</source>
        <translation>احذف واحدًا ما لم تكن اللغة تحتاج إليه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Take one out, unless your language needs it.</source>
        <translation>احذف واحدًا، إلا إذا احتاجته لغتك.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>احذف واحدًا.</translation>
    </message>
    <message>
        <source>Take out loops within loops.</source>
        <translation>أزيلوا الحلقات داخل الحلقات.</translation>
    </message>
    <message>
        <source>Take out those who don&apos;t sign.</source>
        <translation>احذفوا من لا يوقّع.</translation>
    </message>
    <message>
        <source>Take some in from a table with `undersigned recipients import`.</source>
        <translation>خذوا بعضهم من جدول بـ `undersigned recipients import`.</translation>
    </message>
    <message>
        <source>Take the name from this letter, or look whether another of that name is meant.</source>
        <translation>أزيلوا الاسم من هذه الرسالة، أو انظروا إن كان المقصود آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Take the spaces out.</source>
        <translation>احذف المسافات.</translation>
    </message>
    <message>
        <source>Take them out: the direction of a text follows from its language.</source>
        <translation>احذفها: اتجاه النص يتبع لغته.</translation>
    </message>
    <message>
        <source>Terms belong to one language.</source>
        <translation>المصطلحات تخصّ لغة واحدة.</translation>
    </message>
    <message>
        <source>That is about {lines} lines too many: shorten the text, or allow more pages.</source>
        <translation>هذا زائد بنحو {lines} من الأسطر: اختصروا النص، أو اسمحوا بصفحات أكثر.</translation>
    </message>
    <message>
        <source>That is more text than a letter can hold.</source>
        <translation>هذا نص أكثر مما تتسع له رسالة.</translation>
    </message>
    <message>
        <source>That is one line too many: take out a few words, or allow one page more.</source>
        <translation>هذا زائد بسطر واحد: أزيلوا بضع كلمات، أو اسمحوا بصفحة إضافية.</translation>
    </message>
    <message>
        <source>That isn&apos;t how the command is used: {reason}.</source>
        <translation>لا يُستخدم الأمر هكذا: {reason}.</translation>
    </message>
    <message>
        <source>The answer is asked for by {asked}, which is before the letter&apos;s date, {date}.</source>
        <translation>الرد مطلوب حتى {asked}، وهو قبل تاريخ الرسالة {date}.</translation>
    </message>
    <message>
        <source>The backup {file} beside it still names it. Delete it to be sure.</source>
        <translation>النسخة الاحتياطية {file} الموجودة بجانبه ما زالت تذكره. احذفها لتكون متأكدًا.</translation>
    </message>
    <message>
        <source>The campaign has no font “{name}”.</source>
        <translation>ليس في الحملة خط باسم ”{name}“.</translation>
    </message>
    <message>
        <source>The column “{heading}” became the field {field}, since its name was taken.</source>
        <translation>صار العمود «{heading}» الحقل {field}، لأن اسمه كان مستعملًا.</translation>
    </message>
    <message>
        <source>The conditions in the translation aren’t those of the text: {tags}.</source>
        <translation>شروط الترجمة ليست شروط النص: {tags}.</translation>
    </message>
    <message>
        <source>The cover&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>صورة الغلاف {name} ناقصة، أو ليست PNG ولا JPEG.</translation>
    </message>
    <message>
        <source>The date&apos;s line has more than the date; only the date is taken.</source>
        <translation>في سطر التاريخ أكثر من التاريخ؛ لا يؤخذ إلا التاريخ.</translation>
    </message>
    <message>
        <source>The e-mail address {email} is printed in this letter.</source>
        <translation>عنوان البريد الإلكتروني {email} مطبوع في هذه الرسالة.</translation>
    </message>
    <message>
        <source>The earlier state “{state}” can&apos;t be opened; delete it to be sure.</source>
        <translation>لا يمكن فتح الحالة السابقة «{state}»؛ احذفوها للاطمئنان.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing in the translation.</source>
        <translation>الحقل «{name}» ناقص في الترجمة.</translation>
    </message>
    <message>
        <source>The field “{name}” stands more often in the translation than in the text.</source>
        <translation>الحقل «{name}» في الترجمة أكثر مما في النص.</translation>
    </message>
    <message>
        <source>The fields and loops of this text would make too much work.</source>
        <translation>حقول هذا النص وحلقاته تتطلب عملًا كثيرًا جدًا.</translation>
    </message>
    <message>
        <source>The file has a comment.</source>
        <translation>في الملف تعليق.</translation>
    </message>
    <message>
        <source>The file has a piece of hidden text, which Word doesn&apos;t print.</source>
        <translation>في الملف نص مخفي لا يطبعه Word.</translation>
    </message>
    <message>
        <source>The file has a tracked change that nobody accepted or rejected yet.</source>
        <translation>في الملف تغيير متعقَّب لم يقبله أحد أو يرفضه بعد.</translation>
    </message>
    <message>
        <source>The file has {count} comments.</source>
        <translation>عدد التعليقات في الملف: {count}.</translation>
    </message>
    <message>
        <source>The file has {count} pieces of hidden text, which Word doesn&apos;t print.</source>
        <translation>في الملف نصوص مخفية لا يطبعها Word، عددها {count}.</translation>
    </message>
    <message>
        <source>The file has {count} tracked changes that nobody accepted or rejected yet.</source>
        <translation>في الملف تغييرات متعقَّبة لم يقبلها أحد أو يرفضها بعد، عددها {count}.</translation>
    </message>
    <message>
        <source>The file names a template elsewhere, which was not fetched.</source>
        <translation>يذكر الملف قالبًا في مكان آخر، لم يُجلب.</translation>
    </message>
    <message>
        <source>The file words a part of the letter that letters don’t have: “{key}”. It isn’t printed.</source>
        <translation>يصوغ الملف جزءًا لا يوجد في الرسائل: «{key}». لا يُطبع.</translation>
    </message>
    <message>
        <source>The file {file} holds no font that can be used.</source>
        <translation>لا خط صالحًا للاستخدام في الملف {file}.</translation>
    </message>
    <message>
        <source>The folder to write to has no name.</source>
        <translation>المجلد المراد الكتابة فيه بلا اسم.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be made: {cause}.</source>
        <translation>لا يمكن إنشاء المجلد {path}: {cause}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no letter.md, so it isn&apos;t a template.</source>
        <translation>لا يوجد letter.md في المجلد {path}، فهو ليس قالبًا.</translation>
    </message>
    <message>
        <source>The folder {path}, in which Undersigned remembers what it wrote, can&apos;t be made.</source>
        <translation>لا يمكن إنشاء المجلد {path} الذي يتذكر فيه Undersigned ما كتبه.</translation>
    </message>
    <message>
        <source>The font file {file} can&apos;t be read.</source>
        <translation>لا تمكن قراءة ملف الخط {file}.</translation>
    </message>
    <message>
        <source>The font {family} is damaged, so that no PDF can hold it.</source>
        <translation>الخط {family} تالف، فلا يمكن لأي ملف PDF أن يحمله.</translation>
    </message>
    <message>
        <source>The glossary has “{wanted}” for “{term}”, which the translation doesn&apos;t say.</source>
        <translation>في المسرد «{wanted}» مقابل «{term}»، والترجمة لا تقولها.</translation>
    </message>
    <message>
        <source>The glossary of letter.toml holds more than terms, such as remarks, which would be lost.</source>
        <translation>في مسرد letter.toml ما ليس مصطلحات، كالتعليقات، وكان سيضيع.</translation>
    </message>
    <message>
        <source>The glossary of {language} has no “{term}”.</source>
        <translation>لا يحتوي مسرد {language} على «{term}».</translation>
    </message>
    <message>
        <source>The glossary stays as it is. If the translator is right, change it there.</source>
        <translation>يبقى المسرد كما هو. إذا كان المترجم على حق فغيّره هناك.</translation>
    </message>
    <message>
        <source>The headings come again in rows {rows}; these were not read as names.</source>
        <translation>تتكرر العناوين في الصفوف {rows}؛ ولم تُقرأ هذه على أنها أسماء.</translation>
    </message>
    <message>
        <source>The ids “{id}” and “{twin}” differ only in how they are written; they are two letters.</source>
        <translation>لا يختلف المعرّفان «{id}» و«{twin}» إلا في طريقة الكتابة؛ وهما رسالتان.</translation>
    </message>
    <message>
        <source>The letter has no line {line}.</source>
        <translation>لا سطر {line} في الرسالة.</translation>
    </message>
    <message>
        <source>The letter has no other language yet.</source>
        <translation>ليس للرسالة لغة أخرى بعد.</translation>
    </message>
    <message>
        <source>The letter has no segment “{segment}”.</source>
        <translation>لا مقطع «{segment}» في الرسالة.</translation>
    </message>
    <message>
        <source>The letter has no text “{segment}”.</source>
        <translation>ليس في الرسالة نص «{segment}».</translation>
    </message>
    <message>
        <source>The letter is written in {language} already.</source>
        <translation>الرسالة مكتوبة باللغة {language} أصلًا.</translation>
    </message>
    <message>
        <source>The letter lists an enclosure that its text doesn&apos;t mention.</source>
        <translation>تذكر الرسالة مرفقًا لا يذكره نصها.</translation>
    </message>
    <message>
        <source>The letter that this was taken from has no address.</source>
        <translation>الرسالة التي أُخذ منها هذا بلا عنوان.</translation>
    </message>
    <message>
        <source>The letter to {recipient} as it was sent is no longer in this campaign.</source>
        <translation>الرسالة إلى {recipient} كما أُرسلت لم تعد في هذه الحملة.</translation>
    </message>
    <message>
        <source>The letter to {recipient} can&apos;t go out yet: {why}</source>
        <translation>لا يمكن إخراج الرسالة إلى {recipient} بعد: {why}</translation>
    </message>
    <message>
        <source>The letter to {recipient} couldn&apos;t be made: something went wrong that shouldn&apos;t ({what}).</source>
        <translation>تعذّر إعداد الرسالة إلى {recipient}: حدث خطأ ما كان ينبغي أن يحدث ({what}).</translation>
    </message>
    <message>
        <source>The letter to {recipient} was never exported as {format}.</source>
        <translation>لم تُصدَّر الرسالة إلى {recipient} بصيغة {format} قط.</translation>
    </message>
    <message>
        <source>The letterhead&apos;s picture {name} is missing, or neither PNG nor JPEG.</source>
        <translation>صورة الترويسة {name} ناقصة، أو ليست PNG ولا JPEG.</translation>
    </message>
    <message>
        <source>The letters are too many for one zip.</source>
        <translation>الرسائل أكثر مما يتسع له ملف zip واحد.</translation>
    </message>
    <message>
        <source>The letters were written, but the campaign file doesn&apos;t know of it: {why}</source>
        <translation>كُتبت الرسائل، لكن ملف الحملة لا يعلم بذلك: {why}</translation>
    </message>
    <message>
        <source>The link to {address} is missing in the translation.</source>
        <translation>الرابط إلى {address} ناقص في الترجمة.</translation>
    </message>
    <message>
        <source>The link to {address} leads nowhere from a letter; its words stay.</source>
        <translation>الرابط إلى {address} لا يقود إلى شيء من رسالة؛ وتبقى كلماته.</translation>
    </message>
    <message>
        <source>The link to “{address}” leads nowhere, so it is printed as text.</source>
        <translation>الرابط إلى «{address}» لا يقود إلى شيء، لذلك يُطبع كنص.</translation>
    </message>
    <message>
        <source>The links stand in another order than in the text.</source>
        <translation>الروابط بترتيب غير ترتيب النص.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>لا تمكن قراءة القائمة: هي تالفة، أو تقول إنها أكبر بكثير من أي قائمة.</translation>
    </message>
    <message>
        <source>The list of a letter is recipient.addressees.</source>
        <translation>قائمة الرسالة هي recipient.addressees.</translation>
    </message>
    <message>
        <source>The lists it came from still name it: {lists}. Taking one in again brings it back.</source>
        <translation>القوائم التي جاء منها ما زالت تذكره: {lists}. أخذ إحداها من جديد يعيده.</translation>
    </message>
    <message>
        <source>The mail-merge field {name} stands as text.</source>
        <translation>حقل دمج المراسلات {name} يبقى نصًا.</translation>
    </message>
    <message>
        <source>The margins above and below are {now} millimetres instead of {before}.</source>
        <translation>الهامشان العلوي والسفلي {now} ملم بدل {before}.</translation>
    </message>
    <message>
        <source>The margins at the sides are {now} millimetres instead of {before}.</source>
        <translation>الهامشان الجانبيان {now} ملم بدل {before}.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” is missing in the translation.</source>
        <translation>علامة الحاشية «{label}» ناقصة في الترجمة.</translation>
    </message>
    <message>
        <source>The mark of the note “{label}” stands more often in the translation than in the text.</source>
        <translation>علامة الحاشية «{label}» في الترجمة أكثر مما في النص.</translation>
    </message>
    <message>
        <source>The marks of notes stand elsewhere than in the text.</source>
        <translation>علامات الحواشي في غير مواضعها في النص.</translation>
    </message>
    <message>
        <source>The name still stands in {member}; change it there.</source>
        <translation>ما زال الاسم في {member}؛ غيّروه هناك.</translation>
    </message>
    <message>
        <source>The names are set in {now} points instead of {before}.</source>
        <translation>حجم خط الأسماء {now} نقطة بدل {before}.</translation>
    </message>
    <message>
        <source>The names stand in {now} columns instead of {before}.</source>
        <translation>عدد أعمدة الأسماء {now} بدل {before}.</translation>
    </message>
    <message>
        <source>The notes are set in {now} points instead of {before}.</source>
        <translation>حجم خط الحواشي {now} نقطة بدل {before}.</translation>
    </message>
    <message>
        <source>The number {number} is missing in the translation.</source>
        <translation>العدد {number} ناقص في الترجمة.</translation>
    </message>
    <message>
        <source>The page can’t be drawn.</source>
        <translation>لا يمكن رسم الصفحة.</translation>
    </message>
    <message>
        <source>The page of this letter has a setting that isn’t known.</source>
        <translation>في صفحة هذه الرسالة إعداد غير معروف.</translation>
    </message>
    <message>
        <source>The paragraph in line {line} had the id of another one, so it was given a new one.</source>
        <translation>كان للفقرة في السطر {line} معرّف فقرة أخرى، لذلك أُعطيت معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>The parts are: {known}.</source>
        <translation>الأجزاء هي: {known}.</translation>
    </message>
    <message>
        <source>The parts that most coalition letters have, with hints on what to write.</source>
        <translation>الأجزاء الموجودة في معظم رسائل الائتلافات، مع إرشادات لما يُكتب.</translation>
    </message>
    <message>
        <source>The pattern for file names is empty.</source>
        <translation>نمط أسماء الملفات فارغ.</translation>
    </message>
    <message>
        <source>The pattern for file names is too long.</source>
        <translation>نمط أسماء الملفات طويل جدًا.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has a brace that isn&apos;t closed, or none that opens.</source>
        <translation>في النمط «{pattern}» قوس معقوف لم يُغلق أو لم يُفتح.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has braces without one of the names, or with more than a name.</source>
        <translation>في النمط «{pattern}» أقواس معقوفة ليس فيها أحد الأسماء، أو فيها أكثر من اسم.</translation>
    </message>
    <message>
        <source>The picture of a signature {name} is missing, or neither PNG nor JPEG.</source>
        <translation>صورة التوقيع {name} ناقصة، أو ليست PNG ولا JPEG.</translation>
    </message>
    <message>
        <source>The private e-mail address of {owner} is printed in this letter.</source>
        <translation>عنوان البريد الإلكتروني الخاص لـ {owner} مطبوع في هذه الرسالة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own paper has a setting “{key}” that isn&apos;t known, or doesn&apos;t fit.</source>
        <translation>في إعدادات الورق الخاصة بالمستلم إعداد «{key}» غير معروف أو غير مناسب.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>نسخة الاسترداد تالفة.</translation>
    </message>
    <message>
        <source>The row has no id; it was taken to belong to {recipient}.</source>
        <translation>ليس للصف معرّف؛ وعُدّ تابعًا لـ {recipient}.</translation>
    </message>
    <message>
        <source>The row says the same as one before it, so it was taken once.</source>
        <translation>يقول الصف ما يقوله صف قبله، لذلك أُخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>The sample has words for {ids}, which its letter hasn&apos;t.</source>
        <translation>في العيّنة كلمات لما يلي ولا يوجد في رسالتها: {ids}.</translation>
    </message>
    <message>
        <source>The sample {path} is damaged: {why}.</source>
        <translation>العيّنة {path} تالفة: {why}.</translation>
    </message>
    <message>
        <source>The sample&apos;s table {name} can&apos;t be taken in: {why}</source>
        <translation>لا يمكن أخذ جدول العيّنة {name}: {why}</translation>
    </message>
    <message>
        <source>The self-check failed at {step}: {why}</source>
        <translation>فشل الفحص الذاتي عند {step}: {why}</translation>
    </message>
    <message>
        <source>The shared text has changed since this wording was made.</source>
        <translation>تغيّر النص المشترك منذ وضع هذه الصياغة.</translation>
    </message>
    <message>
        <source>The spaces in the translation are no-break spaces, so its lines can’t end between words.</source>
        <translation>المسافات في الترجمة غير قابلة للكسر، فلا يمكن أن تنتهي الأسطر بين الكلمات.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used, because of its {part}: {why}</source>
        <translation>لا يمكن استخدام القالب {name} بسبب جزئه {part}: {why}</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>القوالب هي: {known}.</translation>
    </message>
    <message>
        <source>The text asks for an answer “{text}”, but the letter&apos;s reply-by date is {asked}.</source>
        <translation>يطلب النص الرد «{text}»، لكن موعد الرد في الرسالة هو {asked}.</translation>
    </message>
    <message>
        <source>The text ends with {wanted}, the translation with {found}.</source>
        <translation>ينتهي النص بـ {wanted} والترجمة بـ {found}.</translation>
    </message>
    <message>
        <source>The text fills in “{name}” here, but the translation doesn’t.</source>
        <translation>يملأ النص هنا «{name}»، أما الترجمة فلا.</translation>
    </message>
    <message>
        <source>The text has changed since it was translated into {language}.</source>
        <translation>تغيّر النص منذ ترجمته إلى اللغة {language}.</translation>
    </message>
    <message>
        <source>The text has changed since it was translated.</source>
        <translation>تغيّر النص منذ ترجمته.</translation>
    </message>
    <message>
        <source>The text has changed since {file} was made, so this translation needs another look.</source>
        <translation>تغيّر النص منذ إعداد {file}، فهذه الترجمة تحتاج إلى نظرة أخرى.</translation>
    </message>
    <message>
        <source>The text has lists within lists, too deep to read all of it.</source>
        <translation>في النص قوائم داخل قوائم، أعمق من أن تُقرأ كلها.</translation>
    </message>
    <message>
        <source>The text has quotation marks, the translation hasn’t.</source>
        <translation>في النص علامات تنصيص وليست في الترجمة.</translation>
    </message>
    <message>
        <source>The text holds a command that letters don’t know.</source>
        <translation>في النص أمر لا تعرفه الرسائل.</translation>
    </message>
    <message>
        <source>The text is set in {now} points instead of {before}.</source>
        <translation>حجم خط النص {now} نقطة بدل {before}.</translation>
    </message>
    <message>
        <source>The text of all letters has changed since this letter got a wording of its own.</source>
        <translation>تغيّر نص كل الرسائل منذ أخذت هذه الرسالة صياغة خاصة بها.</translation>
    </message>
    <message>
        <source>The text says “{phrase}”, but {count} sign this letter.</source>
        <translation>يقول النص «{phrase}»، لكن عدد الموقّعين على هذه الرسالة {count}.</translation>
    </message>
    <message>
        <source>The text says “{word}”, but the letter lists no enclosure.</source>
        <translation>يقول النص «{word}»، لكن الرسالة لا تذكر أي مرفق.</translation>
    </message>
    <message>
        <source>The translation begins or ends with a space.</source>
        <translation>تبدأ الترجمة أو تنتهي بمسافة.</translation>
    </message>
    <message>
        <source>The translation ends with {found}; its language ends such a text with {wanted}.</source>
        <translation>تنتهي الترجمة بـ{found}؛ ولغتها تنهي نصًا كهذا بـ{wanted}.</translation>
    </message>
    <message>
        <source>The translation file for {language} can&apos;t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>لا تمكن قراءة ملف الترجمة إلى اللغة {language}: السطر {line} ليس كما في ملفات PO، وربما نقصت علامة اقتباس.</translation>
    </message>
    <message>
        <source>The translation file for {language} is not text.</source>
        <translation>ملف الترجمة إلى اللغة {language} ليس نصًا.</translation>
    </message>
    <message>
        <source>The translation has a field “{name}” that the text hasn’t.</source>
        <translation>في الترجمة حقل «{name}» ليس في النص.</translation>
    </message>
    <message>
        <source>The translation has a mark of a note “{label}” that the text hasn’t.</source>
        <translation>في الترجمة علامة حاشية «{label}» ليست في النص.</translation>
    </message>
    <message>
        <source>The translation has a number {number} that the text hasn’t.</source>
        <translation>في الترجمة عدد {number} ليس في النص.</translation>
    </message>
    <message>
        <source>The translation has an English {found} where its language has {wanted}.</source>
        <translation>في الترجمة علامة إنجليزية {found} حيث في لغتها {wanted}.</translation>
    </message>
    <message>
        <source>The translation has digits of its script ({digit}); the letter’s own numbers are in 0 to 9.</source>
        <translation>في الترجمة أرقام من خطها ({digit})؛ أما أعداد الرسالة فبالأرقام 0 إلى 9.</translation>
    </message>
    <message>
        <source>The translation is much longer than the text.</source>
        <translation>الترجمة أطول بكثير من النص.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the text.</source>
        <translation>الترجمة أقصر بكثير من النص.</translation>
    </message>
    <message>
        <source>The translation is the same as the text.</source>
        <translation>الترجمة هي النص نفسه.</translation>
    </message>
    <message>
        <source>The translation isn’t in the letters of its language.</source>
        <translation>الترجمة ليست بحروف لغتها.</translation>
    </message>
    <message>
        <source>The translation links to {address}, and the text doesn’t.</source>
        <translation>في الترجمة رابط إلى {address} وليس في النص.</translation>
    </message>
    <message>
        <source>The translation of this text into {language} is still a draft.</source>
        <translation>ما زالت ترجمة هذا النص إلى اللغة {language} مسوّدة.</translation>
    </message>
    <message>
        <source>The {what} isn&apos;t as it should be.</source>
        <translation>هذا ليس كما ينبغي: {what}.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is inside too many others.</source>
        <translation>الوسم {{% if %}} في السطر {line} داخل عدد كبير جدًا من مثله.</translation>
    </message>
    <message>
        <source>The {{% if %}} in line {line} is never ended.</source>
        <translation>الوسم {{% if %}} في السطر {line} لا ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has no condition.</source>
        <translation>الوسم {{% {tag} %}} في السطر {line} بلا شرط.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} has words that don&apos;t belong there.</source>
        <translation>في الوسم {{% {tag} %}} في السطر {line} كلمات لا مكان لها هناك.</translation>
    </message>
    <message>
        <source>The {{% {tag} %}} in line {line} is one of too many of the same {{% if %}}.</source>
        <translation>الوسم {{% {tag} %}} في السطر {line} واحد من عدد كبير جدًا للـ {{% if %}} نفسه.</translation>
    </message>
    <message>
        <source>There are invisible signs in the translation: {names}.</source>
        <translation>في الترجمة علامات غير مرئية: {names}.</translation>
    </message>
    <message>
        <source>There are letters in the translation that a program broke: “{found}”.</source>
        <translation>في الترجمة حروف أفسدها برنامج: «{found}».</translation>
    </message>
    <message>
        <source>There are spaces in the field “{name}”.</source>
        <translation>في الحقل «{name}» مسافات.</translation>
    </message>
    <message>
        <source>There are spaces inside “{name}” in the translation.</source>
        <translation>توجد مسافات داخل «{name}» في الترجمة.</translation>
    </message>
    <message>
        <source>There are two spaces in a row in the translation.</source>
        <translation>في الترجمة مسافتان متتاليتان.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is a space before “{sign}” in the translation.</source>
        <translation>في الترجمة مسافة قبل «{sign}».</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>لا يوجد أمر «{word}».</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>لا يوجد حقل «{name}».</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>لا يوجد مجلد {path}.</translation>
    </message>
    <message>
        <source>There is no font “{name}” here.</source>
        <translation>لا يوجد هنا خط باسم ”{name}“.</translation>
    </message>
    <message>
        <source>There is no format “{format}”.</source>
        <translation>لا توجد صيغة «{format}».</translation>
    </message>
    <message>
        <source>There is no format “{given}”.</source>
        <translation>لا توجد صيغة «{given}».</translation>
    </message>
    <message>
        <source>There is no letter yet.</source>
        <translation>لا توجد رسالة بعد.</translation>
    </message>
    <message>
        <source>There is no note that is called {label}, and a mark that leads to it.</source>
        <translation>لا توجد حاشية تسمى {label}، مع علامة تقود إليها.</translation>
    </message>
    <message>
        <source>There is no recipient “{given}”.</source>
        <translation>لا يوجد مستلم «{given}».</translation>
    </message>
    <message>
        <source>There is no recipient “{recipient}”.</source>
        <translation>لا يوجد مستلم «{recipient}».</translation>
    </message>
    <message>
        <source>There is no recipient “{word}”.</source>
        <translation>لا يوجد مستلم «{word}».</translation>
    </message>
    <message>
        <source>There is no sample for the template {name}.</source>
        <translation>لا توجد عيّنة للقالب {name}.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” of the page.</source>
        <translation>ليس للصفحة إعداد «{setting}».</translation>
    </message>
    <message>
        <source>There is no space after “{sign}” in the translation.</source>
        <translation>في الترجمة تنقص مسافة بعد «{sign}».</translation>
    </message>
    <message>
        <source>There is no such wording of “{segment}”.</source>
        <translation>لا توجد صياغة كهذه للمقطع «{segment}».</translation>
    </message>
    <message>
        <source>There is no template {name}.</source>
        <translation>لا يوجد قالب {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called {encoding}.</source>
        <translation>لا يوجد ترميز نصوص يسمى {encoding}.</translation>
    </message>
    <message>
        <source>There is no “{given}” that a file could be named after.</source>
        <translation>لا يوجد «{given}» يمكن تسمية ملف به.</translation>
    </message>
    <message>
        <source>There is no “|{name}” in letters.</source>
        <translation>لا يوجد «|{name}» في الرسائل.</translation>
    </message>
    <message>
        <source>There is nothing to compare {path} with.</source>
        <translation>لا شيء لمقارنة {path} به.</translation>
    </message>
    <message>
        <source>These columns were not taken in: {columns}.</source>
        <translation>لم تؤخذ هذه الأعمدة: {columns}.</translation>
    </message>
    <message>
        <source>This computer has no font “{family}”, so another stands in for it.</source>
        <translation>ليس في هذا الحاسوب خط «{family}»، فحلّ محلّه خط آخر.</translation>
    </message>
    <message>
        <source>This letter has no addressee.</source>
        <translation>لا شخص تُوجَّه إليه هذه الرسالة.</translation>
    </message>
    <message>
        <source>This letter has no date.</source>
        <translation>هذه الرسالة بلا تاريخ.</translation>
    </message>
    <message>
        <source>This letter isn’t to anybody yet.</source>
        <translation>هذه الرسالة ليست موجَّهة إلى أحد بعد.</translation>
    </message>
    <message>
        <source>This paragraph has far too much to fill in.</source>
        <translation>في هذه الفقرة ما يُملأ أكثر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>This paragraph has no text for this recipient.</source>
        <translation>لا نص في هذه الفقرة لهذا المستلم.</translation>
    </message>
    <message>
        <source>This paragraph has {count} characters; more than {most} aren&apos;t read.</source>
        <translation>في هذه الفقرة من الأحرف {count}؛ ولا يُقرأ أكثر من {most}.</translation>
    </message>
    <message>
        <source>This paragraph is too long to be read.</source>
        <translation>هذه الفقرة أطول من أن تُقرأ.</translation>
    </message>
    <message>
        <source>This passage has no text for this recipient</source>
        <translation>لا نص في هذا المقطع لهذا المستلم</translation>
    </message>
    <message>
        <source>This text isn&apos;t translated into {language} yet.</source>
        <translation>لم يُترجم هذا النص إلى اللغة {language} بعد.</translation>
    </message>
    <message>
        <source>This text isn’t translated yet.</source>
        <translation>لم يُترجم هذا النص بعد.</translation>
    </message>
    <message>
        <source>This user has no home folder.</source>
        <translation>ليس لهذا المستخدم مجلد منزل.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>To companies that make face recognition: keep it out of government hands. Passages for each company, with sources.</source>
        <translation>إلى الشركات التي تصنع تقنيات التعرّف على الوجوه: أبقوها بعيدًا عن أيدي الحكومات. مقاطع لكل شركة، مع المصادر.</translation>
    </message>
    <message>
        <source>To remove one: --remove TERM.</source>
        <translation>لإزالة مصطلح: ‎--remove TERM.</translation>
    </message>
    <message>
        <source>To several ministers at once, with copies, a day to answer by and an enclosure: end a surveillance practice.</source>
        <translation>إلى عدة وزراء معًا، مع نسخ وموعد للرد ومرفق: أنهوا ممارسة للمراقبة.</translation>
    </message>
    <message>
        <source>Translate it, or leave it if it is a name or a title.</source>
        <translation>ترجموه، أو اتركوه إن كان اسمًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays as it is.</source>
        <translation>ترجموه، أو بيّنوا أنه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Translate it, or say that it stays untranslated.</source>
        <translation>ترجموه، أو بيّنوا أنه يبقى دون ترجمة.</translation>
    </message>
    <message>
        <source>Translate them; translators’ files have them at their end.</source>
        <translation>ترجموها؛ وهي في آخر ملفات المترجمين.</translation>
    </message>
    <message>
        <source>Two columns can&apos;t both be the {word}.</source>
        <translation>لا يمكن أن يكون عمودان معًا «{word}».</translation>
    </message>
    <message>
        <source>Two notes have the same name, so it isn’t clear which a mark leads to.</source>
        <translation>حاشيتان لهما الاسم نفسه، فليس واضحًا إلى أيهما تقود العلامة.</translation>
    </message>
    <message>
        <source>Two paragraphs were the same one in the file. The second was taken as a new one.</source>
        <translation>كانت فقرتان واحدة في الملف. وأُخذت الثانية على أنها جديدة.</translation>
    </message>
    <message>
        <source>Type ordinary spaces between the words.</source>
        <translation>اكتبوا مسافات عادية بين الكلمات.</translation>
    </message>
    <message>
        <source>Type the names into a text file or a spreadsheet, and import that.</source>
        <translation>اكتبوا الأسماء في ملف نصي أو جدول بيانات، واستوردوه.</translation>
    </message>
    <message>
        <source>Type the names into cells, or ask for the list as text.</source>
        <translation>اكتبوا الأسماء في خلايا، أو اطلبوا القائمة كنص.</translation>
    </message>
    <message>
        <source>Type the word anew.</source>
        <translation>اكتبوا الكلمة من جديد.</translation>
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
        <translation>فكّوا ضغطه، واختاروا ملف Word الذي فيه.</translation>
    </message>
    <message>
        <source>Unpack it, and import the list that is in it.</source>
        <translation>فكّوا ضغطه، واستوردوا القائمة التي فيه.</translation>
    </message>
    <message>
        <source>Use a field, “if”, “for” over one of the letter&apos;s lists, comparisons, “and”, “or”, “not”.</source>
        <translation>استخدموا حقلًا أو «if» أو «for» على إحدى قوائم الرسالة أو مقارنات أو «and» أو «or» أو «not».</translation>
    </message>
    <message>
        <source>Use it in a condition, or name one of its parts.</source>
        <translation>استخدموه في شرط، أو سمّوا أحد أجزائه.</translation>
    </message>
    <message>
        <source>Use the field of the salutation or of the recipient, or accept this if the person is meant.</source>
        <translation>استخدموا حقل التحية أو حقل المستلم، أو اقبلوا ذلك إن كان الشخص هو المقصود.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.name}}}} instead, or accept this if it is meant.</source>
        <translation>استخدموا الحقل {{{{recipient.name}}}} بدلًا منه، أو اقبلوا ذلك إن كان مقصودًا.</translation>
    </message>
    <message>
        <source>Use the field {{{{recipient.{field}}}}} instead, or accept this if it is meant.</source>
        <translation>استخدموا الحقل {{{{recipient.{field}}}}} بدلًا منه، أو اقبلوا ذلك إن كان مقصودًا.</translation>
    </message>
    <message>
        <source>Use the field {{{{signatories.count}}}}: it counts by itself.</source>
        <translation>استخدموا الحقل {{{{signatories.count}}}}: يُحسب تلقائيًا.</translation>
    </message>
    <message>
        <source>Use the glossary&apos;s word, or leave it if it reads well as it is.</source>
        <translation>استخدموا كلمة المسرد، أو اتركوها إن كانت القراءة سليمة.</translation>
    </message>
    <message>
        <source>Use the text of all letters</source>
        <translation>استخدام نص كل الرسائل</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>انتظروا حتى ينتهي، أو أوقفوه.</translation>
    </message>
    <message>
        <source>What stays in the source language stands in a template’s letter.toml.</source>
        <translation>ما يبقى باللغة الأصلية مذكور في letter.toml الخاص بالقالب.</translation>
    </message>
    <message>
        <source>What was exported can&apos;t be remembered in {path}, so later exports may take these files for somebody else&apos;s.</source>
        <translation>لا يمكن تذكّر ما صُدّر في {path}، لذلك قد تعدّ عمليات التصدير اللاحقة هذه الملفات لشخص آخر.</translation>
    </message>
    <message>
        <source>Words are in italics in the translation, and none in the text.</source>
        <translation>في الترجمة كلمات مائلة، ولا شيء منها في النص.</translation>
    </message>
    <message>
        <source>Words that are bold in the text aren’t in the translation.</source>
        <translation>كلمات غامقة في النص ليست غامقة في الترجمة.</translation>
    </message>
    <message>
        <source>Words that are in italics in the text aren’t in the translation.</source>
        <translation>كلمات مائلة في النص ليست مائلة في الترجمة.</translation>
    </message>
    <message>
        <source>Write all numbers in one kind of digits.</source>
        <translation>اكتب كل الأعداد بنوع واحد من الأرقام.</translation>
    </message>
    <message>
        <source>Write en, de, pt-BR and so on.</source>
        <translation>اكتبوا en أو de أو pt-BR وما شابه.</translation>
    </message>
    <message>
        <source>Write es, de, pt-BR and so on.</source>
        <translation>اكتبوا es أو de أو pt-BR وما إلى ذلك.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2019-01-31.</source>
        <translation>اكتبوه سنة-شهر-يوم، مثل 2019-01-31.</translation>
    </message>
    <message>
        <source>Write it without them.</source>
        <translation>اكتبه بلا مسافات.</translation>
    </message>
    <message>
        <source>Write it, or leave it out.</source>
        <translation>اكتبوه، أو احذفوه.</translation>
    </message>
    <message>
        <source>Write its wording for the recipient, or leave the passage out for it.</source>
        <translation>اكتبوا صياغته للمستلم، أو احذفوا المقطع له.</translation>
    </message>
    <message>
        <source>Write names as {{recipient}}.</source>
        <translation>اكتبوا الأسماء هكذا: {{recipient}}.</translation>
    </message>
    <message>
        <source>Write the note, or take its mark [^{label}] out.</source>
        <translation>اكتبوا الحاشية، أو أزيلوا علامتها [^{label}].</translation>
    </message>
    <message>
        <source>Write the note, or take its mark out.</source>
        <translation>اكتبوا الحاشية، أو أزيلوا علامتها.</translation>
    </message>
    <message>
        <source>Write the present name, or accept this if the former one is meant.</source>
        <translation>اكتبوا الاسم الحالي، أو اقبلوا ذلك إن كان الاسم السابق هو المقصود.</translation>
    </message>
    <message>
        <source>Write them alike if they are one.</source>
        <translation>اكتبوهما بالطريقة نفسها إن كانا واحدًا.</translation>
    </message>
    <message>
        <source>Write to, cc or via.</source>
        <translation>اكتبوا to أو cc أو via.</translation>
    </message>
    <message>
        <source>Write what belongs there, or leave the passage out.</source>
        <translation>اكتبوا ما ينبغي أن يكون هناك، أو احذفوا المقطع.</translation>
    </message>
    <message>
        <source>Write whom this letter is to, or leave it if the person is meant.</source>
        <translation>اكتبوا من تُوجَّه إليه هذه الرسالة، أو اتركوه إن كان الشخص هو المقصود.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>اكتب {wanted}.</translation>
    </message>
    <message>
        <source>Write “{meant}”: the names of fields are never translated.</source>
        <translation>اكتب «{meant}»: أسماء الحقول لا تُترجم أبدًا.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>أنتم حذفتموه.</translation>
    </message>
    <message>
        <source>Your work is safe. Try again; if it happens again, please report it.</source>
        <translation>عملكم في أمان. حاولوا مرة أخرى؛ وإن تكرر ذلك فأبلغوا عنه من فضلكم.</translation>
    </message>
    <message>
        <source>`undersigned --help` lists them.</source>
        <translation>يعرضها `undersigned --help`.</translation>
    </message>
    <message>
        <source>`undersigned fonts list` tells those it has.</source>
        <translation>الأمر `undersigned fonts list` يذكر ما فيها من خطوط.</translation>
    </message>
    <message>
        <source>`undersigned translations export` writes their names.</source>
        <translation>الأمر `undersigned translations export` يكتب أسماءها.</translation>
    </message>
    <message>
        <source>`{command} --help` shows how.</source>
        <translation>يبيّن `{command} --help` كيف.</translation>
    </message>
    <message>
        <source>`{command} --help` shows what it takes.</source>
        <translation>يبيّن `{command} --help` ما يقبله.</translation>
    </message>
    <message>
        <source>`{command}` doesn&apos;t know what to do with {left}.</source>
        <translation>لا يعرف `{command}` ما يفعله بـ {left}.</translation>
    </message>
    <message>
        <source>a Numbers or Pages document, which only Apple&apos;s programs can read</source>
        <translation>مستند Numbers أو Pages لا تقرؤه إلا برامج Apple</translation>
    </message>
    <message>
        <source>a book, not a spreadsheet</source>
        <translation>كتاب، لا جدول بيانات</translation>
    </message>
    <message>
        <source>a campaign of Undersigned, not a list</source>
        <translation>حملة من Undersigned، لا قائمة</translation>
    </message>
    <message>
        <source>a file that a translator sent; several may be named</source>
        <translation>ملف أرسله مترجم؛ يمكن ذكر عدة ملفات</translation>
    </message>
    <message>
        <source>a folder to write Word files to for the translators, with what is to be asked as comments</source>
        <translation>مجلد تُكتب فيه ملفات Word للمترجمين وفيها الأسئلة تعليقات</translation>
    </message>
    <message>
        <source>a font file (TTF, OTF, TTC)</source>
        <translation>ملف خط (TTF أو OTF أو TTC)</translation>
    </message>
    <message>
        <source>a language to write, also a new one; may be given again; without it all there are</source>
        <translation>لغة تُكتب، ولو كانت جديدة؛ يمكن تكرارها؛ وبدونها كل اللغات الموجودة</translation>
    </message>
    <message>
        <source>a letter to begin from: a Word file (.docx), or text or HTML in a file</source>
        <translation>رسالة للبدء منها: ملف Word (.docx)، أو نص أو HTML في ملف</translation>
    </message>
    <message>
        <source>a line to sign on</source>
        <translation>سطر للتوقيع عليه</translation>
    </message>
    <message>
        <source>a logo (PNG, JPEG)</source>
        <translation>شعار (PNG أو JPEG)</translation>
    </message>
    <message>
        <source>a picture of the signature (PNG, JPEG); it is private</source>
        <translation>صورة التوقيع (PNG أو JPEG)؛ وهي خاصة</translation>
    </message>
    <message>
        <source>a remark for translators on the terms that are set</source>
        <translation>ملاحظة للمترجمين على المصطلحات المُدرجة</translation>
    </message>
    <message>
        <source>a set of slides, not a spreadsheet</source>
        <translation>عرض شرائح، لا جدول بيانات</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - for standard input; several may be named</source>
        <translation>جدول (CSV أو TSV أو نص أو XLSX أو XLS أو ODS أو HTML)، أو - للدخل القياسي؛ ويمكن ذكر عدة جداول</translation>
    </message>
    <message>
        <source>a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - to read it from standard input</source>
        <translation>جدول (CSV أو TSV أو نص أو XLSX أو XLS أو ODS أو HTML)، أو - لقراءته من الدخل القياسي</translation>
    </message>
    <message>
        <source>a term and what it is called, in place of what it was called; may be given again</source>
        <translation>مصطلح وما يُسمّى به، بدلًا مما كان يُسمّى؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a term to take out of the glossary; may be given again</source>
        <translation>مصطلح يُحذف من المسرد؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>مستند نصي (RTF)</translation>
    </message>
    <message>
        <source>a text document, not a spreadsheet</source>
        <translation>مستند نصي، لا جدول بيانات</translation>
    </message>
    <message>
        <source>a text that is to be translated after all; may be given again</source>
        <translation>نص يُترجم في النهاية؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a text that stays in the source language on purpose; may be given again</source>
        <translation>نص يبقى باللغة الأصلية عمدًا؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the cover, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>إضافة شعار (PNG أو JPEG) إلى الغلاف، مع ما يقال عنه لمن لا يستطيعون رؤيته؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>add a logo (PNG, JPEG) to the letterhead, with what is said of it to those who can&apos;t see it; may be given again</source>
        <translation>إضافة شعار (PNG أو JPEG) إلى الترويسة، مع ما يقال عنه لمن لا يراه؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>also each text that isn&apos;t done, with what changed and which old translations may help</source>
        <translation>وكذلك كل نص لم يتم، مع ما تغيّر وأي ترجمات قديمة قد تساعد</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>as the roster stood at the end of this day, as 2019-01-31</source>
        <translation>كما كان السجل في نهاية هذا اليوم، مثل 2019-01-31</translation>
    </message>
    <message>
        <source>campaign.json, assets, entry {number}: the name “{name}” {fault}.</source>
        <translation>campaign.json، assets، المدخل {number}: الاسم «{name}» {fault}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}, entry {number}: {fault}.</source>
        <translation>campaign.json، {where}، المدخل {number}: {fault}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: a number from {least} to {most} was expected.</source>
        <translation>campaign.json، {where}: كان متوقعًا عدد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>campaign.json, {where}: the margins leave no room for text.</source>
        <translation>campaign.json، {where}: لا تترك الهوامش مكانًا للنص.</translation>
    </message>
    <message>
        <source>campaign.json, {where}{what}</source>
        <translation>campaign.json، {where}{what}</translation>
    </message>
    <message>
        <source>campaign.json: it can&apos;t be brought from file version {old} to {new}.</source>
        <translation>campaign.json: لا يمكن نقله من إصدار الملف {old} إلى {new}.</translation>
    </message>
    <message>
        <source>campaign.json: its file version is missing.</source>
        <translation>campaign.json: إصدار الملف ناقص.</translation>
    </message>
    <message>
        <source>change one of the settings that this command tells: text_size=9.5, size=LETTER, page_numbers=no; lengths are points; may be given again</source>
        <translation>تغيير أحد الإعدادات التي يذكرها هذا الأمر: text_size=9.5 أو size=LETTER أو page_numbers=no؛ الأطوال بالنقاط؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>comments in it</source>
        <translation>تعليقات فيه</translation>
    </message>
    <message>
        <source>has a line for each answer, and was read as {count} rows</source>
        <translation>فيه سطر لكل جواب، وقُرئ على أنه {count} من الصفوف</translation>
    </message>
    <message>
        <source>hidden text in it</source>
        <translation>نص مخفي فيه</translation>
    </message>
    <message>
        <source>how files are called: text with {campaign}, {recipient}, {organisation}, {language}, {date}, {number}, {format} or a field of the recipients&apos; own; without it “{campaign} - {recipient}”</source>
        <translation>كيف تسمى الملفات: نص فيه {campaign} أو {recipient} أو {organisation} أو {language} أو {date} أو {number} أو {format} أو حقل خاص بالمستلمين؛ ودونه «{campaign} - {recipient}»</translation>
    </message>
    <message>
        <source>how many columns of logos there are, from 1 to 6</source>
        <translation>عدد أعمدة الشعارات، من 1 إلى 6</translation>
    </message>
    <message>
        <source>how many pages each letter may have, a cover among them</source>
        <translation>عدد الصفحات المسموح به لكل رسالة، ومنها الغلاف</translation>
    </message>
    <message>
        <source>how many processes make letters; without it as many as help</source>
        <translation>عدد العمليات التي تُعدّ الرسائل؛ ودونه بقدر ما ينفع</translation>
    </message>
    <message>
        <source>is a list of mail addresses, and was read as {count} names with their private addresses</source>
        <translation>هو قائمة عناوين بريد، وقُرئ على أنه {count} من الأسماء مع عناوينها الخاصة</translation>
    </message>
    <message>
        <source>it holds a file whose name can&apos;t be read.</source>
        <translation>فيه ملف لا تمكن قراءة اسمه.</translation>
    </message>
    <message>
        <source>it holds a file whose name, “{name}”, {fault}.</source>
        <translation>فيه ملف اسمه «{name}» {fault}.</translation>
    </message>
    <message>
        <source>it holds a value of a kind that no file can keep.</source>
        <translation>فيه قيمة من نوع لا يحفظه أي ملف.</translation>
    </message>
    <message>
        <source>it holds a value that no file can keep.</source>
        <translation>فيه قيمة لا يحفظها أي ملف.</translation>
    </message>
    <message>
        <source>it holds half a character, which no file can keep.</source>
        <translation>فيه نصف حرف، ولا يحفظه أي ملف.</translation>
    </message>
    <message>
        <source>it holds more than {most} MB.</source>
        <translation>فيه أكثر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>it holds more than {most} files.</source>
        <translation>عدد الملفات فيه أكثر من {most}.</translation>
    </message>
    <message>
        <source>it holds “{name}” both as a file and as a folder.</source>
        <translation>فيه «{name}» كملف وكمجلد معًا.</translation>
    </message>
    <message>
        <source>it holds “{name}” twice.</source>
        <translation>فيه «{name}» مرتين.</translation>
    </message>
    <message>
        <source>it holds “{name}”, which is no part of a campaign.</source>
        <translation>فيه «{name}»، وهو ليس جزءًا من حملة.</translation>
    </message>
    <message>
        <source>it is a zip, but not a campaign of Undersigned.</source>
        <translation>هو ملف zip، لكنه ليس حملة من Undersigned.</translation>
    </message>
    <message>
        <source>it is nested too deep.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>it was cut off, or something was put after its end.</source>
        <translation>قُطع، أو وُضع شيء بعد نهايته.</translation>
    </message>
    <message>
        <source>it was made with version {needs} or later of Undersigned.</source>
        <translation>أُنشئ بالإصدار {needs} من Undersigned أو بإصدار أحدث.</translation>
    </message>
    <message>
        <source>it would be larger than {most} MB.</source>
        <translation>سيكون أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>its directory is damaged, or it is two files in one.</source>
        <translation>فهرسه تالف، أو هو ملفان في ملف واحد.</translation>
    </message>
    <message>
        <source>its directory is damaged.</source>
        <translation>فهرسه تالف.</translation>
    </message>
    <message>
        <source>its letter holds half a character, which no file can keep.</source>
        <translation>في رسالته نصف حرف، ولا يحفظه أي ملف.</translation>
    </message>
    <message>
        <source>its name or id, as `undersigned signatories list` tells it</source>
        <translation>اسمه أو معرّفه كما يذكره `undersigned signatories list`</translation>
    </message>
    <message>
        <source>its parts overlap, or something is hidden between them.</source>
        <translation>أجزاؤه متداخلة، أو شيء مخفي بينها.</translation>
    </message>
    <message>
        <source>keep the names under it as words, not as signatories</source>
        <translation>إبقاء الأسماء التي تحته كلمات، لا موقّعين</translation>
    </message>
    <message>
        <source>leave out rows that the sheet hides</source>
        <translation>ترك الصفوف التي تخفيها الورقة</translation>
    </message>
    <message>
        <source>let its recipient&apos;s name and the number of those who sign change with each letter</source>
        <translation>جعل اسم المستلم وعدد الموقّعين يتغيّران مع كل رسالة</translation>
    </message>
    <message>
        <source>list the files in the folder, in manifest.csv</source>
        <translation>سرد الملفات في المجلد، في manifest.csv</translation>
    </message>
    <message>
        <source>make only what is missing, changed or out of date</source>
        <translation>إعداد ما هو ناقص أو متغيّر أو غير محدّث فقط</translation>
    </message>
    <message>
        <source>move what earlier exports wrote and this one replaces to the folder Earlier</source>
        <translation>نقل ما كتبته عمليات تصدير سابقة ويستبدله هذا التصدير إلى المجلد Earlier</translation>
    </message>
    <message>
        <source>new ones are still to say yes, and sign nothing yet</source>
        <translation>الجدد لم يوافقوا بعد، ولا يوقّعون على شيء حتى الآن</translation>
    </message>
    <message>
        <source>one PDF of all letters too, with bookmarks, for the printer</source>
        <translation>وأيضًا ملف PDF واحد لكل الرسائل، بإشارات مرجعية، للطابعة</translation>
    </message>
    <message>
        <source>one zip of all files too</source>
        <translation>وأيضًا ملف zip واحد لكل الملفات</translation>
    </message>
    <message>
        <source>only letters in this language; may be given again</source>
        <translation>الرسائل بهذه اللغة فقط؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>only tell what would change, and save nothing</source>
        <translation>بيان ما سيتغيّر فقط، دون حفظ شيء</translation>
    </message>
    <message>
        <source>only these formats (without it, those that were exported); may be given again</source>
        <translation>هذه الصيغ فقط (ودونه الصيغ التي صُدّرت)؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>only these languages; alone, a language to begin; may be given again</source>
        <translation>هذه اللغات فقط؛ ووحده لغة تبدأ؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>only this language; may be given again</source>
        <translation>هذه اللغة فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letter, by its id</source>
        <translation>رسالة هذا المستلم فقط، بمعرّفه</translation>
    </message>
    <message>
        <source>only this recipient&apos;s letters, by its id; may be given again</source>
        <translation>رسائل هذا المستلم فقط، بمعرّفه؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>only those who sign this recipient&apos;s letter, by its id</source>
        <translation>من يوقّعون على رسالة هذا المستلم فقط، بمعرّفه</translation>
    </message>
    <message>
        <source>po (also when none is named), for Poedit and Weblate; xliff and xliff2 (1.2 and 2.0), for other translation programs; docx, a Word file of two columns; may be given again</source>
        <translation>po (وأيضًا إن لم يُسمَّ شيء) لبرنامجي Poedit وWeblate؛ وxliff وxliff2 (1.2 و2.0) لبرامج ترجمة أخرى؛ وdocx ملف Word من عمودين؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>same (also when nothing is said): names that are surely one signatory are combined; none: only names written alike are</source>
        <translation>same (وكذلك إن لم يُذكر شيء): تُدمج الأسماء التي هي بالتأكيد لموقّع واحد؛ none: لا تُدمج إلا الأسماء المكتوبة بالطريقة نفسها</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>stands in one line, and was taken apart into {count} names</source>
        <translation>مكتوب في سطر واحد، وفُصل إلى {count} من الأسماء</translation>
    </message>
    <message>
        <source>tell and --set those of this recipient&apos;s letter alone</source>
        <translation>ذكر إعدادات رسالة هذا المستلم وحدها وتغييرها بـ --set</translation>
    </message>
    <message>
        <source>the campaign file</source>
        <translation>ملف الحملة</translation>
    </message>
    <message>
        <source>the campaign file to make</source>
        <translation>ملف الحملة المراد إنشاؤه</translation>
    </message>
    <message>
        <source>the campaign file to make; an existing file is never written over</source>
        <translation>ملف الحملة المراد إنشاؤه؛ ولا يُكتب أبدًا فوق ملف موجود</translation>
    </message>
    <message>
        <source>the campaign file, or a template&apos;s folder</source>
        <translation>ملف الحملة أو مجلد قالب</translation>
    </message>
    <message>
        <source>the campaign&apos;s title</source>
        <translation>عنوان الحملة</translation>
    </message>
    <message>
        <source>the day it withdrew, as 2019-01-31; without it, from the start</source>
        <translation>يوم الانسحاب، مثل 2019-01-31؛ ودونه منذ البداية</translation>
    </message>
    <message>
        <source>the day of the decision, as 2019-01-31</source>
        <translation>يوم القرار، مثل 2019-01-31</translation>
    </message>
    <message>
        <source>the day since when new ones sign, where no row says, as 2019-01-31</source>
        <translation>اليوم الذي يبدأ منه توقيع الجدد حيث لا يذكره الصف، مثل 2019-01-31</translation>
    </message>
    <message>
        <source>the earlier campaign file</source>
        <translation>ملف الحملة السابق</translation>
    </message>
    <message>
        <source>the encoding to read a text with, such as utf-8, cp1252, mac_roman or shift_jis</source>
        <translation>الترميز الذي يُقرأ به النص، مثل utf-8 أو cp1252 أو mac_roman أو shift_jis</translation>
    </message>
    <message>
        <source>the exit code is 1 unless everything is done</source>
        <translation>رمز الخروج 1 ما لم يتم كل شيء</translation>
    </message>
    <message>
        <source>the family of headings and letterhead; empty for that of the text</source>
        <translation>عائلة خط العناوين والترويسة؛ وتُترك فارغة لعائلة خط النص</translation>
    </message>
    <message>
        <source>the family of the text: Noto Serif, Noto Sans, or one of `undersigned fonts list`</source>
        <translation>عائلة خط النص: Noto Serif أو Noto Sans أو واحدة مما يذكره `undersigned fonts list`</translation>
    </message>
    <message>
        <source>the files&apos; language, where they don&apos;t say it</source>
        <translation>لغة الملفات إن لم تذكرها</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>the folder they were exported to, to see whether the files are there</source>
        <translation>المجلد الذي صُدّرت إليه، لمعرفة إن كانت الملفات هناك</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>المجلد المراد إنشاؤه</translation>
    </message>
    <message>
        <source>the folder to write to; it is made if it isn&apos;t there</source>
        <translation>المجلد المراد الكتابة فيه؛ يُنشأ إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>the font&apos;s family, or its family and style</source>
        <translation>عائلة الخط، أو عائلته ونمطه</translation>
    </message>
    <message>
        <source>the language whose terms are meant; without it all are told</source>
        <translation>اللغة التي تُقصد مصطلحاتها؛ من دونها تُذكر كلها</translation>
    </message>
    <message>
        <source>the letter&apos;s text is nested too deep.</source>
        <translation>تداخل نص الرسالة أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>the row that holds the headings, counted from 1; 0 for none</source>
        <translation>صف العناوين، بالعد من 1؛ و0 إن لم يوجد</translation>
    </message>
    <message>
        <source>the sheet to read, where there are several</source>
        <translation>الورقة المراد قراءتها، حيث توجد عدة أوراق</translation>
    </message>
    <message>
        <source>the table holds only additions: nobody is missing</source>
        <translation>في الجدول إضافات فقط: لا ينقص أحد</translation>
    </message>
    <message>
        <source>the table is the whole list: who isn&apos;t in it is told</source>
        <translation>الجدول هو القائمة كاملة: يُذكر من ليس فيها</translation>
    </message>
    <message>
        <source>the template to begin from: one of `undersigned templates`, or a folder</source>
        <translation>القالب المراد البدء منه: أحد قوالب `undersigned templates`، أو مجلد</translation>
    </message>
    <message>
        <source>the text whose translations still fit, though it has changed; may be given again</source>
        <translation>النص الذي لا تزال ترجماته صالحة مع أنه تغيّر؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>these two are different signatories: that isn&apos;t asked again</source>
        <translation>هذان موقّعان مختلفان: لا يُسأل عن ذلك من جديد</translation>
    </message>
    <message>
        <source>these two, by name or id, are one: they are combined, and A is printed</source>
        <translation>هذان، بالاسم أو المعرّف، واحد: يُدمجان، ويُطبع A</translation>
    </message>
    <message>
        <source>tracked changes in it</source>
        <translation>تغييرات متعقَّبة فيه</translation>
    </message>
    <message>
        <source>what a column is taken as, such as &quot;Website=url&quot; or B=name; without =KIND it stays private</source>
        <translation>ما يؤخذ العمود على أنه، مثل &quot;Website=url&quot; أو B=name؛ ودون =KIND يبقى خاصًا</translation>
    </message>
    <message>
        <source>what counts where a text is said differently: mine, what is here; theirs, what came in, of two files the one named first; or the name of one of the files</source>
        <translation>ما يُعتمد حيث يُقال نص بطريقتين: mine ما هو هنا؛ theirs ما ورد، ومن ملفين ما ذُكر أولًا؛ أو اسم أحد الملفات</translation>
    </message>
    <message>
        <source>what is printed in its stead; empty for the name itself</source>
        <translation>ما يُطبع بدلًا منه؛ وفارغ للاسم نفسه</translation>
    </message>
    <message>
        <source>what parts the columns of a text: comma, semicolon, tab, bar or none</source>
        <translation>ما يفصل أعمدة النص: comma أو semicolon أو tab أو bar أو none</translation>
    </message>
    <message>
        <source>what was written isn&apos;t what can be read.</source>
        <translation>ما كُتب ليس ما تمكن قراءته.</translation>
    </message>
    <message>
        <source>where notes stand</source>
        <translation>مكان الحواشي</translation>
    </message>
    <message>
        <source>whether a cover goes before the letter</source>
        <translation>هل يسبق الرسالة غلاف</translation>
    </message>
    <message>
        <source>whether pictures of signatures go into Word and web pages</source>
        <translation>هل توضع صور التوقيعات في Word وصفحات الويب</translation>
    </message>
    <message>
        <source>which font of a collection, by its name or number</source>
        <translation>أي خط من المجموعة، باسمه أو برقمه</translation>
    </message>
    <message>
        <source>with recipients and invented signatories, to try things out</source>
        <translation>مع مستلمين وموقّعين مختلقين، للتجربة</translation>
    </message>
    <message>
        <source>with those who had signed at the end of this day, as 2019-01-31</source>
        <translation>مع من كانوا قد وقّعوا في نهاية هذا اليوم، مثل 2019-01-31</translation>
    </message>
    <message>
        <source>write letters with errors too, marked as drafts on every page</source>
        <translation>كتابة الرسائل التي فيها أخطاء أيضًا، مع علامة مسودة على كل صفحة</translation>
    </message>
    <message>
        <source>write over files that are there</source>
        <translation>الكتابة فوق الملفات الموجودة</translation>
    </message>
    <message>
        <source>{count} characters of {file} are lost: “�” stands in their place, first in line {line}.</source>
        <translation>ضاعت أحرف من {file}، عددها {count}: مكانها «�»، وأولها في السطر {line}.</translation>
    </message>
    <message>
        <source>{count} further rows have more cells than there are headings, the first of them row {row}.</source>
        <translation>صفوف أخرى فيها خلايا أكثر من العناوين، عددها {count}، وأولها الصف {row}.</translation>
    </message>
    <message>
        <source>{count} lists stand side by side under the same headings; they were read one after the other.</source>
        <translation>قوائم متجاورة تحت العناوين نفسها، عددها {count}؛ قُرئت واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} come from earlier exports and are out of date: {few}.</source>
        <translation>ملفات في {folder} من عمليات تصدير سابقة وهي غير محدّثة، عددها {count}: {few}.</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>تُركت صور، عددها {count}.</translation>
    </message>
    <message>
        <source>{count} rows above the headings were not read as names: {text}</source>
        <translation>صفوف فوق العناوين لم تُقرأ على أنها أسماء، عددها {count}: {text}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were left out, as you asked.</source>
        <translation>صفوف مخفية في الورقة، عددها {count} ({rows})؛ تُركت كما طلبتم.</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet ({rows}); they were read like the others.</source>
        <translation>صفوف مخفية في الورقة، عددها {count} ({rows})؛ قُرئت كغيرها.</translation>
    </message>
    <message>
        <source>{count} rows head groups of the rows below them, and were read as such: {text}.</source>
        <translation>صفوف هي عناوين لمجموعات الصفوف التي تحتها، عددها {count}، وقُرئت كذلك: {text}.</translation>
    </message>
    <message>
        <source>{count} rows say no group; each was taken to stand in that of the row above it.</source>
        <translation>صفوف لا تذكر مجموعة، عددها {count}؛ عُدّ كل منها في مجموعة الصف الذي فوقه.</translation>
    </message>
    <message>
        <source>{count} signatories are called “{name}”.</source>
        <translation>عدد الموقّعين باسم «{name}»: {count}.</translation>
    </message>
    <message>
        <source>{count} tables were taken as text, a paragraph a row.</source>
        <translation>جداول أُخذت كنص، فقرة لكل صف، عددها {count}.</translation>
    </message>
    <message>
        <source>{count} tracked changes of formatting alone were taken as they look now.</source>
        <translation>تغييرات متعقَّبة في التنسيق وحده، عددها {count}، أُخذت كما تبدو الآن.</translation>
    </message>
    <message>
        <source>{file} </source>
        <translation>{file} </translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary doesn’t have it.</source>
        <translation>يسمّي {file} «{term}» بـ «{translation}»؛ وهو ليس في المسرد.</translation>
    </message>
    <message>
        <source>{file} calls “{term}” “{translation}”; the glossary has “{before}”.</source>
        <translation>يسمّي {file} «{term}» بـ «{translation}»؛ وفي المسرد «{before}».</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how its characters are stored; it was read as {encoding}. For example: {sample}</source>
        <translation>لا يقول {file} كيف تُخزَّن أحرفه؛ وقُرئ بترميز {encoding}. مثلًا: {sample}</translation>
    </message>
    <message>
        <source>{file} has a remark on this text: “{words}”</source>
        <translation>في {file} ملاحظة على هذا النص: «{words}»</translation>
    </message>
    <message>
        <source>{file} has a translation without its text beside it, so it wasn’t taken in: “{words}”</source>
        <translation>في {file} ترجمة ليس بجانبها نصها، فلم تُدخل: «{words}»</translation>
    </message>
    <message>
        <source>{file} has further sheets ({rest}); only “{sheet}” was read.</source>
        <translation>في {file} أوراق أخرى ({rest})؛ لم تُقرأ إلا «{sheet}».</translation>
    </message>
    <message>
        <source>{file} has its headings in the first column, so each column was read as a row; row numbers count columns here.</source>
        <translation>عناوين {file} في العمود الأول، لذلك قُرئ كل عمود كصف؛ وأرقام الصفوف هنا تعدّ الأعمدة.</translation>
    </message>
    <message>
        <source>{file} has its list in one cell, and was read line by line: {count} lines.</source>
        <translation>قائمة {file} في خلية واحدة، وقُرئت سطرًا سطرًا، وعدد السطور {count}.</translation>
    </message>
    <message>
        <source>{file} has no column of names that Undersigned knows, so nothing was taken in; its headings are: {headings}.</source>
        <translation>ليس في {file} عمود أسماء يعرفه Undersigned، لذلك لم يؤخذ شيء؛ وعناوينه: {headings}.</translation>
    </message>
    <message>
        <source>{file} has no column “{word}”.</source>
        <translation>ليس في {file} عمود «{word}».</translation>
    </message>
    <message>
        <source>{file} has no headings, so its first row was read as a name like the others.</source>
        <translation>ليس في {file} عناوين، لذلك قُرئ صفه الأول اسمًا كغيره.</translation>
    </message>
    <message>
        <source>{file} has no outlines of letters, so a letter can&apos;t be set in it.</source>
        <translation>لا يحتوي {file} على رسوم للحروف، فلا يمكن صفّ رسالة به.</translation>
    </message>
    <message>
        <source>{file} has {count} characters written as web pages write them, such as {sample}; they were read as the characters they mean.</source>
        <translation>في {file} أحرف مكتوبة كما تُكتب في صفحات الويب، مثل {sample}، وعددها {count}؛ قُرئت بالأحرف التي تعنيها.</translation>
    </message>
    <message>
        <source>{file} holds half a character.</source>
        <translation>في {file} نصف حرف.</translation>
    </message>
    <message>
        <source>{file} holds several fonts: {fonts}.</source>
        <translation>يحتوي {file} على عدة خطوط: {fonts}.</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that an earlier program seems to have garbled, first in line {line}; they were left as they are. For example “{sample}” was perhaps “{mended}”.</source>
        <translation>في {file} أحرف يبدو أن برنامجًا سابقًا شوّهها، عددها {count}، وأولها في السطر {line}؛ تُركت كما هي. مثلًا: «{sample}» ربما كان «{mended}».</translation>
    </message>
    <message>
        <source>{file} holds {count} characters that are no text, first in line {line}; they were left out.</source>
        <translation>في {file} أحرف ليست نصًا، عددها {count}، وأولها في السطر {line}؛ وقد تُركت.</translation>
    </message>
    <message>
        <source>{file} holds {what}.</source>
        <translation>في {file} ما يلي: {what}.</translation>
    </message>
    <message>
        <source>{file} is UTF-8 text save in {count} of its lines, the first of them line {line}; these were read as {encoding}. For example: {sample}</source>
        <translation>{file} نص UTF-8 ما عدا {count} من أسطره، أولها السطر {line}؛ قُرئت هذه بترميز {encoding}. مثلًا: {sample}</translation>
    </message>
    <message>
        <source>{file} is a font for web pages.</source>
        <translation>{file} خط لصفحات الويب.</translation>
    </message>
    <message>
        <source>{file} is an SVG drawing, which letters can&apos;t hold.</source>
        <translation>{file} رسم SVG لا تتسع له الرسائل.</translation>
    </message>
    <message>
        <source>{file} is in {language}, in which the letter had nothing yet; it is in {near}.</source>
        <translation>{file} باللغة {language}، ولم يكن للرسالة شيء بها بعد؛ والرسالة باللغة {near}.</translation>
    </message>
    <message>
        <source>{file} is no font file that can be read.</source>
        <translation>{file} ليس ملف خط يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} is no picture that a letter can hold.</source>
        <translation>{file} ليس صورة تصلح لرسالة.</translation>
    </message>
    <message>
        <source>{file} marks links and strong words as Markdown does; the words alone were read.</source>
        <translation>يضع {file} علامات الروابط والكلمات البارزة كما يفعل Markdown؛ وقُرئت الكلمات وحدها.</translation>
    </message>
    <message>
        <source>{file} marks {number} of its translations as unfinished; they came in as drafts.</source>
        <translation>يشير {file} إلى أن {number} من ترجماته لم تكتمل؛ وقد دخلت على أنها مسوّدات.</translation>
    </message>
    <message>
        <source>{file} marks {number} translations as unfinished that are the same here: {names}.</source>
        <translation>يشير {file} إلى أن {number} من الترجمات التي هي نفسها هنا لم تكتمل: {names}.</translation>
    </message>
    <message>
        <source>{file} may not be embedded in a letter: its maker doesn&apos;t allow it.</source>
        <translation>لا يجوز تضمين {file} في رسالة: صانعه لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>{file} says nothing for “{term}”; the glossary has “{before}”.</source>
        <translation>لا يذكر {file} شيئًا لـ «{term}»؛ وفي المسرد «{before}».</translation>
    </message>
    <message>
        <source>{file} says that it is in {said}, and was taken in as {language}.</source>
        <translation>يقول {file} إنه باللغة {said}، وقد أُدخل على أنه {language}.</translation>
    </message>
    <message>
        <source>{file} translates a text that isn’t in the letter, so it wasn’t taken in: “{source}”</source>
        <translation>يترجم {file} نصًا ليس في الرسالة فلم يؤخذ: «{source}»</translation>
    </message>
    <message>
        <source>{file} translates an older state of this text, which has a newer translation; it wasn’t taken in.</source>
        <translation>يترجم {file} حالة أقدم لهذا النص الذي له ترجمة أحدث؛ فلم يؤخذ.</translation>
    </message>
    <message>
        <source>{file}: {count} lines have a box that isn&apos;t ticked; they were read like the others.</source>
        <translation>{file}: سطور فيها مربع غير مؤشَّر، عددها {count}؛ وقُرئت كغيرها.</translation>
    </message>
    <message>
        <source>{first} and {second} translate this text differently: “{one}” and “{other}”.</source>
        <translation>يترجم {first} و{second} هذا النص ترجمة مختلفة: «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>{first} has this text twice, translated differently: “{one}” and “{other}”.</source>
        <translation>في {first} هذا النص مرتين بترجمتين مختلفتين: «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>{language} has {wanted} forms of this text, for different counts, and {file} fills in {given}.</source>
        <translation>للغة {language} {wanted} من صيغ هذا النص بحسب العدد، وملأ {file} منها {given}.</translation>
    </message>
    <message>
        <source>{name} can’t be read as an XLIFF file.</source>
        <translation>لا يمكن قراءة {name} ملف XLIFF.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it is damaged, or far larger than a letter’s translation.</source>
        <translation>لا يمكن قراءة {name}: إنه تالف أو أكبر بكثير من ترجمة رسالة.</translation>
    </message>
    <message>
        <source>{name} has no table of texts and translations.</source>
        <translation>ليس في {name} جدول للنصوص والترجمات.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of Excel {version}, from before 1994, which can&apos;t be read.</source>
        <translation>{name} جدول بيانات من Excel {version}، من قبل عام 1994، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} is a text document, slides or an e-mail, not a spreadsheet.</source>
        <translation>{name} مستند نصي أو شرائح أو بريد إلكتروني، لا جدول بيانات.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML without a table in it.</source>
        <translation>{name} صفحة ويب أو XML ليس فيها جدول.</translation>
    </message>
    <message>
        <source>{name} is no page of the guide.</source>
        <translation>{name} ليست صفحة من الدليل.</translation>
    </message>
    <message>
        <source>{name} isn’t the name of one of the files.</source>
        <translation>ليس {name} اسم أحد الملفات.</translation>
    </message>
    <message>
        <source>{number} of the {of_all} translations in {file} are of texts that aren’t in this letter.</source>
        <translation>{number} من {of_all} ترجمة في {file} لنصوص ليست في هذه الرسالة.</translation>
    </message>
    <message>
        <source>{number} texts of this letter are said in {parent}, as there is no translation into {language}.</source>
        <translation>{number} من نصوص هذه الرسالة باللغة {parent} لعدم وجود ترجمة إلى {language}.</translation>
    </message>
    <message>
        <source>{path} can’t be read: line {line} is not as a PO file has it, perhaps a quotation mark is missing.</source>
        <translation>تتعذر قراءة {path}: السطر {line} ليس كما في ملفات PO، وربما تنقصه علامة اقتباس.</translation>
    </message>
    <message>
        <source>{path} is no file that translators send back: a Word, PO or XLIFF file.</source>
        <translation>ليس {path} من الملفات التي يعيدها المترجمون: ملف Word أو PO أو XLIFF.</translation>
    </message>
    <message>
        <source>“{name}” is filled in by the translation, but not by the text.</source>
        <translation>تملأ الترجمة «{name}»، أما النص فلا.</translation>
    </message>
    <message>
        <source>“{name}” is filled in more often by the translation than by the text.</source>
        <translation>تملأ الترجمة «{name}» مرات أكثر من النص.</translation>
    </message>
    <message>
        <source>“{sign}” would be printed in the translation.</source>
        <translation>سيُطبع «{sign}» في الترجمة.</translation>
    </message>
    <message>
        <source>“{taken}” of {file} has taken the place of what was here: “{left}”.</source>
        <translation>حلّ «{taken}» من {file} محلّ ما كان هنا: «{left}».</translation>
    </message>
    <message>
        <source>“{taken}” was kept, and “{left}” of {file} was left out.</source>
        <translation>بقي «{taken}»، وتُرك «{left}» من {file}.</translation>
    </message>
    <message>
        <source>“{word}” isn&apos;t a language&apos;s code.</source>
        <translation>«{word}» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>«{word}» مكررة مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>{file} is damaged in line {line}.</source>
        <translation>{file} تالف في السطر {line}.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, or as CSV, and import that copy.</source>
        <translation>افتحوه بكلمة سره، واحفظوا نسخة بلا كلمة سر أو بصيغة CSV، واستوردوا تلك النسخة.</translation>
    </message>
    <message>
        <source>The letter to {recipient}, kept as it was sent on {day}, bears the name.</source>
        <translation>الرسالة إلى {recipient}، المحفوظة كما أُرسلت في {day}، تحمل الاسم.</translation>
    </message>
    <message>
        <source>Write it in another way, or add a font file that has it.</source>
        <translation>اكتبوه بطريقة أخرى، أو أضيفوا ملف خط يتضمنه.</translation>
    </message>
    <message>
        <source>pdf (also when none is named), docx, html, txt, or eml, the draft of an e-mail with the PDF attached; may be given again</source>
        <translation>pdf (وكذلك إن لم يُذكر شيء) أو docx أو html أو txt أو eml، وهي مسودة بريد إلكتروني مع إرفاق PDF؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>the day it was sent, as 2019-01-31</source>
        <translation>يوم الإرسال، مثل 2019-01-31</translation>
    </message>
    <message>
        <source>the folder it was exported to, to keep the file that is there; without it the letter is made as it would be exported now</source>
        <translation>المجلد الذي صُدّرت إليه، للاحتفاظ بالملف الموجود هناك؛ ودونه تُعدّ الرسالة كما تُصدَّر الآن</translation>
    </message>
    <message>
        <source>the format it was sent in; without it pdf</source>
        <translation>الصيغة التي أُرسلت بها؛ ودونها pdf</translation>
    </message>
    <message>
        <source>the recipient whose letter was sent, by its id; may be given again</source>
        <translation>المستلم الذي أُرسلت رسالته، بمعرّفه؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>{file} is missing in it.</source>
        <translation>{file} ناقص فيه.</translation>
    </message>
    <message>
        <source>{file} is nested too deep.</source>
        <translation>تداخل {file} أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t UTF-8 text.</source>
        <translation>{file} ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>{file} isn&apos;t what a campaign holds there.</source>
        <translation>{file} ليس مما تحتفظ به حملة هناك.</translation>
    </message>
    <message>
        <source>{file} lacks letters that weren&apos;t written: {few}.</source>
        <translation>تنقص في {file} رسائل لم تُكتب: {few}.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: no letter was written.</source>
        <translation>لم يُنشأ {file}: لم تُكتب أي رسالة.</translation>
    </message>
    <message>
        <source>{file} wasn&apos;t made: the export was stopped.</source>
        <translation>لم يُنشأ {file}: أُوقف التصدير.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a quotation mark opens and never closes; the list was read line by line instead.</source>
        <translation>{file}، السطر {line}: علامة اقتباس تُفتح ولا تُغلق؛ لذلك قُرئت القائمة سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>{file}, made on {day}, bears the name.</source>
        <translation>الملف {file}، المُعَدّ في {day}، يحمل الاسم.</translation>
    </message>
    <message>
        <source>{file}, sent on {day}, bears the name.</source>
        <translation>الملف {file}، المُرسَل في {day}، يحمل الاسم.</translation>
    </message>
    <message>
        <source>{file}: {marks} were taken off.</source>
        <translation>{file}: أُزيلت {marks}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a spreadsheet: it is damaged, or something else under a spreadsheet&apos;s name.</source>
        <translation>لا تمكن قراءة {name} كجدول بيانات: هو تالف، أو شيء آخر باسم جدول بيانات.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a table: row {row} has a cell longer than {most} characters.</source>
        <translation>لا تمكن قراءة {name} كجدول: في الصف {row} خلية أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: it is damaged, or says that it is far larger than any list.</source>
        <translation>لا تمكن قراءة {name}: هو تالف، أو يقول إنه أكبر بكثير من أي قائمة.</translation>
    </message>
    <message>
        <source>{name} has no sheet called “{sheet}”.</source>
        <translation>ليس في {name} ورقة تسمى «{sheet}».</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>ليس في {name} نص.</translation>
    </message>
    <message>
        <source>{name} holds a cell with more text than a list can have.</source>
        <translation>في {name} خلية نصها أكثر مما يمكن أن يكون في قائمة.</translation>
    </message>
    <message>
        <source>{name} holds a sheet that is too large for a list.</source>
        <translation>في {name} ورقة أكبر مما يمكن أن تكون قائمة.</translation>
    </message>
    <message>
        <source>{name} holds no rows in a visible sheet.</source>
        <translation>ليس في {name} صفوف في ورقة ظاهرة.</translation>
    </message>
    <message>
        <source>{name} holds no rows in its sheet “{sheet}”.</source>
        <translation>ليس في {name} صفوف في ورقته «{sheet}».</translation>
    </message>
    <message>
        <source>{name} holds no rows: its sheets are empty.</source>
        <translation>ليس في {name} صفوف: أوراقه فارغة.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text in its cells, so there is no list to read.</source>
        <translation>في {name} صور، ولا نص في خلاياه، فلا قائمة لقراءتها.</translation>
    </message>
    <message>
        <source>{name} is a PDF, which doesn&apos;t hold the letter&apos;s text as it was typed.</source>
        <translation>{name} ملف PDF، وهو لا يحفظ نص الرسالة كما كُتب.</translation>
    </message>
    <message>
        <source>{name} is a Pages document.</source>
        <translation>{name} مستند Pages.</translation>
    </message>
    <message>
        <source>{name} is a Rich Text file (.rtf).</source>
        <translation>{name} ملف نص منسّق (.rtf).</translation>
    </message>
    <message>
        <source>{name} is a Word file with macros, which aren&apos;t opened here.</source>
        <translation>{name} ملف Word فيه وحدات ماكرو، وهذه لا تُفتح هنا.</translation>
    </message>
    <message>
        <source>{name} is a Word template (.dotx), not a letter.</source>
        <translation>{name} قالب Word (.dotx)، لا رسالة.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a letter.</source>
        <translation>{name} عرض تقديمي، لا رسالة.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a letter.</source>
        <translation>{name} جدول بيانات، لا رسالة.</translation>
    </message>
    <message>
        <source>{name} is a zip file, not a Word file.</source>
        <translation>{name} ملف zip، لا ملف Word.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} نص OpenDocument (.odt).</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a Word file.</source>
        <translation>{name} تالف: لا تمكن قراءته كملف Word.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no row in it.</source>
        <translation>{name} فارغ: لا صف فيه.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format (.doc).</source>
        <translation>{name} بصيغة Word القديمة (.doc).</translation>
    </message>
    <message>
        <source>{name} is larger than a letter can be.</source>
        <translation>{name} أكبر مما يمكن أن تكون رسالة.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>{name} is larger than {rows} rows or {columns} columns.</source>
        <translation>{name} أكبر من حد الصفوف ({rows}) أو الأعمدة ({columns}).</translation>
    </message>
    <message>
        <source>{name} is not a table: much of it is no text.</source>
        <translation>{name} ليس جدولًا: كثير منه ليس نصًا.</translation>
    </message>
    <message>
        <source>{name} is not the name of a file that comes with Undersigned.</source>
        <translation>{name} ليس اسم ملف يأتي مع Undersigned.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>{name} is too large: unpacked, it would be far larger than any list.</source>
        <translation>{name} كبير جدًا: بعد فك الضغط سيكون أكبر بكثير من أي قائمة.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not a table.</source>
        <translation>{name} هو {kind}، وليس جدولًا.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} هو {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a Word file.</source>
        <translation>{name} ليس ملف Word.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t {encoding} text: line {line} doesn&apos;t fit it.</source>
        <translation>{name} ليس نصًا بترميز {encoding}: السطر {line} لا يوافقه.</translation>
    </message>
    <message>
        <source>{name} reaches for something outside itself, or brings another file along, so it wasn’t opened.</source>
        <translation>يستدعي {name} شيئًا خارجه أو يجلب معه ملفًا آخر، فلم يُفتح.</translation>
    </message>
    <message>
        <source>{name} signs this letter, and it is also to whom the letter goes.</source>
        <translation>{name} ضمن الموقّعين على هذه الرسالة، وهو أيضًا من تُوجَّه إليه.</translation>
    </message>
    <message>
        <source>{name} stands twice under this letter.</source>
        <translation>{name} يرد مرتين تحت هذه الرسالة.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a letter can hold, so it wasn&apos;t opened.</source>
        <translation>بعد فك الضغط يصير {name} أكبر بكثير مما تتسع له رسالة، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>{part} has lists or quotations nested so deep that not all of it can be read.</source>
        <translation>في {part} قوائم أو اقتباسات متداخلة بعمق لا تمكن معه قراءتها كلها.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t UTF-8 text.</source>
        <translation>{part} ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>{part} isn&apos;t valid TOML: {why}.</source>
        <translation>{part} ليس TOML صحيحًا: {why}.</translation>
    </message>
    <message>
        <source>{part} words a part “{key}” of the frame, which letters haven&apos;t, so it isn&apos;t printed.</source>
        <translation>يصوغ {part} جزءًا «{key}» من الإطار لا يوجد في الرسائل، لذلك لا يُطبع.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {why}</source>
        <translation>لا يمكن فتح {path}: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be packed: {why}</source>
        <translation>لا يمكن حزم {path}: {why}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {cause}.</source>
        <translation>لا تمكن قراءة {path}: {cause}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be saved again, because its text has an error: {part}: {what}</source>
        <translation>لا يمكن حفظ {path} من جديد لأن في نصه خطأ: {part}: {what}</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be moved to {to}, so it wasn&apos;t replaced.</source>
        <translation>تعذّر نقل {path} إلى {to}، لذلك لم يُستبدل.</translation>
    </message>
    <message>
        <source>{path} has no recipients, so there is no letter yet.</source>
        <translation>ليس في {path} مستلمون، فلا رسالة بعد.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>عدد الملفات في {path} أكثر من {most}.</translation>
    </message>
    <message>
        <source>{path} holds “{name}”, a link or a device.</source>
        <translation>في {path} يوجد «{name}»، وهو رابط أو جهاز.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ملف، لا مجلد.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} مجلد أو جهاز، لا ملف.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} فارغ.</translation>
    </message>
    <message>
        <source>{path} is in {language}, the language the letter is written in.</source>
        <translation>{path} باللغة {language}، وهي لغة كتابة الرسالة.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that is read.</source>
        <translation>{path} أكبر من {most} ميغابايت، وهو أكبر ما يُقرأ.</translation>
    </message>
    <message>
        <source>{path} is no longer there, so it wasn&apos;t saved.</source>
        <translation>لم يعد {path} موجودًا، لذلك لم يُحفظ.</translation>
    </message>
    <message>
        <source>{path} is there already and can&apos;t be read, so it wasn&apos;t replaced.</source>
        <translation>{path} موجود من قبل ولا تمكن قراءته، لذلك لم يُستبدل.</translation>
    </message>
    <message>
        <source>{path} is there already, and may hold a translator’s work.</source>
        <translation>{path} موجود أصلًا، وقد يحوي عمل مترجم.</translation>
    </message>
    <message>
        <source>{path} is there already, so it isn&apos;t written over.</source>
        <translation>{path} موجود من قبل، لذلك لا يُكتب فوقه.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a folder.</source>
        <translation>{path} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a list that an export wrote, so it wasn&apos;t written over.</source>
        <translation>{path} ليس قائمة كتبها تصدير، لذلك لم يُكتب فوقه.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t an unpacked campaign.</source>
        <translation>{path} ليس حملة مفكوكة.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t empty, so nothing is unpacked there.</source>
        <translation>{path} ليس فارغًا، لذلك لا يُفكّ فيه شيء.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} was changed after it was exported, so it can&apos;t be kept as what was sent.</source>
        <translation>تغيّر {path} بعد تصديره، فلا يمكن الاحتفاظ به على أنه ما أُرسل.</translation>
    </message>
    <message>
        <source>{path} was changed by another program or person since it was opened, so it wasn&apos;t saved.</source>
        <translation>غيّر برنامج أو شخص آخر {path} منذ فتحه، لذلك لم يُحفظ.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else while letters were written, so there is no zip.</source>
        <translation>غيّر شخص آخر {path} أثناء كتابة الرسائل، لذلك لا يوجد ملف zip.</translation>
    </message>
    <message>
        <source>{path} was changed while letters were made.</source>
        <translation>تغيّر {path} أثناء إعداد الرسائل.</translation>
    </message>
    <message>
        <source>{path} was made or changed by somebody else, so it wasn&apos;t replaced.</source>
        <translation>أنشأ شخص آخر {path} أو غيّره، لذلك لم يُستبدل.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk didn&apos;t confirm that it is safe: {cause}.</source>
        <translation>حُفظ {path}، لكن القرص لم يؤكد أنه في أمان: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: it has too many backups.</source>
        <translation>لم يُحفظ {path}: له نسخ احتياطية كثيرة جدًا.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: no file can have this name.</source>
        <translation>لم يُحفظ {path}: لا يمكن أن يكون لملف هذا الاسم.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: what is there can&apos;t be read.</source>
        <translation>لم يُحفظ {path}: لا تمكن قراءة ما هو هناك.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {cause}.</source>
        <translation>لم يُحفظ {path}: {cause}.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved: {why}</source>
        <translation>لم يُحفظ {path}: {why}</translation>
    </message>
    <message>
        <source>{person} is no longer among those that the letter to {recipient} names.</source>
        <translation>لم يعد {person} ممن تذكرهم الرسالة إلى {recipient}.</translation>
    </message>
    <message>
        <source>{table} has no rows.</source>
        <translation>ليس في {table} صفوف.</translation>
    </message>
    <message>
        <source>{what} Say first what is to become of them.</source>
        <translation>{what} بيّنوا أولًا ما مصيرها.</translation>
    </message>
    <message>
        <source>{what} was left out.</source>
        <translation>تُرك ما يلي: {what}.</translation>
    </message>
    <message>
        <source>{where}: a list was expected.</source>
        <translation>{where}: كانت قائمة متوقعة.</translation>
    </message>
    <message>
        <source>{where}: its file is missing.</source>
        <translation>{where}: ملفه ناقص.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}: {key} ناقص.</translation>
    </message>
    <message>
        <source>{where}: {what} was expected.</source>
        <translation>{where}: كان المتوقع {what}.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} is never ended by {{% {other} %}}.</source>
        <translation>الوسم {{% {tag} %}} لا ينهيه {{% {other} %}} أبدًا.</translation>
    </message>
    <message>
        <source>{{% {tag} %}} stands without the {{% {other} %}} it belongs to.</source>
        <translation>الوسم {{% {tag} %}} يرد دون {{% {other} %}} الذي يخصه.</translation>
    </message>
    <message>
        <source>“{about}” is empty for this recipient, and the text needs it.</source>
        <translation>«{about}» فارغ لهذا المستلم، والنص يحتاج إليه.</translation>
    </message>
    <message>
        <source>“{choice}” doesn&apos;t answer “{question}”.</source>
        <translation>«{choice}» لا يجيب عن «{question}».</translation>
    </message>
    <message>
        <source>“{field}” is empty for this recipient, and the text needs it ({about}).</source>
        <translation>«{field}» فارغ لهذا المستلم، والنص يحتاج إليه ({about}).</translation>
    </message>
    <message>
        <source>“{name}” in it is a link or a device.</source>
        <translation>«{name}» الذي فيه رابط أو جهاز.</translation>
    </message>
    <message>
        <source>“{name}” in it is damaged.</source>
        <translation>«{name}» الذي فيه تالف.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {most} MB.</source>
        <translation>«{name}» الذي فيه أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” in it is packed in an unknown way.</source>
        <translation>«{name}» الذي فيه مضغوط بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>“{name}” in it is {kind}.</source>
        <translation>«{name}» الذي فيه هو {kind}.</translation>
    </message>
    <message>
        <source>“{name}” in it would grow without measure.</source>
        <translation>«{name}» الذي فيه سيكبر بلا حد.</translation>
    </message>
    <message>
        <source>“{name}” is no list, so it can’t be gone through.</source>
        <translation>«{name}» ليس قائمة، فلا يمكن المرور عليه.</translation>
    </message>
    <message>
        <source>“{name}” is no way to fill in a text here.</source>
        <translation>«{name}» ليس طريقة لملء نص هنا.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t one of the letter&apos;s lists, so “for” can&apos;t go through it.</source>
        <translation>«{name}» ليس من قوائم الرسالة، فلا يمكن لـ «for» المرور عليه.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, and is kept as a former name of {owner}.</source>
        <translation>«{name}» وارد في هذه الرسالة، وهو محفوظ اسمًا سابقًا لـ {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but belongs to {owner}.</source>
        <translation>«{name}» وارد في هذه الرسالة، لكنه يخص {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the name of another recipient.</source>
        <translation>«{name}» وارد في هذه الرسالة، لكنه اسم مستلم آخر.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but is the {field} of {owner}.</source>
        <translation>«{name}» وارد في هذه الرسالة، لكنه {field} لدى {owner}.</translation>
    </message>
    <message>
        <source>“{name}” stands in this letter, but the letter to {owner} is the one to this person.</source>
        <translation>«{name}» وارد في هذه الرسالة، لكن الرسالة إلى {owner} هي الموجَّهة إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>“{name}” was taken to be {recipient}, who was there already.</source>
        <translation>أُخذ «{name}» على أنه {recipient}، وهو موجود من قبل.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are one signatory already.</source>
        <translation>«{one}» و«{other}» موقّع واحد من قبل.</translation>
    </message>
    <message>
        <source>“{role}” isn&apos;t a part of a letter.</source>
        <translation>«{role}» ليس جزءًا من رسالة.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be {value}.</source>
        <translation>لا يمكن أن تكون «{setting}» {value}.</translation>
    </message>
    <message>
        <source>“{setting}” can&apos;t be “{given}”.</source>
        <translation>لا يمكن أن تكون «{setting}» «{given}».</translation>
    </message>
    <message>
        <source>“{setting}” is the same in all letters.</source>
        <translation>«{setting}» واحد في كل الرسائل.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand in the name of a file.</source>
        <translation>لا يمكن أن يكون «{sign}» في اسم ملف.</translation>
    </message>
    <message>
        <source>“{start}” begins something to be filled in, but it has no end.</source>
        <translation>«{start}» يبدأ ما ينبغي ملؤه، لكن لا نهاية له.</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>«{text}» ما زال ينبغي ملؤه.</translation>
    </message>
    <message>
        <source>“{text}” stands twice in a row.</source>
        <translation>«{text}» يرد مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t a language&apos;s code, so it was left out.</source>
        <translation>«{value}» ليس رمز لغة، لذلك تُرك.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t to, cc or via; the row was taken as one the letter is to.</source>
        <translation>«{value}» ليس to ولا cc ولا via؛ وأُخذ الصف على أنه لمن تُوجَّه إليه الرسالة.</translation>
    </message>
    <message>
        <source>“{word}” is no number from 1 to 64.</source>
        <translation>«{word}» ليس عددًا من 1 إلى 64.</translation>
    </message>
    <message>
        <source>“{word}” is no separator.</source>
        <translation>«{word}» ليس فاصلًا.</translation>
    </message>
    <message>
        <source>“{word}” is not a date.</source>
        <translation>«{word}» ليس تاريخًا.</translation>
    </message>
</context>
<context>
    <name>NobodySigns</name>
    <message>
        <source>No one signs yet.</source>
        <translation>لا أحد يوقّع بعد.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>جدول فيه صف لكل موقّع: Excel أو LibreOffice أو CSV</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Names you copied, one a line</source>
        <translation>أسماء نسختموها، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>كتابة اسم</translation>
    </message>
    <message>
        <source>Name as it is to be printed</source>
        <translation>الاسم كما سيُطبع</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>إضافة مستلم</translation>
    </message>
    <message>
        <source>Who is it to? This is how the letter will look.</source>
        <translation>إلى من تُوجَّه؟ هكذا ستبدو الرسالة.</translation>
    </message>
    <message>
        <source>This letter takes too long to set.</source>
        <translation>يستغرق تنسيق هذه الرسالة وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or make it shorter.</source>
        <translation>تراجعوا عن آخر تغيير، أو اختصروها.</translation>
    </message>
    <message>
        <source>This letter needs more memory than there is.</source>
        <translation>تحتاج هذه الرسالة إلى ذاكرة أكبر من المتاح.</translation>
    </message>
    <message>
        <source>Undo what you changed last. A picture in it may be too large.</source>
        <translation>تراجعوا عن آخر تغيير. ربما كانت فيها صورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Something went wrong in making this page.</source>
        <translation>حدث خطأ في إعداد هذه الصفحة.</translation>
    </message>
    <message>
        <source>Undo what you changed last, or go on: it is tried again with your next change.</source>
        <translation>تراجعوا عن آخر تغيير، أو تابعوا: ستُعاد المحاولة مع تغييركم التالي.</translation>
    </message>
    <message>
        <source>The page below is as it was before.</source>
        <translation>الصفحة أدناه هي كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Your text is safe.</source>
        <translation>نصكم في أمان.</translation>
    </message>
</context>
<context>
    <name>OnlyOne</name>
    <message>
        <source>A translator can write here beside the page, or get one Word file that she sends back.</source>
        <translation>يمكن للمترجم أن يكتب هنا بجانب الصفحة، أو أن يتسلم ملف Word يعيده.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>إدخال ترجمة</translation>
    </message>
    <message>
        <source>Only {language} so far.</source>
        <translation>{language} فقط حتى الآن.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>all others: {value}</source>
        <translation>كل ما سواها: {value}</translation>
    </message>
    <message>
        <source>This letter has its own</source>
        <translation>لهذه الرسالة ما يخصّها</translation>
    </message>
    <message>
        <source>{recipient} has its own</source>
        <translation>لـ {recipient} ما يخصّها</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) have their own</source>
        <translation>
            <numerusform>%n رسالة لها ما يخصّها</numerusform>
            <numerusform>رسالة واحدة لها ما يخصّها</numerusform>
            <numerusform>رسالتان لهما ما يخصّهما</numerusform>
            <numerusform>%n رسائل لها ما يخصّها</numerusform>
            <numerusform>%n رسالة لها ما يخصّها</numerusform>
            <numerusform>%n رسالة لها ما يخصّها</numerusform>
        </translation>
    </message>
    <message>
        <source>As in all other letters</source>
        <translation>كما في سائر الرسائل</translation>
    </message>
    <message>
        <source>Show {recipient}</source>
        <translation>إظهار {recipient}</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>واحد في كل الرسائل</translation>
    </message>
    <message>
        <source>Change the words of the letterhead</source>
        <translation>تغيير نص الترويسة</translation>
    </message>
    <message>
        <source>Move the letterhead</source>
        <translation>نقل الترويسة</translation>
    </message>
    <message>
        <source>Change the size of the letterhead’s pictures</source>
        <translation>تغيير حجم صور الترويسة</translation>
    </message>
    <message>
        <source>Change whether there is a cover</source>
        <translation>تغيير وجود الغلاف</translation>
    </message>
    <message>
        <source>Change the columns of the cover</source>
        <translation>تغيير أعمدة الغلاف</translation>
    </message>
    <message>
        <source>Change the size of the cover’s pictures</source>
        <translation>تغيير حجم صور الغلاف</translation>
    </message>
    <message>
        <source>Change the running head</source>
        <translation>تغيير الرأس الجاري</translation>
    </message>
    <message>
        <source>Change where the running head begins</source>
        <translation>تغيير موضع بدء الرأس الجاري</translation>
    </message>
    <message>
        <source>Change the page numbers</source>
        <translation>تغيير أرقام الصفحات</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>تغيير الورق</translation>
    </message>
    <message>
        <source>Change the top margin</source>
        <translation>تغيير الهامش العلوي</translation>
    </message>
    <message>
        <source>Change the bottom margin</source>
        <translation>تغيير الهامش السفلي</translation>
    </message>
    <message>
        <source>Change a side margin</source>
        <translation>تغيير هامش جانبي</translation>
    </message>
    <message>
        <source>Change the font</source>
        <translation>تغيير الخط</translation>
    </message>
    <message>
        <source>Change the font of headings</source>
        <translation>تغيير خط العناوين</translation>
    </message>
    <message>
        <source>Change the size of the text</source>
        <translation>تغيير حجم النص</translation>
    </message>
    <message>
        <source>Change the line spacing</source>
        <translation>تغيير تباعد الأسطر</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>نقل التاريخ</translation>
    </message>
    <message>
        <source>Move the address</source>
        <translation>نقل العنوان</translation>
    </message>
    <message>
        <source>Change how several people are addressed</source>
        <translation>تغيير ترتيب عدة أشخاص في العنوان</translation>
    </message>
    <message>
        <source>Change where notes stand</source>
        <translation>تغيير موضع الحواشي</translation>
    </message>
    <message>
        <source>Change the size of the notes</source>
        <translation>تغيير حجم الحواشي</translation>
    </message>
    <message>
        <source>Change the heading over the names</source>
        <translation>تغيير العنوان فوق الأسماء</translation>
    </message>
    <message>
        <source>Change the columns of the names</source>
        <translation>تغيير أعمدة الأسماء</translation>
    </message>
    <message>
        <source>Change the size of the names</source>
        <translation>تغيير حجم الأسماء</translation>
    </message>
    <message>
        <source>Change where the names begin</source>
        <translation>تغيير موضع بدء الأسماء</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>تغيير ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Change how a name is printed</source>
        <translation>تغيير كيفية طباعة الأسماء</translation>
    </message>
    <message>
        <source>Change the numbers of the names</source>
        <translation>تغيير أرقام الأسماء</translation>
    </message>
    <message>
        <source>Change the place of lead signatories</source>
        <translation>تغيير موضع الموقّعين الرئيسيين</translation>
    </message>
    <message>
        <source>Change where pictures of signatures go</source>
        <translation>تغيير وجهة صور التوقيعات</translation>
    </message>
    <message>
        <source>Change the draft mark</source>
        <translation>تغيير علامة المسودة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ليتر أمريكي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (Country)</source>
        <translation>الاسم (البلد)</translation>
    </message>
    <message>
        <source>Name, Country</source>
        <translation>الاسم، البلد</translation>
    </message>
    <message>
        <source>Name, person, title</source>
        <translation>الاسم، الشخص، المنصب</translation>
    </message>
    <message>
        <source>Block: title and contact below</source>
        <translation>كتلة: المنصب وجهة الاتصال تحته</translation>
    </message>
    <message>
        <source>Name, in an individual capacity (Affiliation)</source>
        <translation>الاسم، بصفة شخصية (الانتماء)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>number of signatories</source>
        <translation>عدد الموقّعين</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>the letter’s subject</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>واحد في كل الرسائل</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>كالنص</translation>
    </message>
</context>
<context>
    <name>PageRoom</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Fit on so many pages…</source>
        <translation>ا&amp;حتواء في عدد من الصفحات…</translation>
    </message>
    <message>
        <source>C&amp;hoose a logo…</source>
        <translation>اختيار &amp;شعار…</translation>
    </message>
    <message>
        <source>{step} in {recipient}’s letter</source>
        <translation>{step} في الرسالة إلى {recipient}</translation>
    </message>
    <message>
        <source>{step}: as in all letters</source>
        <translation>{step}: كما في كل الرسائل</translation>
    </message>
    <message>
        <source>Change the heading of a group</source>
        <translation>تغيير عنوان مجموعة</translation>
    </message>
    <message>
        <source>Move a group</source>
        <translation>نقل مجموعة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>Add a logo to the cover</source>
        <translation>إضافة شعار إلى الغلاف</translation>
    </message>
    <message>
        <source>Add a logo to the letterhead</source>
        <translation>إضافة شعار إلى الترويسة</translation>
    </message>
    <message>
        <source>Remove a logo</source>
        <translation>إزالة شعار</translation>
    </message>
    <message>
        <source>Move a logo</source>
        <translation>نقل شعار</translation>
    </message>
    <message>
        <source>Say what a logo shows</source>
        <translation>وصف ما يُظهره شعار</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>توقّف؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The letters changed meanwhile, so nothing was done. Try again.</source>
        <translation>تغيّرت الرسائل في هذه الأثناء فلم يُفعل شيء. حاولوا ثانية.</translation>
    </message>
    <message>
        <source>It can’t be done, and nothing was changed.</source>
        <translation>هذا غير ممكن، ولم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Even at its tightest, the letter to {recipient} has %n page(s).</source>
        <translation>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في %n صفحة.</numerusform>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في صفحة واحدة.</numerusform>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في صفحتين.</numerusform>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في %n صفحات.</numerusform>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في %n صفحة.</numerusform>
            <numerusform>حتى في أضيق حالاتها، تبقى الرسالة إلى {recipient} في %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be done: no letter has more than %n page(s).</source>
        <translation>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على %n صفحة.</numerusform>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على صفحة واحدة.</numerusform>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على صفحتين.</numerusform>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على %n صفحات.</numerusform>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على %n صفحة.</numerusform>
            <numerusform>لا حاجة إلى شيء: لا تزيد رسالة على %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit the letters on %n page(s)</source>
        <translation>
            <numerusform>احتواء الرسائل في %n صفحة</numerusform>
            <numerusform>احتواء الرسائل في صفحة واحدة</numerusform>
            <numerusform>احتواء الرسائل في صفحتين</numerusform>
            <numerusform>احتواء الرسائل في %n صفحات</numerusform>
            <numerusform>احتواء الرسائل في %n صفحة</numerusform>
            <numerusform>احتواء الرسائل في %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit {recipient}’s letter on %n page(s)</source>
        <translation>
            <numerusform>احتواء الرسالة إلى {recipient} في %n صفحة</numerusform>
            <numerusform>احتواء الرسالة إلى {recipient} في صفحة واحدة</numerusform>
            <numerusform>احتواء الرسالة إلى {recipient} في صفحتين</numerusform>
            <numerusform>احتواء الرسالة إلى {recipient} في %n صفحات</numerusform>
            <numerusform>احتواء الرسالة إلى {recipient} في %n صفحة</numerusform>
            <numerusform>احتواء الرسالة إلى {recipient} في %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter has more than %n page(s) now.</source>
        <translation>
            <numerusform>لا تزيد رسالة الآن على %n صفحة.</numerusform>
            <numerusform>لا تزيد رسالة الآن على صفحة واحدة.</numerusform>
            <numerusform>لا تزيد رسالة الآن على صفحتين.</numerusform>
            <numerusform>لا تزيد رسالة الآن على %n صفحات.</numerusform>
            <numerusform>لا تزيد رسالة الآن على %n صفحة.</numerusform>
            <numerusform>لا تزيد رسالة الآن على %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n page(s) now.</source>
        <translation>
            <numerusform>في هذه الرسالة الآن %n صفحة.</numerusform>
            <numerusform>في هذه الرسالة الآن صفحة واحدة.</numerusform>
            <numerusform>في هذه الرسالة الآن صفحتان.</numerusform>
            <numerusform>في هذه الرسالة الآن %n صفحات.</numerusform>
            <numerusform>في هذه الرسالة الآن %n صفحة.</numerusform>
            <numerusform>في هذه الرسالة الآن %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letters</source>
        <translation>
            <numerusform>في %n رسالة</numerusform>
            <numerusform>في الرسالة الواحدة</numerusform>
            <numerusform>في الرسالتين</numerusform>
            <numerusform>في الرسائل كلها (%n)</numerusform>
            <numerusform>في الرسائل كلها (%n)</numerusform>
            <numerusform>في الرسائل كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the letter to {recipient}</source>
        <translation>في الرسالة إلى {recipient} فقط</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page isn’t there.</source>
        <translation>هذه الصفحة غير موجودة.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>صفحات الرسالة</translation>
    </message>
    <message>
        <source>“Read it as text” gives the same letter to a screen reader.</source>
        <translation>«قراءتها كنص» تقدّم الرسالة نفسها لقارئ الشاشة.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>لصق أسماء</translation>
    </message>
    <message>
        <source>&amp;One name a line, or cells copied from a spreadsheet or a page:</source>
        <translation>ا&amp;سم في كل سطر، أو خلايا منسوخة من جدول بيانات أو صفحة:</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>ما سيُضاف</translation>
    </message>
    <message>
        <source>Nothing is added before the last click.</source>
        <translation>لا يُضاف شيء قبل النقرة الأخيرة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ملصق</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: there already</source>
        <translation>{name}: موجود من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>سيُضاف %n</numerusform>
            <numerusform>سيُضاف %n</numerusform>
            <numerusform>سيُضاف %n</numerusform>
            <numerusform>سيُضاف %n</numerusform>
            <numerusform>سيُضاف %n</numerusform>
            <numerusform>سيُضاف %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>الموجود من قبل: %n</numerusform>
            <numerusform>الموجود من قبل: %n</numerusform>
            <numerusform>الموجود من قبل: %n</numerusform>
            <numerusform>الموجود من قبل: %n</numerusform>
            <numerusform>الموجود من قبل: %n</numerusform>
            <numerusform>الموجود من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as others</source>
        <translation>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
            <numerusform>قد يكون %n مكررًا لآخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>إضافة %n اسم</numerusform>
            <numerusform>إضافة اسم واحد</numerusform>
            <numerusform>إضافة اسمين</numerusform>
            <numerusform>إضافة %n أسماء</numerusform>
            <numerusform>إضافة %n اسمًا</numerusform>
            <numerusform>إضافة %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the names</source>
        <translation>إضافة الأسماء</translation>
    </message>
    <message>
        <source>Paste names first</source>
        <translation>الصقوا أسماء أولًا</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Copy to {number}</source>
        <translation>نسخة إلى {number}</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>الشخص {number} من {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>for “Dear Mr. …”</source>
        <translation>لعبارة «السيد … المحترم»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Street
City, postcode</source>
        <translation>الشارع
المدينة، الرمز البريدي</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>لقب المخاطبة</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>السيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>الأحرف بعد الاسم</translation>
    </message>
    <message>
        <source>AO KC</source>
        <translation>AO KC</translation>
    </message>
    <message>
        <source>not part of the name: whom is the letter greeting?</source>
        <translation>ليس جزءًا من الاسم: من الذي تحيّيه الرسالة؟</translation>
    </message>
    <message>
        <source>Move {person} up</source>
        <translation>نقل {person} إلى أعلى</translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation>إزالة {person}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>or drop a PNG or JPEG here</source>
        <translation>أو أفلتوا هنا ملف PNG أو JPEG</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>إضافة آخر…</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>ما يُظهره، بالكلمات</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>واحد في كل الرسائل</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The letter as text</source>
        <translation>الرسالة كنص</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>إظهار ما يختلف</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Tint all that isn’t the same in every letter</source>
        <translation>تلوين كل ما ليس متطابقًا في كل الرسائل</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>قراءتها كنص</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>The same letter as plain text, for a screen reader</source>
        <translation>الرسالة نفسها كنص عادي، لقارئ الشاشة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Just catching up…</source>
        <translation>لحظة للحاق بما كُتب…</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>التكبير، {percent}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>جارٍ تصدير %n ملف</numerusform>
            <numerusform>جارٍ تصدير ملف واحد</numerusform>
            <numerusform>جارٍ تصدير ملفين</numerusform>
            <numerusform>جارٍ تصدير %n ملفات</numerusform>
            <numerusform>جارٍ تصدير %n ملفًا</numerusform>
            <numerusform>جارٍ تصدير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {files}: {name}</source>
        <translation>{done} من {files}: {name}</translation>
    </message>
    <message>
        <source>Stopping after this letter…</source>
        <translation>سيتوقف بعد هذه الرسالة…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>[Who is it to?]</source>
        <translation>[إلى من تُوجَّه؟]</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} and {lines}</source>
        <translation>{pages} و{lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) this letter</source>
        <translation>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
            <numerusform>عدد الموقّعين على هذه الرسالة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>{number} of {count} letters</source>
        <translation>{number} من {count} من الرسائل</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation>{one} و{two}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <translation>
            <numerusform>{name} و%n مستلم آخر</numerusform>
            <numerusform>{name} ومستلم آخر</numerusform>
            <numerusform>{name} ومستلمَين آخرَين</numerusform>
            <numerusform>{name} و%n مستلمين آخرين</numerusform>
            <numerusform>{name} و%n مستلمًا آخر</numerusform>
            <numerusform>{name} و%n مستلم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>لا رسالة</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Tab: let “{words}” change with the letter</source>
        <translation>Tab: جعل «{words}» تتغيّر مع الرسالة</translation>
    </message>
    <message>
        <source>Which letters this changes</source>
        <translation>أي رسائل يغيّرها هذا</translation>
    </message>
    <message>
        <source>What can be done with this paragraph (Ctrl+Shift+D)</source>
        <translation>ما يمكن فعله بهذه الفقرة (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Let “{words}” change with the letter</source>
        <translation>جعل «{words}» تتغيّر مع الرسالة</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>تحديد التاريخ</translation>
    </message>
    <message>
        <source>The list of signatories</source>
        <translation>قائمة الموقّعين</translation>
    </message>
    <message>
        <source>From Recipients</source>
        <translation>من «المستلمون»</translation>
    </message>
    <message>
        <source>Automatic, from Recipients</source>
        <translation>تلقائي، من «المستلمون»</translation>
    </message>
    <message>
        <source>Left out in {letters}</source>
        <translation>محذوف في {letters}</translation>
    </message>
    <message>
        <source>Missing in {letters}</source>
        <translation>ناقص في {letters}</translation>
    </message>
    <message>
        <source>In both letters</source>
        <translation>في كلتا الرسالتين</translation>
    </message>
    <message numerus="yes">
        <source>In all %n letter(s)</source>
        <translation>
            <numerusform>في كل الرسائل (%n)</numerusform>
            <numerusform>في كل الرسائل (%n)</numerusform>
            <numerusform>في كل الرسائل (%n)</numerusform>
            <numerusform>في كل الرسائل (%n)</numerusform>
            <numerusform>في كل الرسائل (%n)</numerusform>
            <numerusform>في كل الرسائل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>فقط في {letters}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>تحديد التاريخ…</translation>
    </message>
    <message>
        <source>Change it there</source>
        <translation>تغييره هناك</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back for {name} only</source>
        <translation>إرجاع لـ {name} فقط</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من يستلم ماذا</translation>
    </message>
    <message>
        <source>Keep {name}’s wording</source>
        <translation>إبقاء صياغة {name}</translation>
    </message>
    <message>
        <source>Compare with the shared wording…</source>
        <translation>مقارنة بالصياغة المشتركة…</translation>
    </message>
    <message>
        <source>Also use it for…</source>
        <translation>استخدامها أيضًا لـ…</translation>
    </message>
    <message>
        <source>Use the shared wording again for {name}</source>
        <translation>العودة إلى الصياغة المشتركة لـ {name}</translation>
    </message>
    <message>
        <source>Make it the wording of all</source>
        <translation>جعلها صياغة الكل</translation>
    </message>
    <message>
        <source>Leave it out for {name}</source>
        <translation>حذفه من رسالة {name}</translation>
    </message>
    <message>
        <source>Write it differently for {name}</source>
        <translation>كتابته بصيغة مختلفة لـ {name}</translation>
    </message>
    <message>
        <source>Write it differently for several letters…</source>
        <translation>كتابته بصيغة مختلفة لعدة رسائل…</translation>
    </message>
    <message>
        <source>Keep the present wording for…</source>
        <translation>إبقاء الصياغة الحالية لـ…</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Read the letters</source>
        <translation>قراءة الرسائل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Go on without marking it as read</source>
        <translation>المتابعة دون وضع علامة «قُرئت»</translation>
    </message>
    <message>
        <source>Read (Space)</source>
        <translation>قُرئت (Space)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{name} · letter {number} of {count}</source>
        <translation>{name} · الرسالة {number} من {count}</translation>
    </message>
    <message>
        <source>Mark letters as read</source>
        <translation>وضع علامة «قُرئت» على الرسائل</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>نسيان كل هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>أُرسل منها {count}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>Rename {recipient}</source>
        <translation>إعادة تسمية {recipient}</translation>
    </message>
    <message>
        <source>Change the {what} of {recipient}</source>
        <translation>تغيير {what} لدى {recipient}</translation>
    </message>
    <message>
        <source>Change the salutation of {recipient}</source>
        <translation>تغيير تحية {recipient}</translation>
    </message>
    <message>
        <source>Change a person of {recipient}</source>
        <translation>تغيير شخص لدى {recipient}</translation>
    </message>
    <message>
        <source>Change a copy of {recipient}</source>
        <translation>تغيير نسخة لدى {recipient}</translation>
    </message>
    <message>
        <source>Add a copy to {recipient}</source>
        <translation>إضافة نسخة إلى {recipient}</translation>
    </message>
    <message>
        <source>Add a person to {recipient}</source>
        <translation>إضافة شخص إلى {recipient}</translation>
    </message>
    <message>
        <source>Remove a person from {recipient}</source>
        <translation>إزالة شخص من {recipient}</translation>
    </message>
    <message>
        <source>Move a person of {recipient}</source>
        <translation>نقل شخص لدى {recipient}</translation>
    </message>
    <message>
        <source>Change “{field}” of {recipient}</source>
        <translation>تغيير «{field}» لدى {recipient}</translation>
    </message>
    <message>
        <source>Salutation ({language})</source>
        <translation>التحية ({language})</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Change the languages of {recipient}</source>
        <translation>تغيير لغات {recipient}</translation>
    </message>
</context>
<context>
    <name>RecipientsList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation>البحث في المستلمين</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>لا أحد لديه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Who is the new letter to?</source>
        <translation>إلى من الرسالة الجديدة؟</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ticked</source>
        <translation>
            <numerusform>المحدَّد: %n رسالة</numerusform>
            <numerusform>المحدَّد: رسالة واحدة</numerusform>
            <numerusform>المحدَّد: رسالتان</numerusform>
            <numerusform>المحدَّد: %n رسائل</numerusform>
            <numerusform>المحدَّد: %n رسالة</numerusform>
            <numerusform>المحدَّد: %n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Letter to</source>
        <translation>رسالة إلى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(لا اسم بعد)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>RecipientsRoom</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>مستلم جديد</translation>
    </message>
    <message>
        <source>A new letter, to somebody else</source>
        <translation>رسالة جديدة إلى مستلم آخر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Import or update from a table…</source>
        <translation>الاستيراد أو التحديث من جدول…</translation>
    </message>
    <message>
        <source>Duplicate {recipient}</source>
        <translation>تكرار {recipient}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Sort all by name</source>
        <translation>فرز الكل حسب الاسم</translation>
    </message>
    <message>
        <source>Remove {recipient}</source>
        <translation>إزالة {recipient}</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {recipient}</source>
        <translation>إضافة {recipient}</translation>
    </message>
    <message>
        <source>{recipient} (copy)</source>
        <translation>{recipient} (نسخة)</translation>
    </message>
    <message>
        <source>{recipient} was removed.</source>
        <translation>أُزيل المستلم {recipient}.</translation>
    </message>
    <message>
        <source>{letters} were removed.</source>
        <translation>أُزيلت {letters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) for them alone are set aside, not deleted.</source>
        <translation>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
            <numerusform>صياغات خاصة بهم وحدهم وُضعت جانبًا ولم تُحذف: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to sign nothing else.</source>
        <translation>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: %n موقّع.</numerusform>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: موقّع واحد.</numerusform>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: موقّعان.</numerusform>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: %n موقّعين.</numerusform>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: %n موقّعًا.</numerusform>
            <numerusform>وافقوا على ألا يوقّعوا غير ذلك: %n موقّع.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was already sent stays on record.</source>
        <translation>ما أُرسل من قبل يبقى مسجّلًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Move {recipient}</source>
        <translation>نقل {recipient}</translation>
    </message>
    <message>
        <source>Sort the recipients</source>
        <translation>فرز المستلمين</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Your work was kept</source>
        <translation>احتُفظ بعملكم</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” held changes that weren’t saved.</source>
        <translation>انتهى Undersigned فجأة بينما كانت في «{name}» تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Kept: {kept}. Saved in the file: {saved}.</source>
        <translation>المحتفظ به: {kept}. المحفوظ في الملف: {saved}.</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>فتح المسترَد</translation>
    </message>
    <message>
        <source>Keep saved</source>
        <translation>إبقاء المحفوظ</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>إظهار كليهما</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation>لم يعد ملفه موجودًا.</translation>
    </message>
    <message>
        <source>Undersigned ended unexpectedly while “{name}” wasn’t saved.</source>
        <translation>انتهى Undersigned فجأة بينما لم يكن «{name}» محفوظًا.</translation>
    </message>
    <message>
        <source>an untitled letter</source>
        <translation>رسالة بلا عنوان</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>المحتفظ به: {kept}.</translation>
    </message>
    <message>
        <source>I don’t need it</source>
        <translation>لا أحتاج إليه</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Head of each page</source>
        <translation>رأس كل صفحة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subject (Re:)</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Heading of the names</source>
        <translation>عنوان قائمة الأسماء</translation>
    </message>
    <message>
        <source>Heading of a group</source>
        <translation>عنوان مجموعة</translation>
    </message>
    <message>
        <source>Signs the letter</source>
        <translation>يوقّع على الرسالة</translation>
    </message>
    <message>
        <source>Note on the names</source>
        <translation>حاشية على الأسماء</translation>
    </message>
    <message>
        <source>Copy to (cc)</source>
        <translation>نسخة إلى (cc)</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Foot of each page</source>
        <translation>تذييل كل صفحة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>RoomLayout</name>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>الاسم كما سيُطبع؛ مفتاح Enter يضيفه</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n أُرسلت</numerusform>
            <numerusform>أُرسلت واحدة</numerusform>
            <numerusform>أُرسلت اثنتان</numerusform>
            <numerusform>%n أُرسلت</numerusform>
            <numerusform>%n أُرسلت</numerusform>
            <numerusform>%n أُرسلت</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Click the first row that holds a name, if it isn’t the marked one.</source>
        <translation>انقروا الصف الأول الذي فيه اسم، إن لم يكن هو المعلَّم.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of names</source>
        <translation>
            <numerusform>صفوف الأسماء: %n صف</numerusform>
            <numerusform>صفوف الأسماء: صف واحد</numerusform>
            <numerusform>صفوف الأسماء: صفان</numerusform>
            <numerusform>صفوف الأسماء: %n صفوف</numerusform>
            <numerusform>صفوف الأسماء: %n صفًا</numerusform>
            <numerusform>صفوف الأسماء: %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n empty one(s) left out</source>
        <translation>
            <numerusform>، مع ترك الفارغ: %n صف</numerusform>
            <numerusform>، مع ترك الفارغ: صف واحد</numerusform>
            <numerusform>، مع ترك الفارغ: صفان</numerusform>
            <numerusform>، مع ترك الفارغ: %n صفوف</numerusform>
            <numerusform>، مع ترك الفارغ: %n صفًا</numerusform>
            <numerusform>، مع ترك الفارغ: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Which line looks right?</source>
        <translation>أي سطر يبدو صحيحًا؟</translation>
    </message>
</context>
<context>
    <name>SameGroup</name>
    <message>
        <source>Same group?</source>
        <translation>الجهة نفسها؟</translation>
    </message>
    <message>
        <source>Looking who may be on the roster twice…</source>
        <translation>جارٍ البحث عمّن قد يكون في السجل مرتين…</translation>
    </message>
    <message>
        <source>These differ in nothing but how they are written.</source>
        <translation>لا تختلف هذه إلا في طريقة الكتابة.</translation>
    </message>
    <message>
        <source>Names that are surely the same</source>
        <translation>أسماء هي بالتأكيد للجهة نفسها</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Same, combine</source>
        <translation>نفسها، دمج</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Different groups</source>
        <translation>جهات مختلفة</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Look at each</source>
        <translation>ال&amp;نظر في كل واحد</translation>
    </message>
    <message>
        <source>De&amp;cisions…</source>
        <translation>ال&amp;قرارات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Will print: {name}</source>
        <translation>سيُطبع: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) surely the same</source>
        <translation>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
            <numerusform>بالتأكيد للجهة نفسها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine all %n</source>
        <translation>
            <numerusform>دمج الكل (%n)</numerusform>
            <numerusform>دمج الكل (%n)</numerusform>
            <numerusform>دمج الكل (%n)</numerusform>
            <numerusform>دمج الكل (%n)</numerusform>
            <numerusform>دمج الكل (%n)</numerusform>
            <numerusform>دمج الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n set(s)</source>
        <translation>
            <numerusform>دمج %n مجموعة</numerusform>
            <numerusform>دمج مجموعة واحدة</numerusform>
            <numerusform>دمج مجموعتين</numerusform>
            <numerusform>دمج %n مجموعات</numerusform>
            <numerusform>دمج %n مجموعة</numerusform>
            <numerusform>دمج %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Tick two or more that belong together</source>
        <translation>حدّدوا اسمين أو أكثر من الجهة نفسها</translation>
    </message>
    <message>
        <source>Takes back what you decided last</source>
        <translation>يرجع عن آخر قرار لكم</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <translation>هذا هو الأول</translation>
    </message>
    <message>
        <source>Nothing more to look at</source>
        <translation>لم يبقَ شيء للنظر فيه</translation>
    </message>
    <message>
        <source>Nobody is on the roster twice, as far as can be told.</source>
        <translation>لا أحد في السجل مرتين، بقدر ما يمكن معرفته.</translation>
    </message>
    <message>
        <source>Your decisions are kept, and used for the next list.</source>
        <translation>قراراتكم محفوظة، وتُستخدم للقائمة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) put off: find (it|them) again under “Same group?”.</source>
        <translation>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
            <numerusform>المؤجَّل: %n. تجدونه من جديد تحت «الجهة نفسها؟».</numerusform>
        </translation>
    </message>
    <message>
        <source>Combine {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <source>Keep {name} apart</source>
        <translation>إبقاء {name} منفصلًا</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>الصفوف الأولى من القائمة</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>▸ First name</source>
        <translation>◂ الاسم الأول</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متجاهَل</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to a translator · {language}</source>
        <translation>إرسال إلى مترجم · {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the letter</source>
        <translation>
            <numerusform>نصوص الرسالة: %n</numerusform>
            <numerusform>نصوص الرسالة: %n</numerusform>
            <numerusform>نصوص الرسالة: %n</numerusform>
            <numerusform>نصوص الرسالة: %n</numerusform>
            <numerusform>نصوص الرسالة: %n</numerusform>
            <numerusform>نصوص الرسالة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>الجديد منها: %n</numerusform>
            <numerusform>الجديد منها: %n</numerusform>
            <numerusform>الجديد منها: %n</numerusform>
            <numerusform>الجديد منها: %n</numerusform>
            <numerusform>الجديد منها: %n</numerusform>
            <numerusform>الجديد منها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
            <numerusform>ما تغيّر منذ الترجمة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) and salutation(s)</source>
        <translation>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
            <numerusform>الأسماء والألقاب والتحيات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One Word file in two columns: {what}.</source>
        <translation>ملف Word واحد بعمودين: {what}.</translation>
    </message>
    <message>
        <source>She writes in the right column, with any program, also on a telephone, and sends the file back. How it is done stands in it, in her language where we have it.</source>
        <translation>تُكتب الترجمة في العمود الأيمن بأي برنامج، وعلى الهاتف أيضًا، ثم يُعاد الملف. وفيه شرح الطريقة بلغة المترجم إن توفرت لدينا.</translation>
    </message>
    <message>
        <source>Contacts and signatories’ private columns are not in it.</source>
        <translation>لا يحتوي على جهات الاتصال ولا على أعمدة الموقّعين الخاصة.</translation>
    </message>
    <message>
        <source>The letter in {language} as PDF beside it</source>
        <translation>الرسالة باللغة {language} بصيغة PDF بجانبه</translation>
    </message>
    <message>
        <source>Say in Recipients whom the letter is to first</source>
        <translation>حدّد أولًا في المستلمين لمن الرسالة</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Compare with today’s</source>
        <translation>مقارنة بما هي اليوم</translation>
    </message>
    <message>
        <source>{name}’s letter is kept as it was sent.</source>
        <translation>رسالة {name} محفوظة كما أُرسلت.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept as they were sent.</source>
        <translation>
            <numerusform>محفوظة كما أُرسلت: %n رسالة.</numerusform>
            <numerusform>محفوظة كما أُرسلت: رسالة واحدة.</numerusform>
            <numerusform>محفوظة كما أُرسلت: رسالتان.</numerusform>
            <numerusform>محفوظة كما أُرسلت: %n رسائل.</numerusform>
            <numerusform>محفوظة كما أُرسلت: %n رسالة.</numerusform>
            <numerusform>محفوظة كما أُرسلت: %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {name}’s letter as sent</source>
        <translation>وضع علامة «أُرسلت» على رسالة {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>وضع علامة «أُرسلت» على %n رسالة</numerusform>
            <numerusform>وضع علامة «أُرسلت» على رسالة واحدة</numerusform>
            <numerusform>وضع علامة «أُرسلت» على رسالتين</numerusform>
            <numerusform>وضع علامة «أُرسلت» على %n رسائل</numerusform>
            <numerusform>وضع علامة «أُرسلت» على %n رسالة</numerusform>
            <numerusform>وضع علامة «أُرسلت» على %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وضع علامة «أُرسلت»</translation>
    </message>
    <message>
        <source>The letter to {name} is kept with its words, its names and its file. Nothing changes it later.</source>
        <translation>الرسالة إلى {name} محفوظة بكلماتها وأسمائها وملفها. لا يغيّرها شيء لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept with their words, their names and their files. Nothing changes them later.</source>
        <translation>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: %n رسالة. لا يغيّرها شيء لاحقًا.</numerusform>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: رسالة واحدة. لا يغيّرها شيء لاحقًا.</numerusform>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: رسالتان. لا يغيّرها شيء لاحقًا.</numerusform>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: %n رسائل. لا يغيّرها شيء لاحقًا.</numerusform>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: %n رسالة. لا يغيّرها شيء لاحقًا.</numerusform>
            <numerusform>محفوظة بكلماتها وأسمائها وملفاتها: %n رسالة. لا يغيّرها شيء لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>إظهار كما أُرسلت</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Remember the &amp;files worked on last</source>
        <translation>تذكّر الم&amp;لفات التي جرى العمل عليها أخيرًا</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>نسيانها الآن</translation>
    </message>
    <message>
        <source>Keep &amp;recovery copies, in case of a crash</source>
        <translation>الاحتفاظ بنسخ ا&amp;سترداد تحسّبًا للانهيار</translation>
    </message>
    <message>
        <source>Delete old copies now</source>
        <translation>حذف النسخ القديمة الآن</translation>
    </message>
    <message>
        <source>Copies that were put aside. Those of what is open now stay.</source>
        <translation>نسخ وُضعت جانبًا. نسخ ما هو مفتوح الآن تبقى.</translation>
    </message>
    <message>
        <source>Remember translations for &amp;later letters</source>
        <translation>تذكّر الترجمات للرسائل ال&amp;لاحقة</translation>
    </message>
    <message>
        <source>Kept on this computer alone, for you alone, and offered again where a text is like it</source>
        <translation>تُحفظ على هذا الحاسوب لك وحدك، وتُقترح حين يشبهها نص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{name} without contacts</source>
        <translation>{name} بلا جهات اتصال</translation>
    </message>
    <message>
        <source>Copy without contacts</source>
        <translation>نسخة بلا جهات اتصال</translation>
    </message>
    <message>
        <source>This is the file that is open.</source>
        <translation>هذا هو الملف المفتوح.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>لم تُنشأ أي نسخة</translation>
    </message>
    <message>
        <source>{file} can be given to others.</source>
        <translation>يمكن إعطاء {file} لآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail addresses, telephone numbers and notes of %n name(s) aren’t in it.</source>
        <translation>
            <numerusform>ليس فيه عناوين بريد أو أرقام هواتف أو ملاحظات لأي اسم.</numerusform>
            <numerusform>ليس فيه عناوين البريد وأرقام الهواتف والملاحظات الخاصة باسم واحد.</numerusform>
            <numerusform>ليس فيه عناوين البريد وأرقام الهواتف والملاحظات الخاصة باسمين.</numerusform>
            <numerusform>ليس فيه عناوين البريد وأرقام الهواتف والملاحظات الخاصة بـ %n أسماء.</numerusform>
            <numerusform>ليس فيه عناوين البريد وأرقام الهواتف والملاحظات الخاصة بـ %n اسمًا.</numerusform>
            <numerusform>ليس فيه عناوين البريد وأرقام الهواتف والملاحظات الخاصة بـ %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, what letters print and letters kept as sent are, and which lists names came from.</source>
        <translation>أما الأسماء وما تطبعه الرسائل والرسائل المحفوظة كما أُرسلت والقوائم التي جاءت منها الأسماء فهي فيه.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n موقّع</numerusform>
            <numerusform>موقّع واحد</numerusform>
            <numerusform>موقّعان</numerusform>
            <numerusform>%n موقّعين</numerusform>
            <numerusform>%n موقّعًا</numerusform>
            <numerusform>%n موقّع</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Nobody to send it to yet</source>
        <translation>لا أحد لإرسالها إليه بعد</translation>
    </message>
    <message>
        <source>No salutation yet</source>
        <translation>لا تحية بعد</translation>
    </message>
    <message>
        <source>Left out here: “{text}”</source>
        <translation>محذوف هنا: «{text}»</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Rooms</source>
        <translation>الأقسام</translation>
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
            <numerusform>أُضيف %n اسم.</numerusform>
            <numerusform>أُضيف اسم واحد.</numerusform>
            <numerusform>أُضيف اسمان.</numerusform>
            <numerusform>أُضيف %n أسماء.</numerusform>
            <numerusform>أُضيف %n اسمًا.</numerusform>
            <numerusform>أُضيف %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} withdrew.</source>
        <translation>انسحب {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made before bear(s|) the name and stay as they are.</source>
        <translation>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: %n ملف.</numerusform>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: ملف واحد.</numerusform>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: ملفان.</numerusform>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: %n ملفات.</numerusform>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: %n ملفًا.</numerusform>
            <numerusform>ملفات أُنشئت من قبل تحمل الاسم وتبقى كما هي: %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent.</source>
        <translation>
            <numerusform>أُرسل منها %n.</numerusform>
            <numerusform>أُرسل منها %n.</numerusform>
            <numerusform>أُرسل منها %n.</numerusform>
            <numerusform>أُرسل منها %n.</numerusform>
            <numerusform>أُرسل منها %n.</numerusform>
            <numerusform>أُرسل منها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected copies…</source>
        <translation>نسخ مصححة…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>لم يُمحَ شيء</translation>
    </message>
    <message>
        <source>Erase a signatory</source>
        <translation>محو موقّع</translation>
    </message>
    <message>
        <source>{name} was erased. Save, so that the file on the disk lets go of it too.</source>
        <translation>مُحي {name}. احفظوا حتى يزول من الملف على القرص أيضًا.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>What is its heading, as it is to be printed?</source>
        <translation>ما عنوانها كما سيُطبع؟</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>وضعهم فيها</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>كتابة اسم</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>لصق…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Same group?…</source>
        <translation>الجهة نفسها؟…</translation>
    </message>
    <message>
        <source>Compare with an earlier state…</source>
        <translation>مقارنة بحالة سابقة…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Which letters they sign…</source>
        <translation>أي رسائل يوقّعون…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Withdrew…</source>
        <translation>الانسحاب…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُحدَّد</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move: first show the order of the letters</source>
        <translation>للنقل: أظهروا أولًا ترتيب الرسائل</translation>
    </message>
    <message>
        <source>Leave out of the letter to {recipient}</source>
        <translation>حذف من الرسالة إلى {recipient}</translation>
    </message>
    <message>
        <source>Leave out of the list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>Erase from this file…</source>
        <translation>محو من هذا الملف…</translation>
    </message>
    <message>
        <source>Lead signatories first</source>
        <translation>الموقّعون الرئيسيون أولًا</translation>
    </message>
    <message>
        <source>{column} (private)</source>
        <translation>{column} (خاص)</translation>
    </message>
    <message>
        <source>this signatory</source>
        <translation>هذا الموقّع</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Change what is signed by {name}</source>
        <translation>تغيير ما يوقّعه {name}</translation>
    </message>
    <message>
        <source>Leave {name} out of the letter to {recipient}</source>
        <translation>حذف {name} من الرسالة إلى {recipient}</translation>
    </message>
    <message>
        <source>Mark {name} as signed</source>
        <translation>وضع علامة «وقّع» على {name}</translation>
    </message>
    <message>
        <source>Mark {name} as pending</source>
        <translation>وضع علامة «معلّق» على {name}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}</source>
        <translation>انسحاب {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n name(s)</source>
        <translation>
            <numerusform>لصق %n اسم</numerusform>
            <numerusform>لصق اسم واحد</numerusform>
            <numerusform>لصق اسمين</numerusform>
            <numerusform>لصق %n أسماء</numerusform>
            <numerusform>لصق %n اسمًا</numerusform>
            <numerusform>لصق %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>نقل {name}</translation>
    </message>
    <message>
        <source>Change the order of the names</source>
        <translation>تغيير ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Keep the order of the names by hand</source>
        <translation>إبقاء ترتيب الأسماء يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) the letter to {recipient} too</source>
        <translation>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
            <numerusform>توقيع %n على الرسالة إلى {recipient} أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient}, exported on {day}</source>
        <translation>{recipient}، صُدّرت في {day}</translation>
    </message>
    <message>
        <source>{recipient}, sent on {day}</source>
        <translation>{recipient}، أُرسلت في {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} from this file?</source>
        <translation>محو {name} من هذا الملف؟</translation>
    </message>
    <message>
        <source>This can’t be undone. The name, the contacts and every trace go from this file and the states kept in it. Steps before it can’t be undone any more either. It can’t reach:</source>
        <translation>لا يمكن التراجع عن هذا. يزول الاسم وبيانات الاتصال وكل أثر من هذا الملف ومن الحالات المحفوظة فيه. ولا يمكن بعده التراجع عن الخطوات السابقة له أيضًا. ولا يصل المحو إلى:</translation>
    </message>
    <message>
        <source>Erase from this file</source>
        <translation>محو من هذا الملف</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>The name still stands in the letter’s words. Change it there.</source>
        <translation>ما زال الاسم في كلمات الرسالة. غيّروه هناك.</translation>
    </message>
    <message>
        <source>The name still stands elsewhere in this file, such as in another name.</source>
        <translation>ما زال الاسم في موضع آخر من هذا الملف، كأن يكون في اسم آخر.</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>خاص: لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>It may be the same as another.</source>
        <translation>قد يكون مكررًا لآخر.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>انسحب في {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل ({count})</translation>
    </message>
    <message>
        <source>All {count} of today</source>
        <translation>كل رسائل اليوم ({count})</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>فقط {names}</translation>
    </message>
    <message>
        <source>{count}: not {names}</source>
        <translation>{count}: ما عدا {names}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>{list} +{count}</source>
        <translation>{list} +{count}</translation>
    </message>
    <message>
        <source>“{name}”, typed here</source>
        <translation>«{name}»، كُتب هنا</translation>
    </message>
    <message>
        <source>“{name}”, {list}, row {row}</source>
        <translation>«{name}»، {list}، الصف {row}</translation>
    </message>
    <message>
        <source>“{name}”, {list}, {sheet}, row {row}</source>
        <translation>«{name}»، {list}، {sheet}، الصف {row}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>أبجديًا</translation>
    </message>
    <message>
        <source>By the day they signed</source>
        <translation>حسب يوم التوقيع</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع على</translation>
    </message>
    <message>
        <source>From list</source>
        <translation>من القائمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies)</source>
        <translation>
            <numerusform>%n موقّع</numerusform>
            <numerusform>موقّع واحد</numerusform>
            <numerusform>موقّعان</numerusform>
            <numerusform>%n موقّعين</numerusform>
            <numerusform>%n موقّعًا</numerusform>
            <numerusform>%n موقّع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatoriesRoom</name>
    <message>
        <source>{name} was left out of the list.</source>
        <translation>حُذف {name} من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out of the list.</source>
        <translation>
            <numerusform>حُذف من القائمة %n اسم.</numerusform>
            <numerusform>حُذف من القائمة اسم واحد.</numerusform>
            <numerusform>حُذف من القائمة اسمان.</numerusform>
            <numerusform>حُذف من القائمة %n أسماء.</numerusform>
            <numerusform>حُذف من القائمة %n اسمًا.</numerusform>
            <numerusform>حُذف من القائمة %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>From now on the names stand as you put them.</source>
        <translation>من الآن فصاعدًا تبقى الأسماء كما ترتّبونها.</translation>
    </message>
    <message>
        <source>The rows are still being sorted. Move them in a moment.</source>
        <translation>ما زالت الصفوف تُرتَّب. يمكنك نقلها بعد لحظات.</translation>
    </message>
    <message>
        <source>Rows can be moved while they stand in the order of the letters.</source>
        <translation>يمكن نقل الصفوف ما دامت بترتيب الرسائل.</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>إظهار ذلك الترتيب</translation>
    </message>
</context>
<context>
    <name>SignatoriesTable</name>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
</context>
<context>
    <name>SignatoryForm</name>
    <message>
        <source>Signs {letters}</source>
        <translation>يوقّع على {letters}</translation>
    </message>
</context>
<context>
    <name>SignsThisToo</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا أحد منهم</translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y|ies) agreed to all letters of that day.</source>
        <translation>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: %n موقّع.</numerusform>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: موقّع واحد.</numerusform>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: موقّعان.</numerusform>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: %n موقّعين.</numerusform>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: %n موقّعًا.</numerusform>
            <numerusform>وافقوا على كل رسائل ذلك اليوم: %n موقّع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do they sign the letter to {recipient} too?</source>
        <translation>هل يوقّعون على الرسالة إلى {recipient} أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s|) it too</source>
        <translation>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
            <numerusform>توقيع %n عليها أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signs the letter to {recipient}?</source>
        <translation>من يوقّع على الرسالة إلى {recipient}؟</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for what is meant…</source>
        <translation>جارٍ البحث عن المقصود…</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«{word}» صحيحة</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تريدون أن تبدأوا؟</translation>
    </message>
    <message>
        <source>I have the &amp;letter</source>
        <translation>لديّ ال&amp;رسالة</translation>
    </message>
    <message>
        <source>A Word file, or text to paste. You can drop it here.</source>
        <translation>ملف Word أو نص للصقه. يمكن إفلاته هنا.</translation>
    </message>
    <message>
        <source>Start from a &amp;template</source>
        <translation>البدء من &amp;قالب</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to choose from, with pictures</source>
        <translation>
            <numerusform>%n رسالة للاختيار منها، مع صور</numerusform>
            <numerusform>رسالة واحدة للاختيار منها، مع صور</numerusform>
            <numerusform>رسالتان للاختيار منها، مع صور</numerusform>
            <numerusform>%n رسائل للاختيار منها، مع صور</numerusform>
            <numerusform>%n رسالة للاختيار منها، مع صور</numerusform>
            <numerusform>%n رسالة للاختيار منها، مع صور</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;around</source>
        <translation>&amp;جولة للتعرّف</translation>
    </message>
    <message>
        <source>A sample you can’t break</source>
        <translation>عيّنة لا يمكن إفسادها</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>This can’t be begun</source>
        <translation>لا يمكن البدء بهذا</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>The file is only read, never changed.</source>
        <translation>يُقرأ الملف فقط، ولا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>or &amp;paste names, or rows copied from a spreadsheet with their headings:</source>
        <translation>أو &amp;لصق أسماء أو صفوف منسوخة من جدول بيانات مع عناوينها:</translation>
    </message>
    <message>
        <source>Names or rows</source>
        <translation>أسماء أو صفوف</translation>
    </message>
    <message>
        <source>Choose a file, or paste a list</source>
        <translation>اختاروا ملفًا أو الصقوا قائمة</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>قوائم ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in {file}</source>
        <translation>إدخال {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Write the questions back…</source>
        <translation>إعادة الأسئلة…</translation>
    </message>
    <message>
        <source>A Word file with her own words, and each of these beside its text as a comment</source>
        <translation>ملف Word بكلماتها، وكل نقطة من هذه تعليق بجانب نصها</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>إدخال النصوص: %n</numerusform>
            <numerusform>إدخال النصوص: %n</numerusform>
            <numerusform>إدخال النصوص: %n</numerusform>
            <numerusform>إدخال النصوص: %n</numerusform>
            <numerusform>إدخال النصوص: %n</numerusform>
            <numerusform>إدخال النصوص: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>لا جديد فيه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <source>Write the questions back</source>
        <translation>إعادة الأسئلة</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>TermsRow</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>مصطلحات المسرد</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Put “{words}” in where the caret is</source>
        <translation>إدراج «{words}» حيث المؤشر</translation>
    </message>
</context>
<context>
    <name>TextMenus</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Spelling: next word</source>
        <translation>ال&amp;إملاء: الكلمة التالية</translation>
    </message>
    <message>
        <source>Loo&amp;k of the text</source>
        <translation>&amp;مظهر النص</translation>
    </message>
    <message>
        <source>This &amp;paragraph, in which letters</source>
        <translation>هذه ال&amp;فقرة، في أي رسائل</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;من يستلم ماذا</translation>
    </message>
</context>
<context>
    <name>TextRoom</name>
    <message>
        <source>Letter or table</source>
        <translation>رسالة أو جدول</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من يستلم ماذا</translation>
    </message>
</context>
<context>
    <name>ToFix</name>
    <message>
        <source>To fix</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the list of what is to fix</source>
        <translation>إغلاق قائمة ما يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Stops the export</source>
        <translation>يوقف التصدير</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>لا شيء للإصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>In the letter to {name}</source>
        <translation>في الرسالة إلى {name}</translation>
    </message>
    <message>
        <source>In all letters</source>
        <translation>في كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend before the export</source>
        <translation>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
            <numerusform>%n للإصلاح قبل التصدير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n للنظر فيه</numerusform>
            <numerusform>%n للنظر فيه</numerusform>
            <numerusform>%n للنظر فيه</numerusform>
            <numerusform>%n للنظر فيه</numerusform>
            <numerusform>%n للنظر فيه</numerusform>
            <numerusform>%n للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of all letters stopped. It is tried again after your next change.</source>
        <translation>توقّف فحص كل الرسائل. سيُعاد بعد تغييركم التالي.</translation>
    </message>
    <message>
        <source>{done} of {all} letters checked</source>
        <translation>الرسائل المفحوصة: {done} من {all}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the way it is sent</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>the enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>the copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>the heading of the names</source>
        <translation>عنوان قائمة الأسماء</translation>
    </message>
    <message>
        <source>the line under the names</source>
        <translation>السطر تحت الأسماء</translation>
    </message>
    <message>
        <source>the head of the further pages</source>
        <translation>رأس الصفحات اللاحقة</translation>
    </message>
    <message>
        <source>the letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>the recipient’s name</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>the recipient’s full name</source>
        <translation>الاسم الكامل للمستلم</translation>
    </message>
    <message>
        <source>how many sign</source>
        <translation>عدد الموقّعين</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>رسالة إلى {name}</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s)</source>
        <translation>
            <numerusform>كل الرسائل (%n)</numerusform>
            <numerusform>كل الرسائل (%n)</numerusform>
            <numerusform>كل الرسائل (%n)</numerusform>
            <numerusform>كل الرسائل (%n)</numerusform>
            <numerusform>كل الرسائل (%n)</numerusform>
            <numerusform>كل الرسائل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to {names}</source>
        <translation>رسائل إلى {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{place}, in {language}</source>
        <translation>{place}، باللغة {language}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>What this paragraph is</source>
        <translation>ما هي هذه الفقرة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>عنوان أصغر</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Insert what differs from letter to letter (Ctrl+Shift+I)</source>
        <translation>إدراج ما يختلف من رسالة إلى أخرى (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>حقل…</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>الخط الغامق</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>الخط المائل</translation>
    </message>
    <message>
        <source>Address it leads to. Leave it empty for no link.</source>
        <translation>العنوان الذي يقود إليه. اتركوه فارغًا لعدم وضع رابط.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>وضع الرابط</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Letter to</source>
        <translation>رسالة إ&amp;لى</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>رسالة إلى</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Which of the letters</source>
        <translation>أي رسالة من الرسائل</translation>
    </message>
    <message>
        <source>Letter after</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>T&amp;ranslation</source>
        <translation>ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>التر&amp;جمات</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>إ&amp;ضافة لغة…</translation>
    </message>
    <message>
        <source>&amp;Remove this language</source>
        <translation>إ&amp;زالة هذه اللغة</translation>
    </message>
    <message>
        <source>&amp;Take in what came back…</source>
        <translation>إد&amp;خال ما عاد…</translation>
    </message>
    <message>
        <source>&amp;Fill in what was translated before</source>
        <translation>إدراج ما &amp;سبقت ترجمته</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>الم&amp;سرد…</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <translation>ت&amp;م، التالي</translation>
    </message>
    <message>
        <source>It still &amp;fits</source>
        <translation>ما زالت م&amp;ناسبة</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>لم تكتمل &amp;بعد</translation>
    </message>
    <message>
        <source>&amp;Stays untranslated on purpose</source>
        <translation>ي&amp;بقى دون ترجمة عمدًا</translation>
    </message>
    <message>
        <source>&amp;Copy the source</source>
        <translation>&amp;نسخ الأصل</translation>
    </message>
    <message>
        <source>&amp;Insert the next missing field or note</source>
        <translation>إدراج ال&amp;حقل أو الحاشية الناقصة التالية</translation>
    </message>
    <message>
        <source>&amp;Mend the first slip</source>
        <translation>إ&amp;صلاح الهفوة الأولى</translation>
    </message>
    <message>
        <source>&amp;Use the first suggestion</source>
        <translation>ا&amp;ستعمال الاقتراح الأول</translation>
    </message>
    <message>
        <source>C&amp;lear the translation</source>
        <translation>م&amp;سح الترجمة</translation>
    </message>
    <message>
        <source>Insert the next ter&amp;m of the glossary</source>
        <translation>إدراج ال&amp;مصطلح التالي من المسرد</translation>
    </message>
    <message>
        <source>Add to &amp;glossary…</source>
        <translation>إضافة إلى الم&amp;سرد…</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>النص ال&amp;سابق</translation>
    </message>
    <message>
        <source>Text &amp;after</source>
        <translation>النص ال&amp;تالي</translation>
    </message>
    <message>
        <source>To do bef&amp;ore</source>
        <translation>الباقي السا&amp;بق</translation>
    </message>
    <message>
        <source>To do aft&amp;er</source>
        <translation>الباقي التا&amp;لي</translation>
    </message>
    <message>
        <source>Searc&amp;h the texts</source>
        <translation>الب&amp;حث في النصوص</translation>
    </message>
    <message>
        <source>Send a &amp;Word file…</source>
        <translation>إرسال ملف &amp;Word…</translation>
    </message>
    <message>
        <source>Save as &amp;PO, for translation programs…</source>
        <translation>حفظ بصيغة &amp;PO لبرامج الترجمة…</translation>
    </message>
    <message>
        <source>Save as &amp;XLIFF 1.2…</source>
        <translation>حفظ بصيغة &amp;XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Save as XLIFF &amp;2.0…</source>
        <translation>حفظ بصيغة XLIFF &amp;2.0…</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <source>PO file</source>
        <translation>ملف PO</translation>
    </message>
    <message>
        <source>XLIFF file</source>
        <translation>ملف XLIFF</translation>
    </message>
    <message>
        <source>Save for a translator</source>
        <translation>حفظ للمترجم</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Saved {files}.</source>
        <translation>حُفظ: {files}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>from “{campaign}”</source>
        <translation>من «{campaign}»</translation>
    </message>
    <message>
        <source>of a text that is gone</source>
        <translation>من نص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the very same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعملها</translation>
    </message>
    <message>
        <source>Translators’ files</source>
        <translation>ملفات المترجمين</translation>
    </message>
    <message>
        <source>Take in a translation</source>
        <translation>إدخال ترجمة</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>take in {file}</source>
        <translation>إدخال {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in.</source>
        <translation>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
            <numerusform>النصوص المُدخلة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since: look at each of them.</source>
        <translation>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
            <numerusform>ما تغيّر أصله وينبغي النظر فيه: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>إظهار الأول</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>مُعدَّل: %n</numerusform>
            <numerusform>مُعدَّل: %n</numerusform>
            <numerusform>مُعدَّل: %n</numerusform>
            <numerusform>مُعدَّل: %n</numerusform>
            <numerusform>مُعدَّل: %n</numerusform>
            <numerusform>مُعدَّل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made for an older text, to be looked at</source>
        <translation>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
            <numerusform>لنص أقدم وينبغي النظر فيه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>كما كان: %n</numerusform>
            <numerusform>كما كان: %n</numerusform>
            <numerusform>كما كان: %n</numerusform>
            <numerusform>كما كان: %n</numerusform>
            <numerusform>كما كان: %n</numerusform>
            <numerusform>كما كان: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left empty</source>
        <translation>
            <numerusform>تُرك فارغًا: %n</numerusform>
            <numerusform>تُرك فارغًا: %n</numerusform>
            <numerusform>تُرك فارغًا: %n</numerusform>
            <numerusform>تُرك فارغًا: %n</numerusform>
            <numerusform>تُرك فارغًا: %n</numerusform>
            <numerusform>تُرك فارغًا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken, left out</source>
        <translation>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
            <numerusform>معطوب ولم يُدخل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said differently by two files, left out</source>
        <translation>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
            <numerusform>اختلف فيه ملفان ولم يُدخل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what is there, left out</source>
        <translation>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
            <numerusform>أقدم من الموجود ولم يُدخل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of texts that aren’t in the letter</source>
        <translation>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
            <numerusform>لنصوص ليست في الرسالة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>How the letter is sent</source>
        <translation>طريقة إرسال الرسالة</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>The closing, before the names</source>
        <translation>الخاتمة قبل الأسماء</translation>
    </message>
    <message>
        <source>Whom to ask, at the end</source>
        <translation>جهة الاستفسار في النهاية</translation>
    </message>
    <message>
        <source>The enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>The heading over the names</source>
        <translation>العنوان فوق الأسماء</translation>
    </message>
    <message>
        <source>The line under the names</source>
        <translation>السطر تحت الأسماء</translation>
    </message>
    <message>
        <source>The head of the further pages</source>
        <translation>رأس الصفحات التالية</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Heading {number}</source>
        <translation>العنوان {number}</translation>
    </message>
    <message>
        <source>Item {number} of the lists</source>
        <translation>البند {number} من القوائم</translation>
    </message>
    <message>
        <source>Paragraph {number} within the lists</source>
        <translation>الفقرة {number} داخل القوائم</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <translation>الاقتباس {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>Name of {recipient}</source>
        <translation>اسم {recipient}</translation>
    </message>
    <message>
        <source>Salutation to {recipient}</source>
        <translation>تحية {recipient}</translation>
    </message>
    <message>
        <source>Title, in the address of {recipient}</source>
        <translation>اللقب في عنوان {recipient}</translation>
    </message>
    <message>
        <source>“Mr.”, “Ms.”, in the address of {recipient}</source>
        <translation>«السيد»، «السيدة» في عنوان {recipient}</translation>
    </message>
    <message>
        <source>as in the original</source>
        <translation>كما في الأصل</translation>
    </message>
    <message>
        <source>from {language}</source>
        <translation>من {language}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>stays in {language}</source>
        <translation>يبقى باللغة {language}</translation>
    </message>
    <message>
        <source>{field} of {recipient}</source>
        <translation>{field} لدى {recipient}</translation>
    </message>
    <message>
        <source>A heading over, or a line under, a group of names</source>
        <translation>عنوان فوق مجموعة أسماء أو سطر تحتها</translation>
    </message>
    <message>
        <source>{place}, under “{heading}”</source>
        <translation>{place}، تحت «{heading}»</translation>
    </message>
    <message>
        <source>only in some letters</source>
        <translation>في بعض الرسائل فقط</translation>
    </message>
    <message numerus="yes">
        <source>only in %n letter(s)</source>
        <translation>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
            <numerusform>في بعض الرسائل فقط، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only to {names}</source>
        <translation>إلى {names} فقط</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>اكتملت كلها</translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation>بقي {left} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>أدرجه</translation>
    </message>
</context>
<context>
    <name>TranslationsLayout</name>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Send to a translator</source>
        <translation>إرسال إلى مترجم</translation>
    </message>
    <message>
        <source>One Word file in two columns, and the letter as PDF beside it</source>
        <translation>ملف Word بعمودين، والرسالة بصيغة PDF بجانبه</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>What a translator sent back: a Word file, PO or XLIFF</source>
        <translation>ما أعاده المترجم: ملف Word أو PO أو XLIFF</translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message>
        <source>Unfinished language</source>
        <translation>لغة لم تكتمل ترجمتها</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the texts and their translations</source>
        <translation>البحث في النصوص وترجماتها</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>لا نص فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المكتمل</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>دون ترجمة</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>الأسماء والألقاب</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>WhatWasUnderstood</name>
    <message>
        <source>Take the {count} names as signatories</source>
        <translation>أخذ الأسماء ({count}) موقّعين</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, %n time(s): change it with the recipient</source>
        <translation>
            <numerusform>«{name}»، %n مرة: تغييره مع المستلم</numerusform>
            <numerusform>«{name}»، مرة واحدة: تغييره مع المستلم</numerusform>
            <numerusform>«{name}»، مرتان: تغييره مع المستلم</numerusform>
            <numerusform>«{name}»، %n مرات: تغييره مع المستلم</numerusform>
            <numerusform>«{name}»، %n مرة: تغييره مع المستلم</numerusform>
            <numerusform>«{name}»، %n مرة: تغييره مع المستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>“{count}” counts the names: keep it right by itself</source>
        <translation>«{count}» يَعُدّ الأسماء: إبقاؤه صحيحًا تلقائيًا</translation>
    </message>
    <message>
        <source>Not taken over: {count}…</source>
        <translation>لم يُنقل: {count}…</translation>
    </message>
    <message>
        <source>No letter was read yet.</source>
        <translation>لم تُقرأ رسالة بعد.</translation>
    </message>
    <message>
        <source>Answer the questions over the list first.</source>
        <translation>أجيبوا أولًا عن الأسئلة فوق القائمة.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>This isn’t in the letter:</source>
        <translation>هذا ليس في الرسالة:</translation>
    </message>
    <message>
        <source>Lines of the letter</source>
        <translation>أسطر الرسالة</translation>
    </message>
    <message>
        <source> (or another day?)</source>
        <translation> (أم يوم آخر؟)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>إلى {people}</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>الفقرات: {count}</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>الحواشي: {count}</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>الأسماء: {count}</translation>
    </message>
    <message>
        <source>Understood: {all}.</source>
        <translation>ما فُهم: {all}.</translation>
    </message>
</context>
<context>
    <name>WhenSent</name>
    <message>
        <source>The day it was sent</source>
        <translation>يوم الإرسال</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسلت في</translation>
    </message>
    <message>
        <source>What went out is the file that was exported</source>
        <translation>ما أُرسل هو الملف الذي صُدّر</translation>
    </message>
    <message>
        <source>What went out is the letter as it is now</source>
        <translation>ما أُرسل هو الرسالة كما هي الآن</translation>
    </message>
    <message>
        <source>Changed since the export: {why}.</source>
        <translation>تغيّر بعد التصدير: {why}.</translation>
    </message>
</context>
<context>
    <name>WhoGetsWhat</name>
    <message>
        <source>Search letters and texts</source>
        <translation>البحث في الرسائل والنصوص</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من يستلم ماذا</translation>
    </message>
    <message>
        <source>All letters say the same so far. In the letter, write a paragraph differently for one.</source>
        <translation>كل الرسائل متطابقة حتى الآن. يمكنكم في الرسالة كتابة فقرة بصيغة مختلفة لإحداها.</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>استخدام الصياغة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) chosen:</source>
        <translation>
            <numerusform>الرسائل المختارة، %n رسالة:</numerusform>
            <numerusform>الرسائل المختارة، رسالة واحدة:</numerusform>
            <numerusform>الرسائل المختارة، رسالتان:</numerusform>
            <numerusform>الرسائل المختارة، %n رسائل:</numerusform>
            <numerusform>الرسائل المختارة، %n رسالة:</numerusform>
            <numerusform>الرسائل المختارة، %n رسالة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose cells of one column.</source>
        <translation>اختاروا خلايا من عمود واحد.</translation>
    </message>
    <message numerus="yes">
        <source>choose a wording for %n letter(s)</source>
        <translation>
            <numerusform>اختيار صياغة لـ %n رسالة</numerusform>
            <numerusform>اختيار صياغة لـ رسالة واحدة</numerusform>
            <numerusform>اختيار صياغة لـ رسالتين</numerusform>
            <numerusform>اختيار صياغة لـ %n رسائل</numerusform>
            <numerusform>اختيار صياغة لـ %n رسالة</numerusform>
            <numerusform>اختيار صياغة لـ %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave it out of %n letter(s)</source>
        <translation>
            <numerusform>حذفه من %n رسالة</numerusform>
            <numerusform>حذفه من رسالة واحدة</numerusform>
            <numerusform>حذفه من رسالتين</numerusform>
            <numerusform>حذفه من %n رسائل</numerusform>
            <numerusform>حذفه من %n رسالة</numerusform>
            <numerusform>حذفه من %n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoIsItTo</name>
    <message>
        <source>Who is it to?</source>
        <translation>إلى من تُوجَّه؟</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>شركة أو مكتب أو شخص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A table with a row for each: Excel, LibreOffice or CSV</source>
        <translation>جدول فيه صف لكل مستلم: Excel أو LibreOffice أو CSV</translation>
    </message>
</context>
<context>
    <name>WithdrewDialog</name>
    <message>
        <source>Withdrew</source>
        <translation>الانسحاب</translation>
    </message>
    <message>
        <source>{who} withdrew on</source>
        <translation>انسحب {who} في</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>يوم الانسحاب</translation>
    </message>
    <message>
        <source>The name goes from all letters that are exported from now on. It stays in this list.</source>
        <translation>يزول الاسم من كل الرسائل التي تُصدَّر من الآن. ويبقى في هذه القائمة.</translation>
    </message>
    <message>
        <source>Their names go from all letters that are exported from now on, and stay in this list.</source>
        <translation>تزول أسماؤهم من كل الرسائل التي تُصدَّر من الآن، وتبقى في هذه القائمة.</translation>
    </message>
    <message>
        <source>These letters bear the name, and stay as they are:</source>
        <translation>تحمل هذه الرسائل الاسم، وتبقى كما هي:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mark as withdrawn</source>
        <translation>وضع علامة «انسحب»</translation>
    </message>
</context>
<context>
    <name>WordingDeeds</name>
    <message>
        <source>write it differently for {name}</source>
        <translation>كتابته بصيغة مختلفة لـ {name}</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>كتابته بصيغة مختلفة</translation>
    </message>
    <message>
        <source>For which letters?</source>
        <translation>لأي رسائل؟</translation>
    </message>
    <message>
        <source>write it differently for several</source>
        <translation>كتابته بصيغة مختلفة لعدة رسائل</translation>
    </message>
    <message>
        <source>leave it out for {name}</source>
        <translation>حذفه من رسالة {name}</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>إرجاعه</translation>
    </message>
    <message>
        <source>Keep the present wording</source>
        <translation>إبقاء الصياغة الحالية</translation>
    </message>
    <message>
        <source>Which letters keep it when you change the rest?</source>
        <translation>أي رسائل تبقيها عندما تغيّرون الباقي؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>keep the present wording for some</source>
        <translation>إبقاء الصياغة الحالية لبعض الرسائل</translation>
    </message>
    <message>
        <source>Also use it for</source>
        <translation>استخدامها أيضًا لـ</translation>
    </message>
    <message>
        <source>Which letters get this wording too?</source>
        <translation>أي رسائل تأخذ هذه الصياغة أيضًا؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>use the wording for others too</source>
        <translation>استخدام الصياغة لغيرها أيضًا</translation>
    </message>
    <message>
        <source>use the shared wording for {name}</source>
        <translation>استخدام الصياغة المشتركة لـ {name}</translation>
    </message>
    <message>
        <source>make it the wording of all</source>
        <translation>جعلها صياغة الكل</translation>
    </message>
    <message>
        <source>keep {name}’s wording</source>
        <translation>إبقاء صياغة {name}</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>تحديد التاريخ</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>ما يُظهره، بالكلمات</translation>
    </message>
    <message>
        <source>Read aloud to those who can’t see the picture</source>
        <translation>يُقرأ جهرًا لمن لا يرى الصورة</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>_ToWhom</name>
    <message>
        <source>Who is it to?</source>
        <translation>إلى من تُوجَّه؟</translation>
    </message>
    <message>
        <source>A company, an office or a person</source>
        <translation>شركة أو مكتب أو شخص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
</context>
<context>
    <name>_WhoSigns</name>
    <message>
        <source>Who signs?</source>
        <translation>من يوقّع؟</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>لصق…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>كتابة اسم</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>Name as it is to be printed; Enter adds it</source>
        <translation>الاسم كما سيُطبع؛ مفتاح Enter يضيفه</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>قوائم ({patterns})</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signator(y|ies)</source>
        <translation>
            <numerusform>إضافة %n موقّع</numerusform>
            <numerusform>إضافة موقّع واحد</numerusform>
            <numerusform>إضافة موقّعين اثنين</numerusform>
            <numerusform>إضافة %n موقّعين</numerusform>
            <numerusform>إضافة %n موقّعًا</numerusform>
            <numerusform>إضافة %n موقّع</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
</context>
</TS>
