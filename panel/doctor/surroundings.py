"""Configuration, clock and network: what stands between the panel and Graph."""

import asyncio

from panel.doctor.case import Case
from panel.doctor.judges.clock import clock
from panel.doctor.judges.network import Reached, names, network, proxy, tls
from panel.doctor.lines import Line, fail, ok
from panel.doctor.looks.clock import look_at_clock
from panel.doctor.looks.network import look_at_network
from panel.doctor.looks.reaching import (
    Way,
    a_proxy_is_set,
    look_up,
    reach,
    unusable_proxy,
)

Reaching = asyncio.Task[tuple[Reached, ...]]


async def check_configuration(case: Case) -> list[Line]:
    line = "configuration.file", "panel.toml"
    if not case.wrongs:
        return [ok(*line, f"{case.config} can be used, and so can what it leads to.")]
    first, *more = case.wrongs
    others = (
        fail(f"configuration.wrong_{number}", "likewise", wrong)
        for number, wrong in enumerate(more, 2)
    )
    return [fail(*line, first), *others]


async def go_there(case: Case) -> tuple[Reached, ...]:
    """To Graph and to Entra; where there is no [graph], to those of most people."""
    access = case.access
    base, authority = (access.base_url, access.authority) if access else case.usual
    tenant = access.tenant if access else "organizations"
    urls = {
        "graph": f"{base}/v1.0/",
        "entra": f"{authority}/{tenant}/v2.0/.well-known/openid-configuration",
    }
    ways = (
        Way(
            name=name,
            url=url,
            ca_file=access.ca_file if access else None,
            now=case.now,
            seconds=case.patience.read,
            public=case.public,
        )
        for name, url in urls.items()
    )
    return tuple(await asyncio.gather(*map(reach, ways)))


async def check_clock(case: Case, reaching: Reaching) -> list[Line]:
    graph, _ = await asyncio.shield(reaching)
    return [*clock(look_at_clock(case, graph))]


async def check_network(case: Case, reaching: Reaching) -> list[Line]:
    way = look_at_network(case.root)
    found = await asyncio.shield(reaching)
    hosts = dict.fromkeys(one.host for one in found)
    looked_up = tuple(await asyncio.gather(*map(look_up, hosts)))
    return [
        *network(way),
        names(looked_up, way.servers, proxied=all(one.proxy for one in found)),
        proxy(found, is_set=a_proxy_is_set(), unusable=unusable_proxy()),
        *(tls(one, next(name for name in looked_up if name.host == one.host)) for one in found),
    ]
