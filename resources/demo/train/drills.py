# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories that ask much: the plots of every second step of training, but for the last ones.

They use the words and sentences of plots.py, but with three children or things where those have two, and with every question
asked twice, so that far more of the text is determined by what stands before it. In `parrot` a child repeats what another
says. To look something up in the context is what a small model learns last; it learns it several times faster from these.
"""

from causes import FEELINGS, NEEDS, TOOLS
from plots import PLOTS, opening
from world import CHILDREN, LOOKS, PLACES, ROOMS, THINGS


def parrot(s):
    """One child says a row of words, the others say it again."""
    people = s.pick(CHILDREN, s.rng.choice([2, 3]))
    words = " ".join("%s %s" % (s.rng.choice(LOOKS), t) for t in s.pick(THINGS, s.rng.choice([3, 4, 5])))
    s.tell("{a} said, \"{w}.\"", a=people[0], w=words)
    for p in people[1:]:
        s.ask("parrot", "Then {p} said, \"" + words.split()[0], words.split(" ", 1)[1], ".\"", p=p)


def search(s):
    """Three things in one room, found again and again."""
    room = s.rng.choice(list(ROOMS))
    people = s.pick(CHILDREN, 2)
    things = s.pick(THINGS, 3)
    free = s.pick(ROOMS[room], 6)
    spot = {}
    opening(s, "{a} and {b} were [playing|tidying up] in the {r}.", a=people[0], b=people[1], r=room)
    for t in things:
        spot[t] = free.pop()
        s.tell("{p} [put|left] the {l} {t} {s}.", p=s.rng.choice(people), t=t, s=spot[t], l=s.rng.choice(LOOKS))
    for _ in range(2):
        for t in s.pick(things, 3):
            s.ask("where", "{p} found the {t}", spot[t], ".", p=s.rng.choice(people), t=t)
        t = s.rng.choice(things)
        if free:
            spot[t] = free.pop()
            s.tell("[Then|Later|Soon], {p} [put|hid] the {t} {s}.", p=s.rng.choice(people), t=t, s=spot[t])


def wander(s):
    """Three children who go about and are looked for."""
    people = s.pick(CHILDREN, 3)
    free = s.pick(PLACES, len(PLACES))
    at = {}
    for p in people:
        at[p] = free.pop()
        s.tell("{p} was {x} and {w}.", p=p, x=at[p], w=s.rng.choice(PLACES[at[p]]))
    for _ in range(2):
        for p in s.pick(people, 3):
            s.ask("where", "\"Where is {p}?\" asked Mum. {p} was", at[p], ".", p=p)
        p = s.rng.choice(people)
        at[p] = free.pop()
        s.tell("[Then|Later|Soon], {p} was {x} and {w}.", p=p, x=at[p], w=s.rng.choice(PLACES[at[p]]))


def swap(s):
    """Three things that go from hand to hand."""
    people = s.pick(CHILDREN, 4)
    things = s.pick(THINGS, 3)
    has = {t: s.rng.choice(people) for t in things}
    for t in things:
        s.tell("The {l} {t} belonged to {p}.", p=has[t], l=s.rng.choice(LOOKS), t=t)
    for _ in range(2):
        for t in s.pick(things, 3):
            s.ask("who", "[Now|In the end,] the {t} belonged to", has[t].name, ".", t=t)
        t = s.rng.choice(things)
        giver, has[t] = has[t], s.rng.choice([p for p in people if p is not has[t]])
        s.tell("[Then|Later|Soon], {p} [gave|handed|passed] the {t} to {q}.", p=giver, t=t, q=has[t])


def _three(s, choices, first, again):
    """Three children with a different choice each; first(p, x) tells why, again(p, x) asks. Every child is asked twice."""
    people = s.pick(CHILDREN, 3)
    mine = dict(zip(people, s.pick(choices, 3)))
    opening(s, "{a}, {b} and {c} were [at home|on the farm|by the pond].", a=people[0], b=people[1], c=people[2])
    for p in s.pick(people, 3):
        first(p, mine[p])
    for p in s.pick(people, 3) + s.pick(people, 3):
        again(p, mine[p])


def moods(s):
    _three(s, FEELINGS, lambda p, f: s.tell(s.rng.choice(FEELINGS[f]["cause"]), p=p, t=s.rng.choice(THINGS)),
           lambda p, f: s.ask("feel", "[{p} was|{p} felt|So {p} was very]", f, ".", p=p))


def plans(s):
    _three(s, NEEDS, lambda p, n: s.tell(s.rng.choice(NEEDS[n]["why"]), p=p),
           lambda p, n: s.ask("next", "[Then|Soon] " + p.name, s.fill(NEEDS[n]["act"][0], p=p).split(" ", 1)[1], ""))


def jobs(s):
    _three(s, TOOLS, lambda p, w: s.tell("{p} wanted to " + s.rng.choice(TOOLS[w]) + ".", p=p),
           lambda p, w: s.ask("word", "[So|] {p} [needed|took|looked for] the", w, ".", p=p))


DRILLS = [(parrot, 15), (search, 12), (wander, 8), (swap, 12), (moods, 10), (plans, 8), (jobs, 10)]
MIXED = DRILLS + [(p, w * 0.35) for p, w in PLOTS]  # the stories that the tasks are made of stay a third
