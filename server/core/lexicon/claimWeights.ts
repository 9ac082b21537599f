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
  bias: [0.685, -1.056],
  slope: 1.026,
  shift: 0.285,
  cues: {
    measure: [0.617, 1.045],
    share: [0.341, -0.053],
    comparison: [0.173, 0.89],
    trend: [0.266, 0.666],
    superlative: [-0.034, 0.497],
    causal: [0.275, 0.047],
    actor: [0.171, 0.265],
    act: [0.412, 1.054],
    law: [0.098, 1.222],
    justice: [0.623, 0.713],
    harm: [0.348, 0.409],
    health: [0.041, 1.338],
    economy: [0.908, 0.559],
    election: [-0.01, 0.043],
    war: [0.239, 0.596],
    date: [0.977, 0.769],
    attribution: [0.321, 0.447],
    negation: [-0.259, 0.811],
    generalisation: [-0.54, 0.147],
    opinion: [-1.161, 0.085],
    ideal: [-0.444, -0.19],
    belief: [-0.299, -0.141],
    prediction: [-1.109, 0.415],
    promise: [-0.339, -0.844],
    directive: [-2.434, -0.144],
    hypothetical: [-0.658, 0.65],
    self: [-1.357, -0.653],
    we: [-1.408, 1.049],
    you: [-0.867, 0.136],
    hedge: [-0.283, 0.243],
    biography: [-0.091, -0.552],
    nature: [0.355, -0.662],
    person: [0.687, -0.488],
    amount: [1.344, 1.321],
    year: [0.778, -0.174],
    age: [0.035, 0.203],
    comparative: [0.229, 0.318],
    superlativeForm: [0.335, 0.184],
    past: [2.351, -0.421],
    participle: [1.158, 0.102],
    present: [-0.22, -0.145],
    ownDeed: [-0.087, -0.558],
    plannedAmount: [-0.391, 0.265],
    name: [0.808, -0.19],
    question: [-1.066, 0.155],
    exclamation: [0.139, -0.015],
    imperative: [-0.346, 0.094],
    verbless: [0.212, -0.094],
    perfect: [0.679, 0.638],
    quoted: [-1.709, 0.032],
    short: [-0.342, 0.147],
  },
  words: `
    a.m. 13 -44 abandon -97 116 abandoned 12 17 abbey 47 -77 ability -182 22 able -91 -15 aboard 113 -59
    abolish -52 214 aboriginal 15 -1 abortion -19 74 about 60 58 above 94 -55 abroad -70 126 absence -45 11
    absent -13 -41 absolute -87 75 absolutely -235 44 absorbed -37 24 abstract -83 -79 abuse 33 127 abused -31 104
    academic -21 -9 academy 40 -70 accelerate -121 70 accelerated -43 26 accept -111 86 acceptable -96 62
    acceptance -109 43 accepted -52 53 accepting -68 121 access -38 21 accessible -59 -113 accession -34 -7
    accident 110 31 accidentally 84 2 accommodate -37 -84 accompanied 72 -114 accompany 36 -119 accompanying 54 -98
    accomplish -253 -10 accomplished -179 -69 accord 14 66 accordance -48 1 according 93 37 account 18 76
    accountability -150 113 accountable -165 117 accounting 53 140 accuracy -22 -20 accurate -39 -43 accuse -42 220
    accused 49 154 accusing 12 152 ace 29 -41 achieve -185 27 achievement -132 -5 acid 76 -23 acknowledge -158 48
    acknowledged -53 88 acoustic 20 -119 acquire -42 92 acquired 14 26 acquiring -64 87 acquisition -17 69
    acquitted 96 85 acres 83 26 across 29 -39 act -119 101 acting -51 0 action -70 -6 activated 63 -54
    active 20 -34 actively -77 61 activist 25 63 activity 22 68 actor 5 -28 actress 34 -37 actual 21 -24
    actually -37 -25 acute 40 38 adapt -177 -3 adaptation -54 -52 adapted -38 -113 add -98 47 addition 47 -17
    additional 88 31 additionally 67 -69 address -24 -12 addressed -82 -17 adequate -105 48 adjacent 125 -144
    adjust -105 -13 adjusted 81 47 adjustment -55 7 administration -58 63 administrative 47 21 administrator 31 20
    admiral 30 -81 admission 33 32 admit -141 92 adopt -97 46 adopted -29 15 adoption -43 34 adult 39 -46
    advance -46 -65 advanced 2 -20 advancing -78 -2 advantage -111 17 adventure -81 -99 adverse -4 44
    advertising -12 68 advice -121 -27 advised -22 18 adviser 7 31 advisor 13 7 advisory 67 7 advocacy -66 58
    advocate -115 59 aerial 98 -33 aerospace 56 51 affair -3 0 affairs -39 35 affect -78 66 affected -2 75
    affecting -64 67 affiliate 101 60 affiliated 86 39 affirmative -115 119 afford -132 100 affordable -127 35
    afghan 21 52 afraid -181 45 african -22 3 after 65 22 aftermath -61 36 afternoon 68 -66 afterward -55 -73
    afterwards -18 -99 again -63 -22 age 5 41 aged 79 -20 agency 114 160 agenda -130 6 agent 37 33 aggregate 30 43
    aggression -139 94 aggressive -120 41 aggressively -113 87 aging -49 33 ago 20 -61 agree -144 65 agreed -6 83
    agreement -65 110 agricultural 17 97 agriculture 1 97 ahead -48 -15 aid -11 136 aide 71 24 aided -29 69
    ailing -35 112 aim -112 53 air 78 9 airborne 90 -35 airbus 82 53 aircraft 116 -7 aired 63 -22 airfield 126 -85
    airing 31 -2 airline 55 86 airplane 77 -16 airport 121 -90 airspace 73 47 airstrike 103 92 aisle 25 -114
    alarm -13 31 album -8 -75 alcohol 78 83 alert 44 1 alien -6 14 align -66 20 alike -132 6 alive -155 -55
    all -76 23 alleged 98 131 allegedly 123 113 alliance -72 20 allied 25 47 allies -74 75 allow 20 107 ally -14 95
    almost -30 10 alone -39 42 along 38 -101 alongside 10 -118 alpha 79 -30 alpine 94 -95 already -12 119
    also -17 52 alter -76 45 altered -27 -44 alternate 46 -124 alternative -52 20 altitude 109 -51
    altogether -31 95 aluminum 90 -11 always -225 -46 amateur 30 -77 amazing -210 -73 amazon 47 44
    ambassador -28 32 ambition -185 46 ambitious -134 30 ambulance 63 -76 ambush 108 -18 amendment -70 101
    american -161 60 amir 55 48 ammunition 105 109 amnesty -7 147 amount 10 112 amp -2 -30 ana 100 -14
    analysis 16 -37 analyst 27 43 anchor 20 -101 ancient 7 -103 and -38 -8 angel 8 -28 anger -92 94 angered -57 107
    angle 43 -136 angry -68 55 animal 63 -82 animated -18 -87 animation -40 -77 ankle 53 -99 anna 18 -59
    anniversary 11 -33 announce -3 47 announced 89 72 announcement 26 43 annual 102 38 annually 104 63
    anonymity 33 2 anonymous 99 8 answer -190 -54 anthem -61 11 anthrax 112 53 anti 17 125 anticipated -42 31
    anticipation -77 13 antitrust -15 71 anxiety -85 54 anxious -168 6 any -70 48 anymore -212 7 anyway -174 15
    anywhere -77 11 apart -35 -62 apartheid -52 132 apartment 102 -69 apology -93 61 apparent -6 21
    apparently 21 -4 appeal -16 5 appealing -163 4 appear 20 -63 appearance 31 -115 appearing 40 -74
    applause -63 -37 apple 11 -30 application 25 -20 applied 31 -9 apply -26 -25 appoint -18 35 appointed 42 -15
    appointment 15 -12 appreciate -309 -13 appreciation -181 28 approach -136 -51 approaching 20 -26
    appropriate -119 -50 appropriation -68 99 approval 34 83 approve -14 123 approved 57 103 approximately 139 -34
    arbitration 16 65 arc 76 -118 arch 27 -83 archaeological 56 -55 archbishop 31 -29 archdiocese 51 30
    architect -29 -80 architectural -35 -135 architecture -77 -123 archives 32 -37 arctic 79 -7 are -13 -31
    area 63 -118 arena -41 -84 argentine 55 62 argue -132 127 arguing -103 146 argument -145 17 arm -36 -22
    armed 16 40 armor 10 -47 armored 83 -43 arms 16 40 army 53 25 around 42 -64 arrange 22 -48 arranged 106 -131
    arrangement -34 -37 array -10 -54 arrest 101 -11 arrival 30 -101 arrive 60 -140 arroyo 26 59 arsenal 3 3
    art -83 -85 article 28 11 artificial 6 -28 artillery 101 -35 artist -15 -90 artistic -101 -80 arts -38 -71
    artwork -19 -117 as -51 13 ash 160 22 aside -77 59 ask -234 15 asking -76 55 aspect -156 -77 assassinated 62 42
    assassination 48 57 assault 76 40 assembly 37 14 asserted -87 105 assess -38 9 assessment -17 9 asset -51 115
    assets 10 178 assigned 114 -81 assignment 10 -73 assist -70 14 assistance -70 123 assistant 24 -61
    assisted 22 12 associate 15 -1 associated 62 -44 association 19 5 assume -114 54 assumed 4 4 assuming -86 35
    assumption -78 18 assure -180 57 assured -171 32 asylum 42 65 athlete -20 -41 athletic -32 -99
    athletics -17 -47 atlantic 14 -27 atmosphere -85 -37 atomic 54 74 atop 100 -125 attached 42 -139 attack 30 35
    attempt 4 137 attempted 56 49 attend 37 -50 attendance 30 0 attended 53 -83 attending 30 -52 attention -130 14
    attitude -221 -19 attorney 36 34 attract -68 54 attraction -30 -94 attractive -108 -12 attribution 5 10
    auction 80 33 audience -97 -49 audio 10 -75 audit 89 81 august 135 4 aunt 7 -52 author -56 -19
    authorities 67 74 authority 0 37 authorized 87 55 auto 44 69 autobiography -46 -27 automaker 40 95
    automatic 47 -5 automatically 21 4 automobile 61 37 automotive 38 18 autonomous 64 0 autonomy -70 80
    autumn 77 -66 availability -20 25 available 37 -56 avalanche 45 -2 avenue 21 -142 average 90 48 aviation 43 43
    avoid -8 64 award -26 -7 aware -159 14 awareness -124 28 away -33 -47 awful -230 23 axis 24 -42 baby -1 -10
    bachelor 55 -11 back -64 -25 backdrop -62 -67 backed 2 137 background -6 -104 backing -62 86 backup 25 -45
    backward -102 -5 bacon 0 -21 bacteria 59 32 bad -189 83 badly -77 52 bag 84 -46 baht 45 125 bail 79 102
    bailey 7 -130 baker -5 -59 baking 30 -81 balance -113 -24 balanced -173 -9 ball -34 -74 ballet -8 -92
    ballistic 72 39 balloon 142 1 ballot 71 60 ban 61 212 band 31 -86 bang -39 -4 bank 57 134 banker 15 63
    banking -44 109 bankrupt -12 165 bankruptcy 25 129 banned 94 93 banner 7 -49 banning 44 134 bar 75 -67
    bare 17 -57 barely -2 -21 bargain -59 85 bargaining -74 37 baron 58 15 barred 102 69 barrel 88 25
    barrels 113 95 barrier -15 16 bars 62 -26 base 99 9 baseball -77 4 based 59 11 basement 85 -109 basic 61 -33
    basically -185 12 basin 94 -49 basis -25 20 basket -5 -32 basketball -78 -64 bass 46 -95 bat 15 2 batch 84 -3
    bath 80 -110 bathroom 52 -95 bats 36 -4 batsman 8 -30 battalion 76 -77 battered -21 73 battery 114 -29
    batting -19 -26 battle 1 -45 battlefield -32 -40 bay 46 -77 be -143 122 beach 72 -126 beam 37 -128 bear 28 -37
    bearing 70 -63 beat -102 -13 beaten 21 10 beating -1 20 beats -55 -27 beautiful -126 -138 beauty -85 -67
    beck 35 -30 become -26 -83 becoming -68 -3 bed 54 -116 bedroom 71 -124 bee 69 -17 beef 16 96 beer 32 12
    before 35 12 begin 25 -73 beginning -48 -36 behalf -44 85 behavior -75 16 behaviour -41 -6 behind -20 -59
    being -14 0 belief -189 37 believe -151 24 believing -196 50 bell 37 -56 belong -31 -21 belonging 119 13
    beloved -103 -40 below 138 -19 belt 73 -52 ben -4 5 bench -18 -84 benchmark 67 66 bend 12 -79 beneath 64 -102
    benedict -21 -62 beneficial -146 34 benefit -201 130 benjamin 1 -29 bent -70 -37 berlin 42 -30 berry 42 -79
    berth 15 -37 besides -97 -21 best -100 -50 bet -55 79 beta 100 -19 beth 36 -31 better -184 -12 betting -5 58
    between 23 -27 beyond -94 9 bias -17 63 bible -50 -91 biblical -31 -49 bicycle 59 -105 bid 19 112 bidding 2 71
    big -101 44 bigger -99 37 bike 30 -130 bilateral -68 30 bill -118 72 billboard 41 -19 billed 14 0
    billion 59 180 billionaire 6 86 billy -32 -30 bin 2 34 binding -10 23 biography -3 -67 biological 17 28
    biology 7 -51 bipartisan -133 35 bird 78 -27 birdie -25 -53 birth 61 -16 birthday 3 -74 bishop 48 -63
    bit -161 -61 bite -20 6 bitter -67 29 bizarre -67 -54 black 23 -25 blame -84 141 blamed 66 160 blank 33 -7
    blast 110 -4 blasted 82 41 blaze 117 -21 bleeding 37 -11 blend -87 -59 bless -238 43 blessed -164 -59
    blessing -108 15 blind -66 -6 bloc -18 125 block 36 -45 blockade 33 98 blocked 91 47 blocking -3 38 blog 26 -54
    blood 68 0 bloodshed -70 111 bloody -4 23 blow -61 92 blowing -19 7 blown -3 21 blue 63 -63 blues -54 -82
    blunt -42 -13 board 76 27 boarding 97 -83 boards 32 -46 boat 80 -72 bob -50 5 bobby -54 -43 body 64 -98
    bogey -1 -21 bold -110 -48 bolivia 5 138 bolster -88 131 bomb 117 5 bomber 101 -31 bombing 37 52 bond 18 61
    bone -6 -82 bones 47 -82 bonus 2 -10 boo -18 33 book -38 -57 booked 79 -5 boom -33 65 booming -82 75
    boost -85 135 boot 67 -69 booth 29 -90 border 22 78 bore 73 -60 born 50 -36 borough 94 -55 borrow -76 113
    borrowing -30 135 boss -19 6 bottle 75 -19 bottom 38 -49 boulevard 41 -125 bounce -108 -38 bound 13 -34
    boundary 90 -88 bout 24 18 bow 34 -61 bowl -26 -63 bowler -6 -47 bowling -35 -83 box 45 -71 boxer 11 -10
    boxing -71 -38 boy 20 -49 boycott -10 122 boyfriend 48 -20 brad 15 -26 brain 10 -31 branch 99 -58 brand -61 -14
    branded -5 91 brass 12 -92 brave -181 -34 brazil 14 72 breach 21 134 bread -22 -15 break -38 104
    breakaway 38 -9 breakdown -12 22 breakfast 4 -103 breaking -52 31 breakthrough -93 -14 breast 70 -20
    breath -52 -43 breathing -29 -32 breed 12 -28 breeding 72 -2 brent 83 17 bribery 80 157 brick 45 -121
    bride 48 -54 bridge 42 -112 brief 25 -84 briefing 42 -81 briefly 93 -45 brigade 61 -78 bright -29 -120
    brilliant -114 -79 bring -138 67 bringing -96 72 brink -72 129 broad -57 -15 broadcast 46 -10 broadcaster 64 94
    broadcasting 4 28 broadly -81 -2 broke 31 22 broken 17 -47 broker -9 52 brokerage 50 92 bronze 49 -103
    brother 22 29 brotherhood -4 46 brown 32 -52 brush 79 -57 brutal -68 72 bubble -18 37 buck -81 4 buddy -35 -51
    budget 131 -27 buffalo 34 -19 build -193 20 building -43 -101 built 20 -93 bulk 54 71 bull 39 -32 bullet 88 -40
    bulletin 113 -6 bunch -122 -56 burden -205 130 bureau 112 29 burial 98 -94 buried 106 -57 burke -32 -34
    burn 44 2 burned 66 26 burning 57 45 burst 51 -4 bus 99 -96 bush -65 57 business -115 44 businessman 45 69
    businessmen -15 78 bust 18 35 busy -43 -104 but -80 17 butler 17 -20 butter -17 -44 butterfly 97 -88
    button 9 -100 buy -63 102 buyer 17 62 buying -59 101 buzz -19 -27 bypass 66 -14 cabin 89 -105 cabinet 48 35
    cable 24 3 cafe 42 -86 cage 16 -80 cake 8 -105 calculated 30 49 calendar 51 -90 call -66 38 calling -98 88
    calm -131 -28 camera 34 -129 camp 61 -37 campaign 1 23 campaigning -11 32 campus 45 -94 can -56 -37
    canal 79 -29 cancel 23 120 cancellation 61 99 cancelled 107 9 cancer 92 72 candidacy -13 62 candidate 10 50
    candy 11 -30 cannon 90 -43 canon 66 -55 canton 83 -36 canyon 67 -69 cap 89 130 capability -106 39
    capable -76 -21 capacity -15 51 cape 127 -94 capital 15 68 capitol -2 -72 capped 50 57 captain -6 -43
    capture 9 2 car 91 -4 carbon 61 86 card -16 14 cardinal 18 -40 cards 8 9 care -119 31 career -26 -17
    careful -137 -64 carefully -63 -98 cargo 119 -12 carnival 28 -78 carol -2 -19 carpenter 15 -72 carpet 38 -106
    carrier 108 15 carry -25 -43 cart 49 -91 cartel 85 104 carter -64 -17 cartoon 15 -38 carved 35 -115 case -35 15
    cash -8 127 casino 19 -6 cast 91 -99 casting 14 4 castle 63 -124 casual -59 -98 casualty 97 47 cat 67 -77
    catalog 24 -52 catastrophe -83 135 catch -19 -24 catcher -1 14 catching -64 -31 category 22 -69
    cathedral 48 -134 catholic -11 -3 cattle 95 63 caucus 7 -6 cause -43 106 causing 71 90 caution -70 -16
    cautious -129 2 cavalry 73 -84 cave 97 -91 cease -22 70 ceiling 74 3 celebrate -121 -59 celebrated -11 -96
    celebration -76 -78 celebrity -8 -61 cell 81 -34 cellular 23 7 cement 53 51 cemetery 89 -113 census 114 27
    cent 79 81 center 7 -66 centered 23 -76 central 39 -53 centre 55 -95 century -116 -66 ceremony 34 -94
    certain -52 29 certainly -218 15 certificate 75 -21 certification 37 18 certified 64 18 chad 18 61 chain 61 -59
    chains 33 -66 chair -11 -95 chairman -9 23 challenge -106 31 challenger 85 -6 challenging -123 0 chamber 41 -42
    champagne 8 -27 champion -38 -48 championship -19 -74 chance -158 -9 chancellor -1 17 change -150 43
    changed -74 -28 changing -124 -19 channel 49 -20 channels 10 -3 chanted -49 40 chaos -71 70 chapel 55 -181
    chapter -33 -26 character -66 -103 characteristic -17 -161 charge 63 70 charged 103 96 charitable -66 63
    charity -14 15 charlotte 18 -85 charm -128 -96 chart 56 -49 charter 8 35 chartered 129 3 chase 10 -28
    chat 18 -92 cheap -106 105 check 94 33 checked 104 -77 checkpoint 128 -53 cheese -1 -42 chef 11 -92
    chemical 104 74 chemistry -37 -68 cherry 66 -69 chess -34 -66 chest 57 -74 chi 46 -18 chicken 33 -17
    chief 23 -45 child 42 45 childhood -61 -41 chile 22 82 chin 56 -38 china -14 51 chip 25 0 chips 4 -21
    chocolate 7 -52 choice -157 -13 choir 22 -144 cholesterol 40 44 choose -46 -109 chopped 8 -60 chorus -33 -59
    chosen 14 -88 christ -63 -77 christian -40 -31 chronic 33 102 chronicle 48 -56 chuck -43 -46 church 15 -81
    cigarette 84 93 cinema -40 -64 circle 44 -121 circuit 70 -124 circular 114 -136 circulation 98 57
    circumstances -92 -2 circus 32 -83 cite 29 79 citizen -37 97 citizenship -43 74 city 118 10 civic -78 -10
    civil -32 67 civilian 38 100 civilization -163 10 claim 48 242 clan 63 -69 clash 25 -31 class -14 -37
    classic -14 -101 classical -37 -125 classics -22 -110 classification 99 -98 classified 119 -1 classroom -13 -89
    clause -36 55 clay 42 -97 clean -56 48 cleaning 39 -2 clear -84 -68 clearance 101 -25 cleared 113 21
    clearing 74 26 clearly -165 -13 clergy -13 42 cleric 56 16 clerk 66 -51 click -25 -92 client -32 24
    cliff 51 -95 climate -21 39 climb 57 -57 climbing 74 -57 clinched -33 -20 clinic 104 -33 clinical 49 -65
    clinics 75 64 clock 27 -102 close 54 11 closed 97 -21 closely -31 -140 closer -88 -13 closest 41 -83
    closing 55 31 closure 42 78 clothes -20 -76 clothing 42 -46 cloud 93 -23 club 28 -76 cluster 149 -50
    coach -51 -35 coaching -82 -51 coal 133 160 coalition 43 63 coast 102 -50 coastal 101 -25 coat 99 -120
    coca 64 121 cocaine 95 105 code 25 15 coffee 19 -3 coin 3 2 coke 29 87 cola 42 77 cold -29 -17 cole 4 -76
    collaboration -73 -18 collapse -21 114 collar 39 10 colleague 6 5 collect 35 70 collected 133 12
    collecting 26 50 collection 10 -77 collective -126 89 collector 49 -25 college -62 -8 collegiate -4 -101
    collins -25 -71 collision 93 -49 colonel 59 -28 colonial -54 -9 colony 19 7 color -2 -111 colored 12 -112
    colorful -27 -142 colors -11 -144 colour 62 -144 column 29 -90 columnist 11 -18 combat -4 24
    combination -41 -46 combine -63 -43 combined 34 25 combining -76 -47 come -37 -79 comeback -51 -2
    comedian 11 -5 comedy -50 -44 comfort -135 -72 comfortable -162 -76 comic -40 -50 coming -87 -18 command 3 -56
    commander 37 -41 commanding 15 -64 comment 19 6 commentary -56 -85 commentator 27 -6 commerce -13 64
    commercial 43 60 commission -14 90 commissioned 119 -79 commissioner -35 41 commit -20 157 commitment -210 65
    committed -103 132 committee 9 46 commodity -39 106 common -18 -27 commonly 110 -93 commons 29 -3
    commonwealth -22 20 commune 152 -5 communicate -122 -58 communication -99 -34 communications 2 20
    communique 10 14 communism -128 109 communist 12 97 community -219 7 compact 3 -75 companion 102 -109
    company 148 101 comparable -18 46 compare -126 13 comparison 22 6 compelling -210 -23 compensate -56 179
    compensation 7 143 compete -62 -14 competition -40 -8 competitive -141 36 competitiveness -154 93
    competitor -9 5 compilation 6 -76 complain -93 122 complaint 73 85 complete -20 -117 completed 93 -83
    completely -103 -3 completing 15 -49 completion 54 -47 complex -28 -93 complexity -113 -43 compliance -31 93
    complicated -122 -38 comply -53 102 component 37 -27 composed 59 -117 composer 0 -43 composite 89 -39
    composition 34 -106 compound 123 -69 comprehensive -96 -15 compromise -132 46 computer 18 0 computing -63 -17
    con 13 51 concentrate -123 -1 concentrated -34 -9 concentration 17 33 concept -137 -39 concern -71 106
    concerned -160 63 concert 1 -90 concession -7 68 conclude -88 1 concluded 12 25 conclusion -112 -30
    concrete -51 -61 condemn -137 102 condemnation -48 89 condition 56 -30 conditions -18 12 conduct 7 20
    conducting 48 -9 conductor 58 -61 confederate 55 -13 confederation 0 42 conference -23 -49 confidence -174 79
    confident -202 -13 confidential 63 29 confined 68 -17 confirm 2 -19 confirmation 18 -26 confirmed 138 27
    conflict -36 35 conflicting -27 -13 confront -173 43 confrontation -77 12 confused -126 -68 confusion -40 8
    conglomerate 59 72 congo 32 67 congregation -30 -66 congress -57 86 congressional 19 60 congressman 16 65
    conjunction 63 -91 connect -39 -84 connected 28 -80 connection -3 -1 conscience -196 54 conscious -183 -30
    consciousness -104 -12 consecutive 63 24 consensus -123 24 consent 11 47 consequence -121 52
    consequently -59 15 conservation -25 27 conservative -44 46 consider -128 53 considerable -78 24
    considerably -47 2 consideration -105 1 considered -31 13 consist 90 -112 consistent -126 -40
    consistently -74 66 consolidate -117 71 consolidated 52 55 consolidation -121 58 consortium 86 56
    conspiracy 13 108 constant -33 -48 constantly -116 -47 constituency 58 -35 constitute -35 108
    constitution -78 62 constitutional -61 89 construct -21 -22 construction 58 17 constructive -212 -21
    consulate 99 -4 consult -55 -48 consultant 15 -7 consultation -61 -46 consumer 7 52 consumption 24 117
    contact 44 -59 contain 41 -3 contained 83 -14 container 106 -51 contaminated 140 72 contemporary -78 -106
    contend -66 148 contender -38 -9 content -36 -19 contention -39 22 contentious -28 11 contents 57 -51
    contest 25 -26 contested 83 -6 context -170 -54 continent -99 45 continental 54 -46 contingent 9 30
    continuation -129 11 continue -120 16 continued -8 18 continuing -61 53 continuous -9 -67 continuously -15 -32
    contract 81 8 contracted 164 76 contractor 101 71 contrary -153 59 contrast -38 -35 contribute -141 103
    contribution -112 86 control 16 29 controlled 62 47 controlling -38 80 controversial 3 70 controversy -11 27
    convenience -63 -22 convention -17 -35 conventional -44 8 conversation -65 -103 conversion -8 15 convert -35 86
    convict 45 121 conviction -27 105 convince -164 69 convinced -197 41 convincing -175 -1 convoy 105 -33
    cook 9 -72 cooked -2 -65 cooking 2 -68 cool -70 -72 cooling 53 -8 cooper 1 -84 cooperate -113 81
    cooperation -140 74 cooperative -86 12 coordinate -35 -50 coordinated -46 3 coordination -82 -18
    coordinator -44 -4 cope -114 64 copies 65 -3 copper 89 32 copy 25 -53 copyright -12 61 core -18 -22 cork 82 -82
    corn 62 44 corner 8 -137 coronavirus 36 -18 corporate -51 96 corporation 25 52 corps 35 -39 correct -79 -13
    correction -14 8 correctly -29 -37 correspondent 68 -12 corresponding 80 -62 corridor -5 -67 corrupt -82 169
    corruption -8 163 cost 15 142 costa 71 -6 costly -87 126 costs 5 131 costume 29 -125 cotton 49 13 council -8 19
    counsel -38 2 counseling -42 9 count 38 108 counter -51 65 counterpart 23 -21 counting -1 18 country -38 220
    countryside -4 8 county 119 -52 coup 7 109 couple 1 -94 coupled -52 21 courage -220 -22 course -80 -123
    court 90 95 courthouse 74 -121 courtroom 19 -97 cousin 43 -68 cover 58 9 coverage -72 48 covered 95 -76
    covering 90 -20 covid-19 -12 19 cow 84 47 cox 3 -51 crack -19 100 crackdown 27 130 cracked 22 20 craft 8 -87
    crane 92 -56 crash 130 -49 crater 157 -121 crazy -165 -11 cream 22 -62 create -107 88 creation -85 33
    creative -168 -35 creator -74 -5 credentials -102 6 credibility -180 104 credible -93 63 credit -48 145
    credits 6 80 creek 109 -70 crew 73 -80 cricket -40 -19 crime -4 135 criminal 15 91 crise 34 9 crisis -38 164
    critic -21 42 critical -78 13 critically 21 12 criticism -66 85 crop 68 108 cross 45 -86 crossed 48 -66
    crossing 77 -53 crowd -48 -44 crowded 29 -73 crown 18 -70 crucial -95 18 crude 52 111 cruel -102 81
    cruise 66 -59 crunch -77 77 crush -41 78 crushed -10 37 cry -136 15 crying -88 -22 crystal 55 -138 cubic 110 24
    cult 53 30 cultural -100 -14 culture -135 -6 cup -34 -61 curb -22 167 cure -65 35 curfew 76 23
    curious -135 -107 currency -44 136 current -5 70 currently 103 -1 curriculum -65 -66 curve 12 -122
    custody 93 16 custom 10 -99 customer -41 40 customs 31 51 cut 30 136 cutting -16 82 cycle 45 -1 cycling 35 -68
    cyclone 60 -4 dad -134 -25 daily 82 19 dairy 65 72 dale -13 -79 dam 104 10 damage 45 27 damaged 58 9
    damages 54 144 damaging -7 102 dame -12 -48 dance -37 -163 dancer 37 -103 dancing -35 -132 danger -65 61
    dangerous -66 45 danish 80 3 dark 12 -120 darkness -16 -47 data 35 -22 database 41 -13 date 84 -74
    dated 104 -64 dating 49 -61 daughter 35 -72 davenport -15 -74 dawn 59 -66 day -91 -37 days 53 -6 dead 92 -3
    deadline 25 57 deadlock -25 67 deadly 62 61 deal -66 160 dealer 70 50 dealing -147 66 dealings -23 86
    dean 28 -32 dear -133 -24 death 58 -24 debate -22 55 debris 119 -31 debt 16 211 debut 20 -79 decade -15 105
    decent -195 14 decide -104 13 decided -35 18 deciding -76 6 decision -74 91 decisive -132 0 deck 63 -143
    declaration -66 46 declare -33 164 declared 5 108 decline -20 121 decorated 47 -160 decrease 70 107
    decreased 88 88 decree 38 108 dedicated -54 -111 deep -47 -16 deeply -194 48 deer 85 -37 default 6 100
    defeat -83 72 defeated -11 25 defence 11 30 defend -142 63 defendant 13 34 defender 4 -29 defending -89 8
    defense -83 2 defensive -95 -26 deficit 50 193 define -146 -29 defined -38 -41 defining -144 -50
    definitely -219 -16 definition -56 -33 degree 18 -13 delay 8 95 delayed 58 28 delegate 28 -28 delegation 36 -32
    deliberate -61 29 deliberately -13 77 delicate -89 -112 delighted -208 -53 deliver -71 20 delivery 52 2
    dell 24 -3 delta 78 40 demand -80 90 demanding -61 90 demise -62 67 democracy -196 54 democrat -12 38
    democratic -25 -77 demolished 53 -51 demonstrate -136 1 demonstrated -86 -13 demonstration 34 6 den 79 -20
    denial -80 106 dense 59 -106 density 111 -43 deny -69 234 departed 39 -104 department 59 8 departure 1 -60
    depend -117 37 dependent -71 73 depicted 5 -119 deploy -23 37 deployment 20 20 deportation 47 70
    deposit 105 109 depot 101 -17 depressed -78 66 depression -5 9 depth -34 -87 deputy 52 37 derby 47 -116
    derived 67 -27 descendants -1 -24 descent 78 -60 describe -114 -85 described 12 -52 description 6 -149
    desert 61 -41 deserve -258 75 deserved -192 53 design -5 -133 designation 88 -16 designed 1 -65 designer 46 -99
    desire -215 27 desired -86 -86 desk 25 -87 desperate -141 64 desperately -178 78 despite -48 60
    destination 23 -73 destiny -142 -36 destroy -66 115 destroyed 54 42 destruction -39 103 detail -49 -84
    detailed 3 -69 details 12 -53 detect 39 3 detected 171 11 detection 71 7 detective 43 -71 detention 97 35
    determination -179 10 determine 20 -15 determined -53 -11 devastating -43 88 develop -3 44 developed -12 -53
    developer 30 -13 developing -104 69 development -116 21 device 79 -60 devices 56 -29 devil -34 -43
    devoted -81 -49 diabetes 22 20 diagnosis 29 -48 dialogue -169 -51 diameter 165 -130 diamond 35 -15 diary 40 -84
    dick 13 -8 dictator -13 112 dictatorship -76 133 die 63 222 diesel 107 82 diet 2 -14 differ -15 -64
    difference -118 5 different -41 -128 differently -142 -52 difficult -104 -68 difficulty -78 -41 dig -23 25
    digit 78 59 digital -43 -37 dignity -227 23 dimension -94 -98 dining 10 -155 dinner -16 -110 diocese 74 -31
    dioxide 76 105 dip 69 23 diplomacy -149 -6 diplomat 17 22 diplomatic -26 17 dipped 127 49 dire -60 78
    direct 46 81 directed -8 -19 directing -38 8 direction -68 -107 directly 32 -7 director -19 -2 dirt 54 -82
    dirty -18 48 disability -18 27 disabled -15 31 disagree -150 54 disagreement -79 8 disambiguation 12 -103
    disappear -48 32 disappearance 103 62 disappointed -184 38 disappointing -81 21 disappointment -146 55
    disarm -56 87 disarmament -49 57 disaster -87 72 disastrous -56 100 disc 59 -123 disciplinary 55 -7
    discipline -134 -10 disclose 36 89 disclosed 104 73 disclosure -12 125 discount 59 61 discover -69 -35
    discovered 130 -33 discovery 46 -52 discrimination -43 115 discuss -56 -7 discussion -97 -61 disease 99 -9
    dish 20 -97 disk 57 -57 dismiss -30 116 dismissal 31 92 dismissed 40 120 disorder -1 3 display 9 -120
    disposal 40 79 dispute 13 59 disputed 115 56 disrupt -44 86 disrupted 10 42 dissent -70 97 dissident 69 95
    dissolved 40 62 distance 55 -106 distant 6 -82 distinct -27 -114 distinction -108 -34 distinctive -29 -157
    distinguish -70 -72 distinguished 2 -113 distribute 0 100 distributed 67 -4 distribution 43 41 district 90 4
    disturbing -109 -8 dive 58 -45 diverse -109 -52 diversity -158 0 divide -75 16 divided 10 -45 dividend 15 129
    divine -107 -35 diving 46 -79 division 49 -32 divorce -8 44 divorced 6 -10 do -281 67 dock 110 -90
    doctor 65 -47 doctorate 50 4 doctrine -97 3 document -6 1 documentary -18 -59 documented 35 -7 dodge 28 20
    dog 51 -72 dole -66 41 dollar -35 196 domain 55 -54 dome 66 -77 domestic 24 129 dominance -74 43
    dominant -70 -8 dominate -94 8 dominated -26 7 don -23 -26 donation 32 55 done -153 3 dong 98 81 donna 7 -55
    donor 19 77 door -6 -95 dose 29 4 dot 64 -2 double 86 49 doubled 84 102 doubles 6 -44 doubt -155 109 down 52 78
    downhill 11 -136 download 16 -45 downtown 25 -88 downturn -69 107 downward 32 4 dozen 116 -2 dozens 109 29
    draft 8 29 drag 1 -9 dragon 60 -103 drain 30 48 drama -40 -52 dramatic -79 -32 dramatically -48 75 draw -46 -30
    drawing -28 -22 drawn -10 -49 dream -221 -52 dress 3 -113 dressed 8 -117 dressing -40 -101 dried 36 6
    drill 71 -19 drilling 51 80 drink -5 14 drinking 25 50 drive -50 -8 driven -43 37 driver 56 -51 driving 15 7
    drop 117 125 dropping 88 85 drought 5 99 drove 30 17 drug 68 108 drum 20 -103 drummer 42 -76 drunk 13 31
    dry 64 -47 dual 21 -49 duck 47 -14 due 44 -19 dug 48 -36 duke 35 -40 dump 105 123 dumping 95 174 duo 8 -97
    duration 65 -50 dust 72 -22 duty 22 0 dying -61 25 dynamic -156 -71 dynamics -43 -39 dynasty 15 -31 each 59 -72
    eager -155 25 eagle 82 -56 ear -18 -81 earl 33 -67 earlier 103 49 earliest 20 -103 early 101 -76 earn 13 135
    earned -17 75 earnings 14 94 earth 14 -50 earthquake 42 45 ease -117 70 eased 19 94 easily -54 -27
    easing -52 106 east 6 -53 easter 29 -99 eastern 64 -31 easy -172 -47 eat -57 -29 eating -40 -37
    economic -93 135 economically -162 94 economics -53 31 economist -3 62 economy -82 148 edge -3 -95 edged 59 -6
    edited 27 -77 editing -37 -79 edition 48 -89 editor 5 -45 editorial -10 4 educated -71 -14 education -106 26
    educational -80 19 effect -25 27 effective -163 53 effectively -91 97 effectiveness -86 73 effects -25 14
    efficiency -57 76 efficient -118 34 effort -74 39 egg 40 -26 eggs 73 -22 eight 161 -1 eighth 34 -30
    either -16 -15 elaborate -19 -83 elbow 34 -71 elder -15 -45 elderly 11 42 eldest 57 -50 elect -59 -32
    elected 7 41 election 43 139 electoral 15 94 electorate -27 45 electric 106 20 electrical 107 16
    electricity 33 149 electronic 18 4 electronics 51 22 elegant -67 -173 element -70 -53 elementary 48 -91
    elements -47 -76 elephant 38 -28 elevated 64 -77 elevation 115 -109 eleven 141 -60 eligible 47 80
    eliminate -43 191 elimination -24 103 elite -12 9 elsewhere -17 29 embargo -31 139 embarrassing -96 77
    embassy 69 2 embattled -13 90 embrace -227 25 emerge -59 -20 emergence -115 30 emergency 31 38 emerging -103 43
    emotion -179 -47 emotional -162 -57 emperor -13 -27 emphasis -150 -55 emphasized -164 -17 empire -47 1
    employ -6 60 employed 67 34 employee 76 74 employer 7 138 employment -22 108 empty 11 -31 enable -115 10
    enabling -95 24 enact -121 101 enclave 85 35 encounter -19 -116 encourage -208 96 encouraged -140 34
    encouraging -173 97 end -214 26 endangered 9 77 ended 17 54 endemic 66 39 ending -19 54 endless -89 -4
    endorse -70 72 endorsement -68 73 endure -109 27 enduring -175 11 enemy -45 24 energy -53 84 enforce -80 96
    enforced -11 82 enforcement -32 61 engage -143 13 engaged -49 13 engagement -112 -27 engaging -126 22
    engine 83 -43 engineer 81 -54 engineering 39 -8 enhance -150 17 enhanced -127 -4 enjoy -211 -20
    enormous -141 55 enough -184 9 enrichment 24 89 enrollment 72 37 ensemble 1 -135 ensure -156 20 enter 20 -137
    entering 44 15 enterprise -64 38 entertaining -177 -90 entertainment -44 -47 enthusiasm -203 43
    enthusiastic -141 -21 entire -3 -26 entirely -71 -14 entitled -49 -3 entity -19 47 entrance 94 -147
    entrepreneur -32 38 entry 54 -12 environment -112 23 environmental -15 84 envoy -1 -9 enzyme 15 -13
    epic -35 -42 epidemic 7 92 episcopal 7 -67 episode 24 -67 equal -108 35 equality -183 24 equally -145 -13
    equation -32 -37 equipment 42 13 equipped 14 -76 equity -31 66 equivalent 74 48 era -84 76 error 37 37
    escape 1 12 escaped 89 25 escort 95 -84 especially -138 -6 espionage 43 113 essay -35 -64 essence -213 -21
    essential -152 34 essentially -77 29 establish -75 62 established -5 -13 establishment -97 35 estate 45 19
    estimate 122 24 eta 70 2 ethical -97 38 ethics -37 32 ethnic 3 53 euro -2 99 european -21 114 evacuate 48 51
    evacuation 78 4 evaluate -72 9 evaluation 34 -37 evangelical -56 9 eve 13 -34 even -85 24 evening 81 -165
    event 15 -63 eventually -17 6 ever -56 105 everyday -132 -57 everywhere -162 -32 evidence 11 25
    evident -173 -47 evil -149 30 evolution -91 -58 exact 23 -83 exactly -108 -58 exam 94 -58 examination 91 -67
    examine 2 4 example -3 -42 exceed 78 116 excellence -129 -20 excellent -119 -100 except -4 -58 exception 7 2
    exceptional -108 9 excess 28 139 excessive -20 155 exchange 18 67 exchanged 13 -29 excited -213 -64
    excitement -168 -36 exciting -235 -98 exclusive 24 -57 exclusively -14 -54 excuse -183 108 executed 36 19
    execution 4 17 executive -38 21 exempt 15 146 exercise -64 -23 exhausted -147 16 exhibit 10 -127
    exhibition -14 -120 exile 26 64 exist -78 -21 existence -31 29 existing -3 62 exit 37 -21 exotic -20 -71
    expand -101 97 expanded 1 12 expansion -51 42 expect -89 -21 expectation -138 51 expected 61 37
    expedition 90 -62 expenditure 54 167 expense -85 130 expensive -48 38 experience -194 -68 experienced -60 -12
    experiment -10 -5 experimental 61 -56 expert 15 -5 expertise -137 17 expire 55 100 expired 89 72 explain -127 4
    explanation -50 -5 explicit -43 9 explicitly -47 44 exploded 117 2 exploration 3 50 explore -116 -48
    explorer 71 -38 explosion 92 19 explosive 61 -10 expo -23 -59 export -12 204 exporting 4 163 exposed 43 32
    exposure 51 90 express -54 -26 expressed -86 34 expression -126 -25 expulsion 54 114 extend -66 77
    extended 32 -45 extension 26 -13 extensive 20 -62 extensively 11 -71 extent -94 38 external -5 9 extinct 86 -20
    extra -26 20 extradition 29 71 extraordinary -146 11 extreme -42 12 extremely -104 -30 extremist 12 76
    eye 9 -60 eyed -21 -47 eyes -59 -66 fabric -48 -80 face -19 31 faced -37 58 facilitate -112 -5 facility 73 -37
    facing -53 17 fact -118 4 faction 31 15 factor -54 13 factory 123 11 faculty 15 -22 fail -86 159
    failing -15 131 failure -23 92 fair -112 -30 fairly -95 -48 fairness -262 54 faith -242 1 faithful -89 -93
    fake 54 57 fall 41 90 fallen 36 69 falling 43 80 fallout 2 106 falls 69 -3 false -9 97 fame -76 -21
    famed 50 -105 familiar -85 -100 family -38 -133 famous 8 -126 fan -4 -35 fantastic -218 -78 fantasy -84 -78
    far -48 40 fare 16 -16 farewell -42 -61 farm 45 62 farmer 66 83 farming -6 63 farther 11 -85 fashion -60 -115
    fashioned -125 -48 fast -139 -59 faster -75 -17 fastest 29 -48 fat 19 28 fatal 92 47 fate -70 15 father -49 -64
    fault 33 -34 favor -95 136 favorable -65 54 favored -52 63 favorite -5 -90 favour -68 92 favourite 37 -85
    fax 62 -3 fear -111 155 feast 1 -98 feat -86 -49 feature 18 -167 featured 52 -157 federal 103 174
    federation 4 37 fee 87 58 feed 67 40 feeding 37 7 feel -278 -12 feeling -238 -17 feelings -177 -4 fell 113 98
    fellow -22 -36 fellowship -48 -68 felt -169 -5 female 75 -44 fence 39 -45 ferry 92 -56 festival 57 -118
    fever 90 -8 few 5 -22 fewer 32 70 fiat 54 39 fiber 41 -32 fiction -33 -36 fictional 37 -110 fidelity -45 48
    field 2 -117 fielder -22 -2 fierce -9 -6 fifteen 120 -48 fifth 42 -18 fifty 56 5 fight -126 72 fighter 29 -9
    fighting -50 50 figure 29 -6 figured -166 -5 file 58 8 filing 78 82 fill -19 -51 filled 31 -74 filling 11 -23
    film 3 -59 filmed 73 -134 filming 61 -107 filmmaker -27 -10 final 11 -73 finale 3 -108 finalist 15 -12
    finally -113 -66 finance -8 157 finances -79 108 financial -84 128 financially -162 81 financing -36 150
    find -18 -2 finding -88 85 findings 39 5 fine -21 25 finger 41 -63 finish 1 -95 finished 30 -79
    finishing 22 -80 fire 93 -21 fired 114 55 firing 86 14 firm 37 105 firmly -140 -21 first 36 -63 fiscal -1 122
    fish 41 -16 fisher -28 -72 fishing 48 17 fit -96 -121 fitness -42 -96 fitted 100 -139 five 100 14 fix -74 56
    fixed 51 -9 fixing 15 82 fl 92 -93 flag 65 -113 flagship 60 -28 flame 47 -114 flash 50 -31 flat 77 -46
    flavor -93 -84 flawed -95 105 flee 33 57 fleet 68 -13 flesh -35 -62 flexibility -181 10 flexible -107 -50
    flies 108 -54 flight 80 -65 flip -39 -56 floating 75 -30 flood 36 52 flooded 101 30 flooding 94 63
    floor 51 -122 flour 26 -22 flow 14 30 flower 90 -85 flowing 18 -23 flu 85 45 fluid 47 -54 fly 90 -23
    flying 76 -72 focus -117 -37 focused -127 -31 focusing -105 -22 fog 89 -93 fold 33 -19 folk -56 -90
    folks -182 -22 follow -14 -26 followers -3 21 following 78 -16 food 39 67 foot 87 -131 footage 70 -80
    football -46 -28 footballer 46 -27 forbidden 6 -12 force -18 52 forced 37 97 ford 24 0 forecast 96 62
    foreign 2 142 forensic 73 -45 forest 75 -36 forestry 61 68 forever -167 -5 forge -88 -2 forged -14 35
    forget -221 8 forgotten -177 3 form 28 -74 formal 6 -69 formally 45 14 format -7 -106 formation 55 -66
    formed 65 -61 former 93 114 formerly 81 -66 formidable -125 -9 formula 19 -17 fort 67 -75 forth -99 -69
    forthcoming -76 -15 fortress 10 -66 fortune -52 57 forty 79 -1 forum -63 -34 forward -114 -28 fossil 94 44
    foster -99 3 foul 20 30 found 121 -30 foundation -48 -23 founding -21 -14 four 101 -26 fourteen 144 -53
    fourth 54 -3 fox 4 -10 fraction 62 95 fragile -127 37 frame -11 -165 framework -124 -15 franchise -69 10
    frank -34 -63 franklin -4 -33 fraud 61 200 free -157 -16 freedom -227 70 freely -61 12 freeman -27 -64
    freestyle 42 -126 freeze 45 153 freezing 95 100 freight 76 -7 frequency 48 -50 frequent 69 -7 frequently 38 -42
    fresh -16 15 freshman 3 -46 friend -92 -42 friendly -96 -18 friendship -161 -31 front 2 -114 frontier 13 -4
    frozen 60 61 fruit 37 -62 frustrated -183 48 frustrating -177 -10 frustration -127 58 fuel 66 130
    fueled -22 145 fugitive 27 73 fulfill -145 29 full -13 -16 fully -201 14 fun -191 -91 function -5 -123
    functional -16 -90 functioning -82 -2 fund -19 185 fundamental -188 23 funded 28 118 funding 36 154
    funds -12 161 funeral 67 -72 funny -137 -61 fur 71 -9 furious -73 22 furniture -5 -71 further 3 45
    furthermore -46 -11 future -167 5 gain -71 45 galaxy 53 -66 gallery 17 -146 gallon 81 60 gamble -81 83
    gambling -10 96 game -101 -68 gaming -38 5 gang 63 12 gap -21 34 garage 41 -111 garbage 77 48 garden 9 -151
    garlic -34 -22 garrison 41 -64 gas 85 120 gasoline 68 123 gate 72 -163 gateway 2 -30 gather -4 -52
    gathered 51 -63 gathering -11 -46 gauge 61 -74 gay -35 14 gear 42 -74 gen -16 67 gender -58 0 gene 32 -34
    general 26 61 generally 2 -50 generate -26 104 generation -113 3 generic 16 37 generous -162 77 genetic 18 1
    geneva 65 -5 genius -156 13 genocide -16 98 genre -78 -65 genuine -240 5 genus 143 -92 geographic 34 -55
    geographical 34 -71 geography -54 -48 geological 95 -41 gesture -143 -4 get -244 -14 getting -138 18
    ghost 67 -57 giant 65 -4 gift -85 -22 gilbert 37 -55 girl 21 -55 girlfriend 51 -31 give -166 13 given -18 -24
    giving -96 49 glacier 133 -98 glad -248 -42 glance -56 -57 glass 19 -97 glasses 2 -94 glen 39 -90
    global -82 101 globalization -188 74 globe 53 -50 glory -139 -57 glue -15 -65 go -86 36 goal -123 22
    goalie -17 27 goalkeeper 35 -9 god -154 -13 going -140 5 gold 23 -25 golden 23 -74 golf -44 -79 gone -82 17
    good -314 -38 goodwill -106 23 google 17 -1 gore -37 28 gospel -89 -85 gothic -2 -147 govern -132 79
    governance -182 48 governed -27 15 governing -27 52 government -86 140 governmental -21 84 governor 30 86
    grab -90 40 grace -84 -60 grade 60 -42 gradual -93 7 gradually -66 -1 graduate 28 -32 graduated 62 -51
    graduation 49 -43 graham -23 -42 grain 44 62 grammar -9 -95 grand 39 -72 grandfather -37 -66
    grandmother -20 -86 grandson -7 -42 grant -84 68 granted -1 68 graphic 48 -71 graphics -35 -106 grass 1 -63
    grateful -259 -8 gravity -5 -33 gray 81 -80 great -192 -55 greater -126 25 greatest -127 11 greatly -140 26
    green 27 -71 greenhouse 52 138 greens -27 -16 grenade 131 12 grey 89 -98 grid 54 -38 grief -135 3
    griffin 29 -42 grim -54 -32 grip -57 22 grocery 53 -15 gross 46 146 ground -11 -66 grounds 38 1 group 126 31
    grove 72 -90 grow -8 -13 growing -60 80 grown -45 30 growth -38 84 guarantee -138 139 guard 37 -4 guarded 8 -68
    guardian 42 3 guerrilla 63 58 guess -175 -27 guest 60 -108 guidance -47 -56 guide -65 -95 guided -18 -56
    guild 25 -23 guilt -116 80 guilty 0 120 guinea 67 58 guitar -24 -115 guitarist 36 -26 gulf 14 59 gun 60 -14
    gunfire 69 -19 gunman 77 -46 guy -124 -29 gym 15 -138 habit -61 23 habitat 26 -11 hair 25 -78 half 71 -25
    halftime -15 -37 halfway 0 -87 hall 44 -98 halt 6 131 ham 26 -51 hamlet 38 -74 hammer 10 -35 hand -77 -17
    handed 9 44 handful 14 0 handle -74 -20 handled -26 -7 handling -18 31 handover -11 -5 hands -56 -21 hang 7 -42
    hanging 40 -58 happen -201 -48 happening -200 -14 happiness -204 -2 happy -203 -49 harassment 52 81
    harbor 45 -75 harbour 52 -105 hard -139 6 hardline 14 60 hardly -154 -7 hardware -26 -64 harm -117 140
    harmful -52 129 harmony -150 -77 harper -47 19 harry -12 -32 harsh -44 66 hart 15 -63 harvest 35 58 hat 37 -73
    hatch 79 -76 hate -166 107 hatred -139 89 haul 43 36 have 17 -31 haven -13 31 hawk 81 -24 head 113 -26
    headed 44 -48 header 62 -98 heading 22 -78 headline 25 6 headquarters 111 -51 healing -150 -61 health -26 101
    healthcare -46 64 healthy -141 -7 hear -145 -62 heard -33 -45 hearing -5 -41 heart -90 -65 hearts -117 -43
    heat 33 -27 heated 28 -60 heath 39 -47 heating 78 41 heaven -92 -60 heavily 18 30 heavy 68 22 heavyweight -24 7
    hedge 1 91 height 61 -74 heights -16 -45 heir 22 13 held 65 -41 helicopter 154 -61 hell -106 -19 help -53 -52
    helpful -181 -45 helping -119 85 hemisphere -2 -26 hence -51 -58 henry -27 -46 herald 53 -5 here -48 -101
    herein 36 -23 heritage -73 -39 hero -104 -19 heroin 69 96 hidden 49 -20 hide -43 41 hiding 45 45 high 36 -33
    highlight -90 -45 highly -32 0 highway 74 -28 hike 53 80 hill 45 -122 hip -16 -84 hire -29 91 hired 40 19
    historian -2 -38 historic -22 -63 historical -33 -95 historically -51 2 history -95 26 hit 36 52 hitter -44 0
    hitting -14 46 hockey -49 -42 hold 45 -35 holder 64 -19 holding 26 14 hole 22 -45 holiday -12 -48
    holocaust -51 85 holy -13 -41 home 31 18 homeland -60 51 homeless 10 48 homer 2 -29 hometown 10 -54
    honest -233 17 honey -6 -3 honor -76 -36 honorary 71 -23 honored -125 -33 honour -40 -31 honours 42 -43
    hood 60 -82 hook -20 -63 hop -15 -81 hope -188 18 hopeful -155 -25 hopefully -254 -55 horizon 26 -14
    horn 12 -41 horrible -173 30 horror -70 -26 horse 28 -110 hospital 165 115 host 13 -55 hostage 29 38
    hostile -34 87 hostilities -46 44 hot 29 -47 hotel 62 -87 hour 48 -64 hours 90 -54 house 45 -99 household 53 12
    householder 84 -37 housing -10 61 how -259 -55 however 71 -46 hub 22 3 huge -50 79 hull 71 -104 human -21 83
    humanitarian -83 84 humanity -141 60 humans -40 -14 humor -113 -32 hundred 86 -26 hunger -30 127 hungry -122 69
    hunt 24 -25 hunter 54 -27 hunting 35 1 hurdles -23 -18 hurricane 32 44 hurt -113 116 hurting -180 143
    husband 24 4 hybrid 24 13 hydrogen 56 21 ice 108 -79 icon -64 -55 idea -197 22 ideal -47 -82 identical 79 -79
    identification 50 -33 identified 123 -12 identify -1 17 identity -40 -10 ideological -109 3 ideology -166 67
    idol -10 -29 ignore -136 96 ignored -63 87 iii 14 -69 ill 5 92 illegal 31 171 illegally 76 142 illness 28 18
    image 17 -102 imagination -197 -31 imagine -221 -14 imam 23 -41 immediate -38 59 immediately 61 24
    immigrant 4 81 immigration -24 86 imminent -34 88 immune -66 66 immunity 17 120 impact -68 50
    impeachment 18 120 imperial 71 -31 implement -123 68 implementation -71 -10 implemented -65 48
    implicated 101 88 import 33 164 importance -184 -26 important -154 -72 imported 58 95 impose -63 182
    imposed 34 158 imposing -60 94 impossible -120 24 impoverished -28 143 impression -179 -20 impressive -91 -70
    imprisoned 49 69 imprisonment 68 117 improve -93 112 improved -76 6 improvement -91 12 improving -149 44
    in 10 -21 inability -107 86 inadequate -62 100 inappropriate -82 51 inaugural 10 -81 inauguration 17 -40
    incentive -115 139 inch 82 -107 incident 60 -29 include 156 -15 included 74 -46 including 66 26 inclusion -85 0
    income -5 187 incoming 42 20 incorporated 28 -92 increase -11 177 increased 29 116 increasing -37 123
    increasingly -114 46 incredible -223 1 incumbent 30 61 indeed -166 4 indefinitely 36 80 independence -101 44
    independent 5 31 independently 48 -16 index 85 39 indicate 108 -26 indication -61 -4 indicator 60 -45
    indictment 70 71 indigenous -42 42 individual -22 -38 indoor 53 -85 industrial 96 97 industry -5 139
    inevitable -157 58 infant 62 14 infantry 64 -82 infect 42 62 infected 112 62 infection 98 7 inflation -7 99
    influence -117 56 influential -41 -5 influenza 81 5 inform -92 17 informal 16 -47 information -19 -7
    informed -66 -14 infrastructure -82 98 inherited -22 35 initial 88 10 initially 82 -16 initiative -82 61
    injection 63 80 injure 26 139 injured 109 -10 injury 32 -42 ink 73 55 inland 77 -45 inn 44 -167 inner -9 -84
    inning -16 -2 innings -12 3 innocence -106 65 innocent -109 88 innovation -178 16 innovative -171 -30
    input -15 -38 inquiry 37 53 inside 37 -87 insight -138 -43 insist -133 88 insisting -102 101 inspection 100 -8
    inspector 93 19 inspiration -155 -95 inspired -117 -72 instability -76 121 install 8 36 installation 61 -68
    instance -22 -14 instant -72 7 instantly -48 -36 instead -56 -70 institute 47 -5 institution -67 38
    institutional -89 72 instruct -22 62 instruction -3 -99 instructions 19 -89 instructor 41 -93 instrument -9 -69
    instrumental -68 -77 insufficient -42 115 insurance 46 184 insurgency -19 101 insurgent 93 53 intact -46 -63
    integral -88 -82 integrated -61 -62 integration -139 13 integrity -189 43 intellectual -151 39
    intelligence -14 53 intelligent -167 -63 intend -135 63 intended -21 23 intense -53 -31 intensified -4 67
    intensity -51 -57 intensive 23 -16 intent -106 72 intention -78 64 inter -12 -27 interaction -69 -89
    interactive -60 -93 interest -14 63 interested -150 -2 interesting -162 -136 interface -12 -121
    interfere -122 49 interference -43 90 interim -10 65 interior 74 -44 intermediate 114 -83 internal 20 32
    international -61 3 internationally -55 20 internet -29 48 interpretation -82 -50 interpreted -51 -4
    interrogation 56 3 interrupted 0 -42 intersection 66 -124 interstate 29 27 intervene -100 96
    intervention -95 115 interview 12 -6 intimate -87 -110 intimidation 10 109 introduce -74 64
    introduction -54 -22 invasion -6 85 inventory 33 34 invest -99 149 investigate 49 53 investigating 78 56
    investigation 84 19 investigative 29 19 investigator 100 24 investing -148 142 investment -84 147
    investor -58 113 invitation -11 -26 invite -49 57 involve -31 32 involved -35 -5 involvement -32 93 ira 30 74
    iranian 47 112 iraqi 47 99 iron 50 -20 island 79 -60 isolated 31 -2 isolation -45 55 issue -103 -29
    issuing 28 95 item 10 -64 ivory 44 31 jack -19 -33 jackal 51 -7 jacket 51 -108 jail 101 69 jailed 102 118
    jam 15 -83 japan -3 56 java 59 -48 jay -9 9 jazz -47 -98 jean 12 15 jeans 19 -45 jersey 70 -24 jet 116 -1
    jewelry 13 -43 jihad -25 62 jimmy -73 -29 job -99 90 jobless 83 113 jockey 36 -85 john -26 -51 join 5 -77
    joined 61 -28 joining -33 19 joint 36 -11 jointly 25 32 joke -92 9 josh -18 -13 journal 41 -37 journalism -89 6
    journalist 41 39 journey -42 -129 joy -183 -48 judge 3 -14 judgment -105 43 judicial -24 53 judiciary -53 50
    juice 23 -7 jump -3 -10 jumping 25 -64 junction 126 -103 jungle 67 -52 junior 28 -72 junta 5 69
    jurisdiction 15 15 jury 42 -4 just -119 28 justice -152 50 justified -150 144 justify -167 154 juvenile 59 -2
    keen -156 -10 keep -118 23 keeper 39 -37 keeping -119 21 ken -27 -30 kept -15 -30 key -50 3 khan 27 1
    kick -45 -28 kicking -46 -29 kid -122 -38 kidnapping 54 93 kidney 84 7 kill -35 246 killer 42 10 killing 62 81
    kilometre 145 -151 kind -210 -4 king -32 -35 kingdom -4 8 kirk -14 -24 kiss -40 -66 kit 64 -94 kitchen 0 -117
    knee 27 -87 knife 78 -58 knight 45 -41 knock -45 11 knockout 30 -34 know -127 -42 knowing -197 -14
    knowledge -136 -8 known 72 -59 kohl -3 55 kph 85 -37 kremlin 9 30 lab 103 -36 label 26 -35 labeled 27 26
    labor -43 133 laboratory 129 -45 labour 28 115 lack -106 44 lacking -163 -19 laden 32 38 lady -12 -107
    lah 52 15 laid 10 -51 lake 108 -70 lama -1 -27 lamb 11 -62 lance 33 -42 land -4 -5 landed 92 -46 landing 94 -96
    landmark 14 -19 landscape -52 -93 landslide 102 62 lane 37 -151 language -10 -36 lap 47 -125 large 116 56
    largely -17 41 larger 28 -28 laser 73 -62 last 33 106 lasting -125 -6 late 73 -18 lately -174 26 later 68 -63
    latest 33 45 latter 5 -78 laugh -148 -29 launch 62 27 launching 22 41 laundering 44 154 law -19 109
    lawmaker 72 104 lawn 3 -100 lawsuit 57 121 lawyer 17 65 lay 26 -22 layer 49 -92 laying 17 7 layout 47 -222
    lead -63 -52 leader -9 77 leaders -55 32 leadership -170 14 leading 41 14 leaf 93 -78 league -15 -1 leak 131 60
    lean -51 -43 leaning -13 -4 leap -42 -32 learn -247 -97 learned -134 -54 learning -144 -76 lease 67 61
    least 50 108 leather 24 -77 leave -3 0 leaving 36 1 lecture -19 -88 left 38 -31 leftist 43 110 leg 61 -138
    legacy -159 23 legal -32 65 legally -30 83 legend -37 -55 legendary -26 -76 legion -2 -7 legislation -118 132
    legislative 23 5 legislator 46 45 legislature -10 30 legitimacy -160 113 legitimate -146 92 legs 14 -127
    leisure -36 -53 lemon 4 -52 lend -122 87 lending -14 144 length 95 -144 lengthy 34 -37 lens 64 -126 leone 13 40
    lesbian -37 -14 less -18 66 lesser 34 31 lesson -216 -25 let -202 7 lethal 43 98 letter 86 -81 letters 68 -39
    letting -134 83 level -19 53 levy 47 130 liability -7 156 liberal -51 69 liberation -9 7 liberty -82 -16
    library 4 -55 license 80 43 licensed 89 2 lie 33 -128 lieutenant 94 -47 life 31 46 lifestyle -94 -39
    lifetime -64 62 lift -30 44 lifted 35 84 light 29 -90 lighter 21 -66 lighting 15 -120 lightly 2 -44
    lightning 26 -54 like -152 -18 liked -168 -78 likelihood -45 80 likely 15 48 likewise -82 -1 limit 40 133
    limited -35 24 limiting -28 130 line 145 -86 linear 25 -126 linebacker -70 -26 lined 78 -111 lineup -24 -79
    lingering -42 53 link 69 36 linked 90 60 links 17 -1 lion 42 -20 liquid 80 -13 liquidity -60 106 list 124 29
    listed 122 -26 listen -193 -72 listening -112 -101 listing 98 -23 lit 64 -104 literally -70 -43
    literary -40 -40 literature -33 -39 litigation -41 85 little -165 -47 live -108 25 liver 85 -1 livestock 67 80
    living -22 7 load 47 6 loaded 42 -35 loan 61 84 lobby -47 -11 local 52 -100 locally 43 -45 locate 22 -101
    located 133 -132 location 89 -159 lock 17 -21 locker -40 -118 locomotive 66 -83 lodge 100 -105 log 72 -98
    logic -115 -45 logical -146 -77 logistics -21 -5 logo 63 -103 long 19 -49 longer -45 -22 longest 44 -17
    look -223 -59 looking -109 -48 loop 38 -139 loose -41 -43 looting 10 114 lord -26 -55 lose -180 153 loss -12 93
    losses 40 150 lost -33 65 lot -196 -24 lots -79 -40 lottery -5 103 loud -70 -37 love -254 -47 loved -177 -50
    lover -13 -26 loving -219 -45 low 30 150 lower 79 36 lowered 113 61 lowering 2 126 lowest 94 99 loyal -67 4
    loyalty -152 43 luck -187 -52 lucky -109 -30 lucrative -47 103 lunar 158 -84 lunch 16 -67 lung 132 13
    lure -67 73 luxury 1 -5 lying 91 -24 lynch 20 49 mac -4 -39 machine 36 -37 machinery 43 26 mad -58 65
    made -27 -10 mafia 51 48 magazine 24 -18 magic -67 -80 magistrate 131 -14 magnetic 79 -73 magnitude 48 -9
    mail 49 11 main 89 -70 mainland 43 8 mainly 56 -6 mainstream -88 21 maintain -135 -14 maintained -12 -19
    maintenance 61 -6 major -2 51 majority 0 111 majors -23 44 make -69 -80 maker 93 36 makeup 41 -93 making -77 26
    malaria 51 81 male 82 -53 mall 10 -103 man -6 28 manage -93 31 management -58 34 manager -30 -17 mandate -51 93
    mandatory 64 102 manhattan 59 -78 manila 102 -9 mankind -212 14 manner -141 -76 manor 64 -117 mansion 81 -113
    manual 64 -42 manufacture 41 34 manufactured 86 1 manufacturer 113 -7 manufacturing 46 54 manuscript 68 -102
    many -132 -25 map 16 -103 maple 12 -62 marathon 56 -101 marble 55 -118 marc 3 -17 march 119 15 marching 5 -88
    margin 62 39 maria 36 -64 marijuana 59 106 marine 94 -27 maritime 55 -2 mark -6 -26 marked 24 -69 market -52 16
    marketing -52 41 marketplace -148 11 marking 72 -49 marred 48 41 marriage -41 -7 married 25 -35 marry -62 -5
    marseille 80 -22 marsh 87 -34 marshal 44 22 marshall -45 3 mart 10 64 martial -3 -14 martin 6 -28
    marvel -26 -55 mask 5 -5 mason 21 -75 mass 63 21 massacre 57 27 masses -21 -29 massive 29 112 master 9 -98
    match -29 -81 matched 12 -24 matching 46 -29 mate 53 -87 material 13 0 math -49 0 mathematical -29 -58
    mathematics -11 -65 matrix 26 -84 matt 20 -32 matter -109 -59 mature -88 -73 max 7 -30 maximum 37 52 may 40 -2
    maybe -189 -7 mayor 8 -63 meal -9 -69 mean -75 48 meaning -42 -38 meaningful -212 9 means -61 66
    meantime -65 56 meanwhile 68 57 measure 53 92 measured 58 -35 measuring 59 -54 meat 43 12 mechanical 42 -52
    mechanics 20 -55 mechanism -53 -13 medal -17 -75 medalist 35 -67 media 6 75 median 120 30 mediation -57 33
    medical 84 -40 medication 20 25 medicine -55 6 medieval 10 -114 medium -5 -21 meet 25 -36 meeting 5 -42
    member 22 39 membership -9 64 memo 52 25 memoir -50 -29 memorable -103 -100 memorandum 25 37 memorial 29 -116
    memory -54 -58 men 19 -49 mental -61 -10 mentally -131 -6 mention -58 16 mentor -63 -25 menu -20 -117
    mercantile 53 10 merchandise 12 15 merchant 29 13 mercury 155 14 mercy -114 20 mere -9 68 merely -90 9
    merge 16 43 merged 58 -6 merger 2 77 merit -65 29 mess -128 21 message -93 -123 metal 71 -50 meter 113 -96
    method 18 -47 metre 126 -182 metric 81 17 metro 104 -61 metropolitan 75 -52 midday 114 -31 middle -110 -55
    midnight 73 -77 midst -139 44 midway 57 -87 might -72 34 mighty -116 2 migration 16 11 mike -18 -52 mild 31 -31
    mile 132 -120 milestone -94 -15 militant 59 86 military 19 87 militia 55 54 milk 50 46 mill 87 -46
    millennium -68 -38 miller -12 -44 million 125 177 millionaire 6 85 mind -217 -51 minded -180 1 mine 78 10
    mineral 50 47 mini 50 -44 minimal -50 6 minimum 54 104 mining 50 109 minister 2 43 ministerial 54 -10
    ministry 67 105 minor 81 -26 minority -30 102 minus 131 76 minute -24 -30 minutes 54 -76 miracle -114 -16
    mirror 1 -99 misconduct 59 84 miss -46 -37 missed -27 -23 missile 99 54 missing 64 -17 mission 24 -70
    missionary 8 -48 mistake -136 69 mix -78 -48 mixed -6 -51 mixing -52 -65 mixture -22 -59 mob 33 25
    mobile 59 -16 mode -59 -105 model 58 -111 moderate -22 39 modern -78 -97 modernization -170 51
    modernize -189 141 modest -45 16 modified 77 -43 molecular 88 -68 mom -92 -48 moment -140 -69 momentum -154 -11
    monarch 2 -23 monarchy -75 94 monastery 70 -98 monetary -76 78 money -49 214 monitor 55 -9 monitoring 66 22
    monk 34 -67 monopoly -25 164 monster 16 -33 monte 77 -72 month 238 108 monthly 119 67 monument 12 -65 moo 56 86
    mood -119 -34 moody 1 7 moon 73 -51 moral -196 46 moratorium 58 158 more 54 94 moreover -69 57 morning 60 -32
    morocco 15 19 mortality 30 63 mortar 113 -15 mortgage 12 117 mosque 47 -57 moss 41 -79 most 10 16 mostly 40 -7
    moth 153 -101 mother -59 -97 motion 29 -21 motivated -137 117 motivation -194 7 motive -33 16 motor 99 -21
    motorcycle 106 -63 mound 30 -114 mount 76 -82 mountain 98 -100 mountainous 103 -30 mounted 97 -92
    mounting 9 109 mourn -105 14 mourning 4 -15 mouse 36 -90 mouth 26 -78 move -42 -13 movement -65 1 movie -59 -32
    moving -36 -74 mph 76 -35 much -108 81 mud 85 -37 multimedia -73 -53 multinational -58 101 multiple 70 -53
    municipal 109 50 municipality 138 -30 murder 70 72 murdered 59 43 murphy -7 -56 muscle -13 -52 museum 10 -101
    music -50 -75 musical -60 -89 musician -3 -45 must -96 23 mutual -112 82 mysterious 48 -49 mystery -7 -69
    myth -106 40 naked 24 -63 name 55 -127 namely -56 -22 names 83 -35 naming 27 4 narrative -105 -139
    narrow 12 -73 narrowly 34 24 nation -187 126 national -12 76 nationalist 13 44 nationality 25 22
    nationally 21 33 nationwide 80 107 native 42 -53 natural -40 25 naturally -99 -45 nature -100 -41 naval 88 -34
    navigation 32 -78 navy 81 -17 nazi 22 83 near 130 -80 nearby 155 -134 nearest 108 -101 nearly 50 82
    necessarily -140 11 necessary -179 38 necessity -230 27 neck 66 -102 nee 24 46 need -286 -16 needed -122 38
    needs -164 41 negative -46 65 negotiate -47 32 negotiation -100 -29 negotiator -4 -2 neighbor -51 12
    neighborhood -3 -80 neighbour 4 67 neither -119 12 nelson -35 -44 nephew 43 -33 nerve 7 -4 nervous -132 -23
    nest 67 -75 net 43 111 network 6 -27 neutral -8 14 never -65 78 nevertheless -109 8 new -43 136 newly 21 -26
    news 20 -23 newspaper 79 59 newt -50 21 newton 64 -93 next -1 -53 nice -125 -107 nickname 5 -33 night 77 -97
    nightmare -106 5 nine 117 8 ninth 25 -35 no -44 47 noble -42 -38 nobody -161 33 noise 1 -11 nominated 18 -21
    nomination -10 8 nominee -28 30 non -9 133 none -46 18 nonetheless -137 28 nonprofit -24 54 noon 84 -62
    nordic 26 -59 normal -6 -49 normally 47 -76 north 98 -27 northeast 119 -54 northeastern 129 -11
    northern 117 -13 northwest 123 -35 northwestern 119 -22 nose 34 -82 not -78 37 notable 32 -109 notably -24 4
    note -7 -44 noted -6 -7 nothing -177 33 notice 1 -61 noticed -29 -85 notion -203 50 notorious 70 32 nova 98 -30
    novel -22 -69 novelist -10 11 now -74 -1 nowhere -132 -13 nuclear -28 133 number 42 72 numbers 13 25
    numerous 51 -37 nurse 60 -30 nursing 49 -9 nutrition -40 14 nuts -60 -43 oak 63 -113 oath -3 10 object -9 -71
    objective -152 -14 obligation -80 97 observation 79 -112 observatory 158 -84 observe -32 -76 observed 55 -89
    observer 16 -29 obstacle -99 -11 obtain -6 45 obvious -158 -19 obviously -249 -10 occasion -99 -95
    occasional 29 -53 occasionally 18 -114 occasions 19 -61 occupation -37 80 occupied 51 -1 occupy 9 -18
    occur 59 -39 ocean 70 -61 odd -86 -86 odds -103 39 off 29 9 offense -101 36 offensive -59 34 offer -1 97
    offering -40 25 office 31 77 officer 51 12 official 148 87 officially 77 5 offset -4 119 offshore 72 75
    often 51 2 oil 63 172 old -2 -86 older -5 -45 olive 32 -82 on 26 -10 once -48 17 one -6 -23 ongoing -37 31
    online -3 3 only -112 -61 open 18 -28 opened 62 -72 opener 1 -41 opening -20 -66 openly -81 65 opera 22 -81
    operate 29 8 operating 77 54 operation 83 -15 operational 38 -18 operations 41 46 operator 74 -29
    opinion -71 43 opponent 5 63 opportunity -278 2 oppose -95 164 opposed -62 115 opposing -85 58 opposite 3 -124
    opposition 29 111 optical 38 -72 optimism -139 70 optimistic -146 10 option -51 52 optional 17 -103
    oracle 31 -15 oral 24 -56 orange 103 -45 orbit 127 -74 orchestra 29 -94 order -21 78 ordered 127 59
    ordering 59 75 ordinary -113 22 ore 118 37 organ 28 -29 organic -4 12 organisation 15 58 organised 7 -16
    organization -49 64 organize -62 11 organized -26 -10 organizer 6 -33 organs 9 15 orientation -11 -72
    oriented -111 -29 origin 63 -25 original 26 -98 originally 115 -92 orthodox -14 -49 otch -45 0 other 99 -4
    otherwise -92 23 ottoman -18 -11 ounce 43 30 oust -3 138 ouster -18 115 out 17 32 outbreak 97 81 outcome -107 6
    outdoor 35 -110 outer 80 -121 outfit 58 -73 outgoing 1 51 outlawed 53 106 outlined -37 -3 outlook -44 25
    output 89 85 outrage -81 116 outright -2 164 outside 51 -49 outskirts 140 -56 outspoken -54 62
    outstanding -64 22 oval 79 -184 oven 71 -59 over 34 40 overall -65 -17 overcome -186 55 overhaul -59 77
    overhead 104 -29 overlooking 42 -134 overnight 101 18 overseas 1 96 oversee 2 33 oversight -62 78
    overthrow -63 128 overtime -1 73 overturn 1 99 overturned 96 49 overview -43 -140 overwhelming -139 88
    overwhelmingly -35 95 own -58 109 owned 78 54 owner 35 36 ownership -18 76 oxford 51 -93 oxygen 66 43
    pace -70 -20 pacific 45 -26 pack 40 -82 package -30 42 packed 40 -102 pact -38 136 pad 93 -19 page 42 -90
    paid 12 101 pain -102 10 painful -169 11 paint 26 -75 painted 53 -146 painter 29 -116 painting 5 -104
    pair 70 -124 palace 64 -115 pale 88 -111 palm 79 -69 pan 51 -28 pandemic -18 120 panel 56 -20 panic -62 61
    pants 37 -95 paper 74 6 papers 75 4 par -2 -7 para 58 41 parade 39 -105 paradise -6 -73 parallel 32 -124
    paramilitary 84 48 paramount -46 -31 parent -12 66 parish 77 -56 park 49 -108 parked 107 -63 parking 67 -69
    parliament 64 117 parliamentary 51 49 parole 74 69 part -26 -9 partial 83 62 partially 52 17 participate -67 -3
    participating 10 40 participation -79 80 particular -89 -36 particularly -128 1 partisan -55 56 partly -41 56
    partner -36 19 partnership -104 26 parts 67 -15 party 8 20 pass 20 -27 passage -32 -21 passenger 134 -11
    passing -2 -32 passion -196 -44 passionate -195 -52 passport 67 20 past -50 63 pastor -27 -27 pat -50 -12
    patch 52 -72 patent 56 48 path -49 -89 patience -215 13 patient 5 48 patriot -51 73 patriotic -113 8
    patrol 118 -41 patron -8 -49 pattern 27 -85 pay 51 211 paying -57 140 payment 25 100 payroll 35 164 pct 91 54
    peace -170 -42 peaceful -89 -23 peacefully -95 -10 peacekeeping -40 65 peak 107 -40 peaked 74 30 pearl 38 -67
    peer -8 39 pen 83 18 penalty -1 55 pending 95 34 peninsula 26 -76 penny -6 46 pension 10 210 pentagon 42 52
    people -73 186 peoples -135 -2 pepper 22 -14 perceived -138 93 percent 150 259 percentage 81 108
    perception -180 32 perfect -109 -105 perfectly -143 -126 perform -8 -77 performance -29 -99 performer -22 -61
    performing -9 -47 perhaps -146 -33 period -7 -18 permanent 7 4 permanently 42 48 permission 53 7 permit -17 61
    perry 5 -37 persecution -58 89 persistent 3 96 person -44 -44 personal -78 -1 personality -74 -68
    personally -134 40 personnel 45 26 perspective -214 -78 persuade -102 82 peso -8 115 pet 66 13 petition 45 74
    petroleum 47 128 petty -20 32 pharmaceutical 42 109 phase 10 -46 phenomenon -42 1 philosophical -102 -57
    philosophy -119 -43 phoenix 48 -53 phone 47 -10 photo 57 -105 photograph 83 -127 photographer 61 -80
    photography -15 -112 phrase -78 -18 physical -52 -66 physically -127 -51 physician 60 -20 physics 9 -55
    pianist -16 -66 piano -7 -126 pick -30 -50 picking -31 -31 pickup 44 -43 picture -59 -84 pie -4 -36
    piece -39 -101 pierce -38 -48 pig 83 44 pile 38 -3 pilgrimage 23 -33 pilot 100 -14 pin 65 -57 pinch -71 26
    pine 55 -83 pink 82 -99 pioneer -3 -14 pipe 122 -36 pipeline 67 69 piracy -25 88 pistol 84 -73 pit 82 -53
    pitch -31 -71 pitched -43 -24 pitcher -30 5 pitching -102 -5 pizza 18 -45 place -18 -119 placed 124 -83
    placement 79 -83 plain -38 -86 plan 32 -21 plane 117 -52 planet 22 -4 planned 64 8 planning -34 23 plant 155 50
    plantation 36 -8 planted 110 -20 planting 63 14 plastic 90 -51 plate 29 -105 plateau 78 -45 platform -2 -95
    platinum 27 38 play -118 -94 played -50 -82 player -46 -46 playing -107 -68 playoff -48 -37 plaza 10 -106
    plea -33 68 pleasant -75 -154 please -116 -23 pleased -216 -28 pleasure -142 -86 pledge -84 160 pledged -43 163
    plenty -146 -32 plight -132 76 plot 17 -37 plug 10 59 plunge 38 110 plus 39 11 pneumonia 117 -85 pocket 56 -38
    podium -7 -151 poem -8 -94 poet -9 -35 poetry -71 -81 point 37 -61 pointed 11 -47 poised -34 16 poison 59 111
    poisoning 150 88 polar 121 -29 pole 105 -122 police 88 24 policeman 84 11 policy -222 64 polish 31 22
    political -50 97 politically -117 89 politician 19 77 politics -134 45 poll 76 61 polls 40 59 pollution 77 132
    pond 80 -97 pool 35 -77 poor -60 112 poorly -39 8 pop -27 -30 pope -48 -64 popular -11 -13 popularity -50 52
    populated 53 -1 population 97 135 populous -3 81 pork 37 73 port 87 -36 portable 18 -51 porter 18 -83
    portfolio -27 39 portion 65 -27 portrait -6 -105 portrayed -58 -35 pose -49 24 posed -22 31 position -92 -51
    positive -72 0 possession 27 51 possibility -63 78 possible -45 12 possibly 4 37 post 59 -5 postal 73 87
    posted 132 15 posting 78 45 postwar -91 79 pot 36 40 potential 23 96 potentially -36 138 potter 15 -55
    poultry 99 94 pound 74 89 pour -8 47 poverty -21 150 powder 117 -12 power 13 107 powered 90 -39 powerful -58 7
    practical -159 -68 practically -135 39 practice -50 -45 practiced -76 -59 praise -144 17 pray -108 -80
    prayer -55 -92 precedent -125 71 precious -116 10 precise -17 -108 precisely -96 -54 precision -20 -10
    predecessor -15 26 predict -35 44 predominantly 39 -17 prefecture 144 -41 prefer -98 -9 preference -30 39
    preferred 15 1 pregnancy 60 23 pregnant 53 27 preliminary 138 -16 premature -35 70 premier 28 10
    premiere 35 -65 premiership 36 -42 premises 79 -54 premium 21 57 preparation -41 -89 prepare -147 -35
    prepared -60 -29 prescription 1 114 presence -40 7 present -15 -64 presentation -32 -140 preservation -87 -31
    preserve -113 15 preserved 10 -115 presidency -33 57 president 46 198 presidential 55 -2 press 2 9
    pressed -53 -14 pressing -105 7 pressure -39 68 prestigious 35 -33 presumably -6 -21 pretty -213 -52
    prevent -35 112 prevention -16 61 previous 88 36 previously 130 30 prey 21 -47 price 5 74 pricing -28 70
    pride -185 -5 priest 53 -9 primarily 8 -45 primary 64 -103 prime -13 66 prince 24 -25 princess 53 -88
    principal 50 -46 principle -59 22 print 24 -43 printing 43 29 prior 65 -32 priority -105 56 prison 101 96
    prisoner 50 40 privacy -95 48 private 66 72 privately 7 41 privatization -53 174 privilege -88 55 prize -10 12
    pro -38 53 probability 8 10 probably -59 -4 probation 103 37 probe 122 63 problem -10 12 procedure 29 -3
    proceed -50 -27 proceedings 13 1 proceeds 4 63 process -97 -11 processing 46 27 proclaimed -65 38 produce 23 36
    producer 55 39 product -48 22 production 68 96 productive -157 47 productivity -50 143 profession -135 8
    professional -40 -51 professor 13 -30 profile 39 -40 profit 64 147 profitable -68 82 profits -15 175
    profound -238 15 program -73 66 programme 1 22 programming -36 -44 progress -207 -8 progressive -51 3
    prohibited 52 80 project 8 37 projected 67 86 proliferation -64 96 prolonged -3 72 prominent 51 -49
    promise -202 145 promising -106 76 promote -158 12 promotion -71 13 promotional 15 -26 prompt -83 67
    prompting 41 111 promptly -27 51 prone 23 18 pronounced 38 -75 proof -51 47 propaganda -39 72 proper -57 -86
    properly -65 -32 property 8 64 prophet -19 -4 proportion 2 108 proposal -20 121 propose -194 113
    proposition -77 118 prosecution 16 63 prosecutor 73 21 prospect -140 76 prospective 48 -2 prosperity -158 53
    prosperous -164 2 prostitution 0 99 protect -161 151 protected 5 3 protection 2 127 protective 21 -28
    protein 66 -46 protest 64 31 protestant 10 17 protester 100 -2 protocol 17 23 prototype 89 -98 proud -213 -40
    prove -144 68 proved -110 13 proven -106 110 provide -22 -20 providence -11 -53 provider 29 37 province 100 23
    provincial 101 15 provision -34 128 provisional 98 23 provisions -34 121 provoked -46 92 proximity 11 -101
    psychiatric 75 -6 psychological -60 4 psychology -55 -48 public -126 141 publication 55 9 publicity -54 43
    publicly -24 87 publish 7 73 published 72 -27 publisher 14 26 publishing -1 24 puck -17 -62 pull -58 30
    pulling -42 20 pullout 13 46 pump 44 89 punch -13 -22 punish -90 184 punished -74 133 punishment -96 116
    punk -23 -45 pupil 115 7 purchase 39 76 purchasing 1 138 pure -96 19 purely -95 4 purple 87 -91
    purpose -91 -113 pursue -129 53 pursued -72 -1 pursuing -117 63 pursuit -91 -20 push -73 90 pushing -87 85
    put -85 117 putt -49 -67 putting -126 54 quake 68 24 qualification 17 -48 qualified -14 -11 qualifier 39 5
    qualify -9 47 qualifying 20 -66 quality -97 -16 quantity 17 27 quantum -8 -19 quarter 53 -15 quarterback -54 -4
    quarterly 74 62 quarters 49 -17 quartet -53 -101 queen 12 -106 quest -101 -33 question -114 99
    questionable -24 67 questioning 5 -4 quick -117 -43 quickly -86 -7 quiet -92 -87 quietly -86 -31 quit -18 107
    quite -168 -63 quota 67 141 quote -9 -5 rabbi -10 -21 race 34 -103 racial -46 42 racing 10 -103 racism -117 78
    racist -48 93 radar 95 -35 radiation 137 14 radical -57 55 radio 43 1 radioactive 136 61 rage -64 3 raid 128 35
    rail 72 -21 railroad 65 -41 railway 91 -132 rain 82 -31 rainbow 30 -61 rainfall 142 -15 raise -28 160
    raised 46 77 raising -1 124 rally -32 -9 ram 11 12 rampant -6 151 ranch 74 -84 rand 19 75 random 48 -27
    randy 0 -15 range 77 -52 ranging 60 13 rank 55 -9 ranked 22 16 ranking 57 20 ransom 34 81 rap -27 -7
    rape 78 111 raped 64 41 rapid -45 -9 rapidly -55 23 rapper 72 -24 rare -4 -43 rarely -9 -46 rate 63 109
    rates 22 101 rather -154 9 ratified 5 81 rating 42 67 ratio 70 31 ravaged -20 80 raw -41 44 ray 33 -42
    rbi 44 41 reach -31 17 reaching -15 16 react -132 3 reaction -56 -1 reactor 112 49 read 43 -22 reader -60 -107
    readily -73 -7 readiness -86 30 reading -13 -69 ready -115 -26 real -111 36 realistic -172 -50 reality -156 0
    realize -285 17 realized -203 1 really -297 -17 rear 51 -141 reason -105 63 reasonable -134 41 rebel 78 44
    rebellion -5 82 rebound -45 25 rebuild -148 96 rebuilding -153 43 recall 39 80 receive 46 54 received 78 38
    receiver 0 -46 recent -10 66 recently 46 31 reception -19 -105 recession -50 122 recipe -19 -76 recipient 14 37
    recognised -29 -10 recognition -114 17 recognize -155 73 recognized -64 -14 recommend -86 2
    recommendation 27 45 reconciliation -181 6 reconnaissance 122 -73 reconstruction -85 42 record 133 90
    recorded 106 -39 recording 33 -64 recount 58 14 recover -57 83 recovered 76 -3 recovering -13 25
    recovery -72 24 recreation 0 -95 recreational 23 -39 recruit -17 48 red 69 -91 reduce -52 137 reduced 55 104
    reducing -27 142 reduction 5 122 reed 3 -18 refer 40 -92 referee -11 2 reference 36 -46 referendum -3 143
    refinery 99 80 reflect -119 -5 reflected -87 5 reflecting -39 -3 reflection -128 -73 reform -124 92
    reformed -54 3 refrain -72 50 refuge 27 29 refugee 61 56 refusal -1 109 refuse -36 116 regain -117 34
    regard -188 50 regardless -102 9 regime -111 143 regiment 80 -81 region -11 4 regional 46 37 register 108 -6
    registered 154 77 registration 112 22 regret -171 64 regular 53 -70 regularly 69 -50 regulate -46 91
    regulated -15 82 regulation -60 69 regulatory -36 73 rehabilitation -5 -14 reign -41 -21 reigning -35 -50
    reinforce -126 22 reinforced -51 -30 reject -93 146 rejected 11 128 rejection -53 121 related 40 -18
    relation -22 -29 relations -120 24 relationship -118 -28 relative -3 -10 relatively -8 -9 relaxed -153 -65
    relay 24 -107 release 83 -105 releasing 35 47 relegation 50 -31 relevant -98 -37 reliable -47 20
    reliance -65 153 relief -67 52 relieved -125 -32 religion -127 20 religious -43 51 relocated 76 -71
    reluctant -82 73 rely -99 71 remain -30 43 remainder 74 -22 remaining 51 -7 remains -7 -17 remarkable -145 -58
    remember -189 -45 remind -215 -20 reminder -155 -34 remote 62 -36 removal 78 73 remove 46 26 removed 103 -24
    renew -82 132 renewable -7 138 renewal -62 42 renewed -60 102 renovation 3 -33 renowned 2 -93 rent 18 83
    rental 70 15 reopen 6 27 repair 12 -4 repeat -46 15 repeated 16 36 repeatedly 2 85 replace 1 35
    replacement 58 -28 replacing -2 12 reply -39 9 report 100 58 reported 163 80 reportedly 125 -65 reporter 59 -8
    reporting 49 80 represent -50 -20 representation -36 -5 representative 20 -15 represented 3 -24 republic 19 50
    republican -3 58 reputation -133 61 request 25 28 requested 72 31 require -63 -14 required 20 -1
    requirement 33 94 rescue 21 -25 rescued 89 17 research 70 105 researcher 63 -90 reservation 40 6 reserve 49 16
    reserved 2 -54 reserves 21 134 reservoir 109 -16 residence 120 -88 resident 97 -60 residential 79 -31
    resign 24 165 resignation 2 63 resist -154 77 resistance -5 40 resistant -9 40 resolution -65 43
    resolve -117 75 resolved -127 12 resolving -123 36 resort 50 -49 resource -26 20 respect -231 40
    respected -129 13 respectively 145 -34 respects -147 -9 respiratory 94 6 respond -117 89 response -80 14
    responsibility -140 113 responsible -50 -22 rest -30 -36 restart -33 35 restaurant 64 -88 restoration -70 -29
    restore -134 97 restraint -123 31 restrict -30 129 restricted 69 9 result 34 2 resume -15 17 resumption -34 31
    retail 39 17 retailer 37 24 retain -76 25 retained 33 -57 retaliation 40 150 retire -32 52 retired 56 -3
    retirement -22 85 retiring -35 21 retreat -17 -45 retreated 65 8 return -28 15 returning -3 -28
    reunification -98 5 reunion 2 -96 reveal 11 -27 revealing -7 -16 revenge -71 51 revenue 23 140 reverse -49 59
    reversed 9 46 review -64 27 revised 82 43 revision 23 36 revival -96 -68 revive -135 102 revived -67 35
    revolt -11 115 revolution -111 39 revolutionary -57 22 reward -97 104 rhetoric -109 52 rhythm -113 -117
    rice 0 14 rich -102 48 rick -9 -29 rid -169 164 ride -29 -137 rider 54 -77 ridge 88 -141 riding 26 -103
    rifle 68 -57 rift -13 18 right -52 26 rim 63 -78 ring 60 -89 ringgit 25 115 rings 11 -94 riot 75 -4
    ripped 39 -18 rise 90 111 risen 66 97 rising 21 142 risk -62 115 risky -76 88 ritual 7 -71 rival 54 50
    rivalry -92 -32 river 101 -79 road -52 -115 roads 48 -25 roadside 109 -13 rob -35 12 robbery 65 44 robin 41 -67
    robot 30 -84 robust -91 25 roc -11 24 rock 50 -59 rocket 120 11 rocky 41 -71 rod 18 -28 role -108 3
    roll -25 -27 rolled 41 -37 roller 20 -115 rolling 30 -26 roman 19 -45 romance -48 -71 romantic -101 -69
    roof 61 -111 rookie -8 -7 room -3 -128 rooms 44 -113 root -37 -5 roots -74 -40 rose 105 54 roster -5 -47
    rotation 21 -75 rouge 71 50 rough -14 -95 roughly 115 5 round 16 -66 rounded 94 -115 roundup 18 32 route 72 -82
    routine 32 -63 routinely 79 69 rover 123 -115 row 48 -21 royal 94 -63 rubber 62 19 rubble 52 -25 rugby -22 -37
    ruined -85 38 rule -34 117 ruled 23 105 ruler -6 26 ruling 26 120 run 68 -87 runner 34 -44 running 6 -30
    runoff 139 83 runway 130 -129 rupiah 51 105 rural -7 46 rush -65 12 rushed 29 -5 rushing -22 54 ruth -20 -15
    sacked 52 94 sacred -17 -64 sacrifice -172 27 sad -165 -30 safe -105 -9 safeguard -148 109 safely 24 -44
    safety 15 5 sail 69 -115 sailing 13 -137 saint 64 -102 sake -246 28 salad -12 -81 salary 35 109 sale 60 74
    sales 61 92 salmon 33 23 salt 36 -33 same 8 -11 sample 138 -68 sanctuary 8 -52 sand 60 -62 sandy 17 -89
    sang -14 -60 satellite 153 0 satisfaction -143 28 satisfied -179 24 satisfy -171 84 sauce 12 -68 saudi 25 102
    save -74 119 saved -70 70 saving -134 89 savings -38 163 saw -31 -15 say -326 114 saying -70 107 scale 25 32
    scandal 48 110 scare -25 98 scared -165 50 scary -155 -38 scattered 110 -48 scenario -71 34 scene 19 -123
    schedule 53 -103 scheduled 121 -64 scheme -5 92 scholar -12 -24 scholarship -58 -8 school 79 -34
    science -129 -19 scientific -20 12 scientist 105 103 scope -86 5 score -29 -38 scoreboard -14 -84 scorer -2 -16
    scores 56 21 scoring -24 -29 scout 26 -87 scrap 31 144 screaming -47 -36 screen 12 -116 screening 81 -39
    screenplay -38 -48 script -47 -83 scrutiny -12 63 sculpture 15 -134 sea 86 -40 seal 90 -41 sealed 78 -31
    search 43 -54 searching 2 -49 season 15 -61 seasonal 109 -44 seat 79 -17 seated 26 -145 seats 55 9 sec 31 -3
    second 51 -64 secondary 63 -67 secret 22 29 secretary -42 0 secretly 30 49 sect 102 17 sectarian -6 69
    section 85 -95 sector -10 104 secular -92 40 secure -123 38 security 15 29 see -55 -80 seed 22 6 seeded 26 -39
    seeing -145 -21 seek -23 12 seeking -43 115 seem -165 -21 seemingly -114 -18 segment 59 -85 seize -35 112
    seizure 104 117 select 8 -66 selected 60 -76 selection -3 -92 self -119 55 sell -19 73 seller 28 49
    selling 1 97 semi 32 -18 semiconductor 64 32 semifinal 26 -78 seminar -10 -49 seminary 53 -70 sen 46 100
    senate -2 33 senator 35 25 send -80 103 sending 3 80 senior 39 3 sense -240 -18 sensitive -34 17
    sensitivity -63 -48 sent 83 25 sentence 58 42 sentiment -81 77 separate 100 0 separated 96 -129
    separately 118 -18 separation -18 10 separatist 46 65 sequel -55 -31 sequence 41 -126 sergeant 82 -42
    serial 91 -18 series 19 -48 serious -59 82 seriously -83 73 servant -17 25 serve -36 -108 server 40 -63
    service -52 -7 services 10 20 serving 22 -10 session 31 -47 set 45 -42 setback -86 83 setting -15 -39
    settle -20 83 settled 10 8 settlement 29 48 settling -24 36 seven 107 13 seventh 30 -36 several 102 -42
    severe 29 65 severely -9 83 sex -15 34 sexual -25 44 sexually 15 27 shadow 7 -41 shake -126 14 shaken -113 47
    shaking -77 -55 shall -91 -3 shallow 27 -67 shame -184 89 shanghai 87 -24 shape -92 -145 shaped 0 -127
    share 54 35 shared -96 -62 shareholder 0 127 sharing -77 30 shark 82 -30 sharp -7 -1 sharply 33 93
    shattered -58 -9 shed 60 39 sheep 79 13 sheer -102 20 sheet 49 -28 sheik -8 20 sheikh 26 -1 shell 105 18
    shelling 88 35 shelter 30 -10 sheriff 99 -34 shield 35 16 shift -71 -9 shifting -86 22 shin 80 48 ship 96 -9
    shipment 119 76 shipping 66 45 shirt 49 -62 shock -82 37 shocked -142 30 shoe 70 -52 shoes -8 -79 shook -46 -18
    shoot 3 -22 shooting 51 -49 shootout 54 -4 shop 28 -80 shopping 1 -80 shore 34 -27 short 60 1 shortage 0 119
    shortly 70 -72 shot 58 -15 shoulder 0 -64 shouted -47 16 shouting -57 5 show -65 42 showcase -117 -89
    showdown -19 -19 showing 9 -5 shrine 44 -43 shrinking -24 134 shut 83 107 shuttle 71 -85 shy -43 7 sick -57 58
    side 1 -58 siege 17 -9 sierra 34 24 sight -93 -99 sign -43 72 signal 14 -87 signature 4 -89 signed 25 34
    significance -96 -59 significant -18 7 significantly -28 66 signing -31 17 silence -44 18 silent -5 -54
    silicon 32 -9 silk 52 -95 silva 51 36 silver 48 -75 similar 49 -25 similarly -41 -42 simple -162 -107
    simply -129 13 simultaneously -23 -53 sin -43 71 sing -71 -60 singer 30 -44 singing -63 -116 single 33 -33
    singles 16 -52 sink 10 25 sinking 23 64 sir -14 -57 sister 2 -104 sit -36 -139 site 126 -76 sitting 5 -98
    situated 94 -150 situation -168 -9 six 105 6 sixteen 128 -56 sixth 45 -27 size 51 -65 sized 63 -27
    skating -25 -112 skeptical -160 65 ski 69 -110 skiing 5 -108 skill -161 -60 skilled -93 13 skin 34 -74
    skipper 21 -9 skull 100 -104 sky 42 -59 slain 94 -5 slalom 49 -141 slam -30 -19 slash 41 178 slashed 105 142
    slaughter 20 101 slave -13 38 slavery -111 93 slaying 93 25 sleep -40 -66 sleeping 13 -89 slide 32 -5
    slight 44 -27 slightly 53 -34 slim -34 -7 slip 27 -20 slogan -85 8 slope 72 -105 slot 47 -50 slow -123 -4
    slowdown -33 93 slower -22 -22 slowing -69 80 slowly -56 -62 sluggish -71 69 slump -21 103 small 112 -71
    smaller 72 -14 smart -150 -41 smashed 59 -7 smell -59 -25 smile -129 -84 smiling -88 -117 smith -23 -41
    smoke 81 -8 smoking 49 67 smooth -84 -137 smuggling 50 126 snake 66 -66 snap 5 25 snow 93 -61 so -66 -10
    soap 51 -32 soaring 3 115 soccer -34 -7 social 71 94 socialist -35 94 society -109 -5 sodium 72 21 soft -10 2
    software 1 -18 soil 33 13 solar 108 -11 sold 69 35 soldier 36 -17 sole 38 21 solely -43 29 solid -72 -34
    solidarity -140 73 solo 35 -86 solution -111 14 solve -156 48 solved -108 3 solving -138 -1 some -27 27
    somebody -178 10 somehow -209 -1 someone -104 9 sometime 27 -52 sometimes -49 -73 somewhat -73 -45
    somewhere -53 -52 son 51 -52 song -9 -82 songwriter 2 -27 soon -92 -9 sooner -150 34 sophisticated -96 -14
    sophomore -14 -61 sore -28 -44 sorry -224 21 sort -200 -25 sought -17 100 soul -108 -72 sound -179 -68
    soundtrack -17 -89 soup 2 -44 source 36 34 south 44 -35 southeast 66 -27 southeastern 99 -26 southern 91 -10
    southwest 140 -75 southwestern 115 -42 sovereign -71 101 sovereignty -101 73 soviet -6 91 spa 83 -88
    space -44 4 spacecraft 109 -49 span 21 -86 spare -73 33 spark -70 76 speak -105 -9 speaker 16 -45
    speaking -38 -36 special -5 -71 specialist 48 -66 specialized 46 -62 specially 55 -118 specialty 62 -42
    species 76 -50 specific -8 -45 specifically -23 -13 specified 81 -28 specify 28 13 spectacular -40 -56
    spectrum -18 -20 speculation -7 94 speech -73 -23 speed -26 -65 speedway 81 -118 spell 9 -10 spelling 22 -15
    spend -29 19 spending 49 116 spent 32 31 spike 67 26 spill 60 85 spin -21 -58 spirit -165 -50 spirits -64 -7
    spiritual -112 -43 spite -160 43 split 25 -33 spoke -32 -53 spoken -34 -58 spokesman 32 32 spokeswoman 67 -10
    sponsor -8 42 sponsorship -13 73 sport -64 -16 sporting -9 -49 spot 50 -92 spotlight -83 -2 spots 70 -79
    spotted 158 -118 sprawling 72 2 spray 111 -6 spread 11 38 spreading -33 84 spring 53 -68 sprint 26 -68
    spur -54 48 spy 60 80 spying 42 144 squad 21 -36 squadron 104 -68 square 82 -103 squeeze -64 87
    stability -131 46 stabilize -113 98 stable -67 -24 stadium -3 -64 staff -32 -73 stage 24 -110 staged 52 6
    staging 15 2 stake 6 106 stakes 24 -38 stamp 6 70 stance -112 36 stand -106 -73 standard 31 -44
    standing -21 -61 standoff 24 26 star 35 -22 stark -84 -30 starred 37 -71 start -18 -7 starter 2 -24
    starting -14 -51 state -8 87 stated -43 14 statement -40 -11 statesman -56 -17 statewide 97 70 station 116 -97
    statistical 71 -16 statistics 78 62 statue 20 -106 status -36 45 statute 15 61 stay -6 -51 stays 14 -86
    steadily -23 44 steady -47 29 steal -41 86 stealing 5 129 steam 57 -57 steel 46 14 steep 49 -17
    steering -19 -62 stem 43 82 step -136 -27 steps -77 -37 sterling -12 15 stern 17 -16 stick -87 -42 stiff 1 19
    still -32 -31 stimulate -109 92 stimulus -81 95 stint 52 -30 stir -47 14 stock 37 68 stocks 16 103 stole 20 93
    stomach 26 -36 stone 40 -124 stop -70 85 stopped 17 23 stopping -71 7 stops 13 -64 storage 93 -19 store 58 -66
    storm 69 -70 story -59 -93 straight -14 -49 strain 25 16 strained -51 24 strait -7 -49 straits -20 -15
    stranded 98 19 strange -108 -87 strategic -93 -15 strategist -16 26 strategy -173 32 straw 28 -4 streak -32 1
    stream 76 -38 street 30 -99 strength -210 -13 strengthen -163 93 strengthened -71 43 strengthening -143 54
    stress -51 -18 stressed -145 21 stretch -5 -75 stretched -30 -65 stretching -38 -55 stricken 38 87
    strict -21 35 strictly -47 -12 strike 69 62 striker 23 -19 striking -5 -10 string 52 -21 strings -13 -76
    strip 70 8 stripped 29 39 stroke 62 -32 strong -132 -4 stronger -218 50 stronghold 120 4 strongly -86 47
    struck 33 21 structural -46 -4 structure -28 -92 struggle -187 41 struggling -87 67 stuck -20 -32 student 76 70
    studied 39 -86 studio 32 -113 study 98 -95 studying -6 -54 stuff -153 -29 stunned -95 8 stunning -67 -27
    stupid -175 66 style -75 -122 sub 108 25 subcommittee -22 13 subject -17 -22 submarine 115 -11 submit 45 41
    subsequent 58 -4 subsequently 97 -22 subsidiary 114 75 substance -4 20 substantial -74 78 substantially -53 90
    substitute -11 -9 subtle -120 -99 suburb 123 -73 suburban 57 -71 subway 93 -32 succeed -157 42 success -141 12
    successful -80 -24 successfully 13 5 succession 3 -43 successive 40 13 successor -5 3 such 33 71 sudden -61 20
    suddenly -75 -35 sue 13 108 suffer -65 111 suffering -60 84 sufficient -68 65 sugar 1 48 suggest -29 -24
    suggestion -82 42 suicide 83 73 suit 36 8 suitable 2 -103 suite 26 -130 suited -126 -123 sultan -36 -33
    sum 18 52 summary 46 -36 summer 114 -16 summit 16 -46 sun 74 -81 sunny 23 -130 sunset 37 -123 sunshine -19 -43
    super -39 -54 superintendent 43 -33 superior -38 -39 supermarket 64 12 supervision -3 46 supervisor 95 -40
    supplier 52 101 supply 54 154 support -108 54 supported -48 39 supporter 5 28 supporting -73 60
    supportive -203 3 supposed -69 8 supposedly -42 18 supreme -28 11 sure -139 -3 surely -241 32 surface 96 -109
    surge 2 113 surgeon 62 -81 surgery 42 -65 surgical 74 -34 surging 20 138 surname 99 -85 surplus 31 178
    surprise -66 1 surprised -156 0 surprising -138 -10 surprisingly -112 -39 surrender -20 43 surrounded 69 -118
    surveillance 75 15 survey 122 13 survival -67 27 survive -68 1 surviving 63 -69 survivor 31 14 suspect 73 28
    suspected 160 101 suspend 7 162 suspended 121 62 suspension 37 10 suspicion 44 43 suspicious 56 -1
    sustain -164 78 sustainable -138 31 sustained -18 -7 swap 33 85 sweep 26 -6 sweeping -66 73 sweet -56 -55
    swept 31 36 swift -122 -3 swiftly -93 58 swim 21 -109 swimming 26 -101 swine 89 66 swing -71 -73 switch 11 -25
    switching -9 -22 sword -2 -93 sworn 38 31 symbol -76 -32 symbolic -67 -19 sympathetic -113 -17 sympathy -167 76
    symphony 22 -67 synagogue 28 -66 syndicate 34 -4 syndrome 41 -15 system -35 7 systematic -16 63 table 1 -145
    tackle -103 44 tactical -49 -37 tactics -72 29 tag 34 -6 tail 131 -110 tainted 49 148 take 48 -58 taken 14 -25
    takeover 40 119 taking -39 17 tale -72 -76 talent -164 -17 talented -165 -47 talk -159 -44 talking -142 -23
    talks -32 -2 tall 30 -133 tally 120 37 tan 62 -21 tang -8 -37 tank 91 -15 tanker 115 61 tap -34 39 tape 16 -52
    target 93 123 tariff 20 129 task -71 -42 taste -138 -66 tax -32 227 taxi 118 3 taxpayer -86 199 tea 25 -24
    teach -137 -29 teacher -55 24 teaching -95 -45 team -37 30 teammate 5 -76 tear 56 48 tears -63 -42
    teaspoon -1 -11 tech -38 47 technical -16 -42 technically -90 3 technique -31 -72 technological -143 34
    technology 17 58 tee 13 -65 teen 0 49 teenage 52 17 teenager 4 -20 teens 4 18 teeth 5 -59 telecom 41 88
    telegram 31 -41 telegraph 85 -14 telephone 77 7 television 60 60 tell -94 11 telling -112 -9
    temperature 124 -78 temple 53 -112 temporarily 65 68 temporary 49 12 ten 88 -43 tend -3 -81 tendency -112 25
    tender 16 -25 tennis -57 -75 tense -33 -68 tension -54 -1 tent 79 -83 tentative -46 0 tenth 66 -27 tenure -9 42
    term -105 10 terminal 120 -82 terminus 117 -103 terms -60 59 terrain 25 -109 terrible -191 51
    territorial -20 20 territory 35 82 terror -61 76 terrorism -115 106 terrorist 2 114 terry -20 -72 test 136 107
    testament -65 -67 tested 69 -23 testify 34 14 testimony 11 -9 testing 60 5 text -12 -85 textile 52 67
    thank -258 -51 thanks -154 26 thanksgiving -41 -80 that -46 42 the 6 -15 theater -30 -76 theatre 16 -107
    theatrical -43 -72 theft 62 109 theme -76 -102 then 12 -80 theological -44 -65 theology -59 -53 theory -52 -30
    therapy -37 -38 there -44 -61 thereafter 67 -79 thereby -72 76 therefore -95 -5 thermal 116 -28 thick 65 -121
    thin 0 -60 thing -176 -51 things -204 -36 think -253 37 thinking -232 -27 third 94 90 thirteen 116 -43
    thirty 85 -6 this -70 -15 thorough -60 -33 thoroughly -109 -46 though -44 -11 thought -132 -22 thousand 67 29
    threat -54 155 threaten -75 165 threatened 36 131 threatening 0 132 three 103 -18 threshold 30 65
    thriller -23 -22 throat 60 -15 throne 5 -40 through -14 -24 throughout -11 -69 throw -34 62 thrown 13 23
    thrust -8 -12 thus -41 -21 ticket 24 33 tide -9 33 tie -7 -44 tied 21 8 tier 62 -27 tiger 16 -7 tight -35 -45
    tighten -38 87 tightening -32 78 tightly -31 -75 till 0 -34 timber 30 24 time -122 45 times 4 -13
    timetable -57 0 timing -79 -58 timothy 6 -15 tin 75 -8 tiny 71 -35 tip 117 -41 tipped 122 22 tire 61 -13
    tired -190 -29 tissue 62 -25 title -29 -71 titled -21 -80 tobacco 31 139 today -94 114 together -113 -87
    tolerance -171 47 toll 84 58 tom -17 -34 tomb 66 -109 tomorrow -186 -15 ton 79 66 tone -81 -74 tongue 17 -85
    tonight -127 -42 tons 126 106 too -279 23 tool -71 -8 top 73 -11 topic -41 -64 topped 103 -23 torch 27 -83
    tore 44 -6 torn -33 -29 tornado 88 -57 torture 19 96 tortured 8 53 toss -20 -1 total 88 60 totaled 118 93
    totally -169 60 touch -121 -84 touchdown 15 -3 touched -34 4 touching -47 -44 tough -135 8 tour 25 -70
    tourism -43 68 tourist 65 -2 tournament -26 -54 tower 73 -133 town 68 -12 township 148 -32 toxic 94 118
    toy 15 -31 trace 29 -28 track 10 -112 tracked 109 -30 tracking 74 4 trade -57 102 trademark 13 -11 trader 49 78
    trading 42 82 tradition -116 -72 traditional -36 -61 traditionally -1 -31 traffic 68 -15 tragedy -163 27
    tragic -136 -2 trail 39 -108 trailer 101 -86 trailing 73 -41 train 80 -174 trained 17 -57 trainer 32 -94
    training -19 -59 transaction -6 63 transactions 46 81 transfer 42 17 transform -148 40 transformation -130 -51
    transformed -105 -17 transit 53 35 transition -121 -44 transitional -38 0 translation -25 -68
    transmission 68 -6 transmitted 63 -25 transparency -160 114 transparent -98 10 transplant 39 22 transport 84 87
    transportation 4 29 trap 34 -7 trapped 59 7 trash 43 41 trauma -19 -40 travel 27 -28 traveled 72 -89
    traveling 39 -74 travelled 83 -122 travelling 70 -94 treasure -50 -30 treasurer 43 64 treasury 34 93
    treat -58 11 treated 9 5 treatment 29 20 treaty 34 97 tree 63 -96 trek 21 -92 tremendous -228 43 trend -64 32
    trial 65 -36 triangle 36 -88 tribal 8 30 tribe 11 0 tribunal 19 60 tribune 69 37 tribute -65 -53 trick -64 -56
    tried -14 31 trigger -12 62 trillion 30 160 trim 44 -33 trinity 46 -95 trio 24 -84 trip 17 -72 triple 56 13
    triumph -129 -16 troop 48 42 troops 42 77 trophy -1 -63 tropical 99 -73 trouble -139 11 troubled -67 84
    troy -3 -12 truce 11 24 truck 107 -9 true -133 -30 truly -268 -24 trunk 110 -119 trust -76 112 trusted -107 41
    truth -184 6 try -69 86 trying -105 62 tsunami 22 42 tube 134 -89 tucker -14 -45 tuition 15 98 tune -91 -10
    tung -36 2 tunnel 100 -60 turf 31 -65 turkey -23 50 turmoil -84 113 turn -88 44 turnaround -107 24 turned 4 12
    turner -46 -21 turning -81 3 turnout 52 84 turnover 35 80 twelve 128 -87 twenty 106 -25 twice -17 10
    twin 104 -58 twins 17 -25 twist -74 -100 two 84 -30 tying 0 41 type 46 -79 typhoon 78 -18 typical 33 -120
    typically 91 -67 ugly -127 -4 ulster 23 -1 ultimate -154 -16 ultimately -118 40 ultra 14 17 umbrella 30 19
    umpire 24 13 unable -25 16 unacceptable -109 139 unanimous -77 20 unanimously 5 72 unaware -30 -9
    unbeaten -5 -37 uncertain -67 -24 uncertainty -80 69 unchanged 77 53 uncle -37 -31 unclear 20 -4
    uncomfortable -155 -39 unconstitutional -30 140 uncovered 126 40 undated -49 0 under 35 36 undergo 73 -38
    undergraduate 53 -22 underground 84 -5 underlying -70 9 undermine -166 158 understand -263 -1
    understanding -205 -21 understood -197 -24 underway 15 -58 undisclosed 157 38 unemployed 32 114
    unemployment 23 174 unexpected -74 17 unexpectedly 56 58 unfair -119 177 unfortunate -165 3
    unfortunately -192 -35 unhappy -137 35 unidentified 200 17 unification -51 -7 unified -119 -20 uniform -12 -60
    unilateral -61 104 unincorporated 80 -70 union -76 53 unique -114 -128 unit 107 -4 unite -180 35 united -84 -2
    unity -176 10 universal -69 54 universe -55 -41 university 66 -39 unknown 85 -56 unlike -47 -54 unlikely -88 51
    unlimited -38 100 unnamed 163 10 unnecessary -86 125 unofficial 103 -19 unpopular -96 134 unprecedented -90 104
    unrelated 81 18 unrest 35 143 unspecified 109 101 unsuccessful 46 24 unsuccessfully 61 55 unusual -35 -85
    unusually 19 -28 unveiled 42 4 up -16 134 upbeat -104 -30 upcoming -6 -46 update 14 -40 upgrade -50 33
    upper 105 -77 uprising 27 78 upset -118 19 upward 9 -4 uranium 62 120 urban -64 -1 urge -224 35 urgency -223 4
    urgent -111 49 urging -68 63 usage 49 17 use -47 -7 used 66 -35 useful -113 -61 user 10 -53 using 37 -9
    usual -21 -74 usually 69 -104 utility 58 83 vacant 27 -35 vacation 10 -40 vaccine 64 105 vacuum -6 11
    vague -91 34 valentine -62 -63 valid 41 37 valley 65 -65 valuable -136 5 value -76 117 valued -28 52
    values -148 28 van 54 -41 variable 67 -46 variation 42 -114 varied -28 -99 variety 3 -72 various 31 -62
    vary 71 -82 varying 45 -58 vast -46 73 vegetable 52 -1 vehicle 96 -15 venture 10 60 venue 18 -137 verbal 7 7
    verdict -30 53 verge -104 66 verify 22 59 verse -17 -86 version 27 -56 vertical 73 -127 very -193 -94
    vessel 130 -48 veteran -51 0 veto -60 128 viable -109 65 vice 38 66 victim 46 -9 victor -8 -20 victorian 8 -100
    victory -69 -3 video 17 -72 view -117 -95 viewers -58 -16 viewing -6 -99 vigorous -112 -44 villa 47 -83
    village 124 -92 vintage 20 -81 violate -48 154 violated -1 130 violation 9 112 violence -50 32 violent 1 72
    virgin 43 -44 virtually -52 70 virus 92 61 visa 36 86 visible 10 -107 vision -174 -51 visit 61 -93
    visiting 33 -48 visitor 33 -104 visual -32 -109 vital -158 50 vocal -59 -53 voice -95 -45 voiced -48 6
    volatile 20 28 volcanic 155 -44 volcano 153 -19 volleyball -4 -90 volume 51 -1 voluntarily 30 96
    voluntary -4 103 volunteer 13 -28 vote 112 128 voter 27 148 voting 26 72 voyage 54 -81 vulnerable -76 85
    wade -74 5 wage 29 157 wages -7 173 wait -34 6 waiting -5 -66 wake -62 67 walk -19 -138 walker -6 -93
    walking -15 -150 wall 9 -44 want -226 46 wanted -115 32 wanting -192 57 war -34 86 ward 67 -61
    warehouse 102 -20 warfare -13 16 warm -45 -109 warming -33 82 warn -28 127 warner -23 -6 warning 56 3
    warrant 68 37 warren -15 -54 warrior -41 -75 wartime -5 48 wary -136 77 wash 40 -54 washed 65 -42 waste -10 143
    watch -54 -67 watchdog 39 119 watching -97 -72 water 36 81 waters 78 -4 wave 14 17 waving -20 -63 way -122 -7
    ways -173 12 weak -69 68 weaken -104 138 weakened -17 80 weakening -67 94 weakness -74 66 wealth -132 136
    wealthy -46 54 weapon -53 76 wear 27 -118 wearing 24 -92 weather 76 -60 web 13 -27 website 40 -64
    wedding 43 -109 week 186 61 weekend 43 -45 weekly 97 5 weigh -13 28 weighing 48 13 weight -7 -22 weighted 68 38
    welcome -142 -26 welfare -154 156 well -176 -84 well-being -166 -14 welsh 36 -58 wen 13 3 west 5 -45
    western -23 -21 wet 58 -82 whale 93 6 whatever -221 22 wheat 67 77 wheel 16 -134 when -60 -2 where -5 -129
    wherever -198 -39 while 12 6 whip 4 -4 white 32 -33 whole -251 -23 wholesale 62 123 why -176 32 wicket -7 -36
    wide -1 -74 widely 34 28 widespread -19 145 widow 52 -5 wife 46 -71 wild -9 -14 wilderness 3 -36 wildlife 0 13
    will -42 15 willing -158 73 willingness -175 50 win -80 2 wind 70 -63 window 30 -144 wine 13 -35 wing 85 -39
    winger 16 -27 wings 19 -109 winner 16 -43 winning -73 -12 winter 63 -53 wire 69 -42 wireless -15 -11
    wisdom -248 -21 wise -179 -45 wish -206 -12 withdraw -22 121 withdrawal -17 74 withdrawn 50 76 within 13 -38
    witness 18 -37 wolf 55 -37 woman 13 10 won -11 22 wonder -189 -28 wonderful -240 -107 woo -14 73 wood 48 -106
    wooden 56 -144 woods -46 -74 word -52 -46 words -92 -58 work 47 13 worker 9 -24 workforce 2 107 working -46 -11
    workplace -66 70 works -27 -70 workshop 32 -108 world -169 -5 worldwide 49 108 worn 14 -116 worried -143 105
    worry -177 102 worse -121 81 worship -56 -87 worst -18 114 worth -25 95 worthy -167 -31 wound 37 -37
    wounded 91 5 wounding 91 34 wrap 4 -81 wrapped 41 -108 wreck 19 -12 wreckage 100 -61 wrestling -25 -77
    wright 1 -74 wrist 40 -80 write -81 95 writer -10 -30 writing -76 -33 written 1 -46 wrong -137 32
    wrongdoing 1 130 yacht 87 -87 yahoo -8 40 yang 39 -36 yard 80 -108 yeah -194 -8 year 16 60 yearly 107 36
    years 15 53 yellow 123 -104 yen 48 109 yes -181 46 yesterday 5 103 yet -135 -65 yield 45 81 you -165 -29
    young -17 -58 younger -42 -43 youth -34 -13 yuan 77 123 zaire 5 75 zero 25 60 zone 22 14 zoo 74 -17
  `,
};
