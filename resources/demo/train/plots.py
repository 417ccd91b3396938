# SPDX-License-Identifier: GPL-3.0-or-later
"""The plots of the story world: each function writes one whole story onto a Story.

Six plots carry probes (where, who, feel, next, word); the others give the world its ordinary life.
PLOTS lists them with the weight that training text draws them with.
"""

from causes import FEELINGS, NEEDS, TOOLS
from world import ADULTS, CHILDREN, LOOKS, PET_NAMES, PETS, PLACES, ROOMS, SKIES, THINGS, TIMES


def opening(s, where, **slots):
    s.tell("[One " + TIMES + "|One [sunny|rainy|windy|quiet] " + TIMES + "|On [Monday|Friday|Sunday]], " + where, **slots)


def _three_wrong(s, told, untold):
    """At most one of the wrong answers has been told in the story, the others are possible in it but were not told."""
    wrong = s.pick(told, min(len(told), 2))[:1]
    return wrong + untold[:3 - len(wrong)]


def hide(s):
    """Things are put somewhere, and put somewhere else; then somebody finds them."""
    room = s.rng.choice(list(ROOMS))
    a, b = s.pick(CHILDREN, 2)
    t, u = s.pick(THINGS, 2)
    free = s.pick(ROOMS[room], len(ROOMS[room]))
    spot, old = {}, []
    s.introduce(a, b)
    opening(s, "{a} and {b} were [playing|tidying up] in the {r}.", a=a, b=b, r=room)
    things = [t] if s.rng.random() < 0.3 else [t, u]
    for person, thing in s.pick([(a, t), (b, u)][:len(things)], len(things)):
        spot[thing] = free.pop()
        s.tell("{p} [put|left] the {l} {t} {s}.", p=person, t=thing, s=spot[thing], l=s.rng.choice(LOOKS))
    s.maybe(0.2, SKIES + ".")
    for _ in range(s.rng.choice([0, 0, 1, 1, 2])):
        if s.rng.random() < 0.4:
            thing, person = s.rng.choice(things), s.rng.choice([a, b])
            s.ask("where", "{p} saw the {t}", spot[thing], ".", p=person, t=thing)
        thing, person = s.rng.choice(things), s.rng.choice([a, b])
        old.append(spot[thing])
        spot[thing] = free.pop()
        s.tell("[Then|Later|Soon], {p} [put|hid] the {t} {s}.", p=person, t=thing, s=spot[thing])
    for thing in s.pick(things, len(things)):
        others = [v for v in list(spot.values()) + old if v != spot[thing]]
        asker, friend = s.pick([a, b], 2)
        lead = s.rng.choice(["\"Where is the {t}?\" asked {p}. {q} found the {t}", "{p} [looked for the {t} and|] found the {t}"])
        s.ask("where", lead, spot[thing], ".", _three_wrong(s, others, free), t=thing, p=asker, q=friend)
    s.close()


def walk(s):
    """People go from place to place; then somebody asks where they are."""
    people = s.pick(CHILDREN, s.rng.choice([1, 2, 3]))
    grown = s.rng.choice(ADULTS)
    free = s.pick(PLACES, len(PLACES))
    at, before = {}, []
    s.tell("[It was a [sunny|windy|quiet] " + TIMES + "|It was [Monday|Friday|Sunday]], and {g} [had a day off|was at home].", g=grown)
    for p in people:
        at[p] = free.pop()
        s.tell("{p} was {x} and {w}.", p=p, x=at[p], w=s.rng.choice(PLACES[at[p]]))
    for p in s.pick(people, min(len(people), s.rng.choice([0, 1, 1, 2]))):
        before.append(at[p])
        at[p] = free.pop()
        s.tell("[Then|Later|Soon], {p} was {x} and {w}.", p=p, x=at[p], w=s.rng.choice(PLACES[at[p]]))
    for p in s.pick(people, min(len(people), 2)):
        wrong = _three_wrong(s, [v for v in list(at.values()) + before if v != at[p]], free)
        s.ask("where", "[\"Where is {p}?\" asked {g}.|{g} looked for {p}.] {p} was", at[p], ".", wrong, p=p, g=grown)
    s.tell("[In the evening|When the sun went down], [they all came home|everyone was home again|they all met at the kitchen table].")


def give(s):
    """Things go from hand to hand; then somebody asks who has them."""
    people = s.pick(CHILDREN, s.rng.choice([2, 3, 3, 4]))
    absent = [p.name for p in CHILDREN if p not in people]
    t, u = s.pick(THINGS, 2)
    names = ", ".join(p.name for p in people[:-1]) + " and " + people[-1].name
    opening(s, "{names} were [in the park|at school|by the pond].", names=names)
    has = dict(zip((t, u), s.pick(people, 2)))
    for thing in (t, u):
        s.tell("The {l} {t} belonged to {p}.", p=has[thing], l=s.rng.choice(LOOKS), t=thing)
    for _ in range(s.rng.choice([0, 1, 2, 2])):
        if s.rng.random() < 0.3:
            thing = s.rng.choice([t, u])
            s.ask("who", "Now the {t} belonged to", has[thing].name, ".", t=thing)
        thing = s.rng.choice([t, u])
        giver, has[thing] = has[thing], s.rng.choice([p for p in people if p is not has[thing]])
        s.tell("[Then|Later|Soon], {p} [gave|handed|passed] the {t} to {q}.", p=giver, t=thing, q=has[thing])
    s.maybe(0.2, SKIES + ".")
    for thing in s.pick([t, u], 2):
        owner = has[thing]
        lead = "[\"Who has the {t}?\" asked the teacher.|In the end,|When they went home,] the {t} belonged to"
        s.ask("who", lead, owner.name, ".", [p.name for p in people if p is not owner][:1] + s.pick(absent, 2), t=thing)
    s.close()


def _two(s, choices, where):
    """Two children with a different one of the choices each, brought in; or only one of them, the easier question."""
    a, b = s.pick(CHILDREN, 2)
    s.introduce(a, b)
    opening(s, where, a=a, b=b)
    both = list(zip((a, b), s.pick(choices, 2), (b, a)))
    return both if s.rng.random() < 0.6 else both[:1]


def feelings(s):
    """Something happens to each of two children; how they feel follows from it."""
    both = _two(s, FEELINGS, "{a} and {b} [met at the [gate|bridge|pond]|came home from [school|the market]|sat by the window].")
    for p, f, q in s.pick(both, len(both)):
        s.tell(s.rng.choice(FEELINGS[f]["cause"]), p=p, q=q, t=s.rng.choice(THINGS))
    s.maybe(0.3, SKIES + ".")
    for p, f, q in s.pick(both, len(both)):
        used = [x for _, x, _ in both]
        wrong = [x for x in used if x != f] + s.pick([x for x in FEELINGS if x not in used], 4 - len(both))
        s.ask("feel", "[{p} was|{p} felt|So {p} was very]", f, ".", wrong, p=p)
        s.maybe(0.6, s.rng.choice(FEELINGS[f]["then"]), p=p, q=q)
    s.close()


def needs(s):
    """Two children each have a need; what they do next follows from it."""
    both = _two(s, NEEDS, "{a} and {b} were [at the lake|at home|with Grandma|on the farm|at the mill].")
    for p, n, _ in s.pick(both, len(both)):
        s.tell(s.rng.choice(NEEDS[n]["why"]), p=p)
    s.maybe(0.3, SKIES + ".")
    s.maybe(0.3, "[They looked at each other|Then they had an idea].")
    for p, n, _ in s.pick(both, len(both)):
        used = [x for _, x, _ in both]
        wrong = [x for x in used if x != n] + s.pick([x for x in NEEDS if x not in used], 4 - len(both))
        acts = [s.fill(s.rng.choice(NEEDS[x]["act"]), p=p) for x in [n] + wrong]
        s.ask("next", "", acts[0], "", acts[1:])
    s.tell("[Grandma smiled at them|Then all was well|Now everything was fine].")
    s.close()


def errand(s):
    """Two children each want to do something; which word names what they need for it follows from it."""
    both = _two(s, TOOLS, "{a} and {b} were [busy|at work] [at home|on the farm|in the yard].")
    for p, w, _ in s.pick(both, len(both)):
        s.tell("{p} wanted to " + s.rng.choice(TOOLS[w]) + ".", p=p)
    s.maybe(0.3, SKIES + ".")
    for p, w, q in s.pick(both, len(both)):
        used = [x for _, x, _ in both]
        wrong = [x for x in used if x != w] + s.pick([x for x in TOOLS if x not in used], 4 - len(both))
        lead = s.rng.choice(["So {p} [needed|took|looked for] the", "{q} helped {p} and brought the"])
        s.ask("word", lead, w, ".", wrong, p=p, q=q)
    s.maybe(0.5, "Soon the work was done.")
    s.close()


def broken(s):
    """A child breaks a friend's thing, is sorry and mends it."""
    a, b = s.pick(CHILDREN, 2)
    t, look = s.rng.choice(THINGS), s.rng.choice(LOOKS)
    opening(s, "{a} showed {b} a {l} {t}.", a=a, b=b, t=t, l=look)
    s.tell("{b} was not careful, and the {t} [broke|fell down and broke].", b=b, t=t)
    s.tell("{a} was angry. \"[That was my best {t}|Look what you did]!\" said {a}.", a=a, t=t)
    s.tell("\"I am sorry,\" said {b}. Together they mended the {t}, and it was as good as new.", b=b, t=t)
    s.close()


def noise(s):
    """A noise at night turns out to be an animal."""
    a, b = s.pick(CHILDREN, 2)
    pet = s.rng.choice(PETS)
    s.tell("[One dark night|When it was dark], {a} and {b} [lay in bed|sat in the tent]. There was a strange noise.", a=a, b=b)
    s.tell("They were scared. \"[What is that|Who is there]?\" said {b}. {a} took a lamp, and they went to look. It was only the "
           "{pet}! [It was looking for a warm bed|It wanted some milk].", a=a, b=b, pet=pet)
    s.tell("They laughed, and soon they fell asleep.")


def rescue(s):
    """An animal is in trouble and a child helps."""
    a, b = s.pick(CHILDREN, 2)
    pet, name = s.rng.choice(PETS), s.rng.choice(PET_NAMES)
    s.tell("{a} had a {x} called {n}.", a=a, x=pet, n=name)
    trouble, fix = s.rng.choice([
        ("{n} fell into the pond", "{a} held out a rope, and {n} climbed out of the water"),
        ("{n} sat on the roof and could not come down", "{b} fetched a ladder, and {a} carried {n} down"),
        ("{n} ran into the forest", "{a} and {b} found {n} under a tree"),
    ])
    opening(s, trouble + ".", n=name)
    s.tell("\"I have an idea,\" said {b}. " + fix + ". {a} was happy again. \"Thank you, {b},\" said {a}.", a=a, b=b, n=name)
    s.close()


def seed(s):
    """Something is planted and grows."""
    a = s.rng.choice(CHILDREN)
    g = s.rng.choice(ADULTS)
    s.tell("In spring, {g} gave {a} a small seed. {a} dug a hole and put the seed in it. Every day {a.he} gave it some water.", a=a, g=g)
    s.tell("One morning there was a little green leaf. \"Look, {g}!\" said {a}. In summer it was a big {x}.",
           a=a, g=g, x=s.rng.choice(["bean", "rose", "apple tree"]))
    s.tell("{a} was proud. \"Well done!\" {g} said to {a}.", a=a, g=g)


def race(s):
    """A race with a loser who is not sad for long."""
    a, b = s.pick(CHILDREN, 2)
    s.introduce(a, b)
    opening(s, "{a} and {b} ran from the [gate|well|bridge] to the [tree|mill].", a=a, b=b)
    s.tell("[First {b} was in front|{b} fell on the grass], but {a} won the race. {a} was proud.", a=a, b=b)
    s.tell("{b} was sad. \"Next time you will win,\" said {a} and shared an apple with {b}.", a=a, b=b)
    s.close()


def bake(s):
    """A cake, and what happens to it."""
    a, b = s.pick(CHILDREN, 2)
    g, pet = s.rng.choice(ADULTS), s.rng.choice(PETS)
    opening(s, "{a} and {b} baked a cake for {g}. {a} fetched the flour, and {b} fetched the eggs.", a=a, b=b, g=g)
    s.tell("[But the {pet} came in and ate half of it|But it fell to the floor]!", pet=pet)
    s.tell("{a} and {b} were sad. {g} laughed and said, \"We will bake a new one.\" This time it was good, and {g} was happy.",
           a=a, b=b, g=g)
    s.close()


PLOTS = [(hide, 20), (walk, 10), (give, 18), (feelings, 15), (needs, 14), (errand, 13), (broken, 2), (noise, 2), (rescue, 2), (seed, 1),
         (race, 2), (bake, 1)]
