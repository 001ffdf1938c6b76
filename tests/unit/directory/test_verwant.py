"""What is like an aanbod: about the same, for the same people, nearby, and not all of one kind."""

from app.directory.verwant import Trek, related


def trek(number: int, *themas: str, **changes) -> Trek:
    values = {
        "id": number,
        "organisatie": number,
        "themas": themas or ("rouw",),
        "doelgroepen": frozenset(),
        "wijken": frozenset(),
        "soort": "welzijn",
    }
    return Trek(**{**values, **changes})


def test_the_first_thema_weighs_most_and_without_a_shared_one_nothing_is_like_it():
    own = trek(1, "rouw", "ontmoeten")
    others = [trek(2, "ontmoeten"), trek(3, "geld"), trek(4, "rouw"), trek(5, "ontmoeten", "rouw")]
    assert related(own, others, 9) == [5, 4, 2]
    assert related(trek(1, "werk"), others, 9) == []


def test_people_place_and_kind_decide_between_equals():
    own = trek(1, doelgroepen=frozenset({"ouderen"}), wijken=frozenset({"A"}), soort="lotgenoten")
    others = [
        trek(2),
        trek(3, soort="lotgenoten"),
        trek(4, doelgroepen=frozenset({"ouderen"})),
        trek(5, wijken=frozenset({"A", "B"})),
    ]
    assert related(own, others, 9) == [5, 4, 3, 2]


def test_one_of_each_organisation_and_never_itself():
    own = trek(1, organisatie=7)
    others = [own, trek(2, organisatie=7), trek(3, organisatie=8), trek(4, organisatie=8)]
    assert related(own, others, 9) == [2, 3]
    assert related(own, others, 1) == [2]


def test_another_age_is_not_like_it():
    own = trek(1, van=65)
    others = [trek(2, tot=64), trek(3, van=50, tot=65), trek(4)]
    assert related(own, others, 9) == [3, 4]
