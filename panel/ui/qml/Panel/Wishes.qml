// What the site asks for, and a visitor for a minute: handed to Theme and Words.
import QtQuick

Item {
    id: wishes

    required property var look // see panel/ui/look.py
    required property real siteScale
    required property size screen
    required property string face // that is up
    property string language: "en"
    property int minute: 0 // of the day
    property var visitor: null // see OptionsBridge
    readonly property var worn: Object.assign({}, look, visitor?.wishes ?? {})

    Binding {
        target: Theme
        property: "screen"
        value: wishes.screen
    }

    Binding {
        target: Theme
        property: "scale"
        value: wishes.siteScale
    }

    Binding {
        target: Theme
        property: "look"
        value: wishes.worn
    }

    Binding {
        target: Theme
        property: "shown"
        value: wishes.face
    }

    Binding {
        target: Theme
        property: "minute"
        value: wishes.minute
    }

    Binding {
        target: Words
        property: "clock"
        value: wishes.look.clock
    }

    Binding {
        target: Words
        property: "region"
        value: wishes.look.region
    }

    Binding {
        target: Words
        property: "language"
        value: wishes.visitor?.language || wishes.language
    }
}
