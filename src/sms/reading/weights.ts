/** Written by `npm run learn` from the examples in test/fixtures/texts/: see learnt.ts. */
// prettier-ignore
export const weights = {
  stop: `no $ -24
^ call -23
ich _ $ -22
# $ -21
erledigt $ -20
^ oui -20
stop $ 20
comment:con -19
call $ -18
dont stop -18
no mas 18
^ is -18
^ cancel 17
comment:nunca -17
^ n -17
^ le -17
ok $ -17
desab- 17
drei -17
trois -17
factu- -17
^ _ que -17
livre- -17
ayuda -17
call:stop 17
in my -17
is it -17
^ at -17
told me -16
^ start -16
warte- -16
schreiben $ 16
# stop 16
^ _ away 16
no _ sms 16
arret $ 16
comment:ende -16
esper- -16
^ remove 16
long -16
called me -16
in $ -16
^ _ pls -16
^ spam 16
^ _ be -16
start -16
hang -16
on # -16
^ stop 16
comment:le -16
unsubscribe 16
st 16
^ he -15
more $ 15
paper- -15
yes -15
abmelden $ 15
the _ on -15
calls -15
nothing:ma -15
hold -15
my number 15
^ _ in -15
absol- -15
^ stopp 15
desin- 15
^ a -15
el -15
call it -15
rating:noch -15
ihre -15
go on -15
what number -15
stopp $ 15
off $ 15
never text 15
# no -15
comment:she -15
much -15
im _ now -15
sms 15
comment:removed -15
atten- -15
a que -15
cal -15
arretez $ 15
fast -15
^ end 15
bout -15
call:um -14
call:same -14
rating:el -14
^ _ at -14
final- -14
rating:call -14
passt -14
stopp 14
unsubscribe $ 14
good _ # -14
call:ok -14
rating:texts 14
nothing:call -14
nothing:u -14
comment:wrong -14
^ numero 14
alto $ 14
is this -14
up _ do 14
five $ -14
autop- -14
autopay -14
alles _ $ -14
^ yes -14
call:long -14
vous $ -14
rating:es -14
expla- -14
nothing:start -14
rating:u 14
tuesd- -14
stop the -14
rating:vos 14
that _ $ -14
i _ from -14
desinscription 14
rating:stop 14
basta de -14
je veux -14
terrible -14
rating:signed 14
# my -14
remove $ 14
^ _ interested 14
call:yes -14
rating:tres -14
pour le -14
call:needed -14
rating:arret 14
nothing:hi -14
quit $ 14
rating:unsubscribe 14
call:fine -14
# _ immer -14
rating:surveys 14
start $ -14
terri- -14
rating:dejen 14
call:ends -13
the _ has -13
h # -13
appelle $ -13
help $ -13
not _ my -13
link -13
excus- -13
comment:danke -13
trop -13
call:need -13
is _ $ -13
and she -13
u _ me -13
on _ way -13
bunde- 13
bundesnetzagentur 13
comment:mein -13
hatte -13
four -13
nothing:plan -13
el _ $ -13
text 13
unsubscribe from -13
nothing:ist -13
schon _ $ -13
^ llamenme -13
works _ me -13
^ help -13
^ sure -13
hable -13
^ four -13
text _ the -13
sure $ -13
sms _ $ 13
% -13
vite -13
vite $ -13
it # -13
nothing:can -13
einer -13
five -13
y $ -13
comment:kein -13
nothing:nada 13
do _ need -13
to _ one -13
sale -13
rating:nope 13
rating:nichts 13
nicht _ $ -13
borre- 13
n _ pas -13
^ sotp 13
sotp 13
no _ texts 13
marqu- -13
call:thank -13
recom- -13
au _ de -13
asap -13
pourr- -13
# _ me -13
deliv- -13
rechn- -13
call:sms 13
comment:customer -13
qui $ -13
comment:spam -13
^ _ off 13
nothing:wont -13
belas- 13
call:between -13
bring -13
the number -13
exact- -13
nothing:llame -13
re -13
^ # -13
no _ needed -13
am _ $ -13
back -13
est _ $ -13
nothing:calls -13
rating:account -13
weiteren 13
en # -13
probleme -13
nothing:undo -13
forgot -13
call:dispo -13
dispo -13
schre- 13
too late -13
reported $ 13
info -13
nothing:info -13
stop _ $ 13
amor -13
nothing:bring -13
llamo -13
a $ -13
all day -13
if _ could -13
puede- -13
pueden -13
comment:el -13
comment:arretez -13
number # -13
nothing:here 13
stop _ stop 13
call:cal -12
de _ la -12
^ _ forget -12
un -12
cesse- 12
rating:four -12
dont forget -12
us $ -12
she _ it -12
no se -12
call:its -12
use # -12
for _ # -12
comment:zu -12
this _ it 12
to you -12
you _ my -12
comment:now 12
rating:supervisor -12
queue -12
the _ stop -12
inten- -12
call:speak -12
forgo- -12
repar- -12
tuesday -12
comment:du -12
nothing:del -12
mi numero 12
geben -12
escriban 12
comment:stopped -12
funci- -12
funciona -12
ca ne -12
maybe -12
comment:qui -12
punkt- -12
yes $ -12
is fine -12
^ _ pour -12
hours -12
ever _ $ -12
parce- -12
call:well -12
stopped -12
number on -12
no funciona -12
find -12
immer noch -12
out _ # -12
lol -12
bloqu- 12
comment:# -12
bus -12
comment:send -12
comment:app -12
wann -12
arrived -12
llame- -12
phone me -12
asap $ -12
un # -12
me _ el -12
i could -12
me llamo -12
rating:alone 12
manag- -12
# _ guess -12
hi $ -12
got _ to -12
rating:what -12
nothing:wieder -12
call:right -12
nothing:hearing -12
^ bitte -12
urgen- -12
rating:opt 12
insis- 12
oder -12
ne # -12
forget me -12
and stop 12
unsubscribe _ the -12
dans -12
not _ these 12
nothing:veux -12
^ un -12
forget _ $ -12
^ nunca -12
^ el -12
^ it -12
i was -12
beepi- -12
beeping -12
^ $ -12
words 0 -12
phone call -12
mensa- 12
esto 12
rappelez _ $ -12
^ von -12
nothing:telephone -12
these _ $ 12
nothing:were -12
rating:favor 12
nothing:ring -12
rating:needs -12
call:thats -12
texts 12
conte- -12
^ _ ma -12
nothing wrong -12
appelez -12
please delete -12
four $ -12
^ _ we -12
gern -12
comment:dire -12
dire -12
texting _ $ 12
aufhoren $ 12
unsub- 12
^ good -12
abbes- 12
nothing:internet -12
pharm- -12
^ reported 12
rating:wont -12
thumb- -12
thumbs -12
nothing:link -12
klar -12
cancel _ call -12
^ die -12
repla- -12
borre -12
nothing:an -12
call:uhr -12
^ abmelden 12
by _ please -12
comment:two -12
rating:texting 12
comment:charging -12
hat -12
hirin- -12
hiring -12
stop hiring -12
charging -11
the answer -11
more thing -11
was _ $ -11
tres $ -11
^ bien -11
call:text 11
rating:muy -11
comment:would -11
one _ thing -11
if _ dont -11
call:un -11
ja -11
it more -11
call:porfa -11
contr- -11
^ nada -11
% $ -11
call:try -11
cheer- -11
por que -11
rating:then -11
try -11
from now -11
le _ $ -11
dos -11
call:gracias -11
geht nicht -11
^ your -11
luis -11
in _ end -11
no _ escriban 11
what _ going -11
preci- -11
austr- 11
austragen 11
austragen $ 11
and will -11
get a -11
long $ -11
nothing:fix -11
^ votre -11
figur- -11
^ _ thanks -11
claro -11
comment:lol -11
^ rappelez -11
human -11
dont message 11
my contract -11
nothing:bout -11
rating:back -11
aide -11
contract -11
wann kommt -11
repre- -11
nothing:quien -11
problems -11
happy -11
this to 11
cuatr- -11
cuatro -11
lol $ -11
rating:nobody -11
stop payment -11
telephone me -11
telefon -11
^ _ ganz -11
ganz -11
gave _ this 11
you this 11
^ same -11
paper -11
me _ mas 11
nothing:re -11
^ three -11
appointment -11
these 11
ha -11
conse- 11
who _ that -11
two $ -11
work _ $ -11
comment:calls -11
call:il -11
call:passt -11
nothing:arretez 11
# got -11
auto -11
abmelden 11
nothing:mochte -11
^ _ just -11
no _ de -11
kann -11
stopping -11
my call -11
nothing:these 11
^ _ message -11
antwo- -11
call:nope -11
the _ with -11
ware -11
damit 11
damit $ 11
right $ -11
worst -11
call please -11
^ cant -11
price- -11
prices -11
^ unsubscribe 11
^ arret 11
rating:ha -11
rating:dos -11
call:much -11
rappe- -11
anruf -11
comment:said -11
route- -11
router -11
nothing:este 11
mich $ 11
haha -11
called $ -11
desis- 11
desist 11
desist $ 11
un _ $ -11
me _ de -11
wasnt -11
rating:was -11
i quit -11
stop it 11
^ _ equivocado 11
urgent -11
call:ish -11
comment:than -11
have been -11
comment:sola -11
sola -11
^ _ ring -11
called in -11
call:great -11
keine- -11
stop 11
warteschleife -11
app -11
rechnung -11
call:go -11
nothing:ihre -11
rating:refrain 11
say -11
poor -11
when -11
a pizza 11
turn _ off 11
las -11
rating:until -11
undo -11
call _ it -11
call:time -11
not _ away -11
^ rien -11
no _ $ 11
today # -11
cheers $ -11
to $ -11
opt me 11
call pls -11
llama- -11
no # -11
nothing:your -11
comment:decir -11
time $ -11
keine _ $ -11
want these 11
abmel- 11
^ _ rang -11
tv -11
me _ wrong -11
me escriban 11
^ _ if -11
^ _ der -11
does -11
he left -11
^ _ error -11
error message -11
marquenme -11
any consent 11
noon -11
comment:lost -11
schreiben 11
comment:about -11
rating:spam 11
comment:dead -11
call:tomorrow -11
^ two -11
no worries -11
worri- -11
worries -11
comment:probleme -11
me _ la -11
email- -11
manager -11
^ cal -11
neigh- -11
nothing:liste 11
bien -11
payment -11
payme- -11
comment:un -11
card -11
^ _ ya 11
then _ $ -11
^ in -11
^ alto 11
message me 11
cuand- -11
cuando -11
sms $ 11
comment:couldnt -11
ruckr- -10
ruckruf -10
de _ a -10
^ _ people -10
^ quit 10
the invoice -10
on _ line -10
rating:wasnt -10
clean- -10
rate -10
why was -10
je _ en -10
^ _ complaint -10
the _ man -10
call:pour -10
nothing:die -10
^ missed -10
newsl- -10
newsletter -10
appelle -10
nochm- -10
nochmal -10
moi la 10
can _ me -10
advis- -10
nothing:bien -10
rating:baja 10
comment:mi -10
fixed it -10
skip me -10
contacts -10
rating:txting 10
txtin- 10
txting 10
leave the -10
comment:his -10
call:after -10
broke- -10
broken -10
my consent 10
call:sure -10
cheers -10
im _ of -10
yes call -10
nothing:whoever -10
rating:someone -10
mich _ $ -10
please _ the -10
^ stahp 10
stahp 10
stahp $ 10
^ _ thank -10
# _ c -10
cancel _ callback -10
rating:gave 10
# thx -10
^ someone -10
make it -10
ou -10
donne- -10
erase 10
me from -10
menu -10
durch -10
durch $ -10
call:del -10
^ baja 10
rating:votre -10
que _ llame -10
you make -10
^ _ mon 10
^ _ dame -10
ce soir -10
soir -10
nothing:help -10
this morning -10
bell -10
rating:war -10
id say -10
short -10
can _ make -10
dog -10
short _ $ -10
^ _ stars -10
comment:delivery -10
kurz -10
oui _ $ -10
to _ texts 10
a human -10
est regle -10
regle -10
call:klar -10
call:maybe -10
# pls -10
bestellung -10
elimi- 10
call:as -10
contactez 10
go away 10
to someone -10
with the 10
pas $ -10
open -10
wrong $ -10
^ removed -10
^ blocked 10
de votre 10
dont ring -10
not _ number -10
call needed -10
polic- -10
tomor- -10
# never -10
unsubscribe _ $ 10
wrong _ on -10
nothing:stopp 10
rating:hold -10
in _ $ 10
me _ no -10
rdv -10
schluss 10
shop -10
^ _ veux -10
no thanks -10
did _ call -10
not stop -10
generous -10
siri -10
call:kann -10
baja $ 10
comment:nada -10
vom -10
email only 10
stop contacting 10
a # -10
rating:five -10
comment:fixed -10
and _ it -10
my _ off 10
^ _ bitte -10
call:au -10
works -10
besoi- -10
besoin -10
man -10
respo- -10
call:bother -10
it _ for 10
to end -10
text from 10
cancel my -10
he _ me -10
sprechen $ -10
did _ $ -10
me _ when -10
about that -10
abbestellen $ 10
not enough -10
youre _ $ -10
me _ of 10
sie _ nummer 10
you _ ring -10
from a -10
mal $ -10
my _ was -10
rating:rate -10
^ hilfe -10
hilfe -10
hilfe $ -10
nothing:hilfe -10
rating:decir -10
found _ answer -10
call:if -10
beim -10
rating:q 10
muss -10
^ _ vous 10
stop at -10
never _ me 10
get _ $ 10
me lo -10
call:put -10
^ cinq -10
cinq -10
rating:cinq -10
# or -10
or # -10
repai- -10
comment:music -10
take _ number 10
from the -10
no _ please 10
abbestellen 10
muy -10
gewar- -10
gewartet -10
art 10
art # 10
comment:shop -10
nothing:again -10
payment on -10
surveys 10
rating:hour -10
que _ no -10
excuses -10
excuses $ -10
^ need -10
surve- 10
^ phone -10
up _ call -10
^ _ gusto -10
gusto -10
cobra- -10
a voicemail -10
porte 10
^ ya -10
^ _ an -10
on ma -10
# _ its -10
the _ queue -10
^ which -10
# _ he -10
noch dann -10
spam 10
comment:bank -10
nothing:urgent -10
^ no -10
call:wrong 10
to know -10
comment:des -10
goes 10
mensajes 10
forwa- 10
wider- 10
list $ 10
llamada -10
comment:all -10
nothing:autopay -10
do _ use 10
not use 10
everybody -10
^ stopall 10
stopa- 10
stopall 10
stopall $ 10
text _ no -10
bother i -10
nothing:should -10
stand -10
^ ja -10
call:ja -10
home -10
cada 10
do _ do -10
reach- -10
^ _ of -10
que _ $ -10
but _ # -10
^ _ quit -10
^ _ leave -10
rating:poor -10
b -10
these messages 10
comment:text 10
comment:twice -10
calls i -10
bloque 10
comment:n -10
comment:cant -10
s -10
del _ $ -10
call:mas 10
agent -10
nicht $ 10
would be -10
automatic -10
needs to -10
explanation -10
calli- -10
calling -10
comment:lovely -10
good call -10
for _ call -10
call:por -10
^ vier -10
rating:vier -10
vier -10
vier $ -10
este _ es 10
receive these 10
could not -10
so _ # -10
me a -10
tell _ $ -10
comment:calling -10
etais -10
you _ call -10
^ _ hat -10
out $ 10
rang $ -10
steht -10
call:fixed -10
reaso- -10
reason -10
# _ le -10
^ _ make -10
to _ you -10
nothing:m -10
keine weiteren 10
^ d -10
une -10
plus $ 10
tomorrow -10
my invoice -10
these $ 10
please _ # -10
till -10
callb- -10
callback -10
call:still -10
for $ -10
rating:understand -10
esta 10
one _ of 10
comment:help -10
call:alright -10
prie -10
fed -10
fed up -10
puede -10
manan- -10
manana -10
weiter _ $ -10
answer $ -10
than -10
please have -10
los _ a 10
nah _ good -10
comment:aufhoren -10
stop to -10
call:till -10
dont 10
no soy 10
^ que 10
ofici- -10
oficina -10
repon- -10
anrufen $ -10
websi- -10
website -10
and _ a -10
call:boss -10
get your 10
call:besoin -10
rating:auto -10
^ _ needed -10
not needed -10
rating:rang -10
contact _ by -10
to speak -10
comment:cancel -10
me _ on -10
thurs -10
i need -10
call:down -10
ill just -10
techn- -10
cancel _ appointment -10
quicker -10
quicker $ -10
no signale -10
nothing:unsub 10
unsub 10
unsub $ 10
for _ weekend -10
the weekend -10
issue- -10
issues -10
call:skip -10
skip -10
call:late -10
rating:answer -10
^ _ tired -10
volve- -10
volver -10
nothing:sale -10
comment:laisse -10
laisse -10
comment:hold -10
fue -10
comment:texts 10
call:nummer 10
type -10
rating:thumbs -10
nothing:bus -10
rappelle -10
rating:cancelled -10
by phone -9
dont _ surveys 9
please _ text 9
comment:youre -9
he was -9
dial _ $ -9
leave a -9
do _ keep 9
all this -9
etoil- -9
etoiles -9
rating:etoiles -9
da -9
comment:ist -9
alone $ 9
said $ -9
comment:votre 9
nothing:c -9
call:gerne -9
gerne -9
gerne $ -9
link $ -9
nothing:may -9
la cita -9
comment:sin -9
be _ # -9
ich den -9
wont stop -9
me _ hold -9
answer _ the -9
^ enough 9
nicht _ # -9
charg- -9
c _ regle -9
call:regle -9
^ _ guy -9
hatte ich -9
correo -9
cancel $ 9
call:le -9
^ almost -9
almos- -9
almost -9
^ _ man -9
telef- -9
me _ whatever 9
call:quit 9
will it -9
earli- -9
earlier -9
complaint here -9
por -9
^ _ that -9
sans -9
my card -9
^ cinco -9
cinco -9
rating:cinco -9
comment:im -9
^ for -9
comment:mis -9
dont bother -9
receive _ $ 9
# one -9
ring -9
to give -9
block- 9
nothing:man -9
rating:short -9
comment:their -9
rating:tecnico -9
your _ to -9
rating:made -9
herr -9
up when -9
wants 9
cinq $ -9
rating:leave 9
to _ up -9
texts from 9
nope all -9
joke -9
call:encore -9
supprimez 9
^ after -9
you so -9
misse- -9
missed -9
rating:personne -9
from _ to -9
ends # -9
no i -9
comment:old -9
klar $ -9
emails -9
response -9
toujo- -9
toujours -9
back from -9
en la -9
comment:sms 9
revok- 9
expli- -9
say $ -9
alto 9
stop by -9
contract $ -9
# _ from -9
telefono _ $ 9
^ _ merci -9
rating:textos 9
the line -9
do $ -9
call:con 9
off _ this 9
de me -9
music -9
remov- 9
since _ $ -9
^ _ talk -9
vous _ $ 9
stop _ my -9
^ aide -9
aide $ -9
nothing:aide -9
nothing:paper -9
nothing:have -9
comment:him -9
^ claro -9
call:claro -9
call:am -9
bien $ -9
^ _ die -9
remove 9
^ when -9
comment:trop -9
comment:auch -9
luz -9
^ _ mind -9
never mind -9
no _ from -9
call:hours -9
up and -9
ce serait -9
serai- -9
serait -9
sprec- -9
comment:system -9
i _ that -9
nothing:back -9
# get -9
still no -9
today _ # -9
full -9
these notifications 9
bills -9
bills $ -9
rating:sehr -9
^ _ discontinue 9
discontinue 9
nothing:discontinue 9
the _ again -9
off whatever 9
conoz- 9
conozco 9
may -9
call:numero 9
solve- -9
solved -9
comment:even -9
nothing:disturb 9
^ one -9
# _ i -9
plz 9
rating:again 9
say _ $ -9
call:oubliez 9
oubliez 9
comment:talk -9
stops -9
call:somebody -9
rating:website -9
out _ my -9
accep- -9
want to -9
paper _ $ -9
paper bills -9
von der -9
worki- -9
working -9
alert- 9
basta $ 9
en paz 9
commu- 9
was not -9
ca _ $ -9
to send -9
# _ your -9
ringi- -9
ringing -9
^ _ nichts -9
error -9
si _ $ -9
comment:mir -9
paz 9
call:trop -9
^ revoke 9
so _ the -9
undo _ $ -9
call:dear -9
el numero -9
im _ at -9
call:mensajes 9
as well -9
call:necessary -9
autom- -9
well $ -9
na -9
ty $ -9
call:wife -9
lundi -9
is _ enough -9
somet- -9
something -9
call:bed -9
the _ plan -9
at all -9
wonderful $ -9
necessary -9
cancelled -9
# _ call -9
comment:lose 9
call:works -9
escri- 9
made -9
revoke 9
rating:hey 9
list for -9
comment:who -9
dont _ what -9
canno- -9
cannot -9
sound- -9
comment:habe -9
^ _ suis -9
satur- -9
comment:fee -9
water -9
call _ text 9
que _ la -9
^ _ say -9
wait -9
texting _ i 9
call:mir 9
comment:hung -9
comment:its -9
# minutes -9
with _ texts 9
for a -9
not this -9
merci _ ne 9
merci de 9
child 9
record -9
do _ cancel -9
i cancel -9
please _ this 9
i _ told -9
grad -9
^ _ nada -9
am $ -9
me the -9
quitt- -9
text no 9
lose 9
to cancel -9
no stop 9
# sterne -9
rating:sterne -9
stern- -9
sterne -9
text me 9
call:just -9
call:ring -9
do not 9
receive _ messages -9
# # -9
recu -9
comment:auf -9
no _ nunca -9
it _ me 9
do _ it -9
one _ your -9
und der -9
be _ $ -9
else $ 9
nothing:come -9
rating:these 9
nothing:anymore 9
friday $ -9
on _ invoice -9
dont text 9
# then -9
call:nie 9
# out -9
nothing:mail -9
calling $ -9
mail -9
nothing:paz 9
saved -9
i will -9
noch auf -9
comment:find -9
still _ call -9
el _ no -9
need it -9
delete the -9
till _ $ -9
exten- -9
lose this 9
oubli- 9
the app -9
baja la -9
nothing:missed -9
give him -9
its about -9
you at -9
no more 9
drop -9
give _ # -9
alone 9
rating:probleme -9
call:keine 9
nothing:close -9
very _ $ -9
text _ you 9
front -9
no _ no 9
a _ in -9
you have -9
are _ $ -9
need _ anymore -9
^ nvm -9
call:nvm -9
nvm -9
number _ it 9
condu- -9
undo it 9
nothing:say -9
nothing:pouvez -9
near -9
comment:thats 9
datos 9
datos $ 9
back $ -9
it _ and -9
comment:since -9
comment:robot -9
and got -9
nothing:the -9
and that -9
rating:first -9
uhr -9
do _ make 9
rating:quiero -9
ahi $ 9
de ahi 9
comment:mother -9
spamm- 9
still -9
rating:bien -9
your system 9
^ stpo 9
rating:stpo 9
stpo 9
stpo $ 9
spate- -9
spater -9
bit -9
comment:geht -9
ppl -9
^ _ cuando -9
nothing:changed -9
every _ you 9
hours $ -9
wonderful -9
nothing:are -9
rating:anything -9
nothing:bell -9
call:had 9
the _ email -9
call:when -9
money -9
solic- 9
lose _ number 9
that _ be -9
that would -9
rating:conversation -9
the _ did -9
rating:left -9
night _ $ -9
# bad -9
nobody _ me -9
over -9
cal $ -9
^ _ somebody -9
phoni- -9
phoning -9
sick -9
activ- -9
^ _ internet -9
^ _ nothing -9
call:ni 9
remove _ $ 9
wont _ away -9
wont go -9
les _ $ 9
gerat -9
fridg- -9
fridge -9
later -9
^ _ mich 9
texto- 9
textos 9
nothing:por -9
call at -9
nothing:leave 9
shop $ -9
for you -9
^ am -9
comment:actually -9
^ put -9
no time -9
the fridge -9
ahead -9
rang _ $ -9
before noon -9
sprechen -9
comment:soll -9
is _ a -9
call:ringing -9
need a -9
nice -9
ahi 9
leave _ alone 9
ne marche -9
call:hora -9
must 9
nothing:cant -9
arriv- -9
bien _ $ -9
la llamada -9
termin -9
march- -9
marche -9
# she -9
break -9
# _ lo -9
glatt- -9
glatte -9
rating:glatte -9
arran- -9
^ _ j -9
cette ligne 9
hora -9
call:give -9
nothing:error -9
rating:# -9
need $ -9
nothing:meine -9
texts _ you 9
dejo -9
my _ twice -9
verif- -9
comment:sick -9
never _ $ -9
rating:bad -9
out _ this 9
baby -9
call:baby -9
was just -9
mins -9
block -9
close -9
da $ -9
but he -9
^ unstop -9
nothing:unstop -9
unsto- -9
unstop -9
^ _ und 9
nothing:x -9
pm $ -9
came -9
rating:que -9
call:hour -9
blue -9
the blue -9
message _ $ 9
big -9
delivered -9
nothing:isnt 9
i rate -9
give us -9
can _ rate -9
tomorrow $ -9
warranty -9
nothing:cease 9
^ maybe -9
otra -9
anyti- -9
anytime -9
is _ good -9
get _ message -9
^ _ mother 9
comment:menu -9
chez le -9
comment:jamais -9
phone _ about -9
^ free -9
from you 9
call:noon -9
on _ me -9
arreg- -9
nothing:cette 9
bis -9
help -9
besch- -8
three hours -8
call:remove 8
ecrire $ 8
a retire -8
rien _ retire -8
no _ call -8
comment:internet -8
a supervisor -8
anyon- -8
anyone -8
rien a -8
vor -8
^ _ star -8
rating:star -8
star -8
in # -8
talk -8
de que -8
manda- 8
algui- -8
alguien -8
nothing:alguien -8
offen -8
^ ma -8
apres -8
liste $ 8
stop # 8
up after -8
waiting by -8
sie _ $ 8
message _ delivered -8
message not -8
not delivered -8
d _ merci -8
a person -8
batte- -8
# to -8
lo _ en -8
^ dale -8
call:dale -8
dale -8
tree -8
rating:abmelden 8
warra- -8
to have -8
a _ from -8
it _ was -8
comment:billing -8
you _ not 8
would $ -8
comment:d -8
went -8
boss $ -8
told to -8
call:tmrw -8
tmrw -8
question -8
plus rien 8
a _ thats -8
my _ the -8
i rang -8
answered -8
youve 8
^ _ ever -8
rang me -8
you need -8
conteste -8
dont $ 8
cant give -8
a raise -8
comment:raise -8
raise -8
leave it -8
text is 8
lista $ 8
call:anruf -8
note -8
wollt- -8
wollte -8
rating:reply -8
rating:text 8
nothing:if -8
no _ you -8
to shut -8
desol- -8
basta ya 8
rush -8
dont write 8
leave me 8
num 8
call but 8
i _ know 8
what _ is -8
the _ rang -8
call:one -8
nothing:opt -8
nonst- -8
nonstop -8
the _ off -8
# min -8
min -8
nothing:want -8
euch $ 8
solved $ -8
good $ -8
rating:music -8
sin -8
^ to -8
call:solved -8
forget it -8
nothing:da -8
no _ que -8
quit 8
nothing:mind -8
the _ list -8
cita -8
it _ to -8
nothing:or -8
^ k -8
your _ reply -8
cut off -8
^ _ den -8
comment:still -8
^ _ la -8
des _ $ -8
rating:all 8
quite- 8
gate -8
comment:they -8
rating:hours -8
puedo -8
nothing:them -8
maybe $ -8
u _ the 8
reply _ to -8
le # -8
necessary $ -8
rating:reported 8
to _ fcc 8
ser -8
the account -8
call:ahead -8
call:heures -8
heure- -8
heures -8
land -8
wrong _ $ 8
# from -8
^ _ wrong -8
^ they -8
went _ $ -8
atend- -8
blocking 8
call:many -8
bothe- 8
insul- -8
insulin -8
call:anymore -8
seit -8
de messages 8
dont _ you -8
everyone -8
the texting 8
agree- -8
escribirme 8
erase my 8
automatique -8
# today -8
agreed -8
rating:shut 8
call:min -8
cease 8
rating:worst -8
technician -8
call:ein -8
mal -8
was great 8
nothing:mis -8
unter -8
any more -8
comment:never -8
have someone -8
to _ it -8
comment:long -8
llamar -8
arrete pas -8
line _ my -8
or not -8
eleve- -8
confi- -8
eleven -8
comment:we -8
comment:her -8
ruth $ -8
what _ it -8
leave _ $ -8
s arrete -8
# _ pour -8
rest 8
rest $ 8
came _ on -8
me _ pas -8
where do -8
comment:voicemail -8
cuanto -8
# _ told -8
never ends -8
order -8
should i -8
file 8
txt 8
nach # -8
or is -8
ruth -8
ende 8
answer is -8
^ never -8
^ tmrw -8
call:s -8
to ring -8
would not -8
now # -8
^ yep -8
call:yep -8
yep -8
das nicht 8
i _ off 8
is _ you -8
^ _ auf 8
^ hort 8
hort auf 8
call:lunch -8
my _ is -8
comment:una -8
ne plus 8
nice $ -8
nothing:right -8
nothing:mean -8
wrong 8
internet -8
call:erreichbar -8
errei- -8
erreichbar -8
is at -8
^ use -8
later $ -8
^ jo -8
call:jo -8
jo -8
rating:mind -8
not on -8
mehr an 8
wonde- -8
i stop -8
appoi- -8
nothing:mais -8
try _ again -8
the code -8
can _ $ -8
puede _ $ -8
puede ser -8
ser $ -8
for every 8
need -8
minuten -8
give me -8
zu _ $ -8
to talk -8
perfe- -8
wow $ -8
stund- -8
i _ these 8
call:bien -8
from _ account -8
needed $ -8
^ schluss 8
quien _ $ -8
medic- -8
comment:der -8
someone _ my -8
ander- -8
be off -8
conta- 8
clien- 8
shortly -8
you shortly -8
de m 8
den ruckruf -8
follow up -8
et _ $ -8
with no -8
^ _ enough -8
# en -8
cas -8
muss ich -8
call:appelez -8
disco- 8
numme- 8
nummer 8
rating:mochte 8
from my -8
mas 8
short- -8
poner -8
noon $ -8
of _ system 8
call:nochmal -8
mit _ sms 8
you later -8
est pas -8
can ring -8
call:minutes -8
she didnt -8
nothing:peut -8
peut -8
wieder _ $ -8
rating:enough 8
comment:shame -8
shame -8
shame _ you -8
shame on -8
k $ -8
rating:tho 8
tho 8
and ill -8
normal -8
lunch -8
very good -8
nothing:calling -8
rating:check -8
cette 8
call:gern -8
gern $ -8
rating:gewartet -8
elsew- -8
elsewhere -8
rating:stopp 8
factura -8
do want -8
my _ in -8
samed- -8
samedi -8
unsubscribed -8
late now -8
too _ now -8
rating:hat -8
number _ the -8
non stop -8
call:make -8
antwort -8
automatische -8
automatische antwort -8
you charged -8
hour $ -8
super -8
number out 8
right _ $ -8
more texts 8
e -8
the technician -8
call:wait -8
ive got -8
nothing:thank -8
rating:must 8
from your 8
call:does -8
call:number 8
j _ toujours -8
wrong part -8
rating:con -8
^ _ closing -8
nothing:muss -8
with my -8
comment:called -8
great $ -8
noch $ -8
rating:dem 8
shut up 8
its the -8
comment:link -8
contrat -8
stop stop 8
away $ 8
rating:cell 8
are your -8
dont _ me 8
call:jsuis -8
jsuis -8
call:yeah -8
dont know 8
waite- -8
waited -8
morge- -8
morgen -8
then $ -8
removed the -8
cita $ -8
call:puedo -8
agente -8
but _ $ -8
sorry $ -8
kept -8
comment:fitter -8
auf _ zu 8
mir zu 8
comment:cita -8
the _ part -8
call:morgen -8
you about -8
never been -8
nothing:me -8
dejen de 8
the _ you -8
shut 8
hard -8
from _ call -8
pueda- -8
use _ # -8
lectu- -8
rating:bei -8
outag- -8
nette- -8
netter -8
rating:netter -8
can it -8
la linea -8
getting your -8
aus _ verteiler 8
verte- 8
verteiler 8
longe- -8
longer -8
nothing:vom -8
period $ 8
opt _ out 8
exper- -8
yes please -8
marche _ $ -8
^ _ but -8
plus _ de 8
closi- -8
closing -8
be calling -8
call _ call -8
was the -8
# _ not -8
order is -8
bless _ $ -8
mettr- -8
mettre -8
rating:sms 8
^ _ spam -8
arret- 8
storn- -8
stornieren -8
es $ -8
caller -8
garan- -8
nothing:revoke 8
quien es -8
no not -8
call:les 8
from anyone -8
demai- -8
demain -8
one more 8
zwisc- -8
zwischen -8
# what -8
me _ line -8
for once -8
en el -8
thanks $ -8
priya -8
calls to -8
la _ del -8
nothing:telefono 8
you ring -8
^ paren 8
what _ the -8
# ans 8
anwal- 8
anwalt 8
l -8
call:llamar -8
address $ -8
rating:also -8
call is -8
does _ cost -8
call:didnt -8
^ _ another -8
^ _ keep -8
message $ 8
comment:l -8
mis -8
and nobody -8
paz $ 8
away _ the -8
hour to -8
of # -8
no contact 8
rapid- -8
comment:point -8
half -8
# weeks -8
callback $ -8
call:vor -8
rating:technician -8
h $ -8
call:today -8
away for -8
cancel the -8
dead -8
up _ me -8
you know -8
nothing:newsletter -8
call:euch 8
^ _ lunch -8
than _ $ -8
meant to -8
comment:pour -8
rating:need -8
nothing:end -8
every text 8
la _ de -8
my _ got -8
comment:visit -8
visit -8
offen $ -8
three -8
fee $ -8
mais _ de 8
comment:sur -8
nothing:hit -8
the first -8
estoy en -8
comment:rappelle -8
on hold -8
month -8
geht das -8
has gone -8
comment:any 8
comment:week -8
do _ to 8
office $ -8
saturday -8
or _ it -8
number _ times -8
my old -8
tmrw # -8
line _ $ -8
# _ est -8
^ la -8
nothing:called -8
la $ -8
ihre nachricht -8
comment:says -8
call:day -8
to _ away -8
to go -8
wer ist -8
call:texts 8
falta -8
call:shop -8
i make 8
make these 8
^ en -8
^ _ sms 8
mind $ -8
talki- -8
talking -8
an emergency -8
text the -8
this and 8
nothing:thing -8
have $ -8
data 8
call:ware -8
call:queue -8
me _ que -8
borren 8
borren mi 8
^ she -8
rating:look 8
^ message -8
the shop -8
recog- -8
leak -8
the leak -8
me this 8
nothing:friday -8
comment:deleted -8
comment:messages 8
the music -8
rufen -8
rufen _ mich -8
rufen sie -8
sie _ an -8
comment:yes -8
music $ -8
tout 8
sie meine 8
duty -8
clear -8
not me 8
call:took -8
grandson -8
my grandson -8
in _ hrs -8
nothing:faire -8
weiter -8
morning $ -8
^ you -8
im _ $ -8
mark -8
ecrir- 8
ecrire 8
worst company -8
rating:right -8
et 8
rating:fee -8
im tired -8
to say -8
blocked $ 8
nothing:give -8
not _ your -8
^ _ worries -8
end $ 8
discu- -8
dad -8
me what -8
permi- 8
permission 8
your text -8
new _ $ -8
line -8
quart- -8
a _ $ -8
comment:given -8
call:la -8
^ go 8
would call -8
nothing:se 8
comment:depuis -8
nothing:harold -8
comment:baja -8
^ let -8
more _ $ -8
call:cheers -8
main -8
quits -8
^ _ el -8
i want -8
die -8
surveys $ 8
^ _ tecnico -8
rating:find -8
you but -8
call _ my -8
# si -8
transferred -8
comment:para -8
telep- -8
nothing:und 8
get lost 8
lost $ 8
like _ $ -8
# more -8
back _ you -8
menti- -8
call:went -8
comment:voix -7
voix -7
arretez de -7
given -7
much _ $ -7
how long -7
movil 7
call:ruft -7
press- -7
pressed -7
rating:hung -7
^ _ changed -7
nadie -7
mein -7
i _ need -7
^ sat -7
sat # -7
best -7
over _ $ -7
i had -7
^ _ accord -7
d accord -7
best _ $ -7
no complaint -7
silence 7
# thanks -7
das noch -7
comment:nice -7
is not -7
sorry i -7
um -7
^ _ any -7
nothing:sin -7
nothing:could -7
comment:knows -7
excel- -7
next time -7
through _ $ -7
know $ -7
stop _ and 7
fin de -7
nothing:um -7
call:esto 7
^ mon -7
will not -7
rating:twice -7
necesito -7
yes pls -7
rating:appointment -7
^ fuck 7
fuck 7
was _ on -7
charged -7
rating:said -7
sick of -7
texte- 7
dont understand -7
it but -7
another go -7
supervisor -7
the other -7
^ _ had -7
the _ time -7
bye 7
^ wait -7
comment:had -7
are _ is -7
call:these 7
the young -7
agent- -7
i pay 7
rating:pay 7
^ _ phone -7
the modem -7
appeler -7
comment:personne -7
call:k -7
^ nobody 7
lost my -7
you lost -7
quick- -7
el _ # -7
heure et -7
you please 7
rating:use 7
immed- 7
friday -7
no _ on -7
a _ h -7
# _ works -7
spam _ $ 7
a _ one -7
call:already -7
nothing:home -7
^ das 7
phone all -7
broken $ -7
^ _ dont -7
the _ all -7
nothing:termin -7
call:ready -7
call:withhold -7
withh- -7
withhold -7
nothing:didnt -7
rating:voice -7
nothing:wer -7
^ de -7
go _ then -7
on then -7
machi- -7
machine -7
^ third 7
will _ be -7
wrong guy 7
probl- -7
alarm- -7
less -7
der _ meiner 7
ish -7
delete _ old -7
texto 7
outage -7
nothing:update -7
call:cuando -7
these texts 7
please do -7
keiner -7
rating:regards 7
anything $ -7
router $ -7
auf dem -7
didnt $ -7
comment:bit -7
anybo- -7
anybody -7
appelez _ $ -7
nothing:other -7
me _ like -7
who _ $ -7
bitte den -7
dont _ texting 7
call:volontiers -7
volon- -7
volontiers -7
volontiers $ -7
rating:mauvais -7
we _ you -7
comment:retire -7
i still -7
to not 7
call:sorry -7
^ _ hab -7
comment:us -7
i lose -7
ya $ 7
# ish -7
rating:zu -7
of been -7
esto $ 7
dis $ -7
aufho- 7
aufhoren 7
norma- -7
off 7
cost -7
up $ -7
^ _ app -7
he told -7
unstop $ -7
but _ dont 7
call:es 7
stop _ this 7
why $ -7
rating:under 7
depos- -7
comment:works -7
rating:fois -7
i _ leave -7
updates -7
le _ ma -7
denun- 7
veuil- 7
veuillez 7
her _ $ -7
arreglo -7
call:arreglo -7
tonight $ -7
an appointment -7
^ does -7
firma -7
inste- -7
instead -7
notes $ -7
^ _ morgen -7
call:then -7
call:mate -7
end this 7
not _ anymore -7
mehr bekommen 7
of _ texting 7
^ _ je -7
to somebody -7
rating:kept -7
un supervisor -7
go $ -7
comment:ever -7
call:problem -7
oui $ 7
rating:ring -7
real -7
comment:longer -7
# still -7
^ tomorrow -7
rating:goes 7
midi -7
comment:hat -7
just dont 7
more to -7
wer -7
contact my -7
said _ call -7
stop _ me 7
las _ de -7
and _ tell -7
ill tell -7
nothing:las -7
who _ i -7
no texts 7
was on -7
comment:while -7
comment:nothing -7
on _ list -7
arrange -7
the best -7
has the -7
ring me -7
wrong number 7
other _ $ -7
momen- -7
moment -7
prefe- -7
^ _ getting 7
vous _ plus -7
mit den 7
telephone $ -7
dos veces -7
# h -7
me no 7
send _ $ 7
police -7
the _ kept -7
y _ $ -7
any _ $ 7
i pressed -7
me _ $ 7
the hearing -7
call:schreiben 7
call:tu 7
que no 7
call:stand -7
nothing:votre -7
of this 7
comment:musica -7
music- -7
musica -7
call:either 7
more and 7
annul- -7
missi- -7
missing -7
comment:nobody -7
reply stop -7
y me -7
toujours pas -7
einen -7
a number -7
telefono 7
# because -7
poner _ $ -7
rating:survey 7
cambi- -7
showe- -7
mysel- -7
myself -7
ni 7
me _ por -7
^ oops -7
oops -7
rating:nice -7
works now -7
call:next -7
call:hrs -7
pick -7
call:do -7
llamenme $ -7
automatique $ -7
recorded -7
rating:answered -7
comment:make -7
bekommen $ -7
nothing:rang -7
call:how -7
not _ to 7
^ under 7
^ _ suffit 7
ca suffit 7
comment:aber 7
comment:report -7
accept -7
called to -7
ish $ -7
delete it 7
turne- -7
turned -7
^ been -7
stop _ the -7
getting these 7
before _ i 7
the _ number -7
tarde -7
hit _ wrong -7
hit the -7
but not -7
keine sms 7
sms mehr 7
comment:aus -7
nothing:nie 7
petit -7
a _ is -7
comment:ma -7
call:instead -7
do i -7
this time -7
nothing:monday -7
nothing:is -7
^ merci -7
nothing:but -7
he gave -7
al _ $ -7
# uhr -7
fix -7
^ waited -7
she is -7
fixed $ -7
phone line -7
cancel texts 7
call _ $ -7
accid- -7
he _ $ -7
call:times -7
best support -7
call:ya -7
and dont 7
mi madre -7
caller id -7
^ _ here -7
me _ ring -7
call:heure -7
nothing:since -7
nothing _ $ -7
call:apres -7
goes _ the 7
you _ that -7
sign _ for 7
der techniker -7
techniker -7
phone menu -7
my turn -7
people _ me -7
get off 7
call:minuten -7
problem $ -7
grand- -7
message _ i -7
comment:broken -7
fixed -7
comment:half -7
pm -7
rating:bill -7
und # -7
je _ repondrai -7
repondrai -7
vous repondrai -7
more surveys 7
^ _ does -7
^ _ mets -7
je mets -7
mets -7
rating:mets -7
rating:router -7
hablar -7
month- -7
comment:small -7
cut _ out 7
cut it 7
already _ stop 7
the phone -7
phone was -7
ive _ the -7
i _ stop 7
she -7
comment:day -7
le _ est -7
rating:nachrichten 7
take _ out 7
weite- 7
veux -7
dear _ $ -7
supervisor $ -7
what you -7
minutes then -7
pluto- -7
plutot -7
rating:dental -7
^ an -7
likes -7
^ _ sure -7
nah im -7
nothing:did -7
who is -7
fee -7
call this -7
comment:say -7
delete _ $ 7
i can -7
soll -7
dar -7
comment:problem -7
# pm -7
not _ customer 7
fine now -7
una -7
comment:invoice -7
end my -7
comment:endlich -7
se 7
plan $ -7
what _ will -7
gas -7
goes to 7
off and -7
call:myself -7
# minuten -7
call:h -7
rating:quit 7
^ _ dis -7
rating:dis -7
reden -7
now $ -7
people $ -7
nothing:make 7
otherwise fine -7
denta- -7
dental -7
comment:mal -7
star $ -7
texts $ 7
wont -7
arret 7
^ _ etes -7
nothing:etes -7
call:guy 7
and then -7
comment:good -7
call:they -7
me # -7
never _ this -7
^ agent -7
^ contact -7
no _ surveys 7
rating:eine -7
be _ it -7
perfect -7
policy -7
recibir los -7
rating:thx -7
nothing:pls 7
nothing:when -7
je _ $ -7
aber 7
hour -7
the website -7
nothing:system 7
at _ end -7
call:d -7
jeudi -7
nothing:water -7
nicht _ zu -7
waiting list -7
talk $ -7
next week -7
call:mobile -7
comment:sein -7
sein -7
interesse $ 7
number _ my -7
try me -7
ruft -7
rating:mensaje -7
go _ for -7
opt _ of -7
twice -7
to _ a -7
emergencies 7
for emergencies 7
equiv- 7
mind -7
i changed -7
it _ the -7
invoice $ -7
^ was -7
hed -7
a ring -7
waiting _ for -7
of _ # -7
friendly -7
estas 7
^ we -7
remove me 7
rating:ustedes 7
lad -7
de su 7
nothing:talk -7
acme _ did -7
acme how -7
did we -7
do today -7
we _ today -7
we do -7
pas de -7
the callback -7
rating:warteschleife -7
# good -7
^ _ peut -7
bit _ $ -7
wie -7
avez -7
mi _ para 7
comment:del 7
do _ lose -7
call:shift -7
comment:as -7
plz $ -7
if the -7
weeke- -7
youve _ me -7
tun 7
are you -7
comment:fridge -7
usted- 7
ustedes 7
la senorita -7
do _ message 7
not message 7
plus besoin -7
back _ the -7
call:turn -7
rating:didnt -7
thats my -7
in _ an -7
add -7
the hold -7
en est -7
rating:less -7
myself $ -7
avec -7
small claims 7
comment:anything -7
konne- -7
konnen -7
konnen sie -7
have _ ring -7
rating:whatever 7
comment:has -7
no _ falta -7
escriban $ 7
call:mins -7
^ _ she -7
^ _ long -7
by itself -7
the waiting -7
nothing:waiting -7
in touch 7
me anything -7
danke $ -7
dont need -7
desk -7
nothing:anrufen -7
that $ -7
being texted 7
i _ being 7
call:later -7
comment:une -7
problem _ $ -7
premi- -7
premium -7
premium plan -7
the premium -7
thank _ $ -7
mobile $ 7
stop sending 7
by _ to -7
tomorrow to -7
^ bus -7
nothing:text -7
rating:ends -7
call:dont 7
the _ who -7
could _ be -7
is on -7
book -7
phone _ me -7
llamo $ -7
pero no 7
colis -7
order _ # -7
mista- -7
mistake -7
comment:merci -7
rating:fur -7
the _ music -7
code -7
good _ $ -7
live 7
# your -7
to text 7
vez -7
the _ will -7
the vet -7
vet -7
on _ account 7
kindl- 7
kindly 7
no _ required -7
rating:thank 7
givin- -7
giving -7
# _ pm -7
i prefer 7
nachrichten mehr 7
plus avoir 7
# _ was -7
called _ # -7
envoye -7
since _ and -7
what _ do -7
took -7
plus _ $ -7
me _ ill -7
whatever 7
rating:pressed -7
we got -7
nothing:somebody -7
the tracking -7
track- -7
tracking -7
call _ important -7
is important -7
an -7
have _ go -7
have another -7
before # -7
nothing:notice -7
^ _ hours -7
deja de 7
the _ was -7
quit _ it -7
frau -7
nothing:unsubscribe 7
^ whoever -7
bad -7
so _ time -7
^ bestellung -7
comment:texting 7
paren 7
basta 7
^ _ ihr -7
too long -7
hort 7
rating:year 7
call:say -7
blood- -7
bloody -7
call:told 7
^ _ never -7
atendieron -7
me atendieron -7
rating:getting 7
rating:update -7
call:yet -7
call _ is -7
autre- 7
and every 7
ring _ $ -7
de _ lista 7
secon- -7
comment:contact -7
up the -7
id _ tell -7
rather tell -7
tonig- -7
tonight -7
call:auto -7
comment:only -7
would _ me -7
of _ life -7
and dial -7
comment:patient -7
comment:noch -7
nothing:password -7
wifi -7
the claim -7
call:contact 7
saber 7
lista 7
got _ off -7
got cut -7
of _ a -7
# and -7
rating:app -7
cancelar 7
can _ call -7
rating:wait -7
mich an -7
nothing:ill -7
erreichbar $ -7
^ had -7
comment:staff -7
speak to -7
nochmal _ $ -7
i _ given -7
you said -7
^ _ good -7
sorry we -7
ring my -7
^ _ mas 7
pls im -7
nothing:second -7
sich _ $ -7
was _ and -7
and you -7
your website -7
aviso- 7
avisos 7
nothing:avisos 7
peux -7
kann ich -7
call:wow -7
charger -7
pm _ the -7
dar _ baja -7
dar de -7
are and 7
know _ you 7
who _ are 7
who you 7
you _ and 7
comment:ya 7
^ try -7
delete _ number 7
call # -7
# _ $ -7
i found -7
i _ call -7
rappeler -7
nothing:office -7
call:people -7
nothing:mas 7
rating:has -7
# _ before -7
staff -7
jusqu- -7
missed it -7
mensajes $ 7
vor _ uhr -7
^ dejen 7
phone to -7
^ what -7
comment:recording -7
nothing:bestellung -7
tromp- 7
alarm -7
passw- -7
password -7
more i -7
^ not -7
the text 7
its not -7
me _ text 7
they _ me -7
stree- -7
street -7
osei 7
hat mich -7
comment:likes -7
rang -7
ligne 7
rating:through -7
call:rappeler -6
meine nummer 6
minutes $ -6
^ _ volver -6
a _ los -6
a recibir -6
nothing:volver -6
quiero _ a -6
quiero volver -6
volver _ recibir -6
volver a -6
marki- -6
nothing _ to -6
was told -6
min $ -6
before _ please -6
stand- -6
fur 6
por _ $ -6
suppo- -6
nothing:un -6
nothing:which -6
monda- -6
call:quarter -6
ihr 6
number off 6
claim -6
post 6
nothing:router -6
# on -6
of me -6
i cant -6
^ _ can -6
need _ $ -6
still on -6
^ estoy -6
comment:de -6
nothing:contact 6
nothing:paid -6
paid -6
ring $ -6
have your -6
please call -6
i _ never -6
crack- -6
and im -6
please make -6
rating:talked -6
comment:once -6
nothing:interesse 6
my _ fixed -6
this a -6
change -6
asked _ my -6
hand -6
wrong person 6
call on -6
^ called -6
de vos 6
monday -6
diese 6
comment:room -6
comment:weekend -6
call:half -6
still _ $ -6
call:de 6
^ _ five -6
not # -6
comment:days -6
stop _ opt -6
the company -6
rating:plz 6
va 6
le -6
nothing:hab 6
comment:voulais -6
je voulais -6
voula- -6
voulais -6
before $ -6
account number -6
tard -6
appel- -6
comment:a -6
^ lol -6
on a -6
comment:machine -6
^ _ dokey -6
^ okey -6
call:dokey -6
call:okey -6
dokey -6
okey -6
okey dokey -6
cuando _ $ -6
nothing:texting -6
texti- 6
texting 6
report -6
call:id -6
p 6
i _ hear -6
nothing:arret -6
it stop -6
call:dog -6
gotta -6
hago $ -6
still _ me -6
i _ twice -6
ich _ nicht -6
my service -6
think- 6
nothing:best -6
nothing:know -6
rating:robot 6
rating:hed -6
quick -6
weekend -6
its _ the -6
is anybody -6
so _ anybody -6
so is -6
ja bitte -6
i asked -6
^ _ done -6
mrs _ $ -6
call:stunde -6
stunde -6
^ _ queja -6
comment:queja -6
queja -6
im free -6
nurse -6
devol- -6
# thats -6
comment:mon -6
to _ with -6
about # -6
had the -6
number _ not -6
^ block -6
block my -6
diffe- -6
different -6
not _ # -6
yes _ $ -6
call:kyle 6
kyle 6
^ _ euch 6
^ verpisst 6
verpi- 6
verpisst 6
verpisst euch 6
get _ to -6
try $ -6
human being -6
using -6
viene -6
comment:arrete -6
nothing:code -6
soone- -6
sooner -6
^ _ welcome -6
youre welcome -6
on _ again -6
is in -6
call:callback -6
dont _ the -6
^ _ person 6
minutes _ $ -6
come back -6
nothing:offen -6
rating:da -6
nothing:she -6
melden $ 6
comment:laughed -6
shift -6
text _ $ 6
card from -6
the _ line -6
este numero -6
stars -6
no _ cliente 6
soy cliente 6
guess $ -6
repor- 6
comment:already 6
^ _ sur -6
comment:asi -6
# _ d -6
# _ no 6
^ actually -6
back _ $ -6
the second -6
zu -6
heure -6
espera -6
iphone # -6
rating:tell -6
rating:ill -6
nothing:nummer -6
call again -6
manana $ -6
nothing:billing -6
nothing:estoy -6
comment:mich 6
comment:esa -6
gave me -6
going out -6
comment:phoned -6
call:nada 6
van -6
where _ i -6
^ _ am 6
premium _ $ -6
nothing:tcpa 6
tcpa 6
you _ i -6
the _ $ -6
paque- -6
paquete -6
presc- -6
prescription -6
nothing:dis 6
why _ you 6
stop texting 6
en _ # -6
rating:have 6
slot -6
rating:ppl -6
^ were -6
compu- -6
please _ ring -6
cliente 6
department to -6
log -6
call:avec -6
my son -6
rating:falsche -6
call:longer -6
nothing:receive -6
# hours -6
effac- 6
comment:important -6
pedid- -6
pedido -6
then -6
# que -6
call:talk -6
a five -6
be _ my -6
tech -6
arthr- -6
arthritis -6
rating:m 6
is too -6
call:saturday -6
comment:monteur -6
monte- -6
monteur -6
belongs _ a 6
number _ to 6
number belongs 6
cant -6
rating:human -6
compr- -6
nehmt 6
servi- -6
service -6
que _ me -6
all the 6
rating:touch -6
moi _ $ 6
plus 6
bothering 6
chef -6
comment:date -6
i leave -6
rating:us 6
^ _ call -6
comment:five -6
by _ phone -6
didnt stop -6
no further -6
comment:line -6
offer- -6
get _ on -6
complaint _ $ -6
complain -6
comment:guys -6
rating:working -6
# oclock -6
rating:isnt -6
cancel _ $ -6
arret _ bus -6
de bus -6
l _ de -6
l arret -6
nothing:supprime -6
supprime -6
calling my -6
fcc 6
the fcc 6
wait # -6
nadie me -6
will i -6
# _ be -6
ai _ besoin -6
cell 6
danke -6
comment:personas -6
personas -6
rating:remove 6
thats for -6
free now -6
call:hello -6
in the -6
^ _ already 6
else 6
quit _ $ 6
rating:chef -6
call:this 6
on _ # -6
^ _ conduciendo -6
conduciendo -6
estoy conduciendo -6
im _ a -6
one and -6
laissez moi 6
nothing:list 6
call:und 6
off _ # -6
^ number -6
put _ back -6
be $ 6
again _ at 6
m ecrire 6
comment:que 6
call -6
worke- -6
worked -6
rating:blocked -6
c _ bon -6
est bon -6
rating:garbage -6
trans- -6
what is -6
^ dont -6
# _ gewartet -6
horas -6
comment:en -6
three _ $ -6
enlev- 6
comment:great 6
rappelez -6
rappelez moi -6
on _ phone 6
rating:si -6
recal- -6
text _ dont 6
i left -6
so _ $ -6
still need -6
ill _ you -6
i got -6
ring now -6
do _ # -6
to _ person -6
ring _ # -6
^ _ son -6
stop talking -6
ill -6
you _ reply -6
pin -6
^ _ rate -6
call:til -6
can _ that -6
neces- -6
de sms 6
thats enough 6
laissez 6
from _ company 6
get 6
comment:nadie -6
call:mine -6
^ _ asked -6
great _ but 6
in zukunft 6
zukun- 6
zukunft 6
asked _ $ -6
comment:contract -6
number will -6
off please 6
^ pues -6
delet- 6
none 6
the _ person 6
life -6
my life -6
nachr- 6
monday # -6
nothing:app -6
i cancelled -6
if _ was -6
contact 6
direc- -6
delete 6
who called -6
call:sur -6
^ _ minutes -6
you _ like -6
your _ hours -6
comment:thought -6
halfw- -6
halfway -6
mich 6
words 4 -6
comment:immer 6
exactly -6
done with -6
anruf $ -6
# _ more -6
so much -6
attit- -6
attitude -6
attitude $ -6
rating:does -6
my other -6
price -6
# _ at -6
not working -6
^ der -6
comment:rien -6
distu- 6
disturb 6
^ _ ok 6
would _ # -6
rating:pm -6
^ get 6
any 6
box -6
the _ by -6
call:su 6
comment:promised -6
call:c 6
# _ to -6
rating:note -6
sim 6
notice $ -6
^ _ unsubscribe 6
gave up -6
porfa -6
be great -6
cat -6
^ _ siri 6
hey siri 6
the guy -6
week $ -6
reported 6
nothing:emails -6
this _ is 6
ecriv- 6
the engineer -6
# _ good -6
rating:before -6
i have 6
comment:price -6
de _ numero 6
parts -6
call:must 6
rating:better 6
attor- 6
attorney 6
before _ $ -6
call:ty -6
ty -6
comin- -6
coming -6
rate _ $ -6
call:turned -6
rating:encuestas 6
call:and 6
retirez 6
im up -6
^ sounds -6
call:sounds -6
sounds _ $ -6
sounds good -6
otra vez -6
to call -6
call:est -6
on friday -6
check -6
la paix 6
moi _ paix 6
paix 6
comment:person -6
to unsubscribe -6
the lady -6
company $ -6
nothing:day -6
nothing:never 6
i _ not 6
no longer -6
once $ -6
the queue -6
# the -6
great service 6
rating:ist 6
your _ for 6
me call 6
avant -6
call:avant -6
pas avant -6
you still -6
until _ # -6
mentioned -6
call:falta -6
what _ this -6
^ entre -6
entre -6
entre # -6
rating:entre -6
^ ruft -6
boss -6
the _ but -6
call:y -6
versc- 6
gar 6
den _ $ 6
opera- -6
faire $ -6
getting _ $ 6
rating:giving -6
comment:code -6
you _ on -6
sounds -6
rating:anruf -6
ok _ $ -6
my sister -6
comment:anymore -6
want the -6
cancelled my -6
keine nachrichten 6
rating:scam -6
call:to -6
does it -6
and have -6
rating:question -6
de _ # -6
send any 6
please _ send 6
somebody else 6
thing i 6
cant talk -6
dame -6
called at -6
^ youre 6
a scam -6
siste- -6
was _ # -6
son is -6
hold _ $ -6
encor- 6
encore 6
says # -6
comment:reach -6
no problem -6
call:mais 6
futur- 6
future 6
estoy -6
for sure -6
^ will -6
email 6
be the 6
faire -6
off _ callback -6
scam -6
stars $ -6
# _ is -6
comment:nach -6
ends _ $ 6
call:home -6
the boiler -6
free -6
call:other -6
comment:router -6
waiting _ somebody -6
makin- -6
making -6
colle- -6
heute -6
comment:war 6
comment:liste -6
baja de 6
parts $ -6
one _ the -6
^ quien -6
call back -6
rating:long -6
rating:kindly 6
somebody _ me -6
is _ an -6
there an -6
^ _ will -6
cuanto _ $ -6
respu- -6
beschwerden -6
keine beschwerden -6
^ wrong 6
business _ $ -6
is good -6
rating:mal -6
list 6
about $ -6
rating:took -6
should _ $ -6
call:nobody 6
rating:that -6
no _ mas -6
to # 6
half an -6
on for -6
please take -6
comment:third -6
could give -6
si $ -6
dont do 6
aber bitte 6
rating:revoke 6
doch -6
hora $ -6
comment:lot -6
put a -6
comment:best -6
comment:my -6
nothing:through -6
hangi- -6
hanging -6
you lot -6
comment:am -6
pero _ no 6
m _ pas -6
somebody _ to -6
knows -6
k -6
frida- -6
tell _ the -6
not _ im -6
the _ she -6
want $ -6
you want -6
rating:help -6
delete my -6
so _ can -6
ja aber -6
rating:ur 6
rating:nunca 6
non 6
you _ dont -6
and _ is -6
saturdays -6
saturdays $ -6
rating:anrufen -6
^ _ mi 6
the whole -6
was it -6
^ cut 6
the dog -6
dann -6
it _ again -6
ma -6
^ gefallt -6
una _ $ -6
nothing:thanks -6
number to -6
comment:button 6
falta $ -6
call:pm -6
need somebody -6
call you -6
like that -6
# it -6
comment:he -6
the texts 6
rating:calling -6
me _ you 6
nothing:whats -6
whats -6
rating:llamada -6
liebe- -6
lieber -6
call:best -6
ich _ keine -6
rather _ it -6
tell it -6
the water -6
^ whats -6
need _ call -6
you _ $ -6
she was -6
get somebody -6
give # -6
a _ por -6
comment:nie -6
a _ until -6
rating:being -6
^ piss 6
piss 6
piss off 6
^ se 6
bin ich -6
nothing:yes -6
check something -6
call:stopped -6
# _ aber -6
sales -6
schreiben sie 6
call:love -6
consi- 6
consider 6
^ _ the -6
second -6
one _ we -6
thank _ what -6
thing we -6
we should -6
thursday -6
solo -6
the contract -6
would _ stop -6
nothing:mehr 6
jusquau -6
jusquau # -6
reponse -6
reponse automatique -6
delivery -6
call:ask -6
sin _ $ -6
just for 6
hold $ -6
mme 6
now 6
seconds -6
call:message -6
encuestas 6
kids -6
# _ dann -6
but i 6
comment:order -6
cours- -6
in _ queue -6
noon tomorrow -6
said hed -6
^ _ took -6
call registry 6
not _ registry 6
regis- 6
registry 6
the do 6
on _ do 6
shall be -6
sms svp 6
cut _ at -6
off at -6
cancelar mi -6
diens- 6
stop please 6
the last 6
and _ for -6
down -6
in ruhe 6
mich _ ruhe 6
mich in 6
ruhe 6
ruhe $ 6
comment:quick -6
^ auto -6
text $ 6
^ tell -6
ten -6
dont contact 6
i _ texts 6
es de 6
a work 6
dont _ again 6
mais plus 6
encue- 6
thurs- -6
and _ dont -6
nothing:sister -6
rating:till -6
call:notig -6
mehr notig -6
nicht _ notig -6
notig -6
rating:charged -6
de _ de 6
call:all -6
rating:loved -6
call:et 6
rating:gets 6
rating:bit -6
as before -6
phone # -6
comment:crackly -6
crackly -6
^ _ much -6
ich _ einen -6
reess- -6
bien sur -6
nothing:quit 6
^ on -6
close- -6
closed -6
aus _ leitung -6
ruft mich -6
your surveys 6
addre- -6
address -6
back _ no -6
deux -6
monday at -6
call _ when -6
pay 6
rating:very -6
how $ -6
manana a -6
^ _ because -6
here _ me -6
i shall -6
shall -6
ja _ $ -6
others 6
turn off 6
^ _ nicht -6
people on -6
call:une -6
this 6
he kept -6
comment:isnt 6
^ _ ill -6
nothing:alarm -6
ring after -6
it took -6
when you -6
bravo -6
comment:bravo -6
^ _ came -6
rating:interested -6
call:delete 6
know how -6
helpe- -6
helped -6
remove _ from -6
someone _ the -6
^ _ problem -6
nothing:not 6
of _ to -6
with this -6
fin -6
got through -6
^ _ could -6
fruh -6
call:class -6
^ _ should -6
gefallt -6
is the 6
after the -6
nearl- -6
nearly -6
not _ a -6
endlich _ $ -6
q 6
bitte _ mehr 6
calls from -6
would _ to -6
rating:which 6
refra- 6
refrain 6
je peux -6
course -6
of course -6
last one 6
comment:sales -6
comment:times -6
comment:over -6
comment:bless -6
comment:god -6
from this 6
comment:went -6
the house -6
numbe- 6
did i -6
phone _ dont 6
customer _ $ -6
^ _ tell 6
^ the -6
rating:messaging 6
phone _ $ -6
rating:email 6
comment:boss -6
until # -6
de _ empresa -6
rating:fait -6
get _ of 6
^ _ for -6
mejor -6
u guys -6
messaging 6
mecke- -6
meckern -6
zu meckern -6
este 6
comment:different -6
past -6
my _ husband -6
at once 6
# _ on -6
switc- 6
moi de 6
i _ longer -6
the _ turned -6
in half -6
^ eine -6
ocloc- -6
oclock -6
ends _ # -6
call:que -6
^ habt -6
nothing:habt -6
call:stopp 6
call:off 6
back on -6
comment:paren -6
and _ told -6
how can -6
your driver -6
call:llamenme -6
llamenme -6
comment:of -6
at _ # -6
call:hab -6
comment:an -6
comment:things -6
^ are -6
mande- 6
manden 6
end _ $ 6
schicken 6
were -6
resilier mon -6
^ _ says -5
call:take 5
working anymore -5
dann _ $ -5
ill be -5
me _ about -5
rating:manager -5
^ _ would -5
not 5
rating:delivery 5
old _ $ -5
for texts 5
meiner 5
otra _ $ -5
knock 5
knock _ off 5
knock it 5
rating:knock 5
rating:three -5
^ mi 5
ex husband -5
every 5
phone i -5
could -5
out 5
call:durch -5
it worked -5
id _ not 5
contacts $ -5
had your 5
to contact -5
comment:ahora 5
out _ the -5
over this -5
my dog -5
still _ the -5
nothing:mom -5
call:going -5
til -5
five stars -5
no text 5
kind $ -5
switch 5
laughed at -5
neighbour -5
# times -5
removed _ the -5
weeks -5
words 5 -5
nothing:open -5
^ _ it 5
call:keinen -5
keinen -5
go ahead -5
# but -5
its _ $ -5
call:good -5
so $ -5
cents for 5
pay # 5
pay _ cents 5
rating:cents 5
best _ call -5
rating:great -5
didnt _ to -5
comment:keine -5
call:anybody -5
nett -5
rating:nett -5
tarda- -5
molestar 5
call:where -5
# muy -5
nothing:fur 5
same _ $ -5
nothing:sick -5
afternoon -5
finally -5
please _ $ 5
someone on -5
nichts zu -5
^ f 5
f off 5
gone _ $ -5
rating:gone -5
this _ please 5
call to -5
pizza _ $ -5
your people -5
to your -5
give it 5
had _ wrong -5
but it -5
you try -5
^ _ need -5
gesch- -5
onlin- -5
online -5
online $ -5
^ who -5
pero 5
rating:minuten -5
comment:after -5
three times -5
^ _ remove 5
took my -5
same as -5
what was -5
the rep -5
rating:half -5
truck -5
decir -5
rating:veux 5
yo no 5
whatever _ is 5
we _ cut -5
spam calls -5
rating:thanks -5
doesn- -5
doesnt -5
for _ $ 5
que la -5
in charge -5
is _ charge -5
whoever _ in -5
whoever is -5
rating:zero -5
vos 5
rating:hort 5
maint- 5
maintenant 5
who _ it -5
asi -5
# _ of -5
it back -5
cancelar _ pedido -5
rating:jetzt 5
# _ are -5
nothing:whatever 5
nothing:callback -5
call:lets -5
le _ du -5
call:necesito -5
sms bitte -5
call:sin -5
^ _ a -5
cease $ 5
noise -5
de ne 5
mon 5
a _ for -5
site -5
at it 5
# im -5
branc- -5
branch -5
order # -5
messages 5
cant _ you -5
thanks for -5
a _ de -5
nothing:this 5
said stop 5
nothing:much -5
someone from -5
comment:closing -5
year 5
que j -5
you _ up -5
called _ $ -5
comment:how -5
mas mensajes 5
am not 5
call for -5
rating:where 5
comment:complaint -5
the recording -5
refer- -5
reference -5
mum -5
nothing:mum -5
^ _ thats 5
nothing:free -5
thats it 5
nothing:l -5
nobody has -5
rating:stars -5
^ _ making -5
you open -5
one is -5
comes -5
comment:et -5
laughed -5
messa- 5
act 5
wanted to -5
me _ your 5
moi 5
dit 5
escriban mas 5
marking -5
marking $ -5
mi pedido -5
option -5
eine # -5
phoned -5
l appel -5
ask for -5
call:internet -5
call:dann -5
resol- -5
fixed _ $ -5
^ annulez -5
annulez -5
will _ ring -5
had to -5
cancel _ subscription -5
my subscription -5
subscription -5
nothing:den -5
how much -5
comment:real -5
rating:my 5
de _ facture -5
facture -5
de ma 5
that # -5
your _ was -5
do anything -5
nothing:para -5
la luz -5
the _ day -5
billing and -5
^ _ meant -5
rating:because -5
mitte- 5
call _ # -5
comment:page -5
page -5
dem _ $ 5
belon- 5
belongs 5
belongs to 5
this _ belongs 5
someone _ me -5
llega- -5
through to -5
call:warte -5
warte -5
no me 5
conozco a 5
no conozco 5
nothing to -5
battery -5
harold _ $ -5
phone _ dial -5
another text 5
rating:cut -5
yet -5
patient -5
^ _ let -5
a _ please -5
dont _ this -5
try now -5
per 5
is an -5
will call -5
nothing:by -5
call:reply -5
was in -5
me _ more 5
liste 5
had _ number 5
automatica -5
was ok -5
comment:name -5
^ _ texts 5
nothing:stop -5
of _ please 5
would _ not 5
call:line -5
rating:des 5
stop _ tomorrow -5
rating:txt 5
scared -5
by mistake -5
while driving -5
voy 5
voy a 5
^ _ out 5
needn- -5
neednt -5
the good -5
stopp- -5
i mean 5
rating:dead -5
a _ call -5
me manden 5
no _ manden 5
me _ phone -5
it be -5
feed -5
feed the -5
share -5
^ horen -5
horen sie -5
que me 5
compe- -5
rating:too -5
talking to -5
no one -5
comment:ai -5
nothing:jamais 5
nothing:possible -5
s _ $ -5
this phone 5
rating:techniker -5
by tomorrow -5
comment:tired -5
# i -5
number _ of 5
to answer 5
pls _ $ 5
still wont -5
stunden -5
rating:forever 5
repea- -5
nothing:one 5
nothing:doesnt -5
em -5
even -5
^ got -5
shift $ -5
this about -5
nothing:tonight -5
call _ you -5
appelez pas -5
not _ ring -5
if it -5
go in -5
reached -5
rating:consent 5
comment:pero 5
rating:schreiben 5
^ reessayez -5
call:reessayez -5
reessayez -5
it works -5
me one 5
telefonisch -5
to report -5
funer- 5
funeral 5
leave _ be 5
very -5
she _ my -5
ai jamais 5
awful -5
comment:awful -5
aid -5
hearing aid -5
a half -5
and _ half -5
your list 5
requi- -5
^ _ voice -5
^ _ all 5
wiede- -5
wieder -5
kundi- -5
^ _ demain -5
consent 5
comment:fur 5
from _ is -5
rather than -5
^ esto 5
^ _ yes -5
people _ $ -5
ill keep -5
try _ $ -5
times $ -5
dear $ -5
nothing:basta 5
who do -5
to _ that -5
lost -5
call:mrs -5
me out 5
my _ aid -5
mon _ $ 5
the dishwasher -5
room -5
call:moi 5
^ _ callback -5
rating:dont 5
raus 5
nothing:for -5
do _ call 5
call:eleven -5
got hold -5
hold of -5
this please -5
confirm 5
the nurse -5
works _ $ -5
jeman- -5
jemand -5
^ note -5
note # -5
i _ pick -5
rating:per 5
retur- -5
and a -5
dial -5
more _ from 5
no _ recibir 5
is my 5
^ _ service 5
please i -5
n est -5
get back -5
comment:when -5
comment:listen -5
listen to -5
now _ driving -5
any _ to 5
it the -5
ma _ $ -5
use _ for 5
comma- -5
commande -5
en _ $ 5
nothing:work 5
your man -5
doubl- -5
double -5
askin- 5
asking 5
el tecnico -5
^ _ today -5
rings -5
comment:kept -5
call:your 5
back to -5
from _ # -5
have _ a -5
nothing:be 5
number 5
leave 5
tu 5
contact _ $ 5
know _ the -5
refun- -5
refund -5
calling me 5
rating:attorney 5
in _ min -5
just _ $ -5
no _ thanks -5
left -5
stop _ at -5
nothing:queue -5
take it 5
business hours -5
rating:business -5
rating:yes -5
^ _ free -5
call:konnt -5
konnt -5
para la -5
call:she -5
cuart- -5
comment:die -5
depar- -5
call:forget -5
^ este 5
sign up 5
care 5
^ _ texting 5
sorry was -5
was _ to -5
called -5
# _ today -5
end 5
not call 5
reply call -5
numero $ 5
stars for -5
comment:have -5
you _ you -5
rating:one -5
car -5
so _ it 5
pls 5
technicien -5
fruhe- 5
basic- -5
basically -5
comment:basically -5
call:be -5
fine $ -5
the noise -5
nothing:warranty -5
docto- -5
doctor -5
hearing is -5
call:oclock -5
rating:auf -5
alone _ the -5
you 5
nothing:mobile 5
me telephoner -5
telephoner -5
me _ nada -5
worked $ -5
rating:out 5
m en 5
rating:pls 5
its _ # -5
esperando -5
i _ the -5
any way 5
quarter to -5
do texting -5
telephone -5
me again 5
^ hold -5
sie mir 5
nothing:am 5
hear 5
rating:ihr 5
the manager -5
sur -5
^ five -5
anyway $ -5
rating:mi 5
nothing:thursday -5
please not 5
call:we 5
# years -5
comment:passed -5
there $ -5
call:work -5
every- -5
call:site -5
a real -5
call:ne -5
^ give 5
# people -5
our -5
with _ company -5
to phone -5
y no 5
speak -5
call:suits -5
suits -5
call:auf 5
nothing:cost -5
would _ a -5
bugge- 5
bugger 5
call:alto 5
rating:llamo -5
that _ i -5
comment:better -5
engin- -5
engineer -5
till # -5
wednesday _ # -5
thats _ $ -5
rating:close -5
fitte- -5
fitter -5
dropp- -5
^ los 5
comment:three -5
call:loo -5
loo -5
the loo -5
und 5
call:wednesday -5
^ _ hold -5
ecrivez 5
ecrivez plus 5
ne _ ecrivez 5
number _ you -5
sorte- -5
sorted -5
^ _ left -5
same -5
quite -5
des sms 5
envoyer _ sms 5
call:trying -5
rating:wish -5
do _ have 5
rating:there -5
are great -5
# _ die -5
tengo que -5
numer- 5
numero 5
me _ my -5
rating:period 5
^ _ aime -5
a aime -5
aime -5
i gave -5
# very -5
on that -5
does not -5
rating:f 5
the _ lol -5
call:minute -5
rating:come 5
kept _ me -5
ruft _ an -5
lo -5
wednesday -5
call:could -5
right now -5
comment:your -5
call:never 5
new one -5
not want 5
nothing:kein 5
deja 5
comment:talking -5
^ _ technician -5
wedne- -5
eithe- 5
either 5
nothing:invoice -5
marke- 5
my order -5
be _ last 5
etes -5
ahora 5
comment:block -5
rating:list 5
keep my 5
leitu- -5
leitung -5
of being -5
nothing:thx 5
with _ $ -5
twice $ -5
call:dans -5
resul- -5
call:thing -5
do _ want 5
bei -5
not a -5
je voudrais -5
voudr- -5
voudrais -5
de la -5
rating:order -5
card _ the -5
^ jetzt 5
disconnected -5
nothing:pour 5
^ forget 5
comment:waiting -5
you _ make 5
call me -5
hear from 5
# _ for -5
private 5
let me -5
abonn- -5
abonnement -5
je _ resilier -5
mon abonnement -5
resilier _ abonnement -5
call:end 5
comment:with -5
modem -5
call:du 5
su llamada -5
a _ but -5
off _ on 5
quarter -5
who _ my -5
^ ok -5
a _ # -5
call:l -5
order _ $ -5
comment:wanted -5
to _ about -5
was so -5
my callback -5
rating:went -5
samst- -5
^ take 5
husba- -5
husband -5
^ _ take -5
lovel- -5
lovely -5
does the -5
be you -5
nothing:pretending -5
prete- -5
pretending -5
pretending _ be -5
pretending to -5
be a -5
call:first -5
# _ please -5
comment:la -5
call:para 5
^ _ sin -5
comment:every -5
comment:anyone -5
comment:helped -5
here _ $ -5
call:immer -5
nothing:lista 5
comment:go 5
call so -5
yes and -5
computer -5
by the -5
call:answer -5
did not 5
mas _ favor 5
mas por 5
call:parcel -5
rating:hello 5
department -5
call:have -5
of you 5
a mi 5
keine 5
nothing:auto -5
life $ -5
put _ through -5
blowi- 5
blowing 5
blowing _ my 5
blowing up 5
quit _ up 5
quit blowing 5
texting is -5
came at -5
ma facture -5
nothing:facture -5
# mins -5
nothing:card -5
rating:svp 5
loschen 5
nothing:tun 5
call:ab -5
# _ ill -5
# _ so -5
sure -5
i paid -5
is _ about -5
up my 5
you text 5
you _ calling -5
work phone 5
press -5
ok i -5
comment:technician -5
write _ me 5
two -5
nothing:engineer -5
de _ envoyer 5
envoyer 5
m envoyer 5
^ _ bus -5
happe- -5
dem 5
not _ be 5
quere- -5
querer -5
sin querer -5
rating:sur -5
phone _ i 5
and _ you 5
ya 5
ok pour -5
every _ is 5
photo- -5
photos -5
tecnico $ -5
sunday $ -5
until -5
call:use -5
rating:envoyer 5
also # -5
also _ $ -5
still getting 5
der _ $ -5
moved 5
sign -5
texts no 5
empha- -5
pero ya 5
talk _ a -5
i _ dont 5
comment:sorry -5
i answer -5
thats 5
sein $ -5
gdpr 5
your _ is -5
comment:noise -5
confirm $ 5
over $ -5
ten $ -5
^ driving -5
melde -5
send $ 5
rating:got -5
of waiting -5
bill -5
scrub 5
way $ -5
i meant -5
call:enough -5
comment:call -5
nix 5
on the -5
dolla- -5
refund $ -5
cancelled the -5
reply -5
ces 5
room # -5
rating:claim -5
rating:minutes -5
to _ if -5
laissez _ tranquille 5
moi tranquille 5
tranq- 5
tranquille 5
still not -5
my line 5
client 5
one last -5
attente -5
more 5
bitte _ ruckruf -5
me about -5
thank- -5
me through -5
for surveys 5
rating:minutos -5
can we -5
call:account -5
an hour -5
please it -5
arret de -5
would _ again 5
works $ -5
said _ would -5
hear _ you 5
helpf- 5
helpful 5
baja 5
en _ hora -5
call:since -5
after # -5
comment:man -5
# dont 5
espero -5
number you -5
a week -5
^ _ this 5
minut- -5
comment:fin -5
^ very -5
vez $ -5
la factura -5
it isnt -5
no _ a 5
rating:to -5
comment:didnt 5
of an -5
recibir 5
they -5
some 5
the order -5
este _ $ -5
think 5
which _ is -5
leavi- -5
leaving -5
to _ and -5
at noon -5
coupe- -5
call:driving -5
wait $ -5
call:out -5
and _ # -5
en una -5
una hora -5
de numero 5
get _ the -5
i _ called -5
me these 5
nothing:from -5
needs -5
interested 5
not interested 5
on saturdays -5
if i -5
for contacting -5
can _ stop -5
nothing:retirez 5
bus stop -5
con el -5
the driver -5
nothing:appointment -5
a word -5
the _ call -5
# ist -5
call:media -5
media -5
rating:th -5
rating:came -5
for the 5
free $ -5
rating:day 5
anos 5
that call -5
and ive -5
no call -5
when i -5
comment:oops -5
an _ $ -5
comment:s -5
^ _ keine -5
texts i 5
oblig- -5
obliged -5
^ nonstop -5
comment:nonstop -5
alrea- 5
already 5
dropped -5
friday _ # -5
# had -5
peste- 5
thats not -5
rating:else 5
rating:send 5
# _ instead -5
laugh- -5
call:war -5
schicken $ 5
he didnt -5
par 5
call about -5
^ _ si 5
call _ a -5
furs -5
first -5
spam $ 5
call:i -5
nothing:put -5
rating:una -5
never got -5
comment:voice -5
rating:asking 5
manager _ me -5
and _ was -5
through on -5
since -5
el _ por -5
otro 5
ruckruf $ -5
message _ the -5
nothing:press -5
favor $ -5
nothing:to 5
half past -5
^ _ hate -5
rating:future 5
sister -5
rating:ich 5
^ _ us -5
^ _ go -5
# _ have -5
call:morning -5
have _ manager -5
i _ be -5
comment:stop -5
call:merci -5
# when -5
comment:ive -5
one of -5
quit texting 5
rating:dana -5
dont send 5
sorry _ $ 5
rating:if 5
nothing:recall -5
recall -5
nothing:then -5
me why -5
as spam 5
reported _ spam 5
reported as 5
to remove -5
waiti- -5
waiting -5
fix _ $ -5
comment:loud -5
the one 5
key -5
rating:part -5
# _ these 5
^ foutez 5
foute- 5
foutez 5
foutez _ la 5
foutez moi 5
paix $ 5
# lovely 5
^ _ lovely 5
automatically -5
your _ music -5
til # -5
call:person 5
nothing:off 5
not _ stop 5
brauche -5
call:brauche -5
busin- -5
business -5
^ _ gracias -5
comment:recibir 5
comment:plan -5
con la -5
^ cool -5
i said 5
go through -5
call:scrap 5
scrap 5
scrap that 5
# _ this -5
ever _ that -5
su 5
passez -5
passez moi -5
five _ $ -5
paren $ 5
whoever _ this -5
nummer raus 5
^ me -5
# -5
write to 5
support -5
your agent -4
accor- 4
rating:die -4
plus _ sms 4
this isnt 4
to _ these 4
warranty $ -4
call:it -4
comment:toutes -4
toute- -4
toutes -4
nicht- 4
nichts 4
call:rather -4
^ half -4
rating:refund -4
au _ $ -4
comment:ought -4
^ _ interesse 4
bitte die -4
um _ $ -4
rating:waited -4
a bell -4
light -4
the _ one 4
^ _ like -4
knew -4
rating:knew -4
call:las -4
call:lose 4
not _ one -4
# of -4
comment:water -4
its # 4
nothing:attorney 4
nothing:human -4
call:cancelled -4
button -4
stop _ it -4
contrato -4
other- 4
call:landline -4
no quiero 4
^ _ worst -4
about _ refund -4
hospi- 4
rating:number -4
nothing:merci 4
call the -4
it off 4
por la -4
the _ went -4
nothing:touch 4
we will -4
j _ $ -4
or any 4
butto- -4
nothing:cliente 4
comment:them -4
had this 4
comment:back -4
nothing:out 4
stopped $ -4
own -4
nothing:spam 4
accident -4
by accident -4
comment:company -4
talk to -4
rien _ $ 4
you rang -4
in _ morning 4
the morning 4
# _ # -4
nothing:wie -4
the _ can -4
call:kein 4
call:six -4
newsletter _ mail -4
call:blocked 4
las # -4
nachrichten 4
cut 4
rating:actually -4
casa -4
nothing:diese 4
phone please -4
call:ruckruf -4
nicht auf -4
rating:pedido -4
a voice -4
on your -4
that this 4
call:back -4
^ _ aber 4
of paper -4
want texts 4
call:hung 4
nothing:turn -4
comment:driver -4
and 4
the _ works -4
problema -4
only because -4
nothi- -4
madre -4
nothing:madre -4
is _ work 4
ans 4
rating:ten -4
call:better -4
suis en -4
rating:id 4
new -4
help _ $ -4
rating:others 4
^ _ do -4
get these 4
j -4
back in -4
moi $ 4
comment:think -4
someone ring -4
# instead -4
nothing:every 4
^ _ basta 4
der monteur -4
rating:were -4
phone and 4
dropping -4
and _ text 4
the _ please -4
me alone 4
remove the -4
wish to 4
para _ $ 4
^ _ still -4
rating:nummer 4
rating:wanted 4
cancel _ order -4
the _ in -4
like to -4
envoyez 4
envoyez plus 4
bad $ -4
week and 4
has changed -4
do _ by -4
right -4
the _ is -4
withd- 4
nothing:r 4
want _ texts -4
que _ llamen -4
no _ of -4
call:alone 4
support $ -4
sorry -4
^ _ reply -4
comment:alles 4
i _ to -4
have _ wrong 4
^ _ to -4
changez -4
comment:changez -4
this _ my 4
rating:or 4
call:whenever -4
whene- -4
whenever -4
bitte 4
comment:fix -4
is there -4
nothing:sms 4
llamen $ -4
rating:hearing 4
nothing:still -4
vous me 4
nothing -4
rating:bitte 4
rating:more 4
pick up -4
call:would -4
rating:wife -4
nothing:also 4
the refund -4
im going -4
rating:get 4
husband _ the -4
nachrichten $ 4
comment:mitad -4
mitad -4
comment:human -4
comment:people -4
never _ the -4
contact _ number 4
contact this 4
its ok -4
and desist 4
cease _ desist 4
cease and 4
my _ phone -4
ages -4
for ages -4
ladde- -4
ladder -4
no _ was -4
rating:driver -4
is dead -4
phone _ # -4
# _ que -4
nothing:boiler -4
line _ the -4
look _ the -4
look at -4
to look -4
call:lol 4
quiero cancelar -4
to _ who -4
thank -4
comment:list -4
segun- -4
nothing:escriban 4
de espera -4
rating:sure 4
comment:why -4
nothing:regarding -4
nothing:j -4
lunes -4
lunes a -4
rating:about -4
th $ -4
store- -4
storen -4
was storen -4
i _ ring -4
call:ten -4
peopl- -4
people -4
keeps buzzing 4
phone _ buzzing 4
phone keeps 4
great call -4
mobil- 4
mobile 4
^ _ cancelar -4
nothing:left -4
musiq- -4
call:x 4
do _ ring -4
on _ call -4
your _ said -4
team -4
buzzi- 4
buzzing 4
comment:thing 4
hold for -4
^ _ text -4
rating:min -4
manden _ $ 4
this plan -4
hours from -4
are _ i 4
quiero _ mi -4
a stop -4
by text 4
rating:from 4
passe- -4
me any 4
appele 4
^ trop -4
losch- 4
call:working -4
of your -4
schoo- 4
school 4
more messages 4
a _ person -4
comment:wouldnt -4
suppr- 4
who -4
rating:yo 4
necesito que -4
parcel -4
the parcel -4
lot $ -4
he said -4
and i 4
wheth- -4
whether -4
^ _ moi 4
dont _ change -4
ever change -4
comment:agent -4
dont ever -4
empre- -4
empresa -4
regarding -4
comme- -4
meine- 4
mais 4
lasst -4
this _ a 4
to stop -4
hospital 4
comment:pm -4
told your 4
comment:ihr 4
i would 4
sie das 4
comment:ends -4
call ever -4
la fin -4
on this 4
# transfers -4
soon -4
the _ back -4
corre- -4
call:zu 4
of 4
is _ call -4
comment:new -4
nothing:removed 4
call:by -4
enlevez 4
nothing:portable 4
porta- 4
portable 4
rating:same -4
parti- 4
je ne 4
reply _ $ -4
comment:anybody -4
great _ $ -4
^ emphasized -4
emphasized -4
prote- 4
protection 4
# le -4
call:in -4
nie wieder 4
nothing:why -4
person _ a -4
comment:qu 4
qu on 4
this _ to 4
^ leave 4
rating:me 4
tres -4
comment -4
^ _ une -4
dans _ heure -4
got _ wrong 4
call:got 4
birth -4
stop making -4
bill $ -4
rating:sorted -4
^ kindly 4
comment:pick -4
would like -4
can you -4
my _ or -4
called _ times -4
fil -4
nothing:anyone -4
nothing:plus 4
call:mejor -4
away 4
going to -4
ni _ $ -4
comment:remove -4
enoug- 4
enough 4
all _ you -4
une heure -4
comment:making -4
nothing:cut 4
nothing:late -4
call:dial -4
hearing from 4
what i 4
comment:es -4
it or -4
lunch $ -4
work $ -4
not been 4
nothing:box -4
phone with -4
el fin -4
nothing:der -4
kind -4
messages _ $ 4
openi- -4
opening -4
comment:gracias -4
call:my -4
pour la -4
comment:mochte 4
comment:office -4
call:else -4
still _ to -4
wont _ $ -4
ich _ sie 4
ich kenne 4
kenne 4
kenne _ nicht 4
kenne sie 4
other -4
rating:guy -4
ya basta 4
from _ records 4
comment:for -4
at night 4
nothing:texts -4
ended -4
^ _ en 4
i _ cut -4
rating:c -4
in _ hour -4
the _ ring -4
your manager -4
account $ -4
^ _ know -4
my kid 4
me _ call -4
of _ and -4
progr- 4
nothing:abbestellen 4
from _ i -4
to ask -4
mme _ $ 4
all _ now -4
when it -4
^ _ sick -4
hace falta -4
no hace -4
ya _ hace -4
call:demain -4
because id 4
kid 4
the ring -4
comment:read -4
demain a -4
call:more 4
can be -4
delivery $ -4
yet $ -4
ninguna 4
nothing:ai -4
is how -4
need one -4
rung -4
nothing:numero -4
never again 4
future $ 4
in future 4
call:get 4
call:someone -4
call:mich 4
comment:work -4
comment:ok 4
by -4
kindly refrain 4
bei euch -4
my cell 4
the branch -4
expect a -4
call _ at -4
back so -4
please note 4
service $ -4
i _ all -4
nothing:with 4
call:office -4
did -4
rating:night 4
comment:life -4
was lovely -4
call:neighbour -4
call:dos -4
call:horas -4
dos horas -4
call:die 4
call:libre 4
libre 4
ok _ call -4
at _ on -4
does my -4
comment:callback -4
anymore _ $ -4
real person -4
nothing:accident -4
^ _ ne -4
saying _ $ -4
all good -4
auf zu -4
comment:textos 4
from # -4
answer 4
still _ here -4
you never -4
a _ i 4
call:thx -4
call _ whoever -4
from whoever -4
i guess -4
vez que -4
see your -4
nothing:old -4
march please 4
comment:pls 4
avec le -4
past _ $ -4
scratch -4
please the -4
emailed -4
emailed _ $ -4
internet has -4
is _ wrong -4
stati- 4
station 4
lose my 4
please no 4
^ _ solid -4
a solid -4
rating:solid -4
solid -4
solid # -4
der _ geflogen -4
geflo- -4
geflogen -4
leitung geflogen -4
rating:receive -4
rating:lot -4
any further 4
# von -4
^ _ von -4
von # -4
when will -4
call:cant -4
well -4
^ _ then -4
antes -4
me i 4
told _ to -4
this evening -4
you the -4
hot -4
hot water -4
be 4
call:into -4
nothing:person -4
i delete -4
mit 4
rating:bless 4
ring _ the -4
comment:can 4
rating:disturb 4
drive- -4
driver -4
^ manana -4
call:know 4
call:theres -4
rating:la -4
ignor- -4
ignore -4
equivocado 4
um # -4
rating:he -4
since the -4
rating:coming -4
quiero _ de 4
when _ open -4
costs 4
call of -4
on me -4
scrat- -4
me be 4
hour _ now -4
hour from -4
comment:does -4
number is 4
comment:rep -4
^ _ contact 4
appel $ -4
rating:daughter 4
would _ been -4
habt -4
habt ihr -4
unsubscribe me -4
comment:sending -4
for calling -4
^ reply 4
handl- -4
handled -4
it a 4
minutes -4
very patient -4
los 4
before the -4
qu _ responsable -4
qu un -4
rating:qu -4
un responsable -4
and _ need -4
telling _ to -4
# ring -4
^ _ time -4
had _ call -4
there- -4
theres -4
nummer $ 4
my neighbour -4
le gusto -4
next day -4
soll mich -4
of the -4
i thought 4
sujet -4
is _ the -4
rather not 4
call:tell -4
texting me 4
comment:nein -4
ever _ me 4
one person 4
comment:mensajes 4
comment:change -4
not at -4
still _ for -4
purpo- 4
purpose 4
rating:est -4
m _ plus 4
rating:harold 4
^ id -4
end of -4
an $ -4
telling me -4
you # -4
nothing:qui -4
but _ more 4
withdraw 4
withdraw my 4
she gets 4
nothing:kevin 4
you tell -4
call:come -4
ready 4
interesse 4
marked -4
ohne -4
comment:be 4
number from 4
young -4
comment:minuten -4
rating:they 4
id like 4
comment:so -4
i told 4
call no 4
push -4
koste- -4
to _ by 4
up _ $ 4
pls _ me -4
past _ i -4
de _ merci 4
want _ from 4
the _ menu -4
opening hours -4
^ still -4
comment:second -4
tryin- -4
trying -4
^ _ waiting -4
text you 4
is your -4
rating:finish 4
could _ telephone -4
clini- -4
clinic -4
call in -4
call:manana -4
rating:responsable -4
responsable -4
be here -4
autor- 4
does _ call -4
nothing:twice 4
was $ -4
a _ not -4
sending _ these 4
comment:website -4
break- -4
compris 4
call:will -4
de ustedes 4
no _ here -4
stop calling 4
^ _ these 4
silen- 4
^ _ up -4
in march 4
etait -4
rating:appelle -4
# _ un -4
it _ today 4
call:sat -4
sat -4
rating:without -4
tomorrow # -4
further _ to 4
competitor $ 4
mir _ $ -4
bank -4
call _ on -4
call:j -4
call:eight -4
eight -4
was given -4
tomorrow morning -4
rating:ready 4
^ allez 4
allez 4
have the 4
know 4
bin _ # -4
one thing 4
that _ the 4
call:monday -4
call:want 4
at _ pm -4
the _ address -4
^ _ no -4
a _ the -4
not get 4
account what -4
the _ i -4
nothing:nicht 4
make _ stop -4
nothing:von -4
call:hier -4
comment:hed -4
hed _ me -4
rating:tomorrow -4
my _ delete 4
number delete 4
necesito _ me -4
is i 4
call dont 4
can -4
please $ -4
have _ be -4
tengo -4
nothing:charge -4
need _ to -4
further messages -4
the call -4
call out -4
comment:or 4
but the -4
ok ill -4
a _ out -4
kevin 4
conce- 4
rating:y 4
hereb- 4
hereby 4
yours 4
comment:dishwasher -4
comment:support -4
comment:again -4
do _ send -4
^ _ or 4
wrong one -4
slow -4
cuant- -4
los _ $ -4
nothing:see -4
comment:meant -4
meant # -4
up _ this 4
^ new -4
call if -4
how _ it -4
arretez _ m 4
dishw- -4
dishwasher -4
ahead $ -4
thank you -4
ends -4
call:free -4
only $ 4
minor 4
zusta- -4
zustandig -4
^ _ wanted 4
you when -4
comment:put -4
de _ que 4
on _ $ -4
rings $ -4
know _ to -4
# can -4
need you -4
they say -4
^ non -4
call _ duty -4
of duty -4
et je 4
avoir 4
she _ back -4
rating:still -4
# und 4
to me 4
nothing:je -4
rating:nothing -4
call:lassen 4
lassen sie 4
how _ can -4
comment:hours -4
off your 4
when _ said -4
when _ free -4
would you 4
runni- -4
running -4
nothing:et 4
rating:doesnt -4
^ vale -4
vale -4
vale gracias -4
lo _ $ -4
my _ out 4
call:delivery -4
coup -4
coup de -4
going 4
call:them 4
recib- 4
old one -4
# et 4
^ _ dachte -4
comment:dachte -4
dacht- -4
dachte -4
senio- -4
senior -4
my _ not 4
for _ my -4
nothing:line -4
nothing:name -4
call:telephone -4
bin bis -4
bis # -4
ich 4
nothing:bill -4
be called -4
to _ called -4
call:mi 4
comment:les -4
responsable me -4
un _ me -4
call:fifteen -4
fifte- -4
fifteen -4
plan -4
comment:y -4
call:five -4
but after 4
call was -4
j etais -4
office -4
the _ still -4
your phone -4
comment:key -4
rating:lol 4
can _ get -4
possible $ -4
still _ one -4
nothing:hello -4
call:ur 4
nothing:people -4
never _ from -4
nothing:cancelar -4
gracias $ -4
# took -4
con _ $ -4
call:once -4
non merci -4
# j -4
rating:changed 4
laden -4
nothing:laden -4
do _ text 4
rating:many 4
nothing:lo -4
of _ call -4
id appreciate 4
line $ -4
same _ before -4
house -4
is $ 4
mir 4
ok thanks -4
a manager -4
recei- -4
the bus -4
d attente -4
je vous -4
comment:next -4
appreciate 4
carri- -4
and now 4
^ _ late -4
# at 4
rating:week -4
card _ my -4
wante- 4
wanted 4
comment:and -4
rating:merci 4
nothing:kindly 4
one _ these 4
comment:alone -4
can _ be 4
messages _ you 4
por favor -4
rating:quien -4
how _ is -4
nothing:ce -4
call:messages -4
comment:charge -4
thanks -4
great stop 4
getting texts 4
call _ in -4
call:what -4
want _ messages 4
do # -4
comment:give 4
please _ your 4
want _ talk -4
been _ by -4
been sat -4
sat by -4
what call -4
# _ people -4
patch -4
text _ from 4
comment:u 4
quit it 4
^ mejor -4
stop _ accident -4
mas $ 4
rep -4
avisos $ -4
id _ a -4
somebody _ $ 4
inuti- 4
inutile 4
call:soon -4
nothing:closed -4
jamai- 4
jamais 4
with _ surveys 4
rating:sorry 4
rating:manden 4
cancelar _ cita -4
es _ # -4
call:isnt 4
comment:well -4
rating:only 4
call:al 4
open the -4
offic- -4
passed _ in 4
^ _ as -4
count 4
call:llamada -4
quest- 4
dont use 4
comment:that 4
comment:tomorrow -4
pouvez vous -4
walte- -4
walter -4
^ _ dropped -4
was _ but 4
rating:gracias 4
rating:let 4
^ im -4
^ dans -4
text this 4
comment:sign -4
euch 4
mi cita -4
call:aqui -4
el _ de 4
rating:not 4
and _ still 4
ought -4
or _ i -4
me at 4
ok but 4
for _ to -4
i _ it -4
rating:mother 4
never called 4
nothing:du -4
^ _ more 4
thanks _ the 4
aux 4
call:website -4
receiving 4
de _ el -4
comment:keeps -4
free to -4
^ je -4
up on -4
start- -4
you call -4
do _ wish 4
^ ni 4
charge -4
pm _ $ -4
gehor- 4
gehort 4
calle- -4
# de -4
comment:plus 4
comment:will -4
the next 4
the wait -4
konnt- -4
konnte -4
nothing:konnte -4
mi _ de -4
notes -4
etes ouverts -4
nothing:ouverts -4
ouver- -4
ouverts -4
vous _ ouverts -4
supposed -4
supposed to -4
the card -4
im still -4
call:think 4
dos _ $ -4
have never -4
ne suis 4
i never 4
could _ please 4
call:toujours -4
call:evening -4
throu- -4
through -4
al 4
will ich 4
schlu- 4
consent $ 4
nothing:need -4
nothing:y -4
encar- -4
encargado -4
to _ to -4
my _ about -4
daugh- 4
daughter 4
nothing:dos 4
famil- 4
rating:plus 4
accou- -4
call:came -4
driver left -4
nothing:way -4
kundigen -4
am 4
no _ to -4
someone _ ring -4
^ ca -4
after- 4
call still -4
after _ $ -4
up for 4
you _ number 4
what does -4
five for 4
look 4
nothing:vous -4
comment:pas -4
^ _ agent -4
^ _ about 4
contacting -4
call:texting 4
my daughter -4
my place -4
call:chance 4
chance 4
could _ the -4
nothing else -4
call:itself -4
voice -4
nothing:order -4
rating:im 4
^ quiero -4
haben 4
rating:client 4
rating:und -4
call:rung -4
ningu- 4
this _ dont 4
service but 4
comment:keep -4
^ _ nobody -4
updat- -4
veux plus -4
times -4
why -4
euch _ $ -4
annoy- 4
si possible -4
account -4
dont _ these 4
you _ texting 4
away in 4
a liar -4
liar -4
me _ liar -4
i _ you 4
call:ihr 4
remove _ number 4
keep _ me -4
rating:attente -4
comment:answer 4
comment:told -4
nothing:linea 4
you _ this 4
but please 4
off _ list 4
website $ -4
so many -4
^ lose 4
rating:every 4
kein interesse 4
comment:else 4
^ _ cant -4
nothing:fcc -4
is _ this -4
the _ instead -4
aqui -4
do it -4
m ecrivez 4
^ laissez 4
rating:please 4
endli- -4
endlich -4
hi its -4
^ y -4
rating:last -4
plus de -4
ought to -4
bothering _ $ 4
bothering me 4
and _ this 4
said _ # -4
nothing:son 4
llamada $ -4
^ apres -4
with a -4
your message -4
porqu- -4
porque -4
rating:porque -4
now or 4
and we 4
nothing:stopped -4
from _ and 4
i think 4
my internet -4
^ kein 4
^ espero -4
espero # -4
rating:espero -4
call:past -4
call then -4
on _ website -4
rating:much -3
nothing:hey -3
dont _ them 3
nothing:mit 3
call:ce 3
for _ and -3
is out -3
rating:ai 3
every _ i 3
rating:calls -3
comment:is -3
ill rate -3
rating:youve 3
you _ cancel -3
thing 3
when _ the -3
^ would -3
call:bin -3
a _ to -3
betwe- -3
between -3
nothing:gets -3
at dinner 3
^ _ many 3
call:escriben -3
escriben -3
call:let -3
suis pas 3
but _ a -3
want _ $ 3
talked to -3
a lot -3
i 3
want _ to -3
take 3
^ _ after -3
call:missed -3
i wanted -3
left the -3
my _ on -3
rating:service -3
^ _ lost 3
de _ plus 3
nothing:euch -3
me by -3
# _ the -3
gave you 3
polit- -3
polite -3
rating:polite -3
comment:leave -3
proce- -3
no nothing 3
she _ $ -3
desde -3
por telefono -3
pizza -3
der leitung -3
nothing:otra -3
the upgrade -3
the _ at -3
at this 3
comment:m 3
is closed -3
each 3
^ monday -3
a _ no 3
^ si -3
i _ rang 3
to _ on 3
back queue -3
call _ queue -3
call:n -3
comment:upgrade -3
nothing:account 3
thank _ so -3
you _ much -3
sie nicht 3
talke- -3
talked -3
late husband -3
call:thanks -3
email _ $ -3
comment:transfers -3
transfers -3
nothing:prefer 3
nothing:reported 3
upgra- -3
upgrade -3
got it -3
el # -3
comment:last 3
manej- -3
por error -3
comment:bus -3
missed _ call -3
but no 3
find _ glasses -3
glass- -3
glasses -3
my glasses -3
nothing:faites -3
call:husband -3
comment:lady -3
nothing:menu -3
comment:lundi -3
nothing:gas -3
could _ ring -3
quien -3
to explain -3
a callback -3
call:despues -3
despu- -3
despues -3
despues _ las -3
despues de -3
^ _ ty -3
let _ be 3
inutile de 3
^ _ they -3
came $ -3
nothing:los 3
my appointment -3
god 3
^ c 3
your _ $ 3
on file 3
phone _ and 3
these _ messages 3
call:before -3
holid- -3
holiday -3
call from -3
when _ my -3
understand 3
rude -3
nothing:factura -3
au _ vous -3
rating:callback -3
hour _ a -3
hate -3
agent _ me -3
call:signale -3
rating:whoever -3
i am 3
went to -3
la _ du -3
early -3
billi- -3
billing -3
under- 3
seman- -3
wird 3
confu- 3
comment:address -3
bye $ 3
can _ take 3
comment:got -3
call:coming -3
qu 3
to _ tomorrow -3
not _ not -3
^ shut 3
new _ who 3
call:our -3
call:whoever 3
but a -3
geht -3
we dont 3
nothing:what -3
others $ 3
loan -3
nothing:loan -3
# _ if -3
rate it -3
nothing:uhr -3
first $ -3
a company 3
id 3
top -3
i _ about -3
call:rappelez -3
^ _ who -3
le doy -3
rating:doy -3
want a 3
human $ -3
comment:done -3
call:thursday -3
it _ $ -3
with _ number -3
^ _ doy -3
senorita 3
done -3
comment:mind -3
what -3
rating:agent -3
call:resolved -3
resolved -3
est _ je 3
quiero recibir 3
nothing:messages 3
comment:in -3
nothing:doctor -3
obvio- -3
obviously -3
rating:les 3
who gave 3
evide- 3
why _ i -3
^ _ les 3
makes 3
nothing:vos -3
rating:mit 3
mehr $ -3
it out 3
comment:take -3
then # -3
rating:the -3
wouldnt stop -3
days 3
call:finally -3
nothing:el -3
el _ y -3
june 3
# tomorrow -3
n _ plus 3
comment:parts -3
call:lieber -3
comment:account -3
my _ at -3
rating:do 3
mailb- -3
mailbox -3
was _ patient -3
call:now -3
call:plutot -3
rating:texted -3
nothing:bei -3
^ opt 3
# _ one -3
a _ when -3
rating:over -3
call:aber 3
i called 3
rating:write 3
june $ 3
auto reply -3
did _ go -3
comment:leitung -3
i _ want -3
^ _ hour -3
amable -3
muy amable -3
rating:amable -3
at _ $ -3
its -3
rating:everything 3
^ somebody -3
back _ to -3
marque -3
of it 3
strei- 3
as _ is -3
number _ your 3
nothing:tomorrow -3
told _ $ -3
cut _ $ -3
send me -3
nothing:told -3
rating:sie 3
nothing:streichen -3
of _ $ 3
me _ dinner 3
gave _ my 3
had it 3
go 3
enough $ 3
text again 3
it _ an -3
vous _ le -3
rating:name -3
your _ message -3
falsche -3
try again -3
guy _ the -3
nothing:wenn -3
^ likes -3
vous _ de 3
do _ delete -3
noch _ $ -3
but id -3
see _ in 3
be grateful 3
id _ grateful 3
it so -3
nothing:jemand -3
nothing:sich -3
it would -3
mas gracias 3
vive 3
la _ me -3
been a -3
comment:department -3
monday _ # -3
rating:off 3
your guy -3
home all -3
away _ march 3
will the -3
not _ and 3
call:je -3
rating:two -3
save -3
remove this 3
rang you 3
ma commande -3
out _ your 3
h _ $ 3
records 3
your records 3
# _ just -3
someo- -3
someone -3
rating:end 3
give _ a 3
^ well -3
list _ the -3
muy _ $ -3
call:which -3
para que 3
to reach -3
why does -3
me _ again -3
he -3
repairs -3
finish 3
late _ i -3
bitte _ sie 3
people who -3
receive -3
been # -3
tomorrow _ am -3
trompez 3
trompez de 3
vous _ trompez 3
vous trompez 3
the _ had -3
fcc $ 3
ring and -3
rating:solved -3
how about 3
somebody _ ring -3
margaret $ -3
call:a 3
comment:need 3
auto _ i -3
reply _ am -3
reply i -3
^ please -3
rating:ya 3
rung $ -3
chat -3
us 3
texted 3
whole _ $ -3
so cant -3
your -3
call:possible -3
^ _ bien 3
# _ im -3
the _ not 3
do that -3
nothing:seit -3
you _ stop 3
was left -3
comment:c 3
rating:follow 3
rating:after 3
verbu- -3
verbunden -3
# _ nobody -3
comment:instead -3
so dont -3
nothing:now -3
never _ up 3
^ _ plz 3
interesa 3
me interesa 3
no _ interesa 3
call:surgery 3
my _ # -3
and # -3
not before -3
me _ this -3
text _ # 3
auf mir 3
years and -3
she _ me -3
comment:ring -3
age 3
comment:basta -3
call:done -3
rating:mr -3
qu _ me 3
explain -3
^ _ missed -3
las _ $ -3
renvo- 3
renvoyer 3
i _ your -3
^ _ said 3
sie mich 3
upgrade $ -3
number $ 3
^ _ u -3
nothing:letter -3
it _ not -3
im out -3
comment:card -3
send the -3
my dad -3
# _ j -3
guys -3
me back -3
the way -3
friday # -3
comment:mehr -3
comment:surveys 3
sent automatically -3
svp $ 3
^ _ texted -3
nothing:where -3
people call -3
rating:equivocado -3
comment:etait -3
direct -3
until the -3
ein -3
the _ calls -3
^ turn 3
but 3
for her -3
could you 3
ex _ from -3
husband from -3
remove _ ex -3
two _ $ 3
gas $ -3
same day -3
call:ici -3
d ici -3
ur _ $ 3
numero equivocado -3
competitor -3
both 3
flat -3
rating:appreciate 3
dinne- 3
dinner 3
id _ to -3
would ring -3
i _ on 3
my delivery -3
and _ $ 3
papers -3
rating:best -3
rating:never -3
when im -3
your texts -3
comment:came -3
nothing:commande -3
call:pas 3
attente $ -3
de _ liste 3
votre liste 3
is _ monitored -3
mailbox _ not -3
mailbox is -3
monit- -3
monitored -3
not monitored -3
this mailbox -3
rating:j -3
me when -3
me _ so -3
was _ best -3
hour and -3
number and -3
messages and 3
call:otro 3
call:heard 3
put me -3
if _ is -3
should have -3
tell you 3
ten minutes -3
that the -3
here 3
when _ get -3
hung _ $ -3
faile- -3
failed -3
the delivery -3
at _ so -3
comment:ca -3
rating:told -3
to the 3
one _ and 3
then the -3
system $ 3
^ between -3
between # -3
between _ and -3
rating:morning 3
comment:because 3
around # -3
this _ for 3
si -3
a letter 3
nothing:ich 3
nichts mehr 3
msg 3
^ nope -3
nope -3
call:us -3
no surveys 3
nothing:service -3
for _ me 3
zum 3
the night -3
im _ in 3
comment:on -3
i see -3
bette- -3
better -3
this _ from 3
im _ with -3
wasti- -3
wasting -3
wasting machine -3
nothing:le -3
combi- -3
is urgent -3
rating:now 3
drivi- -3
driving -3
# y 3
i did 3
comment:id 3
tired -3
mir nicht 3
^ anytime -3
minute -3
rating:marque -3
above -3
above _ beyond -3
above and -3
and beyond -3
beyon- -3
beyond -3
comment:not -3
check- -3
a bit -3
pas 3
doy -3
rating:se -3
monday $ -3
from $ -3
nothing:yo -3
nothing:who -3
call:hat -3
rating:mehr 3
call before -3
but _ wait -3
you _ so 3
contacted -3
nothing:there -3
everything _ $ 3
please _ my -3
hasta 3
in june 3
bitte keine 3
vuelvan 3
vuelvan a 3
the _ stopped -3
da _ $ 3
would have -3
halt 3
mehr bitte 3
contacting _ $ 3
it again -3
ni _ ni 3
call:gimme -3
gimme -3
loschen sie 3
rating:even -3
an outage -3
nothing:outage -3
there _ outage -3
went _ and -3
the _ when -3
comment:mit -3
write 3
find my -3
las _ # -3
la -3
call:phones -3
ich _ dem -3
the _ end -3
^ _ not -3
call _ this -3
rating:our -3
did you -3
the person -3
all $ -3
^ do 3
words 8 3
call:im -3
u _ it 3
about _ bill -3
comment:too -3
call:erst 3
up _ my -3
free _ call -3
than the -3
call:den 3
call _ dont 3
can _ do -3
mrs -3
rating:on -3
call:von 3
eine -3
ring you -3
for me -3
rating:since 3
je _ suis 3
we are 3
bed -3
comment:were 3
# reply -3
quarter past -3
how does -3
call:jetzt 3
in der 3
to _ $ 3
^ _ et 3
through with -3
rating:contacting -3
ab # -3
ab _ uhr -3
^ _ called -3
people _ the -3
nothing:payment -3
nothing:taking -3
takin- -3
taking -3
comment:needed -3
someone phone -3
^ could -3
rating:monday -3
call:cease 3
de 3
matte- -3
matter -3
date -3
was _ in -3
its my -3
be _ about -3
with these -3
guy 3
erst 3
sayin- -3
saying -3
de baja 3
so please 3
comment:welcome -3
call:rappel -3
le rappel -3
rappel -3
nothing:par 3
it in 3
arrive -3
id _ that -3
super- -3
tell the -3
had a -3
call:horses -3
horse- -3
horses -3
you should 3
my mum -3
rating:okay -3
brauc- -3
^ nah -3
# _ need -3
nothing:su 3
person 3
^ _ isnt -3
comment:shut 3
ring _ i 3
does _ work -3
this work -3
okay -3
comment:monday -3
ca 3
^ ive -3
call:sorted -3
# _ you -3
does this -3
how _ this -3
votre appel -3
comment:more -3
call:tonight -3
reach me -3
send message -3
^ honestly -3
hones- -3
honestly -3
supervisor _ me -3
my lawyer 3
comment:letter -3
ring us -3
comment:did 3
called back -3
a las -3
your messages 3
be _ this 3
nothing:asked -3
to _ at -3
# _ bitte 3
aber _ keine 3
bitte _ weiteren 3
rating:weiteren 3
weiteren _ $ 3
comment:nichts -3
call:up 3
nothing:ex -3
call:regards -3
text i 3
singl- -3
single -3
a _ number -3
cover -3
the _ cover -3
would 3
call:sie -3
nothing:minutes -3
nothing:sending 3
rating:an 3
im _ up -3
nothing:zu -3
rating:dame -3
place -3
comment:telling -3
rating:de 3
retir- -3
rating:new -3
up no 3
asked comment -3
comment:$ -3
comment:^ -3
when does -3
my router -3
pero _ me 3
^ _ voudrais -3
nothing:voudrais -3
call:q -3
while -3
in one -3
nothing:new -3
putti- -3
putting -3
putting _ on -3
anytime _ # -3
rating:stopped -3
am i -3
comment:morning -3
get my -3
waste- -3
wasted -3
of these 3
^ _ reichts 3
reichts 3
ich bin -3
call:m 3
comment:jetzt -3
not wish 3
call:email 3
there a -3
can _ just 3
i _ # 3
nothing:delivery -3
late -3
tomorrow _ $ -3
ur 3
have to -3
the late -3
comment:ill -3
comment:cancelled -3
follow 3
de _ manana -3
la manana -3
you _ from -3
messages _ this 3
forge- 3
forget 3
pressed # -3
nothing:guys 3
margaret -3
who _ this -3
comment:musique -3
la musique -3
musique -3
of _ month -3
the month -3
vous avez -3
nothing:mich -3
call:plus 3
regar- -3
it _ still -3
my _ number -3
^ change -3
comment:ich 3
manana _ las -3
know what 3
eveni- -3
evening -3
rating:line -3
your competitor -3
me im -3
me _ me 3
call:ahi 3
do _ stop -3
a _ phone 3
marga- -3
call:can -3
aroun- -3
around -3
follo- 3
text _ me -3
texts _ $ 3
# number -3
number again -3
il _ plait 3
il vous 3
s _ vous 3
s il 3
vous plait 3
leitung _ $ -3
comment:est 3
do _ me 3
rating:aber -3
oui 3
if my -3
the _ finally -3
call:until -3
under 3
phone _ is 3
other phone -3
comment:sie -3
alles gut 3
rating:rude -3
im good 3
anytime after -3
call:anytime -3
that is -3
on $ -3
this _ $ -3
comment:house -3
esa -3
was going -3
to it 3
stuff 3
rating:ok -3
the _ came -3
comment:je 3
call:tarde -3
que estoy -3
standig -3
^ _ dana 3
comment:dana 3
not be -3
illeg- 3
illegal 3
another _ $ -3
media hora -3
ya _ quiero 3
by _ $ -3
a phone -3
d _ $ -3
dont _ here 3
are not 3
the _ pls 3
du _ $ 3
uhr _ ich -3
^ _ so 3
nothing:sie 3
nobod- 3
nobody 3
rating:somebody 3
call:esperando -3
call:sigo -3
sigo -3
sigo esperando -3
any _ i -3
about my -3
can the -3
comment:lo -3
claims 3
je _ au 3
tired of -3
you _ your 3
# _ billing -3
billing _ got -3
for billing -3
pressed _ for -3
facture $ -3
mins _ the -3
back the -3
going _ $ 3
do _ ever 3
rating:want 3
rating:your -3
how to 3
it can -3
dana 3
comment:each 3
be home -3
nothing:# -3
call:ill -3
pm today -3
alrig- -3
alright -3
^ _ speak 3
# _ it -3
^ _ before -3
up _ phone 3
to _ again 3
^ _ he -3
it _ my -3
where _ it -3
off in 3
my father 3
the kids -3
rating:could -3
witho- -3
without -3
^ mauvais 3
# _ der -3
der _ soll -3
rating:soll -3
to do 3
so yes -3
rating:mensajes 3
nothing:ne 3
ex -3
number _ i -3
mom -3
plumb- -3
wir -3
reply to 3
suffi- 3
suffit 3
them to -3
ill _ the -3
back _ # -3
use my -3
call:anything 3
mind i -3
call:digits 3
digit- 3
digits 3
digits $ 3
comment:commande -3
nothing:mir 3
comment:transferred -3
more _ please 3
rating:pour 3
dead $ -3
call:or -3
will you 3
comment:ustedes 3
was fine 3
^ basta 3
be left 3
nothing:message -3
not send -3
to leave -3
there -3
nothing:comment -3
rating:numero -3
call:nein -3
vuelv- 3
the _ he 3
dont _ up 3
when _ you -3
comment:by -3
nothing:getting -3
anybody _ phone -3
anybody gonna -3
gonna -3
gonna _ me -3
gonna phone -3
is _ gonna -3
or what -3
what $ -3
wenn ich -3
yes _ im -3
nothing:that -3
i needed 3
to another -3
date of -3
no _ i -3
sigan -3
schul- -3
appel -3
bitte _ $ -3
the _ thing 3
wish 3
comment:gut 3
an _ number -3
dont _ $ -3
this _ me 3
call:an -3
rating:un -3
instead $ -3
the payment -3
call:from 3
but _ was -3
has -3
happens 3
been _ # -3
g 3
comment:want -3
^ geht 3
chez vous 3
call:lo -3
rating:fine 3
a partir -3
call:partir -3
partir -3
partir de -3
fois -3
be in 3
number _ me -3
is _ for -3
^ necesito -3
nothing:necesito -3
ring _ at -3
would _ be 3
^ mein -3
^ _ your -3
plumber -3
how -3
^ _ sorted -3
not _ this -3
reich- 3
go _ the 3
^ _ danke -3
called you 3
house _ $ -3
my 3
im _ on -3
freit- -3
freitag -3
call:file 3
comment:you 3
time _ you -3
time do -3
be taken 3
required -3
^ wie -3
stop _ people -3
anyone _ $ -3
signed _ for 3
signed up 3
is _ on -3
quit _ me 3
many 3
rating:por 3
rating:hab -3
what time -3
to _ manager -3
was nice -3
the wrong -3
but # -3
rating:mins -3
mehr 3
ne _ plus 3
im sorry -3
^ _ # -3
because _ was -3
want _ call 3
this is 3
cancel these 3
rating:en 3
attends -3
attends _ votre -3
attends toujours -3
call:attends -3
j attends -3
toujours _ appel -3
toujours votre -3
la _ $ 3
der -3
two hours -3
rating:nicht 3
i open -3
went dead -3
do 3
nothing:opted -3
opted -3
rating:turned -3
# _ only -3
nothing:contract -3
llame el -3
# aber 3
# is -3
technician to -3
diale- 3
dialed 3
nothing:soy 3
one _ i -3
# _ my -3
need for 3
a _ line -3
i texted -3
texted _ by -3
called _ a -3
comment:quise -3
quise -3
quise _ # -3
the _ way -3
he _ it -3
when the -3
a _ hora -3
que hora -3
please _ her -3
comment:nummer 3
^ this 3
nothing:phone -3
call that -3
me for -3
graci- -3
gracias -3
rating:ever 3
call or -3
call:of 3
rating:at 3
comment:part 3
assez 3
comment:premium -3
me 3
call:ive -3
please 3
^ _ pressed -3
rating:but 3
different _ $ -3
and its -3
i waited -3
call:here -3
in an -3
las _ y -3
y media -3
that never -3
this _ and 3
would _ great -3
ok -3
meant _ $ -3
about it -3
comment:before 3
asked call -3
call:$ -3
call:^ -3
persona -3
dans une -3
no _ for 3
please remove 3
the doctor -3
thing- 3
rating:old 3
how _ you 3
all _ $ 3
rating:here -3
^ i -3
me _ # -3
for _ but -3
call:matter -3
ever -3
call:tomber 3
laissez tomber 3
tombe- 3
tomber 3
call:youre 3
call:kids -3
nothing:ihr -3
^ _ me -3
rating:lose 3
sleeping and 3
not text 3
nunca $ 3
no 3
wall -3
wall $ -3
for it 3
your _ number -3
subsc- -3
call:silent -3
on silent -3
silent -3
was _ silent -3
ask _ the -3
comment:perdon -3
bei _ melden -3
mir melden -3
telefonisch _ mir -3
telefonisch bei -3
the old -3
ya lo -3
what a -3
^ _ waited -2
rating:asked -2
late _ from -2
de las -2
kindly _ $ 2
sleep- 2
sleeping 2
to _ out -2
to opt -2
comment:are -2
call:meeting -2
and _ my 2
bitte $ -2
forev- 2
forever 2
call:marking -2
pleas- 2
call:todavia -2
mother has 2
put _ on 2
rating:down -2
after all -2
can i -2
lady -2
go _ and -2
rating:n -2
waiting for -2
rating:mon 2
nine -2
and it 2
ever send -2
will _ $ 2
consu- -2
# he -2
call:whitcombe -2
nothing:no 2
served 2
already $ 2
i _ asked 2
^ make -2
^ _ ich -2
call:telefono 2
comment:march -2
cordialement 2
new phone -2
kommt -2
phone _ on -2
^ _ un 2
call:waiting -2
kein _ $ 2
thanks ill -2
hoy -2
after _ im -2
# tonight -2
i already 2
sent 2
waiting $ -2
nothing:keep 2
nothing:ete 2
my husband -2
while i -2
comment:working -2
enough _ $ -2
see you -2
rating:yet 2
^ see -2
# stars -2
comment:sollte 2
sollt- 2
sollte 2
^ pls 2
rating:past -2
rating:lost 2
the _ of -2
# _ want -2
boile- -2
end _ the -2
# _ stop -2
resilier -2
^ that 2
hora que -2
des 2
# about -2
while _ was -2
number do -2
not _ more -2
told the 2
read the -2
hora _ estoy -2
thats the 2
on monday -2
notic- -2
notice -2
still have -2
cordi- 2
^ _ quise -2
perdon quise -2
a ete -2
call:mensaje 2
out of -2
comment:years -2
dont have -2
^ comment 2
the _ called -2
phone who 2
all sorted -2
tone -2
recibo -2
comment:been -2
du -2
maintenant $ 2
gut 2
nothing:texted 2
so _ do 2
^ my -2
late fee -2
nothing:a -2
so no -2
termi- 2
rating:see 2
wow -2
your _ when -2
vous 2
an automated -2
is _ automated -2
time _ call -2
you _ as -2
me after -2
rating:ein 2
this _ an -2
the end -2
envoyer des 2
m _ des 2
pour 2
im _ right -2
kids are -2
rating:gentleman 2
the gentleman 2
nothing:cancel -2
was _ call -2
the school 2
call:music 2
asked you -2
elect- 2
comment:the -2
nothing:more 2
want _ cancel -2
ill _ your -2
call:real -2
from _ again -2
nothing:delivered -2
send a -2
nothing:hour -2
nothing:lasst -2
read _ the -2
still waiting -2
that a -2
^ _ now -2
comment:technicien -2
de _ svp 2
telefono $ -2
person or -2
real _ or -2
this _ real -2
as _ as -2
as soon -2
soon as -2
invoi- 2
call:that -2
# not -2
l _ $ -2
dass 2
back when -2
me _ then -2
this _ not 2
because the -2
beste- -2
inter- 2
since # 2
comment:refund -2
konta- 2
my lunch -2
stop _ i -2
que _ en -2
im on 2
dispa- 2
dispatch 2
rating:charge -2
girl 2
nothing:clinic -2
c est 2
^ _ husband 2
please put -2
desti- -2
destinataire -2
in _ call -2
call i 2
dialy- -2
what _ you -2
thing you 2
^ every 2
call:break -2
a quarter -2
forever $ 2
call:estoy -2
comment:do 2
rating:delete 2
second call -2
de _ tarde -2
la tarde -2
ring _ please -2
a text 2
it says -2
the _ already 2
about the -2
ring im -2
comment:thx 2
call:bitte 2
where is 2
are _ the 2
one call -2
comment:avec -2
call:ich -2
accounts -2
actua- -2
actually -2
habe -2
previ- 2
ist _ $ -2
words 3 -2
my bill -2
sweet- -2
sweetheart -2
girl _ the 2
girl on 2
lady was -2
comment:being -2
^ _ longer -2
whole -2
rating:been -2
comment:way -2
thank _ for -2
you for -2
number _ # 2
comment:esto 2
llamen -2
tomorrow _ # -2
up 2
comment:dont -2
call:llamen -2
viern- -2
viernes -2
jueve- -2
jueves -2
it on 2
to _ human -2
likes acme -2
driving _ do -2
with _ not -2
with do -2
interested in 2
not _ in 2
i _ through -2
call:night -2
call:anrufen 2
comment:first -2
your _ with -2
es el 2
rating:may 2
you _ know 2
# _ then -2
driving with -2
get _ im -2
get where -2
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
comment:asking -2
acme we -2
is _ turn -2
when _ is -2
your turn -2
time im 2
rating:lovely -2
nothing:cita -2
nothing:voice -2
call _ about -2
sich 2
call and 2
asked for -2
nothing:says 2
my solicitor 2
solicitor $ 2
i _ talk -2
possi- -2
possible -2
^ _ sent 2
comment:oh -2
you _ text -2
at _ past -2
issue -2
en _ d 2
change _ $ -2
your _ on 2
call:system 2
comment:email -2
nothing:before -2
words 6 -2
hit -2
nothing:pm -2
who _ you 2
comment:wait -2
waited # -2
waited _ minutes -2
call:toddler -2
my toddler -2
toddl- -2
toddler -2
nice _ the -2
^ perdon -2
perdon -2
number _ $ 2
over _ phone -2
over the -2
regards _ pym -2
round -2
tres bien 2
not consent 2
schic- 2
can someone -2
oops i -2
come -2
a survey 2
comment:through -2
it _ it -2
minus -2
minus _ $ -2
got _ on -2
rating:husband -2
way -2
comment:manager -2
rathe- -2
rather -2
told -2
to quit 2
at _ in 2
ever $ 2
le _ un -2
pls $ 2
back and -2
# different -2
text here 2
an _ and -2
misdi- 2
^ qui -2
^ _ est -2
me _ bien -2
habla- -2
annuler -2
annuler _ commande -2
annuler ma -2
ring _ back -2
^ _ es -2
me _ and -2
no _ necessary -2
i _ a 2
told _ # -2
es _ la 2
# sharp -2
sharp -2
thats _ i -2
nothing:matter -2
call:th 2
^ thanks -2
je _ annuler -2
monsi- 2
monsieur 2
^ pouvez -2
me on 2
gone -2
or do -2
sind -2
call:hold -2
rating:dann -2
me up -2
call:rang -2
^ tres -2
den -2
the _ fee -2
call:the -2
you kindly 2
hablar con -2
chang- -2
whatever list 2
rating:it 2
a meeting 2
in _ meeting 2
call:urgent -2
every evening -2
^ _ bin -2
cance- 2
nothing:annuler -2
their 2
should _ been -2
comment:dejaron -2
dejar- -2
dejaron -2
^ ich 2
remove _ late -2
claim- 2
ich mich -2
rating:mrs -2
call:mon 2
callback came -2
nothing:fee -2
work -2
fois que 2
consent to 2
el _ a -2
about a 2
call:place -2
comment:otherwise -2
and not -2
on my 2
fridge is -2
dont _ to 2
you _ me -2
through _ a -2
^ _ bother 2
not ok 2
^ _ haben 2
more _ these -2
this number -2
please _ me 2
rating:way -2
your hold -2
can _ remove -2
you remove -2
call:two -2
in _ minutes -2
at _ this -2
lets -2
nothing:meiner -2
came back -2
text _ i 2
to _ attorney 2
you _ it 2
^ _ de -2
but do 2
rating:love 2
this week -2
# _ after -2
voice- -2
# _ with -2
^ _ didnt -2
rating:contacted -2
^ youve 2
it _ fine 2
ring _ when -2
ne m 2
last time -2
appre- 2
discuss -2
to discuss -2
text _ please -2
a 2
aus der -2
the _ the -2
say _ will -2
the bell -2
nachricht -2
the man 2
# _ wait -2
acme 2
message said -2
nothing:per -2
# _ plus -2
comment:leak -2
and no -2
you stop 2
ein $ -2
got _ call -2
^ _ couldnt 2
pues -2
yes _ do -2
removed from -2
a _ on -2
im home -2
nothing:bin 2
suis 2
i _ do 2
phones $ 2
of _ i -2
making people -2
# _ y 2
until _ $ -2
until then -2
rating:ca -2
fine i 2
donc 2
change _ to -2
out the -2
im _ you 2
^ _ $ -2
words 1 -2
call:ca -2
rating:well 2
comment:right 2
to _ today 2
accord 2
weg $ -2
ich will -2
tell _ why -2
call:is 2
dont _ texts -2
take _ off 2
my _ id -2
then call -2
has to 2
with 2
rating:margaret -2
comment:quiero 2
# _ that -2
one _ you 2
sleep 2
is still -2
ive _ to -2
so we 2
llegu- 2
favor 2
didnt -2
in _ i -2
rating:late 2
nicht 2
was my -2
tell them 2
to _ phone 2
who _ me 2
meeti- 2
meeting 2
you to -2
go _ $ 2
aslee- -2
asleep -2
call:asleep -2
rating:den -2
your _ so 2
stop what -2
a _ that 2
^ _ course -2
^ of -2
call:course -2
course i -2
nothing:dont 2
call:list -2
you ever -2
i _ say 2
call:friday -2
cosas 2
das _ $ -2
the _ said -2
not _ it 2
call:likes -2
missed you -2
^ _ nummer 2
^ falsche 2
call:records 2
iphon- -2
iphone -2
rating:iphone -2
answers -2
not ever 2
rating:basta -2
close call -2
you promised 2
coming _ $ -2
phones 2
comment:se -2
demain _ # -2
youll 2
rating:this -2
# _ would 2
rating:buzzing 2
a _ take 2
the new -2
be # -2
comment:poner -2
poner # -2
quise poner -2
toast- 2
toaster 2
comment:avoir 2
lawye- 2
lawyer 2
comment:where -2
rating:a -2
after that 2
rating:while -2
call:noch 2
fathe- 2
father 2
comment:like -2
listen -2
the _ guy 2
dont be 2
it $ 2
ne me -2
through _ the -2
a ce -2
once more -2
and _ never 2
my _ i -2
disturb _ driving -2
disturb while -2
not _ while -2
call _ the -2
that was 2
rating:fix 2
nobody ever -2
til _ call -2
so long -2
rather _ get 2
comment:hear 2
comment:warranty -2
i dont -2
aimer- 2
aimerais 2
j aimerais 2
nothing:while 2
you my 2
is better -2
rating:hi 2
d -2
or _ $ 2
^ _ driver -2
nothing:sign -2
abren -2
hora abren -2
nothing:abren -2
nothing:hora -2
que _ abren -2
falta _ llamen -2
falta que -2
hace _ que -2
que llamen -2
call after -2
^ enlevez 2
call:danke -2
make -2
rating:put 2
no _ messages 2
comment:ten -2
sehr -2
call:pls -2
without asking -2
good now 2
comment:j -2
vous pouvez -2
give 2
has _ $ 2
my _ and -2
last 2
rating:work -2
^ _ my -2
and _ want 2
they _ they -2
hier -2
rating:keeps 2
ill call -2
call:sind -2
you had 2
pick _ the -2
never gave 2
rating:away -2
windo- -2
window -2
nothing:deleted 2
ich hab 2
a computer -2
when _ say -2
dire # -2
je _ dire -2
voulais dire -2
nothing:en 2
comment:took -2
your customer 2
mine -2
the receipt -2
about _ # -2
the _ dropped -2`,
  callMe: `^ call 20
desab- -19
sms -19
no $ -19
texting me -18
comment:dont -18
forget it -17
end $ -17
cance- -17
was _ $ -17
stop _ $ -17
call:min 17
you _ call -16
call:merci -16
call:who -16
text _ $ -16
stop $ -16
go away -16
^ pas -16
to the -16
arret- -16
^ _ minutes -16
are your -15
yes and 15
^ thank -15
^ _ yes 15
equiv- -15
get _ $ -15
no call -15
schon -15
rating:u -15
dont call -15
^ _ es -15
call:thanks -15
moved -15
# am 15
never -15
a $ -15
^ cal 15
ni -15
un # -15
^ when -15
link -15
olvid- -15
call:long -15
du -14
today _ # 14
compl- -14
every -14
qui -14
pueda- 14
do not -14
call:numero -14
desin- -14
the _ ring 14
ende -14
h # 14
comment:line -14
^ _ thanks -14
stop _ me -14
inten- 14
call:class 14
^ _ you -14
everybody -14
comment:ring 14
suppr- -14
recom- -14
no thank -14
call it -14
nothing:code -14
rating:where -14
please _ me -14
please dont -14
merci -14
fait -14
a # -14
termi- -14
and _ is -14
month -14
telef- 14
the _ in -14
came -14
for an 13
euch -13
^ _ away -13
call:noon 13
for _ call -13
call:contact -13
unsubscribe -13
strei- -13
comment:stopped -13
text is -13
^ take -13
du _ $ -13
call:speak 13
^ do -13
lady -13
unsub- -13
^ great -13
nothing:calls -13
^ c -13
had it -13
n -13
call:better 13
dont _ my -13
i _ stop -13
^ alles -13
call:n -13
messa- -13
hat -13
mensa- -13
till _ $ 13
^ _ rang -13
comment:menu -13
^ _ now 13
asap $ 13
i left -13
comment:ok -13
email -13
if i -13
^ _ only -13
^ a -13
nothing:list -13
^ _ pls 13
oui _ $ 13
ring me 13
call:und -13
ok thanks -13
comment:day -13
call:uhr 13
mehr -13
thanks $ -13
instead _ # 13
is the -13
basta -13
liste- -13
^ quit -13
had -13
# stop -13
delet- -13
ring 13
^ _ ok -13
i _ it -13
^ nope -13
nope -13
cancel -13
nein danke -12
previ- -12
remov- -12
morgen _ # 12
call:vous -12
who are -12
# would -12
^ nein -12
nein -12
misdi- -12
good now -12
do it 12
arret -12
dauer- -12
does -12
who _ you -12
call:ni -12
call:mich -12
nunca -12
llame- 12
four $ -12
von -12
habla- 12
no _ call -12
arrived -12
for two -12
^ fuck -12
fuck -12
call _ i -12
tu -12
nothing:ok -12
# got -12
a mi -12
it a -12
remove me -12
fue -12
comment:phones -12
^ _ will -12
call:well 12
call:about -12
linea -12
no soy -12
^ arret -12
todo -12
call _ is -12
contr- -12
enough $ -12
no need -12
hearing from 12
i _ not -12
would _ me -12
people call -12
call:put 12
call:# 12
^ _ much 12
call _ call 12
complain -12
till the -12
cancelar -12
new -12
unsubscribe $ -12
it _ $ -12
how long -12
prefe- 12
^ _ off -12
stop the -12
dont forget 12
remove -12
call:yes 12
noon tomorrow 12
comment:hold -12
one _ $ -12
arriv- -12
fine -12
she didnt -12
^ cancel -12
you _ text -12
y $ 12
^ maybe -12
insis- -12
call:tu -12
wann -12
long $ -12
n _ pas -12
rappelez 12
rappelez moi 12
maybe $ -12
im good -12
rating:came -12
call _ a -12
i could -12
^ never -12
why do -12
nothing:el -12
^ $ -12
words 0 -12
words 2 -12
nothing:go -12
comment:del -12
nothing:new -12
^ basta -12
i _ call -12
stop -12
sehr -12
back _ # 12
call:write -12
^ stop -12
comment:la -12
never rang -12
^ blocked -12
nothing:going -12
# can -12
mes -11
phone 11
call:never -11
delete -11
alto -11
when _ call -11
rating:stop -11
call:oubliez -11
oubliez -11
call:nah -11
nah -11
nothing:never -11
comment:hate -11
the callback -11
# _ then 11
bitte den -11
^ _ who -11
st -11
abmel- -11
that _ be 11
that would 11
weite- -11
melde -11
got it -11
would _ again -11
i call -11
rating:sure -11
its _ $ -11
show -11
^ _ enough -11
^ _ here 11
taken -11
call:whoever -11
quit -11
marquenme 11
call:signale 11
phone menu -11
^ after 11
call:lo -11
^ alto -11
autre -11
thats _ $ -11
# one -11
^ hold 11
will -11
comment:longer -11
repor- -11
rating:her -11
abmelden -11
ya no -11
telephone me 11
abmelden $ -11
^ and -11
rating:all -11
call:sms -11
^ _ after 11
call:mi -11
comment:je -11
start $ -11
i _ a 11
texts $ -11
delete my -11
^ sotp -11
sotp -11
you _ that -11
help -11
call pls -11
rating:called -11
^ the -11
for it -11
link $ -11
nothing:did -11
streichen -11
nothing:quien -11
who -11
call:scrap -11
scrap -11
scrap that -11
yes please 11
comment:hour -11
nothing:sms -11
^ unsubscribe -11
minutes _ $ -11
call on -11
the _ will 11
necessary -11
am i -11
remove _ $ -11
what _ your -11
what are -11
i asked -11
be obliged 11
a supervisor 11
this _ is -11
me call 11
call _ it -11
mehr $ -11
great -11
want _ $ -11
is _ good -11
rating:llamada 11
^ ca -11
arret $ -11
from my -11
a _ h 11
fast -11
lol -11
cancel _ $ -11
would not -11
chef 11
check -11
wie -11
^ nah -11
comment:votre -11
yours -11
rating:text -11
schreiben -11
^ there -11
nothing:called -11
^ _ took -11
message -11
^ turn -11
is _ the -11
fee -11
le # -11
told -11
comment:nobody -11
of this -11
rating:est -11
mi -11
myself $ -11
witho- -11
without -11
stopp -11
# h 11
rating:ok -11
nothing:good -11
call:mrs 11
otro -11
by itself -11
yes _ $ 11
call you -11
# # 11
zero -11
left -11
rating:hold -11
asked -11
had _ number -11
nothing:este -11
words 4 -11
got through -11
send -11
words 5 -11
telep- 11
the call -11
mas -11
deja -11
call:morning 11
it _ an 11
call:gerne 11
gerne 11
gerne $ 11
no _ you -11
price- -11
prices -11
reported $ -11
verif- -11
number _ $ -11
call:someone -11
^ _ mind -11
never mind -11
please _ # 11
^ _ gave -11
not _ with -11
hold _ $ -11
a _ one -11
compe- -11
follo- -10
min $ 10
no _ required -10
um # 10
these -10
rating:vous -10
como -10
^ tomorrow 10
de su -10
^ _ unsubscribe -10
schre- -10
^ got -10
call:kyle -10
kyle -10
ayuda -10
^ who -10
^ _ be 10
words 3 -10
wann kommt -10
do _ need -10
unter- -10
monday _ # 10
nada -10
from _ number -10
colle- -10
bloqu- -10
my _ on 10
no # -10
a new -10
dont answer -10
i _ answer -10
^ _ man -10
turn _ off -10
autom- -10
^ _ sms -10
nothing:yo 10
yes 10
voice 10
haras- -10
alto $ -10
to you -10
what is -10
by text -10
the ring -10
ten tomorrow 10
try _ $ 10
the _ at -10
ou -10
lets 10
nothing:there -10
nothing:rung -10
^ _ est -10
they -10
under -10
meine -10
gefal- -10
ring at 10
yet $ -10
call:las 10
comment:die -10
comment:alone -10
comment:leave -10
need $ -10
rating:chef 10
later $ -10
had your -10
no contact -10
texts -10
call:cancel -10
old -10
call:ty -10
ty -10
surgery -10
surge- -10
next -10
rating:much -10
^ driving 10
ahi $ -10
de ahi -10
rating:better -10
cuant- -10
appele -10
i _ through -10
^ nvm -10
call:nvm -10
nvm -10
weiteren -10
up _ $ -10
appoi- -10
la linea -10
^ she -10
comment:make -10
reess- 10
supprimez -10
required -10
still _ me -10
you _ your -10
einer 10
comment:closing -10
send $ -10
comment:nunca -10
off _ # 10
sms $ -10
the _ time -10
to _ my -10
rating:rather 10
call:porfa 10
^ claro 10
call:claro 10
paren -10
cuanto -10
call:llamenme 10
llamenme 10
call was -10
good call -10
porfa 10
call:nope -10
nothing:message -10
# minutes -10
call:nein -10
me _ ya -10
the router 10
it _ you -10
call:nicht -10
nothing:if -10
^ abmelden -10
call:six 10
nothing:den -10
^ stopp -10
rating:zero -10
pero no -10
a letter -10
car -10
call:necessary -10
diese -10
me _ of -10
you still -10
silence -10
the lady -10
for my -10
what number -10
desis- -10
desist -10
desist $ -10
# th -10
th -10
the _ day -10
alles _ $ -10
call:lunch 10
comment:es -10
rating:enough -10
aufhoren $ -10
reply stop -10
ty $ -10
call:dispo 10
dispo 10
nothing:llame 10
follow -10
call:best 10
acme -10
comment:delivery -10
eithe- -10
either -10
^ ja 10
call:ja 10
nothing:tell -10
dont bother -10
call:nochmal 10
called in -10
to have -10
rating:yo -10
call:digits -10
digit- -10
digits -10
digits $ -10
this plan -10
esta -10
the text -10
stop _ this -10
call:ma -10
nothing:et -10
rating:bill -10
nothing:know -10
annul- -10
dont contact -10
^ it -10
kein _ $ -10
^ yep 10
call:yep 10
yep 10
jamai- -10
jamais -10
from your -10
asked for -10
^ _ equivocado -10
todav- 10
todavia 10
call:evening 10
cat -10
comment:und -10
call:solved -10
rappeler -10
^ jo 10
call:jo 10
jo 10
minus -10
minus _ $ -10
still _ call 10
spam -10
now # 10
^ reply 10
solved $ -10
drop -10
^ lol -10
dont message -10
message me -10
^ _ would -10
want _ texts -10
# ring 10
ever $ -10
nothing:sale -10
we are -10
but id 10
given -10
a _ the -10
comment:vous -10
can _ take -10
go on 10
^ good -10
ha -10
number _ you -10
rating:thing -10
call:bien 10
comment:les -10
non -10
says -10
never _ $ -10
i _ like -10
compu- -10
# mais 10
better than -10
stopp $ -10
can _ call -10
try $ 10
pizza _ $ -10
b -10
talki- -10
talking -10
save -10
^ text -10
was lovely -10
stree- -10
street -10
am $ 10
call:euch -10
people on -10
mi _ $ -10
number _ i -10
look -10
do u -10
windo- -10
window -10
forwa- -10
call $ 10
tone -10
cesse- -10
h 10
call:five 10
^ leave -10
ring _ $ 10
wrong _ $ -10
reported -10
requi- -10
wife -10
los -10
any more -10
wow -10
rating:only -10
more and -10
nothing:for -10
durch 10
durch $ 10
hates -10
is a -10
nothing:mit -10
texting $ -10
rating:left -10
cuando _ $ 10
and got -10
comment:went -10
en # 10
comment:phone 10
the wrong -10
nothing:l -10
is # -10
^ _ de -10
comment:does -10
nothing:le -10
in the -10
get lost -10
lost $ -10
comment:jetzt -10
recorded -10
call:tmrw 10
tmrw 10
txt -10
comment:going -10
nothing:day -10
write to -9
fine now -9
rating:here -9
write _ me -9
glatt- -9
glatte -9
rating:glatte -9
conte- -9
rating:au -9
call:had -9
comment:le -9
have been -9
call:heures 9
heure- 9
heures 9
comment:der -9
^ _ people -9
call:go 9
you dont -9
sorte- -9
sorted -9
please have 9
reached -9
my wife -9
^ start -9
comment:now -9
nothing:ignore -9
plus besoin -9
^ _ lost -9
nothing:charge -9
these $ -9
name -9
use # 9
^ _ quit -9
anwal- -9
anwalt -9
arran- 9
a _ or -9
# _ be -9
atend- -9
nothing:stop -9
call please -9
^ _ said -9
the music -9
week $ -9
plus _ $ -9
the _ you -9
texted -9
^ called -9
need you -9
blocked $ -9
d autre -9
other -9
call:manana 9
# tomorrow 9
was _ call -9
hablar 9
have $ -9
supervisor 9
i rate -9
nothing:yes -9
el _ de -9
you call -9
loschen -9
nicht _ $ -9
^ _ lunch 9
^ _ needed -9
not needed -9
did _ $ -9
of _ life -9
cut _ out -9
cut it -9
nothing:before -9
it anymore -9
want $ -9
you want -9
strai- 9
straight 9
date -9
nothing:still -9
i _ out -9
cant talk -9
comment:lundi -9
please im 9
cool -9
ok ill -9
nothing:en -9
three hours 9
die -9
or is -9
no _ de -9
atendieron -9
me atendieron -9
en _ $ -9
else -9
which -9
rating:music -9
shut -9
call:only -9
wie _ ich -9
nothing:ne -9
nadie me -9
wish -9
the _ she -9
call:message -9
rating:thx -9
that _ not -9
comment:danke -9
de _ de -9
fixed it -9
gern 9
dont need -9
bye -9
rating:told -9
it was -9
you again -9
contact _ $ -9
and _ this -9
comment:fee -9
ich 9
comment:cut -9
plz $ 9
and you -9
^ my -9
^ dale 9
call:dale 9
dale 9
elsew- -9
elsewhere -9
later -9
number do -9
^ oui 9
call:stunde 9
stunde 9
id _ that 9
^ whats -9
raus -9
next _ $ -9
im _ you -9
remove $ -9
your _ hours -9
hangi- -9
hanging -9
nothing:whats -9
whats -9
nothing:das -9
withd- -9
call:alto -9
no gracias -9
mensajes -9
anyway $ -9
rate _ $ 9
dont _ a -9
get _ message -9
call:ish 9
still 9
is _ on -9
comment:end -9
no more -9
anywa- -9
anyway -9
# _ lo -9
call:stopp -9
rating:close -9
you _ i -9
comment:date -9
nothing:wie -9
comment:couldnt -9
en _ hora 9
when you -9
duty -9
more to -9
call:jsuis 9
jsuis 9
h $ 9
nothing:router -9
withdraw -9
withdraw my -9
comment:than -9
phone me 9
rating:robot -9
rating:someone 9
rating:alone -9
call:un 9
opt me -9
# _ no -9
your texts -9
a _ if -9
^ cut -9
comment:keep -9
rep -9
did -9
yes $ -9
computer -9
so i -9
comment:but -9
life -9
my life -9
the _ list -9
my _ or -9
me 9
^ _ do 9
the _ from -9
call:no -9
call:thing 9
stop _ tomorrow -9
necessary $ -9
rating:bad -9
its ok -9
^ manana 9
^ _ le -9
en una 9
una hora 9
nothing:opt -9
saved -9
ihr -9
^ whoever -9
branc- -9
branch -9
nothing:paz -9
reach- -9
staff -9
thanks -9
thanks for -9
once more 9
comment:knows -9
not to -9
nothing:voice 9
^ dejen -9
my _ from -9
still no 9
call:quarter 9
call:es -9
and _ text -9
# _ tomorrow 9
any _ $ -9
# so 9
say _ $ -9
avec le -9
comment:thought -9
live -9
war -9
so _ dont -9
you # -9
own -9
^ paren -9
no longer -9
mi numero -9
call:hung -9
nochm- 9
nochmal 9
can _ rate -9
iphon- -9
iphone -9
rating:iphone -9
many -9
comment:link -9
^ _ time -9
leave me -9
butto- -9
email _ $ -9
persona -9
contract -9
manda- -9
^ _ but 9
wrong person -9
in _ an 9
^ _ el -9
call:schreiben -9
was so -9
comment:visit -9
visit -9
come -9
lose _ number -9
rating:after -9
call:anyway -9
hasta -9
to know -9
purpo- -9
purpose -9
boss $ 9
para la -9
comment:off -9
call:rappeler -9
^ quien -9
to _ human -9
your _ is -9
damit -9
damit $ -9
start -9
me when 9
comment:find -9
ruckr- 9
ruckruf 9
info -9
nothing:info -9
nothing:why -9
call:h 9
from _ again -9
try now 9
aux -9
optio- -9
le _ est -9
comment:when -9
call:remove -9
llamo $ -9
comment:of -9
my _ to -9
keine -9
q -9
^ nunca -9
rating:auto -9
where _ i -9
tmrw # 9
resol- -9
mi _ de -9
is this -9
terrible -9
queue $ 9
finis- 9
euch _ $ -9
versc- -9
rating:service -9
my kid -9
algui- 9
alguien 9
nothing:alguien 9
comment:being -9
happens -9
ended -9
^ _ person -9
^ _ many -9
la _ de -9
^ stahp -9
stahp -9
stahp $ -9
be the -9
mobile $ -9
call:pocket -9
pocke- -9
pocket -9
i _ about -9
mensaje -9
i _ rather -9
would rather -9
bothering -9
comment:hung -9
cheers -9
laiss- -9
cancel _ call -9
pas $ -9
do $ 9
nothing:auch -9
ends _ $ -9
receive -9
call:leave -9
# she -9
into -9
updat- -9
cheer- -9
^ try 9
nothing:phone 9
rating:margaret -9
call:das -9
i ring -9
no signale 9
please _ this -9
that _ text -9
noise -9
every text -9
stop _ call -9
itsel- -9
itself -9
moi la -9
w _ $ -9
rating:si -9
um 9
i _ off -9
my invoice -9
the texts -9
enough _ $ -9
tres -9
rating:des -9
ok $ -9
call:non -9
rating:tres -9
costs -9
nothing:box -9
and the -9
rating:then -9
la $ 9
you didnt -9
recib- -9
rating:kindly -9
comment:baja -9
called me -9
nobody _ free -9
nobody was -9
was free -9
baja $ -9
rating:works -9
advis- -9
nie -9
rating:reach -9
child -9
comment:by -9
call:plus -9
pour le 9
and _ my -9
comment -9
ningu- -9
had this -9
comment:already -9
^ reported -9
up _ call 9
if _ was -9
^ _ called -9
^ _ mon -9
^ lose -9
comment:twice -9
ready -9
call:lose -9
nachr- -9
nothing:diese -9
was going -9
ring you -9
call:cheers -9
comment:music -9
why _ i -9
call:we -9
lista -9
the _ menu -9
belas- -9
super -9
people _ the -9
fridg- -9
fridge -9
be here -9
text _ again -9
with _ texts -9
call:email -9
nothing:unsub -9
unsub -9
unsub $ -9
please call 9
can ring 9
age -9
call:will -9
g -9
rating:ur -9
terri- -9
call of -9
nothing:deleted -9
cease -8
rude -8
not _ customer -8
to _ # -8
appointment -8
nothing:see -8
^ _ let -8
a five -8
but _ $ -8
^ _ mir -8
send the -8
call:messages -8
^ will -8
comment:contact -8
^ merci -8
recibo -8
am not -8
de # -8
^ _ # -8
right $ -8
gesch- -8
next day -8
mejor 8
^ opt -8
tard -8
no -8
^ _ just -8
nothing:will -8
a bit -8
at night -8
vous _ de -8
rating:hours -8
rating:supervisor 8
rating:minuten -8
custo- -8
customer -8
call:home 8
ai jamais -8
normal -8
i _ at -8
^ wow -8
rating:long -8
rating:ha -8
seconds -8
im _ going 8
comment:hed -8
hed _ me -8
solve- -8
solved -8
end _ $ -8
^ mejor 8
^ ruft 8
here _ me 8
comment:thats -8
nothing _ to -8
desac- -8
presc- -8
prescription -8
comment:texting -8
# for -8
nothing:but -8
calling $ -8
me _ line 8
de votre -8
nothing:start -8
agente -8
got _ call -8
cosas -8
^ n -8
^ which -8
that _ i -8
quick- -8
^ dans 8
cancel $ -8
norma- -8
not want -8
lose -8
it be -8
to another -8
al _ $ -8
my place -8
needed $ -8
^ _ c -8
las # 8
mehr _ $ -8
call:ill -8
call:skip -8
skip -8
call:von -8
a ete -8
do _ want -8
dont _ here -8
^ tell -8
^ geht -8
at _ and -8
busin- -8
business -8
on _ way -8
you are -8
ich _ einen 8
rating:end -8
wow $ -8
^ _ ai -8
call:great -8
still on -8
call:mir -8
under the -8
short -8
short _ $ -8
came $ -8
de _ lista -8
canno- -8
cannot -8
call:ihr -8
she _ it -8
comment:we -8
call:gern 8
gern $ 8
^ _ call -8
anrufen $ 8
the _ number -8
will _ ring -8
call:which -8
switc- -8
caller -8
herr -8
^ let -8
nix -8
nothing:telephone 8
he told -8
thing _ $ 8
from this -8
^ youre -8
stop _ the -8
call:acme -8
good _ $ -8
lose this -8
my answer -8
lectu- 8
the _ no -8
speak 8
nothing:help -8
comment:wait -8
thumb- -8
thumbs -8
would _ great 8
comment:us -8
comment:two -8
rating:ring 8
en _ de 8
this evening 8
rating:never -8
kundi- -8
rating:mochte -8
nothing:texts -8
^ _ didnt -8
all good -8
to stop -8
call:sie -8
could not -8
rung $ 8
^ non -8
you _ # -8
its # -8
asap 8
stopp- -8
ninguna -8
comment:plus -8
^ _ la -8
a que -8
me _ no -8
call:y 8
rating:lady -8
maybe -8
rating:nada -8
call:mas -8
big -8
call:delete -8
sent automatically -8
call:puedo 8
for $ -8
call:mehr -8
wider- -8
will _ be -8
call:myself -8
by tomorrow -8
telephone 8
rating:claim -8
please _ ring -8
dont _ again -8
call:trop -8
mysel- -8
myself -8
thanks _ the -8
^ waited -8
tell you 8
comment:told -8
or -8
claim- -8
drei -8
same day -8
stop _ my -8
claims -8
either $ -8
call:hat -8
equivocado -8
house _ $ -8
nothing:para -8
call:came -8
to it -8
rating:como -8
escriban -8
waiting by 8
care -8
or a -8
# more 8
nothing:way -8
stop _ and -8
you _ have -8
my _ off -8
cada -8
in _ call -8
mean -8
even -8
avant 8
call:avant 8
pas avant 8
elimi- -8
comment:probleme -8
^ _ does -8
^ _ sin -8
should i -8
human 8
call:otro -8
baja -8
je _ au -8
me _ your -8
late _ from -8
call:der -8
u _ the -8
house $ -8
monday at 8
get _ on 8
touch -8
heute 8
to _ i 8
i only -8
nicht -8
comment:charging -8
# dont -8
rating:no -8
^ _ told -8
from you -8
message _ the -8
five $ -8
keeps -8
# reply -8
nothing:cease -8
go _ the -8
call:dann 8
^ se -8
this one 8
nothing:what -8
ring _ im 8
a las 8
would be 8
nothing:basta -8
encar- 8
encargado 8
comment:voice -8
option -8
call:wow -8
quere- -8
querer -8
sin querer -8
rating:last -8
nothing:moved -8
da $ -8
auch -8
call:hier -8
el # -8
en _ d -8
minute -8
could _ the -8
call:other -8
^ at 8
times -8
me escriban -8
got _ wrong -8
all of -8
comment:cant -8
^ _ nicht -8
dont ring -8
comment:den -8
the _ th -8
my number -8
comment:para -8
is _ wrong -8
sprechen 8
stars $ -8
losch- -8
old _ $ -8
comment:mon -8
got the -8
rating:even -8
call:gave -8
from _ on -8
ask for 8
me _ in 8
nothing:x 8
forget _ $ -8
noch dann 8
call:necesito -8
mind 8
no _ no -8
zwisc- -8
zwischen -8
no i 8
nicht _ zu -8
app -8
she was -8
clear -8
how $ -8
comment:minuten -8
cancel the -8
la paix -8
moi _ paix -8
paix -8
calls i -8
in _ hour 8
how -8
me from -8
etoil- -8
etoiles -8
rating:etoiles -8
more $ -8
called back -8
comment:first -8
the # -8
form -8
anyone _ $ -8
in half 8
falsc- -8
^ unstop -8
nothing:unstop -8
unsto- -8
unstop -8
about a -8
with your -8
rating:good -8
and _ dont -8
call:full 8
rating:anruf -8
comment:water -8
call:quit -8
sprec- 8
text here -8
waiting on 8
erreichbar $ 8
keine weiteren -8
der _ meiner -8
merci $ -8
call:yeah 8
type 8
quien -8
automatically -8
not _ these -8
asked call 8
call:$ 8
call:^ 8
# _ call -8
just -8
what _ i -8
messages -8
ring again 8
i no -8
la _ $ -8
wait $ -8
# is -8
ends -8
nothing:bout 8
in an 8
blood- -8
bloody -8
comment:name -8
for sure 8
call:surgery -8
nothing:say -8
# _ it -8
rating:am -8
rating:c -8
rdv -8
rating:stopped -8
# _ # -8
the _ called -8
comment:since -8
comment:someone 8
mich an 8
comment:sein -8
sein -8
you _ need -8
not wish -8
cordi- -8
dont _ this -8
close -8
^ _ technician -8
competitor -8
none -8
nothing:or -8
# _ more -8
comment:next -8
he _ me -8
does the -8
you _ not -8
comment:gut -8
yes call 8
rating:nice -8
conteste -8
repar- -8
do _ it 8
texts _ you -8
heure et 8
third -8
rating:moi 8
updates -8
call before 8
finish 8
call:chair 8
chair 8
the _ chair 8
unter 8
you would -8
i think -8
days -8
comment:noise -8
not _ stop -8
comment:qui -8
plus de 8
^ si 8
abbes- -8
yes pls 8
rating:zu -8
block -8
nummer raus -8
das _ $ -8
luis -8
this _ to -8
^ votre -8
^ remove -8
nothing:fix -8
manana _ las 8
personne -8
^ yeah 8
yeah 8
in ruhe -8
mich _ ruhe -8
mich in -8
ruhe -8
ruhe $ -8
call:si 8
# en -8
cas -8
comment:works -8
butt -8
butt dial -8
call:butt -8
nothing:name -8
nothing:stopp -8
number # -8
wifi -8
says # -8
request -8
tomorrow _ $ 8
nothing:old -8
van 8
mal 8
famil- -8
the _ he -8
call:these -8
before noon 8
how _ it -8
old one -8
cancelled the -8
rating:telephone 8
never called -8
call:till 8
# bad -8
^ tmrw 8
it _ i -8
call:minuten 8
oder -8
cancelled -8
friday # 8
nothing:votre -8
opt -8
ecrivez -8
ecrivez plus -8
ne _ ecrivez -8
rating:guess -8
off _ this -8
and im 8
dont have -8
cita -8
tout -8
abbestellen $ -8
this morning -8
gut -8
call:wife -8
calle- -8
comment:been -8
off $ -8
welco- -8
welcome -8
wait -8
este _ es -8
comment:there -8
let -8
call:nummer -8
off _ on -8
bring -8
nothing:business -8
was a -8
remove the -8
spoke to -8
asked rating -8
rating:$ -8
rating:^ -8
nothing:veux -8
the _ the -8
nothing:left -8
forget me 8
rating:da -8
ecriv- -8
^ _ merci -8
clean- -8
dar -8
ring _ on -8
end this -8
^ _ make 8
corre- -8
are -8
opt _ out -8
r -8
a customer -8
comment:spam -8
this is -8
button -8
rating:touch -8
passez 8
passez moi 8
quite- -8
could _ ring 8
rating:say -8
alert- -8
call:mins 8
can the 8
used -8
be great 8
scared 8
ppl -8
call:wrong -8
para -8
^ hilfe -8
hilfe -8
hilfe $ -8
nothing:hilfe -8
patient _ me -8
patient with -8
erase -8
comment:its -8
tres $ -8
back 8
not call -8
ive _ to -8
call:del 8
^ wrong -8
to _ the -7
abbestellen -7
comment:sales -7
^ _ hab -7
rating:ca -7
will it -7
free 7
call:since 7
who _ me -7
rating:waited -7
thanks but -7
^ me -7
back to -7
the tech 7
que _ llame 7
rating:texted -7
im _ right -7
two hours 7
nah _ good -7
bin ich 7
worke- -7
worked -7
im done -7
subsc- -7
comment:today 7
# _ plus -7
rating:took -7
moi 7
any -7
ocloc- 7
oclock 7
^ ya 7
comment:ya -7
would _ been -7
of them -7
sales -7
thanks ill -7
charged -7
^ _ ist -7
how much 7
nothing:bring -7
de espera -7
block- -7
rating:nicht -7
to _ competitor -7
on _ $ -7
^ this -7
comment:left -7
de me -7
court -7
comment:do -7
done with -7
pour 7
can _ be -7
call:still 7
comment:better -7
please remove -7
nothing:youre -7
mit _ sms -7
your _ said -7
nothing:mi -7
notice $ -7
done $ -7
company _ my -7
rating:llamo -7
comment:fixed -7
comment:wrong -7
nothing:wenn -7
ist -7
^ sat 7
sat # 7
direct -7
call:monday 7
nach -7
took me -7
en paz -7
^ hat -7
hora $ 7
no hay -7
paz -7
call:lol -7
room -7
generous -7
hablar con 7
the _ came -7
rating:il -7
accept -7
nothing:menu -7
comment:mehr -7
conoz- -7
conozco -7
calling my -7
hay -7
^ _ voice 7
antwo- -7
to _ when -7
me _ again -7
rappe- 7
^ cool -7
words 8 7
who _ it -7
comment:send -7
^ yo 7
de nada -7
where do -7
comment:likes -7
note -7
^ three 7
call:escriben -7
escriben -7
comment:con -7
^ how -7
comment:voicemail -7
call _ on 7
guess -7
card _ the -7
wanted to -7
^ hab -7
give me 7
call:driving 7
iphone # -7
to do -7
rating:mal 7
call:volontiers 7
volon- 7
volontiers 7
volontiers $ 7
wrong guy -7
can _ me -7
new _ $ -7
i did -7
nothing:opposition -7
oppos- -7
opposition -7
era -7
mehr an -7
nothing:hab -7
the company -7
weiter -7
update -7
de _ tarde 7
la tarde 7
push 7
deja de -7
my boss -7
will you -7
call:itself -7
ring _ # 7
alrig- -7
alright -7
ends _ # -7
comment:where -7
call:matter -7
a raise -7
comment:raise -7
raise -7
nothing:urgent 7
up $ -7
mme -7
^ _ fine -7
^ _ dont -7
hot -7
hot water -7
through $ -7
^ reessayez 7
call:reessayez 7
reessayez 7
rating:first -7
nothing:vez -7
but a -7
off in -7
hung _ $ -7
comment:up -7
^ keine -7
long -7
rating:en -7
up for -7
moi de -7
ja 7
do _ text -7
text _ dont -7
call:ware 7
liste $ -7
mich $ -7
^ _ der -7
prefer 7
comment:et -7
telling _ $ -7
rating:den 7
rating:talk 7
i _ given -7
rating:customer -7
dem _ $ -7
desinscription -7
recei- -7
i _ longer -7
nothing:boiler 7
i _ give -7
^ _ rate 7
anything _ $ -7
margaret $ -7
want the 7
^ forget -7
rating:invoice -7
it _ me -7
rating:had -7
rating:know -7
^ _ ganz -7
ganz -7
every _ is -7
hour to -7
said _ $ -7
# _ thats 7
nothing:ill -7
let me -7
my house -7
still have -7
nothing:mehr -7
^ lets 7
nachrichten -7
das -7
rating:not -7
ive _ it -7
und -7
call:to -7
calls -7
and will -7
comment:need -7
competitor $ -7
too many -7
itself $ -7
assez -7
and dial 7
zu _ $ -7
ill call -7
datos -7
datos $ -7
woman -7
new phone -7
aqui 7
call:apres 7
nicht mehr -7
^ to -7
nothing:retirez -7
^ spam -7
estoy 7
que me 7
help $ -7
call:maybe -7
it works -7
nothing:let -7
so _ the -7
you charged -7
again please 7
krieg- -7
when _ said -7
^ _ delete -7
nothing:human 7
and _ you -7
^ need 7
yesterday 7
shop -7
give # -7
that you -7
also -7
me to -7
call:send -7
rating:refund -7
call:either -7
got _ $ -7
^ _ ever -7
comment:staff -7
nothing:email -7
schicken -7
we _ $ -7
rating:marque 7
nothing:last -7
please _ not -7
evide- 7
^ qui -7
nothing:should -7
like the -7
charg- -7
was my -7
decir -7
falta -7
said hed -7
haben -7
plus $ -7
nothing:texted -7
amor -7
they _ $ -7
konta- -7
rating:this -7
phone _ # 7
comment:y -7
# _ instead 7
asked _ $ -7
rating:remove -7
sprechen $ 7
call:hrs 7
comment:stop -7
sorry $ -7
about # -7
comment:sending -7
rating:unsubscribe -7
comment:just -7
your _ ring -7
call 7
cordialement -7
blocking -7
number i -7
schicken $ -7
bei euch -7
# oclock 7
s -7
comment:d -7
would have -7
just _ up -7
muss ich -7
contacted -7
the branch -7
# the -7
didnt $ -7
call:eight 7
eight 7
^ baja -7
m ecrivez -7
ce serait -7
serai- -7
serait -7
comment:whole -7
me _ min 7
a _ she -7
rien -7
call:hear 7
num -7
anymo- -7
anymore -7
went to -7
do i -7
por que -7
do _ ring -7
can _ do -7
this time 7
other _ $ -7
m _ plus -7
bothering _ $ -7
bothering me -7
^ _ say -7
^ help -7
nothing:letter -7
^ thats -7
call:faire -7
pin -7
rating:de -7
i changed -7
when _ open -7
me if -7
you about -7
austr- -7
austragen -7
austragen $ -7
^ wie -7
tarda- -7
life $ -7
call:sorted -7
short- -7
call:past 7
send me -7
phone # 7
um _ $ 7
nothing:best -7
ya lo -7
nothing:sick -7
nah im -7
escriban $ -7
going $ -7
a l -7
text messages -7
kundigen -7
kommt -7
dejen -7
comment:monday 7
^ revoke -7
mande- -7
manden -7
so yes 7
one _ the -7
bekom- -7
at _ you -7
show up -7
zu -7
bugge- -7
bugger -7
trans- -7
my bill -7
comment:service -7
^ _ u 7
rating:baja -7
bus -7
he left -7
rating:spoke -7
nothing:dos -7
an _ number -7
call:many -7
a _ hora -7
que hora -7
ill _ your -7
wante- -7
wanted -7
tomorrow _ am 7
comment:war -7
nicht $ -7
quarter to 7
rating:das -7
ihre -7
rating:been -7
place -7
^ llamenme 7
hour and 7
call:estoy 7
how many -7
open the -7
^ _ today 7
change -7
^ _ isnt -7
rating:grateful -7
a _ line -7
# instead 7
rating:promised -7
what _ this -7
i _ all -7
nothing:take -7
call with -7
# 7
key -7
nothing:qui -7
rating:times -7
rating:stopp -7
das ist -7
family -7
nothing:ihre -7
yo 7
on saturdays -7
would of -7
donc -7
retire -7
never _ me -7
call:into -7
thoug- -7
it _ and -7
comment:answer -7
had _ call -7
a _ phone -7
telefon 7
rating:min -7
call:horses 7
horse- 7
horses 7
no _ $ -7
rating:old -7
^ nothing -7
interesse $ -7
call:computer -7
muss -7
them -7
the _ instead -7
guess $ -7
nothing:who -7
taken off -7
are you -7
lot -7
text _ please -7
hour 7
use the -7
and _ tell 7
ill tell 7
back so -7
call:falta -7
# _ immer -7
deaf 7
rating:calling -7
record -7
^ aide -7
aide $ -7
nothing:aide -7
und # -7
for this -7
^ actually -7
and ill 7
dass -7
veces -7
id say -7
^ annulez -7
annulez -7
my service -7
call:free 7
pizza -7
arrange 7
warteschleife -7
sujet 7
gener- -7
be taken -7
stund- 7
emailed -7
emailed _ $ -7
batte- 7
comment:merci -7
came back -7
comment:basta -7
rating:bitte -7
asked comment -7
comment:$ -7
comment:^ -7
rating:mind 7
nothing wrong -7
removed -7
^ _ die -7
rating:rate 7
comment:else -7
bath -7
scratch -7
^ _ stop -7
nothing:remove -7
^ _ nobody -7
sick -7
rating:plz -7
call:stop -7
dont _ texting -7
scrat- -7
rating:late -7
need _ to 7
acme $ -7
call:number -7
cette -7
the _ and -7
before _ $ 7
but this 7
was just -7
you to -7
call:company -7
the _ guy -7
comment:auch -7
si $ 7
mauvais -7
mauvais numero -7
m 7
call:media 7
media 7
call _ duty -7
of duty -7
again 7
hi $ -7
mauva- -7
were -7
nothing:end -7
call:working -7
thought -7
nothing:it -7
parcel -7
the parcel -7
call:there -7
^ not -7
quiero _ de -7
this _ a -7
^ _ he -7
^ _ she -7
waiting for -7
rating:hearing -7
nothing:number -7
comment:una -7
had a -7
did you -7
will call -7
call:going 7
the _ all -7
stand -7
^ der -7
call:later -7
^ vier -7
rating:vier -7
vier -7
vier $ -7
texts _ $ -7
number will -7
i want 7
googl- -7
google -7
parce- -7
call:right -7
phone all -7
i _ that -7
tell me -7
comment:nach -7
rating:por -7
^ an -7
since the -7
comment:pas -7
deleted -7
comment:his -7
how does -7
cant _ right -7
talk _ now -7
talk right -7
qui $ -7
comment:j -7
bye $ -7
call:this -7
cover -7
the _ cover -7
repai- -7
kurz 7
thursday 7
profe- -7
to ring 7
arrete -7
ici 7
^ _ interested -7
is too -7
dear _ $ -7
ear 7
with this -7
hour _ a 7
nothing:stopped -7
after the -7
so _ $ -7
calls from -7
comment:pm 7
but no -7
warte- -7
call:stand -7
^ well 7
monday # 7
rating:tell 7
rating:hat -7
nothing:could 7
aus -7
me _ for -7
do you -7
yes _ do 7
me _ que 7
year -7
to talk 7
stuff -7
rating:plan -7
excel- -7
us 7
^ no -7
# _ before 7
fire -7
rating:twice -7
lista de -7
i prefer -7
the invoice -7
rating:nothing -7
sein $ -7
nothing:about 7
opt _ of -7
comment:so -7
comment:voix 7
voix 7
need the -7
these _ $ -7
rating:bien -7
contrato -7
# weeks -7
weeks -7
nothing:noch -7
it with -7
rating:jetzt -7
habe -7
see -7
call:cancelled -7
obvio- 7
obviously 7
comment:pour -7
call:does -7
the rep -7
still _ for -7
^ would 7
comment:ur -7
# que 7
quarter past 7
at nine 7
before $ -7
comment:help -7
call:oclock 7
another text -7
course _ still 7
askin- -7
asking -7
comment:week -7
still _ the -7
pm _ the 7
the _ is 7
a voicemail -7
is good 7
geben -7
basta con -7
phone at 7
uhr _ ich 7
phone _ dial 7
to end -7
fixed my -7
dos -7
paz $ -7
^ _ youve -7
my _ will -7
email only -7
comment:im -7
comment:nada -7
but the -7
call:ready -7
nothing:appointment -7
vor _ uhr 7
call:c -7
comment:mein -7
call:between 7
perfe- -7
quit it -7
nothing:du -7
comment:dass -7
agent- -7
confi- -7
but at 7
yes _ # 7
^ loved -7
loved -7
revoke -7
dont _ change -7
ever change -7
not _ one -7
list -7
off _ callback -7
at _ about 7
enlev- -7
great _ $ -7
no _ escriban -7
not contact -7
^ _ lot -7
cambi- -7
^ _ that -7
i do 7
to _ to 7
j _ toujours 7
comment:du -7
attente -7
borre- -7
nothing:prefer 7
^ _ discontinue -6
discontinue -6
nothing:discontinue -6
i hung -6
^ _ left -6
nothing:app -6
^ _ these -6
interesa -6
me interesa -6
no _ interesa -6
be _ off -6
is _ # 6
perfect -6
call:toddler -6
my toddler -6
toddl- -6
toddler -6
rating:they -6
call:ten 6
enlevez -6
son is -6
^ _ ring 6
comment:page -6
page -6
bis -6
dont want -6
comment:round -6
there is -6
^ lasst -6
^ am -6
but _ my -6
nothing:wer -6
neede- -6
needed -6
^ _ bien -6
jetzt -6
repre- -6
son -6
^ _ nothing -6
i still 6
call:dos 6
call:horas 6
dos horas 6
since 6
call:fifteen 6
fifte- 6
fifteen 6
rating:rep -6
callback $ 6
manana $ -6
bien 6
haha -6
^ enlevez -6
messages $ -6
business _ $ -6
me _ nada -6
morge- -6
morgen -6
call:changed -6
kids are 6
rappelle 6
rating:wait -6
such -6
sans -6
qu 6
zusta- -6
zustandig -6
falta $ -6
call:done -6
listen -6
sorry _ cant -6
came _ # -6
^ also -6
point -6
le _ de 6
time i -6
nothing:r -6
my son -6
theat- -6
theatre -6
makes -6
anos -6
denun- -6
comment:ai -6
revok- -6
^ _ haben -6
call:them -6
^ _ all -6
lose my -6
# or -6
or # -6
nothing:kundigen -6
i know -6
^ _ still 6
waited # -6
waited _ minutes -6
slot -6
that this -6
nothing:anrufen 6
probleme -6
ohne -6
falsche -6
rating:favor -6
in _ end -6
# he -6
mensajes $ -6
de vos -6
rating:do -6
rating:as -6
wasti- -6
wasting -6
wasting machine -6
nothing:link -6
nothing:how -6
nothing:lasst -6
exact- -6
figur- -6
uhr 6
dont ever -6
called you -6
up _ do -6
let _ be -6
noon 6
handy -6
call:open 6
she _ on -6
nothing:isnt -6
and _ one -6
this line -6
vos -6
j ai -6
^ como -6
menu -6
whats the -6
nothing:from -6
does it -6
the best -6
nothing:away -6
last week -6
^ cinco -6
cinco -6
rating:cinco -6
^ stopall -6
stopa- -6
stopall -6
stopall $ -6
for _ to -6
call:cease -6
call:shop -6
ofici- -6
oficina -6
rating:mas -6
llamenme $ 6
^ _ wanted -6
^ _ suffit -6
ca suffit -6
had to -6
comment:sola -6
sola -6
but please -6
texting _ $ -6
no _ please -6
same -6
^ d 6
nothing:used -6
nothing:every -6
do _ contact -6
appre- -6
thurs- 6
nothing:meine -6
dana -6
exactly -6
you try -6
i guess -6
# _ dont -6
sure $ 6
notic- -6
notice -6
borren -6
borren mi -6
and id -6
there _ no -6
call:else -6
meine nummer -6
why would -6
les sms -6
mais plus -6
plus -6
number to -6
to _ in -6
please stop -6
schlu- -6
skip me -6
do # 6
disconnected 6
what _ do -6
call:th -6
no es -6
its about 6
stops -6
thank _ $ 6
hear _ you -6
arreg- -6
comment:weekend -6
comment:billing -6
first $ -6
this _ and -6
problema -6
can 6
you _ stop -6
^ _ waiting -6
rating:texting -6
thats -6
te -6
me telephoner 6
telephoner 6
would i -6
rating:# -6
comment:lovely -6
en la -6
is no -6
call me 6
an _ and 6
lunch $ 6
comment:sur -6
graci- -6
gracias -6
wo -6
nothing:recall -6
recall -6
write -6
nothing:off -6
told _ to -6
back _ no -6
call:heure 6
escribirme -6
ruft mich 6
not now 6
geht nicht -6
someone else -6
call:rappelez 6
one call -6
est pas -6
said _ call -6
^ _ ill -6
i cancelled -6
youre -6
nothing:were -6
comment:waited -6
sie _ nicht -6
call:nothing -6
can i -6
conse- -6
comment:website -6
interested -6
not interested -6
nothing:me 6
reply _ to -6
nobody has 6
your _ and -6
does _ work -6
this work -6
quit _ $ -6
comment:part -6
comment:had -6
rating:dos -6
rating:wish -6
cuanto _ $ -6
comment:anything -6
comment:man -6
number is -6
so that -6
comment:was -6
call:do 6
rating:wont -6
texte- -6
rating:reply -6
rating:gracias -6
got _ to -6
^ kein -6
call:pls 6
all my -6
not on 6
auto _ i -6
reply _ am -6
reply i -6
who _ that -6
comment:they -6
comment:est -6
you when -6
pas -6
leave -6
nothing:with 6
it out -6
# today 6
recog- -6
rating:charged -6
marqu- 6
gone -6
rating:wow -6
my work 6
does this -6
how _ this -6
the old -6
rating:too -6
do _ me 6
interesse -6
thats not -6
call:mensajes -6
did _ call -6
comment:# -6
an _ $ -6
rating:call 6
j etais 6
engin- -6
engineer -6
worked $ -6
and _ me 6
comment:called -6
rating:hate -6
friday 6
rating:somebody 6
monday $ -6
the wait -6
free _ call -6
nothing:under -6
arretez -6
si 6
laissez -6
asked nothing -6
nothing:$ -6
nothing:^ -6
comment:many -6
auto -6
rating:poor -6
please tell -6
# took -6
outag- -6
nothing:cette -6
so much -6
call:went -6
nothing:thank -6
comment:meine -6
you _ my 6
rating:said -6
rating:when 6
^ ihr -6
kein -6
someo- 6
someone 6
nothing:ete -6
comment:ne -6
dr -6
been a -6
^ stpo -6
rating:stpo -6
stpo -6
stpo $ -6
^ _ star -6
rating:star -6
star -6
rating:sorry -6
^ von -6
movil -6
of my -6
company $ -6
why -6
bien $ 6
the fire -6
rating:fur -6
comment:mi -6
call:my -6
with acme -6
de ne -6
back queue -6
call _ queue -6
she is -6
passe- 6
retirez -6
while -6
ete -6
called _ $ -6
cuatr- -6
cuatro -6
quit _ the -6
das noch -6
comment:tired -6
comment:way -6
serve- -6
reply _ $ 6
preci- -6
of been -6
month- -6
rating:people -6
me _ wrong -6
i quit -6
do _ $ 6
nothing:opted -6
opted -6
my dog -6
the late -6
and my -6
arretez $ -6
keine _ $ -6
no nothing -6
cancel my -6
comment:given -6
make _ stop -6
fitte- -6
fitter -6
bout 6
contacts -6
no mas -6
^ _ gusto -6
gusto -6
nothing:doctor -6
the order -6
^ _ j 6
my solicitor -6
solicitor $ -6
no text -6
rating:whole -6
porqu- -6
porque -6
rating:porque -6
of these -6
comment:aber -6
forever $ -6
told me -6
but do 6
store- -6
storen -6
was storen -6
compr- -6
the _ so -6
i had -6
onlin- -6
online -6
online $ -6
next week -6
call:de -6
rating:n -6
told to -6
call:die -6
# tonight 6
press # -6
nothing:enlevez -6
nothing:saying -6
rate 6
am _ $ -6
donne -6
bitte _ mehr -6
rating:same -6
supervisor $ 6
call:person -6
^ yes 6
call:s -6
per -6
rating:vos -6
text the -6
could give -6
^ _ sent -6
rating:write -6
using -6
nothing:mich 6
he _ it -6
please _ text -6
llega- -6
# pm 6
hace -6
birth 6
pm 6
wenn -6
faite- -6
faites -6
rating:manager 6
thing i -6
rating:ppl -6
comment:auf -6
than _ $ -6
pls _ me 6
rating:opt -6
the nurse -6
rating:sie -6
take my -6
issue- -6
issues -6
^ _ good -6
permi- -6
permission -6
is on -6
can _ get 6
call:any -6
comment:removed -6
someone _ me 6
el _ a 6
unsubscribe me -6
to _ it -6
nurse -6
call:hace -6
call:time 6
talk 6
quicker -6
quicker $ -6
unsubscribe _ $ -6
told the -6
em -6
rating:ne -6
rating:gewartet -6
lo _ $ -6
to _ if -6
be $ -6
agent _ me -6
meant -6
comment:aus -6
give him -6
be _ in 6
rating:sehr -6
nothing:update -6
of _ # -6
call:missed 6
sorry i -6
check something -6
press -6
apres 6
^ um 6
at once -6
have your 6
who _ my -6
the _ or -6
im _ and -6
so _ it 6
call no -6
call:tuesday 6
saber -6
comment:fur -6
keep -6
telefono _ $ -6
somebody _ $ -6
call:than 6
call:con -6
that _ is -6
me what -6
call:ringing -6
nothing:turn -6
nothing:dem -6
no quiero -6
be calling -6
so long -6
call:esperando 6
call:sigo 6
sigo 6
sigo esperando 6
full -6
rating:fait -6
call:hour 6
^ _ thank 6
dont write -6
be removed -6
shut up -6
rating:warteschleife -6
comment:agent -6
rating:thank -6
another go 6
anyth- -6
anything -6
works _ $ -6
was _ to -6
nothing:d 6
comment:numero -6
^ any -6
super- 6
rating:txt -6
wollt- -6
wollte -6
this _ again -6
^ en 6
your agent -6
hat mich -6
confirm $ -6
wird -6
agent -6
monsi- -6
monsieur -6
me _ con -6
je _ suis -6
talking to -6
was _ patient -6
all -6
lo _ en -6
anymore $ -6
probl- -6
inter- -6
comment:didnt -6
back when -6
not been -6
rating:kept -6
comment:dire -6
dire -6
el fin -6
on $ -6
ringi- -6
ringing -6
comment:gracias -6
verbu- -6
verbunden -6
in zukunft -6
zukun- -6
zukunft -6
can _ just -6
deliv- -6
somebody else -6
to _ line -6
de _ para -6
confirm -6
me _ whatever -6
try again 6
call:fixed -6
nothing:nada -6
tv -6
phones $ -6
it the -6
nothing:calling -6
for _ matter -6
for urgent -6
urgent matter -6
away -6
stopping -6
found -6
text no -6
and _ still -6
may -6
call:nadie 6
hort -6
rating:name -6
nothing:thanks -6
the fridge -6
served -6
quand -6
^ mein -6
know if -6
spamm- -6
when _ get -6
comment:guys -6
fin de -6
comment:making -6
rating:going -6
comment:decir -6
nothing:leave -6
^ did -6
well 6
like 6
sign -6
much _ $ 6
puede- 6
pueden 6
nothing:spam -6
comment:esa -6
dont _ $ -6
^ _ $ -6
words 1 -6
nothing:anymore -6
# sterne -6
rating:sterne -6
stern- -6
sterne -6
^ was -6
got _ on -6
enton- -6
entonces -6
rating:me 6
accid- -6
^ ich -6
call:favor 6
waste- -6
wasted -6
comment:their -6
^ _ queja -6
comment:queja -6
queja -6
very _ $ -6
not _ to -6
comment:important -6
said to -6
late -6
call:ruckruf -6
my callback 6
envoy- -6
call:que -6
sin -6
prote- -6
protection -6
texts from -6
que _ en 6
los _ $ -6
^ bus 6
no me -6
nothing:otra -6
call:wieder -6
zum -6
me _ el 6
wenn ich -6
for _ me -6
^ mi -6
would _ to -6
problem _ $ -6
blue -6
the blue -6
my # -6
a _ thats -6
are not -6
tomorrow morning 6
call:place -6
the _ till 6
call:found -6
came _ on -6
to this -6
nothing:other -6
ring _ when 6
my _ keeps -6
to _ removed -6
you tell -6
stars for -6
nothing:baja -6
call:be 6
has gone -6
call:anything -6
me _ text -6
comment:router -6
forev- -6
forever -6
# _ just 6
stop please -6
else $ -6
comment:l -6
nothing to -6
in _ i -6
a computer -6
or do -6
text me -6
the _ one -6
comma- -6
commande -6
call for -6
ive had -6
nothing:las -6
fridge is -6
ne plus -6
d attente -6
phone _ me 6
and stop -6
comment:bank -6
au _ $ -6
pls 6
her $ -6
^ block -6
block my -6
rating:pas -6
comment:immer -6
^ _ if 6
# _ est -6
you in -6
ever _ me 6
^ _ are -6
der monteur -6
^ comment -6
en est -6
for calling -6
ok _ call -6
rating:von -6
^ _ ma -6
call:la -6
call:eleven 6
un 6
rating:out -6
^ arretez -6
^ los -6
keep _ me -6
rating:mr -6
sie meine -6
vos _ $ -6
got a -6
ich mich -6
comment:let -6
an _ to -6
comment:quit -6
comment:small -6
text _ # -6
nothing:euch -6
comment:sent -6
rating:mrs -6
# _ need -6
the _ said -6
est -6
mein -6
nothing:does -6
comment:youre -6
nehme- -6
nehmen -6
arthr- 6
arthritis 6
la luz 6
can _ stop -6
or not 6
rufen 6
rufen _ mich 6
rufen sie 6
sie _ an 6
is at 6
use my 6
your list -6
sie _ nummer -6
distu- -6
disturb -6
comment:bus -6
goes -6
rating:es -6
comment:said -6
comment:technicien -6
vous $ -6
top -6
its _ # 6
rating:follow -6
rating:turned -6
mista- -6
mistake -6
rating:mais 6
rating:look -6
i _ you -6
for _ but 6
^ anytime 6
the modem -6
rating:fois -6
less -6
openi- -6
opening -6
call:nine 6
close call -6
comment:take -6
^ ni -6
emergency -6
wheth- -6
whether -6
problems -6
^ _ auf -6
^ hort -6
hort auf -6
senio- 6
senior 6
in _ please 6
i _ # -6
# people -6
un supervisor 6
you please -6
ring and 6
^ _ interesse -6
call and -6
the vet -6
vet -6
comment:shop -6
for _ my -6
time _ you -6
time do -6
de _ plus -6
^ number -6
aus dem -6
just _ out 6
comme -6
^ enough -6
rating:thumbs -6
nothing:may -6
comment:that -6
rating:we 6
comment:muy -6
is an -6
share -6
^ nobody -6
nothing:quelquun 6
what time -6
reich- -6
i _ have -6
pls im 6
mais _ de -6
rating:disturb -6
comment:will -6
you so -6
^ _ mais 6
^ _ at 6
comment:dejaron -6
dejar- -6
dejaron -6
nothing:rang -6
is _ a -6
best _ $ -6
before # 6
autre- -6
commu- -6
of _ month -6
the month -6
do _ by -6
friendly -6
fois -6
today 6
cours- 6
call:break 6
tengo que -6
call:yours -6
dropping -6
wrong number -6
nothing:come -6
ne _ plus -6
puede 6
call:come -6
rating:minutes -6
nothing:cita -6
call:keine -6
ihnen -6
la -6
rating:week -6
stop _ i -6
staye- -6
stayed -6
stayed on -6
call:da -6
frien- -6
it for 6
conta- -6
a liar -6
liar -6
me _ liar -6
me be -6
la senorita -6
^ for 6
see a -6
rating:time -6
nothing:said -6
needn- -6
neednt -6
on you -6
schon _ $ -6
pas _ $ -6
to send -6
call:let -6
la cita -6
i gave -6
nada mas -6
free now 6
sending _ to -6
rating:minutos -6
laissez moi -6
just _ $ -6
being texted -6
i _ being -6
would appreciate 6
im _ of -6
star $ -6
call:erledigt -6
call:sich -6
erled- -6
erledigt -6
hat _ erledigt -6
hat sich -6
sich erledigt -6
# uhr 6
rating:love -6
comment:sick -6
no _ recibir -6
about $ -6
reply call 6
^ new -6
nada $ -6
a _ $ -6
thats it -6
# never -6
annuler -6
annuler _ commande -6
annuler ma -6
midi 6
comment:une -6
meine- -6
get _ from -6
chat -6
chang- -6
rating:have 6
comment:days -6
call:competitor -6
minutes _ hold -6
minutes on -6
number _ # 6
comment:ma -6
scare- 6
^ _ missed 6
rating:ein -6
^ _ the -6
# _ people -6
toast- -6
toaster -6
nothing:von -6
ich _ nicht 6
call:are -6
comment:bien -6
was -6
took -6
fine $ -6
coupe- -6
conti- -6
continue -6
rating:make -6
absol- 6
^ on -5
rating:quit -5
escri- -5
leave _ be -5
i meant -5
comment:press -5
rating:d -5
comment:opt -5
me _ me 5
llame el 5
made -5
^ _ callback -5
^ vous -5
llegu- -5
emerg- -5
four -5
wer -5
not _ me -5
the _ until -5
alles -5
^ _ aber 5
am _ of -5
am out -5
of _ office -5
office until -5
off whatever -5
tree -5
rating:app -5
call:est -5
whate- 5
call:hello -5
of waiting 5
thats for -5
comment:nie -5
you said 5
^ war -5
kept _ me -5
^ _ reichts -5
reichts -5
been _ # -5
urgent 5
dont _ you -5
id be 5
wrong part -5
i needed -5
noon $ 5
afternoon 5
frida- 5
^ ma -5
^ _ number -5
su _ $ 5
your message -5
fuera -5
mme _ $ -5
your _ i -5
too late -5
you i -5
of _ to -5
message $ -5
call:esto -5
on _ account -5
su llamada 5
dont _ surveys -5
calli- -5
calling -5
nobody _ me -5
messages _ $ -5
ill just -5
eine -5
payment on -5
^ _ basta -5
when _ free 5
does _ call -5
on _ invoice -5
you _ the -5
today # 5
im sorry -5
rating:ist -5
nothing:revoke -5
please note -5
aus _ verteiler -5
verte- -5
verteiler -5
# _ guess -5
ja aber 5
^ piss -5
piss -5
piss off -5
^ _ never -5
comment:recibir -5
is in 5
automatica -5
rating:keeps -5
cancel _ order -5
would call -5
call:give 5
rating:account -5
nothing:home -5
nothing:bus -5
the man -5
empre- -5
empresa -5
^ _ ne -5
^ que -5
rating:mir 5
rating:way 5
nothing:es 5
on friday -5
comment:au -5
de que -5
what call -5
a _ but -5
gave up -5
rating:come -5
nothing:cancelar -5
cancel _ callback -5
^ _ remove -5
said -5
faut -5
my router -5
espera -5
call:um 5
what does -5
so cant 5
confu- -5
liebe- 5
lieber 5
^ _ out -5
was _ on -5
the contract -5
zur 5
error -5
call:dont -5
attit- -5
attitude -5
attitude $ -5
the code 5
to answer -5
laugh- -5
minutes then 5
kein interesse -5
call:passt 5
leave _ # -5
# _ der 5
der _ soll 5
rating:soll 5
comment:lose -5
ask about 5
me llame 5
again tomorrow 5
no _ necessary -5
sick of -5
and now -5
i lose -5
rating:send -5
words 7 5
rating:update -5
no _ que -5
insul- 5
insulin 5
back _ you -5
to not -5
call:durch 5
de _ empresa -5
nett -5
rating:nett -5
% -5
surveys $ -5
mas $ -5
call:resolved -5
resolved -5
nothing:kommt -5
weekend -5
une heure 5
premium _ $ -5
list _ the -5
call:sorry -5
in one -5
le _ un -5
numero de -5
never _ to -5
rating:well -5
quiero recibir -5
^ does -5
^ every -5
rating:till -5
and every -5
the dishwasher -5
nothing:und -5
great $ -5
mis -5
quit _ it -5
suffi- -5
suffit -5
que no -5
los _ a -5
file -5
call:moi -5
me _ ring 5
bless -5
billi- -5
billing -5
on ma -5
no _ here -5
bette- 5
better 5
post -5
sms svp -5
work $ -5
^ _ hold -5
koste- -5
rating:acme -5
times $ -5
stop it -5
of _ and -5
a 5
denis- -5
denise -5
call:alright -5
a landline -5
^ _ came -5
nothing:look -5
the _ kept 5
follow up -5
el numero -5
rating:help -5
^ _ making -5
# _ me 5
me _ phone 5
call:regards -5
dropp- -5
rating:until 5
call:room -5
je ne -5
to leave -5
the _ plan -5
rating:hab -5
rating:keine -5
# _ la 5
call:loo 5
loo 5
the loo 5
the office -5
but _ was -5
rating:us 5
call:or -5
hang -5
lundi 5
do _ lose -5
premi- -5
premium -5
premium plan -5
the premium -5
have _ a -5
nothing:paper -5
ring _ tomorrow 5
rating:she -5
call:getting 5
took my -5
said _ # -5
an hour 5
anymore _ $ -5
talked to 5
nehmt -5
likes -5
keine nachrichten -5
# times -5
whitc- -5
whitcombe -5
whitcombe $ -5
every time -5
rating:see -5
blowi- -5
blowing -5
blowing _ my -5
blowing up -5
quit _ up -5
quit blowing -5
^ # -5
you just -5
tell them -5
nothing:these -5
nothing:tcpa -5
tcpa -5
in _ minutes 5
leave a -5
senorita -5
^ _ five -5
recal- -5
quite -5
p -5
mich _ $ 5
call:texts -5
it off -5
it $ -5
compa- -5
# min 5
min 5
au _ de 5
^ _ hat -5
getting your -5
comment:customer -5
^ _ demain 5
rating:would 5
anytime after 5
call:anytime 5
comment:problem -5
of _ phone -5
es el -5
a ce 5
nothing:h 5
termin -5
nothing:taken -5
schluss -5
removed from -5
aufho- -5
aufhoren -5
the dog 5
# _ have 5
rating:tomorrow 5
speak to 5
of _ system -5
rating:three -5
ne _ pas -5
comment:u -5
nothing:annuler -5
their -5
comment:bit -5
^ why -5
of _ a -5
service _ please -5
husband _ the -5
dann 5
through on -5
^ auto -5
add -5
call:oui 5
mas _ favor -5
mas por -5
half 5
me lo -5
phone and 5
forgot 5
moi _ $ -5
rating:merci -5
of being -5
comment:department -5
call:like 5
^ _ ihr -5
forgo- 5
no time -5
hi -5
ligne -5
nothing:hi -5
of _ for -5
le _ ma -5
in _ # -5
that was -5
from $ -5
and _ have -5
websi- -5
website -5
sorry was 5
ok _ $ 5
los avisos -5
five _ $ 5
it from -5
comment:bless -5
comment:god -5
out _ this -5
rating:fine -5
you text -5
rating:spam -5
call:file -5
not _ more -5
and desist -5
cease _ desist -5
cease and -5
number _ not -5
gewar- -5
gewartet -5
puedo 5
besch- -5
the bell -5
las _ y 5
y media 5
nope all -5
# _ this 5
auto reply -5
morgen um 5
# _ never -5
so # -5
the _ to -5
from _ is 5
^ had -5
comment:anyone -5
# mins 5
^ cinq -5
cinq -5
rating:cinq -5
do _ get -5
rating:contacted -5
my name -5
idea -5
handl- -5
handled -5
aviso- -5
avisos -5
nothing:avisos -5
the _ before -5
^ schluss -5
call:el -5
took _ long -5
the next 5
garan- 5
# get 5
mais 5
el -5
off _ $ -5
viene -5
offen -5
rating:reported -5
the last -5
rating:changed -5
will be -5
^ _ den -5
auf mir -5
the website -5
call:again 5
card from -5
antwort -5
automatische -5
automatische antwort -5
every _ you -5
comment:new -5
route- -5
router -5
e -5
the shop -5
auf _ zu -5
mir zu -5
comment:things -5
^ _ hearing 5
stopped $ -5
^ _ habe -5
^ espero -5
espero # -5
rating:espero -5
just for -5
call:ok 5
is _ about -5
rating:abmelden -5
des _ $ -5
you _ a -5
hours from 5
comment:nummer -5
rating:hello -5
rating:auf -5
answer is -5
comment:toutes -5
toute- -5
toutes -5
comment:keeps -5
why _ you -5
way $ -5
nette- -5
netter -5
rating:netter -5
bless _ $ -5
rating:war -5
merci _ ne -5
merci de -5
and that -5
didnt -5
rating:day -5
call:ring -5
sendi- -5
sending -5
sorry _ $ -5
notif- -5
notifications -5
beste- -5
away for 5
# thx 5
someone phone 5
offen $ -5
so $ 5
^ monday 5
i _ from -5
de mi -5
of you -5
call:q -5
quits -5
^ _ ty -5
passt 5
gone _ $ -5
rating:gone -5
call _ important -5
is important -5
nothing:undo -5
a _ dial -5
nothing:nie -5
rating:very -5
bestellung -5
refra- -5
refrain -5
nunca $ -5
ich habe -5
passed _ in -5
have someone 5
comment:hat -5
call:sure 5
comment:sie 5
einen 5
your competitor -5
^ _ bother -5
do _ use -5
not use -5
rating:yet -5
number _ times -5
este -5
all _ you -5
es $ -5
you later -5
comment:message -5
nothing:make -5
my iphone -5
cancelar _ cita -5
hospital 5
me _ por -5
alone _ the -5
go 5
reaso- -5
reason -5
^ _ aime -5
a aime -5
aime -5
call:our 5
nothing:getting -5
dropped -5
or _ it -5
nicht _ # -5
nicht- -5
nichts -5
an emergency -5
rien $ -5
^ _ how -5
comment:calls -5
leave the -5
rating:shut -5
attente $ -5
cheers $ -5
phone _ from 5
and _ never -5
any _ i -5
rest -5
rest $ -5
back in 5
y no -5
sie mich 5
nothing:its -5
call:llamada -5
comment:welcome -5
lasst -5
number out -5
rating:arretez -5
futur- -5
future -5
rating:dem -5
rating:message -5
im free 5
rating:veux 5
it on -5
i rang -5
regards -5
me i -5
harassment -5
nothing:au 5
comment:no -5
opt out -5
offer- -5
anytime _ # 5
nothing:just -5
nothing:receive -5
two $ -5
call:ca -5
call:if 5
call:kindly -5
but he -5
rating:attente -5
god bless -5
ruth $ 5
nothing:zu -5
call:out 5
^ die -5
the way -5
spate- -5
spater -5
comment:survey -5
rating:youre -5
hospi- 5
call # -5
nothing:monday 5
comment:think -5
please _ you 5
please thank 5
bank -5
am _ the 5
^ _ leave -5
call:notig -5
mehr notig -5
nicht _ notig -5
notig -5
call:then 5
from _ to -5
than -5
for her -5
colis -5
das $ -5
art -5
art # -5
answer _ $ -5
rating:away -5
renvo- -5
renvoyer -5
about 5
on _ website -5
^ _ no 5
comment:shut -5
when they -5
rating:still 5
^ _ rep -5
^ wait 5
# was -5
quit _ me -5
soy 5
im 5
god -5
nothing:wont 5
phone line -5
effac- -5
annoy- -5
nothing:abbestellen -5
is dead 5
baby 5
call:baby 5
your _ called -5
va -5
# _ aber -5
call:friday 5
call:nada -5
ich bin -5
^ dass -5
reply -5
what _ will -5
^ hi -5
to text -5
dann _ $ 5
rating:finish 5
never again -5
good _ # -5
comment:perdon -5
i hate -5
by phone 5
mins 5
^ lo -5
emergencies -5
for emergencies -5
call:bro 5
until 5
issue -5
rang _ $ 5
rating:se -5
# _ dann 5
nothing:disturb -5
call:wenn -5
are _ the -5
rating:ihr -5
rating:back 5
etre -5
have 5
rating:delete -5
you have 5
tomorrow $ -5
give us 5
over this -5
any way -5
my card -5
i _ your -5
rating:next -5
at dinner -5
doubl- -5
double -5
el _ no -5
youve _ the -5
friday _ # 5
^ _ sick -5
^ _ app -5
# you -5
nothing:escriban -5
docto- -5
doctor -5
you at -5
comment:change -5
^ _ une 5
dans _ heure 5
comment:nadie -5
ill _ you -5
^ _ driving -5
call:le -5
i get 5
still _ to 5
que estoy 5
service $ -5
nothing:tun -5
rating:driving -5
cuart- 5
demain a 5
^ _ un -5
call:parcel -5
also # -5
also _ $ -5
tell _ why -5
rating:like 5
et _ $ -5
rating:also -5
you keep -5
the _ please -5
pourr- 5
^ ring 5
rating:or -5
call:aqui 5
comment:app -5
wish to -5
my _ in 5
fine i -5
tarde -5
in _ way -5
wants -5
music -5
rating:oh -5
^ tres -5
rating:one -5
till 5
luz 5
# _ wait -5
^ dont 5
comment:endlich -5
somebody _ me 5
der _ geflogen -5
geflo- -5
geflogen -5
leitung geflogen -5
escriban mas -5
halb 5
um halb 5
^ _ free 5
friday $ -5
keeps buzzing -5
phone _ buzzing -5
phone keeps -5
look _ the -5
look at -5
to look -5
desde -5
rating:s -5
ma commande -5
words 6 -5
^ _ again 5
but _ dont -5
^ _ dana -5
comment:dana -5
and _ for -5
rating:my -5
very -5
nothing:no -5
^ almost -5
almos- -5
almost -5
de _ manana 5
la manana 5
to say -5
put a -5
i open -5
mail -5
meinen -5
nothing:meinen -5
at this -5
rating:j 5
the _ person -5
rating:who -5
unstop $ -5
s arrete -5
is _ enough 5
comment:right -5
^ _ got 5
^ mauvais -5
rating:than -5
your _ number -5
dejen de -5
comment:fitter -5
got my 5
^ _ numero -5
one 5
# transfers -5
faire -5
nothing:ends -5
cobra- -5
comment:sin -5
ive -5
firma -5
rating:every -5
do _ call -5
data -5
new one -5
^ _ hours 5
i 5
# good -5
want these -5
tuesd- -5
patiente -5
# ist -5
# _ d -5
nothing:interesse -5
who is -5
if _ could -5
from a 5
call:aber -5
# at -5
who _ this -5
h _ $ -5
shoul- -5
contact _ number -5
contact this -5
moles- -5
up my -5
rating:mehr -5
soll mich 5
bro 5
all the -5
im up 5
about my 5
fix it 5
was _ # -5
rating:internet -5
stop sending -5
comment:not 5
call _ $ 5
call registry -5
not _ registry -5
regis- -5
registry -5
the do -5
a partir 5
call:partir 5
partir 5
partir de 5
my lunch 5
# hrs 5
hrs 5
stop contacting -5
get off -5
and it -5
mentioned -5
call:lieber 5
^ _ wrong -5
nothing:dr -5
to receive -5
get 5
rating:hed -5
phone call -5
comment:kein -5
found the -5
rating:made -5
call:keep -5
^ _ son -5
by _ to -5
tomorrow to -5
router $ -5
^ what -5
nothing:arretez -5
rating:of -5
want _ from -5
is out -5
thing- -5
rapid- -5
rating:night -5
outage -5
comment:laisse -5
laisse -5
rating:are -5
rating:sur -5
^ bestellung -5
to _ at -5
was _ for -5
me _ i -5
rating:mit -5
the _ was -5
was _ and -5
nothing:mail -5
on the 5
call:love 5
non merci -5
now im 5
anruf 5
nothing:told -5
parle- 5
parler 5
in charge 5
is _ charge 5
whoever _ in 5
whoever is 5
comment:geht -5
phone- 5
numme- -5
nummer -5
gracias $ -5
comment:block -5
away in -5
the delivery -5
nothing:como -5
nothing:muss -5
^ phone 5
rating:eine -5
aus _ leitung -5
in _ $ -5
on monday 5
wiede- -5
wieder -5
call:dans 5
the end -5
^ ok 5
what -5
missed it 5
vez que -5
on _ list -5
^ _ im -5
me this 5
passed away -5
sorted it -5
tomorrow # 5
the _ finally -5
je _ de -5
^ rating -5
rating # -5
# hours 5
nothing:company -5
bunde- -5
bundesnetzagentur -5
rating:conversation 5
remove _ from -5
hour _ now 5
hour from 5
^ _ cancelar -5
anybody _ phone 5
anybody gonna 5
gonna 5
gonna _ me 5
gonna phone 5
is _ gonna 5
or what 5
what $ 5
each -5
# _ nobody -5
ja bitte 5
rating:less -5
n est -5
comment:long 5
phone _ my 5
came at -5
quit texting -5
it _ now -5
the app -5
was the -5
comment:cancel -5
comment:habe -5
not ok -5
call:all -5
rating:die -5
dans 5
please the 5
my business -5
^ all -5
^ bitte 5
# _ told -5
call:ai -5
you _ contacting -5
numer- -5
numero -5
call:lets 5
comment:sollte -5
sollt- -5
sollte -5
nothing:kevin -5
buzzi- -5
buzzing -5
becau- -5
because -5
recev- -5
recevoir -5
bien mais -5
my _ with -5
bin _ # -5
have _ been -5
inuti- -5
inutile -5
comment:yes -5
ai _ besoin 5
rating:em -5
is _ an -5
there an -5
can it -5
minor -5
to cancel -5
when i -5
dont send -5
llame 5
rating:note -5
nothing:sending -5
call:how -5
worst company 5
schreiben $ -5
comment:rien -5
rating:que 5
call:wanted -5
call:im 5
ive _ the -5
# _ not 5
your driver -5
rating:taken -5
nothing:wrong -5
call:night 5
by the -5
nothing:aus -5
yet -5
activ- -5
monday 5
some -5
spam _ $ -5
^ _ acme -5
rating:personne -5
^ _ us 5
nothing:late -5
no _ on -5
^ _ dame -5
call:suits 5
suits 5
comment:ten -5
a _ is 5
^ _ more -5
we got 5
comment:mal -5
comment:ende -5
and these -5
^ _ dachte -5
comment:dachte -5
dacht- -5
dachte -5
phone number -5
a _ no -5
nothing:auto -5
for _ $ -5
got hold -5
hold of -5
call:not -5
everything _ $ -5
eine # -5
call:needed -5
monda- 5
on _ phone 5
your system -5
one _ these -5
at _ # 5
^ _ sure -5
if _ dont 5
# no -5
correo -5
rating:list -5
was _ i -5
ich hab -5
my turn 5
^ este -5
next time -5
price -5
spam $ -5
molestar -5
ex -5
instead of -5
my _ says -5
telefonisch 5
nothing:ex -5
nothing:commande -5
dos veces -5
l -5
es de -5
call:anymore -5
tomorrow at 5
leave _ alone -5
nothing:husband -5
comment:fridge -5
minutes $ -5
paper- -5
rating:hour -5
so dont -5
erledigt $ -5
# year -5
year old -5
phone _ is -5
call:marking 5
alone $ -5
rating:driver -5
nothing:notice -5
^ _ already -5
contrat -5
% $ -5
dont do -5
appreciate 5
repon- -5
if its 5
vite -4
vite $ -4
when will -4
punkt- -4
nothing:work -4
excus- -4
muy -4
my _ for -4
through the 4
desol- -4
tomorrow 4
after # 4
avisa- -4
last time 4
he didnt -4
get _ to 4
my _ passed -4
is anybody 4
so _ anybody 4
so is 4
conversation 4
comme- 4
march please -4
poor -4
bit _ $ -4
call:has 4
leitu- -4
leitung -4
that im 4
ya _ me 4
conve- 4
cinq $ -4
regards _ $ -4
call:whenever 4
whene- 4
whenever 4
comment:because -4
nothing:im 4
nothing:messages -4
do texting 4
of it -4
missed you 4
comment:never -4
in _ hrs 4
basta $ -4
hatte ich 4
call _ about -4
rating:whoever 4
appelle $ 4
ya basta -4
then 4
kind regards -4
konnt- 4
konnte 4
nothing:konnte 4
rating:textos -4
monte- -4
monteur -4
call:bed 4
my _ got -4
call:texting -4
comment:list -4
home all 4
who _ $ -4
rating:arret -4
rating:l -4
nicht auf -4
not the 4
comment:des -4
^ _ your -4
comment:noch -4
schic- -4
pensi- -4
call:me -4
call:nie -4
autop- -4
autopay -4
de _ svp -4
thank _ for -4
you for -4
le -4
syste- -4
system -4
appeler 4
second call -4
music $ -4
storn- -4
stornieren -4
call:demain 4
este _ $ -4
comment:ca -4
this _ please -4
tomor- 4
garba- -4
garbage -4
paque- -4
paquete -4
rating:encuestas -4
otra vez 4
once $ -4
you _ calling -4
nothing:son -4
fin -4
diale- -4
dialed -4
comment:ever -4
comment:old -4
contacting -4
it _ the 4
melden 4
^ _ estoy -4
twice -4
surveys -4
no _ cliente -4
soy cliente -4
media hora 4
my _ died -4
comment:even -4
etais 4
call:wer -4
^ de -4
me off -4
^ nada -4
opt _ $ -4
^ in 4
depui- -4
depuis -4
me llamen -4
photo- -4
photos -4
over _ phone 4
over the 4
comment:lost -4
so _ my -4
inutile de -4
# different -4
kept -4
sms _ $ -4
bothe- -4
nothing:now -4
lol $ -4
you need -4
its _ the 4
toujo- 4
toujours 4
i _ called -4
how do -4
comment:dead -4
mon _ de -4
take _ number -4
number and -4
^ wer -4
rating:needs 4
call:pour 4
never heard -4
it so -4
nothing:supprime -4
supprime -4
nothing:los -4
can _ ring 4
do _ ever -4
with me 4
comin- -4
coming -4
nothing:already -4
comment:mis -4
rating:yes 4
off your -4
things -4
# pls 4
the first -4
elect- -4
does _ cost -4
call _ we -4
enough _ the -4
sorry -4
^ _ keine -4
msg -4
ahead $ 4
twice $ -4
the _ part -4
kindly _ $ -4
nothing:engineer -4
gdpr -4
the other -4
^ _ forget 4
you send -4
telefono $ 4
put _ back -4
expect a 4
fault -4
rien a -4
texto -4
rating:year -4
comment:waiting -4
log -4
vive 4
resil- -4
nothing:tomorrow -4
to quit -4
until _ # -4
rating:please 4
flat 4
of a -4
ma -4
at _ pm 4
callb- 4
callback 4
give 4
retir- -4
^ _ bitte 4
nothing:my 4
the same -4
with _ company -4
immediately 4
call:at 4
# _ want 4
# then 4
nothing:hearing 4
call:ici 4
d ici 4
tomorrow _ # 4
go in 4
nothing:asked -4
other- -4
comment:what -4
call:ive -4
he _ the 4
comment:if -4
nothing:ring 4
stop _ at -4
^ _ sorted -4
morning $ -4
qu _ me 4
do _ make -4
de _ liste -4
votre liste -4
hab -4
nothing:morning -4
a _ at -4
contacts $ -4
excuses -4
excuses $ -4
^ vale 4
vale 4
vale gracias 4
everything -4
passed -4
verst- -4
vous _ plus -4
it no -4
rating:tho -4
tho -4
who called -4
stati- -4
station -4
^ end -4
this _ me -4
comment:point -4
noch $ 4
comment:mir -4
send a -4
spam calls -4
nothing:per -4
this about -4
your _ music -4
comment:tomorrow 4
a pizza -4
el _ y -4
do _ send -4
rating:nope -4
est _ $ -4
rating:client -4
company -4
so _ # 4
# ans -4
surve- -4
the _ could 4
rating:attorney -4
rating:wanted -4
to _ manager -4
manden _ $ -4
both -4
horas 4
need for -4
j _ $ -4
heure 4
again _ # 4
room # -4
card _ my -4
nothing:whatever -4
no _ was -4
accident -4
by accident -4
call:mr 4
etait -4
phoned 4
mon _ $ 4
comment:plan -4
best _ call -4
call:anrufen -4
de m -4
problem -4
crack- -4
svp 4
ok pour 4
^ its -4
go $ 4
me _ a -4
fcc -4
the fcc -4
que _ me -4
start- 4
my call -4
call:zu -4
this _ the -4
me any -4
with _ surveys -4
to phone 4
call:useless -4
usele- -4
useless -4
estoy en 4
my _ fixed -4
an outage -4
nothing:outage -4
there _ outage -4
im in -4
ruth 4
great call -4
nothing -4
could _ telephone 4
nothing:mean -4
manan- -4
manana -4
segun- -4
call:turn 4
notes -4
^ plus -4
i texted -4
texted _ by -4
ur _ $ -4
the young -4
nothing:you -4
nochmal _ $ 4
comment:avoir -4
funci- -4
funciona -4
the manager -4
# your -4
condu- -4
you get -4
notes $ -4
comment:everything -4
nothing:soy 4
cost -4
have _ $ -4
your rep -4
your man -4
rating:in -4
call this 4
# _ would -4
a work -4
comment:guy -4
closi- -4
closing -4
i said -4
thats _ i 4
comment:rep -4
factura -4
fil 4
whatever _ is -4
ex husband -4
suppo- -4
^ _ accord 4
d accord 4
do _ have 4
youve got 4
^ _ por 4
should -4
call:encore 4
turne- -4
turned -4
mon portable 4
call:ich 4
^ _ longer -4
pls $ -4
que _ llamen -4
have _ ring 4
nothing:as -4
nothing:numero 4
nothing:mis -4
someone _ ring 4
same as -4
llegue -4
^ _ appreciate 4
comment:very -4
see _ in -4
leave _ $ -4
i stop -4
^ still 4
it is -4
^ _ this -4
asked you -4
get somebody 4
me out -4
liste -4
comment:unsubscribe -4
rating:surveys -4
please _ at 4
do anything -4
rating:coming -4
comment:remove -4
nothing:faites -4
call:first 4
la factura -4
es _ # -4
^ _ worst 4
past _ i 4
a _ from 4
but i -4
^ keep 4
melde- 4
five stars -4
id _ it -4
last one -4
der _ $ -4
dont -4
blocked -4
^ is -4
call:us 4
rating:thats -4
contact _ by 4
call _ whoever 4
from whoever 4
nothing:ca 4
for _ and -4
phone _ your -4
saturdays -4
saturdays $ -4
rating:ma -4
rating:id 4
me _ # -4
rating:muy -4
ladde- 4
ladder 4
im _ in -4
de baja -4
get a 4
the _ rang 4
and i 4
nothing:hello 4
im tired -4
^ he -4
tecnico $ 4
me why -4
changez -4
comment:changez -4
i never -4
our office -4
one _ to -4
kindly refrain -4
be called 4
to _ called 4
on that 4
a _ that -4
how _ i -4
it _ today 4
hatte 4
^ _ si -4
future $ -4
in future -4
aide -4
get back -4
fed -4
fed up -4
have _ be -4
kind -4
to _ out -4
to opt -4
before _ please 4
the house 4
rating:texts -4
^ _ svp 4
^ _ meant -4
rating:complaint -4
anything $ -4
works now -4
tres bien -4
found _ answer -4
dishw- -4
dishwasher -4
# muy -4
mailb- -4
mailbox -4
like i -4
^ horen -4
horen sie -4
to unsubscribe -4
call _ in 4
me back 4
want _ to -4
call:pas -4
has 4
we _ on 4
call:mensaje -4
favor $ 4
not ever -4
stopped -4
call:mejor 4
^ _ from -4
nothing:callback -4
would- -4
wouldnt -4
lawye- -4
lawyer -4
not _ away 4
too $ -4
eleve- 4
young -4
ahora 4
comment:see -4
could 4
wont stop 4
are _ i -4
take it -4
plus rien -4
wish _ be -4
not _ im 4
me _ now 4
line $ 4
call:mind -4
con _ $ -4
the tracking -4
track- -4
tracking -4
rings -4
wrong _ i -4
call:immer 4
nothing:would -4
peux -4
on for -4
absch- -4
momen- 4
moment 4
c _ qui -4
est qui -4
comment:fix -4
call is -4
sleep -4
call:shift 4
^ they -4
comment:times -4
out _ your -4
al 4
receive these -4
rating:mensajes -4
nie wieder -4
only because -4
ya $ 4
could _ please -4
ought -4
comment:ihr -4
i wont 4
in _ of 4
oui 4
this isnt -4
rating:comme -4
for # -4
would $ -4
comment:premium -4
illeg- -4
illegal -4
get _ of -4
delete it -4
nothing:removed -4
report -4
bin bis -4
bis # -4
is _ any -4
there any -4
receive _ $ -4
siste- -4
beim -4
por telefono 4
but your -4
this $ -4
call:period 4
rating:guy -4
called _ # -4
^ _ survey -4
number you 4
porte -4
my _ the -4
^ _ tired -4
but _ wait -4
por favor 4
class 4
still waiting -4
i _ $ -4
direc- -4
janua- -4
# _ am -4
i need 4
every evening -4
^ _ had -4
mir nicht -4
basic- -4
basically -4
comment:basically -4
us $ 4
nothing:invoice -4
ich den -4
text from -4
if this -4
nothing:was -4
again _ at 4
call:hab -4
^ _ of -4
mehr bitte -4
bad $ 4
all sorted -4
call:thursday 4
para _ $ -4
department to -4
^ half 4
^ same 4
^ everything -4
rating:asked -4
gentl- -4
gentleman -4
tell the 4
una 4
call:called 4
one and 4
^ id 4
addre- -4
address -4
rating:probleme -4
it i -4
rather than 4
^ _ husband -4
nothing:sign -4
shift 4
do want 4
comment:retire -4
or ever -4
about _ upgrade 4
# thanks -4
comment:lo 4
my _ of -4
the _ dropped -4
comment:each -4
please $ 4
^ likes -4
i dont -4
dejo -4
^ been 4
best support -4
da -4
and not -4
a stop -4
# _ good -4
horen -4
kann 4
# my -4
unsubscribe _ the -4
a week -4
fois que -4
call:telephone -4
fixed $ -4
while driving -4
^ _ asked -4
the noise -4
nothing:unsubscribe -4
see you -4
# nd -4
nd -4
light -4
comment:wanted -4
comment:button -4
me alone -4
to your 4
it took -4
out _ # 4
plumb- -4
doy -4
rating:any -4
you _ like -4
rating:revoke -4
nothing:lista -4
basta ya -4
rating:ill 4
nothing:autopay -4
^ _ speak 4
me _ an 4
call:account 4
best -4
otra 4
call:before 4
call:tomber -4
laissez tomber -4
tombe- -4
tomber -4
trop -4
etes -4
rappelez _ $ 4
a la -4
sending me -4
the doctor -4
stars -4
von der -4
do _ disturb -4
not disturb -4
never _ up -4
call still 4
anruf- 4
anrufen 4
at _ then -4
rating:decir -4
nothing:need 4
^ see -4
call:dog 4
rating:votre 4
nothing:streichen -4
human being 4
email $ -4
number _ my -4
comment:el -4
call:mate 4
you lot -4
contract $ -4
bitte keine -4
comment:ist -4
i wanted -4
want 4
call:theres -4
^ entre -4
entre -4
entre # -4
rating:entre -4
you _ reply -4
nobod- -4
nobody -4
whatever -4
call _ sorry -4
if _ still -4
reply _ if -4
sorry _ call -4
sorry reply -4
you sorry -4
bitte die -4
comment:price -4
unsubscribe from -4
rating:else -4
nonst- -4
nonstop -4
my _ and 4
my ex -4
vous vous -4
up _ my -4
^ _ driver -4
nothing:people 4
alrea- -4
already -4
# _ die -4
your _ with -4
nothing:get 4
alarm- -4
comment:musica -4
music- -4
musica -4
i _ my -4
comment:report -4
n _ plus -4
he has 4
^ _ order -4
doch -4
called at -4
be you -4
nothing:pretending -4
prete- -4
pretending -4
pretending _ be -4
pretending to -4
call _ dont -4
rating:go -4
in my -4
would _ not -4
ca _ $ 4
fixed _ $ -4
nothing:chez -4
das nicht -4
ne -4
soon 4
comment:lot -4
# i 4
^ rappelez 4
nothing:more -4
manej- 4
rating:alarm -4
comment:know 4
not send -4
rating:best -4
weiter _ $ -4
reach me 4
supervisor _ me 4
nothing:time -4
call after 4
rating:thanks -4
belon- -4
belongs -4
belongs to -4
this _ belongs -4
quien _ $ -4
nothing:hit 4
do that 4
otherwise -4
comment:lol -4
id 4
laughed at -4
texted stop -4
pay -4
^ nonstop -4
comment:nonstop -4
konne- 4
konnen 4
konnen sie 4
con la -4
got _ off 4
got cut 4
the technician 4
si possible 4
rating:how -4
no _ texts -4
in _ queue -4
code -4
^ el -4
and a -4
hand -4
hold for -4
la llamada -4
i already -4
rating:stars -4
ends # 4
ring _ please 4
im on -4
sur mon 4
comment:laughed -4
to speak 4
nothing:arret -4
phone _ to -4
asked _ to -4
neigh- -4
call:boss 4
rating:has -4
the queue -4
tonight $ -4
internet has 4
laughed -4
encor- 4
encore 4
^ _ mas -4
^ _ any -4
it _ your -4
and # 4
llamada 4
neighbour -4
in der -4
customer _ $ -4
comment:parts -4
comment:talking -4
my landline 4
comment:ill 4
scrub -4
nothing:quiero -4
nothing:ive -4
i paid -4
me _ mas -4
yes _ im 4
call:possible 4
call:make 4
me _ ill 4
# _ its 4
your messages -4
to _ fcc -4
knock -4
knock _ off -4
knock it -4
rating:knock -4
contacting _ $ -4
de _ merci -4
call:youre -4
seman- -4
rating:consent -4
comment:meant -4
meant # -4
called _ times -4
one $ -4
w -4
si _ $ 4
endlich _ $ 4
i forgot 4
nothing:paid -4
paid -4
nothing:offen -4
ni _ ni -4
give it -4
call:landline 4
you can -4
eleven 4
rating:think -4
^ _ etes -4
nothing:etes -4
# _ stop -4
nothing:a 4
da _ $ -4
you _ dont -4
arreglo -4
call:arreglo -4
more thing 4
call:way -4
six 4
call:escribir 4
escribir 4
^ foutez -4
foute- -4
foutez -4
foutez _ la -4
foutez moi -4
paix $ -4
techn- 4
comment:three -4
^ youve -4
to _ who -4
bravo -4
comment:bravo -4
call:j -4
rating:doesnt -4
^ _ solid -4
a solid -4
rating:solid -4
solid -4
solid # -4
vous etes -4
never _ for -4
never asked -4
away _ march -4
# _ old -4
rating:dame -4
rating:nummer -4
patch 4
or _ computer -4
priya 4
attor- -4
attorney -4
count -4
one more -4
compris -4
out _ $ -4
nothing:tengo -4
comment:zu -4
rating:falsche -4
nothing:by 4
you take -4
rating:tired -4
nachricht -4
de las 4
rating:refrain -4
call:delivery 4
comment:arrete -4
nothing:gets 4
battery 4
call:llamen -4
rien _ $ -4
text i -4
call:have 4
^ _ und 4
ma facture 4
nothing:facture 4
need _ ring -4
not _ and -4
rating:actually 4
habt -4
habt ihr -4
call:appreciate 4
up when 4
nothing:on -4
ruckruf $ 4
call:tomorrow -4
list for -4
^ _ m -4
call _ # 4
end -4
nothing:vous 4
but # -4
answer on -4
call:ask 4
^ _ with -4
faile- 4
failed 4
^ _ texted -4
stop payment -4
call:got -4
will i -4
comment:gar -4
gar nicht -4
pas de 4
answe- -4
# _ for -4
stop calling -4
call:finally 4
i found -4
comment:read -4
rating:mauvais -4
dem -4
comment:nichts -4
jueve- -4
jueves -4
rating:find -4
now _ driving 4
how _ times -4
many _ do -4
times do -4
comment:five -4
a este 4
comment:use -4
rating:numero -4
nothing:thing -4
i _ to 4
to 4
rating:want 4
rating:sms -4
me _ not -4
^ shut -4
rating:hi -4
appelez 4
you what -4
x 4
many times -4
mind $ 4
your _ for -4
out $ -4
comment:and -4
nothing:close -4
at it -4
guys 4
a callback 4
for _ text 4
# to -4
me in 4
^ _ dokey 4
^ okey 4
call:dokey 4
call:okey 4
dokey 4
okey 4
okey dokey 4
comment:kept -4
# _ was -4
rating:if -4
explanation -4
noch auf 4
hier 4
rating:wife -4
half past 4
missed your 4
signe- -4
signed -4
comment:best -4
comment:this 4
whatever list -4
ein $ -4
su -4
das _ ich 4
what _ $ -4
^ habt -4
nothing:habt -4
to _ about 4
comment:minutes -4
^ _ its 4
# _ time -4
dont _ to -4
call:cal 4
nothing:comment -4
vous -4
is your 4
support $ -4
call:next -4
comment:to 4
cal 4
ill be 4
when 4
my _ i 4
plumber -4
arret de -4
the one 4
say # -4
call:what -4
need 4
# days -4
call:toujours 4
march -4
switch -4
to _ one -4
told _ # -4
gar -4
over $ -4
rating:la -4
sim -4
you _ texting -4
anruf $ 4
mir _ $ 4
nothing:says -4
by _ please 4
call about 4
call in 4
one _ your 4
will the -4
runni- -4
running -4
call:an -4
text _ me 4
away $ -4
comment:oops -4
^ _ veux 4
nothing:thx 4
prie 4
de _ $ 4
klar $ 4
encuestas -4
alarm -4
years and -4
is i 4
^ _ nummer -4
^ falsche -4
stunden 4
i _ twice -4
wall -4
wall $ -4
^ _ really -4
do 4
internet -4
me please 4
when _ the -4
rating:ya 4
patient 4
im still 4
consent -4
on a -4
^ removed -4
you _ $ 4
ihre nachricht -4
the phone 4
call:soon 4
for _ minutes -4
and he -4
me _ when 4
nothing:cancel -4
etes ouverts -4
nothing:ouverts -4
ouver- -4
ouverts -4
vous _ ouverts -4
nothing:lose -4
les _ $ -4
^ _ nada -4
yes but 4
stop talking -4
comment:internet -4
up after 4
call:sur 4
comment:dishwasher -4
bit -4
to # 4
# le -4
rating:loved -4
minutes of -4
plus avoir -4
my daughter 4
^ numero -4
sister -4
you a -4
perio- 4
period 4
hit _ wrong -4
hit the -4
not _ at -4
comment:go -4
said _ would 4
maintenant $ 4
rating:anymore -4
comment:paren -4
comment:tell 4
et je -4
a _ call 4
to _ today -4
the _ back -4
for contacting -4
rating:blocked -4
comment:anymore -4
volve- -4
volver -4
call:blocked 4
borre -4
call:neighbour -4
waite- -4
waited -4
go to -4
dont _ it -4
call:anruf 4
ring _ at 4
lo 4
meant to -4
call:kids 4
you _ make 4
to _ up -4
nothing:back 4
comment:ive -4
telli- -4
telling -4
^ give 4
^ f -4
f off -4
rating:young -4
comment:talk 4
comment:m -4
expli- 4
my neighbour -4
and never -4
call:appelez -4
called _ about -4
the _ turned -4
went -4
comment:room -4
about this 4
call:todavia 4
coming _ $ -4
^ rien -4
^ apres 4
tonig- -4
tonight -4
^ _ rien -4
^ un -4
call:the -4
poner -4
account $ -4
rating:fixed 4
rings $ -4
rating:rien -4
rating:wie -4
danke -4
was better -3
the _ but -3
carri- -3
gate 3
me $ 3
all i -3
kids 3
person or -3
real _ or -3
this _ real -3
its -3
kid -3
so -3
call:did -3
call _ the 3
this a -3
quarter 3
have the -3
time _ call -3
est regle -3
regle -3
# what -3
the kids 3
nothing:has 3
abren -3
hora abren -3
nothing:abren -3
nothing:hora -3
que _ abren -3
that _ the -3
still wont -3
^ nichts -3
people _ $ -3
no _ nunca -3
nothing:mensajes -3
you put -3
a bell 3
sur 3
^ _ go 3
ring back 3
de _ no -3
who dis -3
oubli- -3
^ _ welcome -3
youre welcome -3
rating:future -3
comment:here -3
regards _ pym 3
til _ call -3
rating:worst 3
your company -3
your website -3
it more 3
person _ a -3
la _ del -3
order is -3
ustedes $ -3
it isnt 3
friday at 3
me through 3
sie _ $ -3
call:was -3
they _ me -3
oops i -3
^ _ mets -3
je mets -3
mets -3
rating:mets -3
comment:tuesday -3
resilier -3
comment:voulais -3
je voulais -3
voula- -3
voulais -3
weeke- -3
call:it -3
comment:texts -3
^ have 3
quitt- -3
call again 3
rating:for 3
rating:quien -3
need somebody 3
would 3
nothing:um 3
the _ already -3
nothing:which -3
nothing:up -3
is not -3
call:good -3
rating:new -3
i _ up -3
# minutos -3
minutos -3
be # -3
me anything -3
no _ thanks -3
call:now -3
rating:y -3
the good -3
was _ in -3
resilier mon -3
wonderful -3
after that 3
week and -3
get someone 3
someone to 3
call the 3
x $ -3
opening hours -3
nothing:resilier -3
nothing:hour 3
renvoyer $ -3
automatique -3
rating:ni -3
a retire -3
rien _ retire -3
^ thursday 3
half _ two 3
past two 3
then _ past 3
then half 3
thursday _ half 3
thursday then 3
call:calling -3
comment:hear -3
lunes 3
lunes a 3
ok i 3
charging -3
in march -3
rating:use -3
can talk 3
auf zu -3
rating:sent -3
want any -3
you _ this -3
appel $ 3
the _ again 3
of _ my -3
ni _ $ -3
bitte _ $ 3
anger- -3
angerufen -3
call:despues 3
despu- 3
despues 3
despues _ las 3
despues de 3
is _ $ -3
nothing:delete -3
grandson -3
my grandson -3
call _ my -3
left me -3
i _ asked -3
an $ 3
your hold -3
comment:same -3
que _ la -3
your text -3
messages and -3
veuil- -3
veuillez -3
wonderful $ -3
^ somebody -3
rating:pressed -3
wir -3
comment:ask -3
cant _ it 3
^ ur -3
yeste- 3
cette ligne -3
m _ pas 3
and _ the 3
en -3
automated -3
rating:q -3
hold music -3
comment:account -3
por _ $ 3
because i -3
poner _ $ -3
loschen sie -3
ca ne -3
comment:me 3
a _ when 3
i see -3
# _ gewartet -3
comment:que -3
rating:scam -3
nothing:termin -3
thank -3
nichts mehr -3
quien es -3
my contract -3
call:avec 3
a manager 3
nothing:mochte -3
lost -3
find _ glasses 3
glass- 3
glasses 3
my glasses 3
^ _ vous -3
grand- -3
euch $ -3
nothing:emails 3
comment:after -3
^ _ done 3
call:use 3
the _ line -3
me tomorrow 3
because id -3
hate -3
june -3
rating:dear -3
offic- -3
le _ $ -3
comment:fine -3
comment:nothing -3
comment:who -3
comment:different -3
phone $ 3
# $ -3
put 3
june $ -3
no funciona -3
office -3
c _ regle -3
call:regle -3
# _ so 3
what _ it -3
five for 3
comment:gave -3
en ai 3
j _ ai 3
j en 3
worst 3
rating:mon -3
early -3
one of 3
comment:qu 3
qu on 3
comment:wouldnt -3
bei _ melden 3
mir melden 3
telefonisch _ mir 3
telefonisch bei 3
out of -3
nothing:c 3
from _ records -3
the night 3
response -3
im _ a 3
the _ still -3
^ oops -3
oops -3
regards harold 3
still do 3
^ _ they 3
comment:crackly -3
crackly -3
favor 3
send message -3
gets 3
rating:f -3
hung -3
hung up -3
comment:is -3
hab ich 3
an automated -3
is _ automated -3
# please -3
call ever 3
^ _ did -3
this _ an -3
combi- 3
answer -3
my _ aid -3
que _ que -3
nothing:where -3
police -3
find my 3
nice $ -3
call:ever 3
comment:about 3
call:yo 3
sie nicht -3
payment -3
you _ on -3
grad 3
rating:under -3
talk to 3
puede _ $ -3
puede ser -3
ser $ -3
call:ya -3
ser -3
the _ lol 3
impor- -3
important -3
rating:morning -3
nothing:dejen -3
dans une 3
when _ you -3
number _ of -3
nothing:line 3
comment:enough -3
has to -3
call:grandson -3
grandson _ it -3
please take -3
text _ to 3
call needed -3
nothing:bestellung -3
to _ with 3
tun -3
my dad 3
dos _ $ 3
all _ now -3
arretez de -3
comment:while -3
# but 3
me one 3
belongs _ a -3
number _ to -3
number belongs -3
call:reply -3
comment:support -3
message _ $ -3
please 3
here $ -3
never _ you -3
rating:fault -3
^ _ euch -3
^ verpisst -3
verpi- -3
verpisst -3
verpisst euch -3
# minuten 3
mecke- -3
meckern -3
zu meckern -3
contact me 3
have _ go 3
have another 3
need _ anymore -3
^ _ n -3
got out 3
nothing:minutes 3
me how -3
mehr bekommen -3
call:telefono -3
# _ a -3
and let 3
earli- -3
earlier -3
want _ messages -3
# sharp 3
sharp 3
rating:went 3
possi- 3
possible 3
answer _ the -3
no _ llamen -3
livre- -3
is _ my 3
ask _ the -3
rating:these -3
detai- -3
details -3
soone- 3
sooner 3
at 3
comment:should -3
no _ needed -3
numero _ $ -3
comment:please -3
be in -3
call:tarde -3
comment:did -3
^ _ nichts -3
moi $ -3
she _ my 3
nothing:service -3
diese- 3
it in 3
call:after 3
modem 3
alone -3
cut off 3
ages -3
for ages -3
rating:to 3
call:rather -3
invoice $ -3
mir -3
call:your -3
comment:phoned -3
comment:por 3
th $ -3
rating:it -3
ever _ $ 3
nothing:m 3
like _ $ 3
have _ phone 3
comment:c -3
rating:noch 3
do _ stop -3
complaint -3
^ _ message -3
turn off -3
nothing:nobody -3
nothing:that -3
# von -3
^ _ von -3
von # -3
pick up 3
i _ be 3
comment:company -3
^ could 3
ich nicht 3
rating:today 3
phone _ i -3
the _ stop -3
it _ up -3
a human 3
never ends -3
since # 3
plan -3
not get -3
mitte- -3
want em -3
when the 3
but _ a -3
comment:quise -3
quise -3
quise _ # -3
call:auto -3
pick 3
stop by -3
please _ your -3
^ necesito 3
nothing:necesito 3
fcc $ -3
rating:hort -3
attends 3
attends _ votre 3
attends toujours 3
call:attends 3
j attends 3
toujours _ appel 3
toujours votre 3
rating:phone 3
make 3
ten 3
^ _ waited -3
que la -3
please do 3
out the 3
loud -3
vuelvan 3
vuelvan a 3
pleas- 3
he is -3
call:vor 3
call from 3
y _ $ -3
comment:poner -3
poner # -3
quise poner -3
why does -3
call:i -3
qu _ responsable 3
qu un 3
rating:qu 3
un responsable 3
call:tell -3
receive _ messages -3
paper _ $ -3
paper bills -3
^ _ sur -3
client -3
nothing:sister -3
# und 3
nothing:send -3
je _ pas -3
hora _ estoy 3
rating:wrong 3
night _ $ -3
told your -3
comment:machine -3
support -3
very patient -3
i _ hear -3
sent _ my -3
sent from -3
disturb _ on -3
rating:period -3
^ _ complaint -3
^ _ quise -3
perdon quise -3
envoye -3
dis -3
comment:thing 3
nothing:n -3
call:dear 3
call:dem -3
are _ $ -3
my phone -3
know -3
plus _ sms -3
so _ do 3
el _ # -3
call:plutot 3
me _ on -3
coup 3
coup de 3
call:cut 3
is _ work -3
# de 3
nothing:request -3
erst -3
me manden -3
no _ manden -3
lette- -3
letter -3
man -3
one person -3
^ _ mi -3
comment:she -3
osei 3
need a 3
like a 3
send _ $ -3
bed 3
quart- 3
somebody _ to 3
from _ i 3
^ _ text -3
dont know -3
hold -3
was it -3
one thing 3
id _ tell 3
rather tell 3
nothing:text -3
^ _ pero 3
singl- -3
single -3
contactez -3
are _ and -3
de _ el -3
rather _ it 3
tell it 3
^ _ dropped 3
technician 3
a _ por 3
address $ -3
mas _ $ -3
now or -3
didnt sign -3
estas -3
des sms -3
envoyer _ sms -3
falsche nummer -3
we will -3
about that -3
yes i 3
says my -3
of _ day 3
rung 3
nothing:cut -3
a person 3
tell _ to 3
^ _ contact -3
comment:recording -3
reply to 3
nummer $ 3
call:llamar 3
please make -3
no _ to -3
nothing:mobile -3
give you -3
where -3
comment:soll -3
^ _ dis -3
rating:dis -3
that never -3
dont _ any -3
can u -3
ans 3
i _ never -3
could you 3
its a -3
thank _ so -3
you _ much -3
been # 3
landl- 3
ill keep 3
la fin -3
then # -3
we _ cut 3
mettr- -3
mettre -3
denta- -3
dental -3
rating:cut 3
^ _ peut 3
stop _ accident -3
up and -3
comment:arretez -3
thats enough -3
rating:yours -3
call:rung 3
please _ my -3
claro 3
find -3
when it 3
^ _ hour 3
call:she -3
# _ he -3
comment:moi 3
rating:je -3
off the -3
comment:youve -3
parti- 3
my account -3
line _ # -3
payme- -3
abonn- -3
abonnement -3
je _ resilier -3
mon abonnement -3
resilier _ abonnement -3
away _ the 3
bei _ $ -3
call:turned -3
can _ $ 3
rating:responsable 3
responsable 3
arretez _ m -3
rating:sending -3
comment:broken -3
comment:address -3
shop $ -3
call:ne 3
removed _ the -3
you the -3
recibir -3
just _ to -3
nothing:give 3
call:erst -3
thanks _ $ -3
sie das -3
i _ i 3
^ laughed -3
plus la -3
rating:forever -3
im out 3
der leitung -3
call:gimme 3
gimme 3
rating:tech 3
meiner -3
nothing:payment -3
rating:speak 3
sound- -3
respu- -3
comment:get 3
rating:was -3
you kindly -3
aroun- 3
around 3
comment:back -3
call:konnt 3
konnt 3
nichts zu -3
fur -3
auf dem 3
stop _ it -3
never _ this -3
nothing:vos -3
rating:appreciate 3
check- 3
# pero 3
appar- 3
nothing:accident -3
comment:wont 3
rating:which -3
good -3
nothing:him 3
nothing:del -3
am -3
jusquau -3
jusquau # -3
reponse -3
reponse automatique -3
me _ at 3
ma _ de -3
bell 3
no _ a -3
misse- 3
missed 3
told _ $ -3
call:keinen -3
keinen -3
call:mobile 3
rating:before 3
what _ you 3
call _ tomorrow 3
^ _ hate -3
not _ ring 3
nothing:and -3
^ ill 3
# _ ill 3
ich _ $ 3
comment:goes -3
on _ and -3
nothing:se 3
un _ de 3
comment:without -3
rating:get -3
this the -3
do _ keep -3
comment:time -3
call:you -3
above -3
above _ beyond -3
above and -3
and beyond -3
beyon- -3
beyond -3
call:hearing 3
rating:messages -3
nothing:nothing -3
the _ way -3
company _ this -3
re 3
day $ -3
was very -3
bien _ $ -3
website is -3
rating:txting -3
txtin- -3
txting -3
be _ last -3
to _ person 3
the _ # 3
automatique $ -3
^ _ rather 3
^ _ thing 3
could- -3
couldnt -3
nothing:much -3
conozco a -3
no conozco -3
^ _ stars -3
ich _ sie -3
ich kenne -3
kenne -3
kenne _ nicht -3
kenne sie -3
i would -3
on _ do -3
better $ 3
asi -3
nothing:fcc -3
bloque -3
call:by -3
au _ vous 3
call:music -3
telephone $ 3
beepi- -3
beeping -3
for texts -3
alles gut -3
after- -3
comment:came -3
text this -3
pm $ -3
gehor- -3
gehort -3
i _ told -3
keine- -3
call:morgen 3
consent $ -3
tengo -3
call:but -3
comment:march -3
rating:router 3
befor- 3
drive- -3
driver -3
bei mir 3
one is 3
nothing:moi 3
the texting -3
the 3
comment:mas -3
nothing:delivery -3
nothing:contract -3
las 3
my _ at 3
comment:asked -3
geht das -3
ne # -3
a _ in 3
# aber 3
call:half 3
nothing:taking -3
takin- -3
taking -3
i talk -3
done -3
soll 3
i thought -3
joke -3
rating:una 3
rating:r -3
what _ going -3
call:why -3
youve -3
agree- -3
rating:half 3
my _ is -3
ca $ -3
call:mal 3
week -3
keep my -3
# and -3
i _ pick 3
can _ make 3
you _ from -3
we _ you -3
rating:voice 3
but my 3
en el -3
will _ you -3
day -3
rating:your 3
should have -3
not at 3
^ _ mich 3
call:once -3
still _ here -3
off please -3
nothing:kein -3
con el -3
a _ until 3
phone to 3
can you 3
question 3
cancelled my -3
wer ist -3
call:said -3
last text 3
calls to -3
rating:plus -3
not _ the -3
cant read 3
near -3
call:works 3
and your -3
nothing:so -3
comment:or 3
money 3
i give -3
demain _ # 3
^ _ texts -3
rating:dejen -3
off -3
not _ not -3
comment:messages -3
le doy -3
rating:doy -3
rating:manden -3
betwe- 3
between 3
rating:check -3
comment:shame -3
shame -3
shame _ you -3
shame on -3
waiting _ the 3
^ _ lo 3
nothing:favor -3
rating:youve 3
on # 3
agreed -3
basta de -3
call:know -3
par -3
^ _ one 3
^ _ agent -3
on _ other -3
other line -3
to hear 3
me by 3
accounts 3
please put -3
i _ need 3
comment:personas -3
personas -3
medic- -3
on _ for -3
responsable me 3
un _ me 3
i missed 3
number on 3
fix _ $ -3
muy _ $ -3
hearing is 3
m ecrire -3
order -3
comment:the -3
your _ was 3
get one -3
read _ the -3
call:sat 3
sat 3
be _ the -3
changed -3
comment:fin -3
call:want -3
you never -3
gotta -3
me _ call 3
y _ mi -3
very good -3
rating:rang -3
been _ customer -3
rating:keep -3
treat- -3
treated -3
nothing:call 3
schul- -3
need _ call -3
i called -3
geh 3
of _ call -3
not before 3
^ _ pour 3
change _ to -3
bill -3
others -3
not this 3
it to 3
comment:want 3
the day 3
vuelv- 3
talk _ through 3
^ just 3
# _ billing -3
billing _ got -3
for billing -3
pressed _ for -3
the payment -3
im _ on -3
only $ 3
that _ $ -3
sorry _ missed 3
rating:does -3
call:silent 3
on silent 3
silent 3
was _ silent 3
rating:since -3
ecrir- 3
ecrire 3
in a 3
comment:were -3
my _ # -3
call:su -3
rating:question 3
comment:forget 3
call:hi -3
go _ then 3
on then 3
rating:fee -3
at my -3
neces- -3
my other -3
the engineer -3
back _ $ -3
didnt _ up -3
what do 3
nothing:mind 3
before 3
nothing:faire -3
texti- -3
texting -3
call i -3
hora que 3
with my -3
working anymore -3
way -3
you _ cancel -3
rating:now 3
call:kein -3
years -3
comment:card -3
^ u 3
thing $ -3
^ change -3
rating:m 3
comment:forgot 3
nothi- -3
was fine -3
^ allez 3
allez 3
dont use -3
quest- 3
more i 3
out _ my -3
get rid -3
rid -3
rid of -3
which _ is -3
call:just -3
phone _ a -3
comment:are -3
billing and -3
^ eine -3
sunda- -3
^ _ voudrais -3
nothing:voudrais -3
je veux 3
its not 3
endli- 3
endlich 3
ware 3
when does -3
you open -3
no _ falta -3
comment:liste -3
rating:cell -3
^ _ cuando -3
mate $ 3
im _ at 3
call:hours 3
musiq- -3
wasnt 3
^ _ bin 3
i am 3
nothing:attorney -3
call:website -3
nothing:am -3
call:gone -3
comment:wieder -3
empha- -3
comment:hours -3
nothing:signed -3
rating:basta -3
je peux -3
nothing:texting 3
if you -3
dire # -3
je _ dire -3
voulais dire -3
remove _ number -3
someone _ $ 3
de _ # -3
rating:sorted -3
rang you -3
call _ you -3
comment:deleted -3
someone _ the 3
going _ $ 3
nothing:an 3
^ _ before 3
meant _ $ -3
# _ from 3
desti- -3
destinataire -3
rating:pero 3
for you -3
customer _ # -3
nearl- -3
nearly -3
website $ -3
beschwerden -3
keine beschwerden -3
weg $ 3
dis $ -3
yes _ still 3
comment:robot -3
comment:letter -3
reach -3
ur -3
when im 3
^ _ take 3
that $ 3
call:would -3
discuss -3
to discuss -3
lasse- -3
lassen -3
every single -3
and this 3
people _ me -3
i _ getting 3
dead $ -3
it _ again -3
comment:really -3
put _ through 3
que je -3
nothing:billing 3
call:hora 3
me the -3
call:another -3
rating:otherwise -3
phoni- 3
phoning 3
comment:pero -3
at _ this -3
me up -3
there -3
# had -3
ones -3
end _ the 3
dar _ baja -3
dar de -3
para que -3
^ one 3
# _ you 3
# _ with -3
nothing:closed -3
dont _ these -3
the _ call -3
hace falta -3
no hace -3
ya _ hace -3
call:same -3
this week -3
pero 3
remove this -3
have _ do 3
over -3
call:d -3
lad 3
call:much 3
nothing:pls -3
tromp- -3
an 3
line _ the -3
# _ about 3
rating:goes -3
he kept -3
the _ for -3
comment:transfers -3
transfers -3
comment:nein -3
awful -3
comment:awful -3
phone was 3
voulais _ # -3
rating:mensaje -3
^ under -3
comment:se -3
leavi- 3
leaving 3
the _ not -3
^ someone -3
for your -3
arrete pas -3
what was -3
thing could 3
to remove -3
end of 3
comment:more -3
^ note -3
note # -3
thank- -3
call:as 3
jusqu- -3
to ask -3
rating:nichts -3
^ use 3
nothing:lo 3
^ _ doy -3
de sms -3
i can 3
no texts -3
when _ my -3
ya _ quiero -3
and have 3
make it 3
again $ -3
call out -3
aber bitte -3
rating:lose -3
# _ at -3
call:real -3
comment:textos -3
rating:contacting -3
to report -3
call:system -3
rating:mi -3
^ _ not -3
petit -3
card -3
small claims -3
vez 3
to _ and 3
de _ que -3
comment:these -3
it _ # 3
know _ the -3
me _ like 3
how _ can -3
is better 3
call:three 3
number _ it -3
enough with -3
hora 3
never _ the -3
erase my -3
is _ one -3
for _ years -3
call:para -3
comment:thank -3
anything _ would -3
anything you -3
like _ tell -3
tell us -3
thank _ anything -3
to _ us -3
to tell -3
you anything -3
^ _ want 3
warranty $ 3
^ laissez -3
can _ that -3
a _ about 3
call at 3
^ _ conduciendo -3
conduciendo -3
estoy conduciendo -3
to _ that -3
called -3
# if -3
at _ so 3
comment:surveys -3
^ sure 3
r _ $ -3
give _ a 3
missed _ call -3
comment:took -3
comment:thx -3
nothing:jemand 3
nothing:sich 3
one _ thing 3
ive got -3
ja _ $ 3
me _ and -3
desk 3
did _ get -3
pm today 3
otherwise fine -3
your manager 3
an appointment -3
nothing:plus 3
rating:whatever -3
call:svp 3
leitung _ $ -3
de ustedes -3
text _ you -3
recu -3
you stop -3
comment:n -3
callback came -3
system $ -3
spoke -3
nothing:then 3
phone _ in 3
so _ i -3
would ring -3
pouve- 3
pouvez 3
is _ this -3
faire $ -3
to _ away -3
to go -3
will $ -3
rather _ get -3
up _ this -3
saturday 3
veux 3
repla- -3
comment:sms -3
your guy -3
thats the -3
my attorney -3
comment:again -3
tecni- -3
tecnico -3
phone i -3
so no -3
le _ du -3
line _ my -3
hirin- -3
hiring -3
stop hiring -3
rating:okay -3
but it -3
comment:put 3
work phone -3
nothing:clinic -3
comment:sorry -3
do _ so -3
^ _ morgen -3
d _ merci -3
# _ que 3
# _ un -3
nothing:also -3
# years -3
is there -3
do _ # 3
emails 3
wedne- 3
and _ $ 3
nothing:re 3
^ _ cant -3
still getting 3
a _ and -3
the _ stopped -3
nothing:th -3
ring now -3
rating:rude -3
please not -3
mate -3
# _ today 3
never _ back -3
you _ at -3
this _ from -3
comment:keine -3
no _ from 3
nothing:error -3
rating:rings 3
dont _ them -3
use it -3
go ahead 3
nothing:est -3
more _ please -3
it _ still -3
call:kann 3
call:answer -3
paren $ -3
rang $ 3
usted- -3
ustedes -3
robot -3
arret _ bus -3
de bus -3
l _ de -3
l arret -3
call:shower 3
shower 3
the shower 3
the _ would 3
polit- -3
polite -3
rating:polite -3
waiting _ for -3
ecrire $ -3
repairs -3
okay -3
call:u 3
comment:why -3
^ _ course 3
^ of 3
call:course 3
course i 3
rating:svp 3
somet- 3
something 3
ever send -3
one _ and -3
bother -3
after 3
^ very 3
amabl- -3
in _ shower 3
manager 3
^ _ as 3
rating:les 3
and thats -3
satur- 3
you and -3
she 3
nachrichten $ -3
freit- 3
freitag 3
rating:wasnt 3
the _ calls -3
nothing:sur 3
different _ $ -3
amable -3
muy amable -3
rating:amable -3
boile- 3
rating:great -3
past 3
order _ $ -3
say it 3
nothing:jamais -3
order # -3
at _ am -3
# _ do -3
comment:promised 3
^ bien -3
comment:third -3
before he 3
this please 3
it _ to -3
reden 3
rating:calls 3
le gusto -3
call:one 2
^ _ y 2
the customer -2
sleeping and -2
get these -2
lista $ -2
# _ guy -2
# out 2
rating:nunca -2
be _ from -2
refun- -2
refund -2
ruft 2
wednesday _ # 2
my _ was 2
call:war -2
my sister -2
with a 2
rating:four -2
to _ these -2
call:du -2
^ _ plz 2
ahi -2
rating:ich 2
lunch 2
comment:telling -2
it _ was -2
call:noch 2
pls dont 2
i _ cut 2
until # -2
comment:al 2
on me 2
nothing:blocked -2
he _ a -2
dame -2
know how -2
call:en -2
je suis 2
ever _ that -2
to _ on -2
comment:leitung -2
comment:rang -2
comment:ahora -2
nothing:waiting 2
falta _ llamen -2
falta que -2
hace _ que -2
que llamen -2
^ you 2
to _ tomorrow -2
nadie 2
dispa- 2
dispatch 2
# _ works 2
of _ i 2
consi- -2
consider -2
any _ to -2
rating:notice -2
elle -2
samed- -2
samedi -2
de _ numero -2
since _ $ 2
comment:an 2
i _ ring 2
rating:cancelled -2
pm when 2
use _ # 2
^ quiero -2
one last 2
wieder _ $ -2
^ _ so -2
she _ the 2
call:wednesday 2
call:bother -2
she _ $ -2
like to 2
new _ who -2
sale 2
nothing:j -2
# _ when 2
mrs -2
rating:just -2
harold pym 2
pym 2
pym $ 2
undo -2
^ put -2
^ _ back 2
^ agent -2
i just -2
time to -2
back the 2
act -2
messages please -2
call:house 2
nothing:here -2
aus der -2
comment:well -2
wednesday 2
call:for -2
wonde- -2
my internet 2
call:anybody 2
what _ is -2
comment:house -2
numero equivocado -2
again at 2
depos- 2
the _ with 2
read it -2
been _ by 2
been sat 2
sat by 2
in # 2
this to -2
comment:complaint -2
^ _ know 2
that # -2
rating:ive -2
boss 2
comment:etait -2
ok but -2
mr 2
not _ your -2
get me 2
jeman- 2
jemand 2
el tecnico -2
called to -2
halt 2
je _ repondrai -2
repondrai -2
vous repondrai -2
nothing:nummer 2
inste- 2
instead 2
is _ i 2
nothing:pouvez 2
called _ a -2
call:por -2
will ich -2
people who 2
call:saturday 2
from now 2
toujours pas 2
from _ and -2
comment:order -2
call:erreichbar 2
errei- 2
erreichbar 2
comment:mother -2
accep- 2
call:les -2
esto -2
^ _ thats -2
died -2
want _ talk 2
every _ i -2
comment:soule -2
soule -2
contact -2
id _ a 2
sms bitte -2
anyti- 2
anytime 2
auf 2
comment:personne -2
call:libre -2
libre -2
^ _ need -2
this _ not -2
at # 2
from # 2
appelez _ $ -2
sign _ for -2
nothing:doesnt 2
es _ la 2
in touch -2
has _ $ -2
^ sorry -2
gerat -2
call:records -2
comment:jamais -2
wont _ $ 2
cant _ the 2
dog 2
mum -2
nothing:mum -2
accou- 2
# before -2
going to 2
nothing:ich 2
three times 2
comment:mitad -2
mitad -2
comment:otherwise -2
envoyer des -2
m _ des -2
never been -2
^ _ spam -2
no thanks -2
by a -2
votre _ $ -2
vous avez 2
nach # -2
aimer- 2
aimerais 2
j aimerais 2
delete the -2
anybo- 2
anybody 2
me _ so -2
cancelar mi -2
silen- -2
home 2
someone from -2
you do -2
de _ la -2
you promised -2
never gave -2
nothing:mas -2
and _ told -2
the guy -2
the card -2
nothing:sin -2
please delete -2
worki- -2
working -2
mind i 2
i _ leave -2
^ were -2
a scam -2
rating:equivocado -2
till then 2
the _ end -2
have to -2
dit 2
rating:ustedes -2
mal $ 2
expec- 2
expect 2
i expect 2
no further -2
nothing else -2
^ next -2
newsl- -2
newsletter -2
call:sin -2
comment:passed -2
# y -2
telling me -2
pero _ no -2
no _ mas -2
in _ min 2
gave you -2
solo -2
call:dentist 2
why $ -2
how to -2
stop at -2
call:al 2
repea- -2
c _ bon 2
est bon 2
on _ en 2
from 2
dentist 2
hed -2
then call 2
comment:contract -2
call that -2
the dentist 2
didnt stop -2
my consent -2
id appreciate 2
im a -2
house 2
rating:lot -2
need _ cancel -2
with 2
fruh 2
nothing:recibir -2
^ emphasized -2
emphasized -2
want _ call 2
vez $ 2
the _ can 2
mark -2
reall- -2
really -2
never had -2
sayin- -2
saying -2
undo _ $ -2
one _ i 2
^ _ tecnico -2
ring after 2
not _ # 2
brauche -2
call:brauche -2
im home 2
je _ annuler -2
brauc- -2
wrong _ on 2
furs 2
complaint _ $ -2
je vous -2
pero ya -2
be _ my 2
removed the -2
cita $ -2
# _ your 2
por error -2
be _ by 2
end my -2
comment:years -2
im driving -2
talk _ me 2
records -2
your records -2
knows 2
me _ it 2
goes _ the -2
rating:put -2
vous pouvez 2
from me 2
mi cita -2
call:where 2
call:meeting 2
fix 2
^ _ have 2
telling _ to -2
my _ delete -2
number delete -2
to _ again -2
rating:dann -2
someone on 2
immer -2
waiti- -2
waiting -2
comment:text -2
a _ to 2
now please 2
goes to -2
^ between 2
between # 2
between _ and 2
of the -2
call:down -2
baja la -2
comment:bekommen -2
door -2
date of -2
deux -2
you be -2
u 2
shift $ 2
^ _ sending -2
secon- -2
mi _ para -2
know is -2
comment:person 2
j 2
call:can 2
comment:only 2
^ bin 2
to _ from 2
exper- -2
call:x -2
retur- -2
answer $ -2
you _ it 2
^ _ about -2
nothing:tonight -2
comment:you -2
rating:lost 2
comment:cita -2
cut 2
rating:short -2
# still -2
be _ to 2
comment:working -2
to _ so 2
este numero -2
forgot _ ask 2
the warranty 2
meeti- 2
meeting 2
nothing:are -2
nothing:su -2
rating:really -2
por la 2
call:ends -2
atten- -2
rating:an -2
mine -2
with these -2
call:se -2
bekommen -2
rang -2
phone _ about 2
me # -2
comment:ustedes -2
casa -2
^ _ in -2
voy -2
voy a -2
aslee- -2
asleep -2
call:asleep -2
my _ not 2
de numero -2
donne- 2
take _ off -2
on _ number 2
me these -2
till # 2
my husband 2
u _ it -2
dinne- -2
dinner -2
rating:callback 2
nothing:please -2
our 2
no _ i 2
i _ sign -2
these texts -2
please _ it -2
baja de -2
is that 2
back and 2
have _ manager 2
me do -2
but after -2
^ disliked -2
disli- -2
disliked -2
no se 2
comment:sign -2
comment:mich -2
nothing:linea -2
en _ # -2
need it 2
sunday $ 2
^ _ it 2
acme _ did -2
acme how -2
did we -2
do today -2
we _ today -2
we do -2
comment:at 2
ill _ the 2
im _ with 2
^ _ been 2
and ive 2
on it -2
envoyez -2
envoyez plus -2
it # -2
the _ when 2
by 2
im not 2
comment:aufhoren -2
break- 2
comment:instead 2
ab -2
fee $ -2
durin- -2
during -2
rating:talked -2
call:withhold 2
withh- 2
withhold 2
nothing:possible 2
see your -2
comment:cancelled -2
no complaint -2
same _ before 2
nothing:cost -2
as -2
a real 2
still not 2
im _ $ 2
transferred -2
in june -2
putti- -2
putting -2
putting _ on -2
to get -2
im _ now -2
still _ one -2
how _ we -2
not reply -2
# _ j 2
missi- 2
missing 2
call:told 2
give _ # 2
not a 2
comment:ought -2
call:phone -2
^ _ mehr -2
phone with -2
laissez _ tranquille -2
moi tranquille -2
tranq- -2
tranquille -2
^ _ am -2
just rang 2
could _ me 2
dolla- -2
mit den 2
lot $ -2
^ _ we 2
not _ it -2
with the 2
how can -2
comment:rappelle 2
^ jetzt -2
to someone -2
the billing 2
nothing:want 2
rating:el 2
at _ past 2
service but -2
girl -2
opera- -2
a _ for -2
est _ la 2
monday morning 2
call:think 2
y -2
phone _ on 2
in 2
stop making -2
is $ 2
# _ that -2
rating:without -2
call:letter 2
would _ stop -2
# cents -2
cents -2
chez vous -2
call _ back -2
me _ la 2
delivered -2
nothing:at -2
close- 2
closed 2
do _ wish -2
dad -2
this _ it -2
comment:asking -2
the _ of 2
supposed -2
supposed to -2
nine 2
that _ fine 2
text _ i -2
its my 2
refer- 2
reference 2
nothing:portable 2
porta- 2
portable 2
# because -2
thats all 2
back _ soon -2
back as -2
is free -2
somebody _ free -2
somebody is -2
soon _ somebody -2
nothing:bei 2
be _ about 2
esa -2
sign up -2
at the -2
didnt _ to -2
an old -2
call:thx -2
comment:id 2
my _ still -2
nothing:nicht 2
your _ to 2
comment:musique -2
la musique -2
musique -2
number for 2
comment:another -2
comment:has -2
vous _ le -2
me im 2
nothing:raus -2
mine $ -2
^ _ suis 2
rating:survey -2
answers 2
dr _ $ -2
than the -2
factu- 2
im _ up 2
at _ on -2
book 2
nothing:da 2
i told -2
your customer -2
des 2
de _ envoyer -2
envoyer -2
m envoyer -2
nothing:got -2
until _ $ 2
until then 2
comment:any -2
me a 2
anoth- -2
another -2
of _ please 2
depar- -2
manager _ me 2
rating:signed -2
a lot -2
# _ y -2
have _ wrong -2
rating:supposed -2
department -2
jamais ete -2
the waiting -2
half _ hour -2
comment:every -2
a _ take -2
say 2
undo it -2
to somebody -2
rating:there 2
comment:trop 2
call:they -2
as spam -2
reported _ spam -2
reported as -2
rating:mins -2
rating:five -2
quit $ -2
as somebody -2
open -2
was told 2
please _ the -2
hund 2
^ _ my 2
rating:about 2
automatic -2
you know 2
said $ 2
box -2
it dont 2
to _ phone -2
i _ please 2
sending _ these -2
devol- 2
the _ did -2
up the 2
hago -2
^ pls 2
my _ number 2
rating:im -2
holid- -2
holiday -2
call:fine -2
rating:because -2
call:site -2
at noon 2
thing 2
et -2
rating:many -2
no surveys -2
call:with -2
said stop -2
you my -2
nothing:mais 2
tryin- -2
trying -2
nothing:reported -2
salud- -2
wont 2
it worked -2
people $ 2
me _ dinner -2
back on -2
one _ you -2
phone _ dont -2
comment:lady -2
waiting list -2
is _ and -2
bekommen $ -2
stop _ people -2
at _ number -2
so _ can 2
gave -2
call:tengo 2
it _ it -2
dont _ texts 2
conce- -2
so _ call 2
recording 2
im going -2
vous _ $ 2
call to -2
call:gracias -2
the answer -2
im _ to 2
about _ bill 2
ring _ i 2
# _ can 2
because _ was -2
a quarter 2
y me -2
mobil- -2
mobile -2
read the 2
ring _ back 2
night- -2
nights -2
nothing:when -2
did i -2
why was -2
comment:over -2
can _ remove -2
you remove -2
wrong with -2
after _ im 2
^ _ should -2
# number -2
text you -2
quelquun 2
givin- 2
giving 2
rating:schreiben -2
a meeting 2
in _ meeting 2
your people 2
round 2
my lawyer -2
had the -2
kann ich -2
of _ people 2
# lovely 2
^ _ lovely 2
erreu- -2
erreur -2
call back 2
nothing:door 2
and its 2
nothing:missed -2
diffe- -2
different -2
oblig- 2
obliged 2
^ where 2
up no -2
comment:listen -2
listen to -2
the recording 2
rating:agent -2`,
} as const;
