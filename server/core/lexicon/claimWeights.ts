/** Log-odds that a sentence states a fact, and that a stated fact matters. */
export type Pair = readonly [fact: number, matter: number];

/**
 * Weights of check-worthiness, fitted by `npm run fit:claims` (docs/claims.md): do not edit by hand. A cue's weights
 * count by its value; `words` are followed by their weights in hundredths and share their say. `slope` and `shift` make
 * a probability of the product of the two, for texts of which 38 percent is worth checking.
 */
export const claimWeights: {
  readonly bias: Pair;
  readonly slope: number;
  readonly shift: number;
  readonly cues: Readonly<Record<string, Pair>>;
  readonly words: string;
} = {
  bias: [0.717, -1.549],
  slope: 0.97,
  shift: 0.204,
  cues: {
    measure: [0.542, 1.176],
    share: [0.434, -0.105],
    comparison: [0.009, 1.01],
    trend: [0.276, 0.475],
    superlative: [0.156, 0.672],
    causal: [0.599, 0.127],
    actor: [0.223, 0.465],
    act: [0.351, 1.145],
    law: [0.184, 1.328],
    justice: [0.541, 0.855],
    harm: [0.263, 0.703],
    health: [0.021, 1.2],
    economy: [0.902, 0.763],
    election: [-0.014, 0.142],
    war: [0.362, 0.586],
    date: [1.145, 0.776],
    attribution: [0.337, 0.324],
    negation: [-0.566, 1.412],
    generalisation: [-0.219, 0.947],
    opinion: [-1.145, -0.07],
    ideal: [-0.637, -0.036],
    belief: [-0.389, -0.187],
    prediction: [-1.177, 0.127],
    promise: [-0.469, -0.725],
    directive: [-3.02, 0.295],
    hypothetical: [-1.272, 0.664],
    self: [-1.462, -0.884],
    we: [-1.41, 0.913],
    you: [-0.914, 0.186],
    hedge: [-0.193, 0.132],
    biography: [-0.004, -0.524],
    nature: [0.446, -0.151],
    person: [0.872, -0.458],
    amount: [1.723, 1.263],
    year: [0.764, -0.153],
    age: [0.142, -0.074],
    comparative: [0.117, 0.343],
    superlativeForm: [0.635, 0.168],
    past: [2.511, 0.28],
    participle: [1.252, -0.009],
    present: [-0.339, -0.107],
    ownDeed: [0.221, -0.585],
    plannedAmount: [-0.935, 0.424],
    name: [0.858, -0.26],
    question: [-1.635, 0.23],
    exclamation: [0.117, -0.011],
    imperative: [-0.872, 0.037],
    verbless: [0.085, 0.086],
    perfect: [0.795, 1.053],
    quoted: [-2.714, 0.036],
    short: [-0.842, 0.037],
  },
  words: `
    a.m. 12 -42 abandon -123 142 abandoned -7 49 abbey 60 -81 ability -185 43 able -88 -37 aboard 96 -46
    abolish -62 211 abortion 6 86 about 14 4 above 105 -15 abroad -83 151 absence -47 21 absent 0 -45
    absolute -98 122 absolutely -242 57 absorbed -53 52 abuse 21 141 abused -49 97 academic 3 -15 academy 70 -74
    accelerate -128 82 accelerated -42 46 accept -111 107 acceptable -81 94 acceptance -90 60 accepted -32 64
    accepting -69 140 access -24 48 accessible -37 -83 accession -10 8 accident 80 15 accidentally 53 25
    accommodate -17 -77 accompanied 90 -151 accompany 52 -152 accompanying 80 -123 accomplish -258 17
    accomplished -169 -48 accord 28 91 accordance -24 9 according 110 41 account 46 84 accountability -158 115
    accountable -173 131 accounting 43 168 accuracy -25 8 accurate -33 -14 accusation 12 177 accuse -50 242
    accused 39 157 accusing 5 143 ace 34 -18 achieve -177 59 achievement -109 15 acid 62 -9 acknowledge -168 48
    acknowledged -50 62 acquire -46 125 acquired 22 55 acquiring -62 133 acquisition -7 98 acquitted 92 93
    acre 73 -41 acres 85 36 across 33 -35 act -100 48 acting -32 -8 action -78 -4 activated 67 -39 active 31 -16
    actively -71 49 activist 30 39 activity 7 78 actor 46 -2 actress 54 -51 actual 25 18 actually -41 5 acute 27 29
    adaptation -23 -70 adapted -4 -131 add -73 25 addict -22 110 addition 72 -1 additional 95 49
    additionally 101 -59 address 0 -56 addressed -57 -54 adequate -105 68 adjacent 152 -124 adjust -111 -16
    adjusted 90 63 adjustment -69 18 administration -58 57 administrative 65 22 administrator 55 24 admiral 49 -74
    admission 45 52 admit -150 139 adopt -84 48 adopted -2 13 adoption -16 40 adult 45 -60 advance -44 -42
    advanced 53 2 advancing -62 24 advantage -121 39 adventure -82 -95 adverse -22 28 advertising -2 63
    advice -129 -51 advised -27 -23 adviser 30 -16 advisor 40 -39 advisory 89 -35 advocacy -49 26 advocate -103 40
    aerial 95 -18 aerospace 68 52 affair 1 -24 affairs -13 -18 affect -82 62 affected -16 71 affecting -62 55
    affiliate 115 47 affiliated 91 38 afford -163 123 affordable -118 61 afghan 17 56 afraid -161 21 african -3 -21
    after 52 25 aftermath -77 31 afternoon 85 -134 afterward -54 -103 afterwards -19 -113 again -107 -36 age 12 87
    aged 78 -8 agency 121 74 agenda -110 -9 agent 68 64 aggregate 37 49 aggression -149 109 aggressive -129 46
    aggressively -118 65 aging -55 62 ago -83 -76 agree -124 56 agreed 12 62 agreement -11 123 agricultural 23 91
    agriculture 54 79 ahead -29 1 aid -14 113 aide 86 -2 aided -38 97 ailing -60 102 aim -107 65 air 76 78
    airborne 80 7 airbus 87 54 aircraft 123 55 aired 85 -69 airfield 137 -65 airing 46 -36 airline 58 81
    airplane 68 11 airport 128 -115 airspace 77 73 airstrike 93 88 aisle 35 -115 alarm -34 51 album 15 -61
    alcohol 55 29 alert 34 1 alien -8 54 align -53 18 alike -137 8 alive -185 -48 all -67 30 allegation 19 153
    alleged 84 141 allegedly 107 126 alliance -57 11 allied 12 75 allies -82 76 allow -29 81 ally -25 99
    almost -32 52 alone -8 70 along 70 -99 alongside 48 -108 alpha 89 -29 alpine 104 -78 already 12 118 also -14 46
    alter -74 49 altered -9 -41 alternate 86 -119 alternative -38 47 altitude 117 -19 altogether -43 130
    aluminum 93 -11 always -203 -64 amateur 53 -71 amazing -216 -71 amazon 54 65 ambassador 11 36 ambitious -120 35
    ambulance 59 -34 ambush 88 -4 amendment -33 112 american -117 108 amir 48 34 ammunition 77 127 amnesty 7 161
    amount 22 165 amp -2 -57 ana 106 -28 analysis 32 -32 analyst 40 3 anchor 47 -127 ancient -10 -96 and -36 -18
    angel 4 -39 anger -122 85 angered -65 86 angle 51 -120 angry -90 37 animal 63 -80 animated 8 -120
    animation -19 -97 ankle 25 -103 anna 22 -74 annex 71 5 anniversary 23 -44 announce 16 -7 announced 109 53
    announcement 48 -52 annual 138 -24 annually 111 72 anonymity 47 -19 anonymous 107 14 answer -189 -47
    anthem -36 3 anthrax 104 71 anti -1 144 anticipated -42 33 anticipation -100 14 antitrust -13 76
    anxiety -120 53 anxious -193 -26 any -97 75 anymore -231 25 anyway -192 37 anywhere -76 66 apart -14 -99
    apartheid -59 143 apartment 108 -67 apology -87 43 apparent -19 42 apparently 3 11 appeal -10 -14
    appealing -147 -7 appear 47 -88 appearance 69 -137 appearing 73 -108 applause -54 -63 apple 12 -48
    application 49 2 applied 44 2 apply -26 -8 appoint 2 25 appointed 69 -29 appointment 41 -21 appreciate -326 -17
    appreciation -192 11 approach -128 -38 approaching 7 28 appropriate -105 -47 appropriation -73 124
    approval 45 102 approve 11 165 approved 78 113 approximately 163 1 arbitration 30 62 arc 74 -88 arch 36 -71
    archaeological 55 -36 archbishop 49 -28 archdiocese 66 34 architect -7 -59 architectural -15 -123
    architecture -56 -100 archives 60 -36 arctic 88 -7 are -11 -29 area 64 -106 arena -15 -95 argentine 61 72
    argue -138 131 arguing -100 138 argument -135 -6 arm -56 -31 armed 2 70 armor 2 7 armored 78 -2 arms 10 68
    army 74 104 around 41 -73 arrange 37 -99 arranged 148 -175 arrangement -3 -40 array 0 -48 arrest 101 36
    arrival 42 -103 arrive 54 -159 arroyo 8 19 arsenal 0 43 art -69 -69 article 59 13 artificial -7 -27
    artillery 92 -17 artist 13 -81 artistic -78 -71 arts -17 -78 as -66 22 ash 153 15 aside -89 37 ask -230 -21
    asking -78 49 aspect -139 -66 assassinated 47 58 assassination 29 66 assault 61 44 assembly 67 62
    asserted -80 81 assess -46 -15 assessment -5 1 asset -55 135 assets -8 216 assigned 149 -58 assignment 31 -64
    assist -66 23 assistance -71 128 assistant 62 -75 assisted 31 26 associate 53 -9 associated 75 -60
    association 31 6 assume -119 91 assumed 11 33 assuming -90 86 assumption -89 49 assure -188 57 assured -163 15
    asylum 47 91 athlete -15 -8 athletic -3 -107 athletics 8 -53 atlantic 32 -36 atmosphere -94 -7 atomic 56 101
    atop 121 -101 attached 55 -121 attack 20 22 attempt -18 106 attempted 38 75 attend 58 -87 attendance 64 0
    attended 83 -134 attending 50 -94 attention -138 -1 attitude -225 -9 attorney 65 22 attract -66 58
    attraction -28 -77 attractive -91 -1 attribution 6 23 auction 79 43 audience -76 -63 audio 24 -74 audit 88 107
    august 139 13 aunt -6 -89 author -5 -46 authorities 51 81 authority -36 60 authorized 108 60 auto 36 91
    autobiography -33 -45 automaker 31 106 automatic 47 41 automatically 23 48 automobile 76 76 automotive 41 30
    autonomous 71 5 autonomy -65 84 autumn 51 -89 availability -12 40 available 39 -46 avalanche 30 23
    avenue 51 -130 average 82 97 aviation 54 50 avoid -34 77 award 5 33 aware -170 9 awareness -128 12 away -43 -34
    awful -262 20 axis 31 -12 b -10 -39 baby -11 13 bachelor 59 11 back -98 43 backdrop -39 -94 backed -4 151
    background 43 -67 backing -51 86 backup 38 -10 bacteria 38 62 bad -225 86 badly -110 53 bag 64 -31 baht 17 103
    bail 78 19 bailey 21 -133 baker 12 -81 baking 31 -104 balance -134 8 balanced -146 -16 ball -38 -60
    ballet 8 -97 ballistic 78 73 balloon 124 21 ballot 104 100 ban 60 203 banana 42 15 band 80 -51 bang -56 -3
    bank 41 75 banker 14 55 banking -52 100 bankrupt -43 198 bankruptcy 32 165 banned 81 111 banner 28 -53
    banning 49 141 bar 87 -45 bare 13 -58 barely -1 -12 bargain -86 102 bargaining -71 36 baron 56 30 barred 111 79
    barrel 65 44 barrels 101 121 barrier -27 37 bars 65 -13 base 104 47 baseball -60 0 based 74 8 basement 95 -82
    basic 51 -21 basically -191 24 basin 114 -45 basis -9 34 basket -10 -17 basketball -56 -59 bass 72 -116
    bat 14 -13 batch 83 16 bath 64 -117 bathroom 41 -84 bats 25 -9 batsman 22 -37 battalion 87 -47 battered -51 56
    battery 101 9 batting -17 -23 battle -17 -32 battlefield -46 -7 bay 63 -60 be -107 176 beach 68 -141
    beam 49 -100 bear -8 -17 bearing 74 -41 beat -95 57 beaten 6 10 beating -10 33 beats -59 -20
    beautiful -117 -140 beauty -88 -55 beck 61 -51 become 5 -23 becoming -52 28 bed 22 -147 bedroom 74 -122
    bee 76 -41 beef 1 84 beer 28 14 before 41 17 begin 18 -58 beginning -50 -37 behalf -29 58 behavior -78 35
    behaviour -41 5 behind -19 -32 being -17 10 belief -203 55 believe -159 67 believing -231 83 bell 54 -74
    belong -14 -7 belonging 119 51 beloved -109 -36 below 160 54 belt 65 -10 ben -4 -18 bench 0 -111
    benchmark 63 80 bend -3 -74 beneath 63 -69 benedict 2 -99 beneficial -151 10 benefit -177 126 benjamin 11 -50
    bent -93 -26 berlin 55 -23 berry 71 -117 berth 40 -16 besides -92 -13 best -81 -39 bet -82 80 beta 107 -10
    better -187 2 betting -31 67 between 32 -20 beyond -93 47 bias -23 70 bible -31 -97 biblical -21 -43
    bicycle 45 -57 bid 14 166 bidding -6 87 big -114 58 bigger -116 65 bike 6 -93 bilateral -45 -11 bill -112 98
    billboard 62 -4 billion 44 199 billionaire -9 102 billy -18 -46 bin -1 25 binding 8 41 biography 33 -72
    biological 20 61 biology 30 -41 bipartisan -119 25 bird 92 -25 birdie -39 -57 birth 64 0 birthday 3 -94
    bishop 70 -63 bit -195 -72 bite -62 -13 bitter -91 6 bizarre -75 -59 black 63 7 blame -119 153 blamed 33 169
    blank 45 16 blast 81 13 blasted 75 42 blaze 95 -2 bleeding -3 -21 blend -80 -55 bless -236 27 blessing -114 -5
    blind -90 12 bloc -7 144 block 24 -1 blockade 7 108 blocked 85 77 blocking -6 77 blog 37 -78 blood 59 64
    bloodshed -103 118 bloody -34 26 blow -105 99 blowing -50 9 blown -39 43 blue 79 -81 blues -41 -90
    blunt -45 -52 board 77 21 boarding 93 -61 boards 37 -45 boat 53 -77 bob -36 -6 bobby -45 -52 body 57 -113
    bogey -18 -8 bold -107 -46 bolivia 12 129 bolster -89 116 bomb 92 40 bomber 85 -30 bombing 23 60 bond 15 76
    bone -21 -76 bones 29 -81 bonus 10 15 boo -41 -3 book -8 -22 booked 79 -4 boom -60 89 booming -89 77
    boost -95 130 boot 56 -39 booth 59 -107 border 92 142 bore 57 -57 born 59 -36 borough 134 -46 borrow -89 121
    borrowing -46 152 boss -12 15 bottle 52 2 bottom 45 -34 boulevard 56 -110 bounce -134 -40 bound 7 -14
    boundary 111 -69 bout 1 22 bow 16 -65 bowl -16 -72 bowler -6 -44 bowling -33 -91 box 55 -50 boxer 11 -11
    boxing -70 -39 boy -38 -62 boycott -19 99 boyfriend 39 -16 brad 34 -35 brain -12 1 branch 111 -45 brand -53 7
    branded 1 95 brass 25 -95 brave -202 -34 brazil 22 91 breach 54 176 bread -29 -33 break -63 66 breakaway 43 21
    breakdown -22 48 breakfast 18 -158 breaking -67 50 breakthrough -88 -15 breast 64 -31 breath -87 -48
    breathe -162 -24 breathing -63 -45 breed 20 -19 breeding 82 -3 brent 92 16 bribery 60 168 brick 67 -109
    bridge 27 -108 brief 47 -129 briefing 73 -151 briefly 101 -64 brigade 75 -56 bright -12 -142 brilliant -108 -80
    bring -210 93 bringing -107 101 brink -81 147 british 42 71 broad -34 -21 broadcast 84 -43 broadcaster 80 64
    broadcasting 25 0 broadly -53 -33 broke 19 26 broken 1 -42 broker -14 43 brokerage 42 82 bronze 66 -76
    brother 48 -6 brotherhood -11 54 brown 61 -87 brush 58 -79 brutal -87 90 bubble -43 51 buck -89 -1
    buddy -34 -46 budget 125 -21 buffalo 42 -23 build -172 93 building -61 -81 built 28 -68 bulk 46 114 bull 14 -17
    bullet 58 -12 bulletin 125 -36 bunch -139 -52 burden -230 144 bureau 131 21 burial 102 -79 buried 87 -34
    burke -18 -41 burn -16 39 burned 36 48 burning 24 73 burst 22 18 bus 106 -103 bush -60 33 business -128 54
    businessman 34 69 businessmen -31 60 busy -50 -118 but -87 22 butler 33 -17 butter -18 -79 butterfly 118 -105
    button 4 -92 buy -52 144 buyer 19 103 buying -93 120 buzz -35 -22 bypass 39 20 cabin 101 -82 cabinet 64 18
    cable 29 4 cafe 56 -84 cage 13 -76 cake 10 -121 calculated 28 64 calendar 54 -83 call 2 -5 calling -95 82
    calm -150 -62 camera 74 -88 camp 76 -1 campaign 6 30 campaigning -25 -4 campus 70 -94 can -64 -22 canal 85 -22
    cancel 28 136 cancellation 55 98 cancelled 106 -15 cancer 91 74 candidacy 0 63 candidate -16 53 candy -2 -41
    cannon 75 -35 canon 81 -50 canton 106 -15 canyon 73 -47 cap 76 141 capability -107 75 capable -76 26
    capacity -11 71 cape 136 -119 capital 46 46 capitol 17 -82 capped 49 55 captain 12 -10 capture -5 45 car 16 40
    carbon 57 131 card -1 48 cardinal 38 -31 cards 7 31 care -108 27 career -20 -16 careful -149 -77
    carefully -51 -138 cargo 122 11 carnival 20 -86 carol 27 -56 carpenter 36 -81 carpet 44 -124 carrier 111 11
    carry -55 10 cart 29 -66 cartel 70 122 carter -47 -35 cartoon 33 -80 carved 56 -108 case 7 -7 cash -33 150
    casino 13 7 cast 105 -101 casting 12 -5 castle 71 -112 casual -46 -105 casualty 98 67 cat 51 -82 catalog 51 -28
    catastrophe -110 144 catch -35 17 catcher 11 29 catching -80 -11 category 50 -35 cathedral 75 -144
    catholic -4 5 cattle 68 74 caucus 12 -41 cause -90 109 causing 36 124 caution -97 -28 cautious -137 -35
    cavalry 73 -51 cave 89 -59 cease -22 71 ceasefire 7 86 ceiling 86 29 celebrate -114 -68 celebrated 10 -104
    celebration -70 -95 celebrity -5 -70 cell 118 -9 cellular 30 11 cement 42 54 cemetery 101 -100 census 144 43
    cent 81 110 center 28 -71 centered 38 -89 centimetre 62 -51 central 51 -61 centre 87 -102 century -96 -49
    ceremony 60 -112 certain -36 47 certainly -229 29 certificate 93 19 certification 52 51 certified 75 42
    certify 16 121 chad 34 46 chain 106 -37 chains 25 -57 chair 19 -126 chairman 31 -17 challenge -109 30
    challenger 81 10 challenging -116 7 chamber 43 -22 champion -36 -35 championship -4 -57 chance -188 7
    chancellor 12 2 change -169 63 changed -64 -17 changing -115 -7 channel 63 -38 channels 17 -18 chaos -103 92
    chapel 82 -188 chapter -3 -30 character -75 -95 characteristic 6 -155 charge 66 38 charged 102 113
    charitable -83 49 charity -61 -16 charlotte 22 -105 charm -149 -86 chart 75 -22 charter 30 49 chartered 128 -12
    chase 5 -30 chat 35 -130 cheap -136 139 check 53 66 checked 92 -68 checkpoint 118 -12 cheese -1 -56 chef 21 -95
    chemical 102 108 chemistry -25 -49 cherry 77 -95 chess -24 -73 chest 29 -79 chi 48 -55 chicken 18 -47
    chief 49 -32 child 70 57 childhood -64 -47 chile 28 75 china -11 49 chip 11 21 chips -24 -19 chocolate 6 -55
    choice -144 10 choir 63 -163 cholesterol 12 69 choose -48 -80 chopped -5 -96 chorus -7 -76 chosen 49 -68
    christ -61 -57 christian -31 -17 chronic 8 103 chronicle 59 -80 chuck -33 -66 church 44 -96 cigarette 71 98
    cinema -23 -47 circle 64 -101 circuit 76 -106 circular 147 -144 circulation 99 66 circumstance -124 21
    circumstances -98 8 circus 27 -91 cite 28 76 citizen -56 119 citizenship -1 146 city 77 65 civic -78 -14
    civil -17 78 civilian 35 137 civilization -169 55 claim 40 258 clan 62 -69 clash 18 -39 class -2 46
    classic -9 -108 classical -19 -110 classics -4 -113 classification 135 -64 classified 148 18 classroom 26 -50
    clause -18 81 clay 42 -88 clean -122 59 cleaning 9 14 clear -73 -41 clearance 102 14 cleared 105 52
    clearing 65 49 clearly -157 -11 clergy -9 50 cleric 46 36 clerk 83 -40 click -25 -78 client -9 9 cliff 64 -81
    climate -13 21 climb 43 -14 climbing 59 -30 clinched -11 -9 clinic 107 -58 clinical 63 -71 clinics 68 45
    clock 20 -91 close 114 18 closed 99 4 closely -2 -185 closer -70 4 closest 52 -59 closing 58 29 closure 31 90
    clothes -41 -72 clothing 42 -33 cloud 98 -14 club 68 -58 cluster 173 -26 coach -47 -31 coaching -69 -44
    coal 107 155 coalition 19 82 coast 110 -88 coastal 101 -27 coat 121 -135 coca 62 110 cocaine 77 150 code 47 58
    coffee 45 -33 coin -1 13 coke 17 87 cola 34 63 cold -48 -19 cole 10 -67 collaboration -39 -15 collapse -42 179
    collar 38 15 colleague -5 -31 collect 53 65 collected 136 28 collecting 16 73 collection 35 -60
    collective -121 105 collector 51 7 college -43 -6 collegiate 38 -97 collins -11 -82 collision 71 -7
    colonel 74 -30 colonial -53 1 colony 23 14 color 0 -109 colored 34 -129 colorful -5 -176 colors 10 -137
    colour 99 -150 column 28 -92 columnist 18 -52 combat -11 53 combination -42 -16 combine -34 -68 combined 38 49
    combining -60 -30 come -40 -78 comeback -70 10 comedian 20 -32 comedy -36 -60 comfort -186 -63
    comfortable -153 -71 comic -26 -65 coming -101 -2 command 23 -10 commander 63 -20 commanding 36 -41
    comment 47 -112 commentary -33 -130 commentator 45 -62 commerce 9 56 commercial 51 57 commission 7 45
    commissioned 146 -79 commissioner -10 15 commit -34 178 commitment -205 68 committed -110 158 committee 82 27
    commodity -51 106 common -35 -43 commonly 120 -95 commons 49 -13 commonwealth -10 11 commune 175 23
    communicate -114 -65 communication -90 -35 communications 18 14 communique 45 -22 communism -136 150
    communist 19 141 community -205 -8 compact 31 -48 companion 127 -108 company 162 30 comparable -18 105
    compare -127 35 comparison 29 42 compelling -197 -26 compensate -87 197 compensation 5 154 compete -50 5
    competition -34 18 competitive -146 50 competitiveness -152 87 competitor -19 38 compilation 30 -70
    complain -113 105 complaint 84 74 complete -10 -78 completed 115 -55 completely -110 27 completing 28 -7
    completion 78 -2 complex -15 -75 complexity -109 -25 compliance -20 121 complicated -123 -35 comply -50 128
    component 45 20 composed 101 -120 composer 26 -37 composite 95 -24 composition 78 -85 compound 117 -49
    comprehensive -59 -14 compromise -121 59 compulsory 53 138 computer 11 25 computing -63 5 con 8 64
    concentrate -132 -4 concentrated -33 -6 concentration 6 80 concept -120 -5 concern -87 97 concerned -166 45
    concert 25 -113 conclude -82 13 concluded 22 15 conclusion -93 -23 concrete -45 -14 condemn -142 97
    condemnation -46 77 condition 42 -38 conditions -23 13 conduct 11 27 conducting 57 -14 conductor 73 -49
    confederate 51 20 confederation 25 31 conference 12 -94 confidence -196 85 confident -213 -24
    confidential 81 23 confined 65 -19 confirm 6 -12 confirmation 29 -26 confirmed 148 23 conflict -39 33
    conflicting -27 -35 confront -186 44 confrontation -87 15 confused -127 -73 confusion -52 14 congo 42 71
    congregation -9 -79 congress -60 84 congressional 25 56 congressman 26 62 conjunction 97 -105 connect -39 -64
    connected 26 -52 connection -13 25 conscience -221 64 conscious -203 -16 consciousness -119 -4
    consecutive 63 46 consensus -99 32 consent 25 79 consequence -138 86 consequently -55 48 conservation -5 19
    conservative -27 92 consider -127 59 considerable -93 24 considerably -38 10 consideration -89 15
    considered -18 43 consist 128 -93 consistent -106 -31 consistently -63 64 consolidated 63 58
    consolidation -132 70 consortium 100 69 conspiracy -5 136 constant -32 -37 constantly -122 -81
    constituency 81 -33 constituent 78 9 constitute -19 143 constitution -17 79 constitutional -65 91
    construct -14 6 construction 60 59 constructive -201 -51 consulate 103 3 consultant 29 -41 consultation -43 -91
    consumer 23 65 consumption 9 138 contact 30 -86 contain 44 34 contained 96 15 container 114 12
    contaminated 119 95 contemporary -51 -103 contend -76 160 contender -27 16 content -18 -3 contention -32 34
    contentious -8 -16 contents 70 -33 contest 38 -26 contested 95 -4 context -146 -56 continent -78 34
    continental 72 -27 contingent 25 56 continue -112 -29 continued -13 12 continuing -71 50 continuous -2 -57
    continuously -4 -48 contract 104 52 contracted 169 92 contractor 96 98 contrary -157 72 contrast -18 -34
    contribute -138 102 contribution -99 98 control -15 66 controlled 50 76 controlling -52 109 controversial 22 71
    controversy -14 5 convenience -77 -7 convention 16 -47 conventional -51 55 conversation -50 -144
    conversion -19 61 convert -63 141 convict 39 184 conviction -44 127 convince -185 71 convinced -212 56
    convincing -173 9 convoy 96 -12 cook 7 -103 cooked -15 -103 cooking -16 -85 cool -83 -85 cooling 28 6
    cooper 26 -88 cooperate -109 75 cooperation -121 55 cooperative -60 -12 coordinate -5 -75 coordinated -40 -17
    coordination -70 -45 coordinator -14 -21 cope -130 50 copies 82 30 copper 82 50 copy 80 6 copyright 6 73
    core -13 17 cork 98 -87 corn 56 28 corner 49 -145 coronavirus 34 -17 corporate -53 102 corporation 36 45
    corps 50 -20 correct -98 27 correction -35 16 correspondent 85 -55 corresponding 104 -20 corridor 20 -49
    corrupt -104 203 corruption -4 204 cost -19 191 costa 93 -19 costly -116 152 costs -10 152 costume 42 -130
    cotton 59 -15 council 46 11 counsel -6 -26 counseling -51 -7 count 35 132 counter -58 72 counterpart 56 -71
    counting -12 21 country -34 241 countryside -3 20 county 167 -40 coup -17 113 couple -5 -114 coupled -60 24
    courage -249 -9 course -102 -80 court 98 70 courthouse 94 -127 courtroom 18 -148 cousin 56 -12 cover 104 -4
    coverage -74 41 covered 134 -97 covering 105 -27 covid-19 -13 13 cow 57 54 cox 27 -90 crack -47 127
    crackdown 5 137 cracked 0 15 craft 4 -72 crash 82 -40 crazy -198 -6 cream 26 -83 create -100 91 creation -58 62
    creative -163 -35 creator -51 -6 credentials -94 4 credibility -192 101 credible -91 77 credit -42 159
    credits 17 96 creek 106 -62 crew 69 -27 cricket -26 -51 crime -12 179 criminal 27 136 crise 29 11
    crisis -54 151 critic -13 31 critical -76 12 critically 24 -5 criticism -69 60 crop 43 136 cross 86 -94
    crossed 44 -29 crossing 79 -14 crowd -53 -27 crowded 30 -71 crown 28 -58 crucial -96 21 crude 35 129
    cruel -126 89 cruise 57 -37 crunch -101 50 crush -98 92 crushed -49 54 cry -160 1 crying -108 -54
    crystal 76 -129 cubic 108 62 cult 41 65 cultural -90 -18 culture -123 7 cup -25 -84 curb -47 170 cure -93 44
    curfew 55 16 curious -137 -119 currency -56 147 current 31 75 currently 138 16 curriculum -34 -57 curve 18 -100
    custody 91 -13 custom 45 -52 customer -3 52 customs 37 73 cut 28 124 cutting -29 90 cycle 24 28 cycling 30 -49
    cyclone 54 -19 dad -136 -39 daily 72 -4 dairy 61 59 dale 3 -67 dam 114 104 damage 7 52 damaged 27 31
    damages 26 159 damaging -40 113 dame 3 -47 dance -38 -156 dancer 46 -96 dancing -31 -142 danger -54 115
    dangerous -94 88 danish 96 -1 dark 4 -123 darkness -36 -28 data 54 -9 database 68 28 date 89 -77 dated 130 -55
    dating 64 -23 daughter 25 -91 davenport -20 -74 dawn 44 -72 day -113 -46 days 31 -7 dead 81 82 deadline 22 76
    deadlock -30 53 deadly 25 83 deal -12 197 dealer 61 73 dealing -159 68 dealings -37 69 dean 49 -48
    dear -146 -34 death 56 1 debate 10 23 debris 97 -4 debt -16 230 debut 47 -86 decade -28 129 decent -210 72
    decide -98 6 decided -31 7 deciding -70 5 decision -25 67 decisive -138 9 deck 75 -115 declaration -43 41
    declare -34 144 declared 7 115 decline -28 145 decorated 83 -162 decrease 58 133 decreased 87 114 decree 48 113
    dedicated -31 -105 deep -75 -5 deeply -211 26 deer 79 -50 default 2 139 defeat -122 95 defeated -4 38
    defence 35 38 defend -174 92 defendant 28 48 defender 20 -7 defending -86 30 defense -76 -18 defensive -87 5
    deficit 66 204 define -125 -11 defined -2 -10 defining -120 -34 definitely -241 -7 definition -17 -13
    degree 34 -12 del 71 -2 delay -6 82 delayed 56 14 delegate 67 -65 delegation 71 -52 deliberate -70 38
    deliberately -26 80 delicate -83 -141 delighted -201 -86 deliver -66 30 delivery 52 12 dell 23 -6 delta 86 38
    demand -87 122 demanding -62 101 demise -72 87 democracy -205 50 democrat 3 29 democratic -34 -86
    demolished 55 -19 demonstrate -141 6 demonstrated -89 -12 demonstration 28 -2 den 97 -22 denial -82 108
    dense 84 -107 density 123 -5 deny -55 252 departed 38 -107 department 71 1 departure 18 -57 depend -140 26
    dependent -73 83 depicted 27 -131 deploy -16 62 deployment 34 37 deportation 52 86 deposit 96 142 depot 93 29
    depressed -110 64 depression -13 -33 depth -29 -73 deputy 78 33 derby 44 -109 derived 76 5 descendants 10 -4
    descent 79 -20 describe -55 -97 described 35 -74 description 39 -132 desert 65 -60 deserve -287 89
    deserved -196 64 design 20 -100 designation 112 41 designed 12 -51 designer 59 -78 desire -225 41
    desired -74 -72 desk 56 -105 desperate -165 63 desperately -205 75 despite -53 67 destination 29 -41
    destiny -142 -1 destroy -83 183 destroyed 29 86 destruction -55 146 detail -39 -96 detailed 32 -80
    details 24 -69 detect 16 39 detected 154 39 detection 63 61 detective 67 -77 detention 101 30
    determination -189 17 determine 22 12 determined -53 13 devastating -75 93 develop 8 49 developed 1 -43
    developer 35 -1 developing -95 69 development -93 15 device 63 -26 devices 33 0 devil -40 -38 devoted -62 -71
    diabetes 5 12 diagnosis 32 -40 dialogue -151 -89 diameter 173 -110 diamond 46 -10 diary 56 -93 dick 35 -29
    dictator -32 145 dictatorship -95 168 die 7 233 diesel 81 123 diet -9 -26 differ 15 -78 difference -97 31
    different -30 -120 differently -129 -58 difficult -113 -60 difficulty -82 -32 dig -57 30 digit 72 87
    digital -23 -16 dignity -233 40 dining 33 -163 dinner -8 -157 dinosaur 69 -33 diocese 89 -28 dioxide 66 146
    diploma 39 -6 diplomacy -151 -36 diplomat 47 1 diplomatic -27 -4 dipped 119 49 direct 42 97 directed 18 -38
    directing -21 14 direction -59 -88 directly 46 -2 director 34 -58 dirt 35 -57 dirty -39 61 disability -14 42
    disabled -22 44 disagree -147 32 disambiguation 7 -100 disappear -64 63 disappearance 98 73
    disappointed -197 18 disappointing -86 21 disappointment -166 40 disarm -64 113 disarmament -39 69
    disaster -103 73 disastrous -85 115 disc 72 -106 disciplinary 58 -16 discipline -108 10 disclose 40 92
    disclosed 112 58 disclosure -14 135 discount 54 90 discover -68 -21 discovered 121 4 discovery 41 -25
    discrimination -35 126 discuss -19 -67 discussion -74 -94 disease 85 4 dish 26 -122 disk 50 -21 dismiss -33 136
    dismissal 38 92 dismissed 46 100 disorder -17 7 display 79 -102 disposal 18 131 dispute 17 42 disputed 121 54
    disrupt -68 85 disrupted -9 21 dissent -68 78 dissident 65 105 dissolved 34 65 distance 60 -82 distant 12 -54
    distinct 1 -103 distinction -84 -7 distinctive 5 -155 distinguish -62 -48 distinguished 43 -112
    distribute 10 99 distributed 99 -22 distribution 71 62 district 89 38 disturbing -108 -16 dive 27 -17
    diverse -69 -56 diversity -125 -4 divide -47 -8 divided 31 -39 dividend 10 141 divine -120 -19 diving 37 -73
    division 77 18 divorce -7 46 divorced 10 -16 do -286 97 dock 111 -97 doctor 31 5 doctorate 62 11
    doctrine -88 23 document 27 12 documentary 3 -85 documented 47 -14 dodge 8 55 dog 125 -108 dole -64 31
    dollar -120 191 domain 67 -27 dome 79 -69 domestic 22 121 dominance -73 77 dominant -53 16 dominate -84 16
    dominated -15 23 don -9 -47 donation 30 56 done -166 2 dong 90 72 donna 29 -88 donor 15 61 door -10 -83
    dose -1 38 dot 66 9 double 61 75 doubled 94 116 doubles 21 -46 doubt -195 104 down 10 87 downhill 1 -124
    download 21 -14 downtown 28 -82 downturn -97 103 downward 17 18 dozen 111 1 dozens 96 32 draft 66 60 drag -21 4
    dragon 54 -92 drain -2 43 drama -28 -71 dramatic -73 -35 dramatically -44 79 draw -20 -1 drawing -15 -24
    drawn 2 -58 dream -215 -27 dress 36 -142 dressed 21 -138 dressing -41 -130 dried 12 -22 drill 51 -24
    drilling 32 94 drink -54 22 drinking -5 57 drive -76 14 driven -72 76 driver 65 12 driving -18 53 drop 89 189
    dropping 78 119 drought -15 86 drove 7 45 drug 69 163 drum 20 -116 drummer 66 -76 drunk -29 52 dry 29 -84
    dual 42 -5 duck 37 -54 due 60 -47 dug 26 -27 duke 37 -22 dump 66 184 dumping 66 197 duo 31 -79 duration 74 -46
    dust 50 -8 duty -39 25 dying -88 35 dynamic -137 -47 dynasty 10 -25 e-mail 93 -20 each 72 -64 eager -167 13
    eagle 88 -45 ear -29 -106 earl 47 -68 earlier 100 41 earliest 42 -87 early 89 -38 earn 25 143 earned -8 93
    earnings -3 95 earth 33 -17 earthquake 21 38 ease -138 61 eased -4 79 easily -54 7 easing -72 95 east 47 -61
    easter 20 -133 eastern 88 -43 easy -177 -30 eat -95 -20 eating -64 -50 economic -94 103 economically -171 102
    economics -41 15 economist 20 37 economy -99 155 edge 5 -74 edged 62 -9 edited 69 -115 editing -25 -74
    edition 80 -92 editor 28 -63 editorial 7 -30 educated -62 -16 education -102 30 educational -59 3 effect -47 34
    effective -164 74 effectively -86 110 effectiveness -91 85 effects -43 20 efficiency -66 111 efficient -118 71
    effort -97 45 egg 49 -51 eggs 74 -46 eight 149 6 eighth 57 -11 eighty 52 96 either -13 22 elaborate -4 -107
    elbow -6 -81 elder -11 -53 elderly 1 43 eldest 67 -46 elect -60 -85 elected 20 48 election 20 88
    electoral 12 99 electorate -26 53 electric 103 41 electrical 82 46 electricity 12 174 electronic 22 28
    electronics 47 29 elegant -42 -177 element -63 1 elementary 71 -82 elements -38 -37 elephant 39 -98
    elevated 76 -44 elevation 147 -77 eleve 3 30 eleven 182 -47 eleventh 94 -58 eligible 65 119 eliminate -68 229
    elimination -8 137 elite -7 50 else -211 63 elsewhere -19 41 embargo -45 143 embarrassing -117 69
    embassy 86 -15 embattled -15 88 embrace -233 14 emerge -53 -9 emergency 4 32 emerging -96 51 emission 77 159
    emotion -200 -56 emotional -178 -83 emperor -17 -17 emphasis -135 -69 emphasized -139 -65 empire -45 29
    employ 18 30 employed 78 54 employee 85 82 employer -8 154 employment 15 87 empty 12 4 enable -114 30
    enabling -86 63 enact -131 97 enclave 86 64 encounter -20 -123 encourage -211 96 encouraged -144 13
    encouraging -176 87 end -187 105 endangered 20 74 ended 10 59 endemic 68 29 ending -21 70 endless -102 -12
    endorse -45 110 endorsement -55 65 endure -136 22 enemy -79 74 energy -91 90 enforce -79 110 enforced -11 75
    enforcement -45 74 engage -147 9 engaged -50 3 engagement -111 -42 engaging -122 17 engine 71 -3 engineer 80 6
    engineering 41 15 enhance -140 -7 enhanced -112 -13 enjoy -213 -25 enormous -160 60 enough -232 9
    enrichment 12 122 enrollment 108 57 ensemble 39 -145 ensure -147 29 enter 5 -55 entering 49 71
    enterprise -63 49 entertaining -164 -117 entertainment -26 -59 enthusiasm -220 38 enthusiastic -130 -45
    entire 12 0 entirely -57 8 entitled -30 -3 entity -9 76 entrance 117 -102 entrepreneur -32 41 entry 82 47
    environment -92 26 environmental -15 82 envoy 20 -38 enzyme 15 14 epic -25 -43 epidemic 0 100 episcopal 32 -76
    episode 42 -76 equal -79 63 equality -154 22 equally -131 -13 equation -17 -7 equipment 23 47 equipped 19 -44
    equity -29 68 equivalent 79 112 era -86 101 error 28 70 escape -16 72 escaped 63 55 escort 101 -71
    especially -141 -4 essay -5 -83 essence -216 -6 essential -156 45 essentially -66 54 establish -70 68
    established 17 -3 establishment -83 49 estate 40 28 estimate 127 58 eta 63 -2 ethical -112 34 ethics -38 27
    ethnic 11 60 euro 14 139 european 11 121 evacuate 30 61 evacuation 72 17 evaluate -71 -3 evaluation 45 -25
    evangelical -44 -1 eve 14 -52 even -96 34 evening 118 -191 event 19 -90 eventually -20 43 ever -40 126
    everyday -146 -48 everywhere -169 -15 evidence 45 29 evident -172 -43 evil -169 57 evolution -72 -29
    exact 35 -57 exactly -95 -25 exam 92 -36 examination 102 -46 examine 2 -15 example 13 -12 exceed 78 159
    excellence -107 -12 excellent -96 -98 except 6 -44 exception 26 27 exceptional -111 28 excess -7 173
    excessive -53 159 exchange 18 62 exchanged 12 -64 excited -224 -79 excitement -194 -37 exciting -235 -99
    exclusive 61 -53 exclusively 17 -58 excuse -217 113 executed 28 46 execution 7 38 executive 4 21 exempt 58 192
    exercise -90 -19 exhaust 27 84 exhausted -171 17 exhibit 41 -133 exhibition 14 -140 exile 15 68 exist -63 20
    existence -22 64 existing 7 95 exit 46 16 exotic -22 -75 expand -86 90 expanded 42 21 expansion -38 73
    expect -90 -32 expectation -156 73 expected 63 32 expedition 89 -43 expenditure 42 169 expense -104 153
    expensive -66 67 experience -201 -60 experienced -71 11 experiment -19 18 experimental 70 -35 expert 28 -15
    expertise -136 26 expire 14 108 expired 83 100 explain -136 -5 explanation -48 -1 explicit -22 25
    exploded 97 34 exploration 5 59 explore -107 -61 explorer 72 7 explosion 66 46 explosive 45 24 expo -1 -81
    export -12 223 exporting -9 165 exposed 24 54 exposure 30 110 express -62 -33 expressed -76 -6
    expression -116 -18 expulsion 60 132 extend -61 89 extended 45 -52 extension 41 10 extensive 33 -66
    extensively 41 -107 extent -101 58 external -8 12 extinct 99 -8 extra -42 29 extradition 52 21
    extraordinary -153 1 extreme -59 35 extremely -101 -34 extremist -5 92 eye -15 -77 eyed -23 -77 eyes -62 -80
    fabric -42 -78 face -33 55 faced -36 51 facilitate -95 -7 facility 82 -33 facing -53 30 fact -79 33
    faction 39 25 factor -65 30 factory 121 29 faculty 47 -23 fail -125 164 failing -37 164 failure -35 150
    fair -95 -47 fairly -75 -52 fairness -250 52 faith -246 5 faithful -78 -94 fake 29 86 fall 40 110 fallen 15 113
    falling 24 100 falls 55 16 false -26 120 fame -57 2 famed 62 -101 familiar -70 -110 family -71 -119
    famous 25 -128 fantastic -229 -75 fantasy -66 -61 far -56 100 fare 6 -7 farewell -36 -99 farm 31 54
    farmer 35 48 farming -13 53 farther 5 -63 fashion -48 -114 fashioned -143 -50 fast -142 -47 faster -88 26
    fastest 40 -17 fat -5 33 fatal 57 109 fate -74 39 father -31 -58 fault 12 27 favor -95 142 favorable -51 47
    favored -39 84 favorite 2 -85 favour -62 104 favourite 44 -78 fax 71 15 fear -178 154 feast -5 -124
    feat -86 -30 feature 57 -169 featured 96 -176 federal 90 190 federation 54 92 fee 93 71 feed 59 37
    feeding 23 -9 feek 19 65 feel -326 -16 feeling -269 -19 feelings -202 -13 fell 101 140 fellow 21 -40
    fellowship -27 -69 felt -192 -18 female 100 -28 fence 39 -17 ferry 85 -47 festival 66 -127 fever 68 -14
    few -25 9 fewer 15 114 fiat 51 53 fiber 30 -23 fiction -14 -25 fictional 62 -113 fidelity -41 50 field -6 -111
    fierce -32 -12 fifteen 127 -23 fifth 76 40 fifty 61 -5 fight -151 70 fighter 37 40 fighting -68 62 figure 21 20
    figured -184 -1 file 86 47 filibuster 39 116 filing 84 83 fill -23 -23 filled 30 -62 filling 15 -13
    film 24 -100 filmed 100 -159 filming 67 -117 filmmaker -24 -10 final 49 -110 finale 15 -120 finally -134 -49
    finance -2 140 finances -82 97 financial -95 114 financially -176 80 financing -38 169 find -9 70
    finding -90 92 findings 48 -9 fine -33 34 finger 9 -85 finish 1 -96 finished 45 -58 finishing 35 -47
    fire 75 -40 fired 97 79 firefighter 75 33 firing 73 42 firm 52 47 firmly -136 -36 first 44 -62 fiscal -10 129
    fish 39 -27 fisher -18 -85 fishing 37 6 fit -89 -105 fitness -50 -86 fitted 104 -128 five 96 30 fix -141 74
    fixed 55 17 fixing -11 93 fl 105 -112 flag 78 -115 flagship 74 -27 flame 55 -135 flash 30 -9 flat 92 -67
    flavor -95 -97 flawed -107 126 flee 0 82 fleet 71 27 flesh -49 -77 flexibility -181 10 flexible -91 -58
    flies 106 -71 flight 85 -28 floating 62 -16 flood 31 77 flooded 81 39 flooding 64 77 floor 94 -119 flour 23 -45
    flow 1 68 flower 110 -113 flowing 11 -13 flu 73 42 fluid 33 -32 fly 91 -49 flying 65 -59 focus -110 -54
    focused -118 -58 focusing -95 -46 fog 70 -105 fold 38 -17 folk -44 -102 folks -208 -24 follow -41 -29
    followers -22 37 following 84 -10 food 32 35 foot 66 -105 footage 81 -90 football -21 -22 footballer 77 -21
    forbid -54 148 forbidden -2 22 force 19 98 forced 13 122 ford 33 14 forecast 92 48 foreign -24 131
    forensic 80 -41 forest 96 -29 forestry 77 42 forever -177 10 forge -84 -11 forged -14 49 forget -253 15
    forgotten -192 21 form 66 -70 formal 37 -83 formally 66 8 format 28 -105 formation 72 -30 formed 90 -54
    former 102 108 formerly 119 -70 formidable -117 8 formula 24 19 fort 58 -52 forth -98 -78 forthcoming -51 -42
    fortress 8 -32 fortune -72 72 forty 85 41 forum -36 -85 forward -93 -18 fossil 88 73 foster -79 -19 foul -4 57
    found 133 -10 foundation 2 -53 founder 17 0 founding 12 -10 four 102 -10 fourteen 153 -32 fourth 82 28
    fox 25 -47 fraction 53 150 fragile -137 27 frame 12 -151 framework -94 -23 franchise -49 61 frank -13 -80
    franklin 10 -36 fraud 38 224 free -204 54 freedom -235 80 freely -53 13 freeman -12 -72 freestyle 62 -113
    freeze 30 160 freezing 75 98 freight 70 26 frequency 58 -43 frequent 66 -17 frequently 43 -73 fresh -43 -10
    freshman 24 -24 friend -90 -63 friendly -90 -42 friendship -155 -39 frigate 105 5 front 35 -95 frontier 13 23
    frozen 44 55 fruit 37 -86 frustrated -199 37 frustration -147 51 fuel 68 213 fueled -54 157 fugitive 24 101
    fulfill -146 35 full -16 30 fully -199 42 fun -210 -101 function -12 -111 functional -2 -71 functioning -87 12
    fund -18 135 fundamental -189 39 funded 32 119 funding 39 170 funds -31 171 funeral 74 -93 funny -146 -77
    fur 76 -31 furious -96 -3 furniture -3 -64 further 0 47 furthermore -28 21 future -159 13 gain -70 71
    galaxy 72 -31 gallery 85 -179 gallon 57 89 gamble -113 75 gambling -30 110 game -94 -74 gaming -35 10
    gang 63 38 gap -13 62 garage 54 -85 garbage 54 86 garden 26 -164 garlic -52 -71 garrison 43 -61 gas 75 139
    gasoline 36 158 gate 92 -118 gateway 18 -3 gather -20 -83 gathered 55 -87 gathering -4 -76 gauge 53 -54
    gay -18 14 gear 27 -48 gen -28 64 gender -26 12 gene 49 -26 general 44 59 generally 16 -44 generate -42 132
    generation -115 73 generic 27 72 generous -162 63 genetic 18 21 geneva 91 -33 genius -178 58 genocide -9 113
    genre -67 -41 gentleman -64 -73 genuine -252 24 genus 173 -93 geographic 64 -58 geographical 62 -57
    geography -34 -41 geological 103 -32 gesture -157 -26 get -182 -21 getting -158 38 ghost 60 -46 giant 39 -11
    gift -92 -2 gilbert 56 -68 girl 16 -13 girlfriend 51 -36 give -171 49 given -8 -9 giving -100 62
    glacier 146 -88 glad -288 -63 glass 14 -94 glasses -8 -101 glen 47 -92 global -86 105 globalization -192 67
    globe 66 -69 glory -151 -25 glue -39 -60 go -70 17 goal -105 26 goalie -13 43 goalkeeper 49 21 god -171 8
    going -162 19 gold 24 0 golden 29 -75 golf -51 -85 gone -104 39 good -273 -8 goods 22 132 goodwill -116 4
    google 18 23 gore -29 -10 gospel -60 -93 gothic 22 -127 govern -140 81 governance -170 38 governed -15 28
    governing -20 58 government -78 139 governmental -16 56 governor 48 60 grab -123 61 grace -92 -68 grade 96 9
    gradual -89 20 gradually -64 9 graduate 76 -26 graduated 81 -44 graduation 65 -35 graham -4 -65 grain 42 73
    grammar 12 -95 grand 43 -40 grandfather -41 -64 grandmother -20 -111 grandson -6 -30 grant -93 52 granted 11 85
    graphic 70 -67 graphics -13 -109 grass -4 -81 grateful -270 -31 grave -15 14 gravity -25 5 gray 103 -100
    great -188 -72 greater -102 40 greatest -129 47 greatly -134 25 green 53 -72 greenhouse 54 160 greens -39 -37
    grenade 99 33 grey 135 -138 grid 62 6 grief -166 -19 griffin 36 -47 grim -45 -64 grip -83 32 grocery 37 -1
    gross 58 173 ground -57 -57 grounds 46 3 group 153 45 grove 89 -107 grow -6 -53 growing -61 79 grown -41 25
    growth -40 99 guarantee -137 168 guard 28 95 guarded 15 -64 guardian 51 -13 guerrilla 53 77 guess -197 -12
    guest 106 -144 guidance -38 -44 guide -40 -87 guided -28 -34 guild 58 -24 guilt -144 98 guilty -28 180
    guinea 75 34 guitar -13 -128 guitarist 64 -35 gulf -2 58 gun -12 1 gunfire 44 -24 gunman 69 -29 guy -130 -15
    gym 11 -133 habit -84 24 habitat 57 -18 hair 21 -89 half 43 -19 halftime -8 -41 halfway 0 -65 hall 53 -77
    halt -13 142 ham 36 -78 hamlet 64 -80 hammer 10 -38 hand -46 -68 handed 6 52 handful 10 0 handgun 110 70
    handle -76 -19 handled -11 -23 handling -23 43 hands -76 -22 hang -4 -40 hanging 29 -60 happen -205 -21
    happening -212 -6 happiness -214 13 happy -214 -62 harassment 51 85 harbor 33 -69 harbour 49 -105 hard -164 26
    hardline 8 66 hardly -163 10 hardware -34 -25 harm -154 161 harmony -124 -89 harper -39 -8 harry 1 -31
    harsh -54 50 hart 42 -67 harvest 27 85 hat 18 -78 hatch 94 -84 hate -203 129 hatred -156 106 haul 24 61
    have -8 -23 haven -17 43 hawk 73 -17 head 83 -28 headed 53 -40 header 74 -75 heading 21 -63 headline 33 -9
    headquarters 118 -50 healing -183 -73 health -20 55 healthcare -33 52 healthy -147 -10 hear -160 -92
    heard -34 -66 hearing 24 -99 heart -152 -42 hearts -135 -43 heat 7 -8 heated 29 -88 heath 60 -80 heating 54 65
    heaven -100 -21 heavily 20 23 heavy 41 34 heavyweight -24 25 hedge -25 85 height 65 -36 heights -8 -25
    heir 22 46 held 74 -64 helicopter 146 -49 hell -138 13 helmet 45 -54 help -74 3 helpful -186 -67
    helping -133 91 hemisphere 15 -21 hence -39 -23 henry -17 -49 herald 52 -41 here -6 -55 herein 37 -11
    heritage -54 -19 hero -111 8 heroin 49 137 hidden 31 25 hide -62 91 hiding 27 77 high 36 -29 highlight -76 -83
    highly -11 12 highway 77 -1 hike 24 91 hill 91 -140 hip -27 -76 hire -24 132 hired 54 16 historian 23 -44
    historic -8 -47 historical -16 -90 historically -38 11 history -109 46 hit 23 115 hitter -47 15 hitting -35 76
    hockey -27 -41 hold 2 -10 holder 93 1 holding 27 10 hole 6 4 holiday -26 -60 holocaust -50 88 holy -27 -23
    home -92 20 homeland -42 45 homeless 0 43 homer 8 -34 hometown 8 -52 honest -247 20 honey -15 -44
    honor -102 -17 honorary 95 -26 honored -105 -48 honour -28 -13 honourable -48 -23 honours 49 -18 hood 44 -68
    hook -37 -62 hop -12 -70 hope -202 10 hopeful -156 -46 hopefully -271 -57 horizon 20 -1 horn 17 -53
    horror -74 -23 horse 22 -126 hospital 136 53 host 49 -89 hostage 18 36 hostile -46 103 hostilities -51 44
    hot 50 -48 hotel 70 -133 hour 52 -8 hours 75 -69 house 64 -61 household 52 24 householder 108 -53 housing 3 92
    how -233 -72 however 84 -51 hub 17 10 huge -69 93 hull 86 -89 human -26 83 humanitarian -85 74 humanity -142 97
    humans -52 13 humor -122 -42 hundr -6 -4 hundred 89 43 hunger -49 112 hungry -160 71 hunt 31 -19 hunter 63 -20
    hunting 18 1 hurdles -27 -8 hurricane 22 30 hurt -170 118 hurting -224 148 husband 49 5 hybrid 27 46
    hydrogen 45 60 ice 108 -68 icon -57 -38 idea -196 27 ideal -37 -47 identical 109 -50 identification 63 6
    identified 137 2 identify 7 17 identity -28 29 ideological -119 13 ideology -172 94 idol -1 -22 ignore -162 165
    ignored -77 86 iii 35 -44 ill -31 87 illegal 18 199 illegally 65 173 illness -15 15 image 36 -80
    imagination -217 -5 imagine -298 0 imam 23 -24 immediate -40 66 immediately 67 18 immigrant 60 152
    immigration -6 88 imminent -47 111 immune -89 81 immunity 18 131 impact -79 75 impeachment 8 124 imperial 69 -5
    implement -118 71 implementation -44 -8 implemented -50 55 implicated 86 102 import 12 206 importance -170 -41
    important -150 -66 imported 44 120 impose -82 203 imposed 13 164 imposing -55 118 impossible -132 61
    impoverished -44 147 impression -186 -22 impressive -73 -53 imprisoned 34 83 imprisonment 55 128
    improve -110 106 improved -62 19 improvement -91 24 improving -140 39 in 38 -10 inability -120 100
    inadequate -60 111 inappropriate -85 47 inaugural 42 -107 inauguration 32 -69 incentive -137 162 inch 79 -99
    incident 48 -41 include 163 -2 included 103 -40 including 74 34 inclusion -32 21 income 7 204 incoming 48 42
    incorporated 58 -85 increase -7 204 increased 25 140 increasing -41 141 increasingly -115 45 incredible -245 14
    incumbent 35 73 indeed -171 28 indefinitely 24 69 independence -106 57 independent 12 53 independently 67 -4
    index 81 60 indicate 117 -15 indication -70 9 indicator 65 -26 indictment 84 80 indigenous -28 36
    individual -33 -4 indoor 66 -78 industrial 92 124 industry -2 129 inevitable -177 73 infant 55 18
    infantry 72 -52 infect 32 54 infected 95 73 infection 88 23 inflation 9 113 influence -125 68
    influential -22 -14 influenza 89 -2 inform -111 -46 informal 47 -94 information 12 -11 informed -57 -38
    infrastructure -89 115 inherit -67 65 inherited -25 71 initial 92 24 initially 93 -16 initiative -75 69
    injection 29 103 injure -12 152 injured 82 6 injury -56 -14 ink 68 51 inland 77 -43 inmate 95 71 inn 61 -183
    inner -13 -74 inning -17 -6 innings -9 -21 innocence -111 69 innocent -135 108 innovation -174 20
    innovative -158 -24 input -5 -22 inquiry 39 77 inside 37 -60 insight -148 -61 insist -143 90 insisting -105 102
    inspection 91 52 inspector 122 42 inspiration -154 -85 inspired -112 -70 instability -102 125 install -7 82
    installation 68 -26 instance -7 6 instant -70 20 instantly -59 -10 instead -49 -54 institute 62 -19
    institution -58 31 institutional -104 73 instruct -19 39 instruction 12 -87 instructions 18 -82
    instructor 53 -88 instrument 4 -62 instrumental -38 -84 insufficient -50 128 insurance 46 183 insurer 71 109
    insurgency -41 119 insurgent 70 79 intact -40 -33 integral -54 -62 integrated -33 -37 integration -111 30
    integrity -189 61 intellectual -153 52 intelligence 44 106 intelligent -157 -56 intend -164 65 intended -19 39
    intense -69 -50 intensified -19 44 intensity -57 -44 intensive 11 -44 intent -112 112 intention -84 81
    inter 0 -39 interaction -53 -91 interactive -34 -108 interest -7 87 interested -147 -1 interesting -151 -146
    interface 7 -103 interfere -140 34 interference -53 95 interim 16 72 interior 104 -6 intermediate 132 -45
    internal 12 39 international -39 -3 internationally -24 21 internet -27 66 interpretation -57 -34
    interpreted -36 -25 interrogation 54 -10 interrupted 5 -93 intersection 82 -97 interstate 32 59
    intervene -115 67 intervention -114 117 interview 27 -74 introduce -49 94 introduction -24 -7 invasion -23 115
    inventory 24 84 invest -113 151 investigate 46 33 investigating 74 56 investigation 83 23 investigative 34 10
    investigator 116 30 investing -169 156 investment -99 131 investor -78 104 invitation 13 -56 invite -55 43
    involve -35 35 involved -52 11 involvement -31 105 ira 20 101 iranian 37 130 iraqi 39 124 iron 37 8
    island 94 -82 isolated 26 2 isolation -56 62 issue -98 -64 issuing 34 89 item 16 -38 ivory 52 21 jack -10 -55
    jackal 38 -23 jacket 63 -117 jail 85 126 jailed 84 123 jam 19 -92 japan -2 50 java 61 -45 jay 15 -6
    jazz -29 -96 jean 24 -1 jeans 22 -55 jersey 87 -10 jet 103 28 jewelry -3 -27 jihad -36 69 jimmy -60 -43
    job -69 98 jobless 86 131 john -4 -68 join 27 -47 joined 84 -45 joining -10 39 joint 61 -34 jointly 46 4
    joke -108 5 josh -3 -22 journal 63 -81 journalism -82 2 journalist 59 45 journey -44 -125 joy -196 -59
    judge -36 -9 judgment -113 53 judicial -24 58 judiciary -40 45 juice 4 -34 jump -37 39 jumping 8 -40
    junction 134 -85 jungle 68 -51 junior 56 -50 junta -9 61 jurisdiction 35 32 jury 65 42 just -138 30
    justice -86 58 justified -168 160 justify -188 182 juvenile 73 7 keen -177 -52 keep -112 64 keeper 49 -11
    keeping -127 33 ken -16 -58 kept -25 -31 key -46 6 khan 25 0 kick -59 -15 kicking -71 -37 kid -163 -39
    kidnapping 41 103 kidney 56 2 kill -13 303 killer 28 29 killing 40 136 kilometre 154 -138 kind -218 36
    king -30 -45 kingdom -3 29 kirk -8 -25 kiss -43 -80 kit 75 -108 kitchen -3 -122 knee 0 -88 knife 55 -64
    knight 51 -22 knock -83 28 knockout 39 -26 know -135 -36 knowing -219 8 knowledge -136 16 known 81 -50
    kohl -7 44 kph 67 -22 kremlin 3 29 lab 110 -21 label 44 -16 labeled 34 43 labor -60 122 laboratory 136 4
    labour 31 112 lack -112 57 lacking -166 4 laden 24 55 lady 18 -134 lah 45 -18 laid 19 -59 lake 121 -103
    lama -1 -32 lamp 72 -90 lance 34 -31 land -43 17 landed 78 -27 landing 85 -68 landmark 25 -24 landscape -33 -85
    landslide 76 85 lane 56 -143 language 19 -46 lap 34 -104 large 107 59 largely -10 49 larger 39 0 laser 58 -22
    last 0 66 lasting -133 -10 late 67 -25 lately -197 8 later 76 -70 latest 31 39 latter 27 -49 laugh -163 -52
    launch 77 5 launching 18 49 laundering 26 161 law -6 62 lawmaker 70 93 lawn 7 -112 lawsuit 61 121 lawyer 51 10
    lay 22 -36 layer 63 -79 laying 16 -9 layout 81 -201 lead -14 -44 leader 0 62 leaders -51 13 leadership -174 27
    leading 51 33 leaf 106 -81 league 20 27 leak 116 148 leaning -15 -16 leap -59 8 learn -240 -112
    learned -147 -65 learning -140 -72 lease 75 86 least 43 141 leather 35 -81 leave -67 16 leaving 24 25
    lecture 7 -134 lee 12 -30 left -25 -25 leftist 33 119 leg 49 -158 legacy -158 44 legal -11 74 legally -28 116
    legend -27 -42 legendary -15 -58 legion 15 21 legislation -93 137 legislative 20 -29 legislator 49 13
    legislature 3 26 legitimacy -171 113 legitimate -158 121 legs 5 -141 lemon -2 -93 lend -137 70 lending -23 141
    length 123 -145 lengthy 46 -63 lens 72 -114 leone 26 36 lesbian -15 -32 less -16 82 lesser 35 50
    lesson -241 -23 let -151 74 lethal 22 132 letter 124 -84 letters 84 -42 letting -163 115 level 17 119
    levy 47 114 liability -21 193 liberal -52 73 liberation -2 10 liberty -79 6 library 40 -72 license 81 84
    licensed 97 15 lie 51 -68 lieutenant 112 -36 life -7 41 lifestyle -92 -46 lifetime -59 78 lift -38 54
    lifted 15 84 light 57 -152 lighter 13 -43 lighting 25 -122 lightly -9 -71 lightning 8 -49 like -196 -15
    liked -169 -96 likelihood -60 99 likely 9 60 likewise -68 1 limit 22 174 limited -23 19 limiting -30 144
    line 127 -56 linear 47 -114 linebacker -55 -13 lined 95 -123 lineup -1 -68 lingering -80 34 link 54 35
    linked 74 82 links 13 9 lion 44 -17 liquid 64 9 liquidity -83 92 list 148 73 listed 146 -11 listen -190 -95
    listening -111 -113 listing 120 -6 lit 62 -116 literally -86 -30 literary -23 -43 literature -12 -37
    litigation -44 77 little -152 -81 live -69 -40 liver 62 -4 livestock 53 69 living -38 31 load 23 51
    loaded 34 -7 loan 72 97 lobby -31 -24 local 60 -129 locally 57 -50 locate 15 -74 located 158 -116
    location 115 -131 lock -21 37 locker -32 -115 locomotive 62 -46 lodge 113 -108 log 83 -86 logic -124 -15
    logical -141 -44 logistics -13 6 logo 99 -104 long 73 -69 longer -49 -2 longest 58 -1 look -203 -24
    looking -113 -51 loop 37 -112 loophole -48 166 loose -50 -29 looting -29 136 lord -28 -46 lorry 129 46
    lose -207 155 loss -32 106 losses 3 159 lost -54 89 lot -209 -37 lots -103 -32 lottery -7 127 loud -78 -61
    love -266 -44 loved -195 -51 lover -22 -15 loving -227 -57 low 40 138 lower 78 27 lowered 111 57
    lowering -14 143 lowest 105 143 loyal -70 24 loyalty -167 78 luck -228 -39 lucky -129 -25 lucrative -44 115
    lunar 150 -67 lunch 24 -106 lung 110 10 lure -88 89 luxury -9 37 lying 84 -10 lynch 23 29 mac -6 -45
    machine -3 5 machinery 27 44 mad -88 74 made -21 -18 mafia 43 61 magazine 43 -19 magic -83 -60
    magistrate 135 -32 magnetic 74 -59 magnitude 41 51 mail 48 13 main 108 -64 mainland 39 8 mainly 65 -9
    mainstream -84 46 maintain -146 3 maintained 8 -23 maintenance 49 23 major 29 66 majority 15 150 majors -33 60
    make -70 -60 maker 78 43 makeup 52 -91 making -81 45 malaria 43 71 male 107 -29 mall 14 -88 man -62 42
    manage -95 36 management -56 32 manager 2 -35 mandate -46 116 mandatory 69 146 manhattan 77 -80 manila 91 -33
    mankind -211 47 manner -129 -77 manor 84 -110 mansion 91 -112 manual 71 -23 manufacture 41 68
    manufactured 82 32 manufacturer 119 42 manufacturing 46 76 manuscript 101 -89 many -124 -63 map 34 -88
    maple 34 -89 marathon 60 -119 marble 75 -105 marc 24 -27 march 121 18 marching 16 -73 margin 75 56 maria 39 -74
    marijuana 42 137 marine 106 -23 maritime 70 -8 mark 50 11 marked 42 -57 market -65 46 marketing -42 36
    marketplace -155 34 marking 92 -38 marred 33 25 marriage -37 -10 married 33 -43 marry -56 -29 marseille 75 -4
    marsh 91 -65 marshall -23 -9 mart 9 72 martial -9 -3 martin 21 -34 marvel -15 -56 mask 13 17 mason 30 -98
    mass 66 40 massacre 42 44 masses -24 -26 massive 6 138 master 32 -35 match -16 -98 matched 25 -8 matching 61 -6
    mate 117 -70 material -2 33 math -49 26 mathematical -15 -44 mathematics 10 -48 matrix 52 -44 matt 43 -41
    matter -123 -26 mature -71 -73 max 27 -26 maximum 45 84 may 30 8 maybe -214 14 mayor 13 -72 meal -16 -81
    mean -88 84 meaning -42 -5 meaningful -214 9 means -58 102 meantime -77 56 meanwhile 67 34 measure 63 83
    measured 61 -21 measuring 58 -50 meat 45 9 mechanical 13 -23 mechanics 17 -27 mechanism -53 -3 medal 0 -76
    medalist 44 -44 media 10 58 median 135 63 mediation -51 1 medical 76 -36 medication -13 42 medicine -59 -1
    medieval 20 -95 medium 2 -41 meet 73 -127 meeting 55 -131 member 43 -3 membership 25 96 memo 78 1
    memoir -35 -49 memorable -87 -118 memorandum 67 2 memorial 51 -130 memory -82 -41 men 25 -25 mental -76 -6
    mentally -147 0 mention -51 18 mentor -53 -23 menu -2 -122 mercantile 58 -1 merchandise 23 32 merchant 24 27
    mercury 152 57 mercy -137 23 mere -17 100 merely -93 22 merge 23 49 merged 77 6 merger 5 89 merit -52 58
    mess -148 31 message -51 -180 metal 66 -16 meter 108 -68 method 20 -21 metre 142 -185 metric 86 49
    metro 113 -44 metropolitan 102 -46 midday 102 -52 middle -77 -59 midnight 78 -70 midst -148 52 midway 58 -76
    might -92 53 mighty -130 10 migration 36 7 mike -6 -78 mild 19 -60 mile 121 -149 milestone -81 -3
    militant 42 95 military 15 98 militia 45 79 milk 38 34 mill 93 -55 millennium -64 -26 miller 8 -53
    million 95 188 mind -234 -38 minded -189 13 mine 64 63 miner 104 98 mineral 44 64 mini 49 -43 minimal -54 24
    minimum 50 162 mining 42 141 minister 14 15 ministerial 74 -42 ministry 108 101 minor 84 29 minority -12 117
    minus 127 108 minute -30 -62 minutes 48 -81 miracle -142 -6 mirror 0 -93 misconduct 48 88 miss -45 0
    missed -47 -5 missile 55 77 missing 43 18 mission 25 -57 missionary 7 -63 mistake -231 94 mix -73 -53
    mixed 5 -65 mixing -51 -65 mixture -17 -68 mob 16 46 mobile 71 3 mode -52 -72 model 96 -67 moderate -34 38
    modern -65 -64 modernization -176 81 modernize -174 154 modest -36 20 modified 97 -26 molecular 108 -46
    mom -114 -61 moment -148 -64 momentum -169 -1 monarch 2 -35 monarchy -93 130 monastery 78 -89 monetary -78 60
    money -75 250 monitor 65 -63 monitoring 66 18 monk 33 -84 monopoly -40 179 monster 6 -9 monte 66 -61
    month 205 107 monthly 132 58 monument 27 -34 moo 47 46 mood -134 -64 moody 6 -17 moon 70 -54 moral -225 63
    moratorium 51 165 more -15 131 moreover -62 81 morning 52 -129 morocco 27 0 mortar 92 -6 mortgage 3 127
    mosque 38 -49 moss 67 -86 most 32 17 mostly 43 -5 moth 159 -113 mother -70 -121 motion 42 -24
    motivated -159 131 motivation -214 34 motive -53 46 motor 84 -4 motorcycle 86 -27 mound 32 -117 mount 71 -64
    mountain 81 -100 mountainous 108 -20 mounted 95 -83 mounting -16 106 mourn -123 1 mourning -9 -32 mouse 34 -104
    mouth 15 -86 move -37 -8 movement -69 13 movie -53 -25 moving -28 -64 mph 61 -10 much -144 97 mud 52 -36
    multimedia -50 -57 multinational -61 115 multiple 76 -31 municipal 116 65 municipality 165 -13 murder 64 105
    murdered 39 67 murphy 16 -72 muscle -46 -50 museum 66 -50 music -28 -79 musical -34 -96 musician 10 -47
    must -99 46 mutual -109 69 mysterious 34 -37 mystery -10 -59 myth -118 63 naked 11 -60 name 73 -82
    namely -39 -6 names 101 -20 naming 52 19 narrative -91 -140 narrow 20 -65 narrowly 40 34 nation -164 158
    national 3 74 nationalist 1 48 nationality 39 61 nationally 52 16 nationwide 76 111 native 59 -56
    natural -39 44 naturally -104 -37 nature -99 -38 naval 92 -25 navigation 32 -59 navy 109 9 nazi 17 130
    near 119 -46 nearby 149 -136 nearest 106 -60 nearly 61 122 necessarily -143 44 necessary -184 62
    necessity -242 35 neck 43 -119 nee 5 16 need -289 6 needed -138 60 needs -169 53 negative -62 66
    negotiate -43 33 negotiation -89 -38 negotiator 19 -36 neighbor -76 14 neighborhood 4 -71 neighbour -3 111
    neither -115 34 nelson -16 -67 nephew 46 -28 nerve -18 24 nervous -163 -39 nest 85 -77 net 83 141
    network 19 -33 neutral 9 15 never -52 64 nevertheless -108 13 new -35 124 newly 49 -12 news 37 -62
    newspaper 85 80 newt -49 18 newton 81 -91 next -23 -79 nice -129 -112 nick -4 3 nickname 9 -23 night 77 -50
    nightmare -125 15 nine 115 44 ninety 3 58 ninth 49 -19 no -110 69 noble -41 -2 nobody -191 57 noise -9 12
    nominated 55 -26 nomination 11 6 nominee -4 34 non -8 154 none -55 55 nonetheless -133 27 nonprofit -13 39
    noon 90 -94 nordic 32 -54 normal -11 -30 normally 46 -71 north 104 -23 northeast 120 -47 northeastern 134 -8
    northern 121 -2 northwest 130 -25 northwestern 129 -13 nose 17 -73 not -84 48 notable 60 -103 note 7 -70
    noted 19 -42 nothing -193 49 notice 8 -45 noticed -37 -85 notion -203 68 notorious 66 55 nova 102 -39
    novel 6 -79 novelist -3 3 now -43 44 nowhere -133 24 nuclear -33 159 number 41 84 numbers 26 56 numerous 62 -39
    nurse 18 -74 nursing 36 -15 nutrition -31 -2 nuts -81 -61 oak 84 -111 oath -44 25 object 0 -29
    objective -140 14 obligation -93 105 observation 84 -97 observatory 162 -96 observe -30 -89 observed 68 -108
    observer 38 -54 obstacle -100 15 obtain -7 83 obvious -166 0 obviously -260 -15 occasion -86 -125
    occasional 26 -87 occasionally 21 -154 occasions 19 -82 occupation -49 119 occupied 59 32 occupy 40 -10
    occur 57 -35 ocean 7 -15 odd -86 -89 odds -110 43 off 2 12 offense -101 78 offensive -61 59 offer 12 97
    offering -32 27 office 100 -5 officer 75 39 official 176 90 officially 97 -19 offset -24 128 offshore 61 76
    often 37 -3 oil 32 180 old 16 -114 older -10 -3 olive 40 -123 on 37 -30 once -53 13 one -28 59 ongoing -36 10
    online 9 16 only -92 0 open 7 -35 opened 72 -74 opener 7 -57 opening -1 -84 openly -69 39 opera 43 -95
    operate 28 32 operating 73 87 operation 52 33 operational 42 10 operations 37 55 operator 93 11 opinion -59 34
    opponent -6 108 opportunity -270 9 oppose -100 178 opposed -58 132 opposing -71 81 opposite 27 -114
    opposition 13 108 optical 40 -46 optimism -159 52 optimistic -146 -23 option -41 93 optional 30 -100
    oracle 27 -3 oral 40 -70 orange 109 -58 orbit 128 -39 orchestra 60 -109 order -28 106 ordered 118 69
    ordering 49 109 ordinary -136 45 ore 115 68 organ 36 -27 organic -4 40 organisation 31 43 organised 21 -38
    organisers 47 -36 organization -27 60 organize -52 -7 organized -11 -19 organs -7 18 orientation 20 -49
    oriented -97 -18 origin 79 12 original 59 -68 originally 145 -89 orthodox -5 -45 otch -118 0 other 103 36
    otherwise -104 41 ottoman -20 16 ought -264 59 ounce 21 36 oust -19 161 ouster -24 131 out 2 50 outbreak 82 101
    outcome -106 1 outdoor 52 -118 outer 92 -100 outfit 62 -66 outgoing 12 45 outlawed 43 120 outlined -4 -30
    outlook -40 7 output 98 110 outrage -99 94 outright -18 209 outside 55 -39 outskirts 138 -46 outspoken -48 31
    outstanding -39 31 oval 109 -231 oven 65 -59 over 36 -37 overall -40 4 overcome -210 62 overhaul -63 84
    overhead 97 -6 overlooking 60 -125 overnight 78 10 overseas 0 95 oversee 21 17 oversight -68 73
    overthrow -76 151 overtime -9 78 overturn -8 112 overturned 86 77 overview -14 -153 overwhelming -152 113
    overwhelmingly -21 106 owe -219 191 own 19 153 owned 80 60 owner 38 25 ownership -20 49 oxford 76 -109
    oxygen 43 71 pace -70 -7 pacific 57 -46 pack 28 -48 package -26 43 packed 36 -103 pact -27 149 page 73 -97
    paid 13 109 pain -144 3 painful -201 -2 paint 24 -55 painted 78 -161 painter 46 -113 painting 14 -94
    pair 86 -121 palace 69 -104 pale 115 -133 palm 77 -96 pan 49 -57 pandemic -7 119 panel 85 -61 panic -105 67
    pants 39 -108 paper 71 -26 papers 88 -3 par -12 8 para 63 55 parade 49 -106 paradise -16 -57 parallel 56 -102
    paramilitary 78 83 paramount -29 -40 parent 12 66 parish 107 -39 park 43 -96 parked 99 -33 parking 86 -87
    parliament 79 47 parliamentary 58 39 parole 78 92 part -37 -72 partial 89 83 partially 44 29 participant 35 -47
    participate -46 -6 participating 17 55 participation -54 92 particular -76 -23 particularly -124 -5
    partisan -72 48 partly -50 60 partner -21 48 partnership -72 13 parts 63 10 party -38 60 pass -6 -2
    passage -15 9 passenger 125 -2 passing -7 18 passion -211 -39 passport 71 52 past -58 63 pastor -5 -41
    pat -55 -31 patch 51 -74 patent 65 69 path -46 -40 patience -235 -8 patriot -57 118 patriotic -119 2
    patrol 120 -12 patron -4 -45 pattern 44 -71 pay 74 227 paycheck -96 90 paying -68 164 payment 53 146
    payroll 42 215 pct 78 70 peace -151 -30 peaceful -88 -23 peacefully -93 -23 peacekeeping -28 70 peak 107 -5
    peaked 79 62 pearl 34 -85 peer -13 48 pen 76 13 penalty -5 91 pending 106 35 peninsula 40 -83 penny -24 45
    pension 23 235 pensioner 21 84 pentagon 60 54 people -45 167 peoples -121 -12 pepper 19 -53 perceived -151 109
    percent 76 272 percentage 82 140 perception -189 45 perfect -90 -88 perfectly -129 -123 perform 0 -73
    performance -24 -69 performer 1 -55 performing 3 -43 perhaps -143 -10 period -14 -3 permanent 37 25
    permanently 36 81 permission 58 23 permit -9 128 perry 31 -58 persecution -70 111 persistent -26 85
    person -74 -17 personal -111 10 personality -72 -77 personally -142 18 personnel 50 51 perspective -200 -82
    persuade -116 76 peso -28 117 pet 47 13 petition 57 73 petroleum 39 127 petty -39 58 pharmaceutical 39 108
    phase 21 -17 phenomenon -45 3 philosophical -107 -72 philosophy -113 -34 phoenix 54 -43 phone 54 -6
    photo 82 -111 photograph 134 -134 photographer 68 -93 photography 5 -113 phrase -71 -10 physical -59 -40
    physically -136 -36 physician 63 -29 physics 22 -36 pianist 4 -78 piano 12 -137 pick -42 8 picking -48 -19
    pickup 47 -15 picture -33 -71 pie -7 -49 piece -33 -98 pierce -34 -41 pig 64 30 pile 15 23 pilgrimage 4 -28
    pilot 104 -12 pin 58 -56 pinch -85 12 pine 71 -100 pink 93 -115 pioneer 5 -8 pipe 65 -3 pipeline 25 122
    piracy -30 96 pistol 82 -47 pit 60 -21 pitch -26 -89 pitched -35 -58 pitcher -23 5 pitching -102 -17
    pizza 15 -55 place -49 -93 placed 142 -65 placement 102 -47 plain -22 -81 plan 78 51 plane 114 -37 planet 55 38
    planned 70 -1 planning -26 18 plant 136 9 plantation 40 -27 planted 104 -5 planting 54 14 plaque 98 -73
    plastic 78 -51 plate 38 -105 plateau 94 -23 platform 18 -81 platinum 32 73 play -91 -109 played -26 -113
    player -19 -22 playing -96 -77 playoff -39 -29 plaza 33 -109 plea -26 56 pleasant -75 -171 please -129 -20
    pleased -209 -62 pleasure -167 -81 pledge -84 168 pledged -51 143 plenty -173 -32 plight -130 38 plot 15 -31
    plug -23 80 plunge -4 129 plus 46 30 pneumonia 94 -89 pocket 49 -18 podium 14 -145 poem 7 -102 poet 0 -34
    poetry -53 -95 point 29 -32 pointed 20 -83 poised -35 20 poison 27 126 poisoning 122 107 pole 103 -79
    police 105 57 policeman 68 25 policy -202 64 polish 43 48 political -51 72 politically -122 92 politician 10 71
    politics -124 13 poll 87 40 polls 29 53 polluter 25 159 pollution 57 164 pond 79 -112 pool 51 -74 poor -57 122
    poorly -33 11 pop -22 -18 pope -33 -78 popular 3 -15 popularity -56 65 populated 67 15 population 138 159
    populous -2 90 pork 15 52 port 75 -61 portable 18 -34 porter 34 -89 portfolio -11 43 portion 77 1
    portrait 18 -110 portrayed -36 -64 pose -54 37 posed -21 35 position -63 -42 positive -76 4 possession 19 114
    possibility -72 91 possible -52 34 possibly -6 73 post 95 65 postal 80 108 posted 147 20 posting 82 55
    postwar -92 111 pot 8 50 potential 13 117 potentially -52 157 potter 28 -62 poultry 89 76 pound 52 31
    pour -25 34 poverty -22 157 powder 104 1 power -25 144 powered 75 -7 powerful -73 30 practical -165 -74
    practically -136 65 practice -73 -28 practiced -78 -75 praise -136 -7 pray -127 -95 prayer -41 -126
    precedent -127 85 precious -143 20 precise -4 -79 precisely -96 -32 precision -36 15 predecessor -6 31
    predict -57 53 predominantly 60 -14 prefecture 143 -46 prefer -102 -6 preference -12 54 preferred 41 18
    pregnancy 48 20 pregnant 38 27 preliminary 161 -19 premature -57 60 premier 47 -1 premiere 75 -99
    premiership 48 -31 premises 82 -27 premium 21 93 preparation -38 -84 prepare -152 -56 prepared -54 -57
    prescription -8 138 presence -34 24 present 31 -73 presentation 12 -170 preservation -69 -15 preserve -89 14
    preserved 23 -103 presidency -23 61 president 56 191 presidential 60 2 press 24 -74 pressed -49 -54
    pressing -101 -13 pressure -72 78 prestigious 54 -27 presumably -17 16 pretty -228 -55 prevent -58 132
    prevention -14 64 previous 95 34 previously 145 28 prey 7 -36 price -65 108 pricing -29 98 pride -216 -3
    priest 53 27 primarily 35 -45 primary 84 -50 prime 23 52 prince 26 -29 princess 43 -98 principal 81 -38
    principle -47 36 print 79 -70 printing 46 29 prior 81 -11 priority -134 81 prison 128 95 prisoner 52 45
    privacy -95 55 private 71 104 privately 11 0 privatization -59 195 privilege -82 64 prize 21 -27 pro -39 71
    probably -63 13 probation 105 60 probe 108 72 problem -18 34 procedure 20 7 proceed -43 -26 proceedings 20 -23
    proceeds -1 84 process -99 9 processing 48 41 procession 90 -161 proclaimed -59 47 produce 40 35 producer 79 27
    product -20 61 production 65 88 productive -153 44 productivity -46 155 profession -137 31 professional -22 -39
    professor 36 -51 profile 57 -45 profit 14 154 profitable -73 99 profits -44 193 profound -257 2 program -65 53
    programme 21 14 programming -14 -60 progress -195 -9 progressive -48 3 prohibit 35 168 prohibited 55 111
    project 26 55 projected 83 103 proliferation -60 112 prolonged -33 55 prominent 72 -60 promise -202 140
    promising -103 87 promote -143 -10 promotion -45 22 promotional 28 -44 prompt -98 80 prompting 22 107
    promptly -33 40 prone 3 50 pronounced 39 -105 proof -58 92 propaganda -44 70 proper -42 -52 properly -70 -35
    property -3 100 prophet -23 0 proportion 5 143 proposal 2 120 propose -193 124 proposition -75 145
    prosecution 27 67 prosecutor 105 61 prospect -139 90 prospective 62 19 prosperity -161 51 prosperous -159 13
    prostitution -3 117 protect -185 195 protected 21 39 protection -7 141 protective 16 -27 protein 65 -35
    protest 63 56 protestant 8 39 protester 82 -41 protocol 39 36 prototype 102 -60 proud -212 -46 prove -165 103
    proved -118 42 proven -117 156 provide -19 -26 provider 41 51 province 96 43 provincial 111 41
    provision -21 148 provisional 117 66 provisions -29 137 provoked -69 77 proximity 25 -95 psychiatric 69 -10
    psychological -82 9 psychology -50 -49 public -144 79 publication 79 2 publicity -71 21 publicly -15 68
    publish 13 56 published 95 -52 publisher 27 22 publishing 18 16 puck -22 -41 pull -105 54 pulling -72 39
    pullout 15 61 pump -4 120 punch -43 -19 punish -136 181 punished -100 150 punishment -111 139 punk -25 -23
    pupil 138 40 purchase 45 111 purchasing 0 179 pure -113 64 purely -91 2 purple 96 -97 purpose -93 -102
    pursue -127 63 pursued -67 -9 pursuing -121 86 pursuit -102 20 push -97 115 pushing -101 93 put -99 84
    putt -65 -67 putting -145 73 quake 52 5 qualification 37 -21 qualified 8 18 qualifier 57 -2 qualify 5 89
    qualifying 33 -49 quality -82 1 quantity 9 70 quantum -15 8 quarter 56 58 quarterback -49 27 quarterly 79 49
    quarters 48 0 quartet -19 -117 queen 26 -115 quest -102 6 question -130 29 questionable -38 71
    questioning -3 -19 quick -129 -44 quickly -123 7 quiet -83 -114 quietly -78 -67 quit -41 107 quite -167 -61
    quota 79 158 quote -23 -14 rabbi -2 -33 race 2 -76 racial -34 47 racing 5 -86 racism -110 75 racist -49 107
    radar 99 8 radiation 117 49 radical -72 83 radio 45 -27 radioactive 113 104 rage -88 13 raid 104 42 rail 70 4
    railroad 66 -6 railway 90 -107 rain 114 -97 rainfall 138 -27 raise -27 98 raised 42 54 raising -20 104
    rally -56 -12 ram -12 27 rampant -23 167 ranch 78 -101 rand 11 49 random 48 7 randy 17 -8 range 90 -25
    ranging 73 16 rank 94 69 ranked 49 43 ranking 83 53 ransom 22 97 rap -20 11 rape 75 132 raped 47 41
    rapid -40 13 rapidly -46 36 rare 1 -52 rarely -8 -50 rate 29 151 rates 17 113 rather -187 21 ratified 32 100
    rating 54 87 ratio 85 71 ravaged -37 79 raw -54 45 ray 35 -42 rbi 50 36 reach -8 32 reaching -5 46
    react -143 -6 reaction -62 7 reactor 109 119 read 50 -43 reader -51 -110 readily -68 10 readiness -78 25
    reading 26 -28 ready -115 -48 real -164 41 realistic -163 -36 reality -157 18 realize -306 35 realized -220 16
    really -332 -10 rear 66 -105 reason -143 65 reasonable -140 64 rebel 85 74 rebellion -23 96 rebound -68 37
    rebuild -173 111 rebuilding -164 59 recall 53 94 receive 73 113 received 91 40 receiver 21 -14 recent -4 48
    recently 56 10 reception 10 -131 recession -83 143 recipe -17 -84 recipient 34 69 recognised 4 4
    recognition -99 44 recognize -150 88 recognized -33 5 recommend -129 7 recommendation 52 44
    reconciliation -176 -8 reconnaissance 134 -59 reconstruction -93 48 record 123 115 recorded 128 -48
    recording 82 8 recount 51 -5 recover -100 106 recovered 50 24 recovering -48 36 recovery -24 44
    recreation 24 -102 recreational 18 -25 recruit -13 81 red 118 -108 reduce -88 141 reduced 55 127
    reducing -33 165 reduction -6 156 reed 23 -62 refer 60 -87 referee 1 -14 reference 64 -30 referendum 19 135
    refinery 80 76 reflect -112 -4 reflected -78 0 reflecting -38 1 reflection -136 -78 reform -131 98
    reformed -36 25 refuge 25 53 refugee 76 52 refusal -2 116 refuse -39 174 regain -143 64 regard -182 63
    regardless -94 53 regime -113 185 regiment 86 -57 region 36 28 regional 63 14 register 132 46
    registered 158 109 registration 120 61 regret -197 42 regular 72 -70 regularly 79 -86 regulate -52 87
    regulated -14 89 regulation -60 75 regulatory -48 70 rehabilitation -12 -16 reign -44 -1 reigning -28 -19
    reinforce -125 16 reinforced -47 -26 reject -108 206 rejected 24 126 rejection -60 146 related 31 -14
    relation -5 -10 relations -101 -11 relationship -102 -45 relative 3 43 relatively 1 8 relaxed -146 -99
    relay 34 -103 release 98 -135 releasing 43 52 relegation 55 -10 relevant -77 -34 reliable -41 55
    reliance -86 151 relief -65 27 relieved -137 -48 religion -122 34 religious -58 45 relocated 89 -60
    reluctant -94 64 rely -111 79 remain 8 42 remainder 85 10 remaining 50 17 remains 1 6 remark -27 -70
    remarkable -133 -50 remember -194 -58 remind -234 -30 reminder -172 -37 remote 58 -15 removal 71 111
    remove 37 40 removed 100 0 renew -113 130 renewable -9 154 renewal -68 75 renewed -78 91 renovation 2 -14
    renowned 25 -104 rent 13 109 rental 73 48 reopen -3 14 repair -3 38 repeal -90 202 repeat -72 40 repeated 10 13
    repeatedly 6 68 replace 22 65 replacement 68 18 replacing 17 40 reply -28 -27 report 111 6 reported 157 73
    reportedly 118 -81 reporter 70 -56 reporting 43 77 represent -22 -6 representation 7 12 representative 64 -39
    represented 45 -18 republic 24 71 republican 0 77 reputation -143 68 request 8 11 requested 91 15
    require -62 31 required 20 42 requirement 39 145 rescue 3 -64 rescued 65 30 rescuer 123 -55 research 73 88
    researcher 91 -102 reservation 46 36 reserve 88 50 reserved 23 -67 reserves 24 164 reservoir 103 10
    residence 140 -77 resident 106 -67 residential 89 -1 resign -24 157 resignation 5 48 resist -187 86
    resistance -29 78 resistant -23 73 resolution -34 44 resolve -126 45 resolved -120 -8 resolving -117 10
    resort 37 -57 resource -21 29 respect -215 77 respected -111 3 respectively 172 -21 respects -135 -13
    respiratory 73 2 respond -122 55 response -83 4 responsibility -163 127 responsible -55 16 rest -19 -10
    restart -49 32 restaurant 74 -88 restoration -69 -14 restore -155 110 restraint -156 -66 restrict -37 118
    restricted 88 27 result 14 45 resume -14 -3 resumption -31 23 retail 44 33 retailer 33 83 retain -65 51
    retained 64 -42 retaliation 12 163 retire -45 72 retired 84 -45 retirement -23 94 retiring -24 38
    retreat -34 -39 retreated 43 15 return -8 -5 returning -14 -7 reunification -89 20 reunion 23 -129
    reveal 13 -20 revealing -7 -12 revenge -101 72 revenue 20 169 reverse -55 78 reversed 7 50 review -41 -37
    revised 117 53 revision 41 51 revival -77 -69 revive -155 76 revived -74 15 revolt -41 144 revolution -129 69
    revolutionary -71 54 reward -115 135 rhetoric -119 36 rhythm -118 -110 ribbon 94 -156 rice 12 -25 rich -148 64
    rick 3 -40 rid -215 208 ride -66 -106 rider 59 -26 ridge 106 -138 riding 2 -82 rifle 85 -23 rift -19 10
    right -54 16 rim 67 -89 ring 58 -52 ringgit 6 101 rings 11 -74 riot 60 2 ripped 14 -9 rise 69 157 risen 60 129
    rising 2 152 risk -90 165 risky -107 105 ritual -7 -76 rival 44 116 rivalry -94 -39 river 17 -50 road -48 -88
    roads 35 -4 roadside 89 2 rob -36 19 robbery 43 85 robin 79 -83 robot 16 -67 robust -84 26 roc 15 1 rock 60 -38
    rocket 98 70 rocky 57 -78 rod 12 -39 role -89 -5 roll -2 -10 rolled 26 -32 roller 2 -110 rolling 26 -22
    roman 21 -9 romance -45 -71 romantic -100 -78 roof 67 -117 rookie 0 26 room -19 -126 rooms 58 -108 root -105 2
    roots -79 -42 rose 112 67 roster 28 -24 rotation 37 -51 rouge 63 69 rough -17 -82 roughly 133 25 round -117 -72
    rounded 112 -115 roundup 8 9 route 73 -66 routine 27 -58 routinely 67 64 rover 88 -40 row 88 2 royal 122 -78
    rubber 47 3 rubble 37 -8 rugby -2 -43 rule -60 173 ruled 12 118 ruler -19 40 ruling 31 95 run 39 -64
    runner 54 -75 running 23 5 runoff 125 101 runway 143 -107 rupiah 18 102 rural 2 34 rush -91 37 rushed 9 -5
    rushing -28 85 russian 51 174 ruth 5 -45 sacked 44 103 sacred -28 -41 sacrifice -188 44 sad -193 -50
    safe -116 75 safeguard -158 116 safely 7 -8 safety 26 38 sail 60 -103 sailing 7 -126 saint 75 -99 sake -263 36
    salad -13 -127 salary 45 131 sale 56 127 sales 57 120 salmon 40 -5 salt 27 -50 same 57 97 sample 156 -26
    sanction -49 154 sanctuary 23 -36 sand 48 -58 sandwich 20 -114 sandy 44 -118 sang 3 -107 sat 92 -160
    satellite 169 19 satisfaction -141 23 satisfied -175 20 satisfy -179 114 sauce 12 -94 saudi 23 87
    sausage 43 -71 save -84 144 saved -97 111 saving -162 120 savings -58 194 saw -42 -6 say -346 53 saying -78 94
    scale 25 40 scandal 11 103 scare -71 99 scared -214 47 scattered 106 -58 scenario -67 55 scene 27 -121
    schedule 75 -116 scheduled 139 -95 scheme -3 126 scholar 8 -39 scholarship -39 -2 school 98 -68
    schoolteacher 67 -33 science -97 -24 scientific -15 11 scientist 48 109 scope -68 11 score -22 -4
    scoreboard 5 -116 scorer 15 21 scores 56 45 scoring -11 2 scout 61 -69 scrap 12 173 screaming -67 -42
    screen 33 -106 screening 84 -34 screenplay -4 -53 script -24 -86 scrutiny -25 65 sculpture 38 -133 sea 74 -14
    seal 101 -33 sealed 86 -5 search 49 19 searching -14 -20 season 27 -58 seasonal 104 -48 seat 80 5
    seated 41 -161 seats 58 34 sec 43 -5 second 11 -31 secondary 79 -36 secret -12 47 secretary 5 -66
    secretly 25 42 sect 89 46 sectarian -28 82 section 118 -70 sector -15 106 secular -99 47 secure -115 72
    security 17 62 see -84 -60 seed 31 21 seeded 38 -36 seeing -162 -4 seek -26 16 seeking -46 127 seem -174 -13
    seemingly -120 -6 segment 82 -80 seize -63 146 seizure 72 154 select 35 -54 selected 103 -68 selection 36 -74
    self -137 74 sell -46 87 seller 30 81 selling -15 122 semi 43 -20 semiconductor 63 35 semifinal 45 -90
    seminar 16 -113 seminary 66 -59 sen 32 76 senate 20 0 senator 31 5 send -30 59 sending -3 105 senior 82 -2
    sense -299 -4 sensitive -41 21 sent 82 29 sentence 61 67 sentiment -104 61 separate 137 -37 separated 113 -117
    separately 147 -46 separation -22 41 separatist 35 70 sequel -45 -17 sequence 64 -103 sergeant 95 -17
    serial 102 8 series 33 -65 serious -85 75 seriously -108 78 servant -20 30 serve -32 -139 server 60 -43
    service -51 18 services 21 16 serving 37 -4 session 6 -93 set 65 -65 setback -112 83 setting -3 -21
    settle -30 87 settled 16 8 settlement 40 59 settling -23 39 seven 101 31 seventh 53 -12 seventy 79 62
    several 114 -113 severe -1 64 severely -35 77 sex -8 46 sexual -19 53 sexually 23 30 shadow 13 -37
    shake -158 -12 shaken -154 15 shaking -108 -88 shall -91 13 shallow 23 -75 shame -216 101 shanghai 91 -32
    shape -95 -146 shaped 9 -134 share 27 79 shared -72 -58 shareholder -6 128 sharing -67 45 shark 52 -63
    sharp -20 -24 sharply 38 73 shattered -82 7 shed 37 50 sheep 67 4 sheer -118 31 sheet 63 -39 sheik -17 -6
    sheikh 19 -36 shelf 65 -22 shell 104 20 shelling 64 23 shelter 17 -6 sheriff 113 -44 shield 45 26 shift -43 10
    shifting -87 20 shin 51 23 ship 76 -8 shipment 104 110 shipping 57 62 shirt 56 -90 shock -130 70
    shocked -161 13 shoe 45 -39 shoes -21 -68 shook -67 -56 shoot -11 59 shooting 37 -17 shootout 39 1 shop -6 -86
    shopping -13 -65 shore 22 -40 short 73 -9 shortage -13 156 shortly 92 -73 shot 23 -4 shoulder -27 -66
    shouted -55 3 shouting -70 -8 show -12 26 showcase -93 -100 showdown -18 -20 showing 10 5 shrine 38 -36
    shut 55 113 shuttle 60 -71 shy -59 -1 sick -113 53 side 67 -57 siege -14 -1 sierra 48 30 sight -110 -69
    sign -14 146 signal 6 -45 signature 32 -81 signed 64 26 significance -84 -62 significant -32 33
    significantly -23 82 signing -3 22 silence -53 -3 silent -21 -65 silicon 26 11 silk 66 -123 silva 50 20
    silver 67 -73 similar 63 -20 similarly -18 -46 simple -135 -93 simply -143 35 simultaneously -9 -49 sin -69 83
    since 23 87 sing -65 -96 singer 58 -48 singing -47 -136 single 41 7 singles 35 -46 sink -20 47 sinking -9 89
    sir -6 -67 sister 4 -118 sit -17 -178 site 126 -49 sitting 10 -100 situated 122 -137 situation -159 -28
    six 101 24 sixteen 112 -53 sixth 70 0 sixty 51 65 size 76 -3 sized 62 -27 skating -15 -110 skeptical -169 40
    ski 66 -92 skiing -6 -101 skill -169 -31 skilled -88 40 skin 13 -77 skipper 25 -10 skull 97 -90 sky 52 -55
    slain 88 2 slalom 44 -142 slam -34 6 slash 35 174 slashed 91 130 slaughter 8 114 slave -13 66 slavery -107 105
    slaying 82 24 sleep -74 -76 sleeping -1 -93 slide 14 2 slight 26 -30 slightly 60 -35 slim -27 -14 slip 14 1
    slogan -33 -2 slot 58 -30 slow -131 -25 slowdown -51 89 slower -28 -4 slowing -87 96 slowly -57 -62
    sluggish -83 56 slump -60 112 small 67 -56 smaller 73 13 smart -152 -34 smashed 40 11 smell -90 -11
    smile -133 -106 smiling -79 -156 smith -5 -48 smoke 91 17 smoking 37 84 smooth -70 -154 smuggling 29 158
    snake 45 -69 snap -23 17 snow 79 -68 so -118 33 soap 43 -60 soaring -10 124 soccer -17 -3 social 70 76
    socialist -31 112 society -113 -7 sodium 56 41 soft 0 -43 software 3 36 soil 26 26 solar 98 12 sold 69 54
    soldier 39 55 sole 52 37 solely -31 38 solid -67 -15 solidarity -142 53 solo 57 -87 solution -106 29
    solve -160 46 solved -105 12 solving -132 0 some -42 36 somebody -206 38 somehow -232 30 someone -121 42
    sometime 35 -39 sometimes -26 -98 somewhat -58 -59 somewhere -54 -10 son -27 -48 song 15 -84 songwriter 25 -24
    soon -95 -3 sooner -179 63 sophisticated -104 23 sophomore 2 -43 sorry -270 33 sort -213 -9 sought -19 92
    soul -89 -53 sound -193 -68 soundtrack 12 -76 soup -2 -70 source 13 55 south 50 -45 southeast 72 -35
    southeastern 111 -22 southern 91 -7 southwest 150 -69 southwestern 124 -46 sovereign -75 120
    sovereignty -104 88 soviet 3 137 spa 75 -102 space -22 11 spacecraft 105 -27 span 40 -82 spare -104 41
    spark -103 101 speak -75 -75 speaker 51 -68 speaking -10 -86 special 9 -82 specialist 36 -66 specialized 64 -54
    specially 70 -130 specialty 69 -41 species 87 -44 specific 3 -41 specifically -1 -12 specified 101 4
    specify 29 21 spectacular -48 -34 spectrum -11 -12 speculation -33 84 speech -55 -65 speed -33 -28
    speedway 89 -116 spell -2 -26 spelling 43 -25 spend -4 68 spending 18 115 spent 26 26 spike 47 18 spill 35 98
    spin -32 -59 spirit -184 -34 spirits -92 -1 spiritual -125 -34 spite -176 53 split 43 -25 spoke -6 -109
    spoken 2 -99 spokesman 71 -75 spokeswoman 109 -87 sponsor 14 34 sponsorship 0 73 sport -61 23 sporting -1 -62
    spot 62 -71 spotlight -94 -21 spots 87 -80 spotted 167 -123 sprawling 81 5 spray 93 -6 spread 16 31
    spreading -37 92 spring 22 -18 sprint 36 -51 spur -72 58 spy 52 93 spying 25 153 squad 38 -7 squadron 117 -47
    square 135 -111 stability -127 56 stabilize -134 98 stable -72 3 stadium 36 -72 staff 2 -89 stage 43 -100
    staged 46 -16 staging 24 6 stake -48 96 stakes 7 -50 stall 21 -63 stamp 8 71 stance -101 13 stand -96 -72
    standard 47 -11 standing -7 -71 standoff 14 13 star 71 -14 stark -61 -50 starred 70 -103 start -55 10
    starter 8 -12 starting -3 -29 state 2 103 stated -18 4 statement -3 -65 statesman -59 -31 statewide 109 79
    station 112 -81 statistical 83 -12 statistics 96 67 statue 22 -83 status -12 70 statute 28 91 stay 1 -25
    stays 8 -83 steadily -13 46 steady -51 25 steal -67 159 stealing -29 169 steam 32 -36 steel 42 40 steep 37 5
    steering -28 -59 stem 36 77 step -142 -30 steps -82 -41 sterling -14 22 stern 28 -44 stick -102 -58
    stiff -13 -1 still 25 -45 stimulate -130 78 stimulus -95 90 stint 65 -51 stir -67 -28 sto 10 -8 stock 16 68
    stocks -6 108 stole -5 128 stomach -15 -42 stone 70 -114 stood 65 -33 stop -61 97 stopped -2 37 stopping -90 43
    stops -5 -52 storage 88 28 store 87 -27 storm 56 -74 story 22 -125 straight -17 -30 strain 3 14
    strained -64 -16 strait 4 -72 straits -26 -47 stranded 78 37 strange -117 -87 strategic -84 -15
    strategist -15 -8 strategy -154 34 straw 38 -55 streak -43 14 stream 81 -22 street -14 -95 strength -234 36
    strengthen -162 73 strengthened -72 35 strengthening -143 34 stress -78 -28 stressed -136 -31 stretch -15 -56
    stretched -31 -75 stretching -49 -39 stricken 16 87 strict -18 48 strictly -31 -13 strike 38 76 striker 41 2
    striking 4 9 string 36 -25 strings -17 -88 strip 71 67 stripped 25 81 stroke 32 -27 strong -149 -3
    stronger -237 76 stronghold 111 20 strongly -74 27 struck 24 6 structural -56 13 structure 1 -101
    struggle -214 50 struggling -99 66 stuck -38 -21 student 68 72 studied 61 -102 studio 62 -108 study 133 -82
    studying 6 -64 stuff -183 -10 stunned -99 -7 stunning -64 -14 stupid -208 77 style -59 -118 sub 119 41
    subcommittee 10 -19 subject 20 -44 submarine 101 29 submit 62 54 subsequent 57 17 subsequently 113 -13
    subsidiary 122 77 subsidy 41 226 substance -13 70 substantial -79 93 substantially -44 109 substitute 4 0
    subtle -124 -111 suburb 138 -80 suburban 57 -63 subway 81 4 succeed -154 63 success -138 28 successful -71 -10
    successfully 15 12 succession 4 -29 successive 35 31 successor 12 26 such 9 101 sudden -93 32 suddenly -99 -7
    sue 20 116 suffer -103 98 suffering -98 89 sufficient -75 97 sugar -1 44 suggest -45 -12 suggestion -79 22
    suicide 63 84 suit 59 48 suitable 25 -77 suite 50 -122 suited -108 -120 sultan -33 -56 sum 21 68 summary 73 -62
    summer 122 -43 summit 32 -81 sun 75 -89 sunny 36 -173 sunshine -18 -71 super -37 -37 superintendent 65 -31
    superior -26 -6 supermarket 54 27 supervision 0 54 supervisor 117 -52 supplier 55 147 supply 26 174
    support -102 38 supported -32 46 supporter -44 5 supporting -55 68 supportive -196 -32 suppose -186 34
    supposed -86 35 supposedly -59 52 supreme -22 27 sure -155 8 surely -255 45 surface 109 -101 surge -31 142
    surgeon 59 -89 surgery 16 -63 surging -7 152 surname 125 -80 surplus 31 224 surprise -80 7 surprised -166 -14
    surprising -137 -2 surprisingly -102 -43 surrender -28 81 surrounded 81 -112 surveillance 79 27 survey 135 17
    survival -75 34 survive -58 53 surviving 66 -41 survivor 22 47 suspect 68 72 suspected 131 133 suspend 5 131
    suspended 118 60 suspension 32 33 suspicion 6 47 suspicious 35 23 sustain -188 90 sustainable -121 32
    sustained -45 -2 swap 30 103 sweep 12 15 sweeping -73 81 sweet -59 -78 swept 2 49 swift -114 -12 swim 19 -124
    swimming 31 -110 swine 80 67 swing -82 -72 switch 10 27 switching -10 9 sword -27 -78 sworn 48 20 symbol -69 -5
    symbolic -66 -14 sympathetic -113 -32 sympathy -193 59 symphony 49 -81 syndicate 49 11 syndrome 34 -22
    system -28 54 systematic -14 83 table 14 -175 tackle -100 46 tactical -54 -13 tactics -85 38 tag 42 27
    tail 139 -108 tainted 17 156 take -2 -42 taken -1 -18 takeover 21 144 taking -60 29 tale -71 -92 talent -150 23
    talented -151 -24 talk -172 -25 talking -141 -47 talks -21 -43 tall 44 -130 tally 132 46 tan 72 -69 tang -5 -80
    tank 78 36 tanker 98 98 tap -53 36 tape 20 -63 target 82 159 tariff 18 152 task -71 -33 taste -149 -72
    tax -33 234 taxi 105 25 taxpayer -115 220 tea 27 -79 teach -111 -60 teacher -15 35 teaching -86 -41 team 4 -17
    teammate 11 -42 tear 11 42 tears -84 -74 teaspoon -7 -19 tech -47 59 technical -9 -42 technically -82 41
    technique -32 -57 technological -155 48 technology -11 59 tee -1 -75 teen -6 63 teenage 44 32 teenager 1 6
    teens -7 30 teeth -11 -64 telecom 37 85 telegram 39 -58 telegraph 90 -35 telephone 62 -71 television 62 -5
    tell -176 94 telling -121 -33 temperature 135 -98 temple 51 -102 temporarily 55 78 temporary 60 29 ten 101 -19
    tend -17 -99 tendency -130 35 tender 3 -33 tennis -60 -85 tense -22 -91 tension -69 -9 tent 85 -120
    tenth 139 90 tenure 15 35 term -108 32 terminal 131 -61 terminus 138 -80 terms -43 85 terrain 26 -79
    terrible -227 62 territorial -12 39 territory 43 116 terror -77 86 terrorism -115 108 terrorist -11 129
    terry -7 -92 test 111 122 testament -50 -58 tested 59 7 testify 40 -4 testimony 26 -36 testing 96 28
    text 23 -79 textile 57 54 thank -299 -46 thanks -163 18 thanksgiving -53 -100 that -49 49 the 16 0
    theater -6 -70 theatre 45 -115 theatrical -21 -85 theft 38 163 theme -52 -126 then -20 -36 theology -45 -47
    theory -43 0 therapy -52 -31 there -45 -38 thereafter 73 -79 thereby -76 112 therefore -112 29 thick 78 -135
    thin 5 -83 thing -207 -37 things -225 -29 think -251 38 thinking -252 -9 third 121 104 thirds 38 191
    thirteen 125 -26 thirty 97 11 this -63 -7 thorough -66 -30 thoroughly -109 -63 though -42 2 thought -191 -1
    thousand 34 46 threat -67 172 threaten -107 174 threatened 29 123 threatening -23 140 three 104 -7
    threshold 18 127 thriller -18 -20 throat 45 -29 throne 7 -6 through -12 -15 throughout 6 -78 throw -73 93
    thrown -16 49 thrust -29 19 thus -31 20 ticket 31 40 tide -53 47 tie 3 -64 tied 30 14 tier 97 6 tiger 3 -11
    tight -28 -48 tighten -55 77 tightening -55 79 tightly -26 -111 till -6 -34 timber 37 36 time -123 35
    times 1 -16 timetable -45 16 timing -89 -56 timothy 29 -29 tin 69 -31 tiny 63 -36 tip 105 -33 tipped 108 34
    tire 31 14 tired -216 -44 tissue 47 -19 title -8 25 titled 3 -99 tobacco 27 133 today -114 102
    together -68 -101 tolerance -176 54 toll 71 83 tom -7 -46 tomb 71 -83 tomorrow -177 -21 ton 49 93 tone -68 -105
    tongue 12 -101 tonight -54 -41 tons 110 138 too -282 -2 tool -76 10 tooth 4 -68 top 97 -14 topic -14 -88
    topped 128 -25 torch 15 -81 tore 18 3 torn -56 -36 torture 9 95 tortured -15 49 toss -28 -36 total 94 70
    totaled 123 116 totally -181 83 touch -146 -85 touchdown 17 21 touched -63 -17 touching -66 -52 tough -165 7
    tour 44 -94 tourism -39 51 tourist 60 15 tournament -15 -91 tower 92 -110 town 110 -11 township 180 -35
    toxic 66 154 toy 11 -25 trace 16 72 track 25 -87 tracked 101 -24 tracking 67 26 tractor 77 -32 trade -44 112
    trademark 27 -11 trader 32 79 trading 33 95 tradition -110 -68 traditional -27 -67 traditionally 6 -45
    traffic 58 29 tragedy -187 24 tragic -153 0 trail 40 -82 trailer 101 -75 trailing 75 -27 train 40 -69
    trained 14 -41 trainer 29 -88 training -18 -47 transaction -1 84 transactions 35 98 transfer 51 95
    transform -149 54 transformation -120 -27 transformed -103 1 transit 60 72 transition -101 -28
    transitional -17 -3 translation 1 -66 transmission 68 25 transmitted 67 -35 transparency -163 111
    transparent -86 6 transplant 23 27 transport 86 69 transportation 17 44 trap 19 28 trapped 33 37 trash 17 76
    trauma -40 -38 travel 3 -41 traveled 80 -109 traveling 40 -73 travelled 93 -148 travelling 63 -94
    treasure -66 2 treasurer 60 44 treasury 46 89 treat -67 -13 treatment 19 28 treaty 26 101 tree 70 -110
    trek 23 -71 tremendous -253 49 trend -68 48 trial 65 -20 triangle 52 -83 tribal 6 27 tribe 18 0 tribunal 35 63
    tribune 75 14 tribute -47 -67 trick -87 -29 tried -36 29 trigger -48 88 trillion 17 172 trim 50 -37
    trinity 63 -92 trio 44 -69 trip 2 -133 triple 50 49 triumph -143 1 troop 57 65 troops 1 129 trophy 20 -65
    tropical 112 -100 trouble -161 22 troubled -82 82 troy -8 5 truce 9 14 truck 110 23 true -72 29 truly -268 5
    trunk 112 -93 trust -101 124 trusted -114 55 truth -196 27 try -97 94 trying -132 69 tsunami 0 19 tube 121 -87
    tucker 8 -74 tuition 14 108 tune -91 -25 tung -39 -39 tunnel 90 -11 turf 18 -59 turkey -22 40 turmoil -114 99
    turn -105 60 turnaround -117 35 turned -8 24 turner -21 -37 turning -99 24 turnout 49 90 turnover 36 103
    twelve 106 -49 twenty 85 37 twenty-two 158 -36 twice 33 23 twin 99 -49 twins 31 -43 twist -90 -117 two 87 -26
    tying 3 72 type 57 -11 typhoon 61 -25 typical 49 -103 typically 99 -57 ugly -145 -14 ulster 33 -4
    ultimate -152 28 ultimately -128 70 ultra -2 48 umbrella 53 3 umpire 45 -16 unable -39 33 unacceptable -113 166
    unanimous -54 27 unanimously 28 69 unaware -34 -11 unbeaten 7 -32 uncertain -61 -18 uncertainty -103 62
    unchanged 92 44 uncle -45 -35 unclear 21 14 uncomfortable -163 -72 unconstitutional -37 159 uncovered 109 56
    undated -55 -18 under 41 63 undergo 62 -25 undergraduate 85 -15 underground 73 41 underlying -79 30
    undermine -181 159 understand -277 6 understanding -192 -29 understood -195 -31 underway 9 -77
    unemployed 28 139 unemployment 34 199 unexpected -94 20 unexpectedly 48 62 unfair -131 179 unfortunate -179 -14
    unfortunately -206 -9 unhappy -142 22 unidentified 192 30 unification -38 0 unified -98 11 uniform 7 -33
    unilateral -73 99 unincorporated 108 -70 union -54 44 unique -83 -112 unit 126 10 unite -180 28 united -78 -9
    unity -166 4 universal -53 57 universe -44 -6 university 100 -53 unknown 146 34 unlike -36 -29 unlikely -91 72
    unnamed 174 1 unnecessary -122 130 unofficial 134 -31 unpopular -106 143 unprecedented -93 112 unrelated 79 5
    unrest 6 134 unspecified 88 107 unsuccessful 40 25 unsuccessfully 59 38 unusual -19 -94 unusually 32 -59
    unveiled 61 -14 up -22 156 upbeat -100 -82 upcoming 18 -69 update 24 -56 upgrade -54 52 upper 119 -52
    uprising 6 96 upset -126 19 upward -4 10 uranium 47 166 urban -44 17 urge -260 17 urgency -233 -16
    urgent -114 39 urging -63 36 usage 61 56 use -3 12 used 64 -19 useful -113 -50 user 17 -13 using 36 10
    usual -13 -101 usually 76 -102 utility 31 139 vacant 39 -12 vacation -6 -49 vaccinate -15 155 vaccine 62 116
    vacuum -40 46 vague -85 18 valentine -65 -80 valid 49 74 valley 87 1 valuable -138 29 value -64 166
    valued -17 60 values -150 55 van 83 0 variable 81 -39 variation 65 -119 varied 9 -106 variety 24 -91
    various 41 -72 vary 98 -75 varying 60 -58 vast -43 101 vegetable 38 -20 vehicle 102 117 venture 8 68
    venue 51 -148 verbal 1 5 verdict -25 43 verge -106 85 verify 27 90 verse 8 -81 version 56 -37 vertical 88 -98
    very -160 -99 vessel 117 -59 veteran -30 24 veto -45 145 viable -101 89 vice 67 22 victim 47 -37 victor 8 -11
    victorian 33 -89 victory -75 4 video 11 -92 view -85 -75 viewers -51 -15 viewing 13 -98 vigorous -108 -69
    villa 61 -75 village 106 -73 vintage 17 -56 violate -50 177 violated 4 143 violation 11 155 violence -46 42
    violent -19 86 virgin 52 -51 virtually -50 102 virus 88 100 visa 40 99 visible 19 -83 vision -175 -45
    visit 76 -182 visiting 50 -84 visitor 68 -104 visual -14 -101 vital -166 62 vocal -41 -62 voice -103 -80
    voiced -29 -56 volatile 6 31 volcanic 145 -30 volcano 147 -13 volleyball 27 -97 volume 64 18 voluntarily 21 114
    voluntary 8 125 volunteer 57 -81 vote 118 232 voter 33 166 voting 32 91 voyage 39 -72 vulnerable -89 106
    wade -63 -21 wage 51 190 wages -15 187 wait -66 9 waiting -13 -57 wake -94 64 walk -11 -70 walker 14 -94
    walking -21 -157 wall 20 0 want -278 48 wanted -122 44 wanting -214 75 war -68 81 ward 85 -99 warehouse 108 9
    warfare -19 47 warm -67 -98 warming -33 78 warn -45 176 warner 4 -13 warning 40 -14 warrant 82 61 warren 6 -71
    warrior -60 -47 wartime 1 67 wary -158 65 wash 7 -80 washed 33 -55 waste -19 191 watch -76 -72 watchdog 31 106
    watching -105 -100 water 28 74 waters 72 -6 wave -10 36 waving -24 -82 way -114 -39 ways -179 7 weak -83 72
    weaken -131 143 weakened -36 78 weakening -93 96 weakness -107 67 wealth -141 165 wealthy -54 63 weapon -44 175
    wear 7 -123 wearing 25 -94 weather 55 -68 web 22 -18 website 87 -87 wedding 46 -125 week 172 47 weekend 58 -86
    weekly 110 -25 weigh -24 -42 weighing 40 9 weight -27 4 weighted 71 49 welcome -123 -36 welfare -125 172
    well -140 -99 well-being -158 -14 welsh 55 -64 wen 12 -58 west 55 -60 western 3 22 wet 42 -73 whale 95 -8
    whatever -245 46 wheat 64 66 wheel -15 -78 when -74 7 where -40 -114 wherever -214 -13 while 10 11 whip -5 -26
    white 67 -25 whole -238 66 wholesale 54 149 why -237 33 wicket -5 -51 wide 23 -65 widely 49 11
    widespread -36 153 widow 71 -16 wife 68 -78 wild -7 -23 wilderness 14 -13 wildlife 22 -15 will -41 12
    willing -172 77 willingness -178 42 win -118 10 wind 39 -34 window 40 -157 wine 11 -19 wing 93 -26
    winger 29 -14 wings 42 -108 winner 27 -19 winning -65 9 winter 76 -43 wire 65 -43 wireless -6 -8
    wisdom -271 -18 wise -149 -46 wish -236 -7 withdraw -26 130 withdrawal -16 100 withdrawn 43 102 within 34 -2
    witness 51 -51 wolf 84 -53 woman 32 -21 won 2 67 wonder -210 -21 wonderful -242 -125 wood 65 -118
    wooden 66 -139 woods -48 -79 word -139 8 words -89 -73 wore 38 -135 work 15 42 worker -21 -24 workforce 26 125
    working -38 -22 workplace -59 81 works -12 -72 workshop 56 -148 world -134 24 worldwide 58 118 worn 19 -112
    worried -176 91 worry -218 104 worse -144 106 worship -48 -79 worst -40 145 worth -83 141 worthy -165 1
    wound 3 -21 wounded 64 11 wounding 75 50 wrap 7 -124 wrapped 44 -153 wreck -19 28 wreckage 88 -47
    wrestling -15 -86 wright 18 -79 wrist 10 -82 write -101 61 writer 7 -50 writing -58 -42 written 35 -65
    wrong -230 71 wrongdoing -20 141 yacht 72 -75 yahoo -10 53 yang 40 -55 yard 77 -91 yeah -216 -10 year -51 61
    yearly 116 31 years 5 67 yellow 143 -139 yen 19 94 yes -186 54 yesterday -26 96 yet -139 -69 yield 36 109
    you -186 -14 young -1 -47 younger -40 -22 youth -11 -19 yuan 64 135 zaire 8 79 zero 20 108 zone 37 58
    zoo 83 -31
  `,
};
