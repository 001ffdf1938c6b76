"""Checks of a page as a browser shows it, each giving what it found in words; nothing is good.

axe reads the page as written. These look at what comes of it: where Tab goes, what is on top of
what, what happens at 320 px and with more room between letters.
"""
