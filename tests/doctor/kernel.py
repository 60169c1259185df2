"""A machine whose kernel tells what it is told to."""

from pathlib import Path

TOUCH = """I: Bus=0018 Vendor=0000 Product=0000 Version=0000
N: Name="11-0014 Goodix Capacitive TouchScreen"
P: Phys=input/ts
H: Handlers=mouse0 event4
B: PROP=2
B: EV=b
B: ABS=2658000 3
"""
MOUSE = """I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
H: Handlers=mouse1 event5
B: PROP=0
B: EV=17
B: REL=903
"""
POWER_KEY = """N: Name="Power Button"
B: PROP=0
B: KEY=10000000000000 0
"""
MEMINFO = "MemTotal:        3884344 kB\nMemFree:          129048 kB\nMemAvailable:    {kb} kB\n"


class Kernel:
    def __init__(self, root: Path) -> None:
        self.root = root

    def tells(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def has_a_clock(self) -> None:
        self.tells("sys/class/rtc/rtc0/name", "rtc-rpi\n")

    def is_plugged_in(self) -> None:
        self.tells("sys/class/net/eth0/operstate", "up\n")
        self.tells("proc/net/if_inet6", "20010db8002000030000000000000041 02 40 00 80     eth0\n")
        self.tells(
            "proc/net/route",
            "Iface\tDestination\tGateway\tFlags\neth0\t00000000\t0103140A\t0003\n",
        )
        self.tells(
            "proc/net/arp",
            "IP address HW type Flags HW address Mask Device\n"
            "10.20.3.1  0x1  0x2  02:fc:00:00:00:05  *  eth0\n",
        )
        self.tells("etc/resolv.conf", "nameserver 10.20.3.1\n")

    def shows_a_picture(self, status: str = "connected") -> None:
        self.tells("sys/class/drm/card1-DSI-1/status", f"{status}\n")
        self.tells("sys/class/drm/card1-Writeback-1/status", "unknown\n")

    def has_inputs(self, *blocks: str) -> None:
        self.tells("proc/bus/input/devices", "\n".join(blocks))

    def has_a_lamp(self, name: str = "10-0045", mode: int = 0o644) -> None:
        self.tells(f"sys/class/backlight/{name}/brightness", "255\n").chmod(mode)

    def is_well(self) -> None:
        self.tells("proc/meminfo", MEMINFO.format(kb=900_000))
        self.tells("sys/class/thermal/thermal_zone0/temp", "48212\n")
        self.tells("sys/devices/platform/soc/soc:firmware/get_throttled", "0\n")
        self.tells("sys/block/mmcblk0/device/life_time", "0x01 0x02\n")

    def runs_the_panel(self) -> None:
        self.tells("etc/os-release", 'PRETTY_NAME="Debian 13"\nIMAGE_ID=room-panel\n')
        self.tells("usr/lib/x86_64-linux-gnu/systemd/libsystemd-shared-257.so", "")
        (self.root / "run/systemd/system").mkdir(parents=True)
        units = self.root / "run/systemd/units"
        units.mkdir(parents=True)
        (units / "invocation:room-panel.service").symlink_to("4711")

    def is_a_good_panel(self) -> None:
        self.has_a_clock()
        self.is_plugged_in()
        self.shows_a_picture()
        self.has_inputs(TOUCH)
        self.has_a_lamp()
        self.is_well()
        self.runs_the_panel()
