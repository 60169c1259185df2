"""Microsoft's OpenAPI of the calendar: whether an answer keeps to it."""

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import (  # type: ignore[import-untyped]  # its stubs are a package apart
    Draft202012Validator,
    FormatChecker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SHARED = Path(os.environ.get("ROOM_PANEL_SHARED", Path(__file__).parents[3] / "shared"))
SPEC = SHARED / "graph/graph-calendar.openapi.json"
EXAMPLES = SHARED / "graph/examples"
MANY = "/v1.0/users"  # not in this part of the OpenAPI: a list of what it says of one
_FORMATS = FormatChecker(formats=("date-time", "date"))
_ERROR = "#/components/schemas/microsoft.graph.ODataErrors.ODataError"

needs_shared = pytest.mark.skipif(
    not SPEC.exists(), reason=f"Microsoft's OpenAPI is not at {SPEC}; set ROOM_PANEL_SHARED"
)


def as_json_schema(part: Any, *, enums: bool) -> Any:
    """OpenAPI 3.0 says `nullable` where JSON Schema says a type of its own."""
    if isinstance(part, list):
        return [as_json_schema(one, enums=enums) for one in part]
    if not isinstance(part, dict):
        return part
    known = {
        name: as_json_schema(value, enums=enums)
        for name, value in part.items()
        if name not in ("example", "examples") and (enums or name != "enum")
    }
    if known.pop("nullable", False) is True and isinstance(known.get("type"), str):
        known["type"] = [known["type"], "null"]
    return known


class Contract:
    def __init__(self, *, enums: bool = True) -> None:
        raw = json.loads(SPEC.read_text(encoding="utf-8"))
        self._spec = as_json_schema(raw, enums=enums)
        resource = Resource.from_contents(self._spec, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource("urn:graph", resource)
        self._paths = sorted(self._spec["paths"], key=lambda path: path.count("{"))

    def _operation(self, method: str, path: str) -> Any:
        path = path.removeprefix("/v1.0") if path != MANY else "/users/anybody"
        path = path.replace("/calendar/events", "/events")
        for known in self._paths:
            if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", known), path):
                return self._spec["paths"][known][method.lower()]
        msg = f"{method} {path} is not in Microsoft's OpenAPI"
        raise AssertionError(msg)

    def check(self, answer: httpx.Response) -> None:
        operation = self._operation(answer.request.method, answer.request.url.path)
        schema: Any = {"$ref": f"urn:graph{_ERROR}"}
        if answer.is_success:
            stated = operation["responses"][str(answer.status_code)]
            if "content" not in stated:
                assert answer.content == b""
                return
            schema = next(iter(stated["content"].values()))["schema"]
            if answer.request.url.path == MANY:
                schema = {"properties": {"value": {"type": "array", "items": schema}}}
        rooted = json.loads(json.dumps(schema).replace('"#/', '"urn:graph#/'))
        validator = Draft202012Validator(rooted, registry=self._registry, format_checker=_FORMATS)
        validator.validate(answer.json())


@cache
def contract(*, enums: bool = True) -> Contract:
    return Contract(enums=enums)
