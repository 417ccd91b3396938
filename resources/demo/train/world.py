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
        self.he = "she" if she else "he"
        self.his = "her" if she else "his"
        self.him = "her" if she else "him"
        self.He = self.he.capitalize()
        self.His = self.his.capitalize()

    def __str__(self):
        return self.name

    def __format__(self, spec):
        return self.name


GIRLS = "Mia Lily Anna Rosa Ella Nora Zoe Ruby Clara Ivy Emma Hana".split()
BOYS = "Tom Ben Max Leo Sam Finn Jack Omar Hugo Noah Paul Kai".split()
CHILDREN = [Person(n, True) for n in GIRLS] + [Person(n, False) for n in BOYS]
ADULTS = [Person("Grandma", True), Person("Grandpa", False), Person("Mum", True), Person("Dad", False)]

PETS = "dog cat rabbit goat duck pony hen mouse".split()
PET_NAMES = "Pip Dot Biscuit Moss Pepper Button Clover Bramble".split()

THINGS = ("ball kite book key drum hat doll spoon cup bell rope lamp scarf whistle shell coin brush map "
          "ring flute").split()
LOOKS = "red blue green yellow little old new shiny wooden silver".split()

# Each room has its own spots, so that every spot of a room is a plausible answer to "where?".
ROOMS = {
    "kitchen": ["in the drawer", "in the cupboard", "on the shelf", "under the table", "in the basket",
                "in the big pot", "beside the stove", "on the windowsill"],
    "bedroom": ["under the bed", "in the wardrobe", "on the chair", "behind the curtain",
                "under the pillow", "in the drawer", "in the toy box", "on the windowsill"],
    "barn": ["in the hay", "behind the ladder", "in the bucket", "under the cart", "in the barrel",
             "on the beam", "in the sack", "beside the gate"],
    "garden": ["under the bench", "behind the shed", "in the flower pot", "in the tall grass",
               "beside the well", "under the apple tree", "in the bucket", "on the wall"],
    "attic": ["in the old trunk", "behind the mirror", "under the blanket", "in the hat box",
              "on the rocking chair", "beside the lamp stand", "in the suitcase", "on the shelf"],
    "workshop": ["in the tool box", "on the bench", "under the table", "in the jar",
                 "behind the paint cans", "on the hook", "in the sack", "beside the stove"],
}

# Where people go, and what for.
PLACES = {
    "at the market": ["to buy [bread|apples|cheese]", "to sell [eggs|honey]", "to meet a friend"],
    "at the school": ["to learn a song", "to help the teacher", "to paint a picture"],
    "at the river": ["to catch a fish", "to look at the ducks", "to sail a paper boat"],
    "at the beach": ["to look for shells", "to build a sand castle", "to watch the waves"],
    "at the mill": ["to fetch some flour", "to see the big wheel", "to visit the miller"],
    "at the library": ["to read about the stars", "to borrow a book", "to sit in a quiet corner"],
    "at the bakery": ["to smell the warm bread", "to buy a cake", "to help the baker"],
    "on the hill": ["to fly a kite", "to watch the clouds", "to look over the village"],
    "in the forest": ["to pick berries", "to gather wood", "to listen to the birds"],
    "in the meadow": ["to pick flowers", "to feed the goat", "to lie in the sun"],
    "on the bridge": ["to count the boats", "to wave to the boatman", "to drop sticks into the water"],
    "at the farm": ["to milk the cow", "to feed the hens", "to ride the pony"],
}

TIMES = "[morning|afternoon|evening|day]"
SKIES = ("[The sun was warm|A soft wind blew|Clouds rolled over the hill|Birds sang in the trees|"
         "It was a quiet day|Rain tapped on the roof|The air smelled of flowers|Bees hummed by the window|"
         "Far away a bell rang|The sky was blue and clear]")


class Probe:
    """A point of a story where what follows can be asked for.

    kind: name of the task; context: the story up to there (no trailing space); gold: what follows,
    without the space before it; wrong: plausible continuations that the story rules out.
    """

    def __init__(self, kind, context, gold, wrong):
        self.kind, self.context, self.gold, self.wrong = kind, context, gold, wrong


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
            self.text += (" " if self.text else "") + line[0].upper() + line[1:]

    def ask(self, kind, lead, gold, tail, wrong, **slots):
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


def write_story(seed, plots):
    """One story for one seed: the plot is drawn by weight, everything else by the plot itself."""
    rng = random.Random(seed)
    story = Story(rng)
    rng.choices([p for p, _ in plots], [w for _, w in plots])[0](story)
    return story
