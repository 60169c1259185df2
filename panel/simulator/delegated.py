"""What Entra gives for a refresh token or a device code: a token for a person, and a successor."""

import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import jwt
import msgspec

from panel.simulator import refusals
from panel.simulator.device_codes import Standing
from panel.simulator.directory import App, Directory
from panel.simulator.refusals import Refused
from panel.simulator.sign_ins import SignIn

GRAPH = "https://graph.microsoft.com/"
_OPENID = {"openid", "profile", "offline_access", "email"}
_RESOURCE = re.compile(r"https://[^/]+/")  # Graph goes by another name in each cloud, and here
_KEY = secrets.token_bytes(32)  # signs for show: Graph here looks its tokens up


def redeem(directory: Directory, app: App, form: dict[str, str], base: str) -> dict[str, Any]:
    """The grant's part of Entra's answer; scopes are named in the answer as they were asked."""
    sign_in = directory.sign_ins.find(form.get("refresh_token", ""))
    if sign_in is None:
        raise Refused(refusals.NO_REFRESH_TOKEN)
    if sign_in.revoked:
        raise Refused(refusals.SIGN_IN_AGAIN)
    if sign_in.inactive(directory.now()):
        raise Refused(refusals.inactive(sign_in.issued))
    return _granted(directory, app, sign_in, form.get("scope", "").split(), base)


def redeem_code(
    directory: Directory, app: App, form: dict[str, str], base: str, find: Callable[[str], SignIn]
) -> dict[str, Any]:
    """The same for a device code, once somebody has signed in with it: `find` tells who."""
    codes, now = directory.device_codes, directory.now()
    code = codes.find(form.get("device_code", ""))
    if code is None or code.client_id != app.client_id:
        raise Refused(refusals.NO_SUCH_CODE)
    if now >= code.expires:
        raise Refused(refusals.CODE_EXPIRED)
    if codes.hurried > 0:
        codes.hurried -= 1
        raise Refused(refusals.HURRIED)
    if code.standing is Standing.PENDING:
        raise Refused(refusals.PENDING)
    codes.redeem(code)
    if code.standing is Standing.DECLINED:
        raise Refused(refusals.DECLINED)
    return _granted(directory, app, find(code.user), code.scope.split(), base)


def _granted(
    directory: Directory, app: App, sign_in: SignIn, asked: list[str], base: str
) -> dict[str, Any]:
    scopes = _scopes(app, asked)
    head = next((found[0] for name in asked if (found := _RESOURCE.match(name))), "")
    said = [f"{head}{name}" for name in sorted(scopes)]
    said += [name for name in asked if name in _OPENID - {"offline_access"} or _is_default(name)]
    claims = _claims(directory, app, sign_in, base)
    named = {"name": sign_in.name, "preferred_username": sign_in.user}
    graphs = {"aud": GRAPH, "appid": app.client_id, "scp": " ".join(sorted(scopes))}
    token = signed({**claims, **graphs, "upn": sign_in.user, "uti": secrets.token_urlsafe(16)})
    answer = {
        "scope": " ".join(said),
        "access_token": directory.issue(app, token=token, user=sign_in.user, scopes=scopes),
        "client_info": _base64({"uid": sign_in.oid, "utid": directory.tenant}),
    }
    if "openid" in asked:
        answer["id_token"] = signed({**claims, **named, "aud": app.client_id, "ver": "2.0"})
    if "offline_access" in asked:
        answer["refresh_token"] = directory.sign_in(
            sign_in.user, oid=sign_in.oid, name=sign_in.name
        )
    return answer


def _scopes(app: App, asked: list[str]) -> frozenset[str]:
    """The permissions of the token: those asked for, all of which somebody has consented to."""
    names = {_RESOURCE.sub("", name) for name in asked if name not in _OPENID}
    if not names or ".default" in names:
        return app.delegated
    if names - app.delegated:
        raise Refused(refusals.no_consent(app))
    return frozenset(names)


def _is_default(name: str) -> bool:
    return _RESOURCE.sub("", name) == ".default"


def _claims(directory: Directory, app: App, sign_in: SignIn, base: str) -> dict[str, Any]:
    now = int(directory.now().timestamp())
    return {
        "iss": f"{base}/{directory.tenant}/v2.0",
        "tid": directory.tenant,
        "oid": sign_in.oid,
        "sub": f"{sign_in.oid}.{app.client_id}",
        "iat": now,
        "nbf": now,
        "exp": now + int(directory.token_lifetime.total_seconds()),
    }


def signed(claims: dict[str, Any]) -> str:
    return jwt.encode(claims, _KEY, algorithm="HS256")


def _base64(said: dict[str, str]) -> str:
    return urlsafe_b64encode(msgspec.json.encode(said)).rstrip(b"=").decode()
