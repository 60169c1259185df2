"""A run as lines, while it goes on."""

from datetime import tzinfo

from panel.acceptance.outcome import Finding, Step
from panel.acceptance.record import Record


def step_line(step: Step, zone: tzinfo) -> str:
    return f"  {step.at.astimezone(zone):%H:%M:%S}  {step.text}"


def end_of_item(finding: Finding) -> str:
    took = f"{finding.took.total_seconds():.0f} s"
    because = " ".join(part for part in (finding.reason, finding.remedy) if part)
    return f"  {finding.verdict.value}, {took}{f': {because}' if because else ''}"


def end(record: Record) -> str:
    return f"{record.headline} {record.remains}"
