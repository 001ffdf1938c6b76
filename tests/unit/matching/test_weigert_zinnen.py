"""What texts of aanbod say that they do not do, and what only looks like it.

Written before the words were known, and kept: each line has the need and the text.
"""

import pytest

from app.matching.lexicon import Lexicon

WEIGERT = """
tuin-bijhouden | Handige Harry's. Vrijwilligers hangen uw schilderij op of maken een lamp. Tuinen doen we niet.
boodschappen-lukken-niet | Buurtchauffeurs. Wij brengen u naar de dokter of de kapper. Boodschappen halen wij niet voor u.
verhuizen-en-inrichten | De Klussendienst. Kleine karweitjes, maximaal twee uur. Verhuizen en witten horen daar niet bij.
schoonmaken-lukt-niet | Maatje op maandag. Samen koffie, een spelletje, een ommetje. Het maatje maakt niet schoon.
vervoer-naar-ziekenhuis | Samen naar de specialist. Iemand luistert mee en schrijft op. Wij rijden zelf niet, u regelt de taxi.
woning-zoeken | Woonspreekuur. Uitleg over inschrijven en reageren. Let op: we hebben geen woningen te vergeven.
schulden-geen-uitweg | Huishoudboekje. Leren plannen met uw inkomen. Heeft u schulden, dan kunt u hier niet terecht.
juridische-vraag | Formulierenhulp. Voor brieven en aanvragen. Geen juridisch advies.
geen-slaapplek | Inloop De Poort. Koffie, douche, een schone trui. Slapen kan hier niet.
nederlandse-les-volgen | Taalcafé. Gewoon kletsen in het Nederlands. Dit is geen les.
geweld-door-partner | Bemiddeling bij ruzie thuis. Twee gesprekken aan tafel. Niet geschikt als er sprake is van geweld.
kleding-meubels-nodig | Voedselkast. Houdbare spullen, vrij te pakken. Geen kleding of huisraad.
kind-wil-sporten | Kindervakantieweek. Knutselen, koken, speurtocht. Sport zit er niet in.
oppas-zoeken | Steunouders. Wij zoeken een tweede plek waar uw kind gezien wordt. We zijn geen oppascentrale.
belastingaangifte-doen | Post op orde. Samen de enveloppen door. Belastingaangiften verzorgen we niet.
rolstoelvervoer | Belbus. Rijdt van deur tot deur. Rolstoelen kunnen helaas niet mee.
overlast-van-buren | Relatiegesprekken. Voor stellen en families. Niet voor conflicten tussen buren.
hulp-bij-huiswerk | Voorlezen aan huis. Tien weken een verhaal. Geen huiswerkbegeleiding of bijles.
tuin-bijhouden | Klussen voor elkaar: alles in en om het huis, behalve de tuin.
computer-leren-gebruiken | Boekenpraatje in de bieb. Voor computervragen verwijzen wij u naar het Digipunt.
telefoon-of-tablet-hulp | Internetcafé voor beginners. Met laptops. Smartphones en tablets behandelen we hier niet.
minder-alcohol-drinken | Somber? Groep voor wie er weer uit wil komen. Niet bij een alcoholprobleem.
koken-lukt-niet-maaltijd | Gezelschap aan huis. Een praatje en een krant. Koken of wassen doen de bezoekers niet.
wasmachine-kapot-geen-geld | Geldspreekuur. Wij denken mee over uw potje. Leningen of giften verstrekken wij niet.
bezoek-aan-huis | Belcirkel. Elke ochtend even bellen. We komen niet aan huis.
klusje-in-huis | Tuinploeg. Heggen, gras en onkruid. Klussen binnenshuis doet deze ploeg niet.
schoonmaken-lukt-niet | Gezellig bezoek. Een vrijwilliger drinkt thee met u en leest voor. Ramen zemen of stofzuigen hoort niet bij zijn taak.
verhuizen-en-inrichten | Meubelbus. Wij halen uw oude bank op. Voor een complete verhuizing bent u bij ons aan het verkeerde adres.
vervoer-naar-ziekenhuis | Boodschappenbus. Elke donderdag naar de supermarkt. Ziekenhuisritten vallen erbuiten.
klusje-in-huis | Tuinhulp Zuid. Onkruid en bladeren. Aan uw dak, kraan of lampen komen we niet.
woning-zoeken | Jongerenspreekuur. Over geld, werk en wonen. Een kamer kunnen we u helaas niet geven.
wasmachine-kapot-geen-geld | Budgetmaatje. Samen kijken naar inkomsten en uitgaven. Geld lenen of voorschieten is uitgesloten.
geen-slaapplek | Dagopvang. Van negen tot vijf een warme plek. Er zijn geen bedden.
belastingaangifte-doen | Sociaal raadslieden light. Brieven uitleggen, bellen met instanties. Uitgezonderd belastingaangifte en bezwaarschriften.
juridische-vraag | Huurteam. Klachten over schimmel en onderhoud. Een advocaat hebben we niet voor u.
oppas-zoeken | Speelotheek. Puzzels, fietsjes en kostuums. Er is geen toezicht of oppas.
hulp-bij-huiswerk | Tienerclub. Poolen, gamen, kletsen. Huiswerk maken doe je thuis, daar helpen we niet bij.
beginnen-met-bewegen | Handwerkkring. Breien, haken, kaarten. Aan gymnastiek doen we niet.
koken-lukt-niet-maaltijd | Boodschappendienst. Wij zetten de tas in de keuken. Wij koken niet.
minder-alcohol-drinken | Praathuis. Voor piekeren en stress. Bij drank- of drugsproblemen verwijzen wij door.
geweld-door-partner | Huwelijkscoach. Voor stellen in zwaar weer. Wordt er geslagen, dan is dit niet de plek.
nederlandse-les-volgen | Leesclub Makkelijk Boek. Samen lezen. Het is geen taalcursus.
kleding-meubels-nodig | Babykamer. Luiers en flesjes. Kleertjes hebben wij niet.
schulden-geen-uitweg | Formulierenbalie. Toeslag of bijstand aanvragen. Schulden pakken wij niet op.
tolk-of-vertaling-nodig | Taalmaatjes. Oefenen met praten. Ze tolken niet en vertalen geen brieven.
huisdier-verzorgen | Burenhulp. Vuilnis, planten, post. Niet: honden uitlaten.
bezoek-aan-huis | Koffiekar op het plein. Wij gaan niet bij mensen langs, u komt naar ons.
rolstoelvervoer | Plusbus. Voor ouderen met een stok of rollator. De bus is niet geschikt voor rolstoelen.
rouw-blijft-vastzitten | Wandelen na verlies van werk. Geen rouwverwerking.
computer-leren-gebruiken | Boekencafé. Voor vragen over uw laptop moet u bij het Digilab zijn.
tuin-bijhouden | Reparatieteam. Onze mannen fiksen alles binnen de voordeur. Het groen laten we aan de tuinploeg over, tuinwerk pakken we niet aan.
boodschappen-lukken-niet | Wandelmaatjes. Iedere week een rondje. Vraag het maatje geen boodschappen te doen.
verhuizen-en-inrichten | Aanhanger te leen. Wel zelf rijden en tillen. Wij verhuizen u niet.
schoonmaken-lukt-niet | Opruimcoach. Samen kasten uitzoeken en spullen laten gaan. Schoonmaken is geen onderdeel.
vervoer-naar-ziekenhuis | Samenreismaatje. Leren reizen met de trein. Vervoer naar het ziekenhuis regelt u via de zorgverzekeraar, niet via ons.
woning-zoeken | Huurhulp. Hulp bij huurtoeslag. Met woningzoekenden kunnen wij helaas niets.
wasmachine-kapot-geen-geld | Spaarclub. Samen sparen en tips ruilen. Geen fonds: geld geven wij nooit.
geen-slaapplek | Straatpastoraat. Een wandeling, een broodje. Een bed hebben we niet voor u.
belastingaangifte-doen | Toeslagenhulp. Huur-, zorg- en kindertoeslag. De belastingaangifte valt hier buiten.
oppas-zoeken | Peuterochtend. Samen met uw kind spelen. Ouders blijven erbij, het is geen opvang.
hulp-bij-huiswerk | Sportinstuif na school. Trefbal en estafette. Voor huiswerkhulp: ga naar de Studiezaal.
beginnen-met-bewegen | Dagje uit. Bus, koffie, museum. Er wordt niet gesport.
koken-lukt-niet-maaltijd | Thuiskapper en voetzorg. Vrijwilligers helpen met uw haar. Maaltijden verzorgen zij niet.
minder-alcohol-drinken | Rookvrij samen. Groep om te stoppen met roken. Deze groep is niet bedoeld voor andere verslavingen zoals alcohol.
geweld-door-partner | Ouderschapscursus na scheiding. Is er geweld geweest, dan kunt u niet meedoen.
nederlandse-les-volgen | Vrouwencafé. Koffie en handwerk. Nederlandse les krijgt u er niet.
kleding-meubels-nodig | Soepbus. Soep, brood en een praatje. Kleding delen we niet uit.
schulden-geen-uitweg | Cursus Slim met Geld. Alleen voor wie nog geen schulden heeft: met schulden kunt u beter naar het Geldplein.
tolk-of-vertaling-nodig | Spreekuur Recht. Neem zelf iemand mee die vertaalt, een tolk is er niet.
computer-leren-gebruiken | Printhoek. Printen en scannen. Computerles wordt hier niet gegeven.
bezoek-aan-huis | Luisterlijn Zwart-Wit. We praten door de telefoon, bezoeken doen we niet.
klusje-in-huis | Energiecoach. Kijkt mee naar tocht en verbruik. Hij klust niet zelf.
juridische-vraag | Mantelzorgloket. Praktische vragen. Juridische hulp bieden we niet.
rolstoelvervoer | Duofiets. Met een vrijwilliger naast u. Een rolstoel kan niet mee.
"""

WEIGERT_NIET = """
tuin-bijhouden | Kunt u de tuin niet meer bijhouden? Wij komen schoffelen.
tuin-bijhouden | Geen groene vingers? Onze vrijwilligers snoeien en maaien bij u thuis.
boodschappen-lukken-niet | Voor wie zelf geen boodschappen meer kan doen. Een buurtgenoot haalt ze.
woning-zoeken | Geen huis? Wij helpen u inschrijven en reageren.
schulden-geen-uitweg | Geen schulden te klein, geen schulden te groot: iedereen is welkom aan onze tafel.
minder-alcohol-drinken | Zelfhulpgroep voor mensen die willen stoppen met drinken. Geen alcohol in het gebouw.
geen-slaapplek | Nachtopvang. Geen reservering nodig. Huisdieren mogen niet mee.
nederlandse-les-volgen | Nederlandse les. U hoeft geen voorkennis te hebben. Geen toets.
computer-leren-gebruiken | Computerles. Een eigen computer hoeft niet.
geen-eten-in-huis | Voedselpakket. Niet iedereen komt in aanmerking. Geen afspraak nodig.
kleding-meubels-nodig | Kledingbank. Niet alleen kleding, ook speelgoed en meubels.
vervoer-naar-ziekenhuis | Kunt u niet meer rijden? Onze chauffeurs brengen u naar het ziekenhuis. Geen lidmaatschap.
schoonmaken-lukt-niet | Lukt schoonmaken niet meer? De was en het stof doen we samen.
klusje-in-huis | Klussendienst. Geen klus te klein.
beginnen-met-bewegen | Nooit aan sport gedaan? Juist dan. Geen prestatie, gewoon bewegen.
geweld-door-partner | Geen geweld meer thuis. Voor wie hulp zoekt bij ruzie en slaan.
rouw-blijft-vastzitten | Geen haast met verdriet. Voor wie er niet uit komt.
juridische-vraag | Gratis advocaat op vrijdag. Wij sturen geen rekening.
oppas-zoeken | Geen oppas? Een student past een avond op.
bezoek-aan-huis | Kunt u niet naar ons komen? Wij komen bij u.
verhuizen-en-inrichten | Verhuist u en hebt u geen hulp? Wij dragen de dozen.
tuin-bijhouden | Tuinmaatjes. Voor wie door ziekte niet in de tuin kan werken en geen hovenier kan betalen.
geen-slaapplek | Bed en brood. Niemand slaapt op straat als het vriest.
woning-zoeken | Woonmaatje. Niet weten waar te beginnen met een huis zoeken is heel gewoon.
schulden-geen-uitweg | Schuldhulpmaatje. Geen bank, geen gemeente, wel iemand die uw schulden met u bekijkt.
nederlandse-les-volgen | Taalpunt. Geen les gemist? Ook dan kunt u instromen in de Nederlandse les.
minder-alcohol-drinken | Vrouwen zonder drank. Geen wachtlijst. Praten over drinken.
hulp-bij-huiswerk | Huiswerkklas. Geen telefoons in het lokaal, wel een docent die helpt.
computer-leren-gebruiken | Digicafé. Komt u er met DigiD niet uit? Wij helpen.
juridische-vraag | Rechtswinkel. Studenten rechten. Wij zijn niet duur: het is gratis.
geen-eten-in-huis | Eetkast. Geen registratie, geen vragen. Pak een tas.
vervoer-naar-ziekenhuis | Rijdt u zelf niet meer? Bel de Vervoersvrijwilligers.
kleding-meubels-nodig | Weggeefwinkel. Alles behalve matrassen.
beginnen-met-bewegen | Beweegcoach. U hoeft geen sportkleding te kopen.
oppas-zoeken | Oppascentrale. Niet voor elke avond, wel voor een keer in de week een oppas.
bezoek-aan-huis | Bezoekdienst. Wij komen thuis bij wie niet meer naar buiten gaat.
geweld-door-partner | Huis Veilig. Niemand hoeft geweld te pikken. Geen aangifte nodig.
klusje-in-huis | Repair aan huis. Lukt het niet, dan betaalt u niets.
tuin-bijhouden | Tuinen van nu. Niet de mooiste maar wel uw eigen tuin: wij helpen snoeien.
woning-zoeken | Kamers met aandacht. Jongeren die geen huis vinden, wonen een jaar bij iemand in.
schulden-geen-uitweg | Schulden? Je bent niet de enige. Elke week rekenen we samen.
geen-slaapplek | Logeerhuis. Wie geen bed heeft, belt aan. Alcohol mag niet mee naar binnen.
vervoer-naar-ziekenhuis | Autodienst. Rijden wij ook naar het ziekenhuis? Ja. Wachttijd rekenen we niet.
minder-alcohol-drinken | Voor wie niet meer wil drinken. Niemand hoeft iets te beloven.
nederlandse-les-volgen | Nederlandse les voor moeders. Kinderen mogen mee, oppas is er niet.
kleding-meubels-nodig | Ruilrek. Geen kassa, geen prijs. Kleding voor het hele gezin.
geweld-door-partner | Praat met ons. Geweld is nooit uw schuld.
koken-lukt-niet-maaltijd | Maaltijd aan huis. Geen magnetron? Wij brengen het warm.
hulp-bij-huiswerk | Huiswerkhulp. Er wordt niet geschreeuwd en niet gelachen om fouten.
computer-leren-gebruiken | Computerles voor wie nog nooit een muis vasthield.
juridische-vraag | Wetswinkel. Een afspraak is niet nodig. We nemen geen zaken over van een advocaat.
bezoek-aan-huis | Bezoek op zondag. Familie die niet komt, daar praten we over, bij u thuis.
beginnen-met-bewegen | Beweegtuin. Geen sportschooltype? Wij ook niet.
schoonmaken-lukt-niet | Poetsmaatjes. Samen schoonmaken. Ongedierte bestrijden we niet.
boodschappen-lukken-niet | Boodschappenmaatje. Wij betalen de boodschappen niet voor u.
oppas-zoeken | Oppasoma's. Niet voor elke dag; een oppas voor noodgevallen.
"""


def _rows(text: str) -> list[list[str]]:
    return [line.split(" | ", 1) for line in text.strip().splitlines()]


@pytest.mark.parametrize(("behoefte", "text"), _rows(WEIGERT))
def test_what_a_text_refuses(behoefte: str, text: str, lexicon: Lexicon) -> None:
    assert behoefte in lexicon.kenmerken.weigert.of(text)


@pytest.mark.parametrize(("behoefte", "text"), _rows(WEIGERT_NIET))
def test_what_a_text_does_not_refuse(behoefte: str, text: str, lexicon: Lexicon) -> None:
    assert behoefte not in lexicon.kenmerken.weigert.of(text)
