/** Written by `npm run learn` from the examples in test/fixtures/texts/: see learnt.ts. */
// prettier-ignore
export const weights = {
  stop: `call $ -26
# $ -22
^ it -21
no $ -21
desab- 20
more $ 20
est _ $ -19
^ call -19
stop $ 19
comment:le -19
off $ 19
^ oui -19
^ _ thanks -19
drei -18
in my -18
^ a -18
^ _ in -18
nothing:texts -18
rating:envoyer 17
number # -17
four -17
^ _ off 17
rappelez _ $ -17
aide -17
rating:es -17
^ stopp 17
stopp 17
girl 17
sms _ $ 16
comment:zu -16
esto 16
^ _ be -16
that _ $ -16
^ n -16
gern -16
call:svp -16
keine- -16
to you -16
factu- -16
called me -16
^ cancel 16
% -16
cease 16
these $ 16
^ yes -16
ayuda -16
# my -16
qui $ -16
man -15
borre- 15
hold -15
call:ok -15
call:right -15
comment:en -15
comment:fixed -15
^ arret 15
arret $ 15
nothing:an -15
^ _ thank -15
text 15
el -15
comment:auf -15
call it -15
call:um -15
danke $ -15
paper- -15
schre- 15
rating:call -15
works _ me -15
^ got -15
was _ $ -15
urgen- -15
cancel my -15
^ _ interested 15
eine -15
stopp $ 14
is _ the -14
up _ me -14
keine sms 14
sms mehr 14
an $ -14
ca ne -14
comment:soll -14
shop -14
nothing:today -14
comment:para -14
que _ $ -14
^ spam 14
go on -14
dont text 14
stop the -14
yes -14
urgent -14
rien a -14
comment:old -14
terri- -14
^ cant -14
mal -14
baja $ 14
^ to -14
surveys $ 14
comment:billing -14
start -14
it # -14
mich _ $ -14
comment:de -14
pas de -14
ok $ -14
atten- -14
call:use -14
anything $ -14
si _ $ -14
no # -14
lol -14
esper- -14
^ start -14
cancel texts 14
nothing:can -14
in _ end -14
mensa- 14
ihre -14
rating:four -14
hat -14
rating:opt 14
quit $ 14
ich _ $ -14
can you -14
no mas 14
discu- -14
excel- -14
rating:unsubscribe 14
yes _ $ -14
unsubscribe 14
ou -14
subsc- -14
more _ please 14
super- -14
all _ $ -14
vor -14
rating:hearing 14
avec -13
rating:vos 13
comment:nunca -13
comment:con -13
# to -13
do _ wish 13
on _ way -13
use _ # -13
fast -13
rating:war -13
nothing:wieder -13
be _ # -13
call:thats -13
nothing:c -13
numero $ 13
^ _ tired -13
^ un -13
rechn- -13
rechnung -13
auto -13
^ stop 13
call:text 13
call:thank -13
arreg- -13
% $ -13
rating:hold -13
am _ $ -13
^ unsubscribe 13
yes please -13
addre- -13
address -13
call:ne -13
rating:tres -13
un # -13
rating:el -13
to know -13
do _ delete -13
i delete -13
schreiben 13
nothing:ya 13
^ _ need -13
call:before -13
dont _ this -13
off _ $ -13
comment:now 13
nothing:link -13
on a -13
make it -13
comment:wrong -13
call:tomorrow -13
warte- -13
is this -13
dont forget -13
comment:rien -13
call:stop 13
^ _ pls -13
stund- -13
volve- -13
volver -13
nothing:texting -13
paper -13
stop # 13
^ quit 13
call:gracias -13
fee -13
comment:cant -13
comment:removed -13
me from -13
comment:mein -13
je veux -13
contract -13
^ _ equivocado 13
technicien -13
anrufen $ -13
drop -13
comment:n -13
^ _ man -13
^ $ -12
words 0 -12
comment:all -12
spam 12
^ estoy -12
call:if -12
fixed $ -12
supervisor _ me -12
^ which -12
a $ -12
poor -12
rating:poor -12
^ your -12
call:fine -12
sure $ -12
bus -12
permi- 12
permission 12
rating:noch -12
not _ my -12
abmelden $ 12
appel- -12
de la -12
my contract -12
rating:stop 12
texts 12
on ma -12
comment:lol -12
nothing:start -12
surve- 12
terrible -12
keine _ $ -12
p 12
interesse $ 12
marqu- -12
excus- -12
nothing:opt -12
info -12
nothing:info -12
my number 12
ends -12
deliv- -12
an _ $ -12
^ _ ihr -12
to _ about -12
contr- -12
comment:# -12
priya -12
comment:she -12
^ _ veux -12
wider- 12
it _ to -12
the _ stop -12
klar -12
sale -12
half -12
^ number -12
^ _ who -12
from _ to -12
^ in -12
use # -12
me _ el -12
# h -12
calls -12
^ _ bitte -12
call:be -12
i _ give -12
haha -12
rating:spam 12
soll mich -12
respo- -12
trois -12
tres $ -12
comment:spam -12
comment:texts 12
bien _ $ -12
sms 12
if _ was -12
for sure -12
remov- 12
dont _ surveys 12
hand -12
apres -12
im _ now -12
hi $ -12
will call -12
condu- -12
same -12
^ end 12
these 12
stop sending 12
me _ la -12
comment:report -12
nothing:wont -12
# _ me -12
^ alto 12
do $ -12
lose _ number 12
not _ these 12
rating:bien -12
comment:day -12
rating:fur -12
phone me -12
up _ call -12
are _ $ -12
llama- -12
youre _ $ -12
contacts -12
nothing:die -12
repai- -12
back -12
nothing:cancelar -12
funci- -12
funciona -12
no funciona -12
^ # -12
unsubscribe _ $ 12
ha -12
up and -12
dos -12
sie _ $ 12
me _ # -12
you call -12
techn- -12
a five -12
i _ rang 12
call:h -12
conte- -12
chez le -11
fixed it -11
does -11
say $ -11
rating:auto -11
puede -11
^ _ complaint -11
rating:anrufen -11
comment:depuis -11
parce- -11
will _ be -11
me _ ring -11
^ _ la -11
call you -11
autop- -11
autopay -11
to $ -11
land -11
# no -11
call:great -11
no one -11
payme- -11
payment -11
mein -11
dans -11
^ _ changed -11
call:lo -11
um -11
worst -11
kept -11
much -11
trop -11
comment:over -11
ruckr- -11
ruckruf -11
bei euch -11
beste- -11
bestellung -11
comment:there -11
one _ thing -11
ware -11
surveys 11
nothing:# -11
^ he -11
sprec- -11
right $ -11
cancel _ call -11
call:problem -11
stop _ stop 11
arretez $ 11
cancel the -11
water -11
a ring -11
call:la -11
call:mir 11
warteschleife -11
comment:system -11
call:give -11
je _ en -11
^ unstop -11
nothing:unstop -11
unsto- -11
unstop -11
de messages 11
antwo- -11
comment:dead -11
tv -11
could give -11
comment:es -11
rang -11
weeks -11
rating:gewartet -11
que la -11
gewar- -11
gewartet -11
fed -11
fed up -11
text _ the -11
personne -11
say -11
m _ pas -11
cuand- -11
cuando -11
to call -11
bis -11
mi numero 11
et _ $ -11
klar $ -11
cease $ 11
minut- -11
know $ -11
callb- -11
callback -11
happe- -11
went -11
am i -11
rating:baja 11
me the -11
my _ in -11
este 11
^ _ ma -11
^ reported 11
get _ $ 11
ich den -11
manag- -11
rating:texting 11
rating:votre -11
appoi- -11
repre- -11
nothing:ist -11
tell _ $ -11
desin- 11
comment:im -11
^ _ que -11
forwa- 11
rating:also -11
blocked $ 11
email- -11
near -11
cancelar _ cita -11
comment:trop -11
help $ -11
rating:nichts 11
have been -11
me _ text 11
telephone $ -11
^ k -11
^ nada -11
dont stop -11
a person -11
ish -11
ish $ -11
rating:arret 11
nothing:bien -11
rappe- -11
comment:said -11
^ you -11
issue- -11
issues -11
to _ a -11
comment:danke -11
dejen de 11
im _ a -11
^ keine -11
^ _ bin -11
dead -11
comment:sms 11
five $ -11
still _ $ -11
off _ this 11
comment:real -11
comment:company -11
lo -11
recog- -11
call please -11
^ dejen 11
^ four -11
so $ -11
start $ -11
dont ring -11
nothing:quien -11
wanted to -11
^ help -11
call:quit 11
k $ -11
call:its -11
automatique -11
seit -11
but _ $ -11
is fine -11
ich bin -11
^ yep -11
call:yep -11
yep -11
escri- 11
comment:un -11
call:pour -11
you lot -11
account $ -11
then $ -11
get a -11
immer noch -11
three -11
y $ -11
were -11
nothing:the -11
call:un -11
^ same -11
^ good -11
luis -11
mal $ -11
^ called -11
stop 11
^ at -11
call:ni 11
comment:kein -11
rating:sms 11
^ _ already 11
comment:du -11
rating:surveys 11
comment:lot -11
automatique $ -11
before # -11
dont message 11
message me 11
llamada -11
delivered -11
on you -11
rating:quiero -11
comment:list -11
and _ dont -11
if _ could -11
do _ need -11
un _ $ -11
tarde -10
nothing:ok -10
stop to -10
resol- -10
number _ you -10
^ _ suis -10
end $ 10
rating:texts 10
las _ $ -10
sprechen -10
comment:des -10
rating:then -10
^ die -10
noon -10
^ _ person 10
nothing:them -10
^ el -10
no _ a 10
nicht $ 10
short- -10
had the -10
nothing:end -10
call:end 10
complaint _ $ -10
call:bother -10
dont bother -10
more messages 10
cancel _ callback -10
unsubscribe $ 10
nothing:anymore 10
the hearing -10
would not -10
call:warte -10
warte -10
si $ -10
^ phone -10
call:blocked 10
rating:dos -10
^ _ nichts -10
im _ of -10
nothing:hi -10
texte- 10
he _ me -10
# _ if -10
comment:talk -10
^ _ phone -10
delet- 10
five -10
^ _ mich 10
hora -10
fine $ -10
never _ $ -10
comment:lose 10
stop texting 10
yes $ -10
^ _ just -10
ende 10
about it -10
rating:dem 10
nothing:del -10
puedo -10
nothing:name -10
j -10
unsub- 10
more thing -10
remove 10
# stop 10
comment:new -10
^ where -10
music -10
could not -10
^ que 10
phoned -10
lol $ -10
you but -10
^ tmrw -10
^ cal -10
cal -10
call:cal -10
a _ a -10
basta $ 10
wont -10
about $ -10
^ _ leave -10
sprechen $ -10
^ _ five -10
from a -10
^ sure -10
comment:laisse -10
laisse -10
call:good -10
^ baja 10
sie _ nummer 10
off whatever 10
^ is -10
a phone -10
in _ $ 10
carri- -10
rating:enough 10
kommt -10
^ _ these 10
las -10
comment:hold -10
bring -10
charg- -10
broke- -10
broken -10
nothing:again -10
samst- -10
el _ no -10
# not -10
just _ $ -10
can ring -10
repon- -10
the _ at -10
sur -10
please _ your 10
llamo -10
final- -10
comment:internet -10
i was -10
^ enough 10
nothing:want -10
the _ will -10
go ahead -10
comment:passed -10
call:after -10
^ _ sur -10
bothe- 10
ja -10
comment:would -10
nichts zu -10
bin _ # -10
rating:sehr -10
call:ends -10
nach -10
rating:stopp 10
for $ -10
call:someone -10
comment:fin -10
fin -10
clean- -10
nicht _ $ -10
the _ on -10
call:by -10
solic- 10
call:tmrw -10
tmrw -10
opt me 10
mande- 10
manden 10
comment:youre -10
comment:visit -10
visit -10
box -10
# _ not -10
quien -10
^ _ message -10
two $ -10
call:number 10
forget me -10
comment:change -10
comment:el -10
ought -10
und # -10
call:what -10
forgot -10
ja bitte -10
link -10
every- -10
i could -10
get _ to -10
nothing:x -10
call:then -10
forgo- -10
noch -10
call:hora -10
^ remove 10
et 10
no _ de -10
newsl- -10
newsletter -10
till -10
secon- -10
app -10
disco- 10
longe- -10
longer -10
undo -10
until -10
comment:text 10
rating:half -10
ring me -10
cancel _ subscription -10
my subscription -10
subscription -10
comment:ca -10
call:yes -10
den _ $ 10
the order -10
^ stopall 10
stopa- 10
stopall 10
stopall $ 10
comment:point -10
# _ please -10
conse- 10
rating:loved -10
im _ to -10
^ _ people -10
^ le -10
comment:arretez -10
^ the -10
more _ $ -10
rating:fee -10
nothing:now -10
say _ $ -10
rating:on -10
the _ please -10
on hold -10
poner -10
poner _ $ -10
# _ this -10
call:needed -10
remove _ from -10
nadie -10
probleme -10
comment:survey -10
nothing:called -10
rating:zero -10
fois -10
^ what -10
bad -10
^ _ quit -10
to cancel -10
payment on -10
never text 10
can _ make -10
nothing:say -10
rating:fois -10
frida- -10
les _ $ 10
told me -10
vom -10
call:numero 10
esta 10
real -10
supervisor -10
a _ the -10
not _ stop 10
write _ me 10
not _ to 10
this _ it 10
nothing:ihr -10
comment:about -10
comment:mi -10
i _ from -10
comment:sola -10
sola -10
^ abmelden 10
call:long -10
ends _ # -10
phone _ $ -10
stars -10
^ ja -10
call:ja -10
and she -10
nothing:changed -10
call to -10
purpo- 10
purpose 10
comment:basta -10
^ _ je -10
^ _ could -10
call _ a -10
rating:stars -10
message _ the -10
be _ by -10
rating:kept -9
rating:three -9
cancelar 9
^ lose 9
quien _ $ -9
sin -9
to _ with -9
^ cinq -9
cinq -9
rating:cinq -9
change -9
wenn -9
crack- -9
llamo $ -9
autom- -9
reply _ to -9
fix -9
please _ the -9
nothing:back -9
call:longer -9
long -9
comment:five -9
dial -9
what number -9
short -9
call:thx -9
comment:customer -9
^ for -9
call _ i 9
comment:der -9
agent -9
call:till -9
short _ $ -9
undo _ $ -9
depar- -9
rung -9
cheer- -9
nobody _ me -9
^ _ needed -9
not needed -9
dem _ $ 9
# de -9
accep- -9
comment:voicemail -9
cant _ you -9
a _ but -9
nothing:spam 9
rating:rang -9
^ will -9
full -9
call:need -9
and _ you 9
# the -9
call:say -9
route- -9
router -9
contacts $ -9
zwisc- -9
zwischen -9
jamai- 9
jamais 9
n _ pas -9
stop _ me 9
nothing:unsubscribe 9
call:con 9
wasnt -9
unsubscribe from -9
nothing:recibir -9
recibir los -9
cancel $ 9
ni 9
^ _ der -9
call:mal -9
comment:decir -9
delete 9
kindl- 9
kindly 9
une -9
rating:remove 9
to send -9
happy -9
stop it 9
^ _ en 9
and _ a -9
nothing:time -9
when -9
i _ these 9
faile- -9
failed -9
rating:again 9
wow $ -9
rating:short -9
el _ por -9
comment:human -9
thanks for -9
leave a -9
manden _ $ 9
call:nochmal -9
nochm- -9
nochmal -9
call:us -9
erase 9
the rep -9
nothing:know -9
call:when -9
kept _ me -9
call:somebody -9
^ put -9
i quit -9
comment:going -9
comment:bank -9
it took -9
call:where -9
answer $ -9
call:sure -9
call:speak -9
code -9
doy -9
ne plus 9
comment:ende -9
comment:page -9
page -9
nothing:fix -9
hold $ -9
liste $ 9
sans -9
me _ hold -9
told to -9
^ rappelez -9
bien -9
de _ a -9
block- 9
call:texting 9
bout -9
nothing:bout -9
anyon- -9
anyone -9
# _ is -9
call:s -9
well $ -9
rating:leave 9
leave me 9
reported 9
never ends -9
manan- -9
manana -9
problem $ -9
nothing:leave 9
clien- 9
thanks $ -9
cheers $ -9
alone 9
loud -9
and _ it -9
rating:u 9
try -9
polic- -9
comment:app -9
comment:actually -9
nothing:paper -9
twice -9
comment:went -9
comment:problem -9
me llamo -9
en la -9
call:talk -9
comment:probleme -9
morge- -9
morgen -9
why $ -9
# muy -9
nothing:wie -9
asked for -9
rating:about -9
comment:anything -9
comment:couldnt -9
reply -9
abbes- 9
in # -9
anruf -9
alto 9
alto $ 9
texto- 9
textos 9
^ _ us -9
you _ not 9
contract $ -9
leave 9
nothing:meine -9
still _ call -9
work $ -9
de su 9
bei -9
everyone -9
do _ keep 9
garba- -9
garbage -9
texts _ you 9
dis $ -9
engin- -9
engineer -9
me _ $ 9
rating:abmelden 9
# hours -9
need _ $ -9
back from -9
clear -9
at # -9
me to -9
and im -9
to stop -9
much _ $ -9
^ _ it 9
and thats -9
me a -9
^ me -9
^ _ queja -9
comment:queja -9
queja -9
^ nah -9
is _ a -9
call:ruft -9
la llamada -9
comment:router -9
gone -9
a _ when -9
us $ -9
the _ in -9
tomorrow $ -9
abbestellen $ 9
desol- -9
^ _ stars -9
rating:llamada -9
call:j -9
x -9
j ai -9
comment:never -9
^ votre -9
probl- -9
hit -9
away $ 9
^ _ internet -9
call:went -9
thats not -9
fee $ -9
leave _ alone 9
outag- -9
^ schluss 9
schlu- 9
schluss 9
a voicemail -9
del _ $ -9
arran- -9
estoy en -9
cut off -9
nothing:basta 9
once -9
reess- -9
# _ so -9
^ are -9
your man -9
comment:any 9
call:do -9
conta- 9
i _ longer -9
department -9
since _ $ -9
i _ up -9
works -9
h -9
my callback -9
text me 9
comment:delivery -9
rating:warteschleife -9
call:el -9
no _ you -9
rating:someone -9
plus _ $ -9
^ three -9
error -9
call:well -9
card -9
getting your -9
nothing:talk -9
i need -9
vous _ plus -9
^ _ of -9
weiter -9
rate -9
de _ la -9
no complaint -9
the _ again -9
^ _ nada -9
compr- -9
call:half -9
^ _ texting 9
you make -9
still no -9
call:fixed -9
me _ like -9
^ _ den -9
comment:stopped -9
still _ for -9
to _ person -9
call:klar -9
peux -9
# is -9
rating:hung -9
^ rien -9
comment:geht -9
^ _ ever -9
call:k -9
chef -9
rating:chef -9
que _ me -9
rating:yes -9
rating:rate -9
rating:svp 9
had _ wrong -9
docto- -9
doctor -9
^ _ mind -9
never mind -9
rating:didnt -9
nothing:plan -9
^ _ problem -9
nothing:error -9
shut up 9
you _ call -9
me back -9
^ _ yes -9
en _ hora -9
number will -9
number _ not -9
rating:five -9
nothing:cease 9
such -9
rapid- -9
generous -9
shop $ -9
order _ $ -9
boss -9
da $ -9
rating:da -9
call:die 9
quits -9
if the -9
^ did -9
can the -9
vous _ de 9
^ _ a -9
# _ im -9
comment:than -9
get somebody -9
comment:pls 9
the answer -9
rating:finish 9
meine- 9
she _ me -9
vez -9
and will -9
check -9
la _ del -9
my card -9
came at -9
vous _ $ 9
phone in -9
still on -9
le _ $ -9
was _ on -9
re -9
a que -9
nothing:re -9
time $ -9
abmel- 9
abmelden 9
# uhr -9
uhr -9
el _ $ -9
you said -9
^ ya -9
work _ $ -9
call:puedo -9
open -9
call:try -9
nothing:just -9
call:hat -9
would be -9
le -9
quiero _ de 9
manager -9
nothing:am -9
nothing:ends -9
want to -9
falta -9
en paz 9
paz $ 9
billing and -9
^ _ app -9
next time -9
# _ and -9
less -8
verif- -8
shut 8
otra -8
weg -8
# mins -8
comment:room -8
rating:account -8
ring -8
me _ your 8
shortly -8
you shortly -8
nothing:your -8
call:lunch -8
rating:needs -8
sayin- -8
saying -8
me _ de -8
friday $ -8
comment:same -8
comment:long -8
week $ -8
alone $ 8
link $ -8
at the -8
from _ account -8
a _ # -8
needs to -8
resilier mon -8
answered -8
comment:contact -8
appelez -8
comment:us -8
router $ -8
was on -8
nothing:mean -8
u guys -8
call:cuando -8
the dishwasher -8
paz 8
rappelle -8
hear 8
ill -8
mind $ -8
^ _ is -8
silen- -8
and that -8
call:anymore -8
una -8
not $ -8
no _ here -8
call:phone -8
abbestellen 8
su 8
queue -8
must 8
cheers -8
throu- -8
through -8
back to -8
when im -8
voice -8
rating:do 8
rating:calls -8
# _ your -8
nothing:should -8
# minuten -8
minuten -8
it stop -8
it be -8
comment:person -8
hasta -8
^ someone -8
^ _ take -8
not the -8
^ en -8
call:le -8
for _ # -8
mensaje 8
the _ the -8
rating:favor 8
je suis -8
rating:survey 8
nothing:late -8
number _ my -8
rating:until -8
call:callback -8
a _ from -8
rating:these 8
get lost 8
lost $ 8
husba- -8
husband -8
liebe- -8
lieber -8
button -8
comment:que 8
i can -8
nothing:he -8
ring _ $ -8
^ after -8
rating:wont -8
you # -8
help -8
texting _ $ 8
faire -8
through $ -8
can _ me -8
grandson -8
my grandson -8
life -8
my life -8
signe- 8
signed 8
^ _ u -8
telef- -8
good _ $ -8
besoi- -8
besoin -8
call:dial -8
call:besoin -8
receive _ messages -8
aufhoren $ 8
minus -8
minus _ $ -8
is it -8
finish 8
wait -8
took -8
do _ make 8
satur- -8
i changed -8
m _ plus 8
and _ told -8
comment:ist -8
call on -8
by phone -8
suppo- -8
i _ hear -8
call:anruf -8
comment:les -8
the _ plan -8
this _ and 8
# _ its -8
comment:still -8
on _ phone 8
comment:likes -8
rating:nobody -8
call:shop -8
nette- -8
netter -8
rating:netter -8
call:just -8
nothing:interesse 8
call:llamenme -8
llamenme -8
cuanto -8
de _ # -8
fue -8
big -8
gave me -8
the shop -8
nothing:help -8
to report -8
nothing:engineer -8
comment:we -8
id _ tell -8
rather tell -8
forget it -8
^ removed -8
ruth -8
call:noon -8
butto- -8
siste- -8
sister -8
^ tomorrow -8
out $ 8
comment:man -8
that _ be -8
that would -8
rating:thumbs -8
thumb- -8
thumbs -8
samed- -8
samedi -8
nothing:could -8
meant to -8
nothing:open -8
do _ use 8
not use 8
is # -8
charged -8
but _ # -8
the _ is -8
les sms 8
no _ of -8
cant give -8
ever _ $ -8
who do -8
noch $ -8
you tell -8
me _ mas 8
how long -8
# or -8
or # -8
ligne 8
soll -8
^ _ somebody -8
hay -8
bad $ -8
^ _ go -8
he was -8
part -8
comment:nobody -8
pharm- -8
comment:called -8
there- -8
theres -8
fixed _ $ -8
kind $ -8
rating:con -8
human -8
comment:hat -8
nothing:thank -8
the _ she -8
de _ lista 8
second -8
^ whoever -8
# _ que -8
done -8
call:plus 8
comment:fee -8
nothing:yes -8
end _ $ 8
nothing:paz 8
do not 8
call:go -8
to _ it -8
rating:alone 8
texti- 8
texting 8
comment:code -8
rating:answered -8
^ _ sure -8
waiti- -8
waiting -8
nothing:ai -8
a _ please -8
comment:ma -8
use _ for 8
is _ good -8
mich an -8
spam $ 8
de m 8
was _ patient -8
was $ -8
stop _ $ 8
would _ me -8
^ bien -8
with the 8
was the -8
q 8
stars for -8
nothing:bus -8
call:wrong 8
on # -8
past -8
comment:une -8
llamar -8
call:min -8
plan $ -8
the _ you -8
call:gerne -8
gerne -8
gerne $ -8
^ _ haben 8
rang me -8
call:lol -8
quit 8
arriv- -8
^ she -8
now $ -8
talk -8
call:su 8
likes -8
went _ $ -8
wiede- -8
wieder -8
remove $ 8
call:vor -8
is an -8
ai jamais 8
monday -8
rating:dann -8
nothing:dr -8
the best -8
try _ $ -8
dos _ $ -8
comment:complaint -8
to say -8
mas 8
you about -8
stars $ -8
betwe- -8
between -8
me this 8
my wife -8
wife -8
nice -8
rating:hour -8
for a -8
call:out -8
be _ it -8
what you -8
comment:best -8
lista 8
call _ back -8
comment:address -8
was _ the -8
rating:pm -8
ecrire $ 8
suppr- -8
to have -8
monda- -8
stopp- -8
rang _ $ -8
^ _ auf 8
^ hort 8
hort auf 8
comment:say -8
me manden 8
no _ manden 8
of _ life -8
comment:life -8
comment:ever -8
websi- -8
website -8
the wait -8
till _ $ -8
the app -8
with my -8
have _ wrong 8
dont use 8
que estoy -8
do _ do -8
nummer $ 8
de _ liste 8
votre liste 8
alrig- -8
alright -8
very patient -8
be 8
no _ recibir 8
x $ -8
these _ $ 8
back _ the -8
write to 8
yes call -8
call:plz -8
closi- -8
closing -8
this to 8
nothing:qui -8
^ entre -8
entre -8
entre # -8
rating:entre -8
raus 8
nothing:need -8
dame -8
die -8
on _ $ -8
a human -8
call:esperando -8
call:sigo -8
sigo -8
sigo esperando -8
no se -8
nothing:newsletter -8
things -8
sorry $ -8
can it -8
possi- -8
possible -8
block -8
comment:got -8
^ _ mi 8
rating:ca -8
rating:si -8
nothing:revoke 8
the old -8
^ _ at -8
my router -8
ten -8
^ _ et 8
^ f 8
f off 8
^ fuck 8
fuck 8
^ block -8
block my -8
call:que -8
pm $ -8
stopped -8
if _ dont -8
guess $ -8
solve- -8
solved -8
retire -8
my _ was -8
pm -8
comment:had -8
nothing:by -8
^ two -8
or a -8
call:as -8
comment:things -8
speak -8
thank _ $ -8
nothing:thanks -8
back _ you -8
call:off 8
comment:dishwasher -8
technician -8
nothing:sister -8
i want -8
texts $ 8
cut _ out 8
cut it 8
qui -8
comment:link -8
mehr bekommen 8
shift $ -8
call:so -8
please _ her -8
quelq- -8
nothing:arretez 8
would call -8
comment:messages 8
still -8
mail -8
you _ ring -8
thats my -7
doesn- -7
doesnt -7
stops -7
nothing:mail -7
later -7
# min -7
min -7
given -7
nothing:les 7
you _ texting 7
comment:mich 7
rating:getting 7
de ustedes 7
question -7
so _ time -7
comment:be 7
nothing:u -7
went to -7
bitte 7
and _ for -7
comment:m 7
quit texting 7
nothing:may -7
alarm -7
comment:shop -7
worki- -7
working -7
w 7
rating:ya 7
wifi -7
ne m 7
cita -7
rating:gave 7
call:and 7
^ revoke 7
my sister -7
comment:who -7
you _ on -7
comment:recibir 7
rating:ring -7
bien $ -7
i lose -7
comment:nothing -7
rating:doesnt -7
# she -7
me _ not 7
friendly -7
nothing:thing -7
nothing:calling -7
je ne 7
^ _ pero 7
nothing:one 7
rating:minutes -7
bin ich -7
einen -7
# pm -7
accept -7
great _ but 7
comment:contract -7
not _ number -7
escriban 7
appelle -7
linea -7
go _ then -7
on then -7
comment:since -7
no longer -7
^ _ an -7
laugh- -7
same as -7
comment:a -7
recorded -7
turne- -7
turned -7
call:pls -7
dial _ $ -7
leave it -7
# _ one -7
and nobody -7
inste- -7
instead -7
plz 7
nothing:through -7
rating:cancelled -7
comment:given -7
call _ my -7
call -7
to the 7
hour and -7
call:back -7
call:de 7
it _ the -7
that call -7
rating:worst -7
demai- -7
demain -7
comment:sick -7
retur- -7
return -7
comment:broken -7
^ can -7
and then -7
receive _ $ 7
necesito -7
call:por -7
un -7
nothing:from -7
actua- -7
actually -7
call:cant -7
r _ $ 7
else $ 7
a # -7
calling $ -7
# _ of -7
call:sur -7
thats it 7
cancel _ order -7
no _ no 7
rating:un -7
nothing:call -7
not working -7
call:had 7
nice $ -7
du _ $ 7
hours $ -7
comment:go 7
as before -7
same _ before -7
comment:only -7
on your -7
talk $ -7
right _ $ -7
dishw- -7
dishwasher -7
herr -7
i _ given -7
m 7
nothing:which -7
rating:text 7
still not -7
comment:invoice -7
delete _ $ 7
delete it 7
call:people -7
i _ i -7
attente -7
es $ -7
quien es -7
rating:quien -7
maybe -7
hours -7
^ _ hour -7
know if -7
i meant -7
lost my -7
you lost -7
to this -7
seconds -7
nothing:que -7
rating:when -7
^ maybe -7
bills -7
bills $ -7
^ _ only 7
# oclock -7
ocloc- -7
oclock -7
call again -7
ruft -7
comment:week -7
rating:last -7
goes 7
someone _ me -7
quicker -7
quicker $ -7
already _ stop 7
i already 7
paper _ $ -7
paper bills -7
call:favor -7
interested in 7
not _ in 7
rating:twice -7
haben 7
have my -7
tell the -7
hour -7
y me -7
friday -7
was in -7
comment:music -7
first -7
to _ fcc 7
wrong _ on -7
hearing from 7
meiner 7
call:how -7
rating:gracias 7
it for 7
ni _ ni 7
but _ more 7
^ _ this 7
comment:he -7
ander- -7
whatever 7
rating:were -7
^ _ closing -7
rating:who -7
do anything -7
call this -7
# # -7
she -7
text no 7
line $ -7
plus 7
# thats -7
ended -7
may -7
call:m 7
rating:turned -7
wer -7
gar 7
why -7
to _ texts 7
# -7
it _ my -7
out _ your 7
siri -7
the _ was -7
phone call -7
factura -7
# one -7
mind -7
meine nummer 7
sie meine 7
for your -7
comment:patient -7
rep -7
^ _ basta 7
hard -7
necessary -7
annul- -7
someone on -7
my husband -7
rating:receive -7
your company 7
nothing:j -7
call:pas -7
^ _ from -7
rating:eine -7
the callback -7
nothing:never 7
wie -7
the number -7
comment:find -7
colle- -7
je voudrais -7
voudr- -7
voudrais -7
get _ message -7
rating:reply -7
^ _ gusto -7
gusto -7
me _ wrong -7
# _ that -7
de votre 7
call:maybe -7
segun- -7
vite -7
vite $ -7
comment:says -7
this week -7
rating:moi -7
sick -7
compu- -7
^ bitte -7
dr -7
court 7
you _ my -7
after- 7
^ _ asked -7
laissez _ tranquille 7
moi tranquille 7
tranq- 7
tranquille 7
comment:work -7
attor- 7
attorney 7
no me 7
hot -7
hot water -7
the _ music -7
activ- -7
passw- -7
password -7
comment:make -7
nie 7
is _ $ -7
list 7
after all -7
exact- -7
up for 7
the invoice -7
ok thanks -7
^ _ star -7
rating:star -7
star -7
call is -7
comment:second -7
please call -7
dear -7
can _ $ -7
hace 7
ahead $ -7
number on -7
comment:its -7
rating:list 7
nothing:por -7
comment:everything -7
and _ was -7
belon- 7
belongs 7
belongs to 7
this _ belongs 7
rating:veux 7
that $ -7
surge- -7
surgery -7
can _ rate -7
a scam -7
scam -7
arret 7
call:theres -7
rating:what -7
never _ the -7
cita $ -7
comment:cita -7
menu -7
my other -7
calli- -7
calling -7
ihr 7
rating:# -7
nothing:remove 7
came -7
drive- -7
driver -7
my place -7
call:waiting -7
comment:another -7
et je 7
change _ $ -7
people $ -7
these messages 7
delete my -7
comment:they -7
is at -7
the waiting -7
waiting list -7
my neighbour -7
neigh- -7
neighbour -7
comment:stop -7
line -7
rating:all 7
marki- -7
# _ dont -7
once $ -7
^ _ say -7
^ _ dont -7
weiteren 7
arret- 7
best -7
call:make -7
desis- 7
desist 7
desist $ 7
call:monday -7
aufho- 7
aufhoren 7
call:now -7
nothing:alarm -7
comment:take -7
my _ of 7
he told -7
call:ten -7
back on -7
your agent -7
sales -7
profe- 7
nothing:mir 7
quarter past -7
no more 7
nothing:mensajes -7
nothing:password -7
opt _ of -7
i _ never -7
llegu- 7
rating:wasnt -7
worked $ -7
staff -7
comment:delete -7
no _ $ 7
^ _ should -7
what _ is -7
wann -7
cut 7
comment:staff -7
baja 7
from _ call -7
nothing:calls -7
resul- -7
comment:them -7
on _ me -7
comment:ok 7
need it -7
call:ab -7
when i -7
misse- -7
missed -7
and ill -7
nothing:me -7
to me 7
number _ the -7
id say -7
is _ you -7
comment:quiero 7
is on -7
nothing:en 7
i _ the -7
habla- -7
rating:was -7
rating:scam -7
rating:mit 7
a _ de -7
get back -7
^ missed -7
told _ to -7
comment:lost -7
minutes -7
comment:name -7
cancelled -7
they -7
says # -7
an _ and -7
mensajes $ 7
music $ -7
^ llamenme -7
call:mins -7
stop stop 7
call:this 7
call:one -7
arretez de -7
emerg- 7
ok i -7
ist -7
tomor- -7
canno- -7
cannot -7
call:free -7
mon numero 7
rating:nice -7
nothing:missed -7
by -7
be great -7
cal $ -7
more than -7
comment:has -7
dont $ 7
by _ phone -7
stop _ opt -7
non stop -7
the account -7
# _ ok -7
got _ off -7
got cut -7
fixed -7
never had -7
phone _ about -7
me escriban 7
id _ not 7
nothing:of -7
rating:guy -7
can _ get -7
# _ to -7
at a 7
rating:bei -7
outage -7
^ mejor -7
type -7
the technician -7
manana $ -7
phone i -7
than -7
comment:laughed -7
who _ i -7
a number -7
me about -7
want _ talk -7
didnt -7
what _ do -7
after _ $ -7
repairs -7
to _ away -7
to go -7
the _ with -7
yet -7
call from -7
going to -7
nothing:et 7
call:have -7
phone # -7
bothering 7
hangi- -7
hanging -7
will it -7
# got -7
the same -7
s -7
rating:ppl -7
please _ # -7
rating:help -7
phone _ it -7
rating:today -7
but not -7
to unsubscribe -7
dont _ me 7
nothing:hey -7
a work 7
call:hold -7
hace falta -7
no _ falta -7
no hace -7
ya _ hace -7
im free -7
hold for -7
^ _ please 7
^ _ technician -7
client 7
should i -7
old _ $ -7
consent 7
normal -7
take it 7
my old -7
its # 7
number out 7
message _ i -7
on for -7
^ _ away 7
refer- -7
reference -7
de _ el -7
comment:sales -7
^ _ my -7
comment:am -7
call:thanks -6
rating:muy -6
this morning -6
comment:technician -6
number _ $ 6
rate _ $ -6
^ _ n 6
pick -6
nothing:hit -6
the line -6
revok- 6
with no -6
ages -6
for ages -6
^ _ does -6
^ been -6
call:tarde -6
complaint here -6
a _ i 6
stop by -6
comment:while -6
what _ will -6
comment:la -6
gefallt -6
helpe- -6
helped -6
from you 6
encue- 6
encuestas 6
call:ruckruf -6
i _ told -6
didnt _ to -6
rating:website -6
n _ plus 6
rating:technician -6
^ _ minutes -6
call _ $ -6
was a -6
blocking 6
^ when -6
comment:leave -6
go 6
patient -6
two _ $ -6
inten- -6
mensajes 6
rating:music -6
tout 6
its ok -6
and got -6
^ they -6
waite- -6
waited -6
get _ the -6
shift -6
rating:husband -6
thats for -6
call _ text 6
rating:took -6
remove the -6
nothing:kein 6
is _ work 6
he _ a -6
never _ me 6
llamenme $ -6
since _ and -6
tuesd- -6
tuesday -6
up the -6
call:does -6
you charged -6
text _ no -6
over -6
# _ lo -6
laughed at -6
pero 6
^ wrong 6
inter- 6
equiv- 6
main -6
rating:morning 6
^ does -6
hat mich -6
rating:hort 6
rating:mon 6
nothing:did -6
wait # -6
call:let -6
its _ $ -6
rating:bad -6
knew -6
rating:knew -6
then _ $ -6
singl- -6
single -6
call:yeah -6
^ _ took -6
# pero 6
tomorrow _ $ -6
# bad -6
call:oclock -6
twice $ -6
comment:people -6
get these 6
call:time -6
sim 6
nothing:den -6
comment:once -6
you text 6
nothing:code -6
^ waited -6
^ _ gave 6
^ _ tell 6
rating:much -6
people _ me -6
company $ -6
# le -6
mi _ $ -6
rating:if 6
nothing:hearing -6
mailb- -6
mailbox -6
no soy 6
why do 6
etais -6
j etais -6
marking -6
marking $ -6
# _ be -6
frien- -6
problems -6
call:appelez -6
otra vez -6
comment:order -6
comment:waiting -6
id _ a -6
^ _ late -6
me _ on -6
wonde- -6
not get 6
nah _ good -6
nah im -6
but he -6
# minutes -6
of _ to -6
a retire -6
rien _ retire -6
asked _ my -6
^ _ dokey -6
^ okey -6
call:dokey -6
call:okey -6
dokey -6
okey -6
okey dokey -6
llame- -6
my appointment -6
noise -6
rating:speak -6
a _ out -6
mentioned -6
life $ -6
plus rien 6
rating:d -6
rating:ai 6
was great 6
^ _ because -6
list $ 6
^ _ dis -6
rating:dis -6
rating:order -6
off _ list 6
tres bien 6
^ was -6
my _ is -6
numme- 6
nummer 6
ring _ # -6
was not -6
this _ an -6
rating:very -6
tomorrow -6
leave _ be 6
bitte _ $ 6
nothing:das 6
me _ i -6
in one -6
but no 6
was _ i 6
tard -6
comment:nichts -6
its not -6
where -6
said stop 6
contact _ by -6
comment:too -6
nothing:right -6
comment:and -6
dont 6
dont know 6
of it 6
nothing:este 6
opt _ out 6
and my -6
texts from 6
ends # -6
rating:we -6
call:they -6
nothing:before -6
one _ the -6
to _ if -6
waiting _ for -6
these texts 6
lost -6
your text -6
^ _ merci -6
my order -6
call:yet -6
p _ $ 6
phone _ me -6
rating:attorney 6
was my -6
or any 6
call:hours -6
nothing:been 6
need a -6
call:nummer 6
number _ # 6
moi 6
# _ you -6
wont stop -6
call:still -6
rating:without -6
eine # -6
nothing:tell -6
nothing:ma -6
the _ man -6
parti- 6
nothing:we -6
who is -6
comment:fitter -6
fitte- -6
fitter -6
call _ you -6
slot -6
suffi- 6
suffit 6
comment:done -6
phone with -6
for surveys 6
phone menu -6
comment:are -6
tonig- -6
tonight -6
weeke- -6
off 6
cette 6
je peux -6
quick- -6
falta $ -6
interesse 6
# never -6
the lady -6
rating:y 6
i _ # 6
my _ says -6
comment:price -6
price -6
rating:consent 6
comment:twice -6
be the 6
comment:ai -6
my call -6
you still -6
comment:many -6
call:heures -6
heure- -6
heures -6
call:und 6
read -6
yet $ -6
rating:answer -6
rating:per 6
telli- -6
telling -6
the _ had -6
call:mind -6
like a -6
call:works -6
guys -6
sms $ 6
the _ $ -6
anyway $ -6
to talk -6
i got -6
the music -6
you so -6
rating:out 6
lose 6
cut _ $ -6
comment:voulais -6
je voulais -6
voula- -6
voulais -6
and _ still -6
how does -6
for texts 6
bill -6
rating:quit 6
rating:two -6
revoke 6
we _ you -6
you 6
not _ # -6
was _ best -6
rating:still -6
an -6
a _ thats -6
call:falta -6
givin- -6
giving -6
^ _ was -6
^ _ spam -6
my _ twice -6
# thanks -6
nothing:ill -6
anymore $ 6
^ _ j -6
# then -6
need -6
but i 6
call:past -6
comment:ill -6
call in -6
nothing:euch 6
laughed -6
not before -6
fois que -6
never got -6
call:rang -6
the noise -6
^ _ ai -6
pas -6
nothing:my -6
unstop $ -6
words 5 -6
three _ $ -6
rating:need -6
from the -6
list for -6
ringi- -6
ringing -6
comment:card -6
person $ 6
call:delete 6
toujo- -6
toujours -6
call:pm -6
^ try -6
now # -6
comment:third -6
goes to 6
versc- 6
the late -6
call:day -6
nothing:other -6
call:never 6
^ _ as -6
call:remove 6
he -6
please not 6
contactez 6
es _ # -6
comment:why -6
mejor -6
comment:texting 6
^ note -6
note # -6
your -6
no _ texts 6
call:uhr -6
call:ring -6
call:suis -6
talk to -6
does this -6
how _ this -6
in _ hrs -6
the other -6
me _ then -6
great stop 6
rating:lady -6
you please 6
star $ -6
call:notig -6
mehr notig -6
nicht _ notig -6
notig -6
had a -6
comment:merci -6
^ se 6
others 6
this 6
call:since -6
comment:back -6
ya $ 6
call _ important -6
is important -6
^ kindly 6
got _ to -6
call:these 6
do want -6
^ _ cuando -6
se 6
wrong person 6
line _ the -6
needs -6
callback $ -6
call:et 6
monday # -6
min $ -6
askin- 6
asking 6
i think 6
call:da 6
^ trop -6
comment:mehr -6
very -6
on the -6
messa- 6
^ _ all -6
i had -6
notice $ -6
necesito que -6
your _ to -6
ex -6
ex husband -6
my ex -6
nothing:ex -6
comment:help -6
rating:una -6
modem -6
der techniker -6
techniker -6
rating:appointment -6
moi $ 6
# on -6
not stop -6
i found -6
number _ times -6
still _ here -6
kids -6
call:eight -6
eight -6
# et 6
nothing:also 6
forever $ 6
youve 6
best _ $ -6
^ _ out 6
nothing:day -6
had to -6
forev- 6
forever 6
nothing:here 6
you know -6
knows -6
calls to -6
dog -6
la cita -6
^ _ now -6
at my -6
does the -6
call:je -6
ever _ to 6
# very -6
expla- -6
comment:ihr 6
cancelar mi -6
notic- -6
notice -6
# _ told -6
rating:back -6
sign -6
rating:asking 6
me _ this -6
call:instead -6
do _ get -6
^ _ dame -6
end 6
on _ # -6
^ ruft -6
not ever 6
me what -6
call:today -6
never called 6
usted- 6
ustedes 6
and stop 6
halfw- -6
halfway -6
rude -6
^ quien -6
stand- -6
and not -6
numbe- 6
gave you 6
you rang -6
# it -6
this _ the -6
you when -6
rating:kindly 6
^ very -6
not _ your -6
rating:wanted 6
comment:first -6
with _ texts 6
numer- 6
numero 6
^ between -6
and # -6
between # -6
between _ and -6
call:else -6
nothing:seit -6
rating:cell 6
call:hrs -6
give # -6
your message -6
warra- -6
to _ to -6
^ quiero -6
rating:m 6
sorry -6
cell 6
my _ at -6
phone- -6
comment:upgrade -6
refra- 6
refrain 6
a _ with -6
stand -6
call:contact 6
with _ $ -6
comment:support -6
nothing:these 6
from now -6
this is 6
comment:moi 6
rating:merci 6
of _ # -6
escriban $ 6
would you 6
out 6
ecrir- 6
ecrire 6
soy 6
comment:transfers -6
transfers -6
it on -6
call:sat -6
sat -6
comment:needed -6
police -6
thats 6
puede- -6
pueden -6
comment:et -6
rating:isnt -6
rating:whatever 6
^ thats 6
nothing:list 6
m ecrire 6
contact my -6
# _ good -6
about # -6
message $ 6
me how 6
call:mi 6
zu _ $ -6
you would -6
ici -6
das _ $ 6
back $ -6
nachrichten mehr 6
rating:nachrichten 6
^ one -6
maint- 6
maintenant 6
call:answer -6
number 6
repor- 6
me _ when -6
both 6
appointment -6
times $ -6
nothing:harold -6
texting me 6
its _ # -6
anymore _ $ -6
rating:hat -6
calls from -6
quit _ $ 6
years and -6
call me -6
i asked -6
rating:does -6
# _ have -6
call:could -6
^ go 6
^ _ interesse 6
not _ me 6
call:either 6
patient _ me -6
patient with -6
rating:great -6
room -6
later $ -6
rating:less -6
take _ out 6
very _ $ -6
call:ask -6
what _ the -6
one more 6
annoy- 6
account number -6
rating:dead -6
comment:with -5
lovel- -5
lovely -5
nothing:est -5
rating:got -5
ich _ einen -5
would ring -5
rating:first -5
comment:weekend -5
comment:noise -5
^ _ long -5
comment:closing -5
another _ $ -5
saturday -5
comment:anymore -5
call:missed -5
call:urgent -5
bit -5
out _ # -5
^ do 5
the first -5
everything -5
^ too -5
stunden -5
comment:answer 5
weekend -5
take 5
wenn ich -5
your surveys 5
phone _ to 5
# out -5
rating:ten -5
rating:supervisor -5
call:ill -5
nothing:uhr -5
away _ the -5
# que -5
free -5
system $ 5
nothing:at -5
call:suits -5
suits -5
vos 5
nothing:keep 5
^ _ ok 5
you _ reply -5
mme 5
mme _ $ 5
nicht 5
delete _ old -5
answer is -5
ur 5
^ new -5
three times -5
d -5
pls _ $ 5
the next 5
nothing:text -5
are great -5
^ non -5
^ _ for -5
i only 5
call:more 5
away for -5
comment:menu -5
comment:line -5
per 5
call:dog -5
can _ stop -5
rating:told -5
ruft mich -5
nachrichten 5
votre _ $ -5
great service 5
^ _ agent -5
no _ please 5
rating:is -5
nothing:take 5
nothing:cant -5
ever _ me 5
rating:your -5
comment:is -5
rating:use 5
the _ called -5
^ oops -5
oops -5
are you -5
gas -5
rating:because -5
stop _ my -5
other- 5
the hold -5
the texts 5
from this 5
m _ $ 5
su llamada -5
dann -5
call:dear -5
a _ call -5
nothing:box -5
rating:lost 5
rating:router -5
nothing:will 5
emails -5
comment:account -5
laissez moi 5
is not -5
aber 5
of # -5
me up -5
appelez _ $ -5
got it -5
my _ about -5
give it 5
aber bitte 5
espero -5
name -5
rating:sorted -5
^ _ by -5
if you 5
internet -5
nothing:mehr 5
upgra- -5
upgrade -5
^ _ gracias -5
que no 5
premi- -5
premium -5
premium _ $ -5
premium plan -5
the premium -5
give _ # -5
^ _ time -5
to ask -5
rating:has -5
not _ anymore -5
^ _ texted -5
nothing:waiting -5
on _ again -5
nothing:said 5
call:auf 5
cant talk -5
cost -5
of _ system 5
does _ cost -5
rating:nummer 5
mir 5
more 5
it _ an -5
me _ que -5
i rang -5
im up -5
option -5
ruft _ an -5
comment:cancel -5
wow -5
# in 5
word -5
trans- -5
have _ manager -5
comment:think -5
comment:retire -5
d attente -5
optio- -5
mich 5
^ _ rang -5
out _ the -5
ill _ you -5
please _ text 5
the _ has -5
comment:ive -5
comment:knows -5
me _ my -5
was told -5
mins -5
my _ husband -5
over _ $ -5
have your -5
make _ stop -5
send any 5
quarter -5
call:apres -5
comment:u 5
room # -5
the upgrade -5
confirm $ 5
never _ you 5
after the -5
wonderful -5
dont _ texts 5
has the -5
ahead -5
call:once -5
share -5
call:email 5
supposed -5
supposed to -5
rating:contacting -5
very good -5
comment:times -5
paren 5
nothing:how -5
hort 5
^ nobody 5
like to -5
comment:two -5
como -5
in ruhe 5
mich _ ruhe 5
mich in 5
ruhe 5
ruhe $ 5
to your -5
at _ $ -5
saved -5
still have -5
comment:mochte 5
nothing:ring -5
call out -5
my _ number -5
is $ 5
call:neighbour -5
broken $ -5
i _ your -5
great $ -5
any _ to 5
he said -5
comment:bit -5
call:late -5
# can -5
^ _ i -5
nothing:notice -5
this _ is 5
comment:please -5
^ text 5
nachr- 5
call:school -5
rating:lot -5
cours- -5
lot $ -5
house -5
messaging 5
rating:messaging 5
call:call -5
suis en -5
basic- -5
basically -5
comment:basically -5
say _ will -5
nothing:sign -5
up $ -5
want _ be -5
u _ the 5
the fridge -5
call:ahead -5
stopping -5
is a 5
# weeks -5
remove _ $ 5
a _ for -5
hang -5
so long -5
ring my -5
up my 5
i still -5
want _ call 5
said _ would -5
words 4 -5
fridg- -5
fridge -5
rating:pressed -5
^ tell -5
the _ not 5
# people -5
des -5
call:called 5
for my -5
press- -5
pressed -5
no quiero 5
will _ $ 5
and it -5
call:real -5
small claims 5
plus de -5
with this -5
comment:came -5
text i 5
asked _ $ -5
toujours pas -5
rating:service -5
could _ please 5
call at -5
in _ min -5
comme- -5
comment:better -5
a text 5
and you -5
free $ -5
rating:one -5
texted 5
hit _ wrong -5
hit the -5
avoir 5
llame -5
me llame -5
she _ $ -5
call:demain -5
calling me 5
sound- -5
rating:anruf -5
texts _ $ 5
rating:get 5
llame el -5
que _ llame -5
reception 5
reach- -5
call:office -5
rating:jetzt 5
going _ $ 5
on _ line -5
yes _ do -5
nothing:le -5
heure -5
^ _ voudrais -5
nothing:voudrais -5
on _ do 5
comment:thats 5
that you 5
there a -5
call:dont 5
if my -5
when _ free -5
call:them 5
too late -5
speak to -5
note -5
mark -5
call:dans -5
back _ $ -5
wante- 5
wanted 5
of been -5
that # -5
rating:had -5
all day -5
call:moi 5
dont do 5
j _ toujours -5
i pressed -5
non 5
more surveys 5
nothing:friday -5
was i 5
yeste- -5
he kept -5
becau- -5
because -5
recal- -5
quick -5
^ _ he -5
the website -5
does my -5
telefonisch -5
rating:thx -5
rating:wife -5
i _ it -5
to another -5
me _ nada -5
away 5
text $ 5
pressed # -5
week -5
hold music -5
^ sounds -5
call:sounds -5
sounds -5
sounds _ $ -5
sounds good -5
accid- -5
accident -5
by accident -5
nothing:accident -5
nothing:then -5
put -5
call:im -5
and _ is -5
rating:man -5
rating:refrain 5
we -5
go away 5
but _ dont 5
^ _ said 5
idea -5
anybo- -5
anybody -5
morning $ -5
comment:thought -5
thought -5
up when -5
order -5
left -5
number _ it 5
want $ -5
you want -5
came $ -5
know 5
person _ a -5
i _ off 5
me _ of 5
worke- -5
worked -5
not call 5
^ need -5
to _ that -5
works $ -5
^ ill -5
get 5
il _ plait 5
il vous 5
plait 5
s _ vous 5
s il 5
vous plait 5
servi- -5
service -5
rating:robot 5
knock 5
knock _ off 5
knock it 5
rating:knock 5
comment:nada -5
your system 5
in a -5
dont contact 5
tomorrow morning -5
i said 5
# stars -5
call:of 5
call:than -5
the _ calls -5
resil- -5
resilier -5
rather not 5
en _ $ 5
nothing:see -5
to _ you -5
no text 5
past _ $ -5
comment:nice -5
call:on -5
rating:went -5
call:much -5
nothing:does -5
por -5
nothing:im 5
nothing:kindly 5
de 5
dar -5
iphone # -5
thank- -5
rating:hours -5
to leave -5
your website -5
^ _ unsubscribe 5
rating:send 5
since the -5
au -5
not _ $ 5
call _ it -5
the _ part -5
come -5
call:shift -5
nothing:pas -5
comment:dire -5
dire -5
would _ been -5
dont _ the -5
again $ -5
rating:understand -5
comment -5
call:hi -5
on _ account 5
# nd -5
nd -5
can -5
what -5
at _ end -5
a _ $ -5
rating:can -5
telefono 5
when you -5
^ nope -5
nope -5
nothing:message -5
the _ who -5
to text 5
your _ is -5
has gone -5
do i -5
comment:alone -5
who called -5
finis- 5
pero _ no 5
^ la -5
nothing:monday -5
you never -5
# _ pm -5
it was -5
you later -5
nothing:minutes -5
minute -5
course -5
of course -5
witho- -5
without -5
please take -5
a callback -5
somebody else 5
comment:well -5
my _ out 5
qu _ responsable -5
qu un -5
rating:qu -5
responsable me -5
un _ me -5
un responsable -5
call the -5
^ shut 5
somebody _ $ 5
this a -5
nothing:plus 5
rating:us 5
quiero recibir 5
rating:that -5
^ _ und 5
rating:responsable -5
responsable -5
nothing:please 5
time _ you -5
time do -5
what time -5
rating:right -5
gone _ $ -5
rating:gone -5
you and -5
no further -5
my cell 5
attente $ -5
rating:attente -5
nothing:contact 5
at _ on -5
computer -5
every 5
the second -5
mais _ de 5
quart- -5
ma _ $ -5
comment:could -5
off and -5
upgrade $ -5
do _ lose -5
would like -5
comment:will -5
call:isnt 5
do that -5
to _ $ 5
cancelled my -5
waste- -5
wasted -5
agent- -5
les 5
rating:suis -5
the part -5
comin- -5
coming -5
we _ cut -5
order is -5
call:ich -5
mrs -5
two -5
back _ to -5
any way 5
can i -5
th $ -5
lose this 5
geht -5
call:it -5
to speak -5
rating:des -5
give me -5
words 7 -5
cambi- -5
ten $ -5
parcel -5
the parcel -5
bye 5
oui $ 5
way _ $ 5
my son -5
son -5
call:dann -5
i _ $ -5
cance- 5
^ five -5
algui- -5
alguien -5
nothing:alguien -5
mas $ 5
comment:my -5
or not -5
you _ like -5
keine _ mehr -5
you have -5
^ mon -5
bekommen 5
here _ me -5
de _ facture -5
facture -5
atendieron -5
me atendieron -5
kindly _ $ 5
from anyone -5
through _ $ -5
ma facture -5
nothing:facture -5
l -5
# _ # -5
nothing:when -5
you _ the -5
rating:my 5
nothing:this 5
late fee -5
call:heure -5
a word -5
rating:wait -5
the manager -5
updat- -5
atend- -5
you _ that -5
have the 5
the _ line -5
private 5
by tomorrow -5
bekom- 5
home -5
amable -5
muy amable -5
rating:amable -5
call:ringing -5
^ _ pressed -5
regarding -5
why does -5
rating:say -5
nothing:regarding -5
nothing:come -5
next day -5
work phone 5
rating:left -5
call:wait -5
hi -5
jusquau -5
jusquau # -5
reponse -5
reponse automatique -5
# _ was -5
call:anrufen 5
removed the -5
stop _ tomorrow -5
und 5
comment:longer -5
gracias $ -5
no _ needed -5
ur _ $ 5
but it -5
order # -5
call:same -5
comment:calling -5
rating:work -5
comment:agent -5
rating:would 5
could -5
is anybody -5
so _ anybody -5
so is -5
said hed -5
bin -5
nothing:liste 5
comment:pour -5
pour le -5
nothing:bill -5
i _ stop 5
door -5
i wanted -5
etes -5
vous etes -5
# _ call -5
yesterday -5
the _ back -5
# _ do 5
# _ no 5
while driving -5
der leitung -5
leitu- -5
leitung -5
leitung _ $ -5
nothing:whoever -5
contacting -5
auf mir 5
think 5
he _ it -5
call:ya -5
^ _ much -5
# si -5
me no 5
lad -5
call:through -5
am $ -5
would _ to -5
comment:website -5
someone ring -5
^ _ mas 5
warranty -5
rate it -5
take my 5
^ _ sich -5
nothing:somebody -5
comment:reach -5
hed -5
^ could -5
nothing:la 5
rating:tell -5
close -5
comment:an -5
your list 5
thanks -5
rating:manden 5
comment:sorry -5
# aber 5
manager _ me -5
rating:hello 5
# _ un -5
call:must 5
i _ ring -5
rating:question -5
rating:das -5
comment:hed -5
hed _ me -5
# _ nobody -5
y -4
hablar -4
than _ $ -4
recep- 4
rating:any 4
jusqu- -4
chez -4
^ foutez 4
foute- 4
foutez 4
foutez _ la 4
foutez moi 4
la paix 4
moi _ paix 4
moi la 4
paix 4
paix $ 4
in _ morning 4
the morning 4
call:cheers -4
^ _ quiero -4
talk _ a -4
call:encore -4
and 4
comment:when -4
^ _ es 4
be _ $ -4
same _ $ -4
made -4
nothing:pls 4
call:know 4
rating:ends -4
i _ about -4
^ _ rate -4
is your -4
by _ to -4
tomorrow to -4
^ _ dana 4
comment:dana 4
also 4
^ no -4
then # -4
call:reply -4
in _ minutes -4
qu 4
comment:does -4
off your 4
you _ i -4
i gave -4
plan -4
told -4
lasse- -4
lassen -4
person or -4
real _ or -4
this _ real -4
you _ $ -4
liste- -4
laissez 4
with a -4
there -4
thank _ for -4
you for -4
call:three -4
nothing:as -4
retir- 4
what do 4
h # -4
nothing:so -4
support $ -4
you _ number 4
start- -4
email 4
rating:note -4
charge -4
right now -4
support -4
it _ again -4
^ hey 4
hey 4
waited # -4
waited _ minutes -4
the _ to -4
to phone -4
rating:txting 4
txtin- 4
txting 4
^ _ good -4
call:hour -4
your texts -4
been # -4
send me -4
nothing:stopped -4
# _ it -4
take _ number 4
# am -4
now 4
schon 4
have never -4
at this 4
sending _ to 4
office $ -4
nothing:prefer 4
good -4
this _ $ -4
# good -4
but the -4
stop making -4
need _ call -4
last text 4
can _ call -4
try again -4
period $ 4
comment:lo -4
call was -4
wrong _ $ 4
comment:again -4
^ _ want -4
call:ihr 4
envoy- 4
call:next -4
rating:manager -4
nothing:messages 4
please i -4
i will -4
call:gone -4
rating:ist 4
already $ 4
if i -4
call:cancel 4
dass 4
comment:making -4
makin- -4
making -4
rating:youve 4
rating:sie 4
early -4
^ wait -4
call:y -4
comment:minutes -4
five stars -4
call:soon -4
and _ to -4
# _ people -4
number _ i -4
^ _ les 4
do _ ever 4
records 4
your records 4
that _ the 4
comment:put -4
comment:been -4
bus stop -4
pick up -4
reply call -4
id like 4
nothing:telefono 4
tell me -4
call i 4
okay -4
k -4
opt _ $ -4
call:texts 4
phone _ i 4
call:mejor -4
comment:small -4
ab 4
of paper -4
comment:do 4
me alone 4
enlev- 4
^ _ cancelar -4
quiero _ mi -4
quiero cancelar -4
know _ the -4
rating:okay -4
comment:rep -4
mit den 4
marque -4
buzzi- 4
buzzing 4
this number -4
messages _ this 4
thank you -4
le doy -4
rating:doy -4
^ _ up -4
comment:helped -4
im out -4
nothing:aus 4
put _ back -4
^ _ ill -4
que je 4
comment:march -4
comment:c 4
nothing:put -4
nothing:line -4
call back -4
nothing:who -4
here 4
mon 4
rating:came -4
find my -4
# _ works -4
end of -4
rating:under 4
for _ call -4
tecni- -4
tecnico -4
rating:bill -4
the _ turned -4
tu 4
^ _ did -4
did _ call -4
liste 4
somebody _ me -4
in _ call -4
thank -4
refun- -4
refund -4
calle- -4
text _ $ 4
# but -4
# still -4
your manager -4
undo it 4
tell you 4
rating:look 4
half _ hour -4
half an -4
he is -4
and _ text 4
comment:boss -4
call:or -4
account -4
would _ a -4
we got -4
peopl- -4
people -4
year -4
conve- 4
accou- -4
nothing:doctor -4
rating:ive -4
call:merci -4
comment:how -4
comment:meant -4
meant # -4
still need -4
^ _ ich -4
manana a -4
comment:se -4
rating:there -4
^ _ isnt -4
# of -4
look 4
mi pedido -4
pedid- -4
pedido -4
saturdays -4
saturdays $ -4
nothing:invoice -4
more texts 4
comment:left -4
no time -4
up _ $ 4
vous 4
rating:hey 4
soon -4
go _ and -4
what _ you -4
the _ number -4
comment:driver -4
please have -4
rating:have 4
rating:new -4
your _ $ 4
wrong number 4
cancelar _ pedido -4
plus $ 4
nicht- 4
nichts 4
^ _ moi 4
^ _ de -4
passe- -4
good $ -4
i ought -4
vuelv- 4
vuelvan 4
vuelvan a 4
june 4
call:want 4
and now 4
your _ was -4
long $ -4
sie 4
wait $ -4
is _ this -4
minutes $ -4
wedne- -4
me please -4
# _ my -4
comment:oops -4
minutes then -4
yo no 4
los 4
of me -4
leave the -4
it _ me 4
until _ # -4
rating:old 4
no _ escriban 4
of your -4
accord -4
call:ur 4
comment:crackly -4
crackly -4
call:sorry -4
call so -4
nothing:didnt -4
on my 4
not want 4
rating:rating -4
sending me -4
and its -4
call:house -4
the house -4
call:forget -4
^ _ el -4
fcc 4
the fcc 4
comment:days -4
go $ -4
i _ in -4
say it 4
my _ and -4
today -4
the _ did -4
nothing:mi 4
nothing:cut 4
nothing:chez -4
ratin- -4
rating -4
need _ talk -4
aroun- -4
around -4
file 4
me _ the -4
comment:quick -4
i never 4
rating:und -4
from _ # -4
handl- -4
handled -4
call:nobody 4
comment:if -4
him 4
remove this 4
this _ from 4
nothing:are -4
got through -4
nothing:auch -4
only $ 4
call:est -4
rating:goes 4
late now -4
too _ now -4
tonight $ -4
through with -4
did -4
a _ take 4
rating:through -4
one is -4
your _ on 4
for _ and -4
the texting 4
^ _ keine -4
likes acme -4
had it 4
do _ want 4
^ _ voice -4
and i 4
fcc $ 4
to _ # -4
i _ have 4
the guy -4
scrat- -4
^ _ came -4
stop _ it -4
pero ya 4
^ on -4
de mi 4
will you 4
i open -4
famil- 4
call:away 4
comment:yes -4
only 4
call:minutes -4
rating:giving -4
dont understand -4
i get 4
comment:sent -4
tun 4
sorry i -4
done $ -4
^ _ delete -4
ok -4
me i 4
^ _ am 4
^ merci -4
termi- 4
can _ be 4
i am 4
thing- 4
call:would -4
half past -4
any longer -4
was _ to -4
put me -4
rating:actually -4
mobil- -4
mobile -4
thing $ -4
dit 4
telling me -4
rating:et 4
in touch 4
rating:charged -4
nothing:asked -4
enough with 4
you _ dont -4
boile- -4
call:matter -4
war -4
i have 4
call:leave -4
bell -4
ready 4
phone _ on -4
nothing:se 4
called -4
recib- 4
call and 4
used 4
comment:not -4
i see -4
please 4
i _ at -4
quit it 4
rating:how 4
rating:bitte 4
nothing:svp 4
was _ in -4
eleven -4
one _ these 4
# _ at -4
of _ please 4
my 4
pleas- 4
ya 4
boiler -4
the boiler -4
give us -4
eleve- -4
^ _ didnt -4
call:media -4
media -4
since -4
equivocado 4
h $ -4
sich _ $ -4
to a 4
comment:morning -4
did not -4
matte- -4
matter -4
text this 4
is _ for -4
please put -4
call:une -4
ninguna 4
you _ stop 4
comment:vous 4
comment:water -4
de numero 4
number do -4
denta- -4
dental -4
otro 4
want _ messages 4
lunch -4
give _ a 4
an hour -4
a 4
robot -4
manda- 4
serve- 4
i _ got -4
and _ this 4
rating:part -4
you what 4
our -4
comment:three -4
signa- 4
signale 4
as spam 4
reported _ spam 4
reported as 4
nothing:retirez 4
retirez 4
nothing:removed 4
une heure -4
of _ and 4
call # -4
works _ $ -4
all sorted -4
la factura -4
es el 4
rating:zu -4
hit _ up -4
hit me -4
oops i -4
rating:mother 4
in the -4
rating:waited -4
call:that -4
number _ of 4
to my -4
notes $ -4
to someone -4
your call -4
^ _ call -4
contact 4
nothing:sms 4
comment:send -4
comment:email -4
cuant- -4
rating:dental -4
the _ fee -4
a _ of 4
^ _ can -4
wrong 4
thats all 4
^ _ number 4
we _ your -4
the last 4
rating:person 4
rating:nicht 4
kein interesse 4
my _ died 4
died 4
of _ a -4
^ _ left -4
text messages -4
neces- -4
call:bin -4
^ kein 4
comment:j -4
can u -4
do 4
opt out 4
guess -4
i guess -4
dropp- -4
por telefono -4
rating:lovely -4
ete 4
nothing:ete 4
rating:his 4
# from -4
^ under 4
neede- -4
needed -4
weite- 4
call:les 4
the _ i -4
your people -4
you i -4
nothing:charge -4
for me -4
i rate -4
reall- 4
really 4
comment:of -4
rating:dear -4
will the -4
a _ to -4
call:driving -4
a _ h -4
nothing:annuler -4
nothing:commande -4
messages 4
stop _ and 4
you _ make 4
nothing:delete 4
anyone _ $ -4
^ ca -4
mit dem 4
whats the -4
me be 4
my internet -4
rating:message -4
# _ then -4
^ hat -4
rating:anything -4
gar _ mehr 4
^ dont -4
call:las -4
call:erst 4
kindly refrain 4
i _ one 4
comment:every -4
^ mi 4
if _ is -4
dropping -4
^ _ un 4
to _ at -4
me # -4
i _ do -4
the school 4
faut 4
# _ am -4
sure -4
too long -4
wont _ $ -4
id rather -4
rating:ur -4
comment:need 4
comment:message 4
from me -4
va 4
through _ a -4
dropped -4
so much -4
not _ it -4
for contacting -4
rating:every 4
rating:for 4
call:rung -4
hour $ -4
text the -4
rating:thing 4
gave 4
call:til -4
found -4
si -4
one call -4
it worked -4
this _ a 4
exactly -4
you guys -4
alrea- 4
already 4
opening hours -4
could _ be -4
distu- 4
disturb 4
call:ive 4
^ my -4
rating:mensajes 4
a lot -4
be _ about -4
nothing:free -4
comment:great 4
not # -4
me why -4
words 6 -4
notes -4
^ j -4
^ _ the -4
nothing:it -4
from my -4
votre appel -4
call:queue -4
la -4
call if -4
openi- -4
opening -4
rating:im 4
anruf $ -4
on this 4
each 4
im _ you -4
nothing:m -4
# minutos -4
minutos -4
follo- 4
^ _ we -4
yes and -4
that _ text 4
your messages 4
rating:are 4
comment:bus -4
pm _ $ -4
id be -4
# _ la 4
could _ the -4
# when -4
asap -4
good call -4
nichts mehr 4
when does -4
comment:callback -4
^ _ por -4
momen- -4
moment -4
reach me -4
nothing:office -4
me 4
can someone -4
comment:read -4
le _ de 4
i 4
mehr $ -4
like _ be -4
chang- -4
stop calling 4
^ and -4
you are 4
perso- -4
why _ i -4
strei- 4
drivi- -4
driving -4
my bill -4
elimi- 4
new -4
it or -4
rating:pero 4
was _ but 4
comment:very 4
de _ de 4
down -4
wifes 4
should _ $ -4
work -4
nothing:is -4
every text 4
for every 4
no signale -4
was fine 4
refund $ -4
the company -4
call:going -4
keine nachrichten 4
want a 4
nothing:whats -4
whats -4
he left -4
receiving 4
call:all -4
call:id -4
^ _ making -4
bill $ -4
tell _ to -4
talki- -4
talking -4
my _ to 4
busin- -4
business -4
moi _ $ 4
through to -4
rating:tecnico -4
nothing:cancel -4
my _ # -4
ill _ the -4
lunch $ -4
dem 4
nothing:telephone -4
^ _ are -4
that is -4
comment:already 4
rating:llamo -4
is good -4
forge- -4
forget -4
call:morning -4
comment:then 4
lot -4
a call -4
from _ again -4
never _ from -4
rappelez -4
rappelez moi -4
call:itself -4
rating:est -4
automated 4
j _ $ -4
rating:pour 4
reich- 4
to _ again 4
rating:it 4
nothing:payment -4
a supervisor -4
comment:telling -4
rating:interested -4
^ das 4
whatever list 4
getting these 4
number you -4
ring $ -4
an old 4
nothing:since -4
comment:warranty -4
bloqu- 4
ja aber -4
mauva- -4
mauvais -4
mauvais numero -4
rating:th -4
hold _ $ -4
slow -4
^ _ about 3
got _ call -3
a la 3
^ whats -3
the payment -3
remove my -3
anyti- -3
anytime -3
^ who -3
mr 3
^ horen -3
horen -3
horen sie -3
comment:gracias -3
cant _ the 3
the warranty -3
call _ about -3
comment:voice -3
to _ manager -3
when _ the -3
tired of -3
a real -3
favor 3
las _ de -3
stopped $ -3
rating:why -3
rating:thank 3
i do 3
stop _ this 3
falsche -3
falsche nummer -3
them $ 3
please do -3
je _ suis 3
ne suis 3
dar _ baja -3
dar de -3
veux plus -3
rating:past -3
my daughter -3
else 3
no _ to -3
patch -3
de ma 3
pick _ the -3
i called -3
rating:else 3
^ _ rien -3
rating:ask 3
me _ more 3
losch- 3
the kids -3
^ likes -3
you _ text -3
comment:liste -3
^ _ or 3
is there -3
rating:he -3
do _ have 3
where _ it -3
for _ text 3
from _ i -3
nothing:anyone -3
call:mais 3
fault -3
time -3
^ _ they -3
unsubscribe me -3
rating:here -3
pourr- -3
walte- -3
walter -3
comment:den 3
old one -3
phone please 3
your _ music -3
comment:plan -3
rating:long -3
rating:nothing -3
call:to 3
at _ # -3
nothing:app -3
ne me -3
call:getting -3
comment:kept -3
call:quarter -3
please _ $ 3
nothing:nummer -3
eithe- 3
either 3
this _ for 3
comment:anybody -3
telep- -3
i _ talk -3
have _ a -3
receive -3
me _ for 3
me and -3
contacting _ $ 3
have _ $ 3
comment:lady -3
comment:die -3
while i -3
delivery -3
its -3
el tecnico -3
text _ again 3
so _ $ -3
direc- -3
more _ these -3
accor- -3
jetzt 3
thing you 3
lette- -3
letter -3
rating:stopped -3
and never 3
rating:never -3
de las -3
i pay 3
rating:pay 3
but _ was -3
on _ website -3
texting _ i 3
rating:en 3
call:lose 3
nothing:and -3
need _ anymore -3
rating:many 3
asked call -3
call:$ -3
call:^ -3
comment:bien 3
la _ $ 3
days -3
report -3
me after -3
^ _ today -3
i needed 3
this _ my 3
^ _ waited -3
^ _ solid -3
a solid -3
rating:solid -3
solid -3
solid # -3
your phone -3
that never -3
the wrong 3
the young -3
young -3
^ _ hold -3
call:mrs -3
iphon- -3
iphone -3
rating:iphone -3
text _ please 3
^ _ mochte -3
ich mochte -3
rating:once 3
im _ in -3
rating:por 3
ich mich -3
rating:ill -3
by _ $ -3
comment:because -3
with you -3
leave _ # -3
nothing:tcpa 3
tcpa 3
but # -3
call:morgen -3
morgen _ # -3
family 3
it would -3
finally -3
kind regards -3
missed _ call -3
nothing:ne 3
nothing:a -3
call:please 3
comment:one 3
call _ dont 3
^ emphasized -3
empha- -3
emphasized -3
not 3
nothing:stop -3
^ _ had -3
make -3
rating:him 3
comment:years -3
otherwise -3
rating:cannot -3
r 3
call:other -3
rating:number -3
sich -3
called back -3
next week -3
furth- -3
further -3
rating:further -3
comment:hours -3
# your -3
until # -3
nothing:card -3
comment:calls -3
erst 3
rating:tech -3
comment:block -3
rating:tomorrow -3
answer _ the -3
# he -3
is _ and -3
de _ envoyer 3
envoyer 3
m envoyer 3
comment:phone 3
to give -3
margaret -3
comment:after -3
nothing:es 3
# im -3
i _ get -3
my lawyer 3
im home -3
rating:down 3
phone $ 3
grate- -3
grateful -3
has -3
rating:la 3
^ hi -3
phone _ dont 3
^ ive -3
rating:up 3
nothing:have -3
call:got 3
rating:give -3
a bell -3
comment:asking -3
rating:them 3
^ _ sorted -3
rating:from 3
and dont 3
^ never -3
your _ message -3
c est 3
does not -3
rating:take 3
here $ 3
and _ me 3
the list -3
lady was -3
someone else 3
ich 3
rating:ihr 3
# years -3
euch 3
one _ you 3
while _ was -3
enough _ the 3
nothing:je 3
contact me 3
you _ what -3
words 8 3
# _ $ -3
a _ phone 3
e -3
to get -3
before the -3
call my -3
it a 3
woman 3
away in 3
passed _ in 3
nothing:that -3
nothing:th -3
^ its 3
til -3
nothing:for -3
says -3
every _ i 3
^ ok -3
rating:em 3
you ring -3
you _ have 3
call:llamen -3
llamen -3
mas mensajes 3
bon 3
call:bon 3
pay 3
# _ guy 3
para _ $ 3
des _ $ -3
comment:else 3
comment:it 3
a _ hora -3
que hora -3
of you 3
^ thank -3
windo- -3
window -3
rating:client 3
esperando -3
# _ billing -3
billing _ got -3
for billing -3
pressed _ for -3
im on 3
automatically -3
i would 3
do _ disturb 3
not disturb 3
yo 3
the _ stopped -3
under 3
nothing:where -3
mas gracias 3
my _ will 3
call about -3
comment:isnt 3
rating:sending -3
il -3
call _ at -3
comment:can 3
rating:cant 3
would 3
times -3
and _ have 3
ich nicht -3
call:here 3
how _ i -3
all good -3
comment:number 3
ppl -3
nothing:suis 3
now _ $ 3
comment:your -3
comment:guys -3
deleted 3
but 3
person 3
comment:without -3
comment:goes 3
many times 3
after # -3
nothing:callback -3
i waited -3
need you -3
# _ tomorrow -3
^ nothing -3
from _ $ -3
how much -3
here _ $ -3
of this 3
this _ how -3
comment:cancelled -3
any _ $ 3
thanks ill -3
a _ is -3
go _ $ 3
mais 3
after -3
from _ on 3
daugh- 3
daughter 3
reached -3
reply stop -3
^ _ y 3
not contact 3
on $ -3
^ _ texts 3
what _ it -3
comment:machine -3
go _ the 3
up _ do 3
por _ $ -3
machi- -3
machine -3
nothing:nicht 3
reply _ $ 3
blocked 3
what is -3
want _ $ 3
do _ contact 3
^ _ that -3
rating:hi 3
comment:ring -3
call:think 3
when will -3
old -3
nothing:or -3
tromp- 3
vous vous 3
write -3
# _ gewartet -3
^ so 3
how do -3
^ _ sie 3
rating:off 3
whate- -3
noon tomorrow -3
up _ phone 3
nothing:service -3
danke -3
comma- -3
commande -3
ma commande -3
u 3
nothing:home -3
call:evening -3
me _ you 3
facture $ -3
home all -3
call:youve 3
nothing:what -3
they _ me -3
^ pouvez -3
nothing:pouvez -3
pouvez vous -3
jeman- -3
jemand -3
every time 3
no thank -3
rather _ get 3
^ plus -3
with these -3
or _ i -3
like the 3
konnt- -3
konnte -3
nothing:konnte -3
repla- -3
quarter to -3
comment:und -3
^ _ rep -3
when _ my -3
comment:letter -3
comment:premium -3
its about -3
ans 3
my phone 3
ich will 3
it 3
rating:min -3
so _ dont -3
call:at 3
^ _ after -3
and _ $ 3
call or -3
# because -3
plumb- -3
comment:service -3
hasnt 3
call:an -3
nothing:more 3
^ we -3
weg $ -3
comment:way -3
call:kids -3
about _ refund -3
transferred -3
to _ and -3
oblig- -3
obliged -3
sent automatically -3
for this -3
has to 3
asked you -3
you _ it -3
thing 3
in _ i -3
comment:for -3
month- -3
^ auto -3
^ let -3
this time -3
friday # -3
off the -3
rating:rien -3
eveni- -3
evening -3
rating:je -3
talk _ me -3
im still -3
up 3
rating:dana -3
call:turned -3
graci- -3
gracias -3
please _ not 3
minutes _ $ -3
comment:have -3
nada mas -3
not _ this -3
thanks _ $ 3
nothing:sie 3
my attorney 3
need to -3
je _ veux 3
ne veux 3
do _ text 3
a _ person -3
real person -3
^ _ to -3
rating:a -3
call:see -3
who -3
again please -3
^ _ cant -3
nothing:passed 3
call:d -3
six -3
^ _ here 3
one _ we -3
thank _ what -3
thing we -3
we should -3
call:with -3
the _ day -3
call:erledigt -3
call:sich -3
erled- -3
erledigt -3
hat _ erledigt -3
hat sich -3
sich erledigt -3
rating:solved -3
comment:wanted -3
^ next 3
last _ $ -3
costs -3
las # -3
rating:well 3
in 3
like that -3
im _ with -3
no texts 3
# instead -3
on 3
me llamen -3
from 3
asked comment -3
comment:$ -3
comment:^ -3
call _ whoever -3
from whoever -3
rating:only 3
can _ do -3
effac- 3
call:in 3
number again -3
who _ my -3
bothering _ $ 3
bothering me 3
need _ to -3
ring you -3
rating:pas -3
even -3
nothing:lo -3
nothing:un 3
clini- -3
clinic -3
email _ $ -3
mum -3
nothing:mum -3
appel $ -3
answer _ $ -3
meine -3
called _ times -3
comment:votre 3
was _ # -3
its a -3
rating:otherwise -3
^ _ mehr 3
i did 3
call:thursday -3
tomorrow # -3
empre- -3
empresa -3
comment:dass 3
no _ mas -3
friday _ # -3
comment:like -3
^ necesito -3
nothing:necesito -3
comment:fine 3
# _ are -3
call:llamada -3
around # -3
so yes -3
call:later -3
my account -3
does _ call -3
comment:someone 3
rathe- -3
rather -3
use it 3
call before -3
llamada $ -3
rating:thanks -3
someo- -3
someone -3
nothing:bei -3
^ _ do -3
# dont -3
me _ call -3
rating:ne -3
it out 3
to _ the -3
has been 3
rating:like 3
comment:last 3
the _ list -3
wrong _ i -3
mehr _ $ 3
call:aber 3
to _ human -3
^ _ never -3
rating:ever 3
mit 3
nothing:turn 3
remove me 3
nothing:husband -3
rating:best -3
any consent 3
im not 3
would _ again 3
comment:refund -3
mehr 3
the refund -3
a company 3
^ wie -3
call:has 3
call:home -3
away _ march 3
more and 3
from your 3
cant -3
stop _ texts -3
be # -3
in _ hour -3
^ i -3
my _ phone -3
haras- 3
avisos $ -3
los avisos -3
to _ one -3
kind -3
every _ you 3
number from -3
end this 3
comment:fridge -3
never _ to -3
dejen 3
about a 3
more of -3
# took -3
bro 3
in _ please 3
rating:coming -3
updates -3
comment:ask -3
annuler -3
annuler _ commande -3
annuler ma -3
in charge -3
is _ charge -3
is in -3
whoever _ in -3
whoever is -3
voy 3
voy a 3
recei- -3
need one -3
one _ $ -3
ive _ it 3
guy 3
rating:de 3
rating:me 3
um # -3
issue -3
is how -3
you _ is -3
rating:basta 3
the _ call -3
meant _ $ -3
got _ wrong 3
me at 3
consent to 3
arretez _ m 3
comment:quit 3
nothing:rang -3
# poor -3
acme _ did -3
acme how -3
did we -3
do today -3
from _ poor -3
great _ to -3
how _ we -3
poor _ # -3
poor to -3
to _ great -3
today _ with -3
today reply -3
we _ today -3
we do -3
detai- 3
details 3
call:heard 3
diffe- -3
different -3
still _ one -3
about _ bill -3
call:bien -3
rating:ich 3
it _ still -3
je _ annuler -3
# today -3
wish to 3
i _ out -3
to # 3
from _ is -3
comment:up 3
he didnt -3
ever $ 3
your _ reply -3
someone _ $ -3
ich _ keine -3
call then -3
the _ person 3
numero equivocado -3
rating:equivocado -3
the agent -3
thursday -3
call:until -3
customer _ # -3
thurs- -3
you $ -3
pls $ 3
^ honestly -3
hones- -3
honestly -3
est -3
for two 3
texted stop 3
though 3
# times -3
de _ merci 3
rating:il -3
reply _ a -3
reply with -3
with _ number -3
got the 3
call:not 3
rating:techniker -3
phone _ a -3
call:found -3
phone _ # -3
i _ like -3
this $ 3
i told 3
try me -3
sorry we -3
comment:to -3
comment:thanks 3
now _ driving -3
rating:arretez -3
^ _ acme -3
night- -3
nights -3
^ _ mais -3
would _ great -3
lawye- 3
lawyer 3
nothing:with 3
comment:but 3
call _ call -3
find -3
landl- 3
landline 3
comment:ten -3
ask for -3
not _ with 3
of these 3
call:a 3
me im -3
use 3
rating:fault -3
dont _ to 3
it $ 3
i _ not 3
show -3
be $ 3
required -3
was _ and -3
to ring -3
in march 3
thats _ i -3
i just 3
your customer 3
told the 3
the _ all -3
^ hello 3
i _ getting -3
comment:waited -3
rating:since 3
con _ $ 3
a _ on -3
comment:did 3
comment:what -3
round -3
comment:from -3
no need -2
it but -2
comment:their -2
rating:tho -2
tho -2
has changed -2
back the -2
rating:by -2
g 2
a _ she -2
rien 2
rating:will -2
own -2
denti- -2
this _ me 2
rating:telephone 2
so i 2
was _ for -2
mon portable 2
nothing:portable 2
porta- 2
portable 2
it to 2
the _ one 2
^ _ will -2
endli- 2
endlich 2
called you 2
is closed -2
any 2
alles -2
you didnt -2
^ _ mother 2
call:person 2
^ _ lost 2
rien $ 2
the _ came -2
close- -2
closed -2
call:was -2
get _ of -2
not wish 2
didnt _ up 2
didnt sign 2
i _ sign 2
sign _ for 2
sign up 2
por favor -2
please _ you 2
please thank 2
found the -2
stop _ people -2
on that -2
^ _ know -2
all 2
dead $ -2
para 2
rating:keeps 2
me out 2
the _ by -2
update -2
compl- -2
^ have 2
comment:guy 2
heard 2
the right -2
to _ your -2
order _ # -2
texting $ -2
what a -2
on it 2
rating:regards 2
missed your -2
illeg- 2
illegal 2
at all -2
me through -2
messages please -2
rating:nada -2
comment:gave -2
off in 2
other phone -2
# _ just -2
of _ i -2
by the -2
today _ # -2
que j -2
a computer -2
it _ be -2
^ _ not -2
have _ phone -2
put _ through -2
the _ phone -2
comment:pm -2
is _ # -2
call:friday -2
nothing:up -2
dana 2
ring _ back -2
of them 2
she _ on -2
my _ from -2
please $ -2
rating:mir -2
what does -2
from # -2
a manager -2
^ _ course -2
^ of -2
call:course -2
course i -2
me by -2
removed _ the -2
acme we -2
is _ turn -2
when _ is -2
your turn -2
ill be -2
you _ your 2
pluto- -2
plutot -2
phone _ is 2
nothing:after 2
comment:me 2
see your -2
^ _ and 2
confirm 2
is the -2
in an -2
where is -2
^ _ ne -2
rating:c 2
^ _ svp 2
every evening -2
me $ 2
# for -2
answer 2
is that -2
the new -2
comment:that 2
problem -2
think- 2
comment:pero 2
rating:better 2
nobody _ free 2
nobody was 2
was free 2
do _ call 2
rating:please 2
after _ im -2
call:tonight -2
my _ on -2
melde- -2
melden -2
back when -2
# would 2
vos _ $ 2
new _ who 2
if this 2
call _ on -2
too many -2
a _ if -2
^ disliked -2
disli- -2
disliked -2
rating:disliked -2
cancel _ appointment -2
^ great -2
menti- -2
phone 2
it _ $ -2
de _ $ 2
call:toujours -2
nothing:blocked -2
u _ it 2
comment:charge -2
no 2
nada $ -2
yes pls -2
rating:her 2
i no 2
prie -2
perio- 2
period 2
mas _ $ -2
comment:pas -2
will $ 2
to receive 2
of an -2
send _ $ 2
next _ $ -2
kein _ $ -2
nothing:give -2
nothing:get -2
my boss -2
and he 2
tres -2
of _ $ 2
that i -2
words 3 -2
i _ through -2
me _ in 2
call:manana -2
up _ # -2
he _ the 2
call:rather -2
or do -2
mon _ $ 2
is -2
nothing:hour -2
nothing:delivery -2
favor $ -2
helpf- 2
helpful 2
# _ wait -2
hear from 2
me _ dinner 2
out _ $ 2
^ _ quise -2
comment:perdon -2
comment:quise -2
perdon quise -2
quise -2
quise _ # -2
rating:refund -2
dinne- 2
dinner 2
sent to -2
claims 2
comment:nicht -2
rating:messages -2
call:oui 2
oui 2
have a -2
so we 2
rating:till -2
phone died -2
great _ $ -2
stop please 2
never gave 2
getting _ $ 2
people _ $ -2
fait 2
call:am 2
rating:die 2
do _ to 2
found _ answer -2
rating:with 2
about that -2
rating:tired 2
your _ would -2
and _ the -2
# i -2
nothing:send -2
me when -2
rating:come 2
too -2
rating:where 2
enoug- 2
enough 2
very _ and 2
harol- -2
harold -2
harold _ $ -2
nothi- -2
of the -2
nothing:du 2
talke- -2
talked -2
touch 2
envoyer des 2
m _ des 2
this isnt 2
on _ for 2
the _ before 2
to quit 2
nothing:fee -2
rating:ma 2
rating:mr 2
my _ i 2
depos- -2
senor- 2
been a -2
message -2
me in 2
# _ instead -2
a week -2
what _ $ -2
leak -2
the leak -2
rating:than -2
should -2
stuff 2
nein danke 2
date -2
mi 2
comment:das -2
^ perdon -2
perdo- -2
perdon -2
are texting -2
basta 2
new phone -2
anytime _ # -2
anytime after -2
call:anytime -2
nothing -2
website $ -2
# _ more -2
when it -2
pls dont -2
comment:right 2
rating:did 2
gener- 2
nothing else -2
could you 2
^ _ told -2
rating:rather -2
de # 2
to _ out -2
to opt -2
if 2
call:said -2
nothing:receive -2
ma -2
a _ about -2
cant _ right -2
talk _ now -2
talk right -2
rating:fine 2
rating:more 2
ne _ pas 2
comment:cut 2
it _ a -2
consent _ receive 2
revoke _ consent 2
my name 2
comment:or 2
the claim -2
comment:good -2
je vous -2
^ take 2
my _ passed 2
doch -2
still waiting -2
claim -2
you _ this 2
rating:or 2
you had 2
as _ $ -2
messages _ you 2
call:skip -2
skip -2
nothing:you -2
rating:so 2
not text 2
^ vous -2
veux -2
rating:rings 2
harold pym 2
pym 2
pym $ 2
die _ $ 2
the _ still -2
human $ -2
how _ can -2
nothing:on 2
her 2
on me -2
said _ $ -2
quiero -2
rating:its 2
diese- -2
rating:cancel 2
call:calling 2
comment:in -2
immer 2
rating:wow -2
do _ send 2
not send 2
call:only 2
went dead -2
ask -2
the _ for -2
l _ $ 2
competitor $ 2
confi- -2
a survey 2
does it -2
befor- -2
how _ you 2
i _ want -2
call:will -2
comment:should -2
heari- 2
hearing 2
before -2
took _ long -2
to end -2
number for 2
de _ tarde -2
la tarde -2
yes i -2
rating:next 2
rings 2
forgot to -2
gave _ my 2
somebody to -2
see 2
i forgot -2
ring again -2
comment:forgot -2
was lovely -2
# _ need -2
not a 2
keine 2
call:can -2
dont _ my -2
esa -2
comment:somebody -2
rating:late 2
comment:around -2
comment:bless -2
comment:god -2
god bless -2
^ _ how -2
nothing:going 2
^ _ lot -2
a new 2
call:acme -2
them to -2
the tech -2
by itself -2
comment:get -2
making people -2
comment:est 2
any time 2
rating:talk 2
i work -2
rating:wrong -2
c _ qui 2
est qui 2
call _ in -2
you _ to 2
is still -2
call:did -2
sorry _ cant -2
rating:fixed 2
way 2
text _ from 2
shoul- -2
# this 2
told _ # -2
^ _ pay 2
disturb _ driving -2
disturb while -2
not _ while -2
wasti- -2
wasting -2
wasting machine -2
# _ still -2
rating:while -2
explain -2
still do -2
me _ a -2
me _ to 2
send -2
i call -2
comment:sie -2
arrive -2
did _ do 2
nothing:every 2
said -2
funer- 2
funeral 2
hablar con -2
he _ $ -2
# different -2
different _ $ -2
ill keep -2
the _ thing -2
rating:update 2
god 2`,
  callMe: `^ call 22
^ great -19
^ tomorrow 19
^ _ minutes -18
desab- -18
comment:la -18
call:merci -18
it _ $ -17
good _ $ -16
number _ $ -16
^ cancel -16
yes _ $ 16
sin -16
nothing:calls -16
^ n -16
you _ call -16
end $ -16
yes please 16
numer- -16
numero -16
^ stopp -16
stopp -16
^ alles -16
please _ me -15
is the -15
arret- -15
one _ $ -15
texting me -15
comment:le -15
call:no -15
^ quit -15
repor- -15
to _ my -15
comment:dont -15
# am 15
not _ $ -15
please dont -15
here $ -15
call:und -15
^ _ only -15
fait -15
esto -14
ring 14
comment:man -14
from your -14
mehr -14
desin- -14
^ merci -14
^ _ de -14
never -14
para -14
auch -14
strei- -14
had -14
stund- 14
y $ 14
^ _ off -14
stop $ -14
arreg- -14
si $ 14
comment:broken -14
order _ $ -14
telef- 14
comment:die -14
it _ again -14
which -14
stopp $ -13
reported -13
stop _ me -13
call:who -13
call:h 13
nothing:what -13
^ never -13
fue -13
n -13
you didnt -13
call:oclock 13
equiv- -13
tard -13
streichen -13
nothing:ok -13
cance- -13
l -13
zu _ $ -13
right $ -13
cease -13
^ _ le -13
^ _ who -13
call:plus -13
im good -13
^ _ ihr -13
rating:ne -13
call me 13
please _ my -13
call it -13
ende -13
i call -13
comment:now -13
rating:pas -13
i _ stop -13
nothing:el -13
^ dejen -13
call:cancel -13
weite- -13
otro -13
i _ about -13
mas -13
^ vous -13
alrig- -13
alright -13
call:missed 13
words 4 -13
just -13
wie -13
^ maybe -13
stop -13
what is -13
mensa- -13
messa- -13
call:well 13
send -13
call:# 13
necessary -12
cancelar -12
versc- -12
^ thank -12
i _ like -12
cheer- -12
what number -12
en _ $ -12
ja bitte 12
cuant- -12
das _ $ -12
schon -12
ihre -12
cheers -12
call:um 12
acme -12
comment:end -12
rating:refund -12
call:email -12
email -12
name -12
call:mehr -12
rating:text -12
call:go 12
mejor 12
comment:knows -12
it was -12
un # -12
autom- -12
^ no -12
# oclock 12
ocloc- 12
oclock 12
wann -12
fine -12
dont need -12
^ to -12
comment:danke -12
plus $ -12
unsub- -12
till _ $ 12
unsubscribe -12
plus _ $ -12
chef 12
rating:chef 12
to the -12
comment:ist -12
^ unsubscribe -12
llamo -12
^ _ mind -12
never mind -12
laiss- -12
# stop -12
ayuda -12
text _ $ -12
no $ -12
texte- -12
nothing:en -12
nothing:if -12
cuanto -12
wow -12
habe -12
reach me 12
rating:sure -12
^ he -12
con _ $ -12
comment:we -12
^ do -12
blocked $ -12
mensaje -12
not _ stop -12
rating:hold -12
^ remove -12
no -12
do _ need -12
call in 12
this isnt -12
your texts -12
call:will -12
^ _ yes 12
rappelez 12
rappelez moi 12
call:svp 12
^ oui 12
^ _ ok -12
later $ -12
nothing:go -12
call:never -12
see -12
close -12
the call -12
^ _ es -12
and _ my -12
me llamo -11
go away -11
nothing:called -11
atendieron -11
me atendieron -11
schre- -11
no need -11
^ _ der -11
# _ works 11
from _ to -11
^ ich -11
use # 11
arret -11
hasta -11
called me -11
enough $ -11
melde -11
weiter -11
sms -11
short -11
wow $ -11
my number -11
nein danke -11
^ nein -11
nein -11
linea -11
remov- -11
^ _ # -11
annul- -11
comment:told -11
habla- 11
jamai- -11
jamais -11
^ nope -11
nope -11
call:company -11
call on -11
call:long -11
# _ then 11
^ _ away -11
to know -11
rating:up -11
euch -11
do you -11
^ after 11
rating:dos -11
code -11
bye -11
comment:hold -11
wenn ich -11
call:ai -11
dejen -11
^ arret -11
arret $ -11
wenn -11
how long -11
^ _ bin 11
^ _ now 11
comment:ne -11
before # 11
nothing:das -11
mehr $ -11
reply stop -11
its ok -11
the _ you -11
sunda- -11
call _ call 11
p -11
is this -11
does the -11
the texts -11
be $ -11
call:noon 11
^ _ would -11
# of -11
compr- -11
call:write -11
you _ not -11
^ $ -11
words 0 -11
go ahead 11
^ which -11
rating:hat -11
^ a -11
suppr- -11
tu -11
remove -11
comment:closing -11
was _ to -11
call:acme -11
ya no -11
dem _ $ -11
call:cheers -11
quit -11
comment:der -11
rating:c -11
call:n -11
phone 11
^ _ thanks -11
call:till 11
rating:moi 11
s -11
you lot -11
does -11
next _ $ -11
could- -11
couldnt -11
und -11
ring _ back 11
got through -11
hat -11
comment:plus -11
comment:nobody -11
call:eight 11
eight 11
cut _ out -11
cut it -11
cita -11
rating:only -11
message -11
weeks -11
call:had -11
are you -11
are not -11
call:numero -11
thanks -11
call:make 11
non -11
^ and -11
days -11
comment:je -11
generous -11
falta -11
cancelled -11
more and -11
is not -11
rating:are -10
la cita -10
m _ pas 10
thanks $ -10
de su -10
rating:vous -10
call _ in 10
wrong _ $ -10
while -10
nothing:texts -10
hace -10
texts -10
call you -10
comment:nice -10
^ _ know 10
for _ call -10
dr -10
^ _ you -10
took _ long -10
bloqu- -10
me _ ring 10
meine -10
me when 10
the _ list -10
ich mich -10
recal- -10
comment:es -10
nothing:way -10
after # 10
comment:lot -10
thats all 10
call:could 10
to you -10
staff -10
comment:didnt -10
nothing:did -10
want _ $ -10
^ reported -10
call:nah -10
nah -10
for $ -10
me _ your -10
comment:hate -10
so _ # 10
call:before 10
nothing:thank -10
a $ -10
call:k 10
rating:ring 10
comment:meine -10
nothing:list -10
comment:waited -10
for two -10
nothing:number -10
# no -10
maybe -10
tres -10
phone me 10
atend- -10
^ this -10
list -10
dont forget 10
^ _ el -10
^ not -10
look -10
cant talk -10
thank- -10
man -10
# _ no -10
start -10
^ what -10
would of -10
ha -10
words 2 -10
g -10
^ when -10
else $ -10
call:thx -10
telep- 10
me from -10
zu -10
comment:decir -10
comment:sales -10
all of -10
no soy -10
and the -10
schreiben -10
excel- -10
would not -10
^ _ nada -10
unsubscribe $ -10
write to -10
recorded -10
llame 10
me llame 10
he _ me -10
still _ for -10
^ wie -10
rating:quit -10
call:quit -10
fee -10
was _ $ -10
i ring -10
auf mir -10
comment:ma -10
and she -10
comment:pas -10
rating:tres -10
nothing:code -10
big -10
on _ account -10
call:mais 10
^ _ number -10
bye $ -10
comment:j -10
comment:off -10
^ _ bother -10
and ill 10
b -10
comment:been -10
meine- -10
comment:service -10
call:thanks -10
rep -10
on a -10
senorita -10
monday # 10
comment:let -10
do not -10
recib- -10
cette -10
call _ it -10
phone # 10
rating:say -10
bout 10
nothing:bout 10
^ _ didnt -10
^ _ will -10
^ non -10
comment:phones -10
words 5 -10
kein _ $ -10
monday _ # 10
call:someone -10
yet $ -10
to _ if -10
^ did -10
rating:por -10
sales -10
not before 10
rating:fine -10
comment:ever -10
half past 10
rating:charged -10
call:message -10
said to -10
you take -10
la _ $ -10
for my -10
put _ back -10
^ _ mir -10
call:them -10
^ se -10
texts $ -10
comment:by -10
time i -10
ich _ einen 10
interesse $ -10
want $ -10
you want -10
contr- -10
this _ is -10
a que -10
comment:spam -10
gern 10
gefal- -10
# is -10
comment:wrong -10
blocking -10
trans- -10
^ let -10
you _ i -9
wer -9
stopp- -9
got it -9
^ quien -9
comment:stop -9
im up 9
^ _ people -9
aus -9
busin- -9
business -9
yes $ -9
^ take -9
me _ a -9
yes 9
messages -9
comment:there -9
clean- -9
touch -9
sorry $ -9
comment:vous -9
yo -9
nothing:den -9
call:it -9
comment:leave -9
old -9
of been -9
remove $ -9
its _ # 9
kommt -9
comment:ihr -9
call:which -9
call:si 9
opt _ of -9
you again -9
^ ca -9
# to -9
kein -9
call:if 9
is on -9
repre- -9
rating:llamada 9
stuff -9
^ plus -9
asked _ $ -9
call:either -9
rating:where -9
the order -9
plus rien -9
comment:customer -9
rating:then -9
^ _ call -9
repai- -9
nothing:sign -9
call:de -9
exact- -9
rating:me 9
# thanks -9
next -9
dar -9
the _ calls -9
guess -9
i guess -9
go _ the -9
call:bien 9
nothing:yes -9
haras- -9
prefe- 9
prefer 9
sign -9
i think -9
^ _ called -9
sms $ -9
call:much 9
five $ -9
moi 9
borre- -9
^ la -9
ca -9
could not -9
call:past 9
mi -9
about a -9
ihr -9
raus -9
^ on -9
idea -9
comment:find -9
how -9
comment:und -9
call:llamenme 9
llamenme 9
nothing:going -9
not wish -9
call:went -9
fois que -9
^ _ rang -9
^ end -9
ou -9
remove me -9
a _ if -9
^ removed -9
purpo- -9
purpose -9
not _ these -9
^ waited -9
comment:guys -9
comment:enough -9
appelle -9
rating:unsubscribe -9
and _ is -9
comment:fixed -9
^ tmrw 9
^ start -9
comment:its -9
note -9
quit it -9
call:tmrw 9
tmrw 9
nothing:person -9
lista -9
^ _ please -9
help -9
ai jamais -9
to another -9
me i -9
me 9
cancel _ callback -9
comment:way -9
comment:else -9
nothing:stop -9
call:just -9
get _ $ -9
probl- -9
call:heure 9
call:vous -9
cancel my -9
opt -9
comment:send -9
heure 9
the _ in -9
great _ $ -9
rating:today 9
^ ya 9
comment:et -9
cancel $ -9
short _ $ -9
comment:ai -9
cancel -9
remove _ $ -9
no _ please -9
comment:has -9
messages $ -9
am $ 9
court -9
cheers $ -9
comment:does -9
one _ the -9
call:yes 9
seconds -9
du -9
^ nobody -9
ruckr- 9
ruckruf 9
call:gerne 9
gerne 9
gerne $ 9
comment:quit -9
back when -9
sehr -9
nothing:there -9
canno- -9
cannot -9
^ ruft 9
rating:complaint -9
given -9
de _ liste -9
votre liste -9
did -9
enlev- -9
you _ text -9
i _ it -9
comment:staff -9
my work 9
me _ of -9
music -9
dont _ a -9
new -9
ni -9
yes call 9
call:die -9
liste $ -9
dont call -9
^ could 9
que la -9
de votre -9
im _ to 9
know if -9
call:right -9
mi _ $ -9
rating:all -9
nothing:sms -9
bothe- -9
comment:longer -9
and got -9
a _ $ -9
text $ -9
nothing:mi -9
delete -9
^ mejor 9
comment:was -9
would _ me -9
outag- -9
# _ for -9
not _ number 9
mich an 9
rating:five -9
tres $ -9
delet- -9
got _ $ -9
turne- -9
turned -9
let -9
rating:good -9
^ nah -9
eithe- -9
either -9
est -9
i know -9
alles -9
^ votre -9
stop _ tomorrow -9
^ _ dame -9
this a -9
call:mins 9
falsc- -9
call:hace -9
# uhr 9
uhr 9
a # -9
rating:stop -9
great -9
land 9
many -9
^ cal 9
cal 9
call:cal 9
manana _ las 9
^ _ service -9
comment:opt -9
automated -9
never _ $ -9
yo no -9
now # 9
# one -9
notic- -9
notice -9
comment:du -9
call _ this -9
tell the 9
call:maybe -9
h $ 9
rating:tired -9
^ opt -9
surveys $ -9
text _ again -9
lo _ $ -9
till the -9
merci -9
callback $ 9
comment:stopped -9
nothing:never -9
rating:llamo -9
end _ $ -9
anymore _ $ -9
# reply -9
from my -9
hours -9
laissez -9
block -9
comment:mein -9
# _ tomorrow 9
confirm -9
would _ to -9
haben -9
it _ your -9
cancel the -9
nothing:ignore -9
me _ you -9
sie mich 9
subsc- -9
that _ be 9
that would 9
he _ $ -9
call:puedo 9
can _ stop -9
basta -9
paz -9
rating:n -9
nothing:know -9
ignor- -9
ignore -9
comment:likes -9
bothering -9
# number -9
else -9
^ _ technician -9
told to -8
^ ja 8
call:ja 8
keine -8
attente -8
abmel- -8
abmelden -8
you said 8
my boss -8
comment:delivery -8
^ fuck -8
fuck -8
^ ne 8
rating:invoice -8
number # -8
voice 8
von -8
vos -8
me please 8
rating:sms -8
block- -8
off _ the -8
nothing:prefer 8
youre -8
comment:going -8
you kindly -8
me if -8
comment:que -8
^ _ voice 8
comment:nie -8
rating:basta -8
im _ up 8
en paz -8
paz $ -8
comment:put -8
^ llamenme 8
nothing:phone 8
also -8
comment:twice -8
anrufen $ 8
when _ free 8
rating:better -8
^ _ dana -8
comment:dana -8
nothing:start -8
rating:keeps -8
yet -8
still _ call 8
how does -8
call:min 8
info -8
nothing:info -8
rating:u -8
that was -8
in _ $ -8
told -8
will call -8
you about -8
a _ hora -8
que hora -8
^ _ am -8
date -8
vos _ $ -8
reply _ to -8
sleep- -8
sleeping -8
sleeping and -8
tun -8
# weeks -8
comment:u -8
falta $ -8
call:ne 8
nada -8
espero -8
^ _ isnt -8
call:rappelez 8
you later -8
rating:look -8
its _ $ -8
^ will -8
call:lunch 8
thanks for -8
^ _ took -8
comment:pour -8
nothing:home -8
meiner -8
the _ all -8
they -8
texts from -8
comment:lo 8
thats it -8
empre- -8
empresa -8
next week -8
rating:nicht -8
comment:thats -8
my _ has -8
^ _ had -8
sms _ $ -8
ever $ -8
compu- -8
comment:contact -8
rating:si -8
abmelden $ -8
asked call 8
call:$ 8
call:^ 8
recibo -8
what _ do -8
# mins 8
less -8
notes $ -8
i _ i 8
aide -8
my _ from -8
call:con -8
witho- -8
without -8
^ that 8
the guy -8
texts _ $ -8
contract -8
call:nummer -8
forget it -8
what _ will -8
menu -8
today 8
f -8
f _ $ -8
nicht mehr -8
supervisor 8
up _ $ -8
got a -8
lose _ number -8
for a -8
stars for -8
have the -8
human $ -8
call:remove -8
option -8
rude -8
cease $ -8
rating:min -8
through $ -8
^ c -8
colle- -8
no # -8
so _ dont -8
do u -8
on _ way -8
equivocado -8
rating:update -8
call _ a -8
comment:bien -8
comment:music -8
person or -8
real _ or -8
this _ real -8
hung -8
hung up -8
call _ # 8
saved -8
^ wer -8
call:hat -8
call:uhr 8
me off -8
^ _ remove -8
call:half 8
^ _ leave -8
# _ call -8
problem -8
comment:un -8
comment:sms -8
of _ life -8
the next -8
a new -8
^ _ est -8
# the -8
all good -8
came -8
my landline 8
rating:wait -8
link -8
life -8
my life -8
week $ -8
in der -8
sie _ $ -8
call:lose -8
optio- -8
number will -8
call:how -8
from this -8
into -8
ningu- -8
margaret $ -8
rating:margaret -8
me out -8
no signale 8
he left -8
^ _ hour 8
comment:two -8
baja -8
me _ que 8
^ manana 8
# was -8
persona -8
words 8 8
is _ good -8
compl- -8
end -8
ja 8
ring me 8
of _ a -8
write _ me -8
is an -8
rating:somebody 8
nunca -8
asked rating -8
rating:$ -8
rating:^ -8
stop calling -8
the _ one -8
leave a -8
comment:take -8
telephone 8
out $ -8
^ _ us 8
comment:ok -8
call:dans 8
more $ -8
spam -8
quien -8
call:thats 8
auto -8
comment:already -8
^ _ gusto -8
gusto -8
arretez $ -8
paren -8
comment:ring 8
^ yep 8
call:yep 8
yep 8
^ der -8
nothing:help -8
comment:called -8
then # -8
^ _ many -8
number _ i -8
its # -8
leave me -8
iphone # -8
mal 8
she was -8
worke- -8
worked -8
eine # -8
did you -8
comment:code -8
^ nothing -8
comment:y -8
no more -8
in ruhe -8
mich _ ruhe -8
mich in -8
ruhe -8
ruhe $ -8
weiteren -8
comment:but -8
me to -8
rating:called -8
^ _ ma -8
it off -8
guess $ -8
este -8
costs -8
rien -8
herr -8
cal $ 8
stop by -8
rating:sorry -8
but the -8
still no 8
iphon- -8
iphone -8
rating:iphone -8
rating:ok -8
profe- -8
you _ dont -8
dans 8
nothing:said -8
rating:nada -8
am i -8
the # -8
^ abmelden -8
comment:fee -8
up _ call 8
to have -8
noon tomorrow 8
^ en 8
check -8
rating:okay -8
^ _ say -8
comment:voice -8
comment:bitte -8
dass -8
mins 8
rating:first -8
una 8
hard -8
en _ hora 8
^ _ today 8
who _ me -8
supervisor _ me 8
rating:spam -8
comment:he -8
free 8
new phone -8
de _ lista -8
talki- -8
talking -8
comment:wieder -8
x 8
^ yes 8
it a -8
mme -8
mme _ $ -8
call:moi -8
nothing:du -8
pls 8
but _ $ -8
notes -8
comment:old -8
^ sure 8
call:non -8
sans -8
rating:guess -8
had a -8
rating:best -8
sie nicht -8
rating:d -8
to _ it -8
call:fine -8
permi- -8
permission -8
rating:people -8
rating:love -8
rating:she -8
rating:music -8
for this -8
my call -8
# would -8
d attente -8
ends -8
corre- -8
suffi- -8
suffit -8
rating:supervisor 8
other -8
kept -8
call:said 8
ok thanks -8
away -8
compe- -8
delete my -8
who called -8
called _ times -8
charged -8
rating:once -8
^ who -8
rating:telephone 8
^ _ haben -8
id _ tell 8
rather tell 8
^ _ just -8
eine -8
with these -8
^ rating -8
rating # -8
call 8
and _ this -8
call:las 8
all _ you -8
my son -8
son -8
call:about -8
confirm $ -8
rating:as -8
fur -8
cancel _ $ -8
dont _ surveys -8
of this -8
call:let 8
call:whoever -8
rating:driver -8
went to -8
was my -8
faut -8
^ stop -8
nothing:should -8
taken -8
minutes then 8
nah _ good -8
nah im -8
comment:ya -8
your _ music -8
ring again 8
you ring 8
# _ more -8
away $ -8
talk 8
sick -8
free _ call -8
opt _ out -8
rating:bad -8
call:mich -8
wie _ ich -8
who -8
call:free 8
regarding 8
find -8
call:not -8
you # -8
la _ de -8
nothing:rang -8
did _ get -8
on you -8
place -8
ans 8
rating:ist -8
list for -8
have _ wrong -8
alto -8
alto $ -8
call:all -8
call:s -8
i _ give -8
call:isnt -8
^ in 8
call:one -8
^ me -8
all $ -8
waited # -8
waited _ minutes -8
but im 8
half _ hour 8
half an 8
half 8
no longer -8
nothing:late -8
los -8
bin ich 8
the other -8
call:manana 8
you just -8
get lost -8
lost $ -8
receive -8
me be -8
^ _ waiting -8
rating:client -8
anyth- -8
anything -8
dont want -8
conta- -8
point -8
quick- -8
left -8
and im 8
to talk 8
not to -8
have been -8
good call -8
comment:days -7
call:there -7
^ _ equivocado -7
even -7
opt me -7
nothing:new -7
tell them -7
rating:tech 7
call:dear -7
told the -7
^ _ n -7
cant _ right -7
talk _ now -7
talk right -7
but no -7
^ it -7
wont stop 7
someb- 7
somebody 7
rating:hello -7
zero -7
delivered -7
nobody _ free -7
nobody was -7
was free -7
can _ rate -7
rating:nummer -7
comment:con -7
comment:make -7
wasti- -7
wasting -7
wasting machine -7
call:fixed -7
nothing:dem -7
recei- -7
quit _ $ -7
later -7
these $ -7
you had -7
dear -7
neede- -7
needed -7
since the -7
call:got -7
the website -7
nothing:chez -7
nothing:x 7
what _ i -7
nothing:leave -7
si 7
i _ you -7
off _ this -7
nothing:away -7
and you -7
ete -7
nothing:ete -7
i _ in -7
me what -7
nothing:wie -7
^ _ lost -7
^ _ she -7
link $ -7
rating:war -7
waste- -7
wasted -7
if i -7
rating:opt -7
^ laissez -7
du _ $ -7
call my 7
antwo- -7
call:nochmal 7
nochm- 7
nochmal 7
comment:keine -7
^ five -7
el _ de -7
could 7
calls from -7
words 6 -7
poor -7
rating:poor -7
comment:den -7
blocked -7
comment:just -7
diffe- -7
different -7
comment:dass -7
comment:cut -7
super- 7
updat- -7
id 7
^ _ never -7
veces -7
i _ one 7
rating:wont -7
rating:her -7
rating:ma -7
minutes $ -7
whats the -7
anything _ $ -7
sale 7
about $ -7
comment:if -7
serve- -7
be _ it 7
rating:dont -7
dont ever -7
comment:guy -7
nothing:why -7
bien mais -7
finis- 7
comment:waiting -7
zwisc- -7
zwischen -7
um 7
yes _ im 7
comment:left -7
can _ just -7
call:dann 7
rating:had -7
losch- -7
works _ $ -7
^ new -7
^ _ he -7
deliv- -7
soon 7
llamada 7
worked $ -7
elimi- -7
after all -7
ever _ me 7
in _ i -7
rating:thank -7
you _ like -7
back _ to 7
rating:know -7
get _ of -7
^ block -7
block my -7
rating:mit -7
impor- -7
important -7
no _ you -7
rating:sorted -7
beste- -7
bestellung -7
comment:said -7
rating:even -7
these -7
call:stop -7
und # -7
inter- -7
every -7
computer -7
than _ $ -7
^ alto -7
off in -7
speak 7
i would -7
rating:sehr -7
about # -7
comment:no -7
rating:thx -7
went _ $ -7
us 7
^ how -7
rating:den 7
rating:mi -7
comment:same -7
call and -7
who _ my -7
every time -7
comment:keep -7
her -7
nunca $ -7
qui -7
the wrong -7
you to -7
rating:bei -7
nie -7
comment:goes -7
comment:zu -7
rating:was -7
comment:gave -7
lose -7
yes but 7
rating:much -7
nothing:l -7
ninguna -7
^ keep -7
nothing:hearing 7
can _ be -7
comment:ten -7
comment:real -7
comment:since -7
go $ 7
dos _ $ 7
# _ was -7
the manager -7
p _ $ -7
nette- -7
netter -7
rating:netter -7
answer is -7
a _ but -7
rating:merci -7
mi numero -7
resol- -7
^ cinq -7
cinq -7
rating:cinq -7
have your 7
suppo- -7
m _ $ -7
# today 7
you _ your -7
reached -7
i only -7
nothing:votre -7
rating:texting -7
rating:se -7
comment:do -7
call:texts -7
mehr _ $ -7
take it -7
comment:text -7
pls _ $ 7
reach- -7
was lovely -7
comment:welcome -7
welco- -7
welcome -7
lo 7
on that 7
^ _ unsubscribe -7
friday # 7
tv -7
nobody _ me -7
a call 7
# # 7
comment:of -7
famil- -7
openi- -7
opening -7
die -7
call:delete -7
me _ for -7
hello -7
to end -7
will -7
put _ through 7
# th -7
th -7
to leave -7
do _ text -7
nothing:so -7
reess- 7
comment:soll -7
nothing:aus -7
laissez moi -7
it took -7
comment:dead -7
call:give 7
my _ please -7
it _ be 7
take my -7
yes i 7
you _ stop -7
im free 7
vous _ plus -7
came at -7
call:sure 7
nothing:mit -7
ruft mich 7
up my -7
the same -7
^ _ star -7
rating:star -7
star -7
nothing:revoke -7
nothing:quien -7
was told 7
wider- -7
answer _ $ -7
you still -7
dont _ it -7
anyone _ $ -7
right now -7
rating:zero -7
rating:disturb -7
my _ # -7
# _ dont -7
nothing:qui -7
leave _ # -7
i _ through -7
how many -7
bothering _ $ -7
bothering me -7
rating:id 7
if its 7
call:se -7
pm 7
call:dial -7
you are -7
accept -7
^ _ sent -7
forget me 7
a computer -7
call:speak 7
min $ 7
call:hung -7
call:soon 7
it is -7
month -7
start $ -7
with _ texts -7
comment:new -7
still 7
^ forget -7
you charged -7
comment:cant -7
will be -7
from _ i 7
of my -7
i no -7
# pm 7
is _ the -7
unsubscribe me -7
stunden 7
dont ring -7
call:ten 7
nothing:regarding 7
line _ $ -7
and thats -7
reich- -7
stand -7
basta $ -7
algui- 7
alguien 7
nothing:alguien 7
and my -7
comment:para -7
j _ toujours 7
hort -7
terri- -7
with acme -7
nadie -7
desis- -7
desist -7
desist $ -7
rating:das -7
comment:unsubscribe -7
rating:they -7
and _ still -7
rating:nichts -7
someone _ me 7
premi- -7
premium -7
premium _ $ -7
premium plan -7
the premium -7
is it -7
wait # -7
recev- -7
recevoir -7
done -7
fault -7
of _ and -7
# good -7
scrat- -7
dejen de -7
alone -7
^ the -7
any -7
till 7
^ try 7
comment:thought -7
thought -7
ring _ # 7
sorte- -7
sorted -7
einen 7
avoir -7
gewar- -7
gewartet -7
text i -7
erase -7
excus- -7
if _ could -7
de la 7
call:ni -7
and it -7
this one 7
^ mi -7
bin _ # -7
in _ call -7
id say -7
unter- -7
would _ been -7
all sorted -7
^ _ im -7
this morning -7
call:mi -7
of _ to -7
rating:order -7
^ _ one 7
comment:hour -7
oblig- -7
obliged -7
stop the -7
kundi- -7
^ she -7
call:do 7
rating:husband -7
off $ -7
^ unstop -7
nothing:unstop -7
unsto- -7
unstop -7
nothing:other -7
not _ me -7
rating:day -7
^ got -7
bekom- -7
can _ get 7
no _ a -7
da $ -7
rating:da -7
to send -7
me _ nada -7
not working 7
comment:long 7
comment:sie 7
monday 7
call:try 7
the _ said -7
call:send -7
have a -7
a five -7
me tomorrow 7
get _ message -7
help $ -7
going to -7
and never -7
any _ $ -7
nachr- -7
so # -7
rating:abmelden -7
butto- -7
aqui 7
yours -7
say # -7
comment:auf -7
bis -7
dar _ baja -7
dar de -7
pls dont 7
vous -7
^ lose -7
^ text -7
noon 7
mande- -7
manden -7
leave -7
dont message -7
message me -7
call:people -7
id be 7
a _ when 7
call:meeting 7
meeti- 7
meeting 7
nothing:every -7
keep _ me -7
wrong person -7
distu- -7
disturb -7
# dont -7
nothing:resilier -7
graci- -7
gracias -7
comment:alone -7
call:que -7
nothing:see -7
call:demain 7
all my -7
jetzt -7
nothing:remove -7
^ emphasized -7
empha- -7
emphasized -7
call:im 7
call:great -7
bring -7
rating:von -7
been a -7
call:contact -7
write -7
call:pls 7
the _ time -7
asked -7
comment:minutes -7
^ _ bitte 7
call this 7
anywa- -7
anyway -7
dropping -7
the _ person -7
comment:router -7
rating:than -7
mentioned -7
number _ times -7
stop _ and -7
# et -7
ici 7
acme $ -7
nothing:turn -7
til _ call -7
^ schluss -7
schlu- -7
schluss -7
^ _ much 7
nothing:et -7
passed -7
confi- -7
interesse -7
i could -7
this is -7
exactly -7
las # 7
otherwise -7
loschen sie -7
comment:votre -7
# my -7
plus la -7
call:anyway -7
rating:never -7
comment:never -7
warte- -7
rating:last -7
rating:someone 7
bus -7
abbes- -7
^ _ interesse -7
attente $ -7
rating:attente -7
rating:router 7
your messages -7
auf 7
the rep -7
rating:us 7
nothing:we -7
not _ to -7
service $ -7
say _ $ -7
^ pls 7
automatically -7
texted -7
va -7
monda- 7
was on 7
rating:send -7
the _ plan -7
at _ on -7
rating:away -7
rating:note -7
call:house 7
the house 7
will it -7
and _ want 7
call:falta -7
call:ihr -7
hit _ up 7
hit me 7
nothing:want -7
rating:zu -7
modem -7
anyway $ -7
comment:first -6
would _ again -6
i asked -6
googl- -6
google -6
could _ the -6
long $ -6
i _ from -6
^ _ keine -6
asked nothing -6
nothing:$ -6
nothing:^ -6
tell me -6
grand- -6
do $ 6
just _ to -6
again 6
call:le -6
rating:eine -6
^ basta -6
comment:crackly -6
crackly -6
was a -6
comment:done -6
here _ me 6
a las 6
rating:does -6
^ _ told -6
phone _ me 6
was _ for -6
rating:kept -6
comment:mon -6
rating:auf -6
comment:thanks -6
en ai 6
j _ ai 6
j en 6
hablar 6
nothing:meine -6
take _ off -6
nothing:appointment -6
im _ you -6
get 6
call:then 6
^ um 6
text messages -6
please i -6
comment:visit -6
visit -6
abbestellen $ -6
drop -6
rating:como -6
^ _ already -6
call:yours -6
press -6
press # -6
call:anrufen -6
# he -6
clear -6
the _ th -6
call if -6
my answer -6
en _ de 6
this _ $ -6
appoi- -6
comment:bank -6
you please -6
aufho- -6
aufhoren -6
back _ you -6
wanted to -6
# bad -6
i _ at -6
marqu- 6
los _ $ -6
comment:merci -6
need the -6
follo- -6
rating:otherwise -6
aufhoren $ -6
call:me -6
nothing:au 6
your guy -6
nothing:get 6
comment:sent -6
rating:dem -6
# can -6
rating:told -6
notice $ -6
comment:without -6
call:lo -6
su -6
by text -6
vous _ de -6
of _ people 6
rather not -6
another _ $ 6
nothing:may -6
es _ # -6
someo- 6
someone 6
quand -6
reply _ $ 6
abbestellen -6
appointment -6
hold -6
anymo- -6
anymore -6
comment:think -6
you can -6
# _ have 6
call _ on 6
nothing:husband -6
lol -6
still not 6
dont _ $ -6
thank _ for -6
you for -6
rating:plus -6
texting _ $ -6
ni _ ni -6
you _ need -6
should i -6
your hold -6
kept _ me -6
ich bin -6
i _ hear -6
call:yeah 6
call:place -6
rating:es -6
nothing:getting -6
go on 6
nothing:tell -6
rating:auto -6
the _ number -6
manana $ -6
has _ $ -6
comment:mi -6
toujo- 6
toujours 6
made -6
comment:app -6
nachrichten -6
keine _ $ -6
cancel _ call -6
a _ the -6
comment:bit -6
it with -6
qui $ -6
thing $ -6
try 6
you _ $ 6
call:pm 6
nothing:calling -6
number $ -6
^ youre -6
call:su -6
ne _ pas -6
robot -6
wante- -6
wanted -6
^ _ voudrais -6
nothing:voudrais -6
much 6
rating:dann -6
other- -6
nothing:opt -6
rating:times -6
# she -6
at my -6
nothing:today -6
rating:mr -6
i rang -6
number do -6
said hed -6
^ _ ne -6
and _ will -6
no _ llamen 6
the invoice -6
rating:took -6
^ yeah 6
yeah 6
comment:everything -6
comment:my -6
rating:right -6
wish -6
pm _ $ -6
comment:laughed -6
it $ -6
rating:fois -6
^ help -6
^ _ ai -6
much _ $ 6
the way -6
sent -6
grandson -6
my grandson -6
by phone 6
or -6
call:school 6
removed -6
call:home 6
call was -6
on _ website -6
comment:more -6
call:ur -6
fois -6
mit dem -6
im not -6
# or -6
or # -6
^ honestly -6
hones- -6
honestly -6
from _ number -6
or a -6
llame el 6
que _ llame 6
opening hours -6
the first -6
^ _ person -6
my iphone -6
call:youve -6
nothing:cease -6
otra vez 6
des _ $ -6
box -6
comment:times -6
switc- -6
nothing:ya -6
rating:service -6
i _ out -6
who are -6
h 6
youll 6
call:mir -6
stopped -6
company _ this -6
keine nachrichten -6
comment:then -6
comment:they -6
company $ -6
house 6
^ _ waited -6
no _ de -6
rating:cant -6
rating:bien -6
nothing:auch -6
has changed 6
mark -6
nothing:before -6
rating:oh -6
who _ you -6
changed _ mind -6
changed my -6
my mind -6
life $ -6
says -6
them -6
otra 6
rating:spoke -6
rating:very -6
^ _ quit -6
contacting -6
quicker -6
quicker $ -6
call:shower 6
shower 6
the shower 6
rating:am -6
^ auto -6
comment:warranty -6
no mas -6
is that 6
wonde- -6
# _ people -6
rating:ihr -6
^ keine -6
stars $ -6
rating:thanks -6
month- -6
and _ told -6
rating:stopp -6
rating:of -6
give me 6
rating:texts -6
call:un 6
comment:five -6
please _ # 6
rating:we 6
an 6
i never -6
on _ again 6
of _ # -6
comment:au -6
rating:gewartet -6
comment:hat -6
the wait -6
^ _ merci -6
after that 6
nothing:svp -6
the _ called -6
anything $ -6
ready -6
^ _ out -6
no call -6
fixed -6
nothing:euch -6
call:to -6
^ _ queja -6
comment:queja -6
queja -6
autop- -6
autopay -6
had it -6
u 6
rating:bill -6
i _ never -6
rating:please 6
^ good -6
^ give 6
# _ un -6
rating:je -6
okay -6
surveys -6
i _ given -6
texts _ you -6
m _ plus -6
comment:than -6
under -6
text the -6
please tell -6
^ _ aber 6
on _ number -6
comment:m -6
try again 6
charg- -6
wrong -6
laughed at -6
nothing:does -6
line -6
^ _ sorry -6
tonight $ -6
comment:passed -6
tell you 6
take me -6
^ _ cuando -6
i _ off -6
stop it -6
claims -6
youve -6
was _ call -6
^ _ $ -6
words 1 -6
rating:or -6
with this -6
contract $ -6
forever $ -6
either $ -6
fast -6
immer noch 6
tres bien -6
crack- -6
id like 6
^ _ has -6
you _ reply -6
every _ you -6
give you -6
call:anymore -6
one _ thing 6
i _ your -6
me about 6
star $ -6
number _ not -6
nothing:or -6
someone else -6
comment:voicemail -6
claim- -6
type 6
# if -6
if _ was -6
rating:pm -6
rating:come -6
will _ $ -6
comment:texts -6
comment:sick -6
rating:hours -6
whitc- -6
whitcombe -6
whitcombe $ -6
number is -6
nothing:spam -6
down -6
have 6
ten 6
^ spam -6
me manden -6
no _ manden -6
if _ dont 6
rating:r -6
app -6
in the -6
she _ on -6
client -6
^ number -6
hold _ $ -6
no _ for -6
going -6
i hate -6
rating:do -6
rating:well -6
sie 6
comment:so -6
reach 6
sorry -6
itsel- -6
itself -6
i _ # -6
work $ -6
you what -6
call:itself -6
likes -6
does this -6
how _ this -6
call:yet -6
a _ take -6
calling $ -6
mis -6
^ loved -6
loved -6
call:but 6
send $ -6
del _ $ 6
dead $ -6
laugh- -6
up $ -6
^ _ pls 6
funci- -6
funciona -6
no funciona -6
^ kein -6
rating:mas -6
call:needed -6
comment:a -6
so i -6
surge- -6
surgery -6
twice $ -6
words 3 -6
forwa- -6
thing- -6
rating:favor -6
las 6
fixed it -6
forev- -6
forever -6
^ leave -6
mensajes -6
rating:est -6
nothing:put -6
rating:hung -6
pls $ -6
rating:enough -6
call:blocked -6
competitor $ -6
was better -6
is _ $ -6
nothing:streichen -6
doy -6
call:esperando 6
call:sigo 6
sigo 6
sigo esperando 6
get off -6
nothing:which -6
end this -6
people _ me -6
aviso- -6
avisos -6
nothing:avisos -6
bei euch -6
comment:what -6
effac- -6
i just -6
hab -6
rien a -6
rating:thing -6
comment -6
the company -6
on ma -6
nobod- -6
nobody -6
nothing:ring 6
opt out -6
comment:an 6
hit 6
competitor -6
your competitor -6
rating:said -6
^ _ but 6
call:by -6
j ai -6
^ thanks -6
that you -6
not call -6
the _ # 6
liste- -6
rating:cell -6
quit texting -6
a voicemail -6
lunch $ 6
me _ when 6
# 6
possible $ 6
dann 6
danke -6
today _ # 6
hay -6
hangi- -6
hanging -6
finish 6
nothing:your -6
call out -6
call:my -6
my appointment -6
do _ $ 6
and _ one -6
arrete -6
went dead 6
frien- -6
from _ on -6
soll mich 6
that # -6
^ _ go 6
nothing:says -6
hat mich -6
and that -6
^ _ bien -6
^ _ den -6
nothing:about 6
hablar con 6
pizza -6
^ _ do 6
contactez -6
sorry _ cant -6
rating:also -6
nach -6
came back -6
would ring -6
^ ring 6
comment:given -6
^ _ suis 6
call:reply -6
kein interesse -6
lol $ -6
^ _ auf -6
^ hort -6
hort auf -6
rating:stopped -6
about 6
rating:i 6
reply call 6
short- -6
updates -6
auto reply -6
resil- -6
resilier -6
call _ whoever 6
from whoever 6
on it -6
i wanted -6
actua- 6
actually 6
got _ on -6
im _ and -6
das -6
texting $ -6
of these -6
que no -6
not _ with -6
falsche -6
falsche nummer -6
call please -6
emerg- -6
comment:kein -6
encue- -6
encuestas -6
wont 6
please take -6
please _ not -6
rating:thumbs -6
thumb- -6
thumbs -6
i rate -6
^ _ with -6
because i -6
au 6
stops -6
esta -6
rating:thats -6
syste- -6
system -6
comment:went -6
send me -6
before the -6
^ _ all -6
comment:survey -6
detai- -6
details -6
rating:wanted -6
question 6
boss 6
lady -6
rating:ca -6
rating:wish -6
give 6
rating:fur -6
rating:manden -6
told your -6
baja $ -6
i still 6
^ oh -6
oh -6
on _ $ -6
dont contact -6
you keep -6
out _ $ -6
askin- -6
asking -6
der leitung -6
leitu- -6
leitung -6
leitung _ $ -6
las _ de 6
^ _ acme -6
rating:gracias -6
de _ la -6
# times -6
call:i -6
comment:transfers -6
transfers -6
ist -6
comment:billing -6
den _ $ -6
^ _ man -6
my order -6
# _ gewartet -6
rating:fee -6
arretez -6
next day -6
do _ lose -6
tomorrow _ $ 6
call:told 6
resilier mon -6
call:erledigt -6
call:sich -6
erled- -6
erledigt -6
hat _ erledigt -6
hat sich -6
sich erledigt -6
a work -6
ab 6
please put -6
enough _ the -6
rating:account -6
and _ have -6
comment:came -6
email $ -6
schoo- 6
school 6
call:til -6
you text -6
comment:point -6
call:heures 6
heure- 6
heures 6
rating:minutes -6
^ hat -6
nothing:when -6
call:the -6
call:are -6
the old -6
^ geht -6
ok $ -6
the _ she -6
# mais 6
im 6
call:matter -6
comment:she -6
manden _ $ -6
muy -6
para _ $ -6
is at 6
done $ -6
leave _ be -6
automatique -6
^ all -6
nothing:me 6
bother -6
til -6
^ _ be 6
comment:mehr -6
rating:here -6
nothing:paz -6
matte- -6
matter -6
my _ will -5
it from -5
tomorrow _ # 5
^ _ ill -5
asap 5
records -5
your records -5
vez 5
number out -5
repon- -5
can 5
^ _ order -5
on for -5
contacts $ -5
^ _ les 5
of your -5
more thing 5
mais 5
nothing:thanks -5
comment:name -5
gone _ $ -5
rating:gone -5
^ _ enough -5
do it 5
expla- -5
^ _ ist -5
their -5
would call -5
nothing:that -5
fcc $ -5
liebe- 5
lieber 5
je ne -5
like a 5
rating:keine -5
third -5
is _ this -5
comment:us -5
nothing:basta -5
comment:gut -5
normal -5
gut -5
norma- -5
rating:driving -5
ur -5
% -5
automatique $ -5
call:two 5
fcc -5
the fcc -5
call:problem -5
faire -5
rating:promised -5
arran- 5
need _ talk 5
compa- -5
^ _ delete -5
call:suits 5
suits 5
# _ would -5
asked comment -5
comment:$ -5
comment:^ -5
today $ 5
call:shift 5
told me -5
error -5
comment:quiero -5
rating:turned -5
twice -5
rating:lovely -5
rating:des -5
doch -5
my name -5
rating:morning -5
# _ need -5
de _ de -5
^ need 5
emails 5
nothing:delete -5
ring about -5
rating:customer -5
a quarter 5
^ _ the -5
n est -5
rating:hi -5
call:else -5
nothing:numero -5
comment:week -5
under the -5
aus der -5
the best -5
comment:answer -5
rating:que 5
be _ by 5
call:theres -5
call:say 5
call:hrs 5
family -5
comment:use -5
stop _ $ -5
rating:line -5
nothing:tomorrow -5
keep -5
^ _ mas -5
and i 5
drive- -5
driver -5
mas _ $ -5
qu 5
llamenme $ 5
call _ i -5
comment:lost -5
still waiting -5
rating:lady -5
be the -5
a _ and -5
last week -5
call:away -5
call:hour 5
ever _ to -5
and will -5
to _ was -5
nada $ -5
usted- -5
ustedes -5
keeps -5
comment:se -5
bless -5
rating:vos -5
god -5
anymore $ -5
had to -5
shut -5
billi- -5
billing -5
say $ 5
rating:baja -5
requi- -5
this _ an -5
is _ on -5
nothing:un -5
rating:has -5
in _ hour 5
messages _ $ -5
you _ me -5
no time -5
custo- -5
customer -5
# _ lo -5
unsubscribe _ $ -5
^ _ that -5
nicht $ -5
comment:not -5
call:rung 5
please stop -5
throu- 5
through 5
rating:end -5
rating:hearing -5
why do -5
me back 5
answer on -5
rating:sie -5
^ arretez -5
ahead $ 5
call:u 5
rating:actually 5
^ _ cant -5
spoke to -5
# _ thats 5
call:bother -5
dont bother -5
call:you -5
then 5
non merci -5
comment:page -5
page -5
rating:txting -5
txtin- -5
txting -5
etes -5
vous etes -5
friendly -5
nothing:where -5
call:th -5
on # -5
or do -5
nothing:dr -5
it no -5
comment:nunca -5
phone _ a -5
comment:time -5
^ _ sorted -5
il -5
send a -5
nothing:notice -5
please _ your -5
yes and 5
comment:before -5
no thank -5
le doy -5
rating:doy -5
none -5
receive _ $ -5
nothing:keep -5
lawye- -5
lawyer -5
this $ -5
^ baja -5
rating:nice -5
ive -5
required -5
is _ work -5
in an 5
call:morning 5
same _ $ -5
to it -5
konnt- 5
konnte 5
nothing:konnte 5
not contact -5
why $ -5
hung _ on -5
rating:en -5
call:these -5
^ make -5
the _ line -5
when does -5
nothing:id -5
dont send -5
again _ $ 5
like that -5
mailb- -5
mailbox -5
call:too -5
the _ is 5
nothing:end -5
said _ $ -5
comment:because -5
i had -5
call:end -5
q -5
nothing:morning -5
nothing:name -5
day -5
of _ system -5
mein -5
report -5
fine $ -5
music $ -5
rating:came -5
comment:their -5
one _ these -5
rating:week -5
kindly _ $ -5
home 5
nothing:app -5
# muy -5
let me -5
with 5
you dont -5
sunday -5
le _ de 5
do _ keep -5
call:love 5
nothing:telephone 5
sorry i -5
call:sorted -5
rating:muy -5
try _ $ 5
call:est -5
issue- -5
issues -5
agent- -5
verif- -5
# h 5
found -5
^ _ does -5
the _ phone 5
rating:l -5
nice -5
i _ be 5
appreciate 5
laughed -5
did _ call -5
rating:help -5
nothing:cancel -5
^ _ dont -5
nothing:not -5
we are -5
activ- -5
comment:link -5
been _ # -5
ich 5
message _ the -5
rating:any -5
# _ be -5
rating:time -5
sent automatically -5
call:know -5
i gave -5
sendi- -5
sending -5
this to -5
stopping -5
nothing:request -5
rating:y -5
and _ was -5
ended -5
^ _ its 5
please have 5
call:want -5
give # -5
the _ turned -5
best -5
fridg- -5
fridge -5
call at 5
call:than 5
and _ $ 5
# people -5
avec 5
call:cant 5
company -5
addre- -5
address -5
ring _ $ 5
phone menu -5
comment:des -5
told _ to -5
comment:press -5
line $ 5
nothing:receive -5
desde -5
de _ por -5
nothing:est -5
pharm- -5
inten- 5
you when -5
rating:make -5
that call 5
jusquau -5
jusquau # -5
reponse -5
reponse automatique -5
not # 5
call:monday 5
share -5
call:estoy 5
nothing:her -5
comment:someone 5
call:morgen 5
morgen _ # 5
receive _ messages -5
# got -5
nothing:error -5
call from 5
call:only -5
bank -5
appre- 5
rating:il -5
hago -5
terrible -5
comment:today 5
ppl -5
button -5
id _ a 5
rating:which -5
too -5
call:ab 5
is a -5
if this -5
comment:ask -5
comment:basta -5
my late 5
comment:voulais -5
je voulais -5
voula- -5
voulais -5
tout -5
rating:long -5
comment:est -5
em -5
do _ get -5
why -5
so dont -5
^ at 5
me _ el 5
lose this -5
telefonisch 5
ma facture 5
nothing:facture 5
showe- 5
it be -5
comment:to 5
rating:every -5
call _ we -5
dont _ to -5
de m -5
tomorrow # 5
the lady -5
comment:read -5
sprechen 5
sure 5
avisos $ -5
los avisos -5
put _ on 5
^ _ ever -5
manda- -5
rating:plan -5
your agent -5
of _ month -5
the month -5
rating:quiero 5
will _ you -5
urgent 5
it _ me -5
quart- 5
comment:dire -5
dire -5
comment:in -5
rating:ich 5
ends _ # -5
the _ day -5
^ _ en -5
rating:talk 5
contacting _ $ -5
^ revoke -5
moles- -5
got _ call -5
was _ in -5
^ _ needed -5
not needed -5
comment:rien -5
les _ $ -5
whole -5
your people 5
take _ number -5
need you -5
nothing:mail -5
^ _ mehr -5
mail -5
the fridge -5
to ask -5
i changed -5
^ _ driving -5
reque- -5
request -5
im on -5
your call -5
consent -5
times -5
comment:menu -5
spam $ -5
llamar -5
call:wrong -5
at this -5
^ _ y 5
rating:dead 5
call:messages -5
mensajes $ -5
my other 5
rating:not -5
do _ call -5
^ _ agent -5
nothing:je -5
rapid- -5
call:encore 5
to _ out -5
to opt -5
do _ contact -5
^ _ solid -5
a solid -5
rating:solid -5
solid -5
solid # -5
please _ the -5
passe- 5
can _ me -5
^ rien -5
se -5
call:keep -5
still _ $ 5
mon _ $ -5
i _ called -5
^ called -5
rating:name -5
the young -5
young -5
comment:laisse -5
laisse -5
rating:jetzt -5
no _ needed -5
is _ any -5
there any -5
up for -5
leave _ alone -5
# so 5
and no -5
nothing:cut 5
in _ and -5
your _ was 5
call _ important -5
is important -5
too late -5
you i -5
back 5
conse- -5
^ _ was 5
comment:three -5
su llamada 5
number _ # 5
ive had -5
remove this -5
this _ from -5
^ horen -5
horen -5
horen sie -5
^ _ time -5
call:any -5
surve- -5
mean to -5
^ _ stop -5
mean -5
call:since 5
i stop -5
a callback 5
support $ -5
could give -5
main -5
r -5
nothing:could 5
revoke -5
a la -5
you _ # -5
what _ is -5
rating:remove -5
agent -5
sprec- 5
^ go -5
away _ march -5
nothing:service -5
call:please -5
comment:company -5
asked for -5
for _ matter -5
for urgent -5
urgent matter -5
text no -5
rather _ get -5
call:or -5
rating:acme -5
you _ is -5
any longer -5
meant -5
why does -5
comment:website -5
melde- 5
melden 5
rating:have 5
a phone 5
de # -5
guy -5
dont _ this -5
escri- -5
has to -5
ring $ -5
be _ in 5
ex -5
ex husband -5
my ex -5
nothing:ex -5
you send -5
nothing:changed -5
windo- -5
window -5
dishw- -5
dishwasher -5
both -5
u _ the -5
rating:arret -5
mine -5
i _ my -5
call:pour 5
nothing:by 5
she _ $ -5
i forgot 5
rating:next -5
you tell -5
getting these -5
asked you -5
revok- -5
no _ no -5
phone _ $ 5
# _ a -5
comment:next -5
^ id 5
^ _ came -5
from _ is 5
llamo $ -5
shop -5
sending _ to -5
me the -5
five stars -5
call _ back 5
call:je 5
call:ends -5
do _ ever -5
rating:less -5
^ _ it -5
comment:lol -5
nothing:it -5
call is -5
time _ you -5
time do -5
what time -5
^ _ said -5
hasnt 5
last _ $ 5
comment:letter -5
call:media 5
media 5
no me -5
rating:still 5
les sms -5
nothing:ne -5
mich 5
have never -5
de _ tarde 5
la tarde 5
^ _ lot -5
lot -5
call:turned -5
years -5
^ _ good -5
forgot 5
it _ still -5
sim -5
forgo- 5
call:as 5
and _ text -5
my neighbour -5
neigh- -5
neighbour -5
of them -5
nothing:box -5
order is -5
nothing:los -5
# minutes -5
kundigen -5
on _ en 5
rechn- 5
rechnung 5
^ _ rather 5
rating:warteschleife -5
again please 5
the _ till 5
warteschleife -5
rating:mir 5
is fine -5
who is -5
call:lol 5
rating:anymore -5
^ _ no 5
nothing:just -5
the _ to -5
nothing:uhr 5
comment:wont 5
slow -5
nothing:bus -5
i said -5
things -5
this _ me -5
mais _ de -5
was the -5
de _ facture 5
facture 5
nothing:messages -5
im _ $ -5
comment:day -5
call:they -5
rating:una 5
que _ me -5
me my -5
# $ -5
my phone -5
the app -5
ringi- -5
ringing -5
am _ of -5
am out -5
auto _ i -5
of _ office -5
office until -5
reply _ am -5
reply i -5
the office -5
comment:veux -5
nothing:do -5
the end -5
^ die -5
^ enough -5
une heure 5
rating:refrain -5
rating:since -5
times $ -5
off _ list -5
# _ please 5
get these -5
cut off 5
^ shut -5
rating:ya 5
^ _ in -5
^ driving 5
my _ to -5
reply -5
never ends -5
number _ you -5
week -5
call:favor 5
comment:nichts -5
call:we -5
# si -5
please remove -5
the noise -5
call then -5
comment:support -5
rating:bitte -5
alone $ -5
ne plus -5
# _ told -5
sie _ nummer -5
this week -5
hours $ -5
nothing:how -5
meine nummer -5
sie meine -5
support -5
# _ la 5
rating:twice -5
nothing:liste 5
call:ringing -5
nothing:for -5
my card -5
i found -5
nothing:plus 5
call:plz 5
# for -5
rating:votre 5
comment:small -5
late fee -5
# _ instead 5
drei -5
rating:if -5
talk _ a 5
came _ # -5
message _ i -5
got the -5
call:website -5
get one -5
nothing:texted -5
shut up -5
telli- -5
telling -5
^ _ la -5
rating:forever -5
tomorrow at 5
comment:line -5
call:mejor 5
got _ wrong -5
too many -5
comment:very -5
your system -5
a 5
^ have -5
call:da -5
ring my 5
with your -5
the callback -5
pourr- 5
comment:see -5
you know 5
my delivery -5
call:getting 5
and _ dont -4
website $ -4
dont have -4
^ un -4
^ see -4
to _ away -4
to go -4
the last -4
pero _ no -4
^ _ mi -4
singl- -4
single -4
in _ minutes 4
# _ that -4
nothing:youre -4
missed your 4
que me 4
see you -4
wifes 4
nothing:link -4
^ si 4
dis $ -4
call:shop -4
comment:fin -4
fin -4
^ _ to -4
nothing:unsubscribe -4
call:still 4
nothing:come -4
^ _ want 4
^ _ basta -4
^ entre -4
entre -4
entre # -4
rating:entre -4
instead of -4
^ _ quise -4
comment:perdon -4
comment:quise -4
perdon quise -4
quise -4
quise _ # -4
sent _ my -4
sent from -4
^ _ und 4
# different -4
rating:hort -4
my place -4
how _ it -4
nothing:quiero -4
^ _ asked -4
he said -4
comment:message -4
je veux 4
any more -4
dont -4
call:hi -4
comment:many -4
list $ -4
a text -4
somebody _ ring 4
bro -4
need _ anymore -4
we _ cut 4
m ecrire -4
^ are -4
the late -4
^ stopall -4
stopa- -4
stopall -4
stopall $ -4
be _ to 4
unstop $ -4
inste- 4
instead 4
dont _ texts 4
paper _ $ -4
paper bills -4
rating:internet -4
et _ $ -4
the music -4
i meant -4
number _ of -4
^ _ after 4
comment:fridge -4
minus -4
minus _ $ -4
he didnt -4
nothing:tcpa -4
tcpa -4
tell _ to 4
retir- -4
you be -4
me _ not -4
not get -4
comment:person -4
secon- -4
comment:help -4
asked _ to -4
comment:wanted -4
jusqu- -4
basic- -4
basically -4
comment:basically -4
maint- 4
maintenant 4
call:time 4
de ustedes -4
answer -4
one call -4
a _ she -4
dit 4
der _ $ -4
nothing:a 4
nothing:he 4
pero ya -4
call:quarter 4
^ el -4
im going -4
your _ with -4
comment:nada -4
kevin 4
found the -4
does it -4
rating:kindly -4
by _ to -4
tomorrow to -4
comme -4
the _ man 4
get somebody 4
# _ do -4
somebody _ me 4
not ever -4
rating:con 4
cancel _ appointment -4
in charge 4
is _ charge 4
is in 4
whoever _ in 4
whoever is 4
get a 4
more surveys -4
need one 4
r _ $ -4
make it 4
nothing:c 4
hace falta -4
no _ falta -4
no hace -4
ya _ hace -4
last -4
was -4
could _ be 4
wiede- -4
wieder -4
comment:shut -4
called _ about -4
comment:phone 4
very patient -4
is # -4
# que 4
patient _ me -4
patient with -4
ich nicht 4
rating:rather 4
to someone -4
comment:hed -4
hed _ me -4
rating:whole -4
rating:is -4
rappelez _ $ 4
in _ min 4
i can 4
someone _ ring 4
you my -4
quiero _ de -4
wish _ be -4
comment:callback -4
you _ it 4
was _ patient -4
was very -4
numero $ -4
tech 4
# took -4
nothing:mehr -4
el _ no -4
aber bitte -4
rating:number -4
# le -4
nothing:ich -4
in # 4
used -4
call:ok 4
rappelle 4
still on -4
por telefono 4
we got 4
just for -4
illeg- -4
illegal -4
rating:list -4
# _ stop -4
your man -4
cambi- -4
wish to -4
^ still 4
hour 4
issue -4
chang- -4
like _ to -4
^ nichts -4
stop _ call -4
rating:till -4
envoy- -4
comma- -4
commande -4
ma commande -4
comment:these -4
rating:sent -4
texti- -4
texting -4
you a -4
llegu- -4
to _ $ -4
rating:loved -4
why _ i -4
comment:problem -4
to # 4
have _ been -4
off your -4
on me 4
^ tres -4
rating:reply -4
nothing:open -4
comment:shop -4
^ three -4
nothing:de 4
probleme -4
texted stop -4
clien- -4
me through 4
comment:removed -4
when im 4
i quit -4
pour 4
a _ of -4
comment:took -4
took -4
call:nicht -4
mocht- -4
mochte -4
great $ 4
wrong number -4
^ _ gave -4
nothing:friday 4
comment:delete -4
sorry _ missed 4
your customer -4
nothing:take -4
your list -4
email- 4
# never -4
still need 4
rating:just -4
by itself -4
poner -4
poner _ $ -4
my _ number 4
calling me -4
wasnt -4
to _ to 4
have _ a -4
rappe- 4
rating:down -4
who dis -4
rating:why -4
never _ back -4
system $ -4
comment:tell 4
texto- 4
textos 4
all i -4
urgen- 4
i told -4
dont _ my -4
call:sie -4
non stop -4
merci $ -4
comment:about 4
its -4
nothing:annuler -4
nothing:commande -4
way $ -4
rating:whoever 4
rating:how -4
her $ -4
sending me -4
please _ text -4
ahora 4
me alone -4
comment:room -4
^ _ por 4
comment:bus -4
nothing:say -4
need _ call -4
quit _ me -4
home all 4
the _ when 4
a supervisor 4
about it 4
rating:more -4
very _ $ -4
momen- 4
moment 4
call:waiting -4
comment:telling -4
give us 4
to _ one -4
trop -4
dis -4
email _ $ -4
lose my -4
please _ her -4
for _ years -4
nothing:on -4
me no 4
rating:alone -4
attor- -4
attorney -4
you _ this -4
ecrir- 4
ecrire 4
comment:pero -4
id _ not -4
tarde -4
# und 4
i lose -4
a customer -4
would appreciate 4
call:be 4
# days -4
come -4
comment:back -4
called back -4
ne m 4
denti- 4
after _ im 4
i wont 4
^ trop -4
the shop -4
ecrire $ -4
phone and 4
comment:instead 4
nothing:asked -4
alrea- -4
already -4
in _ end -4
no _ el 4
call:somebody 4
comment:will -4
que estoy 4
was _ and -4
rating:mensajes -4
my internet -4
retire -4
comment:mas -4
change -4
comment:it -4
^ someone -4
comment:youre -4
any way -4
hi $ -4
decir -4
ya $ 4
had _ call -4
# _ so 4
comment:fitter -4
fitte- -4
fitter -4
comment:best -4
rating:de -4
rating:my -4
but _ wait -4
somebody _ $ -4
recep- -4
comment:water -4
quits -4
i _ not -4
rating:arretez -4
d _ $ -4
to speak 4
in _ way -4
mas $ -4
somebody else -4
minutes _ hold -4
minutes on -4
call:tarde -4
an hour 4
a _ is 4
says # -4
as _ as 4
as soon 4
soon as 4
comment:# -4
now im 4
comment:any -4
a retire -4
rien _ retire -4
basta con -4
rating:who -4
no _ mas -4
service _ please -4
nothing:cancelar -4
cours- 4
^ oops -4
oops -4
im _ in 4
start- 4
# nd -4
nd -4
rating:robot -4
my _ passed -4
call:must -4
appel- 4
de las 4
broke- -4
broken -4
are great -4
est _ $ -4
when the 4
phone _ to -4
hang up -4
nothing:abbestellen -4
bien $ 4
must -4
nothing:retirez -4
retirez -4
conti- -4
continue -4
immer 4
i called -4
direct -4
segun- -4
rating:die -4
ring _ when 4
away in -4
passed _ in -4
da -4
see your -4
comment:ende -4
comment:report -4
my attorney -4
# _ nobody -4
the _ on -4
my _ keeps -4
to stop -4
do i -4
comment:dishwasher -4
rating:got -4
tomorrow $ -4
answer $ -4
nicht- -4
nichts -4
he told -4
rating:these -4
when they -4
# your -4
comment:mich -4
eleve- 4
comment:up -4
appel $ 4
i _ told 4
call:ruft -4
^ phone 4
call:sat 4
sat 4
pick up 4
rating:new -4
nothing:you -4
hate -4
# _ never -4
call:found -4
^ _ un -4
the _ will 4
opt _ $ -4
when you -4
cancel _ order -4
comment:give -4
for your -4
loschen -4
talk to 4
por _ $ 4
comment:les -4
this _ for -4
call:kids 4
les 4
^ f -4
f off -4
de numero -4
phone number -4
kind -4
nothing:these -4
refra- -4
refrain -4
^ ok 4
my _ in 4
stop sending -4
kind regards -4
^ dont -4
^ _ five -4
im in -4
in one -4
termi- -4
has been -4
a _ h 4
rating:a 4
call:sorry -4
rating:coming -4
the kids 4
it in 4
has gone -4
ma -4
carri- -4
from _ # -4
the _ stop -4
escriban -4
# _ your 4
rating:over 4
never gave -4
nothing:hour 4
nothing:at -4
arretez de -4
^ pas -4
call:ive -4
call:ill -4
three 4
comment:hours -4
to receive -4
it on -4
^ _ dis -4
rating:dis -4
comment:gracias -4
bien 4
our 4
would _ great 4
^ _ more -4
comment:making -4
makin- -4
making -4
^ _ mich 4
comment:once -4
noise -4
time _ call -4
i _ have -4
year -4
^ _ thank 4
all _ $ 4
comment:geht -4
this _ a -4
comment:numero -4
call:notig -4
mehr notig -4
nicht _ notig -4
notig -4
vite -4
vite $ -4
anything _ would -4
anything you -4
like _ tell -4
tell us -4
thank _ anything -4
to _ us -4
to tell -4
you anything -4
new number -4
call:mrs 4
rating:period -4
i see -4
call:llamen -4
llamen -4
call:el 4
rating:question 4
would like -4
# min 4
min 4
please do 4
up _ # 4
water 4
remove the -4
all -4
comment:tomorrow 4
still have -4
comment:things -4
thanks ill -4
^ rappelez 4
lette- 4
letter 4
belon- -4
belongs -4
belongs to -4
this _ belongs -4
rating:sending -4
call:does -4
nothing:ends -4
hot -4
hot water -4
till then 4
nothing:day -4
person _ a -4
nothing:m 4
en la -4
the phone 4
call:apres 4
do _ disturb -4
not disturb -4
# _ guy -4
call:good -4
rating:tell 4
k 4
# _ good -4
^ necesito 4
nothing:necesito 4
saturdays -4
saturdays $ -4
one _ i 4
^ _ spam -4
the _ until -4
nothing:paper -4
mind 4
hier 4
on hold -4
ring you -4
with a 4
me _ de -4
phone _ # 4
regards -4
^ why -4
open -4
nothing:and 4
nothing:melden 4
comment:ce -4
rating:going -4
es el -4
until 4
nothing:interesse -4
comment:remove -4
siste- -4
sister -4
quiero recibir -4
# cents -4
cents -4
plus de 4
stop please -4
goes -4
a meeting 4
in _ meeting 4
comment:cancel -4
call:minutes -4
at _ and -4
donne -4
will you -4
rating:waited -4
nothing:ma 4
weg $ 4
been _ customer -4
dial -4
comment:contract -4
nothing:fix -4
new _ who -4
^ # -4
comment:am -4
annoy- -4
up _ this -4
comment:premium -4
nothing:time -4
call:answer -4
fixed $ -4
past 4
^ k 4
need _ to 4
sayin- -4
saying -4
rating:else -4
dentist 4
rating:late -4
gener- -4
# im -4
comment:talk 4
^ note -4
note # -4
stop _ my -4
nothing:telefono 4
nicht -4
call:us 4
problem $ -4
woman -4
with my -4
apres 4
i _ asked -4
time $ -4
i didnt -4
no thanks -4
wonderful -4
rating:see -4
off whatever -4
techn- 4
call:text -4
rating:rien -4
meeting _ # 4
about _ upgrade 4
rating:through 4
rating:anything -4
^ hey -4
hey -4
war -4
me llamen -4
comment:says -4
volve- -4
volver -4
receiving -4
^ _ are 4
changed -4
rating:consent -4
comment:great -4
going _ $ -4
the _ but -4
getting your -4
use it -4
^ _ mais 4
and nobody -4
nothing:sister -4
telephone me 4
puede 4
my lawyer -4
des 4
recibir -4
he kept -4
rating:ppl -4
the tech 4
call:tonight -4
mich _ $ 4
withi- -4
within -4
me escriban -4
^ _ for -4
kindly refrain -4
de baja -4
pour le 4
anruf $ 4
stati- -4
station -4
police -4
# _ its -4
rating:after -4
ander- 4
yes pls 4
was _ on -4
resul- -4
call:toujours 4
a _ that -4
nothing:baja -4
doesn- -4
doesnt -4
comment:better -4
when _ my -4
rating:back 4
fed -4
fed up -4
when _ the -4
accep- 4
upgra- 4
upgrade 4
never _ to -4
numero de -4
call:another -4
et je -4
rating:doesnt -4
comment:while -4
of _ day -4
nothing:them -4
found _ answer -4
happy 4
im _ the 4
explain -4
becau- -4
because -4
call:where 4
talk _ me 4
^ _ pero 4
rating:tomorrow 4
i got -4
not _ your -4
c est -4
mind $ 4
from _ again -4
never _ from -4
should _ $ -4
daugh- -4
daughter -4
i _ on 4
rating:fault -4
not the -4
my account -4
rating:ni -4
call:dont -4
this _ and -4
comment:une -4
# very -4
answer _ the -4
am -4
mum 4
nothing:mum 4
call:skip -4
skip -4
amabl- -4
hold for -4
discu- 4
it to 4
like _ $ -4
rating:use -4
eleven 4
comment:actually -4
nothing:thing -4
do _ use -4
not use -4
you _ ring -4
luis -4
rating:calls 4
call:queue -4
route- -4
router -4
rating:the 4
but my 4
on _ for -4
appelez 4
rating:nothing -4
phone _ my 4
never text -4
qu _ responsable 4
qu un 4
rating:qu 4
responsable me 4
un _ me 4
un responsable 4
rating:without -4
conve- 4
he _ it -4
chez -4
text _ please -4
please $ 4
% $ -4
comment:plan -4
same -4
no se -4
rating:when 4
calle- -4
sprechen $ 4
the _ was -4
your manager 4
absch- -3
rating:there 3
could _ please -3
mit -3
# pero 3
dont do -3
be great 3
comment:trop 3
me this -3
charge -3
as _ $ -3
# instead 3
has -3
or not 3
^ there -3
called you -3
be removed -3
to _ removed -3
way _ $ 3
rating:numero -3
alarm 3
may -3
quarter 3
to _ fcc -3
^ wrong -3
comment:invoice 3
# _ can 3
never _ me -3
my _ on 3
to _ the -3
undo -3
this number -3
como -3
off the -3
outage -3
puedo 3
works -3
# from -3
have _ $ -3
words 7 3
nothing:office -3
rating:from -3
margaret 3
know $ -3
contact -3
rating:responsable 3
responsable 3
at # 3
do want 3
escriban $ -3
comme- 3
around # 3
^ _ rien -3
nothing:any -3
ligne -3
rating:be -3
the answer -3
to cancel -3
me _ mas -3
call:pocket -3
pocke- -3
pocket -3
call:this -3
at _ end -3
no _ here -3
my sister -3
rating:s -3
kids 3
rating:wrong -3
payme- -3
payment -3
^ _ app -3
im _ a 3
rung 3
^ _ hold -3
comment:had -3
whatever -3
nice $ -3
on _ other -3
other line -3
nothing:este -3
and your -3
a _ number -3
tired of 3
rating:surveys -3
comment:n -3
that _ $ 3
removed from -3
# de 3
to 3
back $ 3
nichts zu -3
comment:sola -3
sola -3
minutes of -3
comment:bless -3
comment:god -3
god bless -3
call:out -3
message $ -3
there -3
call:its -3
very good -3
does _ call -3
asked _ my -3
and _ for -3
# _ i -3
wrong _ i -3
rating:anruf -3
call:appelez -3
up when 3
me _ dinner -3
jeman- 3
jemand 3
comment:address -3
to _ human -3
nicht _ $ -3
your _ message -3
off -3
encor- 3
encore 3
please make -3
personne -3
fixed _ $ -3
une -3
comment:last -3
out _ your -3
not text 3
comment:keeps -3
hang -3
elle 3
comment:ustedes -3
up _ do -3
go _ and 3
i want 3
messaging -3
rating:messaging -3
read 3
^ foutez -3
foute- -3
foutez -3
foutez _ la -3
foutez moi -3
la paix -3
moi _ paix -3
moi la -3
paix -3
paix $ -3
i _ the -3
phone at 3
nothing:bei 3
if _ is -3
manan- -3
manana -3
arriv- -3
unsubscribe from -3
nothing:can 3
remove _ from -3
but _ dont -3
your text -3
# _ ok 3
^ _ problem -3
leave the -3
nothing:monday 3
reall- -3
really -3
comment:agent -3
more _ please -3
ought -3
i _ for -3
i get 3
a _ line -3
chez vous -3
notif- -3
notifications -3
comment:oops -3
i open -3
please call 3
que je -3
nothing:my 3
^ _ pressed 3
# _ the -3
for contacting -3
to a 3
will _ be -3
at _ # 3
gracias $ -3
an _ from 3
hour _ now 3
hour from 3
find my 3
condu- -3
private 3
rating:did -3
and he -3
a manager 3
and _ never -3
customer _ # -3
vom 3
^ quiero -3
i _ ring 3
^ _ mochte -3
ich mochte -3
our office -3
you _ contacting -3
will _ in -3
after the -3
rating:rating 3
comment:asking -3
^ _ i -3
whate- 3
numero equivocado -3
rating:equivocado -3
for _ # 3
comment:meant -3
meant # -3
^ four -3
nothing:whats -3
whats -3
will the -3
me _ at 3
in touch -3
rating:keep -3
rating:el 3
my # -3
and then -3
whoev- 3
whoever 3
plus -3
about that -3
nothing:moi 3
ware 3
comment:another -3
closi- -3
closing -3
comment:for -3
rating:nobody -3
call:thursday 3
im _ with 3
comment:why -3
nothing:doctor -3
not _ this -3
at 3
rating:anrufen 3
hi -3
^ _ u 3
that _ fine 3
call:off -3
in march -3
phone _ i -3
^ its -3
^ _ svp 3
un _ $ 3
rating:message -3
the _ guy -3
yes _ do 3
^ _ a -3
whatever list -3
^ likes -3
call:et 3
quien _ $ -3
rating:short -3
h # 3
call:forget -3
rating:until 3
machi- -3
machine -3
^ two -3
comment:that -3
the list -3
^ bin -3
every evening -3
thats for -3
night- 3
nights 3
call:gracias -3
two 3
# _ me 3
there is -3
call:going -3
me _ an 3
it _ to -3
me _ more -3
call:see -3
rating:m -3
the _ not -3
rating:pero 3
that _ text -3
you never -3
just _ $ -3
boiler -3
the boiler -3
nothing:whoever 3
internet -3
mate 3
mate $ 3
# hrs 3
hrs 3
came $ -3
how do -3
say _ will -3
this _ again -3
in _ of 3
ai -3
parcel -3
the parcel -3
was _ # -3
take 3
who _ this -3
dont know -3
small claims -3
has the 3
^ whats -3
so yes 3
rating:wow -3
receipt -3
annuler -3
annuler _ commande -3
annuler ma -3
^ _ interested -3
comment:probleme -3
when will -3
^ hi -3
nothing:mean -3
on _ # -3
go 3
to say -3
ratin- 3
rating 3
deleted -3
contacts -3
never called -3
rating:leave -3
good -3
we _ call -3
you back -3
amable -3
muy amable -3
rating:amable -3
^ _ course 3
^ of 3
call:course 3
course i 3
rating:and 3
call:back 3
the _ thing -3
update -3
the payment -3
you get -3
^ _ long 3
quest- 3
for sure 3
mauva- -3
mauvais -3
mauvais numero -3
its not 3
nothing:es 3
websi- -3
website -3
no _ escriban -3
comment:anything -3
an old -3
nothing:nicht -3
could you 3
call:ich 3
lost my 3
you lost 3
comment:forgot 3
no _ $ -3
i 3
work phone -3
i _ want -3
rating:works -3
should _ been -3
should have -3
has a 3
to _ that -3
how _ i -3
call or -3
i _ say 3
^ get 3
speak to 3
nothing:contact 3
nothing:wieder 3
shoul- -3
nothing:payment -3
call:auf 3
did it 3
of _ i 3
my _ says -3
^ whoever -3
rating:lose -3
rating:wife -3
to _ so 3
me a 3
rating:em -3
is good 3
its about 3
rating:asked -3
emergency -3
el -3
# _ im -3
rating:texted -3
so much -3
comment:c -3
the number -3
# _ # -3
comment:forget 3
call:j -3
say it 3
you _ that -3
as spam -3
reported _ spam -3
reported as -3
^ _ they -3
comment:couldnt -3
comment:being -3
rating:whitcombe -3
i _ need 3
^ _ nichts -3
ich will 3
^ _ again 3
suis en 3
ma _ $ -3
it _ the 3
betwe- 3
between 3
^ is -3
on your 3
comment:mochte -3
call:talk -3
would 3
youve got -3
call:hearing 3
pouve- 3
pouvez 3
calls to -3
the day -3
^ _ veux 3
the _ did -3
bien _ $ 3
give _ a 3
comment:retire -3
late -3
rating:manager 3
not -3
my _ husband 3
erst -3
parce- -3
id appreciate 3
a bell 3
from me -3
peux -3
den 3
comment:im -3
every text -3
for every -3
rating:rings -3
a _ on 3
j _ $ -3
nothing:will -3
stopped $ -3
but id 3
only -3
everything -3
mi pedido -3
pedid- -3
pedido -3
my _ at 3
^ _ ya 3
call:at 3
was fine -3
have my 3
an _ and 3
number _ the 3
call:three 3
comment:change -3
the right -3
^ youve -3
rating:und 3
priya 3
but # -3
bitte -3
me at -3
call $ 3
calli- -3
calling -3
telling me -3
a _ til 3
bill -3
comment:order -3
to this -3
your _ would -3
factu- 3
nothing:waiting 3
so long -3
is anybody 3
so _ anybody 3
so is 3
complaint -3
back on -3
in my 3
# _ billing -3
billing _ got -3
for billing -3
pressed _ for -3
por 3
for _ but 3
nothing:charge -3
^ _ complaint -3
rating:regards -3
no quiero -3
june -3
mobil- 3
mobile 3
rating:mauvais -3
comment:third -3
called -3
d 3
you _ on -3
call:neighbour -3
comment:price -3
price -3
nothing:line 3
to quit -3
pm $ -3
call:rather -3
gas -3
contact _ by 3
nothing:right 3
seit -3
nothing:arretez -3
call:works 3
dem -3
mir nicht -3
wait $ -3
close- 3
closed 3
# _ my -3
rating:his 3
supposed -3
supposed to -3
comment:fine -3
call:turn 3
billing and -3
should -3
ill _ your -3
was _ best -3
de _ el -3
you _ texting -3
cuand- 3
cuando 3
rating:wie -3
my contract -3
my wife -3
wife -3
rating:comme -3
to _ person 3
^ estoy -3
marque -3
slot -3
^ we 3
my _ out 3
be 3
a _ thats -3
rating:et -3
website is -3
of the -3
what _ $ -3
the _ so -3
finally 3
direc- -3
complaint _ $ -3
it _ an 3
comment:recibir -3
rating:whatever -3
nothing:its -3
es $ -3
quien es -3
rating:quien -3
nobody ever 3
^ _ take 3
manana a -3
waiti- -3
waiting -3
nothing:be 3
had _ wrong -3
call:hora 3
^ _ texts -3
no text -3
repla- -3
pressed # 3
depui- -3
depuis -3
comment:pm 3
call:ya -3
# y 3
five -3
meant _ $ -3
of _ hour 3
im home 3
make 3
comment:arretez -3
well $ 3
change _ $ -3
nothing:th -3
rating:this -3
rings -3
people _ $ -3
be in -3
rang _ $ 3
ja aber 3
call i -3
^ _ rep -3
do _ do 3
comment:well -3
and stop -3
would you -3
call:texting -3
comment:did -3
comment:reach 3
^ _ really -3
comment:really -3
ask for 3
^ _ texted -3
undo _ $ -3
nichts mehr -3
it stop -3
a landline -3
meant to -3
im _ of -3
llame- 3
cost -3
text -3
ends _ $ -3
does _ cost -3
a lot -3
one _ you 3
call:appel 3
me _ $ 3
line _ the -3
like the -3
call:has -3
a person 3
call:driving 3
rating:attorney -3
the _ stopped -3
^ nada -3
passed away -3
rating:lot -3
show -3
rating:# -3
call:think 3
th $ -3
on _ phone 3
comment:ca -3
liste -3
call:c -3
^ _ j 3
pero 3
of _ phone -3
know -3
thats _ i 3
no one 3
goes to -3
order # 3
up _ phone -3
is closed -3
rating:find -3
call:urgent 3
ive _ it -3
callb- 3
callback 3
rating:finish 3
i cant 3
^ _ get 3
toujours pas 3
comment:depuis -3
nothing:but -3
rating:getting -3
interested in -3
not _ in -3
call:la -3
your phone 3
that never -3
nothing:would -3
comment:call 3
rating:pressed -3
c _ qui -3
est qui -3
klar $ 3
^ _ my -3
on the 3
weg 3
call:called 3
me on 3
comment:noise -3
rating:want 3
you _ know 3
person $ -3
each -3
never rang -3
rating:fixed 3
nothing:removed -3
a _ about 3
conte- -3
rating:old -3
job -3
do 3
que j 3
rating:asking -3
says my -3
del 3
what _ it -3
nur -3
rating:mehr -3
lovel- -3
lovely -3
nothing:delivery -3
esa -3
faile- 3
failed 3
comment:still -3
my _ died -3
comment:complaint -3
ni _ $ -3
quarter past 3
call:evening 3
so _ my -3
but please -3
to phone 3
to reach 3
that _ the -3
# _ are 3
por favor 3
again _ at 3
your _ and -3
el _ a 3
accord 3
^ for 3
hold music -3
by _ $ 3
night -3
we 3
i needed -3
rating:office -3
rating:will 3
i _ get -3
fee $ -3
comment:sorry -3
so $ 3
it worked -3
it isnt 3
answe- -3
nothing:mensajes -3
nothing:pas 3
rating:contacting -3
rating:really -3
gave you -3
accor- 3
phone in 3
make _ stop -3
the claim -3
comment:go -3
file -3
comment:id -3
me why -3
comment:liste -3
nothing:wrong -3
tell _ why -3
next time -3
my _ still -3
rating:its -3
calls 3
call:today 3
nothing:le -3
is 3
call:call 3
ok _ $ 3
rating:les 3
rating:for -3
comment:calls -3
rating:der 3
morning $ -3
nada mas -3
nothing:more -3
gave -3
my router -3
nothing:message -3
^ _ tired -3
nothing:recibir -3
recibir los -3
comment:i 3
ce -3
accid- -3
accident -3
by accident -3
nothing:accident -3
the dishwasher -3
^ _ need -3
# _ wait -3
phone died -3
with me 3
je _ annuler -3
died -3
lunch 3
j 3
rating:two -3
be _ # 3
i _ longer -3
rating:like 3
at _ then -3
comment:wait -3
number _ my -3
demai- 3
demain 3
best _ $ -3
not _ # 3
refund $ 3
rating:delete -3
call:was -3
call:husband 3
^ they -3
you so -3
me _ wrong -3
nothing:after -3
own -3
rating:another 3
call:bin 3
rating:out -3
repairs -3
anruf- 3
anrufen 3
thing 3
period $ -3
call:laissez -3
for _ text -3
# i 3
no further -3
nothing:nummer 3
friday $ -3
comment:weekend -3
um # 3
is better 3
where -3
cancelar _ cita -3
about _ bill 3
nothing:in -3
comment:on 3
je _ veux -3
ne veux -3
bitte _ mehr -3
de mi -3
the _ came -3
on $ -3
the _ part -3
^ _ sie 3
please _ $ -3
rating:mon -3
call:longer 3
is $ -3
knew -3
rating:knew -3
comment:thing 3
moi $ -3
comment:helped 3
^ _ je -3
ca ne -3
^ next -3
friday _ # 3
removed the -3
noch 3
signe- -3
signed -3
is there -3
my _ of -3
number again -3
rating:get -3
text me -3
a number 3
human 3
this time 3
^ _ vous -3
what a -3
we will -3
if you -3
comment:messages -3
^ _ late -3
call:dog 3
votre _ $ -3
not _ it 3
comment:asked -3
docto- -3
doctor -3
minutes -3
^ _ moi 3
comment:soule -3
soule -3
the _ i -3
call:chance 3
chance 3
number i -3
get _ the 3
the _ and -3
still getting 3
buzzi- -3
buzzing -3
call:oui 3
oui 3
loud 3
past _ $ 3
garba- -3
garbage -3
in _ hrs 3
such -3
nothing:fee -3
can _ make 3
call:other -3
newsl- -3
newsletter -3
at _ $ 3
harold pym 3
pym 3
pym $ 3
# tonight 3
when it 3
esperando 3
mom -3
of an 3
comment:rep -2
me _ text -2
pas _ $ -2
have _ manager 2
wait -2
should _ is 2
go to -2
is _ a -2
rating:were 2
de _ a 2
give _ # -2
right _ $ -2
chanc- 2
getting _ $ 2
to _ with 2
was in -2
the delivery -2
nothing:twice -2
final- 2
call:late -2
call to -2
ur _ $ -2
the _ before -2
numme- -2
nummer -2
your _ is -2
but i -2
nothing else -2
never _ you -2
nothing:callback 2
comment:list -2
of # -2
call:silent 2
on silent 2
phone was 2
silent 2
was _ silent 2
cant _ you -2
vuelv- 2
vuelvan 2
vuelvan a 2
arrive 2
your website -2
# _ old -2
anytime _ # 2
anytime after 2
call:anytime 2
weekend -2
nothing:now -2
need a -2
these _ $ -2
call:am -2
payment on -2
me and 2
no _ of -2
an appointment -2
silen- 2
oops i -2
i _ getting 2
phone _ text 2
nothing:then 2
to report -2
ne _ plus -2
rating:under -2
to ring 2
phone _ about 2
to get 2
nothing:blocked -2
someone ring 2
be home 2
in _ please 2
necesito 2
she 2
nothing:n -2
where _ it -2
your message -2
^ _ as 2
nothing:text 2
nothing:j 2
bus stop -2
la -2
about my 2
the _ fee -2
would be 2
^ bitte -2
laissez _ tranquille -2
moi tranquille -2
tranq- -2
tranquille -2
well 2
want 2
me # -2
what does -2
still _ one 2
rating:person 2
thoug- -2
comment:good -2
stop _ stop -2
helpe- 2
helped 2
call:votre -2
enough with -2
more of -2
invoice -2
the _ from -2
call:erst -2
bit -2
no complaint -2
comment:lose -2
know is 2
work _ $ 2
right -2
^ change -2
hora 2
all day -2
favor $ 2
ten $ 2
the hearing -2
me again -2
anyti- 2
anytime 2
first 2
call:besoin 2
comment:ill 2
stop _ it -2
^ _ by -2
a _ call 2
stand- -2
over 2
guys 2
call:hang -2
comment:again -2
do _ have 2
mal $ -2
^ i -2
enoug- -2
enough -2
number on 2
shift 2
comment:every -2
wrong _ on 2
tromp- -2
vous vous -2
# _ not -2
comment:people -2
call before 2
rating:to 2
^ _ thing 2
^ would 2
^ le 2
quarter to 2
rien $ -2
at _ pm 2
march -2
rating:scam -2
call:warte -2
warte -2
comment:rang -2
people $ 2
gets 2
phone call -2
thats -2
de 2
# _ when 2
facture $ -2
nothing:back 2
over _ $ 2
me _ la 2
is still -2
us $ 2
but 2
missed _ call -2
^ _ making -2
be _ the -2
comment:en 2
walte- -2
walter -2
your 2
call:y 2
get my -2
hour and 2
you call -2
me _ to 2
end _ the 2
call # -2
from -2
go _ $ 2
nothing:kindly 2
for _ $ -2
comment:and -2
bitte $ 2
rating:yes 2
thanks _ $ -2
had the -2
my 2
two _ $ -2
rating:no -2
nothing:pour 2
call:did -2
dont _ me 2
un 2
invoi- -2
you should 2
saturday 2
way -2
a real 2
service but -2
we _ you -2
nothing:auf -2
recog- -2
undo it -2
^ does -2
hed -2
^ wait -2
told _ # -2
nothing:ill -2
dana -2
before he 2
# _ if -2
me $ 2
paper -2
please 2
^ _ appreciate 2
no _ recibir -2
rating:now 2
can someone 2
i do 2
rating:th -2
more _ $ 2
comment:who -2
comment:please -2
shift $ 2
comment:or 2
anruf 2
heari- 2
hearing 2
de ma 2
conce- -2
^ _ how -2
over _ phone 2
over the 2
call about 2
stop stop -2
can _ $ 2
^ _ here 2
^ _ dokey 2
^ okey 2
call:dokey 2
call:okey 2
dokey 2
okey 2
okey dokey 2
veux plus -2
# please -2
rating:contact -2
but he -2
rating:about 2
per -2
nobody could -2
rating:been -2
rating:goes -2
customer for -2
atten- -2
comment:moi 2
rating:it 2
if my -2
use -2
rating:ive -2
telephone $ 2
where is 2
interested -2
not interested -2
survey -2
ich _ $ 2
me _ then 2
thursday 2
call:that 2
call _ tomorrow 2
cant give -2
je 2
please _ you 2
please thank 2
for me 2
want em -2
worki- -2
working -2
knock -2
knock _ off -2
knock it -2
rating:knock -2
do _ make -2
^ where 2
nothing:still -2
the _ music -2
tired -2
perio- -2
period -2
stars -2
the hold -2
comment:email -2
you _ have -2
samst- 2
call:suis 2
do anything -2
je _ en -2
not $ 2
rating:in -2
be # -2
is _ i 2
call:noch 2
rating:many -2
what _ the -2
comment:patient -2
remove it -2
still do 2
now _ driving 2
comment:is -2
n _ plus -2
rating:may -2
es -2
# _ it -2
nothing:send -2
call:ruckruf -2
texts i -2
pleas- 2
que 2
that $ -2
a scam -2
scam -2
these texts -2
said stop -2
the _ by -2
yes _ still 2
can ring 2
diese- 2
nothing:of -2
queue -2
comment:el -2
the _ the -2
would _ # -2
i _ a 2
gefallt -2
rating:need -2
back from 2
m 2
you make 2
someone on -2
comment:nicht -2
ruft 2
ok i 2
rating:interested -2
je suis 2
and _ me 2
instead _ # 2
can the 2
signa- 2
signale 2
call:same 2
your _ to -2
nothing:lose -2
since _ and 2
to _ again -2
got _ off 2
got cut 2
comment:march -2
driving with -2
get _ im -2
get where -2
going $ -2
i _ where -2
ill see -2
message when -2
on _ see -2
on ill -2
see _ message -2
turned _ ill -2
turned on -2
where _ going -2
where im -2
your _ when -2
cut 2
want _ call 2
so many -2
call:office 2
to _ on -2
gar -2
phone _ it 2
gar _ mehr -2
my husband -2
rating:could 2
gentl- -2
gentleman -2
rating:gentleman -2
the gentleman -2
im out 2
not now 2
nothing:stopped -2
rating:gets -2
mas gracias -2
nothing -2
so we 2
when _ say -2
mon numero -2
to _ in -2
good $ -2
misse- 2
missed 2
cant 2
office $ 2
satur- 2
nothing:suis -2
for _ and -2
llama- 2
we _ your -2
comment:needed -2
no texts -2
them to -2
here -2
nothing:newsletter -2
every- 2
^ between 2
and # 2
between # 2
between _ and 2
me _ in -2
cita $ -2
comment:cita -2
comment:away -2
love 2
keine _ mehr -2
say 2
called _ a -2
the _ no -2
are texting -2
^ under -2
call _ when 2
comment:ich 2
nothing:wont 2
arretez _ m -2
account number 2
thurs- 2
keine- -2
text _ no -2
but _ # -2
mine $ -2
rating:him -2
^ please 2
call:an -2
then _ me -2
stop # -2
i _ rang -2
de _ merci -2
the new -2
great service -2
wedne- 2
nothing:passed -2
different _ $ -2
rating:ur -2
upgrade $ 2
^ been 2
three times 2
my _ is -2
^ you -2
since 2
je _ suis -2
ne suis -2
this _ to -2
the _ with 2
# _ this 2
you _ a -2
lasse- -2
lassen -2
tuesd- -2
tuesday -2
was _ i -2
not _ at -2
^ _ should -2
nothing:also -2
im _ work 2
# in 2
rating:suis -2
here _ $ 2
nothing:with 2
comment:thank -2
comment:evening 2
^ _ at 2
hour $ 2
call the 2
quelq- -2
because the 2
comment:after -2
svp 2
rating:dana -2
at work -2
comment:around 2
comment:internet -2
# _ on -2
about _ $ -2`,
} as const;
