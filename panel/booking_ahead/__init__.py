"""What stands behind a tap on the timeline.

picking    the slot that is picked, booked by SlotSheet.qml      going   how its booking goes. Pure.
plain      a pick as plain values. Pure.                         people  hosts from the directory
looking    the meeting that MeetingSheet.qml shows
"""
