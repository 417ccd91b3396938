# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the demo's story world, and the page that a story is written on.

Purpose: a small, closed world in which text has consequences: things have one place, people have
reasons and feelings that follow from what happened. `Story` collects sentences and remembers the
"probes" in it: points where the words that follow are determined by the story so far. Training
text uses whole stories; tasks cut a story at a probe and offer the true continuation among others.

Templates: "[a|b|c]" chooses one alternative (nesting allowed, alternatives may be empty),
"{A}", "{A.he}", "{t}" are filled from named slots. All randomness comes from one random.Random.
"""

import random
import re

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeiou])")


class Person:
    """A character with a name and pronouns; formats as the name."""

    def __init__(self, name, she):
        self.name = name
        self.child = "girl" if she else "boy"
        self.he = "she" if she else "he"
        self.his = "her" if she else "his"
        self.him = "her" if she else "him"
        self.He = self.he.capitalize()
        self.His = self.his.capitalize()

    def __str__(self):
        return self.name

    def __format__(self, spec):
        return self.name


GIRLS = "Mia Lily Anna Rosa Ella Zoe Clara Ivy".split()
BOYS = "Tom Ben Max Leo Finn Omar Noah Kai".split()
CHILDREN = [Person(n, True) for n in GIRLS] + [Person(n, False) for n in BOYS]
ADULTS = [Person("Grandma", True), Person("Grandpa", False), Person("Mum", True), Person("Dad", False)]

PETS = "dog cat rabbit goat duck pony".split()
PET_NAMES = "Pip Dot Moss Pepper".split()

THINGS = "ball kite book key drum hat doll spoon cup bell lamp scarf shell coin map ring".split()
LOOKS = "red blue green little old new wooden silver".split()

# Each room has its own spots, so that every spot of a room is a plausible answer to "where?".
ROOMS = {
    "kitchen": ["in the drawer", "in the cupboard", "under the table", "in the basket", "in the pot", "beside the stove"],
    "bedroom": ["under the bed", "in the wardrobe", "on the chair", "behind the curtain", "under the pillow", "on the windowsill"],
    "barn": ["in the hay", "behind the ladder", "in the bucket", "under the cart", "in the barrel", "in the sack"],
    "garden": ["under the bench", "behind the shed", "in the grass", "beside the well", "under the tree", "on the wall"],
    "attic": ["in the trunk", "behind the mirror", "under the blanket", "in the box", "in the suitcase", "on the shelf"],
}

# Where people are, and what they do there.
PLACES = {
    "at the market": ["bought apples", "sold eggs"],
    "at the school": ["learned a song", "painted a picture"],
    "at the river": ["caught a fish", "sailed a paper boat"],
    "at the beach": ["looked for shells", "built a sand castle"],
    "at the mill": ["fetched some flour", "watched the big wheel"],
    "at the library": ["read about the stars", "borrowed a book"],
    "on the hill": ["flew a kite", "watched the clouds"],
    "in the forest": ["picked berries", "gathered wood"],
    "in the meadow": ["picked flowers", "ran after butterflies"],
    "on the bridge": ["counted the boats", "waved to the boatman"],
    "at the farm": ["milked the cow", "fed the hens"],
}

# How people are brought in, and how a story ends.
LIVES = "[by the river|near the old mill|on a farm|by the sea]"
LIKES = "songs|riddles|stories about dragons|long walks|funny hats|rain|drawing".split("|")
CLOSINGS = [
    "Then they went home [together|hand in hand].",
    "They laughed and played until dinner.",
    "Soon it was time for supper, and there was [soup|warm bread|apple pie].",
    "In the evening they [sat by the fire|sang a song|told riddles].",
    "[Grandpa|Grandma|Mum|Dad] told them a story about [a dragon|a fox|the moon].",
    "That night the stars were bright.",
    "It had been a [good|long|busy|fine] day.",
]

TIMES = "[morning|afternoon|evening|day]"
SKIES = ("[The sun was warm|A soft wind blew|Birds sang in the trees|It was a quiet day|Rain tapped on the roof|"
         "Far away a bell rang|The sky was blue]")


class Probe:
    """A point of a story where what follows can be asked for.

    kind: name of the task; context: the story up to there (no trailing space); gold: what follows,
    without the space before it; wrong: plausible continuations that the story rules out (fewer than
    three: told for practice, not asked in a task).
    """

    def __init__(self, kind, context, gold, wrong):
        self.kind, self.context, self.gold, self.wrong = kind, context, gold, wrong

    def span(self):
        """First and last + 1 character of " " + gold in the story's text."""
        return len(self.context), len(self.context) + 1 + len(self.gold)


class Story:
    """Collects the sentences and probes of one story."""

    def __init__(self, rng):
        self.rng = rng
        self.text = ""
        self.probes = []

    def fill(self, template, **slots):
        """Chooses the alternatives of a template, fills its slots and mends "a" before a vowel."""
        while True:
            template, n = _CHOICE.subn(lambda m: self.rng.choice(m.group(1).split("|")), template)
            if n == 0:
                break
        line = " ".join(template.format(**slots).split())
        return _ARTICLE.sub(r"\1n ", line)

    def tell(self, template, **slots):
        """Adds one or more sentences."""
        line = self.fill(template, **slots)
        if line:
            line = re.sub(r"(?<=[.?!] )[a-z]", lambda m: m.group().upper(), line[0].upper() + line[1:])
            self.text += (" " if self.text else "") + line

    def ask(self, kind, lead, gold, tail, wrong=(), **slots):
        """Adds `lead gold tail` and records the probe. lead may be empty (gold is then a sentence); tail begins at once."""
        if lead:
            self.tell(lead, **slots)
        self.probes.append(Probe(kind, self.text, gold, list(wrong)))
        self.text += " " + gold + tail.format(**slots)

    def maybe(self, chance, template, **slots):
        if self.rng.random() < chance:
            self.tell(template, **slots)

    def pick(self, items, n):
        return self.rng.sample(list(items), n)

    def introduce(self, a, b):
        """Sometimes says who the two are before the story begins."""
        kind = self.rng.randrange(9)
        if kind == 0:
            self.tell("{a} was a [kind|clever|merry|quiet] {a.child} who lived " + LIVES + ".", a=a)
        elif kind == 1:
            self.tell("{a} and {b} were good friends.", a=a, b=b)
        elif kind == 2:
            x, y = self.pick(LIKES, 2)
            self.tell("{a} liked {x}, and {b} liked {y}.", a=a, b=b, x=x, y=y)

    def close(self):
        self.tell(self.rng.choice(CLOSINGS))


def write_story(seed, plots):
    """One story for one seed: the plot is drawn by weight, everything else by the plot itself."""
    rng = random.Random(seed)
    story = Story(rng)
    rng.choices([p for p, _ in plots], [w for _, w in plots])[0](story)
    return story
