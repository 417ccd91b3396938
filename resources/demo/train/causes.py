# SPDX-License-Identifier: GPL-3.0-or-later
"""Causes and effects of the story world: why somebody feels or needs something, and what follows.

FEELINGS[word]: cause (what happened to {p}, with a thing {t}) and then (how it ends; {q} is the other child).
NEEDS[name]: why and act (what {p} does about it). TOOLS[word]: what one wants it for.
Each cause, reason and purpose belongs to one entry only; that is what makes the tasks answerable.
"""

FEELINGS = {
    "happy": {
        "cause": ["{p} got a {t} as a present.", "It was {p}'s birthday.", "{p} found the lost {t} again."],
        "then": ["{p} danced around the room.", "{p} laughed out loud."]},
    "sad": {
        "cause": ["{p} lost the {t} for ever.", "{p} said goodbye to a friend.", "{p}'s bird flew away."],
        "then": ["{q} dried {p}'s tears.", "{p} cried a little, and {q} stayed with {p.him}."]},
    "angry": {
        "cause": ["Somebody broke {p}'s {t}.", "A big boy pushed {p}.", "A girl told a lie about {p}."],
        "then": ["{p} stamped {p.his} foot.", "\"That is not fair!\" said {p}."]},
    "scared": {
        "cause": ["{p} heard a strange noise.", "A big dog ran after {p}.", "{p} saw a big spider."],
        "then": ["{q} held {p}'s hand.", "\"You are safe now,\" {q} said to {p}."]},
    "tired": {
        "cause": ["{p} walked over the mountain.", "{p} carried wood all day.", "{p} did not sleep all night."],
        "then": ["{p} soon fell asleep.", "{p} lay down on the grass."]},
    "proud": {
        "cause": ["{p} won the race.", "{p} made a {t} all alone.", "The teacher praised {p}."],
        "then": ["\"Well done!\" {q} said to {p}.", "{p} stood up very straight."]},
    "hungry": {
        "cause": ["{p} ate nothing since the morning.", "{p} forgot {p.his} lunch.", "{p} gave the bread to the ducks."],
        "then": ["{q} shared an apple with {p}.", "{p} ate two bowls of soup."]},
    "cold": {
        "cause": ["{p} came through the snow.", "{p} fell into the icy pond.", "{p} slept in a tent in the frost."],
        "then": ["{q} gave {p} a warm blanket.", "{p} sat down by the fire."]},
    "bored": {
        "cause": ["{p} had nothing to do.", "{p} waited at the window for hours.", "{p} read all the books already."],
        "then": ["{q} showed {p} a new game.", "\"Let us build a castle,\" {q} said to {p}."]},
    "thirsty": {
        "cause": ["{p} ran in the hot sun.", "{p} ate salty nuts.", "{p}'s bottle was empty."],
        "then": ["{p} drank three cups of water.", "{q} fetched some milk for {p}."]},
}

NEEDS = {
    "dark": {"why": ["{p} could not see anything in the dark.", "{p} wanted to read, but the light was out."],
             "act": ["{p} lit a candle.", "{p} lit a lamp."]},
    "rain": {"why": ["{p} stood in the rain.", "Big drops fell on {p}."],
             "act": ["{p} opened an umbrella.", "{p} found an umbrella."]},
    "thirst": {"why": ["{p} had a dry mouth.", "{p} was very thirsty."],
               "act": ["{p} drank some water.", "{p} drank some milk."]},
    "hunger": {"why": ["{p} was very hungry.", "{p} missed breakfast."],
               "act": ["{p} ate some soup.", "{p} ate a sandwich."]},
    "cold": {"why": ["{p} was shivering in the wind.", "{p} had a cold nose."],
             "act": ["{p} put on a coat.", "{p} made a fire."]},
    "sleep": {"why": ["{p} yawned and yawned.", "{p} could not keep {p.his} eyes open."],
              "act": ["{p} went to bed.", "{p} fell asleep."]},
    "dirt": {"why": ["{p} had mud on {p.his} face.", "{p} fell into the mud."],
             "act": ["{p} took a bath.", "{p} washed with soap."]},
    "locked": {"why": ["{p} stood before a locked door.", "{p} could not get into the house."],
               "act": ["{p} turned the key.", "{p} found the key."]},
    "torn": {"why": ["{p} had a hole in {p.his} shirt.", "{p} tore {p.his} sleeve."],
             "act": ["{p} took a needle and mended it.", "{p} took a thread and mended it."]},
    "letter": {"why": ["A letter came for {p}.", "The postman called {p}."],
               "act": ["{p} read the letter aloud.", "{p} read the letter two times."]},
    "plants": {"why": ["{p} saw that the flowers were dry.", "{p}'s bean plant hung down."],
               "act": ["{p} watered the plants.", "{p} gave the plants some water."]},
    "birds": {"why": ["{p} saw hungry birds in the snow.", "Three little birds sang for {p}."],
              "act": ["{p} threw them some seeds.", "{p} threw them some crumbs."]},
    "fruit": {"why": ["{p} could not reach the cherries.", "The apples hung too high for {p}."],
              "act": ["{p} climbed up the ladder.", "{p} fetched a ladder."]},
    "river": {"why": ["{p} wanted to get across the lake.", "A friend called {p} from the other side of the river."],
              "act": ["{p} got into a boat.", "{p} rowed across in a boat."]},
}

TOOLS = {
    "broom": ["sweep the floor", "clean the stairs"],
    "knife": ["cut the bread", "peel an apple"],
    "spade": ["dig a hole", "plant a tree"],
    "pen": ["write a letter", "sign the card"],
    "brush": ["paint the fence", "paint the door"],
    "hammer": ["hit a nail", "build a table"],
    "saw": ["cut a log", "cut a branch"],
    "needle": ["mend a shirt", "sew a dress"],
    "rope": ["tie up the boat", "pull the cart"],
    "net": ["catch a fish", "catch a butterfly"],
    "bucket": ["fetch some water", "carry some sand"],
    "scissors": ["cut some paper", "cut {p.his} hair"],
    "flour": ["bake a cake", "bake some bread"],
    "towel": ["dry the plates", "dry {p.his} hands"],
    "comb": ["comb the pony", "look tidy"],
    "clock": ["know the time", "get up early"],
}
