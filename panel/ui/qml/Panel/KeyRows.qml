// What stands on the keys, by language. A singleton: all keyboards read the same data.
pragma Singleton

import QtQuick

QtObject {
    readonly property var layouts: ({
            "en": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "nl": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "it": ["qwertyuiop", "asdfghjklò", "zxcvbnmàè"],
            "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
            "pt": ["qwertyuiop", "asdfghjklç", "zxcvbnm"],
            "fr": ["azertyuiop", "qsdfghjklm", "wxcvbné"],
            "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
            "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظ"]
        })
    readonly property var digits: ["1234567890", "@#&-_+()/%", ".,:;!?'\""]

    // What a letter holds back, for a finger that stays.
    readonly property var accents: ({
            "a": "àáâäãåæ",
            "c": "çć",
            "e": "éèêë",
            "i": "íìîï",
            "n": "ñ",
            "o": "óòôöõøœ",
            "s": "ßš",
            "u": "úùûü",
            "y": "ýÿ",
            "z": "ž",
            "l": "ł",
            "-": "–",
            "ا": "أإآٱ",
            "ل": "لا",
            "ه": "ة",
            "ي": "ى"
        })

    function of(language: string): var {
        return layouts[language.split(/[-_]/)[0]] ?? layouts.en;
    }
}
