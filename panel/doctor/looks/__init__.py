"""What looks at the world: the kernel's files, the network, Graph, the journal, the sensors.

None of them decides anything: what they find is judged by those in `panel.doctor.judges`.
"""
