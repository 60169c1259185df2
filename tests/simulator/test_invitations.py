"""Rooms and their organizers: two mailboxes, two truths."""

from datetime import timedelta

from panel.simulator import Answer, Processing, World

from .tenant import ROOM, Caller, at, zoned

CLAIRE = "claire.fontaine@contoso.example"


def test_one_meeting_has_different_ids_in_the_two_mailboxes(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [hers], [rooms] = client.agenda(CLAIRE), client.agenda()
    assert hers["id"] != rooms["id"]
    assert hers["iCalUId"] == rooms["iCalUId"]
    assert client.get(f"/users/{ROOM}/events/{hers['id']}").status_code == 404


def test_the_room_shows_the_organizers_name_and_no_private_flag(
    world: World, client: Caller
) -> None:
    world.book(
        "Claire Fontaine", ROOM, at("9:00"), at("10:00"), subject="Salaires", body="x", private=True
    )
    [hers], [rooms] = client.agenda(CLAIRE), client.agenda()
    assert (hers["subject"], hers["sensitivity"]) == ("Salaires", "private")
    assert (rooms["subject"], rooms["sensitivity"]) == ("Claire Fontaine", "normal")
    assert rooms["body"]["content"] == ""


def test_a_room_configured_otherwise_keeps_subject_and_privacy(
    world: World, client: Caller
) -> None:
    open_room = Processing(
        delete_subject=False, remove_private=False, add_organizer_to_subject=False
    )
    world.configure(ROOM, open_room)
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"), subject="Salaires", private=True)
    [rooms] = client.agenda()
    assert (rooms["subject"], rooms["sensitivity"]) == ("Salaires", "private")


def test_decline_empties_the_room_and_tells_the_organizer_why(world: World, client: Caller) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    assert client.decline(world.room_id(booked), "Nobody came.").status_code == 202
    assert client.agenda() == []
    [hers] = client.agenda(CLAIRE)
    assert hers["attendees"][0]["status"]["response"] == "declined"
    assert world.mail[-1].comment == "Nobody came."


def test_a_second_decline_finds_nothing(world: World, client: Caller) -> None:
    id_ = world.room_id(world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00")))
    client.decline(id_)
    again = client.decline(id_)
    assert (again.status_code, again.json()["error"]["code"]) == (404, "ErrorItemNotFound")


def test_a_decline_without_a_response_reaches_nobody(world: World, client: Caller) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    said = {"comment": "x", "sendResponse": False}
    client.http.post(client.events(f"/{world.room_id(booked)}/decline"), json=said)
    assert world.room_copy(booked) is None
    assert world.room_answer(booked) is Answer.ACCEPTED


def test_tentative_acceptance_shows_as_tentative(world: World, client: Caller) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    client.http.post(client.events(f"/{world.room_id(booked)}/tentativelyAccept"), json={})
    [rooms] = client.agenda()
    assert rooms["showAs"] == "tentative"
    assert rooms["responseStatus"]["response"] == "tentativelyAccepted"
    client.http.post(client.events(f"/{world.room_id(booked)}/accept"), json={})
    assert client.agenda()[0]["showAs"] == "busy"


def test_nobody_declines_his_own_meeting(world: World, client: Caller) -> None:
    booked = world.book_at_the_door(ROOM, at("9:00"), at("10:00"))
    assert client.decline(world.room_id(booked)).status_code == 400


def test_only_the_organizer_can_cancel(world: World, client: Caller) -> None:
    id_ = world.room_id(world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00")))
    refused = client.http.post(client.events(f"/{id_}/cancel"), json={"comment": "x"})
    assert refused.status_code == 400
    assert "need to be an organizer" in refused.json()["error"]["message"]
    assert len(client.agenda()) == 1


def test_a_cancelled_meeting_stays_in_the_room_marked_and_free(
    world: World, client: Caller
) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    world.organizer_cancels(booked)
    [rooms] = client.agenda()
    assert (rooms["isCancelled"], rooms["showAs"]) == (True, "free")
    assert rooms["subject"] == "Canceled: Claire Fontaine"
    assert client.agenda(CLAIRE) == []


def test_a_room_that_cleans_up_keeps_no_cancelled_meeting(world: World, client: Caller) -> None:
    world.configure(ROOM, Processing(remove_cancelled=True))
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [hers] = client.agenda(CLAIRE)
    done = client.http.post(client.events(f"/{hers['id']}/cancel", CLAIRE), json={"Comment": "x"})
    assert done.status_code == 202
    assert world.room_copy(booked) is None
    assert (world.mail[-1].says, world.mail[-1].comment) == ("cancelled", "x")


def test_delete_of_the_rooms_copy_tells_nobody(world: World, client: Caller) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    before = len(world.mail)
    assert client.http.delete(client.events(f"/{world.room_id(booked)}")).status_code == 204
    assert client.agenda() == []
    assert world.room_answer(booked) is Answer.ACCEPTED
    assert len(world.mail) == before


def test_a_patch_of_the_rooms_copy_does_not_reach_the_organizer(
    world: World, client: Caller
) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    shorter = {"end": zoned(at("9:20"))}
    answer = client.http.patch(client.events(f"/{world.room_id(booked)}"), json=shorter)
    assert answer.json()["end"]["dateTime"] == "2026-03-02T09:20:00.0000000"
    [hers] = client.agenda(CLAIRE)
    assert hers["end"]["dateTime"] == "2026-03-02T10:00:00.0000000"


def test_the_organizers_next_update_undoes_the_rooms_own_change(
    world: World, client: Caller
) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    id_ = world.room_id(booked)
    client.http.patch(client.events(f"/{id_}"), json={"end": zoned(at("9:20"))})
    world.organizer_renames(booked, "Autre")
    [rooms] = client.agenda()
    assert (rooms["id"], rooms["end"]["dateTime"]) == (id_, "2026-03-02T10:00:00.0000000")


def test_the_organizer_moves_a_meeting_and_the_room_follows(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [hers] = client.agenda(CLAIRE)
    later = {"start": zoned(at("11:00")), "end": zoned(at("12:00"))}
    client.http.patch(client.events(f"/{hers['id']}", CLAIRE), json=later)
    assert client.agenda()[0]["start"]["dateTime"] == "2026-03-02T11:00:00.0000000"


def test_the_room_declines_to_be_moved_onto_another_meeting(world: World) -> None:
    world.book("Karim Benali", ROOM, at("11:00"), at("12:00"))
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    world.organizer_moves(booked, at("11:30"))
    assert world.room_copy(booked) is None
    assert world.room_answer(booked) is Answer.DECLINED
    world.organizer_moves(booked, at("13:00"))
    assert world.room_answer(booked) is Answer.ACCEPTED


def test_the_booking_assistant_declines_what_clashes(world: World) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    late = world.book("Karim Benali", ROOM, at("9:30"), at("10:30"))
    next_one = world.book("Karim Benali", ROOM, at("10:00"), at("10:30"))
    assert world.room_answer(late) is Answer.DECLINED
    assert world.room_answer(next_one) is Answer.ACCEPTED


def test_a_direct_post_can_double_book(world: World, client: Caller) -> None:
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    event = {"subject": "Ad hoc", "start": zoned(at("9:30")), "end": zoned(at("10:30"))}
    answer = client.http.post(client.events(), json=event)
    assert (answer.status_code, answer.json()["isOrganizer"]) == (201, True)
    assert len(client.agenda()) == 2


def test_a_transaction_id_replays(client: Caller) -> None:
    event = {"start": zoned(at("9:30")), "end": zoned(at("10:30")), "transactionId": "tap-1"}
    first = client.http.post(client.events(), json=event)
    again = client.http.post(f"/v1.0/users/{ROOM}/calendar/events", json=event)
    assert (again.status_code, again.json()["id"]) == (201, first.json()["id"])
    assert len(client.agenda()) == 1


def test_an_invitation_by_post_asks_the_room(world: World, client: Caller) -> None:
    world.person("Claire Fontaine")
    room = {"emailAddress": {"address": ROOM}, "type": "resource"}
    event = {"start": zoned(at("9:30")), "end": zoned(at("10:30")), "attendees": [room]}
    for response in ("accepted", "declined"):
        answer = client.http.post(client.events("", CLAIRE), json=event)
        assert answer.json()["attendees"][0]["status"]["response"] == response


def test_a_meeting_shortened_by_its_organizer_ends_sooner_in_the_room(world: World) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    world.organizer_shortens(booked, at("9:30"))
    copy = world.room_copy(booked)
    assert copy is not None
    assert copy.length == timedelta(minutes=30)


def test_a_mailbox_that_preserves_declined_meetings_shows_them_as_free(
    world: World, client: Caller
) -> None:
    world.configure(ROOM, Processing(preserve_declined=True))
    client.decline(world.room_id(world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))))
    [rooms] = client.agenda()
    assert (rooms["responseStatus"]["response"], rooms["showAs"]) == ("declined", "free")
    again = world.book("Karim Benali", ROOM, at("9:00"), at("10:00"))
    assert world.room_answer(again) is Answer.ACCEPTED


def test_somebody_answers_for_the_room_by_hand(world: World) -> None:
    booked = world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    world.room_answers(booked, Answer.TENTATIVE, "Perhaps.")
    assert world.room_answer(booked) is Answer.TENTATIVE
    assert world.mail[-1].comment == "Perhaps."


def test_a_room_is_added_to_and_taken_from_a_meeting(world: World, client: Caller) -> None:
    vega = world.room("vega@contoso.example", "Vega")
    world.book("Claire Fontaine", ROOM, at("9:00"), at("10:00"))
    [hers] = client.agenda(CLAIRE)
    invited = {"emailAddress": {"address": vega.address}, "type": "resource"}
    path = client.events(f"/{hers['id']}", CLAIRE)
    client.http.patch(path, json={"attendees": [invited]})
    assert [event["isCancelled"] for event in client.agenda()] == [True]
    assert [event["isCancelled"] for event in client.agenda(vega.address)] == [False]


def test_a_room_may_allow_conflicts(world: World) -> None:
    world.configure(ROOM, Processing(allow_conflicts=True))
    for name in ("Claire Fontaine", "Karim Benali"):
        booked = world.book(name, ROOM, at("9:00"), at("10:00"))
        assert world.room_answer(booked) is Answer.ACCEPTED
