"""What stands behind a tap on the timeline.

picking   the slot behind SlotSheet.qml       going    how its booking goes. Pure.
plain     a pick as plain values. Pure.       people   hosts from the directory
looking   the meeting behind MeetingSheet.qml     making   both, for a panel
"""
