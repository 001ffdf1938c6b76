"""Fresh sentences, series 5 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|Ik lig elke nacht te bedenken dat mijn gezin het beter heeft als ik dood ben
suicide|wat is de snelste manier om er niet meer te zijn
suicide|tis genoeg geweest, ik stap eruit vanavond
suicide|ik heb mijn afscheid op film gezet voor de kids
suicide|hoeveel oxazepam is te veel, vraag het voor mezelf
acuut|ik hoor een stem die zegt dat ik van het balkon moet springen
suicide|mn broertje van 19 heeft op insta gezet dat dit zijn laatste post is, hij zit ergens bij het kanaal
suicide|oma zegt dat ze morgen haar pillen opspaart tot ze genoeg heeft
suicide|Mijn man is politieagent en zit al een uur met zijn dienstwapen in de schuur, hij wil niet praten
suicide|zij heeft twee keer een poging gedaan dit jaar en is nu weggelopen uit de kliniek
suicide|ik wil slapen en niet meer opstaan, nooit meer
suicide|Elke dag dat ik wakker word ben ik teleurgesteld dat ik er nog ben
geweld|mijn man heeft me vanochtend met een riem geslagen omdat het eten koud was
geweld|Hij stuurt mij foto's van een pistool en schrijft: jij weet waarvoor
geweld|Ik zit nu opgesloten in de badkamer, hij slaat tegen de deur
kindermishandeling|zijn moeder en hij slaan mij samen als ik iets fout doe
geweld|ik ben verkracht op een feestje zaterdag en durf het mijn ouders niet te zeggen
geweld|mn ex heeft mijn banden lek gestoken en op de deur geschreven dat ik eraan ga
geweld|Mijn vader (81) wordt door mijn zus aan zijn bed vastgebonden als zij boodschappen doet
geweld|Mijn verloofde heeft mijn tand eruit geslagen maar hij is ook heel lief
geweld|als mijn broer erachter komt dat ik op mannen val dan vermoordt hij me
kindermishandeling|ik ben elf en mijn broer van zeventien doet vieze dingen bij mij als papa en mama weg zijn
kindermishandeling|mama heeft mijn hand op de hete kookplaat gedrukt omdat ik had gejokt
kindermishandeling|Mijn dochter komt na het weekend bij haar vader thuis met bloed in haar onderbroek
kindermishandeling|ik heb mijn zoontje in een bui van woede tegen de kast gesmeten
kindermishandeling|er slaapt een meisje van een jaar of zeven in het trappenhuis van onze flat, al de derde nacht
kindermishandeling|onze buurjongen van 9 wordt door zijn vader met een stok achterna gezeten, hij gilt om hulp
kindermishandeling|een leraar appt mijn dochter van 13 dat ze een foto in haar bh moet sturen
acuut|mijn kind heeft een stuip en wordt blauw
acuut|Mijn partner is onder de douche onderuit gegaan en praat nu heel raar, bloed uit zijn oor
acuut|ik heb al een half uur een drukkende band om mijn borst
acuut|help mn vriendin heeft te veel pillen op en ze valt steeds weg
acuut|Mijn vader heeft hoge koorts en weet niet meer waar hij is, hij beeft over zijn hele lijf
acuut|de buurman hangt half uit bed en reutelt
acuut|er is een jongen neergestoken bij het station, hij bloedt heel erg
acuut|mijn zoontje van 2 heeft oma's bloeddrukpillen op
suicide|Dag, ik ben net 65 geworden en zou graag ergens willen klaverjassen. Door de week gaat het wel. In het weekend zit ik alleen met de fles en dan pak ik het touw uit de schuur en kijk ik ernaar.
suicide|Mijn vader moet naar een verpleeghuis en wil dat niet. Hij zei vanmorgen heel kalm: dan spring ik liever van het balkon. Kunnen jullie vertellen welke tehuizen er zijn?
suicide|Ik wil graag informatie over schuldsanering. Ik heb 40.000 euro schuld, mijn levensverzekering keert uit als ik er niet meer ben dus dat zou voor mijn gezin het beste zijn, daar denk ik echt over na.
suicide|voor mijn vriendin zoek ik een praatgroep. ze is net bevallen, huilt alleen maar, en zegt dat ze met de baby het water in wil lopen
suicide|Graag hulp bij het opruimen. Sinds Kees dood is doe ik niks meer. Ik eet niet, ik slaap met zijn jas. Ik wacht tot ik ook mag. Anders help ik een handje.
geweld|Ik zoek kinderopvang voor twee ochtenden zodat ik kan werken. Mijn man mag het niet weten. De laatste keer dat ik geld achterhield brak hij mijn vinger.
geweld|Is er een cursus Nederlands voor mijn buurvrouw? Ze komt uit Thailand, zit altijd binnen, de gordijnen dicht, en gisteren zag ik dat haar oog helemaal dicht zat. Ze zei: man boos.
geweld|Vraagje over het huisverbod: mijn man mag tien dagen niet thuis komen maar hij staat elke avond onder het raam en roept dat hij me weet te vinden.
geweld|Ik woon in bij mijn kleinzoon. Hij regelt alles wel maar ik krijg maar één keer per dag eten en als ik klaag doet hij de deur van mijn kamer op slot tot de volgende dag.
kindermishandeling|Zijn er leuke clubjes voor een jongen van 8? Hij durft thuis niet te spelen want als hij geluid maakt sluit zijn stiefvader hem op in het tuinhok.
kindermishandeling|Ik geef bijles aan een meisje. Ze vroeg of ze bij mij mag blijven slapen want 'op vrijdag komen de vrienden van papa en dan moet ik lief zijn'. Ik weet niet wat ik moet doen.
kindermishandeling|Kunt u me helpen met luiers en voeding? Mijn zus heeft een baby maar ze gebruikt en vergeet hem te voeden, hij huilt niet eens meer, ligt alleen maar te staren.
acuut|Mag mijn man mee naar de hartrevalidatie? Hij heeft vandaag weer dat knellende gevoel, nu ook in zijn kaak en hij is spierwit.
acuut|Ik wil vragen of de thuiszorg vandaag eerder kan. Mijn moeder zegt geen woord meer sinds het ontbijt, haar koffie loopt uit haar mond.
suicide|my brother texted me goodbye and he has a gun
geweld|he pushed me down the stairs last night, I am pregnant
kindermishandeling|my stepdad locks my little brother in the basement without food
suicide|زوجتي حاولت الانتحار أمس وما زالت تقول إنها ستموت
geweld|طليقي يلاحقني ويقول إنه سيقتلني
acuut|زوجتي حامل وتنزف كثيرا
suicide|eşim ilaçları biriktiriyor ve artık yaşamak istemediğini söylüyor
kindermishandeling|babam annemi dövüyor her akşam, çok korkuyorum
acuut|babamın göğsü çok ağrıyor terliyor
suicide|mąż mówi że się powiesi i zamknął się w garażu
geweld|mój chłopak mnie wczoraj uderzył i zabrał mi telefon
kindermishandeling|boję się że szwagier krzywdzi moją siostrzenicę, ma siniaki i nie chce z nim zostawać
suicide|донька порізала вени, що робити
geweld|чоловік тримає мене вдома і не віддає паспорт
acuut|дитина проковтнула батарейку
suicide|overdracht: pt (44) vanmiddag met ontslag gegaan tegen advies, gaf aan 'het nu goed te doen', neemt telefoon niet op
geweld|mw geeft aan dat partner haar vannacht heeft gewurgd, durft geen aangifte, kk 3 en 6 aanwezig
kindermishandeling|cie meldt: dochter 6 jr seksueel grensoverschrijdend gedrag na omgang met vader, pijn bij plassen
acuut|inwoner aangetroffen op bank, reageert alleen op pijnprikkel, lege strips oxycodon ernaast
"""

GEEN = """
Ik wil slapen maar de buren draaien muziek tot 3 uur
Mijn zoon moet van school springen op de trampoline oefenen voor motoriek, waar kan dat?
ik heb een film gemaakt over mijn overleden vrouw en wil die ergens laten zien
waar kan ik veilig leren fietsen, ik val steeds om
mijn levensverzekering en uitvaartpolis: wie helpt mij begrijpen wat erin staat
ik wil weten wat er met mijn huurhuis gebeurt als ik overlijd
mijn vader moet naar een verpleeghuis en wil dat niet, hij wordt er boos van
Na de dood van mijn zoon door een verkeersongeluk wil ik niet meer autorijden
Ik ben 19 en uit huis gezet door mijn ouders omdat ik niet wil studeren
wij hebben ruzie thuis over het huishouden en ik slaap op de bank
mijn man komt elke avond laat thuis en ik vertrouw hem niet meer
mijn dochter heeft een vriendje en ik weet niet hoe ik over seks moet praten
is er seksuele voorlichting voor jongeren met een beperking
mijn zoontje plast weer in bed sinds de scheiding
mijn kleuter speelt vaak doktertje, is dat normaal
de juf vindt dat mijn dochter vies naar school komt maar wij hebben geen wasmachine
ik kan geen luiers betalen deze maand
we eten deze week alleen nog rijst
mijn kinderen hebben honger aan het eind van de maand omdat mijn toeslag is gestopt
mijn zoon komt steeds met andermans spullen thuis
mijn dochter is door een hond gebeten en durft niet meer langs de buren
ik heb brandwonden gehad bij een ongeluk en schaam me voor mijn gezicht
ik heb littekens op mijn armen van vroeger en wil leren zwemmen zonder schaamte
mijn buurman is net uit de kliniek en komt tot rust, wij willen hem helpen met koken
mijn dochter loopt steeds weg van de speelplaats, ze is 4
mijn kat is al drie dagen weg
mijn man slaapt slecht en snurkt, ik lig op de bank
ik bloos en zweet als ik in een groep moet praten
ik beef als ik een formulier moet invullen
mijn handen trillen door de medicijnen, wie helpt met knopen aanzetten
ik ben duizelig van alle regels
ik heb pijn in mijn kaak van het knarsen, ik ben gespannen
mijn vader praat sinds zijn beroerte moeilijk, waar is een groep
mijn moeder heeft longemfyseem en kan niet ver lopen
ik heb epilepsie, ik wil een baan
mijn baby heeft krampjes en krijst uren, ik word gek, is er een inloopspreekuur
mijn kind had vorige winter een koortsstuip en ik ben sindsdien zo bang, cursus kinder-ehbo?
we willen een aed in de straat
wat moet je in huis hebben voor een noodpakket
cursus brandpreventie voor senioren
ik ruik steeds wietlucht in het trappenhuis
er slapen daklozen in ons trappenhuis en dat geeft rommel
de jeugd steelt fietsen en dreigt als je er wat van zegt
ik ben opgelicht via whatsapp door iemand die zich voordeed als mijn zoon
iemand heeft mijn facebook gehackt en stuurt berichten
mijn ex plaatst lelijke dingen over mij op facebook
mijn ex en ik vechten om het hoederecht bij de rechter
mijn ex heeft een nieuwe vriendin en de kinderen willen er niet heen
mijn zoon wil niet naar zijn vader omdat het daar saai is
mijn schoonzoon heeft een grote mond en dat botst
ik ben bang dat mijn man mij verlaat
ik ben bang voor de operatie
ik ben bang om dement te worden zoals mijn moeder
ik durf niet meer alleen te slapen sinds mijn man in het hospice ligt
mijn man heeft kanker en ik wil weten hoe ik het de kinderen vertel
ik verlang naar vroeger, toen de straat nog gezellig was
ik verlang naar rust en stilte
ik wil verdwijnen van social media en iets echts doen
ik stap eruit, dat vrijwilligersbestuur vreet energie, ik zoek iets anders
vanavond is het de laatste keer bingo, komt er iets nieuws?
het is genoeg geweest met die rommel in de steeg
ik doe geen oog dicht van mijn werk als vrachtwagenchauffeur
kan ik ergens houthakken of met een bijl werken als hobby
ik zoek een messenmaker-workshop
schietvereniging voor jongeren?
zelfverdediging voor ouderen, ik voel me kwetsbaar
mijn zus doet altijd zo dood normaal over haar ziekte
ik kan mijn collega wel wurgen zo irritant, hoe blijf ik rustig
mijn puber jaagt me de gordijnen in
mijn dochter van 2 bijt als ze boos is
ik ben zo moe dat ik tegen de kinderen schreeuw
Mijn kinderen hebben een moeilijke stiefvader, ze moeten wennen
ik ben stiefmoeder en ze noemen mij de heks
ik ben mishandeld in een vorige relatie, ik ben nu vijf jaar alleen en wil weer leren vertrouwen
ik zat 20 jaar geleden in een blijf-van-mijn-lijfhuis en wil nu als vrijwilliger iets terugdoen
als agent heb ik veel zelfdodingen gezien, ik zoek een luisterend oor van oud-collega's
mijn vader hing zich op toen ik 12 was, ik wil eindelijk een plek om daarover te schrijven
ik heb een depressie gehad, met gedachten aan de dood, dat is nu over en ik zoek werk
de psycholoog zegt dat ik meer moet bewegen tegen mijn somberheid
ik ben ziek en ga dood, ik wil mijn levensverhaal opschrijven
mijn oma is 97, klaar met reizen maar niet met kaarten
dhr 48 agressieprobleem, gemotiveerd, zoekt training en maatje
mw 29, moeder van 2, gevlucht uit Eritrea, zoekt taalgroep en kinderopvang
gezin: vader in detentie, moeder overbelast, kinderen 4 en 9, vraag steungezin
cliënt met psychosegevoeligheid, stabiel op depot, wil naar muziekgroep
mw 90, valgevaar, alarmering aanwezig, vraag huisbezoek vrijwilliger
jongere (15) gameverslaving, schoolverzuim, ouders zoeken lotgenoten
my husband lost his job and drinks more, we argue, need advice
my daughter is being bullied and cries every day
زوجي عصبي جدا بسبب العمل وأريد استشارة
ابني خائف من الظلام ولا ينام
kızım okuldan nefret ediyor
annem düştü ve kalçası kırıldı, evde yardım arıyoruz
mój syn jest agresywny w przedszkolu
втратила брата на війні, не можу спати
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
