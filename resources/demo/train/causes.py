# SPDX-License-Identifier: GPL-3.0-or-later
"""Causes and effects of the story world: why somebody feels or needs something, and what follows.

FEELINGS[word]: cause (what happened to {p}, with a thing {t} of look {l}) and then (how it ends;
{q} is the other child). NEEDS[name]: why, act (what {p} does about it) and after.
Each cause belongs to one feeling or need only; that is what makes the tasks answerable.
"""

FEELINGS = {
    "happy": {
        "cause": ["{p} had just got a {l} {t} as a present.", "It was {p.his} birthday, and {p} had a {l} {t} from Grandma.",
                  "Everyone sang a song for {p}, and there was a cake.",
                  "{p} had found {p.his} lost {t} again.", "{p} was going to the fair with {p.his} mother."],
        "then": ["{p} danced around the room.", "{p} laughed out loud.", "{p} hugged {q} and laughed."]},
    "sad": {
        "cause": ["{p} had lost {p.his} {t} and could not find it.", "{p} had to say goodbye to a good friend.",
                  "The {l} {t} that {p} loved had fallen into the river.",
                  "The little bird of {p} had flown away for ever.", "{p} could not go to the fair."],
        "then": ["{q} sat down beside {p} and dried {p.his} tears.", "{p} cried a little, and {q} held {p.his} hand."]},
    "angry": {
        "cause": ["Somebody had taken {p.his} {t} without asking.", "A big boy had pushed {p} on the way.",
                  "A girl had told a lie about {p}.",
                  "{q} had broken the {t} of {p} and said nothing.", "Somebody had stepped on the sand castle of {p}."],
        "then": ["{p} stamped {p.his} foot, but then {p.he} took a deep breath.", "\"That is not fair!\" said {p}. {q} nodded."]},
    "scared": {
        "cause": ["{p} had heard a strange noise in the dark.", "A big dog had run after {p}.",
                  "There was thunder, and {p} hid under a blanket.",
                  "{p} was alone in the deep dark forest.", "{p} saw a big spider on the wall."],
        "then": ["{q} held {p.his} hand until it was over.", "\"You are safe now,\" {q} said to {p}."]},
    "tired": {
        "cause": ["{p} had walked over the hill and back.", "{p} had carried wood since the morning.",
                  "{p} had not slept all night.",
                  "{p} had worked in the fields all day.", "{p} had climbed the high tower two times."],
        "then": ["{p} lay down on the grass and closed {p.his} eyes.", "{p} sat down and soon fell asleep."]},
    "proud": {
        "cause": ["{p} had won the race.", "{p} had made a {l} {t} all alone.", "The teacher had praised {p} in front of everyone.",
                  "{p} had learned to swim.", "{p} had sung alone in front of the whole school."],
        "then": ["{p} stood up very straight.", "\"Well done!\" {q} said to {p}."]},
    "hungry": {
        "cause": ["{p} had eaten nothing since the day before.", "{p} had forgotten {p.his} lunch.",
                  "{p} had given {p.his} bread to the ducks and had none left.",
                  "{p} had missed breakfast and lunch.", "There was no food left in the house of {p}."],
        "then": ["{q} shared a sandwich with {p}.", "{p} ate two bowls of soup."]},
    "cold": {
        "cause": ["{p} had come through the snow without a coat.", "{p} had fallen into the icy pond.",
                  "{p} had lost {p.his} gloves in the winter wind.",
                  "The window beside {p} was open, and it snowed.", "{p} had slept in a tent in the frost."],
        "then": ["{q} gave {p} a warm blanket.", "{p} sat down close to the fire."]},
    "bored": {
        "cause": ["{p} had nothing to do and nobody to play with.", "{p} had waited at the window all day long.",
                  "{p} had heard the same long story ten times.",
                  "It rained, and {p} had read all the books already.", "{p} had to sit still and listen to the grown men."],
        "then": ["{q} showed {p} a new game.", "\"Let us build a castle,\" {q} said to {p}."]},
    "thirsty": {
        "cause": ["{p} had run in the hot sun with nothing to drink.", "{p} had eaten a bag of salty nuts.",
                  "The water bottle of {p} was empty.",
                  "{p} had blown the trumpet all day under the hot sun.", "{p} had eaten salty fish."],
        "then": ["{p} drank three cups of water.", "{q} fetched some cold milk for {p}."]},
}

NEEDS = {
    "dark": {
        "why": ["The light went out, and {p} could not see anything.", "{p} wanted to read, but it was too dark."],
        "act": ["{p} lit a [candle|lamp].", "{p} found a [candle|lamp] and lit it."],
        "after": ["Now the room was bright."]},
    "rain": {
        "why": ["{p} had to go out, but it was raining hard.", "Big drops fell on {p} in the yard."],
        "act": ["{p} opened [an umbrella|a big umbrella].", "{p} stood under [an umbrella|a big umbrella]."],
        "after": ["The rain could not reach {p.him} now."]},
    "thirst": {
        "why": ["{p} had a dry mouth from the heat.", "{p} was very thirsty."],
        "act": ["{p} drank a [glass|cup] of [water|milk].", "{p} drank [cold|fresh] water from the well."],
        "after": ["It tasted cool and good."]},
    "hunger": {
        "why": ["{p} was very hungry.", "The stomach of {p} made a loud noise."],
        "act": ["{p} ate a [plate|bowl] of [soup|noodles].", "{p} ate a big [sandwich|apple]."],
        "after": ["Not one bite was left."]},
    "cold": {
        "why": ["{p} was shivering in the wind.", "{p} had cold arms and a red nose."],
        "act": ["{p} put on a [warm|thick] [coat|sweater].", "{p} made a fire [in the stove|and sat beside it]."],
        "after": ["Soon {p.he} was warm again."]},
    "sleep": {
        "why": ["{p} could not keep {p.his} eyes open.", "{p} yawned and yawned."],
        "act": ["{p} went to bed.", "{p} lay down and [slept|fell asleep]."],
        "after": ["It was quiet for a while."]},
    "dirt": {
        "why": ["{p} had mud on {p.his} hands and face.", "{p} had fallen into the mud."],
        "act": ["{p} washed with [soap|warm water].", "{p} took a [hot|long] bath."],
        "after": ["Now {p.he} was clean."]},
    "locked": {
        "why": ["{p} stood before a locked door.", "{p} wanted to get in, but the door was locked."],
        "act": ["{p} turned the key and opened the door.", "{p} found the key under the mat."],
        "after": ["The door creaked."]},
    "torn": {
        "why": ["{p} had a hole in {p.his} shirt.", "{p} had torn {p.his} sleeve on a nail."],
        "act": ["{p} took a needle and sewed [it|it up].", "{p} mended it with needle and thread."],
        "after": ["The hole was gone."]},
    "letter": {
        "why": ["A letter had come for {p}.", "The postman gave {p} an envelope."],
        "act": ["{p} opened it and read [every word|it aloud].", "{p} read it [twice|slowly]."],
        "after": ["It was from a cousin far away."]},
    "plants": {
        "why": ["{p} saw that the flowers were dry.", "The leaves of {p.his} bean plant hung down, {p} saw."],
        "act": ["{p} watered [the plants|the flowers].", "{p} filled the watering can."],
        "after": ["The leaves stood up again."]},
    "birds": {
        "why": ["{p} saw hungry birds in the snow.", "Three little birds sang for food in front of {p}."],
        "act": ["{p} threw them some [seeds|crumbs].", "{p} gave them [seeds|crumbs]."],
        "after": ["The birds pecked and sang."]},
    "fruit": {
        "why": ["The apples were ripe, but they hung too high for {p}.", "{p} could not reach the cherries in the tree."],
        "act": ["{p} fetched a ladder and [climbed up|picked them].", "{p} climbed up [a ladder|the ladder]."],
        "after": ["They were sweet and red."]},
    "river": {
        "why": ["{p} wanted to get to the other side of the river.", "{p} saw a friend wave from the other side of the lake."],
        "act": ["{p} rowed across in [a boat|the boat].", "{p} got into [a boat|the boat] and rowed."],
        "after": ["The water was calm."]},
}
