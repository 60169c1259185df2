<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لموعد %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>غرف أخرى</translation>
    </message>
</context>
<context>
    <name>AdminRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AdminSheet</name>
    <message>
        <source>Restart the panel?</source>
        <translation>هل تريد إعادة تشغيل الشاشة؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>المستشعرات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>قُرئ جدول المواعيد</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>تغييرات للإرسال</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإتاحات</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>بدأت اللوحة</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>بدأ الجهاز</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>صفحة الهواتف</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>مضبوطة من خادم وقت</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مضبوطة</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>لا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>تجريبية فقط</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>لا شيء، القواعد غير معروفة</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يستجيب</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>لم يُسأل مؤخرًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>البطارية ضعيفة</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>مضطرب</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>لا يرى الأشخاص</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>يوجد شخص</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°م</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي الصلاحية اليوم</numerusform>
            <numerusform>تنتهي الصلاحية خلال يوم واحد</numerusform>
            <numerusform>تنتهي الصلاحية خلال يومين</numerusform>
            <numerusform>تنتهي الصلاحية خلال %n أيام</numerusform>
            <numerusform>تنتهي الصلاحية خلال %n يومًا</numerusform>
            <numerusform>تنتهي الصلاحية خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>تنتهي الصلاحية اليوم</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>AllDay</name>
    <message>
        <source>All day: %1</source>
        <translation>طوال اليوم: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>to %1</source>
        <translation>‏← %1</translation>
    </message>
    <message>
        <source>Book to %1</source>
        <translation>احجز حتى %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>%1 °F</source>
        <translation>%1&#xa0;°ف</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°م</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ppm</source>
        <translation>%1 جزء بالمليون</translation>
    </message>
    <message>
        <source>good air</source>
        <translation>هواء جيد</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>هواء خانق</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>هواء سيئ</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>استخدم هاتفك</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>رموز أخرى</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>امسح لتسجيل الوصول أو الإنهاء أو الحجز</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>احجز لاحقًا</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>غرف أخرى</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>جدول المواعيد غير معروف.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>يوجد شخص في الداخل</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>قد يوجد شخص في الداخل</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>لا أحد في الداخل (%n)</numerusform>
            <numerusform>شخص واحد في الداخل (%n)</numerusform>
            <numerusform>شخصان في الداخل (%n)</numerusform>
            <numerusform>%n أشخاص في الداخل</numerusform>
            <numerusform>%n شخصًا في الداخل</numerusform>
            <numerusform>%n شخص في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد (%n)</numerusform>
            <numerusform>شخص واحد (%n)</numerusform>
            <numerusform>شخصان (%n)</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>لا مقاعد (%n)</numerusform>
            <numerusform>مقعد واحد (%n)</numerusform>
            <numerusform>مقعدان (%n)</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>يُفتح تسجيل الوصول في %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>تسجيل الوصول مفتوح.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>تم تسجيل الوصول.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>لا حاجة إلى تسجيل الوصول.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last read at %1.</source>
        <translation>آخر قراءة في %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>تم تسجيل الوصول: الغرفة لك.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>احجز الآن:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>هل ما زال أحد هنا؟
المس الشاشة للاحتفاظ بالغرفة.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>المس الشاشة للاحتفاظ بالغرفة.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>هل ما زال أحد هنا؟
يُرجى لمس الشاشة.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>المس الشاشة لتسجيل الوصول.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>لم يسجّل أحد الوصول في %1: أُتيحت الغرفة للآخرين.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>أُتيحت في %1:
لا تسجيل وصول، ولم يُشاهد أحد منذ %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>أُتيحت في %1: لا تسجيل وصول، ولم يُشاهد أحد.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>لم يعد أحد هنا:
الغرفة متاحة منذ %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>بقيت محجوزة: شوهد شخص.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>بقيت محجوزة: تعطّل أحد المستشعرات.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>أحد مستشعرات الحضور لا يستجيب: تبقى الحجوزات قائمة.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>أحد مستشعرات الحضور معطّل: تبقى الحجوزات قائمة.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation>المجموعة التالية هنا: %2، %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>المجموعة التالية هنا، لموعد %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>التالي: %2 في %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>الاجتماع التالي في %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>اللغة والعرض</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>أزرار أسفل</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>اللغة والعرض</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>لك وحدك: بعد دقيقة بلا لمس تعود الشاشة كما كانت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>اكتب حرفين من الاسم أو أكثر.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>لا يمكن البحث في الدليل الآن.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>للمسؤولين</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>رموز خاطئة كثيرة. حاول بعد %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>رمز خاطئ.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>أدخل الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>لا أرقام (%n)</numerusform>
            <numerusform>رقم واحد (%n)</numerusform>
            <numerusform>رقمان (%n)</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>إنهاء الاجتماع الآن</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>إتاحة الغرفة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>المس غرفة لترى ما فيها وتحجزها.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n مقعد أو أكثر</numerusform>
            <numerusform>مقعد واحد (%n) أو أكثر</numerusform>
            <numerusform>مقعدان (%n) أو أكثر</numerusform>
            <numerusform>%n مقاعد أو أكثر</numerusform>
            <numerusform>%n مقعدًا أو أكثر</numerusform>
            <numerusform>%n مقعد أو أكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>احجز %1، %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>سجّل الوصول عند بابها.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>الحجز من %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>احجز الآن:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>متاحة حتى %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>متاحة طوال اليوم</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>متاحة من %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>مشغولة حتى %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>محجوزة حتى %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>لم يتم الحجز.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>سبقك شخص آخر.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>لا يُسمح لهذه الشاشة بحجزها.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>لا يوجد تقويم لهذه الغرفة.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>الطابق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>لا مقاعد (%n)</numerusform>
            <numerusform>مقعد واحد (%n)</numerusform>
            <numerusform>مقعدان (%n)</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>هذا الطابق</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>هذا المبنى</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>سبورة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>لا غرفة متاحة الآن (%n).</numerusform>
            <numerusform>غرفة واحدة متاحة الآن (%n).</numerusform>
            <numerusform>غرفتان متاحتان الآن (%n).</numerusform>
            <numerusform>%n غرف متاحة الآن.</numerusform>
            <numerusform>%n غرفة متاحة الآن.</numerusform>
            <numerusform>%n غرفة متاحة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>لا تُعرف غرفة متاحة الآن.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>لا توجد غرفة متاحة الآن.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>لا يُعرف الآن أي الغرف متاحة.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>لا توجد غرفة قريبة فيها كل ذلك.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>غرف أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>لم تُضبط بعد</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>الإعداد غير صحيح</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>لا تعرف هذه الشاشة غرفتها بعد. اذكر الغرفة وتقويمها في الملف أدناه؛ وستبدأ الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>أوقف الإتاحة التلقائية (auto-release) لهذه الغرفة في Exchange: فهو لا يرى من يسجّل وصوله هنا.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>الجهاز: %1</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>That sign-in was declined. Here is a new code.</source>
        <translation>رُفض تسجيل الدخول. إليك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>لا يُسمح لهذا الحساب بفتح تقويم الغرفة.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>تسجيل دخول الغرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>جارٍ قراءة التقويم.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>جارٍ طلب رمز…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. افتح على هاتف أو حاسوب:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. أدخل هذا الرمز:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. سجّل الدخول بحساب الغرفة:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>رمز جديد خلال لحظات.</numerusform>
            <numerusform>رمز جديد خلال دقيقة واحدة.</numerusform>
            <numerusform>رمز جديد خلال دقيقتين.</numerusform>
            <numerusform>رمز جديد خلال %n دقائق.</numerusform>
            <numerusform>رمز جديد خلال %n دقيقة.</numerusform>
            <numerusform>رمز جديد خلال %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>يُرجى تسجيل الوصول هنا من %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>من يدعو؟</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>من يدعو؟</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>حتى %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>لبقية اليوم</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>متاحة حتى %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>وإلا تُتاح للآخرين في %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>لإعلامنا بحضورك</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>تُتاح للآخرين في %1</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>حتى %1 · بقي %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation>للاجتماع في %1</translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>قبل %1 من فضلك</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>يوجد شخص هنا:
يُرجى تسجيل الوصول</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>شوهد شخص:
يُرجى تسجيل الوصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>We’re here: take it back</source>
        <translation>نحن هنا: استعادة الغرفة</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>أو احجز الآن:</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>dddd d</source>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;س&#xa0;%2&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;س</translation>
    </message>
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>غدًا · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>آخر ما عُرف:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>تبدأ قريبًا</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>سجّل الوصول</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>حُجزت عند الباب</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>جارٍ قراءة التقويم…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>يتعذر الوصول إلى التقويم.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>شهادة التقويم غير موثوقة.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>التقويم مشغول ولا يستطيع الرد.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>رد التقويم غير مقروء.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>كلمة مرور التقويم مفقودة.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>انتهت صلاحية كلمة مرور التقويم.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>كلمة مرور التقويم غير صحيحة.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>لا يعرف التقويم تطبيق هذه الشاشة.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>تم تعطيل تطبيق هذه الشاشة.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>لا يعرف التقويم شهادة هذه الشاشة.</translation>
    </message>
    <message>
        <source>This panel’s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة هذه الشاشة.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>ساعة هذه الشاشة غير مضبوطة.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>لم يُسمح لهذه الشاشة بقراءة التقاويم.</translation>
    </message>
    <message>
        <source>This panel is not signed in yet.</source>
        <translation>لم يُسجَّل دخول هذه الشاشة بعد.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>أُلغي تسجيل دخول هذه الشاشة.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>لا يُسمح لحساب الغرفة بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>إحدى قواعد المؤسسة تمنع هذه الشاشة.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>يرفض التقويم تسجيل دخول هذه الشاشة.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>لا يُسمح لهذه الشاشة بفتح تقويم الغرفة.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>لا يوجد تقويم لهذه الغرفة.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>لم تُضبط الساعة بعد.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>التقويم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>لا تستطيع هذه الشاشة حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>ضع سر العميل أو الشهادة في مكانها وأعد تشغيل الشاشة.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>أنشئ سر عميل جديدًا في Entra وضعه في مكانه.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>ضع قيمة السر، لا معرّفه.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>تحقق من client وtenant في panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>فعّل التطبيق في Entra.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>ارفع شهادة الشاشة إلى التطبيق في Entra.</translation>
    </message>
    <message>
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>ارفع شهادة جديدة إلى Entra وضعها في مكانها.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>تحقق من أن الشاشة تصل إلى خادم الوقت.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>امنح موافقة المسؤول على Calendars.ReadWrite في Entra.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>سجّل دخول الشاشة.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>سجّل دخول الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>اسمح لحساب الغرفة بتسجيل الدخول في Entra.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>استثنِ الشاشة من الوصول المشروط في Entra.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>رد Entra موجود في سجل الشاشة.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>امنح التطبيق الوصول إلى صندوق البريد هذا في Exchange.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>تحقق من صندوق بريد الغرفة في panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>لم يتم الحجز.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>لم يتم التمديد.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>لم يتم الإنهاء.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>لم تُتح الغرفة.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>سبقك شخص آخر: الوقت محجوز.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>لم يعد الاجتماع موجودًا.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>لا يُسمح لهذه الشاشة بتغيير تقويم الغرفة.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>التقويم مشغول: حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>التقويم لا يستجيب: حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>يصبح الوقت المتبقي متاحًا.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>سيتم إبلاغ المنظم.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>التمديد بمقدار:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>الحجز لاحقًا</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>امسح لتسجيل الوصول أو الإنهاء أو التمديد أو الحجز.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>امسح لفتح Outlook مع هذه الغرفة.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>امسح للاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>امسح لمراسلة المسؤولين عن هذه الغرفة.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>جارٍ الحجز…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>جارٍ التمديد…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>جارٍ إتاحة الغرفة…</translation>
    </message>
</context>
</TS>
