"""Other rooms near this one: what there are, when they are taken, what is free now and soon.

free      until when a room is free, or from when: decided without a calendar
other     what is told of a room: where it is, for how many, with what
ranking   which of them comes first, and what one may ask for
asking    when they are taken, asked for only while somebody looks
details   what the files tell of a room, and what the directory tells more
elsewhere one of them booked from here
shown     all of it as the sheet is told it        part   what stands behind the sheet
"""
