# SPDX-License-Identifier: GPL-3.0-or-later
"""The plots of the story world: each function writes one whole story onto a Story.

Five plots carry probes (where, who, feel, next); the others give the world its ordinary life.
PLOTS lists them with the weight that training text draws them with.
"""

from causes import FEELINGS, NEEDS
from world import ADULTS, CHILDREN, LOOKS, PET_NAMES, PETS, PLACES, ROOMS, SKIES, THINGS, TIMES

def _opening(s, where, **slots):
    s.tell("[One " + TIMES + "|Once|One [sunny|rainy|windy|cold|quiet] " + TIMES + "|On [Monday|Friday|Sunday]], " + where,
           **slots)


def hide(s):
    """Things are put somewhere and moved; then somebody asks where they are."""
    room = s.rng.choice(list(ROOMS))
    a, b = s.pick(CHILDREN, 2)
    t, u = s.pick(THINGS, 2)
    free = s.pick(ROOMS[room], len(ROOMS[room]))
    spot, moved = {}, {}
    s.introduce(a, b)
    _opening(s, "{a} and {b} were [playing|tidying up|busy] in the {r}.", a=a, b=b, r=room)
    s.maybe(0.4, SKIES + ".")
    for person, thing in s.pick([(a, t), (b, u)], 2):
        spot[thing] = free.pop()
        s.tell("{p} [put the {l} {t} {s}|had a {l} {t} and put it {s}|left the {l} {t} {s}|laid the {t} {s}].",
               p=person, t=thing, s=spot[thing], l=s.rng.choice(LOOKS))
    for _ in range(s.rng.choice([0, 1, 1, 2])):
        thing = s.rng.choice([t, u])
        _between(s, thing, spot[thing], s.rng.choice([a, b]))
        thing, person = s.rng.choice([t, u]), s.rng.choice([a, b])
        moved[thing], spot[thing] = spot[thing], free.pop()
        s.tell("[Then|Later|After lunch|A little later|Soon], {p} [took the {t} and put it {s}|moved the {t} and left it {s}|"
               "picked up the {t} and hid it {s}|wanted to keep the {t} safe and put it {s}|found the {t} {o} and put it {s}|"
               "saw the {t} {o} and moved it. Now the {t} was {s}|did not like the {t} {o} and put it {s}].",
               p=person, t=thing, s=spot[thing], o=moved[thing])
    for thing in s.pick([t, u], s.rng.choice([1, 2, 2])):
        _ask_spot(s, thing, a, b, spot, moved, free)
    s.maybe(0.5, "[\"Well done,\" said {a}|\"You have a good memory,\" said {a}|{a} nodded|{b} smiled].", a=a, b=b)
    s.close()


def _between(s, thing, spot, person):
    """Sometimes something that moves nothing."""
    s.maybe(0.4, s.rng.choice(["[Outside, a dog barked|They talked about the summer|The cat watched them|They hummed a song].",
                               "{p} looked at the {t} {s}, but left it where it was.",
                               "\"I like the {t},\" said {p}. It was still {s}."]), p=person, t=thing, s=spot)


def _ask_spot(s, thing, a, b, spot, moved, free):
    asker, friend = s.pick([a, b], 2)
    others = [v for v in list(spot.values()) + list(moved.values()) if v != spot[thing]]
    wrong = (others + free)[:3]
    lead, tail = s.rng.choice([
        ("\"Where is the {t}?\" asked {p}. \"The {t} is", ",\" said {q}."),
        ("{p} [looked for|wanted|needed] the {t}. The {t} was", "."),
        ("{q} asked {p} for the {t}. {p} found the {t}", "."),
        ("Now the {t} was", "."),
    ])
    s.ask("where", lead, spot[thing], tail, wrong, t=thing, p=asker, q=friend)


def walk(s):
    """People go from place to place; then somebody asks where one of them is."""
    people = s.pick(CHILDREN, s.rng.choice([2, 3]))
    grown, other = s.pick(ADULTS, 2)
    free = s.pick(PLACES, len(PLACES))
    at, before = {}, []
    s.introduce(people[0], people[1])
    s.tell("[It was a [sunny|windy|quiet] " + TIMES + "|It was [Monday|Friday|Sunday]|The holidays had come], and {g} "
           "[had a day off|was at home|was baking a cake|was mending a coat].", g=grown)
    for p in people:
        at[p] = free.pop()
        s.tell("{p} [was|sat|stood|waited] {x} and {w}.", p=p, x=at[p], w=s.rng.choice(PLACES[at[p]]))
    s.maybe(0.4, SKIES + ".")
    for p in s.pick(people, s.rng.choice([0, 1, 1, 2])):
        before.append(at[p])
        at[p] = free.pop()
        s.tell("[Then|Later|After a while|At noon], {p} [walked on|went away|left]. Soon {p.he} was {x} and {w}.", p=p, x=at[p],
               w=s.rng.choice(PLACES[at[p]]))
    for p in s.pick(people, s.rng.choice([1, 2])):
        wrong = ([v for v in list(at.values()) + before if v != at[p]] + free)[:3]
        lead, tail = s.rng.choice([("\"Where is {p}?\" asked {g}. \"{p} is", ",\" said {o}."),
                                   ("{g} wanted to know where {p} was. {p} was", ".")])
        s.ask("where", lead, at[p], tail, wrong, p=p, g=grown, o=other)
    s.tell("[In the evening|At six o'clock|When the sun went down], [they all came home|everyone was home again|they all met "
           "at the [kitchen table|garden gate]] [and ate [soup|pancakes|warm bread]|and told their stories].")
    s.maybe(0.5, "It had been a [good|long|busy|fine] day.")


def give(s):
    """A thing goes from hand to hand; then somebody asks who has it."""
    people = s.pick(CHILDREN, 4)
    t, u = s.pick(THINGS, 2)
    _opening(s, "{a}, {b}, {c} and {d} [met [in the park|at school|by the pond]|were [in the park|at school|by the pond]].",
             a=people[0], b=people[1], c=people[2], d=people[3])
    has = dict(zip((t, u), s.pick(people, 2)))
    for thing in (t, u):
        s.tell("{p} had a {l} {t}.", p=has[thing], l=s.rng.choice(LOOKS), t=thing)
    for _ in range(s.rng.choice([1, 2, 2, 3])):
        thing = s.rng.choice([t, t, u])
        taker = s.rng.choice([p for p in people if p is not has[thing]])
        s.tell("[[Then|Later|After a while|Soon] {p} [gave|handed|passed] the {t} to {q}|{q} wanted to try the {t}, so {p} gave it to "
               "{q}|{q} asked for the {t} and got it from {p}|The {t} went from {p} to {q}].", p=has[thing], t=thing, q=taker)
        s.maybe(0.4, "{q} [said thank you|was glad|smiled].", q=taker)
        has[thing] = taker
    s.maybe(0.4, SKIES + ".")
    for thing in s.pick([t, u], s.rng.choice([1, 2])):
        owner = has[thing]
        lead = s.rng.choice(["\"Who has the {t}?\" asked the teacher. The {t} was with", "Now the {t} was with",
                             "When it was time to go home, the {t} was with"])
        s.ask("who", lead, owner.name, ".", [p.name for p in people if p is not owner], t=thing)
    s.close()


def feelings(s):
    """Two things happen to two children; how each of them feels follows from it."""
    a, b = s.pick(CHILDREN, 2)
    fa, fb = s.pick(FEELINGS, 2)
    t, u = s.pick(THINGS, 2)
    s.introduce(a, b)
    _opening(s, "{a} and {b} [met at the [gate|bridge|pond|old mill]|came home from [school|the market]|sat by the window].", a=a, b=b)
    both = [(a, fa, t, b), (b, fb, u, a)]
    for p, f, thing, q in s.pick(both, 2):
        s.tell(s.rng.choice(FEELINGS[f]["cause"]), p=p, q=q, t=thing, l=s.rng.choice(LOOKS))
    s.maybe(0.4, SKIES + ".")
    both = s.pick(both, 2)
    for i, (p, f, _, _) in enumerate(both):
        rest = [x for x in FEELINGS if x not in (fa, fb)]
        wrong = [fb if f == fa else fa] + s.pick(rest, 2)
        s.ask("feel", "[{p} was|{p} felt|So {p} was very]" if i == 0 else "[{p} was|But {p} was|{p} felt|But {p} felt]", f, ".",
              wrong, p=p)
    for p, f, thing, q in both:
        s.tell(s.rng.choice(FEELINGS[f]["then"]), p=p, q=q, t=thing)
    s.close()


def needs(s):
    """Two children each have a need; what they do next follows from it."""
    a, b = s.pick(CHILDREN, 2)
    na, nb = s.pick(NEEDS, 2)
    s.introduce(a, b)
    _opening(s, "{a} and {b} were [at the little house by the lake|at home|with Grandma|on the farm|at the old mill].", a=a, b=b)
    for p, n in s.pick([(a, na), (b, nb)], 2):
        s.tell(s.rng.choice(NEEDS[n]["why"]), p=p)
    s.maybe(0.4, SKIES + ".")
    s.maybe(0.6, "[They looked at each other|{a} thought for a moment|{b} had an idea|Grandma looked up from her book|\"What shall we "
            "do?\" asked {a}|\"We can do something about it,\" said {b}].", a=a, b=b)
    for p, n in s.pick([(a, na), (b, nb)], 2):
        rest = s.pick([x for x in NEEDS if x not in (na, nb)], 2)
        wrong = [nb if n == na else na] + rest
        acts = [s.fill(s.rng.choice(NEEDS[x]["act"]), p=p) for x in [n] + wrong]
        s.ask("next", "", acts[0], "", acts[1:])
        s.maybe(0.3, s.rng.choice(NEEDS[n]["after"]), p=p)
    s.tell("[Grandma smiled at them|Then all was well|Now everything was fine|{a} and {b} nodded|That was much better].", a=a, b=b)
    s.close()


def broken(s):
    """A child breaks a friend's thing, is sorry and mends it."""
    a, b = s.pick(CHILDREN, 2)
    t, look = s.rng.choice(THINGS), s.rng.choice(LOOKS)
    _opening(s, "{a} [showed {b} a {l} {t}|came with a {l} {t}|let {b} hold a {l} {t}].", a=a, b=b, t=t, l=look)
    s.tell("{b} [ran too fast|was not careful|jumped up and down|wanted to see it, too], "
           "and the {t} [broke|fell down and broke].", b=b, t=t)
    s.tell("{a} was angry. \"[That was my best {t}|Look what you did|You broke it]!\" {a.he} [said|cried].", a=a, t=t)
    s.tell("{b} [looked at the floor|turned red|said nothing for a while]. \"I am sorry,\" {b.he} said at last. "
           "[{b.He} fetched some glue|{b.He} asked Grandpa for help], and [together they mended|{b} mended] the {t}. "
           "[It looked as good as new|It was almost as good as before|It had a crack now, but it was still fine].", b=b, t=t)
    s.tell("{a} [laughed again|was not angry any more|gave {b} a hug].", a=a, b=b)
    s.close()


def noise(s):
    """A noise at night turns out to be an animal."""
    a, b = s.pick(CHILDREN, 2)
    pet = s.rng.choice(PETS)
    s.tell("[Late at night|One dark night|When it was dark], {a} and {b} [lay in bed|sat in the tent|slept in the attic]. "
           "[There was a [strange|loud|soft] noise|Something [bumped|scratched|moved]] [behind the door|outside|on the stairs].", a=a, b=b)
    s.tell("[Both were|They were both|{a} was] scared. \"[What is that|Did you hear that|Who is there]?\" "
           "whispered {b}. {a} [took a lamp|held {b.his} hand|stood up], "
           "and they [went to look|opened the door|crept closer]. It was only the {pet}! [It had smelled the cheese|It was "
           "looking for a warm bed|It wanted to come in|It had knocked over a bucket].", a=a, b=b, pet=pet)
    s.tell("They laughed [and laughed|until they were tired|out loud] and [let the {pet} sleep beside them|gave the {pet} "
           "some milk|carried the {pet} back to its bed]. "
           "[Soon they were asleep|Then they slept until morning|After that, the night was quiet].", pet=pet)


def rescue(s):
    """An animal is in trouble and a child helps."""
    a, b = s.pick(CHILDREN, 2)
    pet, name = s.rng.choice(PETS), s.rng.choice(PET_NAMES)
    s.tell("{a} had a {x} called {n}. [{n} was small and brave|Every day they played together|{n} loved to run].", a=a, x=pet, n=name)
    trouble, fix = s.rng.choice([
        ("{n} fell into the pond", "{a} held out a long stick, and {n} climbed out of the water"),
        ("{n} was stuck in the fence", "{b} pulled the boards apart, and {n} slipped out"),
        ("{n} sat on the roof and could not come down", "{b} brought a ladder, and {a} carried {n} down"),
        ("{n} ran into the forest and did not come back", "{a} and {b} followed the tracks and found {n} under a tree"),
        ("{n} had a thorn in its foot", "{a} held {n}, and {b} pulled the thorn out"),
    ])
    _opening(s, trouble + ".", n=name)
    s.tell("{a} [called for help|did not know what to do|began to cry]. {b} [came at once|heard it and ran to {a}|was near].", a=a, b=b)
    s.tell("\"[Do not worry|We can do it|I have an idea],\" said {b}. " + fix + ".", a=a, b=b, n=name)
    s.tell("{a} was happy again. \"Thank you, {b},\" said {a}. "
           "{n} [licked {b.his} hand|jumped around them|fell asleep in the sun].", a=a, b=b, n=name)
    s.close()


def seed(s):
    """Something is planted and grows."""
    a = s.rng.choice(CHILDREN)
    g = s.rng.choice(ADULTS)
    plant = s.rng.choice(["bean", "sunflower", "pumpkin", "rose", "apple tree"])
    s.tell("In spring, {g} gave {a} a [small|tiny|round] seed. {a} [dug a hole|made a hole in the earth] [behind the house|by the wall|"
           "in the garden] and put the seed in it. Every day {a.he} [gave it some water|watered it|brought a can of water].", a=a, g=g)
    s.tell("[At first nothing happened|For a week there was only earth|{a} waited and waited]. [Then it rained, and the sun came out|"
           "Then came warm days]. One morning there was a [little green leaf|tiny green stem]. \"[Look|Come and see], {g}!\" "
           "[called|cried] {a}.", a=a, g=g)
    s.tell("In summer it was a [big|fine|tall] {x}, and {a} [showed it to everyone|sat beside it in the evening].", a=a, x=plant)
    s.tell("{a} was proud. \"[You took good care of it|You did that well|It grew because you helped it],\" said {g}.", a=a, g=g)


def race(s):
    """A race with a loser who is not sad for long."""
    a, b = s.pick(CHILDREN, 2)
    s.introduce(a, b)
    _opening(s, "{a} and {b} wanted to know who was faster. "
             "They ran from the [gate|well|bridge] to the [tall tree|mill|church].", a=a, b=b)
    s.tell("\"[One, two, three|Ready, steady, go]!\" called {g}. [First {b} was in front|Both ran as fast as the wind|"
           "{b} slipped on the grass], but {a} won the race. {a} was proud.", a=a, b=b, g=s.rng.choice(ADULTS))
    s.tell("{b} was [a little|] sad. \"[Next time you will win|You were almost as fast|Let us run again tomorrow],\" said {a} and "
           "[shared an apple with {b}|gave {b} a hug|shook {b.his} hand].", a=a, b=b)
    s.close()


def bake(s):
    """A cake, and what happens to it."""
    a, b = s.pick(CHILDREN, 2)
    g, pet = s.rng.choice(ADULTS), s.rng.choice(PETS)
    _opening(s, "{a} and {b} baked a [cake|pie] for {g}. {a} mixed the flour and the eggs, and "
             "{b} [stirred|cut the apples|added the sugar].", a=a, b=b, g=g)
    s.tell("[They put it on the windowsill to cool|It smelled wonderful|They waited until it was done]. "
           "[But the {pet} came in and ate half of it|But it fell to the floor|But they forgot it, and it burned]!", pet=pet)
    s.tell("{a} and {b} were sad. {g} [laughed|smiled] and said, \"[Never mind|Do not worry], we will bake another one.\" "
           "[This time|The second time] [it was perfect|nothing went wrong|it was even better], and {g} was happy.", a=a, b=b, g=g)
    s.close()


def snow(s):
    """A day in the snow that ends at the stove."""
    a, b = s.pick(CHILDREN, 2)
    s.introduce(a, b)
    s.tell("[In the night|Early in the morning] it had snowed. {a} and {b} ran outside and [built a snowman|threw snowballs|"
           "rode down the hill on a sled] [until noon|all morning].", a=a, b=b)
    s.tell("[The roofs and the trees were white|The whole village was white|The snow glittered in the sun]. Then "
           "the wind blew, and {a} was cold. {b} gave {a} [a scarf|one glove|a thick coat].", a=a, b=b)
    s.tell("They went inside and [sat down by the stove|put their wet shoes by the fire]. {g} brought "
           "[hot milk|tea and cookies|warm soup]. [Soon they were warm again|It tasted wonderful].", g=s.rng.choice(ADULTS))
    s.close()


PLOTS = [(hide, 24), (walk, 14), (give, 14), (feelings, 16), (needs, 16), (broken, 3), (noise, 3), (rescue, 3), (seed, 2),
         (race, 2), (bake, 2), (snow, 1)]
