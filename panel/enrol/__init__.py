"""How a bare device becomes the panel of a room: its file taken, checked, sealed and put in place.

tables     what the file may hold beside panel.toml      cutting   its text without those tables
device     the serial number and MAC addresses           sources   where it may lie, wiping it
trial      the file checked whole, before all else       sealing   secrets into systemd's store
network    PURE: addresses, Wi-Fi, proxy for systemd     applying  those put in place
places     the folders, all below one root               writing   files that survive a power cut
taking     the order of it all                           standing  what the set-up screen shows
fetch      the same file from an address, by a user who may do nothing else
command    `room-panel enrol` and `room-panel enrol fetch`
"""
