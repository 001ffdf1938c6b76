"""Fresh sentences, series 8 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|Mijn man is depressief en vanmorgen zei hij dat hij net zo goed van de flat kan springen
suicide|ik ben 17 en ik denk elke nacht aan dood zijn, niemand weet het
suicide|weet iemand hulp? mn zus heeft afscheid genomen op whatsapp
suicide|Ik ben oud en moe, voor mij mag het licht uit, liever vandaag dan morgen
suicide|ik wil niet meer. echt niet meer. alles is zwart
suicide|dhr 29, ttc psychiatrie, uit weer suïcidale gedachten, alleen thuis
suicide|Ik zoek een schuldhulpmaatje, anders hang ik me op, ik meen het
suicide|I want to die and nobody notices
suicide|не хочу більше прокидатися
suicide|Mijn man slaat me niet maar hij duwt me en zegt dat hij me iets aandoet als ik vertrek
geweld|mn vader bedreigt mijn moeder met een schaar en wij zitten boven
kindermishandeling|ik ben bang dat mijn ex de kinderen iets aandoet in het weekend
geweld|Zoek opvang voor mij en mijn baby want mijn vriend heeft me vannacht in elkaar geslagen
geweld|Mijn broer wil geld van onze ouders en heeft pa gisteren een blauw oog geslagen
geweld|Mw. vertelt dat zoon (23) haar schopt en spullen kapot slaat, durft hem niet weg te sturen
geweld|Kocam dün gece beni boğmaya çalıştı
kindermishandeling|Он mój mąż bije mnie i dzieci
kindermishandeling|Op school vertelt een kind dat hij thuis met de broekriem krijgt
kindermishandeling|mijn nichtje van 9 zegt dat haar stiefvader bij haar in bed komt
kindermishandeling|ik kan mijn baby niet meer horen huilen, ik ben bang dat ik hem ga schudden
kindermishandeling|De kinderen van mijn zus zijn vies en hebben honger, zij ligt dronken op de bank
kindermishandeling|kind 4 jr, blauwe plekken op rug en billen, ouders geven wisselende verklaringen
acuut|Mijn vrouw kan opeens haar arm niet meer bewegen en praat onduidelijk
acuut|mijn kind van 3 heeft de schoonmaakazijn opgedronken
acuut|opa ligt al uren op de vloer en komt niet overeind, hij is verward
acuut|ik heb heel erge pijn op de borst en kan bijna niet ademen
acuut|mijn vriend reageert niet meer na drank en pillen
acuut|Моя дитина не дихає
geweld|ik durf niet naar huis, mijn vriend staat me op te wachten met zijn vrienden
kindermishandeling|mijn mama doet mij pijn als ze gedronken heeft, ik ben 10
"""

GEEN = """
ik ben bang dat mijn ex de kinderen tegen mij opzet
mijn broer wil geld lenen van onze ouders en dat geeft ruzie
ik wil niet meer zo vaak oppassen
mijn zus is zwanger en vies van alles
op school vertelt mijn kind niks
mijn arm is gebroken en ik kan niet koken
ik heb een alleenstaande vader als buurman, zijn kinderen zijn druk en lief
mijn vriend reageert niet meer op appjes, is het uit?
mijn kind van 3 wil niet eten
opa komt moeilijk overeind uit zijn stoel, is er een sta-op-stoel te leen
ik ben bang voor drukte en ademhalingsoefeningen helpen
na een hersenschudding kan ik geen licht verdragen
ik denk elke nacht aan mijn overleden moeder
mijn moeder is overleden en haar huis moet leeg
ik ben verdrietig, mijn vriendin maakte het uit
de baby van mijn buren huilt, ze zijn moe, kan ik koken voor hen
ik wil stoppen met werken en zoek zin
we hebben een huis vol ruzie door de pubers
mijn man is manisch geweest maar weer stabiel, ik zoek een partnergroep
mijn vader zei vroeger nooit iets aardigs, ik zoek een praatgroep
ik ben gepest op het werk, ik voel me klein
ik durf mijn huis niet meer uit door de pijn
ik ben bang om te vallen op de trap
mijn buurvrouw zit in een scheiding en huilt vaak bij mij
mijn kind liegt over alles
kan iemand met mijn hond lopen als ik geopereerd word
ik wil mijn uitvaart bespreken
ik heb mijn rijbewijs verloren door epilepsie
mijn zoon heeft een alcoholprobleem en komt alleen langs voor geld
is er iets voor kinderen van gescheiden ouders
ik zit in de schuldsanering en leef van 60 euro
mijn ex is gevaarlijk knap in liegen bij de rechter
ik mag van de dokter niet meer tillen
ik mag van mijn werkgever geen vrij
dhr 77 vergeetachtig, brandgevaar door koken, zoekt maaltijden
mw 44 ptss, zoekt hondenmaatje
mijn zoon sluit zich op in zijn kamer en gamet
mijn dochter wil weg uit huis, ze is 18, hoe vindt ze een kamer
"""


@pytest.mark.parametrize("row", rows(CRISIS))
def test_the_panel_of_this_soort_is_shown(row: str, lexicon: Lexicon) -> None:
    """Also where the crisis is told in passing, by a worker or in another language."""
    kind, sentence = row.split("|", 1)
    assert soort(sentence, lexicon) == kind


@pytest.mark.parametrize("sentence", rows(GEEN))
def test_no_panel_is_shown(sentence: str, lexicon: Lexicon) -> None:
    """Questions of every thema that look alike in words: none of them asks for a line to call."""
    assert soort(sentence, lexicon) == ""
