"""A run as lines, while it goes on."""

from collections.abc import Iterator

from panel.acceptance.outcome import Finding
from panel.acceptance.record import Record

_WIDTH = 18


def line(finding: Finding) -> str:
    told = (
        f"{finding.verdict.value:<{_WIDTH}} {finding.took.total_seconds():4.0f} s  {finding.title}"
    )
    if not finding.reason:
        return told
    because = "\n".join(f"{'':<{_WIDTH}}         {part}" for part in _because(finding))
    return f"{told}\n{because}"


def end(record: Record) -> str:
    return f"{record.headline} {record.remains}"


def _because(finding: Finding) -> Iterator[str]:
    yield finding.reason
    if finding.remedy:
        yield finding.remedy
