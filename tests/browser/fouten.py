"""A small page without a fault, and the same page with one fault at a time, for the checks."""

from dataclasses import dataclass

ORIGIN = "http://fouten.test"
ELSEWHERE = "http://elders.test"

GOOD = """<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proef - Dichtbij</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 18px/1.5 sans-serif; color: #111; background: #fff; }
header, main, footer { padding: 16px; }
label { display: block; }
input, button, .blok { box-sizing: border-box; min-height: 48px; font: inherit; }
.blok { display: inline-flex; align-items: center; }
:focus-visible { outline: 3px solid #00305a; outline-offset: 2px; }
</style>
</head>
<body>
<header><a class="blok" href="#inhoud">Ga naar de inhoud</a></header>
<main id="inhoud" tabindex="-1">
<h1>Proef</h1>
<p>Dit is een zin met een <a href="#naam">link naar het veld</a> en met de rest van de zin.</p>
<h2>Uw naam</h2>
<p><label for="naam">Naam</label><input id="naam" name="naam" autocomplete="off"></p>
<p><button type="button">Verder</button></p>
<!-- hier -->
</main>
<footer><a class="blok" href="#inhoud">Terug naar boven</a></footer>
</body>
</html>
"""
PLACE = "<!-- hier -->"


@dataclass(frozen=True)
class Fout:
    """A fault: its name, the check that must find it, and what stands for what in the page."""

    naam: str
    check: str
    nieuw: str
    oud: str = PLACE

    @property
    def html(self) -> str:
        """The page with this fault."""
        assert GOOD.count(self.oud) == 1, self.naam
        return GOOD.replace(self.oud, self.nieuw)


FOUTEN = (
    Fout("low contrast", "axe", '<p style="color: #999">Dit is moeilijk te lezen.</p>'),
    Fout("image without alt", "axe", '<p><img src="data:," width="50" height="50"></p>'),
    Fout("empty link", "axe", '<p><a class="blok" href="#a" style="width: 60px"></a></p>'),
    Fout("positive tabindex", "axe", '<p><a class="blok" tabindex="3" href="#a">Meteen</a></p>'),
    Fout("no label but a placeholder", "structure", '<p><input placeholder="Straat"></p>'),
    Fout("div as a button", "structure", '<div onclick="verzend()">Verzend het bericht</div>'),
    Fout("id used twice", "structure", '<p id="twee">Een.</p><p id="twee">Twee.</p>'),
    Fout("jump in headings", "structure", "<h4>Een kleine kop</h4>"),
    Fout("two first headings", "structure", "<h1>Nog een proef</h1>"),
    Fout("link that says nothing", "structure", '<p>Wilt u meer? <a href="#a">Klik hier</a>.</p>'),
    Fout(
        "alt that is a file name",
        "structure",
        '<img src="data:," width="50" height="50" alt="IMG_2031.jpg">',
    ),
    Fout("page in the wrong language", "language", '<html lang="en" dir="ltr">',
         '<html lang="nl" dir="ltr">'),
    Fout("Arabic that is not marked", "language", "<p>نساعدك في قراءة الرسائل.</p>"),
    Fout(
        "Dutch in an Arabic part",
        "language",
        '<p lang="ar" dir="rtl">Wij helpen u met de brieven van de gemeente.</p>',
    ),
    Fout("English that is not marked", "language",
         "<p>We help you with the letters that you get from the city.</p>"),
    Fout("target of 10 px", "targets",
         '<p style="margin: 60px"><button style="min-height: 0; width: 10px; height: 10px;'
         ' padding: 0" aria-label="Sluit"></button></p>'),
    Fout("letters of 11 px", "letters", '<p style="font-size: 11px">De kleine lettertjes.</p>'),
    Fout("focus that is not to be seen", "focus",
         "<style>.stil:focus { outline: none }</style>"
         '<p><a class="blok stil" href="#a">Stil</a></p>'),
    Fout("focus in the colour of the page", "focus",
         "<style>.wit:focus { outline-color: #fff }</style>"
         '<p><a class="blok wit" href="#a">Wit</a></p>'),
    Fout("focus under a bar that stays", "covered",
         '<div style="height: 900px"></div><div style="position: fixed; inset: auto 0 0;'
         ' height: 120px; background: #eee">'
         "Let op: wij zijn vandaag dicht.</div>"),
    Fout("row in mirrored order", "order",
         '<div style="display: flex; flex-direction: row-reverse; justify-content: flex-end">'
         '<a class="blok" href="#a">Vorige</a>&nbsp;<a class="blok" href="#b">Volgende</a></div>'),
    Fout("field that keeps Tab", "trap",
         '<p><label for="val">Val</label><input id="val" autocomplete="off"></p><script>'
         'val.addEventListener("keydown", (e) => e.key === "Tab" && e.preventDefault())</script>'),
    Fout("table wider than 320 px", "sideways",
         "<table><tr><th>Maandag</th><th>Dinsdag</th><th>Woensdag</th><th>Donderdag</th></tr>"
         "<tr><td>10:00-12:00</td><td>10:00-12:00</td><td>13:00-15:00</td><td>dicht</td></tr></table>"),
    Fout("text cut off with more room between letters", "spacing",
         '<p style="width: 200px; height: 27px; overflow: hidden">Bel ons op maandag</p>'),
    Fout("texts over each other", "overlap",
         '<p style="position: relative">Open op maandag.'
         '<span style="position: absolute; left: 0">Dicht op dinsdag.</span></p>'),
    Fout("text under a picture", "overlap",
         '<p style="position: relative">Bel ons gerust.<span aria-hidden="true" style="position:'
         ' absolute; inset: 0; background: #00305a"></span></p>'),
    Fout("contrast of 5:1", "axe", '<p style="color: #707070">Dit is te lezen voor velen.</p>'),
    Fout("target of 30 px wide", "targets",
         '<p style="margin: 60px"><button style="width: 30px; padding: 0" aria-label="Sluit">x'
         "</button></p>"),
    Fout("wider than 320 px with more room between letters", "sideways",
         '<p style="white-space: nowrap; width: 280px; overflow: hidden">'
         "Bel ons op maandag en woensdag</p>"),
    Fout("field that is shown before its label", "reordered",
         '<p style="display: flex; flex-direction: column"><label style="order: 5" for="straat">'
         'Straat</label><input style="order: 1" id="straat" autocomplete="off"></p>'),
    Fout("focus that forced colours take away", "forced",
         "<style>.ring:focus { outline: none; box-shadow: 0 0 0 4px #00305a }</style>"
         '<p><a class="blok ring" href="#a">Ring</a></p>'),
    Fout("button without an edge in forced colours", "forced",
         '<p><button style="border: 0; background: #00305a; color: #fff">Verstuur</button></p>'),
    Fout("error in the console", "watch", '<script>console.error("stuk")</script>'),
    Fout("script that stops", "watch", "<script>bestaatNiet()</script>"),
    Fout("request to another host", "watch", f'<img src="{ELSEWHERE}/meter.png" alt="">'),
)  # fmt: skip
